#pragma once

#include "models/applyrun.h"

//! What is known about one setting after its PATCH left.
struct Evidence {
    FieldValue before{}; //!< what the reads showed just before
    QJsonValue sent{};
    FieldValue answered{};         //!< in the answer to the PATCH; NotReported when it does not name the setting
    FieldValue seen{};             //!< by reads after the PATCH; NotReported when none came
    bool answerHadBody = false;    //!< the PATCH was answered with the resource
    bool answerLost = false;       //!< it may or may not have been applied
    bool siblingConfirmed = false; //!< another setting of the same PATCH was seen on the server
    bool lastRead = false;         //!< no further read follows
};

//! Equality of what was sent and what is read: a cleared setting is written as an empty text or list and read as null.
bool showsAsSent(const FieldSpec &field, const QJsonValue &sent, const QJsonValue &seen);

/*! True when no read could ever confirm \p sent: nothing reads the setting, or the setting was given back to Clerk's
 * own default (null where that resets, empty where only the value in force is read), which nobody tells us.
 */
bool isBeyondReading(const FieldSpec &field, const QJsonValue &sent);

/*! What became of a setting; Outcome::Verifying while further reads may decide it.
 *
 *  An answer that names the setting decides. Otherwise reads do: the value sent means Confirmed, a value that is
 * neither the sent nor the former one means ServerKept. When the former value stays to the last read, nothing tells a
 * slow server from one that ignored the setting, so that is AcceptedNotConfirmed, unless something does tell: the
 * answer held the resource without the setting (Clerk drops keys it does not know), another setting of the same PATCH
 * did arrive, or it is an origin list being emptied, which Clerk is reported to ignore. A lost answer stays Unknown.
 * Pure.
 */
Outcome judge(const FieldSpec &field, const Evidence &evidence);
