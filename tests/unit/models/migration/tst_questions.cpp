#include "models/migration/inventory.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<MigrationQuestion> all(const ClerkHosts &before, const ClerkHosts &after)
{
    return breakageQuestions(before, after) + followUpTasks(before, after);
}

MigrationQuestion find(const QList<MigrationQuestion> &list, const QString &id)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const MigrationQuestion &question) { return question.id == id; });
    return found == list.end() ? MigrationQuestion() : *found;
}

} // namespace

class QuestionsTest : public QObject {
    Q_OBJECT
private slots:
    void areComplete();
    void namesWhatIsAsked_data();
    void namesWhatIsAsked();
    void givesValues_data();
    void givesValues();
    void namesTheHostOfTheApplication_data();
    void namesTheHostOfTheApplication();
    void changesEveryValue();
    void doesWithoutHosts();
    void hasWordsForEveryKind();

private:
    ClerkHosts m_before = hostsOf(u"example.com"_s);
    ClerkHosts m_after = hostsOf(u"acme.org"_s);
};

void QuestionsTest::areComplete()
{
    static const QRegularExpression stable(u"^(ask|do)-[a-z]+(-[a-z]+)*$"_s);
    QSet<QString> ids;
    for (const auto &question : all(m_before, m_after)) {
        const QString id(question.id);
        QVERIFY2(stable.match(id).hasMatch(), qPrintable(id));
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids.insert(id);
        QVERIFY2(!question.title.isEmpty() && question.title.size() < 60, qPrintable(question.title));
        QVERIFY2(question.advice.endsWith(u'.'), qPrintable(question.advice));
        const QString text = question.title + question.advice + question.newValue + question.oldValue;
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        QVERIFY2(!text.contains(u'!') && !question.advice.contains(u'"'), qPrintable(text));
    }
}

void QuestionsTest::namesWhatIsAsked_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"Google",
                             "Apple",
                             "GitHub",
                             "SAML",
                             "OpenID Connect",
                             "Hasura",
                             "JWKS",
                             "authorizedParties",
                             "Content Security",
                             "iOS",
                             "Android",
                             "Browser extensions",
                             "Passkeys",
                             "reputation",
                             "DMARC",
                             "Webhooks",
                             "Account Portal",
                             "Cookies",
                             "redirect loop",
                             "satellite",
                             "Allowed subdomains",
                             "signed out"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void QuestionsTest::namesWhatIsAsked()
{
    QFETCH(QString, word);
    QString text;
    for (const auto &question : all(m_before, m_after))
        text += question.title + u'\n' + question.advice + u'\n';
    QVERIFY2(text.contains(word, Qt::CaseInsensitive), qPrintable(word));
}

void QuestionsTest::givesValues_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("part");
    const QString key = u"pk_live_Y2xlcmsuYWNtZS5vcmck"_s;
    QTest::newRow("key") << u"do-publishable-key"_s << key;
    QTest::newRow("Next.js") << u"do-env"_s << u"NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY="_s + key;
    QTest::newRow("Vite") << u"do-env"_s << u"VITE_CLERK_PUBLISHABLE_KEY="_s + key;
    QTest::newRow("Google") << u"do-google"_s << u"https://clerk.acme.org/v1/oauth_callback"_s;
    QTest::newRow("Google, before") << u"ask-google"_s << u"https://clerk.acme.org/v1/oauth_callback"_s;
    QTest::newRow("origins") << u"do-google-origins"_s << u"https://www.acme.org"_s;
    QTest::newRow("Apple's domain") << u"do-apple-domain"_s << u"clerk.acme.org"_s;
    QTest::newRow("Apple's return URL") << u"do-apple-return"_s << u"https://clerk.acme.org/v1/oauth_callback"_s;
    QTest::newRow("Apple's mail") << u"do-apple-mail"_s << u"clkmail.acme.org"_s;
    QTest::newRow("others") << u"do-oauth"_s << u"https://clerk.acme.org/v1/oauth_callback"_s;
    QTest::newRow("issuer") << u"do-issuer"_s << u"https://clerk.acme.org"_s;
    QTest::newRow("JWKS") << u"do-jwks"_s << u"https://clerk.acme.org/.well-known/jwks.json"_s;
    QTest::newRow("parties") << u"do-authorized-parties"_s << u"https://acme.org"_s;
    QTest::newRow("CSP") << u"do-csp"_s << u"connect-src https://clerk.acme.org"_s;
    QTest::newRow("iOS") << u"do-ios"_s << u"webcredentials:clerk.acme.org"_s;
    QTest::newRow("portal") << u"do-portal-links"_s << u"https://accounts.acme.org"_s;
    QTest::newRow("DMARC") << u"do-dmarc"_s << u"_dmarc.acme.org"_s;
}

