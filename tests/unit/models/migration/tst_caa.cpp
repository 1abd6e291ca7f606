#include "models/migration/caa.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

using State = CaaVerdict::State;

namespace {

Dns::Answer empty(Dns::Outcome outcome = Dns::Outcome::NoData) { return {.outcome = outcome}; }

Dns::Answer records(const QList<Dns::Caa> &properties)
{
    Dns::Answer answer{.outcome = Dns::Outcome::Answered};
    for (const auto &caa : properties)
        answer.answers.append({.name = u"x"_s, .type = Dns::Type::CAA, .ttl = 300, .caa = caa});
    return answer;
}

Dns::Caa issue(const QByteArray &value, bool critical = false)
{
    return {.critical = critical, .tag = "issue", .value = value};
}

Dns::Answer aliasOnly()
{
    return {.outcome = Dns::Outcome::Answered,
            .answers = {{.name = u"clerk.example.com"_s, .type = Dns::Type::CNAME, .ttl = 60, .value = u"a.b"_s}}};
}

const QStringList kNames{u"clerk.example.com"_s, u"example.com"_s, u"com"_s};

} // namespace

class CaaTest : public QObject {
    Q_OBJECT
private slots:
    void climbs_data();
    void climbs();
    void judges_data();
    void judges();
    void hints_data();
    void hints();
    void writesRecords();
};

void CaaTest::climbs_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("three labels") << u"clerk.example.com"_s << kNames;
    QTest::newRow("upper case, dot") << u"Clerk.Example.COM."_s << kNames;
    QTest::newRow("one label") << u"com"_s << QStringList{u"com"_s};
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("root") << u"."_s << QStringList();
}

void CaaTest::climbs()
{
    QFETCH(QString, host);
    QFETCH(QStringList, names);
    QCOMPARE(caaNames(host), names);
}

void CaaTest::judges_data()
{
    QTest::addColumn<QList<Dns::Answer>>("answers");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("letsEncrypt");
    QTest::addColumn<bool>("google");
    QTest::addColumn<QString>("foundAt");

    const auto row = [](const char *name, const QList<Dns::Answer> &answers, State state, bool letsEncrypt, bool google,
                        const QString &foundAt = u"example.com"_s) {
        QTest::newRow(name) << answers << state << letsEncrypt << google << foundAt;
    };
    const auto atDomain = [&](const char *name, const QList<Dns::Caa> &caa, State state, bool encrypt, bool google) {
        row(name, {empty(), records(caa), empty()}, state, encrypt, google);
    };
    const auto both = QList<Dns::Caa>{issue("letsencrypt.org"), issue("pki.goog")};
    row("none", {empty(), empty(), empty()}, State::Free, true, true, {});
    row("names that do not exist", {empty(Dns::Outcome::NameNotFound), empty(), empty()}, State::Free, true, true, {});
    row("an alias without CAA", {aliasOnly(), empty(), empty()}, State::Free, true, true, {});
    row("alias, then CAA above", {aliasOnly(), records({issue("pki.goog")}), empty()}, State::OneOnly, false, true);
    row("the host decides", {records(both), records({issue(";")}), empty()}, State::Allowed, true, true, kNames.at(0));
    row("the top level decides", {empty(), empty(), records({issue(";")})}, State::Blocked, false, false, u"com"_s);
    atDomain("both", both, State::Allowed, true, true);
    atDomain("only Let's Encrypt", {issue("letsencrypt.org")}, State::OneOnly, true, false);
    atDomain("only Google", {issue("pki.goog")}, State::OneOnly, false, true);
    atDomain("others only", {issue("digicert.com"), issue("sectigo.com")}, State::Blocked, false, false);
    atDomain("nobody", {issue(";")}, State::Blocked, false, false);
    atDomain("empty value", {issue("")}, State::Blocked, false, false);
    atDomain("nobody and one", {issue(";"), issue("letsencrypt.org")}, State::OneOnly, true, false);
    atDomain("upper case", {issue("LetsEncrypt.ORG"), issue("PKI.Goog")}, State::Allowed, true, true);
    atDomain("tag in upper case", {{.tag = "ISSUE", .value = "pki.goog"}}, State::OneOnly, false, true);
    atDomain("spaces and parameters", {issue("  letsencrypt.org ; a=b"), issue("pki.goog;c=d")}, State::Allowed, true,
             true);
    atDomain("a longer name", {issue("letsencrypt.org.evil.com"), issue("xpki.goog")}, State::Blocked, false, false);
    atDomain("two names in one", {issue("letsencrypt.org pki.goog")}, State::Blocked, false, false);
    atDomain("wildcards only", {{.tag = "issuewild", .value = ";"}}, State::Allowed, true, true);
    atDomain("a report address only", {{.tag = "iodef", .value = "mailto:a@b.c"}}, State::Allowed, true, true);
    atDomain("an unknown property", {{.tag = "contactphone", .value = "1"}}, State::Allowed, true, true);
    atDomain("an unknown critical property", both + QList<Dns::Caa>{{.critical = true, .tag = "tbs", .value = "x"}},
             State::Blocked, false, false);
    atDomain("a known critical property",
             {issue("letsencrypt.org", true), issue("pki.goog", true), {.critical = true, .tag = "iodef"}},
             State::Allowed, true, true);
    atDomain("a critical issuewild", {{.critical = true, .tag = "issuewild", .value = ";"}}, State::Allowed, true,
             true);
    row("server failure at the host", {empty(Dns::Outcome::ServerFailed), records(both), empty()}, State::Unknown,
        false, false, kNames.at(0));
    row("timeout above", {empty(), empty(Dns::Outcome::TimedOut), empty()}, State::Unknown, false, false);
    row("failure above what decides", {records(both), empty(Dns::Outcome::TimedOut), empty()}, State::Allowed, true,
        true, kNames.at(0));
    row("refused at the top level", {empty(), empty(), empty(Dns::Outcome::Refused)}, State::Unknown, false, false,
        u"com"_s);
    row("interrupted", {empty(), empty(Dns::Outcome::Cancelled), empty()}, State::NotChecked, false, false, {});
    row("fewer answers than names", {empty()}, State::NotChecked, false, false, {});
    row("no answers", {}, State::NotChecked, false, false, {});
}

