#include "models/countries.h"

#include <QCollator>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Regions of CLDR that Qt lists among its territories and that are no ISO 3166-1 countries. Kosovo (XK) is none either,
// but it has phone numbers of its own.
bool isCountryCode(const QString &code)
{
    static const QSet<QString> regions = {u"AC"_s, u"CP"_s, u"DG"_s, u"EA"_s, u"EU"_s, u"EZ"_s, u"IC"_s,
                                          u"QO"_s, u"TA"_s, u"UN"_s, u"XA"_s, u"XB"_s, u"ZZ"_s};
    return code.size() == 2 && code.at(0).isUpper() && code.at(1).isUpper() && !regions.contains(code);
}

} // namespace

QString countryName(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory || !isCountryCode(code) ? code : QLocale::territoryToString(territory);
}

QList<CountryChoice> countryChoices()
{
    QList<CountryChoice> choices;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        const QString code = QLocale::territoryToCode(territory);
        if (isCountryCode(code))
            choices.append({code, QLocale::territoryToString(territory)});
    }
    QCollator collator;
    std::ranges::sort(choices, [&collator](const CountryChoice &a, const CountryChoice &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return choices;
}
