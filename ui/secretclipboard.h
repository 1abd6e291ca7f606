#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>

#include <chrono>

class QMimeData;
class QTimer;

/*! Puts a secret on the clipboard for a moment: marked so that clipboard managers leave it out, taken back after ten
 *  seconds and at exit, if it is still ours.
 */
class SecretClipboard : public QObject {
    Q_OBJECT
public:
    explicit SecretClipboard(std::chrono::milliseconds life = std::chrono::seconds(10), QObject *parent = nullptr);
    ~SecretClipboard() override;
    void copy(const QByteArray &secret);
    bool isHeld() const; //!< it is there now

signals:
    void cleared();

private:
    void takeBack();
    void onClipboardChanged();

    QTimer *m_life;
    QPointer<QMimeData> m_ours; // the clipboard owns it
    bool m_held = false;
};
