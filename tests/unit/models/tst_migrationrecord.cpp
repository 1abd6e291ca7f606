#include "models/migration/migrationrecord.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_MigrationRecord : public QObject {
    Q_OBJECT
private slots:
    void comesBackAsItWas();
    void keepsNothingAndEmptyApart();
    void everyStepAndState_data();
    void everyStepAndState();
    void unknownMembersAreIgnored();
    void wrongShapes_data();
    void wrongShapes();
    void unknownOldDomain();
    void notesInUtc();
};

static MigrationRecord sampleRecord()
{
    MigrationRecord record;
    const QDateTime at = QDateTime::fromString(u"2026-08-10T12:00:00.123Z"_s, Qt::ISODateWithMs);
    record.profileId = u"p"_s;
    record.instanceId = u"ins_1"_s;
    record.begunAt = at;
    record.step = MigrationStep::Certificates;
    record.oldDomain = u"example.com"_s;
    record.oldFrontendApi = u"clerk.example.com"_s;
    record.oldPublishableKey = u"pk_live_old"_s;
    record.users = 12'345'678'901;
    record.homeUrl = u"https://www.xn--bcher-kva.example"_s;
    record.secondary = true;
    record.newDomain = u"www.xn--bcher-kva.example"_s;
    record.inventoryReviewed = true;
    record.preparationReviewed = true;
    record.change = ChangeState::Took;
    record.answerStatus = 202;
    record.refusal = u"“no”\n\0\u2028"_s;
    record.newFrontendApi = u"clerk.www.xn--bcher-kva.example"_s;
    record.changedAt = at.addSecs(1);
    record.dnsReadyAt = at.addSecs(2);
    record.certificatesReadyAt = at.addSecs(3);
    record.finishedAt = at.addSecs(4);
    record.ticks = {{u"env"_s, at}, {u"csp"_s, at.addSecs(9)}};
    record.inventory = {{u"jwks"_s, u"name"_s, u"old"_s, u"new"_s}};
    record.events = {{at, u"begun"_s, {}}, {at, u"took"_s, u"x"_s}};
    record.publicResolvers = QStringList{u"9.9.9.9:53"_s};
    return record;
}

static QJsonObject throughBytes(const MigrationRecord &record)
{
    return QJsonDocument::fromJson(QJsonDocument(record.toJson()).toJson()).object();
}

void tst_MigrationRecord::comesBackAsItWas()
{
    const auto back = MigrationRecord::fromJson(throughBytes(sampleRecord()));
    QVERIFY(back);
    QCOMPARE(back->toJson(), sampleRecord().toJson());
    QVERIFY(*back == sampleRecord());
}

void tst_MigrationRecord::keepsNothingAndEmptyApart()
{
    MigrationRecord record = sampleRecord();
    record.users.reset();
    record.publicResolvers.reset();
    auto back = MigrationRecord::fromJson(throughBytes(record));
    QVERIFY(back && !back->users && !back->publicResolvers);
    record.users = 0;
    record.publicResolvers = QStringList();
    back = MigrationRecord::fromJson(throughBytes(record));
    QVERIFY(back && back->users == 0 && back->publicResolvers && back->publicResolvers->isEmpty());
}

void tst_MigrationRecord::everyStepAndState_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("state");
    for (int step = 0; step <= int(MigrationStep::Done); ++step)
        QTest::addRow("step %d", step) << step << 0;
    for (int state = 0; state <= int(ChangeState::Unknown); ++state)
        QTest::addRow("state %d", state) << 0 << state;
}

void tst_MigrationRecord::everyStepAndState()
{
    QFETCH(const int, step);
    QFETCH(const int, state);
    MigrationRecord record = sampleRecord();
    record.step = MigrationStep(step);
    record.change = ChangeState(state);
    const auto back = MigrationRecord::fromJson(throughBytes(record));
    QVERIFY(back && *back == record);
}

void tst_MigrationRecord::unknownMembersAreIgnored()
{
    QJsonObject object = sampleRecord().toJson();
    object.insert(u"of_another_version"_s, QJsonArray{1, 2});
    const auto back = MigrationRecord::fromJson(object);
    QVERIFY(back && *back == sampleRecord());
}

void tst_MigrationRecord::wrongShapes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const QJsonValue none(QJsonValue::Undefined);
    const auto row = [](const char *name, const QString &key, const QJsonValue &value) {
        QTest::newRow(name) << key << value;
    };
    row("no profile", u"profile_id"_s, none);
    row("no state", u"change"_s, none);
    row("no step", u"step"_s, none);
    row("no version", u"version"_s, none);
    row("older version", u"version"_s, 0);
    row("newer version", u"version"_s, 2);
    row("version as text", u"version"_s, u"1"_s);
    row("broken version", u"version"_s, 1.5);
    row("unknown state", u"change"_s, u"tooked"_s);
    row("state as number", u"change"_s, 1);
    row("unknown step", u"step"_s, u"elsewhere"_s);
    row("text as list", u"home_url"_s, QJsonArray());
    row("flag as text", u"secondary"_s, u"true"_s);
    row("no time", u"changed_at"_s, u"yesterday"_s);
    row("time as number", u"changed_at"_s, 17);
    row("negative users", u"users"_s, -1);
    row("half a user", u"users"_s, 0.5);
    row("ticks as list", u"ticks"_s, QJsonArray{1});
    row("tick without time", u"ticks"_s, QJsonObject{{u"a"_s, true}});
    row("events as object", u"events"_s, QJsonObject());
    row("event as text", u"events"_s, QJsonArray{u"sent"_s});
    row("event without kind", u"events"_s, QJsonArray{QJsonObject()});
    row("inventory of numbers", u"inventory"_s, QJsonArray{QJsonObject{{u"name"_s, 1}}});
    row("resolver as number", u"public_resolvers"_s, QJsonArray{53});
}

void tst_MigrationRecord::wrongShapes()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QJsonObject object = sampleRecord().toJson();
    object.insert(key, value);
    QVERIFY(!MigrationRecord::fromJson(object));
}

//! Only what follows up on a change whose record was lost does without it.
void tst_MigrationRecord::unknownOldDomain()
{
    MigrationRecord record = sampleRecord();
    record.oldDomain.clear();
    QVERIFY(MigrationRecord::fromJson(record.toJson()));
    record.change = ChangeState::Intended;
    QVERIFY(!MigrationRecord::fromJson(record.toJson()));
}

void tst_MigrationRecord::notesInUtc()
{
    MigrationRecord record;
    record.note(u"took"_s, u"x"_s);
    QCOMPARE(record.events.size(), 1);
    QCOMPARE(record.events[0].kind, u"took"_s);
    QCOMPARE(record.events[0].at.timeSpec(), Qt::UTC);
}

VESTRY_TEST(tst_MigrationRecord)
#include "tst_migrationrecord.moc"
