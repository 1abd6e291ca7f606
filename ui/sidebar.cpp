#include "ui/sidebar.h"

#include "ui/sidebarbutton.h"
#include "ui/sidebarswitcher.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_switcher(new SidebarSwitcher(this))
{
    m_switcher->setObjectName(u"instanceSwitcher"_s);
    connect(m_switcher, &QPushButton::clicked, this, &Sidebar::switcherRequested);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const PageId page : allPages()) {
        auto *button = new SidebarButton;
        button->setObjectName(u"page."_s + pageKey(page));
        button->setIcon(icon(pageIcon(page)));
        m_buttons.insert(page, button);
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, page] { emit pageRequested(page); });
    }
    column->addStretch();

    // A large font makes the list higher than a small window.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::small, Metrics::small, Metrics::small, Metrics::small);
    layout->setSpacing(Metrics::medium);
    layout->addWidget(m_switcher);
    layout->addWidget(scroll, 1);
    retranslate();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height()));
    painter.fillRect(edge, palette().brush(QPalette::Mid));
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateWidth();
}

int Sidebar::fullWidth() const
{
    int widest = m_switcher->fullWidth();
    for (const SidebarButton *button : m_buttons)
        widest = qMax(widest, button->fullWidth());
    return widest + 2 * Metrics::small + 1;
}

void Sidebar::setCompact(bool compact)
{
    m_compact = compact;
    updateWidth();
}

void Sidebar::updateWidth()
{
    m_switcher->setCompact(m_compact);
    for (SidebarButton *button : std::as_const(m_buttons))
        button->setCompact(m_compact);
    const int picture = m_buttons.value(PageId::Overview)->sizeHint().width();
    setFixedWidth(m_compact ? picture + 2 * Metrics::small + 1 : fullWidth());
}

void Sidebar::setInstance(const Profile &profile) { m_switcher->setInstance(profile); }

void Sidebar::setCurrentPage(PageId page) { m_buttons.value(page)->setChecked(true); }

void Sidebar::setCount(PageId page, int unsavedEdits) { m_buttons.value(page)->setCount(unsavedEdits); }

void Sidebar::retranslate()
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setText(pageTitle(it.key()));
    updateWidth();
}

void Sidebar::focusPages()
{
    for (SidebarButton *button : std::as_const(m_buttons)) {
        if (button->isChecked())
            button->setFocus(Qt::OtherFocusReason);
    }
}
