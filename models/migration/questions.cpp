#include "models/migration/filled_p.h"
#include "models/migration/inventory.h"
#include "models/migration/questionrows_p.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QStringList valuesOf(const ClerkHosts &hosts)
{
    return {hosts.frontendApi, hosts.domain, hosts.accounts, hosts.mail, hosts.publishableKey};
}

QString translated(const char *text) { return QCoreApplication::translate("MigrationQuestion", text); }

QList<MigrationQuestion> questions(std::span<const QuestionRow> rows, const ClerkHosts &before, const ClerkHosts &after)
{
    const QStringList old = valuesOf(before);
    const QStringList fresh = valuesOf(after);
    const QStringList inAdvice{before.frontendApi, after.frontendApi, before.domain, after.domain,
                               after.mail,         before.accounts,   after.accounts};
    QList<MigrationQuestion> result;
    for (const auto &row : rows) {
        const QString value = QString::fromLatin1(row.value);
        result.append({.id = row.id,
                       .title = translated(row.title),
                       .advice = filled(translated(row.advice), inAdvice),
                       .oldValue = before.domain.isEmpty() ? QString() : filled(value, old),
                       .newValue = after.domain.isEmpty() ? QString() : filled(value, fresh)});
    }
    return result;
}

} // namespace

QList<MigrationQuestion> breakageQuestions(const ClerkHosts &before, const ClerkHosts &after)
{
    return questions(breakageRows(), before, after);
}

QList<MigrationQuestion> followUpTasks(const ClerkHosts &before, const ClerkHosts &after)
{
    return questions(followUpRows(), before, after);
}
