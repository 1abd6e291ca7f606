#pragma once

#include "models/settingsform.h"

#include <QDateTime>

//! One setting of an apply whose program ended before it could say how that went.
struct InterruptedSetting {
    enum class Fate : quint8 {
        Applied,    //!< the server shows what was sent
        NotApplied, //!< the server shows what was there before
        NotKnown    //!< it shows something else, or nothing that could tell
    };

    QString path{};                                      //!< of the resource
    QString key{};                                       //!< wire key; this program may not know it any more
    QDateTime sentAt{};                                  //!< UTC, or a moment before
    QJsonValue sent = QJsonValue(QJsonValue::Undefined); //!< Undefined: it held a secret and was not recorded
    QJsonValue seen = QJsonValue(QJsonValue::Undefined); //!< Undefined: the server does not tell, or was not read
    Fate fate = Fate::NotKnown;
    bool superseded = false; //!< sent once more since, so that what is there now says nothing of the first time
    bool offered = false;    //!< the edit is there again, or waits to be restored

    bool operator==(const InterruptedSetting &) const = default;
};

/*! What became of a setting that may have been sent, by what the server shows long enough afterwards. Pure.
 *
 *  \p before Undefined: Clerk had not reported it. What no read can confirm (isBeyondReading()) stays not known, as
 * does what is only remembered from a former look at the instance.
 */
InterruptedSetting::Fate fateOf(const FieldSpec &field, const QJsonValue &before, const QJsonValue &sent,
                                const FieldValue &seen);
