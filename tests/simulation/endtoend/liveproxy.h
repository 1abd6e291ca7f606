#pragma once

#include "tests/simulation/simwire.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

/*! Stands between the windows and one server on loopback, and fails requests as SimFault says.
 *
 *  Whoever gives it \c arrives and \c carriedOut learns all that travels. Requests come one at a time on a connection,
 *  marked by LiveNetwork.
 */
class LiveProxy : public QTcpServer {
public:
    struct Request {
        int window = 0;
        QByteArray method{};
        QString path{};
        QByteArray body{};
        int review = 0; //!< that is applied
        bool isWrite() const { return method != "GET"; }
    };

    explicit LiveProxy(const QUrl &server);

    QUrl url() const;
    //! What goes wrong with \p request.
    std::function<SimFault::Kind(const Request &request)> arrives;
    //! The server answered with this status.
    std::function<void(const Request &request, int status)> carriedOut;
    int onTheWay() const { return m_onTheWay; } //!< requests that the server works on
    void letGo();                               //!< connections that were held silently die
    void setHeldBack(bool isHeldBack);          //!< meanwhile what arrives waits before the server

private:
    using Client = QPointer<QTcpSocket>;
    void onBytes(QTcpSocket *client);
    void take(QTcpSocket *client, const QByteArray &head, const QByteArray &body);
    void forward(const Client &client, const QByteArray &bytes, const Request &request, SimFault::Kind fault);
    void onAnswer(const Client &client, const QByteArray &answer, const Request &request, SimFault::Kind fault);
    void hold(const Client &client);

    QUrl m_server;
    QList<Client> m_held{};
    bool m_isHeldBack = false;
    QList<std::function<void()>> m_waiting{};
    int m_onTheWay = 0;
};
