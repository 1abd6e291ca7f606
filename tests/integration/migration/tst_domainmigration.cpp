#include "migrationcase.h"
#include "tests/support/testprogram.h"
#include "tests/unit/models/tinyfiles.h"

#include <sys/file.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Does = WriteProxy::Does;
using Milestone = DomainMigration::Milestone;

//! The whole domain change: steps, milestones, two windows, files, and what happens around the request.
class tst_DomainMigration : public QObject {
    Q_OBJECT
private slots:
    void nothingAtFirst();
    void onlyForProduction();
    void beginsWithWhatIsKnown();
    void targets_data();
    void targets();
    void anotherTargetStartsOver();
    void stepsAreReachedInOrder();
    void theWholeWay();
    void sameDomainIsNotSent();
    void refusedThenAnotherName();
    void theRestOfTheProgramLearnsIt();
    void everyStepIsOnDisk();
    void twoWindows();
    void twoWindowsAtOnce();
    void elsewhereBeforeTheRequest();
    void elsewhereAfterIt();
    void tookElsewhere();
    void damagedFile_data();
    void damagedFile();
    void fullDisk();
    void profileDeletedMeanwhile();
    void abandoning();
    void notAbandonedWhileUnknown();
    void finishing();
    void publicResolvers();
    void letsGo();
    void newerFileIsUntouchable();
    void namelessLockSendsNothing();
    void notReadYet();
    void rememberedIsNotRead();
    void internationalName_data();
    void internationalName();
    void earlierRequestTakesLate_data();
    void earlierRequestTakesLate();
    void problemEndsWithTheTarget();
    void followsTheCurrentDomain();
};

void tst_DomainMigration::nothingAtFirst()
{
    MigrationCase test;
    auto window = test.open();
    const DomainMigration &migration = *window->migration;
    QVERIFY(!migration.isActive() && !migration.isReadOnly() && !migration.isProduction());
    QCOMPARE(migration.milestonesDone(), 0);
    QCOMPARE(migration.target().problem, HomeUrlProblem::Empty);
    QCOMPARE(migration.fileProblem(), DomainMigration::FileProblem::None);
    QVERIFY(!migration.isReached(MigrationStep::Where));
    QVERIFY(window->refresh());
    QVERIFY(migration.isProduction());
    QCOMPARE(migration.before().domain, window->workspace.domains().constFirst().name);
    QCOMPARE(test.files(), QStringList());
}

void tst_DomainMigration::onlyForProduction()
{
    MigrationCase test(u"development"_s);
    auto window = test.open();
    QVERIFY(!window->migration->begin());
    QVERIFY(window->refresh());
    QVERIFY(!window->migration->isProduction());
    QVERIFY(!window->migration->begin());
    QVERIFY(!window->migration->isActive());
    QCOMPARE(test.files(), QStringList());
}

void tst_DomainMigration::beginsWithWhatIsKnown()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(!window->migration->begin()); // nothing is known yet
    QVERIFY(window->refresh());
    QVERIFY(window->migration->begin());
    QVERIFY(window->migration->begin()); // is begun
    const MigrationRecord &record = window->migration->record();
    QCOMPARE(record.oldDomain, window->workspace.domains().constFirst().name);
    QCOMPARE(record.oldFrontendApi, window->workspace.frontendApiUrl().authority());
    QVERIFY(record.oldPublishableKey.startsWith(u"pk_live_"_s));
    QCOMPARE(record.users, window->workspace.usersCount());
    QCOMPARE(record.instanceId, window->workspace.instanceId());
    QCOMPARE(record.events.constFirst().kind, u"begun"_s);
    QCOMPARE(window->migration->before().domain, record.oldDomain);
    QVERIFY(test.stored() == record);
}

