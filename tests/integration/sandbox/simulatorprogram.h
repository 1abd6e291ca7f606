#pragma once

#include "tests/integration/simulator/plainclient.h"

#include <QProcess>
#include <QStringList>

#include <memory>

//! The sandbox's program with its practice network in a process of its own, and what a client does with it.
class SimulatorProgram {
public:
    //! Starts it; without \p stateFile it keeps nothing.
    explicit SimulatorProgram(const QString &stateFile = {});
    ~SimulatorProgram();
    Q_DISABLE_COPY_MOVE(SimulatorProgram)

    bool isReady() const { return production != nullptr; }
    void kill(); //!< SIGKILL
    //! All that it said on standard error.
    QString complaints();

    QUrl control(const QString &resource) const;
    //! At the DNS provider.
    PlainReply put(const QString &resource, const QByteArray &body);
    QJsonObject providerState() { return production->open(control(QStringLiteral("state"))).json(); }
    bool presentsCertificate(const QString &host) const;
    //! The alias at \p host as the system's resolver tells it.
    QString aliasOf(const QString &host) const;
    //! All that both instances and the DNS provider show, but for addresses that differ at each start.
    QStringList everything();

    std::unique_ptr<PlainClient> development;
    std::unique_ptr<PlainClient> production;
    QJsonObject network;

private:
    QProcess m_process;
    QByteArray m_complaints;
};
