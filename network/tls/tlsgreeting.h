#pragma once

#include "network/tls/tlsfindings.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QTimer>

/*! One host greeted over TLS.
 *
 *  Its addresses are tried in order, the next one when one fails or says nothing for a moment (as in RFC 8305); the
 *  first that accepts the connection is the one that is met. Destroying it stops it without a report.
 */
class TlsGreeting : public QObject {
    Q_OBJECT
public:
    TlsGreeting(const TlsProbe::Settings &settings, const QString &host, const QList<QHostAddress> &addresses,
                QObject *parent);
    ~TlsGreeting() override;

    void start();
    void cancel();

signals:
    //! Once, possibly before cancel() returns.
    void done(const TlsReport &report);

private:
    void tryNext();
    QSslSocket *makeSocket(const QHostAddress &address);
    void onConnected(QSslSocket *socket);
    void onUnreached(QSslSocket *socket, const QHostAddress &address, QAbstractSocket::SocketError error);
    void onBroken(QAbstractSocket::SocketError error);
    void onEncrypted();
    void onDeadline();
    void release(QSslSocket *socket);
    void finish(const QList<TlsReport::Problem> &problems, const QString &detail);

    TlsProbe::Settings m_settings;
    QString m_name; //!< without the final dot, which neither SNI nor certificates have
    QList<QHostAddress> m_waiting;
    QList<QSslSocket *> m_sockets;
    QSslSocket *m_met = nullptr;
    QTimer m_headStart, m_deadline;
    QElapsedTimer m_since;
    QList<QSslError> m_complaints;
    BrokenHandshake m_broken;
    TlsReport m_report;
    TlsReport::Problem m_unreached = TlsReport::Problem::Unreachable;
    QString m_unreachedDetail;
    bool m_finished = false;
};
