#include "tests/simulation/endtoend/liveprocess.h"

#include "tests/support/patience.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
QByteArray lineOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }
} // namespace

LiveProcess::LiveProcess()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_process.setProcessEnvironment(environment);
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_said += m_process.readAllStandardError(); });
    m_process.start(u"" VESTRY_LIVEWINDOW ""_s, QStringList());
}

LiveProcess::~LiveProcess() { kill(); }

std::optional<QJsonObject> LiveProcess::ask(const QJsonObject &command)
{
    m_process.write(lineOf(command));
    if (!waitPatiently([this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }) ||
        !m_process.canReadLine())
        return std::nullopt;
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

void LiveProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(kPatience);
}

bool LiveProcess::quit()
{
    m_process.write(lineOf({{u"do"_s, u"Quit"_s}}));
    waitPatiently([this] { return m_process.state() == QProcess::NotRunning; });
    return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}
