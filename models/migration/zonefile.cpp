#include "models/migration/zonefile.h"

#include "models/migration/names_p.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Letters, digits, hyphens and underscores: nothing a zone file gives a meaning to, so nothing needs quoting.
bool isPlainName(const QString &name)
{
    const auto labels = name.split(u'.');
    return name.size() <= 253 && std::all_of(labels.begin(), labels.end(), [](const QString &label) {
               return !label.isEmpty() && label.size() <= 63 && std::all_of(label.begin(), label.end(), [](QChar c) {
                   return c == u'-' || c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
               });
           });
}

//! A-labels, lower case, without the trailing dot; empty when \p name is no host name.
QString asciiName(const QString &name)
{
    const QString plain = Names::plain(name.trimmed());
    const QString ascii =
        isPlainName(plain) ? plain : QString::fromLatin1(QUrl::toAce(plain, QUrl::IgnoreIDNWhitelist));
    return isPlainName(ascii) ? ascii : QString();
}

// Everything but printable ASCII becomes percent codes: a line break would end the comment.
QByteArray commented(const QString &text, const QString &host)
{
    return "; " + text.simplified().toUtf8() + ' ' + host.left(253).toUtf8().toPercentEncoding("_.-*@ ") + '\n';
}

} // namespace

QByteArray zoneFile(const QString &zone, const QList<CnameTarget> &records, quint32 ttl)
{
    const QString apex = asciiName(zone);
    if (apex.isEmpty())
        return {};
    // RFC 2181, 8: a TTL has 31 bits.
    QByteArray file = "$ORIGIN " + apex.toLatin1() + ".\n$TTL " + QByteArray::number(std::min(ttl, 0x7fffffffU)) + '\n';
    QSet<QString> written;
    for (const auto &record : records) {
        const QString host = asciiName(record.host);
        const QString target = asciiName(record.value);
        if (host.isEmpty() || target.isEmpty())
            file += commented(QCoreApplication::translate("ZoneFile", "Left out, no host name:"),
                              host.isEmpty() ? record.host : record.value);
        else if (host == apex)
            file += commented(
                QCoreApplication::translate("ZoneFile", "Left out, a CNAME cannot stand at the top of a zone:"), host);
        else if (!Names::isWithin(host, apex))
            file += commented(QCoreApplication::translate("ZoneFile", "Left out, not in this zone:"), host);
        else if (written.contains(host))
            file +=
                commented(QCoreApplication::translate("ZoneFile", "Left out, a name can have one CNAME only:"), host);
        else
            file += host.toLatin1() + ". IN CNAME " + target.toLatin1() + ".\n";
        written.insert(host);
    }
    return file;
}
