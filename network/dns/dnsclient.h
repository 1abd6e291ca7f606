#pragma once

#include "network/dns/dnstypes.h"

#include <QObject>

#include <functional>
#include <memory>

/*! Asks DNS servers over c-ares on Qt's event loop. GUI thread only; every method returns at once; answers come through
 *  the event loop, each exactly once. Truncated answers are asked again over TCP. A SERVFAIL of a recursive question is
 *  asked once more with CD, and if that is answered without again, to tell a DNSSEC failure from a broken server and
 *  from a failure that passed. Nothing is cached here.
 */
class DnsClient : public QObject {
    Q_OBJECT
public:
    struct Settings {
        QStringList systemServers{};             //!< "address:port"; empty: what the system is configured with
        std::chrono::milliseconds timeout{2000}; //!< of one try; doubled for the second
        int tries = 2;
    };
    explicit DnsClient(const Settings &settings, QObject *parent = nullptr);
    ~DnsClient() override; //!< outstanding questions are dropped, their callbacks not called

    //! Runs \p answered when the answer is there; not at all when \p context is gone by then.
    void ask(const Dns::Question &question, QObject *context, std::function<void(const Dns::Answer &)> answered);
    //! Ends everything that is under way: each answer is Cancelled.
    void cancelAll();
    //! The resolvers a question without a server goes to.
    QStringList systemServers() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};
