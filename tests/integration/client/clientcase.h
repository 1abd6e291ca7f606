#pragma once

#include "network/apiclient.h"

#include <QJsonObject>
#include <QMetaEnum>
#include <QSignalSpy>
#include <QTest>

//! The key of every client test; a leak is found by searching for it.
inline const QByteArray kKey = "sk_test_CANARYnetwork0123456789";

//! A client configuration whose waits do not slow the tests down.
inline ApiClientConfig quickConfig(const QUrl &baseUrl)
{
    using namespace std::chrono_literals;
    return {.baseUrl = baseUrl,
            .secretKey = kKey,
            .retry = {.initialInterval = 5ms, .maxInterval = 20ms, .maxElapsedTime = 60s},
            .deadlines = {.connect = 20s, .firstByte = 20s, .total = 30s}};
}

//! What \p call came to; waits for it.
template <class T> ApiResult<T> resultOf(Call<T> *call)
{
    ApiResult<T> out;
    QObject context;
    call->then(&context, [&out](const ApiResult<T> &result) { out = result; });
    QSignalSpy finished(call, &ApiCall::finished);
    if (!finished.wait(kPatience))
        QTest::qFail("the call never finished", __FILE__, __LINE__);
    return out;
}

//! The error's kind, readable when it fails to compare; "ok" without an error.
template <class T> QString kindOf(const ApiResult<T> &result)
{
    if (!result.error)
        return QStringLiteral("ok");
    return QString::fromLatin1(QMetaEnum::fromType<ApiError::Kind>().valueToKey(int(result.error->kind)));
}

//! A read, a write that may be repeated when it had no effect, and one that may never.
enum class Verb { Get, Patch, Post };

inline Call<QJsonObject> *call(ApiClient *client, Verb verb)
{
    using namespace Qt::StringLiterals;
    switch (verb) {
    case Verb::Patch:
        return client->updateInstance({{u"test_mode"_s, true}});
    case Verb::Post:
        return client->changeDomain({{u"home_url"_s, u"https://example.com"_s}});
    case Verb::Get:
        break;
    }
    return client->instance();
}
