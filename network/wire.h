#pragma once

#include "network/apiclient.h"
#include "network/retrypolicy.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QUrl>

class Redactor;

//! A request as a method of ApiClient states it.
struct Request {
    QByteArray method{"GET"};
    QUrl url{};
    QByteArray body{}; //!< of a write, never empty: Qt would send an empty one again by itself
    Repeat repeat = Repeat::Read;
    bool authorized = true; //!< the secret key may go with it (it still goes to the configured origin only)

    bool isWrite() const { return method != "GET"; }
};

//! What one attempt hands to Qt.
struct Wire {
    QByteArray method{};
    QNetworkRequest request{};
    QByteArray body{};
    QString proxy{};       //!< "host:port" of the one on the way, for words only
    bool connects = false; //!< over TLS, and no connection stands yet
};

/*! Why \p request must not be sent at all; its detail is empty when it may.
 *
 *  https, or http on loopback; a key and a version that fit into a header. The Frontend API, whose address the server
 *  tells, is on this machine only when the Backend API is, too: nobody far away chooses what is asked of its services.
 */
ApiError refusalFor(const ApiClientConfig &config, const Request &request);
//! True when the secret key goes with \p request.
bool carriesKey(const ApiClientConfig &config, const Request &request);
//! Whom the request really goes to: usually its URL.
QUrl addressOf(const ApiClientConfig &config, const Request &request);
//! No redirects, cookies, cache or password look-ups; the key to the configured origin only.
Wire wireFor(const ApiClientConfig &config, const Request &request);

RequestRecord recordOfStart(const ApiClientConfig &config, const Redactor &redactor, const Request &request,
                            const Wire &wire, int attempt);
void completeRecord(RequestRecord *record, const Redactor &redactor, const RawReply &raw, const Verdict &verdict);
