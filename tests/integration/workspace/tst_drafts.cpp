#include "models/draftstore.h"
#include "network/redactor.h"
#include "tests/support/files.h"
#include "tests/support/fulldisk.h"
#include "tests/support/readonlydisk.h"
#include "tests/support/testprogram.h"
#include "workspacecase.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! An instance that was read, and a store that follows it under "p".
struct FollowedCase {
    FollowedCase()
        : store(dir.path())
    {
        QVERIFY(test.refresh());
        store.follow(test.workspace.get(), u"p"_s);
    }

    QTemporaryDir dir;
    WorkspaceCase test;
    DraftStore store;
};

//! Edits outlive the program.
class tst_Drafts : public QObject {
    Q_OBJECT
private slots:
    void survivesAKill();
    void survivesAKillAtAnyMoment();
    void goesWithTheLastEdit();
    void goesOnceTheDiskLetsIt();
    void staysUntilTheFirstEdit();
    void eachProfileHasItsOwn();
    void isPrivateAndWithoutSecrets();
    void hostileIdStaysInside();
    void brokenFileIsNoDraft_data();
    void brokenFileIsNoDraft();
    void unusableDirectoryIsSaid();
    void goesWhenAppliedAndConfirmed();
    void anotherAdminsChangeIsNotOverwrittenUnseen_data();
    void anotherAdminsChangeIsNotOverwrittenUnseen();
    void damagedOneIsSetAside_data();
    void damagedOneIsSetAside();
    void newerOneIsLeftAlone();
    void secondWindowKeepsItsEditsInMemory();
    void secondWindowTakesOver();
    void secondWindowTakesOverOnceTheDiskLetsIt();
    void deadWindowsLockIsTaken();
    void unseenDraftIsNotLost();
    void whatHoldsASecretIsNeitherWrittenNorRestored_data();
    void whatHoldsASecretIsNeitherWrittenNorRestored();
    void theMarkOfARedactedKeyIsNotRestored();
    void forgetsWhatWasLeftOfIt();
};

static void waitForWriter(QProcess &writer, const QString &directory, const QString &mode)
{
    writer.start(u"" VESTRY_DRAFTWRITER ""_s, {directory, mode});
    QTRY_VERIFY(writer.bytesAvailable() > 0 || writer.state() == QProcess::NotRunning);
    QCOMPARE(writer.readLine().trimmed(), "edited");
}

