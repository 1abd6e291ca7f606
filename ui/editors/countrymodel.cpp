#include "ui/editors/countrymodel.h"

using namespace Qt::StringLiterals;

void CountryModel::load() const
{
    if (m_all.isEmpty())
        m_all = countryChoices();
}

int CountryModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    load();
    return int(m_filter.isEmpty() ? m_all.size() : m_shown.size());
}

QVariant CountryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &country = m_all.at(m_filter.isEmpty() ? index.row() : m_shown.at(index.row()));
    if (role == Qt::DisplayRole)
        return u"%1 (%2)"_s.arg(country.name, country.code);
    if (role == Qt::CheckStateRole)
        return m_chosen.contains(country.code) ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool CountryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || m_readOnly)
        return false;
    const QString code = m_all.at(m_filter.isEmpty() ? index.row() : m_shown.at(index.row())).code;
    m_chosen.removeAll(code);
    if (value.toInt() == Qt::Checked)
        m_chosen.append(code);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit chosenEdited();
    return true;
}

Qt::ItemFlags CountryModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    return m_readOnly ? flags : flags | Qt::ItemIsUserCheckable;
}

void CountryModel::setChosen(const QStringList &codes)
{
    if (codes == m_chosen)
        return;
    beginResetModel();
    m_chosen = codes;
    load();
    for (const auto &code : codes) {
        const bool known =
            std::any_of(m_all.cbegin(), m_all.cend(), [&code](const auto &country) { return country.code == code; });
        if (!known)
            m_all.prepend({code, countryName(code)});
    }
    refilter();
    endResetModel();
}

void CountryModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    beginResetModel();
    m_filter = text;
    refilter();
    endResetModel();
}

void CountryModel::refilter()
{
    m_shown.clear();
    load();
    for (int i = 0; i < m_all.size(); ++i) {
        const auto &country = m_all.at(i);
        if (country.name.contains(m_filter, Qt::CaseInsensitive) ||
            country.code.compare(m_filter, Qt::CaseInsensitive) == 0)
            m_shown.append(i);
    }
}
