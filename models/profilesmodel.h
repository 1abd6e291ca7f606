#pragma once

#include "models/profile.h"

#include <QAbstractListModel>
#include <QList>

#include <memory>

class Session;

/*! The profiles as a list with a heading per group, narrowed by a search over name, group, host, instance id and
 *  environment word. Order is the admin's own; profiles without a group come first, the sandbox's last.
 */
class ProfilesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ProfileIdRole = Qt::UserRole, //!< empty for a heading
        NameRole,
        GroupRole,
        EnvironmentRole, //!< int of Environment
        ColourRole,      //!< int of ProfileColour
        SafetyRole,      //!< int of SafetyLevel
        LastUsedRole,    //!< QDateTime, UTC
        HostRole,
        CurrentRole,  //!< bool: in front now
        ShortcutRole, //!< 1…9 for the first nine, else 0
        EditsRole,    //!< int: unsaved edits kept as a draft
        RefusedRole   //!< bool: its key was refused
    };
    explicit ProfilesModel(Session *session, QObject *parent = nullptr);
    ~ProfilesModel() override;

    void setFilter(const QString &text);
    QString filter() const;
    //! Sandbox profiles are left out when false.
    void setSandboxShown(bool shown);
    QModelIndex indexOf(const QString &profileId) const;
    QModelIndex firstProfile() const;
    int profileCount() const; //!< without headings

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
