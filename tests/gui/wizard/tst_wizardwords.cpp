#include "tests/support/testprogram.h"
#include "ui/migration/changewords.h"
#include "ui/migration/homeurlwords.h"
#include "ui/migration/pages/inventorysectionbox.h"
#include "ui/migration/pages/preparationrow.h"
#include "ui/migration/stepwords.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

//! Every value of every enumeration has words of its own.
class tst_WizardWords : public QObject {
    Q_OBJECT
private slots:
    void homeUrls();
    void homeUrlsNameTheDetail_data();
    void homeUrlsNameTheDetail();
    void typedAddresses_data();
    void typedAddresses();
    void sameDomains_data();
    void sameDomains();
    void changes();
    void unknownThatMayBeSentAgain();
    void unknownAfterAnAnswer();
    void givingUp();
    void commitProblems();
    void fileProblems();
    void steps();
    void preparationStates();
    void counts_data();
    void counts();

private:
    static void verifyDistinct(const QStringList &sentences);
};

void tst_WizardWords::verifyDistinct(const QStringList &sentences)
{
    for (const QString &sentence : sentences) {
        QVERIFY(!sentence.trimmed().isEmpty());
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'!'), qPrintable(sentence));
    }
    QCOMPARE(QSet<QString>(sentences.cbegin(), sentences.cend()).size(), sentences.size());
}

void tst_WizardWords::homeUrls()
{
    QVERIFY(homeUrlSentence({.problem = HomeUrlProblem::None}).isEmpty());
    QStringList sentences;
    for (int i = int(HomeUrlProblem::Empty); i <= int(HomeUrlProblem::ClerkDomain); ++i)
        sentences += homeUrlSentence({.problem = static_cast<HomeUrlProblem>(i), .detail = u"detail"_s});
    verifyDistinct(sentences);
}

void tst_WizardWords::homeUrlsNameTheDetail_data()
{
    QTest::addColumn<HomeUrlProblem>("problem");
    for (const auto &[name, problem] : {std::pair{"scheme", HomeUrlProblem::NotHttp},
                                        {"port", HomeUrlProblem::Port},
                                        {"path", HomeUrlProblem::Path},
                                        {"IP address", HomeUrlProblem::IpAddress},
                                        {"single label", HomeUrlProblem::SingleLabel},
                                        {"bad label", HomeUrlProblem::BadLabel},
                                        {"public suffix", HomeUrlProblem::PublicSuffix},
                                        {"hosting suffix", HomeUrlProblem::HostingSuffix},
                                        {"reserved name", HomeUrlProblem::ReservedName},
                                        {"Clerk's domain", HomeUrlProblem::ClerkDomain}})
        QTest::newRow(name) << problem;
}

void tst_WizardWords::homeUrlsNameTheDetail()
{
    QFETCH(const HomeUrlProblem, problem);
    QVERIFY(homeUrlSentence({.problem = problem, .detail = u"vercel.app"_s}).contains(u"vercel.app"_s));
}

void tst_WizardWords::typedAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::newRow("port") << u"https://shop.example.com:8443"_s << u"8443"_s;
    QTest::newRow("path") << u"https://example.com/shop"_s << u"/shop"_s;
    QTest::newRow("scheme") << u"ftp://example.com"_s << u"ftp"_s;
    QTest::newRow("IP address") << u"192.0.2.7"_s << u"192.0.2.7"_s;
    QTest::newRow("no dot") << u"localhost"_s << u"localhost"_s;
    QTest::newRow("underscore") << u"my_shop.com"_s << u"my_shop"_s;
    QTest::newRow("public suffix") << u"co.uk"_s << u"co.uk"_s;
    QTest::newRow("hosting") << u"shop.vercel.app"_s << u"vercel.app"_s;
    QTest::newRow("reserved") << u"clerk.acme-shop.com"_s << u"clerk"_s;
}

void tst_WizardWords::typedAddresses()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, word);
    const QString sentence = homeUrlSentence(readHomeUrl(typed));
    QVERIFY2(sentence.contains(word), qPrintable(sentence));
}

void tst_WizardWords::sameDomains_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("secondary");
    QTest::addColumn<QString>("current");
    QTest::addColumn<int>("expected");
    QTest::newRow("another") << u"acme-shop.com"_s << false << u"example.com"_s << int(SameDomain::No);
    QTest::newRow("equal") << u"https://example.com/"_s << false << u"example.com"_s << int(SameDomain::Equal);
    QTest::newRow("subdomain") << u"app.example.com"_s << false << u"example.com"_s << int(SameDomain::NoEffect);
    QTest::newRow("subdomain, secondary") << u"app.example.com"_s << true << u"example.com"_s << int(SameDomain::No);
    QTest::newRow("the same secondary") << u"app.example.com"_s << true << u"app.example.com"_s
                                        << int(SameDomain::Equal);
    QTest::newRow("from secondary to root") << u"example.com"_s << false << u"app.example.com"_s << int(SameDomain::No);
    QTest::newRow("co.uk") << u"app.example.co.uk"_s << false << u"example.co.uk"_s << int(SameDomain::NoEffect);
}

void tst_WizardWords::sameDomains()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, secondary);
    QFETCH(const QString, current);
    QFETCH(const int, expected);
    const HomeUrl url = readHomeUrl(typed);
    QVERIFY(url.ok());
    const SameDomain same = sameDomain(url, secondary, current);
    QCOMPARE(int(same), expected);
    const QString sentence = sameDomainSentence(same, url, current);
    QCOMPARE(sentence.isEmpty(), same == SameDomain::No);
    QVERIFY(sentence.isEmpty() || sentence.contains(current));
}

