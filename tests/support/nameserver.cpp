#include "tests/support/nameserver.h"

#include "tests/support/ports.h"

#include <QDeadlineTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr int startTimeoutMs = 60000;

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size();
}

} // namespace

NameServer::~NameServer() { stop(); }

QByteArray NameServer::zoneHead()
{
    return "$TTL 300\n"
           "@ IN SOA ns1 hostmaster 1 3600 600 86400 60\n"
           "@ IN NS ns1\n"
           "ns1 IN A 127.0.0.1\n";
}

void NameServer::setZone(const QByteArray &zone, const QByteArray &text) { m_zones.insert(zone, text); }

QString NameServer::address() const { return u"127.0.0.1:%1"_s.arg(m_port); }

bool NameServer::writeFiles()
{
    const QByteArray port = QByteArray::number(m_port);
    QByteArray configuration = "options {\n"
                               "  directory \"" +
                               QFile::encodeName(m_directory.path()) +
                               "\";\n"
                               "  listen-on port " +
                               port +
                               " { 127.0.0.1; };\n"
                               "  listen-on-v6 { none; };\n"
                               "  recursion no; dnssec-validation no; notify no; minimal-responses no;\n"
                               "  pid-file none; session-keyfile none;\n"
                               "};\n"
                               "controls { };\n";
    for (auto zone = m_zones.cbegin(); zone != m_zones.cend(); ++zone) {
        configuration += "zone \"" + zone.key() + "\" { type primary; file \"" + zone.key() + ".zone\"; };\n";
        if (!write(m_directory.filePath(QString::fromLatin1(zone.key() + ".zone")), zone.value()))
            return false;
    }
    return write(m_directory.filePath(u"named.conf"_s), configuration);
}

bool NameServer::run()
{
    // A copy, as AppArmor lets the installed program read nothing but its own folders.
    const QString program = m_directory.filePath(u"named"_s);
    if (!QFile::exists(program) && !QFile::copy(u"/usr/sbin/named"_s, program))
        return false;
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, {u"-g"_s, u"-4"_s, u"-n"_s, u"1"_s, u"-c"_s, m_directory.filePath(u"named.conf"_s)});
    const QDeadlineTimer deadline(startTimeoutMs);
    while (m_process.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        m_log += m_process.readAll();
        if (m_log.contains("not loaded due to errors") || m_log.contains("address in use"))
            return false;
        if (m_log.contains(" running\n") && m_log.contains("all zones loaded"))
            return true;
        m_process.waitForReadyRead(100);
    }
    m_log += m_process.readAll();
    return false;
}

bool NameServer::start()
{
    stop();
    const bool chosen = m_port != 0;
    // Somebody else may take the port between our finding it and named's.
    for (int tries = 0; tries < (chosen ? 1 : 5); ++tries) {
        m_log.clear();
        m_port = chosen ? m_port : lastingPort();
        if (writeFiles() && run())
            return true;
        stop();
        if (!m_log.contains("address in use"))
            break;
    }
    return false;
}

void NameServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10000)) {
        m_process.kill();
        m_process.waitForFinished(kPatience);
    }
    m_process.readAll();
}