void tst_DomainMigration::targets_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("secondary");
    QTest::addColumn<QString>("homeUrl");
    QTest::addColumn<QString>("domain");
    QTest::newRow("root") << u"new.example"_s << false << u"https://new.example"_s << u"new.example"_s;
    QTest::newRow("root cannot be secondary")
        << u"new.example"_s << true << u"https://new.example"_s << u"new.example"_s;
    QTest::newRow("primary") << u"https://app.new.example/"_s << false << u"https://app.new.example"_s
                             << u"new.example"_s;
    QTest::newRow("secondary") << u"app.new.example"_s << true << u"https://app.new.example"_s << u"app.new.example"_s;
    QTest::newRow("suffix") << u"app.new.co.uk"_s << false << u"https://app.new.co.uk"_s << u"new.co.uk"_s;
    QTest::newRow("IDN") << u"Bücher.de"_s << false << u"https://xn--bcher-kva.de"_s << u"xn--bcher-kva.de"_s;
    QTest::newRow("IDN in .com") << u"shop.bücher.com"_s << true << u"https://shop.xn--bcher-kva.com"_s
                                 << u"shop.xn--bcher-kva.com"_s;
    QTest::newRow("hosting") << u"shop.vercel.app"_s << false << QString() << QString();
    QTest::newRow("nothing") << QString() << false << QString() << QString();
}

void tst_DomainMigration::targets()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, secondary);
    QFETCH(const QString, homeUrl);
    QFETCH(const QString, domain);
    MigrationCase test;
    auto window = test.open();
    QVERIFY(window->refresh() && window->migration->begin());
    window->migration->setTarget(u"https://first.example"_s, false);
    window->migration->setTarget(typed, secondary);
    QCOMPARE(window->migration->target(), readHomeUrl(typed));
    QCOMPARE(test.stored()->homeUrl, homeUrl);
    QCOMPARE(test.stored()->newDomain, domain);
    QCOMPARE(window->migration->after().domain, domain);
    QCOMPARE(window->migration->isDone(Milestone::Name), !domain.isEmpty());
    QVERIFY(!window->migration->isConfirmed());
    if (domain.isEmpty()) { // nothing is sent then, also not the name before
        QVERIFY(MigrationCase::commit(*window));
        QCOMPARE(test.proxy->writes, 0);
    }
    window.reset();
    window = test.open();
    QCOMPARE(window->migration->target().host, readHomeUrl(homeUrl).host);
}

void tst_DomainMigration::anotherTargetStartsOver()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(MigrationCase::prepare(*window));
    window->migration->setTarget(u"new.example"_s, false); // the same
    QVERIFY(window->migration->isReached(MigrationStep::Commit));
    window->migration->setTarget(u"another.example"_s, false);
    QVERIFY(!window->migration->isReached(MigrationStep::Prepare));
    QVERIFY(!test.stored()->inventoryReviewed && !test.stored()->preparationReviewed);
}

void tst_DomainMigration::stepsAreReachedInOrder()
{
    MigrationCase test;
    auto window = test.open();
    DomainMigration &migration = *window->migration;
    const auto reached = [&migration] {
        int count = 0;
        while (count <= int(MigrationStep::Done) && migration.isReached(MigrationStep(count)))
            ++count;
        return count;
    };
    QCOMPARE(reached(), 0);
    QVERIFY(window->refresh() && migration.begin());
    QCOMPARE(reached(), 2);
    migration.goTo(MigrationStep::Inventory); // not yet
    QCOMPARE(migration.record().step, MigrationStep::Where);
    migration.setTarget(u"new.example"_s, false);
    QCOMPARE(reached(), 3);
    migration.setInventoryReviewed(true);
    QCOMPARE(reached(), 4);
    migration.setPreparationReviewed(true);
    QCOMPARE(reached(), 5);
    QCOMPARE(migration.milestonesDone(), 3);
    migration.goTo(MigrationStep::Commit);
    QCOMPARE(test.stored()->step, MigrationStep::Commit);
    QVERIFY(MigrationCase::commit(*window));
    QCOMPARE(reached(), 9);
    migration.setTarget(u"another.example"_s, false); // too late
    QCOMPARE(migration.record().newDomain, u"new.example"_s);
}

