#pragma once

#include "models/settingsform.h"
#include "network/apierror.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

//! What became of one setting.
enum class Outcome : quint8 {
    Waiting, //!< its request has not left yet
    Sending,
    Verifying,            //!< accepted; being looked for
    Confirmed,            //!< seen on the server
    AcceptedNotConfirmed, //!< the server took it, no read showed it in time (or none can)
    ServerKept,           //!< the server shows another value than the one sent
    Refused,              //!< with the server's words
    Unknown,              //!< the answer was lost and reading did not decide it
    NotSent               //!< its request never left, or a busy server turned it away; the edit is still there
};

//! What kept a request from leaving, besides an error or the admin.
enum class Hindrance : quint8 {
    None,
    Moved,          //!< the server's value moved: while others were sent, or as its refusal as a conflict led to see
    EarlierUnknown, //!< an earlier request may or may not have been carried out
    NotRecorded     //!< what was to be sent could not be written down first
};

struct SettingOutcome {
    ResourceId resource = ResourceId::Instance;
    int field = 0;
    FieldValue before{};
    QJsonValue sent{};
    Outcome outcome = Outcome::Waiting;
    FieldValue seen{};     //!< what the deciding read showed
    QString serverWords{}; //!< Refused: the server's own words
    std::optional<ApiError> error{};
    QString traceId{};
    Hindrance hindrance = Hindrance::None; //!< NotSent, and no error says why; Moved also when Refused
    QString notRecorded{};                 //!< NotRecorded: why, untranslated
};

//! The server's value moved while the admin edited.
struct Drift {
    ResourceId resource = ResourceId::Instance;
    int field = 0;
    QJsonValue base{};   //!< what the admin started from
    QJsonValue theirs{}; //!< what the server has now; Undefined: it does not tell any more
    QJsonValue mine{};
};

//! One apply, from the re-read to the last verification. Made by Workspace::apply().
class ApplyRun : public QObject {
    Q_OBJECT
public:
    enum class Phase : quint8 {
        Rereading,
        Drifted, //!< ended without sending: see drifts(), decide on each, apply again
        Blocked, //!< ended without sending: the re-read failed, see blockedBy()
        Sending,
        Verifying,
        Finished
    };
    Q_ENUM(Phase)

    ~ApplyRun() override;
    Phase phase() const;
    bool isOver() const; //!< Drifted, Blocked or Finished
    QList<SettingOutcome> outcomes() const;
    QList<Drift> drifts() const; //!< of Drifted; of Finished: what moved where a request was refused as a conflict
    std::optional<ApiError> blockedBy() const;
    bool allConfirmed() const;
    bool mayHaveChanged() const; //!< at least one PATCH was, or may have been, carried out
    //! Stops what has not left yet, at once; what left is still verified.
    void cancel();

signals:
    void phaseChanged();
    void outcomesChanged();
    void finished(); //!< once, when isOver() becomes true

private:
    friend class Workspace;
    class Private;
    explicit ApplyRun(std::unique_ptr<Private> d, QObject *parent);
    std::unique_ptr<Private> d;
};
