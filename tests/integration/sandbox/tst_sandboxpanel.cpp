#include "models/sandboxpanel.h"
#include "network/simulator/simulator.h"
#include "tests/support/testprogram.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

using Command = std::function<void(SandboxPanel &)>;
using Effect = std::function<bool(const SandboxPanel &)>;

namespace {
QUrl controlOf(const Simulator &simulator)
{
    return QUrl(simulator.practiceNetwork().value("control_url"_L1).toString());
}

QString placementOf(const SandboxPanel &panel, const QString &host)
{
    for (const auto &record : panel.records()) {
        if (record.host == host)
            return record.placement;
    }
    return {};
}

//! A server that answers every request with the bytes it was told, and counts.
class RawServer : public QTcpServer {
public:
    explicit RawServer(const QByteArray &answer)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                ++requests;
                socket->readAll();
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/token"_s.arg(serverPort())); }
    int requests = 0;
};

QByteArray http(const QByteArray &status, const QByteArray &body, const QByteArray &more = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" +
           body;
}
} // namespace

//! The admin's side of the pretend DNS provider, against a running simulator and against bad answers.
class tst_SandboxPanel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void readsTheState();
    void commandsTakeEffect_data();
    void commandsTakeEffect();
    void answersComeLater();
    void commandsKeepTheirOrder();
    void refusedCaaIsSaid();
    void theProblemOfACommandOutlivesRefreshes();
    void recordOfAFormerDomainIsSaid();
    void followsTheDomain();
    void badAnswersAreSaid_data();
    void badAnswersAreSaid();
    void otherMachinesAreNotAsked_data();
    void otherMachinesAreNotAsked();
    void redirectsAreNotFollowed();
    void refreshesDoNotPileUp();
    void goneWithACommandOnItsWay();

private:
    std::unique_ptr<Simulator> m_simulator;
};

void tst_SandboxPanel::init()
{
    m_simulator = std::make_unique<Simulator>();
    QVERIFY(m_simulator->listen());
    QVERIFY2(m_simulator->startPracticeNetwork(), qPrintable(m_simulator->errorString()));
}

void tst_SandboxPanel::readsTheState()
{
    SandboxPanel panel(controlOf(*m_simulator));
    QVERIFY(!panel.isKnown());
    panel.refresh();
    QTRY_VERIFY(panel.isKnown());
    QCOMPARE(panel.zone(), u"example.com"_s);
    QCOMPARE(panel.records().size(), 5);
    QCOMPARE(panel.records().first().host, u"clerk.example.com"_s);
    QCOMPARE(panel.records().first().wanted, u"frontend-api.clerk.services"_s);
    QVERIFY(panel.records().first().required && !panel.records().last().required);
    QCOMPARE(panel.records().first().placement, u"right"_s);
    QCOMPARE(panel.placements().first(), u"right"_s);
    QVERIFY(panel.certificateWays().contains(u"stuck"_s));
    QCOMPARE(panel.certificates(), u"issue"_s);
    QVERIFY(panel.caa().isEmpty() && !panel.isLate());
    QVERIFY(panel.problem().isEmpty());
}

void tst_SandboxPanel::commandsTakeEffect_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<Effect>("effect");
    const auto row = [](const char *name, const Command &command, const Effect &effect) {
        QTest::newRow(name) << command << effect;
    };
    const Command misplaceOne = [](SandboxPanel &p) { p.place(u"accounts.example.com"_s, u"wrong"_s); };
    row("one record", misplaceOne, [](const SandboxPanel &p) {
        return placementOf(p, u"accounts.example.com"_s) == "wrong"_L1 &&
               placementOf(p, u"clerk.example.com"_s) == "right"_L1;
    });
    const Command removeAll = [](SandboxPanel &p) { p.placeAll(u"missing"_s); };
    row("all records", removeAll, [](const SandboxPanel &p) {
        const QString other = placementOf(p, u"clkmail.example.com"_s);
        return other == "missing"_L1;
    });
    const Command beLate = [](SandboxPanel &p) { p.setLate(true); };
    row("late", beLate, [](const SandboxPanel &p) { return p.isLate(); });
    const Command allowTwo = [](SandboxPanel &p) { p.setCaa({u"0 issue \"pki.goog\""_s, u"0 issuewild \";\""_s}); };
    row("CAA", allowTwo, [](const SandboxPanel &p) { return p.caa().size() == 2; });
    const Command beStuck = [](SandboxPanel &p) { p.setCertificates(u"stuck"_s); };
    row("certificates", beStuck, [](const SandboxPanel &p) { return p.certificates() == "stuck"_L1; });
}

void tst_SandboxPanel::commandsTakeEffect()
{
    QFETCH(const Command, command);
    QFETCH(const Effect, effect);
    SandboxPanel panel(controlOf(*m_simulator)), other(controlOf(*m_simulator));
    command(panel);
    QTRY_VERIFY(effect(panel)); // the answer is the new state
    QVERIFY2(panel.problem().isEmpty(), qPrintable(panel.problem()));
    other.refresh();
    QTRY_VERIFY(other.isKnown());
    QVERIFY(effect(other));
}

void tst_SandboxPanel::answersComeLater()
{
    SandboxPanel panel(controlOf(*m_simulator));
    QSignalSpy changed(&panel, &SandboxPanel::changed);
    panel.setLate(true);
    QVERIFY(panel.isBusy());
    QVERIFY(changed.isEmpty());
    QVERIFY(changed.wait(kPatience));
    QVERIFY(!panel.isBusy());
}

