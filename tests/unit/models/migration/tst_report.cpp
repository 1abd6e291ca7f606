#include "models/migration/report.h"
#include "network/utctime.h"
#include "tests/support/testprogram.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace {

QDateTime at(int minute) { return utcTime({2026, 8, 2}, {14, minute, 7}); }

ReportFacts facts()
{
    ReportFacts facts;
    facts.record = {.profileId = u"p1"_s,
                    .instanceId = u"ins_2abc"_s,
                    .begunAt = at(0),
                    .oldDomain = u"example.com"_s,
                    .users = 1234,
                    .homeUrl = u"https://www.acme.org"_s,
                    .newDomain = u"acme.org"_s,
                    .change = ChangeState::Took,
                    .changedAt = at(9),
                    .dnsReadyAt = at(20),
                    .ticks = {{u"do-redeploy"_s, at(30)}, {u"ask-csp"_s, at(3)}, {u"from-the-future"_s, at(31)}},
                    .inventory = {{u"saml"_s, u"Okta"_s, u"https://clerk.example.com/v1/saml/acs/1"_s,
                                   u"https://clerk.acme.org/v1/saml/acs/1"_s}},
                    .events = {{at(0), u"begun"_s, u"example.com"_s},
                               {at(8), u"sent"_s, u"https://www.acme.org"_s},
                               {at(9), u"took"_s, u"acme.org"_s},
                               {at(30), u"ticked"_s, u"do-redeploy"_s},
                               {at(31), u"teleported"_s, u"to Mars"_s}}};
    facts.before = hostsOf(u"example.com"_s);
    facts.after = hostsOf(u"acme.org"_s);
    facts.instanceName = u"Acme"_s;
    facts.openRecords = {u"clkmail.acme.org"_s};
    facts.openCertificates = {u"accounts.acme.org"_s};
    facts.at = at(40);
    return facts;
}

//! The report with \p words wherever words of others go.
ReportFacts hostile(const QString &words)
{
    ReportFacts facts;
    facts.record = {.instanceId = words,
                    .oldDomain = words,
                    .homeUrl = words,
                    .newDomain = words,
                    .change = ChangeState::Refused,
                    .refusal = words,
                    .ticks = {{words, at(1)}},
                    .inventory = {{words, words, words, words}, {u"saml"_s, words, words, words}},
                    .events = {{at(0), words, words}, {at(0), u"refused"_s, words}}};
    facts.before = {words, words, words, words, words, words, words};
    facts.after = facts.before;
    facts.instanceName = words;
    facts.openRecords = {words};
    facts.openCertificates = {words};
    facts.at = at(2);
    return facts;
}

//! Reads a line of Markdown as CommonMark does and takes the code spans out.
QString withoutCode(const QString &line)
{
    QString rest;
    for (qsizetype i = 0; i < line.size();) {
        if (line.at(i) == u'\\') {
            rest += line.sliced(i, 2);
            i += 2;
            continue;
        }
        if (line.at(i) != u'`') {
            rest += line.at(i++);
            continue;
        }
        const qsizetype begin = i;
        while (i < line.size() && line.at(i) == u'`')
            ++i;
        const QRegularExpression closing(u"(?<!`)`{%1}(?!`)"_s.arg(i - begin));
        const auto match = closing.match(line, i);
        if (!match.hasMatch())
            return u"open code span: "_s + line;
        i = match.capturedEnd();
        rest += u'\u25a0';
    }
    return rest;
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT
private slots:
    void tellsEverything_data();
    void tellsEverything();
    void tellsTheOutcome_data();
    void tellsTheOutcome();
    void tellsTheWayBack();
    void writesBothTimes_data();
    void writesBothTimes();
    void isCompleteHtml();
    void escapes_data();
    void escapes();
    void isReadByOthers_data() { escapes_data(); }
    void isReadByOthers();
    void knowsTheEvents_data();
    void knowsTheEvents();
    void doesWithAnEmptyRecord();
};

void ReportTest::tellsEverything_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"`example.com` → `acme.org`",
                             "2026-08-02T14:00:07Z",
                             "`Acme`",
                             "`ins_2abc`",
                             "1,234",
                             "`clkmail.acme.org`",
                             "`accounts.acme.org`",
                             "Request sent to Clerk: `https://www.acme.org`",
                             "shows the new domain: `acme.org`",
                             "Ticked: Build and deploy again",
                             "`teleported`, `to Mars`",
                             "`clerk.example.com` → `clerk.acme.org`",
                             "SAML connections: `Okta`, `https://clerk.example.com/v1/saml/acs/1` → "
                             "`https://clerk.acme.org/v1/saml/acs/1`",
                             "[x] Build and deploy again (2026-08-02T14:30:07Z",
                             "[x] Content Security Policy: ",
                             "[ ] Google: redirect URI: `https://clerk.acme.org/v1/oauth_callback`",
                             "[x] : `from-the-future`",
                             "`pk_live_Y2xlcmsuZXhhbXBsZS5jb20k` → `pk_live_Y2xlcmsuYWNtZS5vcmck`",
                             "`VITE_CLERK_PUBLISHABLE_KEY=pk_live_",
                             "Certificates in order: not yet",
                             "ends all sessions once more",
                             "New domain to enter: `https://example.com`"})
        QTest::newRow(part) << QString::fromUtf8(part).replace(u"[x] : "_s, u"[x] "_s);
}

