#include "models/sourcereads.h"

#include "models/roleinfo.h"
#include "network/apiclient.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

ApiError badReply(const QString &detail)
{
    return {.kind = ApiError::Kind::BadReply, .httpStatus = 200, .detail = detail};
}

//! The error of a read that did not bring what a read must bring.
template <class T> std::optional<ApiError> errorOf(const ApiResult<T> &result)
{
    if (result.error)
        return result.error;
    return result.emptyBody || !result.ok() ? std::optional(badReply(u"a read was answered without a body"_s))
                                            : std::nullopt;
}

void setFailed(ReadState &state, const ApiError &error)
{
    // What the admin stopped is no failure of the source: what was known before is still what is known.
    if (error.kind == ApiError::Kind::Cancelled)
        state.state =
            state.readAt.isValid() && !state.remembered ? ReadState::State::Loaded : ReadState::State::NotAsked;
    else
        state.state = ReadState::State::Failed;
    state.error = error;
}

} // namespace

void SourceReads::Batch::cancel()
{
    cancelled = true;
    for (const auto &call : std::as_const(calls)) {
        if (call)
            call->cancel();
    }
}

SourceReads::SourceReads(ApiClient *client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    for (std::size_t i = 0; i < m_tracks.size(); ++i)
        m_tracks.at(i).source = ReadSource(i);
}

SourceReads::Track &SourceReads::track(ReadSource source) { return m_tracks.at(std::size_t(source)); }

const SourceReads::Track &SourceReads::track(ReadSource source) const { return m_tracks.at(std::size_t(source)); }

SourceReads::BatchPtr SourceReads::newBatch(QObject *context, std::function<void()> done)
{
    auto batch = std::make_shared<Batch>();
    batch->context = context;
    batch->done = std::move(done);
    return batch;
}

SourceReads::BatchPtr SourceReads::readAll(QObject *context, std::function<void()> done)
{
    using enum ReadSource;
    BatchPtr batch = newBatch(context, std::move(done));
    ++batch->pending; // held until everything is started
    // Domains first: the environment read waits for it, and an HTTP/1.1 host gets only six connections at a time.
    startDomains(batch, true);
    for (const ReadSource source : {Instance, OrganizationSettings, Protect, Communication, OAuthApplicationSettings})
        start(source, batch);
    startRoles(batch);
    startUsersCount(batch);
    emit stateChanged();
    settle(batch);
    return batch;
}

SourceReads::BatchPtr SourceReads::read(QSet<ReadSource> sources, bool roles, QObject *context,
                                        std::function<void()> done)
{
    BatchPtr batch = newBatch(context, std::move(done));
    ++batch->pending;
    const bool environment = sources.remove(ReadSource::Environment);
    const bool domains = sources.remove(ReadSource::Domains) || (environment && !environmentHost().isValid());
    if (domains)
        startDomains(batch, environment);
    else if (environment)
        startEnvironment(batch);
    for (const ReadSource source : std::as_const(sources))
        start(source, batch);
    if (roles)
        startRoles(batch);
    emit stateChanged();
    settle(batch);
    return batch;
}

template <class T>
void SourceReads::follow(Track &track, Call<T> *call, const BatchPtr &batch, const std::function<void(const T &)> &take,
                         const std::function<void()> &after)
{
    const quint64 number = track.latest = ++m_order;
    track.state.state = ReadState::State::Loading;
    ++batch->pending;
    batch->calls.append(call);
    call->then(this, [=, this, &track](const ApiResult<T> &result) {
        const auto error = errorOf(result);
        if (error)
            batch->failures.insert(track.source, *error);
        if (!error && number > track.answered) {
            track.answered = number;
            track.state.readAt = QDateTime::currentDateTimeUtc();
            track.state.remembered = false;
            take(*result.value);
        }
        if (number == track.latest) {
            track.state.state = ReadState::State::Loaded;
            track.state.error.reset();
            if (error)
                setFailed(track.state, *error);
        }
        emit stateChanged();
        if (after)
            after();
        settle(batch);
    });
}

void SourceReads::settle(const BatchPtr &batch)
{
    if (--batch->pending > 0 || !batch->context || !batch->done)
        return;
    // Always through the event loop, also when nothing had to be read, so that callers see one order of events.
    QMetaObject::invokeMethod(batch->context, std::exchange(batch->done, {}), Qt::QueuedConnection);
}

