#include "models/countries.h"
#include "models/fieldspec.h"
#include "models/jsonset.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kEntriesShown = 3;
constexpr int kDifferencesShown = 5;

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

// A value of another type than the kind says is shown as it is, because it is what the server has.
QString asJson(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

QString choiceText(const FieldSpec &field, const QString &wire)
{
    for (const FieldChoice &choice : field.choices) {
        if (choice.wire == wire)
            return translated(choice.label);
    }
    return wire;
}

QString emptyText(const FieldSpec &field)
{
    if (field.emptyMeaning)
        return translated(field.emptyMeaning);
    return field.nullMeaning ? translated(field.nullMeaning) : FieldText::tr("empty");
}

QString entryText(const FieldSpec &field, const QJsonValue &entry)
{
    if (!entry.isString())
        return asJson(entry);
    if (field.kind == FieldKind::CountryList)
        return countryName(entry.toString());
    return choiceText(field, entry.toString());
}

QString someOf(const FieldSpec &field, const QJsonArray &list, qsizetype limit)
{
    QStringList shown;
    for (qsizetype i = 0; i < std::min(list.size(), limit); ++i)
        shown += entryText(field, list.at(i));
    const QString first = shown.join(u", "_s);
    const auto more = static_cast<int>(list.size() - shown.size());
    return more > 0 ? FieldText::tr("%1 and %n more", nullptr, more).arg(first) : first;
}

QString listText(const FieldSpec &field, const QJsonArray &list)
{
    return list.isEmpty() ? emptyText(field) : someOf(field, list, kEntriesShown);
}

//! The entries of \p list that \p other lacks, those first that \p known does not have.
QJsonArray without(const QJsonArray &list, const JsonSet &other, const JsonSet &known)
{
    QJsonArray own;
    QJsonArray shared;
    for (const auto &entry : list) {
        if (!other.contains(entry))
            (known.contains(entry) ? shared : own).append(entry);
    }
    for (const auto &entry : std::as_const(shared))
        own.append(entry);
    return own;
}

QString numberText(const FieldSpec &field, const QJsonValue &value)
{
    if (value.toDouble() == 0 && field.zeroMeaning)
        return translated(field.zeroMeaning);
    constexpr qint64 notWhole = -1; // no setting is negative
    const qint64 number = value.toInteger(notWhole);
    return number == notWhole ? asJson(value) : QLocale().toString(number);
}

} // namespace

ListDifference differenceText(const FieldSpec &field, const QJsonValue &base, const QJsonValue &value,
                              const QJsonValue &rival)
{
    if (!value.isArray())
        return {};
    const QJsonArray before = base.toArray();
    const QJsonArray now = value.toArray();
    const QJsonArray others = rival.toArray();
    const JsonSet otherEntries(others);
    const JsonSet beforeEntries(before);
    const JsonSet goneElsewhere = rival.isArray() ? JsonSet(without(before, otherEntries, {})) : JsonSet();
    return {someOf(field, without(now, beforeEntries, otherEntries), kDifferencesShown),
            someOf(field, without(before, JsonSet(now), goneElsewhere), kDifferencesShown)};
}

QString changeText(const FieldSpec &field, const QJsonValue &base, const QJsonValue &value, const QJsonValue &rival)
{
    QString text = displayText(field, value);
    const ListDifference difference = differenceText(field, base, value, rival);
    if (!difference.added.isEmpty())
        text += u'\n' + FieldText::tr("Added: %1").arg(difference.added);
    if (!difference.removed.isEmpty())
        text += u'\n' + FieldText::tr("Removed: %1").arg(difference.removed);
    return text;
}

QString displayText(const FieldSpec &field, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
        return FieldText::tr("not reported by Clerk");
    case QJsonValue::Null:
        return field.nullMeaning ? translated(field.nullMeaning) : FieldText::tr("not set");
    case QJsonValue::Bool:
        return value.toBool() ? FieldText::tr("On") : FieldText::tr("Off");
    case QJsonValue::Double:
        return numberText(field, value);
    case QJsonValue::String:
        return value.toString().isEmpty() ? emptyText(field) : choiceText(field, value.toString());
    case QJsonValue::Array:
        return listText(field, value.toArray());
    case QJsonValue::Object:
        return asJson(value);
    }
    Q_UNREACHABLE();
}