void tst_DomainMigration::theWholeWay()
{
    MigrationCase test;
    QVERIFY(test.startNetwork());
    auto window = test.open();
    QSignalSpy dns(window->migration.get(), &DomainMigration::dnsReady);
    QSignalSpy certificates(window->migration.get(), &DomainMigration::certificatesReady);
    QVERIFY(MigrationCase::prepare(*window));
    QVERIFY(MigrationCase::commit(*window));
    DomainMigration &migration = *window->migration;
    QCOMPARE(migration.record().change, ChangeState::Took);
    QVERIFY(migration.isConfirmed());
    QCOMPARE(migration.after().frontendApi, u"clerk.new.example"_s);
    QCOMPARE(migration.wantedRecords().size(), 5);
    QCOMPARE(migration.dns()->rows().size(), 5);
    QTRY_VERIFY(!migration.dns()->rows().constFirst().findings.isEmpty() &&
                migration.dns()->rows().constFirst().checkedAt.isValid());
    QVERIFY(!migration.isDone(Milestone::Dns));

    // Restarted: the records come from the API again, and the checks go on.
    window.reset();
    QVERIFY(test.placeRecords("right"));
    window = test.open();
    QVERIFY(window->refresh());
    QTRY_VERIFY(window->migration->isDone(Milestone::Dns));
    QTRY_VERIFY(window->migration->isDone(Milestone::Certificates));
    QVERIFY(test.stored()->dnsReadyAt.isValid() && test.stored()->certificatesReadyAt.isValid());
    QVERIFY(!window->migration->isDone(Milestone::Code));
    const auto tasks = followUpTasks(window->migration->before(), window->migration->after());
    for (const MigrationQuestion &task : tasks)
        window->migration->setTicked(task.id, true);
    QCOMPARE(window->migration->milestonesDone(), DomainMigration::kMilestones);

    // Once per domain change, also after a restart.
    window.reset();
    window = test.open();
    QSignalSpy again(window->migration.get(), &DomainMigration::dnsReady);
    QSignalSpy finished(window->migration->dns(), &DnsCheck::roundFinished);
    QVERIFY(window->refresh());
    QTRY_VERIFY(finished.count() >= 2 && window->migration->dns()->requiredRight());
    QCOMPARE(again.count(), 0);
    QVERIFY(window->migration->finish());
}

void tst_DomainMigration::sameDomainIsNotSent()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(window->refresh() && window->migration->begin());
    window->migration->setTarget(u"financial."_s + window->migration->record().oldDomain, false);
    QVERIFY(!window->migration->isDone(Milestone::Name));
    QVERIFY(MigrationCase::commit(*window));
    QCOMPARE(window->migration->commitProblem(), DomainMigration::CommitProblem::AlreadyThere);
    QCOMPARE(test.proxy->writes, 0);
    // As a secondary application it is another domain.
    window->migration->setTarget(u"financial."_s + window->migration->record().oldDomain, true);
    QVERIFY(window->migration->isDone(Milestone::Name));
    QVERIFY(MigrationCase::commit(*window));
    QCOMPARE(test.stored()->change, ChangeState::Took);
    QCOMPARE(window->migration->after().frontendApi, window->migration->record().newFrontendApi);
}

void tst_DomainMigration::refusedThenAnotherName()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(MigrationCase::prepare(*window, u"https://www.taken.example"_s));
    QVERIFY(MigrationCase::commit(*window));
    QCOMPARE(test.stored()->change, ChangeState::Refused);
    QVERIFY(window->migration->commitError()->hasCode(u"home_url_taken"_s));
    QVERIFY(window->migration->mayCommitAgain());
    window->migration->setTarget(u"new.example"_s, false);
    QCOMPARE(test.stored()->change, ChangeState::NotSent);
    QCOMPARE(test.stored()->refusal, QString());
    QVERIFY(!window->migration->isReached(MigrationStep::Prepare));
    QVERIFY(MigrationCase::commit(*window));
    QCOMPARE(test.stored()->change, ChangeState::Took);
    QCOMPARE(test.proxy->writes, 2);
}

void tst_DomainMigration::theRestOfTheProgramLearnsIt()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(MigrationCase::prepare(*window));
    QVERIFY(MigrationCase::commit(*window));
    QTRY_COMPARE(window->workspace.domains().constFirst().name, u"new.example"_s);
    QVERIFY(!window->migration->domainMovedMeanwhile());
}

void tst_DomainMigration::everyStepIsOnDisk()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(window->refresh() && window->migration->begin());
    DomainMigration &migration = *window->migration;
    const auto same = [&] { return test.stored() == migration.record(); };
    QVERIFY(same());
    migration.setTarget(u"new.example"_s, false);
    QVERIFY(same() && migration.record().newDomain == u"new.example"_s);
    migration.goTo(MigrationStep::Inventory);
    QVERIFY(same() && migration.record().step == MigrationStep::Inventory);
    migration.setInventoryReviewed(true);
    QVERIFY(same() && migration.record().inventoryReviewed);
    QVERIFY(!migration.record().inventory.isEmpty());
    migration.setPreparationReviewed(true);
    QVERIFY(same() && migration.record().preparationReviewed);
    migration.setTicked(u"csp"_s, true);
    QVERIFY(same() && migration.isTicked(u"csp"_s));
    migration.setTicked(u"csp"_s, false);
    QVERIFY(same() && !migration.isTicked(u"csp"_s));
    migration.setPublicResolvers(QStringList{u"9.9.9.9"_s});
    QVERIFY(same() && migration.record().publicResolvers);
    const MigrationRecord last = migration.record();
    window.reset();
    window = test.open();
    QVERIFY(window->migration->isActive() && window->migration->record() == last);
}

