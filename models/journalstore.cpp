#include "models/journalstore.h"

#include "models/processlock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds kJournalRetry{5000};
// For all that is unwritten: whoever holds the file may be a stopped process, and the window stands meanwhile.
constexpr std::chrono::milliseconds kEndPatience{100};
} // namespace

JournalStore::JournalStore(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { writeAgain(QDeadlineTimer(0)); });
}

// What still cannot be written is settled by the next start.
JournalStore::~JournalStore() { writeAgain(JournalFile::patience()); }

QString JournalStore::nameOf(const QString &profileId) const
{
    // Percent-encoded, dots too: no id can name a file outside the directory, nor the beginning of another id's names.
    return QString::fromLatin1(QUrl::toPercentEncoding(profileId, {}, ".")) + u".journal"_s;
}

QString JournalStore::fileOf(const QString &profileId) const
{
    return QDir(m_directory).filePath(nameOf(profileId) + u".jsonl"_s);
}

bool JournalStore::exists(const QString &profileId) const { return QFile::exists(fileOf(profileId)); }

qint64 JournalStore::size(const QString &profileId) const { return QFileInfo(fileOf(profileId)).size(); }

void JournalStore::tell(const QString &profileId, const JournalFile::Cut &cut)
{
    if (cut.bytes > 0)
        emit tailCut(profileId, cut.keptAs);
}

//! Some of the lines it is about may be among those that are not read any more.
static void takeTold(const QJsonObject &counts, JournalStore::Contents *contents)
{
    contents->damaged -= std::min(contents->damaged, counts.value("damaged"_L1).toInt());
    contents->newer -= std::min(contents->newer, counts.value("newer"_L1).toInt());
}

JournalStore::Contents JournalStore::read(const QString &profileId)
{
    const JournalFile::Content content = JournalFile(fileOf(profileId)).read();
    Contents out{.unread = content.unread, .reason = content.reason};
    for (const QByteArray &line : content.lines) {
        auto event = line.size() > JournalFile::kMaximumLine ? std::nullopt : JournalEvent::fromLine(line);
        if (event && event->profileId == profileId && event->kind == JournalEvent::Kind::Told)
            takeTold(event->settings, &out);
        else if (event && event->profileId == profileId)
            out.events.append(*std::move(event));
        else if (JournalEvent::isNewer(line))
            ++out.newer;
        else
            ++out.damaged;
    }
    tell(profileId, content.cut);
    return out;
}

QString JournalStore::write(const QString &profileId, const QByteArray &lines, const QDeadlineTimer &patience)
{
    JournalFile::Cut cut;
    QString reason = JournalFile(fileOf(profileId)).append(lines, &cut, patience);
    tell(profileId, cut);
    return reason;
}

QString JournalStore::append(const JournalEvent &event) { return write(event.profileId, event.toLine()); }

QString JournalStore::setTold(const QString &profileId, int damaged, int newer)
{
    if (!exists(profileId))
        return {}; // forgotten by another window meanwhile: nothing of it may come back
    const auto event = JournalEvent::now(JournalEvent::Kind::Told, profileId, {}, {}, {},
                                         {{u"damaged"_s, damaged}, {u"newer"_s, newer}});
    return write(profileId, event.toLine(), QDeadlineTimer(kEndPatience));
}

void JournalStore::close(const QList<JournalEvent> &ends, std::unique_ptr<QLockFile> lock)
{
    if (ends.isEmpty())
        return;
    QByteArray lines;
    for (const JournalEvent &event : ends)
        lines += event.toLine();
    m_unwritten.push_back({ends.constFirst().profileId, lines, std::move(lock)});
    writeAgain(QDeadlineTimer(kEndPatience));
}

void JournalStore::writeAgain(const QDeadlineTimer &patience)
{
    std::erase_if(m_unwritten, [this, &patience](const Unwritten &each) {
        // Forgotten by another window meanwhile: nothing of it may come back.
        return !exists(each.profileId) || write(each.profileId, each.lines, patience).isEmpty();
    });
    if (!m_unwritten.empty())
        m_timer.start(kJournalRetry);
}

std::unique_ptr<QLockFile> JournalStore::lock(const QString &profileId, QUuid run, QString *reason) const
{
    const QString name = nameOf(profileId) + u'.' + run.toString(QUuid::WithoutBraces) + u".lock"_s;
    return ProcessLock::take(QDir(m_directory).filePath(name), {}, nullptr, reason);
}

void JournalStore::forget(const QString &profileId)
{
    std::erase_if(m_unwritten, [&profileId](const Unwritten &each) { return each.profileId == profileId; });
    JournalFile(fileOf(profileId)).remove();
    const QString start = nameOf(profileId) + u'.';
    const QStringList names = QDir(m_directory).entryList({u"*.lock"_s}, QDir::Files | QDir::Hidden);
    // Whoever holds a lock removes it; that of a dead process goes by being taken and given back.
    for (const QString &name : names) {
        if (name.startsWith(start))
            ProcessLock::take(QDir(m_directory).filePath(name));
    }
}
