#include "models/plan.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

QByteArray Plan::bodyOf(const QJsonObject &changes) { return QJsonDocument(changes).toJson(QJsonDocument::Compact); }

QList<Change> Plan::changes(const QList<SettingsForm *> &forms, const Circumstances &now)
{
    QList<Change> out;
    for (const SettingsForm *form : forms) {
        const auto fields = form->editedFields();
        for (const int field : fields) {
            const FieldSpec &spec = form->spec(field);
            Change change{form->resource().id, field, form->baseline(field), form->shown(field)};
            if (spec.consequence) {
                const Consequence consequence = spec.consequence(change.before.json(), change.after, now);
                change.consequence = translated(consequence);
                change.dangerous = consequence.hurts && now.environment != Environment::Development;
            }
            out.append(change);
        }
    }
    return out;
}

static QJsonObject knownValues(const SettingsForm &form)
{
    QJsonObject known;
    const auto fields = form.editedFields();
    for (const int field : fields) {
        if (const QJsonValue value = form.baseline(field).json(); !value.isUndefined())
            known.insert(form.spec(field).key, value);
    }
    return known;
}

QList<PlannedRequest> Plan::requests(const QList<SettingsForm *> &forms)
{
    QList<PlannedRequest> out;
    for (const SettingsForm *form : forms) {
        if (const QJsonObject patch = form->patch(); !patch.isEmpty())
            out.append({{"PATCH", form->resource().patchPath, bodyOf(patch)}, form->resource().id, knownValues(*form)});
    }
    return out;
}

static bool isSameBefore(const PlannedRequest &a, const PlannedRequest &b)
{
    const ResourceSpec &resource = resourceSpec(a.resource);
    return std::ranges::all_of(resource.fields, [&](const FieldSpec &spec) {
        return sameValue(spec, a.before.value(spec.key), b.before.value(spec.key));
    });
}

bool Plan::isAsReviewed(const QList<PlannedRequest> &reviewed, const QList<SettingsForm *> &forms)
{
    return std::ranges::equal(reviewed, requests(forms), [](const PlannedRequest &shown, const PlannedRequest &now) {
        const WriteRequest &a = shown, &b = now;
        return shown.resource == now.resource && a == b && isSameBefore(shown, now);
    });
}

QJsonObject Plan::toDraft(const QList<SettingsForm *> &forms)
{
    QJsonObject draft;
    for (const SettingsForm *form : forms) {
        QJsonObject edits;
        const auto fields = form->editedFields();
        for (const int field : fields) {
            QJsonObject edit{{u"value"_s, form->shown(field)}};
            if (const QJsonValue base = form->startedFrom(field); !base.isUndefined())
                edit.insert("base"_L1, base);
            edits.insert(form->spec(field).key, edit);
        }
        if (!edits.isEmpty())
            draft.insert(form->resource().patchPath, edits);
    }
    return draft;
}

QList<Plan::DraftEntry> Plan::fromDraft(const QJsonObject &draft, const QList<SettingsForm *> &forms)
{
    QList<DraftEntry> out;
    for (SettingsForm *form : forms) {
        const QJsonObject edits = draft.value(form->resource().patchPath).toObject();
        for (auto it = edits.constBegin(); it != edits.constEnd(); ++it) {
            const int field = form->indexOf(it.key());
            const QJsonObject edit = it->toObject();
            if (field >= 0 && edit.contains("value"_L1))
                out.append({form, field, edit.value("value"_L1), edit.value("base"_L1)});
        }
    }
    return out;
}
