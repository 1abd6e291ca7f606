#pragma once

#include "models/fieldspec.h"
#include "models/migration/domainmigration.h"
#include "models/migration/domainreads.h"
#include "network/writerequest.h"

class MigrationFile;

/*! The one request that changes the domain, and what decides whether it took.
 *
 *  POST change_domain leaves once per commit() at most, after the intent is on disk, and is never repeated. GET
 * /domains alone decides:
 *  - accepted: the new domain seen is Took; a whole round of reads that shows the old one is NoEffect;
 *  - refused: the old domain seen once is Refused. After an earlier lost answer a refusal proves nothing (the lost
 *    request may be why), so then it takes a whole round;
 *  - lost (timeout, reset, 5xx, unreadable): Unknown until the new domain is seen; two whole rounds that show the old
 *    one allow another commit();
 *  - never left this computer: NotSent again.
 *  Wall clocks play no part. Each of these is an event in the record.
 */
class DomainChange : public QObject {
    Q_OBJECT
public:
    using Problem = DomainMigration::CommitProblem;

    DomainChange(ApiClient *client, MigrationFile *file, const DomainMigration::Pace &pace, QObject *parent = nullptr);

    //! What the change of \p record sends: shown to the admin and sent, it is the same.
    static WriteRequest requestOf(const MigrationRecord &record);
    //! \p permit is held until the request is answered.
    void commit(Environment environment, bool readOnly = false, std::shared_ptr<WritePermit> permit = {});
    void checkOutcome();
    void resume(); //!< the record comes from the disk: read the truth first
    //! Somebody else read \p primary; that may be older than what we know.
    void observe(const DomainInfo &primary);
    void stop(); //!< the domain change is over
    //! Why nothing may be begun or sent there; None in production.
    static Problem problemOf(Environment environment);
    static Problem problemOf(WriteGuard::Refusal refusal);
    void forgetProblem();
    void refuse(Problem problem, const std::optional<ApiError> &error = {}); //!< nothing is done, and why

    bool isBusy() const; //!< from commit() or checkOutcome() until all is known that can be known now
    Problem problem() const { return m_problem; }
    std::optional<ApiError> error() const { return m_error; }
    bool mayCommitAgain() const;
    bool isUndecided() const; //!< a request may have left, and it is not known what came of it
    bool movedMeanwhile() const { return m_moved; }
    //! As GET /domains last told, when it is the changed one.
    std::optional<DomainInfo> changed() const { return m_changed; }

signals:
    void stateChanged();
    void took(); //!< the new domain was seen

private:
    enum class Phase : quint8 { Idle, Before, Sending, After, Audit };
    enum class Answer : quint8 { None, Accepted, Refused, Lost };

    MigrationRecord &record() const;
    void setPhase(Phase phase);
    bool onBefore(const DomainInfo &primary);
    void send();
    void onAnswered(const ApiResult<QJsonObject> &result);
    void decide();
    bool onAfter(const DomainInfo &primary);
    void onRoundEnded(const DomainReads::Round &round);
    void onOldThroughout();
    void audit();
    bool onAudit(const DomainInfo &primary);
    bool isOld(const DomainInfo &primary) const;
    bool isNew(const DomainInfo &primary) const;
    QString requestFor(const QString &domain) const;
    void setTook(const DomainInfo &primary);
    void noteTook(const QString &name, const QString &homeUrl);
    void setMoved(const QString &domain);
    Answer lastAnswer() const;
    bool wasLostBefore() const;
    qsizetype eventsSinceSent(QLatin1StringView kind) const;

    ApiClient *m_client;
    MigrationFile *m_file;
    int m_reads;
    DomainReads m_domainReads;
    Phase m_phase = Phase::Idle;
    Problem m_problem = Problem::None;
    std::optional<ApiError> m_error{};
    std::optional<DomainInfo> m_changed{};
    bool m_moved = false;
    std::shared_ptr<WritePermit> m_permit{};
};
