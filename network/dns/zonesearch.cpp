#include "network/dns/zonesearch_p.h"

#include "network/dns/dnsclient.h"

#include <algorithm>

using namespace Dns;
using namespace Qt::StringLiterals;

namespace {

// Far more than any zone that works has; whoever sends more is not followed further.
constexpr qsizetype mostNameServers = 16;
constexpr qsizetype mostAddressesEach = 4;
constexpr qsizetype mostServersAskedForDelegation = 3;

QString parentOf(const QString &name) { return name.section(u'.', 1); }

bool isAtOrBelow(const QString &name, const QString &apex) { return name == apex || name.endsWith(u'.' + apex); }

QList<Record> recordsOf(const QList<Record> &records, Type type, const QString &owner)
{
    QList<Record> own;
    std::copy_if(records.begin(), records.end(), std::back_inserter(own),
                 [&](const Record &record) { return record.type == type && record.name == owner; });
    return own;
}

// Whose SOA came along as a resolver's reason why there is nothing; a name between it and \p name cannot be an apex.
QString enclosingZone(const QString &name, const Answer &answer)
{
    for (const Record &record : answer.authority) {
        const bool above = record.type == Type::SOA && record.name != name && isAtOrBelow(name, record.name);
        if (above && answer.answers.isEmpty()) // an alias would make it the zone of its target
            return record.name;
    }
    return parentOf(name);
}

} // namespace

ZoneSearch::ZoneSearch(DnsClient *client, quint16 port, QObject *context, std::function<void(const Zone &)> found)
    : QObject(client)
    , m_client(client)
    , m_port(port)
    , m_context(context)
    , m_found(std::move(found))
{
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);
}

// Without validation, so that a zone whose signatures are broken is found too.
Question ZoneSearch::question(const QString &name, Type type) const
{
    return {.name = name, .type = type, .checkingDisabled = true};
}

void ZoneSearch::climb(const QString &name)
{
    // Up to a top-level domain only to see what it delegates to; nobody's host is in it.
    if (name.isEmpty() || (m_failed.isEmpty() && !name.contains(u'.'))) {
        finish(m_failed.isEmpty() ? Outcome::NameNotFound : Outcome::ServerFailed);
        return;
    }
    m_client->ask(question(name, Type::NS), this, [this, name](const Answer &answer) { onNameServers(name, answer); });
}

void ZoneSearch::onNameServers(const QString &name, const Answer &answer)
{
    const QList<Record> nameServers = recordsOf(answer.answers, Type::NS, name);
    switch (answer.outcome) {
    case Outcome::Answered:
    case Outcome::NoData:
    case Outcome::NameNotFound:
        if (nameServers.isEmpty())
            climb(enclosingZone(name, answer));
        else
            takeZone(name, nameServers, answer.additional);
        return;
    case Outcome::ServerFailed:
        m_failed = name;
        climb(parentOf(name));
        return;
    default:
        finish(answer.outcome);
    }
}

void ZoneSearch::takeZone(const QString &apex, const QList<Record> &nameServers, const QList<Record> &glue)
{
    m_zone = {};
    m_zone.apex = apex;
    for (const Record &record : nameServers) {
        if (m_zone.nameServers.size() < mostNameServers && !m_zone.nameServers.contains(record.value))
            m_zone.nameServers += record.value;
    }
    m_lookupFailure = Outcome::NoData;
    const QStringList names = m_zone.nameServers;
    for (const QString &nameServer : names) {
        if (!takeGlue(nameServer, glue)) {
            lookUp(nameServer, Type::A);
            lookUp(nameServer, Type::AAAA);
        }
    }
    if (m_lookups == 0)
        addressesAreThere();
}

bool ZoneSearch::takeGlue(const QString &nameServer, const QList<Record> &glue)
{
    const QList<Record> addresses = recordsOf(glue, Type::A, nameServer) + recordsOf(glue, Type::AAAA, nameServer);
    addServers(nameServer, addresses);
    return !addresses.isEmpty();
}

void ZoneSearch::lookUp(const QString &nameServer, Type type)
{
    ++m_lookups;
    m_client->ask(question(nameServer, type), this,
                  [this, nameServer](const Answer &answer) { onAddresses(nameServer, answer); });
}

void ZoneSearch::onAddresses(const QString &nameServer, const Answer &answer)
{
    if (answer.outcome == Outcome::Cancelled)
        finish(Outcome::Cancelled);
    if (!m_found)
        return;
    if (answer.outcome != Outcome::Answered && answer.outcome != Outcome::NoData)
        m_lookupFailure = answer.outcome;
    addServers(nameServer, answer.answers);
    if (--m_lookups == 0)
        addressesAreThere();
}

void ZoneSearch::addServers(const QString &nameServer, const QList<Record> &records)
{
    qsizetype room = mostAddressesEach;
    for (const Record &record : records) {
        const bool six = record.type == Type::AAAA;
        if (room == 0 || (!six && record.type != Type::A))
            continue;
        const QString address = (six ? u"[%1]:%2"_s : u"%1:%2"_s).arg(record.value).arg(m_port);
        m_zone.servers += Zone::Server{nameServer, address};
        --room;
    }
}

void ZoneSearch::addressesAreThere()
{
    // In the order of the name servers, whoever was answered first.
    std::stable_sort(m_zone.servers.begin(), m_zone.servers.end(), [this](const auto &left, const auto &right) {
        return m_zone.nameServers.indexOf(left.name) < m_zone.nameServers.indexOf(right.name);
    });
    if (!m_failed.isEmpty())
        askForDelegation(0);
    else
        finish(m_zone.servers.isEmpty() ? m_lookupFailure : Outcome::Answered);
}

// The resolvers failed below this zone: ask its own servers whether they delegate that part, and to whom.
void ZoneSearch::askForDelegation(qsizetype server)
{
    if (server >= std::min(m_zone.servers.size(), mostServersAskedForDelegation)) {
        m_zone = {};
        finish(Outcome::ServerFailed);
        return;
    }
    const Question asked{
        .name = m_failed, .type = Type::NS, .server = m_zone.servers.at(server).address, .recursive = false};
    m_client->ask(asked, this, [this, server](const Answer &answer) { onDelegation(server, answer); });
}

void ZoneSearch::onDelegation(qsizetype server, const Answer &answer)
{
    const QString zone = m_zone.apex;
    const QList<Record> told = answer.answers + answer.authority;
    const auto cut = std::find_if(told.begin(), told.end(), [&](const Record &record) {
        return record.type == Type::NS && record.name != zone && isAtOrBelow(record.name, zone) &&
               isAtOrBelow(m_failed, record.name);
    });
    const QString failed = std::exchange(m_failed, QString());
    if (answer.outcome == Outcome::Cancelled)
        finish(answer.outcome);
    else if (cut != told.end())
        takeZone(cut->name, recordsOf(told, Type::NS, cut->name), answer.additional);
    else if (answer.authoritative && zone.contains(u'.'))
        finish(Outcome::Answered);
    else if (answer.authoritative) {
        m_zone = {};
        finish(Outcome::NameNotFound);
    } else {
        m_failed = failed;
        askForDelegation(server + 1);
    }
}

void ZoneSearch::finish(Outcome outcome)
{
    m_zone.outcome = outcome;
    if (!m_found)
        return;
    const auto tell = [context = m_context, zone = m_zone, found = std::exchange(m_found, nullptr), this] {
        deleteLater();
        if (context)
            found(zone);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}
