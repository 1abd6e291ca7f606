#include "network/simulator/operations.h"
#include "network/simulator/rules.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace simulator {

QString frontendApiUrlOf(const Instance &instance, const QJsonObject &domain)
{
    if (instance.isPractised())
        return u"https://"_s + clerkHostOf(domain);
    const auto port = primaryDomain(instance.now()).value("frontend_port"_L1).toInt();
    return u"http://127.0.0.1:%1"_s.arg(domain.value("frontend_port"_L1).toInt(port)); // a satellite has no own port
}

QString clerkHostOf(const QJsonObject &domain)
{
    const auto name = domain.value("name"_L1).toString();
    constexpr auto development = ".accounts.dev"_L1;
    return name.endsWith(development) ? name.chopped(development.size()) + ".clerk.accounts.dev"_L1
                                      : "clerk."_L1 + name;
}

QJsonArray cnameTargets(const QJsonObject &domain)
{
    const auto name = domain.value("name"_L1).toString();
    const auto id = stableId(QString(), name).toLower().first(12); // another domain, other records
    const auto target = [&](const QString &label, const QString &value, bool required) {
        return QJsonObject{{"host"_L1, label + u'.' + name}, {"value"_L1, value}, {"required"_L1, required}};
    };
    QJsonArray targets{target(u"clerk"_s, u"frontend-api.clerk.services"_s, true)};
    if (domain.value("is_satellite"_L1).toBool())
        return targets;
    targets.append(target(u"accounts"_s, u"accounts.clerk.services"_s, true));
    targets.append(target(u"clkmail"_s, u"mail.%1.clerk.services"_s.arg(id), true));
    targets.append(target(u"clk._domainkey"_s, u"dkim1.%1.clerk.services"_s.arg(id), false));
    targets.append(target(u"clk2._domainkey"_s, u"dkim2.%1.clerk.services"_s.arg(id), false));
    return targets;
}

static QJsonObject domainDocument(const Instance &owner, const QJsonObject &state, const QJsonObject &domain)
{
    const auto instance = resourceOf(state, u"instance"_s);
    const bool production = instance.value("environment_type"_L1) == "production"_L1;
    const bool satellite = domain.value("is_satellite"_L1).toBool();
    const auto accounts = u"https://accounts.%1"_s.arg(domain.value("name"_L1).toString());
    QJsonObject document{
        {"object"_L1, "domain"_L1},
        {"id"_L1, domain.value("id"_L1)},
        {"name"_L1, domain.value("name"_L1)},
        {"is_satellite"_L1, satellite},
        {"frontend_api_url"_L1, frontendApiUrlOf(owner, domain)},
        {"development_origin"_L1, instance.value("development_origin"_L1).toString()},
    };
    if (!production) {
        document.insert("accounts_portal_url"_L1,
                        satellite ? QJsonValue() : u"https://"_s + domain.value("name"_L1).toString());
        return document;
    }
    document.insert("accounts_portal_url"_L1, satellite ? QJsonValue() : QJsonValue(accounts));
    document.insert("proxy_url"_L1,
                    domain.value("proxy_url"_L1).isString() ? domain.value("proxy_url"_L1) : QJsonValue());
    document.insert("cname_targets"_L1, cnameTargets(domain));
    return document;
}

HttpAnswer listDomains(Operation &op)
{
    QJsonArray data;
    for (const auto &domain : op.instance.seen().value("domains"_L1).toArray())
        data.append(domainDocument(op.instance, op.instance.seen(), domain.toObject()));
    return jsonAnswer({{"data"_L1, data}, {"total_count"_L1, data.size()}});
}

//! Gives the domain at \p index of the list a new name, and with it new records and another Frontend API.
static void rename(Operation &op, qsizetype index, const QString &name)
{
    auto domains = op.instance.now().value("domains"_L1).toArray();
    auto domain = domains.at(index).toObject();
    domain.insert("name"_L1, name);
    if (!domain.value("is_satellite"_L1).toBool()) {
        domain.insert("frontend_port"_L1, op.newFrontendPort());
        op.instance.merge(u"sessions"_s, {{"active_count"_L1, 0}}); // the reference: all sessions become invalid
    }
    domains.replace(index, domain);
    op.instance.replace(u"domains"_s, domains);
}

static bool isSatelliteName(const QJsonObject &state, const QString &name)
{
    const auto domains = state.value("domains"_L1).toArray();
    return std::any_of(domains.begin(), domains.end(), [&](const QJsonValue &domain) {
        return domain["is_satellite"_L1].toBool() && domain["name"_L1].toString() == name;
    });
}

