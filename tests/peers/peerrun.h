#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

//! What a peer said and how it ended.
struct PeerAnswer {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

//! An own process of the project or of somebody else; ends with the object.
class RunningPeer {
public:
    RunningPeer() = default;
    ~RunningPeer();
    RunningPeer(const RunningPeer &) = delete;
    RunningPeer &operator=(const RunningPeer &) = delete;

    //! Waits for the first line that holds \p sign. \return that line; empty when it did not come.
    QByteArray start(const QString &program, const QStringList &arguments, const QByteArray &sign);
    QByteArray output() const { return m_seen; }

private:
    QProcess m_process;
    QByteArray m_seen;
};

//! The executable vestry-simulator.
class RunningSimulator {
public:
    bool start();
    QUrl backendApiUrl() const;
    //! Of the instance with \p environmentType.
    QByteArray secretKey(const QString &environmentType) const;

private:
    RunningPeer m_peer;
    QJsonObject m_told;
};

//! Prism, the OpenAPI mock and validating proxy, with our contract.
class RunningPrism {
public:
    //! Answers from the contract alone. \p contract defaults to the file of this folder, \p port to a free one.
    bool mock(const QString &contract = {}, quint16 port = 0);
    //! Passes everything on to \p upstream and complains about whatever breaks the contract.
    bool proxy(const QUrl &upstream);
    QUrl url() const { return m_url; }
    QByteArray output() const { return m_peer.output(); }

private:
    bool start(const QStringList &arguments);

    RunningPeer m_peer;
    QUrl m_url;
};

//! Runs the official CLI against \p backend with \p key, in an empty folder, without telemetry.
PeerAnswer runCli(const QUrl &backend, const QByteArray &key, const QStringList &arguments);
//! Runs \p calls ([api, method, arguments…] each) through the official SDK. \return {value} or {status, errors} per
//! call.
QJsonArray runSdk(const QUrl &backend, const QByteArray &key, const QJsonArray &calls);