void ReportTest::tellsEverything()
{
    QFETCH(QString, part);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString report = reportMarkdown(facts());
    QVERIFY2(report.contains(part), qPrintable(report));
    QVERIFY(!report.contains(u"[ ] Build and deploy again"_s));
}

void ReportTest::tellsTheOutcome_data()
{
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("wayBack");
    QTest::newRow("not sent") << ChangeState::NotSent << u"Not requested"_s << u"nothing to take back"_s;
    QTest::newRow("intended") << ChangeState::Intended << u"Not known yet"_s << u"First find out"_s;
    QTest::newRow("unknown") << ChangeState::Unknown << u"Not known yet"_s << u"First find out"_s;
    QTest::newRow("took") << ChangeState::Took << u"Done"_s << u"other direction"_s;
    QTest::newRow("no effect") << ChangeState::NoEffect << u"Without effect"_s << u"nothing to take back"_s;
    QTest::newRow("refused") << ChangeState::Refused << u"Refused by Clerk"_s << u"nothing to take back"_s;
}

void ReportTest::tellsTheOutcome()
{
    QFETCH(ChangeState, state);
    QFETCH(QString, outcome);
    QFETCH(QString, wayBack);
    ReportFacts told = facts();
    told.record.change = state;
    for (const QString &report : {reportMarkdown(told), reportHtml(told)}) {
        QVERIFY2(report.contains(outcome), qPrintable(report));
        QVERIFY2(report.contains(wayBack), qPrintable(report));
        QCOMPARE(report.contains(u"it has not been changed"_s), state != ChangeState::Took);
    }
}

void ReportTest::tellsTheWayBack()
{
    ReportFacts told = facts();
    QVERIFY(!reportMarkdown(told).contains(u"as a secondary application"_s));
    told.record.oldDomain = u"app.example.co.uk"_s;
    QVERIFY(reportMarkdown(told).contains(u"`https://app.example.co.uk` (as a secondary application)"_s));
}

void ReportTest::writesBothTimes_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("written");
    QTest::newRow("UTC") << QByteArray("UTC") << u"Domain changed: 2026-08-02T14:09:07Z\n"_s;
    QTest::newRow("summer time") << QByteArray("CEST-2")
                                 << u"Domain changed: 2026-08-02T14:09:07Z (2026-08-02T16:09:07+02:00)"_s;
    QTest::newRow("the day before") << QByteArray("VST+14:30")
                                    << u"Domain changed: 2026-08-02T14:09:07Z (2026-08-01T23:39:07-14:30)"_s;
}

void ReportTest::writesBothTimes()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, written);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    const QString report = reportMarkdown(facts());
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    QVERIFY2(report.contains(written), qPrintable(report.left(900)));
}

void ReportTest::isCompleteHtml()
{
    const QString html = reportHtml(facts());
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(html.contains(u"<meta charset=\"utf-8\">"_s));
    for (const auto &forbidden : {u"<script"_s, u"<a "_s, u"<img"_s, u"<link"_s, u"href="_s, u"src="_s, u"url("_s})
        QVERIFY2(!html.contains(forbidden, Qt::CaseInsensitive), qPrintable(forbidden));
}