void tst_Drafts::survivesAKill()
{
    QTemporaryDir dir;
    QProcess writer;
    waitForWriter(writer, dir.path(), u"once"_s);
    const DraftStore store(dir.path());
    QTRY_VERIFY(store.saved(u"profile"_s));
    ::kill(pid_t(writer.processId()), SIGKILL);
    QVERIFY(writer.waitForFinished(kPatience));
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    const auto saved = store.saved(u"profile"_s);
    QCOMPARE(saved->edits, 1);
    QVERIFY(std::abs(saved->savedAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    WorkspaceCase again;
    QVERIFY(again.refresh());
    again.workspace->restoreDraft(saved->draft);
    const int field = again.field(ResourceId::Organization, "max_allowed_memberships");
    QCOMPARE(again.form(ResourceId::Organization)->shown(field), QJsonValue(1));
}

void tst_Drafts::survivesAKillAtAnyMoment()
{
    for (int i = 0; i < 5; ++i) {
        QTemporaryDir dir;
        QProcess writer;
        waitForWriter(writer, dir.path(), u"forever"_s);
        const DraftStore store(dir.path());
        QTRY_VERIFY(store.saved(u"profile"_s));
        for (int writes = 0; writes < i; ++writes) {
            const QJsonObject before = store.saved(u"profile"_s)->draft;
            QTRY_VERIFY(store.saved(u"profile"_s)->draft != before);
        }
        ::kill(pid_t(writer.processId()), SIGKILL);
        QVERIFY(writer.waitForFinished(kPatience));
        QVERIFY(store.saved(u"profile"_s));
        QCOMPARE(store.saved(u"profile"_s)->edits, 1);
    }
}

void tst_Drafts::goesWithTheLastEdit()
{
    FollowedCase followed;
    auto &[dir, test, store] = followed;
    test.edit(ResourceId::Instance, "hibp", false);
    QTRY_VERIFY(store.saved(u"p"_s));
    test.workspace->undoStack()->undo();
    QTRY_VERIFY(!store.saved(u"p"_s));
    QCOMPARE(QDir(dir.path()).entryList({u"*.json*"_s}, QDir::Files | QDir::Hidden),
             QStringList(u"p.draft.json.lock"_s));
    store.follow(nullptr, {});
    QVERIFY(QDir(dir.path()).isEmpty(QDir::Files | QDir::Hidden));
}

//! Left there it would be offered as unsaved after the next start.
void tst_Drafts::goesOnceTheDiskLetsIt()
{
    FollowedCase followed;
    auto &[dir, test, store] = followed;
    test.edit(ResourceId::Instance, "hibp", false);
    QVERIFY(store.flush());
    test.workspace->discardAll();
    {
        const ReadOnlyDisk readOnly;
        store.flush();
    }
    QVERIFY(store.saved(u"p"_s));
    QCOMPARE(store.problem(), QString()); // no edit is at risk
    QTRY_VERIFY(!store.saved(u"p"_s));
}

void tst_Drafts::staysUntilTheFirstEdit()
{
    QTemporaryDir dir;
    DraftStore store(dir.path());
    {
        WorkspaceCase test;
        QVERIFY(test.refresh());
        store.follow(test.workspace.get(), u"p"_s);
        test.edit(ResourceId::Instance, "hibp", false);
        QVERIFY(store.flush());
    }
    WorkspaceCase test;
    store.follow(test.workspace.get(), u"p"_s);
    QVERIFY(test.refresh());
    QVERIFY(store.flush());
    QVERIFY(store.saved(u"p"_s)); // still there to be offered
    test.workspace->restoreDraft(store.saved(u"p"_s)->draft);
    test.edit(ResourceId::Instance, "test_mode", false);
    QVERIFY(store.flush());
    QCOMPARE(store.saved(u"p"_s)->edits, 2);
    store.forget(u"p"_s);
    QVERIFY(!store.saved(u"p"_s));
}

void tst_Drafts::eachProfileHasItsOwn()
{
    QTemporaryDir dir;
    WorkspaceCase one, two;
    QVERIFY(one.refresh() && two.refresh());
    DraftStore store(dir.path());
    store.follow(one.workspace.get(), u"one"_s);
    one.edit(ResourceId::Instance, "hibp", false);
    store.follow(two.workspace.get(), u"two"_s); // writes what was pending
    QVERIFY(store.saved(u"one"_s));
    QVERIFY(!store.saved(u"two"_s));
    one.edit(ResourceId::Instance, "test_mode", false); // no longer followed
    two.edit(ResourceId::Protect, "rules_enabled", true);
    QVERIFY(store.flush());
    QCOMPARE(store.saved(u"one"_s)->edits, 1);
    QCOMPARE(store.saved(u"two"_s)->edits, 1);
    store.follow(nullptr, {});
    QVERIFY(store.saved(u"two"_s));
}

void tst_Drafts::isPrivateAndWithoutSecrets()
{
    QTemporaryDir dir;
    WorkspaceCase test;
    QVERIFY(test.refresh());
    DraftStore store(dir.filePath(u"drafts"_s));
    store.follow(test.workspace.get(), u"p"_s);
    test.edit(ResourceId::Instance, "hibp", false);
    QVERIFY(store.flush());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(dir.filePath(u"drafts"_s)) & others));
    QFile file(dir.filePath(u"drafts/p.draft.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!file.readAll().contains(test.instance.secretKey));
}

void tst_Drafts::hostileIdStaysInside()
{
    QTemporaryDir dir;
    QDir(dir.path()).mkdir(u"inner"_s);
    WorkspaceCase test;
    QVERIFY(test.refresh());
    DraftStore store(dir.filePath(u"inner"_s));
    store.follow(test.workspace.get(), u"../../outside/x"_s);
    test.edit(ResourceId::Instance, "hibp", false);
    QVERIFY(store.flush());
    QCOMPARE(QDir(dir.filePath(u"inner"_s)).entryList({u"*.json"_s}, QDir::Files).size(), 1);
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList(u"inner"_s));
    QVERIFY(store.saved(u"../../outside/x"_s));
}

void tst_Drafts::brokenFileIsNoDraft_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"version":1,"draft":{"/v1/inst)");
    QTest::newRow("newer") << QByteArray(R"({"version":4,"draft":{"a":{}}})");
    QTest::newRow("9 MiB") << QByteArray(9 * 1024 * 1024, ' ');
    QTest::newRow("another shape") << QByteArray(R"({"version":1,"draft":[1]})");
}

