#include "ui/interruptedwords.h"

#include "ui/sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using Fate = InterruptedSetting::Fate;
// A text may be as long as a page; its beginning tells which it is.
constexpr qsizetype kLongestValue = 80;

struct InterruptedText {
    Q_DECLARE_TR_FUNCTIONS(Interrupted)
};

struct Known {
    const ResourceSpec *resource = nullptr;
    const FieldSpec *field = nullptr;
};

//! Nothing in it when this program has no such setting any more.
Known knownOf(const InterruptedSetting &it)
{
    for (const ResourceSpec &resource : allResources()) {
        for (const FieldSpec &field : resource.fields) {
            if (it.path == resource.patchPath && it.key == field.key)
                return {&resource, &field};
        }
    }
    return {};
}

QString nameOf(const InterruptedSetting &it)
{
    const Known known = knownOf(it);
    return known.field == nullptr ? it.path + u' ' + it.key
                                  : translated(known.resource->title) + u" · "_s + labelOf(*known.field);
}

QString shortened(const QString &text) { return text.size() > kLongestValue ? text.first(kLongestValue) + u'…' : text; }

QString valueOf(const FieldSpec &field, const QJsonValue &value) { return shortened(displayText(field, value)); }

//! Two long lists may begin alike.
QString difference(const FieldSpec &field, const InterruptedSetting &it)
{
    const ListDifference found = differenceText(field, it.seen, it.sent);
    QString text;
    if (!found.added.isEmpty())
        text += u' ' + InterruptedText::tr("Not on the server: %1.").arg(found.added);
    if (!found.removed.isEmpty())
        text += u' ' + InterruptedText::tr("Only on the server: %1.").arg(found.removed);
    return text;
}

QString notKnown(const InterruptedSetting &it)
{
    const FieldSpec *field = knownOf(it).field;
    const QString name = nameOf(it);
    if (field == nullptr)
        return InterruptedText::tr("Not known: %1. This version of Vestry does not have this setting.").arg(name);
    const QString seen = valueOf(*field, it.seen);
    if (it.superseded)
        return InterruptedText::tr("Not known: %1. It was sent once more since; the server has: %2.").arg(name, seen);
    if (it.sent.isUndefined())
        return InterruptedText::tr("Not known: %1. What was sent held a secret and was not written down; the server "
                                   "has: %2.")
            .arg(name, seen);
    const QString sent = valueOf(*field, it.sent);
    if (it.seen.isUndefined())
        return InterruptedText::tr("Not known: %1. Sent was: %2; what the server has could not be read.")
            .arg(name, sent);
    return InterruptedText::tr("Not known: %1. Sent was: %2; the server has: %3.").arg(name, sent, seen) +
           difference(*field, it);
}

QString namesWhere(const QList<InterruptedSetting> &settings, bool (*test)(const InterruptedSetting &))
{
    QStringList names;
    for (const InterruptedSetting &each : settings) {
        if (test(each))
            names += nameOf(each);
    }
    return names.join(u", "_s);
}

QStringList linesOf(const QList<InterruptedSetting> &settings)
{
    QStringList lines;
    const QString applied = namesWhere(settings, [](const auto &it) { return it.fate == Fate::Applied; });
    const QString offered =
        namesWhere(settings, [](const auto &it) { return it.fate == Fate::NotApplied && it.offered; });
    const QString gone =
        namesWhere(settings, [](const auto &it) { return it.fate == Fate::NotApplied && !it.offered; });
    if (!applied.isEmpty())
        lines += InterruptedText::tr("Was applied: %1.").arg(applied);
    if (!offered.isEmpty())
        lines += InterruptedText::tr("Was not applied, and your change is offered again: %1.").arg(offered);
    if (!gone.isEmpty())
        lines += InterruptedText::tr("Was not applied: %1. Make the change again if you still want it.").arg(gone);
    for (const InterruptedSetting &each : settings) {
        if (each.fate == Fate::NotKnown)
            lines += notKnown(each);
    }
    return lines;
}
} // namespace

QString interruptedText(const QList<InterruptedSetting> &settings)
{
    if (settings.isEmpty())
        return {};
    const QDateTime first = std::ranges::min(settings, {}, &InterruptedSetting::sentAt).sentAt;
    QStringList lines = linesOf(settings);
    //: %1 is how long ago: "5 minutes ago".
    lines.prepend(InterruptedText::tr("Vestry was ended while it was sending changes, %1. What became of them, as the "
                                      "server shows it now:")
                      .arg(ageText(first)));
    if (std::ranges::any_of(settings, [](const auto &it) { return it.fate == Fate::NotKnown; }))
        lines += InterruptedText::tr("Look at what is not known before you send it again.");
    return lines.join(u'\n');
}
