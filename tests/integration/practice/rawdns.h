#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

//! A DNS question and its answer as bytes, read by hand: independent of the program's own client and of the server.
struct RawAnswer {
    bool arrived = false;
    int code = -1;
    bool authoritative = false;
    bool truncated = false;
    bool recursionAvailable = false;
    bool edns = false;
    QStringList answers{};    //!< "name TYPE text"
    QStringList authority{};  //!< the same
    QStringList additional{}; //!< the same, without OPT
    quint32 ttl = 0;          //!< of the first answer, else of the first authority record
};

QByteArray rawQuestion(const QString &name, int type, bool recursive = true, int udpSize = 1232);
RawAnswer readAnswer(const QByteArray &bytes);
//! Sends \p packet from a socket of its own; an empty answer when none comes within \p patience ms.
QByteArray sendUdp(quint16 port, const QByteArray &packet, int patience = 5000);
QByteArray sendTcp(quint16 port, const QByteArray &packet);
RawAnswer askUdp(quint16 port, const QString &name, const QString &type);
int typeNumber(const QString &type);
