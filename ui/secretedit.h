#pragma once

#include <QLineEdit>

/*! A field for a secret: it can be pasted into and looked at, but not copied, dragged or read from.
 *
 *  Neither clipboard nor primary selection nor accessibility ever get its text, not even while it is shown; undo is off
 *  and what it held is overwritten when it is cleared, as far as Qt lets that be done.
 */
class SecretEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretEdit(QWidget *parent = nullptr);
    void setRevealed(bool revealed); //!< back to dots after 30 s, and when the window is left
    bool isRevealed() const;
    QByteArray secret() const; //!< as typed, UTF-8

signals:
    void revealedChanged(bool revealed);
};
