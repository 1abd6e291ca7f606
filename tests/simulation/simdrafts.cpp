#include "tests/simulation/simdrafts.h"

#include "tests/simulation/simsettings.h"
#include "tests/support/files.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

QHash<int, QJsonValue> SimDrafts::editsOf(const QJsonObject &draft)
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

bool SimDrafts::keep(const QString &profileId, int setting, const QJsonValue &value) const
{
    const auto file = DraftFile::parse(contentOf(QDir(m_directory).filePath(profileId + u".draft.json"_s)));
    const auto holds = [&](const SavedDraft &draft) { return editsOf(draft.draft).value(setting) == value; };
    return file && (holds(file->current) || std::ranges::any_of(file->waiting, holds));
}
