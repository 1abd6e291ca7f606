#pragma once

#include "network/tls/authorities.h"

#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

//! What one attempt to greet a host over TLS showed.
struct TlsReport {
    //! From the first thing that must be mended to the last; None: everything is in order.
    enum class Problem : quint8 {
        None,
        NameNotFound,     //!< the host has no address
        NothingListening, //!< connection refused
        Unreachable,      //!< no route, no network, no answer in time
        HandshakeRefused, //!< the server ended the handshake: usually it has no certificate for this name yet
        OldProtocol,      //!< it offers nothing newer than TLS 1.1
        SelfSigned,
        UnknownIssuer,
        IncompleteChain, //!< an intermediate certificate is missing
        WrongHost,       //!< the certificate names other hosts
        Expired,
        NotYetValid, //!< or the clock of this computer is behind
        Other,
        Cancelled //!< no result
    };
    Q_ENUM(Problem)
    Q_GADGET
public:
    QString host{};
    QString address{};                           //!< the one that was met, with port
    QList<Problem> problems{Problem::Cancelled}; //!< all that were found, worst first; never empty
    QStringList names{};                         //!< the certificate's subject alternative names, else its common name
    QString issuer{};                            //!< organization and common name
    QDateTime validFrom{};
    QDateTime validUntil{};
    //! Expired, NotYetValid: subject and validity of the certificate it is about when that is not the host's own, but
    //! one of its issuers'; else empty.
    QString otherCertificate{};
    QDateTime otherFrom{};
    QDateTime otherUntil{};
    QString protocol{}; //!< "TLS 1.3"
    QString detail{};   //!< technical words, untranslated
    std::chrono::milliseconds took{0};
    QDateTime at{}; //!< UTC

    Problem problem() const { return problems.value(0, Problem::Other); }
    bool ok() const { return problem() == Problem::None; }
};

/*! Greets hosts over TLS as a browser would and reports what it saw. Nothing is ever bypassed: a bad certificate ends
 *  the handshake. GUI thread; nothing blocks; no certificate store is read on it. Nothing is sent but the handshake.
 */
class TlsProbe : public QObject {
    Q_OBJECT
public:
    struct Settings {
        quint16 port = 443;
        Authorities authorities{};
        std::chrono::milliseconds timeout{10'000};
    };
    explicit TlsProbe(const Settings &settings, QObject *parent = nullptr);
    ~TlsProbe() override;

    //! Greets \p host at the first of \p addresses that answers. Exactly one report, through the event loop, unless
    //! \p context is gone by then. No address: NameNotFound.
    void probe(const QString &host, const QList<QHostAddress> &addresses, QObject *context,
               std::function<void(const TlsReport &)> done);
    void cancelAll();

private:
    class Private;
    std::unique_ptr<Private> d;
};
