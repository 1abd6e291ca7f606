#include "network/redactor.h"

#include "network/wipe.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>
#include <mutex>

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

//! A name of the API or a part of a domain could be it.
static bool isMereWord(const QByteArray &password)
{
    return std::ranges::all_of(password, [](char c) { return (c >= 'a' && c <= 'z') || c == '_' || c == '-'; });
}

Redactor::Redactor(const QByteArray &secretKey) { learn(secretKey); }

Redactor::~Redactor() { forget(); }

Redactor &Redactor::ofProcess()
{
    // Never destroyed: Qt prints to the very end.
    static auto *const redactor = new Redactor;
    return *redactor;
}

void Redactor::forget()
{
    const std::unique_lock lock(m_mutex);
    for (Spelling &spelling : m_spellings)
        Wipe::string(spelling.bytes);
    m_spellings.clear();
}

void Redactor::learn(const QByteArray &secret)
{
    if (secret.size() >= kShortestKey)
        add(secret);
}

void Redactor::add(const QByteArray &secret, bool isPassword)
{
    QString text = QString::fromUtf8(secret);
    QByteArray percentEncoded = QUrl::toPercentEncoding(text);
    QByteArray lowerHex = withLowerHex(percentEncoded);
    // Each its own, or moved here, so that it is the last owner who overwrites it.
    QByteArray spellings[] = {QByteArray(secret.constData(), secret.size()),
                              std::move(percentEncoded),
                              std::move(lowerHex),
                              jsonEscaped(secret),
                              QByteArray(secret).replace('/', "\\/"),
                              text.toHtmlEscaped().toUtf8()};
    Wipe::string(text);
    const std::unique_lock lock(m_mutex);
    for (QByteArray &spelling : spellings) {
        const auto same = std::ranges::find(m_spellings, spelling, &Spelling::bytes);
        if (same == m_spellings.end()) {
            m_spellings.append({spelling, isPassword});
            continue;
        }
        same->isPassword = same->isPassword && isPassword;
        Wipe::string(spelling);
    }
    std::ranges::stable_sort(
        m_spellings, [](qsizetype a, qsizetype b) { return a > b; },
        [](const Spelling &each) { return each.bytes.size(); });
}

void Redactor::learnLogin(const QByteArray &user, const QByteArray &password)
{
    if (password.isEmpty())
        return;
    if (password.size() >= kShortestPassword)
        add(password, true);
    const QByteArray pair = user + ':' + password;
    learn(pair);
    learn(pair.toBase64()); // RFC 7617
    learn(QUrl::toPercentEncoding(QString::fromUtf8(user)) + ':' +
          QUrl::toPercentEncoding(QString::fromUtf8(password)));
}

QByteArray Redactor::cleaned(const QByteArray &bytes, bool withPasswords) const
{
    QByteArray out = bytes;
    for (const QByteArrayView shape : kShapes)
        out = withoutShape(out, shape);
    const std::shared_lock lock(m_mutex);
    for (const Spelling &spelling : m_spellings) {
        if (withPasswords || !spelling.isPassword)
            out.replace(spelling.bytes, kMark);
    }
    return out;
}

QByteArray Redactor::clean(const QByteArray &bytes) const { return cleaned(bytes, true); }

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

QString Redactor::cleanedName(const QString &name) const
{
    const QByteArray bytes = name.toUtf8();
    const QByteArray out = cleaned(bytes, false);
    return out == bytes ? name : QString::fromUtf8(out);
}

bool Redactor::isPassword(const QByteArray &text) const
{
    const std::shared_lock lock(m_mutex);
    return !isMereWord(text) && std::ranges::any_of(m_spellings, [&text](const Spelling &spelling) {
        return spelling.isPassword && spelling.bytes == text;
    });
}

QJsonValue Redactor::cleanedValue(const QJsonValue &value) const
{
    if (value.isObject()) {
        QJsonObject out;
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            out.insert(cleanedName(it.key()), cleanedValue(it.value()));
        return out;
    }
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray array = value.toArray();
        for (const auto &each : array)
            out.append(cleanedValue(each));
        return out;
    }
    if (!value.isString())
        return value;
    const QByteArray bytes = value.toString().toUtf8();
    return isPassword(bytes) ? QJsonValue(QString::fromLatin1(kMark)) : QJsonValue(cleanedName(value.toString()));
}

QJsonObject Redactor::cleanState(const QJsonObject &state) const
{
    // Far quicker than looking at each text, and there is hardly ever something to find.
    const QByteArray whole = QJsonDocument(state).toJson(QJsonDocument::Compact);
    return clean(whole) == whole ? state : cleanedValue(state).toObject();
}

bool Redactor::finds(const QJsonArray &values) const
{
    const QByteArray text = QJsonDocument(values).toJson(QJsonDocument::Compact);
    if (cleaned(text, false) != text)
        return true;
    const std::shared_lock lock(m_mutex);
    return std::ranges::any_of(m_spellings, [&text](const Spelling &spelling) {
        return spelling.isPassword && !isMereWord(spelling.bytes) && text.contains(spelling.bytes);
    });
}

bool Redactor::isMarked(const QString &text)
{
    return std::ranges::any_of(kShapes, [&text](QByteArrayView shape) {
        return text.contains(QString::fromLatin1(shape) + QString::fromLatin1(kMark));
    });
}
