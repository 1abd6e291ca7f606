#include "models/interrupted.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using Fate = InterruptedSetting::Fate;

//! What is said of a setting whose PATCH nobody saw answered.
class tst_Interrupted : public QObject {
    Q_OBJECT
private slots:
    void fate_data();
    void fate();
    void onlyRememberedTellsNothing();
};

static const FieldSpec &sentSpec(ResourceId resource, QByteArrayView key)
{
    const auto fields = resourceSpec(resource).fields;
    return *std::ranges::find_if(fields, [key](const FieldSpec &each) { return each.key == QLatin1StringView(key); });
}

static FieldValue readValue(const QJsonValue &value)
{
    FieldValue seen;
    if (!value.isUndefined())
        seen.state = value.isNull() ? FieldValue::State::Null : FieldValue::State::Value;
    if (seen.state == FieldValue::State::Value)
        seen.value = value;
    return seen;
}

void tst_Interrupted::fate_data()
{
    QTest::addColumn<ResourceId>("resource");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QJsonValue>("before");
    QTest::addColumn<QJsonValue>("sent");
    QTest::addColumn<QJsonValue>("seen");
    QTest::addColumn<Fate>("fate");
    const QJsonValue nothing(QJsonValue::Undefined), null;
    const auto instance = ResourceId::Instance;
    QTest::newRow("as sent") << instance << QByteArray("hibp") << QJsonValue(true) << QJsonValue(false)
                             << QJsonValue(false) << Fate::Applied;
    QTest::newRow("as before") << instance << QByteArray("hibp") << QJsonValue(true) << QJsonValue(false)
                               << QJsonValue(true) << Fate::NotApplied;
    QTest::newRow("not read") << instance << QByteArray("hibp") << QJsonValue(true) << QJsonValue(false) << nothing
                              << Fate::NotKnown;
    QTest::newRow("before was not reported, as sent")
        << instance << QByteArray("hibp") << nothing << QJsonValue(false) << QJsonValue(false) << Fate::Applied;
    QTest::newRow("before was not reported, another")
        << instance << QByteArray("hibp") << nothing << QJsonValue(false) << QJsonValue(true) << Fate::NotKnown;
    QTest::newRow("withheld") << instance << QByteArray("support_email") << nothing << nothing
                              << QJsonValue(u"a@b.example"_s) << Fate::NotKnown;
    QTest::newRow("a third value") << instance << QByteArray("support_email") << QJsonValue(u"a@b.example"_s)
                                   << QJsonValue(u"c@b.example"_s) << QJsonValue(u"d@b.example"_s) << Fate::NotKnown;
    QTest::newRow("cleared, read as null") << instance << QByteArray("support_email") << QJsonValue(u"a@b.example"_s)
                                           << QJsonValue(QString()) << null << Fate::Applied;
    QTest::newRow("cleared from what looks the same")
        << instance << QByteArray("support_email") << null << QJsonValue(QString()) << null << Fate::NotKnown;
    QTest::newRow("list in another order")
        << instance << QByteArray("allowed_origins") << QJsonValue(QJsonArray{u"https://a.example"_s})
        << QJsonValue(QJsonArray{u"https://a.example"_s, u"https://b.example"_s})
        << QJsonValue(QJsonArray{u"https://b.example"_s, u"https://a.example"_s}) << Fate::Applied;
    QTest::newRow("given back to Clerk, as before")
        << ResourceId::OAuthApplications << QByteArray("default_scopes") << QJsonValue(QJsonArray{u"email"_s}) << null
        << QJsonValue(QJsonArray{u"email"_s}) << Fate::NotKnown;
    QTest::newRow("only the value in force is read") << instance << QByteArray("clerk_js_version") << QJsonValue(u"5"_s)
                                                     << QJsonValue(QString()) << QJsonValue(u"5"_s) << Fate::NotKnown;
}

void tst_Interrupted::fate()
{
    QFETCH(const ResourceId, resource);
    QFETCH(const QByteArray, key);
    QFETCH(const QJsonValue, before);
    QFETCH(const QJsonValue, sent);
    QFETCH(const QJsonValue, seen);
    QTEST(fateOf(sentSpec(resource, key), before, sent, readValue(seen)), "fate");
}

void tst_Interrupted::onlyRememberedTellsNothing()
{
    FieldValue seen = readValue(false);
    const FieldSpec &spec = sentSpec(ResourceId::Instance, "hibp");
    QCOMPARE(fateOf(spec, true, false, seen), Fate::Applied);
    seen.remembered = true;
    QCOMPARE(fateOf(spec, true, false, seen), Fate::NotKnown);
}

VESTRY_TEST(tst_Interrupted)
#include "tst_interrupted.moc"
