#include "ui/environmentwords.h"

#include <QCoreApplication>

QString environmentWord(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return QCoreApplication::translate("Environment", "Production");
    case Environment::Development:
        return QCoreApplication::translate("Environment", "Development");
    case Environment::Unknown:
        break;
    }
    return QCoreApplication::translate("Environment", "Unknown environment");
}

Icon environmentIcon(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return Icon::Production;
    case Environment::Development:
        return Icon::Development;
    case Environment::Unknown:
        break;
    }
    return Icon::UnknownEnvironment;
}

Tone environmentTone(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return Tone::Production;
    case Environment::Development:
        return Tone::Development;
    case Environment::Unknown:
        break;
    }
    return Tone::Neutral;
}
