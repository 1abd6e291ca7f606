#include "tests/integration/dns/dnscase.h"
#include "tests/support/fakednsserver.h"

#include "tests/support/testprogram.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QTest>

#include <ares.h>

using namespace Qt::StringLiterals;
using dnscase::ask;
using Mode = FakeDnsServer::Mode;
using Dns::Outcome;

namespace {

constexpr quint16 cname = 5;
constexpr quint16 txt = 16;

QByteArray text(qsizetype size)
{
    QByteArray data;
    for (; size > 0; size -= 255) {
        const qsizetype part = std::min<qsizetype>(size, 255);
        data += static_cast<char>(part) + QByteArray(part, 'x');
    }
    return data;
}

} // namespace

class TestDnsClient : public QObject {
    Q_OBJECT
private slots:
    void init();
    void outcome_data();
    void outcome();
    void flagsOnTheWire_data();
    void flagsOnTheWire();
    void tellsDnssecFailure();
    void failureThatPasses_data();
    void failureThatPasses();
    void asksTheNextSystemServer();
    void systemServers();
    void serverOnALink();
    void closedPort();
    void refusedWhileAsking();
    void sizes_data();
    void sizes();
    void impossibleNames_data();
    void impossibleNames();
    void readsFlags();
    void asksAgain();
    void manyAtOnce();
    void ignoresStrangersAmongAnswers();

private:
    std::unique_ptr<FakeDnsServer> m_server;
};

void TestDnsClient::init()
{
    m_server = std::make_unique<FakeDnsServer>();
    m_server->add("clerk.example.com", cname, FakeDnsServer::wireName("frontend-api.clerk.services"), 77);
}

void TestDnsClient::outcome_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("recursive");
    QTest::addColumn<Outcome>("expected");
    QTest::addColumn<bool>("overTcp");
    const QString known = u"clerk.example.com"_s;
    QTest::newRow("answer") << Mode::Answer << known << true << Outcome::Answered << false;
    QTest::newRow("answer, authoritative") << Mode::Answer << known << false << Outcome::Answered << false;
    QTest::newRow("nxdomain") << Mode::Answer << u"no.example.com"_s << true << Outcome::NameNotFound << false;
    QTest::newRow("drop") << Mode::Drop << known << true << Outcome::TimedOut << false;
    QTest::newRow("truncated") << Mode::Truncate << known << true << Outcome::Answered << true;
    QTest::newRow("truncated, TCP closes") << Mode::CloseTcp << known << true << Outcome::Unreachable << true;
    QTest::newRow("servfail") << Mode::ServFail << known << true << Outcome::ServerFailed << false;
    QTest::newRow("servfail, authoritative") << Mode::ServFail << known << false << Outcome::ServerFailed << false;
    QTest::newRow("refused") << Mode::Refused << known << true << Outcome::Refused << false;
    QTest::newRow("no EDNS") << Mode::FormErrWithEdns << known << true << Outcome::Answered << false;
    QTest::newRow("garbage") << Mode::Garbage << known << true << Outcome::Malformed << false;
    QTest::newRow("broken records") << Mode::BrokenRecords << known << true << Outcome::Malformed << false;
    QTest::newRow("wrong id") << Mode::WrongId << known << true << Outcome::Malformed << false;
    QTest::newRow("wrong question") << Mode::WrongQuestion << known << true << Outcome::Malformed << false;
    QTest::newRow("wrong id, then right") << Mode::WrongIdThenAnswer << known << true << Outcome::Answered << false;
    QTest::newRow("lame") << Mode::Lame << known << false << Outcome::NotAuthoritative << false;
    QTest::newRow("resolver without AA") << Mode::Lame << known << true << Outcome::NoData << false;
}

