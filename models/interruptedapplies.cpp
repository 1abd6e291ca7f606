#include "models/interruptedapplies.h"

#include "models/draftstore.h"
#include "models/workspace.h"
#include "network/redactor.h"
#include "network/steadyclock.h"

#include <QLockFile>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const ResourceSpec *resourceAt(const QString &path)
{
    const auto all = allResources();
    const auto found = std::ranges::find_if(all, [&path](const ResourceSpec &each) { return path == each.patchPath; });
    return found == all.end() ? nullptr : &*found;
}

QString fateWord(InterruptedSetting::Fate fate)
{
    switch (fate) {
    case InterruptedSetting::Fate::Applied:
        return u"applied"_s;
    case InterruptedSetting::Fate::NotApplied:
        return u"not_applied"_s;
    case InterruptedSetting::Fate::NotKnown:
        return u"not_known"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

InterruptedApplies::InterruptedApplies(JournalStore *journals, DraftStore *drafts, QObject *parent)
    : QObject(parent)
    , m_journals(journals)
    , m_drafts(drafts)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_workspace)
            m_workspace->refresh(); // look() follows; one that runs will do
    });
    connect(journals, &JournalStore::tailCut, this, &InterruptedApplies::onTailCut);
}

InterruptedApplies::~InterruptedApplies() = default;

void InterruptedApplies::follow(Workspace *workspace, const QString &profileId)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_again.stop();
    m_done = false;
    m_size = 0;
    m_unreadable = m_notices.value(profileId).unreadable;
    m_workspace = workspace;
    m_profileId = profileId;
    m_asked = SteadyClock::now();
    if (workspace) {
        connect(workspace, &Workspace::refreshStarted, this, [this] { m_asked = SteadyClock::now(); });
        connect(workspace, &Workspace::refreshed, this, &InterruptedApplies::look);
    }
    emit changed();
}

QList<InterruptedSetting> InterruptedApplies::settled() const
{
    return m_workspace ? m_notices.value(m_profileId).settings : QList<InterruptedSetting>();
}

//! A line that cannot be read may be the only word of a change that was on its way.
QStringList InterruptedApplies::linesProblem(const Notice &notice) const
{
    QStringList sentences;
    if (notice.damaged == 1)
        sentences += tr("One line of Vestry's record of what was sent to this instance is damaged and cannot be read.");
    else if (notice.damaged > 1)
        sentences += tr("%n lines of Vestry's record of what was sent to this instance are damaged and cannot be read.",
                        nullptr, notice.damaged);
    if (notice.newer == 1)
        sentences += tr("One line of Vestry's record of what was sent to this instance was written by a newer version "
                        "of Vestry, and this one cannot read it.");
    else if (notice.newer > 1)
        sentences += tr("%n lines of Vestry's record of what was sent to this instance were written by a newer version "
                        "of Vestry, and this one cannot read them.",
                        nullptr, notice.newer);
    if (!sentences.isEmpty())
        sentences +=
            tr("If Vestry was ended while it was sending changes, it may not know what became of them: look at "
               "the settings before you send them again. The record is %1.")
                .arg(m_journals->fileOf(m_profileId));
    return sentences;
}

QString InterruptedApplies::problem() const
{
    const Notice notice = m_workspace ? m_notices.value(m_profileId) : Notice();
    QStringList sentences;
    if (!notice.unreadable.isEmpty())
        sentences +=
            tr("Vestry cannot read its record of what was sent to this instance (%1). If it was ended while it "
               "was sending, look at the settings before you send them again.")
                .arg(notice.unreadable);
    if (notice.tailCut)
        sentences += (notice.keptAs.isEmpty()
                          ? tr("The last entry in Vestry's record of what was sent to this instance was incomplete and "
                               "was removed.")
                          : tr("The last entry in Vestry's record of what was sent to this instance was incomplete. It "
                               "was set aside as %1.")
                                .arg(notice.keptAs)) +
                     u' ' + tr("No request is missing for that: each is written down whole before it leaves.");
    return (sentences + linesProblem(notice)).join(u' ');
}

