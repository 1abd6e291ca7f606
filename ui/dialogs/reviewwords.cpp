#include "ui/dialogs/reviewwords.h"

#include "ui/sentences.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QString serverKept(const SettingOutcome &it, const FieldSpec &field)
{
    const QJsonValue seen = it.seen.json();
    QString text = ReviewText::tr("The server answered well but shows: %1.").arg(displayText(field, seen));
    const ListDifference difference = differenceText(field, it.sent, seen);
    if (!difference.removed.isEmpty())
        text += u'\n' + ReviewText::tr("Not on the server: %1").arg(difference.removed);
    if (!difference.added.isEmpty())
        text += u'\n' + ReviewText::tr("Only on the server: %1").arg(difference.added);
    return text;
}

QString notSent(const SettingOutcome &it)
{
    if (it.hindrance == Hindrance::EarlierUnknown)
        return ReviewText::tr("Its request never left: it is not known yet what became of an earlier one, and that "
                              "comes first.");
    if (it.hindrance == Hindrance::Moved)
        return ReviewText::tr("Its request never left: the setting was changed on the server meanwhile. Review it "
                              "again to decide.");
    if (it.hindrance == Hindrance::NotRecorded)
        return ReviewText::tr("Its request never left: Vestry first writes down what it is about to send, so that a "
                              "crash cannot leave you guessing, and the disk did not take that (%1). Your change is "
                              "kept. Make room on the disk or look at its permissions, then apply again.")
            .arg(it.notRecorded);
    const QString text = it.error && it.error->httpStatus != 0 ? ReviewText::tr("Clerk did not take its request.")
                                                               : ReviewText::tr("Its request never left.");
    return it.error ? text + u' ' + sentenceFor(*it.error).text : text;
}

QString refused(const SettingOutcome &it, const FieldSpec &field)
{
    const QString own = it.error ? sentenceFor(*it.error).text : ReviewText::tr("The server refused it.");
    const QString text = it.serverWords.isEmpty() ? own : ReviewText::tr("The server says: %1").arg(it.serverWords);
    if (it.hindrance != Hindrance::Moved)
        return text;
    //: %1 is the value of a setting
    return text + u'\n' +
           ReviewText::tr("It was read again: the server has “%1” now. Review it again to decide.")
               .arg(displayText(field, it.seen.json()));
}

QString shellQuoted(QString text) { return u'\'' + text.replace(u'\'', uR"('\'')"_s) + u'\''; }
} // namespace

