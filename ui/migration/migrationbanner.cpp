#include "ui/migration/migrationbanner.h"

#include "models/migration/domainmigration.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/migration/changewords.h"
#include "ui/style/metrics.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QString movedSentence(const MigrationRecord &record)
{
    QString shown;
    for (const MigrationEvent &event : record.events) {
        if (event.kind == "domain-moved"_L1)
            shown = event.detail;
    }
    if (record.change == ChangeState::Took)
        return MigrationBanner::tr("Somebody has changed the domain since: Clerk now shows “%1” instead of %2. The "
                                   "steps below are about %2. Find out who did it before you go on.")
            .arg(shown, record.newDomain);
    return MigrationBanner::tr("Somebody else has changed the domain: Clerk now shows “%1”, neither %2 nor %3. Nothing "
                               "is sent. Find out who did it; then give up this change and begin again.")
        .arg(shown, record.oldDomain, record.newDomain);
}

MigrationBanner::MigrationBanner(DomainMigration *migration, QWidget *parent)
    : QWidget(parent)
    , m_migration(migration)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Metrics::small);
    refresh();
}

void MigrationBanner::refresh()
{
    struct Line {
        Tone tone;
        Icon icon;
        QString text;
    };
    QList<Line> lines;
    if (m_migration->isReadOnly())
        //: %1 is the number of a process.
        lines.append({Tone::Attention, Icon::Locked,
                      tr("Another window of Vestry (process %1) has this domain change. Here it can be looked at, and "
                         "nothing can be changed. Close that window, then open this one again.")
                          .arg(m_migration->holder())});
    if (const QString file = ChangeWords::fileProblem(m_migration->fileProblem(), m_migration->fileProblemDetail());
        !file.isEmpty())
        lines.append({Tone::Negative, Icon::Error, file});
    const MigrationRecord &record = m_migration->record();
    if (m_migration->domainMovedMeanwhile())
        lines.append({Tone::Negative, Icon::Warning, movedSentence(record)});
    QStringList now;
    for (const Line &line : std::as_const(lines))
        now.append(line.text);
    setVisible(!now.isEmpty());
    if (now == m_shown)
        return;
    m_shown = now;
    while (QLayoutItem *old = m_column->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const Line &line : std::as_const(lines))
        m_column->addWidget(DialogParts::notice(line.tone, line.icon, line.text));
}
