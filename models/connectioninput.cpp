#include "models/connectioncheck.h"

#include "network/endpoints.h"
#include "network/wipe.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isKeyCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

//! Byte order marks, zero-width and direction characters go; any other white space is a plain space.
QString visible(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Format)
            out.append(c.isSpace() ? QChar(u' ') : c);
    }
    return out.trimmed();
}

QString withoutQuotes(const QString &text)
{
    // Word processors curl them, chats put code between backticks.
    static constexpr QStringView pairs[] = {u"\"\"", u"''", u"``", u"“”", u"‘’", u"„“", u"«»"};
    for (const QStringView pair : pairs) {
        if (text.size() >= 2 && text.front() == pair.front() && text.back() == pair.back())
            return text.sliced(1, text.size() - 2).trimmed();
    }
    return text;
}

//! The value of CLERK_SECRET_KEY=, or what there is.
QString withoutName(QString key)
{
    if (key.startsWith("export "_L1))
        key = key.sliced(7).trimmed();
    if (key.startsWith("CLERK_SECRET_KEY"_L1)) {
        const QString rest = key.sliced(16).trimmed();
        if (rest.startsWith(u'=') || rest.startsWith(u':'))
            key = rest.sliced(1).trimmed();
    }
    while (key.endsWith(u';') || key.endsWith(u','))
        key = key.chopped(1).trimmed();
    return withoutQuotes(key);
}

//! The one secret key among assignments, as Clerk's dashboard gives both keys to copy; else \p text.
QString theOnlyKey(const QString &text)
{
    QString found;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString key = withoutName(word);
        const bool isKey = key.startsWith("sk_"_L1);
        if (isKey && found.isEmpty())
            found = key;
        const bool harmless = word == "export"_L1 || (!isKey && word.contains(u'=')) || (isKey && key == found);
        if (!harmless)
            return text;
    }
    return found.isEmpty() ? text : found;
}

} // namespace

QByteArray ConnectionCheck::cleanedKey(const QByteArray &pasted)
{
    const QString key = withoutName(withoutQuotes(visible(QString::fromUtf8(pasted))));
    return (key.contains(u' ') ? theOnlyKey(key) : key).toUtf8();
}

void ConnectionCheck::wipe(QByteArray &key) { Wipe::string(key); }

ConnectionCheck::KeyProblem ConnectionCheck::keyProblem(const QByteArray &key)
{
    if (key.isEmpty())
        return KeyProblem::Empty;
    const auto keys = key.count("sk_test_") + key.count("sk_live_");
    if (keys > 1 || (keys == 1 && key.startsWith("pk_")))
        return KeyProblem::SeveralKeys;
    if (key.startsWith("pk_"))
        return KeyProblem::PublishableKey;
    if (std::ranges::any_of(key, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }))
        return KeyProblem::HasSpaces;
    const bool looksRight = key.startsWith("sk_") && key.size() > 8 && std::ranges::all_of(key, isKeyCharacter);
    return looksRight ? KeyProblem::None : KeyProblem::NotAKey;
}

ConnectionCheck::UrlProblem ConnectionCheck::urlProblem(const QString &baseUrl)
{
    const QString text = baseUrl.trimmed();
    if (text.isEmpty())
        return UrlProblem::Empty;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.scheme().isEmpty())
        return UrlProblem::NotAUrl;
    if (!url.userInfo().isEmpty())
        return UrlProblem::HasCredentials;
    // As it was typed: QUrl makes full-width letters plain ones and shows some encoded names decoded.
    const QStringView authority = QStringView(text).sliced(text.indexOf("://"_L1) + 3);
    const auto end = std::ranges::find_if(authority, [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    if (std::any_of(authority.cbegin(), end, [](QChar c) { return c.unicode() > 0x7f; }))
        return UrlProblem::UnicodeHost;
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopbackHost(url.host())))
        return UrlProblem::NotHttps;
    static constexpr QLatin1StringView allowed[] = {""_L1, "/"_L1, "/v1"_L1, "/v1/"_L1};
    const bool plainPath = std::ranges::find(allowed, url.path()) != std::end(allowed);
    return plainPath && !url.hasQuery() && !url.hasFragment() ? UrlProblem::None : UrlProblem::HasPath;
}

QString ConnectionCheck::asciiHost(const QString &baseUrl)
{
    return QUrl(baseUrl.trimmed(), QUrl::StrictMode).host(QUrl::FullyEncoded);
}
