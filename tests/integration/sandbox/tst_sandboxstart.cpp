#include "app/sandbox.h"

#include "models/draftstore.h"
#include "models/sandboxpanel.h"
#include "models/workspace.h"
#include "network/secretstores.h"
#include "tests/support/testprogram.h"

#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
//! What the starter told; filled through the event loop.
struct Told {
    QList<Session::SandboxInstance> instances;
    QString error;
    int times = 0;
    Session::SandboxStarted receiver()
    {
        return [this](const QList<Session::SandboxInstance> &list, const QString &problem) {
            instances = list;
            error = problem;
            ++times;
        };
    }
};
} // namespace

//! The sandbox as the console starts it: its instances, and the network around the production one.
class tst_SandboxStart : public QObject {
    Q_OBJECT
private slots:
    void tellsInstancesAndTheirNetwork();
    void networkIsThere();
    void everyReadOfTheProductionInstanceSucceeds();
    void startsOnce();
    void keepsItsState();
    void endsWithItsOwner();
};

void tst_SandboxStart::tellsInstancesAndTheirNetwork()
{
    Sandbox sandbox;
    Told told;
    sandbox.start(told.receiver());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.error.isEmpty(), qPrintable(told.error));
    QCOMPARE(told.instances.size(), 2);
    const auto &development = told.instances.first();
    QCOMPARE(development.environment, Environment::Development);
    QVERIFY(development.network.sandboxControl.isEmpty() && development.network.frontendAddress.isEmpty());
    const auto &production = told.instances.last();
    QCOMPARE(production.environment, Environment::Production);
    QCOMPARE(production.network.systemResolvers.size(), 1);
    QCOMPARE(production.network.publicResolvers.size(), 2);
    QVERIFY(production.network.publicResolvers.first().name != production.network.publicResolvers.last().name);
    QVERIFY(production.network.nameServerPort != 53 && production.network.nameServerPort != 0);
    QVERIFY(production.network.httpsPort != 443 && production.network.httpsPort != 0);
    QCOMPARE(production.network.authorities.certificates().size(), 1);
    QCOMPARE(production.network.frontendAddress, u"127.0.0.1"_s);
}

void tst_SandboxStart::networkIsThere()
{
    Sandbox sandbox;
    Told told;
    sandbox.start(told.receiver());
    QTRY_COMPARE(told.times, 1);
    SandboxPanel panel(told.instances.last().network.sandboxControl);
    panel.refresh();
    QTRY_COMPARE(panel.zone(), u"example.com"_s);
}

void tst_SandboxStart::everyReadOfTheProductionInstanceSucceeds()
{
    const QTemporaryDir dir;
    ProfileStore profiles(dir.filePath(u"config"_s));
    DraftStore drafts(dir.filePath(u"data"_s));
    const auto keyring = makeMemoryStore();
    const auto memory = makeMemoryStore();
    Sandbox sandbox;
    Session session({.profiles = &profiles, .keyring = keyring.get(), .memory = memory.get(), .drafts = &drafts},
                    [&](const Session::SandboxStarted &started) { sandbox.start(started); });
    session.openSandbox();
    QTRY_VERIFY(session.workspace());
    QString production;
    for (const Profile &profile : session.profiles()) {
        if (profile.environment == Environment::Production)
            production = profile.id;
    }
    session.open(production);
    QTRY_VERIFY(session.current()->id == production && session.workspace()->lastRefresh().isValid());
    QCOMPARE(session.workspace()->frontendApiUrl(), QUrl(u"https://clerk.example.com"_s));
    for (const auto source : {ReadSource::Instance, ReadSource::Domains, ReadSource::Environment})
        QCOMPARE(session.workspace()->readState(source).state, ReadState::State::Loaded);
}

void tst_SandboxStart::startsOnce()
{
    Sandbox sandbox;
    Told first, second, third;
    sandbox.start(first.receiver());
    sandbox.start(second.receiver());
    QTRY_COMPARE(second.times, 1);
    sandbox.start(third.receiver()); // told at once
    QCOMPARE(third.times, 1);
    QCOMPARE(first.instances.first().secretKey, third.instances.first().secretKey);
    QCOMPARE(second.instances.first().baseUrl, third.instances.first().baseUrl);
}

void tst_SandboxStart::keepsItsState()
{
    const QTemporaryDir dir;
    for (const bool again : {false, true}) {
        Sandbox sandbox(dir.filePath(u"sandbox.json"_s));
        Told told;
        sandbox.start(told.receiver());
        QTRY_COMPARE(told.times, 1);
        SandboxPanel panel(told.instances.last().network.sandboxControl);
        if (!again)
            panel.placeAll(u"proxied"_s);
        else
            panel.refresh();
        QTRY_VERIFY(panel.isKnown());
        QCOMPARE(panel.records().first().placement, u"proxied"_s);
    }
}

void tst_SandboxStart::endsWithItsOwner()
{
    Told told;
    {
        Sandbox sandbox;
        sandbox.start(told.receiver());
        QTRY_COMPARE(told.times, 1);
    }
    QCOMPARE(told.times, 1);
    QTcpSocket socket;
    const QUrl url = told.instances.first().baseUrl;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

VESTRY_TEST(tst_SandboxStart)
#include "tst_sandboxstart.moc"
