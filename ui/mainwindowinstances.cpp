// The actions that switch to another instance.
#include "models/profilesmodel.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/environmentwords.h"
#include "ui/mainwindowactions.h"

#include <QAction>
#include <QDateTime>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int kDigits = 9;
constexpr int kRecent = 7;

QList<QModelIndex> rowsOf(const ProfilesModel &profiles)
{
    QList<QModelIndex> rows;
    for (int row = 0; row < profiles.rowCount(); ++row) {
        if (const QModelIndex index = profiles.index(row, 0);
            !index.data(ProfilesModel::ProfileIdRole).toString().isEmpty())
            rows.append(index);
    }
    return rows;
}

QDateTime lastUsed(const QModelIndex &index) { return index.data(ProfilesModel::LastUsedRole).toDateTime(); }

QString profileIdOf(const QModelIndex &index) { return index.data(ProfilesModel::ProfileIdRole).toString(); }

//! The last used ones first; those never used are not among them.
QList<QModelIndex> recentOf(const ProfilesModel &profiles)
{
    QList<QModelIndex> rows = rowsOf(profiles);
    rows.removeIf([](const QModelIndex &index) {
        return index.data(ProfilesModel::CurrentRole).toBool() || !lastUsed(index).isValid();
    });
    std::stable_sort(rows.begin(), rows.end(),
                     [](const QModelIndex &a, const QModelIndex &b) { return lastUsed(a) > lastUsed(b); });
    return rows.mid(0, kRecent);
}
} // namespace

QAction *WindowActions::makeOpen(const QString &profileId, QObject *owner)
{
    auto *open = new QAction(owner);
    open->setData(profileId);
    open->setIconVisibleInMenu(true); // the environment's
    connect(open, &QAction::triggered, this, [this, open] { emit openRequested(open->data().toString()); });
    return open;
}

void WindowActions::setOpen(QAction *open, const QModelIndex &index) const
{
    const auto environment = static_cast<Environment>(index.data(ProfilesModel::EnvironmentRole).toInt());
    open->setData(profileIdOf(index));
    open->setIcon(icon(environmentIcon(environment)));
    open->setText(
        tr("%1 — %2", "an instance's name and environment")
            .arg(DialogParts::escaped(index.data(ProfilesModel::NameRole).toString()), environmentWord(environment)));
}

void WindowActions::makeInstances()
{
    for (int digit = 1; digit <= kDigits; ++digit) {
        QAction *open = makeOpen({}, this);
        open->setObjectName(u"open.%1"_s.arg(digit));
        open->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit)));
        m_first.append(open);
    }
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_profiles, change, this, &WindowActions::followInstances);
    connect(m_profiles, &QAbstractItemModel::modelReset, this, &WindowActions::followInstances);
    connect(m_profiles, &QAbstractItemModel::layoutChanged, this, &WindowActions::followInstances);
    connect(m_profiles, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles != QList<int>{ProfilesModel::EditsRole}) // nothing here counts edits
                    followInstances();
            });
}

void WindowActions::followInstances()
{
    const QList<QModelIndex> rows = rowsOf(*m_profiles);
    for (QAction *open : std::as_const(m_first))
        open->setVisible(false); // keys of a hidden action do nothing
    QString currentId;
    for (const QModelIndex &index : rows) {
        if (const int digit = index.data(ProfilesModel::ShortcutRole).toInt(); digit > 0) {
            setOpen(m_first.at(digit - 1), index);
            m_first.at(digit - 1)->setVisible(true);
        }
        if (index.data(ProfilesModel::CurrentRole).toBool())
            currentId = profileIdOf(index);
    }
    if (currentId != m_currentId) {
        if (!m_currentId.isEmpty())
            m_formerId = m_currentId;
        m_currentId = currentId;
    }
    QModelIndex former = m_profiles->indexOf(m_formerId);
    const QList<QModelIndex> recent = recentOf(*m_profiles);
    if (!former.isValid() || m_formerId == m_currentId)
        former = recent.value(0);
    formerInstance->setEnabled(former.isValid());
    formerInstance->setData(profileIdOf(former));
    //: %1 is an instance's name.
    formerInstance->setText(
        former.isValid() ? tr("&Back to %1").arg(DialogParts::escaped(former.data(ProfilesModel::NameRole).toString()))
                         : tr("&Back to the instance before"));
    m_recent->setEnabled(!recent.isEmpty());
}

void WindowActions::fillRecent()
{
    m_recent->clear(); // deletes those it owns
    for (const QModelIndex &index : recentOf(*m_profiles)) {
        QAction *open = makeOpen({}, m_recent);
        setOpen(open, index);
        m_recent->addAction(open);
    }
}

QList<QAction *> WindowActions::all()
{
    delete m_others;
    m_others = new QObject(this);
    QList<QAction *> every = m_actions;
    for (QAction *open : std::as_const(m_first)) {
        if (open->isVisible())
            every.append(open);
    }
    for (const QModelIndex &index : rowsOf(*m_profiles)) {
        if (index.data(ProfilesModel::ShortcutRole).toInt() > 0)
            continue;
        every.append(makeOpen({}, m_others));
        setOpen(every.last(), index);
    }
    return every;
}
