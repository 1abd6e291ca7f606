#include "tests/integration/migration/migrationcase.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using Problem = DomainMigration::CommitProblem;

//! The domain does not change unless the safety level allows it and the new domain was typed.
class tst_GuardedChange : public QObject {
    Q_OBJECT
private slots:
    void commits_data();
    void commits();
    void withoutKey();
    void levelRaisedBeforeItLeaves();
    void saysWhenItBecomesImpossible();

private:
    static int sent(const MigrationCase &test)
    {
        int count = 0;
        for (const SimulatedRequest &request : test.simulator.requests())
            count += request.method == "POST";
        return count;
    }
};

void tst_GuardedChange::commits_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("reviewed");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, SafetyLevel level, bool reviewed, const QString &typed, Problem problem) {
        QTest::newRow(name) << int(level) << reviewed << typed << int(problem);
    };
    using enum SafetyLevel;
    row("read-only", ReadOnly, true, u"new.example"_s, Problem::ReadOnlyProfile);
    row("nothing typed", Confirm, true, {}, Problem::NotConfirmed);
    row("the instance's name", Typed, true, u"Shop"_s, Problem::NotConfirmed);
    row("the former domain", Typed, true, u"example.com"_s, Problem::NotConfirmed);
    row("not reviewed", Typed, false, u"new.example"_s, Problem::NotConfirmed);
    row("typed", Confirm, true, u"new.example"_s, Problem::None);
}

void tst_GuardedChange::commits()
{
    QFETCH(const int, level);
    QFETCH(const bool, reviewed);
    QFETCH(const QString, typed);
    QFETCH(const int, problem);
    MigrationCase test;
    const auto window = test.open(true);
    window->guard->setProfile(u"Shop"_s, SafetyLevel(level));
    window->guard->setSkipping(true); // is about names of instances only
    QVERIFY(MigrationCase::prepare(*window));
    window->migration->commit({.reviewed = reviewed, .typed = typed});
    QVERIFY(window->settles());
    QCOMPARE(int(window->migration->commitProblem()), problem);
    const bool allowed = Problem(problem) == Problem::None;
    QCOMPARE(sent(test), allowed ? 1 : 0);
    QCOMPARE(window->migration->record().change, allowed ? ChangeState::Took : ChangeState::NotSent);
    QVERIFY(!window->client.areWritesAllowed());
    QVERIFY(test.stored()->change == window->migration->record().change);
}

void tst_GuardedChange::withoutKey()
{
    MigrationCase test;
    const auto window = test.open(true);
    window->guard->setProfile(u"Shop"_s, SafetyLevel::Confirm);
    QVERIFY(MigrationCase::prepare(*window));
    window->client.setSecretKey({});
    window->migration->commit({.reviewed = true, .typed = u"new.example"_s});
    QCOMPARE(window->migration->commitProblem(), Problem::KeyMissing);
    QCOMPARE(sent(test), 0);
}

// Between the button and the request the domains are read.
void tst_GuardedChange::levelRaisedBeforeItLeaves()
{
    MigrationCase test;
    const auto window = test.open(true);
    window->guard->setProfile(u"Shop"_s, SafetyLevel::Confirm);
    QVERIFY(MigrationCase::prepare(*window));
    window->migration->commit({.reviewed = true, .typed = u"new.example"_s});
    window->guard->setProfile(u"Shop"_s, SafetyLevel::ReadOnly);
    QVERIFY(window->settles());
    QCOMPARE(sent(test), 0);
    QCOMPARE(window->migration->record().change, ChangeState::NotSent);
    QVERIFY(window->migration->commitError());
    QCOMPARE(window->migration->commitError()->kind, ApiError::Kind::WritesLocked);
}

void tst_GuardedChange::saysWhenItBecomesImpossible()
{
    MigrationCase test;
    const auto window = test.open(true);
    window->guard->setProfile(u"Shop"_s, SafetyLevel::Confirm);
    QVERIFY(MigrationCase::prepare(*window));
    QCOMPARE(window->migration->writesImpossible(), WriteGuard::Refusal::None);
    const QSignalSpy changed(window->migration.get(), &DomainMigration::changed);
    window->guard->setProfile(u"Shop"_s, SafetyLevel::ReadOnly);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(window->migration->writesImpossible(), WriteGuard::Refusal::ReadOnly);
}

VESTRY_TEST(tst_GuardedChange)
#include "tst_guardedchange.moc"
