#include "tests/simulation/simhistory.h"

#include "models/workspace.h"
#include "tests/simulation/virtualtime.h"
#include "tests/support/files.h"

#include <QDir>
#include <QJsonDocument>

#include <algorithm>
#include <sstream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = SimStep::Kind;
using std::chrono::milliseconds;

namespace {
constexpr milliseconds kWaits[] = {0ms, 10ms, 50ms, 500ms, 1100ms, 4s, 15s, 70s};
// No request takes longer than its deadlines, no verification longer than its reads.
constexpr milliseconds kLongestRead = 60s;
constexpr auto kPromised = 1s;

int settingOf(const SimStep &step) { return step.setting % int(simSettings().size()); }

bool changesEdits(Kind kind)
{
    return kind <= Kind::Discard || kind == Kind::DecideDrift || kind == Kind::RestoreDraft;
}

QString memoryDirectory()
{
    return QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/vestry-simulation-XXXXXX"_s : QDir::tempPath();
}
} // namespace

SimHistory::SimHistory()
    : m_directory(memoryDirectory())
{
    ProfileStore profiles(m_directory.path());
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
        VirtualTime::pass(kWaits[std::size_t(step.wait) % std::size(kWaits)]);
        look();
        for (const auto &each : m_windows) {
            if (each)
                judge(*each);
        }
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
        m_runs[std::size_t(target.number())].undoable = 0;
    switch (step.kind) {
    case Kind::Kill:
        return kill(target.number());
    case Kind::Quit:
        return quit(target.number());
    case Kind::SecondWindow:
        return m_windows[1] ? (quit(1), m_windows[1].reset()) : open(1);
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
        return edit(step, window);
    case Kind::Reset:
        return workspace->reset(window.formOf(settingOf(step))->resource().id, window.fieldOf(settingOf(step)));
    case Kind::Undo:
        return workspace->undoStack()->undo();
    case Kind::Redo:
        return workspace->undoStack()->redo();
    case Kind::UndoAndRedoAll:
        return undoAndRedoAll(window);
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
            m_runs[std::size_t(window.number())] = {workspace->applyRun(), review, VirtualTime::now(),
                                                    window.serverInFront(), workspace->undoStack()->index()};
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
        server.hidesMembers = step.a % 4 == 2;
        server.mostMembers = step.a % 4 == 3 ? std::optional<qint64>(3) : std::nullopt;
        return;
    case Kind::StepClock:
        m_clockWasSet = true;
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
    default:
        return;
    }
}

void SimHistory::edit(const SimStep &step, const SimWindow &window)
{
    const SimServer &server = m_wire.server(window.serverInFront());
    window.workspace()->edit(window.formOf(settingOf(step))->resource().id, window.fieldOf(settingOf(step)),
                             server.valueOf(settingOf(step), step.b % 5));
}

