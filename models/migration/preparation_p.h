#pragma once

#include "models/migration/caa.h"
#include "models/migration/preparation.h"
#include "network/dns/zonefinder.h"

//! What was found before the change, put into items. Pure.
namespace PreparationRules {

//! What all servers that were asked know of one name.
struct Look {
    QString name{};
    QList<Dns::Record> records{}; //!< of the name itself, each once
    bool served = false;          //!< at least one server could tell
    bool other = false;           //!< the name exists, but with none of the types that were asked for
    quint32 negativeTtl = 0;      //!< how long "there is none" is kept (RFC 2308); 0: not known
};

//! Folds \p answer to a question about \p look.name into it.
void add(Look &look, const Dns::Answer &answer);

struct Server {
    QString name{};
    Dns::Outcome soa = Dns::Outcome::Cancelled;
};

struct Looks {
    QList<Look> hosts{};
    QList<Look> siblings{}; //!< of names nobody made beside the hosts
};

PreparationItem unchecked(PreparationItem::Id id, PreparationItem::State state);
PreparationItem nameServers(const Zone &zone, const QList<Server> &servers, const QString &problem);
PreparationItem clerkHosts(const Looks &looks, const QList<CnameTarget> &early);
PreparationItem wildcard(const Looks &looks);
PreparationItem caa(const CaaVerdict &verdict, const QString &zone);
PreparationItem ttl(const Looks &looks);

//! "5 minutes", "2 days": rounded to what matters, translated.
QString durationWords(quint32 seconds);

} // namespace PreparationRules
