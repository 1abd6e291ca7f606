#include "tests/integration/dns/dnscase.h"
#include "tests/support/fakednsserver.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Mode = FakeDnsServer::Mode;
using Dns::Outcome;

class TestDnsLifetime : public QObject {
    Q_OBJECT
private slots:
    void neverAnswersAtOnce_data();
    void neverAnswersAtOnce();
    void contextDies();
    void contextDiesWhileAnswerIsQueued();
    void clientDies();
    void clientDiesInAnswer();
    void clientDiesWhileAnswerIsQueued();
    void cancelAll();
    void cancelAllInAnswer();
    void cancelDuringSecondQuestion();
    void asksInAnswer();
    void idleClientHoldsNothing();
};

namespace {

const Dns::Question question{.name = u"clerk.example.com"_s};

int openSockets()
{
    return static_cast<int>(
        QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

} // namespace

void TestDnsLifetime::neverAnswersAtOnce_data()
{
    QTest::addColumn<Dns::Question>("asked");
    QTest::newRow("no such name possible") << Dns::Question{.name = u"a..b"_s};
    QTest::newRow("no server") << Dns::Question{.name = u"a.example"_s, .server = u"x"_s};
    QTest::newRow("nothing listens") << Dns::Question{.name = u"a.example"_s, .server = u"127.0.0.1:1"_s};
}

void TestDnsLifetime::neverAnswersAtOnce()
{
    QFETCH(Dns::Question, asked);
    DnsClient client(dnscase::settings());
    int count = 0;
    client.ask(asked, this, [&](const Dns::Answer &) { ++count; });
    QCOMPARE(count, 0);
    QTRY_COMPARE(count, 1);
}

void TestDnsLifetime::contextDies()
{
    FakeDnsServer server;
    DnsClient client(dnscase::settings({server.address()}));
    auto context = std::make_unique<QObject>();
    bool dead = false;
    bool other = false;
    client.ask(question, context.get(), [&](const Dns::Answer &) { dead = true; });
    client.ask(question, this, [&](const Dns::Answer &) { other = true; });
    context.reset();
    QTRY_VERIFY(other);
    QTRY_COMPARE(server.queries().size(), 2);
    dnscase::settle();
    QVERIFY(!dead);
}

void TestDnsLifetime::contextDiesWhileAnswerIsQueued()
{
    DnsClient client(dnscase::settings());
    auto context = std::make_unique<QObject>();
    bool answered = false;
    client.ask({.name = u"a..b"_s}, context.get(), [&](const Dns::Answer &) { answered = true; });
    context.reset();
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

void TestDnsLifetime::clientDies()
{
    FakeDnsServer server;
    server.setMode(Mode::Drop);
    auto client = std::make_unique<DnsClient>(dnscase::settings({server.address()}));
    int count = 0;
    client->ask(question, this, [&](const Dns::Answer &) { ++count; });
    QTRY_COMPARE(server.queries().size(), 1);
    client.reset();
    dnscase::settle();
    QCOMPARE(count, 0);
}

void TestDnsLifetime::clientDiesInAnswer()
{
    FakeDnsServer server;
    auto *client = new DnsClient(dnscase::settings({server.address()}));
    int count = 0;
    const auto kill = [&](const Dns::Answer &) {
        ++count;
        delete client;
    };
    client->ask(question, this, kill);
    client->ask(question, this, kill);
    QTRY_COMPARE(count, 1);
    dnscase::settle();
    QCOMPARE(count, 1);
}

void TestDnsLifetime::clientDiesWhileAnswerIsQueued()
{
    auto client = std::make_unique<DnsClient>(dnscase::settings());
    bool answered = false;
    client->ask({.name = u"a..b"_s}, this, [&](const Dns::Answer &) { answered = true; });
    client.reset();
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

void TestDnsLifetime::cancelAll()
{
    FakeDnsServer server;
    FakeDnsServer other;
    server.setMode(Mode::Drop);
    other.setMode(Mode::CloseTcp);
    DnsClient client(dnscase::settings({server.address()}));
    QList<Outcome> outcomes;
    const auto note = [&](const Dns::Answer &answer) { outcomes += answer.outcome; };
    for (int i = 0; i < 5; ++i)
        client.ask(question, this, note);
    client.ask({.name = u"a.example"_s, .server = other.address()}, this, note);
    client.cancelAll();
    QCOMPARE(outcomes.size(), 0);
    QTRY_COMPARE(outcomes, QList<Outcome>(6, Outcome::Cancelled));
    client.cancelAll();
    server.setMode(Mode::Answer);
    QCOMPARE(dnscase::ask(client, question).outcome, Outcome::NameNotFound);
    QCOMPARE(outcomes.size(), 6);
}

void TestDnsLifetime::cancelAllInAnswer()
{
    FakeDnsServer server;
    server.chooseMode(
        [](const FakeDnsServer::Query &query) { return query.name.startsWith("fast") ? Mode::Answer : Mode::Drop; });
    DnsClient client(dnscase::settings({server.address()}));
    QList<Outcome> outcomes;
    client.ask({.name = u"slow.example"_s}, this, [&](const Dns::Answer &answer) { outcomes += answer.outcome; });
    client.ask({.name = u"fast.example"_s}, this, [&](const Dns::Answer &) { client.cancelAll(); });
    QTRY_COMPARE(outcomes, QList<Outcome>{Outcome::Cancelled});
}

void TestDnsLifetime::cancelDuringSecondQuestion()
{
    FakeDnsServer server;
    DnsClient client(dnscase::settings({server.address()}));
    server.chooseMode(
        [](const FakeDnsServer::Query &query) { return query.checkingDisabled ? Mode::Drop : Mode::ServFail; });
    QList<Outcome> outcomes;
    client.ask(question, this, [&](const Dns::Answer &answer) { outcomes += answer.outcome; });
    QTRY_COMPARE(server.queries().size(), 2);
    client.cancelAll();
    QTRY_COMPARE(outcomes, QList<Outcome>{Outcome::Cancelled});
}

void TestDnsLifetime::asksInAnswer()
{
    FakeDnsServer server;
    DnsClient client(dnscase::settings({server.address()}));
    int count = 0;
    std::function<void(const Dns::Answer &)> again = [&](const Dns::Answer &) {
        if (++count < 50)
            client.ask(question, this, again);
    };
    client.ask(question, this, again);
    QTRY_COMPARE(count, 50);
}

void TestDnsLifetime::idleClientHoldsNothing()
{
    FakeDnsServer server;
    DnsClient client(dnscase::settings({server.address()}));
    dnscase::ask(client, question);
    const int before = openSockets();
    for (int i = 0; i < 20; ++i)
        dnscase::ask(client, question);
    QTRY_COMPARE(client.children().size(), 0);
    QCOMPARE(openSockets(), before);
}

VESTRY_TEST(TestDnsLifetime)
#include "tst_dnslifetime.moc"
