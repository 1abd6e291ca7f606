#include "tests/integration/practice/greeting.h"
#include "tests/integration/practice/practicecase.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulator::PracticeNetwork;

//! Who gets a certificate in the sandbox, when, and which: greeted as a browser would.
class tst_PracticeCertificates : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_network.reset(); }
    void settledHostsAnswerAtOnce_data();
    void settledHostsAnswerAtOnce();
    void refusesNamesWithoutCertificate_data();
    void refusesNamesWithoutCertificate();
    void issuesOnceTheRecordIsRight_data();
    void issuesOnceTheRecordIsRight();
    void asksCaaBeforeIssuing_data();
    void asksCaaBeforeIssuing();
    void takesItsTime();
    void looksAgainWhenTheTimeIsUp();
    void misbehavesAsTold_data();
    void misbehavesAsTold();
    void stuckTakesNothingBack();
    void keepsWhatWasIssued();
    void leavesTheFormerDomain();

private:
    Greeting meet(const QString &host) const
    {
        return finished(greet(m_network->httpsPort(), host, m_network->authority()));
    }

    EchoServer m_backend;
    std::unique_ptr<PracticeNetwork> m_network;
};

void tst_PracticeCertificates::init()
{
    m_network = std::make_unique<PracticeNetwork>();
    QVERIFY2(m_network->start(), qPrintable(m_network->errorString()));
    m_network->setPace(0ms, 60s);
    m_network->serve(u"example.com"_s, targetsOf(u"example.com"_s), m_backend.serverPort(), true);
    if (!QByteArray(QTest::currentTestFunction()).startsWith("settled"))
        m_network->serve(u"example.org"_s, targetsOf(u"example.org"_s), m_backend.serverPort(), false);
}

void tst_PracticeCertificates::settledHostsAnswerAtOnce_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("Frontend API") << u"clerk.example.com"_s;
    QTest::newRow("Account Portal") << u"accounts.example.com"_s;
    QTest::newRow("letters of any case") << u"CLERK.Example.com"_s;
}

void tst_PracticeCertificates::settledHostsAnswerAtOnce()
{
    QFETCH(const QString, host);
    const auto greeting = meet(host);
    QVERIFY2(greeting.encrypted, qPrintable(greeting.errorString));
    QCOMPARE(greeting.problems, {});
    const auto certificate = greeting.socket->peerCertificate();
    QCOMPARE(certificate.subjectAlternativeNames().values(QSsl::DnsEntry), QStringList{host.toLower()});
    QCOMPARE(certificate.issuerInfo(QSslCertificate::CommonName), QStringList{u"Vestry Sandbox CA"_s});
    QVERIFY(certificate.expiryDate() > QDateTime::currentDateTimeUtc().addDays(80));
    greeting.socket->write("GET /v1/environment\r\n");
    QTRY_COMPARE(greeting.socket->peek(100), "GET /v1/environment\r\n");
}

void tst_PracticeCertificates::refusesNamesWithoutCertificate_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("of nobody") << u"clerk.example.net"_s;
    QTest::newRow("not issued yet") << kClerk;
    QTest::newRow("of mail") << u"clkmail.example.org"_s;
    QTest::newRow("none at all") << QString();
}

void tst_PracticeCertificates::refusesNamesWithoutCertificate()
{
    QFETCH(const QString, host);
    const auto greeting = meet(host);
    QVERIFY(!greeting.encrypted);
    QCOMPARE(greeting.error, QAbstractSocket::SslHandshakeFailedError);
    QVERIFY2(greeting.errorString.contains(u"handshake failure"_s), qPrintable(greeting.errorString));
}

void tst_PracticeCertificates::issuesOnceTheRecordIsRight_data()
{
    QTest::addColumn<QString>("placement");
    for (const char *placement : {"missing", "wrong", "proxied", "doubled", "tail", "conflict"})
        QTest::newRow(placement) << QString::fromLatin1(placement);
}

void tst_PracticeCertificates::issuesOnceTheRecordIsRight()
{
    QFETCH(const QString, placement);
    QVERIFY(m_network->place(kClerk, placement));
    QVERIFY(!meet(kClerk).encrypted);
    QVERIFY(m_network->place(kClerk, u"right"_s));
    QTRY_VERIFY(meet(kClerk).encrypted);
    QVERIFY(!meet(u"accounts.example.org"_s).encrypted);
}