void tst_Drafts::brokenFileIsNoDraft()
{
    QFETCH(const QByteArray, content);
    QTemporaryDir dir;
    QFile file(dir.filePath(u"p.draft.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(!DraftStore(dir.path()).saved(u"p"_s));
}

void tst_Drafts::unusableDirectoryIsSaid()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    WorkspaceCase test;
    QVERIFY(test.refresh());
    DraftStore store(dir.filePath(u"file/drafts"_s));
    QSignalSpy spy(&store, &DraftStore::problemChanged);
    store.follow(test.workspace.get(), u"p"_s);
    test.edit(ResourceId::Instance, "hibp", false);
    QVERIFY(!store.flush());
    QVERIFY(!store.problem().isEmpty());
    QCOMPARE(spy.count(), 1);
    QVERIFY(file.remove());
    QVERIFY(store.flush()); // tried again, and it works now
    QCOMPARE(store.problem(), QString());
    QVERIFY(store.saved(u"p"_s));
}

void tst_Drafts::goesWhenAppliedAndConfirmed()
{
    FollowedCase followed;
    auto &[dir, test, store] = followed;
    test.edit(ResourceId::Instance, "hibp", false);
    QVERIFY(store.flush());
    QVERIFY(test.apply()->allConfirmed());
    QTRY_VERIFY(!store.saved(u"p"_s));
}

using Meanwhile = void (*)(WorkspaceCase &test);

void tst_Drafts::anotherAdminsChangeIsNotOverwrittenUnseen_data()
{
    QTest::addColumn<Meanwhile>("meanwhile");
    QTest::newRow("nothing") << Meanwhile([](WorkspaceCase &) {});
    QTest::newRow("edited further") << Meanwhile(
        [](WorkspaceCase &test) { test.edit(ResourceId::Organization, "max_allowed_memberships", 8); });
    QTest::newRow("edited further, undone") << Meanwhile([](WorkspaceCase &test) {
        test.edit(ResourceId::Organization, "max_allowed_memberships", 8);
        test.workspace->undoStack()->undo();
    });
    QTest::newRow("undone, redone") << Meanwhile([](WorkspaceCase &test) {
        test.workspace->undoStack()->undo();
        test.workspace->undoStack()->redo();
    });
    QTest::newRow("discarded, undone") << Meanwhile([](WorkspaceCase &test) {
        test.workspace->discardAll();
        test.workspace->undoStack()->undo();
    });
    QTest::newRow("restored twice") << Meanwhile(
        [](WorkspaceCase &test) { test.workspace->restoreDraft(test.workspace->draft()); });
    QTest::newRow("restored over an edit") << Meanwhile([](WorkspaceCase &test) {
        const QJsonObject draft = test.workspace->draft();
        test.workspace->discardAll();
        test.edit(ResourceId::Organization, "max_allowed_memberships", 8);
        test.workspace->restoreDraft(draft);
    });
    QTest::newRow("the read fails") << Meanwhile([](WorkspaceCase &test) {
        test.simulator.setAnswerDelay(0ms);
        for (const auto *path : {"/v1/instance/organization_settings", "/v1/environment"})
            test.simulator.failNext("GET", QString::fromLatin1(path), 1, 403, "{}");
        QSignalSpy ended(test.workspace.get(), &Workspace::refreshed);
        test.workspace->cancel();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(test.refresh());
        QCOMPARE(test.known(ResourceId::Organization, "max_allowed_memberships"), QJsonValue(QJsonValue::Undefined));
    });
}

//! The restored edit is saved again before the first read of this session ended, and the program is killed then.
void tst_Drafts::anotherAdminsChangeIsNotOverwrittenUnseen()
{
    QFETCH(const Meanwhile, meanwhile);
    QTemporaryDir dir;
    WorkspaceCase test;
    DraftStore store(dir.path());
    QVERIFY(test.refresh());
    store.follow(test.workspace.get(), u"p"_s);
    test.edit(ResourceId::Organization, "max_allowed_memberships", 9);
    store.follow(nullptr, {});
    test.simulator.changeBehindTheBack(test.instance.secretKey, u"organization_settings"_s,
                                       u"max_allowed_memberships"_s, 7);

    test.connectTo(test.simulator.backendApiUrl());
    test.simulator.setAnswerDelay(1h);
    test.workspace->refresh();
    store.follow(test.workspace.get(), u"p"_s);
    test.workspace->restoreDraft(store.saved(u"p"_s)->draft);
    meanwhile(test);
    QVERIFY(store.flush());
    store.follow(nullptr, {});

    test.simulator.setAnswerDelay(0ms);
    test.connectTo(test.simulator.backendApiUrl());
    test.workspace->restoreDraft(store.saved(u"p"_s)->draft);
    QVERIFY(test.refresh());
    const int field = test.field(ResourceId::Organization, "max_allowed_memberships");
    QVERIFY(test.form(ResourceId::Organization)->isEdited(field));
    QCOMPARE(test.form(ResourceId::Organization)->driftedFrom(field), QJsonValue(0));
}

static const QByteArray kDraft =
    R"({"version":1,"saved_at":"2026-01-01T00:00:00.000Z","edits":1,"draft":{"/v1/instance":{"hibp":{"value":false}}}})";

static QStringList asideIn(const QTemporaryDir &dir)
{
    return QDir(dir.path()).entryList({u"p.draft.json.broken-*"_s}, QDir::Files);
}

void tst_Drafts::damagedOneIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << kDraft.chopped(20);
    QTest::newRow("another shape") << QByteArray(R"({"version":1,"draft":[1]})");
    QTest::newRow("no version") << QByteArray(R"({"draft":{}})");
    QTest::newRow("9 MiB") << QByteArray(9 * 1024 * 1024, ' ');
}

