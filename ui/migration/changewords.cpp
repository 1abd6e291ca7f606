#include "ui/migration/changewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct DomainChangeText {
    Q_DECLARE_TR_FUNCTIONS(DomainChange)
};

using CommitProblem = DomainMigration::CommitProblem;

ChangeWords::Outcome withoutEffect(const MigrationRecord &record)
{
    return {Tone::Attention, Icon::Warning, DomainChangeText::tr("Accepted, but nothing has changed"),
            DomainChangeText::tr(
                "Clerk accepted the request, and still shows %1 after every read. Clerk does this when a "
                "subdomain is sent as a primary application: it stores only the registrable domain, which is "
                "the one it has. Go back to “New domain” and choose “Secondary application” or another domain; "
                "if neither is the reason, wait a few minutes and read again.")
                .arg(record.oldDomain)};
}

ChangeWords::Outcome answeredOnly(const MigrationRecord &record)
{
    const QString then =
        DomainChangeText::tr("Its list of domains alone decides, and has not done so yet. Read again, and do not "
                             "send the change by another way meanwhile.");
    if (!record.refusal.isEmpty())
        return {Tone::Attention, Icon::Question, DomainChangeText::tr("Refused, but not confirmed yet"),
                //: %1 is two sentences about what to do.
                DomainChangeText::tr("Clerk refused the request. %1").arg(then)};
    return {Tone::Attention, Icon::Question, DomainChangeText::tr("Accepted, but not confirmed yet"),
            //: %1 is a number, %2 two sentences about what to do.
            DomainChangeText::tr("Clerk accepted the request (HTTP %1). %2")
                .arg(QString::number(record.answerStatus), then)};
}

bool isAnswered(const MigrationRecord &record)
{
    return !record.refusal.isEmpty() || (record.answerStatus >= 200 && record.answerStatus < 300);
}

ChangeWords::Outcome answerLost(const MigrationRecord &record, bool mayCommitAgain)
{
    if (mayCommitAgain)
        return {Tone::Attention, Icon::Warning, DomainChangeText::tr("Most likely not carried out"),
                DomainChangeText::tr(
                    "The answer to the request was lost, and Clerk has shown %1 in every read since. The request "
                    "seems not to have been carried out. You can read again, or type the domain and send it "
                    "once more.")
                    .arg(record.oldDomain)};
    return {Tone::Attention, Icon::Question, DomainChangeText::tr("Not known yet"),
            DomainChangeText::tr(
                "The answer to the request was lost: it may have been carried out or not. Vestry reads which "
                "domain Clerk shows, and only that decides. Do not send the change by another way meanwhile.")};
}

ChangeWords::Outcome before(CommitProblem problem, const MigrationRecord &record)
{
    switch (problem) {
    case CommitProblem::DomainMoved:
        return {Tone::Negative, Icon::Error, DomainChangeText::tr("Somebody else has changed the domain"),
                DomainChangeText::tr(
                    "Clerk shows neither %1 nor %2, so nothing was sent. Find out who is changing the domain. "
                    "Then give up this change on the first page and begin again from the new truth.")
                    .arg(record.oldDomain, record.newDomain)};
    case CommitProblem::AlreadyThere:
        if (record.newDomain == record.oldDomain)
            return {Tone::Attention, Icon::Warning, DomainChangeText::tr("Nothing to change"),
                    DomainChangeText::tr(
                        "The new domain would be %1, which is the one the instance has. Nothing was sent. Go back "
                        "and choose another one.")
                        .arg(record.oldDomain)};
        return {Tone::Positive, Icon::Ok, DomainChangeText::tr("The domain is there already"),
                DomainChangeText::tr("Clerk shows %1 already, so nothing had to be sent. Go on with the DNS records.")
                    .arg(record.newDomain)};
    case CommitProblem::CouldNotRead:
        return {Tone::Negative, Icon::Error, DomainChangeText::tr("Nothing was sent"),
                DomainChangeText::tr(
                    "Before the request leaves, Vestry reads which domain Clerk has, and Clerk did not answer. "
                    "Check the network, then try again.")};
    default:
        return {};
    }
}
} // namespace

