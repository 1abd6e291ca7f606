#pragma once

#include "models/migration/certificatecheck.h"
#include "models/migration/hostprobe_p.h"
#include "network/apicall.h"

#include <QJsonObject>
#include <QPointer>

//! The parts of a CertificateCheck: what it knows, and what is under way.
class CertificateCheck::Private {
public:
    Private(CertificateCheck *owner, const Parts &parts, const NetworkSettings &network);

    void startRound();
    void startRow(int row);
    void dropAll();
    bool isChecking() const { return inRound || asking || !probes.isEmpty(); }
    bool allRight() const;
    void setHosts(const QStringList &hosts, const QUrl &frontendApi);

    CertificateCheck *q;
    Parts with;
    TlsProbe tls;
    CheckSchedule schedule;
    QUrl frontendApi{};
    QList<HostRow> rows{};
    FinalWord word{};
    bool offline = false;

private:
    void probe(int row);
    void onProbed(int row);
    void onHostsDone();
    void settleHosts();
    void askFrontend();
    void onEnvironment(const ApiResult<QJsonObject> &result);
    void endWhenOver();
    int frontendRow() const;

    QMap<int, HostProbe *> probes{};
    QMap<int, TlsReport> withoutDns{}; //!< a result only when another host's lookup shows that there is a network
    std::unique_ptr<QObject> asking{}; //!< its life is that of the question to the Frontend API
    QPointer<ApiCall> call{};
    bool tooLate = false;
    bool inRound = false;
    bool again = false;
    bool interrupted = false;
    bool reachedDns = false;
    bool wantsWord = false;
    bool everRight = false; //!< ready() was emitted, and no complete round contradicted it since

    friend class CertificateCheck;
};