void tst_DomainMigration::twoWindows()
{
    MigrationCase test;
    auto first = test.open();
    QVERIFY(MigrationCase::prepare(*first));
    auto second = test.open();
    QVERIFY(second->migration->isActive() && second->migration->isReadOnly());
    QCOMPARE(second->migration->holder(), QCoreApplication::applicationPid());
    QVERIFY(second->refresh());
    const MigrationRecord before = *test.stored();
    QVERIFY(!second->migration->begin());
    second->migration->setTarget(u"another.example"_s, false);
    second->migration->goTo(MigrationStep::Commit);
    second->migration->setTicked(u"csp"_s, true);
    second->migration->setInventoryReviewed(false);
    second->migration->checkOutcome();
    QVERIFY(!second->migration->abandon() && !second->migration->finish());
    QVERIFY(MigrationCase::commit(*second));
    QCOMPARE(second->migration->commitProblem(), DomainMigration::CommitProblem::ReadOnly);
    QCOMPARE(test.proxy->writes, 0);
    QVERIFY(test.stored() == before);
    // It sees what the first one does, and takes over when that one is gone.
    first->migration->setTicked(u"csp"_s, true);
    QTRY_VERIFY(second->migration->isTicked(u"csp"_s));
    QVERIFY(MigrationCase::commit(*first));
    QTRY_COMPARE(second->migration->record().change, ChangeState::Took);
    first.reset();
    QTRY_VERIFY(!second->migration->isReadOnly());
    second->migration->setTicked(u"csp"_s, false);
    QVERIFY(!test.stored()->ticks.contains(u"csp"_s));
    QCOMPARE(test.proxy->writes, 1);
}

void tst_DomainMigration::twoWindowsAtOnce()
{
    MigrationCase test;
    auto first = test.open(), second = test.open();
    QVERIFY(first->refresh() && second->refresh());
    QVERIFY(!second->migration->isReadOnly());
    QVERIFY(first->migration->begin());
    QVERIFY(!second->migration->begin());
    QVERIFY(second->migration->isReadOnly());
    first->migration->setTarget(u"new.example"_s, false);
    QVERIFY(first->migration->abandon());
    QTRY_VERIFY(!second->migration->isReadOnly() && !second->migration->isActive());
    QVERIFY(second->migration->begin());
    QCOMPARE(second->migration->record().newDomain, QString());
    // Begun elsewhere and left behind: continued, not overwritten.
    second->migration->setTarget(u"kept.example"_s, false);
    second.reset();
    QVERIFY(first->migration->begin());
    QCOMPARE(first->migration->record().newDomain, u"kept.example"_s);
    QCOMPARE(first->migration->target().host, u"kept.example"_s);
}

void tst_DomainMigration::elsewhereBeforeTheRequest()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(MigrationCase::prepare(*window));
    test.elsewhere(u"https://third.example"_s);
    QVERIFY(MigrationCase::commit(*window));
    QCOMPARE(window->migration->commitProblem(), DomainMigration::CommitProblem::DomainMoved);
    QVERIFY(window->migration->domainMovedMeanwhile());
    QCOMPARE(test.proxy->writes, 0);
    QVERIFY(window->migration->abandon());
}

void tst_DomainMigration::elsewhereAfterIt()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(MigrationCase::prepare(*window));
    QVERIFY(MigrationCase::commit(*window));
    test.elsewhere(u"https://third.example"_s);
    QTRY_VERIFY(!window->workspace.isRefreshing());
    QVERIFY(window->refresh());
    QTRY_VERIFY(window->migration->domainMovedMeanwhile());
    QCOMPARE(test.stored()->change, ChangeState::Took);
    window.reset(); // found again after a restart
    window = test.open();
    QTRY_VERIFY(window->migration->domainMovedMeanwhile());
}

