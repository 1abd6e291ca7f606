#include "models/applyrun.h"
#include "models/boundkey.h"
#include "models/draftstore.h"
#include "models/journalstore.h"
#include "models/session.h"
#include "models/workspace.h"
#include "models/writeguard.h"
#include "network/secretstores.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <cstdio>

//! Edits what \p edits says of the instance in front, has that on the disk as a draft, and applies it.
static bool applies(const Session &session, const QJsonObject &edits)
{
    Workspace *workspace = session.workspace();
    for (SettingsForm *form : workspace->forms()) {
        const QJsonObject values = edits.value(form->resource().patchPath).toObject();
        for (auto it = values.constBegin(); it != values.constEnd(); ++it)
            workspace->edit(form->resource().id, form->indexOf(it.key()), *it);
    }
    return session.drafts()->flush() &&
           workspace->apply(workspace->plannedRequests(),
                            session.guard()->permit(workspace->isDangerous(), {.reviewed = true})) != nullptr;
}

// A program to be killed while it applies: applywriter DIRECTORY PROFILE URL KEY EDITS
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString directory = arguments.at(1), id = arguments.at(2);
    const QUrl url(arguments.at(3));
    const QJsonObject edits = QJsonDocument::fromJson(arguments.at(5).toUtf8()).object();
    ProfileStore profiles(directory);
    DraftStore drafts(directory);
    JournalStore journals(directory);
    const auto keyring = makeMemoryStore(), memory = makeMemoryStore();
    Session session({.profiles = &profiles,
                     .keyring = keyring.get(),
                     .memory = memory.get(),
                     .drafts = &drafts,
                     .journals = &journals},
                    {});
    keyring->write(id, BoundKey(arguments.at(4).toLatin1(), url).toSecret(), &session, [&](SecretStore::Status) {
        session.open(id);
        QObject::connect(session.workspace(), &Workspace::refreshed, &session, [&] {
            if (session.workspace()->editCount() > 0 || !session.workspace()->lastRefresh().isValid())
                return;
            if (!applies(session, edits))
                return QCoreApplication::exit(1);
            std::puts("applying");
            std::fflush(stdout);
        });
    });
    return QCoreApplication::exec();
}
