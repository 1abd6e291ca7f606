#pragma once

#include "models/domaininfo.h"
#include "models/settingsform.h"
#include "network/apierror.h"
#include "network/writerequest.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QUndoStack>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class ApiClient;
class ApplyRecord;
class ApplyRun;
class WritePermit;

//! How the last read of one source went.
struct ReadState {
    enum class State : quint8 { NotAsked, Loading, Loaded, Failed };
    State state = State::NotAsked;
    QDateTime readAt{};              //!< UTC, of the last success (kept through later failures)
    std::optional<ApiError> error{}; //!< of the last failure
    bool remembered = false;         //!< what is known comes from a former look at the instance, see readAt
};

//! An organization role, for the role pickers.
struct RoleInfo {
    QString id;
    QString key;
    QString name;
    QString description;
    QStringList permissions;               //!< permission keys
    std::optional<qint64> members{};       //!< as Clerk reports it, else nothing
    std::optional<bool> creatorEligible{}; //!< may be the role of an organization's creator
};

//! One edited setting as the review shows it.
struct Change {
    ResourceId resource = ResourceId::Instance;
    int field = 0;
    FieldValue before{};
    QJsonValue after{};
    QString consequence{};  //!< in the current language, may be empty
    bool dangerous = false; //!< it hurts on an instance that is not known to be for development: typed confirmation
};

//! One request exactly as it will be sent.
struct PlannedRequest : WriteRequest {
    ResourceId resource = ResourceId::Instance;
    QJsonObject before{}; //!< by wire key: what was shown as the server's value; without what it does not report
};

/*! All resources of one instance: reads them in parallel, holds the edits, plans and starts an apply.
 *
 *  A source that fails does not hide what others told. GUI thread; \p client must outlive it.
 */
class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(ApiClient *client, QObject *parent = nullptr);
    ~Workspace() override;

    SettingsForm *form(ResourceId id) const;
    QList<SettingsForm *> forms() const;

    // What is known of the instance itself; empty / Unknown until read.
    QString instanceId() const;
    Environment environment() const; //!< from GET /instance, never from the key's prefix
    QJsonObject instanceObject() const;
    QList<DomainInfo> domains() const;
    QList<RoleInfo> roles() const;
    std::optional<qint64> usersCount() const;
    std::optional<qint64> allowlistCount() const; //!< nothing while not counted, or when counting failed
    QUrl frontendApiUrl() const;                  //!< of the primary domain
    QString signUpMode() const;                   //!< from /v1/environment, empty when not reported

    ReadState readState(ReadSource source) const;
    ReadState rolesState() const;
    ReadState usersCountState() const;
    ReadState allowlistState() const;
    //! The state a section page shows: Failed only when nothing it reads from answered.
    ReadState sectionState(ResourceId id) const;
    bool isRefreshing() const;
    QDateTime lastRefresh() const; //!< UTC

    //! Reads everything again; edits stay, moved baselines under an edit are marked as drift.
    void refresh();
    void cancel();

    //! As its profile says: edits that are there stay, new ones are not taken. WriteGuard is what keeps anything from
    //! being sent.
    void setReadOnly(bool readOnly);
    bool isReadOnly() const;

    //! The one way in which the admin's edits come in; each can be undone.
    void edit(ResourceId resource, int field, const QJsonValue &value);
    void reset(ResourceId resource, int field);
    void discardAll();
    QUndoStack *undoStack() const;
    int editCount() const;
    int editedSections() const;
    int complaintCount() const; //!< edits that our own checks stop; what the server refused may be sent again

    //! True when the consequence of an edit depends on how many are on the allowlist.
    bool needsAllowlistCount() const;
    //! Counts them anew; readStateChanged() tells when it is over.
    void countAllowlist();
    QList<Change> changes() const;
    bool isDangerous() const; //!< one of changes() is
    QList<PlannedRequest> plannedRequests() const;

    /*! Starts the apply: validate, re-read, stop on drift, one PATCH per changed resource, verify.
     *  nullptr while one is running or while complaintCount() > 0 or nothing is edited. Owned by the workspace; the
     *  last one stays until the next. Once something may have changed on the server, its end clears the undo stack.
     *  \p permit (of the WriteGuard) is held until nothing more is to be sent; without one the client of a guarded
     *  instance sends nothing. nullptr too when a change is dangerous and \p permit was not given for that, and when
     *  \p reviewed is not plannedRequests() any more, or the server's values are not those shown with it: those very
     *  requests are sent, over those very values, nothing else.
     */
    ApplyRun *apply(const QList<PlannedRequest> &reviewed, std::shared_ptr<WritePermit> permit = {});
    ApplyRun *applyRun() const;
    //! Who keeps the record of each apply; without one, or when it gives none, nothing is recorded.
    using MakeRecord = std::function<std::unique_ptr<ApplyRecord>()>;
    void setRecord(MakeRecord makeRecord);

    //! Bounds of verification: how often and how long reads are repeated until a write is seen.
    //! \p grace: what reads may take longer than planned before the admin is told what is known.
    void setVerification(std::chrono::milliseconds interval, int reads,
                         std::chrono::milliseconds grace = std::chrono::seconds(30));

    //! The edits as plain JSON, for the crash-safe draft file; no secret is in it.
    QJsonObject draft() const;
    //! Puts the edits of \p draft back on top of what is known now. Unknown fields are ignored.
    void restoreDraft(const QJsonObject &draft);

    //! Everything the reads answered, with their ages, as plain JSON without secrets: see LastStateStore.
    QJsonObject lastState() const;
    //! Shows \p state until it is read anew. Does nothing to a source that was read already.
    void restoreLastState(const QJsonObject &state);
    bool isRemembered() const;      //!< something shown comes from a former look at the instance
    QDateTime rememberedAt() const; //!< UTC, of the oldest of it
    QDateTime shownAt() const;      //!< UTC: rememberedAt(), else lastRefresh()

signals:
    void identityChanged(); //!< instance id, environment, domains, roles, users count
    void readStateChanged();
    void editCountChanged(int count);
    void readOnlyChanged();
    void refreshStarted();
    void refreshed();
    void applyStarted(ApplyRun *run);
    void draftChanged(); //!< draft() has new content

private:
    class Private;
    std::unique_ptr<Private> d;
};
