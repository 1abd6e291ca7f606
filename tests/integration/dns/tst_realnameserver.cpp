#include "tests/integration/dns/dnscase.h"
#include "tests/support/nameserver.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Dns::Outcome;
using Dns::Type;
using dnscase::ask;

// The client against BIND's named.
class TestRealNameServer : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void records_data();
    void records();
    void outcomes_data();
    void outcomes();
    void truncated();
    void restarted();

private:
    Dns::Answer askAuthority(const QString &name, Type type)
    {
        return ask(m_client, {.name = name, .type = type, .server = m_server.address(), .recursive = false});
    }
    NameServer m_server;
    DnsClient m_client{DnsClient::Settings{}};
};

namespace {

QByteArray zone()
{
    QByteArray text = NameServer::zoneHead() + "@ IN A 192.0.2.10\n"
                                               "@ IN AAAA 2001:db8::10\n"
                                               "@ IN CAA 0 issue \"letsencrypt.org\"\n"
                                               "@ IN CAA 128 issuewild \";\"\n"
                                               "@ IN TXT \"v=spf1 \" \"-all\"\n"
                                               "clerk 120 IN CNAME frontend-api.clerk.services.\n"
                                               "clk._domainkey IN CNAME dkim1.abc.clerk.services.\n"
                                               "inner IN CNAME www\n"
                                               "www IN A 192.0.2.11\n"
                                               "*.wild IN CNAME www\n"
                                               "empty IN TXT \"only text\"\n"
                                               "sub IN NS ns1.elsewhere.example.\n";
    for (int i = 0; i < 100; ++i)
        text += "many IN TXT \"" + QByteArray::number(i).rightJustified(60, '0') + "\"\n";
    return text;
}

} // namespace

void TestRealNameServer::initTestCase()
{
    m_server.setZone("example.com", zone());
    QVERIFY2(m_server.start(), m_server.log().constData());
}

void TestRealNameServer::records_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Type>("type");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char *name, Type type, const QStringList &values) {
        QTest::addRow("%s %d", name, static_cast<int>(type)) << QString::fromLatin1(name) << type << values;
    };
    row("example.com", Type::A, {u"192.0.2.10"_s});
    row("example.com", Type::AAAA, {u"2001:db8::10"_s});
    row("example.com", Type::NS, {u"ns1.example.com"_s});
    row("example.com", Type::SOA, {u"ns1.example.com"_s});
    row("example.com", Type::TXT, {u"v=spf1 -all"_s});
    row("example.com", Type::CAA, {u"0 issue letsencrypt.org"_s, u"1 issuewild ;"_s});
    row("clerk.example.com", Type::CNAME, {u"frontend-api.clerk.services"_s});
    row("CLERK.Example.com", Type::CNAME, {u"frontend-api.clerk.services"_s});
    row("clk._domainkey.example.com", Type::CNAME, {u"dkim1.abc.clerk.services"_s});
    row("inner.example.com", Type::A, {u"www.example.com"_s, u"192.0.2.11"_s});
    row("any.thing.wild.example.com", Type::CNAME, {u"www.example.com"_s});
}

void TestRealNameServer::records()
{
    QFETCH(QString, name);
    QFETCH(Type, type);
    const Dns::Answer answer = askAuthority(name, type);
    QCOMPARE(answer.outcome, Outcome::Answered);
    QVERIFY(answer.authoritative);
    QStringList got;
    for (const Dns::Record &record : answer.answers) {
        QCOMPARE(record.caa.has_value(), type == Type::CAA);
        got += record.caa ? u"%1 %2 %3"_s.arg(record.caa->critical ? 1 : 0)
                                .arg(QString::fromLatin1(record.caa->tag), QString::fromLatin1(record.caa->value))
                          : record.value;
        QCOMPARE(record.ttl, name.startsWith(u"clerk"_s, Qt::CaseInsensitive) ? 120U : 300U);
    }
    // The order within a set of records is the server's.
    QFETCH(QStringList, values);
    got.sort();
    values.sort();
    QCOMPARE(got, values);
}

void TestRealNameServer::outcomes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Outcome>("expected");
    QTest::newRow("no such name") << u"none.example.com"_s << Outcome::NameNotFound;
    QTest::newRow("no such type") << u"empty.example.com"_s << Outcome::NoData;
    QTest::newRow("empty non-terminal") << u"_domainkey.example.com"_s << Outcome::NoData;
    QTest::newRow("delegated away") << u"clerk.sub.example.com"_s << Outcome::NotAuthoritative;
    QTest::newRow("not its zone") << u"example.org"_s << Outcome::Refused;
}

void TestRealNameServer::outcomes()
{
    QFETCH(QString, name);
    QTEST(askAuthority(name, Type::CNAME).outcome, "expected");
}

void TestRealNameServer::truncated()
{
    const Dns::Answer answer = askAuthority(u"many.example.com"_s, Type::TXT);
    QCOMPARE(answer.outcome, Outcome::Answered);
    QVERIFY(answer.overTcp);
    QCOMPARE(answer.answers.size(), 100);
}

void TestRealNameServer::restarted()
{
    const QString address = m_server.address();
    m_server.stop();
    QCOMPARE(askAuthority(u"clerk.example.com"_s, Type::CNAME).outcome, Outcome::Unreachable);
    m_server.setZone("example.com", NameServer::zoneHead());
    QVERIFY2(m_server.start(), m_server.log().constData());
    QCOMPARE(m_server.address(), address);
    QCOMPARE(askAuthority(u"clerk.example.com"_s, Type::CNAME).outcome, Outcome::NameNotFound);
}

VESTRY_TEST(TestRealNameServer)
#include "tst_realnameserver.moc"