//! An edit that the server settled by itself may come back; every other is as it was, with what it started from.
void SimHistory::undoAndRedoAll(const SimWindow &window)
{
    QUndoStack *stack = window.workspace()->undoStack();
    const int index = stack->index();
    const QJsonObject before = window.workspace()->draft();
    stack->setIndex(0);
    stack->setIndex(index);
    const QJsonObject after = window.workspace()->draft();
    for (auto resource = before.begin(); resource != before.end(); ++resource) {
        const QJsonObject was = resource->toObject(), is = after.value(resource.key()).toObject();
        for (auto each = was.begin(); each != was.end(); ++each) {
            if (is.value(each.key()) != *each)
                m_wire.violate(u"undoing and redoing all makes %1 of %2"_s.arg(settingText(is), settingText(was)));
        }
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
    const Edits edits = editsOf(first.draft);
    m_owed[std::size_t(window.serverInFront())].removeIf(
        [&edits](const auto &each) { return edits.value(each.first) == each.second; });
    (window.drafts()->*answer)(first);
}

void SimHistory::leave(const SimWindow &window)
{
    const int server = window.serverInFront();
    const bool isAlone = std::ranges::none_of(
        m_windows, [&](const auto &each) { return each && each.get() != &window && each->serverInFront() == server; });
    if (window.drafts()->problem().isEmpty() && !m_fullDisk && isAlone)
        m_left[std::size_t(window.number())][std::size_t(server)] = window.onScreenFor(0s);
    comeTo(1 - server);
}

//! Whoever has it in front from now on answers for what is in its file.
void SimHistory::comeTo(int server)
{
    for (auto &left : m_left)
        left[std::size_t(server)].clear();
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
    comeTo(0);
    m_windows[std::size_t(number)] = std::make_unique<SimWindow>(&m_wire, number, m_directory.path(), &m_keyring);
}

void SimHistory::quit(int number)
{
    m_runs[std::size_t(number)] = {};
    m_windows[std::size_t(number)].reset();
    m_wire.forget(number);
    open(number);
}

//! Nothing that happens from here on in that process reaches the disk.
void SimHistory::kill(int number)
{
    const auto &killed = m_windows[std::size_t(number)];
    judgeDraft(*killed);
    const bool wasFull = m_fullDisk.has_value();
    m_fullDisk.reset();
    const QDir directory(m_directory.path());
    QHash<QString, QByteArray> files;
    for (const QString &name : directory.entryList(QDir::Files | QDir::Hidden)) {
        if (!name.endsWith(u".lock"))
            files.insert(name, contentOf(directory.filePath(name)));
    }
    m_runs[std::size_t(number)] = {};
    const auto keys = m_keyring;
    m_windows[std::size_t(number)].reset();
    m_keyring = keys;
    m_wire.forget(number);
    for (const QString &name : directory.entryList(QDir::Files | QDir::Hidden)) {
        if (!name.endsWith(u".lock") && !files.contains(name))
            QFile::remove(directory.filePath(name));
    }
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        writeFile(directory.filePath(file.key()), file.value());
    if (wasFull)
        m_fullDisk.emplace();
    open(number);
}

void SimHistory::look()
{
    for (const auto &each : m_windows) {
        if (each)
            each->look();
    }
}

void SimHistory::judge(const SimWindow &window)
{
    judgeOutcomes(window);
    judgeValues(window);
    judgeOwed(window);
}

bool SimHistory::held(const Run &run, int setting, const QJsonValue &value)
{
    const auto &past = m_wire.server(run.server).past(setting);
    const auto from = run.since - m_wire.largestLag();
    for (qsizetype i = 0; i < past.size(); ++i) {
        const bool lasted = i + 1 == past.size() || past.at(i + 1).at >= from;
        if (lasted && isSameSetting(past.at(i).value, value))
            return true;
    }
    return false;
}

void SimHistory::judgeOutcomes(const SimWindow &window)
{
    Run &run = m_runs[std::size_t(window.number())];
    const bool isThere = run.run && window.workspace() && window.workspace()->applyRun() == run.run;
    if (!isThere) {
        run.run = nullptr;
        return;
    }
    if (!run.run->isOver())
        return;
    if (!m_wire.hasLeft(run.review) && window.workspace()->undoStack()->index() < run.undoable)
        m_wire.violate(u"nothing left, and yet it cannot be undone any more"_s);
    const auto outcomes = run.run->outcomes();
    for (const SettingOutcome &each : outcomes) {
        const SettingsForm *form = window.workspace()->form(each.resource);
        const QString path = form->resource().patchPath;
        const int setting = simSettingOf(each.resource, QString(form->spec(each.field).key));
        m_wire.note(u"%1 says of %2: %3"_s.arg(window.number()).arg(form->spec(each.field).key).arg(int(each.outcome)));
        if (each.outcome == Outcome::Confirmed && !held(run, setting, each.sent))
            m_wire.violate(u"Confirmed, but %1 never was %2"_s.arg(form->spec(each.field).key, settingText(each.sent)));
        m_said.append({run.review, path, each.outcome});
        judgeSaid(m_said.constLast());
    }
    run.run = nullptr;
}

void SimHistory::judgeSaid(const Said &said)
{
    const bool done = m_wire.wasCarriedOut(said.review, said.path);
    if (done && (said.outcome == Outcome::Refused || said.outcome == Outcome::NotSent))
        m_wire.violate(u"%1 was carried out, but said to be refused or not sent"_s.arg(said.path));
    if (!done && said.outcome == Outcome::AcceptedNotConfirmed)
        m_wire.violate(u"%1 was never carried out, but said to be accepted"_s.arg(said.path));
}

//! What is shown was told by this server, and at the age that is shown.
void SimHistory::judgeValues(const SimWindow &window)
{
    const SimServer &server = m_wire.server(window.serverInFront());
    const auto age = [](const FieldValue &value) {
        return milliseconds(value.readAt.msecsTo(QDateTime::currentDateTimeUtc()));
    };
    for (int setting = 0; setting < int(simSettings().size()); ++setting) {
        const FieldValue &value = window.formOf(setting)->baseline(window.fieldOf(setting));
        if (value.state == FieldValue::State::NotReported)
            continue;
        const auto &past = server.past(setting);
        const auto from = VirtualTime::now() - age(value) - m_wire.largestLag() - kLongestRead;
        bool told = false;
        for (qsizetype i = 0; i < past.size(); ++i) {
            const bool lasted = m_clockWasSet || i + 1 == past.size() || past.at(i + 1).at >= from;
            told = told || (lasted && isSameSetting(past.at(i).value, value.json()));
        }
        if (!told)
            m_wire.violate(u"%1 shows %2, which was not told then"_s.arg(
                QString(simSettings()[std::size_t(setting)].key), settingText(value.json())));
    }
}

SimHistory::Edits SimHistory::editsOf(const QJsonObject &draft)
{
    Edits out;
    for (int setting = 0; setting < int(simSettings().size()); ++setting) {
        const SimSetting &what = simSettings()[std::size_t(setting)];
        const QJsonObject resource = draft.value(resourceSpec(what.resource).patchPath).toObject();
        if (resource.contains(what.key))
            out.insert(setting, resource.value(what.key).toObject().value("value"_L1));
    }
    return out;
}

std::optional<DraftFile> SimHistory::fileOf(int server) const
{
    const QString path = QDir(m_directory.path()).filePath(SimWindow::profileId(server) + u".draft.json"_s);
    return DraftFile::parse(contentOf(path));
}

//! On the disk, as an edit of now or as one that waits for an answer.
bool SimHistory::keeps(int server, int setting, const QJsonValue &value) const
{
    const auto file = fileOf(server);
    const auto holds = [&](const SavedDraft &draft) { return editsOf(draft.draft).value(setting) == value; };
    return file && (holds(file->current) || std::ranges::any_of(file->waiting, holds));
}

//! Before a crash: what was on screen for a second is on the disk, and so is what was left with another server.
void SimHistory::judgeDraft(const SimWindow &window)
{
    const auto ask = [this](int server, const Edits &edits) {
        for (auto each = edits.cbegin(); each != edits.cend(); ++each) {
            if (keeps(server, each.key(), each.value()))
                m_owed[std::size_t(server)].append({each.key(), each.value()});
            else
                m_wire.violate(u"%1 = %2 was on screen for a second and is lost in a crash"_s.arg(
                    QString(simSettings()[std::size_t(each.key())].key), settingText(each.value())));
        }
    };
    const int inFront = window.serverInFront();
    if (window.drafts()->problem().isEmpty())
        ask(inFront, window.onScreenFor(kPromised));
    auto &left = m_left[std::size_t(window.number())];
    ask(1 - inFront, left[std::size_t(1 - inFront)]);
    left = {};
}

//! What a crash left stays until it is restored or discarded.
void SimHistory::judgeOwed(const SimWindow &window)
{
    const int server = window.serverInFront();
    for (const auto &[setting, value] : std::as_const(m_owed[std::size_t(server)])) {
        if (!keeps(server, setting, value))
            m_wire.violate(u"%1 = %2, left by a crash, is gone unanswered"_s.arg(
                QString(simSettings()[std::size_t(setting)].key), settingText(value)));
    }
}

void SimHistory::end()
{
    m_wire.note(u"-- the end"_s);
    m_fullDisk.reset();
    m_wire.fault = {};
    for (const int number : {0, 1}) {
        m_wire.setLag(number, 0s);
        m_wire.server(number).hidesMembers = false;
    }
    VirtualTime::pass(20min);
    for (const auto &each : m_windows) {
        if (!each)
            continue;
        judgeOutcomes(*each);
        if (m_runs[std::size_t(each->number())].run)
            m_wire.violate(u"an apply waits for ever"_s);
        each->workspace()->refresh();
    }
    VirtualTime::pass(3min);
    for (const auto &each : m_windows) {
        if (each)
            judgeEnd(*each);
    }
    for (const Said &each : std::as_const(m_said))
        judgeSaid(each);
}

//! All is well again: so all is read, and shown as it is.
void SimHistory::judgeEnd(const SimWindow &window)
{
    if (window.workspace()->isRefreshing())
        m_wire.violate(u"a refresh waits for ever"_s);
    // Another window got another key.
    const SimServer &server = m_wire.server(window.serverInFront());
    if (window.workspace()->readState(ReadSource::Instance).error)
        return;
    judgeValues(window);
    for (int setting = 0; setting < int(simSettings().size()); ++setting) {
        const QJsonValue shown = window.formOf(setting)->baseline(window.fieldOf(setting)).json();
        if (!isSameSetting(shown, server.valueNow(setting)))
            m_wire.violate(u"in the end %1 shows %2, the server has %3"_s.arg(
                QString(simSettings()[std::size_t(setting)].key), settingText(shown),
                settingText(server.valueNow(setting))));
    }
}
