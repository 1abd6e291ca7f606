#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QSet>
#include <QString>

/*! The entries of a list, to look them up in: QJsonArray::contains() goes through the whole list for each.
 *
 *  Texts are kept as such: comparing two QJsonValues takes memory for each comparison.
 */
class JsonSet {
public:
    JsonSet() = default;
    explicit JsonSet(const QJsonArray &list)
    {
        m_texts.reserve(list.size());
        for (const auto &entry : list) {
            if (entry.isString())
                m_texts.insert(entry.toString());
            else
                m_others.append(entry);
        }
    }
    bool contains(const QJsonValue &entry) const
    {
        return entry.isString() ? m_texts.contains(entry.toString()) : m_others.contains(entry);
    }

private:
    QSet<QString> m_texts;
    QJsonArray m_others; //!< no list of settings has such by right, so there are few
};
