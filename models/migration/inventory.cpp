#include "models/migration/inventory.h"

#include "models/migration/inventoryitems_p.h"
#include "network/apiclient.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kAllKinds = {
    InventoryKind::Sessions,      InventoryKind::PublishableKey, InventoryKind::FrontendApi,
    InventoryKind::Issuer,        InventoryKind::Jwks,           InventoryKind::OAuthCallback,
    InventoryKind::AccountPortal, InventoryKind::Saml,           InventoryKind::OAuthApplications,
    InventoryKind::RedirectUrls,  InventoryKind::JwtTemplates,   InventoryKind::AllowedOrigins,
    InventoryKind::Satellites};

bool isDerived(InventoryKind kind)
{
    return kind >= InventoryKind::PublishableKey && kind <= InventoryKind::AccountPortal;
}

//! One line of a table must stay one line whatever the server called its things.
QString cell(QString text)
{
    static constexpr std::array kBreaks = {u'\t', u'\n', u'\r'};
    for (const char16_t c : kBreaks)
        text.replace(QChar(c), u' ');
    return text;
}

} // namespace

class Inventory::Private {
public:
    //! What the API last said about one kind.
    struct Listing {
        ReadState state{};
        QJsonArray entries{};
        std::optional<qint64> total{};
    };

    Private(Inventory *owner, ApiClient *apiClient, Workspace *theWorkspace)
        : q(owner)
        , client(apiClient)
        , workspace(theWorkspace)
    {
    }

    template <class T> void follow(InventoryKind kind, Call<T> *call, std::function<void(Listing &, const T &)> take);
    void readListings();
    void takeWorkspace();
    bool isReading() const; //!< a listing of our own is under way
    void takeSource(InventoryKind kind, ReadSource source, const QJsonArray &entries);
    void renew();
    InventorySection section(InventoryKind kind) const;

    Inventory *q;
    ApiClient *client;
    Workspace *workspace;
    InventoryItems::Hosts hosts{};
    QDateTime derivedAt{};
    std::array<Listing, kAllKinds.size()> listings{};
    QList<InventorySection> sections{};
    bool loadedOnce = false;
    Listing &listing(InventoryKind kind) { return listings[std::size_t(kind)]; }
};

template <class T>
void Inventory::Private::follow(InventoryKind kind, Call<T> *call, std::function<void(Listing &, const T &)> take)
{
    listing(kind).state.state = ReadState::State::Loading;
    call->then(q, [this, kind, take = std::move(take)](const ApiResult<T> &result) {
        Listing &target = listing(kind);
        target.state.state = result.ok() ? ReadState::State::Loaded : ReadState::State::Failed;
        target.state.error = result.error;
        if (result.ok()) {
            target.state.readAt = QDateTime::currentDateTimeUtc();
            take(target, *result.value);
        }
        renew();
    });
}

void Inventory::Private::readListings()
{
    follow<qint64>(InventoryKind::Sessions, client->usersCount(),
                   [](Listing &target, const qint64 &count) { target.total = count; });
    const auto takeList = [](Listing &target, const QJsonArray &entries) {
        target.entries = entries;
        target.total = entries.size();
    };
    follow<QJsonArray>(InventoryKind::Saml, client->samlConnections(), takeList);
    follow<QJsonArray>(InventoryKind::OAuthApplications, client->oauthApplications(), takeList);
    follow<QJsonArray>(InventoryKind::RedirectUrls, client->redirectUrls(), takeList);
    follow<QJsonArray>(InventoryKind::JwtTemplates, client->jwtTemplates(), takeList);
}

bool Inventory::Private::isReading() const
{
    static constexpr std::array kAlwaysThere = {InventoryKind::Sessions, InventoryKind::Saml,
                                                InventoryKind::OAuthApplications, InventoryKind::RedirectUrls,
                                                InventoryKind::JwtTemplates};
    return std::ranges::any_of(kAlwaysThere, [this](InventoryKind kind) {
        return listings[std::size_t(kind)].state.state == ReadState::State::Loading;
    });
}