void InterruptedApplies::dismiss()
{
    const Notice told = m_notices.take(m_profileId);
    if (told.damaged + told.newer > 0)
        m_journals->setTold(m_profileId, told.damaged, told.newer); // what the disk refuses is told once more
    emit changed();
}

void InterruptedApplies::onTailCut(const QString &profileId, const QString &keptAs)
{
    Notice &notice = m_notices[profileId];
    notice.tailCut = true;
    notice.keptAs = keptAs;
    emit changed();
}

//! What is shown from a former look tells nothing.
bool InterruptedApplies::isRead() const
{
    const ReadState state = m_workspace ? m_workspace->readState(ReadSource::Instance) : ReadState();
    return state.state == ReadState::State::Loaded && !state.remembered;
}

void InterruptedApplies::look()
{
    // Another window that lives may leave a run without an end as well: it goes to another instance.
    const qint64 size = m_journals->size(m_profileId);
    if (!isRead() || (m_done && size == m_size))
        return;
    m_done = true;
    m_size = size;
    if (size == 0)
        return;
    Locks locks = lockDead(read());
    // Read again: another window may have settled a run before it let go of it.
    if (!locks.empty())
        settle(read(), std::move(locks));
}

//! Of the instance that is in front: the profile may have led to another one then.
QList<InterruptedApplies::Open> InterruptedApplies::read()
{
    const JournalStore::Contents contents = m_journals->read(m_profileId);
    if (!contents.reason.isEmpty())
        m_done = false; // the disk may give it to the next look
    const bool isNews = std::exchange(m_unreadable, contents.reason) != contents.reason;
    if (isNews || contents.damaged + contents.newer > 0) {
        Notice &notice = m_notices[m_profileId];
        if (isNews)
            notice.unreadable = contents.reason;
        notice.damaged = contents.damaged;
        notice.newer = contents.newer;
        emit changed();
    }
    QList<Open> open = openIn(contents.events);
    open.removeIf([this](const Open &each) {
        return !each.intent.instanceId.isEmpty() && each.intent.instanceId != m_workspace->instanceId();
    });
    return open;
}

QList<InterruptedApplies::Open> InterruptedApplies::openIn(const QList<JournalEvent> &events)
{
    QList<Open> open;
    for (const JournalEvent &event : events) {
        // A request that leaves once more has an intent for each time: its age counts from the last.
        open.removeIf(
            [&event](const Open &each) { return each.intent.run == event.run && each.intent.path == event.path; });
        if (event.kind != JournalEvent::Kind::Intent)
            continue;
        const QStringList keys = event.settings.keys();
        for (Open &each : open) {
            if (each.intent.path == event.path)
                each.sentAgain.unite(QSet<QString>(keys.cbegin(), keys.cend()));
        }
        open.append({.intent = event});
    }
    return open;
}

InterruptedApplies::Locks InterruptedApplies::lockDead(const QList<Open> &open)
{
    Locks locks;
    for (const Open &each : open) {
        if (locks.contains(each.intent.run))
            continue;
        if (auto lock = m_journals->lock(m_profileId, each.intent.run))
            locks.emplace(each.intent.run, std::move(lock));
        else
            m_done = false; // its window lives: looked at again when that may have ended
    }
    return locks;
}

void InterruptedApplies::settle(const QList<Open> &all, Locks locks)
{
    QList<Open> open = all;
    const auto mayBeReadLater = [this](const Open &each) { return isUnanswered(each); };
    if (std::ranges::any_of(open, mayBeReadLater))
        m_done = false; // the next refresh may bring it
    open.removeIf([&](const Open &each) { return !locks.contains(each.intent.run) || mayBeReadLater(each); });
    if (const milliseconds wait = waitFor(open); wait > milliseconds(0)) {
        m_done = false;
        m_again.start(wait);
        return;
    }
    std::map<QUuid, QList<JournalEvent>> ends;
    QList<InterruptedSetting> told;
    for (const Open &each : std::as_const(open)) {
        const QList<InterruptedSetting> settings = settingsOf(each);
        ends[each.intent.run].append(eventOf(each, settings));
        told.append(settings);
    }
    for (auto &[run, events] : ends)
        m_journals->close(events, std::move(locks.at(run)));
    m_notices[m_profileId].settings.append(told);
    for (const InterruptedSetting &each : std::as_const(told))
        setDone(each);
    emit changed();
}

