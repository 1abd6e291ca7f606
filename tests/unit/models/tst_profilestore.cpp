#include "models/profile.h"
#include "tests/support/files.h"
#include "tests/support/testprogram.h"
#include "tinyfiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ProfileStore : public QObject {
    Q_OBJECT
private slots:
    void keepsEverythingButSecrets();
    void replacesAndRemoves();
    void isPrivate();
    void startsEmpty();
    void brokenFileIsSetAside_data();
    void brokenFileIsSetAside();
    void newerFileIsLeftAlone();
    void badEntriesAreLeftOut();
    void numbersOfHandsAreBounded_data();
    void numbersOfHandsAreBounded();
    void olderVersionIsTakenOver();
    void whatIsNotKnownStays();
    void unusableEntries_data();
    void unusableEntries();
    void cleansWhatItReads_data();
    void cleansWhatItReads();
    void namesAreToldApart();
    void moves_data();
    void moves();
    void safetyOfNewOnes();
    void closesTheDirectory_data();
    void closesTheDirectory();
    void twoHundred();
    void sessionProfilesAreNotWritten();
    void fullDiskKeepsTheOldFile();
    void unusableDirectory();
};

static Profile sampleProfile(const QString &id)
{
    Profile profile{.id = id, .name = u"Shop · Produktion"_s, .environment = Environment::Production};
    profile.instanceId = u"ins_1"_s;
    profile.baseUrl = QUrl(u"https://api.clerk.com"_s);
    profile.apiVersion = u"2025-11-10"_s;
    profile.retry.initialInterval = 250ms;
    profile.retry.retryConnectionErrors = false;
    profile.retry.maxAttempts = 1;
    profile.retry.exponent = 2.5;
    profile.group = u"Shop"_s;
    profile.colour = ProfileColour::Teal;
    profile.safety = SafetyLevel::ReadOnly;
    profile.proxy = {.mode = ProxySettings::Mode::Manual,
                     .kind = ProxySettings::Kind::Socks5,
                     .host = u"proxy.example"_s,
                     .port = 1080,
                     .user = u"eva"_s};
    return profile;
}

void tst_ProfileStore::keepsEverythingButSecrets()
{
    QTemporaryDir dir;
    {
        ProfileStore store(dir.path());
        Profile profile = sampleProfile(u"a"_s);
        profile.baseUrl.setUserInfo(u"sk_test_CANARYprofile"_s);
        QVERIFY(store.save(profile));
        store.setLastUsed(u"a"_s);
    }
    const ProfileStore again(dir.path());
    QCOMPARE(again.problem(), QString());
    QCOMPARE(again.profiles().size(), 1);
    QCOMPARE(again.lastUsedId(), u"a"_s);
    const Profile read = *again.find(u"a"_s), wrote = sampleProfile(u"a"_s);
    QCOMPARE(read.name, wrote.name);
    QCOMPARE(read.environment, wrote.environment);
    QCOMPARE(read.instanceId, wrote.instanceId);
    QCOMPARE(read.baseUrl, wrote.baseUrl);
    QCOMPARE(read.apiVersion, wrote.apiVersion);
    QCOMPARE(read.retry, wrote.retry);
    QCOMPARE(read.group, wrote.group);
    QCOMPARE(read.colour, wrote.colour);
    QCOMPARE(read.safety, wrote.safety);
    QCOMPARE(read.proxy, wrote.proxy);
    QVERIFY(std::abs(read.lastUsed.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(read.lastUsed.timeSpec(), Qt::UTC);
    QVERIFY(!contentOf(dir.filePath(u"profiles.json"_s)).contains("CANARY"));
}

void tst_ProfileStore::replacesAndRemoves()
{
    QTemporaryDir dir;
    ProfileStore store(dir.path());
    QSignalSpy spy(&store, &ProfileStore::changed);
    QVERIFY(store.save(sampleProfile(u"a"_s)));
    QVERIFY(store.save(sampleProfile(u"b"_s)));
    Profile renamed = sampleProfile(u"a"_s);
    renamed.name = u"Other"_s;
    QVERIFY(store.save(renamed));
    QCOMPARE(store.profiles().size(), 2);
    QCOMPARE(store.find(u"a"_s)->name, u"Other"_s);
    store.setLastUsed(u"a"_s);
    QVERIFY(store.remove(u"a"_s));
    QVERIFY(!store.find(u"a"_s));
    QCOMPARE(store.lastUsedId(), QString());
    QCOMPARE(ProfileStore(dir.path()).profiles().size(), 1);
    QCOMPARE(spy.count(), 5);
}

void tst_ProfileStore::isPrivate()
{
    QTemporaryDir dir;
    const QString inner = dir.filePath(u"vestry"_s);
    ProfileStore store(inner);
    QVERIFY(store.save(sampleProfile(u"a"_s)));
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(inner) & others));
    QVERIFY(!(QFile::permissions(inner + u"/profiles.json"_s) & others));
}

