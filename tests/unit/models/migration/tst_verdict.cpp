#include "models/migration/verdict.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using Dns::Answer;
using Dns::Outcome;
using Dns::Record;
using Dns::Type;
using Kind = DnsSource::Kind;

namespace {

const QString kHost = u"clerk.example.com"_s;
const QString kWanted = u"frontend-api.clerk.services"_s;
const CnameTarget kTarget{kHost, kWanted, true};

Record cname(const QString &name, const QString &value, quint32 ttl = 300)
{
    return {.name = name, .type = Type::CNAME, .ttl = ttl, .value = value};
}

Record a(const QString &name, const QString &value, quint32 ttl = 300)
{
    return {.name = name, .type = value.contains(u':') ? Type::AAAA : Type::A, .ttl = ttl, .value = value};
}

Record txt(const QString &name, const QString &value)
{
    return {.name = name, .type = Type::TXT, .ttl = 900, .value = value};
}

Answer answered(const QList<Record> &records) { return {.outcome = Outcome::Answered, .answers = records}; }

Answer none(Outcome outcome = Outcome::NoData, quint32 ttl = 0)
{
    Answer answer{.outcome = outcome};
    if (ttl > 0)
        answer.authority.append({.name = u"example.com"_s, .type = Type::SOA, .ttl = ttl, .value = u"ns1"_s});
    return answer;
}

//! What a resolver tells of a host that is an alias: every answer begins with the chain.
RecordObservation aliased(const QList<Record> &chain, const QList<Record> &addresses = {})
{
    RecordObservation seen;
    seen.cname = answered(chain.first(1));
    seen.address = answered(chain + addresses);
    seen.address6 = answered(chain);
    seen.text = answered(chain);
    return seen;
}

RecordObservation nothing(Outcome outcome = Outcome::NameNotFound)
{
    return {.cname = none(outcome, 120), .address = none(outcome), .address6 = none(outcome), .text = none(outcome)};
}

RecordObservation addressed(const QList<Record> &addresses, const QList<Record> &texts = {})
{
    RecordObservation seen = nothing(Outcome::NoData);
    if (!addresses.isEmpty())
        seen.address = answered(addresses);
    if (!texts.isEmpty())
        seen.text = answered(texts);
    return seen;
}

RecordObservation failing(Outcome outcome, bool bogus = false)
{
    RecordObservation seen = nothing(outcome);
    seen.cname.bogus = bogus;
    return seen;
}

DnsSource own(const QString &name = u"ns1"_s) { return {.kind = Kind::Authoritative, .name = name}; }

DnsSource resolver() { return {.kind = Kind::System}; }

DnsSource open(const QString &name = u"Quad9"_s) { return {.kind = Kind::Public, .name = name}; }

} // namespace

class VerdictTest : public QObject {
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void judgesOtherRecords_data();
    void judgesOtherRecords();
    void tellsWhatWasSeen();
    void isBounded();
    void survivesAnything();
    void combines_data();
    void combines();
    void rewritesWhatIsOld();
    void finishesChains();
    void toleratesOddLists();
    void hints_data();
    void hints();
    void hintsAtAnApex();
    void hintsDoNotExpandValues();
    void knowsAcceptableTargets();
};

