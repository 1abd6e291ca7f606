#pragma once

#include "models/deeplink.h"

#include <QByteArray>

#include <algorithm>

// What holds for links whatever text a web page gives, and for what comes through the socket; shared by the fuzzer and
// by the mutation test.
namespace deeplinkinvariants {

inline bool isAsciiKey(const QString &key)
{
    return key.size() <= 100 && std::all_of(key.begin(), key.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
           });
}

//! Nothing that ends a line, hides, or turns what follows around.
inline bool isHarmless(QChar c)
{
    const ushort code = c.unicode();
    return code >= 0x20 && (code < 0x7f || code > 0x9f) && (code < 0x2028 || code > 0x202e) &&
           (code < 0x2060 || code > 0x206f) && code != 0x200b && code != 0x200e && code != 0x200f && code != 0xfeff;
}

//! Empty when everything holds; otherwise what does not.
inline const char *checkLink(const DeepLink &link)
{
    if (link.profile.size() > 100 || !link.profile.isValidUtf16())
        return "a name is too long or no text";
    if (!std::all_of(link.profile.begin(), link.profile.end(), isHarmless))
        return "a name has a character that shows as something else";
    if (!isAsciiKey(link.page) || !isAsciiKey(link.field))
        return "a page or field has a character no key has";
    if (link.toMessage().size() > 2048 || DeepLink::fromMessage(link.toMessage()) != link)
        return "a link does not come through the socket";
    if (link.profile.isEmpty())
        return link.toUrl().isEmpty() ? "" : "a link that depends on what is in front";
    const QByteArray url = link.toUrl().toEncoded();
    if (url.size() > DeepLink::kMaximumLength)
        return "a link to copy is too long";
    DeepLink wanted = link;
    wanted.sandbox = false;
    return DeepLink::fromUrl(QString::fromLatin1(url)) == wanted ? "" : "a copied link leads elsewhere";
}

inline const char *check(const QByteArray &bytes)
{
    const auto units = reinterpret_cast<const char16_t *>(bytes.constData());
    const QString wide(reinterpret_cast<const QChar *>(units), bytes.size() / 2);
    for (const QString &text : {QString::fromUtf8(bytes), QString::fromLatin1(bytes), wide}) {
        const auto link = DeepLink::fromUrl(text);
        if (!link)
            continue;
        if (link->profile.isEmpty() || link->sandbox)
            return "a link without a profile, or into the sandbox";
        if (const char *failure = checkLink(*link); *failure)
            return failure;
    }
    const auto handedOver = DeepLink::fromMessage(bytes);
    return handedOver ? checkLink(*handedOver) : "";
}

} // namespace deeplinkinvariants
