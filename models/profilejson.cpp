#include "models/profilejson.h"

#include "models/connectioncheck.h"
#include "models/profilename.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

template <class T> struct Word {
    T value;
    QLatin1StringView word;
};

constexpr std::array<Word<ProfileColour>, 9> kColours = {{{ProfileColour::None, ""_L1},
                                                          {ProfileColour::Red, "red"_L1},
                                                          {ProfileColour::Orange, "orange"_L1},
                                                          {ProfileColour::Yellow, "yellow"_L1},
                                                          {ProfileColour::Green, "green"_L1},
                                                          {ProfileColour::Teal, "teal"_L1},
                                                          {ProfileColour::Blue, "blue"_L1},
                                                          {ProfileColour::Purple, "purple"_L1},
                                                          {ProfileColour::Grey, "grey"_L1}}};
constexpr std::array<Word<SafetyLevel>, 3> kLevels = {
    {{SafetyLevel::ReadOnly, "read_only"_L1}, {SafetyLevel::Confirm, "confirm"_L1}, {SafetyLevel::Typed, "typed"_L1}}};
constexpr std::array<Word<ProxySettings::Mode>, 3> kProxyModes = {{{ProxySettings::Mode::System, "system"_L1},
                                                                   {ProxySettings::Mode::None, "none"_L1},
                                                                   {ProxySettings::Mode::Manual, "manual"_L1}}};
constexpr std::array<Word<ProxySettings::Kind>, 2> kProxyKinds = {
    {{ProxySettings::Kind::Http, "http"_L1}, {ProxySettings::Kind::Socks5, "socks5"_L1}}};

template <class T, std::size_t N> QString wordOf(const std::array<Word<T>, N> &words, T value)
{
    const auto it = std::ranges::find(words, value, &Word<T>::value);
    return it == words.cend() ? QString() : QString(it->word);
}

template <class T, std::size_t N> std::optional<T> valueOf(const std::array<Word<T>, N> &words, const QString &word)
{
    const auto it = std::ranges::find(words, word, &Word<T>::word);
    return it == words.cend() ? std::nullopt : std::optional(it->value);
}

//! A missing level is one of version 1; an unknown one is not taken for less than it may mean.
SafetyLevel safetyFrom(const QJsonValue &value, Environment environment)
{
    return value.isString() ? valueOf(kLevels, value.toString()).value_or(SafetyLevel::Typed) : safetyFor(environment);
}

QJsonObject proxyToJson(const ProxySettings &proxy)
{
    return {{u"mode"_s, wordOf(kProxyModes, proxy.mode)},
            {u"kind"_s, wordOf(kProxyKinds, proxy.kind)},
            {u"host"_s, proxy.host},
            {u"port"_s, proxy.port},
            {u"user"_s, proxy.user}};
}

bool isUsable(const ProxySettings &proxy)
{
    return !proxy.host.isEmpty() && proxy.host == ProfileName::cleaned(proxy.host) && proxy.port > 0;
}

//! Nothing when it is not understood: requests that should go through a proxy must not go without it.
std::optional<ProxySettings> proxyFromJson(const QJsonValue &value)
{
    if (value.isUndefined())
        return ProxySettings();
    const QJsonObject object = value.toObject();
    const auto mode = valueOf(kProxyModes, object.value("mode"_L1).toString());
    const auto kind = valueOf(kProxyKinds, object.value("kind"_L1).toString(u"http"_s));
    const int port = object.value("port"_L1).toInt();
    if (!mode || !kind || port < 0 || port > 65535)
        return std::nullopt;
    const ProxySettings proxy{.mode = *mode,
                              .kind = *kind,
                              .host = object.value("host"_L1).toString(),
                              .port = quint16(port),
                              .user = object.value("user"_L1).toString()};
    return *mode != ProxySettings::Mode::Manual || isUsable(proxy) ? std::optional(proxy) : std::nullopt;
}

// Becomes part of file names and of "<id>/proxy" in the keyring.
bool isUsableId(const QString &id)
{
    static const QRegularExpression shape(uR"(\A[A-Za-z0-9._-]{1,100}\z)"_s);
    return shape.match(id).hasMatch();
}

//! Empty when a key must not go there; hosts come out in their ASCII form.
QUrl addressFrom(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool usable =
        ConnectionCheck::urlProblem(url.toString(QUrl::FullyEncoded)) == ConnectionCheck::UrlProblem::None;
    return usable ? url : QUrl();
}

