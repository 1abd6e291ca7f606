#pragma once

#include <QByteArray>
#include <QUrl>

//! 127.0.0.0/8, ::1 or localhost: what never leaves this machine.
bool isLoopbackHost(const QString &host);
bool isLoopback(const QUrl &url);
//! Scheme, host and port, nothing else.
QUrl originOf(const QUrl &url);
bool isSameOrigin(const QUrl &a, const QUrl &b);

/*! \p base joined with \p path, which starts with /v1.
 *
 *  \p base may end in a slash or /v1 or both; a path before that stays. Credentials, query and fragment are dropped.
 */
QUrl endpoint(const QUrl &base, const QString &path);

//! Why nothing may be sent to \p url, in technical words; empty when it may: https, or http on loopback.
QString refusalOf(const QUrl &url);
//! True when \p value can be a header's value: printable ASCII. Anything else could smuggle in a header.
bool isHeaderSafe(const QByteArray &value);
