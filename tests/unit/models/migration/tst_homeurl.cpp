#include "models/migration/homeurl.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class HomeUrlTest : public QObject {
    Q_OBJECT
private slots:
    void readsHosts_data();
    void readsHosts();
    void refuses_data();
    void refuses();
    void survivesAnything_data();
    void survivesAnything();
    void predictsHosts_data();
    void predictsHosts();
    void knowsStoredDomains();
};

void HomeUrlTest::readsHosts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("registrable");

    const auto row = [](const char *name, const QString &typed, const QString &host, const QString &registrable,
                        const QString &shown = {}) {
        QTest::newRow(name) << typed << host << (shown.isEmpty() ? host : shown) << registrable;
    };
    row("bare", u"example.com"_s, u"example.com"_s, u"example.com"_s);
    row("https", u"https://example.com"_s, u"example.com"_s, u"example.com"_s);
    row("http read as https", u"http://example.com"_s, u"example.com"_s, u"example.com"_s);
    row("upper case", u"HTTPS://Www.Example.COM"_s, u"www.example.com"_s, u"example.com"_s);
    row("trailing slash", u"https://example.com/"_s, u"example.com"_s, u"example.com"_s);
    row("bare with slash", u"example.com/"_s, u"example.com"_s, u"example.com"_s);
    row("white space around", u" \t\nexample.com \u00a0\r\n"_s, u"example.com"_s, u"example.com"_s);
    row("www", u"www.example.com"_s, u"www.example.com"_s, u"example.com"_s);
    row("deep subdomain", u"a.b.c.example.com"_s, u"a.b.c.example.com"_s, u"example.com"_s);
    row("two-label suffix", u"app.example.co.uk"_s, u"app.example.co.uk"_s, u"example.co.uk"_s);
    row("private suffix", u"docs.foo.github.io"_s, u"docs.foo.github.io"_s, u"foo.github.io"_s);
    row("wildcard rule", u"app.foo.bar.ck"_s, u"app.foo.bar.ck"_s, u"foo.bar.ck"_s);
    row("exception rule", u"x.www.ck"_s, u"x.www.ck"_s, u"www.ck"_s);
    row("Japanese city", u"a.b.c.kobe.jp"_s, u"a.b.c.kobe.jp"_s, u"b.c.kobe.jp"_s);
    row("unknown top level", u"app.example.test"_s, u"app.example.test"_s, u"example.test"_s);
    row("IDN", u"www.bücher.example"_s, u"www.xn--bcher-kva.example"_s, u"xn--bcher-kva.example"_s,
        u"www.bücher.example"_s);
    row("IDN decomposed", u"bu\u0308cher.example"_s, u"xn--bcher-kva.example"_s, u"xn--bcher-kva.example"_s,
        u"bücher.example"_s);
    row("IDN outside Qt's list", u"bücher.dev"_s, u"xn--bcher-kva.dev"_s, u"xn--bcher-kva.dev"_s, u"bücher.dev"_s);
    row("A-label typed", u"XN--BCHER-KVA.dev"_s, u"xn--bcher-kva.dev"_s, u"xn--bcher-kva.dev"_s, u"bücher.dev"_s);
    row("IDN top level", u"сайт.пример.рф"_s, u"xn--80aswg.xn--e1afmkfd.xn--p1ai"_s, u"xn--e1afmkfd.xn--p1ai"_s,
        u"сайт.пример.рф"_s);
    row("IDN suffix", u"a.例え.個人.hk"_s, u"a.xn--r8jz45g.xn--gmqw5a.hk"_s, u"xn--r8jz45g.xn--gmqw5a.hk"_s,
        u"a.例え.個人.hk"_s);
    row("ideographic dots", u"www。例え．jp"_s, u"www.xn--r8jz45g.jp"_s, u"xn--r8jz45g.jp"_s, u"www.例え.jp"_s);
    row("sharp s", u"faß.de"_s, u"xn--fa-hia.de"_s, u"xn--fa-hia.de"_s, u"faß.de"_s);
    row("full width", u"ｅｘａｍｐｌｅ.com"_s, u"example.com"_s, u"example.com"_s);
    row("digits and hyphens", u"1-2--3.4a.example"_s, u"1-2--3.4a.example"_s, u"4a.example"_s);
    row("longest label", QString(63, u'a') + ".com"_L1, QString(63, u'a') + ".com"_L1, QString(63, u'a') + ".com"_L1);
    row("reserved word as the domain itself", u"accounts.io"_s, u"accounts.io"_s, u"accounts.io"_s);
    row("reserved word inside", u"app.clerk.example.com"_s, u"app.clerk.example.com"_s, u"example.com"_s);
    row("like a hosting suffix", u"myvercel.app"_s, u"myvercel.app"_s, u"myvercel.app"_s);
    row("like Clerk's", u"notclerk.com"_s, u"notclerk.com"_s, u"notclerk.com"_s);
}

