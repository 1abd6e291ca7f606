#include "models/migration/migrationrecord.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// Both in the order of their enums.
constexpr std::array kSteps{"where"_L1, "name"_L1,         "inventory"_L1, "prepare"_L1, "commit"_L1,
                            "dns"_L1,   "certificates"_L1, "code"_L1,      "done"_L1};
constexpr std::array kStates{"not_sent"_L1, "intended"_L1, "took"_L1, "no_effect"_L1, "refused"_L1, "unknown"_L1};

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

//! Takes members out of an object and remembers whether one of them had a wrong shape.
class Reader {
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {
    }

    bool isFine() const { return m_fine; }
    void refuse() { m_fine = false; }

    QString text(QLatin1StringView key) { return member(key, QJsonValue::String).toString(); }
    bool flag(QLatin1StringView key) { return member(key, QJsonValue::Bool).toBool(); }
    QJsonArray list(QLatin1StringView key) { return member(key, QJsonValue::Array).toArray(); }
    QJsonObject object(QLatin1StringView key) { return member(key, QJsonValue::Object).toObject(); }
    bool has(QLatin1StringView key) const
    {
        return !m_object.value(key).isUndefined() && !m_object.value(key).isNull();
    }

    QString requiredText(QLatin1StringView key)
    {
        QString text = this->text(key);
        m_fine = m_fine && !text.isEmpty();
        return text;
    }

    qint64 number(QLatin1StringView key)
    {
        const QJsonValue value = member(key, QJsonValue::Double);
        const qint64 number = value.toInteger(-1);
        m_fine = m_fine && (value.isUndefined() || number >= 0);
        return value.isUndefined() ? 0 : number;
    }

    QDateTime time(const QJsonValue &value)
    {
        if (value.isUndefined() || value.isNull())
            return {};
        QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
        m_fine = m_fine && time.isValid();
        return time;
    }
    QDateTime time(QLatin1StringView key) { return time(m_object.value(key)); }

    template <class Enum, std::size_t N> Enum name(QLatin1StringView key, const std::array<QLatin1StringView, N> &names)
    {
        const auto it = std::ranges::find(names, requiredText(key));
        m_fine = m_fine && it != names.end();
        return it == names.end() ? Enum{} : Enum(it - names.begin());
    }

    QStringList texts(QLatin1StringView key)
    {
        QStringList texts;
        const QJsonArray array = list(key);
        for (const auto &entry : array) {
            m_fine = m_fine && entry.isString();
            texts.append(entry.toString());
        }
        return texts;
    }

    template <class Take> void each(QLatin1StringView key, Take take)
    {
        const QJsonArray array = list(key);
        for (const auto &entry : array) {
            Reader reader(entry.toObject());
            take(reader);
            m_fine = m_fine && entry.isObject() && reader.m_fine;
        }
    }

private:
    //! Undefined when there is none; null counts as none.
    QJsonValue member(QLatin1StringView key, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined() || value.isNull())
            return QJsonValue::Undefined;
        m_fine = m_fine && value.type() == type;
        return value.type() == type ? value : QJsonValue::Undefined;
    }

    QJsonObject m_object;
    bool m_fine = true;
};

QJsonArray toJson(const QList<MigrationEvent> &events)
{
    QJsonArray array;
    for (const MigrationEvent &event : events)
        array.append(
            QJsonObject{{u"at"_s, timeToJson(event.at)}, {u"kind"_s, event.kind}, {u"detail"_s, event.detail}});
    return array;
}

QJsonArray toJson(const QList<InventoryLine> &lines)
{
    QJsonArray array;
    for (const InventoryLine &line : lines) {
        array.append(QJsonObject{{u"kind"_s, line.kind},
                                 {u"name"_s, line.name},
                                 {u"old_value"_s, line.oldValue},
                                 {u"new_value"_s, line.newValue}});
    }
    return array;
}

QJsonObject toJson(const QMap<QString, QDateTime> &ticks)
{
    QJsonObject object;
    for (auto it = ticks.cbegin(); it != ticks.cend(); ++it)
        object.insert(it.key(), timeToJson(it.value()));
    return object;
}

