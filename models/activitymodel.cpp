#include "models/activitymodel.h"

#include "models/activityexport.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kMaximumRows = 5000;
constexpr qint64 kMostBodies = 64LL * 1024 * 1024;
// Dropped in blocks: removing the first row of a full list for every request would move all the others each time.
constexpr qsizetype kDropBlock = 250;

qint64 bodiesOf(const RequestRecord &record) { return record.requestBody.size() + record.responseBody.size(); }
} // namespace

ActivityModel::ActivityModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int ActivityModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_records.size()); }

int ActivityModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString ActivityModel::statusText(const RequestRecord &record) const
{
    if (!record.finished)
        return tr("on its way");
    if (record.httpStatus > 0 && record.error.isEmpty())
        return QString::number(record.httpStatus);
    return record.httpStatus > 0 ? u"%1 · %2"_s.arg(record.httpStatus).arg(record.error) : record.error;
}

QString ActivityModel::cellText(const RequestRecord &record, int column) const
{
    switch (column) {
    case Time:
        return record.startedAt.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
    case Method:
        return QString::fromLatin1(record.method);
    case Path:
        return record.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    case Status:
        return statusText(record);
    case Duration:
        //: How long a request took, in milliseconds.
        return record.finished ? tr("%L1 ms").arg(record.duration.count()) : QString();
    case Attempt:
        return QString::number(record.attempt);
    case TraceId:
        return record.traceId;
    default:
        return {};
    }
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RequestRecord &record = m_records.at(index.row());
    if (role == Qt::DisplayRole)
        return cellText(record, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == Path ? record.url.toString() : cellText(record, index.column());
    const bool number = index.column() == Duration || index.column() == Attempt;
    if (role == Qt::TextAlignmentRole && number)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Time:
        return tr("Time");
    case Method:
        return tr("Method");
    case Path:
        return tr("Path");
    case Status:
        return tr("Status");
    case Duration:
        return tr("Duration");
    case Attempt:
        return tr("Attempt");
    case TraceId:
        return tr("Trace id");
    default:
        return {};
    }
}

void ActivityModel::record(const RequestRecord &record)
{
    const auto known = std::find_if(m_records.rbegin(), m_records.rend(),
                                    [&record](const RequestRecord &other) { return other.id == record.id; });
    if (known != m_records.rend()) {
        m_bodies += bodiesOf(record) - bodiesOf(*known);
        *known = record;
        const int row = int(std::distance(known, m_records.rend())) - 1;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        makeRoom();
        return;
    }
    if (record.finished && !m_records.isEmpty() && record.id < m_records.constFirst().id)
        return; // the end of one that is no longer listed
    beginInsertRows({}, int(m_records.size()), int(m_records.size()));
    m_records.append(record);
    m_bodies += bodiesOf(record);
    endInsertRows();
    makeRoom();
}

void ActivityModel::makeRoom()
{
    qsizetype dropped = m_records.size() > kMaximumRows ? kDropBlock : 0;
    qint64 bodies = m_bodies;
    for (qsizetype i = 0; i < m_records.size() - 1 && (i < dropped || bodies > kMostBodies); ++i) {
        bodies -= bodiesOf(m_records.at(i));
        dropped = std::max(dropped, i + 1);
    }
    if (dropped == 0)
        return;
    beginRemoveRows({}, 0, int(dropped) - 1);
    m_records.remove(0, dropped);
    m_bodies = bodies;
    endRemoveRows();
}

RequestRecord ActivityModel::recordAt(int row) const { return m_records.value(row); }

void ActivityModel::clear()
{
    beginResetModel();
    m_records.clear();
    m_bodies = 0;
    endResetModel();
}

QString ActivityModel::details(int row) const
{
    return row >= 0 && row < m_records.size() ? ActivityExport::details(m_records.at(row)) : QString();
}

QString ActivityModel::curlCommand(int row) const
{
    return row >= 0 && row < m_records.size() ? ActivityExport::curl(m_records.at(row)) : QString();
}

QByteArray ActivityModel::toHar() const { return QJsonDocument(ActivityExport::har(m_records)).toJson(); }
