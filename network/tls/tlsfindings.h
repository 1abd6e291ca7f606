#pragma once

#include "network/tls/tlsprobe.h"

#include <QAbstractSocket>
#include <QSsl>
#include <QSslError>

#include <optional>

//! What is wrong with the certificates \p chain that a server sent, worst first; \p authorities are the ones trusted
//! instead of the system's. Empty without \p errors.
QList<TlsReport::Problem> certificateProblems(const QList<QSslError> &errors, const QList<QSslCertificate> &chain,
                                              const QList<QSslCertificate> &authorities);
//! The same errors in technical words.
QString certificateDetail(const QList<QSslError> &errors);

//! Why a connection was not made at all.
TlsReport::Problem connectionProblem(QAbstractSocket::SocketError error);

//! How a handshake ended that came to no certificate.
struct BrokenHandshake {
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
    QString words{};                      //!< QSslSocket's, with OpenSSL's error code in it
    std::optional<QSsl::AlertType> alert; //!< what the server said at the end
};
TlsReport::Problem handshakeProblem(const BrokenHandshake &broken);
QString handshakeDetail(const BrokenHandshake &broken);

//! Fills names, issuer and validity.
void readCertificate(const QSslCertificate &certificate, TlsReport *report);
//! Fills what is said of another certificate than \p leaf when \p errors find it outside its dates.
void readOtherCertificate(const QList<QSslError> &errors, const QSslCertificate &leaf, TlsReport *report);
QString protocolName(QSsl::SslProtocol protocol);
