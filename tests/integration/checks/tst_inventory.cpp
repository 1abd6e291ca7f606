// What a domain change touches, read from the simulator and from a server that refuses.
#include "models/migration/inventory.h"
#include "network/apiclient.h"
#include "tests/integration/checks/zones.h"
#include "tests/support/faultserver.h"
#include "tests/support/faultysimulator.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = InventoryKind;

class TestInventory : public QObject {
    Q_OBJECT
private slots:
    void derivedAtOnce_data();
    void derivedAtOnce();
    void listings_data();
    void listings();
    void valuesThatStay();
    void originsAndSatellites();
    void refused_data();
    void refused();
    void allIsListedBesideARefusal();
    void loadTwiceIsOnce();
    void loadAgainReadsAgain();
    void otherHostsAreWorkedOutAgain();
    void lateAnswersAreDropped();
    void strangeEntries();
    void textToCopy();
    void unknownAfter();

private:
    void begin(const QUrl &server);
    void beginSimulated(const char *environment);
    bool load() const;
    InventorySection section(Kind kind) const;
    QStringList changes(Kind kind) const;

    std::unique_ptr<FaultySimulator> m_simulator;
    QByteArray m_key;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Inventory> m_inventory;
};

void TestInventory::begin(const QUrl &server)
{
    m_inventory.reset();
    m_workspace.reset();
    ApiClientConfig config{.baseUrl = server, .secretKey = m_key};
    config.retry.initialInterval = 1ms;
    config.retry.maxElapsedTime = 20ms;
    m_client = std::make_unique<ApiClient>(config);
    m_workspace = std::make_unique<Workspace>(m_client.get());
    m_inventory = std::make_unique<Inventory>(m_client.get(), m_workspace.get());
    m_inventory->setHosts(hostsOf(u"example.com"_s), hostsOf(u"example.net"_s));
}

void TestInventory::beginSimulated(const char *environment)
{
    m_simulator = std::make_unique<FaultySimulator>();
    if (!m_simulator->listen())
        qFatal("the simulator does not listen");
    const auto instances = m_simulator->instances();
    m_key =
        std::ranges::find(instances, QString::fromLatin1(environment), &SimulatedInstance::environmentType)->secretKey;
    begin(m_simulator->backendApiUrl());
}

bool TestInventory::load() const
{
    m_inventory->load();
    return QTest::qWaitFor([this] { return !m_inventory->isLoading() && !m_workspace->isRefreshing(); }, kPatience);
}

InventorySection TestInventory::section(Kind kind) const
{
    const QList<InventorySection> sections = m_inventory->sections();
    return *std::ranges::find(sections, kind, &InventorySection::kind);
}

QStringList TestInventory::changes(Kind kind) const
{
    QStringList out;
    const InventorySection found = section(kind);
    for (const InventoryItem &item : found.items) {
        if (item.affected())
            out.append(u"%1: %2 -> %3"_s.arg(item.name, item.oldValue, item.newValue));
    }
    return out;
}

void TestInventory::derivedAtOnce_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("publishable key") << Kind::PublishableKey << publishableKeyFor(u"clerk.example.com"_s, true)
                                     << publishableKeyFor(u"clerk.example.net"_s, true);
    QTest::newRow("Frontend API") << Kind::FrontendApi << u"https://clerk.example.com"_s
                                  << u"https://clerk.example.net"_s;
    QTest::newRow("issuer") << Kind::Issuer << u"https://clerk.example.com"_s << u"https://clerk.example.net"_s;
    QTest::newRow("JWKS") << Kind::Jwks << u"https://clerk.example.com/.well-known/jwks.json"_s
                          << u"https://clerk.example.net/.well-known/jwks.json"_s;
    QTest::newRow("callback") << Kind::OAuthCallback << u"https://clerk.example.com/v1/oauth_callback"_s
                              << u"https://clerk.example.net/v1/oauth_callback"_s;
    QTest::newRow("Account Portal") << Kind::AccountPortal << u"https://accounts.example.com"_s
                                    << u"https://accounts.example.net"_s;
}

void TestInventory::derivedAtOnce()
{
    QFETCH(Kind, kind);
    QFETCH(QString, before);
    QFETCH(QString, after);
    begin(QUrl(u"http://127.0.0.1:1"_s));
    const InventorySection found = section(kind);
    QCOMPARE(found.state.state, ReadState::State::Loaded);
    QVERIFY(found.state.readAt.isValid());
    QCOMPARE(found.items.size(), 1);
    QCOMPARE(found.items.at(0).oldValue, before);
    QCOMPARE(found.items.at(0).newValue, after);
}