void VerdictTest::judges_data()
{
    QTest::addColumn<RecordObservation>("seen");
    QTest::addColumn<Verdict>("verdict");

    const auto row = [](const char *name, const RecordObservation &seen, Verdict verdict) {
        QTest::newRow(name) << seen << verdict;
    };
    using enum Verdict;
    const QString alias = u"alias.example.net"_s;
    const auto right = aliased({cname(kHost, kWanted)}, {a(kWanted, u"104.18.1.1"_s), a(kWanted, u"2606:4700::1"_s)});

    row("right", right, Right);
    row("right, case and dots", aliased({cname(u"CLERK.Example.com."_s, u"Frontend-API.Clerk.Services."_s)}), Right);
    {
        RecordObservation seen;
        seen.cname = answered({cname(kHost, kWanted)});
        row("right, only the CNAME question answered", seen, Right);
        seen.address = failing(Outcome::TimedOut).cname;
        row("right, the address question timed out", seen, Right);
        seen.cname = none(Outcome::TimedOut);
        seen.address = right.address;
        row("right, told by the address question", seen, Right);
    }
    row("right through another name", aliased({cname(kHost, alias), cname(alias, kWanted)}), Right);
    row("right, records in any order", aliased({cname(kHost, alias), cname(kWanted, u"x.y"_s), cname(alias, kWanted)}),
        Right);
    row("right, Clerk's target is an alias", aliased({cname(kHost, kWanted), cname(kWanted, u"edge.cdn.net"_s)}),
        Right);
    row("right, an old answer beside it",
        {.cname = answered({cname(kHost, kWanted)}), .address = answered({cname(kHost, alias)})}, Right);
    row("acceptable", aliased({cname(kHost, u"worker.clerkprod-cloudflare.net"_s)}), Acceptable);
    row("acceptable through another name",
        aliased({cname(kHost, alias), cname(alias, u"Worker.clerkprod-cloudflare.net."_s)}), Acceptable);
    {
        auto seen = aliased({cname(kHost, kWanted)});
        seen.target = none(Outcome::NameNotFound);
        row("target does not exist", seen, TargetDown);
        seen.target = none(Outcome::ServerFailed);
        row("target's servers fail", seen, TargetDown);
        seen.target = none(Outcome::NoData);
        row("target has no address", seen, TargetDown);
        seen.target = none(Outcome::TimedOut);
        row("target not told in time", seen, Right);
        seen = right;
        seen.target = none(Outcome::NameNotFound);
        row("target known to this source", seen, Right);
        seen = aliased({cname(kHost, u"worker.clerkprod-cloudflare.net"_s)});
        seen.target = none(Outcome::NameNotFound);
        row("acceptable while the usual target is down", seen, Acceptable);
    }

    row("missing", nothing(), Missing);
    row("missing, the name exists", nothing(Outcome::NoData), Missing);
    row("wrong target", aliased({cname(kHost, alias)}), WrongTarget);
    row("wrong target, chain ends elsewhere", aliased({cname(kHost, alias), cname(alias, u"b.example.net"_s)}),
        WrongTarget);
    row("another record's target", aliased({cname(kHost, u"accounts.clerk.services"_s)}), WrongTarget);
    row("target's last part only", aliased({cname(kHost, u"clerk.services"_s)}), WrongTarget);
    row("target as a longer name", aliased({cname(kHost, u"xfrontend-api.clerk.services"_s)}), WrongTarget);
    row("target at Cloudflare, but wrong", aliased({cname(kHost, alias)}, {a(alias, u"104.16.0.1"_s)}), WrongTarget);

    row("proxied", addressed({a(kHost, u"104.21.3.4"_s), a(kHost, u"172.67.1.2"_s)}), Proxied);
    row("proxied, IPv6", addressed({a(kHost, u"2606:4700:3033::6815:1"_s)}), Proxied);
    row("proxied, first and last of a range", addressed({a(kHost, u"172.64.0.0"_s), a(kHost, u"172.71.255.255"_s)}),
        Proxied);
    row("just beside a range", addressed({a(kHost, u"172.72.0.0"_s)}), Flattened);
    row("address of somebody else", addressed({a(kHost, u"76.76.21.21"_s)}), Flattened);
    row("Cloudflare and somebody else", addressed({a(kHost, u"104.21.3.4"_s), a(kHost, u"192.0.2.1"_s)}), Flattened);
    {
        auto seen = addressed({a(kHost, u"104.18.1.1"_s)});
        seen.target = answered({a(kWanted, u"104.18.1.1"_s)});
        row("flattened to Clerk's own address at Cloudflare", seen, Flattened);
        seen.target = answered({a(kWanted, u"104.18.9.9"_s)});
        row("proxied while Clerk is at Cloudflare, too", seen, Proxied);
        seen = addressed({a(kHost, u"192.0.2.1"_s)});
        seen.cname = none(Outcome::TimedOut);
        row("addresses although the CNAME question failed", seen, Flattened);
    }

    {
        auto seen = nothing();
        seen.doubled = answered({cname(u"clerk.example.com.example.com"_s, kWanted)});
        row("doubled zone", seen, DoubledZone);
        seen.doubled = answered({cname(u"Clerk.example.com.Example.com."_s, u"frontend-api.example.com"_s)});
        row("doubled zone, cut target", seen, DoubledZone);
        seen.random = answered({cname(u"vestry-1.example.com"_s, u"frontend-api.example.com"_s)});
        row("doubled zone beside a wildcard", seen, DoubledZone);
        seen.doubled = answered({cname(u"clerk.example.com.example.com"_s, u"sink.example.net"_s)});
        seen.random = answered({cname(u"vestry-1.example.com"_s, u"sink.example.net"_s)});
        row("a wildcard is no doubled zone", seen, Missing);
        seen.doubled = answered({cname(u"other.example.com"_s, kWanted)});
        row("an answer about another name", seen, Missing);
    }
    row("zone behind the target", aliased({cname(kHost, kWanted + u".example.com"_s)}), TargetTail);
    row("part of the zone behind the target", aliased({cname(kHost, kWanted + u".com"_s)}), TargetTail);
    row("another zone behind the target", aliased({cname(kHost, kWanted + u".example.org"_s)}), WrongTarget);
    row("cut to one label", aliased({cname(kHost, u"frontend-api"_s)}), TargetCut);
    row("cut to two labels", aliased({cname(kHost, u"frontend-api.clerk"_s)}), TargetCut);
    row("cut, zone appended", aliased({cname(kHost, u"frontend-api.example.com"_s)}), TargetCut);
    row("cut to two labels, zone appended", aliased({cname(kHost, u"frontend-api.clerk.example.com"_s)}), TargetCut);
    row("cut inside a label", aliased({cname(kHost, u"frontend"_s)}), WrongTarget);

    {
        auto seen = right;
        seen.address.answers.append(a(kHost, u"192.0.2.1"_s));
        row("address beside the right CNAME", seen, Conflict);
        seen = right;
        seen.text.answers.append(txt(kHost, u"v=spf1 -all"_s));
        row("text beside the right CNAME", seen, Conflict);
        seen = right;
        seen.text.answers.append(txt(kWanted, u"target's own"_s));
        row("text of the target", seen, Right);
        seen = right;
        seen.address = answered({a(kHost, u"104.18.1.1"_s)});
        seen.target = answered({a(kWanted, u"104.18.1.1"_s)});
        row("a router hides the chain", seen, Right);
    }
    row("two CNAMEs", {.cname = answered({cname(kHost, kWanted), cname(kHost, alias)})}, Conflict);
    row("the same CNAME twice", {.cname = answered({cname(kHost, kWanted), cname(kHost, kWanted)})}, Right);
    row("text in place of the CNAME", addressed({}, {txt(kHost, u"google-site-verification=1"_s)}), Conflict);

    {
        auto seen = aliased({cname(kHost, u"sink.example.net"_s)});
        seen.random = answered({cname(u"vestry-1.example.com"_s, u"sink.example.net"_s)});
        row("wildcard", seen, Wildcard);
        seen.random = answered({cname(u"vestry-1.example.com"_s, u"other.example.net"_s)});
        row("wrong target beside a wildcard", seen, WrongTarget);
        seen = aliased({cname(kHost, kWanted)});
        seen.random = answered({cname(u"vestry-1.example.com"_s, kWanted)});
        row("a wildcard that is right", seen, Right);
        seen = addressed({a(kHost, u"192.0.2.7"_s)});
        seen.random = answered({a(u"vestry-1.example.com"_s, u"192.0.2.7"_s)});
        row("wildcard address", seen, Wildcard);
        seen.random = answered({a(u"vestry-1.example.com"_s, u"192.0.2.8"_s)});
        row("address beside a wildcard address", seen, Flattened);
        seen = addressed({a(kHost, u"104.21.3.4"_s)});
        seen.random = answered({a(u"vestry-1.example.com"_s, u"104.21.3.4"_s)});
        row("proxied beside a proxied wildcard", seen, Proxied);
    }
    row("points to itself", aliased({cname(kHost, kHost)}), Loop);
    row("goes in a circle", aliased({cname(kHost, alias), cname(alias, kHost)}), Loop);
    row("goes in a circle further on",
        aliased({cname(kHost, alias), cname(alias, u"b.net"_s), cname(u"b.net"_s, alias)}), Loop);

    row("bogus", failing(Outcome::ServerFailed, true), Bogus);
    row("server failed", failing(Outcome::ServerFailed), ServerFailed);
    row("refused", failing(Outcome::Refused), Refused);
    row("lame", failing(Outcome::NotAuthoritative), Lame);
    {
        auto seen = failing(Outcome::NotAuthoritative);
        const auto refers = [&seen](const QString &cut) {
            seen.cname.authority = {{.name = cut, .type = Type::NS, .value = u"ns.vendor.net"_s}};
            return seen;
        };
        row("left to a zone of its own", refers(kHost), Delegated);
        row("referred to the zone itself", refers(u"example.com"_s), Lame);
        row("referred upwards", refers(u"com"_s), Lame);
        row("referred to a zone beside", refers(u"www.example.com"_s), Lame);
    }
    row("timed out", failing(Outcome::TimedOut), TimedOut);
    row("unreachable", failing(Outcome::Unreachable), Unreachable);
    row("malformed", failing(Outcome::Malformed), Malformed);
    row("interrupted", failing(Outcome::Cancelled), NotChecked);
    row("never asked", {}, NotChecked);
    row("answered about another name", {.cname = answered({cname(u"www.example.com"_s, kWanted)})}, Malformed);
    row("answered without records", {.cname = answered({})}, Malformed);
    row("alias without a target", {.cname = answered({cname(kHost, QString())})}, Malformed);
}

