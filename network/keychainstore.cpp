#include "network/secretstores.h"

#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using Status = SecretStore::Status;

namespace {

Status statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Status::Ok;
    // A locked keyring that cannot ask to be unlocked answers this too.
    case QKeychain::EntryNotFound:
        return Status::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Status::Denied;
    default:
        return Status::Unavailable;
    }
}

/*! The deadline of one keychain job.
 *
 *  A job past its deadline is only left behind: the keyring may still call back into it, so it deletes itself when it
 *  ends (QtKeychain's auto-delete), up to 50 s later with a frozen Secret Service.
 */
class Watch : public QObject {
public:
    using Report = std::function<void(Status status)>;

    Watch(QKeychain::Job *job, std::chrono::milliseconds deadline, QObject *context, Report report, QObject *parent)
        : QObject(parent)
        , m_job(job)
        , m_context(context)
        , m_report(std::move(report))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { end(Status::TimedOut); });
        connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job *done) { end(statusOf(done->error())); });
        m_timer.start(deadline);
        job->start();
    }

    void cancel() { end(Status::Cancelled); }

private:
    void end(Status status)
    {
        m_timer.stop();
        if (m_job)
            m_job->disconnect(this);
        const Report report = std::exchange(m_report, {});
        if (report && m_context)
            report(status);
        deleteLater();
    }

    QTimer m_timer;
    QPointer<QKeychain::Job> m_job;
    QPointer<QObject> m_context;
    Report m_report;
};

class KeychainStore final : public SecretStore {
public:
    explicit KeychainStore(std::chrono::milliseconds deadline)
        : m_deadline(deadline)
    {
    }

    void read(const QString &profileId, QObject *context, Answer answer) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service());
        run(job, profileId, context, [job, answer = std::move(answer)](Status status) {
            answer(status, status == Status::Ok ? job->binaryData() : QByteArray());
        });
    }

    void write(const QString &profileId, const QByteArray &secret, QObject *context, Done done) override
    {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setTextData(QString::fromUtf8(secret));
        run(job, profileId, context, std::move(done));
    }

    void remove(const QString &profileId, QObject *context, Done done) override
    {
        run(new QKeychain::DeletePasswordJob(service()), profileId, context, std::move(done));
    }

    void cancel(const QString &entry) override
    {
        const auto watches = findChildren<Watch *>(entry, Qt::FindDirectChildrenOnly);
        for (Watch *watch : watches)
            watch->cancel();
    }

private:
    void run(QKeychain::Job *job, const QString &profileId, QObject *context, Watch::Report report)
    {
        job->setKey(profileId);
        auto *watch = new Watch(job, m_deadline, context, std::move(report), this);
        watch->setObjectName(profileId);
    }

    // What users see in their keyring program.
    static QString service() { return u"Vestry"_s; }

    std::chrono::milliseconds m_deadline;
};

} // namespace

std::unique_ptr<SecretStore> makeKeychainStore(std::chrono::milliseconds deadline)
{
    return std::make_unique<KeychainStore>(deadline);
}
