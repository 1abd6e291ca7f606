#include "tests/fuzz/deeplinkinvariants.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

//! A link can come from any web page: what is one, what is not, and that random changes never get through.
class tst_DeepLink : public QObject {
    Q_OBJECT
private slots:
    void understood_data();
    void understood();
    void refused_data();
    void refused();
    void copied_data();
    void copied();
    void needsAProfileToBeCopied();
    void longestNameFits();
    void messages_data();
    void messages();
    void mutated();
};

void tst_DeepLink::understood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("field");
    QTest::newRow("name") << u"vestry://profile/Acme"_s << u"Acme"_s << QString() << QString();
    QTest::newRow("page") << u"vestry://profile/Acme/restrictions"_s << u"Acme"_s << u"restrictions"_s << QString();
    QTest::newRow("field") << u"vestry://profile/Acme/restrictions#allowlist"_s << u"Acme"_s << u"restrictions"_s
                           << u"allowlist"_s;
    QTest::newRow("field without page") << u"vestry://profile/Acme#allowlist"_s << u"Acme"_s << QString()
                                        << u"allowlist"_s;
    QTest::newRow("percent-encoded") << u"vestry://profile/Acme%20%2F%20Shop%23%3F%25/overview"_s << u"Acme / Shop#?%"_s
                                     << u"overview"_s << QString();
    QTest::newRow("encoded unicode") << u"vestry://profile/Gr%C3%B6%c3%9fe"_s << u"Größe"_s << QString() << QString();
    QTest::newRow("plain unicode") << u"vestry://profile/Größe/more"_s << u"Größe"_s << u"more"_s << QString();
    QTest::newRow("beyond the BMP") << u"vestry://profile/\U0001F680%F0%9F%9A%80"_s << u"\U0001F680\U0001F680"_s
                                    << QString() << QString();
    QTest::newRow("joined emoji") << u"vestry://profile/%F0%9F%91%A9%E2%80%8D%F0%9F%92%BB"_s
                                  << u"\U0001F469\u200d\U0001F4BB"_s << QString() << QString();
    QTest::newRow("scheme in capitals") << u"VESTRY://Profile/Acme"_s << u"Acme"_s << QString() << QString();
    QTest::newRow("an id") << u"vestry://profile/8f0c2a1e-54b1-4c58-9a7a-6a1d0e5f7c31"_s
                           << u"8f0c2a1e-54b1-4c58-9a7a-6a1d0e5f7c31"_s << QString() << QString();
}

void tst_DeepLink::understood()
{
    QFETCH(const QString, text);
    const auto link = DeepLink::fromUrl(text);
    QVERIFY(link.has_value());
    QTEST(link->profile, "profile");
    QTEST(link->page, "page");
    QTEST(link->field, "field");
    QVERIFY(!link->sandbox);
}

