#pragma once

#include "models/migration/dnscheck.h"
#include "models/migration/dnsround_p.h"

#include <QPointer>

//! The parts of a DnsCheck: what it knows, and the rounds under way.
class DnsCheck::Private {
public:
    Private(DnsCheck *owner, DnsClient *dnsClient, const NetworkSettings &settings);

    // Rounds (dnscheckrounds.cpp).
    void startRound();
    void startRow(int row);
    void dropRounds();

    // The zone and who is asked (dnscheck.cpp).
    void setRecords(const QString &name, const QList<CnameTarget> &records);
    void rebuildSources();
    bool hasZone() const { return !authoritative.isEmpty(); }
    QString apex() const;
    bool requiredRight() const;

    DnsCheck *q;
    DnsClient *client;
    quint16 nameServerPort;
    CheckSchedule schedule;
    QList<PublicResolver> resolvers;
    QString domain{};
    QList<RecordRow> rows{};
    Zone zone{};
    QString zoneProblem{};
    QList<DnsSource> authoritative{};
    QList<DnsSource> sources{};
    CaaVerdict caa{};
    bool offline = false;
    bool everRight = false; //!< ready() was emitted, and no complete round contradicted it since

    DnsRound *round = nullptr;
    QMap<int, DnsRound *> rowRounds{};

private:
    DnsRound *newRound(const QList<CnameTarget> &records, const QStringList &caaHosts);
    void begin(DnsRound *started);
    void searchZone();
    void onZone(const Zone &found);
    void askNewServers();
    void onRoundFinished();
    void onRowFinished(int row);
    void apply(int row, const DnsRound &from, qsizetype record);
    void markChecking();
    void endRound();

    std::unique_ptr<QObject> search{}; //!< its life is that of the search for the zone
    QList<QPointer<DnsRound>> waitingForZone{};
    bool zoneLost = true;
    bool again = false;
    QList<quint64> appliedNumbers{}; //!< per row: of the round its findings come from
    quint64 lastNumber = 0;

    friend class DnsCheck;
};
