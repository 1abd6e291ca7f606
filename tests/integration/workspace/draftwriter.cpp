#include "models/draftstore.h"
#include "workspacecase.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

// A program to be killed: draftwriter DIRECTORY once|forever
int main(int argc, char **argv)
{
    using namespace std::chrono_literals;
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    WorkspaceCase test;
    DraftStore store(arguments.at(1));
    if (!test.refresh())
        return 1;
    store.follow(test.workspace.get(), QStringLiteral("profile"));
    int count = 1;
    test.edit(ResourceId::Organization, "max_allowed_memberships", count);
    std::puts("edited");
    std::fflush(stdout);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        test.edit(ResourceId::Organization, "max_allowed_memberships", ++count);
        store.flush();
    });
    if (arguments.at(2) == QStringLiteral("forever"))
        timer.start(0ms);
    return QCoreApplication::exec();
}