void tst_Drafts::damagedOneIsSetAside()
{
    QFETCH(const QByteArray, content);
    QTemporaryDir dir;
    writeFile(dir.filePath(u"p.draft.json"_s), content);
    WorkspaceCase test;
    DraftStore store(dir.path());
    QSignalSpy spy(&store, &DraftStore::problemChanged);
    store.follow(test.workspace.get(), u"p"_s);
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(asideIn(dir).size(), 1);
    QVERIFY(store.problem().contains(asideIn(dir).constFirst()));
    QVERIFY(contentOf(dir.filePath(asideIn(dir).constFirst())) == content);
    test.edit(ResourceId::Instance, "hibp", false);
    QVERIFY(store.flush());
    QCOMPARE(store.saved(u"p"_s)->edits, 1);
    QVERIFY(store.problem().contains(asideIn(dir).constFirst())); // still to be read
    store.follow(nullptr, {});
    QCOMPARE(store.problem(), QString());
}

void tst_Drafts::newerOneIsLeftAlone()
{
    const QByteArray newer = R"({"version":4,"draft":["what we do not know"]})";
    QTemporaryDir dir;
    writeFile(dir.filePath(u"p.draft.json"_s), newer);
    WorkspaceCase test;
    DraftStore store(dir.path());
    store.follow(test.workspace.get(), u"p"_s);
    QTRY_VERIFY(!store.problem().isEmpty());
    test.edit(ResourceId::Instance, "hibp", false);
    QVERIFY(!store.flush()); // so nobody is told that the edits are safe
    QVERIFY(!store.problem().isEmpty());
    test.workspace->discardAll();
    store.flush();
    QCOMPARE(contentOf(dir.filePath(u"p.draft.json"_s)), newer);
    QVERIFY(asideIn(dir).isEmpty());
}

