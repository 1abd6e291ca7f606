#include "ui/editors/texteditor.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace {

Qt::InputMethodHints hintsFor(FieldKind kind)
{
    const auto plain = Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText;
    if (kind == FieldKind::Email)
        return plain | Qt::ImhEmailCharactersOnly;
    return kind == FieldKind::Origin ? plain | Qt::ImhUrlCharactersOnly : plain;
}

} // namespace

TextEditor::TextEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_edit(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    m_edit->setMinimumWidth(m_edit->fontMetrics().averageCharWidth() * 30);
    m_edit->setInputMethodHints(hintsFor(spec.kind));
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_value = text.trimmed();
        emit edited(m_value);
    });
}

void TextEditor::setValue(const QJsonValue &value)
{
    m_value = value;
    const QString text = value.toString();
    // Blanks at the ends are being typed: they are not sent, but taking them away would move the cursor.
    if (m_edit->text().trimmed() != text) {
        m_edit->setText(text);
        if (!m_edit->hasFocus())
            m_edit->setCursorPosition(0);
    }
    const QString empty = translated(spec().emptyMeaning);
    m_edit->setPlaceholderText(value.isString() ? empty : absentText(spec(), value));
}

void TextEditor::setReadOnly(bool readOnly) { m_edit->setReadOnly(readOnly); }