void readLists(Reader &reader, MigrationRecord *record)
{
    const QJsonObject ticks = reader.object("ticks"_L1);
    for (auto it = ticks.begin(); it != ticks.end(); ++it)
        record->ticks.insert(it.key(), reader.time(it.value()));
    reader.each("inventory"_L1, [record](Reader &line) {
        record->inventory.append({.kind = line.text("kind"_L1),
                                  .name = line.text("name"_L1),
                                  .oldValue = line.text("old_value"_L1),
                                  .newValue = line.text("new_value"_L1)});
    });
    reader.each("events"_L1, [record](Reader &event) {
        record->events.append(
            {.at = event.time("at"_L1), .kind = event.requiredText("kind"_L1), .detail = event.text("detail"_L1)});
    });
    if (reader.has("users"_L1))
        record->users = reader.number("users"_L1);
    if (reader.has("public_resolvers"_L1))
        record->publicResolvers = reader.texts("public_resolvers"_L1);
}

void readChange(Reader &reader, MigrationRecord *record)
{
    record->change = reader.name<ChangeState>("change"_L1, kStates);
    record->answerStatus = int(std::min<qint64>(reader.number("answer_status"_L1), 999));
    record->refusal = reader.text("refusal"_L1);
    record->newFrontendApi = reader.text("new_frontend_api"_L1);
    record->changedAt = reader.time("changed_at"_L1);
    record->dnsReadyAt = reader.time("dns_ready_at"_L1);
    record->certificatesReadyAt = reader.time("certificates_ready_at"_L1);
    record->finishedAt = reader.time("finished_at"_L1);
}

} // namespace

void MigrationRecord::note(const QString &kind, const QString &detail)
{
    events.append({.at = QDateTime::currentDateTimeUtc(), .kind = kind, .detail = detail});
}

QJsonObject MigrationRecord::toJson() const
{
    QJsonObject object{{u"version"_s, kVersion},
                       {u"profile_id"_s, profileId},
                       {u"instance_id"_s, instanceId},
                       {u"begun_at"_s, timeToJson(begunAt)},
                       {u"step"_s, QString(kSteps.at(std::size_t(step)))},
                       {u"old_domain"_s, oldDomain},
                       {u"old_frontend_api"_s, oldFrontendApi},
                       {u"old_publishable_key"_s, oldPublishableKey},
                       {u"home_url"_s, homeUrl},
                       {u"secondary"_s, secondary},
                       {u"new_domain"_s, newDomain},
                       {u"inventory_reviewed"_s, inventoryReviewed},
                       {u"preparation_reviewed"_s, preparationReviewed},
                       {u"change"_s, QString(kStates.at(std::size_t(change)))},
                       {u"answer_status"_s, answerStatus},
                       {u"refusal"_s, refusal},
                       {u"new_frontend_api"_s, newFrontendApi},
                       {u"changed_at"_s, timeToJson(changedAt)},
                       {u"dns_ready_at"_s, timeToJson(dnsReadyAt)},
                       {u"certificates_ready_at"_s, timeToJson(certificatesReadyAt)},
                       {u"finished_at"_s, timeToJson(finishedAt)},
                       {u"ticks"_s, ::toJson(ticks)},
                       {u"inventory"_s, ::toJson(inventory)},
                       {u"events"_s, ::toJson(events)}};
    if (users)
        object.insert(u"users"_s, *users);
    if (publicResolvers)
        object.insert(u"public_resolvers"_s, QJsonArray::fromStringList(*publicResolvers));
    return object;
}

std::optional<MigrationRecord> MigrationRecord::fromJson(const QJsonObject &object)
{
    Reader reader(object);
    MigrationRecord record;
    record.profileId = reader.requiredText("profile_id"_L1);
    record.instanceId = reader.text("instance_id"_L1);
    record.begunAt = reader.time("begun_at"_L1);
    record.step = reader.name<MigrationStep>("step"_L1, kSteps);
    record.oldDomain = reader.text("old_domain"_L1);
    record.oldFrontendApi = reader.text("old_frontend_api"_L1);
    record.oldPublishableKey = reader.text("old_publishable_key"_L1);
    record.homeUrl = reader.text("home_url"_L1);
    record.secondary = reader.flag("secondary"_L1);
    record.newDomain = reader.text("new_domain"_L1);
    record.inventoryReviewed = reader.flag("inventory_reviewed"_L1);
    record.preparationReviewed = reader.flag("preparation_reviewed"_L1);
    readChange(reader, &record);
    readLists(reader, &record);
    if (record.oldDomain.isEmpty() && record.change != ChangeState::Took)
        return std::nullopt; // what it would be compared with
    if (reader.number("version"_L1) != kVersion || !reader.isFine())
        return std::nullopt;
    return record;
}
