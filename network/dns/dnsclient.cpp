#include "network/dns/dnsclient.h"

#include "network/dns/channel_p.h"
#include "network/dns/message_p.h"

#include <QElapsedTimer>
#include <QPointer>

using namespace Dns;
using namespace Qt::StringLiterals;

namespace {

// The system's list changes with the network the computer is in.
constexpr qint64 systemServersAgeMs = 2000;

struct Asked {
    Question question{};
    QPointer<QObject> context{};
    std::function<void(const Answer &)> answered{};
    QElapsedTimer clock{};
    QStringList servers{};
    bool edns = true;
    std::optional<Answer> failed{}; // what is looked into with CD
    bool confirming = false;        // with CD it was answered: asked without it once more
};
using AskedPointer = std::shared_ptr<Asked>;

bool isAnswered(const Answer &answer)
{
    return answer.outcome == Outcome::Answered || answer.outcome == Outcome::NoData ||
           answer.outcome == Outcome::NameNotFound;
}

bool hasFailed(const Answer &answer)
{
    return answer.outcome == Outcome::ServerFailed || answer.outcome == Outcome::Refused;
}

// Servers that know no EDNS say one of these (RFC 6891 section 7).
bool isUnknownFormat(const Reply &reply)
{
    if (reply.kind != Reply::Kind::Arrived || reply.bytes.size() < headerSize)
        return false;
    const auto code = static_cast<ResponseCode>(reply.bytes[3] & 0xf);
    return code == ResponseCode::FormatError || code == ResponseCode::NotImplemented;
}

Answer read(const Question &question, const Reply &reply)
{
    Answer answer;
    switch (reply.kind) {
    case Reply::Kind::Arrived:
        answer = readAnswer(question, reply.id, reply.bytes);
        break;
    case Reply::Kind::TimedOut:
        answer.outcome = Outcome::TimedOut;
        break;
    case Reply::Kind::Unreachable:
        answer.outcome = Outcome::Unreachable;
        break;
    case Reply::Kind::Strayed:
        answer.outcome = Outcome::Malformed;
        break;
    case Reply::Kind::Cancelled:
        answer.outcome = Outcome::Cancelled;
        break;
    }
    answer.overTcp = reply.overTcp;
    return answer;
}

} // namespace

class DnsClient::Private {
public:
    Private(const Settings &settings, DnsClient *client)
        : m_settings(settings)
        , q(client)
    {
    }

    QStringList systemServers();
    void send(const AskedPointer &asked);
    void cancelAll();
    void deliver(const AskedPointer &asked, Answer answer);

private:
    Channel *channel(const QStringList &servers, bool edns);
    void onReply(const AskedPointer &asked, const Reply &reply);
    void onBare(const AskedPointer &asked, const Answer &answer);
    void onChecked(const AskedPointer &asked, const Answer &withoutChecking);
    void onConfirmed(const AskedPointer &asked, Answer answer);
    void tryOthers(const AskedPointer &asked, const Answer &answer);

    const Settings m_settings;
    DnsClient *q;
    QHash<QString, Channel *> m_channels;
    QStringList m_system;
    QElapsedTimer m_systemRead;
};

QStringList DnsClient::Private::systemServers()
{
    if (!m_settings.systemServers.isEmpty())
        return m_settings.systemServers;
    if (!m_systemRead.isValid() || m_systemRead.hasExpired(systemServersAgeMs)) {
        m_system = Channel::systemServers();
        m_systemRead.start();
    }
    return m_system;
}

Channel *DnsClient::Private::channel(const QStringList &servers, bool edns)
{
    const QString key = servers.join(u',') + (edns ? u"+"_s : u"-"_s);
    if (Channel *known = m_channels.value(key))
        return known;
    auto *made = new Channel({servers, m_settings.timeout, m_settings.tries, edns}, q);
    m_channels.insert(key, made);
    QObject::connect(made, &Channel::idle, q, [this, key, made] {
        if (m_channels.value(key) == made)
            m_channels.remove(key);
        made->deleteLater();
    });
    return made;
}

