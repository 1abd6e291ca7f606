#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

//! What the server does with one request; the last one of a script goes for all further requests too.
struct Fault {
    //! What has to arrive before anything happens.
    enum class After : quint8 { Connect, Head, PartOfBody, Request };
    enum class End : quint8 { Keep, Close, Reset, Hang };

    After after = After::Request;
    QByteArray answer{};                //!< sent as it is
    std::chrono::milliseconds drip{0};  //!< when not 0, one byte of the answer each time
    std::chrono::milliseconds delay{0}; //!< before the answer
    qsizetype repeatLast = 0;           //!< so many MiB more of 'x' (or of `filler`) after the answer
    QByteArray filler{};
    End end = End::Keep; //!< after the answer
};

//! One request as it came in; `complete` when its body had arrived in full.
struct FaultRequest {
    QByteArray method{};
    QByteArray target{};
    QHash<QByteArray, QByteArray> headers{}; //!< names in lower case
    QByteArray body{};
    int connection = 0; //!< from 1
    bool complete = false;
};

/*! A server on 127.0.0.1 that speaks bytes, not HTTP: for answers no HTTP library would give.
 *
 *  Reads HTTP/1.1 requests with a Content-Length, counts and keeps them, and follows its script.
 */
class FaultServer : public QObject {
    Q_OBJECT
public:
    explicit FaultServer(QObject *parent = nullptr);
    //! A server that talks TLS.
    explicit FaultServer(const QSslConfiguration &tls, QObject *parent = nullptr);
    ~FaultServer() override;

    QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;
    quint16 port() const;
    void script(const QList<Fault> &faults);
    //! Decides per request instead of by script.
    void answerWith(std::function<Fault(const FaultRequest &)> chooser);
    //! What a request on connection \p number (from 1), whose end was Hang, was waiting for.
    void send(int number, const QByteArray &answer);
    //! Closes every open connection, as a server does with an idle one.
    void closeConnections();

    QList<FaultRequest> requests() const { return m_requests; }
    int connections() const { return m_connections; }
    int openConnections() const;
    int mostOpenRequests() const { return m_mostOpen; }
    //! Every byte that ever arrived.
    QByteArray received() const { return m_received; }

    //! An answer with a right Content-Length and a JSON content type.
    static QByteArray http(int status, const QByteArray &body = {}, const QByteArray &moreHeaders = {});
    static Fault json(const QByteArray &body, int status = 200) { return {.answer = http(status, body)}; }

signals:
    //! A request, or what is wanted of it, arrived.
    void arrived();

private:
    struct Peer;
    void start();
    void onConnection();
    void onBytes(const std::shared_ptr<Peer> &peer);
    bool takeHead(const std::shared_ptr<Peer> &peer);
    void act(const std::shared_ptr<Peer> &peer);
    void write(const std::shared_ptr<Peer> &peer, const Fault &fault);
    void end(const std::shared_ptr<Peer> &peer, Fault::End how);
    Fault next(const FaultRequest &request);
    Fault peek() const;

    QTcpServer *m_server;
    QList<Fault> m_script;
    std::function<Fault(const FaultRequest &)> m_chooser;
    QList<FaultRequest> m_requests;
    QList<std::shared_ptr<Peer>> m_peers;
    QByteArray m_received;
    int m_connections = 0;
    int m_open = 0;
    int m_mostOpen = 0;
};