void HomeUrlTest::readsHosts()
{
    QFETCH(QString, typed);
    QFETCH(QString, host);
    QFETCH(QString, shown);
    QFETCH(QString, registrable);

    const HomeUrl home = readHomeUrl(typed);
    QCOMPARE(home.problem, HomeUrlProblem::None);
    QCOMPARE(home.host, host);
    QCOMPARE(home.shown, shown);
    QCOMPARE(home.registrable, registrable);
    QCOMPARE(home.isSubdomain(), host != registrable);
    QCOMPARE(home.url().toString(QUrl::FullyEncoded), "https://"_L1 + host);
    QCOMPARE(readHomeUrl(home.shown), home);
    QCOMPARE(readHomeUrl(home.url().toString(QUrl::FullyEncoded)), home);
}

void HomeUrlTest::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<HomeUrlProblem>("problem");
    QTest::addColumn<QString>("detail");

    using enum HomeUrlProblem;
    QTest::newRow("nothing") << QString() << Empty << QString();
    QTest::newRow("spaces") << u" \n\t "_s << Empty << QString();
    QTest::newRow("scheme only") << u"https://"_s << Empty << QString();
    QTest::newRow("inner space") << u"exam ple.com"_s << NotAnAddress << QString();
    QTest::newRow("line break inside") << u"example.com\r\nHost: evil"_s << NotAnAddress << QString();
    QTest::newRow("NUL inside") << u"exam\0ple.com"_s << NotAnAddress << QString();
    QTest::newRow("right-to-left override") << u"moc.\u202eelpmaxe.com"_s << NotAnAddress << QString();
    QTest::newRow("bidi isolate") << u"a\u2066b.com"_s << NotAnAddress << QString();
    QTest::newRow("zero-width joiner") << u"a\u200db.com"_s << NotAnAddress << QString();
    QTest::newRow("soft hyphen") << u"a\u00adb.com"_s << NotAnAddress << QString();
    QTest::newRow("byte order mark") << u"\ufeffexample.com"_s << NotAnAddress << QString();
    QTest::newRow("percent code") << u"ex%61mple.com"_s << NotAnAddress << QString();
    QTest::newRow("backslash") << u"example.com\\evil"_s << NotAnAddress << QString();
    QTest::newRow("one slash") << u"https:/example.com"_s << NotAnAddress << QString();
    QTest::newRow("no slashes") << u"https:example.com"_s << NotAnAddress << QString();
    QTest::newRow("no scheme but slashes") << u"//example.com"_s << NotAnAddress << QString();
    QTest::newRow("path only") << u"/login"_s << NotAnAddress << QString();
    QTest::newRow("port in words") << u"example.com:http"_s << NotAnAddress << QString();
    QTest::newRow("ftp") << u"ftp://example.com"_s << NotHttp << u"ftp"_s;
    QTest::newRow("websocket") << u"WSS://example.com"_s << NotHttp << u"wss"_s;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << NotHttp << u"javascript"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << NotHttp << u"file"_s;
    QTest::newRow("user and password") << u"https://me:word@example.com"_s << UserInfo << QString();
    QTest::newRow("user without scheme") << u"me:word@example.com"_s << UserInfo << QString();
    QTest::newRow("mail address") << u"me@example.com"_s << UserInfo << QString();
    QTest::newRow("port") << u"https://example.com:8443"_s << Port << u"8443"_s;
    QTest::newRow("default port") << u"https://example.com:443/"_s << Port << u"443"_s;
    QTest::newRow("empty port") << u"example.com:"_s << Port << u":"_s;
    QTest::newRow("local with port") << u"localhost:3000"_s << Port << u"3000"_s;
    QTest::newRow("path") << u"https://example.com/app"_s << Path << u"/app"_s;
    QTest::newRow("double slash") << u"https://example.com//"_s << Path << u"//"_s;
    QTest::newRow("query") << u"example.com?x=1"_s << Path << u"?x=1"_s;
    QTest::newRow("fragment") << u"example.com/#top"_s << Path << u"/#top"_s;
    QTest::newRow("IPv4") << u"192.0.2.1"_s << IpAddress << u"192.0.2.1"_s;
    QTest::newRow("short IPv4") << u"10.1"_s << IpAddress << u"10.1"_s;
    QTest::newRow("hex IPv4") << u"example.0x7f"_s << IpAddress << u"example.0x7f"_s;
    QTest::newRow("long number") << u"a.123456789012345678901234567890"_s << IpAddress
                                 << u"a.123456789012345678901234567890"_s;
    QTest::newRow("IPv6") << u"https://[2001:db8::1]/"_s << IpAddress << u"[2001:db8::1]"_s;
    QTest::newRow("bare IPv6") << u"fe80::1"_s << IpAddress << u"fe80::1"_s;
    QTest::newRow("trailing dot") << u"example.com."_s << TrailingDot << u"example.com"_s;
    QTest::newRow("trailing ideographic dot") << u"例え.jp。"_s << TrailingDot << u"例え.jp"_s;
    QTest::newRow("localhost") << u"localhost"_s << SingleLabel << u"localhost"_s;
    QTest::newRow("top level") << u"com"_s << SingleLabel << u"com"_s;
    QTest::newRow("empty label") << u"a..com"_s << BadLabel << QString();
    QTest::newRow("leading dot") << u".example.com"_s << BadLabel << QString();
    QTest::newRow("two trailing dots") << u"example.com.."_s << BadLabel << QString();
    QTest::newRow("underscore") << u"my_app.example.com"_s << BadLabel << u"my_app"_s;
    QTest::newRow("leading hyphen") << u"-app.example.com"_s << BadLabel << u"-app"_s;
    QTest::newRow("trailing hyphen") << u"app-.example.com"_s << BadLabel << u"app-"_s;
    QTest::newRow("long label") << QString(64, u'a') + ".com"_L1 << BadLabel << QString(64, u'a');
    QTest::newRow("long IDN label") << QString(60, u'ü') + ".com"_L1 << BadLabel << QString(60, u'ü');
    QTest::newRow("wildcard") << u"*.example.com"_s << BadLabel << u"*"_s;
    QTest::newRow("broken A-label") << u"xn--.com"_s << BadLabel << u"xn--"_s;
    QTest::newRow("markup") << u"<b>.com"_s << BadLabel << u"<b>"_s;
    QTest::newRow("too long") << (QString(49, u'a') + u'.').repeated(5) + "exam.com"_L1 << TooLong << u"258"_s;
    QTest::newRow("two-label suffix") << u"co.uk"_s << PublicSuffix << u"co.uk"_s;
    QTest::newRow("private suffix") << u"https://github.io"_s << PublicSuffix << u"github.io"_s;
    QTest::newRow("IDN suffix") << u"個人.hk"_s << PublicSuffix << u"個人.hk"_s;
    QTest::newRow("vercel") << u"my-app.vercel.app"_s << HostingSuffix << u"vercel.app"_s;
    QTest::newRow("vercel itself") << u"vercel.app"_s << HostingSuffix << u"vercel.app"_s;
    QTest::newRow("clerk.app") << u"x.clerk.app"_s << HostingSuffix << u"clerk.app"_s;
    QTest::newRow("netlify") << u"x.netlify.app"_s << HostingSuffix << u"netlify.app"_s;
    QTest::newRow("pages.dev") << u"b.x.pages.dev"_s << HostingSuffix << u"pages.dev"_s;
    QTest::newRow("fly") << u"x.fly.dev"_s << HostingSuffix << u"fly.dev"_s;
    QTest::newRow("render") << u"x.onrender.com"_s << HostingSuffix << u"onrender.com"_s;
    QTest::newRow("render.com") << u"x.render.com"_s << HostingSuffix << u"render.com"_s;
    QTest::newRow("heroku") << u"x.herokuapp.com"_s << HostingSuffix << u"herokuapp.com"_s;
    QTest::newRow("replit") << u"x.replit.app"_s << HostingSuffix << u"replit.app"_s;
    QTest::newRow("hosting goes before reserved") << u"clerk.vercel.app"_s << HostingSuffix << u"vercel.app"_s;
    QTest::newRow("clerk.") << u"clerk.example.com"_s << ReservedName << u"clerk"_s;
    QTest::newRow("accounts.") << u"Accounts.example.co.uk"_s << ReservedName << u"accounts"_s;
    QTest::newRow("clkmail.") << u"clkmail.example.com"_s << ReservedName << u"clkmail"_s;
    QTest::newRow("clk.") << u"clk.example.com"_s << ReservedName << u"clk"_s;
    QTest::newRow("Clerk's site") << u"https://clerk.com"_s << ClerkDomain << u"clerk.com"_s;
    QTest::newRow("below Clerk's") << u"dashboard.clerk.com"_s << ClerkDomain << u"clerk.com"_s;
    QTest::newRow("development instance") << u"calm-otter-12.clerk.accounts.dev"_s << ClerkDomain << u"accounts.dev"_s;
    QTest::newRow("placeholder") << u"foo.lcl.dev"_s << ClerkDomain << u"lcl.dev"_s;
    QTest::newRow("DNS target") << u"frontend-api.clerk.services"_s << ClerkDomain << u"clerk.services"_s;
}

