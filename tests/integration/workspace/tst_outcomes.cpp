#include "lossyproxy.h"
#include "tests/support/testprogram.h"
#include "workspacecase.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What an apply says when the server does not simply do what it is told.
class tst_Outcomes : public QObject {
    Q_OBJECT
private slots:
    void lagIsWaitedOut();
    void neverSeenIsSaidAndKept();
    void droppedKey_data();
    void droppedKey();
    void keyMissingInTheAnswer();
    void serverKeepsItsOwnValue();
    void clearingOriginsIsIgnored();
    void backToTheDefault_data();
    void backToTheDefault();
    void lostAnswer_data();
    void lostAnswer();
    void serverFaultAfterWrite();
    void writeAnswerStandsAboveLaggingReads();
    void newsAfterAWriteIsBelieved();
};

static Outcome soleOutcome(const ApplyRun *run) { return run->outcomes().constFirst().outcome; }

void tst_Outcomes::lagIsWaitedOut()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.simulator.setReadLag(1h);
    test.workspace->setVerification(20ms, 100'000);
    test.edit(ResourceId::Instance, "test_mode", false);
    ApplyRun *run = test.workspace->apply(test.workspace->plannedRequests());
    QVERIFY(run);
    QTRY_COMPARE(run->phase(), ApplyRun::Phase::Verifying);
    QCOMPARE(soleOutcome(run), Outcome::Verifying);
    test.simulator.setReadLag(0ms);
    QTRY_VERIFY(run->isOver());
    QVERIFY(run->allConfirmed());
    QCOMPARE(run->outcomes().constFirst().seen.reader.source, ReadSource::Environment);
    QCOMPARE(test.workspace->editCount(), 0);
    QCOMPARE(test.known(ResourceId::Instance, "test_mode"), QJsonValue(false));
}

void tst_Outcomes::neverSeenIsSaidAndKept()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.simulator.setReadLag(1h);
    test.edit(ResourceId::Instance, "test_mode", false);
    const ApplyRun *run = test.apply();
    QCOMPARE(soleOutcome(run), Outcome::AcceptedNotConfirmed);
    QCOMPARE(run->outcomes().constFirst().seen.json(), QJsonValue(true));
    QVERIFY(!run->allConfirmed());
    QCOMPARE(test.workspace->editCount(), 1);
    test.simulator.setReadLag(0ms);
    QVERIFY(test.refresh());
    QCOMPARE(test.workspace->editCount(), 0); // it is there after all
}

void tst_Outcomes::droppedKey_data()
{
    QTest::addColumn<ResourceId>("resource");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("sibling");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("no answer, alone: cannot be told from lag")
        << ResourceId::Instance << QByteArray("test_mode") << QByteArray() << Outcome::AcceptedNotConfirmed;
    QTest::newRow("no answer, but its sibling arrived")
        << ResourceId::Instance << QByteArray("test_mode") << QByteArray("hibp") << Outcome::ServerKept;
    QTest::newRow("the answer shows the old value")
        << ResourceId::Protect << QByteArray("rules_enabled") << QByteArray() << Outcome::ServerKept;
}

void tst_Outcomes::droppedKey()
{
    QFETCH(const ResourceId, resource);
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, sibling);
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.simulator.dropKey(QString::fromLatin1(key));
    test.edit(resource, key, !test.known(resource, key).toBool());
    if (!sibling.isEmpty())
        test.edit(resource, sibling, !test.known(resource, sibling).toBool());
    const ApplyRun *run = test.apply();
    const auto outcomes = run->outcomes();
    QTEST(outcomeOf(outcomes, resource, test.field(resource, key))->outcome, "outcome");
    QVERIFY(test.form(resource)->isEdited(test.field(resource, key)));
    if (!sibling.isEmpty())
        QCOMPARE(outcomeOf(outcomes, resource, test.field(resource, sibling))->outcome, Outcome::Confirmed);
    QCOMPARE(test.writes().size(), 1);
}

void tst_Outcomes::keyMissingInTheAnswer()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.simulator.failNext("PATCH", u"/v1/instance/protect"_s, 1, 200, R"({"object":"instance_protect"})");
    test.edit(ResourceId::Protect, "rules_enabled", true);
    const ApplyRun *run = test.apply();
    QCOMPARE(soleOutcome(run), Outcome::ServerKept);
    QCOMPARE(run->outcomes().constFirst().seen.json(), QJsonValue(false));
}

void tst_Outcomes::serverKeepsItsOwnValue()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.simulator.failNext("PATCH", u"/v1/instance/communication"_s, 1, 200,
                            R"({"object":"instance_communication","blocked_country_codes":["AF"]})");
    test.edit(ResourceId::Communication, "blocked_country_codes", QJsonArray{u"AF"_s, u"CU"_s});
    const ApplyRun *run = test.apply();
    QCOMPARE(soleOutcome(run), Outcome::ServerKept);
    QCOMPARE(run->outcomes().constFirst().seen.json(), QJsonValue(QJsonArray{u"AF"_s}));
    QCOMPARE(run->outcomes().constFirst().seen.reader.source, ReadSource::WriteAnswer);
    // The admin's list is not lost, and what moved because of us is no drift.
    const int field = test.field(ResourceId::Communication, "blocked_country_codes");
    QVERIFY(test.form(ResourceId::Communication)->isEdited(field));
    QVERIFY(test.form(ResourceId::Communication)->driftedFrom(field).isUndefined());
}

