#include "models/settingsform.h"
#include "tests/support/testprogram.h"
#include "tests/unit/models/recordedanswers.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

FieldValue reported(const QJsonValue &value)
{
    return {.state = value.isNull() ? FieldValue::State::Null : FieldValue::State::Value,
            .value = value,
            .readAt = recordedAt()};
}

//! The form of \p resource as the recorded answers fill it.
std::unique_ptr<SettingsForm> filled(ResourceId resource)
{
    const ResourceSpec &spec = resourceSpec(resource);
    auto form = std::make_unique<SettingsForm>(spec);
    for (int field = 0; field < form->size(); ++field)
        form->setBaseline(field, readField(form->spec(field), recordedAnswersFor(spec), recordedRoles()));
    return form;
}

} // namespace

class SettingsFormTest : public QObject {
    Q_OBJECT
private slots:
    void startsWithNothingReported();
    void findsFieldsByKey();
    void keepsTheFourStatesApart_data();
    void keepsTheFourStatesApart();
    void aValueTheServerHasIsNoEdit_data();
    void aValueTheServerHasIsNoEdit();
    void resetAndDiscard();
    void sendsEditedFieldsOnly();
    void neverSendsWhatCannotBeWritten();
    void refusesWhatTheInstanceDoesNotHave();
    void keepsUnknownValues();
    void keepsTheEditWhenTheServerMoves();
    void forgetsTheEditTheServerTook();
    void noDriftFromWhatWasNotKnown();
    void driftComesBackWithTheSource();
    void driftIsDecided();
    void complaintsStopAnEdit();
    void serverComplaintsGoWithTheNextEdit();
    void announcesChanges();
    void keepsUnknownKeys();
};

void SettingsFormTest::startsWithNothingReported()
{
    for (const ResourceSpec &resource : allResources()) {
        const SettingsForm form(resource);
        QCOMPARE(form.size(), static_cast<int>(resource.fields.size()));
        for (int field = 0; field < form.size(); ++field) {
            QCOMPARE(form.baseline(field).state, FieldValue::State::NotReported);
            QVERIFY(form.shown(field).isUndefined());
        }
        QCOMPARE(form.editCount(), 0);
        QVERIFY(form.patch().isEmpty());
    }
}

void SettingsFormTest::findsFieldsByKey()
{
    const SettingsForm form(resourceSpec(ResourceId::Instance));
    QCOMPARE(form.spec(form.indexOf(u"hibp")).key, "hibp"_L1);
    QCOMPARE(form.indexOf(u"nonsense"), -1);
}

void SettingsFormTest::keepsTheFourStatesApart_data()
{
    QTest::addColumn<FieldValue>("baseline");
    QTest::addColumn<QJsonValue>("shown");
    QTest::addColumn<bool>("offIsAnEdit");
    QTest::newRow("not reported") << FieldValue() << kUndefined << true;
    QTest::newRow("null") << reported(kNull) << kNull << true;
    QTest::newRow("off") << reported(false) << QJsonValue(false) << false;
    QTest::newRow("on") << reported(true) << QJsonValue(true) << true;
}

void SettingsFormTest::keepsTheFourStatesApart()
{
    QFETCH(FieldValue, baseline);
    QFETCH(QJsonValue, shown);
    QFETCH(bool, offIsAnEdit);
    SettingsForm form(resourceSpec(ResourceId::Restrictions));
    const int field = form.indexOf(u"allowlist");
    form.setBaseline(field, baseline);
    QCOMPARE(form.shown(field), shown);
    form.edit(field, false);
    QCOMPARE(form.isEdited(field), offIsAnEdit);
    QCOMPARE(form.shown(field), QJsonValue(false));
    QCOMPARE(form.patch().contains(u"allowlist"_s), offIsAnEdit);
}

void SettingsFormTest::aValueTheServerHasIsNoEdit_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("baseline");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("edited");
    const QJsonArray ab{u"a://"_s, u"b://"_s};
    const QJsonArray ba{u"b://"_s, u"a://"_s};
    QTest::newRow("same switch") << u"hibp"_s << QJsonValue(true) << QJsonValue(true) << false;
    QTest::newRow("other switch") << u"hibp"_s << QJsonValue(true) << QJsonValue(false) << true;
    QTest::newRow("reordered list") << u"allowed_origins"_s << QJsonValue(ab) << QJsonValue(ba) << false;
    QTest::newRow("longer list") << u"allowed_origins"_s << QJsonValue(ab) << QJsonValue(QJsonArray{u"a://"_s}) << true;
    QTest::newRow("cleared when null") << u"support_email"_s << kNull << QJsonValue(u""_s) << false;
    QTest::newRow("cleared when set") << u"support_email"_s << QJsonValue(u"a@example.com"_s) << QJsonValue(u""_s)
                                      << true;
}

void SettingsFormTest::aValueTheServerHasIsNoEdit()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, baseline);
    QFETCH(QJsonValue, value);
    QFETCH(bool, edited);
    SettingsForm form(resourceSpec(ResourceId::Instance));
    const int field = form.indexOf(key);
    form.setBaseline(field, reported(baseline));
    form.edit(field, value);
    QCOMPARE(form.isEdited(field), edited);
    QCOMPARE(form.patch().value(key), edited ? value : kUndefined);
}

