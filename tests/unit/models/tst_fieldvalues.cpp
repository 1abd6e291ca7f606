#include "models/countries.h"
#include "tests/support/testprogram.h"
#include "tests/unit/models/recordedanswers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QJsonArray manyCountries(int count)
{
    QJsonArray codes;
    for (int i = 0; i < count; ++i)
        codes.append(QString(QChar(u'A' + i / 26)) + QChar(u'A' + i % 26));
    return codes;
}

} // namespace

//! What the tables say of values: complaints, equality, words.
class FieldValuesTest : public QObject {
    Q_OBJECT
private slots:
    void complains_data();
    void complains();
    void comparesAsTheServer_data();
    void comparesAsTheServer();
    void sendsWhatTheServerTakes();
    void putsIntoWords_data();
    void putsIntoWords();
    void namesConsequences_data();
    void namesConsequences();
    void knowsWhereASettingExists_data();
    void knowsWhereASettingExists();
    void listsCountries();
    void checksManyOriginsQuickly();
};

void FieldValuesTest::complains_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<ResourceId>("resource");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("part"); // a part of the complaint; empty: none
    using enum ResourceId;
    const auto row = [](const char *name, ResourceId resource, const char *key, const QJsonValue &value,
                        const char *part) {
        QTest::addRow("%s: %s", key, name) << QString::fromLatin1(key) << resource << value << QString::fromUtf8(part);
    };
    row("on", Instance, "test_mode", true, "");
    row("nothing to send", Instance, "test_mode", kUndefined, "");
    row("null", Instance, "test_mode", kNull, "ignores an unset value");
    row("a number", Instance, "test_mode", 1, "does not fit");

    row("zero", Organization, "max_allowed_memberships", 0, "");
    row("largest", Organization, "max_allowed_memberships", 1'000'000'000, "");
    row("negative", Organization, "max_allowed_memberships", -1, "whole number from 0 to 1,000,000,000");
    row("too large", Organization, "max_allowed_memberships", 1'000'000'001.0, "whole number");
    row("fraction", Organization, "max_allowed_memberships", 2.5, "whole number");
    row("text", Organization, "max_allowed_memberships", u"5"_s, "whole number");

    row("plain", Instance, "support_email", u"help@example.com"_s, "");
    row("plus", Instance, "support_email", u"help+eu@example.co.uk"_s, "");
    row("empty clears", Instance, "support_email", u""_s, "");
    row("international", Instance, "support_email", u"hilfe@müller.example"_s, "");
    row("international name", Instance, "support_email", u"помощь@пример.рф"_s, "");
    row("no at", Instance, "support_email", u"help.example.com"_s, "the @ is missing");
    row("nothing before", Instance, "support_email", u"@example.com"_s, "before the @");
    row("two ats", Instance, "support_email", u"a@b@example.com"_s, "before the @");
    row("dot first", Instance, "support_email", u".a@example.com"_s, "before the @");
    row("two dots", Instance, "support_email", u"a..b@example.com"_s, "before the @");
    row("angle brackets", Instance, "support_email", u"<a@example.com>"_s, "@");
    row("no dot in the domain", Instance, "support_email", u"a@localhost"_s, "not a domain");
    row("nothing after", Instance, "support_email", u"a@"_s, "not a domain");
    row("dot last", Instance, "support_email", u"a@example.com."_s, "not a domain");
    row("dash first", Instance, "support_email", u"a@-example.com"_s, "not a domain");
    row("space", Instance, "support_email", u"a @example.com"_s, "no spaces");
    row("line break", Instance, "support_email", u"a@example.com\n"_s, "no spaces");
    row("very long", Instance, "support_email", QString(u"a@"_s + QString(250, u'b') + u".example.com"_s),
        "not a domain");
    row("a list", Instance, "support_email", QJsonArray(), "does not fit");

    row("localhost", Instance, "development_origin", u"http://localhost:3000"_s, "");
    row("https", Instance, "development_origin", u"https://dev.example.com"_s, "");
    row("address", Instance, "development_origin", u"http://127.0.0.1:8080"_s, "");
    row("IPv6", Instance, "development_origin", u"http://[::1]:3000"_s, "");
    row("bad IPv6", Instance, "development_origin", u"http://[::g]:3000"_s, "IPv6");
    row("app scheme", Instance, "development_origin", u"my-app://localhost"_s, "http:// or");
    row("empty", Instance, "development_origin", u""_s, "may not be empty");
    row("slash", Instance, "development_origin", u"http://localhost:3000/"_s, "Leave out the slash");
    row("port 0", Instance, "development_origin", u"http://localhost:0"_s, "1 to 65535");
    row("port too large", Instance, "development_origin", u"http://localhost:70000"_s, "1 to 65535");
    row("port is no number", Instance, "development_origin", u"http://localhost:web"_s, "1 to 65535");
    row("no port after colon", Instance, "development_origin", u"http://localhost:"_s, "1 to 65535");
    row("signed port", Instance, "development_origin", u"http://localhost:+80"_s, "1 to 65535");
    row("host missing", Instance, "development_origin", u"http://:3000"_s, "host name is missing");

    const auto origins = [&row](const char *name, const QJsonArray &list, const char *part) {
        row(name, Instance, "allowed_origins", list, part);
    };
    origins("none", {}, "");
    origins("extension", {u"chrome-extension://abcdefghijklmnop"_s}, "");
    origins("apps", {u"capacitor://localhost"_s, u"my-app://"_s, u"com.example.app://home"_s}, "");
    origins("web is not blocked", {u"https://app.example.com"_s, u"http://localhost:3000"_s}, "");
    origins("twice", {u"my-app://"_s, u"capacitor://localhost"_s, u"my-app://"_s}, "“my-app://” is listed twice");
    origins("empty entry", {u"my-app://"_s, u""_s}, "An entry is empty");
    origins("names the entry", {u"my-app://"_s, u"example.com"_s}, "“example.com”: The scheme is missing");
    origins("path", {u"https://example.com/login"_s}, "everything after it");
    origins("query", {u"https://example.com?x=1"_s}, "everything after it");
    origins("fragment", {u"https://example.com#x"_s}, "everything after it");
    origins("user", {u"https://me:secret@example.com"_s}, "user name");
    origins("wildcard", {u"https://*.example.com"_s}, "no wildcards");
    origins("web without host", {u"https://"_s}, "host name is missing");
    origins("spaces", {u"https://exa mple.com"_s}, "no spaces");
    origins("scheme only", {u"https:example.com"_s}, "scheme is missing");
    origins("digit first", {u"1app://x"_s}, "scheme is missing");
    origins("international", {u"https://müller.example"_s}, "xn--mller-kva.example");
    origins("underscore", {u"https://my_app.example.com"_s}, "");
    origins("two dots", {u"https://a..example.com"_s}, "not a host name");
    origins("other things", {1}, "does not fit");
    row("text", Instance, "allowed_origins", u"my-app://"_s, "does not fit");

    const auto version = [&row](const QString &text, const char *part) {
        row(qPrintable(text), Instance, "clerk_js_version", text, part);
    };
    version(u""_s, "");
    version(u"5"_s, "");
    version(u"5.3.1"_s, "");
    version(u"5.0.0-beta.3"_s, "");
    version(u"latest"_s, "not a version");
    version(u"5.3"_s, "not a version");
    version(u"v5"_s, "not a version");
    version(u"^5.0.0"_s, "not a version");
    version(u"5.3.1\n"_s, "line break");

    const QString strategy = u"preferred_sign_in_strategy_when_password_required"_s;
    const QByteArray strategyKey = strategy.toLatin1();
    row("otp", Instance, strategyKey.constData(), u"otp"_s, "");
    row("cleared", Instance, strategyKey.constData(), u""_s, "");
    row("unknown", Instance, strategyKey.constData(), u"passkey"_s, "“passkey” is not one of the values");

    row("known", Organization, "domains_enrollment_modes", QJsonArray{u"automatic_invitation"_s}, "");
    row("unknown is kept", Organization, "domains_enrollment_modes", QJsonArray{u"automatic_invitation"_s, u"new"_s},
        "");
    row("none", Organization, "domains_enrollment_modes", QJsonArray(), "");
    row("role", Organization, "creator_role_id", u"role_1"_s, "");
    row("no role", Organization, "creator_role_id", u""_s, "Choose a role");

    const auto countries = [&row](const char *name, const QJsonArray &list, const char *part) {
        row(name, Communication, "blocked_country_codes", list, part);
    };
    countries("none", {}, "");
    countries("two", {u"DE"_s, u"FR"_s}, "");
    countries("small letters", {u"DE"_s, u"fr"_s}, "“fr”: Enter a country code");
    countries("three letters", {u"DEU"_s}, "two capital letters");
    countries("not ASCII", {u"ÄÖ"_s}, "two capital letters");
    countries("twice", {u"DE"_s, u"DE"_s}, "listed twice");
    countries("250", manyCountries(250), "");
    countries("253", manyCountries(253), "Remove 3 of them");

    const auto scopes = [&row](const char *name, const QJsonValue &list, const char *part) {
        row(name, OAuthApplications, "default_scopes", list, part);
    };
    scopes("two", QJsonArray{u"profile"_s, u"read:orders"_s}, "");
    scopes("Clerk's defaults", kNull, "");
    scopes("none", QJsonArray(), "may not be empty");
    scopes("space", QJsonArray{u"profile email"_s}, "one scope without spaces");
    scopes("quote", QJsonArray{u"a\"b"_s}, "one scope");
    scopes("twice", QJsonArray{u"email"_s, u"email"_s}, "listed twice");

    row("word", BetaSignIn, "from_email_address", u"notifications2"_s, "");
    row("address", BetaSignIn, "from_email_address", u"a@example.com"_s, "only the part before the @");
    row("dash", BetaSignIn, "from_email_address", u"no-reply"_s, "only letters");
    row("empty", BetaSignIn, "from_email_address", u""_s, "may not be empty");
}

void FieldValuesTest::complains()
{
    QFETCH(QString, key);
    QFETCH(ResourceId, resource);
    QFETCH(QJsonValue, value);
    QFETCH(QString, part);
    const QString complaint = complaintAbout(fieldSpec(resource, key), value);
    QCOMPARE(complaint.isEmpty(), part.isEmpty());
    QVERIFY2(complaint.contains(part), qPrintable(complaint));
}

void FieldValuesTest::comparesAsTheServer_data()
{
    QTest::addColumn<ResourceId>("resource");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("a");
    QTest::addColumn<QJsonValue>("b");
    QTest::addColumn<bool>("same");
    using enum ResourceId;
    const auto row = [](const char *name, ResourceId resource, const char *key, const QJsonValue &a,
                        const QJsonValue &b,
                        bool same) { QTest::newRow(name) << resource << QString::fromLatin1(key) << a << b << same; };
    const QJsonArray ab{u"a"_s, u"b"_s};
    const QJsonArray ba{u"b"_s, u"a"_s};
    row("origins in another order", Instance, "allowed_origins", ab, ba, true);
    row("countries in another order", Communication, "blocked_country_codes", ab, ba, true);
    row("scopes in another order", OAuthApplications, "default_scopes", ab, ba, true);
    row("modes in another order", Organization, "domains_enrollment_modes", ab, ba, true);
    row("a doubled origin", Instance, "allowed_origins", QJsonArray{u"a"_s, u"a"_s}, QJsonArray{u"a"_s}, false);
    row("doubled differently", Instance, "allowed_origins", QJsonArray{u"a"_s, u"a"_s, u"b"_s},
        QJsonArray{u"a"_s, u"b"_s, u"b"_s}, false);
    row("another origin", Instance, "allowed_origins", ab, QJsonArray{u"a"_s, u"c"_s}, false);
    row("no origins are null", Instance, "allowed_origins", QJsonArray(), kNull, true);
    row("no scopes are not null", OAuthApplications, "default_scopes", QJsonArray(), kNull, false);
    row("no support e-mail is null", Instance, "support_email", u""_s, kNull, true);
    row("null is no support e-mail", Instance, "support_email", kNull, u""_s, true);
    row("an unset strategy is not null", Instance, "preferred_sign_in_strategy_when_password_required", u""_s, kNull,
        false);
    row("manual invitation is the server's", Organization, "domains_enrollment_modes",
        QJsonArray{u"manual_invitation"_s, u"automatic_invitation"_s}, QJsonArray{u"automatic_invitation"_s}, true);
    row("null is not off", Instance, "test_mode", kNull, false, false);
    row("not reported is not off", Instance, "test_mode", kUndefined, false, false);
    row("not reported is not null", Instance, "test_mode", kUndefined, kNull, false);
    row("not reported twice", Instance, "test_mode", kUndefined, kUndefined, true);
    row("not reported is not empty", Instance, "allowed_origins", kUndefined, QJsonArray(), false);
    row("case matters", Instance, "support_email", u"A@example.com"_s, u"a@example.com"_s, false);
    row("numbers", Organization, "max_allowed_memberships", 5, 5.0, true);
}

void FieldValuesTest::comparesAsTheServer()
{
    QFETCH(ResourceId, resource);
    QFETCH(QString, key);
    QFETCH(QJsonValue, a);
    QFETCH(QJsonValue, b);
    QFETCH(bool, same);
    const FieldSpec &field = fieldSpec(resource, key);
    QCOMPARE(sameValue(field, a, b), same);
    QCOMPARE(sameValue(field, b, a), same);
}

void FieldValuesTest::sendsWhatTheServerTakes()
{
    const QJsonArray edited{u"manual_invitation"_s, u"automatic_invitation"_s, u"unheard_of"_s};
    const QJsonArray sent{u"automatic_invitation"_s, u"unheard_of"_s};
    QCOMPARE(wireValue(fieldSpec(ResourceId::Organization, u"domains_enrollment_modes"), edited), QJsonValue(sent));
    QCOMPARE(wireValue(fieldSpec(ResourceId::Instance, u"allowed_origins"), edited), QJsonValue(edited));
}

void FieldValuesTest::putsIntoWords_data()
{
    QTest::addColumn<ResourceId>("resource");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("words");
    using enum ResourceId;
    const auto row = [](const char *name, ResourceId resource, const char *key, const QJsonValue &value,
                        const QString &words) {
        QTest::newRow(name) << resource << QString::fromLatin1(key) << value << words;
    };
    row("on", Instance, "hibp", true, u"On"_s);
    row("off", Instance, "hibp", false, u"Off"_s);
    row("not reported", Instance, "hibp", kUndefined, u"not reported by Clerk"_s);
    row("null without meaning", Instance, "hibp", kNull, u"not set"_s);
    row("null with meaning", OAuthApplications, "default_scopes", kNull, u"Clerk's defaults"_s);
    row("unlimited", Organization, "max_allowed_memberships", 0, u"unlimited"_s);
    row("number", Organization, "max_allowed_memberships", 12345, QLocale().toString(12345));
    row("plain zero", Organization, "max_allowed_roles", 0, u"0"_s);
    row("fraction", Organization, "max_allowed_roles", 1.5, u"1.5"_s);
    row("beyond counting", Organization, "max_allowed_roles", 1e300, u"1e+300"_s);
    row("text", Instance, "support_email", u"a@example.com"_s, u"a@example.com"_s);
    row("empty with meaning", Instance, "clerk_js_version", u""_s, u"chosen by Clerk"_s);
    row("empty with null's meaning", Instance, "development_origin", u""_s, u"none"_s);
    row("empty", BetaSignIn, "from_email_address", u""_s, u"empty"_s);
    row("choice", Instance, "preferred_sign_in_strategy_when_password_required", u"otp"_s, u"One-time code"_s);
    row("unknown choice", Instance, "preferred_sign_in_strategy_when_password_required", u"passkey"_s, u"passkey"_s);
    row("modes", Organization, "domains_enrollment_modes", QJsonArray{u"automatic_suggestion"_s, u"new_mode"_s},
        u"Automatic suggestion, new_mode"_s);
    row("role", Organization, "creator_role_id", u"role_1"_s, u"role_1"_s);
    row("no origins", Instance, "allowed_origins", QJsonArray(), u"none"_s);
    row("three", Instance, "allowed_origins", QJsonArray{u"a://"_s, u"b://"_s, u"c://"_s}, u"a://, b://, c://"_s);
    row("five", Instance, "allowed_origins", QJsonArray{u"a://"_s, u"b://"_s, u"c://"_s, u"d://"_s, u"e://"_s},
        u"a://, b://, c:// and 2 more"_s);
    row("percent signs", Instance, "allowed_origins", QJsonArray{u"%1://"_s, u"%2"_s, u"%n"_s, u"d"_s},
        u"%1://, %2, %n and 1 more"_s);
    row("countries", Communication, "blocked_country_codes", QJsonArray{u"DE"_s, u"FR"_s, u"??"_s},
        u"Germany, France, ??"_s);
    row("another type", Instance, "hibp", QJsonObject{{u"a"_s, 1}}, u"{\"a\":1}"_s);
    row("a list of other things", Instance, "allowed_origins", QJsonArray{1, QJsonObject()}, u"1, {}"_s);
}

void FieldValuesTest::putsIntoWords()
{
    QFETCH(ResourceId, resource);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, words);
    QCOMPARE(displayText(fieldSpec(resource, key), value), words);
}