void VerdictTest::judges()
{
    QFETCH(RecordObservation, seen);
    QFETCH(Verdict, verdict);
    const Finding finding = judge(kTarget, u"Example.COM."_s, Kind::Authoritative, seen);
    QCOMPARE(int(finding.verdict), int(verdict));
    QCOMPARE(hintFor(finding, kTarget, u"example.com"_s).isEmpty(), finding.good());
}

void VerdictTest::judgesOtherRecords_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<Outcome>("targetOutcome");
    QTest::addColumn<Verdict>("verdict");

    const QString mail = u"mail.abcdef012345.clerk.services"_s;
    const QString dkim1 = u"dkim1.abcdef012345.clerk.services"_s;
    const QString dkim2 = u"dkim2.abcdef012345.clerk.services"_s;
    using enum Verdict;
    QTest::newRow("mail") << u"clkmail.example.com"_s << mail << mail << Outcome::NoData << Right;
    QTest::newRow("mail, target gone") << u"clkmail.example.com"_s << mail << mail << Outcome::NameNotFound
                                       << TargetDown;
    QTest::newRow("DKIM without address")
        << u"clk._domainkey.example.com"_s << dkim1 << dkim1 << Outcome::NoData << Right;
    QTest::newRow("DKIM swapped") << u"clk2._domainkey.example.com"_s << dkim2 << dkim1 << Outcome::NoData
                                  << WrongTarget;
    QTest::newRow("DKIM with zone") << u"clk._domainkey.example.com"_s << dkim1 << dkim1 + u".example.com"_s
                                    << Outcome::NoData << TargetTail;
    QTest::newRow("mail of another domain")
        << u"clkmail.example.com"_s << mail << u"mail.zzzzzz999999.clerk.services"_s << Outcome::NoData << WrongTarget;
    QTest::newRow("no alternative for mail")
        << u"clkmail.example.com"_s << mail << u"worker.clerkprod-cloudflare.net"_s << Outcome::NoData << WrongTarget;
    QTest::newRow("accounts, alternative") << u"accounts.example.com"_s << u"accounts.clerk.services"_s
                                           << u"worker.clerkprod-cloudflare.net"_s << Outcome::Answered << Acceptable;
    QTest::newRow("accounts pointing to itself") << u"accounts.example.com"_s << u"accounts.clerk.services"_s
                                                 << u"accounts.example.com"_s << Outcome::Answered << Loop;
    QTest::newRow("secondary application")
        << u"clerk.app.example.com"_s << kWanted << kWanted << Outcome::Answered << Right;
    QTest::newRow("another shape of target") << u"clkmail.example.com"_s << u"mail.example.com.nam1.clerk.services"_s
                                             << u"mail.example.com"_s << Outcome::NoData << TargetCut;
    QTest::newRow("nothing wanted") << kHost << QString() << kWanted << Outcome::Answered << NotChecked;
    QTest::newRow("no host") << QString() << kWanted << kWanted << Outcome::Answered << NotChecked;
}

