#include "tests/simulation/simwire.h"

#include "tests/simulation/virtualtime.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
// What a request is compared with is no older when it leaves; the second is the way of the comparison itself.
constexpr auto kOldestComparison = 10s + 1s;
} // namespace

SimWire::SimWire(QString directory)
    : m_directory(std::move(directory))
{
    for (const int number : {0, 1}) {
        m_servers.emplace_back(number);
        issueKey(m_servers.back());
    }
}

SimServer *SimWire::serverOf(const QUrl &url)
{
    const auto found = std::ranges::find_if(m_servers, [&url](const SimServer &each) {
        return url.host() == each.host() || url.host() == each.frontendHost();
    });
    return found == m_servers.end() ? nullptr : &*found;
}

bool SimWire::isFrontend(const QUrl &url) const
{
    return std::ranges::any_of(m_servers, [&url](const SimServer &each) { return url.host() == each.frontendHost(); });
}

SimFault SimWire::begins(int window, const QUrl &url, const QByteArray &key, bool isWrite)
{
    const auto until = m_paused.value({window, url.host().toUtf8() + key});
    if (until > VirtualTime::now())
        violate(u"Retry-After of %1 is undercut by %2 ms"_s.arg(url.host()).arg((until - VirtualTime::now()).count()));
    const bool fits =
        fault.times > 0 && (fault.on == SimFault::On::All || (fault.on == SimFault::On::Writes) == isWrite);
    if (!fits)
        return {};
    --fault.times;
    return fault;
}

quint64 SimWire::leaves(int window, const QByteArray &method, const QUrl &url, const QByteArray &key,
                        const QByteArray &body)
{
    ++m_requests;
    note(u"%1 sends %2 %3 %4"_s.arg(window).arg(QLatin1StringView(method), url.toString(), QString::fromUtf8(body)));
    if (!serverOf(url)) {
        violate(u"a request goes to %1"_s.arg(url.host()));
        return 0;
    }
    const QByteArray bearer = key.startsWith("Bearer ") ? key.mid(7) : key;
    if (isFrontend(url) ? !key.isEmpty() : !m_keys.value(url.host()).contains(bearer))
        violate(u"%1 sees the key %2"_s.arg(url.host(), QString::fromUtf8(key)));
    if (method == "GET")
        return 0;
    const auto review = m_open.constFind(window);
    if (review == m_open.cend() || !review->requests.contains(std::pair(url.path(), body)) ||
        server(review->server).host() != url.host()) {
        violate(u"%1 %2 was never reviewed"_s.arg(url.path(), QString::fromUtf8(body)));
        return 0;
    }
    m_left.insert(review->number);
    if (!review->closed.isEmpty())
        violate(u"%1 leaves after %2"_s.arg(url.path(), review->closed));
    judgeRecord(*review, url.path(), body);
    judgeBlind(server(review->server), *review, url.path(), body);
    judgeOverwrite(server(review->server), *review, url.path(), body);
    return review->number;
}

//! What leaves is written down before, whole and without an end: the process may die at any moment.
void SimWire::judgeRecord(const SimReview &review, const QString &path, const QByteArray &body)
{
    const QJsonObject changes = QJsonDocument::fromJson(body).object();
    const auto tells = [&changes](const QJsonObject &settings) {
        for (auto each = changes.begin(); each != changes.end(); ++each) {
            if (settings.value(each.key()).toObject().value("sent"_L1) != *each)
                return false;
        }
        return true;
    };
    QFile file(QDir(m_directory).filePath(u"server%1.journal.jsonl"_s.arg(review.server)));
    QList<QByteArray> lines = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>{{}};
    lines.removeLast(); // what follows the last end of a line
    QSet<QString> ended;
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        const QJsonObject event = QJsonDocument::fromJson(*line).object();
        const QString run = event.value("run"_L1).toString();
        if (event.value("path"_L1) != path)
            continue;
        if (event.value("kind"_L1) != "intent"_L1)
            ended.insert(run);
        else if (!ended.contains(run) && tells(event.value("settings"_L1).toObject()))
            return;
    }
    violate(u"%1 leaves without a record"_s.arg(path));
}