void TestInventory::listings_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<int>("affected");
    QTest::newRow("SAML connections, three addresses each") << Kind::Saml << 3LL << 9;
    // Five addresses each, and three redirect URIs below the old domain.
    QTest::newRow("OAuth applications") << Kind::OAuthApplications << 4LL << 4 * 5 + 3;
    QTest::newRow("redirect URLs") << Kind::RedirectUrls << 5LL << 3;
    // The issuer of each, and one audience.
    QTest::newRow("JWT templates") << Kind::JwtTemplates << 3LL << 3 + 1;
}

void TestInventory::listings()
{
    QFETCH(Kind, kind);
    QFETCH(qint64, total);
    QFETCH(int, affected);
    beginSimulated("production");
    QCOMPARE(section(kind).state.state, ReadState::State::NotAsked);
    QVERIFY(load());
    const InventorySection found = section(kind);
    QCOMPARE(found.state.state, ReadState::State::Loaded);
    QCOMPARE(found.total, std::optional(total));
    QVERIFY2(changes(kind).size() == affected, qPrintable(changes(kind).join(u'\n')));
    for (const InventoryItem &item : found.items) {
        QVERIFY(!item.name.isEmpty());
        QCOMPARE(item.newValue, QString(item.oldValue).replace(u"example.com"_s, u"example.net"_s));
    }
    QVERIFY(section(Kind::Sessions).total.value_or(0) > 0);
}

void TestInventory::valuesThatStay()
{
    beginSimulated("production");
    QVERIFY(load());
    const QList<InventoryItem> urls = section(Kind::RedirectUrls).items;
    QCOMPARE(urls.size(), 5);
    QCOMPARE(std::ranges::count_if(urls, &InventoryItem::affected), 3);
    const QList<InventoryLine> lines = m_inventory->lines();
    QVERIFY(std::ranges::all_of(lines, [](const InventoryLine &line) { return line.oldValue != line.newValue; }));
    QCOMPARE(std::ranges::count(lines, u"redirect-urls"_s, &InventoryLine::kind), 3);
}

void TestInventory::originsAndSatellites()
{
    m_key = "sk_test_inventory";
    FaultServer server;
    server.answerWith([](const FaultRequest &request) {
        if (request.target == "/v1/instance")
            return FaultServer::json(R"({"id":"ins_1","environment_type":"production","allowed_origins":
                ["https://app.example.com","my-app://","https://example.community"]})");
        if (request.target == "/v1/domains")
            return FaultServer::json(R"({"data":[{"id":"d1","name":"example.com","is_satellite":false},
                {"id":"d2","name":"other.example","is_satellite":true}],"total_count":2})");
        return FaultServer::json("{}", 404);
    });
    begin(server.url());
    QVERIFY(load());
    QCOMPARE(section(Kind::AllowedOrigins).total, std::optional<qint64>(3));
    QCOMPARE(changes(Kind::AllowedOrigins).size(), 1);
    QCOMPARE(section(Kind::AllowedOrigins).items.at(0).newValue, u"https://app.example.net"_s);
    QCOMPARE(section(Kind::Satellites).total, std::optional<qint64>(1));
    QVERIFY(section(Kind::Satellites).items.at(0).name.contains(u"other.example"_s));
    QCOMPARE(section(Kind::Satellites).items.at(0).newValue, u"example.net"_s);
}

void TestInventory::refused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("the plan lacks it") << 402 << ApiError::Kind::PaymentRequired;
    QTest::newRow("no permission") << 403 << ApiError::Kind::Forbidden;
    QTest::newRow("no such route") << 404 << ApiError::Kind::NotFound;
}

void TestInventory::refused()
{
    QFETCH(int, status);
    QFETCH(ApiError::Kind, kind);
    m_key = "sk_test_inventory";
    FaultServer server;
    server.script({FaultServer::json(R"({"errors":[{"code":"x","long_message":"Not for you."}]})", status)});
    begin(server.url());
    QVERIFY(load());
    for (const Kind listed : {Kind::Sessions, Kind::Saml, Kind::OAuthApplications, Kind::RedirectUrls,
                              Kind::JwtTemplates, Kind::AllowedOrigins, Kind::Satellites}) {
        const InventorySection found = section(listed);
        QCOMPARE(found.state.state, ReadState::State::Failed);
        QVERIFY(found.state.error);
        QCOMPARE(found.state.error->kind, kind);
        QVERIFY(!found.total);
    }
    QVERIFY(m_inventory->toText().contains(u"could not be listed"_s));
}

