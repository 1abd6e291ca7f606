#include "models/laststate.h"
#include "network/redactor.h"
#include "tests/support/files.h"
#include "tests/support/ports.h"
#include "tests/support/testprogram.h"
#include "workspacecase.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What was read of an instance is shown again, marked with its age, until it is read anew.
class tst_LastState : public QObject {
    Q_OBJECT
private slots:
    void showsEverythingWithItsAge();
    void firstSuccessReplacesIt();
    void showsWhatWasWrittenLast();
    void failureKeepsIt();
    void cancelKeepsIt();
    void whatWasReadStays();
    void editsStay_data();
    void editsStay();
    void savedEditsStayOnTopOfIt();
    void futureAgesAreNow();
    void hostileStateIsIgnored_data();
    void hostileStateIsIgnored();
    void rememberedHostIsNotAsked();
    void noKeyIsKept();
    void noSecretOfTheProcessIsKept();
    void survivesTheProgram();
    void memoryOnlyLeavesNoFile();
    void eachProfileHasItsOwn();
    void isPrivate();
    void badFileIsNoState_data();
    void badFileIsNoState();
    void newerFileIsLeftAlone();
    void lastWindowWins();
    void forgottenIsGone();
};

static QJsonObject stateOf(const WorkspaceCase &test) { return test.workspace->lastState(); }

//! \p state as read \p age ago.
static QJsonObject aged(QJsonObject state, std::chrono::milliseconds age)
{
    const QStringList names = state.keys();
    for (const QString &name : names) {
        QJsonObject entry = state.value(name).toObject();
        const auto at = QDateTime::fromString(entry.value("read_at"_L1).toString(), Qt::ISODateWithMs);
        entry.insert("read_at"_L1, at.addMSecs(-age.count()).toString(Qt::ISODateWithMs));
        state.insert(name, entry);
    }
    return state;
}

static bool sameBaselines(const WorkspaceCase &a, const WorkspaceCase &b)
{
    for (const SettingsForm *form : a.workspace->forms()) {
        for (int field = 0; field < form->size(); ++field) {
            if (form->baseline(field).json() != b.form(form->resource().id)->baseline(field).json())
                return false;
        }
    }
    return true;
}

void tst_LastState::showsEverythingWithItsAge()
{
    WorkspaceCase before, after;
    QVERIFY(before.refresh());
    QVERIFY(!before.workspace->isRemembered());
    QSignalSpy identity(after.workspace.get(), &Workspace::identityChanged);
    after.workspace->restoreLastState(aged(stateOf(before), 2h));
    QVERIFY(identity.count() > 0);
    QCOMPARE(after.workspace->instanceId(), before.workspace->instanceId());
    QCOMPARE(after.workspace->environment(), Environment::Development);
    QCOMPARE(after.workspace->domains().size(), before.workspace->domains().size());
    QCOMPARE(after.workspace->frontendApiUrl(), before.workspace->frontendApiUrl());
    QCOMPARE(after.workspace->roles().size(), before.workspace->roles().size());
    QVERIFY(!after.workspace->roles().isEmpty());
    QCOMPARE(after.workspace->usersCount(), before.workspace->usersCount());
    QCOMPARE(after.workspace->signUpMode(), before.workspace->signUpMode());
    QVERIFY(sameBaselines(before, after));
    QVERIFY(after.workspace->isRemembered());
    for (const ReadState &state :
         {after.workspace->readState(ReadSource::Instance), after.workspace->readState(ReadSource::Environment),
          after.workspace->readState(ReadSource::Domains), after.workspace->rolesState(),
          after.workspace->usersCountState(), after.workspace->sectionState(ResourceId::Instance)}) {
        QVERIFY(state.remembered);
        QCOMPARE(state.state, ReadState::State::NotAsked);
        const qint64 age = state.readAt.secsTo(QDateTime::currentDateTimeUtc());
        QVERIFY2(age >= 7200 && age < 7260, qPrintable(QString::number(age)));
    }
    QVERIFY(std::abs(after.workspace->rememberedAt().secsTo(QDateTime::currentDateTimeUtc()) - 7200) < 60);
    QVERIFY(!after.workspace->lastRefresh().isValid());
    QCOMPARE(stateOf(after), aged(stateOf(before), 2h)); // and goes on with the same ages
}

