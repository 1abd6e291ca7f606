#include "models/draftstore.h"
#include "workspacecase.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Edits outlive the program.
class tst_Drafts : public QObject {
    Q_OBJECT
private slots:
    void survivesAKill();
    void survivesAKillAtAnyMoment();
    void goesWithTheLastEdit();
    void staysUntilTheFirstEdit();
    void eachProfileHasItsOwn();
    void isPrivateAndWithoutSecrets();
    void hostileIdStaysInside();
    void brokenFileIsNoDraft_data();
    void brokenFileIsNoDraft();
    void unusableDirectoryIsSaid();
    void goesWhenAppliedAndConfirmed();
};

static void waitForWriter(QProcess &writer, const QString &directory, const QString &mode)
{
    writer.start(u"" VESTRY_DRAFTWRITER ""_s, {directory, mode});
    QTRY_VERIFY_WITH_TIMEOUT(writer.bytesAvailable() > 0 || writer.state() == QProcess::NotRunning, 30'000);
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
    QVERIFY(writer.waitForFinished());
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
        QVERIFY(writer.waitForFinished());
        QVERIFY(store.saved(u"profile"_s));
        QCOMPARE(store.saved(u"profile"_s)->edits, 1);
    }
}

void tst_Drafts::goesWithTheLastEdit()
{
    QTemporaryDir dir;
    WorkspaceCase test;
    QVERIFY(test.refresh());
    DraftStore store(dir.path());
    store.follow(test.workspace.get(), u"p"_s);
    test.edit(ResourceId::Instance, "hibp", false);
    QTRY_VERIFY(store.saved(u"p"_s));
    test.workspace->undoStack()->undo();
    QTRY_VERIFY(!store.saved(u"p"_s));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
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
    QCOMPARE(QDir(dir.filePath(u"inner"_s)).entryList(QDir::Files).size(), 1);
    QVERIFY(store.saved(u"../../outside/x"_s));
}

void tst_Drafts::brokenFileIsNoDraft_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"version":1,"draft":{"/v1/inst)");
    QTest::newRow("newer") << QByteArray(R"({"version":2,"draft":{"a":{}}})");
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
    QTemporaryDir dir;
    WorkspaceCase test;
    QVERIFY(test.refresh());
    DraftStore store(dir.path());
    store.follow(test.workspace.get(), u"p"_s);
    test.edit(ResourceId::Instance, "hibp", false);
    QVERIFY(store.flush());
    QVERIFY(test.apply()->allConfirmed());
    QTRY_VERIFY(!store.saved(u"p"_s));
}

QTEST_GUILESS_MAIN(tst_Drafts)
#include "tst_drafts.moc"
