#pragma once

#include "models/applyrecord.h"
#include "models/applyrun.h"
#include "models/sourcereads.h"
#include "models/verification.h"
#include "network/steadyclock.h"

#include <QTimer>

#include <chrono>
#include <vector>

class ApiClient;
class Baselines;
class WritePermit;

//! The workings of an ApplyRun: the re-read, the sending and the verifying are in applyrun.cpp, applysending.cpp and
//! applyverifying.cpp.
class ApplyRun::Private {
public:
    //! What a run works on; all of it belongs to the workspace and outlives the run.
    struct Parts {
        ApiClient *client = nullptr;
        SourceReads *reads = nullptr;
        Baselines *baselines = nullptr;
        QList<SettingsForm *> forms{};
        QList<PlannedRequest> requests{}; //!< as the review showed them
        std::chrono::milliseconds interval{500};
        int maximumReads = 10;
        //! Reads are tried again for as long as the profile allows, which may be an hour: the admin is told sooner.
        std::chrono::milliseconds grace{30'000};
        std::shared_ptr<ApplyRecord> record{}; //!< nullptr: nothing is recorded
    };
    explicit Private(const Parts &given)
        : parts(given)
    {
    }

    //! One PATCH.
    struct Step {
        SettingsForm *form = nullptr;
        WriteRequest request{};
        QList<qsizetype> outcomes{}; //!< indexes of its settings
        QDateTime answeredAt{};
        quint64 place = 0; //!< of its answer, see SourceReads::mark()
        std::optional<QJsonObject> answer{};
        bool lost = false;
    };

    void start();
    void setPhase(Phase next);
    void endSending();
    void finish(Phase last);
    bool isOver() const;
    void cancel();
    void setAll(const Step &step, Outcome outcome, const std::optional<ApiError> &error = {});
    SettingsForm *formOf(const SettingOutcome &outcome) const;

    // Re-read
    void reread(void (Private::*then)());
    QSet<ReadSource> sourcesBefore() const;
    std::optional<ApiError> whyBlocked() const;
    void onReread();
    QList<Drift> openDrifts();
    bool isGone(const SettingOutcome &outcome) const;
    QJsonValue leftBehind(const SettingOutcome &outcome) const;
    bool isStillWanted(const SettingOutcome &outcome) const;
    void planSteps();
    void planStep(const PlannedRequest &request);

    // Sending
    void sendNext();
    void onRechecked();
    std::optional<ApiError> whyNotCompared() const;
    bool record(const Step &step);
    void send(const Step &step);
    bool waitsForServer(const ApiError &error);
    void onAnswered(const ApiResult<QJsonObject> &result);
    void onFailed(Step &step, const ApiError &error);
    void onAccepted(Step &step, const ApiResult<QJsonObject> &result);
    void onRefused(const Step &step, const ApiError &error);

    // Verifying
    void startVerifying();
    void readAgain();
    void onRead();
    void onDeadline();
    bool judgeAll(bool lastRead);
    Evidence evidenceFor(const Step &step, qsizetype index, bool lastRead) const;
    void settleEdits();
    void noteConflicts();

    ApplyRun *q = nullptr;
    Parts parts;
    Phase phase = Phase::Rereading;
    QList<SettingOutcome> outcomes;
    QList<Drift> drifts;
    std::optional<ApiError> blockedBy{};
    bool cancelled = false;
    std::shared_ptr<WritePermit> permit{}; //!< until nothing more is to be sent
    bool mayHaveChanged = false;
    bool stopped = false;                //!< the first doubt ends the sending
    std::optional<ApiError> stoppedBy{}; //!< when that was an error
    QString notRecorded{};               //!< when it was the record, why

    SourceReads::BatchPtr batch{};
    std::vector<Step> steps;
    std::size_t current = 0;
    QPointer<Call<QJsonObject>> call{};
    SteadyClock checked;                   //!< since the server was asked what to compare the settings with
    std::optional<SteadyClock> patience{}; //!< since the current request was first to leave
    QTimer serverPause;                    //!< asked for by the server, before a request goes once more
    int readsDone = 0;
    QTimer pause;
    QTimer deadline;
};