void tst_ProfileStore::startsEmpty()
{
    QTemporaryDir dir;
    const ProfileStore store(dir.filePath(u"not/there/yet"_s));
    QCOMPARE(store.profiles().size(), 0);
    QCOMPARE(store.problem(), QString());
}

void tst_ProfileStore::brokenFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("profiles: []");
    QTest::newRow("cut off") << QByteArray(R"({"version":1,"profiles":[{"id":)");
    QTest::newRow("another shape") << QByteArray(R"({"version":1,"profiles":{}})");
    QTest::newRow("no version") << QByteArray(R"({"profiles":[]})");
    QTest::newRow("an array") << QByteArray("[1,2]");
    QTest::newRow("binary") << QByteArray("\0\xff\xfe", 3);
    QTest::newRow("version 0") << QByteArray(R"({"version":0,"profiles":[]})");
    QTest::newRow("version in words") << QByteArray(R"({"version":"2","profiles":[]})");
    QTest::newRow("9 MiB") << QByteArray(9 * 1024 * 1024, ' ');
    QTest::newRow("nested without end") << QByteArray(100'000, '[');
}

void tst_ProfileStore::brokenFileIsSetAside()
{
    QFETCH(const QByteArray, content);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"profiles.json"_s);
    writeFile(path, content);
    ProfileStore store(dir.path());
    QVERIFY(!store.problem().isEmpty());
    QCOMPARE(store.profiles().size(), 0);
    const auto aside = QDir(dir.path()).entryList({u"profiles.json.broken-*"_s});
    QCOMPARE(aside.size(), 1);
    QVERIFY(store.problem().contains(aside.constFirst()));
    QVERIFY(contentOf(dir.filePath(aside.constFirst())) == content);
    QVERIFY(store.save(sampleProfile(u"a"_s)));
    QCOMPARE(ProfileStore(dir.path()).profiles().size(), 1);
}

void tst_ProfileStore::newerFileIsLeftAlone()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"profiles.json"_s);
    const QByteArray content = R"({"version":3,"profiles":[],"vaults":["what we do not know"]})";
    writeFile(path, content);
    ProfileStore store(dir.path());
    QVERIFY(!store.problem().isEmpty());
    QVERIFY(!store.save(sampleProfile(u"a"_s)));
    QVERIFY(!store.remove(u"a"_s));
    store.setLastUsed(u"a"_s);
    QCOMPARE(store.profiles().size(), 0);
    QCOMPARE(contentOf(path), content);
}

void tst_ProfileStore::numbersOfHandsAreBounded_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::newRow("25 days") << "2160000000"_ba;
    QTest::newRow("2^31") << "2147483648"_ba;
    QTest::newRow("2^63 - 1") << "9223372036854775807"_ba;
    QTest::newRow("1e300") << "1e300"_ba;
}

// Somebody wrote a number that no timer holds: the longest that the dialog offers is meant, not the shortest.
void tst_ProfileStore::numbersOfHandsAreBounded()
{
    QFETCH(const QByteArray, number);
    QTemporaryDir dir;
    const QByteArray retry = R"({"initial_interval_ms":N,"max_interval_ms":N,"max_elapsed_time_ms":N,"exponent":N})";
    writeFile(dir.filePath(u"profiles.json"_s),
              R"({"version":1,"profiles":[{"id":"a","base_url":"https://a.example","retry":)" +
                  QByteArray(retry).replace('N', number) + "}]}");
    const ProfileStore store(dir.path());
    QCOMPARE(store.profiles().size(), 1);
    QCOMPARE(store.profiles().constFirst().retry, (RetrySettings{.initialInterval = std::chrono::hours(1),
                                                                 .maxInterval = std::chrono::hours(1),
                                                                 .exponent = 10,
                                                                 .maxElapsedTime = std::chrono::hours(24)}));
}