void TestInventory::allIsListedBesideARefusal()
{
    beginSimulated("development");
    QVERIFY(load());
    QCOMPARE(section(Kind::Saml).state.state, ReadState::State::Failed);
    QCOMPARE(section(Kind::Saml).state.error->kind, ApiError::Kind::PaymentRequired);
    QCOMPARE(section(Kind::JwtTemplates).state.state, ReadState::State::Loaded);
    QCOMPARE(section(Kind::RedirectUrls).total, std::optional<qint64>(2));
}

void TestInventory::loadTwiceIsOnce()
{
    beginSimulated("production");
    m_inventory->load();
    QVERIFY(m_inventory->isLoading());
    m_inventory->load();
    QVERIFY(load());
    const auto requests = m_simulator->requests();
    QCOMPARE(std::ranges::count(requests, u"/v1/jwt_templates"_s, &SimulatedRequest::path), 1);
    QCOMPARE(section(Kind::JwtTemplates).items.size(), 4);
}

void TestInventory::loadAgainReadsAgain()
{
    beginSimulated("production");
    QVERIFY(load());
    m_simulator->failNext("GET", u"/v1/redirect_urls"_s, 1, 403, "{}");
    QVERIFY(load());
    // What was read before stays beside the refusal.
    QCOMPARE(section(Kind::RedirectUrls).state.state, ReadState::State::Failed);
    QVERIFY(section(Kind::RedirectUrls).state.readAt.isValid());
    QCOMPARE(section(Kind::RedirectUrls).items.size(), 5);
    QVERIFY(load());
    QCOMPARE(section(Kind::RedirectUrls).state.state, ReadState::State::Loaded);
    QVERIFY(!section(Kind::RedirectUrls).state.error);
    QCOMPARE(section(Kind::RedirectUrls).items.size(), 5);
}

void TestInventory::otherHostsAreWorkedOutAgain()
{
    beginSimulated("production");
    QVERIFY(load());
    QSignalSpy changed(m_inventory.get(), &Inventory::changed);
    m_inventory->setHosts(hostsOf(u"example.com"_s), hostsOf(u"example.org"_s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(section(Kind::RedirectUrls).items.at(0).newValue, u"https://app.example.org/sso-callback"_s);
    QCOMPARE(section(Kind::Jwks).items.at(0).newValue, u"https://clerk.example.org/.well-known/jwks.json"_s);
    m_inventory->setHosts(hostsOf(u"example.com"_s), hostsOf(u"example.org"_s));
    QCOMPARE(changed.count(), 1);
}

void TestInventory::lateAnswersAreDropped()
{
    m_key = "sk_test_inventory";
    FaultServer server;
    Fault slow = FaultServer::json("[]");
    slow.delay = 50ms;
    server.script({slow});
    begin(server.url());
    m_inventory->load();
    QSignalSpy arrived(&server, &FaultServer::arrived);
    QTRY_VERIFY(!arrived.isEmpty());
    m_inventory.reset();
    QSignalSpy ended(m_client.get(), &ApiClient::requestRecorded);
    QTRY_VERIFY(ended.count() >= 5);
}

void TestInventory::strangeEntries()
{
    m_key = "sk_test_inventory";
    FaultServer server;
    server.script({FaultServer::json(R"({"data":[{}, {"name":7, "acs_url":[]},
        {"url":null, "claims":[1,{"a":null}], "redirect_uris":{}}], "total_count":3})")});
    begin(server.url());
    QVERIFY(load());
    QCOMPARE(section(Kind::Saml).state.state, ReadState::State::Loaded);
    QCOMPARE(section(Kind::Saml).total, std::optional<qint64>(3));
    QVERIFY(section(Kind::Saml).items.isEmpty());
    QVERIFY(changes(Kind::RedirectUrls).isEmpty());
}

void TestInventory::textToCopy()
{
    beginSimulated("production");
    QVERIFY(load());
    const QStringList lines = m_inventory->toText().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 20);
    for (const QString &line : lines)
        QVERIFY2(line.count(u'\t') == 3, qPrintable(line));
    QVERIFY(lines.contains(inventoryTitle(Kind::RedirectUrls) +
                           u"\tRedirect URL\thttps://app.example.com/sso-callback\t"
                           "https://app.example.net/sso-callback"_s));
    QVERIFY(!m_inventory->toText().contains(QString::fromLatin1(m_key)));
}

void TestInventory::unknownAfter()
{
    beginSimulated("production");
    m_inventory->setHosts(hostsOf(u"example.com"_s), {});
    QVERIFY(load());
    QVERIFY(m_inventory->lines().isEmpty());
    QCOMPARE(section(Kind::Issuer).items.at(0).oldValue, u"https://clerk.example.com"_s);
}

VESTRY_TEST(TestInventory)
#include "tst_inventory.moc"
