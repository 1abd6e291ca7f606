#include "models/migration/certificatecheck_p.h"
#include "models/migration/dnssources_p.h"
#include "network/apiclient.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The client would try again for as long as it is told to; here the schedule asks again anyway.
static constexpr auto kProbePatience = 20s;

void CertificateCheck::Private::startRound()
{
    if (rows.isEmpty())
        return schedule.done();
    if (isChecking()) {
        again = true;
        return;
    }
    inRound = true;
    interrupted = false;
    reachedDns = false;
    wantsWord = true;
    for (int i = 0; i < rows.size(); ++i)
        probe(i);
    emit q->changed();
}

void CertificateCheck::Private::startRow(int row)
{
    if (row < 0 || row >= rows.size() || probes.contains(row))
        return;
    if (!isChecking()) {
        interrupted = false;
        reachedDns = false;
    }
    wantsWord |= row == frontendRow();
    probe(row);
    emit q->changed();
}

void CertificateCheck::Private::probe(int row)
{
    auto *started = new HostProbe(with.dns, &tls, rows.at(row).host, DnsSources::usableFamilies(), q);
    probes.insert(row, started);
    rows[row].checking = true;
    QObject::connect(started, &HostProbe::finished, q, [this, row] { onProbed(row); });
    emit q->rowChanged(row);
}

void CertificateCheck::Private::onProbed(int row)
{
    HostProbe *over = probes.take(row);
    over->deleteLater();
    interrupted |= over->isInterrupted();
    reachedDns |= over->reachedDns();
    rows[row].checking = false;
    withoutDns.remove(row);
    if (!over->isInterrupted() && over->reachedDns())
        rows[row].report = over->report();
    else if (!over->isInterrupted())
        withoutDns.insert(row, over->report());
    emit q->rowChanged(row);
    if (probes.isEmpty())
        onHostsDone();
}

void CertificateCheck::Private::settleHosts()
{
    if (reachedDns)
        offline = false;
    else if (inRound && !interrupted)
        offline = true;
    if (reachedDns) {
        for (auto it = withoutDns.cbegin(); it != withoutDns.cend(); ++it) {
            rows[it.key()].report = it.value();
            emit q->rowChanged(it.key());
        }
    }
    withoutDns.clear();
}

void CertificateCheck::Private::onHostsDone()
{
    settleHosts();
    const int frontend = frontendRow();
    const bool inOrder = frontend < 0 || rows.at(frontend).report.ok();
    const bool isResult = !interrupted && reachedDns;
    if (std::exchange(wantsWord, false) && isResult) {
        if (inOrder)
            askFrontend();
        else
            word = {};
    }
    endWhenOver();
}

void CertificateCheck::Private::askFrontend()
{
    if (asking)
        return;
    asking = std::make_unique<QObject>();
    tooLate = false;
    if (word.state == FinalWord::State::NotAsked)
        word.state = FinalWord::State::Asking;
    Call<QJsonObject> *question = with.api->environment(frontendApi);
    call = question;
    question->then(asking.get(), [this](const ApiResult<QJsonObject> &result) { onEnvironment(result); });
    QTimer::singleShot(kProbePatience, asking.get(), [this] {
        tooLate = true;
        if (call)
            call->cancel();
    });
    emit q->changed();
}

void CertificateCheck::Private::onEnvironment(const ApiResult<QJsonObject> &result)
{
    asking.release()->deleteLater(); // this runs within one of its callbacks
    std::optional<ApiError> error = result.error;
    if (error && error->kind == ApiError::Kind::Cancelled && tooLate)
        error->kind = ApiError::Kind::Timeout;
    if (error && error->kind == ApiError::Kind::Cancelled) {
        interrupted = true;
        if (word.state == FinalWord::State::Asking)
            word = {};
        return endWhenOver();
    }
    word = {.state = FinalWord::State::Failed, .error = error, .at = QDateTime::currentDateTimeUtc()};
    if (result.ok()) {
        const QJsonObject display = result.value->value("display_config"_L1).toObject();
        word.environment = display.value("instance_environment_type"_L1).toString();
        word.homeUrl = display.value("home_url"_L1).toString();
        const bool isProduction = word.environment == "production"_L1;
        word.state = isProduction ? FinalWord::State::Production : FinalWord::State::OtherEnvironment;
    }
    endWhenOver();
}

void CertificateCheck::Private::endWhenOver()
{
    if (!probes.isEmpty() || asking)
        return;
    const bool wasRound = std::exchange(inRound, false);
    const bool isResult = wasRound && !interrupted && !offline;
    const bool wasRight = isResult ? std::exchange(everRight, allRight()) : everRight;
    if (wasRound || again) {
        if (std::exchange(again, false))
            startRound();
        else if (offline)
            schedule.doneOffline();
        else
            schedule.done();
    }
    emit q->changed();
    if (isResult && everRight && !wasRight)
        emit q->ready();
}

void CertificateCheck::Private::dropAll()
{
    if (!isChecking())
        return;
    qDeleteAll(std::exchange(probes, {}));
    tls.cancelAll();
    asking.reset();
    if (call)
        call->cancel();
    if (word.state == FinalWord::State::Asking)
        word = {};
    withoutDns.clear();
    inRound = again = wantsWord = false;
    for (int i = 0; i < rows.size(); ++i) {
        rows[i].checking = false;
        emit q->rowChanged(i);
    }
    emit q->changed();
}