void tst_DeepLink::refused_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("nothing", {});
    row("another scheme", u"https://profile/Acme"_s);
    row("another host", u"vestry://profiles/Acme"_s);
    row("a user", u"vestry://me@profile/Acme"_s);
    row("a port", u"vestry://profile:80/Acme"_s);
    row("no slashes", u"vestry:profile/Acme"_s);
    row("no profile", u"vestry://profile/"_s);
    row("no profile but a page", u"vestry://profile//restrictions"_s);
    row("leading blank", u" vestry://profile/Acme"_s);
    row("a blank in it", u"vestry://profile/Acme Shop"_s);
    row("a query", u"vestry://profile/Acme?key=1"_s);
    row("a query on the page", u"vestry://profile/Acme/overview?x"_s);
    row("too deep", u"vestry://profile/Acme/overview/more"_s);
    row("trailing slash", u"vestry://profile/Acme/"_s);
    row("empty fragment", u"vestry://profile/Acme/overview#"_s);
    row("two fragments", u"vestry://profile/Acme/overview#a#b"_s);
    row("page in capitals", u"vestry://profile/Acme/Overview"_s);
    row("encoded page", u"vestry://profile/Acme/over%76iew"_s);
    row("field with a dot", u"vestry://profile/Acme/instance#a.b"_s);
    row("half an escape", u"vestry://profile/Acme%2"_s);
    row("an escape cut off", u"vestry://profile/Acme%"_s);
    row("no hexadecimal", u"vestry://profile/Acme%G1"_s);
    row("a sign in an escape", u"vestry://profile/Acme%+1"_s);
    row("an overlong sequence", u"vestry://profile/%C0%AF"_s);
    row("half a sequence", u"vestry://profile/%E2%82"_s);
    row("a surrogate in UTF-8", u"vestry://profile/%ED%A0%80"_s);
    row("a lone surrogate", u"vestry://profile/"_s + QChar(0xd800));
    row("a zero byte", u"vestry://profile/Acme%00"_s);
    row("a line break", u"vestry://profile/Acme%0AShop"_s);
    row("a plain line break", u"vestry://profile/Acme\nShop"_s);
    row("delete", u"vestry://profile/Acme%7F"_s);
    row("a C1 control", u"vestry://profile/Acme%C2%85"_s);
    row("a bidi override", u"vestry://profile/Acme%E2%80%AEpohS"_s);
    row("a plain bidi override", u"vestry://profile/Acme\u202epohS"_s);
    row("a zero-width space", u"vestry://profile/Ac%E2%80%8Bme"_s);
    row("a line separator", u"vestry://profile/Acme%E2%80%A8Shop"_s);
    row("only blanks", u"vestry://profile/%20%20"_s);
    row("blanks around", u"vestry://profile/%20Acme"_s);
    row("dots", u"vestry://profile/%2E%2E/overview"_s);
    row("something like a key", u"vestry://profile/sk_live_CANARYcanaryCANARY"_s);
    row("something like an encoded key", u"vestry://profile/sk%5Ftest%5FCANARYcanaryCANARY"_s);
    row("name too long", u"vestry://profile/"_s + QString(101, u'x'));
    row("field too long", u"vestry://profile/Acme#"_s + QString(101, u'x'));
    row("too long", u"vestry://profile/"_s + u"%78"_s.repeated(400));
}

void tst_DeepLink::refused()
{
    QFETCH(const QString, text);
    QVERIFY(!DeepLink::fromUrl(text).has_value());
}

void tst_DeepLink::copied_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("plain") << u"Acme"_s << QByteArray("vestry://profile/Acme/restrictions#allowlist");
    QTest::newRow("blank") << u"Acme Shop"_s << QByteArray("vestry://profile/Acme%20Shop/restrictions#allowlist");
    QTest::newRow("unicode") << u"Größe"_s << QByteArray("vestry://profile/Gr%C3%B6%C3%9Fe/restrictions#allowlist");
    QTest::newRow("marks of a link") << u"a/b#c?d%e"_s
                                     << QByteArray("vestry://profile/a%2Fb%23c%3Fd%25e/restrictions#allowlist");
}

void tst_DeepLink::copied()
{
    QFETCH(const QString, profile);
    const DeepLink link{.profile = profile, .page = u"restrictions"_s, .field = u"allowlist"_s};
    QTEST(link.toUrl().toEncoded(), "url");
    QCOMPARE(DeepLink::fromUrl(QString::fromLatin1(link.toUrl().toEncoded())), std::optional(link));
}

void tst_DeepLink::needsAProfileToBeCopied()
{
    const DeepLink link{.page = u"restrictions"_s};
    QVERIFY(link.toUrl().isEmpty());
}

void tst_DeepLink::longestNameFits()
{
    // Three bytes of UTF-8 for each UTF-16 unit is the most there is; each takes three characters.
    const DeepLink link{
        .profile = QString(100, QChar(0x4e2d)), .page = u"domain-change"_s, .field = QString(100, u'x')};
    QCOMPARE(deeplinkinvariants::checkLink(link), "");
}