void TestDnsClient::outcome()
{
    QFETCH(Mode, mode);
    QFETCH(QString, name);
    QFETCH(bool, recursive);
    QFETCH(bool, overTcp);
    m_server->setMode(mode);
    DnsClient client(dnscase::settings());
    const Dns::Answer answer = ask(client, {.name = name, .server = m_server->address(), .recursive = recursive});
    QTEST(answer.outcome, "expected");
    QCOMPARE(answer.overTcp, overTcp);
    QVERIFY(!answer.bogus);
    if (answer.outcome != Outcome::Answered)
        return;
    const Dns::Record expected{u"clerk.example.com"_s, Dns::Type::CNAME, 77, u"frontend-api.clerk.services"_s, {}};
    QCOMPARE(answer.answers, QList<Dns::Record>{expected});
    QCOMPARE(answer.authoritative, true);
}

void TestDnsClient::flagsOnTheWire_data()
{
    QTest::addColumn<bool>("recursive");
    QTest::addColumn<bool>("checkingDisabled");
    QTest::newRow("recursive") << true << false;
    QTest::newRow("recursive, unchecked") << true << true;
    QTest::newRow("authoritative") << false << false;
}

void TestDnsClient::flagsOnTheWire()
{
    QFETCH(bool, recursive);
    QFETCH(bool, checkingDisabled);
    DnsClient client(dnscase::settings());
    ask(client, {u"clerk.example.com"_s, Dns::Type::CAA, m_server->address(), recursive, checkingDisabled});
    QCOMPARE(m_server->queries().size(), 1);
    const FakeDnsServer::Query query = m_server->queries().constFirst();
    QCOMPARE(query.name, QByteArray("clerk.example.com"));
    QCOMPARE(query.type, quint16(257));
    QCOMPARE(query.recursionDesired, recursive);
    QCOMPARE(query.checkingDisabled, checkingDisabled);
    QVERIFY(query.edns);
}

void TestDnsClient::tellsDnssecFailure()
{
    m_server->setMode(Mode::ServFailUnlessCd);
    DnsClient client(dnscase::settings({m_server->address()}));
    const Dns::Answer answer = ask(client, {.name = u"clerk.example.com"_s});
    QCOMPARE(answer.outcome, Outcome::ServerFailed);
    QVERIFY(answer.bogus);
    QCOMPARE(m_server->queries().size(), 3);
    QVERIFY(!m_server->queries().at(0).checkingDisabled);
    QVERIFY(m_server->queries().at(1).checkingDisabled);
    QVERIFY(!m_server->queries().at(2).checkingDisabled);
    const Dns::Answer unchecked = ask(client, {.name = u"clerk.example.com"_s, .checkingDisabled = true});
    QCOMPARE(unchecked.outcome, Outcome::Answered);
}

void TestDnsClient::failureThatPasses_data()
{
    QTest::addColumn<int>("before"); //!< the question that is answered again
    QTest::addColumn<Outcome>("expected");
    QTest::newRow("at the question with CD") << 1 << Outcome::Answered;
    QTest::newRow("at the one after") << 2 << Outcome::Answered;
    QTest::newRow("too late") << 3 << Outcome::ServerFailed;
}

void TestDnsClient::failureThatPasses()
{
    QFETCH(int, before);
    m_server->chooseMode([this, before](const FakeDnsServer::Query &query) {
        const bool isOver = m_server->queries().size() > before || query.checkingDisabled;
        return isOver ? Mode::Answer : Mode::ServFail;
    });
    DnsClient client(dnscase::settings({m_server->address()}));
    const Dns::Answer answer = ask(client, {.name = u"clerk.example.com"_s});
    QTEST(answer.outcome, "expected");
    QCOMPARE(answer.bogus, answer.outcome == Outcome::ServerFailed);
}

void TestDnsClient::asksTheNextSystemServer()
{
    FakeDnsServer broken;
    broken.setMode(Mode::Refused);
    DnsClient client(dnscase::settings({broken.address(), m_server->address()}));
    QCOMPARE(client.systemServers(), QStringList({broken.address(), m_server->address()}));
    QCOMPARE(ask(client, {.name = u"clerk.example.com"_s}).outcome, Outcome::Answered);
    broken.setMode(Mode::ServFail);
    QCOMPARE(ask(client, {.name = u"clerk.example.com"_s}).outcome, Outcome::Answered);
    m_server->setMode(Mode::ServFail);
    QCOMPARE(ask(client, {.name = u"clerk.example.com"_s}).outcome, Outcome::ServerFailed);
}

