#include "network/endpoints.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

bool isLoopbackHost(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isLoopback(const QUrl &url) { return isLoopbackHost(url.host()); }

static int portOf(const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); }

QUrl originOf(const QUrl &url)
{
    QUrl out;
    out.setScheme(url.scheme());
    out.setHost(url.host());
    out.setPort(url.port());
    return out;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

QUrl endpoint(const QUrl &base, const QString &path)
{
    const auto withoutSlashes = [](QString text) {
        while (text.endsWith(u'/'))
            text.chop(1);
        return text;
    };
    QString prefix = withoutSlashes(base.path());
    if (prefix.endsWith("/v1"_L1))
        prefix = withoutSlashes(prefix.chopped(3));
    QUrl out = originOf(base);
    out.setPath(prefix + path);
    return out;
}

QString refusalOf(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return u"invalid-url: not an address"_s;
    if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url)))
        return {};
    if (url.scheme() == "http"_L1)
        return u"insecure-url: http is allowed to this machine only"_s;
    return u"invalid-url: neither https nor http"_s;
}

bool isHeaderSafe(const QByteArray &value)
{
    return std::all_of(value.cbegin(), value.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
}