void FieldValuesTest::namesConsequences_data()
{
    QTest::addColumn<ResourceId>("resource");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("before");
    QTest::addColumn<QJsonValue>("after");
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("part"); // empty: none
    using enum ResourceId;
    const auto row = [](const char *name, ResourceId resource, const char *key, const QJsonValue &before,
                        const QJsonValue &after, Environment environment, const char *part) {
        QTest::newRow(name) << resource << QString::fromLatin1(key) << before << after << environment
                            << QString::fromLatin1(part);
    };
    constexpr auto development = Environment::Development;
    constexpr auto production = Environment::Production;
    row("test mode in production", Instance, "test_mode", false, true, production, "Anyone can sign up");
    row("test mode, environment unknown", Instance, "test_mode", false, true, Environment::Unknown,
        "Anyone can sign up");
    row("test mode in development", Instance, "test_mode", false, true, development, "");
    row("no test mode in development", Instance, "test_mode", true, false, development, "Automated tests");
    row("breach check off", Instance, "hibp", true, false, production, "no longer checked");
    row("breach check on", Instance, "hibp", false, true, production, "refused");
    row("allowlist on", Restrictions, "allowlist", false, true, development, "nobody can sign up");
    row("subaddresses blocked", Restrictions, "block_email_subaddresses", false, true, development, "+clerk_test");
    row("organizations off", Organization, "enabled", true, false, production, "switched off");
    row("organizations on", Organization, "enabled", false, true, production, "can create");
    row("limit lowered", Organization, "max_allowed_memberships", 10, 5, production, "does not document");
    row("limit from unlimited", Organization, "max_allowed_memberships", 0, 5, production, "does not document");
    row("limit raised a little", Organization, "max_allowed_memberships", 5, 10, production, "more members");
    row("high limit lowered", Organization, "max_allowed_memberships", 100, 50, production, "does not document");
    row("limit raised far", Organization, "max_allowed_memberships", 5, 21, production, "add-on");
    row("limit lifted", Organization, "max_allowed_memberships", 5, 0, production, "add-on");
    row("slugs off", Organization, "slug_disabled", false, true, production, "slug");
    row("automatic invitation", Organization, "domains_enrollment_modes", QJsonArray(),
        QJsonArray{u"automatic_invitation"_s}, production, "invited");
    row("origins emptied", Instance, "allowed_origins", QJsonArray{u"a://"_s}, QJsonArray(), production,
        "ignore an empty list");
    row("origin removed", Instance, "allowed_origins", QJsonArray{u"a://"_s, u"b://"_s}, QJsonArray{u"a://"_s},
        production, "no longer listed");
    row("origin added", Instance, "allowed_origins", QJsonArray{u"a://"_s}, QJsonArray{u"a://"_s, u"b://"_s},
        production, "that you added");
    row("web origin added", Instance, "allowed_origins", kNull, QJsonArray{u"https://a.example"_s}, production,
        "may refuse");
    row("origins not known before", Instance, "allowed_origins", kUndefined, QJsonArray{u"a://"_s}, production,
        "did not report");
    row("country added", Communication, "blocked_country_codes", QJsonArray{u"DE"_s}, QJsonArray{u"DE"_s, u"FR"_s},
        production, "receive no codes");
    row("country removed", Communication, "blocked_country_codes", QJsonArray{u"DE"_s}, QJsonArray(), production,
        "sent again");
}

