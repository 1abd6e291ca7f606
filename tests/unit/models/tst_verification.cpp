#include "models/verification.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_Verification : public QObject {
    Q_OBJECT
private slots:
    void judged_data();
    void judged();
    void beyondReading_data();
    void beyondReading();
};

namespace {

const FieldSpec &field(ResourceId resource, QLatin1StringView key)
{
    const ResourceSpec &spec = resourceSpec(resource);
    return *std::ranges::find(spec.fields, key, &FieldSpec::key);
}

FieldValue value(const QJsonValue &json, bool effective = false)
{
    if (json.isUndefined())
        return {};
    FieldValue out{.state = json.isNull() ? FieldValue::State::Null : FieldValue::State::Value, .value = json};
    out.reader.source = ReadSource::Environment;
    out.reader.effective = effective;
    return out;
}

const QJsonValue kNothing(QJsonValue::Undefined);

} // namespace

void tst_Verification::judged_data()
{
    QTest::addColumn<const FieldSpec *>("spec");
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char *name, const FieldSpec &spec, const Evidence &evidence, Outcome outcome) {
        QTest::newRow(name) << &spec << evidence << outcome;
    };
    const FieldSpec &number = field(ResourceId::Organization, "max_allowed_memberships"_L1);
    const FieldSpec &origins = field(ResourceId::Instance, "allowed_origins"_L1);
    const FieldSpec &version = field(ResourceId::Instance, "clerk_js_version"_L1);
    const FieldSpec &scopes = field(ResourceId::OAuthApplications, "default_scopes"_L1);
    const FieldValue old = value(1), mine = value(2), third = value(3), none = value(kNothing);

    row("the answer shows it", number, {.before = old, .sent = 2, .answered = mine}, Outcome::Confirmed);
    row("the answer shows another", number, {.before = old, .sent = 2, .answered = third}, Outcome::ServerKept);
    row("the answer wins over a lagging read", number, {.before = old, .sent = 2, .answered = mine, .seen = old},
        Outcome::Confirmed);
    row("a read shows it", number, {.before = old, .sent = 2, .seen = mine}, Outcome::Confirmed);
    row("the old value, reads left", number, {.before = old, .sent = 2, .seen = old}, Outcome::Verifying);
    row("no read yet", number, {.before = old, .sent = 2}, Outcome::Verifying);
    row("the old value to the end", number, {.before = old, .sent = 2, .seen = old, .lastRead = true},
        Outcome::AcceptedNotConfirmed);
    row("no read to the end", number, {.before = old, .sent = 2, .seen = none, .lastRead = true},
        Outcome::AcceptedNotConfirmed);
    row("a third value", number, {.before = old, .sent = 2, .seen = third}, Outcome::ServerKept);
    row("unknown before, another value now, reads left", number, {.before = none, .sent = 2, .seen = third},
        Outcome::Verifying);
    row("unknown before, another value to the end", number,
        {.before = none, .sent = 2, .seen = third, .lastRead = true}, Outcome::AcceptedNotConfirmed);
    row("left out of the answer", number,
        {.before = old, .sent = 2, .seen = old, .answerHadBody = true, .lastRead = true}, Outcome::ServerKept);
    row("left out of the answer, never read", number,
        {.before = old, .sent = 2, .answerHadBody = true, .lastRead = true}, Outcome::AcceptedNotConfirmed);
    row("its sibling arrived", number,
        {.before = old, .sent = 2, .seen = old, .siblingConfirmed = true, .lastRead = true}, Outcome::ServerKept);
    row("lost, seen", number, {.before = old, .sent = 2, .seen = mine, .answerLost = true}, Outcome::Confirmed);
    row("lost, reads left", number, {.before = old, .sent = 2, .seen = old, .answerLost = true}, Outcome::Verifying);
    row("lost, never seen", number, {.before = old, .sent = 2, .seen = old, .answerLost = true, .lastRead = true},
        Outcome::Unknown);
    row("lost, another value", number, {.before = old, .sent = 2, .seen = third, .answerLost = true},
        Outcome::ServerKept);
    row("origins in another order", origins,
        {.before = value(QJsonArray{u"a"_s}),
         .sent = QJsonArray{u"a"_s, u"b"_s},
         .seen = value(QJsonArray{u"b"_s, u"a"_s})},
        Outcome::Confirmed);
    row("origins emptied, read as null", origins,
        {.before = value(QJsonArray{u"a"_s}), .sent = QJsonArray(), .seen = value(QJsonValue())}, Outcome::Confirmed);
    row("origins emptied, ignored", origins,
        {.before = value(QJsonArray{u"a"_s}),
         .sent = QJsonArray(),
         .seen = value(QJsonArray{u"a"_s}),
         .lastRead = true},
        Outcome::ServerKept);
    row("in force, as sent", version,
        {.before = value(u"5"_s, true), .sent = u"5.2.1"_s, .seen = value(u"5.2.1"_s, true)}, Outcome::Confirmed);
    row("in force, another", version,
        {.before = value(u"5"_s, true), .sent = u"6"_s, .seen = value(u"6.1.0"_s, true), .lastRead = true},
        Outcome::AcceptedNotConfirmed);
    row("default asked for, value moved", scopes,
        {.before = value(QJsonArray{u"a"_s}), .sent = QJsonValue(), .answered = value(QJsonArray{u"b"_s})},
        Outcome::Confirmed);
    row("default asked for, value stayed", scopes,
        {.before = value(QJsonArray{u"a"_s}), .sent = QJsonValue(), .answered = value(QJsonArray{u"a"_s})},
        Outcome::AcceptedNotConfirmed);
}

void tst_Verification::judged()
{
    QFETCH(const FieldSpec *, spec);
    QFETCH(const Evidence, evidence);
    QTEST(judge(*spec, evidence), "outcome");
}

void tst_Verification::beyondReading_data()
{
    QTest::addColumn<const FieldSpec *>("spec");
    QTest::addColumn<QJsonValue>("sent");
    QTest::addColumn<bool>("beyond");
    QTest::newRow("has a read") << &field(ResourceId::Instance, "hibp"_L1) << QJsonValue(true) << false;
    QTest::newRow("has none") << &field(ResourceId::BetaSignIn, "from_email_address"_L1) << QJsonValue(u"a"_s) << true;
    QTest::newRow("in force, set") << &field(ResourceId::Instance, "clerk_js_version"_L1) << QJsonValue(u"5"_s)
                                   << false;
    QTest::newRow("in force, cleared") << &field(ResourceId::Instance, "clerk_js_version"_L1) << QJsonValue(QString())
                                       << true;
    QTest::newRow("null resets") << &field(ResourceId::OAuthApplications, "default_scopes"_L1) << QJsonValue() << true;
}

void tst_Verification::beyondReading()
{
    QFETCH(const FieldSpec *, spec);
    QFETCH(const QJsonValue, sent);
    QTEST(isBeyondReading(*spec, sent), "beyond");
}

VESTRY_TEST(tst_Verification)
#include "tst_verification.moc"
