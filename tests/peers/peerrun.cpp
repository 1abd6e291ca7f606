#include "peerrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

static const QString kPeers = QStringLiteral(VESTRY_PEERS);
static const QString kSources = QStringLiteral(VESTRY_PEERS_SOURCES);

RunningPeer::~RunningPeer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished(kPatience);
}

QByteArray RunningPeer::start(const QString &program, const QStringList &arguments, const QByteArray &sign)
{
    QByteArray line;
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(&m_process, &QProcess::readyRead, &m_process, [this, &line, sign] {
        while (line.isEmpty() && m_process.canReadLine()) {
            const auto next = m_process.readLine();
            m_seen += next;
            if (next.contains(sign))
                line = next;
        }
    });
    m_process.start(program, arguments);
    const bool came =
        QTest::qWaitFor([&] { return !line.isEmpty() || m_process.state() == QProcess::NotRunning; }, kPatience);
    m_process.disconnect();
    QObject::connect(&m_process, &QProcess::readyRead, &m_process, [this] { m_seen += m_process.readAll(); });
    if (!came || line.isEmpty())
        qWarning("%s said: %s", qPrintable(program), (m_seen + m_process.readAll()).constData());
    return line;
}

bool RunningSimulator::start()
{
    m_told = QJsonDocument::fromJson(m_peer.start(QStringLiteral(VESTRY_SIMULATOR), {}, "backend_api_url")).object();
    return !m_told.isEmpty();
}

QUrl RunningSimulator::backendApiUrl() const { return QUrl(m_told.value("backend_api_url"_L1).toString()); }

QByteArray RunningSimulator::secretKey(const QString &environmentType) const
{
    for (const auto &instance : m_told.value("instances"_L1).toArray()) {
        if (instance.toObject().value("environment_type"_L1) == environmentType)
            return instance.toObject().value("secret_key"_L1).toString().toLatin1();
    }
    return {};
}

bool RunningPrism::mock(const QString &contract, quint16 port)
{
    return start(
        {u"mock"_s, contract.isEmpty() ? kSources + "/contract.yaml"_L1 : contract, u"-p"_s, QString::number(port)});
}

bool RunningPrism::proxy(const QUrl &upstream)
{
    return start({u"proxy"_s, kSources + "/contract.yaml"_L1, upstream.toString(), u"-p"_s, u"0"_s});
}

bool RunningPrism::start(const QStringList &arguments)
{
    static const QRegularExpression address(u"listening on (http://127\\.0\\.0\\.1:\\d+)"_s);
    const auto program = kPeers + "/node_modules/.bin/prism"_L1;
    const auto line =
        m_peer.start(program, arguments + QStringList{u"-h"_s, u"127.0.0.1"_s, u"--errors"_s}, "is listening on");
    m_url = QUrl(address.match(QString::fromUtf8(line)).captured(1));
    return !m_url.isEmpty();
}

//! Nothing of the caller's settings, and a proxy that does not exist for everything but this machine.
static QProcessEnvironment peerEnvironment(const QString &home, const QUrl &backend, const QByteArray &key)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, home);
    environment.insert(u"NO_COLOR"_s, u"1"_s);
    environment.insert(u"CLERK_BACKEND_API_URL"_s, backend.toString());
    environment.insert(u"CLERK_SECRET_KEY"_s, QString::fromLatin1(key));
    environment.insert(u"VESTRY_PEERS"_s, kPeers);
    for (const auto *off : {"CLERK_TELEMETRY_DISABLED", "DO_NOT_TRACK", "CLERK_NO_UPDATE_CHECK"})
        environment.insert(QString::fromLatin1(off), u"1"_s);
    for (const auto *proxy : {"HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"})
        environment.insert(QString::fromLatin1(proxy), u"http://127.0.0.1:9"_s);
    environment.insert(u"NO_PROXY"_s, u"127.0.0.1,localhost"_s);
    return environment;
}

static PeerAnswer run(const QString &program, const QStringList &arguments, const QUrl &backend, const QByteArray &key)
{
    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(peerEnvironment(home.path(), backend, key));
    process.setWorkingDirectory(home.path());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, kPatience))
        process.kill();
    process.waitForFinished(kPatience);
    return {
        .exitCode = process.exitCode(), .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
}

PeerAnswer runCli(const QUrl &backend, const QByteArray &key, const QStringList &arguments)
{
    return run(kPeers + "/node_modules/.bin/clerk"_L1, arguments, backend, key);
}

QJsonArray runSdk(const QUrl &backend, const QByteArray &key, const QJsonArray &calls)
{
    const auto json = QString::fromUtf8(QJsonDocument(calls).toJson(QJsonDocument::Compact));
    const auto answer = run(u"node"_s, {kSources + "/sdk.mjs"_L1, json}, backend, key);
    if (answer.exitCode != 0)
        qWarning("the SDK script failed: %s", answer.err.constData());
    return QJsonDocument::fromJson(answer.out).array();
}