void tst_DomainMigration::tookElsewhere()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(MigrationCase::prepare(*window));
    test.elsewhere(u"https://new.example"_s);
    QVERIFY(window->refresh());
    QTRY_COMPARE(window->migration->record().change, ChangeState::Took);
    QVERIFY(window->migration->isConfirmed());
    QCOMPARE(test.proxy->writes, 0);
}

void tst_DomainMigration::damagedFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<DomainMigration::FileProblem>("problem");
    QTest::newRow("corrupt") << QByteArray("{\"version\": 1, ") << DomainMigration::FileProblem::Corrupt;
    QTest::newRow("empty") << QByteArray() << DomainMigration::FileProblem::Corrupt;
}

void tst_DomainMigration::damagedFile()
{
    QFETCH(const QByteArray, content);
    QFETCH(const DomainMigration::FileProblem, problem);
    MigrationCase test;
    QFile file(test.dir.filePath(u"profile.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    auto window = test.open();
    QVERIFY(!window->migration->isActive());
    QCOMPARE(window->migration->fileProblem(), problem);
    QFile aside(window->migration->fileProblemDetail());
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
    // A new one can be begun, and what happened stays said.
    QVERIFY(MigrationCase::prepare(*window));
    QCOMPARE(window->migration->fileProblem(), problem);
    {
        const TinyFiles full(16);
        window->migration->setTicked(u"csp"_s, true);
        QCOMPARE(window->migration->fileProblem(), DomainMigration::FileProblem::NotWritten);
    }
    QVERIFY(MigrationCase::commit(*window));
    QCOMPARE(test.stored()->change, ChangeState::Took);
    QCOMPARE(window->migration->fileProblem(), problem);
}

void tst_DomainMigration::fullDisk()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(window->refresh());
    {
        const TinyFiles full(16);
        QVERIFY(!window->migration->begin());
    }
    QVERIFY(!window->migration->isActive());
    QCOMPARE(window->migration->fileProblem(), DomainMigration::FileProblem::NotWritten);
    QVERIFY(!window->migration->fileProblemDetail().isEmpty());
    QVERIFY(MigrationCase::prepare(*window));
    {
        const TinyFiles full(16);
        window->migration->setTicked(u"csp"_s, true);
        QVERIFY(window->migration->isTicked(u"csp"_s)); // still here as long as the program runs
        QCOMPARE(window->migration->fileProblem(), DomainMigration::FileProblem::NotWritten);
        QVERIFY(MigrationCase::commit(*window));
        QCOMPARE(window->migration->commitProblem(), DomainMigration::CommitProblem::NotWritten);
        QVERIFY(!window->migration->abandon());
        QVERIFY(window->migration->isActive());
    }
    QCOMPARE(test.proxy->writes, 0);
    QVERIFY(MigrationCase::commit(*window));
    QCOMPARE(window->migration->fileProblem(), DomainMigration::FileProblem::None);
    QVERIFY(test.stored() == window->migration->record());
}

void tst_DomainMigration::profileDeletedMeanwhile()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(MigrationCase::prepare(*window));
    test.proxy->seen = [&] { MigrationStore(test.dir.path()).forget(u"profile"_s); };
    QVERIFY(MigrationCase::commit(*window));
    window->migration->setTicked(u"csp"_s, true);
    QVERIFY(!window->migration->finish());
    QCOMPARE(window->migration->fileProblem(), DomainMigration::FileProblem::NotWritten);
    window.reset();
    QCOMPARE(test.files(), QStringList());
}

void tst_DomainMigration::abandoning()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(MigrationCase::prepare(*window));
    QVERIFY(!window->migration->finish());
    QVERIFY(window->migration->mayAbandon());
    QVERIFY(window->migration->abandon());
    QVERIFY(!window->migration->isActive() && !window->migration->mayAbandon());
    QCOMPARE(window->migration->milestonesDone(), 0);
    QCOMPARE(test.files().size(), 1);
    QVERIFY(!window->migration->abandon());
    QVERIFY(window->migration->begin());
    QVERIFY(MigrationCase::commit(*window)); // nothing is set any more
    QCOMPARE(test.proxy->writes, 0);
    QVERIFY(MigrationCase::prepare(*window));
    QVERIFY(MigrationCase::commit(*window));
    QVERIFY(!window->migration->abandon());
}

