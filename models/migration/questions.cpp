#include "models/migration/filled_p.h"
#include "models/migration/homenames_p.h"
#include "models/migration/inventory.h"
#include "models/migration/questionrows_p.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

//! Below "www." a site answers as well only where its host is a whole domain.
QString originsOf(const QString &host)
{
    const QString origin = u"https://"_s + host;
    return HomeNames::registrable(host) == host ? origin + u"\nhttps://www."_s + host : origin;
}

QStringList valuesOf(const ClerkHosts &hosts, const QString &homeHost)
{
    const QString home = homeHost.isEmpty() ? hosts.domain : homeHost;
    return {hosts.frontendApi, hosts.domain, hosts.accounts, hosts.mail, hosts.publishableKey, originsOf(home), home};
}

QString questionText(const char *text) { return QCoreApplication::translate("MigrationQuestion", text); }

QList<MigrationQuestion> questions(std::span<const QuestionRow> rows, const ClerkHosts &before, const ClerkHosts &after,
                                   const QString &homeHost)
{
    const QStringList old = valuesOf(before, {});
    const QStringList fresh = valuesOf(after, homeHost);
    const QStringList inAdvice{before.frontendApi, after.frontendApi, before.domain, after.domain,
                               after.mail,         before.accounts,   after.accounts};
    QList<MigrationQuestion> result;
    for (const auto &row : rows) {
        const QString value = QString::fromLatin1(row.value);
        result.append({.id = row.id,
                       .title = questionText(row.title),
                       .advice = filled(questionText(row.advice), inAdvice),
                       .oldValue = before.domain.isEmpty() ? QString() : filled(value, old),
                       .newValue = after.domain.isEmpty() ? QString() : filled(value, fresh)});
    }
    return result;
}

} // namespace

QList<MigrationQuestion> breakageQuestions(const ClerkHosts &before, const ClerkHosts &after, const QString &homeHost)
{
    return questions(breakageRows(), before, after, homeHost);
}

QList<MigrationQuestion> followUpTasks(const ClerkHosts &before, const ClerkHosts &after, const QString &homeHost)
{
    return questions(followUpRows(), before, after, homeHost);
}
