#include "models/migration/domainmigration.h"
#include "models/workspace.h"
#include "network/apiclient.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A program to be killed: migrationdriver URL DIRECTORY, the key in DRIVER_KEY. One command a line on the standard
// input; after each it prints where the domain change is, once nothing is under way any more.
namespace {

ApiClientConfig configFrom(const QStringList &arguments)
{
    ApiClientConfig config{.baseUrl = QUrl(arguments.at(1)), .secretKey = qgetenv("DRIVER_KEY")};
    config.retry.initialInterval = 5ms;
    config.retry.maxElapsedTime = 100ms;
    return config;
}

void say(const DomainMigration &migration)
{
    QStringList kinds;
    for (const MigrationEvent &event : migration.record().events)
        kinds.append(event.kind);
    const MigrationRecord &record = migration.record();
    QTextStream(stdout) << "at active=" << migration.isActive() << " step=" << int(record.step)
                        << " state=" << int(record.change) << " name=" << record.newDomain
                        << " again=" << migration.mayCommitAgain() << " done=" << migration.milestonesDone()
                        << " problem=" << int(migration.fileProblem()) << Qt::endl;
}

void obey(DomainMigration &migration, const QString &command)
{
    const QString word = command.section(u' ', 0, 0), argument = command.section(u' ', 1);
    if (word == "begin"_L1)
        migration.begin();
    else if (word == "target"_L1)
        migration.setTarget(argument, false);
    else if (word == "inventory"_L1)
        migration.setInventoryReviewed(true);
    else if (word == "prepare"_L1)
        migration.setPreparationReviewed(true);
    else if (word == "go"_L1)
        migration.goTo(MigrationStep(argument.toInt()));
    else if (word == "tick"_L1)
        migration.setTicked(argument, true);
    else if (word == "commit"_L1)
        migration.commit({});
    else if (word == "check"_L1)
        migration.checkOutcome();
    else if (word == "abandon"_L1)
        migration.abandon();
    else if (word == "finish"_L1)
        migration.finish();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    ApiClient client(configFrom(QCoreApplication::arguments()));
    Workspace workspace(&client);
    MigrationStore store(QCoreApplication::arguments().at(2));
    DomainMigration migration(
        {.client = &client, .workspace = &workspace, .store = &store, .profileId = u"profile"_s, .network = {}},
        {.readInterval = 10ms, .reads = 3, .checks = {}}, nullptr);
    bool waiting = true;
    const auto sayWhenSettled = [&] {
        if (waiting && !migration.isCommitting() && !workspace.isRefreshing()) {
            waiting = false;
            say(migration);
        }
    };
    QObject::connect(&migration, &DomainMigration::changed, &app, sayWhenSettled, Qt::QueuedConnection);
    QObject::connect(&workspace, &Workspace::refreshed, &app, sayWhenSettled, Qt::QueuedConnection);
    workspace.refresh();

    QFile input;
    if (!input.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle))
        return 1;
    QSocketNotifier notifier(0, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &app, [&] {
        const QByteArray line = input.readLine();
        if (line.isEmpty())
            return QCoreApplication::quit();
        waiting = true;
        obey(migration, QString::fromUtf8(line.trimmed()));
        sayWhenSettled();
    });
    return QCoreApplication::exec();
}
