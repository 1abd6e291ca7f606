#include "ui/editors/roleeditor.h"

#include "models/workspace.h"
#include "ui/editors/choiceeditor.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/tooltip.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPermissionsRole = Qt::UserRole + 1;
constexpr qsizetype kPermissionsShown = 4;

QString roleText(const RoleInfo &role)
{
    return role.name.isEmpty() ? role.key : u"%1 (%2)"_s.arg(role.name, role.key);
}

} // namespace

QString permissionWords(const QString &key)
{
    QStringList parts = key.split(u':');
    if (parts.size() != 3)
        return key;
    QString object = parts[1].startsWith("sys_"_L1) ? parts[1].mid(4) : parts[1];
    return parts[2].replace(u'_', u' ') + u' ' + object.replace(u'_', u' ');
}

RoleEditor::RoleEditor(const FieldSpec &spec, Workspace *workspace, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_workspace(workspace)
    , m_box(new ChoiceBox(this))
    , m_permissions(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::tiny);
    column->addWidget(m_box, 0, Qt::AlignRight);
    column->addWidget(m_permissions);
    m_permissions->setTextFormat(Qt::PlainText);
    m_permissions->setWordWrap(true);
    m_permissions->setFont(fontFor(TextRole::Small));
    m_permissions->setForegroundRole(QPalette::PlaceholderText);
    m_permissions->setMinimumWidth(m_permissions->fontMetrics().averageCharWidth() * 24);
    m_permissions->hide();
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        m_value = m_box->itemData(index).toString();
        showPermissions();
        emit edited(m_value);
    });
    if (workspace)
        connect(workspace, &Workspace::identityChanged, this, &RoleEditor::fill);
    fill();
}

void RoleEditor::fill()
{
    m_box->clear();
    const auto roles = m_workspace ? m_workspace->roles() : QList<RoleInfo>();
    for (const auto &role : roles) {
        m_box->addItem(roleText(role), role.id);
        m_box->setItemData(m_box->count() - 1, role.permissions, kPermissionsRole);
        m_box->setItemData(m_box->count() - 1, plainToolTip(role.description), Qt::ToolTipRole);
    }
    if (spec().emptyMeaning)
        m_box->addItem(translated(spec().emptyMeaning), QString());
    setValue(m_value);
}

void RoleEditor::setValue(const QJsonValue &value)
{
    m_value = value;
    if (value.isString()) {
        int index = m_box->findData(value.toString());
        if (index < 0) {
            m_box->addItem(value.toString(), value.toString());
            index = m_box->count() - 1;
        }
        m_box->setCurrentIndex(index);
    } else {
        m_box->setPlaceholderText(absentText(spec(), value));
        m_box->setCurrentIndex(-1);
    }
    showPermissions();
}

void RoleEditor::showPermissions()
{
    const QStringList keys = m_box->currentData(kPermissionsRole).toStringList();
    QStringList words;
    for (const auto &key : keys.first(qMin(keys.size(), kPermissionsShown)))
        words += permissionWords(key);
    const int more = int(keys.size() - words.size());
    const QString listed = words.join(", "_L1);
    m_permissions->setText(
        more > 0 ? tr("Members may: %1, and %n more.", "%1: permissions, separated by commas", more).arg(listed)
                 : tr("Members may: %1.", "%1: permissions, separated by commas").arg(listed));
    m_permissions->setToolTip(plainToolTip(keys.join(u'\n')));
    m_permissions->setVisible(!keys.isEmpty());
}

void RoleEditor::setReadOnly(bool readOnly) { m_box->setReadOnly(readOnly); }

void RoleEditor::describe(const QString &name, const QString &description)
{
    FieldEditor::describe(name, description);
    m_box->setSpokenLabel(name);
}
