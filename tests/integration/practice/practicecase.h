#pragma once

#include "network/simulator/practice/practicenetwork.h"

#include <QJsonArray>
#include <QJsonObject>

inline const QString kClerk = QStringLiteral("clerk.example.org");

//! What Clerk asks for below \p domain.
inline QJsonArray targetsOf(const QString &domain)
{
    const auto target = [&](const char *label, const char *value, bool required) {
        return QJsonObject{{QStringLiteral("host"), QLatin1String(label) + u'.' + domain},
                           {QStringLiteral("value"), QLatin1String(value)},
                           {QStringLiteral("required"), required}};
    };
    return {target("clerk", "frontend-api.clerk.services", true), target("accounts", "accounts.clerk.services", true),
            target("clkmail", "mail.k3v9x0t2m5qa.clerk.services", true),
            target("clk._domainkey", "dkim1.k3v9x0t2m5qa.clerk.services", false),
            target("clk2._domainkey", "dkim2.k3v9x0t2m5qa.clerk.services", false)};
}

//! The port in "127.0.0.1:PORT".
inline quint16 portIn(const QString &address) { return address.section(u':', 1).toUShort(); }
