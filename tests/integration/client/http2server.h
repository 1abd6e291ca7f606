#pragma once

#include <QPointer>
#include <QSslServer>
#include <QUrl>

class QSslSocket;

/*! Just enough HTTP/2 over TLS to answer a request in ways no HTTP library would.
 *
 *  Reads frames (RFC 9113 section 4.1) without decoding headers; acts when a request has ended.
 */
class Http2Server : public QObject {
    Q_OBJECT
public:
    enum class Answer : quint8 { Json, RefusedStream, InternalError, GoAway, GoAwayLater, GoAwayOpen, Interim, Drop };

    explicit Http2Server(const QSslConfiguration &tls);

    QUrl url() const;
    //! What happens to the requests, in order; the last goes for all further ones too.
    void script(const QList<Answer> &answers) { m_script = answers; }
    int requests() const { return m_requests; }
    //! Answers the request that GoAwayOpen left open.
    void finishOpen();

signals:
    //! The client has read what was sent before GoAwayOpen asked for this.
    void acknowledged();

private:
    void onBytes(QSslSocket *socket);
    void act(QSslSocket *socket, quint32 stream);
    static void answer(QSslSocket *socket, quint32 stream);

    QSslServer m_server;
    QList<Answer> m_script;
    QHash<QSslSocket *, QByteArray> m_buffers;
    int m_requests = 0;
    QPointer<QSslSocket> m_open;
    quint32 m_openStream = 0;
};
