#include "models/migration/zonefile.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<CnameTarget> clerkRecords(const QString &domain)
{
    return {{u"clerk."_s + domain, u"frontend-api.clerk.services"_s},
            {u"accounts."_s + domain, u"accounts.clerk.services"_s},
            {u"clkmail."_s + domain, u"mail.abcdef012345.clerk.services"_s},
            {u"clk._domainkey."_s + domain, u"dkim1.abcdef012345.clerk.services"_s},
            {u"clk2._domainkey."_s + domain, u"dkim2.abcdef012345.clerk.services"_s}};
}

QByteArray recordLines(const QByteArray &file)
{
    QByteArrayList lines = file.split('\n');
    lines.removeIf([](const QByteArray &line) { return !line.contains(" IN CNAME "); });
    return lines.join('\n');
}

} // namespace

class ZoneFileTest : public QObject {
    Q_OBJECT
private slots:
    void writesTheRecords();
    void isAcceptedByBind_data();
    void isAcceptedByBind();
    void leavesOut_data();
    void leavesOut();
    void refusesNoZone_data();
    void refusesNoZone();
    void keepsTtlInRange();
};

void ZoneFileTest::writesTheRecords()
{
    QCOMPARE(zoneFile(u"Example.com."_s, {{u"Clerk.example.com"_s, u"Frontend-API.clerk.services."_s}}),
             "$ORIGIN example.com.\n$TTL 300\nclerk.example.com. IN CNAME frontend-api.clerk.services.\n");
}

void ZoneFileTest::isAcceptedByBind_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("zone");
    const QString longest = (QString(49, u'l') + u'.').repeated(4) + u"example.com"_s;
    QTest::newRow("plain") << u"example.com"_s << u"example.com"_s;
    QTest::newRow("upper case and dot") << u"EXAMPLE.com"_s << u"Example.COM."_s;
    QTest::newRow("secondary application") << u"app.example.co.uk"_s << u"example.co.uk"_s;
    QTest::newRow("A-labels") << u"xn--bcher-kva.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("U-labels") << u"bücher.example"_s << u"bücher.example"_s;
    QTest::newRow("IDN top level") << u"пример.рф"_s << u"пример.рф"_s;
    QTest::newRow("long name") << longest << longest;
    QTest::newRow("longest label") << QString(63, u'a') + u".example"_s << QString(63, u'a') + u".example"_s;
    QTest::newRow("numbers") << u"300.example"_s << u"300.example"_s;
    QTest::newRow("a class as label") << u"in.example"_s << u"in.example"_s;
}

