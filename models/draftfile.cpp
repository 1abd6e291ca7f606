#include "models/draftfile.h"

#include "models/listchange.h"
#include "network/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
// 1 had no `waiting`: one who does not know it would write over what waits. 2 had lists as a whole only: one who does
// not know what was added and removed would take such an edit for none.
constexpr int kDraftVersion = 3;

QJsonObject rootOf(const QByteArray &content) { return QJsonDocument::fromJson(content).object(); }

int versionOf(const QJsonObject &root) { return root.value("version"_L1).toInt(); }

template <class IsUnfit> SavedDraft without(SavedDraft saved, IsUnfit isUnfit)
{
    for (auto resource = saved.draft.begin(); resource != saved.draft.end();) {
        QJsonObject edits = resource->toObject();
        const auto count = edits.size();
        for (auto edit = edits.begin(); edit != edits.end();)
            edit = isUnfit(edit->toObject()) ? edits.erase(edit) : edit + 1;
        saved.edits -= static_cast<int>(count - edits.size());
        saved.withheld += static_cast<int>(count - edits.size());
        *resource = edits;
        resource = edits.isEmpty() ? saved.draft.erase(resource) : resource + 1;
    }
    return saved;
}

//! As former versions wrote it in place of a key: restored and applied, it would be the setting.
bool isRedacted(const QJsonObject &edit)
{
    return Redactor::isMarked(QString::fromUtf8(QJsonDocument(edit).toJson(QJsonDocument::Compact)));
}

//! \p draft with \p change of each edit.
template <class Change> QJsonObject withEach(QJsonObject draft, const Change &change)
{
    for (auto resource = draft.begin(); resource != draft.end(); ++resource) {
        QJsonObject edits = resource->toObject();
        for (auto edit = edits.begin(); edit != edits.end(); ++edit)
            *edit = change(edit->toObject());
        *resource = edits;
    }
    return draft;
}

SavedDraft fromJson(const QJsonObject &entry)
{
    const SavedDraft saved{.draft = withEach(entry.value("draft"_L1).toObject(), ListChange::unpacked),
                           .savedAt = QDateTime::fromString(entry.value("saved_at"_L1).toString(), Qt::ISODateWithMs),
                           .edits = entry.value("edits"_L1).toInt(),
                           .withheld = entry.value("withheld"_L1).toInt()};
    return without(saved, isRedacted);
}

QJsonObject toJson(const SavedDraft &saved)
{
    QJsonObject entry{{u"saved_at"_s, saved.savedAt.toString(Qt::ISODateWithMs)},
                      {u"edits"_s, saved.edits},
                      {u"draft"_s, withEach(saved.draft, ListChange::packed)}};
    if (saved.withheld > 0)
        entry.insert("withheld"_L1, saved.withheld);
    return entry;
}

//! Drafts are settings by resource.
void putOver(QJsonObject *lower, const QJsonObject &upper)
{
    for (auto resource = upper.constBegin(); resource != upper.constEnd(); ++resource) {
        QJsonObject edits = lower->value(resource.key()).toObject();
        const QJsonObject younger = resource->toObject();
        for (auto edit = younger.constBegin(); edit != younger.constEnd(); ++edit)
            edits.insert(edit.key(), *edit);
        lower->insert(resource.key(), edits);
    }
}

int editsIn(const QJsonObject &draft)
{
    int count = 0;
    for (const auto &edits : draft)
        count += static_cast<int>(edits.toObject().size());
    return count;
}
} // namespace

SavedDraft SavedDraft::withoutSecrets() const
{
    return without(*this, [](const QJsonObject &edit) {
        return Redactor::ofProcess().finds(QJsonArray{edit.value("value"_L1), edit.value("base"_L1)});
    });
}

bool SavedDraft::holds(const QString &resource, const QString &key, const QJsonValue &value) const
{
    const QJsonObject edit = draft.value(resource).toObject().value(key).toObject();
    return edit.contains("value"_L1) && edit.value("value"_L1) == value;
}

SavedDraft SavedDraft::withoutEdit(const QString &resource, const QString &key) const
{
    SavedDraft rest = *this;
    QJsonObject others = draft.value(resource).toObject();
    others.remove(key);
    if (others.isEmpty())
        rest.draft.remove(resource);
    else
        rest.draft.insert(resource, others);
    rest.edits = editsIn(rest.draft);
    return rest;
}

bool DraftFile::isNewer(const QByteArray &content) { return versionOf(rootOf(content)) > kDraftVersion; }

std::optional<DraftFile> DraftFile::parse(const QByteArray &content)
{
    const QJsonObject root = rootOf(content);
    if (versionOf(root) < 1 || versionOf(root) > kDraftVersion || !root.value("draft"_L1).isObject())
        return std::nullopt;
    DraftFile file{.current = fromJson(root)};
    const QJsonArray waiting = root.value("waiting"_L1).toArray();
    for (const auto &entry : waiting) {
        if (const SavedDraft saved = fromJson(entry.toObject()); !saved.draft.isEmpty())
            file.waiting.append(saved);
    }
    return file;
}

QByteArray DraftFile::toJson() const
{
    QJsonObject root = ::toJson(current);
    root.insert("version"_L1, kDraftVersion);
    QJsonArray entries;
    for (const SavedDraft &each : waiting)
        entries.append(::toJson(each));
    if (!entries.isEmpty())
        root.insert("waiting"_L1, entries);
    return QJsonDocument(root).toJson(QJsonDocument::Compact); // in a long list the spaces would be half of it
}

std::optional<SavedDraft> DraftFile::merged() const
{
    if (isEmpty())
        return std::nullopt;
    SavedDraft all = waiting.isEmpty() ? current : waiting.constLast();
    all.draft = {};
    all.withheld = current.withheld;
    for (const SavedDraft &each : waiting) {
        all.withheld += each.withheld;
        putOver(&all.draft, each.draft);
    }
    putOver(&all.draft, current.draft);
    all.edits = editsIn(all.draft);
    if (!current.draft.isEmpty())
        all.savedAt = current.savedAt;
    return all;
}
