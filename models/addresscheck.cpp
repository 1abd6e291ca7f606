#include "models/addresscheck.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct AddressCheck {
    Q_DECLARE_TR_FUNCTIONS(AddressCheck)
};

bool hasSpace(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

bool isHostName(const QString &host)
{
    static const QRegularExpression label(uR"(\A[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\z)"_s);
    const QStringList labels = host.split(u'.');
    return host.size() <= 253 &&
           std::all_of(labels.begin(), labels.end(), [](const QString &part) { return label.match(part).hasMatch(); });
}

bool isLocalPart(const QString &local)
{
    return !local.isEmpty() && local.toUtf8().size() <= 64 && !local.startsWith(u'.') && !local.endsWith(u'.') &&
           !local.contains(".."_L1) &&
           std::none_of(local.begin(), local.end(), [](QChar c) { return u"\"(),:;<>@[\\]"_s.contains(c); });
}

QString portComplaint(const QString &port)
{
    bool isNumber = false;
    const uint number = port.toUInt(&isNumber);
    if (isNumber && number >= 1 && number <= 65535 && !port.startsWith(u'+'))
        return {};
    return AddressCheck::tr("The port after the colon must be a number from 1 to 65535.");
}

QString hostComplaint(const QString &host, bool isWeb)
{
    if (host.isEmpty())
        return isWeb ? AddressCheck::tr("A host name is missing after ://. Enter for example https://app.example.com.")
                     : QString();
    if (host.contains(u'*'))
        return AddressCheck::tr("An origin has no wildcards. Enter each origin on its own.");
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        QHostAddress address;
        if (address.setAddress(host.mid(1, host.size() - 2)) && address.protocol() == QHostAddress::IPv6Protocol)
            return {};
        return AddressCheck::tr("This is not an IPv6 address.");
    }
    if (isHostName(host))
        return {};
    // Browsers name themselves by the ASCII form, so the written form would never match.
    const QByteArray ascii = QUrl::toAce(host);
    if (!ascii.isEmpty() && QLatin1StringView(ascii) != host && isHostName(QString::fromLatin1(ascii)))
        return AddressCheck::tr("Browsers send this host in its ASCII form. Enter %1 instead.")
            .arg(QLatin1StringView(ascii));
    return AddressCheck::tr(
        "The part after :// is not a host name. Enter for example https://app.example.com or capacitor://localhost.");
}

//! Splits host[:port]; an IPv6 address keeps its brackets.
QString authorityComplaint(const QString &authority, bool isWeb)
{
    const qsizetype colon = authority.lastIndexOf(u':');
    if (colon < 0 || colon < authority.lastIndexOf(u']'))
        return hostComplaint(authority, isWeb);
    if (colon == 0)
        return AddressCheck::tr("A host name is missing before the port.");
    const QString wrongHost = hostComplaint(authority.left(colon), isWeb);
    return wrongHost.isEmpty() ? portComplaint(authority.mid(colon + 1)) : wrongHost;
}

} // namespace

QString emailComplaint(const QString &text)
{
    if (hasSpace(text))
        return AddressCheck::tr("An e-mail address has no spaces. Enter for example support@example.com.");
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0)
        return AddressCheck::tr(
            "This is not an e-mail address: the @ is missing. Enter for example support@example.com.");
    if (!isLocalPart(text.left(at)))
        return AddressCheck::tr("The part before the @ is not valid. Enter for example support@example.com.");
    const QString domain = QString::fromLatin1(QUrl::toAce(text.mid(at + 1)));
    if (!domain.contains(u'.') || !isHostName(domain) || text.toUtf8().size() > 254)
        return AddressCheck::tr("The part after the @ is not a domain. Enter for example support@example.com.");
    return {};
}

QString originComplaint(const QString &text)
{
    if (text.isEmpty())
        return AddressCheck::tr("It is empty. Enter an origin such as https://app.example.com.");
    if (hasSpace(text))
        return AddressCheck::tr("An origin has no spaces.");
    static const QRegularExpression shape(uR"(\A([A-Za-z][A-Za-z0-9+.-]*)://([^/?#\\]*)(.*)\z)"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return AddressCheck::tr(
            "The scheme is missing. Begin with https:// or with the scheme of your app, for example my-app://.");
    const QString authority = match.captured(2);
    if (authority.contains(u'@'))
        return AddressCheck::tr("An origin has no user name or password. Leave out everything up to the @.");
    if (!match.captured(3).isEmpty())
        return AddressCheck::tr(
            "An origin ends with the host or the port. Leave out the slash and everything after it.");
    const QString scheme = match.captured(1).toLower();
    return authorityComplaint(authority, scheme == "http"_L1 || scheme == "https"_L1);
}
