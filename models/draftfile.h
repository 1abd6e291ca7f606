#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

//! Edits that were saved together.
struct SavedDraft {
    QJsonObject draft{}; //!< for Workspace::restoreDraft()
    QDateTime savedAt{}; //!< UTC
    int edits = 0;
    int withheld = 0; //!< others, not in draft because they held a secret

    //! Without the edits that hold a secret: a part of one is not what the admin meant.
    SavedDraft withoutSecrets() const;
    //! \p key of \p resource is edited to \p value in it.
    bool holds(const QString &resource, const QString &key, const QJsonValue &value) const;
    //! Without that edit.
    SavedDraft withoutEdit(const QString &resource, const QString &key) const;
    bool operator==(const SavedDraft &) const = default;
};

/*! What a draft file holds: the edits of the window that has the instance in front, and beside them whatever a former
 *  run left that the admin has neither restored nor discarded yet. Pure.
 */
struct DraftFile {
    SavedDraft current{};
    QList<SavedDraft> waiting{}; //!< oldest first

    //! Nothing when \p content is damaged or of a newer version.
    static std::optional<DraftFile> parse(const QByteArray &content);
    static bool isNewer(const QByteArray &content);
    QByteArray toJson() const;

    bool isEmpty() const { return current.draft.isEmpty() && waiting.isEmpty(); }
    //! All of it as one, where two edit the same setting the younger; nothing when it is empty.
    std::optional<SavedDraft> merged() const;
};
