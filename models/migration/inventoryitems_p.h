#pragma once

#include "models/migration/inventory.h"

#include <QJsonArray>

//! What the listings of the Backend API mean for a domain change. Pure; entries of another shape are passed over.
namespace InventoryItems {

struct Hosts {
    ClerkHosts before{};
    ClerkHosts after{};
};

//! What follows from the domain alone; nothing for kinds that are listed.
QList<InventoryItem> derived(InventoryKind kind, const Hosts &hosts);
//! What one listing shows: the array the API gave, or the names of allowed origins and satellites.
QList<InventoryItem> listed(InventoryKind kind, const QJsonArray &listing, const Hosts &hosts);

} // namespace InventoryItems