void tst_DomainMigration::notAbandonedWhileUnknown()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(MigrationCase::prepare(*window));
    test.proxy->does = Does::LoseRequest;
    window->migration->commit({});
    QVERIFY(!window->migration->mayAbandon() && !window->migration->abandon());
    QVERIFY(window->settles());
    QVERIFY(!window->migration->mayAbandon());
    QVERIFY(!window->migration->abandon());
    window->migration->setTarget(u"another.example"_s, false); // nor changed
    QCOMPARE(window->migration->record().newDomain, u"new.example"_s);
    window->migration->checkOutcome();
    QVERIFY(window->settles());
    QVERIFY(window->migration->mayCommitAgain());
    QVERIFY(window->migration->abandon());
}

void tst_DomainMigration::finishing()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(MigrationCase::prepare(*window));
    QVERIFY(MigrationCase::commit(*window));
    QTRY_VERIFY(!window->workspace.isRefreshing());
    QVERIFY(window->refresh());
    QVERIFY(window->migration->finish());
    QVERIFY(!window->migration->isActive());
    QVERIFY(window->migration->record().finishedAt.isValid()); // for the report
    QVERIFY(!window->migration->dns()->schedule()->isRunning());
    QVERIFY(!window->migration->certificates()->schedule()->isRunning());
    QCOMPARE(test.files().size(), 1);
    QVERIFY(!test.open()->migration->isActive());
    // The way back is the same way.
    QVERIFY(MigrationCase::prepare(*window, u"https://example.com"_s));
    QCOMPARE(window->migration->record().oldDomain, u"new.example"_s);
    QVERIFY(MigrationCase::commit(*window));
    QCOMPARE(window->migration->record().change, ChangeState::Took);
    QVERIFY(!window->migration->domainMovedMeanwhile());
}

void tst_DomainMigration::publicResolvers()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(MigrationCase::prepare(*window));
    const auto shown = [&window] {
        QStringList servers;
        const auto sources = window->migration->dns()->sources();
        for (const DnsSource &source : sources) {
            if (source.kind == DnsSource::Kind::Public)
                servers.append(source.name + u'=' + source.server);
        }
        return servers;
    };
    const QStringList usual{u"Cloudflare=1.1.1.1:53"_s, u"Google=8.8.8.8:53"_s};
    QCOMPARE(shown(), usual);
    window->migration->setPublicResolvers(QStringList{u"8.8.8.8"_s, u"2620:fe::fe"_s});
    QCOMPARE(shown(), (QStringList{u"Google=8.8.8.8:53"_s, u"2620:fe::fe=[2620:fe::fe]:53"_s}));
    window.reset();
    window = test.open();
    QCOMPARE(shown().size(), 2);
    window->migration->setPublicResolvers(QStringList());
    QCOMPARE(shown(), QStringList());
    window->migration->setPublicResolvers(std::nullopt);
    QCOMPARE(shown(), usual);
}

void tst_DomainMigration::letsGo()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(MigrationCase::prepare(*window));
    test.proxy->does = Does::HoldAnswer;
    window->migration->commit({});
    QTRY_VERIFY(test.proxy->answeredWrites > 0);
    window->migration->letGo();
    const MigrationRecord left = *test.stored();
    window->migration->setTicked(u"csp"_s, true);
    QVERIFY(test.stored() == left);
    test.proxy->does = Does::Pass;
    auto next = test.open();
    QVERIFY(!next->migration->isReadOnly());
    QTRY_COMPARE(next->migration->record().change, ChangeState::Took);
    QCOMPARE(test.proxy->writes, 1);
}

void tst_DomainMigration::notReadYet()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(!window->migration->begin());
    QCOMPARE(window->migration->commitProblem(), DomainMigration::CommitProblem::NotReadYet);
    QVERIFY(window->refresh());
    QCOMPARE(window->migration->commitProblem(), DomainMigration::CommitProblem::None);
    QVERIFY(MigrationCase::prepare(*window));
    window = nullptr;
    window = test.open(); // the record is there at once, the instance is not
    QVERIFY(window->settles());
    QVERIFY(MigrationCase::commit(*window));
    QCOMPARE(window->migration->commitProblem(), DomainMigration::CommitProblem::NotReadYet);
    QCOMPARE(test.proxy->writes, 0);
}

