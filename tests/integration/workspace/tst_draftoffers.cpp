#include "models/draftstore.h"
#include "tests/support/files.h"
#include "tests/support/testprogram.h"
#include "workspacecase.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What a former run, or another window, left on disk.
class tst_DraftOffers : public QObject {
    Q_OBJECT
private slots:
    void isOfferedBeforeAnythingIsRead();
    void outlivesEditsMadeBeforeTheAnswer();
    void restoringMovesItIntoTheEdits();
    void restoringKeepsTheOlderOnesWaiting();
    void discardingTakesNothingElse();
    void discardingAllRemovesTheFile();
    void comingBackKeepsWhatTheOtherWindowLeft();
    void isNotOfferedWhileTheOtherWindowLives();
    void failedWriteLosesNothing();
    void formatOneIsRead();
};

static const QString kId = u"p"_s;

static QString fileIn(const QTemporaryDir &dir) { return dir.filePath(kId + u".draft.json"_s); }

//! A run that edited the first so many of these settings and was killed.
static void leaveEdits(const QTemporaryDir &dir, int edits)
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    DraftStore store(dir.path());
    store.follow(test.workspace.get(), kId);
    const char *const keys[] = {"hibp", "test_mode", "url_based_session_syncing"};
    for (int i = 0; i < edits; ++i) {
        const auto *key = keys[i];
        test.edit(ResourceId::Instance, key, !test.known(ResourceId::Instance, key).toBool());
    }
    QVERIFY(store.flush());
    QCOMPARE(store.saved(kId)->edits, edits);
}

static QList<int> waitingIn(const DraftStore &store)
{
    QList<int> edits;
    for (const SavedDraft &each : store.waiting())
        edits.append(each.edits);
    return edits;
}

//! The next run, before it read anything.
class NextRun : public WorkspaceCase {
public:
    explicit NextRun(const QTemporaryDir &dir)
        : store(dir.path())
    {
        store.follow(workspace.get(), kId);
    }

    DraftStore store;
};

void tst_DraftOffers::isOfferedBeforeAnythingIsRead()
{
    QTemporaryDir dir;
    leaveEdits(dir, 3);
    NextRun test(dir);
    DraftStore &store = test.store;
    QCOMPARE(waitingIn(store), QList<int>{3});
}

void tst_DraftOffers::outlivesEditsMadeBeforeTheAnswer()
{
    QTemporaryDir dir;
    leaveEdits(dir, 3);
    {
        NextRun test(dir);
        DraftStore &store = test.store;
        test.edit(ResourceId::Protect, "rules_enabled", true);
        QVERIFY(store.flush());
        QCOMPARE(store.saved(kId)->edits, 4);
    }
    NextRun test(dir);
    DraftStore &store = test.store;
    QCOMPARE(waitingIn(store), (QList<int>{3, 1}));
    QCOMPARE(store.problem(), QString());
}

void tst_DraftOffers::restoringMovesItIntoTheEdits()
{
    QTemporaryDir dir;
    leaveEdits(dir, 3);
    WorkspaceCase test;
    QVERIFY(test.refresh());
    DraftStore store(dir.path());
    QSignalSpy spy(&store, &DraftStore::waitingChanged);
    store.follow(test.workspace.get(), kId);
    test.edit(ResourceId::Protect, "rules_enabled", true);
    store.restore(store.waiting().constFirst());
    QCOMPARE(test.workspace->editCount(), 4);
    QCOMPARE(waitingIn(store), QList<int>());
    QCOMPARE(spy.count(), 2);
    const auto file = DraftFile::parse(contentOf(fileIn(dir)));
    QCOMPARE(file->current.edits, 4);
    QVERIFY(file->waiting.isEmpty());
}

void tst_DraftOffers::restoringKeepsTheOlderOnesWaiting()
{
    QTemporaryDir dir;
    leaveEdits(dir, 1);
    leaveEdits(dir, 2); // over the first: it did not answer
    NextRun test(dir);
    DraftStore &store = test.store;
    QCOMPARE(waitingIn(store), (QList<int>{1, 2}));
    store.restore(store.waiting().constLast());
    QCOMPARE(waitingIn(store), QList<int>{1});
    QCOMPARE(DraftFile::parse(contentOf(fileIn(dir)))->waiting.size(), 1);
}

