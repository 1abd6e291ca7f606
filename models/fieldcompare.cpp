#include "models/fieldspec.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace {

bool isList(FieldKind kind)
{
    return kind == FieldKind::OriginList || kind == FieldKind::TextList || kind == FieldKind::ChoiceList ||
           kind == FieldKind::CountryList;
}

bool isReportedOnly(const FieldSpec &field, const QJsonValue &entry)
{
    return std::ranges::any_of(field.choices, [&entry](const FieldChoice &choice) {
        return choice.reportedOnly && entry.isString() && entry.toString() == choice.wire;
    });
}

bool isEmpty(const QJsonValue &value)
{
    return (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
}

// Sorted and not made a set: a doubled entry is a mistake that the admin must get to see.
bool sameEntries(const QJsonArray &a, const QJsonArray &b)
{
    if (a.size() != b.size())
        return false;
    if (a == b)
        return true;
    QStringList left;
    QStringList right;
    for (const auto &entry : a) {
        if (!entry.isString())
            return false;
        left += entry.toString();
    }
    for (const auto &entry : b) {
        if (!entry.isString())
            return false;
        right += entry.toString();
    }
    left.sort();
    right.sort();
    return left == right;
}

} // namespace

QJsonValue wireValue(const FieldSpec &field, const QJsonValue &value)
{
    if (field.kind != FieldKind::ChoiceList || !value.isArray())
        return value;
    QJsonArray kept;
    for (const auto &entry : value.toArray()) {
        if (!isReportedOnly(field, entry))
            kept.append(entry);
    }
    return kept;
}

bool sameValue(const FieldSpec &field, const QJsonValue &a, const QJsonValue &b)
{
    const QJsonValue left = wireValue(field, a);
    const QJsonValue right = wireValue(field, b);
    if (field.emptyIsNull && ((left.isNull() && isEmpty(right)) || (isEmpty(left) && right.isNull())))
        return true;
    if (isList(field.kind) && left.isArray() && right.isArray())
        return sameEntries(left.toArray(), right.toArray());
    return left == right;
}
