#include "models/applyrun_p.h"
#include "models/baselines.h"
#include "models/writeguard.h"
#include "network/apiclient.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Call<QJsonObject> *patch(ApiClient &client, ResourceId resource, const QJsonObject &changes)
{
    switch (resource) {
    case ResourceId::Instance:
        return client.updateInstance(changes);
    case ResourceId::Restrictions:
        return client.updateRestrictions(changes);
    case ResourceId::Organization:
        return client.updateOrganizationSettings(changes);
    case ResourceId::Protect:
        return client.updateInstanceProtect(changes);
    case ResourceId::Communication:
        return client.updateCommunication(changes);
    case ResourceId::OAuthApplications:
        return client.updateOAuthApplicationSettings(changes);
    case ResourceId::BetaSignIn:
        return client.updateBetaInstanceSettings(changes);
    }
    Q_UNREACHABLE();
}

QString wordsOf(const ApiError::Entry &entry)
{
    return entry.longMessage.isEmpty() ? entry.message : entry.longMessage;
}

//! The setting that \p entry is about, or -1. "allowed_origins[0]" and "allowed_origins.0" are about allowed_origins.
int fieldOf(const SettingsForm &form, const ApiError::Entry &entry)
{
    static const QRegularExpression inside(u"[\\[.].*$"_s);
    if (const int field = form.indexOf(QString(entry.paramName).remove(inside)); field >= 0)
        return field;
    for (const QString &feature : entry.unsupportedFeatures) {
        if (const int field = form.indexOf(feature); field >= 0)
            return field;
    }
    return -1;
}

//! Pins the server's words to the rows they are about; what names no edited row goes to the first one of \p fields.
QHash<int, QString> pinned(const SettingsForm &form, const ApiError &error, const QList<int> &fields)
{
    QHash<int, QString> words;
    for (const ApiError::Entry &entry : error.entries) {
        const int named = fieldOf(form, entry);
        const int field = fields.contains(named) ? named : fields.constFirst();
        QString &text = words[field];
        const QString addition = wordsOf(entry);
        if (!addition.isEmpty() && !text.contains(addition))
            text += (text.isEmpty() ? QString() : u"\n"_s) + addition;
    }
    return words;
}

} // namespace

void ApplyRun::Private::sendNext()
{
    if (cancelled || current >= steps.size()) {
        permit.reset();
        return startVerifying();
    }
    Step &step = steps[current];
    setAll(step, Outcome::Sending);
    call = patch(*parts.client, step.form->resource().id, step.body);
    callWaits = false;
    QObject::connect(call, &ApiCall::waiting, q, [this] {
        callWaits = true;
        if (cancelled && call)
            call->cancel();
    });
    call->then(q, [this](const ApiResult<QJsonObject> &result) { onAnswered(result); });
}

void ApplyRun::Private::onAnswered(const ApiResult<QJsonObject> &result)
{
    Step &step = steps[current++];
    step.answeredAt = QDateTime::currentDateTimeUtc();
    const bool locked = result.error && (result.error->kind == ApiError::Kind::WritesLocked ||
                                         result.error->kind == ApiError::Kind::NoKey);
    anythingSent = anythingSent || !locked;
    for (const qsizetype index : std::as_const(step.outcomes))
        outcomes[index].traceId = result.traceId;
    if (result.ok()) {
        onAccepted(step, result);
    } else if (result.error->mayHaveBeenApplied) {
        step.lost = true;
        setAll(step, Outcome::Unknown, result.error);
    } else {
        onRefused(step, *result.error);
    }
    sendNext();
}

void ApplyRun::Private::onAccepted(Step &step, const ApiResult<QJsonObject> &result)
{
    setAll(step, Outcome::Verifying);
    if (result.emptyBody)
        return;
    step.answer = *result.value;
    parts.baselines->takeWriteAnswer(step.form, *result.value, step.answeredAt);
    judgeAll(false);
    emit q->outcomesChanged();
}

void ApplyRun::Private::onRefused(const Step &step, const ApiError &error)
{
    // Without a status the request never reached the server: that is no refusal, and the edits just wait.
    if (error.httpStatus == 0)
        return setAll(step, Outcome::NotSent, error);
    QList<int> fields;
    for (const qsizetype index : step.outcomes)
        fields.append(outcomes.at(index).field);
    const QHash<int, QString> words = pinned(*step.form, error, fields);
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        step.form->setServerComplaint(it.key(), it.value());
    for (const qsizetype index : step.outcomes)
        outcomes[index].serverWords = words.value(outcomes.at(index).field, error.serverText());
    setAll(step, Outcome::Refused, error);
}
