#include "ui/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class SentencesText {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
public:
    static Sentence tls(const ApiError &error);
    static Sentence payment(const ApiError &error);
    static Sentence rateLimited(const ApiError &error);
    static Sentence badReply(const ApiError &error);
    static Sentence unsent(const ApiError &error);
    static Sentence lost(const ApiError &error);
    static Sentence behindProxy(const ApiError &error);
    static Sentence unreachable(const ApiError &error);
    static Sentence refused(const ApiError &error);
    static Sentence of(const ApiError &error);
    static QString age(qint64 seconds);
    static QString wait(qint64 seconds);
};

bool mentions(const ApiError &error, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&error](auto word) { return error.detail.contains(word, Qt::CaseInsensitive); });
}

Sentence SentencesText::tls(const ApiError &error)
{
    const QString title = tr("The connection is not secure");
    // A wrong clock also puts a certificate outside its dates.
    if (error.tlsErrors.contains(QSslError::CertificateExpired) ||
        error.tlsErrors.contains(QSslError::CertificateNotYetValid))
        return {title,
                tr("The server's certificate is outside its dates, so nothing was sent. Check the date and time of "
                   "this computer; if they are right, "
                   "tell whoever runs the server or the proxy."),
                {},
                {}};
    return {title,
            tr("The server's certificate or its encryption was not acceptable, so nothing was sent. A company proxy or "
               "a wrong server address can cause "
               "this; it cannot be switched off here.") +
                (error.proxy.isEmpty() ? QString() : u' ' + tr("The proxy on the way is %1.").arg(error.proxy)),
            {},
            {}};
}

Sentence SentencesText::payment(const ApiError &error)
{
    QStringList features;
    for (const auto &entry : error.entries)
        features += entry.unsupportedFeatures;
    features.removeDuplicates();
    const QString title = tr("The plan does not include this");
    if (features.isEmpty())
        return {title,
                tr("Clerk asks for another plan before this can be changed here. Undo the change, or change the plan "
                   "in Clerk's dashboard."),
                {},
                {}};
    return {title,
            tr("Clerk asks for another plan before this can be changed here. Missing: %1.",
               "%1: names of features, separated by commas")
                .arg(features.join(", "_L1)),
            {},
            {}};
}

QString SentencesText::wait(qint64 seconds)
{
    if (seconds < 120)
        return seconds == 1 ? tr("Clerk asks to wait 1 second.")
                            : tr("Clerk asks to wait %n seconds.", nullptr, int(seconds));
    return tr("Clerk asks to wait %n minutes.", nullptr, int((seconds + 59) / 60));
}

Sentence SentencesText::rateLimited(const ApiError &error)
{
    const QString title = tr("Too many requests");
    if (!error.retryAfter)
        return {
            title, tr("Clerk limits how many requests an instance may get. Wait a moment, then try again."), {}, {}};
    const qint64 seconds = qMax<qint64>(1, (error.retryAfter->count() + 999) / 1000);
    return {title, wait(seconds) + u' ' + tr("After that, try again."), {}, {}};
}

Sentence SentencesText::badReply(const ApiError &error)
{
    if (mentions(error, {"html"_L1}))
        return {tr("This is not the Clerk API"),
                tr("A web page answered in its place. Some networks ask for a sign-in first: open a web browser, sign "
                   "in to the "
                   "network, then try again. Otherwise check the server address."),
                {},
                {}};
    return {tr("The answer makes no sense"),
            tr("The server answered with something that is not the Clerk API's. Nothing of it is shown. Try again; if "
               "it stays, "
               "check the server address."),
            {},
            {}};
}

Sentence SentencesText::lost(const ApiError &error)
{
    const QString title = tr("The answer was lost");
    const QString text = error.kind == ApiError::Kind::Cancelled
                             ? tr("The change had already left when it was stopped, so it may have been applied. Read "
                                  "the settings again before sending it once more.")
                             : tr("The change was sent but no answer came back, so it may have been applied. Read the "
                                  "settings again before sending it once more.");
    return {title, text, {}, {}};
}

Sentence SentencesText::unsent(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::NoKey:
        return {tr("The secret key is missing"),
                tr("Nothing was sent, because Vestry does not have the secret key of this instance now. Open the "
                   "keyring or enter the key, then try again."),
                {},
                {}};
    case ApiError::Kind::WritesLocked:
        return {tr("Changing this instance is locked"),
                tr("Nothing was sent, because no confirmation stands for this change, or the instance is read-only in "
                   "Vestry. Review the changes and confirm them; a read-only instance needs another safety level in "
                   "its profile first."),
                {},
                {}};
    default:
        if (!error.proxy.isEmpty())
            return {tr("The proxy refused"),
                    tr("Nothing reached the server: the proxy %1 wants another name or password, or does not let this "
                       "through. Check the proxy and its password in the instance's profile, or ask whoever runs it.")
                        .arg(error.proxy),
                    {},
                    {}};
        return {tr("The proxy refused"),
                tr("Nothing reached the server: the proxy wants another name or password, or does not let this "
                   "through. Check the proxy in the instance's profile, or ask whoever runs it."),
                {},
                {}};
    }
}