void VerdictTest::judgesOtherRecords()
{
    QFETCH(QString, host);
    QFETCH(QString, wanted);
    QFETCH(QString, seen);
    QFETCH(Outcome, targetOutcome);
    QFETCH(Verdict, verdict);
    auto observation = aliased({cname(host, seen)});
    observation.target = none(targetOutcome);
    const Finding finding = judge({host, wanted}, u"example.com"_s, Kind::System, observation);
    QCOMPARE(int(finding.verdict), int(verdict));
}

void VerdictTest::tellsWhatWasSeen()
{
    const auto judged = [](const RecordObservation &seen, Kind kind = Kind::System) {
        return judge(kTarget, u"example.com"_s, kind, seen);
    };
    Finding finding = judged(aliased({cname(kHost, u"A.net."_s, 77), cname(u"a.net"_s, kWanted, 5)}));
    QCOMPARE(finding, (Finding{.verdict = Verdict::Right, .seen = u"a.net → "_s + kWanted, .ttl = 77}));
    finding = judged(aliased({cname(kHost, u"a.net"_s, 9), cname(u"a.net"_s, kHost)}));
    QCOMPARE(finding, (Finding{.verdict = Verdict::Loop, .seen = u"a.net → "_s + kHost, .ttl = 9}));
    finding = judged(aliased({cname(kHost, u"a.net"_s, 9), cname(u"a.net"_s, u"a.net"_s)}));
    QCOMPARE(finding, (Finding{.verdict = Verdict::Loop, .seen = u"a.net → a.net"_s, .ttl = 9}));
    finding = judged(nothing());
    QCOMPARE(finding, (Finding{.verdict = Verdict::Missing, .ttl = 120}));
    finding = judged(addressed({a(kHost, u"192.0.2.1"_s, 40), a(kHost, u"2001:db8::1"_s, 50)}));
    QCOMPARE(finding.seen, u"192.0.2.1, 2001:db8::1"_s);
    QCOMPARE(finding.ttl, 50U);
    QCOMPARE(finding.also, (QStringList{u"A 192.0.2.1"_s, u"AAAA 2001:db8::1"_s}));
    auto seen = aliased({cname(kHost, kWanted, 60)});
    seen.text.answers.append(txt(kHost, u"x"_s));
    finding = judged(seen);
    QCOMPARE(finding, (Finding{Verdict::Conflict, kWanted, 900, {u"TXT \"x\""_s}}));
    seen = nothing();
    seen.doubled = answered({cname(kHost + u".example.com"_s, kWanted)});
    QCOMPARE(judged(seen).seen, kWanted);
    // A resolver cannot be lame.
    QCOMPARE(int(judged(failing(Outcome::NotAuthoritative)).verdict), int(Verdict::Malformed));
    // Without a zone nothing is doubled or appended, and nothing breaks.
    QCOMPARE(int(judge(kTarget, QString(), Kind::System, nothing()).verdict), int(Verdict::Missing));
    QCOMPARE(int(judge(kTarget, QString(), Kind::System, aliased({cname(kHost, u"x.y"_s)})).verdict),
             int(Verdict::WrongTarget));
}