void tst_SandboxPanel::commandsKeepTheirOrder()
{
    SandboxPanel panel(controlOf(*m_simulator));
    QStringList seen;
    connect(&panel, &SandboxPanel::changed, this, [&] { seen.append(placementOf(panel, u"clerk.example.com"_s)); });
    panel.refresh();
    for (const auto &placement : {u"missing"_s, u"wrong"_s, u"proxied"_s, u"right"_s, u"tail"_s})
        panel.place(u"clerk.example.com"_s, placement);
    QTRY_VERIFY(!panel.isBusy());
    QCOMPARE(seen, QStringList{u"tail"_s}); // what was overtaken is not shown
}

void tst_SandboxPanel::refusedCaaIsSaid()
{
    SandboxPanel panel(controlOf(*m_simulator));
    panel.setCaa({u"let everybody issue"_s});
    QTRY_VERIFY(!panel.problem().isEmpty());
    QVERIFY(panel.problem().contains("CAA"_L1));
    panel.setCaa({});
    QTRY_VERIFY(panel.problem().isEmpty());
}

void tst_SandboxPanel::theProblemOfACommandOutlivesRefreshes()
{
    SandboxPanel panel(controlOf(*m_simulator));
    panel.setCertificates(u"best"_s);
    QTRY_VERIFY(!panel.problem().isEmpty());
    const auto problem = panel.problem();
    QSignalSpy changed(&panel, &SandboxPanel::changed);
    panel.refresh();
    QVERIFY(changed.wait(kPatience));
    QVERIFY(panel.isKnown());
    QCOMPARE(panel.problem(), problem);
}

void tst_SandboxPanel::recordOfAFormerDomainIsSaid()
{
    SandboxPanel panel(controlOf(*m_simulator));
    panel.refresh();
    QTRY_VERIFY(panel.isKnown());
    m_simulator->changeBehindTheBack(m_simulator->instances()[1].secretKey, u"domains"_s, u"name"_s, u"new.example"_s);
    panel.place(u"clerk.example.com"_s, u"missing"_s);
    QTRY_COMPARE(panel.zone(), u"new.example"_s); // read again by itself
    QVERIFY(!panel.problem().isEmpty());
}

void tst_SandboxPanel::followsTheDomain()
{
    SandboxPanel panel(controlOf(*m_simulator));
    m_simulator->changeBehindTheBack(m_simulator->instances()[1].secretKey, u"domains"_s, u"name"_s,
                                     u"app.new.example"_s);
    panel.refresh();
    QTRY_COMPARE(panel.zone(), u"new.example"_s);
    QCOMPARE(panel.records().first().host, u"clerk.app.new.example"_s);
    QCOMPARE(panel.records().first().placement, u"missing"_s);
}

void tst_SandboxPanel::badAnswersAreSaid_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("closed at once") << QByteArray();
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"zone\"");
    QTest::newRow("no JSON") << http("200 OK", "<html></html>");
    QTest::newRow("another shape") << http("200 OK", R"({"zone":5,"records":"none"})");
    QTest::newRow("a list") << http("200 OK", "[]");
    QTest::newRow("too large") << http("200 OK", R"({"zone":")" + QByteArray(3 << 20, 'a') + R"("})");
    QTest::newRow("server error") << http("500 Internal Server Error", "{}");
    QTest::newRow("unknown address") << http("404 Not Found", "{}");
    QTest::newRow("refusal with odd errors") << http("422 Unprocessable Entity", R"({"errors":[[]]})");
}

void tst_SandboxPanel::badAnswersAreSaid()
{
    QFETCH(const QByteArray, answer);
    RawServer server(answer);
    SandboxPanel panel(server.url());
    panel.refresh();
    QTRY_VERIFY(!panel.problem().isEmpty());
    QVERIFY(!panel.isKnown());
    QVERIFY(panel.records().isEmpty());
}

void tst_SandboxPanel::otherMachinesAreNotAsked_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("another host") << QUrl(u"http://sandbox.example/token"_s);
    QTest::newRow("looks local") << QUrl(u"http://127.0.0.1.example/token"_s);
    QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s);
    QTest::newRow("empty") << QUrl();
}

void tst_SandboxPanel::otherMachinesAreNotAsked()
{
    QFETCH(const QUrl, url);
    SandboxPanel panel(url);
    panel.refresh();
    QTRY_VERIFY(!panel.problem().isEmpty());
    QVERIFY(!panel.isKnown());
}

void tst_SandboxPanel::redirectsAreNotFollowed()
{
    RawServer target(http("200 OK", "{}"));
    RawServer server(http("302 Found", {}, "Location: " + target.url().toEncoded() + "\r\n"));
    SandboxPanel panel(server.url());
    panel.refresh();
    QTRY_VERIFY(!panel.problem().isEmpty());
    QCOMPARE(target.requests, 0);
}

void tst_SandboxPanel::refreshesDoNotPileUp()
{
    RawServer server(http("200 OK", R"({"zone":"a.example","records":[]})"));
    SandboxPanel panel(server.url());
    for (int i = 0; i < 10; ++i)
        panel.refresh();
    QTRY_VERIFY(panel.isKnown());
    QTRY_VERIFY(!panel.isBusy());
    QCOMPARE(server.requests, 1);
}

void tst_SandboxPanel::goneWithACommandOnItsWay()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    auto panel = std::make_unique<SandboxPanel>(QUrl(u"http://127.0.0.1:%1/token"_s.arg(silent.serverPort())));
    QSignalSpy changed(panel.get(), &SandboxPanel::changed);
    panel->setLate(true);
    panel->refresh();
    QTRY_VERIFY(silent.hasPendingConnections());
    panel.reset();
    QCoreApplication::processEvents();
    QVERIFY(changed.isEmpty());
}

VESTRY_TEST(tst_SandboxPanel)
#include "tst_sandboxpanel.moc"
