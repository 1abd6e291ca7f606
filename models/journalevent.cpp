#include "models/journalevent.h"

#include "network/redactor.h"
#include "network/steadyclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds = {
    std::pair(JournalEvent::Kind::Intent, "intent"_L1), std::pair(JournalEvent::Kind::End, "end"_L1),
    std::pair(JournalEvent::Kind::Settled, "settled"_L1), std::pair(JournalEvent::Kind::Told, "told"_L1)};

QLatin1StringView kindName(JournalEvent::Kind kind)
{
    return std::ranges::find(kKinds, kind, [](const auto &each) { return each.first; })->second;
}

std::optional<JournalEvent::Kind> kindOf(const QString &name)
{
    const auto *const found = std::ranges::find_if(kKinds, [&name](const auto &each) { return name == each.second; });
    return found == kKinds.end() ? std::nullopt : std::optional(found->first);
}

//! A part of a value that held a secret is not what was sent: the whole of it stays away.
QJsonObject withoutSecrets(const QJsonObject &settings)
{
    QJsonObject out = settings;
    for (auto each = out.begin(); each != out.end(); ++each) {
        QJsonObject setting = each->toObject();
        if (!Redactor::ofProcess().finds(
                {setting.value("before"_L1), setting.value("sent"_L1), setting.value("seen"_L1)}))
            continue;
        for (const auto name : {"before"_L1, "sent"_L1, "seen"_L1})
            setting.remove(name);
        setting.insert("withheld"_L1, true);
        *each = setting;
    }
    return out;
}

bool isSound(JournalEvent::Kind kind, const QJsonObject &settings)
{
    if (kind == JournalEvent::Kind::Told)
        return std::ranges::all_of(settings, [](const QJsonValue &count) { return count.toInteger(-1) >= 0; });
    return !settings.isEmpty() && std::ranges::all_of(settings, [kind](const QJsonValue &value) {
        const QJsonObject setting = value.toObject();
        if (kind == JournalEvent::Kind::Intent)
            return setting.contains("sent"_L1) != setting.value("withheld"_L1).toBool();
        return !setting.value("outcome"_L1).toString().isEmpty();
    });
}

QJsonObject journalRoot(const QByteArray &line) { return QJsonDocument::fromJson(line).object(); }

qint64 journalVersion(const QJsonObject &root) { return root.value("v"_L1).toInteger(); }

} // namespace

JournalEvent JournalEvent::now(Kind kind, const QString &profileId, const QString &instanceId, QUuid run,
                               const QString &path, const QJsonObject &settings)
{
    return {.kind = kind,
            .id = QUuid::createUuid(),
            .at = QDateTime::currentDateTimeUtc(),
            .boot = QSysInfo::bootUniqueId(),
            .steady = SteadyClock::now(),
            .profileId = profileId,
            .instanceId = instanceId,
            .run = run,
            .path = path,
            .settings = settings,
            .program = QStringLiteral(VESTRY_VERSION)};
}

std::chrono::milliseconds JournalEvent::ageAt(std::chrono::milliseconds moment) const
{
    const bool isOfThisBoot = boot == QSysInfo::bootUniqueId() && steady <= moment;
    return isOfThisBoot ? moment - steady : moment;
}

QByteArray JournalEvent::toLine() const
{
    const QJsonObject root{{u"v"_s, kVersion},
                           {u"event"_s, id.toString(QUuid::WithoutBraces)},
                           {u"time"_s, at.toString(Qt::ISODateWithMs)},
                           {u"boot"_s, QString::fromLatin1(boot)},
                           {u"since_boot_ms"_s, qint64(steady.count())},
                           {u"kind"_s, kindName(kind)},
                           {u"profile"_s, profileId},
                           {u"instance"_s, instanceId},
                           {u"run"_s, run.toString(QUuid::WithoutBraces)},
                           {u"path"_s, path},
                           {u"settings"_s, withoutSecrets(settings)},
                           {u"vestry"_s, program}};
    // What a server said is in it too: trace ids, its own value.
    return QJsonDocument(Redactor::ofProcess().cleanState(root)).toJson(QJsonDocument::Compact) + '\n';
}

bool JournalEvent::isNewer(const QByteArray &line) { return journalVersion(journalRoot(line)) > kVersion; }

std::optional<JournalEvent> JournalEvent::fromLine(const QByteArray &line)
{
    const QJsonObject root = journalRoot(line);
    const auto text = [&root](QLatin1StringView name) { return root.value(name).toString(); };
    const auto kind = kindOf(text("kind"_L1));
    if (journalVersion(root) != kVersion || !kind)
        return std::nullopt;
    const JournalEvent event{.kind = *kind,
                             .id = QUuid::fromString(text("event"_L1)),
                             .at = QDateTime::fromString(text("time"_L1), Qt::ISODateWithMs).toUTC(),
                             .boot = text("boot"_L1).toLatin1(),
                             .steady = std::chrono::milliseconds(root.value("since_boot_ms"_L1).toInteger()),
                             .profileId = text("profile"_L1),
                             .instanceId = text("instance"_L1),
                             .run = QUuid::fromString(text("run"_L1)),
                             .path = text("path"_L1),
                             .settings = root.value("settings"_L1).toObject(),
                             .program = text("vestry"_L1)};
    const bool isOfRun = event.kind != Kind::Told;
    const bool sound = !event.id.isNull() && event.at.isValid() && event.run.isNull() != isOfRun &&
                       !event.profileId.isEmpty() && event.path.isEmpty() != isOfRun &&
                       isSound(event.kind, event.settings);
    return sound ? std::optional(event) : std::nullopt;
}
