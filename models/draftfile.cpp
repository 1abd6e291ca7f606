#include "models/draftfile.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
// 1 had no `waiting`: one who does not know it would write over what waits.
constexpr int kVersion = 2;

QJsonObject rootOf(const QByteArray &content) { return QJsonDocument::fromJson(content).object(); }

int versionOf(const QJsonObject &root) { return root.value("version"_L1).toInt(); }

SavedDraft fromJson(const QJsonObject &entry)
{
    return {entry.value("draft"_L1).toObject(),
            QDateTime::fromString(entry.value("saved_at"_L1).toString(), Qt::ISODateWithMs),
            entry.value("edits"_L1).toInt()};
}

QJsonObject toJson(const SavedDraft &saved)
{
    return {{u"saved_at"_s, saved.savedAt.toString(Qt::ISODateWithMs)},
            {u"edits"_s, saved.edits},
            {u"draft"_s, saved.draft}};
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

bool DraftFile::isNewer(const QByteArray &content) { return versionOf(rootOf(content)) > kVersion; }

std::optional<DraftFile> DraftFile::parse(const QByteArray &content)
{
    const QJsonObject root = rootOf(content);
    if (versionOf(root) < 1 || versionOf(root) > kVersion || !root.value("draft"_L1).isObject())
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
    root.insert("version"_L1, kVersion);
    QJsonArray entries;
    for (const SavedDraft &each : waiting)
        entries.append(::toJson(each));
    if (!entries.isEmpty())
        root.insert("waiting"_L1, entries);
    return QJsonDocument(root).toJson();
}

std::optional<SavedDraft> DraftFile::merged() const
{
    if (isEmpty())
        return std::nullopt;
    SavedDraft all = waiting.isEmpty() ? current : waiting.constLast();
    all.draft = {};
    for (const SavedDraft &each : waiting)
        putOver(&all.draft, each.draft);
    putOver(&all.draft, current.draft);
    all.edits = editsIn(all.draft);
    if (!current.draft.isEmpty())
        all.savedAt = current.savedAt;
    return all;
}
