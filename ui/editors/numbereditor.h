#pragma once

#include "ui/editors/fieldeditor.h"

#include <QAbstractSpinBox>

#include <optional>

class QLabel;

//! A spin box for 64-bit whole numbers that can be empty and keeps a number out of range, so that it can be complained
//! about.
class NumberBox : public QAbstractSpinBox {
    Q_OBJECT
    // Qt's accessible spin box reads and writes these by name.
    Q_PROPERTY(qlonglong value READ number WRITE enter)
    Q_PROPERTY(qlonglong minimum READ minimum)
    Q_PROPERTY(qlonglong maximum READ maximum)
public:
    NumberBox(qint64 minimum, qint64 maximum, QWidget *parent = nullptr);
    std::optional<qint64> entered() const; //!< nothing while the text is no number
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    qlonglong number() const { return entered().value_or(0); }
    qlonglong minimum() const { return m_minimum; }
    qlonglong maximum() const { return m_maximum; }
    void enter(qlonglong number); //!< as if typed

    QValidator::State validate(QString &input, int &position) const override;
    void stepBy(int steps) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void typed();

protected:
    void initStyleOption(QStyleOptionSpinBox *option) const override;
    StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent *event) override;

private:
    const qint64 m_minimum;
    const qint64 m_maximum;
};

class NumberEditor : public FieldEditor {
    Q_OBJECT
public:
    explicit NumberEditor(const FieldSpec &spec, QWidget *parent = nullptr);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override { return m_value; }
    void setReadOnly(bool readOnly) override;

private:
    void showMeaning();
    NumberBox *m_box;
    QLabel *m_meaning;
    QJsonValue m_value = QJsonValue::Undefined;
};
