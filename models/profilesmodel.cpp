#include "models/profilesmodel.h"

#include "models/draftstore.h"
#include "models/profilename.h"
#include "models/session.h"
#include "models/workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <QPointer>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int kShortcuts = 9;

struct Row {
    QString heading{};      //!< of a heading; empty for a profile
    qsizetype profile = -1; //!< index in the list; -1 for a heading
};

struct Content {
    QList<Profile> profiles{};       //!< in the order they are shown in
    QHash<QString, int> shortcuts{}; //!< by id, whatever the filter
    QList<Row> rows{};

    QStringList keys() const;
    int rowOf(const QString &profileId) const; //!< -1: it is not shown
};

QStringList Content::keys() const
{
    QStringList all;
    for (const Row &row : rows)
        all.append(row.profile < 0 ? u'h' + row.heading : u'p' + profiles.at(row.profile).id);
    return all;
}

int Content::rowOf(const QString &profileId) const
{
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).profile >= 0 && profiles.at(rows.at(row).profile).id == profileId)
            return row;
    }
    return -1;
}

//! Ungrouped ones first, then group by group as they come, the sandbox's last.
QList<Profile> ordered(QList<Profile> profiles)
{
    QStringList groups{QString()};
    for (const Profile &profile : std::as_const(profiles)) {
        if (!groups.contains(profile.group))
            groups.append(profile.group);
    }
    const auto place = [&groups](const Profile &profile) {
        return profile.sandbox ? groups.size() : groups.indexOf(profile.group);
    };
    std::stable_sort(profiles.begin(), profiles.end(),
                     [&place](const Profile &a, const Profile &b) { return place(a) < place(b); });
    return profiles;
}

//! The words of the window, and Clerk's own in any language.
QString environmentWords(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return QCoreApplication::translate("Environment", "Production") + " production"_L1;
    case Environment::Development:
        return QCoreApplication::translate("Environment", "Development") + " development"_L1;
    case Environment::Unknown:
        break;
    }
    return QCoreApplication::translate("Environment", "Unknown environment");
}

//! As it is on the wire: a host that only looks like another one is told apart.
QString hostOf(const Profile &profile)
{
    const QString host = profile.baseUrl.host(QUrl::FullyEncoded);
    return profile.baseUrl.port() < 0 ? host : host + u':' + QString::number(profile.baseUrl.port());
}

QString searchTextOf(const Profile &profile)
{
    return ProfileName::looks(QStringList{profile.name, profile.group, hostOf(profile), profile.instanceId,
                                          environmentWords(profile.environment)}
                                  .join(u'\n'));
}

} // namespace

class ProfilesModel::Private {
public:
    explicit Private(ProfilesModel *model, Session *from)
        : q(model)
        , session(from)
    {
    }

    void rebuild();
    void onWorkspace();
    void onDraft(const QString &profileId);
    void tell(const QString &profileId, const QList<int> &roles);
    Content contentNow() const;
    bool isShown(const Profile &profile) const;
    QString nameOf(const Profile &profile) const;
    QVariant dataOf(const Profile &profile, int role) const;
    int editsOf(const QString &id) const;

    ProfilesModel *q;
    Session *session;
    Content content{};
    QString filter{};
    QStringList words{}; //!< of the filter
    QString currentId{};
    bool sandboxShown = true;
    QPointer<Workspace> workspace{};
    mutable QHash<QString, int> savedEdits{}; //!< asked once: each is a file
};