void tst_Drafts::secondWindowKeepsItsEditsInMemory()
{
    QTemporaryDir dir;
    WorkspaceCase one, two;
    DraftStore first(dir.path()), second(dir.path());
    first.follow(one.workspace.get(), u"p"_s);
    one.edit(ResourceId::Instance, "hibp", false);
    QVERIFY(first.flush());
    QCOMPARE(first.problem(), QString());
    second.follow(two.workspace.get(), u"p"_s);
    QTRY_VERIFY(!second.problem().isEmpty()); // said before anything is edited
    two.edit(ResourceId::Instance, "hibp", false);
    two.edit(ResourceId::Instance, "test_mode", false);
    QVERIFY(!second.flush());
    QCOMPARE(first.saved(u"p"_s)->edits, 1);
    two.workspace->discardAll();
    second.flush();
    QVERIFY(first.saved(u"p"_s)); // and does not go with the other's edits
    second.follow(two.workspace.get(), u"another"_s);
    QCOMPARE(second.problem(), QString());
    two.edit(ResourceId::Instance, "hibp", false);
    QVERIFY(second.flush());
}

void tst_Drafts::secondWindowTakesOver()
{
    QTemporaryDir dir;
    WorkspaceCase one, two;
    DraftStore first(dir.path()), second(dir.path());
    first.follow(one.workspace.get(), u"p"_s);
    QVERIFY(first.flush());
    QTRY_VERIFY(QFile::exists(dir.filePath(u"p.draft.json.lock"_s)));
    second.follow(two.workspace.get(), u"p"_s);
    two.edit(ResourceId::Instance, "hibp", false);
    QVERIFY(!second.flush());
    QVERIFY(!second.saved(u"p"_s));
    first.follow(nullptr, {});
    QTRY_VERIFY(second.saved(u"p"_s)); // by itself
    QCOMPARE(second.problem(), QString());
    QCOMPARE(second.saved(u"p"_s)->edits, 1);
}

//! Without an edit of its own, which would have it try again.
void tst_Drafts::secondWindowTakesOverOnceTheDiskLetsIt()
{
    QTemporaryDir dir;
    WorkspaceCase one, two;
    DraftStore first(dir.path()), second(dir.path());
    first.follow(one.workspace.get(), u"p"_s);
    one.edit(ResourceId::Instance, "hibp", false);
    QVERIFY(first.flush());
    second.follow(two.workspace.get(), u"p"_s);
    QVERIFY(!second.problem().isEmpty());
    {
        const FullDisk full;
        first.follow(nullptr, {});
        QTRY_COMPARE(second.problem(), QString()); // nobody is there any more, and there is nothing to save
        QVERIFY(second.waiting().isEmpty());
    }
    QTRY_COMPARE(second.waiting().size(), 1);
}

void tst_Drafts::deadWindowsLockIsTaken()
{
    QTemporaryDir dir;
    QProcess writer;
    waitForWriter(writer, dir.path(), u"once"_s);
    WorkspaceCase test;
    DraftStore store(dir.path());
    QTRY_VERIFY(store.saved(u"profile"_s));
    store.follow(test.workspace.get(), u"profile"_s);
    test.edit(ResourceId::Instance, "hibp", false);
    QVERIFY(!store.flush());
    ::kill(pid_t(writer.processId()), SIGKILL);
    QVERIFY(writer.waitForFinished(kPatience));
    QVERIFY(store.flush());
    QCOMPARE(store.problem(), QString());
    QCOMPARE(store.saved(u"profile"_s)->edits, 2);
    QCOMPARE(store.waiting().size(), 1); // the dead one's
}

void tst_Drafts::unseenDraftIsNotLost()
{
    QTemporaryDir dir;
    WorkspaceCase one, two;
    DraftStore first(dir.path()), second(dir.path());
    first.follow(one.workspace.get(), u"p"_s);
    one.edit(ResourceId::Instance, "hibp", false);
    QVERIFY(first.flush());
    second.follow(two.workspace.get(), u"p"_s);
    two.edit(ResourceId::Instance, "test_mode", false);
    one.edit(ResourceId::Protect, "rules_enabled", true); // after the second one looked
    QVERIFY(first.flush());
    const auto left = first.saved(u"p"_s);
    first.follow(nullptr, {});
    QVERIFY(second.flush());
    QCOMPARE(second.problem(), QString());
    QCOMPARE(second.waiting(), QList{*left});
    QCOMPARE(second.saved(u"p"_s)->edits, 3);
}

