#include "tests/simulation/simhistory.h"

#include "models/workspace.h"
#include "tests/simulation/virtualtime.h"

#include <QTimer>

#include <algorithm>
#include <sstream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = SimStep::Kind;
using std::chrono::milliseconds;

namespace {
constexpr milliseconds kWaits[] = {0ms, 10ms, 50ms, 500ms, 1100ms, 4s, 15s, 70s};

int settingOf(const SimStep &step) { return step.setting % int(simSettings().size()); }

bool changesEdits(Kind kind)
{
    return kind <= Kind::Discard || kind == Kind::DecideDrift || kind == Kind::RestoreDraft;
}
} // namespace

SimHistory::SimHistory()
    : m_disk([this](int number) { onDied(number); })
    , m_wire(m_disk.directory())
    , m_judge(&m_wire, m_disk.directory())
{
    ProfileStore profiles(m_disk.directory());
    for (const int number : {0, 1}) {
        const SimServer &server = m_wire.server(number);
        const Profile profile = SimWindow::profileOf(server);
        profiles.save(profile);
        m_keyring.insert(profile.id, BoundKey(server.key(), profile.baseUrl).toSecret());
    }
}

SimHistory::~SimHistory()
{
    m_fullDisk.reset();
    m_disk.recover();
    for (auto &each : m_windows)
        each.reset();
    VirtualTime::pass(1ms); // what was left to be deleted later
}

QString SimHistory::play(const std::vector<SimStep> &steps)
{
    open(0);
    VirtualTime::pass(1s);
    for (const SimStep &step : steps) {
        std::ostringstream text;
        text << step;
        m_wire.note(u"-- "_s + QString::fromStdString(text.str()));
        take(step);
        look();
        pass(kWaits[std::size_t(step.wait) % std::size(kWaits)]);
        look();
        for (const auto &each : m_windows) {
            if (each)
                m_judge.judge(*each);
        }
        m_judge.judgeTails(m_windows);
        if (!m_wire.violation().isEmpty())
            return m_wire.violation();
    }
    end();
    return m_wire.violation();
}

SimWindow &SimHistory::window(const SimStep &step)
{
    return step.window % 2 == 1 && m_windows[1] ? *m_windows[1] : *m_windows[0];
}

void SimHistory::take(const SimStep &step)
{
    SimWindow &target = window(step);
    if (changesEdits(step.kind))
        m_judge.editsChange(target);
    switch (step.kind) {
    case Kind::Kill:
        return m_disk.kill(target.number());
    case Kind::CrashWriting:
        return m_disk.killAt(target.number(), 1 + step.a % 8, step.b); // a draft or an apply is a few
    case Kind::Quit:
        return quit(target.number());
    case Kind::SecondWindow:
        return m_windows[1] ? close(1) : open(1);
    case Kind::ReplaceKey:
        return replaceKey(target);
    case Kind::Switch:
        leave(target);
        return target.session()->open(SimWindow::profileId(1 - target.serverInFront()));
    case Kind::RestoreDraft:
        return answerDraft(target, &DraftStore::restore);
    case Kind::DiscardDraft:
        return answerDraft(target, &DraftStore::discard);
    case Kind::OtherAdmin:
    case Kind::Fault:
    case Kind::Lag:
    case Kind::Limit:
    case Kind::StepClock:
    case Kind::Sleep:
    case Kind::FullDisk:
    case Kind::ReadOnlyDisk:
    case Kind::Wait:
        return takeOfWorld(step);
    default:
        return takeOfAdmin(step, target);
    }
}