void FieldValuesTest::namesConsequences()
{
    QFETCH(ResourceId, resource);
    QFETCH(QString, key);
    QFETCH(QJsonValue, before);
    QFETCH(QJsonValue, after);
    QFETCH(Environment, environment);
    QFETCH(QString, part);
    const QString words = translated(fieldSpec(resource, key).consequence(before, after, {.environment = environment}));
    QCOMPARE(words.isEmpty(), part.isEmpty());
    QVERIFY2(words.contains(part), qPrintable(words));
}

void FieldValuesTest::knowsWhereASettingExists_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<bool>("available");
    QTest::newRow("any") << u"test_mode"_s << Environment::Production << true;
    QTest::newRow("development on development") << u"development_origin"_s << Environment::Development << true;
    QTest::newRow("development on production") << u"development_origin"_s << Environment::Production << false;
    QTest::newRow("development, nobody knows") << u"development_origin"_s << Environment::Unknown << true;
}

void FieldValuesTest::knowsWhereASettingExists()
{
    QFETCH(QString, key);
    QFETCH(Environment, environment);
    QFETCH(bool, available);
    QCOMPARE(isAvailable(fieldSpec(ResourceId::Instance, key), environment), available);
}

void FieldValuesTest::listsCountries()
{
    const QList<CountryChoice> countries = countryChoices();
    QSet<QString> codes;
    for (const CountryChoice &country : countries) {
        codes += country.code;
        QCOMPARE(country.code.size(), 2);
        QVERIFY(!country.name.isEmpty());
        QCOMPARE(countryName(country.code), country.name);
    }
    QCOMPARE(codes.size(), countries.size());
    QCOMPARE(countries.size(), 250); // the 249 of ISO 3166-1 and Kosovo
    QVERIFY(codes.contains(u"DE"_s) && codes.contains(u"US"_s) && codes.contains(u"AQ"_s) && codes.contains(u"XK"_s));
    QVERIFY(!codes.contains(u"EU"_s) && !codes.contains(u"IC"_s));
    QCOMPARE(countries.first().name, u"Afghanistan"_s);
    QCOMPARE(countryName(u"ZZ"_s), u"ZZ"_s);
    QCOMPARE(countryName(u"de"_s), u"de"_s);
}

// The origin list must stay fluid with 100,000 entries: a quadratic check would not end within the test's time.
void FieldValuesTest::checksManyOriginsQuickly()
{
    QJsonArray origins;
    for (int i = 0; i < 100'000; ++i)
        origins.append(u"chrome-extension://entry%1"_s.arg(i));
    const FieldSpec &field = fieldSpec(ResourceId::Instance, u"allowed_origins");
    QCOMPARE(complaintAbout(field, origins), QString());
    QJsonArray reversed;
    for (int i = 99'999; i >= 0; --i)
        reversed.append(origins.at(i));
    QVERIFY(sameValue(field, origins, reversed));
    QCOMPARE(displayText(field, origins),
             u"chrome-extension://entry0, chrome-extension://entry1, chrome-extension://entry2 and 99997 more"_s);
}

VESTRY_TEST(FieldValuesTest)
#include "tst_fieldvalues.moc"
