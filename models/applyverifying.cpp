#include "models/applyrun_p.h"
#include "models/baselines.h"

#include <algorithm>

namespace {

bool isUndecided(const SettingOutcome &outcome, bool lost)
{
    return outcome.outcome == Outcome::Verifying || (lost && outcome.outcome == Outcome::Unknown);
}

//! Somebody or something else was at the same settings.
bool isConflict(const SettingOutcome &outcome)
{
    return outcome.outcome == Outcome::Refused && outcome.error && outcome.error->kind == ApiError::Kind::Conflict;
}

} // namespace

void ApplyRun::Private::startVerifying()
{
    endSending();
    setPhase(Phase::Verifying);
    deadline.start(parts.interval * parts.maximumReads + parts.grace);
    readAgain();
}

void ApplyRun::Private::readAgain()
{
    QSet<ReadSource> sources;
    bool roles = false;
    for (const Step &step : steps) {
        for (const qsizetype index : step.outcomes) {
            const SettingOutcome &each = outcomes.at(index);
            const bool wanted = isUndecided(each, step.lost) || (isConflict(each) && readsDone == 0);
            if (!wanted)
                continue;
            const FieldSpec &spec = step.form->spec(outcomes.at(index).field);
            roles = roles || spec.kind == FieldKind::Role;
            for (const FieldReader &reader : spec.readers)
                sources.insert(reader.source);
        }
    }
    sources.remove(ReadSource::None);
    sources.remove(ReadSource::WriteAnswer);
    batch = parts.reads->read(sources, roles && !sources.isEmpty(), q, [this] { onRead(); });
}

void ApplyRun::Private::onDeadline()
{
    const bool paused = pause.isActive();
    pause.stop();
    readsDone = parts.maximumReads;
    if (paused)
        onRead();
    else if (batch)
        batch->cancel(); // comes back through onRead(), if it is not on its way there already
}

void ApplyRun::Private::onRead()
{
    const bool lastRead = ++readsDone >= parts.maximumReads;
    // What this read confirms comes first: it tells how the rest of the same PATCH is to be judged.
    const bool decided = judgeAll(false);
    if (!decided && !lastRead) {
        pause.start(parts.interval);
        return;
    }
    judgeAll(true);
    deadline.stop();
    settleEdits();
    noteConflicts();
    finish(Phase::Finished);
}

Evidence ApplyRun::Private::evidenceFor(const Step &step, qsizetype index, bool lastRead) const
{
    const SettingOutcome &each = outcomes.at(index);
    Evidence evidence{.before = each.before, .sent = each.sent, .answerLost = step.lost};
    if (step.answer) {
        evidence.answerHadBody = step.form->resource().answersWithBody;
        evidence.answered = parts.baselines->inAnswer(*step.form, each.field, *step.answer, step.answeredAt);
    }
    // What was read before the answer came says nothing about what the PATCH did.
    if (parts.baselines->isReadAfter(*step.form, each.field, step.place))
        evidence.seen = parts.baselines->read(*step.form, each.field);
    evidence.siblingConfirmed = std::ranges::any_of(step.outcomes, [this, index](qsizetype other) {
        return other != index && outcomes.at(other).outcome == Outcome::Confirmed;
    });
    evidence.lastRead = lastRead || (readsDone > 0 && isBeyondReading(step.form->spec(each.field), each.sent));
    return evidence;
}

//! What was changed meanwhile is for the admin to decide on, as when it is found before the sending.
void ApplyRun::Private::noteConflicts()
{
    for (SettingOutcome &each : outcomes) {
        const SettingsForm *form = formOf(each);
        const QJsonValue base = form->driftedFrom(each.field);
        if (!isConflict(each) || base.isUndefined())
            continue;
        each.seen = form->baseline(each.field);
        each.hindrance = Hindrance::Moved;
        drifts.append({each.resource, each.field, base, each.seen.json(), form->shown(each.field)});
    }
}

//! True when nothing is left to be decided.
bool ApplyRun::Private::judgeAll(bool lastRead)
{
    bool decided = true;
    bool changed = false;
    for (const Step &step : steps) {
        for (const qsizetype index : step.outcomes) {
            SettingOutcome &each = outcomes[index];
            if (!isUndecided(each, step.lost))
                continue;
            const Evidence evidence = evidenceFor(step, index, lastRead);
            const Outcome verdict = judge(step.form->spec(each.field), evidence);
            const bool answerDecided = evidence.answered.state != FieldValue::State::NotReported && !step.lost;
            each.seen = answerDecided ? evidence.answered : evidence.seen;
            // A lost answer is shown as Unknown while it is being looked for.
            const Outcome shown = step.lost && verdict == Outcome::Verifying ? Outcome::Unknown : verdict;
            changed = changed || shown != each.outcome;
            each.outcome = shown;
            if (shown == Outcome::Confirmed)
                each.error.reset();
            decided = decided && verdict != Outcome::Verifying;
        }
    }
    if (changed)
        emit q->outcomesChanged();
    return decided;
}

/*! Edits that are settled leave the draft: those seen on the server, and those the server took but nothing can ever
 * show. Any other edit stays, because the server does not hold it as far as anyone can tell.
 */
void ApplyRun::Private::settleEdits()
{
    for (const Step &step : steps) {
        for (const qsizetype index : step.outcomes) {
            const SettingOutcome &each = outcomes.at(index);
            const FieldSpec &spec = step.form->spec(each.field);
            const bool settled = each.outcome == Outcome::Confirmed ||
                                 (each.outcome == Outcome::AcceptedNotConfirmed && isBeyondReading(spec, each.sent));
            // Edited again in the meantime: that is another edit.
            if (settled && step.form->isEdited(each.field) && step.form->shown(each.field) == each.sent)
                step.form->reset(each.field);
            // It moved because of us. What the server tells no more keeps what it started from.
            const bool told = step.form->baseline(each.field).state != FieldValue::State::NotReported;
            if (told && each.outcome != Outcome::Refused && each.outcome != Outcome::NotSent)
                step.form->clearDrift(each.field);
        }
    }
}
