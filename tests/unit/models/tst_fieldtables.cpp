#include "models/fieldspec.h"
#include "tests/support/testprogram.h"
#include "tests/unit/models/recordedanswers.h"

#include <QJsonArray>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

//! Walks every table, so that a new row cannot forget anything.
class FieldTablesTest : public QObject {
    Q_OBJECT
private slots:
    void everyResourceIsComplete_data() { resources(); }
    void everyResourceIsComplete();
    void keysAreUnique_data() { resources(); }
    void keysAreUnique();
    void everyFieldIsComplete_data() { fields(); }
    void everyFieldIsComplete();
    void readersFindTheRecordedValue_data() { fields(); }
    void readersFindTheRecordedValue();
    void writableFieldsCanBeRead_data() { fields(); }
    void writableFieldsCanBeRead();
    void everyWritableKeyOfTheApiIsThere_data();
    void everyWritableKeyOfTheApiIsThere();
    void consequencesAreSentences_data() { fields(); }
    void consequencesAreSentences();
    void nothingWritableIsInTwoTables();

private:
    static void resources();
    static void fields();
};

void FieldTablesTest::resources()
{
    QTest::addColumn<const ResourceSpec *>("resource");
    for (const ResourceSpec &resource : allResources())
        QTest::newRow(resource.title) << &resource;
}

void FieldTablesTest::fields()
{
    QTest::addColumn<const ResourceSpec *>("resource");
    QTest::addColumn<const FieldSpec *>("field");
    for (const ResourceSpec &resource : allResources()) {
        for (const FieldSpec &field : resource.fields)
            QTest::addRow("%s %s", resource.title, field.key.data()) << &resource << &field;
    }
}

void FieldTablesTest::everyResourceIsComplete()
{
    QFETCH(const ResourceSpec *, resource);
    QVERIFY(!translated(resource->title).isEmpty());
    QVERIFY(translated(resource->summary).endsWith(u'.'));
    QVERIFY(resource->patchPath.startsWith("/v1/"_L1));
    QVERIFY(QString(resource->docs).startsWith("https://clerk.com/docs/"_L1));
    QVERIFY(!resource->fields.empty());
    QCOMPARE(&resourceSpec(resource->id), resource);
}

void FieldTablesTest::keysAreUnique()
{
    QFETCH(const ResourceSpec *, resource);
    QSet<QString> keys;
    QSet<QString> labels;
    for (const FieldSpec &field : resource->fields) {
        keys += field.key;
        labels += labelOf(field);
    }
    QCOMPARE(keys.size(), static_cast<qsizetype>(resource->fields.size()));
    QCOMPARE(labels.size(), static_cast<qsizetype>(resource->fields.size()));
}

void FieldTablesTest::everyFieldIsComplete()
{
    QFETCH(const FieldSpec *, field);
    QVERIFY(!field->key.isEmpty());
    QVERIFY(!labelOf(*field).isEmpty());
    QVERIFY2(helpOf(*field).endsWith(u'.'), "help is made of sentences");
    QVERIFY(QUrl(QString(field->docs), QUrl::StrictMode).isValid());
    QVERIFY(QString(field->docs).startsWith("https://clerk.com/docs/"_L1));
    const bool chooses = field->kind == FieldKind::Choice || field->kind == FieldKind::ChoiceList;
    QCOMPARE(!field->choices.empty(), chooses);
    for (const FieldChoice &choice : field->choices)
        QVERIFY(!translated(choice.label).isEmpty());
    QVERIFY(field->minimum <= field->maximum);
    QVERIFY2(!field->nullResets || field->nullMeaning, "a null that can be written needs a meaning in words");
}

void FieldTablesTest::readersFindTheRecordedValue()
{
    QFETCH(const ResourceSpec *, resource);
    QFETCH(const FieldSpec *, field);
    QVERIFY(!field->readers.empty());
    for (const FieldReader &reader : field->readers) {
        const QJsonObject answer = recordedAnswer(reader.source, *resource);
        QVERIFY2(!valueAt(answer, reader.path).isUndefined(), reader.path.data());
        const SourceAnswers only = {{reader.source, {answer, recordedAt()}}};
        const FieldValue value = readField(*field, only, recordedRoles());
        QVERIFY2(value.state == FieldValue::State::Value, reader.path.data());
        QCOMPARE(value.reader.source, reader.source);
        QCOMPARE(value.readAt, recordedAt());
        QVERIFY(
            sameValue(*field, value.json(), readField(*field, recordedAnswersFor(*resource), recordedRoles()).json()));
        if (field->access == FieldAccess::Writable)
            QCOMPARE(complaintAbout(*field, value.json()), QString());
    }
}

