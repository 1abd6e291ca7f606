#include "tests/gui/wizard/wizardcase.h"
#include "tests/support/testprogram.h"

#include <QClipboard>
#include <QDir>
#include <QMessageBox>

//! Closing and coming back, two windows, files that are damaged or newer.
class tst_WizardState : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void resumes_data();
    void resumes();
    void escapeKeepsWhatWasTyped();
    void closedWhileSending();
    void secondWindowOnlyLooks();
    void secondWindowShowsTheRecords();
    void productionBeforeItIsRead();
    void recordsNotReadYet();
    void closesWhenGivenUpElsewhere();
    void damagedFile();
    void abandon();
    void backAndForth();
    void diskRefuses();
    void languageSwitches();
};

void tst_WizardState::resumes_data()
{
    QTest::addColumn<MigrationStep>("step");
    QTest::newRow("name") << MigrationStep::Name;
    QTest::newRow("inventory") << MigrationStep::Inventory;
    QTest::newRow("prepare") << MigrationStep::Prepare;
    QTest::newRow("commit") << MigrationStep::Commit;
    QTest::newRow("DNS") << MigrationStep::Dns;
    QTest::newRow("certificates") << MigrationStep::Certificates;
    QTest::newRow("code") << MigrationStep::Code;
    QTest::newRow("report") << MigrationStep::Done;
}

void tst_WizardState::resumes()
{
    QFETCH(const MigrationStep, step);
    WizardCase it;
    it.startAt(step);
    it.open();
    QCOMPARE(it.step(), step);
    QTest::keyClick(it.wizard.get(), Qt::Key_Escape);
    QVERIFY(!it.wizard->isVisible());
    it.wizard.reset();
    it.migration.reset(); // as after an end of the program
    it.migration = it.makeMigration();
    it.open();
    QCOMPARE(it.step(), step);
    QCOMPARE(it.migration->record().newDomain, WizardCase::kNew);
    QCOMPARE(it.migration->record().step, step);
}

void tst_WizardState::escapeKeepsWhatWasTyped()
{
    WizardCase it;
    it.open();
    it.press(u"Next"_s);
    it.type(u"New home URL"_s, u"app.acme-shop.com"_s);
    it.press(u"Secondary application"_s);
    QTest::keyClick(it.wizard.get(), Qt::Key_Escape);
    it.open();
    QCOMPARE(it.step(), MigrationStep::Name);
    QCOMPARE(it.named<QLineEdit>(u"New home URL"_s)->text(), u"https://app.acme-shop.com"_s);
    QVERIFY(it.named<QAbstractButton>(u"Secondary application"_s)->isChecked());
    QVERIFY(it.isEnabled(u"Next"_s));
}

void tst_WizardState::closedWhileSending()
{
    WizardCase it;
    it.startAt(MigrationStep::Commit);
    it.open();
    it.simulator.setAnswerDelay(std::chrono::seconds(5)); // the one under way when the wizard is closed
    it.type(u"Type the new domain"_s, WizardCase::kNew);
    it.press(u"Change the domain"_s);
    QVERIFY(it.migration->isCommitting());
    QTRY_VERIFY(it.named(u"Back"_s) == nullptr);
    it.press(u"Close"_s);
    QVERIFY(!it.wizard->isVisible());
    it.simulator.setAnswerDelay(std::chrono::seconds(0));
    QTRY_COMPARE(it.migration->record().change, ChangeState::Took);
    it.open();
    QVERIFY(it.words().contains(u"The domain has changed"_s));
    QCOMPARE(it.sent(), 1);
}

