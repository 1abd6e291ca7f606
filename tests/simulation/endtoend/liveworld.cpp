#include "tests/simulation/endtoend/liveworld.h"

#include "tests/support/patience.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

LiveWorld::LiveWorld()
{
    simulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    simulator.start(u"" VESTRY_SIMULATOR ""_s,
                    {u"--read-lag"_s, QString::number(lag.count()), u"--until-stdin-closes"_s});
    waitPatiently([this] { return simulator.canReadLine() || simulator.state() == QProcess::NotRunning; });
    const QJsonDocument told = QJsonDocument::fromJson(simulator.readLine());
    const QUrl api(told["backend_api_url"_L1].toString());
    const auto instances = told["instances"_L1].toArray();
    if (instances.size() != qsizetype(servers.size()))
        qFatal("vestry-simulator does not tell its instances");
    for (const auto &each : instances) {
        const int number = each["environment_type"_L1].toString() == u"production" ? 1 : 0;
        servers.at(std::size_t(number)) =
            std::make_unique<LiveServer>(number, api, each["secret_key"_L1].toString().toLatin1());
        proxies.at(std::size_t(number)) = std::make_unique<LiveProxy>(api);
    }
}

LiveWorld::~LiveWorld()
{
    simulator.closeWriteChannel();
    simulator.waitForFinished(kPatience);
}