void VerdictTest::isBounded()
{
    QList<Record> chain{cname(kHost, u"n0.net"_s)};
    for (int i = 0; i < 10'000; ++i)
        chain.append(cname(u"n%1.net"_s.arg(i), u"n%1.net"_s.arg(i + 1)));
    Finding finding = judge(kTarget, u"example.com"_s, Kind::System, aliased(chain));
    QCOMPARE(int(finding.verdict), int(Verdict::Loop));
    QVERIFY(finding.seen.size() < 500);

    QList<Record> many;
    for (int i = 0; i < 10'000; ++i) {
        many.append(cname(kHost, u"n%1.net"_s.arg(i)));
        many.append(a(kHost, u"192.0.2.%1"_s.arg(i % 256)));
        many.append(txt(kHost, QString(1000, u'x') + QString::number(i)));
    }
    finding = judge(kTarget, u"example.com"_s, Kind::System, {.cname = answered(many)});
    QCOMPARE(int(finding.verdict), int(Verdict::Conflict));
    QVERIFY(finding.seen.size() < 500 && finding.also.join(QString()).size() < 2000);
}

// Every mixture of outcomes and records leads to some verdict and some sentence.
void VerdictTest::survivesAnything()
{
    const QStringList names{kHost, kWanted, QString(), u"."_s, u".."_s, u"a\0b"_s, u"ü.example.com"_s, u"%1%2%9"_s};
    const QList<Type> types{Type::A, Type::NS, Type::CNAME, Type::SOA, Type::TXT, Type::AAAA, Type::CAA, Type(65535)};
    quint32 seed = 1;
    const auto next = [&seed](qsizetype below) {
        seed = seed * 1664525U + 1013904223U;
        return static_cast<qsizetype>(seed >> 8) % below;
    };
    const auto answer = [&] {
        Answer result{.outcome = Outcome(next(11)), .bogus = next(2) == 0};
        for (auto count = next(5); count > 0; --count)
            result.answers.append({.name = names.at(next(names.size())),
                                   .type = types.at(next(types.size())),
                                   .ttl = quint32(next(1 << 24)) * 256U,
                                   .value = names.at(next(names.size()))});
        return result;
    };
    for (int i = 0; i < 20'000; ++i) {
        const RecordObservation seen{answer(), answer(), answer(), answer(), answer(), answer(), answer()};
        const CnameTarget target{names.at(next(names.size())), names.at(next(names.size()))};
        const QString zone = names.at(next(names.size()));
        const Finding finding = judge(target, zone, Kind(next(3)), seen);
        QVERIFY(finding.good() || !hintFor(finding, target, zone).isEmpty());
    }
}

void VerdictTest::combines_data()
{
    QTest::addColumn<QList<DnsSource>>("sources");
    QTest::addColumn<QList<Verdict>>("verdicts");
    QTest::addColumn<Verdict>("overall");

    using enum Verdict;
    const auto row = [](const char *name, const QList<DnsSource> &sources, const QList<Verdict> &verdicts,
                        Verdict overall) { QTest::newRow(name) << sources << verdicts << overall; };
    const QList<DnsSource> usual{own(), own(u"ns2"_s), resolver(), open()};
    const QList<DnsSource> resolvers{resolver(), open(), open(u"Google"_s)};
    row("all right", usual, {Right, Right, Right, Right}, Right);
    row("all missing", usual, {Missing, Missing, Missing, Missing}, Missing);
    row("a resolver lags, nothing there", usual, {Right, Right, Missing, Right}, Propagating);
    row("a resolver lags, old target", usual, {Right, Right, Right, WrongTarget}, Propagating);
    row("a resolver lags, old addresses", usual, {Right, Right, Proxied, Conflict}, Propagating);
    row("resolvers right, zone empty again", usual, {Missing, Missing, Right, Right}, Missing);
    row("the zone's servers differ", usual, {Right, Missing, Right, Right}, Missing);
    row("the zone's servers differ in kind", usual, {Missing, WrongTarget, Right, Right}, WrongTarget);
    row("one of the zone's servers fails", usual, {Right, TimedOut, Right, Right}, Right);
    row("one of the zone's servers is lame", usual, {Lame, Right, Right, Right}, Right);
    row("one lame, a resolver lags", usual, {Lame, Right, Missing, Right}, Propagating);
    row("the zone's servers cannot be asked from here", usual, {TimedOut, Unreachable, Right, Right}, Right);
    row("none can be asked, a resolver lags", usual, {TimedOut, TimedOut, Right, Missing}, Propagating);
    row("none can be asked, resolvers see none", usual, {TimedOut, TimedOut, Missing, Missing}, Missing);
    row("none can be asked, a resolver fails", usual, {TimedOut, TimedOut, ServerFailed, Right}, Right);
    row("nobody can be asked", usual, {TimedOut, TimedOut, Unreachable, TimedOut}, TimedOut);
    row("one cannot be asked, one fails", usual, {TimedOut, ServerFailed, Right, Right}, TimedOut);
    row("one cannot be asked, one sees none", usual, {TimedOut, Missing, Right, Right}, Missing);
    row("a zone below holds it", usual, {Delegated, Delegated, Right, Right}, Right);
    row("a zone below holds it, missing", usual, {Delegated, TimedOut, Missing, Missing}, Missing);
    row("a zone below, one server lame", usual, {Delegated, Lame, Right, Right}, Right);
    row("all of the zone's servers lame", usual, {Lame, Lame, Right, Right}, Lame);
    row("all of the zone's servers refuse", usual, {Refused, Lame, Missing, Right}, Refused);
    row("resolvers fail", usual, {Right, Right, ServerFailed, Unreachable}, Right);
    row("a resolver finds the signatures bad", usual, {Right, Right, Bogus, Right}, Bogus);
    row("signatures bad and another lags", usual, {Right, Right, Bogus, Missing}, Bogus);
    row("acceptable at the zone, the usual at a resolver", usual, {Acceptable, Acceptable, Right, Right}, Acceptable);
    row("target down", usual, {TargetDown, TargetDown, TargetDown, TargetDown}, TargetDown);
    row("target down, a resolver lags", usual, {TargetDown, TargetDown, Missing, TargetDown}, Propagating);
    row("resolvers not asked yet", usual, {Right, Right, NotChecked, NotChecked}, Right);
    row("zone not asked yet", usual, {NotChecked, NotChecked, Right, Right}, NotChecked);
    row("nothing asked yet", usual, {NotChecked, NotChecked, NotChecked, NotChecked}, NotChecked);
    row("no zone server known, right", resolvers, {Right, Right, Right}, Right);
    row("no zone server known, one fails", resolvers, {Right, TimedOut, Right}, Right);
    row("no zone server known, they differ", resolvers, {Right, Missing, Right}, Propagating);
    row("no zone server known, missing", resolvers, {Missing, Missing, TimedOut}, Missing);
    row("no zone server known, all fail", resolvers, {TimedOut, Unreachable, TimedOut}, Unreachable);
    row("no zone server known, bogus", resolvers, {Bogus, Right, Right}, Bogus);
    row("no sources", {}, {}, NotChecked);
}

void VerdictTest::combines()
{
    QFETCH(QList<DnsSource>, sources);
    QFETCH(QList<Verdict>, verdicts);
    QFETCH(Verdict, overall);
    QList<Finding> findings;
    for (const auto verdict : verdicts)
        findings.append({.verdict = verdict});
    QCOMPARE(int(combine(sources, findings).verdict), int(overall));
    QCOMPARE(findings.size(), verdicts.size());
    const bool isRewritten = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.verdict == Verdict::Propagating;
    });
    QVERIFY(isRewritten || overall != Verdict::Propagating);
}

