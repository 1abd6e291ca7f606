#include "models/activityexport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActivityModel)
};

QString shellQuoted(const QString &text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString readableBody(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return QString::fromUtf8(document.isNull() ? body : document.toJson()).trimmed();
}

QJsonObject namedValue(const QString &name, const QString &value) { return {{u"name"_s, name}, {u"value"_s, value}}; }

QJsonArray queryOf(const QUrl &url)
{
    QJsonArray out;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        out.append(namedValue(name, value));
    return out;
}

QJsonObject harRequest(const RequestRecord &record)
{
    QJsonArray headers;
    if (record.authorized)
        headers.append(namedValue(u"Authorization"_s, u"Bearer $CLERK_SECRET_KEY"_s));
    for (const auto &[name, value] : record.headers)
        headers.append(namedValue(QString::fromLatin1(name), QString::fromLatin1(value)));
    QJsonObject request{{u"method"_s, QString::fromLatin1(record.method)},
                        {u"url"_s, record.url.toString(QUrl::FullyEncoded)},
                        {u"httpVersion"_s, u"unknown"_s},
                        {u"cookies"_s, QJsonArray()},
                        {u"queryString"_s, queryOf(record.url)},
                        {u"headersSize"_s, -1},
                        {u"headers"_s, headers},
                        {u"bodySize"_s, record.requestBody.size()}};
    if (!record.requestBody.isEmpty()) {
        QJsonObject data{{u"mimeType"_s, u"application/json"_s}, {u"text"_s, QString::fromUtf8(record.requestBody)}};
        if (record.requestTruncated)
            data[u"comment"_s] = u"only the beginning was kept"_s;
        request[u"postData"_s] = data;
    }
    return request;
}

QJsonObject harResponse(const RequestRecord &record)
{
    QJsonArray headers;
    if (!record.traceId.isEmpty())
        headers.append(namedValue(u"Clerk-Trace-Id"_s, record.traceId));
    QJsonObject content{{u"size"_s, record.responseBody.size()},
                        {u"mimeType"_s, u"application/json"_s},
                        {u"text"_s, QString::fromUtf8(record.responseBody)}};
    if (record.responseTruncated)
        content[u"comment"_s] = u"only the beginning was kept"_s;
    return {
        {u"status"_s, record.httpStatus}, {u"statusText"_s, record.error}, {u"httpVersion"_s, u"unknown"_s},
        {u"cookies"_s, QJsonArray()},     {u"headers"_s, headers},         {u"content"_s, content},
        {u"redirectURL"_s, QString()},    {u"headersSize"_s, -1},          {u"bodySize"_s, record.responseBody.size()}};
}

QJsonObject harEntry(const RequestRecord &record)
{
    const qint64 duration = record.finished ? record.duration.count() : 0;
    QJsonObject entry{{u"startedDateTime"_s, record.startedAt.toUTC().toString(Qt::ISODateWithMs)},
                      {u"time"_s, duration},
                      {u"request"_s, harRequest(record)},
                      {u"response"_s, harResponse(record)},
                      {u"cache"_s, QJsonObject()},
                      {u"timings"_s, QJsonObject{{u"send"_s, 0}, {u"wait"_s, duration}, {u"receive"_s, 0}}}};
    entry[u"comment"_s] = u"attempt %1"_s.arg(record.attempt);
    return entry;
}

} // namespace

QString ActivityExport::details(const RequestRecord &record)
{
    QStringList lines{u"%1 %2"_s.arg(QString::fromLatin1(record.method), record.url.toString()),
                      Text::tr("Sent: %1").arg(record.startedAt.toUTC().toString(Qt::ISODateWithMs)),
                      Text::tr("Attempt: %1").arg(record.attempt)};
    if (record.authorized)
        lines << u"Authorization: Bearer $CLERK_SECRET_KEY"_s;
    for (const auto &[name, value] : record.headers)
        lines << QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value);
    if (!record.requestBody.isEmpty())
        lines << QString() << readableBody(record.requestBody);
    if (record.requestTruncated)
        lines << Text::tr("… only the beginning of what was sent was kept.");
    lines << QString();
    if (!record.finished)
        return (lines << Text::tr("No answer yet.")).join(u'\n');
    if (record.httpStatus > 0)
        lines << Text::tr("Status: %1").arg(record.httpStatus);
    lines << Text::tr("Took: %L1 ms").arg(record.duration.count());
    if (!record.traceId.isEmpty())
        lines << Text::tr("Trace id: %1").arg(record.traceId);
    if (!record.error.isEmpty())
        lines << Text::tr("Error: %1").arg(record.error);
    if (!record.responseBody.isEmpty())
        lines << QString() << readableBody(record.responseBody);
    if (record.responseTruncated)
        lines << Text::tr("… only the beginning of the answer was kept.");
    return lines.join(u'\n');
}

QString ActivityExport::curl(const RequestRecord &record)
{
    QString line = u"curl --request %1 --url %2"_s.arg(QString::fromLatin1(record.method),
                                                       shellQuoted(record.url.toString(QUrl::FullyEncoded)));
    if (record.authorized)
        line += u" --header \"Authorization: Bearer $CLERK_SECRET_KEY\""_s;
    for (const auto &[name, value] : record.headers)
        line += u" --header "_s + shellQuoted(QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value));
    if (record.requestTruncated)
        return u"# "_s +
               Text::tr(
                   "Only the beginning of what was sent was kept: this is not the whole request, do not send it.") +
               u"\n# "_s + line;
    if (!record.requestBody.isEmpty())
        line += u" --data-raw "_s + shellQuoted(QString::fromUtf8(record.requestBody));
    return line;
}

QJsonObject ActivityExport::har(const QList<RequestRecord> &records)
{
    QJsonArray entries;
    for (const RequestRecord &record : records)
        entries.append(harEntry(record));
    const QJsonObject creator{{u"name"_s, u"Vestry"_s}, {u"version"_s, QString::fromLatin1(VESTRY_VERSION)}};
    return {{u"log"_s, QJsonObject{{u"version"_s, u"1.2"_s}, {u"creator"_s, creator}, {u"entries"_s, entries}}}};
}
