#include "ui/migration/wizardsteps.h"

#include "ui/migration/stepwords.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WizardSteps::WizardSteps(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Steps of the domain change"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Metrics::medium, Metrics::small, Metrics::medium);
    column->setSpacing(Metrics::small);
    for (int step = 0; step < kMigrationSteps; ++step) {
        m_lines.append(new StatusLabel);
        m_lines.last()->setWordWrap(true);
        column->addWidget(m_lines.last());
    }
    column->addStretch();
}

void WizardSteps::show(const DomainMigration &migration, MigrationStep current)
{
    for (int index = 0; index < kMigrationSteps; ++index) {
        const auto step = static_cast<MigrationStep>(index);
        const bool done = isStepDone(migration, step);
        const QString state = step == current ? tr("You are here") : done ? tr("Done") : tr("Open");
        //: A step of the domain change: %1 is its number, %2 its title, %3 whether it is done.
        const QString text = tr("%1. %2\n%3").arg(index + 1).arg(stepTitle(step), state);
        if (step == current)
            m_lines[index]->setStatus(Tone::Info, Icon::Edit, text);
        else
            m_lines[index]->setStatus(done ? Tone::Positive : Tone::Neutral, done ? Icon::Ok : Icon::Waiting, text);
        m_lines[index]->setAccessibleName(QString(text).replace(u'\n', u", "_s));
    }
}
