#include "tests/gui/wizard/wizardcase.h"

#include "models/migration/zonefile.h"
#include "tests/support/testprogram.h"
#include "ui/migration/savefile.h"

#include <QClipboard>
#include <QFileDialog>
#include <QMessageBox>
#include <QRadioButton>

//! What each page shows and what it asks for before the next one opens, by accessible names and keys.
class tst_WizardSteps : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void whereYouAre();
    void usersNotKnown();
    void developmentIsToldWhy();
    void typedDomains_data();
    void typedDomains();
    void unicodeIsReadAndSent();
    void subdomainAsks();
    void silentNoOp();
    void inventory();
    void refusedListing();
    void questionsAreKept();
    void prepare();
    void exportsEarlyRecords();
    void wholeWayByKeyboard();
};

void tst_WizardSteps::whereYouAre()
{
    WizardCase it;
    it.open();
    QCOMPARE(it.step(), MigrationStep::Where);
    const auto users = it.workspace->usersCount();
    QVERIFY(users);
    QTRY_VERIFY2(it.words().contains(QLocale().toString(*users)), qPrintable(it.words()));
    for (const QString &word : {u"Production"_s, u"Shop"_s, u"example.com"_s, u"clerk.example.com"_s, u"pk_live_"_s,
                                u"signs out every user"_s})
        QVERIFY2(it.words().contains(word), qPrintable(word));
    QVERIFY(it.wizard->windowTitle().contains(u"Production"_s));
    QVERIFY(!it.migration->isActive());
    it.press(u"Next"_s);
    QCOMPARE(it.step(), MigrationStep::Name);
    QVERIFY(it.migration->isActive());
}

void tst_WizardSteps::usersNotKnown()
{
    WizardCase it;
    it.simulator.failNext("GET", u"/v1/users/count"_s, 20, 403, "{\"errors\":[]}");
    it.migration->inventory()->load();
    it.open();
    QTRY_VERIFY(it.words().contains(u"not known: Not allowed"_s));
}

void tst_WizardSteps::developmentIsToldWhy()
{
    WizardCase it(Environment::Development);
    it.open();
    QVERIFY(it.words().contains(u"Only the domain of a production instance can be changed"_s));
    QVERIFY(it.words().contains(u"Development"_s));
    QVERIFY(!it.isEnabled(u"Next"_s));
}

void tst_WizardSteps::typedDomains_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("opens");
    QTest::newRow("another domain") << u"acme-shop.com"_s << u"clerk.acme-shop.com"_s << true;
    QTest::newRow("as a browser shows it") << u"https://acme-shop.com/"_s << u"clerk.acme-shop.com"_s << true;
    QTest::newRow("co.uk") << u"acme.co.uk"_s << u"clerk.acme.co.uk"_s << true;
    QTest::newRow("port") << u"https://acme-shop.com:8443"_s << u"names a port (8443)"_s << false;
    QTest::newRow("path") << u"acme-shop.com/shop"_s << u"goes on after the host name"_s << false;
    QTest::newRow("IP address") << u"192.0.2.1"_s << u"is an IP address"_s << false;
    QTest::newRow("public suffix") << u"co.uk"_s << u"is a public suffix"_s << false;
    QTest::newRow("hosting") << u"acme.vercel.app"_s << u"belong to a hosting provider"_s << false;
    QTest::newRow("equal") << u"example.com"_s << u"has already. There is nothing to change"_s << false;
}

void tst_WizardSteps::typedDomains()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, says);
    QFETCH(const bool, opens);
    WizardCase it;
    it.open();
    it.press(u"Next"_s);
    QVERIFY(!it.isEnabled(u"Next"_s));
    it.type(u"New home URL"_s, typed);
    QVERIFY2(it.words().contains(says), qPrintable(it.words()));
    QCOMPARE(it.isEnabled(u"Next"_s), opens);
    QCOMPARE(it.migration->target().ok(), readHomeUrl(typed).ok());
}

