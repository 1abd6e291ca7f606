#pragma once

#include "network/simulator/practice/dnsmessage.h"

#include <QObject>
#include <QTcpServer>
#include <QUdpSocket>

#include <functional>

namespace simulator {

//! Answers DNS questions over UDP and TCP at one port of 127.0.0.1.
class DnsServer : public QObject {
    Q_OBJECT
public:
    using Respond = std::function<DnsResult(const DnsQuery &query)>;
    explicit DnsServer(Respond respond, QObject *parent = nullptr);

    //! Takes a port that is free for both; false (and \p error) when there is none.
    bool open(QString *error);
    quint16 port() const { return m_udp.localPort(); }

private:
    QByteArray answer(const QByteArray &packet, bool overTcp) const;
    void readDatagrams();
    void accept();
    void readStream(QTcpSocket *socket);

    Respond m_respond;
    QUdpSocket m_udp;
    QTcpServer m_tcp;
};

} // namespace simulator