void tst_WizardWords::changes()
{
    QStringList titles, meanings;
    for (int i = 0; i <= int(ChangeState::Unknown); ++i) {
        MigrationRecord record;
        record.oldDomain = u"example.com"_s;
        record.newDomain = u"acme-shop.com"_s;
        record.change = static_cast<ChangeState>(i);
        const auto outcome = ChangeWords::outcome(record);
        titles += outcome.word;
        meanings += outcome.meaning;
    }
    verifyDistinct(titles);
    verifyDistinct(meanings);
}

void tst_WizardWords::unknownThatMayBeSentAgain()
{
    MigrationRecord record;
    record.oldDomain = u"example.com"_s;
    record.change = ChangeState::Unknown;
    verifyDistinct({ChangeWords::outcome(record).meaning, ChangeWords::outcome(record, true).meaning});
}

void tst_WizardWords::unknownAfterAnAnswer()
{
    MigrationRecord lost, accepted, refused;
    lost.oldDomain = accepted.oldDomain = refused.oldDomain = u"example.com"_s;
    lost.change = accepted.change = refused.change = ChangeState::Unknown;
    lost.answerStatus = 502;
    accepted.answerStatus = 202;
    refused.answerStatus = 422;
    refused.refusal = u"taken"_s;
    QStringList titles, meanings;
    for (const MigrationRecord &record : {lost, accepted, refused}) {
        const auto outcome = ChangeWords::outcome(record);
        titles += outcome.word;
        meanings += outcome.meaning;
        QCOMPARE(outcome.meaning.contains(u"lost"_s), record.answerStatus == 502);
    }
    verifyDistinct(titles);
    verifyDistinct(meanings);
    QVERIFY2(meanings.at(1).contains(u"accepted the request (HTTP 202)"_s), qPrintable(meanings.at(1)));
}

void tst_WizardWords::givingUp()
{
    MigrationRecord record;
    record.oldDomain = u"example.com"_s;
    QStringList sentences{ChangeWords::givingUp(record)};
    record.note(u"refused"_s);
    sentences += ChangeWords::givingUp(record);
    for (const ChangeState state : {ChangeState::NoEffect, ChangeState::Refused, ChangeState::Unknown}) {
        record.change = state;
        sentences += ChangeWords::givingUp(record);
    }
    verifyDistinct(sentences);
    QCOMPARE(sentences.filter(u"Nothing was sent to Clerk"_s).size(), 1);
}

void tst_WizardWords::commitProblems()
{
    using Problem = DomainMigration::CommitProblem;
    MigrationRecord record;
    record.oldDomain = u"example.com"_s;
    record.newDomain = u"acme-shop.com"_s;
    QVERIFY(ChangeWords::problem(Problem::None, record).word.isEmpty());
    QStringList titles, meanings;
    for (int i = int(Problem::NotProduction); i <= int(Problem::NotConfirmed); ++i) {
        const auto words = ChangeWords::problem(static_cast<Problem>(i), record);
        titles += words.word;
        meanings += words.meaning;
    }
    verifyDistinct(titles);
    verifyDistinct(meanings);
    record.newDomain = record.oldDomain;
    verifyDistinct(meanings << ChangeWords::problem(Problem::AlreadyThere, record).meaning);
}

void tst_WizardWords::fileProblems()
{
    using Problem = DomainMigration::FileProblem;
    QVERIFY(ChangeWords::fileProblem(Problem::None, {}).isEmpty());
    QStringList sentences;
    for (int i = int(Problem::Corrupt); i <= int(Problem::NotWritten); ++i) {
        sentences += ChangeWords::fileProblem(static_cast<Problem>(i), u"/kept/aside.json"_s);
        QVERIFY(sentences.last().contains(u"/kept/aside.json"_s));
    }
    verifyDistinct(sentences);
}

void tst_WizardWords::steps()
{
    QStringList titles, summaries;
    for (int i = 0; i < kMigrationSteps; ++i) {
        titles += stepTitle(static_cast<MigrationStep>(i));
        summaries += stepSummary(static_cast<MigrationStep>(i));
    }
    verifyDistinct(titles);
    verifyDistinct(summaries);
}

void tst_WizardWords::preparationStates()
{
    QStringList words;
    for (int i = 0; i <= int(PreparationItem::State::Unknown); ++i)
        words += preparationWord(static_cast<PreparationItem::State>(i));
    verifyDistinct(words);
}

void tst_WizardWords::counts_data()
{
    QTest::addColumn<InventorySection>("section");
    QTest::addColumn<QString>("words");
    const InventoryItem moved{u"a"_s, u"https://example.com"_s, u"https://acme-shop.com"_s};
    const InventoryItem stays{u"b"_s, u"https://other.example"_s, u"https://other.example"_s};
    QTest::newRow("some") << InventorySection{InventoryKind::RedirectUrls, {}, {moved, stays, moved}, 5}
                          << u"2 of 5 name the old domain."_s;
    QTest::newRow("none names it") << InventorySection{InventoryKind::RedirectUrls, {}, {stays}, 1}
                                   << u"None of 1 names the old domain."_s;
    QTest::newRow("empty") << InventorySection{InventoryKind::Saml, {}, {}, 0} << u"There are none."_s;
    QTest::newRow("users") << InventorySection{InventoryKind::Sessions, {}, {}, 12}
                           << u"Users who are signed out: 12"_s;
    QTest::newRow("a single value") << InventorySection{InventoryKind::Issuer, {}, {moved}, {}} << QString();
}

void tst_WizardWords::counts()
{
    QFETCH(const InventorySection, section);
    QTEST(countWords(section), "words");
}

VESTRY_GUI_TEST(tst_WizardWords)
#include "tst_wizardwords.moc"