void ReportTest::escapes_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("closing tags") << u"</code></td></table></body>"_s;
    QTest::newRow("attribute") << u"\" onload=\"alert(1)"_s;
    QTest::newRow("entity") << u"&lt;b&gt;"_s;
    QTest::newRow("link") << u"[click](javascript:alert(1))"_s;
    QTest::newRow("picture") << u"![x](https://evil.example/x.png)"_s;
    QTest::newRow("bare address") << u"https://evil.example www.evil.example me@evil.example"_s;
    QTest::newRow("backtick") << u"`"_s;
    QTest::newRow("backticks") << u"``` `x` ``"_s;
    QTest::newRow("backtick and markup") << u"a` <b>bold</b> `b"_s;
    QTest::newRow("backslashes") << u"\\` \\\\` x\\"_s;
    QTest::newRow("new lines") << u"x\n\n# Heading\n\n<b>bold</b>\n- item\r\n***"_s;
    QTest::newRow("table") << u"a | b | c"_s;
    QTest::newRow("placeholders") << u"%1 %2 %n %L1"_s;
    QTest::newRow("direction") << u"moc.\u202eelpmaxe \u2066x"_s;
    QTest::newRow("controls") << u"a\0b\x01\x1b[31m\u0085c"_s;
    QTest::newRow("invisible, beyond 16 bits") << u"a\U000e0041b"_s;
    QTest::newRow("only spaces") << u"  \t "_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800));
    QTest::newRow("long") << QString(100'000, u'`');
}

void ReportTest::escapes()
{
    QFETCH(QString, words);
    const ReportFacts told = hostile(words);
    const ReportFacts harmless = hostile(u"x"_s);

    // Outside of code spans nothing of the words is left: the report reads as one about harmless words does.
    const auto read = [](const QString &markdown) {
        QStringList lines;
        for (const auto &line : markdown.split(u'\n'))
            lines.append(withoutCode(line).replace(QRegularExpression(u"(■|—)(, (■|—))*"_s), u"■"_s));
        return lines;
    };
    QCOMPARE(read(reportMarkdown(told)), read(reportMarkdown(harmless)));

    // The document has the same elements.
    const auto tags = [](const QString &html) {
        static const QRegularExpression tag(u"<[^>]*>"_s);
        QStringList found;
        for (auto match = tag.globalMatch(html); match.hasNext();) {
            const QString text = match.next().captured();
            if (!text.startsWith(u"<code"_s) && text != u"</code>"_s && text != u"<br>"_s)
                found.append(text);
        }
        return found;
    };
    const QString html = reportHtml(told);
    QCOMPARE(tags(html), tags(reportHtml(harmless)));
    const bool hasInvisible = std::any_of(html.begin(), html.end(), [](QChar c) {
        return c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format);
    });
    QVERIFY(!hasInvisible);
}

// Read by a Markdown parser and an HTML parser nobody here wrote (md4c and Qt's own).
void ReportTest::isReadByOthers()
{
    QFETCH(QString, words);
    const auto shapeOf = [](const QTextDocument &document) {
        QStringList shape;
        for (auto block = document.begin(); block.isValid(); block = block.next()) {
            QString kinds = QString::number(block.blockFormat().headingLevel()) +
                            QString::number(block.textList() ? 1 : 0) +
                            QString::number(int(block.blockFormat().marker()));
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                const QTextCharFormat format = piece.fragment().charFormat();
                kinds += format.isAnchor() ? u"link"_s : QString();
                kinds += format.isImageFormat() ? u"picture"_s : QString();
                kinds += format.fontItalic() ? u"italic"_s : QString();
            }
            shape.append(kinds);
        }
        return shape;
    };
    const ReportFacts told = hostile(words);
    const ReportFacts harmless = hostile(u"x"_s);
    QTextDocument document;
    QTextDocument expected;
    document.setMarkdown(reportMarkdown(told));
    expected.setMarkdown(reportMarkdown(harmless));
    QCOMPARE(shapeOf(document), shapeOf(expected));
    document.setHtml(reportHtml(told));
    expected.setHtml(reportHtml(harmless));
    QVERIFY(!shapeOf(document).join(QString()).contains(u"link"_s));
    if (!words.contains(u'\n'))
        QCOMPARE(shapeOf(document), shapeOf(expected));
}

void ReportTest::knowsTheEvents_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"begun",
                             "target",
                             "reviewed-inventory",
                             "inventory-reviewed",
                             "reviewed-preparation",
                             "preparation-reviewed",
                             "intended",
                             "sent",
                             "not-sent",
                             "accepted",
                             "refused",
                             "answer-lost",
                             "took",
                             "still-old",
                             "no-effect",
                             "not-applied",
                             "moved-by-others",
                             "domain-moved",
                             "dns-ready",
                             "certificates-ready",
                             "ticked",
                             "unticked",
                             "resumed",
                             "finished",
                             "abandoned"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void ReportTest::knowsTheEvents()
{
    QFETCH(QString, kind);
    ReportFacts told;
    told.record.events = {{at(0), kind, u"the detail"_s}};
    const QString report = reportMarkdown(told);
    QVERIFY2(!report.contains(u'`' + kind), qPrintable(report));
    QVERIFY2(report.contains(u": `the detail`"_s), qPrintable(report));
}

void ReportTest::doesWithAnEmptyRecord()
{
    const QString report = reportMarkdown({});
    QVERIFY(report.contains(u"Nothing has been recorded."_s));
    QVERIFY(report.contains(u"— → —"_s));
    QVERIFY(reportHtml({}).contains(u"</html>"_s));
}

VESTRY_TEST_UNDER(QGuiApplication, ReportTest)
#include "tst_report.moc"