void tst_LastState::firstSuccessReplacesIt()
{
    WorkspaceCase before, after;
    before.edit(ResourceId::Organization, "max_allowed_memberships", 77);
    QVERIFY(before.refresh());
    QVERIFY(before.apply()->allConfirmed());
    after.workspace->restoreLastState(aged(stateOf(before), 2h));
    QCOMPARE(after.known(ResourceId::Organization, "max_allowed_memberships"), QJsonValue(77));
    QVERIFY(after.refresh());
    QVERIFY(after.known(ResourceId::Organization, "max_allowed_memberships") != QJsonValue(77));
    QVERIFY(!after.workspace->isRemembered());
    QVERIFY(!after.workspace->rememberedAt().isValid());
    QVERIFY(!after.workspace->sectionState(ResourceId::Organization).remembered);
    QCOMPARE(after.workspace->sectionState(ResourceId::Organization).state, ReadState::State::Loaded);
}

void tst_LastState::showsWhatWasWrittenLast()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Instance, "hibp", false);
    test.edit(ResourceId::Organization, "max_allowed_memberships", 77);
    QVERIFY(test.apply()->allConfirmed());
    const QJsonObject state = stateOf(test);
    test.connectTo(test.simulator.backendApiUrl());
    test.workspace->restoreLastState(state);
    QCOMPARE(test.known(ResourceId::Instance, "hibp"), QJsonValue(false));
    QCOMPARE(test.known(ResourceId::Organization, "max_allowed_memberships"), QJsonValue(77));
    QCOMPARE(stateOf(test), state);
    // What another admin did meanwhile stands above what was remembered.
    WorkspaceCase other;
    other.connectTo(test.simulator.backendApiUrl());
    other.instance = test.instance;
    other.connectTo(test.simulator.backendApiUrl());
    QVERIFY(other.refresh());
    other.edit(ResourceId::Organization, "max_allowed_memberships", 5);
    QVERIFY(other.apply()->allConfirmed());
    QVERIFY(test.refresh());
    QCOMPARE(test.known(ResourceId::Organization, "max_allowed_memberships"), QJsonValue(5));
    const SettingsForm *form = test.form(ResourceId::Organization);
    QVERIFY(!form->baseline(form->indexOf(u"max_allowed_memberships")).remembered);
}

void tst_LastState::failureKeepsIt()
{
    WorkspaceCase before, after;
    QVERIFY(before.refresh());
    const ClosedPort closed;
    after.connectTo(QUrl(u"http://127.0.0.1:%1"_s.arg(closed.number())));
    after.workspace->restoreLastState(aged(stateOf(before), 2h));
    QVERIFY(after.refresh());
    const ReadState state = after.workspace->readState(ReadSource::Instance);
    QCOMPARE(state.state, ReadState::State::Failed);
    QVERIFY(state.error && state.remembered && state.readAt.isValid());
    QVERIFY(after.workspace->isRemembered());
    QVERIFY(!after.workspace->lastRefresh().isValid());
    QVERIFY(sameBaselines(before, after));
    QCOMPARE(stateOf(after), aged(stateOf(before), 2h));
}

void tst_LastState::cancelKeepsIt()
{
    WorkspaceCase before, after;
    QVERIFY(before.refresh());
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    after.connectTo(QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort())));
    after.workspace->restoreLastState(stateOf(before));
    QSignalSpy done(after.workspace.get(), &Workspace::refreshed);
    after.workspace->refresh();
    after.workspace->cancel();
    QVERIFY(done.count() > 0 || done.wait(kPatience));
    const ReadState state = after.workspace->readState(ReadSource::Instance);
    QCOMPARE(state.state, ReadState::State::NotAsked);
    QVERIFY(state.remembered);
    QVERIFY(!after.workspace->lastRefresh().isValid());
}

void tst_LastState::whatWasReadStays()
{
    WorkspaceCase before, after;
    QVERIFY(before.refresh());
    before.edit(ResourceId::Organization, "max_allowed_memberships", 77);
    QVERIFY(before.apply()->allConfirmed());
    QVERIFY(after.refresh());
    after.workspace->restoreLastState(stateOf(before));
    QVERIFY(after.known(ResourceId::Organization, "max_allowed_memberships") != QJsonValue(77));
    QVERIFY(!after.workspace->isRemembered());
}

