#include "network/simulator/practice/issuer.h"

#include "network/simulator/practice/dnsworld.h"

#include <QStringList>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

static QByteArray tagOf(const DnsRecord &caa) { return caa.data.mid(2, caa.data.at(1)).toLower(); }

//! The issuer's domain in an issue record: up to the parameters.
static QByteArray issuerOf(const DnsRecord &caa)
{
    const auto value = caa.data.mid(2 + caa.data.at(1));
    return value.split(';').front().trimmed().toLower();
}

static bool isForeignAndCritical(const DnsRecord &caa)
{
    static const QList<QByteArray> known{"issue", "issuewild", "iodef", "contactemail", "contactphone", "issuemail"};
    return (caa.data.at(0) & 0x80) && !known.contains(tagOf(caa));
}

static bool letsIssue(const QList<DnsRecord> &records)
{
    if (std::any_of(records.begin(), records.end(), isForeignAndCritical))
        return false;
    bool isRestricted = false;
    for (const auto &record : records) {
        if (tagOf(record) != "issue")
            continue;
        isRestricted = true;
        if (const auto issuer = issuerOf(record); issuer == "letsencrypt.org" || issuer == "pki.goog")
            return true;
    }
    return !isRestricted;
}

bool caaLetsIssue(const DnsWorld &world, const QString &host)
{
    const auto ask = [&world](const QString &name, DnsType type) { return world.lookUp(name, type); };
    for (auto name = host; !name.isEmpty(); name = name.section(u'.', 1)) {
        const auto result = followAliases(name, DnsType::Caa, ask);
        if (result.code == DnsCode::ServerFailure)
            return false;
        QList<DnsRecord> records;
        std::copy_if(result.answers.begin(), result.answers.end(), std::back_inserter(records),
                     [](const DnsRecord &record) { return record.type == DnsType::Caa; });
        if (!records.isEmpty())
            return letsIssue(records);
    }
    return true;
}

Issuer::Issuer(const DnsWorld *world, const Authority *authority, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_authority(authority)
    , m_behaviour(behaviours().front())
{
}

QStringList Issuer::behaviours() { return {u"issue"_s, u"stuck"_s, u"expired"_s, u"wrong-host"_s}; }

bool Issuer::setBehaviour(const QString &behaviour)
{
    if (!behaviours().contains(behaviour))
        return false;
    m_behaviour = behaviour;
    review();
    return true;
}

void Issuer::serve(const QMap<QString, QString> &targets, bool settled)
{
    m_targets = targets;
    m_held.removeIf([&](const auto &held) { return !targets.contains(held.key()); });
    for (auto target = targets.cbegin(); settled && target != targets.cend(); ++target)
        m_held.insert(target.key(), {.behaviour = behaviours().front()});
    review();
}

bool Issuer::mayIssue(const QString &host) const
{
    const auto found = m_world->lookUp(host, DnsType::Cname).answers;
    return found.size() == 1 && found.front().text == m_targets.value(host) && caaLetsIssue(*m_world, host);
}

//! A stuck issuer takes nothing back; any other replaces what it would not have issued.
bool Issuer::isWanting(const QString &host) const
{
    return m_behaviour != "stuck"_L1 && m_targets.contains(host) && m_held.value(host).behaviour != m_behaviour;
}

void Issuer::review()
{
    for (const auto &host : m_targets.keys()) {
        if (m_ordered.contains(host) || !isWanting(host) || !mayIssue(host))
            continue;
        m_ordered.insert(host);
        QTimer::singleShot(m_delay, this, [this, host] { issue(host); });
    }
}

void Issuer::issue(const QString &host)
{
    m_ordered.remove(host);
    if (isWanting(host) && mayIssue(host)) // both may have changed while it waited
        m_held.insert(host, {.behaviour = m_behaviour});
    emit issued();
}

QMap<QString, QString> Issuer::held() const
{
    QMap<QString, QString> hosts;
    for (auto held = m_held.cbegin(); held != m_held.cend(); ++held)
        hosts.insert(held.key(), held->behaviour);
    return hosts;
}

bool Issuer::restore(const QString &behaviour, const QMap<QString, QString> &held)
{
    const auto known = behaviours();
    if (!known.contains(behaviour) ||
        !std::all_of(held.begin(), held.end(), [&](const QString &each) { return known.contains(each); }))
        return false;
    m_behaviour = behaviour;
    for (auto host = held.cbegin(); host != held.cend(); ++host)
        m_held.insert(host.key(), {.behaviour = *host});
    return true;
}

void Issuer::reset()
{
    m_behaviour = behaviours().front();
    m_targets.clear();
    m_held.clear();
    m_ordered.clear();
}

std::optional<QSslConfiguration> Issuer::configuration(const QString &host)
{
    const auto held = m_held.find(host);
    if (held == m_held.end())
        return std::nullopt;
    if (!held->made) {
        const bool expired = held->behaviour == "expired"_L1;
        const auto name = held->behaviour == "wrong-host"_L1 ? u"clerk.another-application.example"_s : host;
        held->made = m_authority->issue(name, expired ? Authority::Validity::Expired : Authority::Validity::Current);
    }
    return held->made;
}

} // namespace simulator