//! It is sent as a header: nothing that could end it.
QString headerWord(const QString &text)
{
    static const QRegularExpression shape(uR"(\A[A-Za-z0-9._-]{1,40}\z)"_s);
    return shape.match(text).hasMatch() ? text : QString();
}

//! Keys in \p part that this version does not know stay.
void insertInto(QJsonObject *object, QLatin1StringView key, const QJsonObject &part)
{
    QJsonObject merged = object->value(key).toObject();
    for (auto it = part.constBegin(); it != part.constEnd(); ++it)
        merged.insert(it.key(), it.value());
    object->insert(key, merged);
}

// The official SDKs' configuration names, so that a file can be read beside theirs.
QJsonObject retryToJson(const RetrySettings &retry)
{
    return {{u"initial_interval_ms"_s, qint64(retry.initialInterval.count())},
            {u"max_interval_ms"_s, qint64(retry.maxInterval.count())},
            {u"exponent"_s, retry.exponent},
            {u"max_elapsed_time_ms"_s, qint64(retry.maxElapsedTime.count())},
            {u"retry_connection_errors"_s, retry.retryConnectionErrors},
            {u"max_attempts"_s, retry.maxAttempts}};
}

std::chrono::milliseconds interval(const QJsonValue &value, std::chrono::milliseconds otherwise)
{
    constexpr double most = std::chrono::milliseconds(RetrySettings::kLongestElapsed).count();
    const double count = value.toDouble(-1);
    return count >= 0 ? std::chrono::milliseconds(std::llround(std::min(count, most))) : otherwise;
}

RetrySettings retryFromJson(const QJsonObject &object)
{
    RetrySettings retry;
    retry.initialInterval = interval(object.value("initial_interval_ms"_L1), retry.initialInterval);
    retry.maxInterval = interval(object.value("max_interval_ms"_L1), retry.maxInterval);
    retry.maxElapsedTime = interval(object.value("max_elapsed_time_ms"_L1), retry.maxElapsedTime);
    retry.retryConnectionErrors = object.value("retry_connection_errors"_L1).toBool(retry.retryConnectionErrors);
    retry.maxAttempts = object.value("max_attempts"_L1).toInt(retry.maxAttempts);
    if (const double exponent = object.value("exponent"_L1).toDouble(); exponent >= 1)
        retry.exponent = exponent;
    return retry.bounded();
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

QJsonObject profileToJson(const Profile &profile, const QJsonObject &before)
{
    QJsonObject object = before;
    object.insert("id"_L1, profile.id);
    object.insert("name"_L1, profile.name);
    object.insert("environment"_L1, wireName(profile.environment));
    object.insert("instance_id"_L1, profile.instanceId);
    object.insert("base_url"_L1, profile.baseUrl.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded));
    object.insert("api_version"_L1, profile.apiVersion);
    object.insert("group"_L1, profile.group);
    object.insert("colour"_L1, wordOf(kColours, profile.colour));
    object.insert("safety"_L1, wordOf(kLevels, profile.safety));
    object.insert("last_used"_L1, profile.lastUsed.toUTC().toString(Qt::ISODateWithMs));
    insertInto(&object, "retry"_L1, retryToJson(profile.retry));
    insertInto(&object, "proxy"_L1, proxyToJson(profile.proxy));
    return object;
}

std::optional<Profile> profileFromJson(const QJsonObject &object)
{
    const auto proxy = proxyFromJson(object.value("proxy"_L1));
    Profile profile;
    profile.id = object.value("id"_L1).toString();
    profile.baseUrl = addressFrom(object.value("base_url"_L1).toString());
    if (!isUsableId(profile.id) || profile.baseUrl.isEmpty() || !proxy)
        return std::nullopt;
    profile.name = ProfileName::cleaned(object.value("name"_L1).toString());
    profile.environment = environmentFromWire(object.value("environment"_L1).toString());
    profile.instanceId = ProfileName::cleaned(object.value("instance_id"_L1).toString());
    profile.apiVersion = headerWord(object.value("api_version"_L1).toString());
    profile.retry = retryFromJson(object.value("retry"_L1).toObject());
    profile.group = ProfileName::cleaned(object.value("group"_L1).toString());
    profile.colour = valueOf(kColours, object.value("colour"_L1).toString()).value_or(ProfileColour::None);
    profile.safety = safetyFrom(object.value("safety"_L1), profile.environment);
    profile.proxy = *proxy;
    profile.lastUsed = QDateTime::fromString(object.value("last_used"_L1).toString(), Qt::ISODateWithMs).toUTC();
    return profile;
}
