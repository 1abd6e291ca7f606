#pragma once

#include "models/workspace.h"

#include <QJsonArray>

//! The roles in `data` of GET /organization_roles; entries without an id are left out.
QList<RoleInfo> rolesFromJson(const QJsonArray &list);