//! A source that could tell did not answer this time, for a reason that passes.
bool InterruptedApplies::isUnanswered(const Open &open) const
{
    using enum ApiError::Kind;
    static constexpr std::array kPassing = {Offline, Timeout, Cancelled, Unauthorized, RateLimited, ServerFault, NoKey};
    const ResourceSpec *resource = resourceAt(open.intent.path);
    return resource && std::ranges::any_of(resource->fields, [&](const FieldSpec &spec) {
               return open.intent.settings.contains(spec.key) &&
                      std::ranges::any_of(spec.readers, [this](const FieldReader &reader) {
                          const auto error = m_workspace->readState(reader.source).error;
                          return error && std::ranges::find(kPassing, error->kind) != kPassing.end();
                      });
           });
}

//! Until a read that shows the former value cannot be a late one any more.
milliseconds InterruptedApplies::waitFor(const QList<Open> &open) const
{
    milliseconds wait(0);
    for (const Open &each : open) {
        const QList<InterruptedSetting> settings = settingsOf(each);
        const bool isOpen = std::ranges::any_of(settings, [](const InterruptedSetting &setting) {
            return setting.fate != InterruptedSetting::Fate::Applied;
        });
        if (isOpen)
            wait = std::max(wait, m_readLag - each.intent.ageAt(m_asked));
    }
    return wait;
}

QList<InterruptedSetting> InterruptedApplies::settingsOf(const Open &open) const
{
    QList<InterruptedSetting> settings;
    const QStringList keys = open.intent.settings.keys();
    for (const QString &key : keys)
        settings.append(settingOf(open, key));
    return settings;
}

InterruptedSetting InterruptedApplies::settingOf(const Open &open, const QString &key) const
{
    const QJsonObject entry = open.intent.settings.value(key).toObject();
    InterruptedSetting setting{.path = open.intent.path,
                               .key = key,
                               .sentAt = open.intent.at,
                               .sent = entry.value("sent"_L1),
                               .superseded = open.sentAgain.contains(key)};
    const ResourceSpec *resource = resourceAt(setting.path);
    const SettingsForm *form = resource ? m_workspace->form(resource->id) : nullptr;
    const int field = form ? form->indexOf(key) : -1;
    if (field < 0)
        return setting;
    const FieldValue &seen = form->baseline(field);
    if (!seen.remembered && !Redactor::ofProcess().finds({seen.json()}))
        setting.seen = seen.json();
    if (!setting.superseded)
        setting.fate = fateOf(form->spec(field), entry.value("before"_L1), setting.sent, seen);
    // Read too soon, and its source did not answer since: that says nothing.
    if (setting.fate == InterruptedSetting::Fate::NotApplied && m_workspace->readState(seen.reader.source).error)
        setting.fate = InterruptedSetting::Fate::NotKnown;
    setting.offered = (form->isEdited(field) && form->shown(field) == setting.sent) ||
                      m_drafts->isWaiting(setting.path, key, setting.sent);
    return setting;
}

JournalEvent InterruptedApplies::eventOf(const Open &open, const QList<InterruptedSetting> &settings) const
{
    QJsonObject entries;
    for (const InterruptedSetting &each : settings) {
        QJsonObject entry{{u"outcome"_s, fateWord(each.fate)}};
        if (!each.seen.isUndefined())
            entry.insert("seen"_L1, each.seen);
        entries.insert(each.key, entry);
    }
    return JournalEvent::now(JournalEvent::Kind::Settled, m_profileId, m_workspace->instanceId(), open.intent.run,
                             open.intent.path, entries);
}

//! What the server has is no open edit.
void InterruptedApplies::setDone(const InterruptedSetting &setting)
{
    if (setting.fate != InterruptedSetting::Fate::Applied)
        return;
    m_drafts->setDone(setting.path, setting.key, setting.sent);
    SettingsForm *form = m_workspace->form(resourceAt(setting.path)->id);
    const int field = form->indexOf(setting.key);
    if (form->isEdited(field) && form->shown(field) == setting.sent)
        form->reset(field);
}
