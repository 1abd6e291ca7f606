#include "ui/bottombar.h"

#include "models/workspace.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

BottomBar::BottomBar(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel)
    , m_problem(new QPushButton)
    , m_discard(new QPushButton)
    , m_review(new QPushButton)
{
    setObjectName(u"bottomBar"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_problem->setIcon(icon(Icon::Error));
    for (QPushButton *button : {m_problem, m_discard, m_review})
        button->setMinimumHeight(Metrics::targetSize);
    m_problem->setObjectName(u"problem"_s);
    m_discard->setObjectName(u"discard"_s);
    m_review->setObjectName(u"review"_s);
    m_review->setDefault(true); // the look only: Enter means nothing special in a main window

    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(Metrics::large, Metrics::small, Metrics::large, Metrics::small);
    m_grid->setSpacing(Metrics::small);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_problem, 1, 1);
    m_grid->addWidget(m_discard, 1, 2);
    m_grid->addWidget(m_review, 1, 3);
    arrange();

    connect(m_problem, &QPushButton::clicked, this, &BottomBar::problemRequested);
    connect(m_discard, &QPushButton::clicked, this, &BottomBar::discardRequested);
    connect(m_review, &QPushButton::clicked, this, &BottomBar::reviewRequested);
    retranslate();
    hide();
}

void BottomBar::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    if (workspace != nullptr) {
        connect(workspace, &Workspace::editCountChanged, this, &BottomBar::refresh);
        connect(workspace, &Workspace::readOnlyChanged, this, &BottomBar::refresh);
        for (const SettingsForm *form : workspace->forms())
            connect(form, &SettingsForm::changed, this, &BottomBar::refresh);
    }
    refresh();
}

void BottomBar::setHindrance(const QString &reason)
{
    m_hindrance = reason;
    refresh();
}

void BottomBar::retranslate()
{
    m_discard->setText(tr("Discard"));
    m_discard->setToolTip(tr("Takes back every edit that was not applied"));
    m_review->setText(tr("Review and apply…"));
    refresh();
}

void BottomBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().brush(QPalette::Base));
    painter.fillRect(QRect(0, 0, width(), 1), palette().brush(QPalette::Mid));
}

void BottomBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Where the buttons leave no room for the words beside them, the words get a line of their own.
void BottomBar::arrange()
{
    int buttons = 2 * Metrics::large;
    for (const QPushButton *button : {m_problem, m_discard, m_review})
        buttons += button->isHidden() ? 0 : button->sizeHint().width() + Metrics::small;
    const bool narrow = width() - buttons < m_summary->fontMetrics().horizontalAdvance(m_summary->text());
    m_grid->removeWidget(m_summary);
    m_grid->addWidget(m_summary, narrow ? 0 : 1, 0, 1, narrow ? 4 : 1);
}

void BottomBar::focusReview() { m_review->setFocus(Qt::OtherFocusReason); }

void BottomBar::refresh()
{
    const int edits = m_workspace != nullptr ? m_workspace->editCount() : 0;
    const int problems = edits > 0 ? m_workspace->complaintCount() : 0;
    setVisible(edits > 0);
    emit blockedChanged(edits == 0 || problems > 0 || !m_hindrance.isEmpty());
    if (edits == 0)
        return;
    const int sections = m_workspace->editedSections();
    const QString changes = edits == 1 ? tr("1 change") : tr("%n changes", nullptr, edits);
    //: %1 is "1 change" or "3 changes".
    const QString summary =
        sections == 1 ? tr("%1 in 1 section").arg(changes) : tr("%1 in %n sections", nullptr, sections).arg(changes);
    m_summary->setText(m_hindrance.isEmpty() ? summary : summary + u". "_s + m_hindrance);
    m_problem->setVisible(problems > 0);
    m_problem->setText(problems == 1 ? tr("1 problem to fix") : tr("%n problems to fix", nullptr, problems));
    m_problem->setToolTip(tr("Shows the first setting that cannot be sent as it is"));
    m_review->setEnabled(problems == 0 && m_hindrance.isEmpty());
    m_discard->setEnabled(!m_workspace->isReadOnly());
    const QString reason =
        problems > 0 ? tr("Fix the settings that have a problem first: they cannot be sent as they are.") : m_hindrance;
    m_review->setToolTip(reason);
    m_review->setAccessibleDescription(reason);
    arrange();
}
