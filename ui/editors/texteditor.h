#pragma once

#include "ui/editors/fieldeditor.h"

class QLineEdit;

//! One line of text, an e-mail address or an origin.
class TextEditor : public FieldEditor {
    Q_OBJECT
public:
    explicit TextEditor(const FieldSpec &spec, QWidget *parent = nullptr);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override { return m_value; }
    void setReadOnly(bool readOnly) override;

private:
    QLineEdit *m_edit;
    QJsonValue m_value = QJsonValue::Undefined;
};