void QuestionsTest::givesValues()
{
    QFETCH(QString, id);
    QFETCH(QString, part);
    const MigrationQuestion question = find(all(m_before, m_after), id);
    QVERIFY2(question.newValue.contains(part), qPrintable(question.newValue));
    QVERIFY(!question.newValue.contains(u"example.com"_s));
    QVERIFY(!question.oldValue.contains(u"acme.org"_s));
}

void QuestionsTest::namesTheHostOfTheApplication_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("origins");
    QTest::newRow("root") << u"acme.org"_s << u"acme.org"_s << u"https://acme.org\nhttps://www.acme.org"_s;
    QTest::newRow("primary, on a subdomain") << u"acme.org"_s << u"app.acme.org"_s << u"https://app.acme.org"_s;
    QTest::newRow("secondary") << u"app.acme.org"_s << u"app.acme.org"_s << u"https://app.acme.org"_s;
    QTest::newRow("below a longer suffix")
        << u"acme.co.uk"_s << u"acme.co.uk"_s << u"https://acme.co.uk\nhttps://www.acme.co.uk"_s;
    QTest::newRow("www") << u"acme.org"_s << u"www.acme.org"_s << u"https://www.acme.org"_s;
}

void QuestionsTest::namesTheHostOfTheApplication()
{
    QFETCH(const QString, stored);
    QFETCH(const QString, home);
    const ClerkHosts after = hostsOf(stored);
    const auto questions = breakageQuestions(m_before, after, home) + followUpTasks(m_before, after, home);
    for (const QString &id :
         {u"ask-google-origins"_s, u"ask-authorized-parties"_s, u"do-google-origins"_s, u"do-authorized-parties"_s})
        QTEST(find(questions, id).newValue, "origins");
    for (const QString &id : {u"ask-satellites"_s, u"do-satellites"_s, u"do-subdomains"_s, u"do-sign-in"_s})
        QCOMPARE(find(questions, id).newValue, u"https://"_s + home);
    QCOMPARE(find(questions, u"do-dmarc"_s).newValue, u"_dmarc."_s + stored);
}

void QuestionsTest::changesEveryValue()
{
    for (const auto &question : all(m_before, m_after)) {
        QCOMPARE(question.oldValue.isEmpty(), question.newValue.isEmpty());
        QVERIFY2(question.newValue.isEmpty() || question.oldValue != question.newValue, question.id.data());
    }
    const QString advice = find(breakageQuestions(m_before, m_after), u"ask-csp"_s).advice;
    QVERIFY2(advice.contains(m_before.frontendApi) && advice.contains(m_after.frontendApi), qPrintable(advice));
}

// Before a name is chosen there are questions, but nothing to copy.
void QuestionsTest::doesWithoutHosts()
{
    for (const auto &question : all({}, {})) {
        QVERIFY(question.oldValue.isEmpty());
        QVERIFY(question.newValue.isEmpty());
        QVERIFY(!question.title.isEmpty());
    }
    // What an odd domain holds is put in once and not read as a placeholder.
    const MigrationQuestion odd = find(followUpTasks({}, {.domain = u"%1%5"_s}), u"do-satellites"_s);
    QCOMPARE(odd.newValue, u"https://%1%5"_s);
}

void QuestionsTest::hasWordsForEveryKind()
{
    QSet<QString> keys;
    for (int i = 0; i <= int(InventoryKind::Satellites); ++i) {
        const auto kind = InventoryKind(i);
        const QString key = inventoryKey(kind);
        QVERIFY(!key.isEmpty() && !keys.contains(key));
        keys.insert(key);
        QVERIFY(!inventoryTitle(kind).isEmpty());
        QVERIFY(inventoryAdvice(kind).endsWith(u'.'));
    }
    QVERIFY(inventoryKey(InventoryKind(200)).isEmpty());
    QVERIFY(inventoryTitle(InventoryKind(200)).isEmpty());
    QVERIFY(inventoryAdvice(InventoryKind(200)).isEmpty());
}

VESTRY_TEST(QuestionsTest)
#include "tst_questions.moc"
