#include "ui/editors/choiceeditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyleOption>
#include <QWheelEvent>

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChoiceBox::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    update();
}

void ChoiceBox::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    option->state.setFlag(QStyle::State_ReadOnly, m_readOnly);
}

void ChoiceBox::setSpokenLabel(const QString &label)
{
    // Under Linux Qt gives a combo box's value as its accessible name and finds its label only among its siblings:
    // QAccessibleWidget::relations() and QAccessibleComboBox::text() of Qt 6.4.
    if (!m_spokenLabel) {
        m_spokenLabel = new QLabel(parentWidget());
        m_spokenLabel->hide();
        m_spokenLabel->setTextFormat(Qt::PlainText);
        m_spokenLabel->setBuddy(this);
    }
    m_spokenLabel->setText(label);
}

QSize ChoiceBox::minimumSizeHint() const
{
    const QSize size = QComboBox::minimumSizeHint();
    return {qMin(size.width(), fontMetrics().averageCharWidth() * 24), size.height()};
}

void ChoiceBox::showPopup()
{
    if (!m_readOnly)
        QComboBox::showPopup();
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus() && !m_readOnly)
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    if (m_readOnly)
        event->ignore();
    else
        QComboBox::keyPressEvent(event);
}

void ChoiceBox::mousePressEvent(QMouseEvent *event)
{
    if (!m_readOnly)
        QComboBox::mousePressEvent(event);
}

ChoiceEditor::ChoiceEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_box(new ChoiceBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box, 0, Qt::AlignRight);
    setFocusProxy(m_box);
    for (const auto &choice : spec.choices)
        m_box->addItem(translated(choice.label), QString(choice.wire));
    if (spec.emptyMeaning && m_box->findData(QString()) < 0)
        m_box->addItem(translated(spec.emptyMeaning), QString());
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        m_value = m_box->itemData(index).toString();
        emit edited(m_value);
    });
}

void ChoiceEditor::setValue(const QJsonValue &value)
{
    m_value = value;
    if (!value.isString()) {
        m_box->setPlaceholderText(absentText(spec(), value));
        m_box->setCurrentIndex(-1);
        return;
    }
    int index = m_box->findData(value.toString());
    if (index < 0) {
        m_box->addItem(tr("%1 (as Clerk reports it)").arg(value.toString()), value.toString());
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

void ChoiceEditor::setReadOnly(bool readOnly) { m_box->setReadOnly(readOnly); }

void ChoiceEditor::describe(const QString &name, const QString &description)
{
    FieldEditor::describe(name, description);
    m_box->setSpokenLabel(name);
}
