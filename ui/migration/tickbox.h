#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

//! A check box whose text breaks into lines: sentences to agree to are longer than a button's text. Plain text.
class TickBox : public QWidget {
    Q_OBJECT
public:
    explicit TickBox(const QString &text, QWidget *parent = nullptr);
    QString text() const;
    void setText(const QString &text);
    void setDescription(const QString &text); //!< read out after the text; not shown
    bool isChecked() const;
    void setChecked(bool checked); //!< without toggled()
    QCheckBox *box() const { return m_box; }

signals:
    void toggled(bool checked); //!< by the admin

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void sizeToFont();
    QCheckBox *m_box;
    QLabel *m_text;
};
