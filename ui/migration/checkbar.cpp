#include "ui/migration/checkbar.h"

#include "models/migration/checkschedule.h"
#include "ui/style/flowlayout.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CheckBar::CheckBar(CheckSchedule *schedule, QWidget *parent)
    : QWidget(parent)
    , m_schedule(schedule)
    , m_row(new FlowLayout)
    , m_next(new QLabel)
    , m_now(new QPushButton(tr("Check now")))
    , m_pause(new QPushButton)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Metrics::small);
    m_now->setObjectName(u"checkNow"_s);
    m_pause->setObjectName(u"pauseChecks"_s);
    m_next->setTextFormat(Qt::PlainText);
    m_next->setForegroundRole(QPalette::PlaceholderText);
    addButton(m_now);
    addButton(m_pause);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::tiny);
    column->addLayout(m_row);
    column->addWidget(m_next);
    connect(m_now, &QPushButton::clicked, schedule, &CheckSchedule::checkNow);
    connect(m_pause, &QPushButton::clicked, this, [this] { m_schedule->setPaused(!m_schedule->isPaused()); });
    connect(schedule, &CheckSchedule::changed, this, &CheckBar::refresh);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    m_clock.start();
    refresh();
}

void CheckBar::addButton(QPushButton *button)
{
    button->setMinimumHeight(Metrics::targetSize);
    m_row->addWidget(button);
}

void CheckBar::setChecking(bool checking)
{
    m_checking = checking;
    refresh();
}

void CheckBar::setWatching(bool watching)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_now, m_pause, m_next})
        widget->setVisible(watching);
}

void CheckBar::refresh()
{
    m_pause->setText(m_schedule->isPaused() ? tr("Go on") : tr("Pause"));
    m_pause->setAccessibleName(m_schedule->isPaused() ? tr("Go on checking") : tr("Pause checking"));
    m_pause->setEnabled(m_schedule->isRunning());
    const auto left = m_schedule->untilNext();
    if (m_checking)
        m_next->setText(tr("Checking…"));
    else if (m_schedule->isPaused())
        m_next->setText(tr("Paused: nothing is checked until you go on."));
    else if (left.count() < 0)
        m_next->setText({});
    else
        m_next->setText(tr("Next check in %1 s").arg((left.count() + 999) / 1000));
}
