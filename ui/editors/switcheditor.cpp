#include "ui/editors/switcheditor.h"

#include "ui/editors/switchaccessible.h"
#include "ui/style/controls.h"
#include "ui/style/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

Switch::Switch(QWidget *parent)
    : QAbstractButton(parent)
    , m_unknownWord(tr("Not reported"))
{
    installSwitchAccessibility();
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Switch::setPosition(Position position)
{
    if (position == m_position)
        return;
    m_position = position;
    setChecked(position == Position::On);
    updateGeometry();
    update();
    QAccessible::State changed;
    changed.checked = true;
    changed.checkStateMixed = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
}

void Switch::setUnknownWord(const QString &word)
{
    m_unknownWord = word;
    updateGeometry();
    update();
}

QString Switch::word() const
{
    switch (m_position) {
    case Position::Off:
        return tr("Off");
    case Position::On:
        return tr("On");
    case Position::Unknown:
        break;
    }
    return m_unknownWord;
}

void Switch::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    update();
}

void Switch::nextCheckState()
{
    if (m_readOnly)
        return;
    const bool on = m_position != Position::On;
    setPosition(on ? Position::On : Position::Off);
    emit switched(on);
}

QSize Switch::trackSize() const
{
    const int height = qMax(22, fontMetrics().height() + Metrics::tiny);
    return {height * 20 / 11, height};
}

QSize Switch::sizeHint() const
{
    const QSize track = trackSize();
    const int words = fontMetrics().horizontalAdvance(word());
    return {words + Metrics::small + track.width() + Metrics::tiny,
            qMax(Metrics::targetSize, track.height() + Metrics::tiny)};
}

void Switch::enterEvent(QEnterEvent *) { update(); }
void Switch::leaveEvent(QEvent *) { update(); }

void Switch::paintTrack(QPainter &painter, const QRectF &track) const
{
    const bool live = isEnabled() && !m_readOnly;
    const bool on = m_position == Position::On;
    const QRectF body = track.adjusted(0.75, 0.75, -0.75, -0.75);
    const qreal radius = body.height() / 2;
    const QColor border = palette().color(QPalette::Dark);
    const QColor accent = palette().color(QPalette::Active, QPalette::Highlight);
    QColor fill = on && live ? accent : palette().color(QPalette::Base);
    if (live && underMouse())
        fill = on ? accent.lighter(110) : palette().color(QPalette::Window);
    QPen pen(on && live ? fill : border, 1.5);
    if (m_position == Position::Unknown)
        pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(body, radius, radius);

    painter.setPen(Qt::NoPen);
    painter.setBrush(on && live ? palette().color(QPalette::Active, QPalette::HighlightedText) : border);
    if (m_position == Position::Unknown) {
        painter.drawRoundedRect(QRectF(body.center() - QPointF(radius / 2, 1), QSizeF(radius, 2)), 1, 1);
        return;
    }
    const bool atRight = on == isLeftToRight();
    const qreal knob = radius - 3.5;
    painter.drawEllipse(QPointF(atRight ? body.right() - radius : body.left() + radius, body.center().y()), knob, knob);
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSize size = trackSize();
    const QRect box = rect().adjusted(0, 0, -2, 0);
    const QRect track = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, size,
                                            QStyle::visualRect(layoutDirection(), rect(), box));
    painter.setPen(palette().color(m_position == Position::On ? QPalette::WindowText : QPalette::PlaceholderText));
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -size.width() - Metrics::small - 2, 0));
    painter.drawText(
        words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter | Qt::TextSingleLine,
        word());
    paintTrack(painter, track);
    if (hasFocus())
        Controls::drawFocusRing(&painter, QRectF(track).adjusted(-3, -3, 3, 3), palette(), size.height() / 2.0 + 2);
}

SwitchEditor::SwitchEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_switch(new Switch(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_switch, 0, Qt::AlignRight);
    setFocusProxy(m_switch);
    connect(m_switch, &Switch::switched, this, [this](bool on) {
        m_value = on;
        emit edited(m_value);
    });
}

void SwitchEditor::setValue(const QJsonValue &value)
{
    m_value = value;
    if (value.isBool()) {
        m_switch->setPosition(value.toBool() ? Switch::Position::On : Switch::Position::Off);
        return;
    }
    m_switch->setUnknownWord(absentText(spec(), value));
    m_switch->setPosition(Switch::Position::Unknown);
}

void SwitchEditor::setReadOnly(bool readOnly) { m_switch->setReadOnly(readOnly); }
