#include "tests/simulation/endtoend/liveserver.h"

#include "tests/simulation/simsettings.h"
#include "tests/support/patience.h"

#include <QHash>
#include <QJsonDocument>
#include <QNetworkReply>

#include <algorithm>
#include <memory>

LiveServer::LiveServer(int number, const QUrl &api, const QByteArray &key)
    : m_number(number)
    , m_api(api)
    , m_key(key)
    , m_past(qsizetype(simSettings().size()))
{
}

bool LiveServer::set(const QString &path, const QJsonObject &values)
{
    const QByteArray body = QJsonDocument(values).toJson(QJsonDocument::Compact);
    QUrl url = m_api;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_key);
    request.setRawHeader("Content-Type", "application/json");
    const std::unique_ptr<QNetworkReply> reply(m_manager.sendCustomRequest(request, "PATCH", body));
    if (!waitPatiently([&reply] { return reply->isFinished(); }) || reply->error() != QNetworkReply::NoError)
        return false;
    note(path, body, 0);
    return true;
}

bool LiveServer::set(int setting, const QJsonValue &value)
{
    const SimSetting &what = simSettings()[std::size_t(setting)];
    return set(resourceSpec(what.resource).patchPath, {{what.key, value}});
}

bool LiveServer::begin()
{
    QHash<QString, QJsonObject> resources;
    for (int setting = 0; setting < int(simSettings().size()); ++setting) {
        const SimSetting &what = simSettings()[std::size_t(setting)];
        resources[resourceSpec(what.resource).patchPath].insert(what.key, settingValue(m_number, setting, 2));
    }
    return std::all_of(resources.keyBegin(), resources.keyEnd(),
                       [&](const QString &path) { return set(path, resources.value(path)); });
}

void LiveServer::note(const QString &path, const QByteArray &body, int review)
{
    const QJsonObject values = QJsonDocument::fromJson(body).object();
    const auto settings = simSettings();
    for (int setting = 0; setting < int(settings.size()); ++setting) {
        const SimSetting &what = settings[std::size_t(setting)];
        if (resourceSpec(what.resource).patchPath == path && values.contains(what.key))
            m_past[setting].append({std::chrono::steady_clock::now(), values.value(what.key), review});
    }
}
