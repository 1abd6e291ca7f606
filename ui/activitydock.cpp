#include "ui/activitydock.h"

#include "models/activitymodel.h"
#include "models/exportfile.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ActivityDock::ActivityDock(ActivityModel *model, QWidget *parent)
    : QDockWidget(parent)
    , m_model(model)
{
    setObjectName(u"activityDock"_s);
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    retranslate();
}

void ActivityDock::retranslate()
{
    setWindowTitle(tr("Activity"));
    if (m_table == nullptr)
        return;
    QWidget *old = widget();
    m_table = nullptr;
    build();
    old->deleteLater();
}

void ActivityDock::showEvent(QShowEvent *event)
{
    if (m_table == nullptr)
        build();
    QDockWidget::showEvent(event);
}

void ActivityDock::build()
{
    m_table = new QTableView;
    m_table->setAccessibleName(tr("Requests of this session"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(qMax(24, m_table->fontMetrics().height() + Metrics::small));
    QHeaderView *head = m_table->horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    head->setHighlightSections(false);
    head->setStretchLastSection(true);
    const int unit = m_table->fontMetrics().averageCharWidth();
    const int widths[] = {14, 9, 36, 10, 11, 9, 30};
    for (int column = 0; column < ActivityModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column] * unit + Metrics::medium);

    m_details = new QPlainTextEdit;
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFont(fontFor(TextRole::Mono));
    m_details->setAccessibleName(tr("Details of the request"));
    m_details->setPlaceholderText(tr("Select a request to see its headers, bodies and timing."));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Metrics::small, Metrics::small, Metrics::small, Metrics::small);
    column->setSpacing(Metrics::small);
    column->addWidget(split, 1);
    column->addWidget(makeTools());
    setWidget(inside);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityDock::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, m_details, [this] { showCurrent(); });
    connect(m_model, &QAbstractItemModel::modelReset, m_details, [this] { showCurrent(); });
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, m_table, [this] {
        // Follow the newest only while the newest is in view: reading an older one must not be disturbed.
        const QScrollBar *bar = m_table->verticalScrollBar();
        if (bar->value() == bar->maximum())
            QTimer::singleShot(0, m_table, &QTableView::scrollToBottom);
    });
    m_table->scrollToBottom();
    showCurrent();
}

QWidget *ActivityDock::makeTools()
{
    m_curl = new QPushButton(icon(Icon::Copy), tr("Copy as curl"));
    m_copy = new QPushButton(icon(Icon::Copy), tr("Copy details"));
    m_export = new QPushButton(icon(Icon::Export), tr("Export…"));
    m_curl->setToolTip(tr("The secret key is replaced by $CLERK_SECRET_KEY"));
    m_export->setToolTip(tr("Saves all requests as a HAR file, without secrets"));
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::small);
    for (QPushButton *button : {m_curl, m_copy, m_export}) {
        button->setMinimumHeight(Metrics::targetSize);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_curl, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model->curlCommand(currentRow())); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model->details(currentRow())); });
    connect(m_export, &QPushButton::clicked, this, &ActivityDock::onExport);
    return tools;
}

int ActivityDock::currentRow() const { return m_table->currentIndex().row(); }

void ActivityDock::showCurrent()
{
    const int row = currentRow();
    m_curl->setEnabled(row >= 0);
    m_copy->setEnabled(row >= 0);
    const QString text = row >= 0 ? m_model->details(row) : QString();
    if (text != m_details->toPlainText())
        m_details->setPlainText(text);
}

void ActivityDock::onExport()
{
    // A dialog in Save mode asks before it overwrites.
    auto *dialog = new QFileDialog(this, tr("Export the activity"), {}, tr("HTTP archive (*.har)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"har"_s);
    dialog->selectFile(u"vestry-activity.har"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { exportTo(path); });
    dialog->open();
}

bool ActivityDock::exportTo(const QString &path)
{
    const QString reason = writeExport(path, m_model->toHar());
    if (reason.isEmpty())
        return true;
    auto *message = new QMessageBox(QMessageBox::Warning, tr("The activity was not exported"),
                                    tr("The file could not be written: %1").arg(reason), QMessageBox::Close, this);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setTextFormat(Qt::PlainText);
    message->open();
    return false;
}