// Whatever this computer is configured with, c-ares must take it back as servers to ask.
void TestDnsClient::systemServers()
{
    const DnsClient client(DnsClient::Settings{});
    const QStringList servers = client.systemServers();
    QVERIFY(!servers.isEmpty());
    for (const QString &server : servers) {
        const qsizetype colon = server.lastIndexOf(u':');
        QString address = server.left(colon);
        if (address.startsWith(u'['))
            address = address.mid(1).chopped(1);
        QVERIFY2(!QHostAddress(address).isNull(), qPrintable(server));
        QCOMPARE(server.mid(colon + 1).toInt(), 53);
    }
}

// Every interface that is up has such an address; where there are none, tst_nameservers holds the parts of this.
void TestDnsClient::serverOnALink()
{
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : own) {
        if (address.protocol() != QAbstractSocket::IPv6Protocol || !address.isLinkLocal())
            continue;
        FakeDnsServer server(address);
        server.add("clerk.example.com", cname, FakeDnsServer::wireName("frontend-api.clerk.services"));
        DnsClient client(dnscase::settings({server.address()}));
        const Dns::Answer answer = ask(client, {.name = u"clerk.example.com"_s});
        QVERIFY2(answer.outcome == Outcome::Answered, qPrintable(server.address()));
    }
}

void TestDnsClient::closedPort()
{
    DnsClient client(dnscase::settings());
    QCOMPARE(ask(client, {.name = u"clerk.example.com"_s, .server = u"127.0.0.1:1"_s}).outcome, Outcome::Unreachable);
    QCOMPARE(ask(client, {.name = u"clerk.example.com"_s, .server = u"nonsense"_s}).outcome, Outcome::Unreachable);
}

// That nobody listens shows at the next question, while c-ares takes that one; each that fails asks the other server.
void TestDnsClient::refusedWhileAsking()
{
    DnsClient client(dnscase::settings({u"127.0.0.1:1"_s, u"127.0.0.1:2"_s}));
    constexpr int many = 40;
    int answered = 0, failed = 0;
    const auto count = [&](const Dns::Answer &answer) {
        ++answered;
        // c-ares 1.18 gives those up in silence whose connection another question lost.
        failed += answer.outcome == Outcome::Unreachable || answer.outcome == Outcome::TimedOut;
    };
    for (int i = 0; i < many; ++i)
        client.ask({.name = u"host%1.example.com"_s.arg(i)}, this, count);
    QTRY_COMPARE(answered, many);
    QCOMPARE(failed, many);
}

void TestDnsClient::sizes_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("overTcp");
    QTest::newRow("small") << 40 << false;
    QTest::newRow("more than 512 octets") << 900 << false;
    // The server sends it over UDP all the same. c-ares 1.34 takes it, 1.18 has no room for it.
    QTest::newRow("more than we ask for over UDP") << 2000 << (ARES_VERSION < 0x012200);
    QTest::newRow("nearly all TCP can carry") << 60000 << true;
}

void TestDnsClient::sizes()
{
    QFETCH(int, size);
    QFETCH(bool, overTcp);
    m_server->add("big.example.com", txt, text(size));
    m_server->setMode(size > 5000 ? Mode::Truncate : Mode::Answer);
    DnsClient client(dnscase::settings());
    const Dns::Answer answer =
        ask(client, {.name = u"big.example.com"_s, .type = Dns::Type::TXT, .server = m_server->address()});
    QCOMPARE(answer.outcome, Outcome::Answered);
    QCOMPARE(answer.answers.size(), 1);
    QCOMPARE(answer.answers.constFirst().value, QString(size, u'x'));
    QCOMPARE(answer.overTcp, overTcp);
}

