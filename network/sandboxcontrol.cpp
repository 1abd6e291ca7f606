#include "network/sandboxcontrol.h"

#include "network/endpoints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int kTimeout = 10'000;
constexpr qint64 kLargest = 1 << 20;

SandboxControl::Answer answerOf(QNetworkReply *reply)
{
    SandboxControl::Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() != QNetworkReply::NoError && answer.status < 400) { // nothing, or not all of it
        answer.status = 0;
        answer.detail = reply->errorString();
        return answer;
    }
    const auto document = QJsonDocument::fromJson(reply->read(kLargest)).object();
    const auto error = document.value("errors"_L1).toArray().first();
    if (answer.ok())
        answer.state = document;
    answer.detail = error["long_message"_L1].toString();
    answer.parameter = error["meta"_L1]["param_name"_L1].toString();
    return answer;
}
} // namespace

SandboxControl::SandboxControl(const QUrl &control, QObject *parent)
    : QObject(parent)
    , m_control(control)
{
    m_manager.setProxy(QNetworkProxy::NoProxy);
}

SandboxControl::~SandboxControl()
{
    for (auto *reply : m_manager.findChildren<QNetworkReply *>())
        reply->disconnect(this);
}

void SandboxControl::read(const Done &done) { enqueue({"GET", u"state"_s, {}, done}); }

void SandboxControl::write(const QString &resource, const QJsonObject &body, const Done &done)
{
    enqueue({"PUT", resource, QJsonDocument(body).toJson(QJsonDocument::Compact), done});
}

void SandboxControl::enqueue(const Command &command)
{
    m_queue.enqueue(command);
    if (m_queue.size() == 1)
        QTimer::singleShot(0, this, &SandboxControl::sendNext); // the answer never comes before this returns
}

void SandboxControl::sendNext()
{
    if (m_control.scheme() != "http"_L1 || !isLoopback(m_control))
        return end({.detail = u"the control address is not on this machine"_s});
    const auto &command = m_queue.head();
    auto url = m_control;
    url.setPath(url.path() + u'/' + command.resource);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(kTimeout);
    if (!command.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    auto *reply = m_manager.sendCustomRequest(request, command.method, command.body);
    connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 received, qint64) {
        if (received > kLargest)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        end(answerOf(reply));
    });
}

void SandboxControl::end(const Answer &answer)
{
    const auto done = m_queue.dequeue().done;
    if (!m_queue.isEmpty())
        QTimer::singleShot(0, this, &SandboxControl::sendNext);
    done(answer);
}
