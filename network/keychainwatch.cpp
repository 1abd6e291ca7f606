#include "network/keychainwatch.h"

using Finding = SecretService::Finding;
using Status = SecretStore::Status;

static Status statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Status::Ok;
    case QKeychain::EntryNotFound:
        return Status::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Status::Denied;
    default:
        return Status::Unavailable;
    }
}

/*! What the library said, seen in the light of what the service says.
 *
 *  libsecret finds nothing in a keyring that stayed locked, and clears nothing there without an error.
 */
static Status verdict(KeychainWatch::Kind kind, Status told, Finding finding)
{
    const bool remove = kind == KeychainWatch::Kind::Remove;
    const Status said = remove && told == Status::NotFound ? Status::Ok : told;
    switch (finding) {
    case Finding::Failed:
        return Status::Unavailable;
    case Finding::Locked:
        return Status::Locked;
    case Finding::Open:
        if (remove && said == Status::Ok)
            return Status::Denied;
        return said == Status::NotFound ? Status::Locked : said; // it was opened since
    case Finding::NoService:
    case Finding::Nothing:
        break;
    }
    return said;
}

KeychainWatch::KeychainWatch(Kind kind, QKeychain::Job *job, const KeychainTimes &times, SecretService *service,
                             QObject *context, Report report, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_times(times)
    , m_service(service)
    , m_job(job)
    , m_context(context)
    , m_report(std::move(report))
{
    for (QTimer *timer : {&m_slow, &m_frozen, &m_again, &m_end})
        timer->setSingleShot(true);
    connect(&m_slow, &QTimer::timeout, this, &KeychainWatch::slow);
    connect(&m_slow, &QTimer::timeout, this, &KeychainWatch::knock);
    connect(&m_again, &QTimer::timeout, this, &KeychainWatch::knock);
    connect(&m_frozen, &QTimer::timeout, this, [this] { end(Status::TimedOut); });
    connect(&m_end, &QTimer::timeout, this, [this] { end(Status::TimedOut); });
    connect(job, &QKeychain::Job::finished, this, &KeychainWatch::onFinished);
    if (kind == Kind::Read)
        connect(context, &QObject::destroyed, this, [this] { end(Status::Unavailable); });
    m_slow.start(m_times.slow);
    m_end.start(m_times.end);
    // The library itself may use the bus in a way that blocks, so the bus has to stand first.
    m_service->whenConnected(this, [this] { start(); });
}

KeychainWatch::~KeychainWatch()
{
    if (!m_started)
        delete m_job.data();
}

void KeychainWatch::start()
{
    if (!m_report || !m_job)
        return;
    m_started = true;
    SecretService::renewLibrarySession();
    m_job->start();
}

void KeychainWatch::onFinished()
{
    m_finished = true;
    const Status told = statusOf(m_job->error());
    if (told == Status::Ok && m_kind != Kind::Remove) {
        end(told);
        return;
    }
    m_service->find(m_job->service(), m_job->key(), this,
                    [this, told](Finding finding) { end(verdict(m_kind, told, finding)); });
}

void KeychainWatch::knock()
{
    m_frozen.start(m_times.knock);
    m_service->whenConnected(this, [this] { m_service->knock(this, [this](bool there) { onAnswered(there); }); });
}

// libsecret waits on for a question to the admin that died with the service. One that is being started is not there
// yet, which takes some seconds at most.
void KeychainWatch::onAnswered(bool there)
{
    m_frozen.stop();
    if (!there && m_askedBefore) {
        end(Status::Unavailable);
        return;
    }
    m_askedBefore = true;
    m_again.start(m_times.again);
}

void KeychainWatch::end(Status status)
{
    for (QTimer *timer : {&m_slow, &m_frozen, &m_again, &m_end})
        timer->stop();
    if (m_job)
        m_job->disconnect(this);
    if (m_job && m_started && !m_finished)
        emit leftBehind(m_job);
    const Report report = std::exchange(m_report, {});
    if (report && m_context)
        report(status);
    deleteLater();
}