void tst_Drafts::whatHoldsASecretIsNeitherWrittenNorRestored_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("key") << u"sk_test_CANARYshaped"_s;
    QTest::newRow("key of another shape") << u"my key is sk_own_CANARY0123"_s;
    QTest::newRow("password of a proxy") << u"CANARY0proxy"_s;
}

void tst_Drafts::whatHoldsASecretIsNeitherWrittenNorRestored()
{
    QFETCH(const QString, text);
    Redactor::ofProcess().learn("sk_own_CANARY0123");
    Redactor::ofProcess().learnLogin("me", "CANARY0proxy");
    FollowedCase followed;
    auto &[dir, test, store] = followed;
    test.edit(ResourceId::Instance, "support_email", text);
    test.edit(ResourceId::Instance, "hibp", false);
    QCOMPARE(test.workspace->editCount(), 2);
    QVERIFY(store.flush());
    const QByteArray content = contentOf(dir.filePath(u"p.draft.json"_s));
    QVERIFY(!content.contains("CANARY") && !content.contains("redacted"));
    QVERIFY2(store.problem().contains(u"holds a secret"_s), qPrintable(store.problem()));
    const auto saved = store.saved(u"p"_s);
    QCOMPARE(saved->edits, 1);
    WorkspaceCase again;
    QVERIFY(again.refresh());
    again.workspace->restoreDraft(saved->draft);
    QCOMPARE(again.workspace->editCount(), 1);
    // Nothing is said any more once it is gone.
    test.edit(ResourceId::Instance, "support_email", u"me@example.com"_s);
    QVERIFY(store.flush());
    QVERIFY2(store.problem().isEmpty(), qPrintable(store.problem()));
    QCOMPARE(store.saved(u"p"_s)->edits, 2);
}

//! As versions wrote it that kept the edit and blanked the key: restored and applied, the mark would be the setting.
void tst_Drafts::theMarkOfARedactedKeyIsNotRestored()
{
    QTemporaryDir dir;
    WorkspaceCase test;
    QVERIFY(test.refresh());
    writeFile(dir.filePath(u"p.draft.json"_s),
              R"({"version": 1, "saved_at": "2026-01-02T03:04:05.678Z", "edits": 2, "draft": {"/v1/instance": {)"
              R"("support_email": {"value": "sk_live_[redacted]"}, "hibp": {"value": false}}}})");
    DraftStore store(dir.path());
    store.follow(test.workspace.get(), u"p"_s);
    const auto saved = store.saved(u"p"_s);
    QVERIFY(saved);
    QCOMPARE(saved->edits, 1);
    QCOMPARE(saved->withheld, 1);
    test.workspace->restoreDraft(saved->draft);
    QCOMPARE(test.workspace->editCount(), 1);
    const int field = test.field(ResourceId::Instance, "support_email");
    QVERIFY(!test.form(ResourceId::Instance)->isEdited(field));
}

void tst_Drafts::forgetsWhatWasLeftOfIt()
{
    QTemporaryDir dir;
    writeFile(dir.filePath(u"p.draft.json"_s), "damaged");
    writeFile(dir.filePath(u"p.draft.json.broken-old"_s), "damaged");
    writeFile(dir.filePath(u"p.draft.json.aBcDeF"_s), kDraft); // a crash before it took the place of the former
    writeFile(dir.filePath(u"p.draft.json.lock"_s), {});
    writeFile(dir.filePath(u"p2.draft.json"_s), kDraft);
    DraftStore store(dir.path());
    store.forget(u"p"_s);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList({u"p.draft.json.lock"_s, u"p2.draft.json"_s}));
}

VESTRY_TEST(tst_Drafts)
#include "tst_drafts.moc"