void tst_WizardSteps::unicodeIsReadAndSent()
{
    WizardCase it;
    it.open();
    it.press(u"Next"_s);
    QGuiApplication::clipboard()->setText(u"https://bücher-acme.com"_s);
    QTest::keySequence(it.named<QLineEdit>(u"New home URL"_s), QKeySequence::Paste);
    QVERIFY(it.words().contains(u"bücher-acme.com"_s));
    QVERIFY(it.words().contains(it.migration->target().host));
    QVERIFY(it.migration->target().host.startsWith(u"xn--"_s));
    QVERIFY(it.isEnabled(u"Next"_s));
}

void tst_WizardSteps::subdomainAsks()
{
    WizardCase it;
    it.open();
    it.press(u"Next"_s);
    it.type(u"New home URL"_s, u"acme-shop.com"_s);
    QVERIFY(it.named<QRadioButton>(u"Primary application"_s) == nullptr);
    it.type(u"New home URL"_s, u"app.acme-shop.com"_s);
    auto *primary = it.named<QRadioButton>(u"Primary application"_s);
    auto *secondary = it.named<QRadioButton>(u"Secondary application"_s);
    QVERIFY(primary != nullptr && secondary != nullptr);
    QVERIFY(primary->isChecked());
    QVERIFY(it.words().contains(u"clerk.app.acme-shop.com"_s));
    QCOMPARE(it.migration->record().newDomain, u"acme-shop.com"_s);
    it.press(u"Secondary application"_s);
    QCOMPARE(it.migration->record().newDomain, u"app.acme-shop.com"_s);
    QVERIFY(it.migration->record().secondary);
}

void tst_WizardSteps::silentNoOp()
{
    WizardCase it;
    it.open();
    it.press(u"Next"_s);
    it.type(u"New home URL"_s, u"app.example.com"_s);
    QVERIFY2(it.words().contains(u"would accept the request and change nothing"_s), qPrintable(it.words()));
    QVERIFY(!it.isEnabled(u"Next"_s));
    it.press(u"Secondary application"_s);
    QVERIFY(!it.words().contains(u"would accept the request and change nothing"_s));
    QVERIFY(it.isEnabled(u"Next"_s));
}

void tst_WizardSteps::inventory()
{
    WizardCase it;
    it.startAt(MigrationStep::Inventory);
    it.open();
    QCOMPARE(it.step(), MigrationStep::Inventory);
    QTRY_VERIFY(!it.migration->inventory()->isLoading());
    QTRY_VERIFY(it.words().contains(u" name the old domain."_s));
    QVERIFY(it.words().contains(u"https://clerk.acme-shop.com"_s));
    for (const InventorySection &section : it.migration->inventory()->sections())
        QVERIFY2(it.words().contains(inventoryTitle(section.kind)), qPrintable(inventoryTitle(section.kind)));
    it.press(u"Copy the whole list"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), it.migration->inventory()->toText());
    QVERIFY(!it.isEnabled(u"Next"_s));
    const auto described = [&it] {
        return QAccessible::queryAccessibleInterface(it.named(u"Next"_s))->text(QAccessible::Description);
    };
    QVERIFY(described().contains(u"I have gone through this list"_s));
    it.press(u"I have gone through this list"_s);
    QVERIFY(it.migration->record().inventoryReviewed);
    QTRY_VERIFY(it.isEnabled(u"Next"_s));
    QVERIFY(described().isEmpty());
    it.press(u"I have gone through this list"_s);
    QTRY_VERIFY(!it.isEnabled(u"Next"_s));
}

void tst_WizardSteps::refusedListing()
{
    WizardCase it;
    it.startAt(MigrationStep::Inventory);
    it.simulator.failNext(
        "GET", u"/v1/saml_connections"_s, 1, 403,
        "{\"errors\":[{\"code\":\"x\",\"message\":\"m\",\"long_message\":\"Not in <b>your</b> plan.\"}]}");
    it.open();
    it.migration->inventory()->load();
    QTRY_VERIFY(it.words().contains(u"Clerk says: Not in <b>your</b> plan."_s));
    const QString again = u"Read again: "_s + inventoryTitle(InventoryKind::Saml);
    QTRY_VERIFY(it.isEnabled(again)); // the other listings have come too
    it.press(again);
    QTRY_VERIFY(!it.words().contains(u"Clerk did not list these"_s));
}