void tst_LastState::editsStay_data()
{
    QTest::addColumn<int>("edited");
    QTest::newRow("another value") << 41;
    QTest::newRow("what is remembered") << 77;
}

void tst_LastState::editsStay()
{
    QFETCH(const int, edited);
    WorkspaceCase before, after;
    QVERIFY(before.refresh());
    before.edit(ResourceId::Organization, "max_allowed_memberships", 77);
    QVERIFY(before.apply()->allConfirmed());
    after.edit(ResourceId::Organization, "max_allowed_memberships", edited);
    after.workspace->restoreLastState(aged(stateOf(before), 2h));
    QCOMPARE(after.workspace->editCount(), 1);
    QVERIFY(after.refresh()); // the server never heard of either
    QCOMPARE(after.workspace->editCount(), 1);
    const int field = after.field(ResourceId::Organization, "max_allowed_memberships");
    QCOMPARE(after.form(ResourceId::Organization)->shown(field), QJsonValue(edited));
}

void tst_LastState::savedEditsStayOnTopOfIt()
{
    WorkspaceCase before, after;
    QVERIFY(before.refresh());
    before.edit(ResourceId::Organization, "max_allowed_memberships", 77);
    const QJsonObject draft = before.workspace->draft();
    QVERIFY(before.apply()->allConfirmed());
    after.workspace->restoreLastState(aged(stateOf(before), 2h));
    after.workspace->restoreDraft(draft);
    QCOMPARE(after.workspace->editCount(), 1);
    QVERIFY(after.refresh());
    QCOMPARE(after.workspace->editCount(), 1);
    QVERIFY(after.apply()->allConfirmed());
    QCOMPARE(after.known(ResourceId::Organization, "max_allowed_memberships"), QJsonValue(77));
    QCOMPARE(after.workspace->editCount(), 0);
}

void tst_LastState::futureAgesAreNow()
{
    WorkspaceCase before, after;
    QVERIFY(before.refresh());
    after.workspace->restoreLastState(aged(stateOf(before), -48h));
    QVERIFY(after.workspace->isRemembered());
    QVERIFY(after.workspace->readState(ReadSource::Instance).readAt <= QDateTime::currentDateTimeUtc());
}

void tst_LastState::hostileStateIsIgnored_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("answers of other types") << QByteArray(
        R"({"instance":{"read_at":"2026-01-01T00:00:00Z","answer":[1]},"domains":{"read_at":"2026-01-01T00:00:00Z","answer":{}},
            "roles":{"read_at":"2026-01-01T00:00:00Z","answer":"x"},"users_count":{"read_at":"2026-01-01T00:00:00Z","answer":"9"}})");
    QTest::newRow("no ages") << QByteArray(R"({"instance":{"answer":{"id":"ins_x"}},"users_count":{"answer":4}})");
    QTest::newRow("ages that are none") << QByteArray(
        R"({"instance":{"read_at":"yesterday","answer":{"id":"ins_x"}}})");
    QTest::newRow("not entries") << QByteArray(R"({"instance":7,"domains":null,"roles":[],"surprise":{"a":1}})");
}

void tst_LastState::hostileStateIsIgnored()
{
    QFETCH(const QByteArray, state);
    WorkspaceCase test;
    test.workspace->restoreLastState(QJsonDocument::fromJson(state).object());
    QVERIFY(!test.workspace->isRemembered());
    QCOMPARE(test.workspace->instanceId(), QString());
    QVERIFY(!test.workspace->usersCount());
    QVERIFY(test.refresh());
    QCOMPARE(test.workspace->sectionState(ResourceId::Instance).state, ReadState::State::Loaded);
}

//! Somebody who can write the file must not choose which host is asked.
void tst_LastState::rememberedHostIsNotAsked()
{
    WorkspaceCase before, after;
    QVERIFY(before.refresh());
    QTcpServer trap;
    QVERIFY(trap.listen(QHostAddress::LocalHost));
    const ClosedPort closed;
    QByteArray bytes = QJsonDocument(stateOf(before)).toJson();
    bytes.replace(before.workspace->frontendApiUrl().toEncoded(QUrl::StripTrailingSlash),
                  "http://127.0.0.1:" + QByteArray::number(trap.serverPort()));
    after.connectTo(QUrl(u"http://127.0.0.1:%1"_s.arg(closed.number())));
    after.workspace->restoreLastState(QJsonDocument::fromJson(bytes).object());
    QCOMPARE(after.workspace->frontendApiUrl().port(), int(trap.serverPort()));
    QVERIFY(after.refresh());
    QVERIFY(!trap.hasPendingConnections());
    QCOMPARE(after.workspace->readState(ReadSource::Environment).state, ReadState::State::Failed);
    QVERIFY(after.workspace->readState(ReadSource::Environment).remembered);
}

