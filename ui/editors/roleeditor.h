#pragma once

#include "ui/editors/fieldeditor.h"

class ChoiceBox;
class QLabel;

//! Picks an organization role: its name and key, and below what its members may do. The value is the role's id.
class RoleEditor : public FieldEditor {
    Q_OBJECT
public:
    //! Without \p workspace, or while its roles are not read, the id or key stands for itself.
    RoleEditor(const FieldSpec &spec, Workspace *workspace, QWidget *parent = nullptr);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override { return m_value; }
    void setReadOnly(bool readOnly) override;
    void describe(const QString &name, const QString &description) override;

private:
    void fill();
    void showPermissions();
    Workspace *m_workspace;
    ChoiceBox *m_box;
    QLabel *m_permissions;
    QJsonValue m_value = QJsonValue::Undefined;
};

//! A permission key in words a reader can take in: "org:sys_memberships:manage" is "manage memberships".
QString permissionWords(const QString &key);