void SimHistory::takeOfAdmin(const SimStep &step, SimWindow &window)
{
    Workspace *workspace = window.workspace();
    switch (step.kind) {
    case Kind::Edit:
        return edit(step);
    case Kind::Reset:
        return workspace->reset(window.formOf(settingOf(step))->resource().id, window.fieldOf(settingOf(step)));
    case Kind::Undo:
        return workspace->undoStack()->undo();
    case Kind::Redo:
        return workspace->undoStack()->redo();
    case Kind::UndoAndRedoAll:
        return m_judge.undoAndRedoAll(window);
    case Kind::Discard:
        return workspace->discardAll();
    case Kind::Apply:
    case Kind::Review:
        m_reviewing = m_wire.nextReview();
        window.review(m_reviewing);
        if (step.kind == Kind::Review)
            return;
        [[fallthrough]];
    case Kind::Confirm:
        if (const quint64 review = window.reviewed(); window.confirm())
            m_judge.begins(window, review);
        // The window reads again by itself every now and then.
        if (step.a % 3 == 0)
            workspace->refresh();
        return;
    case Kind::Stop:
        return window.stop();
    case Kind::DecideDrift:
        return decideDrifts(step, window);
    case Kind::Refresh:
        return workspace->refresh();
    case Kind::CancelRefresh:
        return workspace->cancel();
    default:
        return;
    }
}

void SimHistory::takeOfWorld(const SimStep &step)
{
    SimServer &server = m_wire.server(step.b % 4 == 3 ? 1 : 0);
    const int seconds[] = {1, 2, 5, 12, 25, 45, 90, 400};
    switch (step.kind) {
    case Kind::OtherAdmin:
        return server.set(settingOf(step), server.valueOf(settingOf(step), step.b % 5), SimServer::kOtherAdmin);
    case Kind::Fault:
        m_wire.fault = {SimFault::Kind(step.a % SimFault::kKinds), SimFault::On(step.b % 3), 1 + step.b % 5,
                        seconds[std::size_t(step.a + step.b) % std::size(seconds)]};
        return;
    case Kind::Lag:
        return m_wire.setLag(step.b % 4 == 3 ? 1 : 0, step.a % 2 == 0 ? 0s : std::chrono::seconds(1 + step.b * 4));
    case Kind::Limit:
        server.keepsMembers = step.a % 4 == 1;
        server.hidesMembersSince = step.a % 4 == 2 ? std::optional(VirtualTime::now()) : std::nullopt;
        server.mostMembers = step.a % 4 == 3 ? std::optional<qint64>(3) : std::nullopt;
        return;
    case Kind::StepClock:
        m_judge.clockIsSet();
        return VirtualTime::stepWallClock(step.a % 2 == 0 ? std::chrono::minutes(step.b * 10)
                                                          : -std::chrono::minutes(step.b * 10));
    case Kind::Sleep:
        return VirtualTime::sleep(std::chrono::seconds(1 + step.a * step.b));
    case Kind::FullDisk:
        if (m_fullDisk)
            m_fullDisk.reset();
        else
            m_fullDisk.emplace();
        return;
    case Kind::ReadOnlyDisk:
        return m_disk.setReadOnly(!m_disk.isReadOnly());
    default:
        return;
    }
}

//! At once, or letter by letter for a while, in which the window may have died and been started again.
void SimHistory::edit(const SimStep &step)
{
    const int letters = step.a % 4 == 0 ? 5 : 0;
    for (int letter = letters; letter >= 0; --letter) {
        const SimWindow &target = window(step);
        const SimServer &server = m_wire.server(target.serverInFront());
        target.workspace()->edit(target.formOf(settingOf(step))->resource().id, target.fieldOf(settingOf(step)),
                                 server.valueOf(settingOf(step), (step.b + letter) % 5));
        look();
        if (letter > 0)
            pass(300ms);
    }
}

void SimHistory::decideDrifts(const SimStep &step, const SimWindow &window)
{
    const ApplyRun *run = window.workspace()->applyRun();
    const auto drifts = run ? run->drifts() : QList<Drift>();
    for (const Drift &drift : drifts) {
        if (step.a % 2 == 0)
            window.workspace()->form(drift.resource)->clearDrift(drift.field, drift.theirs);
        else
            window.workspace()->reset(drift.resource, drift.field);
    }
}

