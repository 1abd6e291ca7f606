#include "ui/profiles/profilerows.h"

#include "models/profilesmodel.h"
#include "ui/environmentwords.h"
#include "ui/profiles/profilewords.h"
#include "ui/style/tooltip.h"

#include <QKeySequence>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr auto kIds = "application/x-vestry-profiles"_L1;

QStringList parts(const QModelIndex &index)
{
    const auto colour = static_cast<ProfileColour>(index.data(ProfilesModel::ColourRole).toInt());
    const QString group = index.data(ProfilesModel::GroupRole).toString();
    const int edits = index.data(ProfilesModel::EditsRole).toInt();
    const bool current = index.data(ProfilesModel::CurrentRole).toBool();
    const int digit = index.data(ProfilesModel::ShortcutRole).toInt();
    QStringList words{index.data(ProfilesModel::NameRole).toString(),
                      environmentWord(static_cast<Environment>(index.data(ProfilesModel::EnvironmentRole).toInt())),
                      ProfileWords::safety(static_cast<SafetyLevel>(index.data(ProfilesModel::SafetyRole).toInt())),
                      index.data(ProfilesModel::HostRole).toString(),
                      group.isEmpty() ? QString() : ProfileRows::tr("group %1").arg(group),
                      colour == ProfileColour::None ? QString()
                                                    : ProfileRows::tr("colour: %1").arg(ProfileWords::colour(colour)),
                      index.data(ProfilesModel::RefusedRole).toBool() ? ProfileRows::refused() : QString(),
                      edits > 0 ? ProfileRows::edits(edits) : QString(),
                      current ? ProfileRows::tr("open now")
                              : ProfileWords::lastUsed(index.data(ProfilesModel::LastUsedRole).toDateTime()),
                      digit > 0 ? ProfileRows::keys(digit) : QString()};
    words.removeAll(QString());
    return words;
}
} // namespace

ProfileRows::ProfileRows(ProfilesModel *model, QObject *parent)
    : QIdentityProxyModel(parent)
{
    setSourceModel(model);
}

bool ProfileRows::isHeading(const QModelIndex &index)
{
    return index.data(ProfilesModel::ProfileIdRole).toString().isEmpty();
}

QString ProfileRows::edits(int count)
{
    return count == 1 ? tr("1 unsaved edit") : tr("%n unsaved edits", nullptr, count);
}

QString ProfileRows::refused() { return tr("key refused"); }

QString ProfileRows::keys(int digit)
{
    return QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit)).toString(QKeySequence::NativeText);
}

QVariant ProfileRows::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole && !isHeading(index))
        return parts(index).join(", "_L1);
    if (role == Qt::ToolTipRole && !isHeading(index))
        return plainToolTip(parts(index).join(u'\n'));
    return QIdentityProxyModel::data(index, role);
}

Qt::ItemFlags ProfileRows::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_draggable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    if (isHeading(index)) // neither mouse nor arrow keys stop there
        return Qt::ItemNeverHasChildren;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_draggable ? plain | Qt::ItemIsDragEnabled : plain;
}

QStringList ProfileRows::mimeTypes() const { return {kIds}; }

QMimeData *ProfileRows::mimeData(const QModelIndexList &indexes) const
{
    QModelIndexList ordered = indexes;
    std::sort(ordered.begin(), ordered.end());
    QStringList ids;
    for (const QModelIndex &index : std::as_const(ordered))
        ids.append(index.data(ProfilesModel::ProfileIdRole).toString());
    auto *data = new QMimeData;
    data->setData(kIds, ids.join(u'\n').toUtf8());
    return data;
}

QStringList ProfileRows::draggedIds(const QMimeData *data)
{
    return QString::fromUtf8(data->data(kIds)).split(u'\n', Qt::SkipEmptyParts);
}
