#pragma once

#include "models/domaininfo.h"
#include "models/migration/homeurl.h"
#include "network/networksettings.h"

#include <QObject>

#include <memory>

class DnsClient;

//! One check before the point of no return.
struct PreparationItem {
    enum class Id : quint8 { NameServers, ClerkHostsFree, Wildcard, Caa, Ttl };
    enum class State : quint8 {
        NotChecked,
        Checking,
        Good,
        Warning, //!< can be gone past, is said why not to
        Problem, //!< will break; can be gone past after the admin says so
        Unknown  //!< could not be found out
    };
    Id id = Id::NameServers;
    State state = State::NotChecked;
    QString title{};  //!< translated
    QString found{};  //!< what was found, translated
    QString advice{}; //!< what to do; empty when nothing
};

/*! The checks that are made before the domain changes: the zone's name servers answer, nothing sits on the Clerk hosts
 *  (or the right record does already), no wildcard is in the way, CAA lets both issuers, TTLs are short. GUI thread.
 */
class Preparation : public QObject {
    Q_OBJECT
public:
    Preparation(DnsClient *client, const NetworkSettings &network, QObject *parent = nullptr);
    ~Preparation() override;
    void setHosts(const ClerkHosts &hosts);
    //! Asked, from the next check on, for what the system's resolver does not tell; none unless set.
    void setPublicResolvers(const QList<PublicResolver> &resolvers);
    void check(); //!< all of it, again
    bool isChecking() const;
    QList<PreparationItem> items() const;
    //! Records that can be put in place before the change: their targets are the same for every instance.
    QList<CnameTarget> earlyRecords() const;
    QString zone() const;

signals:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};