// Of a former look: the key may open another instance by now.
void tst_DomainMigration::rememberedIsNotRead()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(MigrationCase::prepare(*window));
    const QJsonObject state = window->workspace.lastState();
    window = nullptr;
    window = test.open();
    window->workspace.restoreLastState(state);
    QCOMPARE(window->workspace.environment(), Environment::Production);
    QVERIFY(MigrationCase::commit(*window));
    QCOMPARE(window->migration->commitProblem(), DomainMigration::CommitProblem::NotReadYet);
    QCOMPARE(test.proxy->writes, 0);
    QVERIFY(window->refresh());
    QVERIFY(MigrationCase::commit(*window));
    QCOMPARE(window->migration->record().change, ChangeState::Took);
}

//! The record of a change that took is lost: what follows it can still be done.
void tst_DomainMigration::followsTheCurrentDomain()
{
    MigrationCase test;
    QFile file(test.dir.filePath(u"profile.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    auto window = test.open();
    QVERIFY(!window->migration->followCurrent());
    QVERIFY(window->refresh());
    QVERIFY(window->migration->followCurrent());
    QVERIFY(!window->migration->followCurrent());
    const auto tellsAll = [&] {
        const DomainMigration &migration = *window->migration;
        return migration.isActive() && migration.record().change == ChangeState::Took &&
               migration.after().domain == u"example.com"_s && migration.isConfirmed() &&
               migration.before() == ClerkHosts() && migration.wantedRecords().size() == 5 &&
               migration.dns()->rows().size() == 5 && !migration.certificates()->rows().isEmpty();
    };
    QTRY_VERIFY(tellsAll());
    QVERIFY(window->migration->isReached(MigrationStep::Done) && !window->migration->mayAbandon());
    QVERIFY(test.stored() == window->migration->record());
    window.reset();
    window = test.open();
    QTRY_VERIFY(tellsAll());
    QVERIFY(!window->migration->domainMovedMeanwhile());
    QVERIFY(window->migration->finish());
    QCOMPARE(test.proxy->writes, 0);
}

void tst_DomainMigration::internationalName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("encoded");
    QTest::newRow(".de") << u"bücher.de"_s << u"xn--bcher-kva.de"_s;
    QTest::newRow(".com") << u"BÜCHER.com"_s << u"xn--bcher-kva.com"_s;
    QTest::newRow("no IDN") << u"New.com"_s << u"new.com"_s;
}

//! On the wire, in the key and in what is checked there are A-labels only.
void tst_DomainMigration::internationalName()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, encoded);
    MigrationCase test;
    QVERIFY(test.startNetwork());
    auto window = test.open();
    QVERIFY(MigrationCase::prepare(*window, typed));
    QVERIFY(MigrationCase::commit(*window));
    const auto requests = test.simulator.requests();
    const auto post = std::ranges::find(requests, QByteArray("POST"), &SimulatedRequest::method);
    QCOMPARE(QJsonDocument::fromJson(post->body).object()[u"home_url"_s].toString(), u"https://"_s + encoded);
    QCOMPARE(test.stored()->change, ChangeState::Took);
    QCOMPARE(test.stored()->newFrontendApi, u"clerk."_s + encoded);
    const QString key = window->migration->after().publishableKey;
    QCOMPARE(QByteArray::fromBase64(key.sliced(8).toLatin1()), u"clerk.%1$"_s.arg(encoded).toLatin1());
    QCOMPARE(window->migration->certificates()->rows().constFirst().host, u"clerk."_s + encoded);
    // And as the domain that is left.
    QTRY_VERIFY(!window->workspace.isRefreshing());
    QVERIFY(window->refresh());
    QVERIFY(window->migration->finish());
    QVERIFY(window->migration->begin());
    QCOMPARE(test.stored()->oldFrontendApi, u"clerk."_s + encoded);
    QCOMPARE(test.stored()->oldPublishableKey, key);
    QCOMPARE(window->migration->before().publishableKey, key);
}

void tst_DomainMigration::earlierRequestTakesLate_data()
{
    QTest::addColumn<QString>("homeUrl");
    QTest::addColumn<bool>("secondary");
    QTest::addColumn<bool>("byCommit");
    QTest::newRow("seen by a refresh") << u"https://new.example"_s << false << false;
    QTest::newRow("seen before sending") << u"https://new.example"_s << false << true;
    QTest::newRow("secondary") << u"https://app.new.example"_s << true << true;
}

