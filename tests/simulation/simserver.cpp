#include "tests/simulation/simserver.h"

#include "tests/simulation/virtualtime.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int kMembers = SimServer::kMembers;

struct Place {
    QLatin1StringView path;
    ResourceId resource;
};
constexpr Place kPlaces[] = {
    {"/v1/instance"_L1, ResourceId::Instance},
    {"/v1/instance/restrictions"_L1, ResourceId::Restrictions},
    {"/v1/instance/organization_settings"_L1, ResourceId::Organization},
    {"/v1/instance/protect"_L1, ResourceId::Protect},
    {"/v1/instance/communication"_L1, ResourceId::Communication},
};

QByteArray json(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
} // namespace

SimServer::SimServer(int number)
    : m_number(number)
    , m_key("sk_test_SIMULATION" + QByteArray::number(number))
{
    for (int setting = 0; setting < int(simSettings().size()); ++setting)
        m_past.append(QList{Change{.at = VirtualTime::now(), .value = valueOf(setting, 0)}});
}

QString SimServer::host() const { return u"api%1.example"_s.arg(m_number); }

QString SimServer::frontendHost() const { return u"clerk%1.example"_s.arg(m_number); }

void SimServer::set(int setting, const QJsonValue &value, int writer, quint64 review)
{
    m_past[setting].append({VirtualTime::now(), value, writer, review});
}

QJsonValue SimServer::shown(int setting) const
{
    const auto &past = m_past.at(setting);
    const auto moment = VirtualTime::now() - lag;
    const auto last = std::find_if(past.crbegin(), past.crend(), [&](const Change &each) { return each.at <= moment; });
    return last == past.crend() ? past.constFirst().value : last->value;
}

QJsonObject SimServer::own(ResourceId resource, bool lagging) const
{
    QJsonObject out;
    for (int setting = 0; setting < int(simSettings().size()); ++setting) {
        if (simSettings()[std::size_t(setting)].resource == resource &&
            !(setting == kMembers && lagging && hidesMembersSince))
            out.insert(simSettings()[std::size_t(setting)].key, lagging ? shown(setting) : valueNow(setting));
    }
    return out;
}

QJsonObject SimServer::environment() const
{
    const auto told = [this](ResourceId resource, const QString &key) { return shown(simSettingOf(resource, key)); };
    const auto on = [&](const QString &key) {
        return QJsonObject{{u"enabled"_s, told(ResourceId::Restrictions, key)}};
    };
    return {{u"auth_config"_s, QJsonObject{{u"test_mode"_s, true}}},
            {u"display_config"_s, QJsonObject{{u"support_email"_s, told(ResourceId::Instance, u"support_email"_s)}}},
            {u"user_settings"_s,
             QJsonObject{{u"password_settings"_s,
                          QJsonObject{{u"disable_hibp"_s, !told(ResourceId::Instance, u"hibp"_s).toBool()}}},
                         {u"restrictions"_s,
                          QJsonObject{{u"allowlist"_s, on(u"allowlist"_s)}, {u"blocklist"_s, on(u"blocklist"_s)}}}}}};
}

SimServer::Answer SimServer::read(const QString &path) const
{
    if (path == "/v1/environment"_L1)
        return {.body = json(environment())};
    if (path == "/v1/domains"_L1) {
        const QJsonObject domain{{u"object"_s, u"domain"_s},
                                 {u"id"_s, u"dmn_1"_s},
                                 {u"name"_s, u"server%1.example"_s.arg(m_number)},
                                 {u"is_satellite"_s, false},
                                 {u"frontend_api_url"_s, u"https://"_s + frontendHost()}};
        return {.body = json({{u"data"_s, QJsonArray{domain}}, {u"total_count"_s, 1}})};
    }
    if (path == "/v1/users/count"_L1)
        return {.body = json({{u"object"_s, u"total_count"_s}, {u"total_count"_s, 3}})};
    if (path == "/v1/instance/oauth_application_settings"_L1)
        return {.body = json({{u"object"_s, u"oauth_application_settings"_s}})};
    const auto place = std::ranges::find(kPlaces, path, &Place::path);
    if (place == std::end(kPlaces))
        return {.body = json({{u"data"_s, QJsonArray()}, {u"total_count"_s, 0}})};
    QJsonObject out = own(place->resource, true);
    if (place->resource == ResourceId::Instance) {
        out = {{u"allowed_origins"_s, out.value("allowed_origins"_L1)},
               {u"id"_s, u"ins_%1"_s.arg(m_number)},
               {u"environment_type"_s, u"development"_s}};
    }
    return {.body = json(out)};
}

SimServer::Answer SimServer::write(const QString &path, const QByteArray &body, int writer, quint64 review)
{
    const auto place = std::ranges::find(kPlaces, path, &Place::path);
    if (place == std::end(kPlaces))
        return {.status = 404, .body = "{}"};
    const QJsonObject changes = QJsonDocument::fromJson(body).object();
    for (auto each = changes.begin(); each != changes.end(); ++each) {
        const int setting = simSettingOf(place->resource, each.key());
        if (setting < 0 || (setting == kMembers && keepsMembers))
            continue;
        QJsonValue value = each.value();
        if (setting == kMembers && mostMembers)
            value = std::min(value.toInteger(), *mostMembers);
        set(setting, value, writer, review);
    }
    if (place->resource == ResourceId::Instance)
        return {.status = 204};
    return {.body = json(own(place->resource, false))};
}
