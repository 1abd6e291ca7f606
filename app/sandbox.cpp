#include "app/sandbox.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace {
// Clerk's reads trail its writes; a sandbox without that would teach the wrong expectation.
constexpr auto kReadLag = "400"_L1;

Environment environmentFrom(const QString &wire)
{
    if (wire == "production"_L1)
        return Environment::Production;
    return wire == "development"_L1 ? Environment::Development : Environment::Unknown;
}

//! Installed beside the console; in a build folder where CMake puts it.
QString programPath()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const auto place : {"/vestry-simulator"_L1, "/../network/simulator/vestry-simulator"_L1}) {
        if (QFileInfo(here + place).isExecutable())
            return here + place;
    }
    return {};
}

NetworkSettings networkIn(const QJsonObject &said)
{
    NetworkSettings network{.systemResolvers = {said.value("system_resolver"_L1).toString()},
                            .publicResolvers = {},
                            .nameServerPort = static_cast<quint16>(said.value("name_server_port"_L1).toInt()),
                            .httpsPort = static_cast<quint16>(said.value("https_port"_L1).toInt()),
                            .authorities = Authorities(said.value("certificate_authority"_L1).toString().toLatin1()),
                            .frontendAddress = u"127.0.0.1"_s,
                            .sandboxControl = QUrl(said.value("control_url"_L1).toString())};
    for (const auto &server : said.value("public_resolvers"_L1).toArray())
        //: One of the sandbox's two pretend resolvers; %1 is its number.
        network.publicResolvers.append(
            {Sandbox::tr("Public resolver %1").arg(network.publicResolvers.size() + 1), {server.toString()}});
    return network;
}

QList<Session::SandboxInstance> instancesIn(const QByteArray &line)
{
    const QJsonObject said = QJsonDocument::fromJson(line).object();
    const NetworkSettings around = networkIn(said.value("practice_network"_L1).toObject());
    QList<Session::SandboxInstance> instances;
    const QJsonArray listed = said.value("instances"_L1).toArray();
    for (const auto &each : listed) {
        const auto environment = environmentFrom(each["environment_type"_L1].toString());
        instances.append({.name = each["name"_L1].toString(),
                          .environment = environment,
                          .baseUrl = QUrl(said.value("backend_api_url"_L1).toString()),
                          .secretKey = each["secret_key"_L1].toString().toLatin1(),
                          .network = environment == Environment::Production ? around : NetworkSettings()});
    }
    return instances;
}
} // namespace

Sandbox::Sandbox(const QString &stateFile, QObject *parent)
    : QObject(parent)
    , m_stateFile(stateFile)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Sandbox::onLine);
    connect(&m_process, &QProcess::errorOccurred, this, &Sandbox::fail);
    connect(&m_process, &QProcess::finished, this, &Sandbox::fail);
}

Sandbox::~Sandbox()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(2000))
        m_process.kill();
}

void Sandbox::start(const Session::SandboxStarted &started)
{
    if (!m_instances.isEmpty())
        return started(m_instances, {});
    m_waiting.append(started);
    if (m_process.state() != QProcess::NotRunning)
        return;
    if (programPath().isEmpty())
        return answer(tr("The program vestry-simulator is not beside Vestry. Install Vestry again."));
    QStringList arguments{u"--practice-network"_s, u"--read-lag"_s, kReadLag, u"--until-stdin-closes"_s};
    if (!m_stateFile.isEmpty())
        arguments += {u"--state"_s, m_stateFile};
    m_process.start(programPath(), arguments);
}

void Sandbox::onLine()
{
    if (!m_process.canReadLine())
        return;
    m_instances = instancesIn(m_process.readLine());
    answer(m_instances.isEmpty() ? tr("The sandbox did not say where it listens.") : QString());
}

void Sandbox::fail()
{
    m_instances.clear();
    answer(m_process.error() == QProcess::UnknownError ? tr("The sandbox has ended.") : m_process.errorString());
}

void Sandbox::answer(const QString &error)
{
    for (const auto &started : std::exchange(m_waiting, {}))
        started(m_instances, error);
}
