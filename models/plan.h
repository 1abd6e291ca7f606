#pragma once

#include "models/workspace.h"

#include <QList>

//! What an apply of the forms' edits would change and send. Pure.
namespace Plan {

QList<Change> changes(const QList<SettingsForm *> &forms, const Circumstances &now);
QList<PlannedRequest> requests(const QList<SettingsForm *> &forms);
//! \p reviewed are requests() yet, over the same values of the server.
bool isAsReviewed(const QList<PlannedRequest> &reviewed, const QList<SettingsForm *> &forms);
//! The bytes that carry \p changes: what is shown, compared and sent is this.
QByteArray bodyOf(const QJsonObject &changes);

//! The edits by PATCH path and wire key, each with the value it started from.
QJsonObject toDraft(const QList<SettingsForm *> &forms);

struct DraftEntry {
    SettingsForm *form = nullptr;
    int field = 0;
    QJsonValue value{};
    QJsonValue base{}; //!< Undefined when it was not known
};
//! The entries of \p draft that these forms have a field for.
QList<DraftEntry> fromDraft(const QJsonObject &draft, const QList<SettingsForm *> &forms);

} // namespace Plan
