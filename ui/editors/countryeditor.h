#pragma once

#include "ui/editors/fieldeditor.h"

class CountryModel;
class QLabel;
class QLineEdit;
class QListView;

//! A set of countries: the chosen ones by name, and below all countries to find and tick.
class CountryEditor : public FieldEditor {
    Q_OBJECT
public:
    explicit CountryEditor(const FieldSpec &spec, QWidget *parent = nullptr);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override { return m_value; }
    void setReadOnly(bool readOnly) override;
    bool isWide() const override { return true; }
    void describe(const QString &name, const QString &description) override;

private:
    void showChosen();
    CountryModel *m_model;
    QLabel *m_chosen;
    QLineEdit *m_find;
    QListView *m_view;
    QJsonValue m_value = QJsonValue::Undefined;
};
