#pragma once

#include <QList>
#include <QString>

struct CountryChoice {
    QString code; //!< ISO 3166-1 alpha-2, upper case
    QString name;
};

//! The name of the country with \p code, or \p code itself when it is not known.
QString countryName(const QString &code);
//! Every country that Qt knows, sorted by name as the current locale sorts.
QList<CountryChoice> countryChoices();
