#pragma once

#include "models/draftfile.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

//! What is on the disk in a directory, read as a next start would.
class SimFiles {
public:
    explicit SimFiles(const QString &directory)
        : m_directory(directory)
    {
    }

    //! By setting, see simSettings().
    static QHash<int, QJsonValue> editsOf(const QJsonObject &draft);
    std::optional<DraftFile> draftsOf(const QString &profileId) const;
    //! The edit is there, as one of now or as one that waits for an answer.
    bool keep(const QString &profileId, int setting, const QJsonValue &value) const;
    bool hasTornTail(const QString &profileId) const; //!< its journal
    QStringList unreadable() const;                   //!< names of files that are no JSON

private:
    QByteArray contentOf(const QString &name) const;

    QString m_directory;
};
