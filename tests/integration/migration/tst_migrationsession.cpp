#include "migrationcase.h"
#include "models/draftstore.h"
#include "models/session.h"
#include "network/secretstores.h"
#include "tests/support/testprogram.h"

#include <functional>

using namespace Qt::StringLiterals;

//! The domain change comes and goes with the instance that is in front.
class tst_MigrationSession : public QObject {
    Q_OBJECT
private slots:
    void init();
    void comesWithTheInstance();
    void noneWithoutAStore();
    void looksThroughTheSandboxsNetwork();
    void openedAgainMayWrite();
    void eachInstanceHasItsOwn();
    void goesWithTheProfile();

private:
    void makeSession(bool withStore = true);
    bool openProduction();
    bool opens(const std::function<void()> &how) const;
    bool openEnvironment(Environment environment) const;

    std::unique_ptr<MigrationCase> test;
    std::unique_ptr<SecretStore> keyring;
    std::unique_ptr<SecretStore> memory;
    std::unique_ptr<ProfileStore> profiles;
    std::unique_ptr<DraftStore> drafts;
    std::unique_ptr<MigrationStore> migrations;
    std::unique_ptr<Session> session;
};

void tst_MigrationSession::init()
{
    session.reset();
    test = std::make_unique<MigrationCase>();
    keyring = makeMemoryStore();
    memory = makeMemoryStore();
    profiles = std::make_unique<ProfileStore>(test->dir.filePath(u"config"_s));
    drafts = std::make_unique<DraftStore>(test->dir.filePath(u"data"_s));
    migrations = std::make_unique<MigrationStore>(test->dir.filePath(u"data/migrations"_s));
    makeSession();
}

void tst_MigrationSession::makeSession(bool withStore)
{
    const auto starter = [this](const Session::SandboxStarted &started) {
        QList<Session::SandboxInstance> out;
        for (const SimulatedInstance &each : test->simulator.instances()) {
            const bool production = each.environmentType == u"production"_s;
            out.append({each.name, production ? Environment::Production : Environment::Development, test->proxy->url(),
                        each.secretKey, production ? test->network : NetworkSettings{}});
        }
        started(out, {});
    };
    Session::Stores stores{profiles.get(), keyring.get(), memory.get(), drafts.get()};
    if (withStore)
        stores.migrations = migrations.get();
    session = std::make_unique<Session>(stores, starter);
}

//! True when \p how puts a workspace in front that then reads its instance.
bool tst_MigrationSession::opens(const std::function<void()> &how) const
{
    QSignalSpy spy(session.get(), &Session::workspaceChanged);
    how();
    const auto read = [&] {
        return !spy.isEmpty() && session->workspace() && session->workspace()->lastRefresh().isValid();
    };
    return QTest::qWaitFor(read, kPatience);
}

bool tst_MigrationSession::openEnvironment(Environment environment) const
{
    const auto all = session->profiles();
    const QString id = std::ranges::find(all, environment, &Profile::environment)->id;
    return opens([&] { session->open(id); });
}

bool tst_MigrationSession::openProduction()
{
    return opens([this] { session->openSandbox(); }) && openEnvironment(Environment::Production);
}

void tst_MigrationSession::comesWithTheInstance()
{
    QVERIFY(!session->migration());
    bool atOnce = false;
    const auto context = std::make_unique<QObject>();
    connect(session.get(), &Session::workspaceChanged, context.get(),
            [&] { atOnce = session->migration() != nullptr; });
    QVERIFY(openProduction());
    QVERIFY(atOnce);
    QVERIFY(session->migration()->isProduction() && session->migration()->begin());
    session->close();
    QVERIFY(!session->migration() && !atOnce);
}

void tst_MigrationSession::noneWithoutAStore()
{
    makeSession(false);
    QVERIFY(openProduction());
    QVERIFY(!session->migration());
    session->forget(session->current()->id);
}

void tst_MigrationSession::looksThroughTheSandboxsNetwork()
{
    QVERIFY(test->startNetwork());
    makeSession();
    QVERIFY(openProduction());
    QCOMPARE(session->migration()->network().sandboxControl, test->network.sandboxControl);
    // https://clerk.<domain> is answered from inside the sandbox.
    QCOMPARE(session->workspace()->frontendApiUrl().scheme(), u"https"_s);
    QCOMPARE(session->workspace()->readState(ReadSource::Environment).state, ReadState::State::Loaded);
}

void tst_MigrationSession::openedAgainMayWrite()
{
    QVERIFY(openProduction());
    QVERIFY(session->migration()->begin());
    session->migration()->setTarget(u"new.example"_s, false);
    QVERIFY(openEnvironment(Environment::Production));
    QVERIFY(session->migration()->isActive() && !session->migration()->isReadOnly());
    session->migration()->setTicked(u"csp"_s, true);
    makeSession(); // the program is started again
    QVERIFY(openProduction());
    QVERIFY(session->migration()->isTicked(u"csp"_s));
    QCOMPARE(session->migration()->target().host, u"new.example"_s);
}

void tst_MigrationSession::eachInstanceHasItsOwn()
{
    QVERIFY(openProduction());
    QVERIFY(session->migration()->begin());
    QVERIFY(openEnvironment(Environment::Development));
    QVERIFY(!session->migration()->isActive() && !session->migration()->begin());
}

void tst_MigrationSession::goesWithTheProfile()
{
    QVERIFY(openProduction());
    QVERIFY(session->migration()->begin());
    session->forget(session->current()->id);
    QVERIFY(!session->migration());
    const QDir directory(test->dir.filePath(u"data/migrations"_s));
    QCOMPARE(directory.entryList(QDir::Files | QDir::Hidden), QStringList());
    QVERIFY(openProduction());
    QVERIFY(!session->migration()->isActive());
}

VESTRY_TEST(tst_MigrationSession)
#include "tst_migrationsession.moc"
