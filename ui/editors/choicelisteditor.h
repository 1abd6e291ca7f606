#pragma once

#include "ui/editors/fieldeditor.h"

#include <QStringList>

class QCheckBox;
class QLabel;
class QVBoxLayout;

//! Any number of known wire values, as check boxes. Members that the table does not know are kept and shown, too.
class ChoiceListEditor : public FieldEditor {
    Q_OBJECT
public:
    explicit ChoiceListEditor(const FieldSpec &spec, QWidget *parent = nullptr);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override { return m_value; }
    void setReadOnly(bool readOnly) override;
    bool isWide() const override { return true; }
    void describe(const QString &name, const QString &description) override;

private:
    QCheckBox *addBox(const QString &wire, const QString &label);
    void onClicked();
    QVBoxLayout *m_column;
    QLabel *m_absent;
    QList<QCheckBox *> m_boxes;
    QJsonValue m_value = QJsonValue::Undefined;
    QString m_name;
    QString m_description;
    bool m_readOnly = false;
};