void tst_PracticeCertificates::asksCaaBeforeIssuing_data()
{
    QTest::addColumn<QStringList>("caa");
    QTest::addColumn<bool>("issued");
    QTest::newRow("none") << QStringList() << true;
    QTest::newRow("Let’s Encrypt") << QStringList{u"0 issue \"letsencrypt.org\""_s} << true;
    QTest::newRow("Google, with a parameter")
        << QStringList{u"0 issue \"pki.goog; cansignhttpexchanges=yes\""_s} << true;
    QTest::newRow("one of several") << QStringList{u"0 issue \"digicert.com\""_s, u"0 ISSUE \"LetsEncrypt.org\""_s}
                                    << true;
    QTest::newRow("reports only") << QStringList{u"0 iodef \"mailto:a@example.org\""_s} << true;
    QTest::newRow("wildcards only") << QStringList{u"0 issuewild \";\""_s} << true;
    QTest::newRow("somebody else") << QStringList{u"0 issue \"digicert.com\""_s} << false;
    QTest::newRow("nobody") << QStringList{u"0 issue \";\""_s} << false;
    QTest::newRow("an unknown critical one")
        << QStringList{u"128 future \"x\""_s, u"0 issue \"letsencrypt.org\""_s} << false;
}

void tst_PracticeCertificates::asksCaaBeforeIssuing()
{
    QFETCH(const QStringList, caa);
    QVERIFY(m_network->setCaa(caa));
    m_network->placeAll(u"right"_s);
    const auto greeting = meet(kClerk);
    QTEST(greeting.encrypted, "issued");
    QVERIFY(m_network->setCaa({}));
    QTRY_VERIFY(meet(kClerk).encrypted);
}

void tst_PracticeCertificates::takesItsTime()
{
    m_network->setPace(1h, 60s);
    m_network->placeAll(u"right"_s);
    QVERIFY(!meet(kClerk).encrypted);
}

void tst_PracticeCertificates::looksAgainWhenTheTimeIsUp()
{
    m_network->setPace(100ms, 60s);
    QVERIFY(m_network->place(u"accounts.example.org"_s, u"right"_s)); // ordered before the record is gone again
    QVERIFY(m_network->place(u"accounts.example.org"_s, u"missing"_s));
    m_network->setPace(400ms, 60s);
    QVERIFY(m_network->place(kClerk, u"right"_s));
    QTRY_VERIFY(meet(kClerk).encrypted);
    QVERIFY(!meet(u"accounts.example.org"_s).encrypted);
    QVERIFY(m_network->place(u"accounts.example.org"_s, u"right"_s));
    QTRY_VERIFY(meet(u"accounts.example.org"_s).encrypted);
}

void tst_PracticeCertificates::misbehavesAsTold_data()
{
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<QSslError::SslError>("problem");
    QTest::newRow("expired") << u"expired"_s << QSslError::CertificateExpired;
    QTest::newRow("another name") << u"wrong-host"_s << QSslError::HostNameMismatch;
}

void tst_PracticeCertificates::misbehavesAsTold()
{
    QFETCH(const QString, behaviour);
    QVERIFY(m_network->setCertificates(behaviour));
    QCOMPARE(m_network->state().value(u"certificates"_s).toString(), behaviour);
    m_network->placeAll(u"right"_s);
    QTRY_VERIFY(!meet(kClerk).problems.isEmpty());
    const auto greeting = meet(kClerk);
    QVERIFY(!greeting.encrypted);
    QCOMPARE(greeting.problems.size(), 1);
    QTEST(greeting.problems.first(), "problem");
    QVERIFY(m_network->setCertificates(u"issue"_s));
    QTRY_VERIFY(meet(kClerk).encrypted);
}

void tst_PracticeCertificates::stuckTakesNothingBack()
{
    QVERIFY(m_network->place(kClerk, u"right"_s));
    QTRY_VERIFY(meet(kClerk).encrypted);
    QVERIFY(m_network->setCertificates(u"stuck"_s));
    m_network->placeAll(u"right"_s);
    QVERIFY(meet(kClerk).encrypted);
    QVERIFY(!meet(u"accounts.example.org"_s).encrypted);
    QVERIFY(m_network->setCertificates(u"issue"_s));
    QTRY_VERIFY(meet(u"accounts.example.org"_s).encrypted);
}

void tst_PracticeCertificates::keepsWhatWasIssued()
{
    QVERIFY(m_network->place(kClerk, u"right"_s));
    QTRY_VERIFY(meet(kClerk).encrypted);
    const auto first = meet(kClerk).socket->peerCertificate();
    QVERIFY(m_network->setCaa({u"0 issue \";\""_s}));
    QVERIFY(m_network->place(kClerk, u"wrong"_s));
    QCOMPARE(meet(kClerk).socket->peerCertificate(), first);
}

void tst_PracticeCertificates::leavesTheFormerDomain()
{
    QVERIFY(m_network->place(kClerk, u"right"_s));
    QTRY_VERIFY(meet(kClerk).encrypted);
    const auto open = meet(kClerk);
    m_network->serve(u"example.net"_s, targetsOf(u"example.net"_s), m_backend.serverPort(), true);
    QTRY_COMPARE(open.socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!meet(kClerk).encrypted);
    QVERIFY(meet(u"clerk.example.net"_s).encrypted);
    m_network->serve(u"example.org"_s, targetsOf(u"example.org"_s), m_backend.serverPort(), false); // the way back
    QTRY_VERIFY(meet(kClerk).encrypted);
}

VESTRY_TEST(tst_PracticeCertificates)
#include "tst_practicecertificates.moc"