void tst_ProfileStore::badEntriesAreLeftOut()
{
    QTemporaryDir dir;
    writeFile(dir.filePath(u"profiles.json"_s),
              R"({"version":1,"profiles":[7,{"id":"x"},{"id":"","base_url":"https://a.example"},
                  {"id":"good","base_url":"https://a.example","retry":{"exponent":-3,"initial_interval_ms":-1}}]})");
    const ProfileStore store(dir.path());
    QCOMPARE(store.profiles().size(), 1);
    QCOMPARE(store.profiles().constFirst().id, u"good"_s);
    QCOMPARE(store.profiles().constFirst().retry, RetrySettings());
}

static QJsonObject rootOf(const QString &path) { return QJsonDocument::fromJson(contentOf(path)).object(); }

void tst_ProfileStore::olderVersionIsTakenOver()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"profiles.json"_s);
    const QByteArray older = R"({"version":1,"last_used":"p","profiles":[
        {"id":"d","name":"Dev","environment":"development","base_url":"https://api.clerk.com","api_version":"2025-11-10"},
        {"id":"p","name":"Live","environment":"production","instance_id":"ins_1","base_url":"https://api.clerk.com"},
        {"id":"u","name":"New","environment":"","base_url":"http://127.0.0.1:8080","retry":{"exponent":3}}]})";
    writeFile(path, older);
    ProfileStore store(dir.path());
    QCOMPARE(store.problem(), QString());
    QCOMPARE(store.profiles().size(), 3);
    QCOMPARE(store.find(u"d"_s)->safety, SafetyLevel::Confirm);
    QCOMPARE(store.find(u"p"_s)->safety, SafetyLevel::Typed);
    QCOMPARE(store.find(u"u"_s)->safety, SafetyLevel::Typed);
    QCOMPARE(store.find(u"d"_s)->proxy, ProxySettings());
    QVERIFY(!store.find(u"d"_s)->lastUsed.isValid());
    QCOMPARE(store.lastUsedId(), u"p"_s);
    QCOMPARE(contentOf(path), older); // looking changes nothing: the version before may still be in use
    QVERIFY(store.move(u"u"_s, {}, u"d"_s));
    QCOMPARE(rootOf(path).value("version"_L1).toInt(), 2);
    const ProfileStore again(dir.path());
    QCOMPARE(again.profiles().size(), 3);
    QCOMPARE(again.find(u"d"_s)->safety, SafetyLevel::Confirm);
    QCOMPARE(again.find(u"d"_s)->apiVersion, u"2025-11-10"_s);
    QCOMPARE(again.find(u"u"_s)->retry.exponent, 3.0);
    QCOMPARE(again.lastUsedId(), u"p"_s);
    // Once written, a level is the admin's, whatever the environment turns out to be.
    for (const auto &entry : rootOf(path).value("profiles"_L1).toArray())
        QVERIFY(entry.toObject().contains("safety"_L1));
}

void tst_ProfileStore::whatIsNotKnownStays()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"profiles.json"_s);
    writeFile(path, R"({"version":2,"window":{"x":1},"profiles":[
        {"id":"a","name":"A","base_url":"https://a.example","notes":["mine"],"retry":{"jitter":0.5},"proxy":{"mode":"none","pac":"x"}},
        {"id":"b","name":"B","base_url":"https://b.example","notes":7}]})");
    ProfileStore store(dir.path());
    Profile a = *store.find(u"a"_s);
    a.name = u"Renamed"_s;
    QVERIFY(store.save(a));
    store.setLastUsed(u"b"_s);
    QVERIFY(store.move(u"b"_s, u"Group"_s, u"a"_s));
    const QJsonObject root = rootOf(path);
    QCOMPARE(root.value("window"_L1).toObject().value("x"_L1).toInt(), 1);
    const QJsonObject b = root.value("profiles"_L1).toArray().at(0).toObject(),
                      changed = root.value("profiles"_L1).toArray().at(1).toObject();
    QCOMPARE(b.value("notes"_L1).toInt(), 7);
    QCOMPARE(changed.value("name"_L1).toString(), u"Renamed"_s);
    QCOMPARE(changed.value("notes"_L1).toArray().at(0).toString(), u"mine"_s);
    QCOMPARE(changed.value("retry"_L1).toObject().value("jitter"_L1).toDouble(), 0.5);
    QCOMPARE(changed.value("proxy"_L1).toObject().value("pac"_L1).toString(), u"x"_s);
}