void VerdictTest::rewritesWhatIsOld()
{
    QList<Finding> findings{{.verdict = Verdict::Right, .seen = kWanted, .ttl = 9000},
                            {.verdict = Verdict::Missing, .ttl = 60},
                            {.verdict = Verdict::WrongTarget, .seen = u"old.net"_s, .ttl = 240},
                            {.verdict = Verdict::Bogus}};
    const QList<Finding> before = findings;
    const Finding overall = combine({own(), resolver(), open(), {.kind = Kind::Authoritative}}, findings);
    // The last one is the zone's own: its failed validation is no memory of a resolver.
    QCOMPARE(int(overall.verdict), int(Verdict::Bogus));
    QCOMPARE(findings, before);

    findings.removeLast();
    QCOMPARE(combine({own(), resolver(), open()}, findings),
             (Finding{.verdict = Verdict::Propagating, .seen = u"old.net"_s, .ttl = 240}));
    QCOMPARE(findings.at(0), before.at(0));
    QCOMPARE(findings.at(1), (Finding{.verdict = Verdict::Propagating, .ttl = 60}));
    QCOMPARE(findings.at(2), (Finding{.verdict = Verdict::Propagating, .seen = u"old.net"_s, .ttl = 240}));
}

void VerdictTest::finishesChains()
{
    const QString alias = u"alias.example.net"_s;
    QList<Finding> findings{
        judge(kTarget, u"example.com"_s, Kind::Authoritative, {.cname = answered({cname(kHost, alias)})}),
        judge(kTarget, u"example.com"_s, Kind::System, aliased({cname(kHost, alias), cname(alias, kWanted)}))};
    QCOMPARE(int(findings.at(0).verdict), int(Verdict::WrongTarget));
    QCOMPARE(int(combine({own(), resolver()}, findings).verdict), int(Verdict::Right));
    QCOMPARE(int(findings.at(0).verdict), int(Verdict::Right));

    // Not when the resolver went another way: then it is the old one that is right.
    findings = {{.verdict = Verdict::WrongTarget, .seen = u"new.example.net"_s},
                {.verdict = Verdict::Right, .seen = alias + u" → "_s + kWanted}};
    QCOMPARE(int(combine({own(), resolver()}, findings).verdict), int(Verdict::WrongTarget));
}

