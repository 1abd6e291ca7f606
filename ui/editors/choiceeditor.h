#pragma once

#include "ui/editors/fieldeditor.h"

#include <QComboBox>

//! A combo box that can be read-only without being dead, and leaves the wheel to the page unless it has the focus.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);
    bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly);
    //! The label that assistive technology reads for this box.
    void setSpokenLabel(const QString &label);
    void showPopup() override;
    QSize minimumSizeHint() const override; //!< a long choice is cut rather than the page widened

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    class QLabel *m_spokenLabel = nullptr;
    bool m_readOnly = false;
};

//! One of several wire values. A value of the server's that the table does not know keeps an entry of its own.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT
public:
    explicit ChoiceEditor(const FieldSpec &spec, QWidget *parent = nullptr);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override { return m_value; }
    void setReadOnly(bool readOnly) override;
    void describe(const QString &name, const QString &description) override;

private:
    ChoiceBox *m_box;
    QJsonValue m_value = QJsonValue::Undefined;
};
