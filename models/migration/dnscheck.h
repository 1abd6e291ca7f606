#pragma once

#include "models/migration/caa.h"
#include "models/migration/checkschedule.h"
#include "models/migration/verdict.h"
#include "network/dns/zonefinder.h"
#include "network/networksettings.h"

#include <QObject>

#include <memory>

class DnsClient;

//! One record Clerk wants, as all sources see it.
struct RecordRow {
    CnameTarget target{};
    QList<Finding> findings{}; //!< one per DnsCheck::sources(), NotChecked until it answered
    Finding overall{};
    QDateTime checkedAt{}; //!< UTC, of the last complete check
    bool checking = false;
    bool required() const { return target.required.value_or(true); }
};

/*! Watches the DNS records of one domain: every record at the zone's own servers, at the system's resolver and at
 * public ones, all at once, and CAA of the hosts that need certificates. Repeats by itself (CheckSchedule). A round
 * that was interrupted, or in which no server at all could be reached, is no result: rows keep their last one. GUI
 * thread.
 */
class DnsCheck : public QObject {
    Q_OBJECT
public:
    DnsCheck(DnsClient *client, const NetworkSettings &network, QObject *parent = nullptr);
    ~DnsCheck() override;

    void setRecords(const QString &domain, const QList<CnameTarget> &records);
    void setPublicResolvers(const QList<PublicResolver> &resolvers); //!< empty: off
    CheckSchedule *schedule() const;                                 //!< start(), stop(), pause, check now
    void checkRow(int row);                                          //!< this one at once, without moving the schedule

    QString zone() const; //!< apex of the zone that holds the domain; the domain's registrable part until it is found
    QString zoneProblem() const;     //!< why the zone's own servers cannot be asked; translated, empty when they can
    QStringList nameServers() const; //!< all of the zone's own, also those that are not asked
    QList<DnsSource> sources() const;
    QList<RecordRow> rows() const;
    CaaVerdict caa() const;
    bool isChecking() const;
    bool isOffline() const;     //!< the last round reached no server at all
    bool requiredRight() const; //!< every required record is good in its overall finding

signals:
    void rowChanged(int row);
    void sourcesChanged(); //!< also the zone
    void changed();        //!< anything else: CAA, checking, offline
    void roundFinished();  //!< a complete one
    void ready();          //!< requiredRight() became true in a complete round

private:
    class Private;
    std::unique_ptr<Private> d;
};
