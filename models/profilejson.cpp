#include "models/profilejson.h"

using namespace Qt::StringLiterals;

namespace {

// The official SDKs' configuration names, so that a file can be read beside theirs.
QJsonObject retryToJson(const RetrySettings &retry)
{
    return {{u"initial_interval_ms"_s, qint64(retry.initialInterval.count())},
            {u"max_interval_ms"_s, qint64(retry.maxInterval.count())},
            {u"exponent"_s, retry.exponent},
            {u"max_elapsed_time_ms"_s, qint64(retry.maxElapsedTime.count())},
            {u"retry_connection_errors"_s, retry.retryConnectionErrors}};
}

std::chrono::milliseconds interval(const QJsonValue &value, std::chrono::milliseconds otherwise)
{
    const qint64 count = value.toInteger(-1);
    return count >= 0 ? std::chrono::milliseconds(count) : otherwise;
}

RetrySettings retryFromJson(const QJsonObject &object)
{
    RetrySettings retry;
    retry.initialInterval = interval(object.value("initial_interval_ms"_L1), retry.initialInterval);
    retry.maxInterval = interval(object.value("max_interval_ms"_L1), retry.maxInterval);
    retry.maxElapsedTime = interval(object.value("max_elapsed_time_ms"_L1), retry.maxElapsedTime);
    retry.retryConnectionErrors = object.value("retry_connection_errors"_L1).toBool(retry.retryConnectionErrors);
    if (const double exponent = object.value("exponent"_L1).toDouble(); exponent >= 1)
        retry.exponent = exponent;
    return retry;
}

} // namespace

QString wireName(Environment environment)
{
    switch (environment) {
    case Environment::Development:
        return u"development"_s;
    case Environment::Production:
        return u"production"_s;
    case Environment::Unknown:
        break;
    }
    return {};
}

Environment environmentFromWire(QStringView name)
{
    if (name == "development"_L1)
        return Environment::Development;
    return name == "production"_L1 ? Environment::Production : Environment::Unknown;
}

QJsonObject profileToJson(const Profile &profile)
{
    return {{u"id"_s, profile.id},
            {u"name"_s, profile.name},
            {u"environment"_s, wireName(profile.environment)},
            {u"instance_id"_s, profile.instanceId},
            {u"base_url"_s, profile.baseUrl.toString(QUrl::RemoveUserInfo)},
            {u"api_version"_s, profile.apiVersion},
            {u"retry"_s, retryToJson(profile.retry)}};
}

std::optional<Profile> profileFromJson(const QJsonObject &object)
{
    Profile profile;
    profile.id = object.value("id"_L1).toString();
    profile.name = object.value("name"_L1).toString();
    profile.environment = environmentFromWire(object.value("environment"_L1).toString());
    profile.instanceId = object.value("instance_id"_L1).toString();
    profile.baseUrl = QUrl(object.value("base_url"_L1).toString(), QUrl::StrictMode);
    profile.apiVersion = object.value("api_version"_L1).toString();
    profile.retry = retryFromJson(object.value("retry"_L1).toObject());
    if (profile.id.isEmpty() || !profile.baseUrl.isValid() || profile.baseUrl.host().isEmpty())
        return std::nullopt;
    return profile;
}
