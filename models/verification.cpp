#include "models/verification.h"

#include <QJsonArray>

#include <algorithm>

namespace {

bool isBlank(const QJsonValue &value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

bool isReported(const FieldValue &value) { return value.state != FieldValue::State::NotReported; }

bool isRead(const FieldReader &reader)
{
    return reader.source != ReadSource::None && reader.source != ReadSource::WriteAnswer;
}

//! A value read tells what is stored, not only what is in force.
bool tellsStored(const FieldValue &value) { return isReported(value) && !value.reader.effective; }

Outcome afterLastRead(const FieldSpec &field, const Evidence &evidence)
{
    if (evidence.answerLost)
        return Outcome::Unknown;
    const bool emptiedOrigins = field.kind == FieldKind::OriginList && isBlank(evidence.sent);
    const bool tellsIgnored = evidence.answerHadBody || evidence.siblingConfirmed || emptiedOrigins;
    return tellsIgnored && tellsStored(evidence.seen) ? Outcome::ServerKept : Outcome::AcceptedNotConfirmed;
}

//! Which value is Clerk's default is not known; that the value moved shows that the reset was taken.
Outcome afterReset(const FieldSpec &field, const Evidence &evidence)
{
    const FieldValue &now = isReported(evidence.answered) ? evidence.answered : evidence.seen;
    if (isReported(now) && isReported(evidence.before) && !sameValue(field, evidence.before.json(), now.json()))
        return Outcome::Confirmed;
    if (isReported(evidence.answered))
        return Outcome::AcceptedNotConfirmed;
    return evidence.lastRead ? afterLastRead(field, evidence) : Outcome::Verifying;
}

} // namespace

bool showsAsSent(const FieldSpec &field, const QJsonValue &sent, const QJsonValue &seen)
{
    return sameValue(field, sent, seen) || (isBlank(sent) && isBlank(seen));
}

bool isBeyondReading(const FieldSpec &field, const QJsonValue &sent)
{
    if (field.nullResets && sent.isNull())
        return true;
    return std::ranges::none_of(field.readers, [&sent](const FieldReader &reader) {
        return isRead(reader) && !(reader.effective && isBlank(sent));
    });
}

Outcome judge(const FieldSpec &field, const Evidence &evidence)
{
    if (field.nullResets && evidence.sent.isNull())
        return afterReset(field, evidence);
    if (!evidence.answerLost && isReported(evidence.answered))
        return showsAsSent(field, evidence.sent, evidence.answered.json()) ? Outcome::Confirmed : Outcome::ServerKept;
    if (isReported(evidence.seen) && showsAsSent(field, evidence.sent, evidence.seen.json()))
        return Outcome::Confirmed;
    const bool comparable = tellsStored(evidence.seen) && isReported(evidence.before);
    if (comparable && !showsAsSent(field, evidence.before.json(), evidence.seen.json()))
        return Outcome::ServerKept;
    return evidence.lastRead ? afterLastRead(field, evidence) : Outcome::Verifying;
}
