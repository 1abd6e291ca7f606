#pragma once

#include "models/migration/certificatecheck.h"
#include "models/migration/dnscheck.h"
#include "models/migration/homeurl.h"
#include "models/migration/inventory.h"
#include "models/migration/migrationstore.h"
#include "models/migration/preparation.h"
#include "models/writeguard.h"

#include <QObject>

#include <chrono>
#include <memory>

class ApiClient;
class Workspace;

/*! The domain change of one instance, from the warning to the report, as a state machine on disk.
 *
 *  Every step is written before and after it happens. POST change_domain leaves at most once per commit(): the intent
 * is on disk before, and whatever answer comes or does not come, GET /domains alone decides whether the domain changed.
 * Found on disk after a crash, the truth is read from the API first. GUI thread; client, workspace and store outlive
 * it.
 */
class DomainMigration : public QObject {
    Q_OBJECT
public:
    struct Parts {
        ApiClient *client = nullptr;
        Workspace *workspace = nullptr;
        MigrationStore *store = nullptr;
        QString profileId{};
        NetworkSettings network{};
        WriteGuard *guard = nullptr; //!< without one nothing has to be confirmed; outlives it as the client does
    };
    //! Reads of GET /domains after the request, and CheckSchedule's intervals; tests shorten both.
    struct Pace {
        std::chrono::milliseconds readInterval{1'000};
        int reads = 10;
        CheckSchedule::Intervals checks{};
    };
    //! What the last save ran into, else what was found on disk; the record in memory stays valid.
    enum class FileProblem : quint8 { None, Corrupt, Newer, Unreadable, NotWritten };
    //! Why commit() did not send, or begin() and followCurrent() did not begin.
    enum class CommitProblem : quint8 {
        None,
        NotProduction,
        NotReadYet,      //!< which environment or domain this is has not been read yet
        NotWritten,      //!< the intent could not be put on disk (disk full): nothing was sent
        ReadOnly,        //!< another window has this domain change
        AlreadySent,     //!< a request is on its way, or its outcome is not known yet
        AlreadyThere,    //!< GET /domains shows the new domain already: nothing to send
        DomainMoved,     //!< GET /domains shows neither the domain of the start nor the new one
        CouldNotRead,    //!< GET /domains did not answer: nothing was sent
        ReadOnlyProfile, //!< the safety level of the instance allows no change
        KeyMissing,      //!< its secret key is not there
        NotConfirmed     //!< the new domain was not typed as it is
    };

    explicit DomainMigration(const Parts &parts, QObject *parent = nullptr);
    DomainMigration(const Parts &parts, const Pace &pace, QObject *parent);
    ~DomainMigration() override;

    // What there is.
    bool isActive() const; //!< one is begun and not finished
    const MigrationRecord &record() const;
    bool isReadOnly() const; //!< another window of this program holds it
    qint64 holder() const;   //!< that window's process id; -1 when it cannot be read
    FileProblem fileProblem() const;
    QString fileProblemDetail() const; //!< path or technical words
    bool isProduction() const;
    Environment environment() const;        //!< a domain change under way is of production while nothing else was read
    const NetworkSettings &network() const; //!< its sandboxControl is not empty in the sandbox
    HomeUrl target() const;                 //!< as last set; problem Empty at first
    ClerkHosts before() const;              //!< of the domain that is left
    ClerkHosts after() const;               //!< predicted until GET /domains confirmed it
    bool isConfirmed() const;               //!< after() comes from GET /domains
    bool isCommitting() const;              //!< from commit() until the outcome is decided
    CommitProblem commitProblem() const;
    WriteGuard::Refusal writesImpossible() const; //!< why no confirmation would do; None when one can
    std::optional<ApiError> commitError() const;  //!< of the request or of the reads after it
    bool mayCommitAgain() const;       //!< refused, without effect, or decided as not applied after a lost answer
    bool domainMovedMeanwhile() const; //!< somebody else changed it: to a third one, or back once it took
    QList<CnameTarget> wantedRecords() const; //!< cname_targets of the changed domain as GET /domains last told
    //! What a domain change consists of, for "3 of 7 done". Name: a new domain is set and may be sent. Code: every task
    //! of followUpTasks() is ticked.
    enum class Milestone : quint8 { Name, Inventory, Preparation, Change, Dns, Certificates, Code };
    static constexpr int kMilestones = 7;
    bool isDone(Milestone milestone) const;
    int milestonesDone() const;
    bool isReached(MigrationStep step) const; //!< may be gone to now

    // What the admin does. Each is on disk when it returns; in a read-only window they do nothing.
    bool begin(); //!< false when not production, read-only, or when it cannot be written (see fileProblem())
    //! A record of a change that took, for the primary domain of GET /domains and with nothing known of the one that
    //! was left: where the record of a change that happened is lost, its follow-up work can still be done. False as
    //! begin().
    bool followCurrent();
    void setTarget(const QString &typed, bool secondary);
    void goTo(MigrationStep step);
    void setInventoryReviewed(bool reviewed);
    void setPreparationReviewed(bool reviewed);
    void setTicked(const QString &id, bool ticked);
    bool isTicked(const QString &id) const;
    //! The one request; the outcome comes by changed(). \p given: the new domain as its A-label, typed.
    void commit(const WriteGuard::Confirmation &given);
    void checkOutcome();                                                //!< reads GET /domains again
    void setPublicResolvers(const std::optional<QStringList> &servers); //!< nothing: the usual ones; empty: off
    //! Before the change took, and not while it is open whether it will. What abandon() asks.
    bool mayAbandon() const;
    bool abandon(); //!< false when mayAbandon() is
    bool finish();  //!< puts the record away; what is open stays named in the report

    //! Stops everything and gives the right to write back, before the object is deleted. What is on its way stays
    //! undecided, and is read again by whoever opens the domain change next.
    void letGo();

    Inventory *inventory() const;
    Preparation *preparation() const;
    DnsCheck *dns() const;
    CertificateCheck *certificates() const;

signals:
    void changed();
    void dnsReady();          //!< once per domain change
    void certificatesReady(); //!< once per domain change

private:
    class Private;
    std::unique_ptr<Private> d;
};
