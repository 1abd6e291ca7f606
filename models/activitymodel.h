#pragma once

#include "network/requestrecord.h"

#include <QAbstractTableModel>
#include <QList>

//! Every request of the session, newest last, bounded to the last 5,000 and to 64 MiB of bodies. Columns: Time, Method,
//! Path, Status, Duration, Attempt, Trace id.
class ActivityModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Method, Path, Status, Duration, Attempt, TraceId, ColumnCount };

    explicit ActivityModel(QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void record(const RequestRecord &record); //!< inserts, or updates the row with the same id
    RequestRecord recordAt(int row) const;
    void clear();
    //! Headers, bodies, timing of one row as text, secrets replaced.
    QString details(int row) const;
    //! A shell line that sends the same request, with $CLERK_SECRET_KEY in place of the key.
    QString curlCommand(int row) const;
    //! All rows as a JSON document (HAR 1.2), secrets replaced.
    QByteArray toHar() const;

private:
    QString statusText(const RequestRecord &record) const;
    QString cellText(const RequestRecord &record, int column) const;
    void makeRoom();
    QList<RequestRecord> m_records;
    qint64 m_bodies = 0; //!< bytes
};
