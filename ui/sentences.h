#pragma once

#include "network/apierror.h"

#include <QDateTime>
#include <QString>

#include <chrono>

//! An error for a person: what happened, what it means, what to do. Plain text, translated.
struct Sentence {
    QString title;       //!< short, no full stop: "The secret key was refused"
    QString text;        //!< one or two sentences
    QString serverWords; //!< what the server said, in its own (English) words; may be empty
    QString traceId;
};
Sentence sentenceFor(const ApiError &error);
//! "less than a minute ago", "3 minutes ago".
QString ageText(const QDateTime &utc);
//! When ageText(\p utc), of a valid time, will be another one.
std::chrono::seconds untilAgeChanges(const QDateTime &utc);
//! Why an instance takes no edits in Vestry and what to do; \p edits: of those that were made before.
QString readOnlyText(int edits);