bool ProfilesModel::Private::isShown(const Profile &profile) const
{
    if (profile.sandbox && !sandboxShown)
        return false;
    const QString text = words.isEmpty() ? QString() : searchTextOf(profile);
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

Content ProfilesModel::Private::contentNow() const
{
    Content now;
    now.profiles = ordered(session->profiles());
    QString last;
    for (qsizetype i = 0; i < now.profiles.size(); ++i) {
        const Profile &profile = now.profiles.at(i);
        if (i < kShortcuts)
            now.shortcuts.insert(profile.id, int(i) + 1);
        if (!isShown(profile))
            continue;
        //: Heading over the instances of the embedded practice sandbox.
        const QString heading = profile.sandbox ? tr("Sandbox") : profile.group;
        if (heading != std::exchange(last, heading))
            now.rows.append(Row{.heading = heading});
        now.rows.append(Row{.profile = i});
    }
    return now;
}

//! Resets only when other rows are to be shown: a reset takes selection and scroll position from the views.
void ProfilesModel::Private::rebuild()
{
    Content next = contentNow();
    if (next.keys() == content.keys()) {
        content = std::move(next);
        if (!content.rows.isEmpty())
            emit q->dataChanged(q->index(0), q->index(int(content.rows.size()) - 1));
        return;
    }
    q->beginResetModel();
    content = std::move(next);
    q->endResetModel();
}

void ProfilesModel::Private::tell(const QString &profileId, const QList<int> &roles)
{
    if (const QModelIndex index = q->indexOf(profileId); index.isValid())
        emit q->dataChanged(index, index, roles);
}

void ProfilesModel::Private::onWorkspace()
{
    if (workspace)
        workspace->disconnect(q);
    workspace = session->workspace();
    const QString former = currentId;
    const auto current = session->current();
    currentId = current ? current->id : QString();
    savedEdits.clear(); // other windows keep drafts too
    if (workspace)
        connect(workspace, &Workspace::editCountChanged, q, [this] { tell(currentId, {EditsRole}); });
    tell(former, {CurrentRole, EditsRole});
    tell(currentId, {CurrentRole, EditsRole});
}

void ProfilesModel::Private::onDraft(const QString &profileId)
{
    savedEdits.remove(profileId);
    tell(profileId, {EditsRole});
}

int ProfilesModel::Private::editsOf(const QString &id) const
{
    if (id == currentId && workspace && workspace->editCount() > 0)
        return workspace->editCount();
    const auto known = savedEdits.constFind(id);
    if (known != savedEdits.cend())
        return *known;
    const DraftStore *drafts = session->drafts();
    const auto saved = drafts ? drafts->saved(id) : std::nullopt;
    return *savedEdits.insert(id, saved ? std::max(1, saved->edits) : 0);
}

QString ProfilesModel::Private::nameOf(const Profile &profile) const
{
    if (!profile.name.isEmpty())
        return profile.name;
    return profile.instanceId.isEmpty() ? hostOf(profile) : profile.instanceId;
}

QVariant ProfilesModel::Private::dataOf(const Profile &profile, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(profile);
    case ProfileIdRole:
        return profile.id;
    case GroupRole:
        return profile.group;
    case EnvironmentRole:
        return int(profile.environment);
    case ColourRole:
        return int(profile.colour);
    case SafetyRole:
        return int(profile.safety);
    case LastUsedRole:
        return profile.lastUsed;
    case HostRole:
        return hostOf(profile);
    case CurrentRole:
        return !currentId.isEmpty() && profile.id == currentId;
    case ShortcutRole:
        return content.shortcuts.value(profile.id);
    case EditsRole:
        return editsOf(profile.id);
    case RefusedRole:
        return session->isKeyRefused(profile.id);
    default:
        return {};
    }
}

ProfilesModel::ProfilesModel(Session *session, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(this, session))
{
    d->rebuild();
    d->onWorkspace();
    connect(session, &Session::profilesChanged, this, [this] { d->rebuild(); });
    connect(session, &Session::workspaceChanged, this, [this] { d->onWorkspace(); });
    if (DraftStore *drafts = session->drafts())
        connect(drafts, &DraftStore::savedChanged, this, [this](const QString &id) { d->onDraft(id); });
}

ProfilesModel::~ProfilesModel() = default;

void ProfilesModel::setFilter(const QString &text)
{
    if (text == d->filter)
        return;
    d->filter = text;
    d->words = ProfileName::looks(text).split(u' ', Qt::SkipEmptyParts);
    d->rebuild();
}

QString ProfilesModel::filter() const { return d->filter; }

void ProfilesModel::setSandboxShown(bool shown)
{
    if (d->sandboxShown == shown)
        return;
    d->sandboxShown = shown;
    d->rebuild();
}

QModelIndex ProfilesModel::indexOf(const QString &profileId) const
{
    const int row = d->content.rowOf(profileId);
    return row < 0 ? QModelIndex() : index(row);
}

QModelIndex ProfilesModel::firstProfile() const
{
    // A heading is followed by a profile.
    const QList<Row> &rows = d->content.rows;
    return rows.isEmpty() ? QModelIndex() : index(rows.constFirst().profile < 0 ? 1 : 0);
}

int ProfilesModel::profileCount() const
{
    return int(std::ranges::count_if(d->content.rows, [](const Row &row) { return row.profile >= 0; }));
}

int ProfilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->content.rows.size());
}

QVariant ProfilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = d->content.rows.at(index.row());
    if (row.profile >= 0)
        return d->dataOf(d->content.profiles.at(row.profile), role);
    return role == Qt::DisplayRole || role == GroupRole || role == NameRole ? QVariant(row.heading) : QVariant();
}

Qt::ItemFlags ProfilesModel::flags(const QModelIndex &index) const
{
    const bool isKnown = index.isValid() && index.row() < rowCount();
    const bool isProfile = isKnown && d->content.rows.at(index.row()).profile >= 0;
    return isProfile ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}