void VerdictTest::toleratesOddLists()
{
    QList<Finding> findings{{.verdict = Verdict::Right}};
    QCOMPARE(int(combine({own(), resolver()}, findings).verdict), int(Verdict::Right));
    QCOMPARE(int(combine({}, findings).verdict), int(Verdict::NotChecked));
    QList<Finding> none;
    QCOMPARE(int(combine({own()}, none).verdict), int(Verdict::NotChecked));
}

void VerdictTest::hints_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QStringList>("parts");
    const QString other = u"x.example.net"_s;
    QTest::newRow("missing") << Finding{.verdict = Verdict::Missing, .ttl = 90}
                             << QStringList{u"name “clerk”"_s, kHost + u'.', u"90 s"_s};
    QTest::newRow("wrong") << Finding{Verdict::WrongTarget, other, 3600, {}} << QStringList{other, u"60 min"_s};
    QTest::newRow("proxied") << Finding{Verdict::Proxied, u"104.21.3.4"_s, 300, {}}
                             << QStringList{u"DNS only"_s, u"104.21.3.4"_s};
    QTest::newRow("doubled") << Finding{Verdict::DoubledZone, kWanted, 0, {}}
                             << QStringList{u"clerk.example.com.example.com"_s, u"“clerk”"_s};
    QTest::newRow("tail") << Finding{Verdict::TargetTail, kWanted + u".example.com"_s, 0, {}}
                          << QStringList{kWanted + u".”"_s, u"dot"_s};
    QTest::newRow("cut") << Finding{Verdict::TargetCut, u"frontend-api"_s, 0, {}} << QStringList{u"beginning"_s};
    QTest::newRow("conflict") << Finding{Verdict::Conflict, kWanted, 7300, {u"A 192.0.2.1"_s, u"TXT \"x\""_s}}
                              << QStringList{u"A 192.0.2.1, TXT \"x\""_s, u"3 h"_s};
    QTest::newRow("several aliases") << Finding{Verdict::Conflict, u"a.net, b.net"_s, 0, {}}
                                     << QStringList{u"a.net, b.net"_s};
    QTest::newRow("wildcard") << Finding{Verdict::Wildcard, other, 0, {}} << QStringList{u"wildcard"_s, other};
    QTest::newRow("bogus") << Finding{.verdict = Verdict::Bogus} << QStringList{u"DNSSEC"_s, u"DS record"_s};
    QTest::newRow("lame") << Finding{.verdict = Verdict::Lame} << QStringList{u"registrar"_s};
    QTest::newRow("target down") << Finding{.verdict = Verdict::TargetDown, .ttl = 300}
                                 << QStringList{u"status.clerk.com"_s, u"leave it"_s};
    QTest::newRow("propagating") << Finding{.verdict = Verdict::Propagating, .ttl = 100}
                                 << QStringList{u"100 s"_s, u"wait"_s};
}

