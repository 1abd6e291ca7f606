#include "models/migration/domainmigration_p.h"
#include "models/migration/names_p.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

MigrationRecord DomainMigration::Private::newRecord(const DomainInfo &primary) const
{
    MigrationRecord record;
    record.profileId = parts.profileId;
    record.instanceId = parts.workspace->instanceId();
    record.begunAt = QDateTime::currentDateTimeUtc();
    record.oldDomain = Names::encoded(primary.name);
    record.oldFrontendApi = primary.frontendApiUrl.authority(QUrl::FullyEncoded);
    record.oldPublishableKey = publishableKeyFor(record.oldFrontendApi, true);
    record.users = parts.workspace->usersCount();
    record.note(u"begun"_s, primary.name);
    return record;
}

//! What there was to know of the domain that was left is lost with its record.
MigrationRecord DomainMigration::Private::followingRecord(const DomainInfo &primary) const
{
    MigrationRecord record;
    record.profileId = parts.profileId;
    record.instanceId = parts.workspace->instanceId();
    record.begunAt = QDateTime::currentDateTimeUtc();
    record.step = MigrationStep::Dns;
    record.newDomain = Names::encoded(primary.name);
    record.newFrontendApi = primary.frontendApiUrl.authority(QUrl::FullyEncoded);
    record.change = ChangeState::Took;
    record.users = parts.workspace->usersCount();
    record.note(u"followed"_s, primary.name);
    return record;
}

bool DomainMigration::Private::start(MigrationRecord (Private::*made)(const DomainInfo &primary) const)
{
    const auto domain = primary();
    CommitProblem problem = DomainChange::problemOf(parts.workspace->environment());
    const bool remembered = parts.workspace->readState(ReadSource::Instance).remembered ||
                            parts.workspace->readState(ReadSource::Domains).remembered;
    if (problem == CommitProblem::None && (remembered || !domain || domain->name.isEmpty()))
        problem = CommitProblem::NotReadYet;
    if (problem != CommitProblem::None) {
        change.refuse(problem);
        return false;
    }
    change.stop();
    const bool begun = file.take() && file.start((this->*made)(*domain));
    resume();
    emit q->changed();
    return begun;
}

bool DomainMigration::begin() { return isActive() ? d->file.mayWrite() : d->start(&Private::newRecord); }

bool DomainMigration::followCurrent() { return !isActive() && d->start(&Private::followingRecord); }

//! Not while a request may be on its way, nor once it took.
bool DomainMigration::Private::mayEditTarget() const
{
    return file.mayWrite() && !change.isBusy() &&
           (file.record.change == ChangeState::NotSent || change.mayCommitAgain());
}

void DomainMigration::setTarget(const QString &typed, bool secondary)
{
    if (!d->mayEditTarget())
        return;
    d->target = readHomeUrl(typed);
    MigrationRecord next = record();
    next.homeUrl = d->target.ok() ? d->target.url().toString(QUrl::FullyEncoded) : QString();
    next.secondary = secondary && d->target.isSubdomain(); // for a root domain both are the same
    next.newDomain = d->target.ok() ? predictHosts(d->target, next.secondary).domain : QString();
    if (next.homeUrl != record().homeUrl || next.secondary != record().secondary) {
        // What was looked at and answered was about another name.
        next.inventoryReviewed = next.preparationReviewed = false;
        next.change = ChangeState::NotSent;
        next.answerStatus = 0;
        next.refusal.clear();
        if (!next.events.isEmpty() && next.events.constLast().kind == "target"_L1)
            next.events.removeLast();
        if (!next.homeUrl.isEmpty())
            next.note(u"target"_s, next.homeUrl);
        d->change.forgetProblem();
    }
    if (!(next == record())) {
        d->file.record = next;
        d->file.save();
    }
    d->updateHosts();
    emit changed();
}

void DomainMigration::goTo(MigrationStep step)
{
    if (!d->file.mayWrite() || !isReached(step) || record().step == step)
        return;
    d->file.record.step = step;
    d->file.save();
    emit changed();
}

void DomainMigration::setInventoryReviewed(bool reviewed)
{
    if (!d->file.mayWrite() || (record().inventoryReviewed == reviewed && !reviewed))
        return;
    if (reviewed && !record().inventoryReviewed)
        d->file.record.note(u"inventory-reviewed"_s);
    d->file.record.inventoryReviewed = reviewed;
    if (reviewed)
        d->file.record.inventory = d->inventory.lines();
    d->file.save();
    emit changed();
}

void DomainMigration::setPreparationReviewed(bool reviewed)
{
    if (!d->file.mayWrite() || record().preparationReviewed == reviewed)
        return;
    d->file.record.preparationReviewed = reviewed;
    if (reviewed)
        d->file.record.note(u"preparation-reviewed"_s);
    d->file.save();
    emit changed();
}

