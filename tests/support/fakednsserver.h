#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>

class QTcpServer;
class QUdpSocket;

/*! A DNS server on 127.0.0.1 or another address of this computer, UDP and TCP, that speaks bytes: for answers no real
 * server would give. */
class FakeDnsServer : public QObject {
    Q_OBJECT
public:
    enum class Mode {
        Answer,
        Drop,
        Truncate, //!< over UDP; over TCP it answers
        ServFail,
        ServFailUnlessCd, //!< as a validating resolver does with a bogus zone
        Refused,
        FormErrWithEdns, //!< as a server older than EDNS does
        Garbage,         //!< no DNS at all
        BrokenRecords,   //!< right id and question, but the records run past the end
        WrongId,
        WrongQuestion,
        WrongIdThenAnswer,
        Lame, //!< without AA, no records
        CloseTcp
    };
    //! One question as it came in.
    struct Query {
        QByteArray name{}; //!< "clerk.example.com"
        quint16 type = 0;
        quint16 id = 0;
        bool recursionDesired = false;
        bool checkingDisabled = false;
        bool edns = false;
        bool tcp = false;
    };

    explicit FakeDnsServer(QObject *parent = nullptr);
    explicit FakeDnsServer(const QHostAddress &address, QObject *parent = nullptr);

    QString address() const; //!< "127.0.0.1:PORT"
    quint16 port() const;
    void setMode(Mode mode) { m_mode = mode; }
    void setAuthoritative(bool authoritative) { m_authoritative = authoritative; }
    void setAuthenticated(bool authenticated) { m_authenticated = authenticated; }
    //! Decides per question instead of setMode().
    void chooseMode(std::function<Mode(const Query &)> chooser) { m_chooser = std::move(chooser); }
    //! A record as bytes; a name of which there is any exists, all others are NXDOMAIN.
    void add(const QByteArray &name, quint16 type, const QByteArray &data, quint32 ttl = 300);
    //! Goes into the additional section of every answer.
    void addGlue(const QByteArray &name, quint16 type, const QByteArray &data);
    //! The owner of the SOA that answers without records carry in their authority section.
    void setZone(const QByteArray &apex) { m_zone = apex; }
    //! What it does with the records is done; no longer listens after.
    void stop();

    QList<Query> queries() const { return m_queries; }

    static QByteArray wireName(const QByteArray &name);
    static QByteArray word(quint16 value);
    static QByteArray number(quint32 value);

signals:
    void asked();

private:
    struct Entry {
        QByteArray name{};
        quint16 type = 0;
        QByteArray data{};
        quint32 ttl = 0;
        QByteArray bytes() const;
    };
    void listen();
    void onDatagram();
    void onStream();
    QList<QByteArray> respond(const QByteArray &message, bool tcp);
    QByteArray answer(const QByteArray &message, const Query &query, Mode mode) const;
    QByteArray records(const Query &query, quint16 &flags, quint16 *counts) const;
    static Query parse(const QByteArray &message, bool tcp, qsizetype &questionEnd);

    const QHostAddress m_address;
    QUdpSocket *m_udp;
    QTcpServer *m_tcp;
    Mode m_mode = Mode::Answer;
    bool m_authoritative = true;
    bool m_authenticated = false;
    std::function<Mode(const Query &)> m_chooser;
    QList<Entry> m_entries;
    QList<Entry> m_glue;
    QByteArray m_zone;
    QList<Query> m_queries;
};
