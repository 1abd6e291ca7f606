#include "models/deeplink.h"

#include "network/redactor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPrefix = "vestry://profile/"_L1;
constexpr qsizetype kLongestProfileName = 100;
constexpr qsizetype kLongestKey = 100;
constexpr int kMessageVersion = 1;
constexpr auto kVersionKey = "version"_L1;
constexpr auto kProfile = "profile"_L1;
constexpr auto kPage = "page"_L1;
constexpr auto kField = "field"_L1;
constexpr auto kSandbox = "sandbox"_L1;

//! Shows as itself: no control character, nothing that turns the direction of what follows, no line break.
bool isPlain(char32_t character)
{
    // The two joiners are part of Persian words and of emoji.
    if (character == 0x200c || character == 0x200d)
        return true;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

//! What RFC 3986 (path) and RFC 3987 (beyond ASCII) let stand in a path segment.
bool mayStandPlain(QChar c) { return c.unicode() > 0x7f || c.isLetterOrNumber() || u"-._~!$&'()*+,;=:@"_s.contains(c); }

std::optional<QString> decoded(QStringView text)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'%') {
            if (!mayStandPlain(text[at]))
                return std::nullopt;
            const qsizetype width = text[at].isHighSurrogate() ? 2 : 1;
            bytes += text.mid(at, width).toUtf8();
            at += width - 1;
            continue;
        }
        bool isHex = false;
        const ushort byte = text.mid(at + 1, 2).toUShort(&isHex, 16);
        // toUShort() takes signs and blanks as well.
        if (!isHex || text.size() - at < 3 || !text[at + 1].isLetterOrNumber() || !text[at + 2].isLetterOrNumber())
            return std::nullopt;
        bytes += static_cast<char>(byte);
        at += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString name = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(name);
}

//! Absent is as good as empty; another type is not.
std::optional<QString> textIn(const QJsonObject &message, QLatin1StringView key)
{
    const QJsonValue value = message.value(key);
    return value.isUndefined() || value.isString() ? std::optional(value.toString()) : std::nullopt;
}

bool isAllOf(const DeepLink &link)
{
    return (link.profile.isEmpty() || DeepLink::isName(link.profile)) &&
           (link.page.isEmpty() || DeepLink::isKey(link.page)) && (link.field.isEmpty() || DeepLink::isKey(link.field));
}

} // namespace

bool DeepLink::isName(QStringView name)
{
    // Browsers take "." and ".." out of every path.
    if (name.isEmpty() || name.size() > kLongestProfileName || name.trimmed() != name || name == u"." || name == u"..")
        return false;
    const QList<uint> characters = name.toUcs4();
    if (!name.isValidUtf16() || !std::all_of(characters.cbegin(), characters.cend(), isPlain))
        return false;
    const QByteArray bytes = name.toUtf8();
    return Redactor().clean(bytes) == bytes;
}

bool DeepLink::isKey(QStringView key)
{
    const auto isPart = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
    };
    return !key.isEmpty() && key.size() <= kLongestKey && std::all_of(key.begin(), key.end(), isPart);
}

std::optional<DeepLink> DeepLink::fromUrl(QStringView text)
{
    // Scheme and host are the same in any case (RFC 3986, 6.2.2.1).
    if (text.size() > kMaximumLength || !text.isValidUtf16() || !text.startsWith(kPrefix, Qt::CaseInsensitive))
        return std::nullopt;
    const QStringView rest = text.sliced(kPrefix.size());
    const qsizetype hash = rest.indexOf(u'#');
    const QStringView path = hash < 0 ? rest : rest.first(hash);
    const qsizetype slash = path.indexOf(u'/');
    const auto name = decoded(slash < 0 ? path : path.first(slash));
    DeepLink link{.profile = name.value_or(QString()),
                  .page = slash < 0 ? QString() : path.sliced(slash + 1).toString(),
                  .field = hash < 0 ? QString() : rest.sliced(hash + 1).toString()};
    const bool isWhole = (slash < 0 || !link.page.isEmpty()) && (hash < 0 || !link.field.isEmpty());
    return isWhole && isName(link.profile) && isAllOf(link) ? std::optional(link) : std::nullopt;
}

QUrl DeepLink::toUrl() const
{
    if (profile.isEmpty())
        return {};
    QByteArray text = QByteArray(kPrefix.data(), kPrefix.size()) + QUrl::toPercentEncoding(profile);
    if (!page.isEmpty())
        text += '/' + page.toLatin1();
    if (!field.isEmpty())
        text += '#' + field.toLatin1();
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

QByteArray DeepLink::toMessage() const
{
    const QJsonObject message{
        {kVersionKey, kMessageVersion}, {kProfile, profile}, {kPage, page}, {kField, field}, {kSandbox, sandbox}};
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

std::optional<DeepLink> DeepLink::fromMessage(const QByteArray &message)
{
    const QJsonObject object = QJsonDocument::fromJson(message).object();
    for (const QString &key : object.keys()) {
        if (key != kVersionKey && key != kProfile && key != kPage && key != kField && key != kSandbox)
            return std::nullopt;
    }
    const auto profile = textIn(object, kProfile);
    const auto page = textIn(object, kPage);
    const auto field = textIn(object, kField);
    const QJsonValue sandbox = object.value(kSandbox);
    if (object.value(kVersionKey) != QJsonValue(kMessageVersion) || !profile || !page || !field ||
        !(sandbox.isUndefined() || sandbox.isBool()))
        return std::nullopt;
    const DeepLink link{.profile = *profile, .page = *page, .field = *field, .sandbox = sandbox.toBool()};
    return isAllOf(link) ? std::optional(link) : std::nullopt;
}
