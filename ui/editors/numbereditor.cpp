#include "ui/editors/numbereditor.h"

#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyleOption>
#include <QWheelEvent>

NumberBox::NumberBox(qint64 minimum, qint64 maximum, QWidget *parent)
    : QAbstractSpinBox(parent)
    , m_minimum(minimum)
    , m_maximum(maximum)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAlignment(Qt::AlignRight);
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberBox::typed);
}

std::optional<qint64> NumberBox::entered() const
{
    bool ok = false;
    const qint64 number = text().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

void NumberBox::setText(const QString &text) { lineEdit()->setText(text); }
void NumberBox::setPlaceholder(const QString &text) { lineEdit()->setPlaceholderText(text); }

void NumberBox::enter(qlonglong number)
{
    if (isReadOnly())
        return;
    setText(QString::number(number));
    emit typed();
}

QValidator::State NumberBox::validate(QString &input, int &) const
{
    if (input.isEmpty() || input == u"-")
        return QValidator::Intermediate;
    // 15 digits stay exact in every JSON reader; out of range is for the complaint, not for a silent refusal.
    bool ok = false;
    input.toLongLong(&ok);
    return ok && input.size() <= 15 ? QValidator::Acceptable : QValidator::Invalid;
}

void NumberBox::stepBy(int steps)
{
    const auto now = entered();
    enter(now ? qBound(m_minimum, *now + steps, m_maximum) : m_minimum);
    selectAll();
}

QAbstractSpinBox::StepEnabled NumberBox::stepEnabled() const
{
    const auto now = entered();
    StepEnabled can = StepNone;
    if (isReadOnly())
        return can;
    if (!now || *now < m_maximum)
        can |= StepUpEnabled;
    if (now && *now > m_minimum)
        can |= StepDownEnabled;
    return can;
}

void NumberBox::initStyleOption(QStyleOptionSpinBox *option) const
{
    QAbstractSpinBox::initStyleOption(option);
    option->state.setFlag(QStyle::State_ReadOnly, isReadOnly());
}

void NumberBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

QSize NumberBox::sizeHint() const
{
    const int width = qMax(fontMetrics().horizontalAdvance(u'0') * 10,
                           fontMetrics().horizontalAdvance(lineEdit()->placeholderText()));
    return {width + 2 * Metrics::large, QAbstractSpinBox::sizeHint().height()};
}

NumberEditor::NumberEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_box(new NumberBox(spec.minimum, spec.maximum, this))
    , m_meaning(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::small);
    row->addStretch();
    row->addWidget(m_meaning);
    row->addWidget(m_box);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_meaning->hide();
    setFocusProxy(m_box);
    connect(m_box, &NumberBox::typed, this, [this] {
        showMeaning();
        const auto number = m_box->entered();
        if (!number)
            return; // half typed: nothing to say yet
        m_value = QJsonValue(*number);
        emit edited(m_value);
    });
    connect(m_box, &QAbstractSpinBox::editingFinished, this, [this] { setValue(m_value); });
}

void NumberEditor::setValue(const QJsonValue &value)
{
    m_value = value;
    const auto number = m_box->entered();
    if (value.isDouble()) {
        if (!number || *number != value.toInteger())
            m_box->setText(QString::number(value.toInteger()));
    } else if (!m_box->text().isEmpty()) {
        m_box->setText({});
    }
    m_box->setPlaceholder(value.isDouble() ? QString() : absentText(spec(), value));
    m_box->updateGeometry();
    showMeaning();
}

void NumberEditor::setReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
    m_box->setButtonSymbols(readOnly ? QAbstractSpinBox::NoButtons : QAbstractSpinBox::UpDownArrows);
}

void NumberEditor::showMeaning()
{
    const bool isZero = m_box->entered() == 0;
    m_meaning->setText(isZero ? translated(spec().zeroMeaning) : QString());
    m_meaning->setVisible(!m_meaning->text().isEmpty());
}
