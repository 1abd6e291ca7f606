#include "tests/integration/practice/practicecase.h"
#include "tests/integration/practice/rawdns.h"

#include "network/simulator/practice/dnsmessage.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;
using simulator::PracticeNetwork;

//! The sandbox's name servers and resolvers, asked over real sockets.
class tst_PracticeDns : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_network.reset(); }
    void answersAsAProviderDoes_data();
    void answersAsAProviderDoes();
    void resolvesAliasesToTheSandbox();
    void showsEveryPlacement_data();
    void showsEveryPlacement();
    void placesOnlyWhatIsAskedFor();
    void keepsTheFormerZone();
    void findsTheServersOfAnyDomain();
    void answersOverTcpWhatDoesNotFit();
    void serversRefuseWhatTheyDoNotServe();
    void lateResolversKeepTheOldAnswer_data();
    void lateResolversKeepTheOldAnswer();
    void lateResolversForgetWhenTheTimeIsUp();
    void namesItsMistakes_data();
    void namesItsMistakes();
    void decodesMutatedQuestions();
    void survivesGarbage();

private:
    quint16 system() const { return portIn(m_network->systemResolver()); }
    RawAnswer own(const QString &name, const QString &type) const
    {
        return askUdp(m_network->nameServerPort(), name, type);
    }

    std::unique_ptr<PracticeNetwork> m_network;
};

void tst_PracticeDns::init()
{
    m_network = std::make_unique<PracticeNetwork>();
    QVERIFY2(m_network->start(), qPrintable(m_network->errorString()));
    m_network->serve(u"example.com"_s, targetsOf(u"example.com"_s), 1, true);
}

void tst_PracticeDns::answersAsAProviderDoes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("answers");
    const QStringList none;
    QTest::newRow("alias") << u"clerk.example.com"_s << u"CNAME"_s << 0
                           << QStringList{u"clerk.example.com CNAME frontend-api.clerk.services"_s};
    QTest::newRow("alias for another type") << u"clerk.example.com"_s << u"TXT"_s << 0
                                            << QStringList{u"clerk.example.com CNAME frontend-api.clerk.services"_s};
    QTest::newRow("letters of any case") << u"ClErK.eXample.COM"_s << u"CNAME"_s << 0
                                         << QStringList{u"ClErK.eXample.COM CNAME frontend-api.clerk.services"_s};
    QTest::newRow("address") << u"www.example.com"_s << u"A"_s << 0 << QStringList{u"www.example.com A 192.0.2.10"_s};
    QTest::newRow("no such type") << u"www.example.com"_s << u"AAAA"_s << 0 << none;
    QTest::newRow("empty on the way") << u"_domainkey.example.com"_s << u"CNAME"_s << 0 << none;
    QTest::newRow("no such name") << u"nobody.example.com"_s << u"A"_s << 3 << none;
    QTest::newRow("name servers") << u"example.com"_s << u"NS"_s << 0
                                  << QStringList{u"example.com NS ns1.dns-provider.example"_s,
                                                 u"example.com NS ns2.dns-provider.example"_s};
    QTest::newRow("start of authority") << u"example.com"_s << u"SOA"_s << 0
                                        << QStringList{u"example.com SOA ns1.dns-provider.example"_s};
    QTest::newRow("text") << u"example.com"_s << u"TXT"_s << 0 << QStringList{u"example.com TXT v=spf1 -all"_s};
}

void tst_PracticeDns::answersAsAProviderDoes()
{
    QFETCH(const QString, name);
    QFETCH(const QString, type);
    const auto answer = own(name, type);
    QTEST(answer.code, "code");
    QTEST(answer.answers, "answers");
    QVERIFY(answer.authoritative && !answer.recursionAvailable && answer.edns);
    QVERIFY(!answer.answers.isEmpty() ||
            answer.authority == QStringList{u"example.com SOA ns1.dns-provider.example"_s});
}

