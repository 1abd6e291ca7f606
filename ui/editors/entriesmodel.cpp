#include "ui/editors/entriesmodel.h"

#include "ui/style/icons.h"
#include "ui/style/tone.h"
#include "ui/style/tooltip.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

EntriesModel::EntriesModel(Check check, SameKey sameKey, QObject *parent)
    : QAbstractListModel(parent)
    , m_check(std::move(check))
    , m_sameKey(std::move(sameKey))
{
}

int EntriesModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_filter.isEmpty() ? m_entries.size() : m_shown.size());
}

QVariant EntriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &entry = m_entries.at(entryAt(index.row()));
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return entry;
    if (role != Qt::DecorationRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const QString complaint = m_check(entry);
    const QString note = !complaint.isEmpty() ? tr("Error: %1").arg(complaint)
                         : isDuplicate(entry) ? tr("Duplicate")
                                              : QString();
    if (role == Qt::DecorationRole && !note.isEmpty())
        return iconPixmap(complaint.isEmpty() ? Icon::Copy : Icon::Error,
                          toneColor(complaint.isEmpty() ? Tone::Attention : Tone::Negative, QGuiApplication::palette()),
                          16, qGuiApp->devicePixelRatio(), QGuiApplication::layoutDirection());
    if (role == Qt::ToolTipRole)
        return plainToolTip(note);
    if (role == Qt::AccessibleTextRole)
        return note.isEmpty() ? entry : u"%1. %2"_s.arg(entry, note);
    return {};
}

bool EntriesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().trimmed();
    if (role != Qt::EditRole || !index.isValid() || text.isEmpty() || text == index.data(Qt::EditRole).toString())
        return false;
    QStringList entries = m_entries;
    entries[entryAt(index.row())] = text;
    m_entries = entries;
    m_counts.clear();
    for (const auto &entry : std::as_const(m_entries))
        ++m_counts[m_sameKey(entry)];
    emit dataChanged(this->index(0), this->index(rowCount() - 1));
    emit entriesEdited();
    return true;
}

Qt::ItemFlags EntriesModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    return m_readOnly ? flags : flags | Qt::ItemIsEditable;
}

void EntriesModel::replace(const QStringList &entries)
{
    beginResetModel();
    m_entries = entries;
    m_counts.clear();
    for (const auto &entry : std::as_const(m_entries))
        ++m_counts[m_sameKey(entry)];
    refilter();
    endResetModel();
}

void EntriesModel::setEntries(const QStringList &entries)
{
    if (entries != m_entries)
        replace(entries);
}

void EntriesModel::add(const QStringList &entries)
{
    if (entries.isEmpty())
        return;
    replace(m_entries + entries);
    emit entriesEdited();
}

void EntriesModel::removeShown(QList<int> rows)
{
    if (rows.isEmpty())
        return;
    QSet<int> gone;
    for (const int row : std::as_const(rows))
        gone.insert(entryAt(row));
    QStringList left;
    left.reserve(m_entries.size() - gone.size());
    for (int i = 0; i < m_entries.size(); ++i) {
        if (!gone.contains(i))
            left.append(m_entries.at(i));
    }
    replace(left);
    emit entriesEdited();
}

void EntriesModel::removeDuplicates()
{
    QSet<QString> seen;
    QStringList left;
    for (const auto &entry : std::as_const(m_entries)) {
        const QString key = m_sameKey(entry);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        left.append(entry);
    }
    replace(left);
    emit entriesEdited();
}

void EntriesModel::sortEntries()
{
    QStringList sorted = m_entries;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    if (sorted == m_entries)
        return;
    replace(sorted);
    emit entriesEdited();
}

void EntriesModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    beginResetModel();
    m_filter = text;
    refilter();
    endResetModel();
}

void EntriesModel::refilter()
{
    m_shown.clear();
    if (m_filter.isEmpty())
        return;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).contains(m_filter, Qt::CaseInsensitive))
            m_shown.append(i);
    }
}

int EntriesModel::duplicates() const { return int(m_entries.size() - m_counts.size()); }
