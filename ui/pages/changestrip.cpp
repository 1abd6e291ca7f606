#include "ui/pages/changestrip.h"

#include "models/migration/domainmigration.h"
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
    auto *go = new QPushButton(tr("Continue"));
    go->setObjectName(u"continueDomainChange"_s);
    go->setAccessibleName(tr("Continue the domain change"));
    go->setMinimumHeight(Metrics::targetSize);
    line->addWidget(m_status, 1);
    line->addWidget(go);
    addRow(row);
    connect(go, &QPushButton::clicked, this, &ChangeStrip::continueRequested);
    connect(migration, &DomainMigration::changed, this, &ChangeStrip::refresh);
    refresh();
}

void ChangeStrip::refresh()
{
    const QString progress = domainChangeProgress(m_migration);
    setVisible(!progress.isEmpty());
    m_status->setStatus(Tone::Attention, Icon::DomainChange, progress);
}