void tst_WizardState::secondWindowOnlyLooks()
{
    WizardCase it;
    it.startAt(MigrationStep::Inventory);
    const auto first = std::move(it.migration);
    it.migration = it.makeMigration();
    QVERIFY(it.migration->isReadOnly());
    it.open();
    QCOMPARE(it.step(), MigrationStep::Inventory);
    QVERIFY(it.words().contains(u"Another window of Vestry"_s));
    QVERIFY(it.words().contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(!it.isEnabled(u"I have gone through this list"_s));
    it.press(u"Back"_s);
    QVERIFY(it.words().contains(u"Another window of Vestry"_s));
    QVERIFY(it.named<QLineEdit>(u"New home URL"_s)->isReadOnly());
    QCOMPARE(first->record().step, MigrationStep::Inventory);
}

void tst_WizardState::secondWindowShowsTheRecords()
{
    WizardCase it;
    it.startAt(MigrationStep::Dns);
    const auto first = std::move(it.migration);
    it.migration = it.makeMigration();
    QVERIFY(it.migration->isReadOnly());
    QTRY_VERIFY(!it.migration->wantedRecords().isEmpty());
    it.open();
    QVERIFY2(it.words().contains(u"Another window of Vestry checks these records"_s), qPrintable(it.words()));
    QVERIFY(it.words().contains(it.migration->wantedRecords().constFirst().host));
    QVERIFY(it.isEnabled(u"Copy all records"_s));
    QVERIFY(it.named(u"Check now"_s) == nullptr);
    it.press(u"Copy all records"_s);
    QVERIFY(QApplication::clipboard()->text().contains(u" CNAME "_s));
}

void tst_WizardState::productionBeforeItIsRead()
{
    WizardCase it;
    it.startAt(MigrationStep::Name);
    it.migration.reset();
    it.workspace = std::make_unique<Workspace>(it.client.get()); // as after an end of the program
    it.migration = it.makeMigration();
    it.open();
    QVERIFY2(it.words().contains(u"Production"_s) && !it.words().contains(u"Development"_s), qPrintable(it.words()));
    QVERIFY(it.wizard->windowTitle().contains(u"Production"_s));
    it.press(u"Back"_s);
    QVERIFY(it.isEnabled(u"Next"_s));
    QVERIFY(!it.words().contains(u"nobody\n"_s));
}

void tst_WizardState::recordsNotReadYet()
{
    WizardCase it;
    it.startAt(MigrationStep::Dns);
    it.migration.reset();
    it.workspace = std::make_unique<Workspace>(it.client.get());
    it.simulator.failNext("GET", u"/v1/domains"_s, 40, 500, "{}");
    it.migration = it.makeMigration();
    it.open();
    QVERIFY2(it.words().contains(u"has not been read yet"_s), qPrintable(it.words()));
    QVERIFY(!it.words().contains(u"zone ."_s));
    QVERIFY(!it.isEnabled(u"Copy all records"_s));
    const auto copies = [&it] { return it.isEnabled(u"Copy all records"_s); };
    // How many reads one press leads to is not the admin's concern: whoever sees the button presses it.
    const auto pressedUntilItCopies = [&] {
        if (!copies() && it.isEnabled(u"Read again which records Clerk asks for"_s))
            it.press(u"Read again which records Clerk asks for"_s);
        return copies();
    };
    QVERIFY(QTest::qWaitFor(pressedUntilItCopies, kPatience));
    QVERIFY(it.named(u"Read again which records Clerk asks for"_s) == nullptr);
}

void tst_WizardState::closesWhenGivenUpElsewhere()
{
    WizardCase it;
    it.startAt(MigrationStep::Commit);
    it.open();
    QVERIFY(it.migration->abandon());
    QTRY_VERIFY(!it.wizard->isVisible());
}

void tst_WizardState::damagedFile()
{
    WizardCase it;
    it.startAt(MigrationStep::Prepare);
    it.migration.reset();
    const QStringList files = QDir(it.directory.path()).entryList({u"*.json"_s}, QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(it.directory.filePath(files.first()));
    QVERIFY(file.open(QFile::WriteOnly) && file.write("{broken") > 0);
    file.close();
    it.migration = it.makeMigration();
    it.open();
    QCOMPARE(it.step(), MigrationStep::Where);
    QVERIFY2(it.words().contains(u"was damaged. It was put aside as"_s), qPrintable(it.words()));
    QVERIFY(it.words().contains(u".broken-"_s));
}

void tst_WizardState::abandon()
{
    WizardCase it;
    it.startAt(MigrationStep::Name);
    it.open();
    it.press(u"Back"_s);
    it.press(u"Give up this change…"_s);
    auto *question = it.wizard->findChild<QMessageBox *>(u"abandonQuestion"_s);
    QVERIFY(question != nullptr);
    QTRY_VERIFY(question->isVisible());
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(it.migration->isActive());
    it.press(u"Give up this change…"_s);
    for (QMessageBox *box : it.wizard->findChildren<QMessageBox *>(u"abandonQuestion"_s)) {
        for (QAbstractButton *button : box->buttons()) {
            if (box->isVisible() && box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
    }
    QVERIFY(!it.migration->isActive());
    QTRY_VERIFY(!it.wizard->isVisible());
}

void tst_WizardState::backAndForth()
{
    WizardCase it;
    it.startAt(MigrationStep::Commit);
    it.open();
    for (int step = int(MigrationStep::Prepare); step >= 0; --step) {
        it.press(u"Back"_s);
        QCOMPARE(int(it.step()), step);
        QCOMPARE(int(it.migration->record().step), step);
    }
    QVERIFY(it.named(u"Back"_s) == nullptr);
    for (int step = int(MigrationStep::Name); step <= int(MigrationStep::Commit); ++step) {
        QTRY_VERIFY(it.isEnabled(u"Next"_s));
        it.press(u"Next"_s);
        QCOMPARE(int(it.step()), step);
    }
}

void tst_WizardState::diskRefuses()
{
    WizardCase it;
    it.startAt(MigrationStep::Done);
    it.open();
    const QStringList files = QDir(it.directory.path()).entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(QFile::remove(it.directory.filePath(files.first())));
    it.press(u"Finish"_s);
    QTRY_VERIFY(it.wizard->findChild<QMessageBox *>(u"finishFailed"_s) != nullptr);
    it.wizard->findChild<QMessageBox *>(u"finishFailed"_s)->close();
    QVERIFY(it.wizard->isVisible());
    QVERIFY(it.migration->isActive());
    QTRY_VERIFY2(it.words().contains(u"could not be written to disk"_s), qPrintable(it.words()));
}

void tst_WizardState::languageSwitches()
{
    WizardCase it;
    it.startAt(MigrationStep::Inventory);
    it.open();
    LongWords other;
    QVERIFY(QCoreApplication::installTranslator(&other));
    QTRY_VERIFY(it.named(LongWords::of("Next")) != nullptr);
    QTRY_VERIFY(it.words().contains(LongWords::of("What will break")));
    QCOMPARE(it.step(), MigrationStep::Inventory);
    QVERIFY(it.isEnabled(LongWords::of("Back")));
    QCoreApplication::removeTranslator(&other);
    QTRY_VERIFY(it.named(u"Next"_s) != nullptr);
    QTRY_VERIFY(it.words().contains(u"What will break"_s) && !it.words().contains(u'~'));
    QCOMPARE(it.migration->record().step, MigrationStep::Inventory);
}

VESTRY_GUI_TEST(tst_WizardState)
#include "tst_wizardstate.moc"
