#include "models/settingssearch.h"
#include "tests/support/testprogram.h"

#include "tests/unit/models/simulatedworkspace.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

class SettingsSearchTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void findsNothing_data();
    void findsNothing();
    void labelsComeFirst();
    void saysWhatMatched();
    void findsEditedValues();
    void findsEntriesFarDownAList();
    void findsEveryField();

private:
    QString key(const SearchHit &hit) const { return m_simulated->workspace().form(hit.resource)->spec(hit.field).key; }

    std::unique_ptr<SimulatedWorkspace> m_simulated;
};

void SettingsSearchTest::initTestCase()
{
    m_simulated = std::make_unique<SimulatedWorkspace>(Environment::Production);
    m_simulated->set("instance", "support_email", u"hélp@example.com"_s);
    QVERIFY(m_simulated->refresh());
}

void SettingsSearchTest::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    QTest::newRow("label") << u"test mode"_s << u"test_mode"_s;
    QTest::newRow("words in any order") << u"mode test"_s << u"test_mode"_s;
    QTest::newRow("upper case") << u"TEST MODE"_s << u"test_mode"_s;
    QTest::newRow("part of a word") << u"breach"_s << u"hibp"_s;
    QTest::newRow("wire key") << u"hibp"_s << u"hibp"_s;
    QTest::newRow("whole wire key") << u"block_email_subaddresses"_s << u"block_email_subaddresses"_s;
    QTest::newRow("help") << u"have i been pwned"_s << u"hibp"_s;
    QTest::newRow("value") << u"hélp@example.com"_s << u"support_email"_s;
    QTest::newRow("value without accents") << u"help@example.com"_s << u"support_email"_s;
    QTest::newRow("accents in the query") << u"tést möde"_s << u"test_mode"_s;
    QTest::newRow("country by name") << u"belarus"_s << u"blocked_country_codes"_s;
    QTest::newRow("label and section") << u"protect specter"_s << u"specter_enabled"_s;
    QTest::newRow("spaces around") << u"  specter  "_s << u"specter_enabled"_s;
}

void SettingsSearchTest::finds()
{
    QFETCH(QString, query);
    QFETCH(QString, first);
    const QList<SearchHit> hits = searchSettings(m_simulated->workspace(), query);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(key(hits.first()), first);
    QVERIFY(!hits.first().label.isEmpty() && !hits.first().section.isEmpty());
}

void SettingsSearchTest::findsNothing_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u"   "_s;
    QTest::newRow("nonsense") << u"xyzzy"_s;
    QTest::newRow("one word of two") << u"specter xyzzy"_s;
    QTest::newRow("pattern characters") << u".*"_s;
}

void SettingsSearchTest::findsNothing()
{
    QFETCH(QString, query);
    QVERIFY(searchSettings(m_simulated->workspace(), query).isEmpty());
}

void SettingsSearchTest::labelsComeFirst()
{
    const QList<SearchHit> hits = searchSettings(m_simulated->workspace(), u"allowlist"_s);
    QVERIFY(hits.size() >= 3);
    QCOMPARE(key(hits.at(0)), u"allowlist"_s);
    const auto isInLabel = [](const SearchHit &hit) { return hit.label.contains("allowlist"_L1, Qt::CaseInsensitive); };
    QVERIFY(std::ranges::is_partitioned(hits, isInLabel));
}

void SettingsSearchTest::saysWhatMatched()
{
    QVERIFY(searchSettings(m_simulated->workspace(), u"test mode"_s).first().matched.isEmpty());
    QCOMPARE(searchSettings(m_simulated->workspace(), u"hibp"_s).first().matched, u"hibp"_s);
    QCOMPARE(searchSettings(m_simulated->workspace(), u"help@"_s).first().matched, u"hélp@example.com"_s);
}

void SettingsSearchTest::findsEditedValues()
{
    Workspace &workspace = m_simulated->workspace();
    const int field = workspace.form(ResourceId::Instance)->indexOf(u"support_email");
    workspace.edit(ResourceId::Instance, field, u"quokka@example.com"_s);
    QCOMPARE(searchSettings(workspace, u"quokka"_s).size(), 1);
    workspace.discardAll();
    QVERIFY(searchSettings(workspace, u"quokka"_s).isEmpty());
}

void SettingsSearchTest::findsEntriesFarDownAList()
{
    Workspace &workspace = m_simulated->workspace();
    QJsonArray origins;
    for (int i = 0; i < 50; ++i)
        origins.append(u"my-app://host%1"_s.arg(i));
    const int field = workspace.form(ResourceId::Instance)->indexOf(u"allowed_origins");
    workspace.edit(ResourceId::Instance, field, origins);
    const QList<SearchHit> hits = searchSettings(workspace, u"HOST47"_s);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().matched, u"my-app://host47"_s);
    workspace.discardAll();
}

void SettingsSearchTest::findsEveryField()
{
    for (const SettingsForm *form : m_simulated->workspace().forms()) {
        for (int field = 0; field < form->size(); ++field) {
            const QList<SearchHit> hits = searchSettings(m_simulated->workspace(), labelOf(form->spec(field)));
            QVERIFY2(std::ranges::any_of(hits,
                                         [form, field](const SearchHit &hit) {
                                             return hit.resource == form->resource().id && hit.field == field;
                                         }),
                     form->spec(field).key.data());
        }
    }
}

VESTRY_TEST(SettingsSearchTest)
#include "tst_settingssearch.moc"
