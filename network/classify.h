#pragma once

#include "network/apierror.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonDocument>
#include <QList>
#include <QNetworkReply>
#include <QPair>
#include <QSslError>

//! What one attempt left behind: everything classify() decides on.
struct RawReply {
    //! Why we ended it ourselves.
    enum class Stop : quint8 {
        None,
        Cancelled,
        ConnectDeadline,
        FirstByteDeadline,
        TotalDeadline,
        BodyTooLarge,
        HeadersTooLarge,
        Desynchronised //!< it had not left, and its connection may be out of step
    };

    Stop stop = Stop::None;
    QNetworkReply::NetworkError transport = QNetworkReply::NoError;
    QString transportText{};                //!< Qt's own words for it, with the TLS complaints if there were any
    QList<QSslError::SslError> tlsErrors{}; //!< what was wrong with the certificates
    int status = 0;                         //!< 0: no status line arrived
    QList<QPair<QByteArray, QByteArray>> headers{};
    QByteArray body{};
    QString proxy{}; //!< "host:port" of the one on the way, if any
    bool isWrite = false;
    bool bodyLeft = false;  //!< of a write: bytes of the request may have reached the server
    QDateTime receivedAt{}; //!< UTC
};

//! What an attempt came to, with what a retry decision needs beside the error.
struct Verdict {
    std::optional<ApiError> error{};
    QJsonDocument body{};
    bool emptyBody = false;
    QString traceId{};
    bool connectionLost = false; //!< no connection, or it died under way: worth another try for a read
    bool notApplied = false;     //!< of a write: provably without effect, so that it may be sent again
    bool desynchronised = false; //!< the next answer on that connection may be this request's
};

//! What the server asks to wait, by its own clock when it tells that; nothing when it asks for nothing that parses.
std::optional<std::chrono::milliseconds> retryAfterOf(const RawReply &raw);
//! The headers alone say that the server had no time for it: 429, or 503 with Retry-After.
bool isTurnedAway(const RawReply &raw);

/*! One attempt's bytes into a value or an error.
 *
 *  Success needs the status, the transport and the JSON to agree: Qt reports a cut-off body with status 200, or
 *  even without an error (network/qt.md). Of a key that the JSON has twice the last one counts, as everywhere in Qt.
 *  Pure.
 */
Verdict classify(const RawReply &raw);
