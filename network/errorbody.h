#pragma once

#include "network/apierror.h"

#include <QByteArray>

//! The body of an error answer, as far as it could be read.
struct ErrorBody {
    QList<ApiError::Entry> entries{};
    QString traceId{};
};

/*! Reads Clerk's `{"errors":[…],"meta":…,"clerk_trace_id":…}`.
 *
 *  Tolerates anything: what is missing or of another type is left empty; bodies that only hold a `message` or `error`
 *  text give one entry without a code. Pure.
 */
ErrorBody readErrorBody(const QByteArray &body);

//! The text of the page's <title>, or its first words, for telling a captive portal's page from another.
QString titleOfPage(const QByteArray &html);
