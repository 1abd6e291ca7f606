#pragma once

#include "ui/editors/fieldeditor.h"

#include <QAbstractButton>

/*! A switch with a word beside it. It has a third position for what is not known, which no click leads back to.
 *
 *  For assistive technology it is a check box whose third state is "mixed", with the word as its value.
 */
class Switch : public QAbstractButton {
    Q_OBJECT
public:
    enum class Position { Off, On, Unknown };
    explicit Switch(QWidget *parent = nullptr);

    Position position() const { return m_position; }
    void setPosition(Position position);
    //! The word of the third position.
    void setUnknownWord(const QString &word);
    QString word() const;
    bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void switched(bool on); //!< by the admin

protected:
    void nextCheckState() override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QSize trackSize() const;
    void paintTrack(QPainter &painter, const QRectF &track) const;
    Position m_position = Position::Unknown;
    QString m_unknownWord;
    bool m_readOnly = false;
};

class SwitchEditor : public FieldEditor {
    Q_OBJECT
public:
    explicit SwitchEditor(const FieldSpec &spec, QWidget *parent = nullptr);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override { return m_value; }
    void setReadOnly(bool readOnly) override;

private:
    Switch *m_switch;
    QJsonValue m_value = QJsonValue::Undefined;
};
