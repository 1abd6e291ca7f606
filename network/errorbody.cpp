#include "network/errorbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// More than any answer of Clerk's holds; a hostile one must not fill the window.
static constexpr qsizetype kMostErrors = 100;
static constexpr qsizetype kLongestText = 2000;
static constexpr qsizetype kLongestTitle = 80;

static QString textAt(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString().left(kLongestText);
}

static QStringList textsAt(const QJsonObject &object, QLatin1StringView key)
{
    QStringList out;
    for (const QJsonValue value : object.value(key).toArray()) {
        if (value.isString() && out.size() < kMostErrors)
            out += value.toString().left(kLongestText);
    }
    return out;
}

static ApiError::Entry entryOf(const QJsonObject &object, const QJsonObject &commonMeta)
{
    const QJsonObject meta = object.contains("meta"_L1) ? object.value("meta"_L1).toObject() : commonMeta;
    return {.code = textAt(object, "code"_L1),
            .message = textAt(object, "message"_L1),
            .longMessage = textAt(object, "long_message"_L1),
            .paramName = textAt(meta, "param_name"_L1),
            .unsupportedFeatures = textsAt(meta, "unsupported_features"_L1)};
}

ErrorBody readErrorBody(const QByteArray &body)
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    ErrorBody out{.traceId = textAt(root, "clerk_trace_id"_L1)};
    for (const QJsonValue value : root.value("errors"_L1).toArray()) {
        if (value.isObject() && out.entries.size() < kMostErrors)
            out.entries += entryOf(value.toObject(), root.value("meta"_L1).toObject());
    }
    if (out.entries.isEmpty()) {
        const QString message = root.contains("message"_L1) ? textAt(root, "message"_L1) : textAt(root, "error"_L1);
        if (!message.isEmpty())
            out.entries += ApiError::Entry{.code = textAt(root, "code"_L1), .message = message};
    }
    return out;
}

QString titleOfPage(const QByteArray &html)
{
    const QByteArray head = html.left(16LL * 1024);
    const QByteArray lower = head.toLower();
    qsizetype start = lower.indexOf("<title");
    if (start >= 0)
        start = lower.indexOf('>', start) + 1;
    const qsizetype end = start > 0 ? lower.indexOf("</title", start) : -1;
    const QByteArray title = end > start ? head.mid(start, end - start) : QByteArray("a page without a title");
    return QString::fromUtf8(title).simplified().left(kLongestTitle);
}
