#pragma once

#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

//! A port of this machine that nobody has, TCP and UDP; 0 when none was found. Nobody gets it by chance before another
//! program listens there, or while that is started again: it lies below those that Linux gives out by itself (32768
//! on).
inline quint16 lastingPort()
{
    for (int i = 0; i < 50; ++i) {
        const auto port = quint16(QRandomGenerator::global()->bounded(10'000, 32'768));
        QTcpServer tcp;
        QUdpSocket udp;
        if (tcp.listen(QHostAddress::LocalHost, port) && udp.bind(QHostAddress::LocalHost, port))
            return port;
    }
    return 0;
}

//! A port that refuses every connection for as long as this lives: bound, so that nobody else can listen there.
class ClosedPort {
public:
    explicit ClosedPort(quint16 wanted = 0) { m_holder.bind(QHostAddress::LocalHost, wanted); }
    //! 0 when it could not be had.
    quint16 number() const { return m_holder.localPort(); }

private:
    QTcpSocket m_holder;
};