//! Of whatever shape; and a password that is a word of the API takes no setting away.
void tst_LastState::noSecretOfTheProcessIsKept()
{
    Redactor::ofProcess().learn("sk_own_CANARY0123");
    Redactor::ofProcess().learnLogin("me", "CANARY0proxy");
    Redactor::ofProcess().learnLogin("you", "object");
    WorkspaceCase before, after;
    QVERIFY(before.refresh());
    QByteArray bytes = QJsonDocument(stateOf(before)).toJson();
    const auto objects = bytes.count("\"object\"");
    bytes.replace(R"("object")", R"("x": ["sk_own_CANARY0123", "CANARY0proxy"], "object")");
    after.workspace->restoreLastState(QJsonDocument::fromJson(bytes).object());
    const QByteArray kept = QJsonDocument(stateOf(after)).toJson();
    QVERIFY(!kept.contains("CANARY"));
    QVERIFY(objects > 0 && kept.count("\"object\"") == objects);
}

void tst_LastState::noKeyIsKept()
{
    WorkspaceCase before, after;
    QVERIFY(before.refresh());
    QByteArray bytes = QJsonDocument(stateOf(before)).toJson();
    const QByteArray canary = "sk_live_" + QByteArray("CANARYlaststate");
    bytes.replace(R"("object")",
                  "\"x\": [\"" + canary + "\"], \"" + canary + "\": \"Bearer " + canary + "\", \"object\"");
    after.workspace->restoreLastState(QJsonDocument::fromJson(bytes).object());
    const QByteArray kept = QJsonDocument(stateOf(after)).toJson();
    QVERIFY(!kept.contains("CANARY"));
    QVERIFY(!kept.contains(before.instance.secretKey));
    QVERIFY(kept.contains("[redacted]"));
    QTemporaryDir dir;
    LastStateStore store(dir.path());
    store.follow(after.workspace.get(), u"p"_s, true);
    QVERIFY(after.refresh());
    store.flush();
    const QByteArray content = contentOf(dir.filePath(u"p.state.json"_s));
    QVERIFY(!content.isEmpty());
    QVERIFY(!content.contains("CANARY") && !content.contains(after.instance.secretKey));
}

void tst_LastState::survivesTheProgram()
{
    QTemporaryDir dir;
    WorkspaceCase test;
    {
        LastStateStore store(dir.path());
        QVERIFY(store.saved(u"p"_s).isEmpty());
        store.follow(test.workspace.get(), u"p"_s, true);
        QVERIFY(test.refresh());
    }
    LastStateStore again(dir.path());
    QCOMPARE(again.saved(u"p"_s), stateOf(test));
    QVERIFY(again.saved(u"q"_s).isEmpty());
    // Not only at the end.
    QVERIFY(QFile::remove(dir.filePath(u"p.state.json"_s)));
    again.follow(test.workspace.get(), u"p"_s, true);
    QVERIFY(test.refresh());
    QTRY_VERIFY(QFile::exists(dir.filePath(u"p.state.json"_s)));
}

void tst_LastState::memoryOnlyLeavesNoFile()
{
    QTemporaryDir dir;
    WorkspaceCase test;
    LastStateStore store(dir.path());
    store.follow(test.workspace.get(), u"p"_s, false);
    QVERIFY(test.refresh());
    store.follow(nullptr, {}, false);
    store.flush();
    QCOMPARE(store.saved(u"p"_s), stateOf(test));
    QVERIFY(QDir(dir.path()).isEmpty(QDir::Files | QDir::Hidden));
}

