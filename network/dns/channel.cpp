#include "network/dns/channel_p.h"

#include "network/dns/message_p.h"
#include "network/dns/nameservers.h"
#include "network/dns/pending_p.h"

#include <QByteArrayList>
#include <QRandomGenerator>

#include <sys/time.h>

namespace Dns {

namespace {

Reply::Kind kindOf(int status, bool strayed)
{
    switch (status) {
    case ARES_SUCCESS:
        return Reply::Kind::Arrived;
    case ARES_ECANCELLED:
        return Reply::Kind::Cancelled;
    case ARES_EBADRESP: // newer ones take answers apart themselves
        return Reply::Kind::Strayed;
    case ARES_ETIMEOUT:
        return strayed ? Reply::Kind::Strayed : Reply::Kind::TimedOut;
    default:
        return strayed ? Reply::Kind::Strayed : Reply::Kind::Unreachable;
    }
}

} // namespace

Channel::Channel(const Options &options, QObject *parent)
    : QObject(parent)
    , m_servers(options.servers)
{
    ares_options settings{};
    // Without NOCHECKRESP c-ares would hide who refused or failed; IDs and questions it compares all the same.
    settings.flags = ARES_FLAG_NOCHECKRESP | (options.edns ? ARES_FLAG_EDNS : 0);
    settings.ednspsz = udpSize;
    settings.timeout = static_cast<int>(options.timeout.count());
    settings.tries = options.tries;
    settings.sock_state_cb = [](void *self, ares_socket_t socket, int readable, int writable) {
        static_cast<Channel *>(self)->watch(socket, readable != 0, writable != 0);
    };
    settings.sock_state_cb_data = this;
    int mask = ARES_OPT_FLAGS | ARES_OPT_EDNSPSZ | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB;
#ifdef ARES_OPT_QUERY_CACHE
    // c-ares 1.31 and later keep answers for up to an hour unless they are told not to: a check would show old ones.
    settings.qcache_max_ttl = 0;
    mask |= ARES_OPT_QUERY_CACHE;
#endif
    if (ares_init_options(&m_channel, &settings, mask) != ARES_SUCCESS) {
        m_channel = nullptr;
        return;
    }
    ares_set_socket_functions(m_channel, &socketFunctions(), this);
    QByteArrayList servers;
    for (const QString &server : options.servers)
        servers += forCares(server);
    m_usable = ares_set_servers_ports_csv(m_channel, servers.join(',').constData()) == ARES_SUCCESS;
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
}

Channel::~Channel()
{
    if (m_channel)
        ares_destroy(m_channel);
}

// The C library is asked, as c-ares 1.18 skips those of /etc/resolv.conf that are reached on the link of an interface.
QStringList Channel::systemServers()
{
    struct __res_state state {};
    if (res_ninit(&state) != 0)
        return {};
    QStringList servers = nameServers(state);
    res_nclose(&state);
    return servers;
}

void Channel::send(const QByteArray &query, const Done &done)
{
    // Ids stay apart; 16 bits of them must not run out.
    if (!m_usable || m_pending.size() > 20000) {
        done(Reply{});
        emit idle();
        return;
    }
    dispatch(new Pending{.channel = this, .query = query, .done = done});
    schedule();
}

void Channel::remember(Pending *pending, quint16 id)
{
    pending->id = id;
    pending->query[0] = static_cast<char>(id >> 8);
    pending->query[1] = static_cast<char>(id & 0xff);
    m_pending.insert(id, pending);
    m_finished.remove(id);
}

#if ARES_VERSION >= 0x011c00
// From 1.28 on c-ares gives every query an id of its own and takes queries and answers as records.
void Channel::dispatch(Pending *pending)
{
    const QByteArray &query = pending->query;
    ares_dns_record_t *record = nullptr;
    if (ares_dns_parse(reinterpret_cast<const unsigned char *>(query.constData()), static_cast<size_t>(query.size()), 0,
                       &record) != ARES_SUCCESS)
        return end(pending, ARES_EFORMERR, {});
    bool ended = false;
    pending->ended = &ended;
    unsigned short id = 0;
    // It may end this one or others before it returns, and who hears of that may send again.
    ++m_dispatching;
    ares_send_dnsrec(m_channel, record, &Channel::onRecord, pending, &id);
    --m_dispatching;
    ares_dns_record_destroy(record);
    if (ended)
        return;
    pending->ended = nullptr;
    remember(pending, id);
}

void Channel::onRecord(void *pending, ares_status_t status, size_t /*timeouts*/, const ares_dns_record_t *record)
{
    unsigned char *bytes = nullptr;
    size_t length = 0;
    if (record && ares_dns_write(record, &bytes, &length) != ARES_SUCCESS)
        status = ARES_EBADRESP;
    end(static_cast<Pending *>(pending), static_cast<int>(status),
        QByteArrayView(bytes, static_cast<qsizetype>(length)));
    ares_free_string(bytes);
}
#else
void Channel::dispatch(Pending *pending)
{
    quint16 id = 0;
    do {
        id = static_cast<quint16>(QRandomGenerator::system()->generate());
    } while (m_pending.contains(id) || m_finished.contains(id));
    remember(pending, id);
    const QByteArray bytes = pending->query; // c-ares may end it, and with it the bytes, before it returns
    ares_send(m_channel, reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<int>(bytes.size()),
              &Channel::onReply, pending);
}

void Channel::onReply(void *pending, int status, int /*timeouts*/, unsigned char *bytes, int length)
{
    end(static_cast<Pending *>(pending), status, QByteArrayView(bytes, bytes ? length : 0));
}
#endif

void Channel::cancel()
{
    if (m_channel)
        ares_cancel(m_channel);
    schedule();
}

void Channel::end(Pending *pending, int status, QByteArrayView bytes)
{
    const std::unique_ptr<Pending> over(pending);
    if (over->ended)
        *over->ended = true;
    if (status != ARES_EDESTRUCTION)
        over->channel->finish(*over, status, bytes);
}

void Channel::finish(const Pending &pending, int status, QByteArrayView bytes)
{
    if (m_pending.value(pending.id) == &pending) {
        m_pending.remove(pending.id);
        if (m_finished.size() > 20000)
            m_finished.clear();
        m_finished += pending.id;
    }
    Reply reply;
    reply.kind = kindOf(status, pending.strayed);
    reply.id = pending.id;
    reply.overTcp = pending.overTcp;
    if (reply.kind == Reply::Kind::Arrived) {
        reply.bytes = bytes.toByteArray();
        reply.overTcp = m_lastOverTcp;
    }
    pending.done(reply);
}

void Channel::process(int readable, int writable)
{
    ares_process_fd(m_channel, readable, writable);
    schedule();
}

void Channel::schedule()
{
    if (m_dispatching > 0)
        return; // what is being dispatched is not among the pending yet, and it is not idle
    if (m_pending.isEmpty()) {
        m_timer.stop();
        emit idle();
        return;
    }
    timeval room{};
    const timeval *wait = ares_timeout(m_channel, nullptr, &room);
    // One more, as the part of a millisecond that was cut off would wake us too early.
    m_timer.start(wait ? static_cast<int>(wait->tv_sec * 1000 + wait->tv_usec / 1000 + 1) : 1000);
}

} // namespace Dns
