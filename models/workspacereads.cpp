#include "models/profilejson.h"
#include "models/workspace_p.h"
#include "network/redactor.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QSet<ReadSource> sourcesOf(const ResourceSpec &resource)
{
    QSet<ReadSource> sources{resource.ownRead};
    for (const FieldSpec &field : resource.fields) {
        for (const FieldReader &reader : field.readers)
            sources.insert(reader.source);
    }
    sources.remove(ReadSource::None);
    sources.remove(ReadSource::WriteAnswer);
    return sources;
}

//! Several reads as one: nothing known yet while any first read is under way, Failed only when all are.
ReadState combined(const QList<ReadState> &states)
{
    using enum ReadState::State;
    ReadState all;
    for (const ReadState &each : states) {
        if (each.error && !all.error)
            all.error = each.error;
        if (each.readAt.isValid() && (!all.readAt.isValid() || each.readAt < all.readAt))
            all.readAt = each.readAt;
        all.remembered = all.remembered || each.remembered;
    }
    const auto any = [&states](auto test) { return std::ranges::any_of(states, test); };
    if (any([](const ReadState &each) { return each.state == Loading && !each.readAt.isValid(); }))
        all = {Loading, {}, all.error, all.remembered};
    else if (any([](const ReadState &each) { return each.state == Loaded || each.state == Loading; }))
        all.state = Loaded;
    else if (any([](const ReadState &each) { return each.state == Failed; }))
        all.state = Failed;
    return all;
}

} // namespace

void Workspace::Private::onAnswered(ReadSource source)
{
    if (source != ReadSource::Instance && source != ReadSource::Domains && source != ReadSource::Environment)
        return;
    if (source == ReadSource::Instance) {
        for (SettingsForm *form : std::as_const(forms))
            form->setEnvironment(q->environment());
    }
    if (source == ReadSource::Environment && !reads.state(source).remembered && isAllowlistOn())
        refresh ? reads.countAllowlist(refresh) : q->countAllowlist();
    emit q->identityChanged();
}

bool Workspace::Private::isAllowlistOn() const
{
    return std::ranges::any_of(forms, [](const SettingsForm *form) {
        for (int field = 0; field < form->size(); ++field) {
            if (form->spec(field).countsAllowlist && form->baseline(field).json().toBool())
                return true;
        }
        return false;
    });
}

void Workspace::countAllowlist() { d->reads.countAllowlist(this, {}); }

void Workspace::refresh()
{
    if (isRefreshing())
        return;
    d->refresh = d->reads.readAll(this, [this] { d->onRefreshed(); });
    emit readStateChanged();
    emit refreshStarted();
}

void Workspace::Private::onRefreshed()
{
    refresh.reset();
    const bool anything = std::ranges::any_of(allResources(), [this](const ResourceSpec &resource) {
        return q->sectionState(resource.id).state == ReadState::State::Loaded;
    });
    if (anything)
        lastRefresh = QDateTime::currentDateTimeUtc();
    emit q->identityChanged(); // the number of users has no signal of its own
    emit q->readStateChanged();
    emit q->refreshed();
}

void Workspace::cancel()
{
    if (d->refresh)
        d->refresh->cancel();
}

bool Workspace::isRefreshing() const { return d->refresh != nullptr; }

QDateTime Workspace::lastRefresh() const { return d->lastRefresh; }

ReadState Workspace::readState(ReadSource source) const { return d->reads.state(source); }

ReadState Workspace::rolesState() const { return d->reads.rolesState(); }

ReadState Workspace::usersCountState() const { return d->reads.usersCountState(); }

ReadState Workspace::allowlistState() const { return d->reads.allowlistState(); }

ReadState Workspace::sectionState(ResourceId id) const
{
    QList<ReadState> states;
    const auto sources = sourcesOf(resourceSpec(id));
    for (const ReadSource source : sources)
        states.append(d->reads.state(source));
    return combined(states);
}

QJsonObject Workspace::instanceObject() const { return d->reads.answer(ReadSource::Instance); }

QString Workspace::instanceId() const { return instanceObject().value("id"_L1).toString(); }

Environment Workspace::environment() const
{
    return environmentFromWire(instanceObject().value("environment_type"_L1).toString());
}

QList<DomainInfo> Workspace::domains() const { return d->reads.domains(); }

QList<RoleInfo> Workspace::roles() const { return d->reads.roles(); }

std::optional<qint64> Workspace::usersCount() const { return d->reads.usersCount(); }

std::optional<qint64> Workspace::allowlistCount() const { return d->reads.allowlistCount(); }

QUrl Workspace::frontendApiUrl() const { return d->reads.frontendApiUrl(); }

QString Workspace::signUpMode() const
{
    return valueAt(d->reads.answer(ReadSource::Environment), "user_settings.sign_up.mode"_L1).toString();
}

QJsonObject Workspace::lastState() const
{
    QJsonObject known = d->reads.toJson();
    if (const QJsonObject written = d->baselines.toJson(); !written.isEmpty())
        known.insert("written"_L1, written);
    if (known.isEmpty())
        return {};
    // Nothing a server told back, or an admin put into a setting by mistake, takes a key to the disk.
    return Redactor::ofProcess().cleanState(known);
}

void Workspace::restoreLastState(const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    d->reads.remember(state);
    d->baselines.remember(state.value("written"_L1).toObject());
    emit identityChanged(); // the number of users has no signal of its own
    emit readStateChanged();
}

bool Workspace::isRemembered() const { return rememberedAt().isValid(); }

QDateTime Workspace::rememberedAt() const { return d->reads.rememberedAt(); }

QDateTime Workspace::shownAt() const { return isRemembered() ? rememberedAt() : lastRefresh(); }