void tst_ProfileStore::unusableEntries_data()
{
    QTest::addColumn<QByteArray>("entry");
    const auto withUrl = [](const char *url) {
        return R"({"id":"x","name":"X","base_url":")" + QByteArray(url) + "\"}";
    };
    QTest::newRow("a number") << QByteArray("7");
    QTest::newRow("no id") << QByteArray(R"({"base_url":"https://a.example"})");
    QTest::newRow("an id that is a path") << QByteArray(R"({"id":"../x","base_url":"https://a.example"})");
    QTest::newRow("another secret's id") << QByteArray(R"({"id":"good/proxy","base_url":"https://a.example"})");
    QTest::newRow("an id of 101") << R"({"id":")" + QByteArray(101, 'x') + R"(","base_url":"https://a.example"})";
    QTest::newRow("the id of another") << QByteArray(R"({"id":"good","base_url":"https://evil.example"})");
    QTest::newRow("no address") << QByteArray(R"({"id":"x"})");
    QTest::newRow("not an address") << withUrl("not an address");
    QTest::newRow("credentials") << withUrl("https://user:pass@a.example");
    QTest::newRow("a path") << withUrl("https://a.example/elsewhere");
    QTest::newRow("a query") << withUrl("https://a.example?x=1");
    QTest::newRow("http to others") << withUrl("http://a.example");
    QTest::newRow("http to what only looks local") << withUrl("http://127.0.0.1.a.example");
    QTest::newRow("another scheme") << withUrl("file:///etc/passwd");
    QTest::newRow("a proxy of a kind to come")
        << QByteArray(R"({"id":"x","base_url":"https://a.example","proxy":{"mode":"pac"}})");
    QTest::newRow("a proxy without a host")
        << QByteArray(R"({"id":"x","base_url":"https://a.example","proxy":{"mode":"manual","port":3128}})");
    QTest::newRow("a proxy without a port")
        << QByteArray(R"({"id":"x","base_url":"https://a.example","proxy":{"mode":"manual","host":"p.example"}})");
    QTest::newRow("a proxy that is no object")
        << QByteArray(R"({"id":"x","base_url":"https://a.example","proxy":"p"})");
}

void tst_ProfileStore::unusableEntries()
{
    QFETCH(const QByteArray, entry);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"profiles.json"_s);
    const QByteArray content =
        R"({"version":2,"profiles":[{"id":"good","base_url":"https://a.example"},)" + entry + "]}";
    writeFile(path, content);
    const QJsonValue stored = rootOf(path).value("profiles"_L1).toArray().at(1);
    ProfileStore store(dir.path());
    QCOMPARE(store.profiles().size(), 1);
    QCOMPARE(store.find(u"good"_s)->baseUrl, QUrl(u"https://a.example"_s));
    QVERIFY(!store.problem().isEmpty());
    QVERIFY(store.save(sampleProfile(u"another"_s)));
    QVERIFY(!store.problem().isEmpty());
    // Not dropped: an admin, or a later version, may make it usable.
    QCOMPARE(rootOf(path).value("profiles"_L1).toArray().at(1), stored);
    QCOMPARE(rootOf(path).value("profiles"_L1).toArray().size(), 3);
}

void tst_ProfileStore::cleansWhatItReads_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("control characters") << u"name"_s << QJsonValue(u"a\u0007b\u001b[1mc"_s) << u"ab[1mc"_s;
    QTest::newRow("bidi override") << u"name"_s << QJsonValue(u"Shop \u202etset"_s) << u"Shop tset"_s;
    QTest::newRow("10,000 characters") << u"name"_s << QJsonValue(QString(10'000, u'n')) << QString(100, u'n');
    QTest::newRow("a number for a name") << u"name"_s << QJsonValue(7) << QString();
    QTest::newRow("group") << u"group"_s << QJsonValue(u" Live\n\u202e "_s) << u"Live"_s;
    QTest::newRow("instance id") << u"instance_id"_s << QJsonValue(u"ins_\u202e1"_s) << u"ins_1"_s;
    QTest::newRow("API version") << u"api_version"_s << QJsonValue(u"2025-11-10\r\nX: y"_s) << QString();
    QTest::newRow("unknown colour") << u"colour"_s << QJsonValue(u"ultraviolet"_s) << QString();
    QTest::newRow("unknown level") << u"safety"_s << QJsonValue(u"yolo"_s) << QString();
    QTest::newRow("unknown environment") << u"environment"_s << QJsonValue(u"staging"_s) << QString();
    QTest::newRow("a time that is none") << u"last_used"_s << QJsonValue(u"yesterday"_s) << QString();
}

void tst_ProfileStore::cleansWhatItReads()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, expected);
    QTemporaryDir dir;
    QJsonObject entry{{u"id"_s, u"x"_s}, {u"base_url"_s, u"https://a.example"_s}, {u"environment"_s, u"development"_s}};
    entry.insert(key, value);
    const QJsonObject root{{u"version"_s, 2}, {u"profiles"_s, QJsonArray{entry}}};
    writeFile(dir.filePath(u"profiles.json"_s), QJsonDocument(root).toJson());
    const Profile read = ProfileStore(dir.path()).profiles().value(0);
    QCOMPARE(read.id, u"x"_s);
    QCOMPARE(read.name, key == "name"_L1 ? expected : QString());
    QCOMPARE(read.group, key == "group"_L1 ? expected : QString());
    QCOMPARE(read.instanceId, key == "instance_id"_L1 ? expected : QString());
    QCOMPARE(read.apiVersion, QString());
    QCOMPARE(read.colour, ProfileColour::None);
    // What is not understood is not taken for less than it may mean.
    const bool doubted = key == "safety"_L1 || key == "environment"_L1;
    QCOMPARE(read.safety, doubted ? SafetyLevel::Typed : SafetyLevel::Confirm);
    QCOMPARE(read.environment, key == "environment"_L1 ? Environment::Unknown : Environment::Development);
    QVERIFY(!read.lastUsed.isValid());
}

void tst_ProfileStore::namesAreToldApart()
{
    QTemporaryDir dir;
    writeFile(dir.filePath(u"profiles.json"_s), R"({"version":2,"profiles":[
        {"id":"1","name":"Shop","base_url":"https://a.example"},{"id":"2","name":"SHOP","base_url":"https://b.example"},
        {"id":"3","name":"Sh\u200bop","base_url":"https://c.example"},{"id":"4","base_url":"https://d.example"},
        {"id":"5","base_url":"https://e.example"}]})");
    const ProfileStore store(dir.path());
    QCOMPARE(store.find(u"1"_s)->name, u"Shop"_s);
    QCOMPARE(store.find(u"2"_s)->name, u"SHOP (2)"_s);
    QCOMPARE(store.find(u"3"_s)->name, u"Shop (3)"_s);
    QCOMPARE(store.find(u"5"_s)->name, QString());
}

void tst_ProfileStore::moves_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("moved");
    QTest::addColumn<QString>("order");
    QTest::newRow("up") << u"c"_s << u"x"_s << u"a"_s << true << u"cx ax bx dy"_s;
    QTest::newRow("down") << u"a"_s << u"x"_s << u"c"_s << true << u"bx ax cx dy"_s;
    QTest::newRow("to the end of its group") << u"a"_s << u"x"_s << QString() << true << u"bx cx ax dy"_s;
    QTest::newRow("into another group") << u"b"_s << u"y"_s << u"d"_s << true << u"ax cx by dy"_s;
    QTest::newRow("to the end of another group") << u"a"_s << u"y"_s << QString() << true << u"bx cx dy ay"_s;
    QTest::newRow("into a new group") << u"a"_s << u"z"_s << QString() << true << u"bx cx dy az"_s;
    QTest::newRow("out of all groups") << u"d"_s << QString() << QString() << true << u"ax bx cx d"_s;
    QTest::newRow("before itself") << u"b"_s << u"x"_s << u"b"_s << true << u"ax bx cx dy"_s;
    QTest::newRow("before itself, in another group") << u"b"_s << u"y"_s << u"b"_s << true << u"ax by cx dy"_s;
    QTest::newRow("before nobody known") << u"a"_s << u"x"_s << u"gone"_s << true << u"bx cx ax dy"_s;
    QTest::newRow("nobody known") << u"gone"_s << u"x"_s << u"a"_s << false << u"ax bx cx dy"_s;
}

void tst_ProfileStore::moves()
{
    QFETCH(const QString, id);
    QFETCH(const QString, group);
    QFETCH(const QString, before);
    QTemporaryDir dir;
    ProfileStore store(dir.path());
    for (const QString &each : {u"ax"_s, u"bx"_s, u"cx"_s, u"dy"_s}) {
        Profile profile = sampleProfile(each.left(1));
        profile.group = each.mid(1);
        QVERIFY(store.save(profile));
    }
    QTEST(store.move(id, group, before), "moved");
    const auto orderOf = [](const ProfileStore &of) {
        QStringList order;
        for (const Profile &profile : of.profiles())
            order.append(profile.id + profile.group);
        return order.join(u' ');
    };
    QTEST(orderOf(store), "order");
    QTEST(orderOf(ProfileStore(dir.path())), "order");
}

void tst_ProfileStore::safetyOfNewOnes()
{
    QCOMPARE(safetyFor(Environment::Development), SafetyLevel::Confirm);
    QCOMPARE(safetyFor(Environment::Production), SafetyLevel::Typed);
    QCOMPARE(safetyFor(Environment::Unknown), SafetyLevel::Typed);
    QCOMPARE(Profile().safety, SafetyLevel::Typed);
}

void tst_ProfileStore::closesTheDirectory_data()
{
    QTest::addColumn<int>("mode");
    for (const int mode : {0777, 0755, 0750, 0701})
        QTest::addRow("%o", unsigned(mode)) << mode;
}

void tst_ProfileStore::closesTheDirectory()
{
    QFETCH(const int, mode);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"vestry"_s);
    QVERIFY(QDir().mkdir(path));
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode_t(mode)), 0);
    ProfileStore store(path);
    QVERIFY(store.save(sampleProfile(u"a"_s)));
    struct stat found = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &found), 0);
    QCOMPARE(int(found.st_mode & 07777), 0700);
    QCOMPARE(::stat(QFile::encodeName(path + u"/profiles.json"_s).constData(), &found), 0);
    QCOMPARE(int(found.st_mode & 07777), 0600);
}

