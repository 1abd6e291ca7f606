#include "tests/integration/client/baremanager.h"
#include "tests/support/faultserver.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = Fault::End;

//! What Qt makes of answers, and of none, when it is left alone. The rows are those of network/qt.md.
class tst_QtAnswers : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void answers_data();
    void answers();
    void cutOff_data();
    void cutOff();
    void manyHeaders_data();
    void manyHeaders();
    void ends_data();
    void ends();
    void onlySilenceIsTimed();

private:
    TestCertificates m_certificates;
};

static const QByteArray kOk = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

void tst_QtAnswers::initTestCase() { QVERIFY(m_certificates.isValid()); }

void tst_QtAnswers::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    addBothQts();
    const auto row = [](const char *name, const QByteArray &answer, const QString &qt64, const QString &qt68) {
        QTest::newRow(name) << answer << qt64 << qt68;
    };
    const QByteArray then = FaultServer::http(200, "{}");
    row("422", FaultServer::http(422, "{}"), u"UnknownContentError 422 {}"_s, u"UnknownContentError 422 {}"_s);
    row("429", FaultServer::http(429, "{}"), u"UnknownContentError 429 {}"_s, u"UnknownContentError 429 {}"_s);
    row("100, then 200", "HTTP/1.1 100 Continue\r\n\r\n" + then, u"NoError 200 {}"_s, u"NoError 200 {}"_s);
    row("102, then 200", "HTTP/1.1 102 Processing\r\n\r\n" + then, u"NoError 102"_s, u"NoError 200 {}"_s);
    row("103, then 200", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + then, u"NoError 103"_s,
        u"NoError 200 {}"_s);
}

void tst_QtAnswers::answers()
{
    QFETCH(const QByteArray, answer);
    for (const QByteArray &verb : {"GET"_ba, "PATCH"_ba}) {
        FaultServer server;
        server.script({{.answer = answer, .end = End::Hang}});
        BareManager manager(m_certificates);
        const auto reply = manager.send(verb, manager.request(server.url()));
        QTEST(outcomeOf(reply.get()), thisQt());
        QCOMPARE(server.requests().size(), 1);
    }
}

void tst_QtAnswers::cutOff_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QStringList>("allowed");
    const QStringList either{u"RemoteHostClosedError 200 {\"id\":"_s, u"NoError 200 {\"id\":"_s};
    QTest::newRow("without a length") << "\r\n"_ba << either.mid(1);
    QTest::newRow("Content-Length") << "Content-Length: 100\r\n\r\n"_ba << either;
    QTest::newRow("chunked") << "Transfer-Encoding: chunked\r\n\r\nff\r\n"_ba << either;
}

// The connection ends when Qt has seen the half. Whether Qt then calls it an error depends on the moment.
void tst_QtAnswers::cutOff()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QStringList, allowed);
    FaultServer server;
    server.script({{.answer = kOk + head + "{\"id\":", .end = End::Hang}});
    BareManager manager(m_certificates);
    const auto reply = manager.send("GET", manager.request(server.url()));
    QTRY_COMPARE(reply->bytesAvailable(), 6);
    server.closeConnections();
    const QString outcome = outcomeOf(reply.get());
    QVERIFY2(allowed.contains(outcome), qPrintable(outcome));
}

void tst_QtAnswers::manyHeaders_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("length");
    addBothQts();
    const auto row = [](const char *name, int lines, int length, const QString &qt64, const QString &qt68) {
        QTest::newRow(name) << lines << length << qt64 << qt68;
    };
    row("90 lines", 90, 20, u"NoError 200 {}"_s, u"NoError 200 {}"_s);
    row("110 lines", 110, 20, u"no headers"_s, u"no headers"_s);
    row("1000 lines", 1000, 20, u"no headers"_s, u"no headers"_s);
    row("a line of 90 KB", 1, 90'000, u"NoError 200 {}"_s, u"NoError 200 {}"_s);
    row("a line of 300 KB", 1, 300'000, u"no headers"_s, u"no headers"_s);
}

// Beyond its limits Qt tells of headers and has none. What came after them it does not read: it would wait for ever.
void tst_QtAnswers::manyHeaders()
{
    QFETCH(const int, lines);
    QFETCH(const int, length);
    QByteArray headers;
    for (int i = 0; i < lines; ++i)
        headers += "X-" + QByteArray::number(i) + ": " + QByteArray(length, 'x') + "\r\n";
    FaultServer server;
    server.script({{.answer = FaultServer::http(200, "{}", headers)}});
    BareManager manager(m_certificates);
    const auto reply = manager.send("GET", manager.request(server.url()));
    QSignalSpy told(reply.get(), &QNetworkReply::metaDataChanged);
    QTRY_VERIFY(!told.isEmpty() || reply->isFinished());
    const bool silent = !told.isEmpty() && reply->rawHeaderPairs().isEmpty() && !reply->isFinished();
    QTEST(silent ? u"no headers"_s : outcomeOf(reply.get()), thisQt());
}

void tst_QtAnswers::ends_data()
{
    QTest::addColumn<bool>("abort");
    addBothQts();
    QTest::newRow("transfer timeout") << false << u"OperationCanceledError"_s << u"OperationCanceledError"_s;
    QTest::newRow("abort") << true << u"OperationCanceledError"_s << u"OperationCanceledError"_s;
}

void tst_QtAnswers::ends()
{
    QFETCH(const bool, abort);
    FaultServer server;
    server.script({{.end = End::Hang}});
    BareManager manager(m_certificates);
    QNetworkRequest request = manager.request(server.url());
    if (!abort)
        request.setTransferTimeout(100);
    const auto reply = manager.send("GET", request);
    if (abort) {
        QTRY_COMPARE(server.requests().size(), 1);
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        reply->abort();
        QCOMPARE(finished.size(), 1); // not queued
    }
    QTEST(outcomeOf(reply.get()), thisQt());
}

/*! Bytes that trickle in for longer than the timeout do not end it.
 *
 *  A run in which this process itself stood still for half of the timeout proves nothing, and is made again.
 */
void tst_QtAnswers::onlySilenceIsTimed()
{
    constexpr auto timeout = 1000ms;
    qint64 longestSilence = 0, all = 0;
    QString outcome;
    QElapsedTimer patience;
    patience.start();
    do {
        FaultServer server;
        server.script({{.answer = "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(150, 'x'), .drip = 15ms, .end = End::Close}});
        BareManager manager(m_certificates);
        QNetworkRequest request = manager.request(server.url());
        request.setTransferTimeout(int(timeout.count()));
        QElapsedTimer since, silence;
        since.start();
        silence.start();
        longestSilence = 0;
        const auto reply = manager.send("GET", request);
        connect(reply.get(), &QNetworkReply::readyRead, this,
                [&] { longestSilence = std::max(longestSilence, silence.restart()); });
        outcome = outcomeOf(reply.get());
        longestSilence = std::max(longestSilence, silence.elapsed());
        all = since.elapsed();
    } while (longestSilence > timeout.count() / 2 && !patience.hasExpired(kPatience));
    QCOMPARE(outcome, u"NoError 200 "_s + QString(150, u'x'));
    QVERIFY(all > 2 * timeout.count());
}

VESTRY_TEST(tst_QtAnswers)
#include "tst_qtanswers.moc"