void ZoneFileTest::isAcceptedByBind()
{
    QFETCH(QString, domain);
    QFETCH(QString, zone);
    const QString checker = QStandardPaths::findExecutable(u"named-checkzone"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
    QVERIFY2(!checker.isEmpty(), "named-checkzone (bind9-utils) is missing");

    const QByteArray fragment = zoneFile(zone, clerkRecords(domain));
    QCOMPARE(fragment.count(" IN CNAME "), 5);
    const QByteArray origin = fragment.split('\n').constFirst().split(' ').constLast();
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"zone"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("$TTL 60\n" + origin + " IN SOA ns1.invalid. host.invalid. 1 60 60 60 60\n" + origin +
               " IN NS ns1.invalid.\n" + fragment);
    file.close();

    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(checker, {u"-k"_s, u"fail"_s, u"-n"_s, u"fail"_s, u"-r"_s, u"fail"_s, u"-D"_s,
                          QString::fromLatin1(origin), path});
    QVERIFY(check.waitForFinished(kPatience));
    const QByteArray said = check.readAll();
    QVERIFY2(check.exitCode() == 0, said.constData());
    QVERIFY2(!said.contains("warning") && !said.contains("out-of-zone"), said.constData());
    QCOMPARE(said.simplified().count(" IN CNAME "), 5);
}

void ZoneFileTest::leavesOut_data()
{
    QTest::addColumn<CnameTarget>("record");
    QTest::newRow("line break in host") << CnameTarget{u"a\nwww.example.com. IN A 192.0.2.1\nb.example.com"_s,
                                                       u"c.d"_s};
    QTest::newRow("line break in target") << CnameTarget{u"b.example.com"_s, u"c.d.\nwww IN A 192.0.2.1"_s};
    QTest::newRow("carriage return") << CnameTarget{u"b.example.com"_s, u"c.d.\rwww IN A 192.0.2.1"_s};
    QTest::newRow("directive") << CnameTarget{u"$INCLUDE /etc/passwd"_s, u"c.d"_s};
    QTest::newRow("comment") << CnameTarget{u"a;b.example.com"_s, u"c.d"_s};
    QTest::newRow("parenthesis") << CnameTarget{u"b.example.com"_s, u"( c.d"_s};
    QTest::newRow("quote") << CnameTarget{u"\"b\".example.com"_s, u"c.d"_s};
    QTest::newRow("backslash") << CnameTarget{u"b\\010.example.com"_s, u"c.d"_s};
    QTest::newRow("at sign") << CnameTarget{u"@"_s, u"c.d"_s};
    QTest::newRow("wildcard") << CnameTarget{u"*.example.com"_s, u"c.d"_s};
    QTest::newRow("inner space") << CnameTarget{u"b c.example.com"_s, u"c.d"_s};
    QTest::newRow("no host") << CnameTarget{QString(), u"c.d"_s};
    QTest::newRow("no target") << CnameTarget{u"b.example.com"_s, QString()};
    QTest::newRow("root as target") << CnameTarget{u"b.example.com"_s, u"."_s};
    QTest::newRow("empty label") << CnameTarget{u"b..example.com"_s, u"c.d"_s};
    QTest::newRow("long label") << CnameTarget{QString(64, u'a') + u".example.com"_s, u"c.d"_s};
    QTest::newRow("too long") << CnameTarget{u"a."_s.repeated(150) + u"example.com"_s, u"c.d"_s};
    QTest::newRow("apex") << CnameTarget{u"example.com"_s, u"c.d"_s};
    QTest::newRow("other zone") << CnameTarget{u"clerk.example.org"_s, u"c.d"_s};
    QTest::newRow("similar zone") << CnameTarget{u"clerk.notexample.com"_s, u"c.d"_s};
    QTest::newRow("same name again") << CnameTarget{u"CLERK.example.com"_s, u"c.d"_s};
    QTest::newRow("lone surrogate") << CnameTarget{QString(QChar(0xdc00)) + u".example.com"_s, u"c.d"_s};
}

void ZoneFileTest::leavesOut()
{
    QFETCH(CnameTarget, record);
    const CnameTarget good{u"clerk.example.com"_s, u"frontend-api.clerk.services"_s};
    const QByteArray file = zoneFile(u"example.com"_s, {good, record});
    QCOMPARE(recordLines(file), "clerk.example.com. IN CNAME frontend-api.clerk.services.");
    const auto lines = file.trimmed().split('\n');
    QCOMPARE(lines.size(), 4); // directives, the record, a comment that tells
    QVERIFY(lines.constLast().startsWith("; Left out"));
    QVERIFY(std::all_of(file.begin(), file.end(), [](char c) { return c == '\n' || (c >= ' ' && c <= '~'); }));
}

void ZoneFileTest::refusesNoZone_data()
{
    QTest::addColumn<QString>("zone");
    QTest::newRow("nothing") << QString();
    QTest::newRow("root") << u"."_s;
    QTest::newRow("line break") << u"example.com\n$INCLUDE x"_s;
    QTest::newRow("space") << u"example com"_s;
    QTest::newRow("too long") << u"a."_s.repeated(130) + u"com"_s;
}

void ZoneFileTest::refusesNoZone()
{
    QFETCH(QString, zone);
    QVERIFY(zoneFile(zone, clerkRecords(u"example.com"_s)).isEmpty());
}

void ZoneFileTest::keepsTtlInRange()
{
    QVERIFY(zoneFile(u"example.com"_s, {}, 60).contains("$TTL 60\n"));
    QVERIFY(zoneFile(u"example.com"_s, {}, 0xffffffffU).contains("$TTL 2147483647\n"));
}

VESTRY_TEST(ZoneFileTest)
#include "tst_zonefile.moc"