void tst_DraftOffers::discardingTakesNothingElse()
{
    QTemporaryDir dir;
    leaveEdits(dir, 1);
    leaveEdits(dir, 2);
    writeFile(fileIn(dir) + u".broken-1"_s, "what was set aside once");
    NextRun test(dir);
    DraftStore &store = test.store;
    test.edit(ResourceId::Protect, "rules_enabled", true);
    store.discard(store.waiting().constFirst());
    QCOMPARE(waitingIn(store), QList<int>{2});
    QCOMPARE(test.workspace->editCount(), 1);
    const auto file = DraftFile::parse(contentOf(fileIn(dir)));
    QCOMPARE(file->current.edits, 1);
    QCOMPARE(file->waiting, store.waiting());
    QVERIFY(QFile::exists(fileIn(dir) + u".broken-1"_s));
}

void tst_DraftOffers::discardingAllRemovesTheFile()
{
    QTemporaryDir dir;
    leaveEdits(dir, 2);
    NextRun test(dir);
    DraftStore &store = test.store;
    store.discard(store.waiting().constFirst());
    QVERIFY(!QFile::exists(fileIn(dir)));
    store.follow(test.workspace.get(), kId);
    QCOMPARE(waitingIn(store), QList<int>());
}

void tst_DraftOffers::comingBackKeepsWhatTheOtherWindowLeft()
{
    QTemporaryDir dir;
    WorkspaceCase one, two;
    QVERIFY(one.refresh() && two.refresh());
    DraftStore first(dir.path()), second(dir.path());
    first.follow(one.workspace.get(), kId);
    one.edit(ResourceId::Instance, "hibp", false);
    first.follow(nullptr, {}); // another instance is in front of it now
    second.follow(two.workspace.get(), kId);
    second.restore(second.waiting().constFirst());
    two.edit(ResourceId::Instance, "test_mode", false);
    second.follow(nullptr, {});
    const SavedDraft left = *DraftStore(dir.path()).saved(kId);
    QCOMPARE(left.edits, 2);

    const QJsonObject kept = one.workspace->draft();
    first.follow(one.workspace.get(), kId, kept);
    one.edit(ResourceId::Protect, "rules_enabled", true);
    QVERIFY(first.flush());
    QCOMPARE(waitingIn(first), QList<int>{2});
    QCOMPARE(first.waiting().constFirst().draft, left.draft);
    first.follow(nullptr, {});

    // And what it left itself is not offered to it.
    first.discard(left);
    first.follow(one.workspace.get(), kId, one.workspace->draft());
    QCOMPARE(waitingIn(first), QList<int>{2});
}

void tst_DraftOffers::isNotOfferedWhileTheOtherWindowLives()
{
    QTemporaryDir dir;
    WorkspaceCase one, two;
    QVERIFY(one.refresh() && two.refresh());
    DraftStore first(dir.path()), second(dir.path());
    first.follow(one.workspace.get(), kId);
    one.edit(ResourceId::Instance, "hibp", false);
    QVERIFY(first.flush());
    second.follow(two.workspace.get(), kId);
    QVERIFY(!second.problem().isEmpty());
    QCOMPARE(waitingIn(second), QList<int>());
    first.follow(nullptr, {});
    QTRY_COMPARE(waitingIn(second), QList<int>{1});
    QCOMPARE(second.problem(), QString());
}

void tst_DraftOffers::failedWriteLosesNothing()
{
    QTemporaryDir dir;
    leaveEdits(dir, 2);
    const QByteArray left = contentOf(fileIn(dir));
    NextRun test(dir);
    DraftStore &store = test.store;
    test.edit(ResourceId::Instance, "support_email", QString(u'x').repeated(9 * 1024 * 1024));
    QVERIFY(!store.flush());
    QVERIFY(!store.problem().isEmpty());
    QCOMPARE(contentOf(fileIn(dir)), left);
    test.workspace->undoStack()->undo();
    QVERIFY(store.flush());
    QCOMPARE(store.problem(), QString());
    QCOMPARE(store.saved(kId)->edits, 2);
}

void tst_DraftOffers::formatOneIsRead()
{
    QTemporaryDir dir;
    writeFile(
        fileIn(dir),
        R"({"version":1,"saved_at":"2026-01-01T00:00:00.000Z","edits":1,"draft":{"/v1/instance":{"hibp":{"value":false}}}})");
    NextRun test(dir);
    DraftStore &store = test.store;
    QCOMPARE(waitingIn(store), QList<int>{1});
    QCOMPARE(store.waiting().constFirst().savedAt, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
}

VESTRY_TEST(tst_DraftOffers)
#include "tst_draftoffers.moc"
