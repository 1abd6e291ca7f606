#pragma once

#include "models/fieldspec.h"

#include <QJsonValue>
#include <QStringView>

#include <span>

//! A setting that the simulation plays with.
struct SimSetting {
    ResourceId resource = ResourceId::Instance;
    QLatin1StringView key{};
    FieldKind kind = FieldKind::Bool;
};
std::span<const SimSetting> simSettings();
int simSettingOf(ResourceId resource, QStringView key); //!< -1: none
//! The order of a list says nothing.
bool isSameSetting(const QJsonValue &a, const QJsonValue &b);
QString settingText(const QJsonValue &value);
//! A value of \p setting that only \p server can have, as far as its kind allows, made from \p number.
QJsonValue settingValue(int server, int setting, int number);
