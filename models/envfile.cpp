#include "models/envfile.h"

#include "models/connectioncheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringConverter>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMaximumSize = qint64(1024) * 1024;

struct EnvFileText {
    Q_DECLARE_TR_FUNCTIONS(EnvFile)
};

QString decoded(const QByteArray &content)
{
    // Some shells of Windows write UTF-16, with a byte order mark.
    const auto marked = QStringConverter::encodingForData(content);
    QStringDecoder decode(marked.value_or(QStringConverter::Utf8));
    return decode(content);
}

//! What stands between quotes, or before a comment.
QString valueOf(QStringView text)
{
    text = text.trimmed();
    const bool quoted = !text.isEmpty() && "\"'`"_L1.contains(text.front());
    if (quoted) {
        const auto end = text.indexOf(text.front(), 1);
        return text.sliced(1, (end < 0 ? text.size() : end) - 1).trimmed().toString();
    }
    // A number sign inside a word is part of it.
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'#' && (i == 0 || text.at(i - 1).isSpace()))
            return text.first(i).trimmed().toString();
    }
    return text.toString();
}

std::optional<QString> keyIn(QStringView line)
{
    line = line.trimmed();
    if (line.startsWith(u"export") && line.size() > 6 && line.at(6).isSpace())
        line = line.sliced(6).trimmed();
    const auto equals = line.indexOf(u'=');
    if (equals < 0 || line.first(equals).trimmed() != u"CLERK_SECRET_KEY")
        return std::nullopt;
    const QString value = valueOf(line.sliced(equals + 1));
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

struct Line {
    int number;
    QString key;
};

QList<Line> linesWithKeys(const QString &text)
{
    QList<Line> found;
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if (const auto key = keyIn(line))
            found.append({number, *key});
    }
    return found;
}
} // namespace

EnvFile::Found EnvFile::parse(const QByteArray &content)
{
    if (content.size() > kMaximumSize)
        return {.problem = Problem::TooLarge};
    const QList<Line> found = linesWithKeys(decoded(content));
    if (found.isEmpty())
        return {.problem = Problem::NoKey};
    const bool same = std::ranges::all_of(found, [&found](const Line &it) { return it.key == found.front().key; });
    if (same)
        return {.key = ConnectionCheck::cleanedKey(found.front().key.toUtf8())};
    QStringList numbers;
    for (const Line &line : found)
        numbers.append(QString::number(line.number));
    return {.problem = Problem::SeveralKeys, .detail = numbers.join(u", "_s)};
}

EnvFile::Found EnvFile::read(const QString &path)
{
    // Opening a pipe would wait for who writes into it, and a device has no end.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return {.problem = Problem::Unreadable, .detail = EnvFileText::tr("it is not a regular file")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {.problem = Problem::Unreadable, .detail = file.errorString()};
    const QByteArray content = file.read(kMaximumSize + 1);
    if (file.error() != QFileDevice::NoError)
        return {.problem = Problem::Unreadable, .detail = file.errorString()};
    return parse(content);
}
