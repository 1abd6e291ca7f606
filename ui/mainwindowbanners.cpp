#include "ui/mainwindowbanners.h"

#include "ui/style/card.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {
constexpr int kLargestShare = 3; // of the window's height, one part
} // namespace

BannerStack::BannerStack(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
    , m_scroll(new QScrollArea(this))
{
    m_column->setContentsMargins(Metrics::large, Metrics::medium, Metrics::large, 0);
    m_column->setSpacing(Metrics::small);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The buttons take the focus; the keys that scroll reach the area through them.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_content->installEventFilter(this);
    hide();
}

int BannerStack::heightForWidth(int width) const
{
    return qMin(m_column->heightForWidth(width), window()->height() / kLargestShare);
}

// Not by a layout: the one this stands in would ask that for the height, not this.
void BannerStack::resizeEvent(QResizeEvent *) { m_scroll->setGeometry(rect()); }

QSize BannerStack::sizeHint() const { return {m_column->sizeHint().width(), heightForWidth(width())}; }

QSize BannerStack::minimumSizeHint() const { return {m_column->minimumSize().width(), 0}; }

//! A scroll area keeps to itself that its content wants another height; and the window's height is a bound. Not at the
//! window's LayoutRequest: updateGeometry() leads to the next one, and the event loop never comes to rest.
bool BannerStack::eventFilter(QObject *watched, QEvent *event)
{
    const bool wantsHeight = watched == m_content && event->type() == QEvent::LayoutRequest;
    if (wantsHeight || event->type() == QEvent::Resize)
        updateGeometry();
    return QWidget::eventFilter(watched, event);
}

void BannerStack::setBanner(const QString &topic, Tone tone, Icon icon, const QString &text,
                            const QList<Button> &buttons)
{
    QStringList names;
    for (const Button &button : buttons)
        names.append(button.text);
    if (const auto known = m_banners.find(topic); known != m_banners.end() && known->names == names) {
        known->status->setStatus(tone, icon, text); // a countdown must not take the focus away from its button
        known->buttons = buttons;
        return;
    }
    removeBanner(topic);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(Metrics::medium, Metrics::small, Metrics::medium, Metrics::small);
    row->setSpacing(Metrics::small);
    auto *status = new StatusLabel;
    status->setWordWrap(true);
    status->setStatus(tone, icon, text);
    row->addWidget(status, 1);
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        auto *push = new QPushButton(buttons.at(i).text);
        push->setMinimumHeight(Metrics::targetSize);
        connect(push, &QPushButton::clicked, this, [this, topic, i] { run(topic, i); });
        row->addWidget(push, 0, Qt::AlignTop);
    }
    auto *card = new Card;
    card->addRow(line);
    m_column->addWidget(card);
    m_banners.insert(topic, {card, status, names, buttons});
    window()->installEventFilter(this);
    show();
}

//! What the button means by now: the text may be about something else since it was made.
void BannerStack::run(const QString &topic, qsizetype button)
{
    if (const auto known = m_banners.constFind(topic); known != m_banners.cend())
        std::function(known->buttons.at(button).run)(); // it may replace the banner that holds it
}

void BannerStack::removeBanner(const QString &topic)
{
    const Banner banner = m_banners.take(topic);
    if (banner.box == nullptr)
        return;
    m_column->removeWidget(banner.box);
    banner.box->hide();
    banner.box->deleteLater(); // its own button may be calling
    setVisible(!m_banners.isEmpty());
}

void BannerStack::clear()
{
    for (const QString &topic : m_banners.keys())
        removeBanner(topic);
}

QString BannerStack::text(const QString &topic) const
{
    const auto known = m_banners.constFind(topic);
    return known == m_banners.cend() ? QString() : known->status->word();
}
