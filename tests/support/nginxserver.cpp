#include "tests/support/nginxserver.h"

#include "tests/support/ports.h"

#include <QFile>
#include <QTcpSocket>

#include <sys/prctl.h>

#include <csignal>

using namespace Qt::StringLiterals;

static constexpr auto kHead = R"(daemon off;
master_process off;
pid nginx.pid;
events { worker_connections 256; }
http {
    access_log access.log;
    default_type application/json;
    ssl_session_tickets off;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
)";

NginxServer::NginxServer(const QList<NginxSite> &sites)
    : m_sites(sites)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_dir.filePath(u"output.log"_s));
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    // Between the choice of a port and nginx's bind another program may take it: then others are chosen.
    for (int attempt = 0; attempt < 5 && !m_running; ++attempt)
        m_running = choosePorts() && writeConfiguration() && start();
}

NginxServer::~NginxServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(kPatience)) {
        m_process.kill();
        m_process.waitForFinished(kPatience);
    }
}

bool NginxServer::choosePorts()
{
    m_ports.clear();
    for (const NginxSite &site : m_sites) {
        if (site.sharesPortOf >= 0) {
            m_ports += m_ports.value(site.sharesPortOf);
            continue;
        }
        quint16 port = lastingPort();
        while (port != 0 && m_ports.contains(port))
            port = lastingPort();
        if (port == 0)
            return false;
        m_ports += port;
    }
    return true;
}

QByteArray NginxServer::serverBlock(qsizetype index) const
{
    const NginxSite &site = m_sites.at(index);
    QByteArray out = "    server {\n        listen 127.0.0.1:" + QByteArray::number(port(index)) + " ssl;\n";
    out += "        server_name " + (site.host.isEmpty() ? "_"_ba : site.host.toLatin1()) + ";\n";
    if (site.certificate.chain.isEmpty())
        return out + "        ssl_reject_handshake on;\n    }\n";
    out += "        ssl_certificate " + site.certificate.chain.toUtf8() + ";\n";
    out += "        ssl_certificate_key " + site.certificate.key.toUtf8() + ";\n";
    out += "        ssl_protocols " + site.protocols.toLatin1() + ";\n";
    if (!site.ciphers.isEmpty())
        out += "        ssl_ciphers " + site.ciphers.toLatin1() + ";\n";
    return out + "        location / { return 200 '" + site.answer + "'; }\n    }\n";
}

bool NginxServer::writeConfiguration() const
{
    QByteArray text = kHead;
    for (qsizetype i = 0; i < m_sites.size(); ++i)
        text += serverBlock(i);
    QFile out(m_dir.filePath(u"nginx.conf"_s));
    return out.open(QIODevice::WriteOnly) && out.write(text + "}\n") > 0;
}

bool NginxServer::start()
{
    m_process.start(u"/usr/sbin/nginx"_s, {u"-p"_s, m_dir.path(), u"-c"_s, m_dir.filePath(u"nginx.conf"_s), u"-e"_s,
                                           m_dir.filePath(u"error.log"_s)});
    return m_process.waitForStarted(kPatience) && answers();
}

bool NginxServer::answers()
{
    while (m_process.state() == QProcess::Running) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
        if (socket.waitForConnected())
            return true;
        m_process.waitForFinished(10);
    }
    return false;
}

QByteArray NginxServer::log() const
{
    QByteArray out;
    for (const QString &name : {u"output.log"_s, u"error.log"_s, u"access.log"_s}) {
        QFile in(m_dir.filePath(name));
        if (in.open(QIODevice::ReadOnly))
            out += in.readAll();
    }
    return out;
}
