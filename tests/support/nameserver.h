#pragma once

#include <QByteArray>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

/*! BIND's named on 127.0.0.1 at a free port, authoritative for the zones it is given, for one test. Needs neither root
 *  nor any file outside of its temporary directory.
 *
 *      NameServer server;
 *      server.setZone("example.com", "$TTL 300\n@ IN SOA ns1 hostmaster 1 3600 600 86400 60\n@ IN NS ns1\n…");
 *      QVERIFY2(server.start(), server.log().constData());
 *      server.address(); // "127.0.0.1:PORT"
 */
class NameServer {
public:
    NameServer() = default;
    ~NameServer();
    NameServer(const NameServer &) = delete;
    NameServer &operator=(const NameServer &) = delete;

    //! \p text as a zone file; relative names are under \p zone. Of a running server: call start() again after.
    void setZone(const QByteArray &zone, const QByteArray &text);
    //! (Re)starts it and waits until it answers; false, with log() telling why, when it does not.
    bool start();
    void stop();

    QString address() const; //!< "127.0.0.1:PORT"; the port stays the same over a restart
    quint16 port() const { return m_port; }
    QByteArray log() const { return m_log; }

    //! SOA and NS at the apex, with the name server ns1 at 127.0.0.1: what every zone starts with.
    static QByteArray zoneHead();

private:
    bool writeFiles();
    bool run();

    QTemporaryDir m_directory;
    QMap<QByteArray, QByteArray> m_zones;
    QProcess m_process;
    QByteArray m_log;
    quint16 m_port = 0;
};
