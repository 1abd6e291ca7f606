#include "models/migration/homeurl.h"

#include "models/domaininfo.h"
#include "models/migration/homenames_p.h"
#include "models/migration/names_p.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

HomeUrl refused(HomeUrlProblem problem, const QString &detail = {}) { return {.problem = problem, .detail = detail}; }

// Controls, bidirectional marks and everything invisible: what is read would not be what is sent.
bool isReadable(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return true;
        default:
            return c.isSpace() || c == u'\\' || c == u'%' || c == QChar::ReplacementCharacter;
        }
    });
}

// "localhost:3000" has a port and "mailto:a" a scheme: a port is digits, and a scheme has no dot that matters here.
QString schemeOf(const QString &text)
{
    const auto colon = text.indexOf(u':');
    const auto end = text.indexOf(u'/');
    if (colon <= 0 || (end >= 0 && end < colon))
        return {};
    const bool hasSlashes = QStringView(text).sliced(colon).startsWith(u"://");
    const auto scheme = text.left(colon);
    const bool isWord = scheme.at(0).isLetter() && std::all_of(scheme.begin(), scheme.end(), [](QChar c) {
                            return c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.';
                        });
    const bool isPort = colon + 1 == text.size() || text.at(colon + 1).isDigit();
    if (hasSlashes)
        return scheme.toLower();
    return isWord && !isPort && !scheme.contains(u'.') && !text.contains(u'@') ? scheme.toLower() : QString();
}

struct Parts {
    QString authority;
    QString rest; //!< path, query, fragment
};

Parts split(const QString &text)
{
    const auto end =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    const auto length = end - text.begin();
    return {text.left(length), text.mid(length)};
}

// As browsers read hosts: one whose last label is a number is an IPv4 address, however short (WHATWG URL, 3.5).
bool isAddress(const QString &host)
{
    if (host.startsWith(u'[') || !QHostAddress(host).isNull())
        return true;
    const QString last = host.section(u'.', -1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    bool isHex = false;
    if (last.startsWith("0x"_L1, Qt::CaseInsensitive))
        last.toULongLong(&isHex, 16);
    return isHex || (!last.isEmpty() && std::all_of(last.begin(), last.end(), isDigit));
}

bool isGoodLabel(const QString &label)
{
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-') &&
           std::all_of(label.begin(), label.end(),
                       [](QChar c) { return c == u'-' || (c.unicode() < 128 && c.isLetterOrNumber()); });
}

// Label by label, so that the sentence can name the one that is wrong; QUrl refuses the name as a whole.
HomeUrl encoded(const QString &host)
{
    QStringList labels;
    for (const auto &typed : host.split(u'.')) {
        const QString label = QString::fromLatin1(QUrl::toAce(typed, QUrl::IgnoreIDNWhitelist));
        if (!isGoodLabel(label))
            return refused(HomeUrlProblem::BadLabel, typed);
        labels.append(label);
    }
    const QString name = labels.join(u'.');
    if (name.size() > 253)
        return refused(HomeUrlProblem::TooLong, QString::number(name.size()));
    if (labels.size() < 2)
        return refused(HomeUrlProblem::SingleLabel, host);
    return {.problem = HomeUrlProblem::None, .host = name};
}

HomeUrl judged(HomeUrl home)
{
    if (const QString own = HomeNames::clerkDomain(home.host); !own.isEmpty())
        return refused(HomeUrlProblem::ClerkDomain, own);
    if (const QString hosting = HomeNames::hostingSuffix(home.host); !hosting.isEmpty())
        return refused(HomeUrlProblem::HostingSuffix, hosting);
    home.registrable = HomeNames::registrable(home.host);
    if (home.registrable.isEmpty())
        return refused(HomeUrlProblem::PublicSuffix, QUrl::fromAce(home.host.toLatin1(), QUrl::IgnoreIDNWhitelist));
    const QString first = home.host.section(u'.', 0, 0);
    if (home.isSubdomain() && HomeNames::isReserved(first))
        return refused(HomeUrlProblem::ReservedName, first);
    home.shown = QUrl::fromAce(home.host.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return home;
}

HomeUrl readHost(QString host)
{
    if (isAddress(host))
        return refused(HomeUrlProblem::IpAddress, host);
    // The ideographic full stops are dots to IDNA (UTS 46, 4).
    for (const char16_t stop : {u'\u3002', u'\uff0e', u'\uff61'})
        host.replace(stop, u'.');
    if (host.size() > 1 && host.endsWith(u'.') && !host.endsWith(".."_L1))
        return refused(HomeUrlProblem::TrailingDot, host.chopped(1));
    const HomeUrl home = encoded(host);
    return home.ok() ? judged(home) : home;
}

HomeUrl readAuthority(const QString &authority, const QString &rest)
{
    if (authority.contains(u'@'))
        return refused(HomeUrlProblem::UserInfo);
    if (authority.startsWith(u'['))
        return refused(HomeUrlProblem::IpAddress, authority);
    const auto colon = authority.indexOf(u':');
    const QString host = authority.left(colon < 0 ? authority.size() : colon);
    if (host.isEmpty())
        return refused(HomeUrlProblem::Empty);
    if (colon >= 0) {
        const QString port = authority.mid(colon + 1);
        const bool isNumber = std::all_of(port.begin(), port.end(), [](QChar c) { return c.isDigit(); });
        return isNumber ? refused(HomeUrlProblem::Port, port.isEmpty() ? u":"_s : port)
                        : refused(HomeUrlProblem::NotAnAddress);
    }
    if (!rest.isEmpty() && rest != "/"_L1)
        return refused(HomeUrlProblem::Path, rest);
    return readHost(host);
}

} // namespace

QUrl HomeUrl::url() const
{
    if (!ok())
        return {};
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host, QUrl::StrictMode);
    return url;
}

