#include "network/simulator/operations.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

static bool isDomainName(const QString &name)
{
    static const QRegularExpression pattern(u"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{1,62}$"_s);
    return name.size() <= 253 && pattern.match(name).hasMatch();
}

//! Qt's cookie jar carries the Public Suffix List: it refuses cookies for a whole suffix.
class SuffixList : public QNetworkCookieJar {
public:
    bool isRegistrable(const QString &domain) const
    {
        const QUrl url(u"https://www.%1/"_s.arg(domain));
        QNetworkCookie cookie("a", "b");
        cookie.setDomain(url.host().mid(3)); // as the URL spells it: Qt decodes some xn-- names, others not
        return validateCookie(cookie, url);
    }
};

QString registrableDomain(const QString &host)
{
    const SuffixList suffixes;
    const auto labels = host.split(u'.');
    for (qsizetype count = 2; count <= labels.size(); ++count) {
        auto candidate = labels.last(count).join(u'.');
        if (suffixes.isRegistrable(candidate))
            return candidate;
    }
    return {};
}

static bool endsWithAny(const QString &name, std::initializer_list<QLatin1StringView> suffixes)
{
    return std::any_of(suffixes.begin(), suffixes.end(), [&](QLatin1StringView suffix) {
        return name == suffix || name.endsWith(u'.' + QString(suffix));
    });
}

std::optional<Refusal> nameComplaint(const QString &name, const QString &key)
{
    if (!isDomainName(name))
        return aboutParameter(key, u"form_param_format_invalid"_s, u"must name a domain"_s);
    if (endsWithAny(name, {"clerk.com"_L1, "clerk.dev"_L1, "accounts.dev"_L1, "lcl.dev"_L1}))
        return aboutParameter(key, u"reserved_domain"_s, u"is a domain that belongs to Clerk"_s);
    if (endsWithAny(name, {"vercel.app"_L1, "netlify.app"_L1, "pages.dev"_L1, "fly.dev"_L1, "herokuapp.com"_L1}))
        return aboutParameter(key, u"known_hosting_domain"_s, u"belongs to a hosting provider"_s);
    const auto first = name.section(u'.', 0, 0);
    if (first == "clerk"_L1 || first == "accounts"_L1 || first == "clkmail"_L1)
        return aboutParameter(key, u"reserved_subdomain"_s, u"starts with a name that Clerk needs itself"_s);
    if (registrableDomain(name).isEmpty())
        return aboutParameter(key, u"form_param_format_invalid"_s, u"is a public suffix, not a domain"_s);
    if (endsWithAny(name, {"taken.example"_L1, "already-taken.com"_L1}))
        return aboutParameter(key, u"home_url_taken"_s, u"is used by another application"_s);
    return std::nullopt;
}

} // namespace simulator