void tst_PracticeDns::resolvesAliasesToTheSandbox()
{
    const QStringList chain{u"clerk.example.com CNAME frontend-api.clerk.services"_s,
                            u"frontend-api.clerk.services A 127.0.0.1"_s};
    for (const auto &resolver : m_network->publicResolvers() + QStringList{m_network->systemResolver()}) {
        const auto answer = askUdp(portIn(resolver), u"clerk.example.com"_s, u"A"_s);
        QCOMPARE(answer.answers, chain);
        QVERIFY(answer.recursionAvailable && !answer.authoritative);
        QCOMPARE(askUdp(portIn(resolver), u"www.nowhere.invalid"_s, u"A"_s).code, 3);
    }
    const auto answer = askUdp(system(), u"clerk.example.com"_s, u"AAAA"_s);
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.authority, QStringList{u"clerk.services SOA ns1.clerk.services"_s});
}

void tst_PracticeDns::showsEveryPlacement_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("answers");
    const auto clerk = u"clerk.example.com"_s;
    QTest::newRow("right") << clerk << u"CNAME"_s << QStringList{clerk + u" CNAME frontend-api.clerk.services"_s};
    QTest::newRow("missing") << clerk << u"CNAME"_s << QStringList();
    QTest::newRow("wrong") << clerk << u"CNAME"_s << QStringList{clerk + u" CNAME parking.dns-provider.example"_s};
    QTest::newRow("proxied") << clerk << u"A"_s
                             << QStringList{clerk + u" A 104.21.48.17"_s, clerk + u" A 172.67.181.9"_s};
    QTest::newRow("doubled") << clerk + u".example.com"_s << u"CNAME"_s
                             << QStringList{clerk + u".example.com CNAME frontend-api.clerk.services"_s};
    QTest::newRow("tail") << clerk << u"CNAME"_s
                          << QStringList{clerk + u" CNAME frontend-api.clerk.services.example.com"_s};
    QTest::newRow("conflict") << clerk << u"TXT"_s << QStringList{clerk + u" TXT site-verification=3f1c9a72"_s};
}

void tst_PracticeDns::showsEveryPlacement()
{
    QFETCH(const QString, name);
    QFETCH(const QString, type);
    const auto placement = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(m_network->place(u"clerk.example.com"_s, placement));
    const auto answer = own(name, type);
    QTEST(answer.answers, "answers");
    const bool isAlias = placement == u"right"_s || placement == u"wrong"_s || placement == u"tail"_s;
    QCOMPARE(own(u"clerk.example.com"_s, u"CNAME"_s).answers.size(), isAlias ? 1 : 0);
    QCOMPARE(own(u"accounts.example.com"_s, u"CNAME"_s).answers.size(), 1); // the others stay
    const auto record = m_network->state().value(u"records"_s).toArray().first().toObject();
    QCOMPARE(record.value(u"placement"_s).toString(), placement);
}

void tst_PracticeDns::placesOnlyWhatIsAskedFor()
{
    QVERIFY(!m_network->place(u"www.example.com"_s, u"right"_s));
    QVERIFY(!m_network->place(u"clerk.example.com"_s, u"sideways"_s));
    QVERIFY(!m_network->setCaa({u"0 issue"_s}));
    QVERIFY(!m_network->setCertificates(u"free"_s));
    QVERIFY(m_network->setCaa({u"0 issue \"letsencrypt.org\""_s, u"128 iodef \"mailto:a@example.com\""_s}));
    QCOMPARE(own(u"example.com"_s, u"CAA"_s).answers,
             (QStringList{u"example.com CAA 0 issue letsencrypt.org"_s,
                          u"example.com CAA 128 iodef mailto:a@example.com"_s}));
}

void tst_PracticeDns::keepsTheFormerZone()
{
    m_network->serve(u"example.org"_s, targetsOf(u"example.org"_s), 1, false);
    QCOMPARE(m_network->state().value(u"zone"_s).toString(), u"example.org"_s);
    QCOMPARE(own(u"clerk.example.com"_s, u"CNAME"_s).answers.size(), 1);
    QCOMPARE(own(u"clerk.example.org"_s, u"CNAME"_s).code, 3);
    m_network->placeAll(u"right"_s);
    QCOMPARE(own(u"clk2._domainkey.example.org"_s, u"CNAME"_s).answers.size(), 1);
    m_network->serve(u"app.example.org"_s, targetsOf(u"app.example.org"_s), 1, false); // a secondary application
    QCOMPARE(m_network->state().value(u"zone"_s).toString(), u"example.org"_s);
    QCOMPARE(own(u"clerk.app.example.org"_s, u"CNAME"_s).code, 3);
    QCOMPARE(own(u"clerk.example.org"_s, u"CNAME"_s).answers.size(), 1);
    m_network->serve(u"example.org"_s, targetsOf(u"example.org"_s), 1, false); // and back
    const auto record = m_network->state().value(u"records"_s).toArray().first().toObject();
    QCOMPARE(record.value(u"placement"_s).toString(), u"right"_s);
}

