#include "ui/searchpicker.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <climits>

using namespace Qt::StringLiterals;

SearchPicker::SearchPicker(const QString &title, const QString &hint, Provider provider, QWidget *parent)
    : QDialog(parent)
    , m_provider(std::move(provider))
    , m_query(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_empty(new QLabel(tr("Nothing matches.")))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_query->setAccessibleName(title);
    m_query->setPlaceholderText(hint);
    m_query->setClearButtonEnabled(true);
    m_query->setMinimumHeight(Metrics::targetSize);
    m_query->installEventFilter(this);
    m_list->setAccessibleName(tr("Matches"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::medium, Metrics::medium, Metrics::medium, Metrics::medium);
    column->setSpacing(Metrics::small);
    column->addWidget(m_query);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    m_query->setFocus();
    connect(m_query, &QLineEdit::textChanged, this, &SearchPicker::refresh);
    connect(m_query, &QLineEdit::returnPressed, this, &SearchPicker::runCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &SearchPicker::runCurrent);
    connect(m_list, &QTreeWidget::itemClicked, this, &SearchPicker::runCurrent);
    const int room = parent != nullptr ? parent->width() - 2 * Metrics::huge : INT_MAX;
    resize(qMin(room, fontMetrics().averageCharWidth() * 84), 400);
    refresh();
}

void SearchPicker::refresh()
{
    m_rows = m_provider(m_query->text());
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const Row &row : std::as_const(m_rows)) {
        auto *item = new QTreeWidgetItem({row.title, row.detail});
        item->setIcon(0, row.icon);
        item->setForeground(1, palette().brush(QPalette::PlaceholderText));
        item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setSizeHint(0, {0, qMax(Metrics::targetSize, fontMetrics().height() + Metrics::small)});
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    if (!items.isEmpty())
        m_list->setCurrentItem(items.first());
    m_list->setVisible(!items.isEmpty());
    m_empty->setVisible(items.isEmpty());
}

void SearchPicker::runCurrent()
{
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (index < 0)
        return;
    const auto run = m_rows.at(index).run;
    accept();
    run();
}

bool SearchPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}
