#include "tests/integration/client/clientcase.h"
#include "tests/support/faultserver.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testprogram.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using After = Fault::After;
using End = Fault::End;

/*! A write reaches the server once, whatever happens to its connection.
 *
 *  Left to itself, Qt sends it again (tst_qtsends.cpp). Counted at a raw socket.
 */
class tst_OneSend : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void connectionDrops_data();
    void connectionDrops();
    void staleKeepAlive_data();
    void staleKeepAlive();
    void closedWhileIdle_data();
    void closedWhileIdle();

private:
    std::unique_ptr<FaultServer> server(bool tls);
    ApiClientConfig config(const FaultServer &server) const;
    static Call<QJsonObject> *write(ApiClient *client, bool post, bool big);

    TestCertificates m_certificates;
};

void tst_OneSend::initTestCase() { QVERIFY(m_certificates.isValid()); }

std::unique_ptr<FaultServer> tst_OneSend::server(bool tls)
{
    return tls ? std::make_unique<FaultServer>(m_certificates.server()) : std::make_unique<FaultServer>();
}

ApiClientConfig tst_OneSend::config(const FaultServer &server) const
{
    ApiClientConfig out = quickConfig(server.url());
    out.authorities = {m_certificates.authority()};
    return out;
}

Call<QJsonObject> *tst_OneSend::write(ApiClient *client, bool post, bool big)
{
    const QJsonObject body{{u"home_url"_s, QString(big ? 4'000'000 : 10, u'a')}};
    return post ? client->changeDomain(body) : client->updateInstance(body);
}

void tst_OneSend::connectionDrops_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("post");
    QTest::addColumn<bool>("big");
    QTest::addColumn<Fault>("fault");

    const std::pair<const char *, Fault> faults[] = {
        {"closed before the body", {.after = After::Head, .end = End::Close}},
        {"reset before the body", {.after = After::Head, .end = End::Reset}},
        {"closed during the body", {.after = After::PartOfBody, .end = End::Close}},
        {"reset during the body", {.after = After::PartOfBody, .end = End::Reset}},
        {"closed after the body", {.end = End::Close}},
        {"reset after the body", {.end = End::Reset}},
        {"garbage status line", {.answer = "garbage\r\n\r\n", .end = End::Close}},
        {"half a status line", {.answer = "HTTP/1.", .end = End::Close}},
        {"half the headers", {.answer = "HTTP/1.1 200 OK\r\nContent-Le", .end = End::Close}},
        {"100 continue, then closed", {.answer = "HTTP/1.1 100 Continue\r\n\r\n", .end = End::Close}},
    };
    for (const bool tls : {false, true}) {
        for (const bool post : {false, true}) {
            for (const auto &[name, fault] : faults) {
                const bool big = fault.after == After::PartOfBody;
                QTest::addRow("%s, %s, %s", post ? "POST" : "PATCH", tls ? "TLS" : "plain", name)
                    << tls << post << big << fault;
            }
        }
    }
}

void tst_OneSend::connectionDrops()
{
    QFETCH(const bool, tls);
    QFETCH(const bool, post);
    QFETCH(const bool, big);
    QFETCH(const Fault, fault);
    const auto faulty = server(tls);
    faulty->script({fault});
    ApiClient client(config(*faulty));

    const auto result = resultOf(write(&client, post, big));

    QVERIFY(result.error);
    QVERIFY2(result.error->mayHaveBeenApplied, qPrintable(result.error->detail));
    QVERIFY2(result.error->kind == ApiError::Kind::Offline || result.error->kind == ApiError::Kind::BadReply,
             qPrintable(kindOf(result)));
    QCOMPARE(faulty->requests().size(), 1);
}

void tst_OneSend::staleKeepAlive_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("post");
    QTest::addColumn<int>("end");
    for (const bool tls : {false, true}) {
        for (const bool post : {false, true}) {
            for (const auto end : {End::Close, End::Reset})
                QTest::addRow("13: %s, %s, %s", post ? "POST" : "PATCH", tls ? "TLS" : "plain",
                              end == End::Close ? "closed" : "reset")
                    << tls << post << int(end);
        }
    }
}

// The server drops the idle connection in the moment the write goes out on it.
void tst_OneSend::staleKeepAlive()
{
    QFETCH(const bool, tls);
    QFETCH(const bool, post);
    QFETCH(const int, end);
    const auto faulty = server(tls);
    faulty->script({FaultServer::json(R"({"id":"ins_1"})"), {.after = After::Head, .end = End(end)}});
    ApiClient client(config(*faulty));

    QVERIFY(resultOf(client.instance()).ok());
    const auto result = resultOf(write(&client, post, false));

    QCOMPARE(kindOf(result), u"Offline"_s);
    QVERIFY(result.error->mayHaveBeenApplied);
    QCOMPARE(faulty->requests().size(), 2);
    QCOMPARE(faulty->requests().at(1).connection, 1); // it really was the kept connection
}

void tst_OneSend::closedWhileIdle_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("13: plain") << false;
    QTest::newRow("13: TLS") << true;
}

// The server closed the kept connection before the write: either it goes out once on a new one, or its fate is unknown.
void tst_OneSend::closedWhileIdle()
{
    QFETCH(const bool, tls);
    const auto faulty = server(tls);
    faulty->script({FaultServer::json(R"({"id":"ins_1"})")});
    ApiClient client(config(*faulty));
    QVERIFY(resultOf(client.instance()).ok());
    faulty->closeConnections();
    const auto result = resultOf(write(&client, false, false));
    const qsizetype writes = faulty->requests().size() - 1;
    QVERIFY2(result.ok() ? writes == 1 : result.error->mayHaveBeenApplied && writes <= 1, qPrintable(kindOf(result)));
}

VESTRY_TEST(tst_OneSend)
#include "tst_onesend.moc"