//! It was our own request, not somebody else's.
void tst_DomainMigration::earlierRequestTakesLate()
{
    QFETCH(const QString, homeUrl);
    QFETCH(const bool, secondary);
    QFETCH(const bool, byCommit);
    MigrationCase test;
    auto window = test.open();
    QVERIFY(MigrationCase::prepare(*window, homeUrl));
    window->migration->setTarget(homeUrl, secondary);
    test.simulator.setReadLag(std::chrono::hours(1));
    test.proxy->does = Does::LoseAnswer;
    QVERIFY(MigrationCase::commit(*window));
    window->migration->checkOutcome();
    QVERIFY(window->settles());
    QVERIFY(window->migration->mayCommitAgain());
    window->migration->setTarget(u"other.example"_s, false);
    QCOMPARE(test.stored()->change, ChangeState::NotSent);
    test.simulator.setReadLag(std::chrono::milliseconds(0));
    test.proxy->does = Does::Pass;
    if (byCommit)
        QVERIFY(MigrationCase::commit(*window));
    else
        QVERIFY(window->refresh());
    QTRY_COMPARE(window->migration->record().change, ChangeState::Took);
    QCOMPARE(window->migration->record().homeUrl, homeUrl);
    QCOMPARE(window->migration->record().secondary, secondary);
    QCOMPARE(window->migration->target(), readHomeUrl(homeUrl));
    QCOMPARE(window->migration->after().domain, secondary ? u"app.new.example"_s : u"new.example"_s);
    QVERIFY(!window->migration->domainMovedMeanwhile());
    QVERIFY(test.stored() == window->migration->record());
    QCOMPARE(test.proxy->writes, 1);
}

void tst_DomainMigration::problemEndsWithTheTarget()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(window->refresh() && window->migration->begin());
    window->migration->setTarget(window->migration->record().oldDomain, false);
    QVERIFY(MigrationCase::commit(*window));
    QCOMPARE(window->migration->commitProblem(), DomainMigration::CommitProblem::AlreadyThere);
    window->migration->setTarget(u"new.example"_s, false);
    QCOMPARE(window->migration->commitProblem(), DomainMigration::CommitProblem::None);
}

void tst_DomainMigration::newerFileIsUntouchable()
{
    MigrationCase test;
    QFile file(test.dir.filePath(u"profile.json"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("{\"version\": 7}");
    file.flush();
    auto window = test.open();
    QVERIFY(window->refresh());
    QVERIFY(!window->migration->begin() && !window->migration->followCurrent());
    QVERIFY(!window->migration->isActive());
    QCOMPARE(window->migration->fileProblem(), DomainMigration::FileProblem::Newer);
    QCOMPARE(window->migration->fileProblemDetail(), file.fileName());
    QCOMPARE(test.files(), QStringList{u"profile.json"_s});
    file.seek(0);
    QCOMPARE(file.readAll(), "{\"version\": 7}");
}

//! Two windows, and neither can read whose the lock is: neither sends.
void tst_DomainMigration::namelessLockSendsNothing()
{
    MigrationCase test;
    auto window = test.open();
    QVERIFY(MigrationCase::prepare(*window));
    window.reset();
    QFile lock(test.dir.filePath(u"profile.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QCOMPARE(::flock(lock.handle(), LOCK_EX | LOCK_NB), 0); // somebody is at it, however long this takes
    auto first = test.open(), second = test.open();
    for (MigrationWindow *each : {first.get(), second.get()}) {
        QVERIFY(each->refresh());
        QVERIFY(each->migration->isActive() && each->migration->isReadOnly());
        QCOMPARE(each->migration->holder(), -1);
        QVERIFY(MigrationCase::commit(*each));
        QCOMPARE(each->migration->commitProblem(), DomainMigration::CommitProblem::ReadOnly);
        QVERIFY(!each->migration->mayAbandon());
    }
    QCOMPARE(test.proxy->writes, 0);
    // Nobody is at it: one of them gets it.
    QCOMPARE(::flock(lock.handle(), LOCK_UN), 0);
    QVERIFY(lock.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFileDevice::FileModificationTime));
    QTRY_VERIFY(first->migration->isReadOnly() != second->migration->isReadOnly());
}

VESTRY_TEST(tst_DomainMigration)
#include "tst_domainmigration.moc"
