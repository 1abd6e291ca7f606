#include "ui/migration/stepwords.h"

#include "models/migration/domainmigration.h"

#include <QCoreApplication>

namespace {
struct MigrationStepsText {
    Q_DECLARE_TR_FUNCTIONS(MigrationSteps)
};
} // namespace

QString stepTitle(MigrationStep step)
{
    switch (step) {
    case MigrationStep::Where:
        return MigrationStepsText::tr("Where you are");
    case MigrationStep::Name:
        return MigrationStepsText::tr("New domain");
    case MigrationStep::Inventory:
        return MigrationStepsText::tr("What will break");
    case MigrationStep::Prepare:
        return MigrationStepsText::tr("Prepare");
    case MigrationStep::Commit:
        return MigrationStepsText::tr("Point of no return");
    case MigrationStep::Dns:
        return MigrationStepsText::tr("DNS records");
    case MigrationStep::Certificates:
        return MigrationStepsText::tr("Certificates");
    case MigrationStep::Code:
        return MigrationStepsText::tr("Code and consoles");
    case MigrationStep::Done:
        return MigrationStepsText::tr("Report");
    }
    return {};
}

QString stepSummary(MigrationStep step)
{
    switch (step) {
    case MigrationStep::Where:
        return MigrationStepsText::tr(
            "What this instance uses today, and what a change of its domain means. Nothing is sent to "
            "Clerk before step 5.");
    case MigrationStep::Name:
        return MigrationStepsText::tr("The address at which people will open your app.");
    case MigrationStep::Inventory:
        return MigrationStepsText::tr(
            "Everything that names the old domain, with its new value, as far as Clerk's API tells; and "
            "what only you can look at.");
    case MigrationStep::Prepare:
        return MigrationStepsText::tr("What can be checked and put in place while the old domain still works.");
    case MigrationStep::Commit:
        return MigrationStepsText::tr("One request changes the domain. Read what it does first.");
    case MigrationStep::Dns:
        return MigrationStepsText::tr("Put these records in place at your DNS provider. Vestry looks again by itself.");
    case MigrationStep::Certificates:
        return MigrationStepsText::tr(
            "Clerk makes certificates as soon as the records are right. Vestry looks again by itself.");
    case MigrationStep::Code:
        return MigrationStepsText::tr(
            "What is left to change outside of Clerk. Tick off what is done: every tick is kept.");
    case MigrationStep::Done:
        return MigrationStepsText::tr(
            "What was done when, what is open, and how to go back. Save it before you finish: that puts "
            "this domain change away.");
    }
    return {};
}

bool isStepDone(const DomainMigration &migration, MigrationStep step)
{
    using Milestone = DomainMigration::Milestone;
    switch (step) {
    case MigrationStep::Where:
        return migration.isActive();
    case MigrationStep::Name:
        return migration.isDone(Milestone::Name);
    case MigrationStep::Inventory:
        return migration.isDone(Milestone::Inventory);
    case MigrationStep::Prepare:
        return migration.isDone(Milestone::Preparation);
    case MigrationStep::Commit:
        return migration.isDone(Milestone::Change);
    case MigrationStep::Dns:
        return migration.isDone(Milestone::Dns);
    case MigrationStep::Certificates:
        return migration.isDone(Milestone::Certificates);
    case MigrationStep::Code:
        return migration.isDone(Milestone::Code);
    case MigrationStep::Done:
        return migration.record().finishedAt.isValid();
    }
    return false;
}