//! A domain is looked into before Clerk is told of it.
void tst_PracticeDns::findsTheServersOfAnyDomain()
{
    const auto servers = askUdp(system(), u"example.co.uk"_s, u"NS"_s);
    QCOMPARE(servers.answers.size(), 2);
    QVERIFY(servers.additional.contains(u"ns1.dns-provider.example A 127.0.0.1"_s));
    QCOMPARE(own(u"clerk.example.co.uk"_s, u"CNAME"_s).authority,
             QStringList{u"example.co.uk SOA ns1.dns-provider.example"_s});
    const auto topLevel = askUdp(system(), u"co.uk"_s, u"CAA"_s);
    QCOMPARE(topLevel.code, 0);
    QVERIFY(topLevel.answers.isEmpty());
    QCOMPARE(askUdp(system(), u"ns2.dns-provider.example"_s, u"A"_s).answers,
             QStringList{u"ns2.dns-provider.example A 127.0.0.1"_s});
}

void tst_PracticeDns::answersOverTcpWhatDoesNotFit()
{
    QStringList many;
    for (int i = 0; i < 50; ++i)
        many.append(u"0 issue \"authority-%1.example\""_s.arg(i));
    QVERIFY(m_network->setCaa(many));
    const auto question = rawQuestion(u"example.com"_s, 257);
    const auto shortened = readAnswer(sendUdp(m_network->nameServerPort(), question));
    QVERIFY(shortened.truncated && shortened.answers.isEmpty());
    const auto whole = readAnswer(sendTcp(m_network->nameServerPort(), question));
    QVERIFY(!whole.truncated);
    QCOMPARE(whole.answers.size(), 50);
    const auto without = readAnswer(sendUdp(system(), rawQuestion(u"example.com"_s, 2, true, 0)));
    QVERIFY(without.arrived && !without.edns);
}

void tst_PracticeDns::serversRefuseWhatTheyDoNotServe()
{
    QCOMPARE(own(u"com"_s, u"NS"_s).code, 5);
    QCOMPARE(own(u"www.nowhere.invalid"_s, u"A"_s).code, 5);
    const auto transfer = rawQuestion(u"example.com"_s, 252);
    QCOMPARE(readAnswer(sendTcp(m_network->nameServerPort(), transfer)).code, 5);
}

void tst_PracticeDns::lateResolversKeepTheOldAnswer_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("an old alias") << u"wrong"_s << u"right"_s;
    QTest::newRow("that there is none") << u"missing"_s << u"right"_s;
    QTest::newRow("one that is gone") << u"right"_s << u"missing"_s;
    QTest::newRow("that there are addresses only") << u"proxied"_s << u"right"_s;
}

void tst_PracticeDns::lateResolversKeepTheOldAnswer()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const auto clerk = u"clerk.example.com"_s;
    const auto late = portIn(m_network->publicResolvers().first());
    QVERIFY(m_network->place(clerk, before));
    const auto old = askUdp(late, clerk, u"CNAME"_s);
    m_network->setLate(true);
    QVERIFY(m_network->place(clerk, after));
    const auto kept = askUdp(late, clerk, u"CNAME"_s);
    QCOMPARE(kept.code, old.code);
    QCOMPARE(kept.answers, old.answers);
    QVERIFY(kept.ttl > 0 && kept.ttl <= 60);
    QVERIFY(askUdp(system(), clerk, u"CNAME"_s).answers != old.answers);
    QVERIFY(own(clerk, u"CNAME"_s).answers != old.answers);
    m_network->setLate(false);
    QVERIFY(askUdp(late, clerk, u"CNAME"_s).answers != old.answers);
}

void tst_PracticeDns::lateResolversForgetWhenTheTimeIsUp()
{
    using namespace std::chrono_literals;
    const auto clerk = u"clerk.example.com"_s;
    const auto late = portIn(m_network->publicResolvers().last());
    m_network->setPace(0ms, 1s);
    QVERIFY(m_network->place(clerk, u"wrong"_s));
    m_network->setLate(true);
    askUdp(late, clerk, u"CNAME"_s);
    QVERIFY(m_network->place(clerk, u"right"_s));
    QTRY_COMPARE(askUdp(late, clerk, u"CNAME"_s).answers,
                 QStringList{u"clerk.example.com CNAME frontend-api.clerk.services"_s});
}

