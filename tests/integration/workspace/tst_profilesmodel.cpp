#include "models/draftstore.h"
#include "models/profilesmodel.h"
#include "models/session.h"
#include "network/secretstores.h"
#include "tests/support/testprogram.h"
#include "workspacecase.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

//! The list the switcher and the instances dialog show.
class tst_ProfilesModel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void groupsWithHeadings();
    void filters_data();
    void filters();
    void shortcutsStayWithTheirProfiles();
    void changesOfOneKeepTheRows();
    void sandboxLast();
    void currentOne();
    void countsDrafts();
    void draftsAreReadOnce();
    void saysWhatItShows();
    void empty();

private:
    void add(const QString &id, const QString &name, const QString &group = {},
             Environment environment = Environment::Development);
    QStringList shown() const;
    QVariant of(const QString &id, int role) const { return model->data(model->indexOf(id), role); }

    std::unique_ptr<QTemporaryDir> dir;
    std::unique_ptr<SecretStore> memory;
    std::unique_ptr<ProfileStore> profiles;
    std::unique_ptr<DraftStore> drafts;
    std::unique_ptr<Session> session;
    std::unique_ptr<ProfilesModel> model;
    QUrl address{u"https://api.clerk.com"_s};
};

void tst_ProfilesModel::init()
{
    model.reset();
    session.reset();
    dir = std::make_unique<QTemporaryDir>();
    memory = makeMemoryStore();
    profiles = std::make_unique<ProfileStore>(dir->path());
    drafts = std::make_unique<DraftStore>(dir->path());
    const Session::Stores stores{
        .profiles = profiles.get(), .keyring = memory.get(), .memory = memory.get(), .drafts = drafts.get()};
    session = std::make_unique<Session>(stores, [](const Session::SandboxStarted &started) {
        const Session::SandboxInstance instance{.name = u"Practice"_s,
                                                .environment = Environment::Development,
                                                .baseUrl = QUrl(u"http://127.0.0.1:9"_s),
                                                .secretKey = "sk_test_sandbox"};
        started({instance}, {});
    });
    model = std::make_unique<ProfilesModel>(session.get());
    new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, model.get());
}

void tst_ProfilesModel::add(const QString &id, const QString &name, const QString &group, Environment environment)
{
    Profile profile{.id = id, .name = name, .environment = environment};
    profile.instanceId = u"ins_"_s + id;
    profile.baseUrl = address;
    profile.group = group;
    QVERIFY(profiles->save(profile));
}

//! Names in order; headings in brackets.
QStringList tst_ProfilesModel::shown() const
{
    QStringList all;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row);
        const QString text = index.data().toString();
        const bool isHeading = index.data(ProfilesModel::ProfileIdRole).toString().isEmpty();
        all.append(isHeading ? u'[' + text + u']' : text);
    }
    return all;
}

void tst_ProfilesModel::groupsWithHeadings()
{
    add(u"1"_s, u"Shop live"_s, u"Shop"_s);
    add(u"2"_s, u"Blog"_s);
    add(u"3"_s, u"Intranet"_s, u"Inside"_s);
    add(u"4"_s, u"Shop test"_s, u"Shop"_s);
    QCOMPARE(shown(),
             QStringList({u"Blog"_s, u"[Shop]"_s, u"Shop live"_s, u"Shop test"_s, u"[Inside]"_s, u"Intranet"_s}));
    QCOMPARE(model->profileCount(), 4);
    QCOMPARE(model->firstProfile().data().toString(), u"Blog"_s);
    QVERIFY(model->flags(model->index(0)) & Qt::ItemIsSelectable);
    QVERIFY(!(model->flags(model->index(1)) & (Qt::ItemIsSelectable | Qt::ItemIsEnabled)));
    QCOMPARE(model->index(1).data(ProfilesModel::GroupRole).toString(), u"Shop"_s);
    QVERIFY(profiles->move(u"3"_s, u"Shop"_s, u"4"_s));
    QVERIFY(profiles->move(u"2"_s, u"New"_s, {}));
    QCOMPARE(shown(), QStringList({u"[Shop]"_s, u"Shop live"_s, u"Intranet"_s, u"Shop test"_s, u"[New]"_s, u"Blog"_s}));
    QCOMPARE(model->firstProfile().data().toString(), u"Shop live"_s);
}

