#pragma once

#include "models/applyrun.h"
#include "models/workspace.h"
#include "models/writeguard.h"
#include "ui/style/tone.h"

#include <QString>

//! What a reader of the review needs in words.
namespace ReviewWords {
//! The value before a change, and where it comes from.
QString current(const Change &change, const FieldSpec &field);
//! The value after a change; a list also says what comes and what goes.
QString after(const Change &change, const FieldSpec &field);
QString sourceName(ReadSource source);
//! A shell line that sends \p request, with $CLERK_SECRET_KEY in place of the key.
QString curl(const PlannedRequest &request, const QUrl &baseUrl, const QString &apiVersion);

struct OutcomeWords {
    Tone tone;
    Icon icon;
    QString word;
    QString meaning; //!< one sentence
};
OutcomeWords outcome(const SettingOutcome &outcome, const FieldSpec &field);
QString phase(ApplyRun::Phase phase);
//! Why the write guard gives no permit, and what to do.
QString refusal(WriteGuard::Refusal refusal);
} // namespace ReviewWords