void VerdictTest::hints()
{
    QFETCH(Finding, finding);
    QFETCH(QStringList, parts);
    const QString hint = hintFor(finding, kTarget, u"example.com."_s);
    for (const auto &part : parts + QStringList{kHost, kWanted})
        QVERIFY2(hint.contains(part), qPrintable(hint));
    QVERIFY2(!hint.contains(u'%'), qPrintable(hint));
    QVERIFY(!verdictWords(finding.verdict).isEmpty());
}

void VerdictTest::hintsAtAnApex()
{
    const QString hint = hintFor({.verdict = Verdict::Missing}, kTarget, kHost);
    QVERIFY2(hint.contains(u"zone above"_s), qPrintable(hint));
    const CnameTarget outside{u"clerk.example.org"_s, kWanted};
    QVERIFY(hintFor({.verdict = Verdict::Missing}, outside, u"example.com"_s).contains(u"“clerk.example.org”"_s));
}

void VerdictTest::hintsDoNotExpandValues()
{
    const QString hint = hintFor({Verdict::WrongTarget, u"%2%5<b>"_s, 0, {}}, kTarget, u"example.com"_s);
    QVERIFY2(hint.contains(u"%2%5<b>"_s), qPrintable(hint));
}

void VerdictTest::knowsAcceptableTargets()
{
    const QStringList worker{u"worker.clerkprod-cloudflare.net"_s};
    QCOMPARE(acceptableTargets(u"Frontend-API.clerk.services."_s), worker);
    QCOMPARE(acceptableTargets(u"accounts.clerk.services"_s), worker);
    QVERIFY(acceptableTargets(u"dkim1.abc.clerk.services"_s).isEmpty());
    QVERIFY(acceptableTargets(QString()).isEmpty());
}

VESTRY_TEST(VerdictTest)
#include "tst_verdict.moc"