//! A setting whose value the review showed is not written once the server stops reporting it, nor when reading it again
//! was answered by a refusal.
void SimWire::judgeBlind(const SimServer &server, const SimReview &review, const QString &path, const QByteArray &body)
{
    const QString key = simSettings()[SimServer::kMembers].key;
    // The answer to a write of the same resource, which has the first two settings, told it since.
    const auto told =
        std::max(server.past(SimServer::kMembers).constLast().at, server.past(SimServer::kMembers + 1).constLast().at);
    const bool isHidden =
        server.hidesMembersSince && *server.hidesMembersSince < review.begun && told < *server.hidesMembersSince;
    if (isHidden && path.endsWith("organization_settings"_L1) && body.contains(key.toUtf8()) &&
        !review.before.value(SimServer::kMembers).isUndefined())
        violate(u"%1 leaves although the server does not tell it any more"_s.arg(key));
    // These two are reported by their own GET and by the answer to a PATCH only.
    const bool hasOneReader = path.endsWith("/protect"_L1) || path.endsWith("/communication"_L1);
    if (hasOneReader && review.reread.value(path) >= 400 && review.reread.value(path) < 429)
        violate(u"%1 leaves although reading it was answered %2"_s.arg(path).arg(review.reread.value(path)));
}

void SimWire::isRead(int window, const QUrl &url, int status, std::chrono::milliseconds begun)
{
    const auto review = m_open.find(window);
    if (review != m_open.end() && server(review->server).host() == url.host() && begun >= review->begun &&
        !review->reread.contains(url.path()))
        review->reread.insert(url.path(), status);
}

void SimWire::judgeOverwrite(const SimServer &server, const SimReview &review, const QString &path,
                             const QByteArray &body)
{
    const QJsonObject changes = QJsonDocument::fromJson(body).object();
    const auto settings = simSettings();
    for (int setting = 0; setting < int(settings.size()); ++setting) {
        const QString key = settings[std::size_t(setting)].key;
        if (!changes.contains(key) || resourceSpec(settings[std::size_t(setting)].resource).patchPath != path)
            continue;
        const QJsonValue shown = review.before.value(setting, QJsonValue(QJsonValue::Undefined));
        const SimServer::Change &now = server.past(setting).constLast();
        const bool known =
            shown.isUndefined() || isSameSetting(now.value, shown) || isSameSetting(now.value, changes.value(key));
        if (!known && now.review != review.number && now.at + m_largestLag + kOldestComparison < VirtualTime::now())
            violate(u"%1 would overwrite %2, there for %3 ms, with %4; the review showed %5"_s.arg(
                key, settingText(now.value), QString::number((VirtualTime::now() - now.at).count()),
                settingText(changes.value(key)), settingText(shown)));
    }
}

SimServer::Answer SimWire::carryOut(int window, const QByteArray &method, const QUrl &url, const QByteArray &body,
                                    quint64 review)
{
    SimServer *server = serverOf(url);
    if (!server)
        return {.status = 404, .body = "{}"};
    if (method == "GET")
        return server->read(url.path());
    if (++m_carriedOut[{review, url.path()}] > 1)
        violate(u"%1 is carried out twice"_s.arg(url.path()));
    return server->write(url.path(), body, window, review);
}

void SimWire::isToldToWait(int window, const QUrl &url, const QByteArray &key, int seconds)
{
    auto &until = m_paused[{window, url.host().toUtf8() + key}];
    until = std::max(until, VirtualTime::now() + std::chrono::seconds(seconds));
}

void SimWire::begin(int window, SimReview review)
{
    review.begun = VirtualTime::now();
    m_open.insert(window, std::move(review));
}

void SimWire::close(int window, const QString &why)
{
    if (const auto review = m_open.find(window); review != m_open.end())
        review->closed = why;
}

void SimWire::forget(int window)
{
    m_open.remove(window);
    m_cutOff.remove(window);
    m_paused.removeIf([window](const auto &each) { return each.key().first == window; });
}

void SimWire::setLag(int number, std::chrono::milliseconds lag)
{
    server(number).lag = lag;
    m_largestLag = std::max(m_largestLag, lag);
}

void SimWire::violate(const QString &what)
{
    note(u"VIOLATION: "_s + what);
    if (m_violation.isEmpty())
        m_violation = what;
}

void SimWire::note(const QString &what) { m_trace.append(u"%1 %2"_s.arg(VirtualTime::now().count(), 8).arg(what)); }
