// bench_refresh RUNS BACKEND_URL < key: milliseconds of one full Workspace::refresh(), one line a run.
#include "models/workspace.h"
#include "network/apiclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>
#include <iostream>
#include <string>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: bench_refresh RUNS BACKEND_URL, the secret key on standard input\n", stderr);
        return 2;
    }
    std::string key;
    std::getline(std::cin, key);

    int left = arguments.at(1).toInt();
    ApiClient client({.baseUrl = QUrl(arguments.at(2)), .secretKey = QByteArray::fromStdString(key)});
    Workspace workspace(&client);
    QElapsedTimer clock;
    const auto next = [&] {
        clock.start();
        workspace.refresh();
    };
    QObject::connect(&workspace, &Workspace::refreshed, &app, [&] {
        std::printf("%.1f\n", static_cast<double>(clock.nsecsElapsed()) / 1e6);
        if (workspace.sectionState(ResourceId::Instance).state != ReadState::State::Loaded)
            return QCoreApplication::exit(1);
        if (--left == 0)
            return QCoreApplication::exit(0);
        // The rate limit of a development instance (100 requests in 10 s) is the server's, not ours to measure.
        QTimer::singleShot(1500, &workspace, next);
    });
    next();
    return QCoreApplication::exec();
}
