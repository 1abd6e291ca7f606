#include "models/applyrun.h"

#include "models/applyrun_p.h"
#include "models/baselines.h"
#include "models/writeguard.h"

#include <algorithm>

ApplyRun::ApplyRun(std::unique_ptr<Private> given, QObject *parent)
    : QObject(parent)
    , d(std::move(given))
{
    d->q = this;
    d->pause.setSingleShot(true);
    d->deadline.setSingleShot(true);
    d->serverPause.setSingleShot(true);
    // A coarse timer may fire before the server's pause is over.
    d->serverPause.setTimerType(Qt::PreciseTimer);
    connect(&d->serverPause, &QTimer::timeout, this, [this] { d->sendNext(); });
    connect(&d->pause, &QTimer::timeout, this, [this] { d->readAgain(); });
    connect(&d->deadline, &QTimer::timeout, this, [this] { d->onDeadline(); });
}

ApplyRun::~ApplyRun() = default;

ApplyRun::Phase ApplyRun::phase() const { return d->phase; }

bool ApplyRun::isOver() const { return d->isOver(); }

QList<SettingOutcome> ApplyRun::outcomes() const { return d->outcomes; }

QList<Drift> ApplyRun::drifts() const { return d->drifts; }

std::optional<ApiError> ApplyRun::blockedBy() const { return d->blockedBy; }

bool ApplyRun::mayHaveChanged() const { return d->mayHaveChanged; }

bool ApplyRun::allConfirmed() const
{
    return d->phase == Phase::Finished &&
           std::ranges::all_of(d->outcomes, [](const auto &each) { return each.outcome == Outcome::Confirmed; });
}

void ApplyRun::cancel() { d->cancel(); }

bool ApplyRun::Private::isOver() const
{
    return phase == Phase::Drifted || phase == Phase::Blocked || phase == Phase::Finished;
}

void ApplyRun::Private::setPhase(Phase next)
{
    if (phase == next)
        return;
    phase = next;
    emit q->phaseChanged();
}

//! Nothing leaves from now on.
void ApplyRun::Private::endSending()
{
    serverPause.stop();
    permit.reset();
    for (SettingOutcome &each : outcomes) {
        if (each.outcome != Outcome::Waiting)
            continue;
        each.outcome = Outcome::NotSent;
        each.notRecorded = notRecorded;
        if (!notRecorded.isEmpty())
            each.hindrance = Hindrance::NotRecorded;
        else if (stoppedBy && stoppedBy->mayHaveBeenApplied)
            each.hindrance = Hindrance::EarlierUnknown;
        else if (stoppedBy)
            each.error = stoppedBy;
    }
}

void ApplyRun::Private::finish(Phase last)
{
    endSending();
    if (parts.record)
        parts.record->end(outcomes);
    setPhase(last);
    emit q->outcomesChanged();
    emit q->finished();
}

void ApplyRun::Private::cancel()
{
    if (cancelled || isOver())
        return;
    cancelled = true;
    if (phase == Phase::Verifying)
        return;
    if (batch && batch->pending > 0)
        batch->cancel(); // comes back through onReread() or onRechecked()
    else if (serverPause.isActive())
        startVerifying();
    // A request on its way is left to end by itself: its answer says more than reading afterwards could.
    else if (call && !call->isUnderWay())
        call->cancel();
}

SettingsForm *ApplyRun::Private::formOf(const SettingOutcome &outcome) const
{
    const auto it = std::ranges::find_if(
        parts.forms, [&outcome](const SettingsForm *form) { return form->resource().id == outcome.resource; });
    return *it;
}

void ApplyRun::Private::setAll(const Step &step, Outcome outcome, const std::optional<ApiError> &error)
{
    for (const qsizetype index : step.outcomes) {
        outcomes[index].outcome = outcome;
        outcomes[index].error = error;
        outcomes[index].traceId = error ? error->traceId : outcomes.at(index).traceId;
    }
    emit q->outcomesChanged();
}

void ApplyRun::Private::start()
{
    for (SettingsForm *form : std::as_const(parts.forms)) {
        const auto fields = form->editedFields();
        for (const int field : fields) {
            outcomes.append({form->resource().id, field, form->baseline(field), form->shown(field)});
        }
    }
    reread(&Private::onReread);
}

//! Reads again what tells the settings that are still to be sent.
void ApplyRun::Private::reread(void (Private::*then)())
{
    const bool roles = std::ranges::any_of(outcomes, [this](const SettingOutcome &each) {
        return each.outcome == Outcome::Waiting && formOf(each)->spec(each.field).kind == FieldKind::Role;
    });
    checked.restart(); // what is compared is at least as young as the question
    batch = parts.reads->read(sourcesBefore(), roles, q, [this, then] { (this->*then)(); });
}

//! Everything a drift could show in: the own read of each resource and the readers of each edited setting.
QSet<ReadSource> ApplyRun::Private::sourcesBefore() const
{
    QSet<ReadSource> sources;
    for (const SettingOutcome &each : outcomes) {
        if (each.outcome != Outcome::Waiting)
            continue;
        const SettingsForm *form = formOf(each);
        sources.insert(form->resource().ownRead);
        for (const FieldReader &reader : form->spec(each.field).readers)
            sources.insert(reader.source);
    }
    sources.remove(ReadSource::None);
    sources.remove(ReadSource::WriteAnswer);
    return sources;
}

