#include "models/plan.h"
#include "samplevalues.h"
#include "tests/support/testprogram.h"
#include "workspacecase.h"

using namespace Qt::StringLiterals;

//! Every writable setting of every table, on both kinds of instance, from the edit to the verdict.
class tst_ApplyFields : public QObject {
    Q_OBJECT
private slots:
    void applied_data();
    void applied();
};

namespace {

// What the simulator's production instance refuses, for its plan and for what depends on what; all else must be
// confirmed.
const QSet<QString> kRefusedInProduction{u"allowlist"_s, u"blocklist"_s, u"restricted_to_allowlist"_s, u"enabled"_s,
                                         u"domains_enrollment_modes"_s};

} // namespace

void tst_ApplyFields::applied_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<ResourceId>("resource");
    QTest::addColumn<int>("field");
    for (const Environment environment : {Environment::Development, Environment::Production}) {
        for (const ResourceSpec &resource : allResources()) {
            for (std::size_t field = 0; field < resource.fields.size(); ++field) {
                const FieldSpec &spec = resource.fields[field];
                if (spec.access != FieldAccess::Writable)
                    continue;
                QTest::addRow("%s %s %s", environment == Environment::Production ? "production" : "development",
                              resource.patchPath.data(), spec.key.data())
                    << environment << resource.id << int(field);
            }
        }
    }
}

void tst_ApplyFields::applied()
{
    QFETCH(const Environment, environment);
    QFETCH(const ResourceId, resource);
    QFETCH(const int, field);
    WorkspaceCase test(environment);
    QVERIFY(test.refresh());
    SettingsForm *form = test.form(resource);
    const FieldSpec &spec = form->spec(field);
    const QJsonValue before = form->baseline(field).json();
    const QJsonValue sample = sampleValue(*test.workspace, spec, before);
    QVERIFY(!sample.isUndefined());
    test.workspace->edit(resource, field, sample);
    QVERIFY(form->isEdited(field));
    const auto planned = test.workspace->plannedRequests();
    if (!isAvailable(spec, environment)) {
        QVERIFY(!form->complaint(field).isEmpty());
        QCOMPARE(test.workspace->apply(test.workspace->plannedRequests()), nullptr);
        QCOMPARE(planned.size(), 0);
        return;
    }
    QCOMPARE(form->complaint(field), QString());
    QCOMPARE(planned.size(), 1);
    test.simulator.clearRequests();

    ApplyRun *run = test.apply();
    QVERIFY(run);
    QCOMPARE(run->phase(), ApplyRun::Phase::Finished);
    const auto sent = test.writes();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent[0].method, planned[0].method);
    QCOMPARE(sent[0].path, planned[0].path);
    QCOMPARE(sent[0].body, planned[0].body);
    QCOMPARE(run->outcomes().size(), 1);
    const SettingOutcome outcome = run->outcomes().constFirst();
    QCOMPARE(outcome.sent, sample);
    QVERIFY(sameValue(spec, outcome.before.json(), before));

    const bool refused = environment == Environment::Production && kRefusedInProduction.contains(QString(spec.key));
    const QByteArray why = "outcome " + QByteArray::number(int(outcome.outcome)) + ' ' + outcome.serverWords.toUtf8();
    QVERIFY2(outcome.outcome == (refused ? Outcome::Refused : Outcome::Confirmed), why.constData());
    QCOMPARE(form->isEdited(field), refused);
    QVERIFY(!outcome.traceId.isEmpty());
    if (refused) {
        QVERIFY(!outcome.serverWords.isEmpty());
        QCOMPARE(form->complaint(field), outcome.serverWords);
        QVERIFY(form->isServerComplaint(field));
        QVERIFY(!run->allConfirmed());
        return;
    }
    QVERIFY(run->allConfirmed());
    QVERIFY(sameValue(spec, form->baseline(field).json(), sample));
    // Another admin's program, freshly started, must see it too.
    test.connectTo(test.simulator.backendApiUrl());
    QVERIFY(test.refresh());
    const FieldValue fresh = test.form(resource)->baseline(field);
    QVERIFY(fresh.state == FieldValue::State::NotReported || sameValue(spec, fresh.json(), sample));
}

VESTRY_TEST(tst_ApplyFields)
#include "tst_applyfields.moc"
