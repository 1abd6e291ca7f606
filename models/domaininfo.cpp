#include "models/domaininfo.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

// Only web addresses: what is shown as a link must not open anything else.
QUrl webUrl(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.isEmpty())
        return {};
    const QUrl url(text.contains("://"_L1) ? text : "https://"_L1 + text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

QList<CnameTarget> targetsIn(const QJsonValue &value)
{
    QList<CnameTarget> targets;
    for (const auto &entry : value.toArray()) {
        const QJsonObject object = entry.toObject();
        const QString host = object.value("host"_L1).toString();
        if (host.isEmpty())
            continue;
        const QJsonValue required = object.value("required"_L1);
        targets.append({.host = host,
                        .value = object.value("value"_L1).toString(),
                        .required = required.isBool() ? std::optional(required.toBool()) : std::nullopt});
    }
    return targets;
}

} // namespace

DomainInfo DomainInfo::fromJson(const QJsonObject &object)
{
    return {.id = object.value("id"_L1).toString(),
            .name = object.value("name"_L1).toString(),
            .isSatellite = object.value("is_satellite"_L1).toBool(),
            .frontendApiUrl = webUrl(object.value("frontend_api_url"_L1)),
            .accountsPortalUrl = webUrl(object.value("accounts_portal_url"_L1)),
            .proxyUrl = webUrl(object.value("proxy_url"_L1)),
            .developmentOrigin = object.value("development_origin"_L1).toString(),
            .cnameTargets = targetsIn(object.value("cname_targets"_L1)),
            .raw = object};
}

QString publishableKeyFor(const QString &frontendApiHost, bool production)
{
    if (frontendApiHost.isEmpty())
        return {};
    const QByteArray encoded =
        (frontendApiHost + u'$').toUtf8().toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
    return (production ? "pk_live_"_L1 : "pk_test_"_L1) + QString::fromLatin1(encoded);
}
