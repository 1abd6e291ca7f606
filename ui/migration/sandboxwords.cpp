#include "ui/migration/sandboxwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace {
struct Word {
    QLatin1StringView wire;
    const char *text;
};

constexpr Word kPlacements[] = {
    {"right"_L1, QT_TRANSLATE_NOOP("SandboxWords", "Right target")},
    {"missing"_L1, QT_TRANSLATE_NOOP("SandboxWords", "Not there")},
    {"wrong"_L1, QT_TRANSLATE_NOOP("SandboxWords", "Wrong target")},
    {"proxied"_L1, QT_TRANSLATE_NOOP("SandboxWords", "Proxied by Cloudflare")},
    {"doubled"_L1, QT_TRANSLATE_NOOP("SandboxWords", "Zone name doubled in the host")},
    {"tail"_L1, QT_TRANSLATE_NOOP("SandboxWords", "Zone name appended to the target")},
    {"conflict"_L1, QT_TRANSLATE_NOOP("SandboxWords", "Other records instead (A and TXT)")},
};

constexpr Word kCertificates[] = {
    {"issue"_L1, QT_TRANSLATE_NOOP("SandboxWords", "Issued when the records are right")},
    {"stuck"_L1, QT_TRANSLATE_NOOP("SandboxWords", "Stuck: never issued")},
    {"expired"_L1, QT_TRANSLATE_NOOP("SandboxWords", "Issued, but expired")},
    {"wrong-host"_L1, QT_TRANSLATE_NOOP("SandboxWords", "Issued for another host")},
};

QString wordIn(std::span<const Word> words, const QString &wire)
{
    const auto found = std::ranges::find(words, wire, &Word::wire);
    return found == words.end() ? wire : QCoreApplication::translate("SandboxWords", found->text);
}
} // namespace

QString SandboxWords::placement(const QString &wire) { return wordIn(kPlacements, wire); }
QString SandboxWords::certificates(const QString &wire) { return wordIn(kCertificates, wire); }

QStringList SandboxWords::caaRecords(const QString &typed)
{
    QStringList records{QString()};
    bool quoted = false;
    for (const QChar each : typed) {
        quoted ^= each == u'"';
        if (each == u',' && !quoted)
            records.append(QString());
        else
            records.last() += each;
    }
    for (QString &record : records)
        record = record.trimmed();
    records.removeAll(QString());
    return records;
}