void tst_ProfileStore::twoHundred()
{
    QTemporaryDir dir;
    QJsonArray entries;
    for (int i = 0; i < 200; ++i) {
        entries.append(QJsonObject{{u"id"_s, QString::number(i)},
                                   {u"name"_s, u"Instance"_s}, // every one the same
                                   {u"base_url"_s, u"https://api.clerk.com"_s}});
    }
    writeFile(dir.filePath(u"profiles.json"_s),
              QJsonDocument(QJsonObject{{u"version"_s, 2}, {u"profiles"_s, entries}}).toJson());
    ProfileStore store(dir.path());
    QCOMPARE(store.profiles().size(), 200);
    QCOMPARE(store.profiles().constLast().name, u"Instance (200)"_s);
    QVERIFY(store.move(u"199"_s, u"Group"_s, u"0"_s));
    QCOMPARE(ProfileStore(dir.path()).profiles().constFirst().id, u"199"_s);
}

void tst_ProfileStore::sessionProfilesAreNotWritten()
{
    QTemporaryDir dir;
    ProfileStore store(dir.path());
    Profile session = sampleProfile(u"session"_s), sandbox = sampleProfile(u"sandbox"_s);
    session.sessionOnly = true;
    sandbox.sandbox = true;
    QVERIFY(store.save(session));
    QVERIFY(store.save(sandbox));
    QCOMPARE(ProfileStore(dir.path()).profiles().size(), 0);
}

void tst_ProfileStore::fullDiskKeepsTheOldFile()
{
    QTemporaryDir dir;
    ProfileStore store(dir.path());
    QVERIFY(store.save(sampleProfile(u"a"_s)));
    const QByteArray before = contentOf(dir.filePath(u"profiles.json"_s));
    {
        const TinyFiles full(10);
        QVERIFY(!store.save(sampleProfile(u"b"_s)));
    }
    QVERIFY(!store.problem().isEmpty());
    QVERIFY(!store.find(u"b"_s)); // what is shown is what is stored
    QCOMPARE(contentOf(dir.filePath(u"profiles.json"_s)), before);
    QVERIFY(store.save(sampleProfile(u"b"_s)));
    QCOMPARE(store.problem(), QString());
}

void tst_ProfileStore::unusableDirectory()
{
    QTemporaryDir dir;
    writeFile(dir.filePath(u"file"_s), "x");
    ProfileStore store(dir.filePath(u"file/vestry"_s));
    QVERIFY(!store.save(sampleProfile(u"a"_s)));
    QVERIFY(!store.problem().isEmpty());
}

VESTRY_TEST(tst_ProfileStore)
#include "tst_profilestore.moc"
