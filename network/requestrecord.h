#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <chrono>
#include <utility>

//! One attempt of one request as the Activity list shows it. Every text went through the Redactor already.
struct RequestRecord {
    quint64 id = 0;        //!< unique per attempt within the process
    QDateTime startedAt{}; //!< UTC
    QByteArray method{};   //!< "GET", "PATCH", "POST"
    QUrl url{};
    QList<std::pair<QByteArray, QByteArray>> headers{}; //!< Vestry's own, without the key; Qt adds some of its own
    QByteArray requestBody{};                           //!< at most the first 64 KiB
    bool requestTruncated = false;
    int attempt = 1;         //!< from 1
    bool authorized = false; //!< the secret key went with it (curl then shows $CLERK_SECRET_KEY)
    bool finished = false;   //!< false while it is on its way
    std::chrono::milliseconds duration{};
    int httpStatus = 0;
    QString traceId{};
    QString error{};           //!< technical words, empty on success
    QByteArray responseBody{}; //!< at most the first 64 KiB
    bool responseTruncated = false;
};
Q_DECLARE_METATYPE(RequestRecord)
