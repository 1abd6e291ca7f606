#pragma once

#include "models/draftfile.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

//! The draft files of a directory, read as a next start would.
class SimDrafts {
public:
    explicit SimDrafts(const QString &directory)
        : m_directory(directory)
    {
    }

    //! By setting, see simSettings().
    static QHash<int, QJsonValue> editsOf(const QJsonObject &draft);
    //! The edit is on the disk, as one of now or as one that waits for an answer.
    bool keep(const QString &profileId, int setting, const QJsonValue &value) const;

private:
    QString m_directory;
};
