#include "models/interrupted.h"

#include "models/verification.h"

InterruptedSetting::Fate fateOf(const FieldSpec &field, const QJsonValue &before, const QJsonValue &sent,
                                const FieldValue &seen)
{
    using enum InterruptedSetting::Fate;
    const QJsonValue now = seen.json();
    if (seen.state == FieldValue::State::NotReported || seen.remembered || sent.isUndefined())
        return NotKnown;
    // Both would show the same: it was given back to Clerk's default, which looks like what it was.
    const bool moved = !before.isUndefined() && !showsAsSent(field, before, sent);
    const bool asBefore = !before.isUndefined() && showsAsSent(field, before, now);
    if (showsAsSent(field, sent, now))
        return moved || before.isUndefined() ? Applied : NotKnown;
    return asBefore && !isBeyondReading(field, sent) ? NotApplied : NotKnown;
}