void HomeUrlTest::refuses()
{
    QFETCH(QString, typed);
    QFETCH(HomeUrlProblem, problem);
    QFETCH(QString, detail);

    const HomeUrl home = readHomeUrl(typed);
    QCOMPARE(int(home.problem), int(problem));
    QCOMPARE(home.detail, detail);
    QVERIFY(!home.ok());
    QVERIFY(!home.isSubdomain());
    QVERIFY(home.host.isEmpty());
    QVERIFY(home.url().isEmpty());
    QCOMPARE(predictHosts(home, false), ClerkHosts());
    QCOMPARE(predictHosts(home, true), ClerkHosts());
}

void HomeUrlTest::survivesAnything_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + ".com"_L1;
    QTest::newRow("emoji") << u"🙂.com"_s;
    QTest::newRow("half an A-label") << u"xn--a.com"_s;
    QTest::newRow("only dots") << u"....."_s;
    QTest::newRow("one dot") << u"."_s;
    QTest::newRow("only colons") << u":::"_s;
    QTest::newRow("only at") << u"@"_s;
    QTest::newRow("bracket") << u"["_s;
    QTest::newRow("scheme twice") << u"https://https://example.com"_s;
    QTest::newRow("ellipsis") << u"a…b.com"_s;
    QTest::newRow("very long") << QString(200'000, u'a');
    QTest::newRow("very many labels") << u"a."_s.repeated(50'000) + u'b';
    QTest::newRow("very long, not ASCII") << QString(20'000, u'ü') + ".com"_L1;
}

void HomeUrlTest::survivesAnything()
{
    QFETCH(QString, typed);
    const HomeUrl home = readHomeUrl(typed);
    if (!home.ok())
        return;
    QVERIFY(home.url().isValid());
    QCOMPARE(home.url().host(QUrl::FullyEncoded), home.host);
    QVERIFY(home.host.endsWith(home.registrable));
}

void HomeUrlTest::predictsHosts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("secondary");
    QTest::addColumn<QString>("domain");
    QTest::newRow("root") << u"example.com"_s << false << u"example.com"_s;
    QTest::newRow("root, secondary") << u"example.com"_s << true << u"example.com"_s;
    QTest::newRow("www, primary") << u"www.example.com"_s << false << u"example.com"_s;
    QTest::newRow("app, primary") << u"app.example.co.uk"_s << false << u"example.co.uk"_s;
    QTest::newRow("app, secondary") << u"app.example.co.uk"_s << true << u"app.example.co.uk"_s;
    QTest::newRow("private suffix") << u"a.foo.github.io"_s << false << u"foo.github.io"_s;
    QTest::newRow("IDN") << u"www.bücher.example"_s << false << u"xn--bcher-kva.example"_s;
}

void HomeUrlTest::predictsHosts()
{
    QFETCH(QString, typed);
    QFETCH(bool, secondary);
    QFETCH(QString, domain);

    const ClerkHosts hosts = predictHosts(readHomeUrl(typed), secondary);
    QCOMPARE(hosts.domain, domain);
    QCOMPARE(hosts.frontendApi, "clerk."_L1 + domain);
    QCOMPARE(hosts.accounts, "accounts."_L1 + domain);
    QCOMPARE(hosts.mail, "clkmail."_L1 + domain);
    QCOMPARE(hosts.dkim1, "clk._domainkey."_L1 + domain);
    QCOMPARE(hosts.dkim2, "clk2._domainkey."_L1 + domain);
    const QByteArray encoded = hosts.publishableKey.toLatin1().mid(8);
    QVERIFY(hosts.publishableKey.startsWith("pk_live_"_L1));
    QCOMPARE(QByteArray::fromBase64(encoded), hosts.frontendApi.toLatin1() + '$');
}

void HomeUrlTest::knowsStoredDomains()
{
    QCOMPARE(hostsOf(u"example.com"_s).publishableKey, u"pk_live_Y2xlcmsuZXhhbXBsZS5jb20k"_s);
    QCOMPARE(hostsOf(u"Example.COM."_s), hostsOf(u"example.com"_s));
    QCOMPARE(hostsOf(u"bücher.example"_s), hostsOf(u"xn--bcher-kva.example"_s));
    QCOMPARE(hostsOf(QString()), ClerkHosts());
    QCOMPARE(hostsOf(u"not a domain"_s), ClerkHosts());
}

VESTRY_TEST(HomeUrlTest)
#include "tst_homeurl.moc"
