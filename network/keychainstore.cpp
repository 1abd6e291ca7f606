#include "network/keychainwatch.h"
#include "network/secretstores.h"
#include "network/wipe.h"

using namespace Qt::StringLiterals;
using Status = SecretStore::Status;

// What users see in their keyring program.
static QString service() { return u"Vestry"_s; }

//! Overwrites what \p job read: the job gives no way to, but nobody else shares these bytes.
static void forgetSecret(const QKeychain::ReadPasswordJob *job)
{
    const QByteArray shared = job->binaryData();
    Wipe::bytes(const_cast<char *>(shared.constData()), shared.size());
}

namespace {

class KeychainStore final : public SecretStore {
public:
    explicit KeychainStore(const KeychainTimes &times)
        : m_times(times)
    {
    }

    void read(const QString &entry, QObject *context, Answer answer) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service());
        run(KeychainWatch::Kind::Read, job, entry, context, [job, answer = std::move(answer)](Status status) {
            const QByteArray shared = status == Status::Ok ? job->binaryData() : QByteArray();
            QByteArray secret(shared.constData(), shared.size());
            answer(status, secret);
            Wipe::string(secret);
        });
        // After the watch, and also when that has given up waiting.
        connect(job, &QKeychain::Job::finished, job, [job] { forgetSecret(job); });
    }

    void write(const QString &entry, const QByteArray &secret, QObject *context, Done done) override
    {
        auto *job = new QKeychain::WritePasswordJob(service());
        QString text = QString::fromUtf8(secret);
        job->setTextData(text); // the job's own copy is out of reach
        Wipe::string(text);
        run(KeychainWatch::Kind::Write, job, entry, context, std::move(done));
    }

    void remove(const QString &entry, QObject *context, Done done) override
    {
        // libsecret unlocks for a reader but not for a remover.
        removeUnlocked(entry, context, [this, entry, context, done = std::move(done)](Status status) {
            if (status == Status::Locked)
                unlockAndRemove(entry, context, done);
            else
                done(status);
        });
    }

private:
    void removeUnlocked(const QString &entry, QObject *context, Done done)
    {
        run(KeychainWatch::Kind::Remove, new QKeychain::DeletePasswordJob(service()), entry, context, std::move(done));
    }

    void unlockAndRemove(const QString &entry, QObject *context, const Done &done)
    {
        read(entry, context, [this, entry, context, done](Status status, const QByteArray &) {
            if (status == Status::Ok)
                removeUnlocked(entry, context, done);
            else
                done(status == Status::NotFound ? Status::Ok : status);
        });
    }

    void run(KeychainWatch::Kind kind, QKeychain::Job *job, const QString &entry, QObject *context,
             KeychainWatch::Report report)
    {
        job->setKey(entry);
        auto *watch = new KeychainWatch(kind, job, m_times, &m_service, context, std::move(report), this);
        connect(watch, &KeychainWatch::slow, this, [this, entry] { emit slow(entry); });
        if (kind == KeychainWatch::Kind::Write)
            connect(watch, &KeychainWatch::leftBehind, this,
                    [this, entry](QKeychain::Job *left) { await(entry, left); });
    }

    void await(const QString &entry, QKeychain::Job *left)
    {
        connect(left, &QKeychain::Job::finished, this, [this, entry](QKeychain::Job *done) {
            if (done->error() == QKeychain::NoError)
                emit writtenLate(entry);
        });
    }

    KeychainTimes m_times;
    SecretService m_service;
};

} // namespace

std::unique_ptr<SecretStore> makeKeychainStore(const KeychainTimes &times)
{
    return std::make_unique<KeychainStore>(times);
}
