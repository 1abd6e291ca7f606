#include "models/migration/resolveraddress.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::optional<QString> resolverAddress(const QString &typed)
{
    static const QRegularExpression withPort(uR"(\A(?:\[([0-9a-fA-F:.]+)\]|([0-9.]+))(?::(\d{1,5}))?\z)"_s);
    const QRegularExpressionMatch match = withPort.match(typed);
    const QString bare = !match.hasMatch()             ? typed
                         : match.captured(1).isEmpty() ? match.captured(2)
                                                       : match.captured(1);
    const int port = match.captured(3).isEmpty() ? 53 : match.captured(3).toInt();
    // Four numbers, because QHostAddress reads "1.1" as 1.0.0.1.
    const bool isV4 = bare.count(u'.') == 3 && !bare.contains(u':');
    QHostAddress address;
    if (port < 1 || port > 65535 || !(isV4 || bare.contains(u':')) || !address.setAddress(bare) ||
        !address.scopeId().isEmpty())
        return std::nullopt;
    const QString host =
        address.protocol() == QHostAddress::IPv6Protocol ? u"[%1]"_s.arg(address.toString()) : address.toString();
    return u"%1:%2"_s.arg(host).arg(port);
}
