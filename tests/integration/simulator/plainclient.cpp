#include "plainclient.h"

#include "network/simulator/simulator.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

QJsonObject PlainReply::json() const { return QJsonDocument::fromJson(body).object(); }

QJsonObject PlainReply::error() const { return json().value("errors"_L1).toArray().first().toObject(); }

QString PlainReply::paramName() const { return at(error(), u"meta.param_name"_s).toString(); }

int changeTo(PlainClient &client, const QString &domain)
{
    const QByteArray body = R"({"home_url":"https://)" + domain.toLatin1() + R"("})";
    return client.post(u"/v1/instance/change_domain"_s, body).status;
}

QJsonValue at(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const auto &name : path.split(u'.'))
        value = value.toObject().value(name);
    return value;
}

PlainClient::PlainClient(const Simulator &simulator, int index)
    : PlainClient(simulator.backendApiUrl(), simulator.instances().at(index).secretKey)
{
}

PlainClient::PlainClient(const QUrl &base, const QByteArray &key)
    : m_base(base)
    , m_key(key)
{
}

QByteArray PlainClient::host() const { return m_base.authority().toLatin1(); }

PlainReply PlainClient::send(const QByteArray &method, const QString &path, const QByteArray &body,
                             const HeaderMap &headers)
{
    HeaderMap all{{"Authorization", "Bearer " + m_key}};
    if (!body.isNull())
        all.insert("Content-Type", "application/json");
    for (auto it = headers.begin(); it != headers.end(); ++it)
        all.insert(it.key(), it.value());
    return exchange(method, QUrl(m_base.toString() + path), body, all);
}

PlainReply PlainClient::open(const QUrl &url, const HeaderMap &headers) { return exchange("GET", url, {}, headers); }

QJsonObject PlainClient::environment()
{
    const auto domain = get(u"/v1/domains"_s).data().first().toObject();
    return open(QUrl(domain.value("frontend_api_url"_L1).toString() + "/v1/environment"_L1)).json();
}

PlainReply PlainClient::exchange(const QByteArray &method, const QUrl &url, const QByteArray &body,
                                 const HeaderMap &headers)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        if (!it.value().isEmpty())
            request.setRawHeader(it.key(), it.value());
    }
    std::unique_ptr<QNetworkReply> reply(m_manager.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(kPatience))
        return {};
    PlainReply answer{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                      .body = reply->readAll(),
                      .headers = {}};
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    return answer;
}