void SimHistory::answerDraft(const SimWindow &window, void (DraftStore::*answer)(const SavedDraft &))
{
    const auto waiting = window.drafts()->waiting();
    if (waiting.isEmpty())
        return;
    const SavedDraft first = waiting.constFirst();
    m_judge.isAnswered(window.serverInFront(), first);
    (window.drafts()->*answer)(first);
}

//! With its server.
bool SimHistory::isAlone(const SimWindow &window) const
{
    return std::ranges::none_of(m_windows, [&window](const auto &each) {
        return each && each.get() != &window && each->serverInFront() == window.serverInFront();
    });
}

void SimHistory::leave(const SimWindow &window)
{
    if (isDiskWell() && isAlone(window))
        m_judge.leaves(window);
    m_judge.comesTo(1 - window.serverInFront());
}

void SimHistory::replaceKey(SimWindow &window)
{
    SimServer &server = m_wire.server(window.serverInFront());
    server.replaceKey();
    m_wire.issueKey(server);
    const BoundKey key(server.key(), QUrl(u"https://"_s + server.host()));
    window.session()->replaceKey(window.session()->current()->id, key, true);
}

void SimHistory::open(int number)
{
    m_judge.comesTo(0);
    m_windows[std::size_t(number)] = std::make_unique<SimWindow>(&m_wire, number, m_disk.wayOf(number), &m_keyring);
    look();
}

void SimHistory::close(int number)
{
    const SimWindow &window = *m_windows[std::size_t(number)];
    const int server = window.serverInFront();
    // As the program asks before it ends, to say what is in memory only.
    const bool isSaved = window.drafts()->flush() && window.drafts()->problem().isEmpty();
    const auto promised = isSaved ? window.onScreenFor(SimJudge::kPromised) : QHash<int, QJsonValue>();
    const auto all = isSaved && isDiskWell() ? window.onScreenFor(0s) : promised;
    m_windows[std::size_t(number)].reset();
    m_wire.forget(number);
    m_judge.demand(server, m_disk.isDead(number) ? promised : all); // it may die in this very moment
    m_judge.hasEnded(number, 1 - server);
    m_disk.start(number);
}

void SimHistory::quit(int number)
{
    close(number);
    open(number);
}

//! In the middle of a change of a file: what is on the disk and on screen now counts. The process acts on until the
//! event loop is back, but changes no file and sends nothing any more.
void SimHistory::onDied(int number)
{
    m_wire.note(u"%1 dies"_s.arg(number));
    m_wire.cutOff(number);
    if (const auto &window = m_windows[std::size_t(number)]) {   // else it was about to end anyway
        if (window->serverInFront() == window->serverOnScreen()) // else it is on its way to the other one
            window->look();
        m_judge.isKilled(*window);
    }
    QTimer::singleShot(0ms, &m_wire, [this] { bury(); });
}

void SimHistory::bury()
{
    for (const int number : {0, 1}) {
        if (!m_disk.isDead(number))
            continue;
        const auto keys = m_keyring;
        m_windows[std::size_t(number)].reset();
        m_keyring = keys;
        m_wire.forget(number);
        m_judge.forget(number);
        m_disk.start(number);
        open(number);
    }
}

//! Who died has been started again when this returns.
void SimHistory::pass(milliseconds duration)
{
    VirtualTime::pass(duration);
    bury();
}

void SimHistory::look()
{
    for (const auto &each : m_windows) {
        if (each)
            each->look();
    }
}

void SimHistory::end()
{
    m_wire.note(u"-- the end"_s);
    m_fullDisk.reset();
    m_disk.recover();
    m_wire.fault = {};
    for (const int number : {0, 1}) {
        m_wire.setLag(number, 0s);
        m_wire.server(number).hidesMembersSince.reset();
    }
    VirtualTime::pass(20min);
    for (const auto &each : m_windows) {
        if (!each)
            continue;
        m_judge.judgeWaits(*each);
        each->workspace()->refresh();
    }
    VirtualTime::pass(3min);
    for (const auto &each : m_windows) {
        if (!each)
            continue;
        m_judge.judgeEnd(*each);
        if (isAlone(*each))
            m_judge.judgeDraft(*each);
    }
}
