#include "models/apiversion.h"

#include "network/apiclient.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ApiVersion {
QString builtIn() { return QString::fromLatin1(ApiClientConfig{}.apiVersion); }

bool isWellFormed(QStringView version)
{
    // QDate takes other digits than ASCII ones, and they may not be in a header.
    const bool ascii = std::ranges::all_of(version, [](QChar c) { return c == u'-' || (c >= u'0' && c <= u'9'); });
    return ascii && version.size() == 10 && QDate::fromString(version.toString(), u"yyyy-MM-dd"_s).isValid();
}
} // namespace ApiVersion
