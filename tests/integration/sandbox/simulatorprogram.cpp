#include "tests/integration/sandbox/simulatorprogram.h"

#include "tests/integration/practice/greeting.h"
#include "tests/integration/practice/practicecase.h"
#include "tests/integration/practice/rawdns.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

SimulatorProgram::SimulatorProgram(const QString &stateFile)
{
    QStringList arguments{u"--practice-network"_s, u"--until-stdin-closes"_s};
    if (!stateFile.isEmpty())
        arguments += {u"--state"_s, stateFile};
    m_process.start(QStringLiteral(VESTRY_SIMULATOR), arguments);
    if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, kPatience))
        return;
    const auto told = QJsonDocument::fromJson(m_process.readLine()).object();
    network = told.value("practice_network"_L1).toObject();
    const auto client = [&told](int index) {
        const auto key = told.value("instances"_L1).toArray().at(index)["secret_key"_L1].toString().toLatin1();
        return std::make_unique<PlainClient>(QUrl(told.value("backend_api_url"_L1).toString()), key);
    };
    development = client(0);
    production = client(1);
}

SimulatorProgram::~SimulatorProgram()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(30'000))
        kill();
}

void SimulatorProgram::kill()
{
    m_process.kill();
    m_process.waitForFinished(kPatience);
}

QString SimulatorProgram::complaints()
{
    m_complaints += m_process.readAllStandardError();
    return QString::fromLocal8Bit(m_complaints);
}

QUrl SimulatorProgram::control(const QString &resource) const
{
    return QUrl(network.value("control_url"_L1).toString() + u'/' + resource);
}

PlainReply SimulatorProgram::put(const QString &resource, const QByteArray &body)
{
    return production->exchange("PUT", control(resource), body, {{"Content-Type", "application/json"}});
}

bool SimulatorProgram::presentsCertificate(const QString &host) const
{
    const auto port = static_cast<quint16>(network.value("https_port"_L1).toInt());
    return finished(greet(port, host, network.value("certificate_authority"_L1).toString().toLatin1())).encrypted;
}

QString SimulatorProgram::aliasOf(const QString &host) const
{
    const auto resolver = portIn(network.value("system_resolver"_L1).toString());
    return askUdp(resolver, host, u"CNAME"_s).answers.value(0).section(u' ', 2);
}

//! Lists have no order that a client may rely on.
static QJsonValue comparable(const QJsonValue &value)
{
    if (value.isObject()) {
        auto object = value.toObject();
        for (const auto &key : object.keys()) {
            const bool differs = value[key].toString().startsWith("http://127.0.0.1:"_L1);
            object.insert(key, differs ? QJsonValue() : comparable(value[key]));
        }
        return object;
    }
    if (!value.isArray())
        return value;
    QList<QPair<QByteArray, QJsonValue>> list;
    for (const auto &each : value.toArray()) {
        const auto inside = comparable(each);
        list.append({QJsonDocument(QJsonArray{inside}).toJson(), inside});
    }
    std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QJsonArray sorted;
    for (const auto &each : list)
        sorted.append(each.second);
    return sorted;
}

QStringList SimulatorProgram::everything()
{
    QStringList all{QString::fromUtf8(QJsonDocument(providerState()).toJson(QJsonDocument::Compact))};
    const auto add = [&all](const QJsonObject &shown) {
        all.append(QString::fromUtf8(QJsonDocument(comparable(shown).toObject()).toJson(QJsonDocument::Compact)));
    };
    for (auto *client : {development.get(), production.get()}) {
        for (const auto path : {"instance"_L1, "instance/organization_settings"_L1, "instance/protect"_L1,
                                "instance/communication"_L1, "instance/oauth_application_settings"_L1, "domains"_L1,
                                "organization_roles"_L1, "users/count"_L1, "redirect_urls"_L1, "jwt_templates"_L1})
            add(client->get("/v1/"_L1 + path).json());
    }
    add(development->environment());
    return all;
}