void tst_PracticeDns::namesItsMistakes_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<int>("code");
    const auto question = rawQuestion(u"www.example.com"_s, 1);
    const auto with = [&](qsizetype at, const char *hex) {
        const auto bytes = QByteArray::fromHex(hex);
        return QByteArray(question).replace(at, bytes.size(), bytes);
    };
    QTest::newRow("two questions") << with(4, "0002") << 1;
    QTest::newRow("no question") << with(4, "0000") << 1;
    QTest::newRow("a name that points to itself") << with(12, "c00c") << 1;
    QTest::newRow("cut in the name") << question.left(20) << 1;
    QTest::newRow("cut in the options") << question.chopped(3) << 1;
    QTest::newRow("another operation") << with(2, "2800") << 4;
    QTest::newRow("another class") << with(31, "0003") << 5;
    QTest::newRow("a newer EDNS") << with(question.size() - 5, "01") << 0; // BADVERS: its low bits are in OPT
}

void tst_PracticeDns::namesItsMistakes()
{
    QFETCH(const QByteArray, packet);
    const auto answer = readAnswer(sendUdp(system(), packet));
    QVERIFY(answer.arrived);
    QTEST(answer.code, "code");
    QVERIFY(answer.answers.isEmpty());
}

static QByteArray mutated(const QByteArray &bytes, QRandomGenerator &random)
{
    auto copy = bytes;
    for (int i = random.bounded(1, 5); i > 0; --i)
        copy[random.bounded(copy.size())] = static_cast<char>(random.bounded(256));
    if (random.bounded(4) == 0)
        copy.truncate(random.bounded(copy.size()));
    if (random.bounded(4) == 0)
        copy += QByteArray(random.bounded(600), static_cast<char>(random.bounded(256)));
    return copy;
}

void tst_PracticeDns::decodesMutatedQuestions()
{
    using namespace simulator;
    QRandomGenerator random(5353);
    const QList<QByteArray> seeds{rawQuestion(u"clk._domainkey.example.com"_s, 5), rawQuestion(u"example.com"_s, 257),
                                  rawQuestion(QString(63, u'a') + u".example.com"_s, 28, false, 0)};
    const DnsResult result{.answers = {*dnsRecord(u"www.example.com"_s, DnsType::A, 60, u"192.0.2.1"_s)}};
    for (int i = 0; i < 100'000; ++i) {
        const auto query = decodeQuery(mutated(seeds.at(i % seeds.size()), random));
        if (!query)
            continue;
        const auto answer = encodeAnswer(*query, result, query->udpSize);
        QVERIFY(answer.size() >= 12 && answer.size() <= std::max<qsizetype>(512, query->udpSize));
    }
}

//! After whatever came in, over both transports, every server still answers.
void tst_PracticeDns::survivesGarbage()
{
    QRandomGenerator random(2026);
    const auto seed = rawQuestion(u"clerk.example.com"_s, 5);
    const quint16 ports[] = {m_network->nameServerPort(), system(), portIn(m_network->publicResolvers().first())};
    QUdpSocket sender;
    for (int i = 0; i < 3'000; ++i) {
        sender.writeDatagram(mutated(seed, random), QHostAddress::LocalHost, ports[i % 3]);
        if (i % 20 == 0)
            QCoreApplication::processEvents();
    }
    for (int i = 0; i < 150; ++i) {
        QTcpSocket stream;
        stream.connectToHost(QHostAddress::LocalHost, ports[i % 3]);
        QTRY_COMPARE(stream.state(), QAbstractSocket::ConnectedState);
        stream.write(mutated(QByteArray::fromHex("0030") + seed, random));
        stream.flush();
        QCoreApplication::processEvents();
    }
    for (const auto port : ports) {
        QCOMPARE(askUdp(port, u"clerk.example.com"_s, u"CNAME"_s).answers.size(), 1);
        QCOMPARE(readAnswer(sendTcp(port, seed)).answers.size(), 1);
    }
}

VESTRY_TEST(tst_PracticeDns)
#include "tst_practicedns.moc"
