#include "models/migration/filled_p.h"

QString filled(const QString &text, const QStringList &values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (number < 1) {
            result += text.at(i);
            continue;
        }
        result += values.value(number - 1);
        ++i;
    }
    return result;
}
