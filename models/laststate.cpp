#include "models/laststate.h"

#include "models/applyrun.h"
#include "models/privatefile.h"
#include "models/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUrl>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int kLastStateVersion = 1;
// The answers of one refresh come one after another.
constexpr auto kLastStateDelay = 1s;

QJsonObject rootIn(const QString &path)
{
    const auto content = PrivateFile::read(path);
    return content ? QJsonDocument::fromJson(*content).object() : QJsonObject();
}

int versionOf(const QJsonObject &root) { return root.value("version"_L1).toInt(); }
} // namespace

LastStateStore::LastStateStore(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kLastStateDelay);
    connect(&m_timer, &QTimer::timeout, this, &LastStateStore::flush);
}

LastStateStore::~LastStateStore() { flush(); }

void LastStateStore::follow(Workspace *workspace, const QString &profileId, bool onDisk)
{
    take();
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_profileId = profileId;
    m_onDisk = onDisk;
    if (!workspace)
        return;
    connect(workspace, &Workspace::readStateChanged, this, &LastStateStore::onRead);
    connect(workspace, &Workspace::refreshed, this, &LastStateStore::onRead);
    connect(workspace, &Workspace::applyStarted, this, [this](const ApplyRun *run) {
        connect(run, &ApplyRun::finished, this, &LastStateStore::onRead); // answers to writes are known too
    });
}

void LastStateStore::onRead()
{
    m_dirty = true;
    if (!m_timer.isActive())
        m_timer.start();
}

//! Into memory only: switching does not wait for the disk.
void LastStateStore::take()
{
    if (!m_workspace || !std::exchange(m_dirty, false))
        return;
    const QJsonObject state = m_workspace->lastState();
    if (state.isEmpty() || state == m_known.value(m_profileId))
        return;
    m_known.insert(m_profileId, state);
    if (!m_onDisk)
        return;
    m_unwritten.insert(m_profileId);
    if (!m_timer.isActive())
        m_timer.start();
}

QJsonObject LastStateStore::saved(const QString &profileId)
{
    if (profileId == m_profileId)
        take();
    const auto known = m_known.constFind(profileId);
    if (known != m_known.cend())
        return *known;
    const QJsonObject root = rootIn(fileOf(profileId));
    QJsonObject state = versionOf(root) == kLastStateVersion ? root.value("state"_L1).toObject() : QJsonObject();
    m_known.insert(profileId, state);
    return state;
}

void LastStateStore::forget(const QString &profileId)
{
    m_known.remove(profileId);
    m_unwritten.remove(profileId);
    if (profileId == m_profileId) {
        m_dirty = false;
        follow(nullptr, {}, false);
    }
    PrivateFile::removeAll(fileOf(profileId));
}

void LastStateStore::flush()
{
    take();
    m_timer.stop();
    const auto ids = std::exchange(m_unwritten, {});
    for (const QString &id : ids)
        write(id);
}

//! A refused write is no loss the admin must hear of: the instance is read again anyway.
void LastStateStore::write(const QString &profileId)
{
    const QString path = fileOf(profileId);
    if (QFileInfo::exists(path) && versionOf(rootIn(path)) > kLastStateVersion)
        return;
    const QJsonObject root{{u"version"_s, kLastStateVersion}, {u"state"_s, m_known.value(profileId)}};
    const QByteArray content = QJsonDocument(root).toJson(QJsonDocument::Compact);
    if (content.size() <= PrivateFile::kMaximumSize)
        PrivateFile::write(path, content);
}

QString LastStateStore::fileOf(const QString &profileId) const
{
    // Percent-encoded, so no id can name a file outside the directory.
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(profileId, {}, "."));
    return QDir(m_directory).filePath(name + u".state.json"_s);
}