void CaaTest::judges()
{
    QFETCH(QList<Dns::Answer>, answers);
    QFETCH(State, state);
    QFETCH(bool, letsEncrypt);
    QFETCH(bool, google);
    QFETCH(QString, foundAt);

    const CaaVerdict verdict = judgeCaa(kNames, answers);
    QCOMPARE(int(verdict.state), int(state));
    QCOMPARE(verdict.letsEncrypt, letsEncrypt);
    QCOMPARE(verdict.google, google);
    QCOMPARE(verdict.foundAt, foundAt);
    const bool needsHint = state == State::OneOnly || state == State::Blocked || state == State::Unknown;
    QCOMPARE(!caaHint(verdict, u"example.com"_s).isEmpty(), needsHint);
}

void CaaTest::hints_data()
{
    QTest::addColumn<QList<Dns::Caa>>("properties");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("Google is missing") << QList<Dns::Caa>{issue("letsencrypt.org")}
                                       << QStringList{u"Let’s Encrypt issue"_s, u"0 issue \"pki.goog\""_s, u"“@”"_s};
    QTest::newRow("Let's Encrypt is missing")
        << QList<Dns::Caa>{issue("pki.goog")}
        << QStringList{u"Google Trust Services issue"_s, u"0 issue \"letsencrypt.org\""_s};
    QTest::newRow("both are missing") << QList<Dns::Caa>{issue("digicert.com")}
                                      << QStringList{u"0 issue \"letsencrypt.org\""_s, u"0 issue \"pki.goog\""_s,
                                                     u"0 issue \"digicert.com\""_s};
    QTest::newRow("critical") << QList<Dns::Caa>{{.critical = true, .tag = "tbs", .value = "%1"}}
                              << QStringList{u"128 tbs \"%1\""_s, u"critical"_s};
    QTest::newRow("bound to an account") << QList<Dns::Caa>{issue("letsencrypt.org; accounturi=https://x/1"),
                                                            issue("pki.goog")}
                                         << QStringList{u"accounturi"_s, u"example.com"_s};
}

void CaaTest::hints()
{
    QFETCH(QList<Dns::Caa>, properties);
    QFETCH(QStringList, parts);
    const QString hint = caaHint(judgeCaa(kNames, {empty(), records(properties), empty()}), u"Example.com."_s);
    for (const auto &part : parts)
        QVERIFY2(hint.contains(part), qPrintable(hint));
}

void CaaTest::writesRecords()
{
    const auto verdict = judgeCaa({u"a"_s}, {records({issue("letsencrypt.org", true), issue("a\"b\\c\x01\xff")})});
    QCOMPARE(verdict.records,
             (QStringList{u"128 issue \"letsencrypt.org\""_s, u"0 issue \"a\\\"b\\\\c\\001\\255\""_s}));
}

VESTRY_TEST(CaaTest)
#include "tst_caa.moc"
