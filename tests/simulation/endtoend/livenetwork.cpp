#include "tests/simulation/endtoend/livenetwork.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkReply>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {
std::optional<std::chrono::milliseconds> pauseOf(const QNetworkReply *reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    bool isNumber = false;
    const int seconds = reply->rawHeader("Retry-After").toInt(&isNumber);
    return isNumber && (status == 429 || status == 503) ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

QString laneOf(const QNetworkRequest &request)
{
    return request.url().authority() + u' ' + QString::fromLatin1(request.rawHeader("Authorization"));
}
} // namespace

void LiveRules::judge(const QByteArray &method, const QUrl &url, const QByteArray &authorization)
{
    if (!authorization.isEmpty() && authorization != "Bearer " + keys.value(url.authority()))
        broken.append(u"%1 sees a key that is not its own"_s.arg(url.authority()));
    const auto left = until.value(url.authority() + u' ' + QString::fromLatin1(authorization)) - steady_clock::now();
    if (left > 0ns)
        broken.append(u"Retry-After is undercut by %1 ms"_s.arg(left / 1ms));
    if (method == "GET")
        return;
    if (stopped)
        broken.append(u"%1 leaves after Stop"_s.arg(url.path()));
    if (!isRecorded(url))
        broken.append(u"%1 leaves without a record"_s.arg(url.path()));
}

LiveNetwork::LiveNetwork(std::shared_ptr<LiveRules> rules)
    : m_rules(std::move(rules))
{
}

QNetworkReply *LiveNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const QByteArray verb = request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    m_rules->judge(verb, request.url(), request.rawHeader("Authorization"));
    QNetworkRequest marked = request;
    marked.setRawHeader("X-Window", QByteArray::number(m_rules->window));
    marked.setRawHeader("X-Review", QByteArray::number(m_rules->review));
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, marked, body);
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, reply] { onHeaders(reply); });
    return reply;
}

void LiveNetwork::onHeaders(const QNetworkReply *reply)
{
    if (const auto pause = pauseOf(reply)) {
        auto &until = m_rules->until[laneOf(reply->request())];
        until = std::max(until, steady_clock::now() + *pause);
    }
}
