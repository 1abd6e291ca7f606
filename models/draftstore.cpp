#include "models/draftstore.h"

#include "models/privatefile.h"
#include "models/processlock.h"
#include "models/workspace.h"
#include "network/redactor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUrl>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int kDraftVersion = 1;
// Counted from the first edit that is not on disk yet, so steady typing cannot push the write past the promised second.
constexpr auto kDraftDelay = 400ms;
constexpr auto kRetryDelay = 5s;
constexpr auto kFirstLockDelay = 200ms;
constexpr auto kLockDelay = 1s;

//! Nothing: there is no file. One that cannot be read counts as empty.
std::optional<QByteArray> contentOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::nullopt;
    return PrivateFile::read(path).value_or(QByteArray());
}

QJsonObject rootOf(const QByteArray &content) { return QJsonDocument::fromJson(content).object(); }

bool isNewer(const QByteArray &content) { return rootOf(content).value("version"_L1).toInt() > kDraftVersion; }

bool isDraft(const QByteArray &content)
{
    const QJsonObject root = rootOf(content);
    return root.value("version"_L1).toInt() == kDraftVersion && root.value("draft"_L1).isObject();
}

QByteArray fileContentOf(const Workspace &workspace)
{
    const QJsonObject root{{u"version"_s, kDraftVersion},
                           {u"saved_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                           {u"edits"_s, workspace.editCount()},
                           {u"draft"_s, workspace.draft()}};
    // A key that was pasted into a setting by mistake ends here.
    return Redactor().clean(QJsonDocument(root).toJson());
}
} // namespace

DraftStore::DraftStore(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
    m_timer.setSingleShot(true);
    m_lockTimer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftStore::flush);
    connect(&m_lockTimer, &QTimer::timeout, this, [this] {
        if (lock() && m_dirty)
            flush();
    });
}

DraftStore::~DraftStore() = default;

void DraftStore::follow(Workspace *workspace, const QString &profileId)
{
    flush();
    if (m_workspace)
        m_workspace->disconnect(this);
    m_timer.stop();
    m_lockTimer.stop();
    m_lock.reset();
    m_seen.reset();
    m_dirty = false;
    m_workspace = workspace;
    m_profileId = profileId;
    setProblem({});
    if (!workspace)
        return;
    connect(workspace, &Workspace::draftChanged, this, &DraftStore::schedule);
    m_seen = contentOf(fileOf(profileId));
    // Not now: a lock is a file, and switching must not wait for the disk.
    m_lockTimer.start(kFirstLockDelay);
}

void DraftStore::schedule()
{
    m_dirty = true;
    if (!m_timer.isActive())
        m_timer.start(kDraftDelay);
}

//! True when the draft of the followed profile is this window's to write.
bool DraftStore::lock()
{
    if (m_lock)
        return true;
    qint64 holder = 0;
    QString reason;
    m_lock = ProcessLock::take(fileOf(m_profileId) + u".lock"_s, {}, &holder, &reason);
    if (m_lock) {
        m_lockTimer.stop();
        setTrouble(Trouble::None);
        examine();
        return true;
    }
    if (holder != 0) {
        m_lockTimer.start(kLockDelay);
        setTrouble(Trouble::Elsewhere);
    } else if (m_dirty) {
        setTrouble(Trouble::NotWritten, reason);
    }
    return false;
}

//! What cannot be a draft is not left to be written over.
void DraftStore::examine()
{
    const QString path = fileOf(m_profileId);
    const auto content = contentOf(path);
    if (!content || isDraft(*content))
        return;
    if (isNewer(*content)) {
        setTrouble(Trouble::Newer);
        return;
    }
    QString reason;
    Problem problem{.trouble = Trouble::None, .damagedCopy = PrivateFile::setAside(path, &reason)};
    if (problem.damagedCopy.isEmpty()) {
        problem.trouble = Trouble::NotWritten;
        problem.reason = reason;
    } else {
        m_seen.reset();
    }
    setProblem(problem);
}

