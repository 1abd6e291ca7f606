#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QTcpServer>

#include <memory>

class QTcpSocket;

/*! A proxy on 127.0.0.1 that tunnels: HTTP CONNECT with Basic authentication, or SOCKS 5 with user and password.
 *
 *  Whatever name it is asked for, it leads to one port of this machine.
 */
class TunnelProxy : public QObject {
    Q_OBJECT
public:
    enum class Kind : quint8 { Http, Socks5 };

    explicit TunnelProxy(Kind kind, quint16 target, QObject *parent = nullptr);
    ~TunnelProxy() override;

    quint16 port() const { return m_server.serverPort(); }
    //! Lets nobody in without these.
    void require(const QByteArray &user, const QByteArray &password);
    //! How it answers instead of tunnelling: an HTTP status, or a SOCKS 5 reply code.
    void answerWith(int code) { m_refusal = code; }
    //! Takes connections and says nothing.
    void hang() { m_hangs = true; }
    //! Refuses connections from now on.
    void close() { m_server.close(); }

    int connections() const { return m_connections; }
    //! How often somebody tried to log in, and was wrong.
    int wrongLogins() const { return m_wrongLogins; }
    //! "host:port" of every tunnel that was asked for.
    QList<QByteArray> targets() const { return m_targets; }
    //! Every byte a client sent, inside the tunnels too.
    QByteArray received() const { return m_received; }

private:
    struct Peer;
    void onConnection();
    void onBytes(const std::shared_ptr<Peer> &peer);
    void onHttp(const std::shared_ptr<Peer> &peer);
    void onSocks(const std::shared_ptr<Peer> &peer);
    bool greet(const std::shared_ptr<Peer> &peer);
    bool login(const std::shared_ptr<Peer> &peer);
    void onSocksRequest(const std::shared_ptr<Peer> &peer);
    void tunnel(const std::shared_ptr<Peer> &peer, const QByteArray &ready);

    Kind m_kind;
    quint16 m_target;
    QTcpServer m_server;
    QList<std::shared_ptr<Peer>> m_peers;
    QByteArray m_user, m_password, m_received;
    QList<QByteArray> m_targets;
    int m_refusal = 0;
    int m_connections = 0;
    int m_wrongLogins = 0;
    bool m_hangs = false;
};