void SettingsFormTest::resetAndDiscard()
{
    const auto form = filled(ResourceId::Instance);
    const int hibp = form->indexOf(u"hibp");
    const int mode = form->indexOf(u"test_mode");
    form->edit(hibp, false);
    form->edit(mode, false);
    QCOMPARE(form->editedFields(), (QList<int>{mode, hibp}));
    form->reset(hibp);
    QCOMPARE(form->shown(hibp), QJsonValue(true));
    QCOMPARE(form->editCount(), 1);
    form->edit(hibp, false);
    form->edit(hibp, true); // back by hand
    QVERIFY(!form->isEdited(hibp));
    form->edit(hibp, false);
    form->discard();
    QCOMPARE(form->editCount(), 0);
    QVERIFY(form->patch().isEmpty());
}

void SettingsFormTest::sendsEditedFieldsOnly()
{
    const auto form = filled(ResourceId::Organization);
    form->edit(form->indexOf(u"max_allowed_memberships"), 0);
    form->edit(form->indexOf(u"creator_role_id"), u"role_member1"_s);
    form->edit(form->indexOf(u"enabled"), true);
    QCOMPARE(form->patch(),
             (QJsonObject{{u"max_allowed_memberships"_s, 0}, {u"creator_role_id"_s, u"role_member1"_s}}));
}

void SettingsFormTest::neverSendsWhatCannotBeWritten()
{
    for (const ResourceSpec &resource : allResources()) {
        SettingsForm form(resource);
        form.setEnvironment(Environment::Production);
        for (int field = 0; field < form.size(); ++field)
            form.edit(field, u"anything"_s);
        const QJsonObject patch = form.patch();
        for (const FieldSpec &field : resource.fields) {
            const bool sendable = field.access == FieldAccess::Writable && isAvailable(field, Environment::Production);
            QVERIFY2(patch.contains(field.key) == sendable, field.key.data());
        }
    }
}

void SettingsFormTest::refusesWhatTheInstanceDoesNotHave()
{
    const auto form = filled(ResourceId::Instance);
    const int origin = form->indexOf(u"development_origin");
    form->edit(origin, u"http://localhost:4000"_s);
    QCOMPARE(form->complaint(origin), QString());
    form->setEnvironment(Environment::Production);
    QVERIFY(form->complaint(origin).contains("Production instances do not have this setting"_L1));
    QCOMPARE(form->complaintCount(), 1);
    QVERIFY(form->patch().isEmpty());
    QVERIFY(form->isEdited(origin)); // the admin decides
    form->setEnvironment(Environment::Development);
    QCOMPARE(form->complaintCount(), 0);
    QCOMPARE(form->patch(), (QJsonObject{{u"development_origin"_s, u"http://localhost:4000"_s}}));
}

void SettingsFormTest::keepsUnknownValues()
{
    SettingsForm instance(resourceSpec(ResourceId::Instance));
    const int strategy = instance.indexOf(u"preferred_sign_in_strategy_when_password_required");
    instance.setBaseline(strategy, reported(u"passkey"_s));
    QCOMPARE(instance.shown(strategy), QJsonValue(u"passkey"_s));
    instance.edit(strategy, u"passkey"_s);
    QVERIFY(!instance.isEdited(strategy));

    SettingsForm organization(resourceSpec(ResourceId::Organization));
    const int modes = organization.indexOf(u"domains_enrollment_modes");
    organization.setBaseline(modes, reported(QJsonArray{u"manual_invitation"_s, u"of_tomorrow"_s}));
    organization.edit(modes, QJsonArray{u"manual_invitation"_s, u"of_tomorrow"_s, u"automatic_invitation"_s});
    QCOMPARE(organization.complaintCount(), 0);
    QCOMPARE(organization.patch(),
             (QJsonObject{{u"domains_enrollment_modes"_s, QJsonArray{u"of_tomorrow"_s, u"automatic_invitation"_s}}}));
}

void SettingsFormTest::keepsTheEditWhenTheServerMoves()
{
    const auto form = filled(ResourceId::Organization);
    const int limit = form->indexOf(u"max_allowed_memberships");
    form->edit(limit, 20);
    form->setBaseline(limit, reported(7));
    QCOMPARE(form->shown(limit), QJsonValue(20));
    QCOMPARE(form->driftedFrom(limit), QJsonValue(5));
    form->edit(limit, 30); // editing further decides nothing
    QCOMPARE(form->driftedFrom(limit), QJsonValue(5));
    form->setBaseline(limit, reported(8));
    QCOMPARE(form->driftedFrom(limit), QJsonValue(5));
    form->setBaseline(limit, reported(5)); // and back
    QVERIFY(form->driftedFrom(limit).isUndefined());
    QVERIFY(form->isEdited(limit));
}

