#include "models/applyrun_p.h"
#include "models/baselines.h"
#include "models/writeguard.h"
#include "network/apiclient.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// With what the client may keep a write (Deadlines::freshness) ten seconds at most between the comparison and the
// request: after that it says little of what the server has now.
constexpr auto kFreshness = 2s;
constexpr auto kOldest = 10s;
// Nobody looks at a busy server for longer; the edits are kept.
constexpr auto kPatience = 60s;
// For a server that is busy and does not say for how long, and for one that says "at once".
constexpr std::chrono::milliseconds kOwnPause = 5s;
constexpr std::chrono::milliseconds kShortestPause = 1s;

//! The server looked at this request and said no to it alone: the next one may fare better.
bool isAboutThisRequest(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Rejected:
    case ApiError::Kind::PaymentRequired:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Conflict:
        return !error.mayHaveBeenApplied;
    default:
        return false;
    }
}

QString wordsOf(const ApiError::Entry &entry)
{
    return entry.longMessage.isEmpty() ? entry.message : entry.longMessage;
}

//! The setting that \p entry is about, or -1. "allowed_origins[0]" and "allowed_origins.0" are about allowed_origins.
int fieldOf(const SettingsForm &form, const ApiError::Entry &entry)
{
    static const QRegularExpression inside(u"[\\[.].*$"_s);
    if (const int field = form.indexOf(QString(entry.paramName).remove(inside)); field >= 0)
        return field;
    for (const QString &feature : entry.unsupportedFeatures) {
        if (const int field = form.indexOf(feature); field >= 0)
            return field;
    }
    return -1;
}

//! Pins the server's words to the rows they are about; what names no edited row goes to the first one of \p fields.
QHash<int, QString> pinned(const SettingsForm &form, const ApiError &error, const QList<int> &fields)
{
    QHash<int, QString> words;
    for (const ApiError::Entry &entry : error.entries) {
        const int named = fieldOf(form, entry);
        const int field = fields.contains(named) ? named : fields.constFirst();
        QString &text = words[field];
        const QString addition = wordsOf(entry);
        if (!addition.isEmpty() && !text.contains(addition))
            text += (text.isEmpty() ? QString() : u"\n"_s) + addition;
    }
    return words;
}

} // namespace

//! Recorded before it is compared: a busy disk may take longer than a comparison holds.
void ApplyRun::Private::sendNext()
{
    if (cancelled || stopped || current >= steps.size() || !record(steps[current]))
        return startVerifying();
    if (checked.elapsed() > kFreshness)
        return reread(&Private::onRechecked);
    send(steps[current]);
}

//! False ends the sending: after a crash nobody could say that it was on its way.
bool ApplyRun::Private::record(const Step &step)
{
    if (!parts.record)
        return true;
    QList<SettingOutcome> settings;
    for (const qsizetype index : step.outcomes)
        settings.append(outcomes.at(index));
    notRecorded = parts.record->begin(settings);
    stopped = !notRecorded.isEmpty();
    return !stopped;
}

//! Why what the last reads told is nothing to compare with.
std::optional<ApiError> ApplyRun::Private::whyNotCompared() const
{
    if (checked.elapsed() > kOldest)
        return ApiError{.kind = ApiError::Kind::Timeout,
                        .detail = u"deadline: the settings could not be compared in time"_s};
    return whyBlocked();
}

//! Between two requests, or before one goes again: what moved since stays unsent.
void ApplyRun::Private::onRechecked()
{
    if (cancelled)
        return startVerifying();
    stoppedBy = whyNotCompared();
    stopped = stoppedBy.has_value();
    const QList<Drift> drifted = stopped ? QList<Drift>() : openDrifts();
    for (SettingOutcome &each : outcomes) {
        const bool moved = std::ranges::any_of(drifted, [&each](const Drift &drift) {
            return drift.resource == each.resource && drift.field == each.field;
        });
        if (stoppedBy || each.outcome != Outcome::Waiting || (!moved && isStillWanted(each)))
            continue;
        each.hindrance = Hindrance::Moved;
        stopped = true;
    }
    if (stopped)
        return startVerifying();
    send(steps[current]);
}

void ApplyRun::Private::send(const Step &step)
{
    if (!patience)
        patience.emplace();
    setAll(step, Outcome::Sending);
    call = parts.client->send(step.request);
    QObject::connect(call, &ApiCall::waiting, q, [this] {
        if (cancelled && call)
            call->cancel();
    });
    call->then(q, [this](const ApiResult<QJsonObject> &result) { onAnswered(result); });
}

void ApplyRun::Private::onAnswered(const ApiResult<QJsonObject> &result)
{
    Step &step = steps[current];
    call = nullptr;
    step.answeredAt = QDateTime::currentDateTimeUtc();
    step.place = parts.reads->mark();
    mayHaveChanged = mayHaveChanged || result.ok() || result.error->mayHaveBeenApplied;
    for (const qsizetype index : std::as_const(step.outcomes))
        outcomes[index].traceId = result.traceId;
    if (result.ok())
        onAccepted(step, result);
    else if (!cancelled && waitsForServer(*result.error))
        return setAll(step, Outcome::Waiting);
    else
        onFailed(step, *result.error);
    ++current;
    patience.reset();
    sendNext();
}

//! True when the request goes again after the pause the server asked for.
bool ApplyRun::Private::waitsForServer(const ApiError &error)
{
    const bool busy = error.kind == ApiError::Kind::RateLimited || (error.httpStatus == 503 && error.retryAfter);
    const auto asked = std::max(error.retryAfter.value_or(kOwnPause), kShortestPause);
    const auto left = kPatience - patience->elapsed();
    if (error.mayHaveBeenApplied || !busy || asked > left)
        return false;
    serverPause.start(asked);
    return true;
}

void ApplyRun::Private::onFailed(Step &step, const ApiError &error)
{
    stopped = !isAboutThisRequest(error);
    if (stopped)
        stoppedBy = error;
    if (error.mayHaveBeenApplied) {
        step.lost = true;
        return setAll(step, Outcome::Unknown, error);
    }
    onRefused(step, error);
}

void ApplyRun::Private::onAccepted(Step &step, const ApiResult<QJsonObject> &result)
{
    setAll(step, Outcome::Verifying);
    if (result.emptyBody)
        return;
    step.answer = *result.value;
    parts.baselines->takeWriteAnswer(step.form, *result.value, step.answeredAt, step.place);
    judgeAll(false);
    emit q->outcomesChanged();
}

void ApplyRun::Private::onRefused(const Step &step, const ApiError &error)
{
    // It never reached the server, or the server had no time for it: that is no refusal, and the edits just wait.
    if (error.httpStatus == 0 || error.kind == ApiError::Kind::RateLimited || error.httpStatus >= 500)
        return setAll(step, Outcome::NotSent, error);
    QList<int> fields;
    for (const qsizetype index : step.outcomes)
        fields.append(outcomes.at(index).field);
    const QHash<int, QString> words = pinned(*step.form, error, fields);
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        step.form->setServerComplaint(it.key(), it.value());
    for (const qsizetype index : step.outcomes)
        outcomes[index].serverWords = words.value(outcomes.at(index).field, error.serverText());
    setAll(step, Outcome::Refused, error);
}
