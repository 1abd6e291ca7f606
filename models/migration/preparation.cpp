#include "models/migration/preparation.h"

#include "models/migration/preparationrun_p.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Id = PreparationItem::Id;
using State = PreparationItem::State;

class Preparation::Private {
public:
    void setAll(State state)
    {
        static constexpr std::array kIds = {Id::NameServers, Id::ClerkHostsFree, Id::Wildcard, Id::Caa, Id::Ttl};
        items.clear();
        for (const Id id : kIds)
            items.append(PreparationRules::unchecked(id, state));
    }
    void dropRun()
    {
        if (!run)
            return;
        run->disconnect();
        run.release()->deleteLater(); // it may be the one that is telling something just now
    }
    bool isChecking() const
    {
        return std::ranges::any_of(items, [](const PreparationItem &item) { return item.state == State::Checking; });
    }

    DnsClient *client = nullptr;
    PreparationRun::Where where{};
    ClerkHosts hosts{};
    QString zone{};
    QList<PreparationItem> items{};
    std::unique_ptr<PreparationRun> run{};
};

Preparation::Preparation(DnsClient *client, const NetworkSettings &network, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->client = client;
    d->where.nameServerPort = network.nameServerPort;
    d->setAll(State::NotChecked);
}

Preparation::~Preparation() = default;

void Preparation::setHosts(const ClerkHosts &hosts)
{
    if (hosts == d->hosts)
        return;
    const bool wasChecking = isChecking();
    d->dropRun();
    d->hosts = hosts;
    d->zone.clear();
    d->setAll(State::NotChecked);
    if (wasChecking)
        return check();
    emit changed();
}

void Preparation::setPublicResolvers(const QList<PublicResolver> &resolvers) { d->where.resolvers = resolvers; }

void Preparation::check()
{
    if (d->hosts.domain.isEmpty())
        return;
    d->dropRun();
    d->setAll(State::Checking);
    d->run = std::make_unique<PreparationRun>(d->client, d->hosts, d->where, earlyRecords(), nullptr);
    connect(d->run.get(), &PreparationRun::found, this, [this](const PreparationItem &item) {
        *std::ranges::find(d->items, item.id, &PreparationItem::id) = item;
        d->zone = d->run->zone();
        emit changed();
    });
    emit changed();
}

bool Preparation::isChecking() const { return d->isChecking(); }

QList<PreparationItem> Preparation::items() const { return d->items; }

QList<CnameTarget> Preparation::earlyRecords() const
{
    if (d->hosts.domain.isEmpty())
        return {};
    // The same for every instance, unlike those of mail and DKIM.
    return {{d->hosts.frontendApi, u"frontend-api.clerk.services"_s, true},
            {d->hosts.accounts, u"accounts.clerk.services"_s, true}};
}

QString Preparation::zone() const { return d->zone; }
