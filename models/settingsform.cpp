#include "models/settingsform.h"

#include <QCoreApplication>

#include <algorithm>

QJsonValue FieldValue::json() const
{
    switch (state) {
    case State::NotReported:
        return QJsonValue(QJsonValue::Undefined);
    case State::Null:
        return QJsonValue(QJsonValue::Null);
    case State::Value:
        return value;
    }
    Q_UNREACHABLE();
}

SettingsForm::SettingsForm(const ResourceSpec &resource, QObject *parent)
    : QObject(parent)
    , m_resource(resource)
    , m_baseline(static_cast<qsizetype>(resource.fields.size()))
{
}

int SettingsForm::size() const { return static_cast<int>(m_resource.fields.size()); }

const FieldSpec &SettingsForm::spec(int field) const
{
    Q_ASSERT(field >= 0 && field < size());
    return m_resource.fields[static_cast<std::size_t>(field)];
}

int SettingsForm::indexOf(QStringView key) const
{
    const auto found =
        std::ranges::find_if(m_resource.fields, [key](const FieldSpec &field) { return field.key == key; });
    return found == m_resource.fields.end() ? -1 : static_cast<int>(found - m_resource.fields.begin());
}

void SettingsForm::setEnvironment(Environment environment)
{
    if (m_environment == environment)
        return;
    m_environment = environment;
    for (int field = 0; field < size(); ++field) {
        if (spec(field).environment != FieldEnvironment::Any)
            emit changed(field);
    }
}

const FieldValue &SettingsForm::baseline(int field) const { return m_baseline.at(field); }

void SettingsForm::setBaseline(int field, const FieldValue &value)
{
    const int before = editCount();
    m_baseline[field] = value;
    const auto draft = m_drafts.find(field);
    if (draft != m_drafts.end() && !value.remembered && sameValue(spec(field), draft->value, value.json())) {
        m_drafts.erase(draft);
        m_serverComplaints.remove(field);
    } else if (draft != m_drafts.end() && draft->base.isUndefined()) {
        draft->base = value.json();
        if (!draft->base.isUndefined())
            emit startChanged();
    }
    announce(field, before);
}

QJsonObject SettingsForm::unknownKeys() const { return m_unknown; }

void SettingsForm::setUnknownKeys(const QJsonObject &keys) { m_unknown = keys; }

QJsonValue SettingsForm::shown(int field) const
{
    const auto draft = m_drafts.constFind(field);
    return draft == m_drafts.constEnd() ? m_baseline.at(field).json() : draft->value;
}

bool SettingsForm::isEdited(int field) const { return m_drafts.contains(field); }

void SettingsForm::edit(int field, const QJsonValue &value, const QJsonValue &base)
{
    if (spec(field).access != FieldAccess::Writable)
        return;
    const int before = editCount();
    m_serverComplaints.remove(field);
    const FieldValue &known = m_baseline.at(field);
    // A former look at the instance is no proof that an edit that comes back is done.
    const bool isProof = base.isUndefined() || !known.remembered;
    if (value.isUndefined() || (isProof && sameValue(spec(field), value, known.json()))) {
        m_drafts.remove(field);
    } else {
        const QJsonValue former = startedFrom(field);
        const QJsonValue start = former.isUndefined() ? known.json() : former;
        const bool sound = complaintAbout(spec(field), value).isEmpty();
        m_drafts.insert(field, {value, base.isUndefined() ? start : base, sound});
    }
    announce(field, before);
}

void SettingsForm::reset(int field) { edit(field, QJsonValue(QJsonValue::Undefined)); }

void SettingsForm::discard()
{
    for (const int field : editedFields())
        reset(field);
}

int SettingsForm::editCount() const { return static_cast<int>(m_drafts.size()); }

QList<int> SettingsForm::editedFields() const
{
    QList<int> fields = m_drafts.keys();
    std::ranges::sort(fields);
    return fields;
}

QJsonValue SettingsForm::startedFrom(int field) const
{
    const auto draft = m_drafts.constFind(field);
    return draft == m_drafts.constEnd() ? QJsonValue(QJsonValue::Undefined) : draft->base;
}

QString SettingsForm::ownComplaint(int field) const
{
    const auto draft = m_drafts.constFind(field);
    if (draft == m_drafts.constEnd())
        return {};
    if (!isAvailable(spec(field), m_environment))
        return m_environment == Environment::Production
                   ? tr("Production instances do not have this setting. Reset it to go on.")
                   : tr("Development instances do not have this setting. Reset it to go on.");
    return draft->sound ? QString() : complaintAbout(spec(field), draft->value);
}

QString SettingsForm::complaint(int field) const
{
    const QString own = ownComplaint(field);
    return own.isEmpty() ? m_serverComplaints.value(field) : own;
}

bool SettingsForm::isServerComplaint(int field) const
{
    return m_serverComplaints.contains(field) && ownComplaint(field).isEmpty();
}

void SettingsForm::setServerComplaint(int field, const QString &words)
{
    if (words.isEmpty())
        m_serverComplaints.remove(field);
    else
        m_serverComplaints.insert(field, words);
    emit changed(field);
}

int SettingsForm::complaintCount() const
{
    const QList<int> edited = editedFields();
    return static_cast<int>(
        std::ranges::count_if(edited, [this](int field) { return !ownComplaint(field).isEmpty(); }));
}

QJsonValue SettingsForm::driftedFrom(int field) const
{
    const auto draft = m_drafts.constFind(field);
    const QJsonValue now = m_baseline.at(field).json();
    const bool drifted = draft != m_drafts.constEnd() && !draft->base.isUndefined() && !now.isUndefined() &&
                         !sameValue(spec(field), draft->base, now);
    return drifted ? draft->base : QJsonValue(QJsonValue::Undefined);
}

void SettingsForm::clearDrift(int field, const QJsonValue &seen)
{
    if (!isEdited(field))
        return;
    m_drafts[field].base = seen.isUndefined() ? m_baseline.at(field).json() : seen;
    emit startChanged();
    emit changed(field);
}

QJsonObject SettingsForm::patch() const
{
    QJsonObject body;
    for (auto draft = m_drafts.constBegin(); draft != m_drafts.constEnd(); ++draft) {
        const FieldSpec &field = spec(draft.key());
        if (field.access == FieldAccess::Writable && isAvailable(field, m_environment))
            body.insert(field.key, wireValue(field, draft->value));
    }
    return body;
}

void SettingsForm::announce(int field, int editsBefore)
{
    emit changed(field);
    if (editCount() != editsBefore)
        emit editCountChanged(editCount());
}