void tst_Outcomes::clearingOriginsIsIgnored()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Instance, "allowed_origins", QJsonArray());
    QCOMPARE(soleOutcome(test.apply()), Outcome::ServerKept);
}

void tst_Outcomes::backToTheDefault_data()
{
    QTest::addColumn<ResourceId>("resource");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QJsonValue>("first");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("cleared text is read as null")
        << ResourceId::Instance << QByteArray("support_email") << QJsonValue(u"a@acme.example"_s)
        << QJsonValue(QString()) << Outcome::Confirmed;
    QTest::newRow("only the value in force is read")
        << ResourceId::Instance << QByteArray("clerk_js_version") << QJsonValue(u"5.2.1"_s) << QJsonValue(QString())
        << Outcome::AcceptedNotConfirmed;
    QTest::newRow("null gives Clerk's own, which moved")
        << ResourceId::OAuthApplications << QByteArray("default_scopes") << QJsonValue(QJsonArray{u"email"_s})
        << QJsonValue() << Outcome::Confirmed;
}

void tst_Outcomes::backToTheDefault()
{
    QFETCH(const ResourceId, resource);
    QFETCH(const QByteArray, key);
    QFETCH(const QJsonValue, first);
    QFETCH(const QJsonValue, value);
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(resource, key, first);
    QVERIFY(test.apply()->allConfirmed());
    QVERIFY(test.refresh());
    test.edit(resource, key, value);
    const ApplyRun *run = test.apply();
    QVERIFY(run);
    QTEST(soleOutcome(run), "outcome");
    // Nothing can be learned beyond that, so the edit does not stay as if it waited.
    QCOMPARE(test.workspace->editCount(), 0);
}

void tst_Outcomes::lostAnswer_data()
{
    QTest::addColumn<ResourceId>("resource");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<LossyProxy::Loses>("loses");
    QTest::addColumn<Outcome>("outcome");
    for (const auto &[resource, key] : {std::pair(ResourceId::Instance, "test_mode"),
                                        std::pair(ResourceId::Restrictions, "block_disposable_email_domains"),
                                        std::pair(ResourceId::Protect, "rules_enabled")}) {
        QTest::addRow("%s, applied", key)
            << resource << QByteArray(key) << LossyProxy::Loses::Answers << Outcome::Confirmed;
        QTest::addRow("%s, never arrived", key)
            << resource << QByteArray(key) << LossyProxy::Loses::Writes << Outcome::Unknown;
    }
}

void tst_Outcomes::lostAnswer()
{
    QFETCH(const ResourceId, resource);
    QFETCH(const QByteArray, key);
    QFETCH(const LossyProxy::Loses, loses);
    WorkspaceCase test;
    LossyProxy proxy(test.simulator.backendApiUrl());
    test.connectTo(proxy.url());
    QVERIFY(test.refresh());
    proxy.loses = loses;
    test.edit(resource, key, !test.known(resource, key).toBool());
    const ApplyRun *run = test.apply();
    QVERIFY(run);
    QTEST(soleOutcome(run), "outcome");
    QCOMPARE(proxy.writes, 1);
    const bool unknown = soleOutcome(run) == Outcome::Unknown;
    QCOMPARE(run->outcomes().constFirst().error.has_value(), unknown);
    QCOMPARE(test.workspace->editCount(), unknown ? 1 : 0);
    // Nothing is sent again by itself, however often is read.
    QVERIFY(test.refresh());
    QCOMPARE(proxy.writes, 1);
}

void tst_Outcomes::serverFaultAfterWrite()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.simulator.failNext("PATCH", u"/v1/instance/restrictions"_s, 1, 500, "{}");
    test.edit(ResourceId::Restrictions, "block_email_subaddresses", true);
    test.simulator.clearRequests();
    const ApplyRun *run = test.apply();
    QCOMPARE(soleOutcome(run), Outcome::Unknown);
    QCOMPARE(test.writes().size(), 1);
    QVERIFY(test.simulator.requests().size() > 2); // it was looked for
}

void tst_Outcomes::writeAnswerStandsAboveLaggingReads()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.simulator.setReadLag(1h);
    test.edit(ResourceId::Restrictions, "block_email_subaddresses", true);
    QVERIFY(test.apply()->allConfirmed());
    QVERIFY(test.refresh());
    const auto *form = test.form(ResourceId::Restrictions);
    const int field = test.field(ResourceId::Restrictions, "block_email_subaddresses");
    QCOMPARE(form->baseline(field).json(), QJsonValue(true));
    QCOMPARE(form->baseline(field).reader.source, ReadSource::WriteAnswer);
    test.simulator.setReadLag(0ms);
    QVERIFY(test.refresh());
    QCOMPARE(form->baseline(field).json(), QJsonValue(true));
    QCOMPARE(form->baseline(field).reader.source, ReadSource::Environment);
}

void tst_Outcomes::newsAfterAWriteIsBelieved()
{
    WorkspaceCase test;
    QVERIFY(test.refresh());
    test.edit(ResourceId::Organization, "max_allowed_memberships", 7);
    QVERIFY(test.apply()->allConfirmed());
    test.simulator.changeBehindTheBack(test.instance.secretKey, u"organization_settings"_s,
                                       u"max_allowed_memberships"_s, 9);
    QVERIFY(test.refresh());
    QCOMPARE(test.known(ResourceId::Organization, "max_allowed_memberships"), QJsonValue(9));
}

VESTRY_TEST(tst_Outcomes)
#include "tst_outcomes.moc"