void Inventory::Private::takeSource(InventoryKind kind, ReadSource source, const QJsonArray &entries)
{
    Listing &target = listing(kind);
    target.state = workspace->readState(source);
    if (!target.state.readAt.isValid())
        return;
    target.entries = entries;
    target.total = entries.size();
}

void Inventory::Private::takeWorkspace()
{
    takeSource(InventoryKind::AllowedOrigins, ReadSource::Instance,
               workspace->instanceObject().value("allowed_origins"_L1).toArray());
    QJsonArray satellites;
    const QList<DomainInfo> domains = workspace->domains();
    for (const DomainInfo &domain : domains) {
        if (domain.isSatellite)
            satellites.append(domain.raw);
    }
    takeSource(InventoryKind::Satellites, ReadSource::Domains, satellites);
    renew();
}

InventorySection Inventory::Private::section(InventoryKind kind) const
{
    if (isDerived(kind)) {
        const ReadState known{.state = ReadState::State::Loaded, .readAt = derivedAt};
        return {.kind = kind, .state = known, .items = InventoryItems::derived(kind, hosts)};
    }
    const Listing &source = listings[std::size_t(kind)];
    return {.kind = kind,
            .state = source.state,
            .items = InventoryItems::listed(kind, source.entries, hosts),
            .total = source.total};
}

void Inventory::Private::renew()
{
    sections.clear();
    for (const InventoryKind kind : kAllKinds)
        sections.append(section(kind));
    emit q->changed();
}

Inventory::Inventory(ApiClient *client, Workspace *workspace, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, workspace))
{
    connect(workspace, &Workspace::readStateChanged, this, [this] { d->takeWorkspace(); });
    connect(workspace, &Workspace::identityChanged, this, [this] { d->takeWorkspace(); });
    d->takeWorkspace();
}

Inventory::~Inventory() = default;

void Inventory::setHosts(const ClerkHosts &before, const ClerkHosts &after)
{
    if (d->hosts.before == before && d->hosts.after == after)
        return;
    d->hosts = {before, after};
    d->derivedAt = QDateTime::currentDateTimeUtc();
    d->renew();
}

void Inventory::load()
{
    if (d->isReading())
        return;
    const auto isLoaded = [this](ReadSource source) {
        return d->workspace->readState(source).state == ReadState::State::Loaded;
    };
    // What the workspace has just read for the first time is fresh enough; asked again, it is to be read again.
    const bool stale = d->loadedOnce || !isLoaded(ReadSource::Instance) || !isLoaded(ReadSource::Domains);
    d->loadedOnce = true;
    d->readListings();
    if (stale && !d->workspace->isRefreshing())
        d->workspace->refresh();
    d->renew();
}

bool Inventory::isLoading() const
{
    return std::ranges::any_of(
        d->listings, [](const Private::Listing &listing) { return listing.state.state == ReadState::State::Loading; });
}

QList<InventorySection> Inventory::sections() const { return d->sections; }

QList<InventoryLine> Inventory::lines() const
{
    QList<InventoryLine> lines;
    for (const InventorySection &section : std::as_const(d->sections)) {
        for (const InventoryItem &item : section.items) {
            if (item.affected())
                lines.append({inventoryKey(section.kind), item.name, item.oldValue, item.newValue});
        }
    }
    return lines;
}

QString Inventory::toText() const
{
    QStringList lines{QStringList{tr("Section"), tr("Name"), tr("Old value"), tr("New value")}.join(u'\t')};
    for (const InventorySection &section : std::as_const(d->sections)) {
        const QString title = cell(inventoryTitle(section.kind));
        if (section.state.state == ReadState::State::Failed)
            lines.append(QStringList{title, tr("could not be listed"), QString(), QString()}.join(u'\t'));
        if (section.kind == InventoryKind::Sessions && section.total)
            lines.append(QStringList{title, tr("users"), QString::number(*section.total), QString()}.join(u'\t'));
        for (const InventoryItem &item : section.items)
            lines.append(QStringList{title, cell(item.name), cell(item.oldValue), cell(item.newValue)}.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}
