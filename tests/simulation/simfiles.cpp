#include "tests/simulation/simfiles.h"

#include "tests/simulation/simsettings.h"
#include "tests/support/files.h"

#include <QDir>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

QHash<int, QJsonValue> SimFiles::editsOf(const QJsonObject &draft)
{
    QHash<int, QJsonValue> out;
    for (int setting = 0; setting < int(simSettings().size()); ++setting) {
        const SimSetting &what = simSettings()[std::size_t(setting)];
        const QJsonObject resource = draft.value(resourceSpec(what.resource).patchPath).toObject();
        if (resource.contains(what.key))
            out.insert(setting, resource.value(what.key).toObject().value("value"_L1));
    }
    return out;
}

std::optional<DraftFile> SimFiles::draftsOf(const QString &profileId) const
{
    return DraftFile::parse(contentOf(profileId + u".draft.json"_s));
}

bool SimFiles::keep(const QString &profileId, int setting, const QJsonValue &value) const
{
    const auto file = draftsOf(profileId);
    const auto holds = [&](const SavedDraft &draft) { return editsOf(draft.draft).value(setting) == value; };
    return file && (holds(file->current) || std::ranges::any_of(file->waiting, holds));
}

bool SimFiles::hasTornTail(const QString &profileId) const
{
    const QByteArray journal = contentOf(profileId + u".journal.jsonl"_s);
    return !journal.isEmpty() && !journal.endsWith('\n');
}

QStringList SimFiles::unreadable() const
{
    QStringList names = QDir(m_directory).entryList({u"*.json"_s}, QDir::Files);
    names.removeIf([this](const QString &name) { return !QJsonDocument::fromJson(contentOf(name)).isNull(); });
    return names;
}

QByteArray SimFiles::contentOf(const QString &name) const { return ::contentOf(QDir(m_directory).filePath(name)); }
