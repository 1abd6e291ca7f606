#include "models/draftstore.h"

#include "models/privatefile.h"
#include "models/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QUrl>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int kFormatVersion = 1;
// Counted from the first edit that is not on disk yet, so steady typing cannot push the write past the promised second.
constexpr auto kDelay = 400ms;
constexpr auto kRetryDelay = 5s;
} // namespace

DraftStore::DraftStore(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftStore::flush);
}

void DraftStore::follow(Workspace *workspace, const QString &profileId)
{
    flush();
    if (m_workspace)
        m_workspace->disconnect(this);
    m_timer.stop();
    m_dirty = false;
    m_workspace = workspace;
    m_profileId = profileId;
    if (workspace)
        connect(workspace, &Workspace::draftChanged, this, &DraftStore::schedule);
}

void DraftStore::schedule()
{
    m_dirty = true;
    if (!m_timer.isActive())
        m_timer.start(kDelay);
}

std::optional<DraftStore::Saved> DraftStore::saved(const QString &profileId) const
{
    const auto content = PrivateFile::read(fileOf(profileId));
    const QJsonObject root = content ? QJsonDocument::fromJson(*content).object() : QJsonObject();
    const QJsonObject draft = root.value("draft"_L1).toObject();
    if (root.value("version"_L1).toInt() != kFormatVersion || draft.isEmpty())
        return std::nullopt;
    return Saved{draft, QDateTime::fromString(root.value("saved_at"_L1).toString(), Qt::ISODateWithMs),
                 root.value("edits"_L1).toInt()};
}

void DraftStore::forget(const QString &profileId)
{
    if (profileId == m_profileId)
        m_dirty = false;
    QFile::remove(fileOf(profileId));
    emit savedChanged(profileId);
}

bool DraftStore::flush()
{
    m_timer.stop();
    if (!m_dirty)
        return true;
    QString reason;
    if (m_workspace && m_workspace->editCount() > 0) {
        const QJsonObject root{{u"version"_s, kFormatVersion},
                               {u"saved_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                               {u"edits"_s, m_workspace->editCount()},
                               {u"draft"_s, m_workspace->draft()}};
        reason = PrivateFile::write(fileOf(m_profileId), QJsonDocument(root).toJson());
    } else if (m_workspace) {
        QFile::remove(fileOf(m_profileId));
    }
    m_dirty = !reason.isEmpty();
    if (m_dirty)
        m_timer.start(kRetryDelay);
    else
        emit savedChanged(m_profileId);
    setProblem(reason.isEmpty() ? QString()
                                : tr("Your changes could not be saved against a crash: %1. They are still here as long "
                                     "as Vestry runs.")
                                      .arg(reason));
    return reason.isEmpty();
}

QString DraftStore::problem() const { return m_problem; }

void DraftStore::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged(m_problem);
}

QString DraftStore::fileOf(const QString &profileId) const
{
    // Percent-encoded, so no id can name a file outside the directory.
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(profileId, {}, "."));
    return QDir(m_directory).filePath(name + u".draft.json"_s);
}