void FieldTablesTest::writableFieldsCanBeRead()
{
    // Clerk has no read for these two, with either API: the answer to a PATCH is all there is.
    static const QSet<QString> writeOnly = {u"restricted_to_allowlist"_s, u"from_email_address"_s};
    QFETCH(const FieldSpec *, field);
    const bool readable = std::ranges::any_of(
        field->readers, [](const FieldReader &reader) { return reader.source != ReadSource::WriteAnswer; });
    QCOMPARE(readable, !writeOnly.contains(field->key));
}

void FieldTablesTest::everyWritableKeyOfTheApiIsThere_data()
{
    QTest::addColumn<ResourceId>("resource");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("instance") << ResourceId::Instance
                              << QStringList{u"test_mode"_s,
                                             u"hibp"_s,
                                             u"support_email"_s,
                                             u"clerk_js_version"_s,
                                             u"development_origin"_s,
                                             u"allowed_origins"_s,
                                             u"url_based_session_syncing"_s,
                                             u"preferred_sign_in_strategy_when_password_required"_s};
    QTest::newRow("restrictions") << ResourceId::Restrictions
                                  << QStringList{u"allowlist"_s, u"blocklist"_s,
                                                 u"allowlist_blocklist_disabled_on_sign_in"_s,
                                                 u"block_email_subaddresses"_s, u"block_disposable_email_domains"_s};
    QTest::newRow("organization") << ResourceId::Organization
                                  << QStringList{u"enabled"_s,
                                                 u"max_allowed_memberships"_s,
                                                 u"admin_delete_enabled"_s,
                                                 u"domains_enabled"_s,
                                                 u"domains_enrollment_modes"_s,
                                                 u"creator_role_id"_s,
                                                 u"domains_default_role_id"_s,
                                                 u"slug_disabled"_s};
    QTest::newRow("protect") << ResourceId::Protect << QStringList{u"rules_enabled"_s, u"specter_enabled"_s};
    QTest::newRow("communication") << ResourceId::Communication << QStringList{u"blocked_country_codes"_s};
    QTest::newRow("oauth") << ResourceId::OAuthApplications
                           << QStringList{u"dynamic_oauth_client_registration"_s,
                                          u"default_scopes"_s,
                                          u"oauth_jwt_access_tokens"_s,
                                          u"client_id_metadata_documents_advertised"_s,
                                          u"client_id_metadata_documents_only_allow_pre_registered_clients"_s,
                                          u"client_id_metadata_documents_block_implicitly_allowed_clients"_s};
    QTest::newRow("beta") << ResourceId::BetaSignIn
                          << QStringList{u"restricted_to_allowlist"_s, u"from_email_address"_s,
                                         u"progressive_sign_up"_s};
}

void FieldTablesTest::everyWritableKeyOfTheApiIsThere()
{
    QFETCH(ResourceId, resource);
    QFETCH(QStringList, keys);
    QStringList writable;
    for (const FieldSpec &field : resourceSpec(resource).fields) {
        if (field.access == FieldAccess::Writable)
            writable += field.key;
    }
    keys.sort();
    writable.sort();
    QCOMPARE(writable, keys);
}

void FieldTablesTest::consequencesAreSentences()
{
    QFETCH(const FieldSpec *, field);
    if (!field->consequence)
        return;
    const QJsonValue undefined(QJsonValue::Undefined);
    const QList<QJsonValue> values = {
        undefined,          QJsonValue(QJsonValue::Null),     true, false, 0, 3, 100, u""_s, u"x"_s, QJsonArray(),
        QJsonArray{u"a"_s}, QJsonArray{u"http://localhost"_s}};
    QSet<QString> said;
    for (const QJsonValue &before : values) {
        for (const QJsonValue &after : values) {
            for (const auto environment : {Environment::Unknown, Environment::Development, Environment::Production})
                said += translated(field->consequence(before, after, {.environment = environment}));
        }
    }
    said.remove(QString());
    QVERIFY(!said.isEmpty());
    for (const QString &sentence : std::as_const(said))
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
}

void FieldTablesTest::nothingWritableIsInTwoTables()
{
    QSet<QString> keys;
    for (const ResourceSpec &resource : allResources()) {
        for (const FieldSpec &field : resource.fields) {
            if (field.access != FieldAccess::Writable)
                continue;
            QVERIFY2(!keys.contains(field.key), field.key.data());
            keys += field.key;
        }
    }
}

VESTRY_TEST(FieldTablesTest)
#include "tst_fieldtables.moc"
