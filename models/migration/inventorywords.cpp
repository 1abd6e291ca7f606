#include "models/migration/inventory.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct InventoryRow {
    InventoryKind kind;
    QLatin1StringView key;
    const char *title;
    const char *advice;
};

constexpr std::array kInventoryRows{
    InventoryRow{InventoryKind::Sessions, "sessions"_L1, QT_TRANSLATE_NOOP("Inventory", "Signed-in users"),
                 QT_TRANSLATE_NOOP("Inventory",
                                   "Every session ends at the moment of the change, and everybody must sign in again. "
                                   "Choose a quiet hour and tell your users before.")},
    InventoryRow{InventoryKind::PublishableKey, "publishable-key"_L1, QT_TRANSLATE_NOOP("Inventory", "Publishable key"),
                 QT_TRANSLATE_NOOP("Inventory",
                                   "The key holds the name of the Frontend API, so a new one takes its place. Put it "
                                   "into every application and build them anew: with the old key Clerk does not load. "
                                   "The secret key stays, as far as Clerk’s documentation tells.")},
    InventoryRow{InventoryKind::FrontendApi, "frontend-api"_L1, QT_TRANSLATE_NOOP("Inventory", "Frontend API"),
                 QT_TRANSLATE_NOOP("Inventory",
                                   "The new host needs its DNS record and a certificate before anybody can sign in. "
                                   "Look for the old host in your code and settings.")},
    InventoryRow{InventoryKind::Issuer, "issuer"_L1, QT_TRANSLATE_NOOP("Inventory", "Issuer of session tokens"),
                 QT_TRANSLATE_NOOP("Inventory",
                                   "Services that check the “iss” of tokens refuse the new ones until this value is "
                                   "changed there.")},
    InventoryRow{InventoryKind::Jwks, "jwks"_L1, QT_TRANSLATE_NOOP("Inventory", "Public keys of session tokens (JWKS)"),
                 QT_TRANSLATE_NOOP("Inventory",
                                   "Services that fetch the keys from this address cannot check tokens until it is "
                                   "changed there.")},
    InventoryRow{InventoryKind::OAuthCallback, "oauth-callback"_L1,
                 QT_TRANSLATE_NOOP("Inventory", "Callback of social connections"),
                 QT_TRANSLATE_NOOP("Inventory",
                                   "Add the new address in the console of every provider you have credentials of your "
                                   "own with, beside the old one, before the change.")},
    InventoryRow{InventoryKind::AccountPortal, "account-portal"_L1, QT_TRANSLATE_NOOP("Inventory", "Account Portal"),
                 QT_TRANSLATE_NOOP("Inventory",
                                   "Links to the old pages stop working: look for them in your application, e-mails "
                                   "and help pages.")},
    InventoryRow{InventoryKind::Saml, "saml"_L1, QT_TRANSLATE_NOOP("Inventory", "SAML connections"),
                 QT_TRANSLATE_NOOP("Inventory",
                                   "Each identity provider must get the new address, entity ID and metadata. Agree on "
                                   "a time with whoever runs it: until then its users cannot sign in.")},
    InventoryRow{
        InventoryKind::OAuthApplications, "oauth-applications"_L1, QT_TRANSLATE_NOOP("Inventory", "OAuth applications"),
        QT_TRANSLATE_NOOP("Inventory", "These applications sign their users in through Clerk and must get the new "
                                       "addresses.")},
    InventoryRow{InventoryKind::RedirectUrls, "redirect-urls"_L1, QT_TRANSLATE_NOOP("Inventory", "Redirect URLs"),
                 QT_TRANSLATE_NOOP("Inventory",
                                   "The list stays as it is. Where your application moves too, add the new address, or "
                                   "signing in from it is refused.")},
    InventoryRow{InventoryKind::JwtTemplates, "jwt-templates"_L1, QT_TRANSLATE_NOOP("Inventory", "JWT templates"),
                 QT_TRANSLATE_NOOP("Inventory",
                                   "The service that receives these tokens must expect the new issuer. Claims that "
                                   "name the old domain stay as they are written: change them by hand.")},
    InventoryRow{InventoryKind::AllowedOrigins, "allowed-origins"_L1, QT_TRANSLATE_NOOP("Inventory", "Allowed origins"),
                 QT_TRANSLATE_NOOP("Inventory",
                                   "The list does not follow the domain. Entries that name the old one need a new "
                                   "entry beside them.")},
    InventoryRow{InventoryKind::Satellites, "satellites"_L1, QT_TRANSLATE_NOOP("Inventory", "Satellite domains"),
                 QT_TRANSLATE_NOOP("Inventory",
                                   "Their own records stay. Their applications lead to the primary domain for signing "
                                   "in: change the sign-in address there.")},
};

const InventoryRow *rowOf(InventoryKind kind)
{
    const auto *found = std::find_if(kInventoryRows.begin(), kInventoryRows.end(),
                                     [&](const InventoryRow &row) { return row.kind == kind; });
    return found == kInventoryRows.end() ? nullptr : found;
}

} // namespace

QString inventoryKey(InventoryKind kind)
{
    const InventoryRow *row = rowOf(kind);
    return row ? QString(row->key) : QString();
}

QString inventoryTitle(InventoryKind kind)
{
    const InventoryRow *row = rowOf(kind);
    return row ? QCoreApplication::translate("Inventory", row->title) : QString();
}

QString inventoryAdvice(InventoryKind kind)
{
    const InventoryRow *row = rowOf(kind);
    return row ? QCoreApplication::translate("Inventory", row->advice) : QString();
}
