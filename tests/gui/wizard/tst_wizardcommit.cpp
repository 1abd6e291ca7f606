#include "tests/gui/wizard/wizardcase.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QPlainTextEdit>

//! The point of no return: what it takes to send, that it is sent once, and every outcome in words.
class tst_WizardCommit : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void onlyTheTypedDomainSends_data();
    void onlyTheTypedDomainSends();
    void enterDoesNotSend();
    void readOnlyProfile();
    void unicodeIsTyped();
    void showsTheRequest();
    void took();
    void refused();
    void noEffect();
    void lost();
    void acceptedButNotRead();
    void couldNotRead();
    void movedBefore();

private:
    static void openToSend(WizardCase &it);
    static void send(WizardCase &it);
};

static const QString kPath = u"/v1/instance/change_domain"_s;

void tst_WizardCommit::openToSend(WizardCase &it)
{
    it.startAt(MigrationStep::Commit);
    it.open();
    QCOMPARE(it.step(), MigrationStep::Commit);
    QVERIFY(!it.isEnabled(u"Change the domain"_s));
}

void tst_WizardCommit::send(WizardCase &it)
{
    it.type(u"Type the new domain"_s, WizardCase::kNew);
    it.press(u"Change the domain"_s);
    QTRY_VERIFY(!it.migration->isCommitting());
}

void tst_WizardCommit::onlyTheTypedDomainSends_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("enabled");
    QTest::newRow("exact") << u"acme-shop.com"_s << true;
    QTest::newRow("capitals and spaces") << u" Acme-Shop.com "_s << true;
    QTest::newRow("the old one") << u"example.com"_s << false;
    QTest::newRow("a part") << u"acme-shop"_s << false;
    QTest::newRow("more") << u"www.acme-shop.com"_s << false;
    QTest::newRow("an address") << u"https://acme-shop.com/"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_WizardCommit::onlyTheTypedDomainSends()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, enabled);
    WizardCase it;
    openToSend(it);
    it.type(u"Type the new domain"_s, typed);
    QCOMPARE(it.isEnabled(u"Change the domain"_s), enabled);
    QCOMPARE(it.sent(), 0);
}

void tst_WizardCommit::enterDoesNotSend()
{
    WizardCase it;
    openToSend(it);
    it.type(u"Type the new domain"_s, WizardCase::kNew);
    QTest::keyClick(it.named<QLineEdit>(u"Type the new domain"_s), Qt::Key_Return);
    QTest::keyClick(it.named<QLineEdit>(u"Type the new domain"_s), Qt::Key_Enter);
    QVERIFY(!it.migration->isCommitting());
    QCOMPARE(it.migration->record().change, ChangeState::NotSent);
    QCOMPARE(it.step(), MigrationStep::Commit);
}

void tst_WizardCommit::readOnlyProfile()
{
    WizardCase it;
    openToSend(it);
    it.type(u"Type the new domain"_s, WizardCase::kNew);
    QVERIFY(it.isEnabled(u"Change the domain"_s));
    it.guard->setProfile(u"Shop"_s, SafetyLevel::ReadOnly);
    QTRY_VERIFY(!it.isEnabled(u"Change the domain"_s));
    QVERIFY2(it.words().contains(u"Choose another safety level in the profile"_s), qPrintable(it.words()));
    it.guard->setProfile(u"Shop"_s, SafetyLevel::Confirm);
    QTRY_VERIFY(it.isEnabled(u"Change the domain"_s));
    QVERIFY(!it.words().contains(u"safety level"_s));
    QCOMPARE(it.sent(), 0);
}

// The guard compares what is sent; people type what they read.
void tst_WizardCommit::unicodeIsTyped()
{
    WizardCase it;
    it.startAt(MigrationStep::Commit, u"https://bücher-laden.example"_s);
    it.open();
    it.named<QLineEdit>(u"Type the new domain"_s)->setText(u"Bücher-Laden.example"_s);
    it.press(u"Change the domain"_s);
    QTRY_VERIFY(!it.migration->isCommitting());
    QCOMPARE(it.migration->commitProblem(), DomainMigration::CommitProblem::None);
    QCOMPARE(it.sent(), 1);
}

void tst_WizardCommit::showsTheRequest()
{
    WizardCase it;
    openToSend(it);
    QVERIFY(it.words().contains(u"POST /v1/instance/change_domain"_s));
    QVERIFY(it.words().contains(u"signed out at once"_s));
    QVERIFY(it.words().contains(u"There is no undo"_s));
    const auto shown =
        QJsonDocument::fromJson(it.wizard->findChild<QPlainTextEdit *>(u"requestBody"_s)->toPlainText().toUtf8());
    send(it);
    for (const SimulatedRequest &request : it.simulator.requests()) {
        if (request.path == kPath)
            QCOMPARE(QJsonDocument::fromJson(request.body), shown);
    }
    QCOMPARE(it.sent(), 1);
}

