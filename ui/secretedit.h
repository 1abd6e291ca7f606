#pragma once

#include <QLineEdit>
#include <QList>

class QTimer;

/*! A field for a secret: it can be pasted into and looked at, but not copied, dragged or read from.
 *
 *  Neither clipboard nor primary selection nor accessibility ever get its text, not even while it is shown; undo is off
 *  and what it held is overwritten when it is cleared, as far as Qt lets that be done: copies that Qt's layout and key
 *  events made on the way are only freed.
 */
class SecretEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretEdit(QWidget *parent = nullptr);
    ~SecretEdit() override;
    void setRevealed(bool revealed); //!< back to dots after 30 s, when the window is left, and when text is selected
    bool isRevealed() const;
    QByteArray secret() const; //!< as typed, UTF-8
    //! What input methods are told; they look for it by name, so it has to be here too.
    Q_INVOKABLE QVariant inputMethodQuery(Qt::InputMethodQuery query, const QVariant &argument) const;

signals:
    void revealedChanged(bool revealed);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

private:
    void onTextChanged(const QString &text);
    void wipeFormer();

    QTimer *m_hideAgain;
    QString m_held; // the same buffer as QLineEdit's, to overwrite it once QLineEdit has let go of it
    QList<QString> m_former;
};