void TestDnsClient::impossibleNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty label") << u"clerk..example.com"_s;
    QTest::newRow("leading dot") << u".example.com"_s;
    QTest::newRow("label too long") << QString(64, u'a') + u".com"_s;
    QTest::newRow("name too long") << QString(u"abcdefg."_s).repeated(32) + u"com"_s;
    QTest::newRow("not ASCII") << u"bücher.example"_s;
    QTest::newRow("open escape") << u"a\\"_s;
    QTest::newRow("escape too large") << u"a\\300.example"_s;
}

void TestDnsClient::impossibleNames()
{
    QFETCH(QString, name);
    DnsClient client(dnscase::settings());
    QCOMPARE(ask(client, {.name = name, .server = m_server->address()}).outcome, Outcome::NameNotFound);
    QCOMPARE(m_server->queries().size(), 0);
}

void TestDnsClient::readsFlags()
{
    m_server->setAuthoritative(false);
    m_server->setAuthenticated(true);
    DnsClient client(dnscase::settings({m_server->address()}));
    const Dns::Answer answer = ask(client, {.name = u"clerk.example.com"_s});
    QVERIFY(answer.authenticated);
    QVERIFY(!answer.authoritative);
}

// What was right a moment ago is not what a check is about.
void TestDnsClient::asksAgain()
{
    DnsClient client(dnscase::settings({m_server->address()}));
    const Dns::Question question{.name = u"clerk.example.com"_s};
    m_server->setMode(Mode::Drop);
    client.ask({.name = u"silent.example.com"_s}, this, [](const Dns::Answer &) {}); // c-ares stays as long as this
    QTRY_COMPARE(m_server->queries().size(), 1);
    m_server->setMode(Mode::Answer);
    QCOMPARE(ask(client, question).outcome, Outcome::Answered);
    m_server->setMode(Mode::ServFail);
    QCOMPARE(ask(client, question).outcome, Outcome::ServerFailed);
}

void TestDnsClient::manyAtOnce()
{
    DnsClient client(dnscase::settings({m_server->address()}));
    constexpr int many = 300;
    QSet<int> right;
    int answered = 0;
    for (int i = 0; i < many; ++i) {
        const QByteArray name = "host" + QByteArray::number(i) + ".example.com";
        m_server->add(name, cname, FakeDnsServer::wireName("target" + QByteArray::number(i)));
        client.ask({.name = QString::fromLatin1(name)}, this, [&, i](const Dns::Answer &answer) {
            ++answered;
            if (answer.answers.size() == 1 && answer.answers.constFirst().value == u"target%1"_s.arg(i))
                right += i;
        });
    }
    QTRY_COMPARE(answered, many);
    QCOMPARE(right.size(), many);
    QSet<quint16> ids;
    for (const FakeDnsServer::Query &query : m_server->queries())
        ids += query.id;
    QVERIFY(ids.size() >= many);
}

// A question that gets no answer is not blamed for the garbage, nor for the late answers, another server sent.
void TestDnsClient::ignoresStrangersAmongAnswers()
{
    FakeDnsServer garbage;
    garbage.setMode(Mode::Garbage);
    m_server->setMode(Mode::Drop);
    DnsClient client(dnscase::settings());
    QList<Outcome> outcomes;
    const auto note = [&](const Dns::Answer &answer) { outcomes += answer.outcome; };
    client.ask({.name = u"clerk.example.com"_s, .server = garbage.address()}, this, note);
    client.ask({.name = u"clerk.example.com"_s, .server = m_server->address()}, this, note);
    QTRY_COMPARE(outcomes.size(), 2);
    QVERIFY(outcomes.contains(Outcome::Malformed));
    QVERIFY(outcomes.contains(Outcome::TimedOut));
}

VESTRY_TEST(TestDnsClient)
#include "tst_dnsclient.moc"