void tst_ProfilesModel::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << u""_s << QStringList({u"Blog"_s, u"Étude Straße"_s, u"[Shop]"_s, u"Live"_s});
    QTest::newRow("spaces") << u"  "_s << QStringList({u"Blog"_s, u"Étude Straße"_s, u"[Shop]"_s, u"Live"_s});
    QTest::newRow("name") << u"blo"_s << QStringList({u"Blog"_s});
    QTest::newRow("case") << u"BLOG"_s << QStringList({u"Blog"_s});
    QTest::newRow("case of other letters") << u"étude STRASSE"_s << QStringList({u"Étude Straße"_s});
    QTest::newRow("group") << u"shop"_s << QStringList({u"[Shop]"_s, u"Live"_s});
    QTest::newRow("environment") << u"production"_s << QStringList({u"[Shop]"_s, u"Live"_s});
    QTest::newRow("instance id") << u"ins_2"_s << QStringList({u"Étude Straße"_s});
    QTest::newRow("host") << u"api.clerk"_s << QStringList({u"Blog"_s, u"Étude Straße"_s, u"[Shop]"_s, u"Live"_s});
    QTest::newRow("several words") << u"live sho"_s << QStringList({u"[Shop]"_s, u"Live"_s});
    QTest::newRow("words of two") << u"live blog"_s << QStringList();
    QTest::newRow("a pattern is no pattern") << u".*"_s << QStringList();
}

void tst_ProfilesModel::filters()
{
    QFETCH(const QString, filter);
    QFETCH(const QStringList, expected);
    add(u"1"_s, u"Blog"_s);
    add(u"2"_s, u"Étude Straße"_s);
    add(u"3"_s, u"Live"_s, u"Shop"_s, Environment::Production);
    model->setFilter(filter);
    QCOMPARE(model->filter(), filter);
    QCOMPARE(shown(), expected);
    model->setFilter({});
    QCOMPARE(model->profileCount(), 3);
}

void tst_ProfilesModel::shortcutsStayWithTheirProfiles()
{
    for (int i = 1; i <= 11; ++i)
        add(QString::number(i), u"Name %1"_s.arg(i), i > 2 ? u"Group"_s : QString());
    QCOMPARE(of(u"1"_s, ProfilesModel::ShortcutRole).toInt(), 1);
    QCOMPARE(of(u"9"_s, ProfilesModel::ShortcutRole).toInt(), 9);
    QCOMPARE(of(u"10"_s, ProfilesModel::ShortcutRole).toInt(), 0);
    model->setFilter(u"name 9"_s);
    QCOMPARE(of(u"9"_s, ProfilesModel::ShortcutRole).toInt(), 9); // the key that opens it does not change
}

void tst_ProfilesModel::changesOfOneKeepTheRows()
{
    add(u"1"_s, u"One"_s);
    add(u"2"_s, u"Two"_s);
    QSignalSpy resets(model.get(), &ProfilesModel::modelReset), changes(model.get(), &ProfilesModel::dataChanged);
    const QPersistentModelIndex second(model->index(1));
    Profile profile = *profiles->find(u"2"_s);
    profile.colour = ProfileColour::Red;
    profile.name = u"Zwei"_s;
    QVERIFY(profiles->save(profile));
    profiles->setLastUsed(u"2"_s);
    QCOMPARE(resets.count(), 0);
    QVERIFY(changes.count() > 0);
    QVERIFY(second.isValid());
    QCOMPARE(second.data().toString(), u"Zwei"_s);
    QCOMPARE(second.data(ProfilesModel::ColourRole).toInt(), int(ProfileColour::Red));
    QVERIFY(second.data(ProfilesModel::LastUsedRole).toDateTime().isValid());
    QVERIFY(profiles->remove(u"1"_s));
    QCOMPARE(shown(), QStringList({u"Zwei"_s}));
}

void tst_ProfilesModel::sandboxLast()
{
    add(u"1"_s, u"One"_s, u"Z"_s);
    session->openSandbox();
    QTRY_COMPARE(shown(), QStringList({u"[Z]"_s, u"One"_s, u"[Sandbox]"_s, u"Practice"_s}));
    model->setSandboxShown(false);
    QCOMPARE(shown(), QStringList({u"[Z]"_s, u"One"_s}));
    model->setSandboxShown(true);
    add(u"2"_s, u"Two"_s);
    QCOMPARE(shown(), QStringList({u"Two"_s, u"[Z]"_s, u"One"_s, u"[Sandbox]"_s, u"Practice"_s}));
}

