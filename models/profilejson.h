#pragma once

#include "models/profile.h"

#include <QJsonObject>

//! \p profile as it stands in profiles.json; no secret is in it. What \p before holds beside it stays.
QJsonObject profileToJson(const Profile &profile, const QJsonObject &before = {});
//! Nothing when \p object has no usable id, address or proxy. What it lacks is as in a new profile; names are cleaned.
std::optional<Profile> profileFromJson(const QJsonObject &object);

//! "development", "production" or empty, as Clerk writes it.
QString wireName(Environment environment);
Environment environmentFromWire(QStringView name);