namespace ReviewWords {
QString sourceName(ReadSource source)
{
    switch (source) {
    case ReadSource::None:
        return {};
    case ReadSource::Environment:
        return ReviewText::tr("Frontend API");
    case ReadSource::WriteAnswer:
        return ReviewText::tr("answer to the last change");
    case ReadSource::Instance:
    case ReadSource::OrganizationSettings:
    case ReadSource::Protect:
    case ReadSource::Communication:
    case ReadSource::OAuthApplicationSettings:
    case ReadSource::Domains:
        return ReviewText::tr("Backend API");
    }
    return {};
}

QString current(const Change &change, const FieldSpec &field)
{
    if (change.before.state == FieldValue::State::NotReported)
        return ReviewText::tr("Not reported by Clerk");
    const QString value = displayText(field, change.before.json());
    //: %1 is a value, %2 where it was read ("Backend API"), %3 how long ago.
    return ReviewText::tr("%1\n(%2, %3)")
        .arg(value, sourceName(change.before.reader.source), ageText(change.before.readAt));
}

QString after(const Change &change, const FieldSpec &field)
{
    return changeText(field, change.before.json(), change.after);
}

QString curl(const PlannedRequest &request, const QUrl &baseUrl, const QString &apiVersion)
{
    QString origin =
        baseUrl.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    QString line = u"curl -X %1 %2 -H \"Authorization: Bearer $CLERK_SECRET_KEY\""_s.arg(
        QString::fromLatin1(request.method), shellQuoted(origin + request.path));
    if (!apiVersion.isEmpty())
        line += u" -H "_s + shellQuoted(u"Clerk-API-Version: "_s + apiVersion);
    line += u" -H "_s + shellQuoted(u"Content-Type: application/json"_s);
    return line + u" --data-raw "_s + shellQuoted(QString::fromUtf8(request.body));
}

OutcomeWords outcome(const SettingOutcome &it, const FieldSpec &field)
{
    switch (it.outcome) {
    case Outcome::Waiting:
        return {Tone::Neutral, Icon::Waiting, ReviewText::tr("Waiting"),
                ReviewText::tr("Its request has not left yet.")};
    case Outcome::Sending:
        return {Tone::Info, Icon::Waiting, ReviewText::tr("Sending"), ReviewText::tr("Its request is on its way.")};
    case Outcome::Verifying:
        return {Tone::Info, Icon::Waiting, ReviewText::tr("Accepted, checking"),
                ReviewText::tr("The server took it; Vestry is reading until the new value shows.")};
    case Outcome::Confirmed:
        return {Tone::Positive, Icon::Ok, ReviewText::tr("Confirmed"),
                ReviewText::tr("The new value was read from the server.")};
    case Outcome::AcceptedNotConfirmed:
        return {
            Tone::Attention, Icon::Question, ReviewText::tr("Accepted, not confirmed"),
            ReviewText::tr("The server took it, but no read showed the new value in time. Refresh later to see it.")};
    case Outcome::ServerKept:
        return {Tone::Attention, Icon::Warning, ReviewText::tr("Server kept its own value"), serverKept(it, field)};
    case Outcome::Refused:
        return {Tone::Negative, Icon::Error, ReviewText::tr("Refused"), refused(it, field)};
    case Outcome::Unknown:
        return {
            Tone::Attention, Icon::Question, ReviewText::tr("Unknown"),
            ReviewText::tr("The answer was lost and reading did not decide it. It may or may not be in force: refresh "
                           "before you send it again.")};
    case Outcome::NotSent:
        return {Tone::Neutral, Icon::Info, ReviewText::tr("Not sent"), notSent(it)};
    }
    return {Tone::Neutral, Icon::Question, {}, {}};
}

QString phase(ApplyRun::Phase phase)
{
    switch (phase) {
    case ApplyRun::Phase::Rereading:
        return ReviewText::tr("Reading again what is about to be changed…");
    case ApplyRun::Phase::Sending:
        return ReviewText::tr("Sending…");
    case ApplyRun::Phase::Verifying:
        return ReviewText::tr("Checking what the server really did…");
    case ApplyRun::Phase::Drifted:
        return ReviewText::tr("Nothing was sent: someone changed the same settings meanwhile.");
    case ApplyRun::Phase::Blocked:
        return ReviewText::tr("Nothing was sent.");
    case ApplyRun::Phase::Finished:
        return ReviewText::tr("Done.");
    }
    return {};
}

QString refusal(WriteGuard::Refusal refusal)
{
    switch (refusal) {
    case WriteGuard::Refusal::None:
        return {};
    case WriteGuard::Refusal::ReadOnly:
        return ReviewText::tr(
            "This instance is read-only in Vestry, so nothing can be sent. Your edits are kept. To send "
            "them, choose another safety level in the profile of the instance first.");
    case WriteGuard::Refusal::NoKey:
        return ReviewText::tr(
            "Vestry does not have the secret key of this instance now, so nothing can be sent. Your edits "
            "are kept. Give the key, then review the changes again.");
    case WriteGuard::Refusal::NotReviewed:
        return ReviewText::tr("The changes were not reviewed, so nothing was sent. Review them, then apply again.");
    case WriteGuard::Refusal::NameDiffers:
        return ReviewText::tr(
            "The name that was typed is not the name of this instance, so nothing was sent. Review the "
            "changes once more.");
    }
    return {};
}
} // namespace ReviewWords