namespace ChangeWords {
Outcome outcome(const MigrationRecord &record, bool mayCommitAgain)
{
    switch (record.change) {
    case ChangeState::NotSent:
        return {Tone::Neutral, Icon::Info, DomainChangeText::tr("Not sent"),
                DomainChangeText::tr("Nothing was sent. The instance still uses %1.").arg(record.oldDomain)};
    case ChangeState::Intended:
        return {Tone::Info, Icon::Waiting, DomainChangeText::tr("On its way"),
                DomainChangeText::tr(
                    "The request is leaving. Vestry then reads from Clerk whether the domain has changed, and "
                    "relies on nothing else. You can close this window; the reading goes on.")};
    case ChangeState::Took:
        return {Tone::Positive, Icon::Ok, DomainChangeText::tr("The domain has changed"),
                DomainChangeText::tr(
                    "Clerk now uses %1, and everybody is signed out. People can sign in again when the DNS "
                    "records, the certificates and the new publishable key are in place: go on with the DNS "
                    "records now.")
                    .arg(record.newDomain)};
    case ChangeState::NoEffect:
        return withoutEffect(record);
    case ChangeState::Refused:
        return {Tone::Negative, Icon::Error, DomainChangeText::tr("Clerk has refused the change"),
                DomainChangeText::tr(
                    "Nothing has changed: Clerk still shows %1. Its reason is below. Correct what it names, "
                    "then send again.")
                    .arg(record.oldDomain)};
    case ChangeState::Unknown:
        return isAnswered(record) ? answeredOnly(record) : answerLost(record, mayCommitAgain);
    }
    return {};
}

Outcome problem(CommitProblem problem, const MigrationRecord &record)
{
    switch (problem) {
    case CommitProblem::None:
        return {};
    case CommitProblem::NotProduction:
        return {Tone::Negative, Icon::Error, DomainChangeText::tr("Not a production instance"),
                DomainChangeText::tr("Clerk changes the domain of production instances only. Nothing was sent.")};
    case CommitProblem::NotReadYet:
        return {Tone::Attention, Icon::Waiting, DomainChangeText::tr("Not read from Clerk yet"),
                DomainChangeText::tr(
                    "Which instance this is and which domain it has is still being read, so nothing was sent. "
                    "Wait until Clerk has answered, then try again.")};
    case CommitProblem::NotWritten:
        return {Tone::Negative, Icon::Error, DomainChangeText::tr("Not sent, because it could not be noted down"),
                DomainChangeText::tr(
                    "Vestry writes to disk what it is about to send, so that nothing can be sent twice. That "
                    "failed, so nothing was sent. Make room on the disk, then try again.")};
    case CommitProblem::ReadOnly:
        return {Tone::Attention, Icon::Locked, DomainChangeText::tr("Another window has this domain change"),
                DomainChangeText::tr("Only one window can send it. Go on there, or close it and open this one again.")};
    case CommitProblem::AlreadySent:
        return {Tone::Attention, Icon::Waiting, DomainChangeText::tr("A request has left already"),
                DomainChangeText::tr(
                    "Its outcome is not decided yet, so no second one was sent. Read again to see what came of "
                    "it.")};
    case CommitProblem::ReadOnlyProfile:
        return {Tone::Attention, Icon::Locked, DomainChangeText::tr("This instance is read-only in Vestry"),
                forbidden(WriteGuard::Refusal::ReadOnly)};
    case CommitProblem::KeyMissing:
        return {Tone::Attention, Icon::Warning, DomainChangeText::tr("The secret key is not there"),
                forbidden(WriteGuard::Refusal::NoKey)};
    case CommitProblem::NotConfirmed:
        return {Tone::Attention, Icon::Warning, DomainChangeText::tr("Not confirmed"),
                DomainChangeText::tr("What was typed is not the new domain, so nothing was sent. Type it once more.")};
    case CommitProblem::AlreadyThere:
    case CommitProblem::DomainMoved:
    case CommitProblem::CouldNotRead:
        return before(problem, record);
    }
    return {};
}

QString forbidden(WriteGuard::Refusal refusal)
{
    switch (refusal) {
    case WriteGuard::Refusal::ReadOnly:
        return DomainChangeText::tr(
            "The safety level of this instance is “read-only”, so its domain cannot be changed from here. "
            "Choose another safety level in the profile of the instance first.");
    case WriteGuard::Refusal::NoKey:
        return DomainChangeText::tr(
            "Vestry does not have the secret key of this instance now, so the request cannot be sent. "
            "Give the key first.");
    case WriteGuard::Refusal::None:
    case WriteGuard::Refusal::NotReviewed:
    case WriteGuard::Refusal::NameDiffers:
        break;
    }
    return {};
}

QString fileProblem(DomainMigration::FileProblem problem, const QString &detail)
{
    switch (problem) {
    case DomainMigration::FileProblem::None:
        return {};
    case DomainMigration::FileProblem::Corrupt:
        return DomainChangeText::tr(
                   "The file that kept a domain change was damaged. It was put aside as %1; what was chosen and "
                   "ticked is gone. If the domain had been changed already, go on with the current domain; if "
                   "not, begin again.")
            .arg(detail);
    case DomainMigration::FileProblem::Newer:
        return DomainChangeText::tr(
                   "The file that keeps the domain change was written by a newer Vestry (%1). It stays where it is, "
                   "and this version only reads: go on with the newer Vestry.")
            .arg(detail);
    case DomainMigration::FileProblem::Unreadable:
        return DomainChangeText::tr(
                   "The file that keeps this domain change cannot be read (%1). Nothing of it is lost; correct "
                   "the access to it, then open this window again.")
            .arg(detail);
    case DomainMigration::FileProblem::NotWritten:
        return DomainChangeText::tr(
                   "The last step could not be written to disk (%1). It is kept in memory only: make room on the "
                   "disk before you close Vestry.")
            .arg(detail);
    }
    return {};
}

QString givingUp(const MigrationRecord &record)
{
    const auto isAnswer = [](const MigrationEvent &event) {
        static const QStringList kinds{u"accepted"_s, u"refused"_s, u"answer-lost"_s, u"resumed"_s};
        return kinds.contains(event.kind);
    };
    switch (record.change) {
    case ChangeState::Refused:
        return DomainChangeText::tr("Clerk refused the request: the instance still has %1.").arg(record.oldDomain);
    case ChangeState::NoEffect:
        return DomainChangeText::tr(
                   "Clerk accepted the request, and still shows %1. Should the domain change after all, Vestry "
                   "no longer looks at it.")
            .arg(record.oldDomain);
    case ChangeState::Intended:
    case ChangeState::Unknown:
        return DomainChangeText::tr(
            "A request was sent, and Clerk has not shown that it was carried out. Should the domain "
            "change after all, Vestry no longer looks at it.");
    case ChangeState::NotSent:
        if (std::ranges::any_of(record.events, isAnswer))
            return DomainChangeText::tr(
                       "An earlier request was sent, and Clerk still showed %1 after it. Nothing was sent since.")
                .arg(record.oldDomain);
        return DomainChangeText::tr("Nothing was sent to Clerk, so the instance stays as it is.");
    case ChangeState::Took:
        break;
    }
    return {};
}

QStringList consequences(const DomainMigration &migration)
{
    const MigrationRecord &record = migration.record();
    const ClerkHosts before = migration.before();
    const ClerkHosts after = migration.after();
    QStringList list;
    if (record.users)
        //: %1 is a number.
        list += DomainChangeText::tr("All users of this instance (%1) are signed out at once, on every device.")
                    .arg(QLocale().toString(*record.users));
    else
        list += DomainChangeText::tr(
            "All users of this instance are signed out at once, on every device. How many they are is "
            "not known.");
    list += DomainChangeText::tr(
                "Nobody can sign in until the DNS records of %1 are in place, their certificates are made and "
                "your apps run with the new publishable key. DNS can take up to 48 hours.")
                .arg(after.domain);
    list += DomainChangeText::tr(
        "The publishable key changes. Every app that still has the old one stops working with Clerk.");
    list += DomainChangeText::tr(
                "Callbacks of Google, Apple and other providers, SAML connections and everything that checks "
                "tokens must name %1 instead of %2.")
                .arg(after.frontendApi, before.frontendApi);
    if (const QString root = readHomeUrl(before.domain).registrable; root != readHomeUrl(after.domain).registrable)
        list += DomainChangeText::tr("Passkeys are bound to a domain: those made for %1 do not work for another one.")
                    .arg(root.isEmpty() ? before.domain : root);
    list +=
        DomainChangeText::tr("There is no undo. Going back to %1 is another domain change, with the same consequences.")
            .arg(before.domain);
    return list;
}
} // namespace ChangeWords