HttpAnswer changeDomain(Operation &op)
{
    if (!op.instance.isProduction())
        return refuse({.status = 400,
                       .code = u"domain_update_forbidden"_s,
                       .message = u"domain cannot be changed"_s,
                       .longMessage = u"Only the domain of a production instance can be changed."_s});
    if (const auto wrong = complaints(changeDomainRules(), op.body, true); !wrong.isEmpty())
        return refuse(wrong);
    const auto url = op.body.value("home_url"_L1).toString();
    if (url.isEmpty())
        return refuse(aboutParameter(u"home_url"_s, u"form_param_missing"_s, u"is required"_s));
    const QUrl parsed(url, QUrl::StrictMode);
    const auto host = parsed.host(QUrl::FullyEncoded).toLower();
    if (parsed.scheme() != "https"_L1 && parsed.scheme() != "http"_L1)
        return refuse(aboutParameter(u"home_url"_s, u"form_param_format_invalid"_s, u"must be a URL"_s));
    if (const auto complaint = nameComplaint(host, u"home_url"_s))
        return refuse(*complaint);
    const auto name = op.body.value("is_secondary"_L1).toBool() ? host : registrableDomain(host);
    if (isSatelliteName(op.instance.now(), name))
        return refuse(aboutParameter(u"home_url"_s, u"home_url_taken"_s, u"is a satellite domain of this instance"_s));
    if (name != primaryDomain(op.instance.now()).value("name"_L1).toString())
        rename(op, 0, name);
    op.instance.merge(u"instance"_s, {{"home_url"_L1, url}}); // also the silent no-op moves updated_at
    return emptyAnswer(202);
}

static qsizetype indexOfDomain(const QJsonArray &domains, const QString &id)
{
    for (qsizetype i = 0; i < domains.size(); ++i) {
        if (domains.at(i).toObject().value("id"_L1).toString() == id)
            return i;
    }
    return -1;
}

static std::optional<Refusal> proxyComplaint(const Operation &op)
{
    const auto value = op.body.value("proxy_url"_L1);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const QUrl url(value.toString(), QUrl::StrictMode);
    if (op.instance.isProduction() && url.scheme() == "https"_L1 && !url.host().isEmpty())
        return std::nullopt;
    return aboutParameter(u"proxy_url"_s, u"invalid_proxy_configuration"_s,
                          u"must be an https URL and is for production instances only"_s);
}

HttpAnswer addDomain(Operation &op)
{
    if (const auto wrong = complaints(domainRules(), op.body, op.instance.isProduction()); !wrong.isEmpty())
        return refuse(wrong);
    if (!op.body.value("is_satellite"_L1).toBool())
        return refuse(aboutParameter(u"is_satellite"_s, u"primary_domain_already_exists"_s, u"must be true"_s));
    const auto name = op.body.value("name"_L1).toString();
    if (const auto complaint = nameComplaint(name, u"name"_s))
        return refuse(*complaint);
    if (const auto complaint = proxyComplaint(op))
        return refuse(*complaint);
    auto domains = op.instance.now().value("domains"_L1).toArray();
    const QJsonObject domain{{"id"_L1, stableId(u"dmn_"_s, name)},
                             {"name"_L1, name},
                             {"is_satellite"_L1, true},
                             {"proxy_url"_L1, op.body.value("proxy_url"_L1).toString()}};
    domains.append(domain);
    op.instance.replace(u"domains"_s, domains);
    return jsonAnswer(domainDocument(op.instance, op.instance.now(), domain));
}

HttpAnswer updateDomain(Operation &op)
{
    const auto index = indexOfDomain(op.instance.now().value("domains"_L1).toArray(), op.id);
    if (index < 0)
        return refuse(notFound(u"No domain was found with id %1."_s.arg(op.id)));
    if (const auto wrong = complaints(domainRules(), op.body, op.instance.isProduction()); !wrong.isEmpty())
        return refuse(wrong);
    if (const auto complaint = proxyComplaint(op))
        return refuse(*complaint);
    const auto name = op.body.value("name"_L1).toString();
    if (!name.isEmpty()) {
        if (const auto complaint = nameComplaint(name, u"name"_s))
            return refuse(*complaint);
        rename(op, index, op.body.value("is_secondary"_L1).toBool() ? name : registrableDomain(name));
    }
    auto domains = op.instance.now().value("domains"_L1).toArray();
    auto domain = domains.at(index).toObject();
    if (op.body.contains("proxy_url"_L1))
        domain.insert("proxy_url"_L1, op.body.value("proxy_url"_L1));
    domains.replace(index, domain);
    op.instance.replace(u"domains"_s, domains);
    return jsonAnswer(domainDocument(op.instance, op.instance.now(), domain));
}

HttpAnswer deleteDomain(Operation &op)
{
    auto domains = op.instance.now().value("domains"_L1).toArray();
    const auto index = indexOfDomain(domains, op.id);
    if (index < 0)
        return refuse(notFound(u"No domain was found with id %1."_s.arg(op.id)));
    if (!domains.at(index).toObject().value("is_satellite"_L1).toBool())
        return refuse({.status = 403,
                       .code = u"operation_not_allowed_on_primary_domain"_s,
                       .message = u"not allowed on a primary domain"_s,
                       .longMessage = u"The primary domain cannot be deleted."_s});
    domains.removeAt(index);
    op.instance.replace(u"domains"_s, domains);
    return jsonAnswer({{"object"_L1, "domain"_L1}, {"id"_L1, op.id}, {"deleted"_L1, true}});
}

} // namespace simulator
