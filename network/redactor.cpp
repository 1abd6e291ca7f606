#include "network/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>

static constexpr QByteArrayView kMark = "[redacted]";
static constexpr std::array<QByteArrayView, 2> kShapes = {"sk_live_", "sk_test_"};
// Shorter ones would blank out ordinary words.
static constexpr qsizetype kShortestKey = 8;
static constexpr qsizetype kShortestPassword = 6;

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

static QByteArray jsonEscaped(const QByteArray &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return list.sliced(2, list.size() - 4); // without [" and "]
}

//! RFC 3986 calls both cases of the hexadecimal digits the same.
static QByteArray withLowerHex(QByteArray percentEncoded)
{
    for (qsizetype at = percentEncoded.indexOf('%'); at >= 0; at = percentEncoded.indexOf('%', at + 3)) {
        for (const qsizetype digit : {at + 1, at + 2})
            percentEncoded[digit] = QChar::fromLatin1(percentEncoded.at(digit)).toLower().toLatin1();
    }
    return percentEncoded;
}

Redactor::Redactor(const QByteArray &secretKey) { learn(secretKey); }

void Redactor::learn(const QByteArray &secret)
{
    if (secret.size() >= kShortestKey)
        add(secret);
}

void Redactor::add(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    const QByteArray percentEncoded = QUrl::toPercentEncoding(text);
    for (const QByteArray &spelling : {secret, percentEncoded, withLowerHex(percentEncoded), jsonEscaped(secret),
                                       QByteArray(secret).replace('/', "\\/"), text.toHtmlEscaped().toUtf8()}) {
        if (!m_spellings.contains(spelling))
            m_spellings.append(spelling);
    }
    std::stable_sort(m_spellings.begin(), m_spellings.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
}

void Redactor::learnLogin(const QByteArray &user, const QByteArray &password)
{
    if (password.isEmpty())
        return;
    if (password.size() >= kShortestPassword)
        add(password);
    const QByteArray pair = user + ':' + password;
    learn(pair);
    learn(pair.toBase64()); // RFC 7617
    learn(QUrl::toPercentEncoding(QString::fromUtf8(user)) + ':' +
          QUrl::toPercentEncoding(QString::fromUtf8(password)));
}

QByteArray Redactor::clean(const QByteArray &bytes) const
{
    QByteArray out = bytes;
    for (const QByteArrayView shape : kShapes)
        out = withoutShape(out, shape);
    for (const QByteArray &spelling : m_spellings)
        out.replace(spelling, kMark);
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