/*! Only a source that told a value before can hide that the value moved. One that never answered must not stand in the
 * way of a setting the admin chose to set without knowing it.
 */
std::optional<ApiError> ApplyRun::Private::whyBlocked() const
{
    for (const SettingOutcome &each : outcomes) {
        if (each.before.state == FieldValue::State::NotReported || each.outcome != Outcome::Waiting)
            continue;
        const bool fromWrite = each.before.reader.source == ReadSource::WriteAnswer;
        for (const FieldReader &reader : formOf(each)->spec(each.field).readers) {
            const bool told = fromWrite ? parts.reads->state(reader.source).readAt.isValid()
                                        : reader.source == each.before.reader.source;
            // Of this very read: what somebody else read meanwhile is no answer to it.
            if (const auto failure = batch->failures.constFind(reader.source);
                told && failure != batch->failures.cend())
                return *failure;
        }
    }
    return std::nullopt;
}

void ApplyRun::Private::onReread()
{
    if (cancelled)
        return finish(Phase::Finished);
    blockedBy = whyBlocked();
    if (blockedBy)
        return finish(Phase::Blocked);
    drifts = openDrifts();
    if (!drifts.isEmpty())
        return finish(Phase::Drifted);
    planSteps();
    setPhase(Phase::Sending);
    sendNext();
}

//! The server told it when the edit began, was asked again, and says nothing of it now.
bool ApplyRun::Private::isGone(const SettingOutcome &outcome) const
{
    const SettingsForm *form = formOf(outcome);
    const auto readers = form->spec(outcome.field).readers;
    return !form->startedFrom(outcome.field).isUndefined() &&
           form->baseline(outcome.field).state == FieldValue::State::NotReported &&
           std::ranges::any_of(readers, [this](const FieldReader &reader) {
               return reader.source != ReadSource::None && reader.source != ReadSource::WriteAnswer &&
                      !batch->failures.contains(reader.source);
           });
}

QList<Drift> ApplyRun::Private::openDrifts()
{
    QList<Drift> open;
    for (const SettingOutcome &each : std::as_const(outcomes)) {
        SettingsForm *form = formOf(each);
        if (each.outcome != Outcome::Waiting || !form->isEdited(each.field))
            continue;
        // It may be the lag behind our own last write, or somebody took that back: only the admin can tell. Who wants
        // just what is read is right to send it either way.
        const QJsonValue read = parts.baselines->read(*form, each.field).json();
        if (parts.baselines->isUnsettled(*form, each.field) && !showsAsSent(form->spec(each.field), each.sent, read))
            parts.baselines->believeReads(form, each.field);
        if (const QJsonValue base = leftBehind(each); !base.isUndefined())
            open.append({each.resource, each.field, base, form->baseline(each.field).json(), form->shown(each.field)});
    }
    return open;
}

//! What the server has no more: that the edit started from, or that the review showed, which may be younger. Undefined
//! when it has both.
QJsonValue ApplyRun::Private::leftBehind(const SettingOutcome &outcome) const
{
    const SettingsForm *form = formOf(outcome);
    if (isGone(outcome))
        return form->startedFrom(outcome.field);
    const QJsonValue drifted = form->driftedFrom(outcome.field), shown = outcome.before.json();
    const bool isShown =
        shown.isUndefined() || sameValue(form->spec(outcome.field), shown, form->baseline(outcome.field).json());
    return drifted.isUndefined() && !isShown ? shown : drifted;
}

void ApplyRun::Private::planSteps()
{
    for (const PlannedRequest &request : std::as_const(parts.requests))
        planStep(request);
    emit q->outcomesChanged();
}

//! It is edited yet, or the server has just that; else it was withdrawn, or the server moved away from it again.
bool ApplyRun::Private::isStillWanted(const SettingOutcome &outcome) const
{
    const SettingsForm *form = formOf(outcome);
    return form->isEdited(outcome.field) ||
           showsAsSent(form->spec(outcome.field), outcome.sent, form->baseline(outcome.field).json());
}

//! A request goes out as it was shown or not at all: not when the re-read showed that all of it is so already, nor when
//! the admin no longer wants all of it.
void ApplyRun::Private::planStep(const PlannedRequest &request)
{
    Step step{.request = request};
    bool open = false;
    bool wanted = true;
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        SettingOutcome &each = outcomes[i];
        if (each.resource != request.resource)
            continue;
        step.form = formOf(each);
        step.outcomes.append(i);
        each.before = step.form->baseline(each.field);
        open = open || step.form->isEdited(each.field);
        wanted = wanted && isStillWanted(each);
    }
    if (!wanted)
        return;
    if (open) {
        steps.push_back(step);
        return;
    }
    for (const qsizetype index : std::as_const(step.outcomes)) {
        outcomes[index].outcome = Outcome::Confirmed;
        outcomes[index].seen = outcomes.at(index).before;
    }
}