void SourceReads::start(ReadSource source, const BatchPtr &batch)
{
    switch (source) {
    case ReadSource::Instance:
        return startObject(source, m_client->instance(), batch);
    case ReadSource::OrganizationSettings:
        return startObject(source, m_client->organizationSettings(), batch);
    case ReadSource::Protect:
        return startObject(source, m_client->instanceProtect(), batch);
    case ReadSource::Communication:
        return startObject(source, m_client->communication(), batch);
    case ReadSource::OAuthApplicationSettings:
        return startObject(source, m_client->oauthApplicationSettings(), batch);
    case ReadSource::Domains:
        return startDomains(batch, false);
    case ReadSource::Environment:
        return startEnvironment(batch);
    case ReadSource::None:
    case ReadSource::WriteAnswer:
        return;
    }
}

void SourceReads::startObject(ReadSource source, Call<QJsonObject> *call, const BatchPtr &batch)
{
    follow<QJsonObject>(track(source), call, batch,
                        [this, source](const QJsonObject &answer) { take(source, answer); });
}

void SourceReads::take(ReadSource source, const QJsonObject &answer)
{
    m_answers.insert(source, {answer, track(source).state.readAt, track(source).state.remembered});
    emit answerTaken(source);
}

void SourceReads::startDomains(const BatchPtr &batch, bool thenEnvironment)
{
    if (thenEnvironment)
        track(ReadSource::Environment).state.state = ReadState::State::Loading;
    follow<QJsonArray>(
        track(ReadSource::Domains), m_client->domains(), batch, [this](const QJsonArray &list) { takeDomains(list); },
        [this, batch, thenEnvironment] {
            if (thenEnvironment)
                startEnvironment(batch);
        });
}

void SourceReads::takeDomains(const QJsonArray &list)
{
    m_domains.clear();
    for (const auto &domain : list)
        m_domains.append(DomainInfo::fromJson(domain.toObject()));
    const auto primary = std::ranges::find(m_domains, false, &DomainInfo::isSatellite);
    take(ReadSource::Domains, primary == m_domains.cend() ? QJsonObject() : primary->raw);
}

void SourceReads::startEnvironment(const BatchPtr &batch)
{
    Track &environment = track(ReadSource::Environment);
    const QUrl url = environmentHost();
    if (url.isValid() && !batch->cancelled) {
        startObject(ReadSource::Environment, m_client->environment(url), batch);
        return;
    }
    environment.latest = ++m_order;
    const auto why = track(ReadSource::Domains).state.error;
    const ApiError error = why.value_or(badReply(u"GET /domains names no frontend_api_url"_s));
    batch->failures.insert(ReadSource::Environment, error);
    setFailed(environment.state, error);
    emit stateChanged();
}

void SourceReads::startRoles(const BatchPtr &batch)
{
    follow<QJsonArray>(m_rolesTrack, m_client->organizationRoles(), batch,
                       [this](const QJsonArray &list) { takeRoles(list); });
}

void SourceReads::takeRoles(const QJsonArray &list)
{
    m_roleList = list;
    m_roles = rolesFromJson(list);
    emit rolesAnswered();
}

void SourceReads::startUsersCount(const BatchPtr &batch)
{
    follow<qint64>(m_usersTrack, m_client->usersCount(), batch, [this](qint64 count) { m_usersCount = count; });
}

SourceReads::BatchPtr SourceReads::countAllowlist(QObject *context, std::function<void()> done)
{
    BatchPtr batch = newBatch(context, std::move(done));
    countAllowlist(batch);
    emit stateChanged();
    return batch;
}

void SourceReads::countAllowlist(const BatchPtr &batch)
{
    follow<qint64>(m_allowlistTrack, m_client->allowlistCount(), batch,
                   [this](qint64 count) { m_allowlistCount = count; });
}

ReadState SourceReads::state(ReadSource source) const { return track(source).state; }

ReadState SourceReads::rolesState() const { return m_rolesTrack.state; }

ReadState SourceReads::usersCountState() const { return m_usersTrack.state; }

ReadState SourceReads::allowlistState() const { return m_allowlistTrack.state; }

QJsonObject SourceReads::answer(ReadSource source) const { return m_answers.value(source).object; }

QList<DomainInfo> SourceReads::domains() const { return m_domains; }

QList<RoleInfo> SourceReads::roles() const { return m_roles; }

std::optional<qint64> SourceReads::usersCount() const { return m_usersCount; }

std::optional<qint64> SourceReads::allowlistCount() const
{
    return m_allowlistTrack.state.state == ReadState::State::Failed ? std::nullopt : m_allowlistCount;
}

//! A host that is only remembered is not asked: the server named it once, or somebody wrote it into the file.
QUrl SourceReads::environmentHost() const
{
    return track(ReadSource::Domains).state.remembered ? QUrl() : frontendApiUrl();
}

QUrl SourceReads::frontendApiUrl() const
{
    const auto primary = std::ranges::find(m_domains, false, &DomainInfo::isSatellite);
    return primary == m_domains.cend() ? QUrl() : primary->frontendApiUrl;
}
