#include "models/profile.h"
#include "tinyfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
    void sessionProfilesAreNotWritten();
    void fullDiskKeepsTheOldFile();
    void unusableDirectory();
};

static Profile sample(const QString &id)
{
    Profile profile{.id = id, .name = u"Shop · Produktion"_s, .environment = Environment::Production};
    profile.instanceId = u"ins_1"_s;
    profile.baseUrl = QUrl(u"https://api.clerk.com"_s);
    profile.apiVersion = u"2025-11-10"_s;
    profile.retry.initialInterval = 250ms;
    profile.retry.retryConnectionErrors = false;
    profile.retry.exponent = 2.5;
    return profile;
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void tst_ProfileStore::keepsEverythingButSecrets()
{
    QTemporaryDir dir;
    {
        ProfileStore store(dir.path());
        Profile profile = sample(u"a"_s);
        profile.baseUrl.setUserInfo(u"sk_test_CANARYprofile"_s);
        QVERIFY(store.save(profile));
        store.setLastUsed(u"a"_s);
    }
    const ProfileStore again(dir.path());
    QCOMPARE(again.problem(), QString());
    QCOMPARE(again.profiles().size(), 1);
    QCOMPARE(again.lastUsedId(), u"a"_s);
    const Profile read = *again.find(u"a"_s), wrote = sample(u"a"_s);
    QCOMPARE(read.name, wrote.name);
    QCOMPARE(read.environment, wrote.environment);
    QCOMPARE(read.instanceId, wrote.instanceId);
    QCOMPARE(read.baseUrl, wrote.baseUrl);
    QCOMPARE(read.apiVersion, wrote.apiVersion);
    QCOMPARE(read.retry, wrote.retry);
    QVERIFY(!contentOf(dir.filePath(u"profiles.json"_s)).contains("CANARY"));
}

void tst_ProfileStore::replacesAndRemoves()
{
    QTemporaryDir dir;
    ProfileStore store(dir.path());
    QSignalSpy spy(&store, &ProfileStore::changed);
    QVERIFY(store.save(sample(u"a"_s)));
    QVERIFY(store.save(sample(u"b"_s)));
    Profile renamed = sample(u"a"_s);
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
    QVERIFY(store.save(sample(u"a"_s)));
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
    QCOMPARE(contentOf(dir.filePath(aside.constFirst())), content);
    QVERIFY(store.save(sample(u"a"_s)));
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
    QVERIFY(!store.save(sample(u"a"_s)));
    QVERIFY(!store.remove(u"a"_s));
    store.setLastUsed(u"a"_s);
    QCOMPARE(store.profiles().size(), 0);
    QCOMPARE(contentOf(path), content);
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

void tst_ProfileStore::sessionProfilesAreNotWritten()
{
    QTemporaryDir dir;
    ProfileStore store(dir.path());
    Profile session = sample(u"session"_s), sandbox = sample(u"sandbox"_s);
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
    QVERIFY(store.save(sample(u"a"_s)));
    const QByteArray before = contentOf(dir.filePath(u"profiles.json"_s));
    {
        const TinyFiles full(10);
        QVERIFY(!store.save(sample(u"b"_s)));
    }
    QVERIFY(!store.problem().isEmpty());
    QVERIFY(!store.find(u"b"_s)); // what is shown is what is stored
    QCOMPARE(contentOf(dir.filePath(u"profiles.json"_s)), before);
    QVERIFY(store.save(sample(u"b"_s)));
    QCOMPARE(store.problem(), QString());
}

void tst_ProfileStore::unusableDirectory()
{
    QTemporaryDir dir;
    writeFile(dir.filePath(u"file"_s), "x");
    ProfileStore store(dir.filePath(u"file/vestry"_s));
    QVERIFY(!store.save(sample(u"a"_s)));
    QVERIFY(!store.problem().isEmpty());
}

QTEST_GUILESS_MAIN(tst_ProfileStore)
#include "tst_profilestore.moc"
