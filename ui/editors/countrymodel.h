#pragma once

#include "models/countries.h"

#include <QAbstractListModel>
#include <QSet>
#include <QStringList>

//! All countries with a check mark each; the ones Qt does not know but the server named come first.
class CountryModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setChosen(const QStringList &codes);
    QStringList chosen() const { return m_chosen; } //!< in the server's order, new ones last
    void setFilter(const QString &text);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

signals:
    void chosenEdited();

private:
    void load() const;
    void refilter();
    mutable QList<CountryChoice> m_all; //!< filled on first use: a page that is not shown needs no 250 names
    QList<int> m_shown;
    QStringList m_chosen;
    QString m_filter;
    bool m_readOnly = false;
};
