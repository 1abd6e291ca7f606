#pragma once

#include "network/secretservice.h"
#include "network/secretstores.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

/*! One keychain job from start to its one report, under deadlines of our own.
 *
 *  A job that the library has begun is only left behind at the end: the keyring may still call back into it, so it
 *  deletes itself when the library is done with it. Deletes itself after the report.
 */
class KeychainWatch : public QObject {
    Q_OBJECT
public:
    using Status = SecretStore::Status;
    using Report = std::function<void(Status status)>;
    enum class Kind : quint8 { Read, Write, Remove };

    //! Calls \p report from the event loop, unless \p context is gone by then; a read is given up with it. For a
    //! read with Status::Ok the job still holds the secret then.
    KeychainWatch(Kind kind, QKeychain::Job *job, const KeychainTimes &times, SecretService *service, QObject *context,
                  Report report, QObject *parent);
    ~KeychainWatch() override;

signals:
    void slow();
    void leftBehind(QKeychain::Job *job); //!< the library is not done with it, but nobody waits any more

private:
    void start();
    void onFinished();
    void knock();
    void onAnswered(bool there);
    void end(Status status);

    Kind m_kind;
    KeychainTimes m_times;
    SecretService *m_service;
    QPointer<QKeychain::Job> m_job;
    QPointer<QObject> m_context;
    Report m_report;
    QTimer m_slow, m_frozen, m_again, m_end;
    bool m_started = false;
    bool m_finished = false;
    bool m_askedBefore = false; //!< whether the service is alive
};
