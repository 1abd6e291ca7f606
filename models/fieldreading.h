#pragma once

#include "models/settingsform.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>

//! What one source answered, and when.
struct SourceAnswer {
    QJsonObject object;
    QDateTime readAt;        //!< UTC
    bool remembered = false; //!< by a former look at the instance
};

//! The answers at hand. A source that did not answer is not in it. WriteAnswer is the one of the field's own resource.
using SourceAnswers = QHash<ReadSource, SourceAnswer>;

//! The id of a role by its key, as GET /organization_roles lists them.
using RoleIds = QHash<QString, QString>;

//! The value at a dotted \p path of \p object; Undefined when a step is missing or is not an object.
QJsonValue valueAt(const QJsonObject &object, QLatin1StringView path);

/*! The value of \p field by its first reader that answered, in written form.
 *
 *  Nothing is coerced: a value of another type, or a role whose id is not known, is not reported; it is kept in
 *  FieldValue::raw, and the next reader is asked.
 */
FieldValue readField(const FieldSpec &field, const SourceAnswers &answers, const RoleIds &roles);

//! The keys of the resource's own answer (or of the answer to its last write) that none of its fields reads.
QJsonObject unreadKeys(const ResourceSpec &resource, const QJsonObject &answer);
