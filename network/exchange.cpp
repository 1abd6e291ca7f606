#include "network/exchange.h"

#include "network/oneshotbody.h"
#include "network/steadyclock.h"

#include <QNetworkAccessManager>
#include <QSslError>
#include <QTimerEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using Stop = RawReply::Stop;

// A body that only repeats the status does not keep the request from its next turn.
static constexpr std::chrono::milliseconds kBusyBody = std::chrono::seconds(2);

static QNetworkReply *send(QNetworkAccessManager *manager, const Wire &wire, OneShotBody *body)
{
    // Reads too go through the one-shot body, an empty one: Qt would repeat them behind our back as well, four times
    // for each try of ours, and no limit on tries would hold.
    QNetworkRequest request = wire.request;
    request.setHeader(QNetworkRequest::ContentLengthHeader, wire.body.size());
    return wire.method == "POST" ? manager->post(request, body)
                                 : manager->sendCustomRequest(request, wire.method, body);
}

Exchange::Exchange(QNetworkAccessManager *manager, const Wire &wire, const Deadlines &deadlines, QObject *parent)
    : QObject(parent)
    , m_body(new OneShotBody(wire.body, this))
    , m_deadlines(deadlines)
{
    m_raw.isWrite = wire.method != "GET";
    m_raw.proxy = wire.proxy;
    m_end.setRemainingTime(m_deadlines.total, Qt::PreciseTimer);
    begin(&m_total, m_deadlines.total);
    if (m_raw.isWrite)
        m_body->expireAt(SteadyClock::now() + m_deadlines.connect);
    if (m_raw.isWrite || wire.connects)
        begin(&m_connect, m_deadlines.connect);
    else
        begin(&m_firstByte, m_deadlines.firstByte);
    m_reply = send(manager, wire, m_body);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &Exchange::onConnecting);
    connect(m_reply, &QNetworkReply::encrypted, this, &Exchange::onSent);
    connect(m_reply, &QNetworkReply::requestSent, this, &Exchange::onSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors) {
            m_tlsComplaints += error.errorString();
            m_raw.tlsErrors += error.error();
        }
    });
    connect(m_body, &OneShotBody::leaving, this, &Exchange::onSent);
    // Queued: Qt is in the middle of sending.
    connect(
        m_body, &OneShotBody::tooLate, this, [this] { stop(Stop::ConnectDeadline); }, Qt::QueuedConnection);
}

Exchange::~Exchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    delete m_reply; // before the body it reads from
}

void Exchange::begin(QBasicTimer *deadline, std::chrono::milliseconds limit)
{
    deadline->start(static_cast<int>(limit.count()), Qt::PreciseTimer, this);
}

void Exchange::timerEvent(QTimerEvent *event)
{
    const int id = event->timerId();
    for (QBasicTimer *deadline : {&m_connect, &m_firstByte, &m_total}) {
        if (deadline->timerId() != id)
            continue;
        deadline->stop();
        return stop(deadline == &m_connect     ? Stop::ConnectDeadline
                    : deadline == &m_firstByte ? Stop::FirstByteDeadline
                                               : Stop::TotalDeadline);
    }
}

// Qt never says that a connection stands, and nothing at all while it looks for the name. A write shows it by asking
// for its body, a read only by the end of the TLS handshake, and on a kept connection by nothing: a read counts as
// sent, unless it is the manager's first, until it is seen to connect.
void Exchange::onConnecting()
{
    if (m_sent || m_reply->url().scheme() != "https"_L1)
        return;
    m_firstByte.stop();
    if (!m_connect.isActive())
        begin(&m_connect, m_deadlines.connect);
}

void Exchange::onSent()
{
    if (m_sent)
        return;
    m_sent = true;
    m_connect.stop();
    begin(&m_firstByte, m_deadlines.firstByte);
    emit connected();
}

void Exchange::onHeaders()
{
    onSent();
    m_firstByte.stop();
    qsizetype size = 0;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        size += name.size() + value.size() + 4;
    // Of headers beyond limits of its own Qt tells as if there were none (qt.md), and then waits for ever: but not for
    // the body of an answer that has none.
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool bodiless = status < 200 || status == 204 || status == 304;
    if (size > kLargestHeaders || (size == 0 && !bodiless))
        return stop(Stop::HeadersTooLarge);
    takeHead();
    if (!isTurnedAway(m_raw))
        return;
    begin(&m_total, std::min(kBusyBody, std::chrono::milliseconds(m_end.remainingTime())));
    if (const auto pause = retryAfterOf(m_raw); pause && status == 429)
        emit paused(*pause);
}

void Exchange::takeHead()
{
    m_raw.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_raw.headers = m_reply->rawHeaderPairs();
    m_raw.receivedAt = QDateTime::currentDateTimeUtc();
}

void Exchange::onReadyRead()
{
    takeBody(kLargestBody - m_raw.body.size() + 1);
    if (m_raw.body.size() > kLargestBody)
        stop(Stop::BodyTooLarge);
}

//! No more than is there: QIODevice::read() makes room for all that it is asked for.
void Exchange::takeBody(qint64 most) { m_raw.body += m_reply->read(std::min(most, m_reply->bytesAvailable())); }

bool Exchange::hasLeft() const { return m_body->hasLeft(); }

void Exchange::endUnsent(const QNetworkAccessManager *manager)
{
    if (!m_sent && m_reply && m_reply->manager() == manager)
        stop(Stop::Desynchronised);
}

const QNetworkAccessManager *Exchange::manager() const { return m_reply ? m_reply->manager() : nullptr; }

void Exchange::cancel() { stop(Stop::Cancelled); }

void Exchange::stop(Stop reason)
{
    if (m_finished || m_raw.stop != Stop::None || !m_reply)
        return;
    m_raw.stop = reason;
    m_reply->abort(); // emits finished() before it returns
}

QString Exchange::transportText() const
{
    const QString qtsWords = m_reply->errorString();
    if (m_raw.transport == QNetworkReply::ContentReSendError && qtsWords == "Unknown error"_L1)
        return u"connection-lost: the connection died after the request was sent"_s;
    QStringList words = m_tlsComplaints;
    if (words.isEmpty())
        words += qtsWords;
    words.removeDuplicates();
    return words.join("; "_L1);
}

void Exchange::onFinished()
{
    if (m_finished)
        return;
    m_finished = true;
    for (QBasicTimer *deadline : {&m_connect, &m_firstByte, &m_total})
        deadline->stop();
    if (m_raw.stop == Stop::None && m_reply->isOpen())
        takeBody(kLargestBody - m_raw.body.size());
    m_raw.transport = m_reply->error();
    takeHead();
    if (m_raw.transport != QNetworkReply::NoError)
        m_raw.transportText = transportText();
    m_raw.bodyLeft = m_body->hasLeft();
    emit done(m_raw);
}