//! A draft this window has not seen, thus not offered, is another window's.
bool DraftStore::makeRoom()
{
    const QString path = fileOf(m_profileId);
    const auto content = contentOf(path);
    if (content && isNewer(*content)) {
        setTrouble(Trouble::Newer);
        return false;
    }
    if (!content || content == m_seen)
        return true;
    QString reason;
    const QString copy = PrivateFile::setAside(path, &reason);
    if (copy.isEmpty()) {
        setTrouble(Trouble::NotWritten, reason);
        return false;
    }
    Problem problem = m_problem;
    (isDraft(*content) ? problem.foreignCopy : problem.damagedCopy) = copy;
    setProblem(problem);
    return true;
}

std::optional<DraftStore::Saved> DraftStore::saved(const QString &profileId) const
{
    const auto content = PrivateFile::read(fileOf(profileId));
    const QJsonObject root = content ? rootOf(*content) : QJsonObject();
    const QJsonObject draft = root.value("draft"_L1).toObject();
    if (root.value("version"_L1).toInt() != kDraftVersion || draft.isEmpty())
        return std::nullopt;
    return Saved{draft, QDateTime::fromString(root.value("saved_at"_L1).toString(), Qt::ISODateWithMs),
                 root.value("edits"_L1).toInt()};
}

void DraftStore::forget(const QString &profileId)
{
    if (profileId == m_profileId) {
        m_dirty = false;
        m_seen.reset();
    }
    // With what was set aside of it; the lock is its holder's.
    const QString file = fileOf(profileId), start = QFileInfo(file).fileName();
    QDir directory(m_directory);
    const QStringList names = directory.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (name == start || name.startsWith(start + u".broken-"_s))
            directory.remove(name);
    }
    emit savedChanged(profileId);
}

bool DraftStore::flush()
{
    m_timer.stop();
    if (!m_dirty)
        return true;
    m_dirty = !lock() || !write();
    if (m_dirty)
        m_timer.start(kRetryDelay);
    else
        emit savedChanged(m_profileId);
    return !m_dirty;
}

bool DraftStore::write()
{
    const QString path = fileOf(m_profileId);
    if (!m_workspace)
        return true;
    if (m_workspace->editCount() == 0) {
        if (const auto content = contentOf(path); content && content == m_seen && !isNewer(*content))
            QFile::remove(path);
        m_seen.reset();
        setTrouble(Trouble::None);
        return true;
    }
    if (!makeRoom())
        return false;
    const QByteArray content = fileContentOf(*m_workspace);
    QString reason = content.size() > PrivateFile::kMaximumSize ? tr("they are too many") : QString();
    if (reason.isEmpty())
        reason = PrivateFile::write(path, content);
    if (!reason.isEmpty()) {
        setTrouble(Trouble::NotWritten, reason);
        return false;
    }
    m_seen = content;
    setTrouble(Trouble::None);
    return true;
}

QString DraftStore::problem() const
{
    QStringList sentences;
    switch (m_problem.trouble) {
    case Trouble::None:
        break;
    case Trouble::NotWritten:
        sentences += tr("Your changes could not be saved against a crash: %1. They are still here as long as Vestry "
                        "runs.")
                         .arg(m_problem.reason);
        break;
    case Trouble::Elsewhere:
        sentences += tr("Another window of Vestry keeps the unsaved changes of this instance. Changes made here are in "
                        "memory only, until that window is closed.");
        break;
    case Trouble::Newer:
        sentences +=
            tr("Unsaved changes of this instance were kept by a newer version of Vestry. They are left as they "
               "are; changes made here are in memory only.");
        break;
    }
    if (!m_problem.damagedCopy.isEmpty())
        sentences += tr("The saved changes of this instance were damaged and cannot be offered. They were set aside as "
                        "%1.")
                         .arg(m_problem.damagedCopy);
    if (!m_problem.foreignCopy.isEmpty())
        sentences += tr("Another window left unsaved changes of this instance that differ from those here. They were "
                        "set aside as %1.")
                         .arg(m_problem.foreignCopy);
    return sentences.join(u' ');
}

void DraftStore::setTrouble(Trouble trouble, const QString &reason)
{
    Problem problem = m_problem;
    problem.trouble = trouble;
    problem.reason = reason;
    setProblem(problem);
}

void DraftStore::setProblem(const Problem &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged(this->problem());
}

QString DraftStore::fileOf(const QString &profileId) const
{
    // Percent-encoded, so no id can name a file outside the directory.
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(profileId, {}, "."));
    return QDir(m_directory).filePath(name + u".draft.json"_s);
}
