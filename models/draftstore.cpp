#include "models/draftstore.h"

#include "models/privatefile.h"
#include "models/processlock.h"
#include "models/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
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

//! The edits of now.
SavedDraft draftOf(const Workspace &workspace)
{
    return {workspace.draft(), QDateTime::currentDateTimeUtc(), workspace.editCount()};
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

void DraftStore::follow(Workspace *workspace, const QString &profileId, const QJsonObject &back)
{
    flush();
    if (m_workspace)
        m_workspace->disconnect(this);
    m_timer.stop();
    m_lockTimer.stop();
    m_lock.reset();
    m_seen.reset();
    m_waiting.clear();
    m_dirty = false;
    m_workspace = workspace;
    m_profileId = profileId;
    m_back = back;
    setProblem({});
    if (!workspace)
        return;
    connect(workspace, &Workspace::draftChanged, this, &DraftStore::schedule);
    // A lock is a file, and switching must not wait for the disk; but what was left is offered at once.
    if (QFileInfo::exists(fileOf(profileId)))
        lock();
    if (!m_lock)
        m_lockTimer.start(kFirstLockDelay);
}

void DraftStore::schedule()
{
    m_dirty = true;
    // What a disk refused is tried again later than an edit may wait.
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > kDraftDelay)
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
        if (!m_dirty) // else the write that follows says whether the edits are safe
            setTrouble(Trouble::None);
        takeIn();
        return true;
    }
    if (holder != 0) {
        m_lockTimer.start(kLockDelay);
        setTrouble(Trouble::Elsewhere);
    } else {
        // The disk refuses the lock, so nobody has it; what was left here is still to be offered once it can be had.
        m_lockTimer.start(kRetryDelay);
        setTrouble(m_dirty ? Trouble::NotWritten : Trouble::None, m_dirty ? reason : QString());
    }
    return false;
}

//! Whatever is in the file and not from here waits from now on; false when the file cannot be written over.
bool DraftStore::takeIn()
{
    const QString path = fileOf(m_profileId);
    const auto content = contentOf(path);
    if (!content || content == m_seen)
        return true;
    if (DraftFile::isNewer(*content)) {
        setTrouble(Trouble::Newer);
        return false;
    }
    const auto found = DraftFile::parse(*content);
    if (!found)
        return setAside(path);
    m_seen = content;
    takeIn(*found);
    return true;
}

void DraftStore::takeIn(const DraftFile &found)
{
    const qsizetype before = m_waiting.size();
    const QJsonObject back = SavedDraft{.draft = m_back}.withoutSecrets().draft; // as it was written
    for (const SavedDraft &each : found.waiting + QList{found.current}) {
        if (!each.draft.isEmpty() && each.draft != back && !m_waiting.contains(each))
            m_waiting.append(each);
    }
    if (m_waiting.size() != before)
        emit waitingChanged();
}

bool DraftStore::setAside(const QString &path)
{
    QString reason;
    const QString copy = PrivateFile::setAside(path, &reason);
    if (copy.isEmpty()) {
        setTrouble(Trouble::NotWritten, reason);
        return false;
    }
    Problem problem = m_problem;
    problem.damagedCopy = copy;
    setProblem(problem);
    m_seen.reset();
    return true;
}

void DraftStore::restore(const SavedDraft &draft)
{
    if (m_workspace && settle(draft))
        m_workspace->restoreDraft(draft.draft);
    flush();
}

void DraftStore::discard(const SavedDraft &draft)
{
    settle(draft);
    flush();
}

bool DraftStore::isWaiting(const QString &resource, const QString &key, const QJsonValue &value) const
{
    return std::ranges::any_of(m_waiting, [&](const SavedDraft &each) { return each.holds(resource, key, value); });
}

void DraftStore::setDone(const QString &resource, const QString &key, const QJsonValue &value)
{
    if (!isWaiting(resource, key, value))
        return;
    for (SavedDraft &each : m_waiting) {
        if (each.holds(resource, key, value))
            each = each.withoutEdit(resource, key);
    }
    m_waiting.removeIf([](const SavedDraft &each) { return each.draft.isEmpty(); });
    m_dirty = true;
    emit waitingChanged();
    flush();
}

bool DraftStore::settle(const SavedDraft &draft)
{
    if (!m_waiting.removeOne(draft))
        return false;
    m_dirty = true;
    emit waitingChanged();
    return true;
}

std::optional<SavedDraft> DraftStore::saved(const QString &profileId) const
{
    const auto content = PrivateFile::read(fileOf(profileId));
    const auto file = content ? DraftFile::parse(*content) : std::nullopt;
    return file ? file->merged() : std::nullopt;
}

void DraftStore::forget(const QString &profileId)
{
    if (profileId == m_profileId) {
        m_dirty = false;
        m_seen.reset();
        m_waiting.clear();
        emit waitingChanged();
    }
    PrivateFile::removeAll(fileOf(profileId));
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
    if (!m_workspace)
        return true;
    if (!takeIn())
        return m_workspace->editCount() == 0;
    const QString path = fileOf(m_profileId);
    // A key that was pasted into a setting by mistake ends here.
    const DraftFile file{.current = draftOf(*m_workspace).withoutSecrets(), .waiting = m_waiting};
    setWithheld(file.current.withheld);
    if (file.isEmpty()) {
        setTrouble(Trouble::None);
        // Left there it would be offered as unsaved after the next start: so it is tried again, but no edit is at risk.
        if (!QFile::remove(path) && QFile::exists(path))
            return false;
        m_seen.reset();
        return true;
    }
    const QByteArray content = file.toJson();
    QString reason = content.size() > PrivateFile::kMaximumSize ? tr("they are too many") : QString();
    if (reason.isEmpty())
        reason = PrivateFile::write(path, content);
    setTrouble(reason.isEmpty() ? Trouble::None : Trouble::NotWritten, reason);
    if (reason.isEmpty())
        m_seen = content;
    return reason.isEmpty();
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
    if (m_problem.withheld == 1)
        sentences += tr("One of your changes holds a secret key or a password, so it is not saved against a crash: it "
                        "is here as long as Vestry runs.");
    else if (m_problem.withheld > 1)
        sentences += tr("%n of your changes hold a secret key or a password, so they are not saved against a crash: "
                        "they are here as long as Vestry runs.",
                        nullptr, m_problem.withheld);
    if (!m_problem.damagedCopy.isEmpty())
        sentences += tr("The saved changes of this instance were damaged and cannot be offered. They were set aside as "
                        "%1.")
                         .arg(m_problem.damagedCopy);
    return sentences.join(u' ');
}

void DraftStore::setTrouble(Trouble trouble, const QString &reason)
{
    Problem problem = m_problem;
    problem.trouble = trouble;
    problem.reason = reason;
    setProblem(problem);
}

void DraftStore::setWithheld(int count)
{
    Problem problem = m_problem;
    problem.withheld = count;
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