//! Between us and a server that did not answer: which of the two it was nobody can tell from here.
Sentence SentencesText::behindProxy(const ApiError &error)
{
    const QString text = tr("Requests to this instance go through the proxy %1. Check the network, and the proxy in "
                            "the instance's profile, then try again.")
                             .arg(error.proxy);
    if (error.kind == ApiError::Kind::Timeout)
        return {tr("The server took too long"), tr("No complete answer came in time.") + u' ' + text, {}, {}};
    return {
        tr("No connection to the server"), tr("The proxy or the server could not be reached.") + u' ' + text, {}, {}};
}

Sentence SentencesText::unreachable(const ApiError &error)
{
    const bool away = error.kind == ApiError::Kind::Offline || error.kind == ApiError::Kind::Timeout;
    if (away && !error.proxy.isEmpty())
        return behindProxy(error);
    switch (error.kind) {
    case ApiError::Kind::Offline:
        return {tr("No connection to the server"),
                tr("The server could not be reached. Check the network and the server address, then try again."),
                {},
                {}};
    case ApiError::Kind::Timeout:
        return {tr("The server took too long"),
                tr("No complete answer came in time. Check the network, then try again."),
                {},
                {}};
    case ApiError::Kind::Cancelled:
        return {tr("Stopped"), tr("The request was stopped before it was done. Nothing was changed."), {}, {}};
    default:
        return {
            tr("The server sent us elsewhere"),
            tr("A redirect is never followed, because the secret key would travel with it. Check the server address."),
            {},
            {}};
    }
}

Sentence SentencesText::refused(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
        return {tr("The secret key was refused"),
                tr("It may have been revoked, mistyped or made for another server. Copy the current key from Clerk's "
                   "dashboard and "
                   "connect again."),
                {},
                {}};
    case ApiError::Kind::Forbidden:
        return {tr("Not allowed"),
                tr("Clerk does not allow this with this key on this instance. The Clerk Dashboard shows what the "
                   "instance and its plan include; once it is allowed there, read it again."),
                {},
                {}};
    case ApiError::Kind::NotFound:
        return {tr("Not offered by this instance"),
                tr("The server does not know this part of the API, or the feature is switched off on this instance. If "
                   "you need it, switch it on in the Clerk Dashboard, then read it again."),
                {},
                {}};
    case ApiError::Kind::Conflict:
        return {tr("The instance is busy or has changed"),
                tr("Something else is changing the same settings. Refresh, look at what changed, then try again."),
                {},
                {}};
    default:
        return {tr("The values were refused"),
                tr("The server did not take what was sent. Nothing of this request was applied; correct the marked "
                   "settings."),
                {},
                {}};
    }
}

Sentence SentencesText::of(const ApiError &error)
{
    using enum ApiError::Kind;
    if (error.mayHaveBeenApplied)
        return lost(error);
    switch (error.kind) {
    case Offline:
    case Timeout:
    case Cancelled:
    case Redirected:
        return unreachable(error);
    case Tls:
        return tls(error);
    case PaymentRequired:
        return payment(error);
    case RateLimited:
        return rateLimited(error);
    case ServerFault:
        return {
            tr("The server has a problem"),
            tr("Clerk answered with error %1. This is usually over soon; try again in a moment.").arg(error.httpStatus),
            {},
            {}};
    case BadReply:
        return badReply(error);
    case NoKey:
    case WritesLocked:
    case ProxyRefused:
        return unsent(error);
    case Unauthorized:
    case Forbidden:
    case NotFound:
    case Conflict:
    case Rejected:
        break;
    }
    return refused(error);
}

QString SentencesText::age(qint64 seconds)
{
    const auto minutes = int(seconds / 60), hours = int(seconds / 3600), days = int(seconds / 86400);
    if (minutes < 1) // no count of seconds: a window at rest would be woken for each
        return tr("less than a minute ago");
    if (hours < 1)
        return minutes == 1 ? tr("1 minute ago") : tr("%n minutes ago", nullptr, minutes);
    if (days < 1)
        return hours == 1 ? tr("1 hour ago") : tr("%n hours ago", nullptr, hours);
    return days == 1 ? tr("1 day ago") : tr("%n days ago", nullptr, days);
}

} // namespace

Sentence sentenceFor(const ApiError &error)
{
    Sentence sentence = SentencesText::of(error);
    sentence.serverWords = error.serverText();
    sentence.traceId = error.traceId;
    return sentence;
}

QString ageText(const QDateTime &utc)
{
    if (!utc.isValid())
        return QCoreApplication::translate("Sentences", "not read yet");
    // A clock that was set back must not give "-3 seconds ago".
    return SentencesText::age(qMax<qint64>(0, utc.secsTo(QDateTime::currentDateTimeUtc())));
}

std::chrono::seconds untilAgeChanges(const QDateTime &utc)
{
    const qint64 age = qMax<qint64>(0, utc.secsTo(QDateTime::currentDateTimeUtc()));
    const qint64 step = age < 3600 ? 60 : 3600;
    return std::chrono::seconds(step - age % step);
}

QString readOnlyText(int edits)
{
    const QString text =
        SentencesText::tr("This instance is read-only in Vestry: nothing on this page can be changed. To change "
                          "it, choose another safety level in its profile.");
    if (edits == 0)
        return text;
    return text + u' ' + SentencesText::tr("Edits made before stay as a draft and are not sent.");
}
