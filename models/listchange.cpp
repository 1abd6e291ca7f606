#include "models/listchange.h"

#include <QJsonArray>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

//! Nothing when it is no list of texts.
std::optional<QStringList> textsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList texts;
    const QJsonArray list = value.toArray();
    texts.reserve(list.size());
    for (const auto &entry : list) {
        if (!entry.isString())
            return std::nullopt;
        texts.append(entry.toString());
    }
    return texts;
}

struct TakenAndPut {
    QJsonArray removed{};
    QJsonArray added{};
};

//! Goes through both at once; what changed its place counts as taken out and put in.
TakenAndPut takenAndPut(const QStringList &base, const QStringList &value)
{
    const QSet<QString> before(base.cbegin(), base.cend()), after(value.cbegin(), value.cend());
    TakenAndPut change;
    qsizetype from = 0, to = 0;
    while (from < base.size() || to < value.size()) {
        if (from < base.size() && to < value.size() && base.at(from) == value.at(to)) {
            ++from;
            ++to;
        } else if (from < base.size() &&
                   (to == value.size() || !after.contains(base.at(from)) || before.contains(value.at(to)))) {
            change.removed.append(from++);
        } else {
            change.added.append(QJsonArray{to, value.at(to)});
            ++to;
        }
    }
    return change;
}

//! Nothing when the places do not fit.
std::optional<QStringList> leftOf(const QStringList &base, const QJsonArray &removed)
{
    QStringList kept;
    kept.reserve(base.size());
    qsizetype next = 0;
    for (const auto &place : removed) {
        const qint64 at = place.toInteger(-1);
        if (at < next || at >= base.size())
            return std::nullopt;
        kept.append(base.sliced(next, at - next));
        next = at + 1;
    }
    kept.append(base.sliced(next));
    return kept;
}

//! Nothing when the places do not fit.
std::optional<QJsonArray> filledUp(const QStringList &kept, const QJsonArray &added)
{
    QJsonArray list;
    qsizetype next = 0;
    for (const auto &each : added) {
        const qint64 at = each.toArray().at(0).toInteger(-1);
        const QJsonValue entry = each.toArray().at(1);
        if (at < list.size() || at - list.size() > kept.size() - next || !entry.isString())
            return std::nullopt;
        while (list.size() < at)
            list.append(kept.at(next++));
        list.append(entry);
    }
    while (next < kept.size())
        list.append(kept.at(next++));
    return list;
}

} // namespace

QJsonObject ListChange::packed(const QJsonObject &edit)
{
    const auto base = textsOf(edit.value("base"_L1));
    const auto value = textsOf(edit.value("value"_L1));
    if (!base || !value)
        return edit;
    const TakenAndPut change = takenAndPut(*base, *value);
    if (change.removed.size() + change.added.size() >= value->size())
        return edit;
    QJsonObject out = edit;
    out.remove("value"_L1);
    out.insert("removed"_L1, change.removed);
    out.insert("added"_L1, change.added);
    return out;
}

QJsonObject ListChange::unpacked(const QJsonObject &edit)
{
    if (!edit.contains("removed"_L1))
        return edit;
    QJsonObject out = edit;
    out.remove("removed"_L1);
    out.remove("added"_L1);
    const auto base = textsOf(edit.value("base"_L1));
    const auto kept = base ? leftOf(*base, edit.value("removed"_L1).toArray()) : std::nullopt;
    if (const auto value = kept ? filledUp(*kept, edit.value("added"_L1).toArray()) : std::nullopt)
        out.insert("value"_L1, *value);
    return out;
}