void tst_WizardCommit::took()
{
    WizardCase it;
    openToSend(it);
    QVERIFY(it.isEnabled(u"Back"_s));
    QVERIFY(!it.isEnabled(u"Next"_s));
    send(it);
    QCOMPARE(it.migration->record().change, ChangeState::Took);
    QTRY_VERIFY(it.words().contains(u"The domain has changed"_s));
    QVERIFY(it.named(u"Change the domain"_s) == nullptr);
    QVERIFY(it.named(u"Back"_s) == nullptr);
    QVERIFY(it.isEnabled(u"Next"_s));
    it.press(u"Next"_s);
    QCOMPARE(it.step(), MigrationStep::Dns);
    it.press(u"Back"_s);
    QCOMPARE(it.step(), MigrationStep::Commit);
    QVERIFY(it.named(u"Back"_s) == nullptr);
    QCOMPARE(it.sent(), 1);
}

void tst_WizardCommit::refused()
{
    WizardCase it;
    openToSend(it);
    it.simulator.failNext("POST", kPath, 1, 422,
                          "{\"errors\":[{\"code\":\"home_url_taken\",\"message\":\"taken\","
                          "\"long_message\":\"<i>Used</i> by another application.\"}]}");
    send(it);
    QTRY_VERIFY(it.words().contains(u"Clerk has refused the change"_s));
    QVERIFY(it.words().contains(u"Clerk says: <i>Used</i> by another application."_s));
    QVERIFY(!it.isEnabled(u"Next"_s));
    QVERIFY(it.isEnabled(u"Back"_s)); // the target may be corrected
    QVERIFY(!it.isEnabled(u"Change the domain"_s));
    send(it); // typed again
    QTRY_VERIFY(it.words().contains(u"The domain has changed"_s));
    QCOMPARE(it.sent(), 2);
}

void tst_WizardCommit::noEffect()
{
    WizardCase it;
    openToSend(it);
    it.simulator.failNext("POST", kPath, 1, 202, {});
    send(it);
    QTRY_VERIFY(it.words().contains(u"Accepted, but nothing has changed"_s));
    QVERIFY(it.words().contains(u"stores only the registrable domain"_s));
    QVERIFY(it.named(u"Change the domain"_s) != nullptr);
    QVERIFY(it.isEnabled(u"Read again which domain Clerk has"_s));
}

void tst_WizardCommit::lost()
{
    WizardCase it;
    openToSend(it);
    it.simulator.failNext("POST", kPath, 1, 502, "<html>");
    send(it);
    QTRY_COMPARE(it.migration->record().change, ChangeState::Unknown);
    QTRY_VERIFY(it.words().contains(u"Not known yet"_s));
    QVERIFY(it.named(u"Change the domain"_s) == nullptr);
    QVERIFY(it.named(u"Back"_s) == nullptr);
    QTRY_VERIFY(it.isEnabled(u"Read again which domain Clerk has"_s)); // not while it is being read anyway
    it.press(u"Read again which domain Clerk has"_s);
    QTRY_VERIFY(it.migration->mayCommitAgain());
    QTRY_VERIFY(it.words().contains(u"Most likely not carried out"_s));
    QVERIFY(!it.isEnabled(u"Change the domain"_s));
    QCOMPARE(it.sent(), 1);
    send(it);
    QTRY_VERIFY(it.words().contains(u"The domain has changed"_s));
    QCOMPARE(it.sent(), 2);
}

void tst_WizardCommit::acceptedButNotRead()
{
    WizardCase it;
    openToSend(it);
    bool failing = false;
    connect(it.migration.get(), &DomainMigration::changed, it.wizard.get(), [&it, &failing] {
        if (it.migration->record().change == ChangeState::Intended && !std::exchange(failing, true))
            it.simulator.failNext("GET", u"/v1/domains"_s, 500, 500, "{}");
    });
    it.type(u"Type the new domain"_s, WizardCase::kNew);
    it.press(u"Change the domain"_s);
    QTRY_VERIFY(!it.migration->isCommitting());
    QCOMPARE(it.migration->record().change, ChangeState::Unknown);
    QTRY_VERIFY2(it.words().contains(u"Clerk accepted the request (HTTP 202)"_s), qPrintable(it.words()));
    QVERIFY(!it.words().contains(u"lost"_s));
}

void tst_WizardCommit::couldNotRead()
{
    WizardCase it;
    openToSend(it);
    it.simulator.failNext("GET", u"/v1/domains"_s, 50, 500, "{}");
    send(it);
    QTRY_VERIFY2(it.words().contains(u"Clerk did not answer"_s), qPrintable(it.words()));
    QVERIFY(it.named(u"Change the domain"_s) != nullptr);
    QCOMPARE(it.sent(), 0);
}

void tst_WizardCommit::movedBefore()
{
    WizardCase it;
    openToSend(it);
    bool changed = false;
    ApiClient elsewhere({.baseUrl = it.simulator.backendApiUrl(), .secretKey = it.key});
    elsewhere.changeDomain({{u"home_url"_s, u"https://somebody-else.com"_s}, {u"is_secondary"_s, false}})
        ->then(it.wizard.get(), [&changed](const ApiResult<QJsonObject> &result) { changed = result.ok(); });
    QTRY_VERIFY(changed);
    it.simulator.clearRequests();
    send(it);
    QTRY_VERIFY(it.words().contains(u"somebody-else.com"_s));
    QVERIFY(it.named(u"Change the domain"_s) == nullptr);
    QCOMPARE(it.sent(), 0);
}

VESTRY_GUI_TEST(tst_WizardCommit)
#include "tst_wizardcommit.moc"