void tst_LastState::eachProfileHasItsOwn()
{
    QTemporaryDir dir;
    WorkspaceCase one, two(Environment::Production);
    LastStateStore store(dir.path());
    store.follow(one.workspace.get(), u"../one"_s, true);
    QVERIFY(one.refresh());
    store.follow(two.workspace.get(), u"two"_s, true);
    QVERIFY(two.refresh());
    QVERIFY(one.refresh()); // no longer followed
    QCOMPARE(store.saved(u"two"_s), stateOf(two));
    QVERIFY(store.saved(u"../one"_s) != stateOf(one));
    store.flush();
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    LastStateStore again(dir.path());
    QCOMPARE(again.saved(u"two"_s), stateOf(two));
    QVERIFY(!again.saved(u"../one"_s).isEmpty());
}

void tst_LastState::isPrivate()
{
    QTemporaryDir dir;
    WorkspaceCase test;
    LastStateStore store(dir.filePath(u"inner"_s));
    store.follow(test.workspace.get(), u"p"_s, true);
    QVERIFY(test.refresh());
    store.flush();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFile::exists(dir.filePath(u"inner/p.state.json"_s)));
    QVERIFY(!(QFile::permissions(dir.filePath(u"inner"_s)) & others));
    QVERIFY(!(QFile::permissions(dir.filePath(u"inner/p.state.json"_s)) & others));
}

void tst_LastState::badFileIsNoState_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"version":1,"state":{"instance":{"read_)");
    QTest::newRow("no version") << QByteArray(R"({"state":{"instance":{}}})");
    QTest::newRow("another shape") << QByteArray(R"({"version":1,"state":[1]})");
    QTest::newRow("binary") << QByteArray("\0\xff\xfe", 3);
    QTest::newRow("9 MiB") << QByteArray(9 * 1024 * 1024, ' ');
}

void tst_LastState::badFileIsNoState()
{
    QFETCH(const QByteArray, content);
    QTemporaryDir dir;
    writeFile(dir.filePath(u"p.state.json"_s), content);
    WorkspaceCase test;
    LastStateStore store(dir.path());
    QVERIFY(store.saved(u"p"_s).isEmpty());
    store.follow(test.workspace.get(), u"p"_s, true);
    QVERIFY(test.refresh());
    store.flush(); // it was only a cache
    QCOMPARE(LastStateStore(dir.path()).saved(u"p"_s), stateOf(test));
}

void tst_LastState::newerFileIsLeftAlone()
{
    QTemporaryDir dir;
    const QByteArray content = R"({"version":2,"state":{"instance":{}},"more":"than we know"})";
    writeFile(dir.filePath(u"p.state.json"_s), content);
    WorkspaceCase test;
    LastStateStore store(dir.path());
    QVERIFY(store.saved(u"p"_s).isEmpty());
    store.follow(test.workspace.get(), u"p"_s, true);
    QVERIFY(test.refresh());
    store.flush();
    QCOMPARE(store.saved(u"p"_s), stateOf(test)); // in this window all the same
    QCOMPARE(contentOf(dir.filePath(u"p.state.json"_s)), content);
}

void tst_LastState::lastWindowWins()
{
    QTemporaryDir dir;
    WorkspaceCase one, two;
    LastStateStore first(dir.path()), second(dir.path());
    first.follow(one.workspace.get(), u"p"_s, true);
    second.follow(two.workspace.get(), u"p"_s, true);
    QVERIFY(one.refresh() && two.refresh());
    second.flush();
    first.flush();
    QCOMPARE(LastStateStore(dir.path()).saved(u"p"_s), stateOf(one));
    QVERIFY(two.refresh());
    second.flush();
    QCOMPARE(LastStateStore(dir.path()).saved(u"p"_s), stateOf(two));
}

void tst_LastState::forgottenIsGone()
{
    QTemporaryDir dir;
    WorkspaceCase test;
    LastStateStore store(dir.path());
    store.follow(test.workspace.get(), u"p"_s, true);
    QVERIFY(test.refresh());
    store.flush();
    QVERIFY(test.refresh());
    writeFile(dir.filePath(u"p.state.json.aBcDeF"_s), "{}"); // a crash before it took the place of the former
    store.forget(u"p"_s);
    store.flush();
    QVERIFY(store.saved(u"p"_s).isEmpty());
    QVERIFY(test.refresh());
    store.flush();
    QVERIFY(QDir(dir.path()).isEmpty(QDir::Files | QDir::Hidden));
}

VESTRY_TEST(tst_LastState)
#include "tst_laststate.moc"
