#include "network/redactor.h"

#include <QUrl>

#include <algorithm>
#include <array>

static constexpr QByteArrayView kMark = "[redacted]";
static constexpr std::array<QByteArrayView, 2> kShapes = {"sk_live_", "sk_test_"};
// Shorter ones would blank out ordinary words.
static constexpr qsizetype kShortestKey = 8;
static constexpr qsizetype kShortestPassword = 4;

static bool isKeyCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

static QByteArray withoutShape(const QByteArray &bytes, QByteArrayView shape)
{
    QByteArray out;
    qsizetype from = 0;
    for (qsizetype at = bytes.indexOf(shape); at >= 0; at = bytes.indexOf(shape, from)) {
        const qsizetype tail = at + shape.size();
        qsizetype end = tail;
        while (end < bytes.size() && isKeyCharacter(bytes.at(end)))
            ++end;
        out.append(QByteArrayView(bytes).sliced(from, tail - from));
        if (end > tail)
            out.append(kMark);
        from = end;
    }
    return from == 0 ? bytes : out.append(QByteArrayView(bytes).sliced(from));
}

Redactor::Redactor(const QByteArray &secretKey, const QByteArray &proxyPassword)
{
    if (secretKey.size() >= kShortestKey)
        m_secrets += {secretKey, QUrl::toPercentEncoding(QString::fromUtf8(secretKey))};
    if (proxyPassword.size() >= kShortestPassword)
        m_secrets += {proxyPassword, QUrl::toPercentEncoding(QString::fromUtf8(proxyPassword))};
}

QByteArray Redactor::clean(const QByteArray &bytes) const
{
    QByteArray out = bytes;
    for (const QByteArrayView shape : kShapes)
        out = withoutShape(out, shape);
    for (const QByteArray &secret : m_secrets)
        out.replace(secret, kMark);
    return out;
}

QString Redactor::clean(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    const QByteArray out = clean(bytes);
    return out == bytes ? text : QString::fromUtf8(out);
}

ApiError Redactor::clean(ApiError error) const
{
    for (ApiError::Entry &entry : error.entries) {
        for (QString *text : {&entry.code, &entry.message, &entry.longMessage, &entry.paramName})
            *text = clean(*text);
        for (QString &feature : entry.unsupportedFeatures)
            feature = clean(feature);
    }
    error.traceId = clean(error.traceId);
    error.detail = clean(error.detail);
    return error;
}
