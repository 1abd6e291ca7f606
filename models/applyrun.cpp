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
    connect(&d->pause, &QTimer::timeout, this, [this] { d->readAgain(); });
    connect(&d->deadline, &QTimer::timeout, this, [this] { d->onDeadline(); });
}

ApplyRun::~ApplyRun() = default;

ApplyRun::Phase ApplyRun::phase() const { return d->phase; }

bool ApplyRun::isOver() const { return d->isOver(); }

QList<SettingOutcome> ApplyRun::outcomes() const { return d->outcomes; }

QList<Drift> ApplyRun::drifts() const { return d->drifts; }

std::optional<ApiError> ApplyRun::blockedBy() const { return d->blockedBy; }

bool ApplyRun::anythingSent() const { return d->anythingSent; }

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

void ApplyRun::Private::finish(Phase last)
{
    for (SettingOutcome &each : outcomes) {
        if (each.outcome == Outcome::Waiting)
            each.outcome = Outcome::NotSent;
    }
    permit.reset();
    setPhase(last);
    emit q->outcomesChanged();
    emit q->finished();
}

void ApplyRun::Private::cancel()
{
    if (cancelled || isOver())
        return;
    cancelled = true;
    if (phase == Phase::Rereading && batch)
        batch->cancel();
    // A request on its way is left to end by itself: its answer says more than reading afterwards could.
    else if (phase == Phase::Sending && call && callWaits)
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
    bool roles = false;
    for (SettingsForm *form : std::as_const(parts.forms)) {
        const auto fields = form->editedFields();
        for (const int field : fields) {
            outcomes.append({form->resource().id, field, form->baseline(field), form->shown(field)});
            roles = roles || form->spec(field).kind == FieldKind::Role;
        }
    }
    batch = parts.reads->read(sourcesBefore(), roles, q, [this] { onReread(); });
}

//! Everything a drift could show in: the own read of each resource and the readers of each edited setting.
QSet<ReadSource> ApplyRun::Private::sourcesBefore() const
{
    QSet<ReadSource> sources;
    for (const SettingOutcome &each : outcomes) {
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
        if (each.before.state == FieldValue::State::NotReported)
            continue;
        const bool fromWrite = each.before.reader.source == ReadSource::WriteAnswer;
        for (const FieldReader &reader : formOf(each)->spec(each.field).readers) {
            const ReadState state = parts.reads->state(reader.source);
            const bool told = fromWrite ? state.readAt.isValid() : reader.source == each.before.reader.source;
            if (told && state.error)
                return state.error;
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

QList<Drift> ApplyRun::Private::openDrifts() const
{
    QList<Drift> open;
    for (const SettingOutcome &each : outcomes) {
        const SettingsForm *form = formOf(each);
        const QJsonValue base = form->driftedFrom(each.field);
        if (form->isEdited(each.field) && !base.isUndefined())
            open.append({each.resource, each.field, base, form->baseline(each.field).json(), form->shown(each.field)});
    }
    return open;
}

void ApplyRun::Private::planSteps()
{
    for (SettingsForm *form : std::as_const(parts.forms)) {
        Step step{.form = form, .body = form->patch()};
        for (qsizetype i = 0; i < outcomes.size(); ++i) {
            SettingOutcome &each = outcomes[i];
            if (each.resource != form->resource().id)
                continue;
            each.before = form->baseline(each.field);
            if (step.body.contains(form->spec(each.field).key)) {
                each.sent = form->shown(each.field);
                step.outcomes.append(i);
            } else if (!form->isEdited(each.field)) { // the re-read showed that it is so already
                each.outcome = Outcome::Confirmed;
                each.seen = each.before;
            }
        }
        if (!step.body.isEmpty())
            steps.push_back(step);
    }
    emit q->outcomesChanged();
}
