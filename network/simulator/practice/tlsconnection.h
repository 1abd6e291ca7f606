#pragma once

#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

namespace simulator {

class TlsFront;

//! One connection of a TlsFront: greets, then passes bytes both ways; ends itself.
class TlsConnection : public QObject {
    Q_OBJECT
public:
    explicit TlsConnection(TlsFront *front);
    ~TlsConnection() override;
    Q_DISABLE_COPY_MOVE(TlsConnection)
    bool take(qintptr descriptor);
    QString host() const { return m_host; }
    void abort();

private:
    void readClient();
    void greet();
    void refuse();
    void passOn();
    void onClientGone();
    void onBackendGone();
    void endIfBothGone();

    TlsFront *m_front;
    QString m_host;
    QSslSocket m_client;
    QTcpSocket m_backend;
    QTimer m_limit; //!< for the handshake, and for what is left to send at the end
};

} // namespace simulator
