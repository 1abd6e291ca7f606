#include "ui/pages/changestrip.h"

#include "models/migration/domainmigration.h"
#include "ui/migration/changewords.h"
#include "ui/migration/milestones.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

ChangeStrip::ChangeStrip(DomainMigration *migration, QWidget *parent)
    : Card(parent)
    , m_migration(migration)
    , m_status(new StatusLabel)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(Metrics::large, Metrics::small, Metrics::small, Metrics::small);
    m_status->setWordWrap(true);
    m_go = new QPushButton;
    m_go->setObjectName(u"continueDomainChange"_s);
    m_go->setMinimumHeight(Metrics::targetSize);
    line->addWidget(m_status, 1);
    line->addWidget(m_go);
    addRow(row);
    connect(m_go, &QPushButton::clicked, this, &ChangeStrip::continueRequested);
    connect(migration, &DomainMigration::changed, this, &ChangeStrip::refresh);
    refresh();
}

void ChangeStrip::refresh()
{
    const QString progress = domainChangeProgress(m_migration);
    const QString file = ChangeWords::fileProblem(m_migration->fileProblem(), m_migration->fileProblemDetail());
    setVisible(!progress.isEmpty() || !file.isEmpty());
    m_go->setText(progress.isEmpty() ? tr("Show") : tr("Continue"));
    m_go->setAccessibleName(progress.isEmpty() ? tr("Show the domain change") : tr("Continue the domain change"));
    if (file.isEmpty())
        m_status->setStatus(Tone::Attention, Icon::DomainChange, progress);
    else
        m_status->setStatus(Tone::Negative, Icon::Error, progress.isEmpty() ? file : progress + u'\n' + file);
}
