// Every kind of right and wrong record, in a zone that named serves, through the whole check.
#include "tests/integration/checks/zones.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestVerdicts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void verdict_data();
    void verdict();
    void findingsPerSource();
    void hintsForWhatIsWrong();

private:
    struct Case {
        const char *host;
        const char *records; //!< in the zone
        Verdict verdict;
        const char *target = "frontend-api.clerk.services";
    };
    static const QList<Case> &cases();
    const RecordRow &row(const QString &host) const;

    Zones::Internet m_internet;
    NameServer m_lagging;
    std::unique_ptr<DnsClient> m_client;
    std::unique_ptr<DnsCheck> m_check;
    QList<RecordRow> m_rows;
};

const QList<TestVerdicts::Case> &TestVerdicts::cases()
{
    static const QList<Case> all{
        {"right", "right IN CNAME frontend-api.clerk.services.", Verdict::Right},
        {"viaalias", "viaalias IN CNAME right", Verdict::Right},
        {"clkmail", "clkmail IN CNAME mail.abc.clerk.services.", Verdict::Right, "mail.abc.clerk.services"},
        {"clk._domainkey", "clk._domainkey IN CNAME dkim1.abc.clerk.services.", Verdict::Right,
         "dkim1.abc.clerk.services"},
        {"acceptable", "acceptable IN CNAME worker.clerkprod-cloudflare.net.", Verdict::Acceptable},
        {"down", "down IN CNAME gone.clerk.services.", Verdict::TargetDown, "gone.clerk.services"},
        {"missing", "", Verdict::Missing},
        {"wrong", "wrong IN CNAME app.example.net.", Verdict::WrongTarget},
        {"proxied", "proxied IN A 104.16.1.1", Verdict::Proxied},
        {"proxied6", "proxied6 IN AAAA 2606:4700::6810:101", Verdict::Proxied},
        {"flat", "flat IN A 198.51.100.1", Verdict::Flattened},
        {"elsewhere", "elsewhere IN A 192.0.2.10", Verdict::Flattened},
        {"doubled", "doubled.example.com IN CNAME frontend-api.clerk.services.", Verdict::DoubledZone},
        {"tail", "tail IN CNAME frontend-api.clerk.services", Verdict::TargetTail},
        {"cut", "cut IN CNAME frontend-api.clerk.", Verdict::TargetCut},
        {"text", "text IN TXT \"here first\"", Verdict::Conflict},
        {"any.wild", "*.wild IN A 192.0.2.7", Verdict::Wildcard},
        {"any.wildalias", "*.wildalias IN CNAME parking.example.net.", Verdict::Wildcard},
        {"own.wild", "own.wild IN CNAME frontend-api.clerk.services.", Verdict::Right},
        {"loop", "loop IN CNAME loop2\nloop2 IN CNAME loop", Verdict::Loop},
        {"late", "late IN CNAME frontend-api.clerk.services.", Verdict::Propagating},
        {"moved", "moved IN CNAME frontend-api.clerk.services.", Verdict::Propagating},
    };
    return all;
}

void TestVerdicts::initTestCase()
{
    QByteArray zone;
    QByteArray old = "moved IN CNAME before.example.net.\n";
    QList<CnameTarget> records;
    for (const Case &one : cases()) {
        zone += QByteArray(one.records) + '\n';
        if (one.verdict != Verdict::Propagating)
            old += QByteArray(one.records) + '\n';
        records.append({QLatin1StringView(one.host) + u".example.com"_s, QString::fromLatin1(one.target), true});
    }
    QVERIFY2(m_internet.start(zone), m_internet.log().constData());
    Zones::addClerk(m_lagging);
    m_lagging.setZone("example.com", NameServer::zoneHead() + old);
    QVERIFY2(m_lagging.start(), m_lagging.log().constData());

    NetworkSettings network = m_internet.network();
    network.publicResolvers = {{u"Lagging"_s, {m_lagging.address()}}};
    m_client = m_internet.client();
    m_check = std::make_unique<DnsCheck>(m_client.get(), network);
    m_check->setRecords(Zones::kDomain, records);
    QSignalSpy finished(m_check.get(), &DnsCheck::roundFinished);
    m_check->schedule()->start();
    QVERIFY(finished.wait(kPatience));
    m_check->schedule()->stop();
    m_rows = m_check->rows();
}

const RecordRow &TestVerdicts::row(const QString &host) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&host](const RecordRow &one) { return one.target.host == host + u".example.com"_s; });
    Q_ASSERT(it != m_rows.end());
    return *it;
}

void TestVerdicts::verdict_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Verdict>("expected");
    for (const Case &one : cases())
        QTest::newRow(one.host) << QString::fromLatin1(one.host) << one.verdict;
}

void TestVerdicts::verdict()
{
    QFETCH(QString, host);
    QFETCH(Verdict, expected);
    const RecordRow &seen = row(host);
    QVERIFY2(seen.overall.verdict == expected,
             qPrintable(verdictWords(seen.overall.verdict) + u' ' + seen.overall.seen));
    QVERIFY(seen.checkedAt.isValid());
    QVERIFY(!seen.checking);
}

void TestVerdicts::findingsPerSource()
{
    const QList<DnsSource> sources = m_check->sources();
    QCOMPARE(sources.size(), 3);
    QCOMPARE(sources.at(0).kind, DnsSource::Kind::Authoritative);
    QCOMPARE(sources.at(0).name, u"ns1.example.com"_s);
    QCOMPARE(sources.at(1).kind, DnsSource::Kind::System);
    QCOMPARE(sources.at(2).name, u"Lagging"_s);
    QCOMPARE(m_check->zone(), u"example.com"_s);
    QCOMPARE(m_check->zoneProblem(), QString());
    QCOMPARE(m_check->nameServers(), QStringList{u"ns1.example.com"_s});

    const RecordRow &moved = row(u"moved"_s);
    QCOMPARE(moved.findings.size(), 3);
    QCOMPARE(moved.findings.at(0).verdict, Verdict::Right);
    QCOMPARE(moved.findings.at(2).verdict, Verdict::Propagating);
    QCOMPARE(moved.findings.at(2).seen, u"before.example.net"_s);
    QVERIFY(moved.overall.ttl > 0);
}

void TestVerdicts::hintsForWhatIsWrong()
{
    for (const RecordRow &one : std::as_const(m_rows)) {
        const QString hint = hintFor(one.overall, one.target, m_check->zone());
        QVERIFY2(one.overall.good() || !hint.isEmpty(), qPrintable(one.target.host));
    }
}

VESTRY_TEST(TestVerdicts)
#include "tst_verdicts.moc"
