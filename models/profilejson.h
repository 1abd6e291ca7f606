#pragma once

#include "models/profile.h"

#include <QJsonObject>

//! \p profile as it stands in profiles.json; no secret is in it.
QJsonObject profileToJson(const Profile &profile);
//! Nothing when \p object has no id or no usable address.
std::optional<Profile> profileFromJson(const QJsonObject &object);

//! "development", "production" or empty, as Clerk writes it.
QString wireName(Environment environment);
Environment environmentFromWire(QStringView name);