void DnsClient::Private::send(const AskedPointer &asked)
{
    Question question = asked->question;
    question.checkingDisabled |= asked->failed.has_value() && !asked->confirming;
    const QByteArray query = encodeQuestion(question, asked->edns);
    channel(asked->servers, asked->edns)->send(query, [this, asked](const Reply &reply) { onReply(asked, reply); });
}

void DnsClient::Private::onReply(const AskedPointer &asked, const Reply &reply)
{
    if (!asked->context)
        return;
    if (asked->edns && isUnknownFormat(reply)) {
        asked->edns = false;
        send(asked);
        return;
    }
    const Answer answer = read(asked->question, reply);
    if (answer.outcome == Outcome::Cancelled)
        deliver(asked, answer);
    else if (asked->confirming)
        onConfirmed(asked, answer);
    else if (asked->failed)
        onChecked(asked, answer);
    else
        onBare(asked, answer);
}

void DnsClient::Private::onBare(const AskedPointer &asked, const Answer &answer)
{
    if (answer.outcome == Outcome::ServerFailed && asked->question.recursive && !asked->question.checkingDisabled) {
        asked->failed = answer;
        send(asked);
        return;
    }
    tryOthers(asked, answer);
}

void DnsClient::Private::onChecked(const AskedPointer &asked, const Answer &withoutChecking)
{
    if (isAnswered(withoutChecking)) {
        asked->confirming = true;
        send(asked);
        return;
    }
    const Answer answer = *std::exchange(asked->failed, std::nullopt);
    tryOthers(asked, answer);
}

// A failure that has passed meanwhile was not one of validation.
void DnsClient::Private::onConfirmed(const AskedPointer &asked, Answer answer)
{
    asked->failed.reset();
    asked->confirming = false;
    answer.bogus = answer.outcome == Outcome::ServerFailed;
    if (answer.bogus)
        deliver(asked, answer);
    else
        tryOthers(asked, answer);
}

// As the system's own resolver does: one broken server in the list does not hide the next.
void DnsClient::Private::tryOthers(const AskedPointer &asked, const Answer &answer)
{
    if (hasFailed(answer) && asked->servers.size() > 1) {
        asked->servers.removeFirst();
        send(asked);
        return;
    }
    deliver(asked, answer);
}

void DnsClient::Private::deliver(const AskedPointer &asked, Answer answer)
{
    if (!asked->context)
        return;
    answer.took = std::chrono::milliseconds(asked->clock.elapsed());
    const auto run = [client = QPointer<DnsClient>(q), asked, answer] {
        if (client && asked->context)
            asked->answered(answer);
    };
    QMetaObject::invokeMethod(asked->context.data(), run, Qt::QueuedConnection);
}

void DnsClient::Private::cancelAll()
{
    const QList<Channel *> channels = m_channels.values();
    for (Channel *channel : channels)
        channel->cancel();
}

DnsClient::DnsClient(const Settings &settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(settings, this))
{
    ares_library_init(ARES_LIB_INIT_ALL);
}

DnsClient::~DnsClient()
{
    qDeleteAll(findChildren<Channel *>(Qt::FindDirectChildrenOnly));
    ares_library_cleanup();
}

void DnsClient::ask(const Question &question, QObject *context, std::function<void(const Answer &)> answered)
{
    auto asked = std::make_shared<Asked>();
    asked->question = question;
    asked->context = context;
    asked->answered = std::move(answered);
    asked->clock.start();
    const std::optional<Message> sent = decodeMessage(encodeQuestion(question, false));
    if (!sent) { // no server can know such a name
        d->deliver(asked, {.outcome = Outcome::NameNotFound});
        return;
    }
    asked->question.name = sent->questionName;
    asked->servers = question.server.isEmpty() ? d->systemServers() : QStringList{question.server};
    d->send(asked);
}

void DnsClient::cancelAll() { d->cancelAll(); }

QStringList DnsClient::systemServers() const { return d->systemServers(); }
