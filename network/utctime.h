#pragma once

#include <QDateTime>
#include <QTimeZone>

//! That moment in UTC. Qt 6.5 and later want a time zone, which Qt 6.4 has no light one for.
inline QDateTime utcTime(QDate date, QTime time)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QDateTime(date, time, QTimeZone::UTC);
#else
    return QDateTime(date, time, Qt::UTC);
#endif
}