void tst_ProfilesModel::currentOne()
{
    WorkspaceCase server;
    address = server.simulator.backendApiUrl();
    for (const QString &id : {u"1"_s, u"2"_s}) {
        add(id, u"Name "_s + id);
        memory->write(id, server.instance.secretKey, this, [](SecretStore::Status) {});
    }
    QVERIFY(!of(u"1"_s, ProfilesModel::CurrentRole).toBool());
    session->open(u"1"_s);
    QTRY_VERIFY(of(u"1"_s, ProfilesModel::CurrentRole).toBool());
    session->open(u"2"_s);
    QTRY_VERIFY(of(u"2"_s, ProfilesModel::CurrentRole).toBool());
    QVERIFY(!of(u"1"_s, ProfilesModel::CurrentRole).toBool());
    session->close();
    QVERIFY(!of(u"2"_s, ProfilesModel::CurrentRole).toBool());
    address = QUrl(u"https://api.clerk.com"_s);
}

void tst_ProfilesModel::countsDrafts()
{
    WorkspaceCase server;
    address = server.simulator.backendApiUrl();
    add(u"1"_s, u"One"_s);
    add(u"2"_s, u"Two"_s);
    memory->write(u"1"_s, server.instance.secretKey, this, [](SecretStore::Status) {});
    session->open(u"1"_s);
    QTRY_VERIFY(session->workspace());
    QTRY_VERIFY(session->workspace()->lastRefresh().isValid());
    QCOMPARE(of(u"1"_s, ProfilesModel::EditsRole).toInt(), 0);
    const int field = server.field(ResourceId::Instance, "hibp");
    session->workspace()->edit(ResourceId::Instance, field, false);
    QCOMPARE(of(u"1"_s, ProfilesModel::EditsRole).toInt(), 1);
    session->close();
    QCOMPARE(of(u"1"_s, ProfilesModel::EditsRole).toInt(), 1); // the draft on disk
    QCOMPARE(of(u"2"_s, ProfilesModel::EditsRole).toInt(), 0);
    drafts->forget(u"1"_s);
    QCOMPARE(of(u"1"_s, ProfilesModel::EditsRole).toInt(), 0);
    address = QUrl(u"https://api.clerk.com"_s);
}

void tst_ProfilesModel::draftsAreReadOnce()
{
    add(u"1"_s, u"One"_s);
    QCOMPARE(of(u"1"_s, ProfilesModel::EditsRole).toInt(), 0);
    QFile file(dir->filePath(u"1.draft.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version":1,"edits":3,"draft":{"/v1/instance":{"hibp":{"value":true},"test_mode":{"value":true},
                   "support_email":{"value":""}}}})");
    file.close();
    QCOMPARE(of(u"1"_s, ProfilesModel::EditsRole).toInt(), 0); // painting reads no file
    session->openSandbox();
    QTRY_COMPARE(of(u"1"_s, ProfilesModel::EditsRole).toInt(), 3); // a switch does
}

void tst_ProfilesModel::saysWhatItShows()
{
    address = QUrl(u"https://xn--bcher-kva.example:8443"_s);
    add(u"1"_s, QString(), {}, Environment::Production);
    address = QUrl(u"https://api.clerk.com"_s);
    QCOMPARE(of(u"1"_s, ProfilesModel::NameRole).toString(), u"ins_1"_s); // never nothing
    QCOMPARE(of(u"1"_s, ProfilesModel::HostRole).toString(), u"xn--bcher-kva.example:8443"_s);
    QCOMPARE(of(u"1"_s, ProfilesModel::EnvironmentRole).toInt(), int(Environment::Production));
    QCOMPARE(of(u"1"_s, ProfilesModel::SafetyRole).toInt(), int(SafetyLevel::Typed));
}

void tst_ProfilesModel::empty()
{
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(!model->firstProfile().isValid());
    QVERIFY(!model->indexOf(u"nobody"_s).isValid());
    QVERIFY(!model->data({}, Qt::DisplayRole).isValid());
}

VESTRY_TEST(tst_ProfilesModel)
#include "tst_profilesmodel.moc"