void DomainMigration::setTicked(const QString &id, bool ticked)
{
    if (!d->file.mayWrite() || isTicked(id) == ticked)
        return;
    if (ticked)
        d->file.record.ticks.insert(id, QDateTime::currentDateTimeUtc());
    else
        d->file.record.ticks.remove(id);
    d->file.record.note(ticked ? u"ticked"_s : u"unticked"_s, id);
    d->file.save();
    emit changed();
}

bool DomainMigration::isTicked(const QString &id) const { return record().ticks.contains(id); }

void DomainMigration::commit(const WriteGuard::Confirmation &given)
{
    if (!isActive() || record().homeUrl.isEmpty())
        return;
    std::shared_ptr<WritePermit> permit;
    auto refusal = WriteGuard::Refusal::None;
    if (d->parts.guard)
        permit = d->parts.guard->permitDomainChange(record().newDomain, given, &refusal);
    if (refusal != WriteGuard::Refusal::None && !isReadOnly() && !isCommitting())
        return d->change.refuse(DomainChange::problemOf(refusal));
    // What is only remembered may be of an instance that is another one by now.
    const bool remembered = d->parts.workspace->readState(ReadSource::Instance).remembered;
    const Environment environment = remembered ? Environment::Unknown : d->parts.workspace->environment();
    d->change.commit(environment, isReadOnly(), std::move(permit));
}

WriteGuard::Refusal DomainMigration::writesImpossible() const
{
    return d->parts.guard ? d->parts.guard->impossible() : WriteGuard::Refusal::None;
}

void DomainMigration::checkOutcome()
{
    if (d->file.mayWrite())
        d->change.checkOutcome();
}

void DomainMigration::setPublicResolvers(const std::optional<QStringList> &servers)
{
    if (!d->file.mayWrite() || record().publicResolvers == servers)
        return;
    d->file.record.publicResolvers = servers;
    d->file.save();
    d->dns.setPublicResolvers(d->resolvers());
    d->preparation.setPublicResolvers(d->resolvers());
    emit changed();
}

bool DomainMigration::Private::putAway(const QString &kind)
{
    const MigrationRecord before = file.record;
    file.record.finishedAt = QDateTime::currentDateTimeUtc();
    file.record.note(kind);
    const bool away = file.putAway();
    if (away) {
        stopChecks();
        change.stop();
    } else {
        file.record = before;
    }
    updateHosts();
    emit q->changed();
    return away;
}

bool DomainMigration::mayAbandon() const
{
    const bool open = isCommitting() || (d->change.isUndecided() && !domainMovedMeanwhile());
    return d->file.mayWrite() && record().change != ChangeState::Took && !open;
}

bool DomainMigration::abandon() { return mayAbandon() && d->putAway(u"abandoned"_s); }

bool DomainMigration::finish()
{
    if (!d->file.mayWrite() || record().change != ChangeState::Took)
        return false;
    return d->putAway(u"finished"_s);
}

void DomainMigration::letGo()
{
    d->otherWindow.stop();
    d->parts.workspace->disconnect(this);
    d->stopChecks();
    d->change.stop();
    d->file.letGo();
}

bool DomainMigration::isDone(Milestone milestone) const
{
    if (!isActive())
        return false;
    const bool took = record().change == ChangeState::Took;
    switch (milestone) {
    case Milestone::Name:
        return took || (d->target.ok() && !Names::isSame(record().newDomain, record().oldDomain));
    case Milestone::Inventory:
        return record().inventoryReviewed;
    case Milestone::Preparation:
        return record().preparationReviewed;
    case Milestone::Change:
        return took;
    case Milestone::Dns:
        return took && record().dnsReadyAt.isValid();
    case Milestone::Certificates:
        return took && record().certificatesReadyAt.isValid();
    case Milestone::Code:
        break;
    }
    const QList<MigrationQuestion> tasks = followUpTasks(before(), after());
    return took && std::ranges::all_of(tasks, [this](const MigrationQuestion &task) { return isTicked(task.id); });
}

int DomainMigration::milestonesDone() const
{
    int done = 0;
    for (int i = 0; i < kMilestones; ++i)
        done += isDone(Milestone(i)) ? 1 : 0;
    return done;
}

bool DomainMigration::isReached(MigrationStep step) const
{
    if (!isActive())
        return false;
    const bool sent = record().change != ChangeState::NotSent;
    switch (step) {
    case MigrationStep::Where:
    case MigrationStep::Name:
        return true;
    case MigrationStep::Inventory:
        return isDone(Milestone::Name);
    case MigrationStep::Prepare:
        return sent || (isDone(Milestone::Name) && record().inventoryReviewed);
    case MigrationStep::Commit:
        return sent || (isDone(Milestone::Name) && record().inventoryReviewed && record().preparationReviewed);
    case MigrationStep::Dns:
    case MigrationStep::Certificates:
    case MigrationStep::Code:
    case MigrationStep::Done:
        break;
    }
    return record().change == ChangeState::Took;
}
