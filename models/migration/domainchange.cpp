#include "models/migration/domainchange.h"

#include "models/migration/migrationfile.h"
#include "models/migration/names_p.h"
#include "network/apiclient.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using CommitProblem = DomainMigration::CommitProblem;

namespace {

//! What the admin sees of a refusal: the server's words, else the status.
QString wordsOf(const ApiError &error)
{
    const QString words = error.serverText();
    return words.isEmpty() ? u"HTTP %1"_s.arg(error.httpStatus) : words;
}

QString codesOf(const ApiError &error)
{
    QStringList codes;
    for (const ApiError::Entry &entry : error.entries)
        codes.append(entry.code);
    return codes.isEmpty() ? u"HTTP %1"_s.arg(error.httpStatus) : codes.join(u' ');
}

} // namespace

DomainChange::DomainChange(ApiClient *client, MigrationFile *file, const DomainMigration::Pace &pace, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_file(file)
    , m_reads(std::max(pace.reads, 1))
    , m_domainReads(client, pace.readInterval)
{
}

MigrationRecord &DomainChange::record() const { return m_file->record; }

bool DomainChange::isBusy() const { return m_phase != Phase::Idle && m_phase != Phase::Audit; }

void DomainChange::setPhase(Phase phase)
{
    m_phase = phase;
    if (phase != Phase::Before && phase != Phase::Sending)
        m_permit.reset();
    emit stateChanged();
}

void DomainChange::stop()
{
    m_domainReads.stop();
    m_phase = Phase::Idle;
    m_permit.reset();
    forgetProblem();
    m_changed.reset();
    m_moved = false;
}

void DomainChange::forgetProblem()
{
    m_problem = CommitProblem::None;
    m_error.reset();
}

void DomainChange::refuse(CommitProblem problem, const std::optional<ApiError> &error)
{
    m_problem = problem;
    m_error = error;
    setPhase(Phase::Idle);
}

CommitProblem DomainChange::problemOf(Environment environment)
{
    if (environment == Environment::Unknown)
        return CommitProblem::NotReadYet;
    return environment == Environment::Production ? CommitProblem::None : CommitProblem::NotProduction;
}

CommitProblem DomainChange::problemOf(WriteGuard::Refusal refusal)
{
    switch (refusal) {
    case WriteGuard::Refusal::None:
        return CommitProblem::None;
    case WriteGuard::Refusal::ReadOnly:
        return CommitProblem::ReadOnlyProfile;
    case WriteGuard::Refusal::NoKey:
        return CommitProblem::KeyMissing;
    case WriteGuard::Refusal::NotReviewed:
    case WriteGuard::Refusal::NameDiffers:
        return CommitProblem::NotConfirmed;
    }
    Q_UNREACHABLE();
}

void DomainChange::commit(Environment environment, bool readOnly, std::shared_ptr<WritePermit> permit)
{
    if (readOnly)
        return refuse(CommitProblem::ReadOnly);
    const bool took = record().change == ChangeState::Took;
    if (isBusy() || (record().change != ChangeState::NotSent && !mayCommitAgain())) {
        m_problem = took ? CommitProblem::AlreadyThere : CommitProblem::AlreadySent;
        emit stateChanged();
        return;
    }
    if (const CommitProblem problem = problemOf(environment); problem != CommitProblem::None)
        return refuse(problem);
    forgetProblem();
    m_permit = std::move(permit);
    setPhase(Phase::Before);
    m_client->tryKeyAgain(); // the admin wants it; with a refused key one read goes and tells
    m_domainReads.start(
        1, [this](const DomainInfo &primary) { return onBefore(primary); },
        [this](const DomainReads::Round &round) { refuse(CommitProblem::CouldNotRead, round.error); });
}

//! What is stored now decides whether anything is sent.
bool DomainChange::onBefore(const DomainInfo &primary)
{
    // Sending would end all sessions and change nothing.
    if (isOld(primary) && Names::isSame(record().newDomain, record().oldDomain)) {
        refuse(CommitProblem::AlreadyThere);
    } else if (isNew(primary)) {
        m_problem = CommitProblem::AlreadyThere;
        setTook(primary);
    } else if (!isOld(primary)) {
        setMoved(primary.name);
        refuse(CommitProblem::DomainMoved);
    } else {
        m_moved = false;
        send();
    }
    return true;
}

void DomainChange::send()
{
    if (!m_file->mayWrite())
        return refuse(CommitProblem::ReadOnly);
    if (!m_file->isAsOnDisk())
        return refuse(m_file->problem() == MigrationFile::Problem::NotWritten ? CommitProblem::NotWritten
                                                                              : CommitProblem::ReadOnly);
    const MigrationRecord before = record();
    record().change = ChangeState::Intended;
    record().answerStatus = 0;
    record().refusal.clear();
    record().note(u"sent"_s, record().homeUrl);
    if (!m_file->save()) {
        record() = before;
        return refuse(CommitProblem::NotWritten);
    }
    setPhase(Phase::Sending);
    m_client->send(requestOf(record()))->then(this, [this](const ApiResult<QJsonObject> &result) {
        onAnswered(result);
    });
}

WriteRequest DomainChange::requestOf(const MigrationRecord &record)
{
    // Both always, so that no default of the server's decides what kind of application this is.
    const QJsonObject body{{u"home_url"_s, record.homeUrl}, {u"is_secondary"_s, record.secondary}};
    return {"POST", u"/v1/instance/change_domain"_s, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

void DomainChange::onAnswered(const ApiResult<QJsonObject> &result)
{
    if (m_phase != Phase::Sending)
        return;
    m_error = result.error;
    record().answerStatus = result.error ? result.error->httpStatus : result.httpStatus;
    if (!result.error) {
        record().note(u"accepted"_s, u"HTTP %1"_s.arg(result.httpStatus));
    } else if (result.error->mayHaveBeenApplied) {
        record().change = ChangeState::Unknown;
        record().note(u"answer-lost"_s, result.error->detail);
    } else if (result.error->httpStatus == 0) {
        record().change = ChangeState::NotSent;
        record().note(u"not-sent"_s, result.error->detail);
        m_file->save();
        return setPhase(Phase::Idle);
    } else {
        record().refusal = wordsOf(*result.error);
        record().note(u"refused"_s, codesOf(*result.error));
        m_client->tryKeyAgain(); // what became of it is worth one read, also with a key that was refused
    }
    // When the disk refuses this, the intent is still there, and what is read decides the same.
    m_file->save();
    decide();
}

void DomainChange::decide()
{
    setPhase(Phase::After);
    m_domainReads.start(
        m_reads, [this](const DomainInfo &primary) { return onAfter(primary); },
        [this](const DomainReads::Round &round) { onRoundEnded(round); });
}

bool DomainChange::onAfter(const DomainInfo &primary)
{
    if (isNew(primary)) {
        setTook(primary);
        return true;
    }
    if (!isOld(primary)) {
        setMoved(primary.name);
        setPhase(Phase::Idle);
        return true;
    }
    m_moved = false;
    if (lastAnswer() != Answer::Refused || wasLostBefore())
        return false;
    record().change = ChangeState::Refused;
    m_file->save();
    setPhase(Phase::Idle);
    return true;
}

void DomainChange::onRoundEnded(const DomainReads::Round &round)
{
    if (round.complete) {
        onOldThroughout();
    } else {
        m_error = round.error;
        m_moved = false; // not known any more, and what is undecided stays so
        if (record().change == ChangeState::Intended)
            record().change = ChangeState::Unknown;
    }
    m_file->save();
    setPhase(Phase::Idle);
}

void DomainChange::onOldThroughout()
{
    record().note(u"still-old"_s, record().oldDomain);
    switch (lastAnswer()) {
    case Answer::Accepted:
        record().change = ChangeState::NoEffect;
        record().note(u"no-effect"_s);
        return;
    case Answer::Refused:
        record().change = ChangeState::Refused;
        return;
    case Answer::None:
    case Answer::Lost:
        break;
    }
    record().change = ChangeState::Unknown;
    if (eventsSinceSent("still-old"_L1) >= 2 && eventsSinceSent("not-applied"_L1) == 0)
        record().note(u"not-applied"_s);
}

void DomainChange::checkOutcome()
{
    if (m_phase != Phase::Idle) // a read under way answers the question; to start it anew would call it off each time
        return;
    forgetProblem();
    if (isUndecided())
        decide();
    else
        audit();
}

void DomainChange::resume()
{
    if (record().change == ChangeState::Intended) {
        if (lastAnswer() == Answer::None) {
            record().change = ChangeState::Unknown;
            record().note(u"resumed"_s);
            m_file->save();
        }
        return decide();
    }
    if (isUndecided())
        decide();
    else
        audit();
}

//! Is what is stored still what we think it is?
void DomainChange::audit()
{
    setPhase(Phase::Audit);
    m_domainReads.start(
        record().change == ChangeState::Took ? m_reads : 1,
        [this](const DomainInfo &primary) { return onAudit(primary); },
        [this](const DomainReads::Round &round) {
            if (round.complete) // took, and yet the old one all the time: somebody changed it back
                setMoved(record().oldDomain);
            setPhase(Phase::Idle);
        });
}

bool DomainChange::onAudit(const DomainInfo &primary)
{
    if (isNew(primary)) {
        setTook(primary);
        return true;
    }
    const bool old = isOld(primary);
    if (old && record().change == ChangeState::Took)
        return false; // may be a stale answer
    m_moved = m_moved && !old;
    if (!old)
        setMoved(primary.name);
    setPhase(Phase::Idle);
    return true;
}

void DomainChange::observe(const DomainInfo &primary)
{
    const bool old = isOld(primary) && record().change != ChangeState::Took && !m_moved;
    if (primary.name.isEmpty() || old || m_phase == Phase::Before || m_phase == Phase::Sending)
        return;
    if (isNew(primary)) {
        m_domainReads.stop();
        setTook(primary);
    } else if (m_phase == Phase::Idle) {
        audit();
    }
}
