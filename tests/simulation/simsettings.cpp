#include "tests/simulation/simsettings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr SimSetting kSettings[] = {
    {ResourceId::Organization, "max_allowed_memberships"_L1, FieldKind::Integer},
    {ResourceId::Organization, "admin_delete_enabled"_L1, FieldKind::Bool},
    {ResourceId::Protect, "rules_enabled"_L1, FieldKind::Bool},
    {ResourceId::Protect, "specter_enabled"_L1, FieldKind::Bool},
    {ResourceId::Instance, "hibp"_L1, FieldKind::Bool},
    {ResourceId::Instance, "support_email"_L1, FieldKind::Email},
    {ResourceId::Instance, "allowed_origins"_L1, FieldKind::OriginList},
    {ResourceId::Restrictions, "allowlist"_L1, FieldKind::Bool},
    {ResourceId::Restrictions, "blocklist"_L1, FieldKind::Bool},
    {ResourceId::Communication, "blocked_country_codes"_L1, FieldKind::CountryList},
};
} // namespace

std::span<const SimSetting> simSettings() { return kSettings; }

int simSettingOf(ResourceId resource, QStringView key)
{
    const auto found = std::ranges::find_if(
        kSettings, [&](const SimSetting &each) { return each.resource == resource && each.key == key; });
    return found == std::end(kSettings) ? -1 : int(found - std::begin(kSettings));
}

bool isSameSetting(const QJsonValue &a, const QJsonValue &b)
{
    const auto sorted = [](const QJsonValue &value) {
        QStringList all;
        for (const auto &each : value.toArray())
            all.append(each.toString());
        all.sort();
        return all;
    };
    return a.isArray() && b.isArray() ? sorted(a) == sorted(b) : a == b;
}

QString settingText(const QJsonValue &value)
{
    return value.isUndefined() ? u"nothing"_s
                               : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue settingValue(int server, int setting, int number)
{
    switch (kSettings[setting].kind) {
    case FieldKind::Integer:
        return 10 * server + number; // vestry-simulator takes 20 at most
    case FieldKind::Email:
        return u"help%1@server%2.example"_s.arg(number).arg(server);
    case FieldKind::OriginList:
        return QJsonArray{u"https://app%1.server%2.example"_s.arg(number).arg(server), u"https://both.example"_s};
    case FieldKind::CountryList:
        return number % 3 == 0   ? QJsonArray{u"DE"_s}
               : number % 3 == 1 ? QJsonArray{u"FR"_s, u"PL"_s}
                                 : QJsonArray{u"IT"_s, u"FR"_s};
    default:
        return number % 2 == 1;
    }
}
