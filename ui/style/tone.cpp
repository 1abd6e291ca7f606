#include "ui/style/tone.h"

#include "ui/style/breakinglabel.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPalette>

namespace {

struct TonePair {
    QRgb onLight, onDark;
};

TonePair pairOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {0xff59616e, 0xffaab1bd};
    case Tone::Positive:
        return {0xff1a7046, 0xff6fd39b};
    case Tone::Info:
        return {0xff2450c4, 0xff8fb0ff};
    case Tone::Attention:
        return {0xff855000, 0xfff0b75a};
    case Tone::Negative:
        return {0xffb3261e, 0xffff8f87};
    case Tone::Production:
        return {0xffa8174d, 0xffff86b3};
    case Tone::Development:
        return {0xff0b6570, 0xff62cfdc};
    }
    return {0xff59616e, 0xffaab1bd};
}

} // namespace

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    const TonePair pair = pairOf(tone);
    return QColor(dark ? pair.onDark : pair.onLight);
}

StatusLabel::StatusLabel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_word(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::tiny + 2);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_word, 1);
    m_word->setTextFormat(Qt::PlainText);
    m_word->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // The icon only repeats the word: a screen reader should not stop at it.
    m_icon->setAccessibleName(QString());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusLabel::setStatus(Tone tone, Icon icon, const QString &word)
{
    if (word == m_word->text() && tone == m_tone && icon == m_name && !accessibleName().isEmpty())
        return;
    m_tone = tone;
    m_name = icon;
    m_word->setText(word);
    setAccessibleName(word);
    repaintStatus();
}

void StatusLabel::setWordWrap(bool on)
{
    if (on == m_word->wordWrap())
        return;
    // What a server says may be one long word; it must not push a page open.
    QLabel *made = on ? new BreakingLabel : new QLabel;
    made->setTextFormat(Qt::PlainText);
    made->setText(m_word->text());
    delete layout()->replaceWidget(m_word, made);
    delete m_word;
    m_word = made;
    layout()->setAlignment(m_word, on ? Qt::AlignTop : Qt::Alignment());
    // A fixed height would be that of the size hint, one line, whatever the text needs at the width it gets.
    QSizePolicy policy(QSizePolicy::Preferred, on ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(on);
    setSizePolicy(policy);
    repaintStatus();
}

QString StatusLabel::word() const { return m_word->text(); }

void StatusLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        repaintStatus();
        break;
    default:
        break;
    }
}

void StatusLabel::repaintStatus()
{
    const QColor colour = toneColor(m_tone, palette());
    QPalette words = palette();
    words.setColor(QPalette::WindowText, colour);
    words.setColor(QPalette::Disabled, QPalette::WindowText, colour);
    m_word->setPalette(words);
    // As tall as a line of its text, so that the icon grows with a larger font.
    const int size = qMax(16, fontMetrics().height());
    m_icon->setPixmap(iconPixmap(m_name, colour, size, devicePixelRatioF(), layoutDirection()));
    m_icon->setFixedSize(size, size);
}