void tst_WizardSteps::questionsAreKept()
{
    WizardCase it;
    it.startAt(MigrationStep::Inventory);
    it.open();
    const auto questions = breakageQuestions(it.migration->before(), it.migration->after());
    QVERIFY(!questions.isEmpty());
    it.press(questions.first().title);
    QVERIFY(it.migration->isTicked(QString(questions.first().id)));
    it.open();
    QVERIFY(it.named<QCheckBox>(questions.first().title)->isChecked());
    QVERIFY(!it.named<QCheckBox>(questions.last().title)->isChecked());
}

void tst_WizardSteps::prepare()
{
    WizardCase it;
    it.startAt(MigrationStep::Prepare);
    it.open();
    QCOMPARE(it.step(), MigrationStep::Prepare);
    QVERIFY(!it.isEnabled(u"Next"_s));
    QTRY_VERIFY(!it.migration->preparation()->isChecking());
    const auto items = it.migration->preparation()->items();
    QCOMPARE(items.size(), 5);
    for (const PreparationItem &item : items)
        QTRY_VERIFY2(it.words().contains(item.title) && it.words().contains(item.found), qPrintable(item.title));
    const auto early = it.migration->preparation()->earlyRecords();
    QVERIFY(!early.isEmpty());
    it.press(u"Copy the record of %1"_s.arg(early.first().host));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"%1. CNAME %2."_s.arg(early.first().host, early.first().value));
    auto *seen = it.wizard->findChild<QWidget *>(u"preparationReviewed"_s)->findChild<QCheckBox *>();
    QTRY_VERIFY(seen->isEnabled());
    QTest::keyClick(seen, Qt::Key_Space);
    QVERIFY(it.migration->record().preparationReviewed);
    QTRY_VERIFY(it.isEnabled(u"Next"_s));
}

void tst_WizardSteps::exportsEarlyRecords()
{
    WizardCase it;
    it.startAt(MigrationStep::Prepare);
    it.open();
    it.press(u"Export the early records as a zone file"_s);
    auto *dialog = it.wizard->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QVERIFY(!dialog->testOption(QFileDialog::DontConfirmOverwrite));
    const QString path = it.directory.filePath(u"early.zone"_s);
    emit dialog->fileSelected(path);
    dialog->close();
    const Preparation *preparation = it.migration->preparation();
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), zoneFile(preparation->zone(), preparation->earlyRecords()));
    QVERIFY(!saveFile(it.wizard.get(), it.directory.filePath(u"no/such/folder"_s), "a"));
    const auto *said = it.wizard->findChild<QMessageBox *>(u"saveFailed"_s);
    QVERIFY(said != nullptr && said->text().contains(u"no/such/folder"_s));
}

void tst_WizardSteps::wholeWayByKeyboard()
{
    WizardCase it;
    it.open();
    it.press(u"Next"_s);
    it.type(u"New home URL"_s, WizardCase::kNew);
    it.press(u"Next"_s);
    it.press(u"I have gone through this list"_s);
    QTRY_VERIFY(it.isEnabled(u"Next"_s));
    it.press(u"Next"_s);
    auto *seen = it.wizard->findChild<QWidget *>(u"preparationReviewed"_s)->findChild<QCheckBox *>();
    QTRY_VERIFY(seen->isEnabled());
    QTest::keyClick(seen, Qt::Key_Space);
    QTRY_VERIFY(it.isEnabled(u"Next"_s));
    it.press(u"Next"_s);
    it.type(u"Type the new domain"_s, WizardCase::kNew);
    it.press(u"Change the domain"_s);
    QTRY_VERIFY(it.isEnabled(u"Next"_s));
    QCOMPARE(it.sent(), 1);
    for (const MigrationStep step :
         {MigrationStep::Dns, MigrationStep::Certificates, MigrationStep::Code, MigrationStep::Done}) {
        it.press(u"Next"_s);
        QCOMPARE(it.step(), step);
        QCOMPARE(it.migration->record().step, step);
    }
    it.press(u"Finish"_s);
    QVERIFY(!it.wizard->isVisible());
    QVERIFY(!it.migration->isActive());
    QCOMPARE(it.sent(), 1);
}

VESTRY_GUI_TEST(tst_WizardSteps)
#include "tst_wizardsteps.moc"