void tst_DeepLink::messages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("all of it") << QByteArray(
                                      R"({"version":1,"profile":"Acme","page":"more","field":"a_b","sandbox":true})")
                               << true;
    QTest::newRow("only raise") << QByteArray(R"({"version":1})") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("no object") << QByteArray(R"(["version",1])") << false;
    QTest::newRow("half") << QByteArray(R"({"version":1,"profile":"Acme")") << false;
    QTest::newRow("no version") << QByteArray(R"({"profile":"Acme"})") << false;
    QTest::newRow("another version") << QByteArray(R"({"version":2})") << false;
    QTest::newRow("another field") << QByteArray(R"({"version":1,"key":"x"})") << false;
    QTest::newRow("wrong type") << QByteArray(R"({"version":1,"profile":7})") << false;
    QTest::newRow("null") << QByteArray(R"({"version":1,"page":null})") << false;
    QTest::newRow("wrong flag") << QByteArray(R"({"version":1,"sandbox":"yes"})") << false;
    QTest::newRow("control character") << QByteArray(R"({"version":1,"profile":"a\nb"})") << false;
    QTest::newRow("no key") << QByteArray(R"({"version":1,"field":"a b"})") << false;
    QTest::newRow("a secret") << QByteArray(R"({"version":1,"profile":"sk_live_CANARYcanaryCANARY"})") << false;
}

void tst_DeepLink::messages()
{
    QFETCH(const QByteArray, message);
    QFETCH(const bool, isOne);
    const auto link = DeepLink::fromMessage(message);
    QCOMPARE(link.has_value(), isOne);
    if (link)
        QCOMPARE(DeepLink::fromMessage(link->toMessage()), link);
}

namespace {

constexpr int kRounds = 20000;

// Not std::uniform_int_distribution, whose results differ between standard libraries.
class Chance {
public:
    qsizetype below(qsizetype limit) { return static_cast<qsizetype>(m_engine() % static_cast<quint32>(limit)); }

private:
    std::mt19937 m_engine{20240611};
};

void mutate(QByteArray &bytes, Chance &chance)
{
    static const QByteArray telling[] = {"%",  "/",  "#",   "%00", "%E2%80%AE",       "%C2%85", "\xe2\x80\xae",
                                         "\\", "\"", "%2F", " ",   "sk_live_abcdefgh"};
    const qsizetype at = chance.below(bytes.size());
    switch (chance.below(5)) {
    case 0:
        bytes[at] = static_cast<char>(chance.below(256));
        break;
    case 1:
        bytes.insert(at, telling[chance.below(12)]);
        break;
    case 2:
        bytes.remove(at, 1 + chance.below(4));
        break;
    case 3:
        bytes.insert(at, bytes.mid(chance.below(bytes.size()), 1 + chance.below(40)));
        break;
    default:
        bytes.truncate(at + 1);
    }
}

} // namespace

void tst_DeepLink::mutated()
{
    QList<QByteArray> seeds;
    const QDir folder(QStringLiteral(VESTRY_LINK_CORPUS));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        seeds += file.readAll();
        QCOMPARE(deeplinkinvariants::check(seeds.constLast()), "");
    }
    QVERIFY(seeds.size() >= 8);
    Chance chance;
    int links = 0;
    for (int i = 0; i < kRounds; ++i) {
        QByteArray bytes = seeds.at(chance.below(seeds.size()));
        for (qsizetype changes = 1 + chance.below(3); changes > 0 && !bytes.isEmpty(); --changes)
            mutate(bytes, chance);
        links += DeepLink::fromUrl(QString::fromUtf8(bytes)) || DeepLink::fromMessage(bytes) ? 1 : 0;
        if (const char *failure = deeplinkinvariants::check(bytes); *failure)
            QFAIL(qPrintable(u"%1: %2"_s.arg(QLatin1String(failure), QString::fromLatin1(bytes.toHex()))));
    }
    // Both ways through were walked.
    QVERIFY(links > kRounds / 20 && links < kRounds * 19 / 20);
}

VESTRY_TEST(tst_DeepLink)
#include "tst_deeplink.moc"