HomeUrl readHomeUrl(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return refused(HomeUrlProblem::Empty);
    if (!isReadable(text))
        return refused(HomeUrlProblem::NotAnAddress);
    if (!QHostAddress(text).isNull()) // an IPv6 address begins like a scheme
        return refused(HomeUrlProblem::IpAddress, text);
    const QString scheme = schemeOf(text);
    if (!scheme.isEmpty() && scheme != "https"_L1 && scheme != "http"_L1)
        return refused(HomeUrlProblem::NotHttp, scheme);
    if (!scheme.isEmpty()) {
        text = text.mid(scheme.size() + 1);
        if (!text.startsWith("//"_L1))
            return refused(HomeUrlProblem::NotAnAddress);
        text = text.mid(2);
    }
    if (text.isEmpty())
        return refused(HomeUrlProblem::Empty);
    const Parts parts = split(text);
    return parts.authority.isEmpty() ? refused(HomeUrlProblem::NotAnAddress)
                                     : readAuthority(parts.authority, parts.rest);
}

ClerkHosts hostsOf(const QString &storedDomain)
{
    const QString domain =
        QString::fromLatin1(QUrl::toAce(Names::plain(storedDomain.trimmed()), QUrl::IgnoreIDNWhitelist));
    if (domain.isEmpty())
        return {};
    const QString frontendApi = "clerk."_L1 + domain;
    return {.domain = domain,
            .frontendApi = frontendApi,
            .accounts = "accounts."_L1 + domain,
            .mail = "clkmail."_L1 + domain,
            .dkim1 = "clk._domainkey."_L1 + domain,
            .dkim2 = "clk2._domainkey."_L1 + domain,
            .publishableKey = publishableKeyFor(frontendApi, true)};
}

ClerkHosts predictHosts(const HomeUrl &homeUrl, bool secondary)
{
    return homeUrl.ok() ? hostsOf(secondary ? homeUrl.host : homeUrl.registrable) : ClerkHosts();
}
