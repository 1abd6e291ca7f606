#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QStringList>

#include <functional>

/*! A long list of texts: filtered, edited in place, with duplicates and invalid entries marked.
 *
 *  Nothing is computed per entry before a view asks for it, save the count of equal entries.
 */
class EntriesModel : public QAbstractListModel {
    Q_OBJECT
public:
    //! Why an entry is not valid, or empty.
    using Check = std::function<QString(const QString &)>;
    //! \p sameKey makes two entries one and the same (for example regardless of case).
    using SameKey = std::function<QString(const QString &)>;
    EntriesModel(Check check, SameKey sameKey, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QStringList entries() const { return m_entries; }
    void setEntries(const QStringList &entries);
    void add(const QStringList &entries);
    void removeShown(QList<int> rows); //!< rows as the view counts them
    void removeDuplicates();           //!< keeps the first of each
    void sortEntries();
    void setFilter(const QString &text);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    int duplicates() const;

signals:
    void entriesEdited(); //!< by the view or one of the functions above, never by setEntries()

private:
    void replace(const QStringList &entries);
    void refilter();
    int entryAt(int row) const { return m_filter.isEmpty() ? row : m_shown.at(row); }
    bool isDuplicate(const QString &entry) const { return m_counts.value(m_sameKey(entry)) > 1; }

    Check m_check;
    SameKey m_sameKey;
    QStringList m_entries;
    QHash<QString, int> m_counts;
    QList<int> m_shown;
    QString m_filter;
    bool m_readOnly = false;
};
