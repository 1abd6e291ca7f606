#include "models/baselines.h"

#include "models/sourcereads.h"
#include "models/verification.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isReadFrom(const FieldSpec &spec, ReadSource source)
{
    return std::ranges::any_of(spec.readers, [source](const FieldReader &reader) { return reader.source == source; });
}

bool isRole(const FieldSpec &spec)
{
    return std::ranges::any_of(
        spec.readers, [](const FieldReader &reader) { return reader.transform == ReadTransform::RoleKeyToId; });
}

//! Some read tells it, not only the answer to a write.
bool isRead(const FieldSpec &spec)
{
    return std::ranges::any_of(spec.readers,
                               [](const FieldReader &reader) { return reader.source != ReadSource::WriteAnswer; });
}

bool isKnown(const FieldValue &value) { return value.state != FieldValue::State::NotReported; }

} // namespace

Baselines::Baselines(const QList<SettingsForm *> &forms, SourceReads *reads, QObject *parent)
    : QObject(parent)
    , m_forms(forms)
    , m_reads(reads)
{
    connect(reads, &SourceReads::answerTaken, this, &Baselines::onAnswered);
    connect(reads, &SourceReads::rolesAnswered, this, &Baselines::onRolesAnswered);
}

RoleIds Baselines::roleIds() const
{
    RoleIds ids;
    const auto roles = m_reads->roles();
    for (const RoleInfo &role : roles)
        ids.insert(role.key, role.id);
    return ids;
}

FieldValue Baselines::read(const SettingsForm &form, int field) const
{
    return readField(form.spec(field), m_reads->answers(), roleIds());
}

//! Told by this session, not by a former one.
bool Baselines::isKnownNow(const SettingsForm &form, int field) const
{
    const FieldValue &value = form.baseline(field);
    return isKnown(value) && !value.remembered;
}

FieldValue Baselines::inAnswer(const SettingsForm &form, int field, const QJsonObject &answer,
                               const QDateTime &at) const
{
    return readField(form.spec(field), {{ReadSource::WriteAnswer, {answer, at}}}, roleIds());
}

bool Baselines::isReadAfter(const SettingsForm &form, int field, quint64 place) const
{
    const FieldValue value = read(form, field);
    return isKnown(value) && m_reads->answered(value.reader.source) > place;
}

bool Baselines::isUnsettled(const SettingsForm &form, int field) const
{
    const auto written = m_written.constFind({form.resource().id, field});
    const FieldValue value = read(form, field);
    return written != m_written.cend() && isKnown(value) && isReadAfter(form, field, written->place) &&
           !showsAsSent(form.spec(field), written->value.json(), value.json());
}

void Baselines::believeReads(SettingsForm *form, int field)
{
    m_written.remove({form->resource().id, field});
    update(form, field);
}

void Baselines::takeWriteAnswer(SettingsForm *form, const QJsonObject &answer, const QDateTime &at, quint64 place)
{
    m_writeAnswers.insert(form->resource().id, {answer, at});
    for (int field = 0; field < form->size(); ++field) {
        const FieldValue value = inAnswer(*form, field, answer, at);
        if (!isKnown(value))
            continue;
        Written &written = m_written[{form->resource().id, field}];
        // Two writes in a row: a lagging read may show what was before either.
        if (isKnown(written.value))
            written.former.append(written.value.json());
        if (const FieldValue before = read(*form, field); isKnown(before))
            written.former.append(before.json());
        written.value = value;
        written.place = place;
        written.age.emplace();
        update(form, field);
    }
    if (form->resource().ownRead == ReadSource::None)
        form->setUnknownKeys(unreadKeys(form->resource(), answer));
}

FieldValue Baselines::standing(Place place, const FieldSpec &spec, const FieldValue &read)
{
    const auto written = m_written.constFind(place);
    if (written == m_written.cend())
        return read;
    if (!isKnown(read))
        return written->value;
    const bool before = m_reads->answered(read.reader.source) <= written->place;
    const bool young = written->age && written->age->elapsed() < kWriteAnswerLife;
    const bool old = std::ranges::any_of(
        written->former, [&](const QJsonValue &value) { return showsAsSent(spec, value, read.json()); });
    const bool agrees = showsAsSent(spec, written->value.json(), read.json());
    if (!agrees && (before || (old && young)))
        return written->value;
    m_written.erase(written);
    return read;
}

void Baselines::update(SettingsForm *form, int field)
{
    form->setBaseline(field, standing({form->resource().id, field}, form->spec(field), read(*form, field)));
}

void Baselines::onAnswered(ReadSource source)
{
    for (SettingsForm *form : std::as_const(m_forms)) {
        if (form->resource().ownRead == source)
            form->setUnknownKeys(unreadKeys(form->resource(), m_reads->answer(source)));
        for (int field = 0; field < form->size(); ++field) {
            if (!isReadFrom(form->spec(field), source))
                continue;
            const auto written = m_written.constFind({form->resource().id, field});
            if (written != m_written.cend() && written->value.remembered && !m_reads->state(source).remembered)
                m_written.erase(written);
            update(form, field);
        }
    }
}

QStringList Baselines::unreadFields(const SettingsForm &form) const
{
    QStringList keys;
    for (int field = 0; field < form.size(); ++field) {
        // What no read can ever tell would be shown as known for good.
        if (m_written.contains({form.resource().id, field}) && isRead(form.spec(field)))
            keys.append(form.spec(field).key);
    }
    return keys;
}

QJsonObject Baselines::toJson() const
{
    QJsonObject known;
    for (const SettingsForm *form : m_forms) {
        const auto answer = m_writeAnswers.constFind(form->resource().id);
        const QStringList fields = unreadFields(*form);
        if (answer == m_writeAnswers.cend() || fields.isEmpty())
            continue;
        known.insert(form->resource().patchPath, QJsonObject{{u"read_at"_s, answer->at.toString(Qt::ISODateWithMs)},
                                                             {u"answer"_s, answer->object},
                                                             {u"fields"_s, QJsonArray::fromStringList(fields)}});
    }
    return known;
}

void Baselines::remember(const QJsonObject &known)
{
    for (SettingsForm *form : std::as_const(m_forms))
        rememberAnswer(form, known.value(form->resource().patchPath).toObject());
}

void Baselines::rememberAnswer(SettingsForm *form, const QJsonObject &entry)
{
    const QDateTime at = QDateTime::fromString(entry.value("read_at"_L1).toString(), Qt::ISODateWithMs).toUTC();
    const QJsonObject answer = entry.value("answer"_L1).toObject();
    const QJsonArray fields = entry.value("fields"_L1).toArray();
    if (!at.isValid() || answer.isEmpty() || m_writeAnswers.contains(form->resource().id))
        return;
    m_writeAnswers.insert(form->resource().id, {answer, at});
    for (const auto &key : fields) {
        const int field = form->indexOf(key.toString());
        if (field < 0 || !isRead(form->spec(field)) || isKnownNow(*form, field))
            continue;
        FieldValue value = inAnswer(*form, field, answer, std::min(at, QDateTime::currentDateTimeUtc()));
        value.remembered = true;
        if (isKnown(value)) {
            m_written.insert({form->resource().id, field}, {.value = value});
            update(form, field);
        }
    }
}

void Baselines::onRolesAnswered()
{
    for (SettingsForm *form : std::as_const(m_forms)) {
        for (int field = 0; field < form->size(); ++field) {
            if (isRole(form->spec(field)))
                update(form, field);
        }
    }
}