void SettingsFormTest::forgetsTheEditTheServerTook()
{
    const auto form = filled(ResourceId::Organization);
    const int limit = form->indexOf(u"max_allowed_memberships");
    form->edit(limit, 20);
    QSignalSpy counts(form.get(), &SettingsForm::editCountChanged);
    form->setBaseline(limit, reported(20));
    QVERIFY(!form->isEdited(limit));
    QVERIFY(form->driftedFrom(limit).isUndefined());
    QCOMPARE(counts.size(), 1);
    QCOMPARE(counts.first().first().toInt(), 0);
}

void SettingsFormTest::noDriftFromWhatWasNotKnown()
{
    SettingsForm form(resourceSpec(ResourceId::Restrictions));
    const int allowlist = form.indexOf(u"allowlist");
    form.edit(allowlist, true); // "Set anyway"
    form.setBaseline(allowlist, reported(false));
    QVERIFY(form.driftedFrom(allowlist).isUndefined());
    QVERIFY(form.isEdited(allowlist));
}

void SettingsFormTest::driftComesBackWithTheSource()
{
    const auto form = filled(ResourceId::Organization);
    const int limit = form->indexOf(u"max_allowed_memberships");
    form->edit(limit, 20);
    form->setBaseline(limit, FieldValue()); // the read failed: nothing is known, so nothing drifted
    QVERIFY(form->driftedFrom(limit).isUndefined());
    form->setBaseline(limit, reported(9));
    QCOMPARE(form->driftedFrom(limit), QJsonValue(5));
}

void SettingsFormTest::driftIsDecided()
{
    const auto form = filled(ResourceId::Organization);
    const int limit = form->indexOf(u"max_allowed_memberships");
    form->edit(limit, 20);
    form->setBaseline(limit, reported(7));
    form->clearDrift(limit); // mine
    QVERIFY(form->driftedFrom(limit).isUndefined());
    QCOMPARE(form->shown(limit), QJsonValue(20));
    form->setBaseline(limit, reported(6));
    QCOMPARE(form->driftedFrom(limit), QJsonValue(7));
    form->reset(limit); // theirs
    QVERIFY(form->driftedFrom(limit).isUndefined());
    QCOMPARE(form->shown(limit), QJsonValue(6));
}

void SettingsFormTest::complaintsStopAnEdit()
{
    const auto form = filled(ResourceId::Instance);
    const int email = form->indexOf(u"support_email");
    form->edit(email, u"nonsense"_s);
    QVERIFY(form->complaint(email).contains("@ is missing"_L1));
    QVERIFY(!form->isServerComplaint(email));
    QCOMPARE(form->complaintCount(), 1);
    QCOMPARE(form->shown(email), QJsonValue(u"nonsense"_s)); // what was typed stays
    form->edit(email, u"team@example.com"_s);
    QCOMPARE(form->complaint(email), QString());
    QCOMPARE(form->complaintCount(), 0);
}

void SettingsFormTest::serverComplaintsGoWithTheNextEdit()
{
    const auto form = filled(ResourceId::Instance);
    const int email = form->indexOf(u"support_email");
    form->edit(email, u"team@example.com"_s);
    form->setServerComplaint(email, u"is not deliverable"_s);
    QCOMPARE(form->complaint(email), u"is not deliverable"_s);
    QVERIFY(form->isServerComplaint(email));
    QCOMPARE(form->complaintCount(), 0); // it may be sent again, for example after the plan was changed
    form->edit(email, u"other@example.com"_s);
    QCOMPARE(form->complaint(email), QString());
    form->setServerComplaint(email, u"again"_s);
    form->edit(email, u"bad"_s);
    form->setServerComplaint(email, u"words"_s);
    QVERIFY(!form->isServerComplaint(email)); // our own check speaks first
    form->reset(email);
    QCOMPARE(form->complaint(email), QString());
}

void SettingsFormTest::announcesChanges()
{
    const auto form = filled(ResourceId::Instance);
    const int hibp = form->indexOf(u"hibp");
    QSignalSpy changes(form.get(), &SettingsForm::changed);
    QSignalSpy counts(form.get(), &SettingsForm::editCountChanged);
    form->edit(hibp, false);
    QCOMPARE(changes.takeFirst().first().toInt(), hibp);
    QCOMPARE(counts.takeFirst().first().toInt(), 1);
    form->setServerComplaint(hibp, u"no"_s);
    QCOMPARE(changes.takeFirst().first().toInt(), hibp);
    form->setBaseline(hibp, reported(false));
    QCOMPARE(counts.takeFirst().first().toInt(), 0);
    QVERIFY(changes.size() == 1 && counts.isEmpty());
}

void SettingsFormTest::keepsUnknownKeys()
{
    SettingsForm form(resourceSpec(ResourceId::Protect));
    form.setUnknownKeys({{u"script_check"_s, u"passed"_s}});
    QCOMPARE(form.unknownKeys().keys(), QStringList{u"script_check"_s});
    QVERIFY(form.patch().isEmpty());
}

VESTRY_TEST(SettingsFormTest)
#include "tst_settingsform.moc"
