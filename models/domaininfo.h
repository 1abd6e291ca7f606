#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

//! One DNS record Clerk asks for.
struct CnameTarget {
    QString host;
    QString value;
    std::optional<bool> required{};
};

//! One domain of GET /domains.
struct DomainInfo {
    QString id;
    QString name;
    bool isSatellite = false;
    QUrl frontendApiUrl;
    QUrl accountsPortalUrl;
    QUrl proxyUrl;
    QString developmentOrigin;
    QList<CnameTarget> cnameTargets;
    QJsonObject raw; //!< the whole object, unknown keys included

    static DomainInfo fromJson(const QJsonObject &object);
};

/*! The publishable key that belongs to a Frontend API host: `pk_live_` or `pk_test_` + unpadded base64 of `host$`.
 *  Source: `publishableKeyFromHost` in @clerk/shared.
 */
QString publishableKeyFor(const QString &frontendApiHost, bool production);
