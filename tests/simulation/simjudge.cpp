#include "tests/simulation/simjudge.h"

#include "models/workspace.h"
#include "tests/simulation/virtualtime.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
// No request takes longer than its deadlines, no verification longer than its reads.
constexpr milliseconds kLongestRead = 60s;

QString nameOf(int setting) { return QString(simSettings()[std::size_t(setting)].key); }

ResourceId resourceOf(const QString &path)
{
    const auto all = allResources();
    return std::ranges::find(all, path, &ResourceSpec::patchPath)->id;
}
} // namespace

SimJudge::SimJudge(SimWire *wire, const QString &directory)
    : m_wire(wire)
    , m_files(directory)
{
}

void SimJudge::begins(const SimWindow &window, quint64 review)
{
    m_runs[std::size_t(window.number())] = {window.workspace()->applyRun(), review, VirtualTime::now(),
                                            window.serverInFront(), window.workspace()->undoStack()->index()};
}

void SimJudge::editsChange(const SimWindow &window) { m_runs[std::size_t(window.number())].undoable = 0; }

void SimJudge::leaves(const SimWindow &window)
{
    if (window.drafts()->problem().isEmpty())
        m_left[std::size_t(window.number())][std::size_t(window.serverInFront())] = window.onScreenFor(0s);
}

void SimJudge::comesTo(int server)
{
    for (auto &left : m_left)
        left[std::size_t(server)].clear();
}

void SimJudge::isAnswered(int server, const SavedDraft &draft)
{
    const Edits edits = SimFiles::editsOf(draft.draft);
    m_owed[std::size_t(server)].removeIf([&edits](const auto &each) { return edits.value(each.first) == each.second; });
}

void SimJudge::judge(const SimWindow &window)
{
    judgeOutcomes(window);
    judgeValues(window);
    judgeOwed(window);
    judgeInterrupted(window);
}

bool SimJudge::held(const Run &run, int setting, const QJsonValue &value)
{
    const auto &past = m_wire->server(run.server).past(setting);
    const auto from = run.since - m_wire->largestLag();
    for (qsizetype i = 0; i < past.size(); ++i) {
        const bool lasted = i + 1 == past.size() || past.at(i + 1).at >= from;
        if (lasted && isSameSetting(past.at(i).value, value))
            return true;
    }
    return false;
}

void SimJudge::judgeOutcomes(const SimWindow &window)
{
    Run &run = m_runs[std::size_t(window.number())];
    const bool isThere = run.run && window.workspace() && window.workspace()->applyRun() == run.run;
    if (!isThere) {
        run.run = nullptr;
        return;
    }
    if (!run.run->isOver())
        return;
    if (!m_wire->hasLeft(run.review) && window.workspace()->undoStack()->index() < run.undoable)
        m_wire->violate(u"nothing left, and yet it cannot be undone any more"_s);
    const auto outcomes = run.run->outcomes();
    for (const SettingOutcome &each : outcomes) {
        const SettingsForm *form = window.workspace()->form(each.resource);
        const QString path = form->resource().patchPath;
        const int setting = simSettingOf(each.resource, QString(form->spec(each.field).key));
        m_wire->note(
            u"%1 says of %2: %3"_s.arg(window.number()).arg(form->spec(each.field).key).arg(int(each.outcome)));
        if (each.outcome == Outcome::Confirmed && !held(run, setting, each.sent))
            m_wire->violate(
                u"Confirmed, but %1 never was %2"_s.arg(form->spec(each.field).key, settingText(each.sent)));
        m_said.append({run.review, path, each.outcome});
        judgeSaid(m_said.constLast());
    }
    run.run = nullptr;
}

void SimJudge::judgeSaid(const Said &said)
{
    const bool done = m_wire->wasCarriedOut(said.review, said.path);
    if (done && (said.outcome == Outcome::Refused || said.outcome == Outcome::NotSent))
        m_wire->violate(u"%1 was carried out, but said to be refused or not sent"_s.arg(said.path));
    if (!done && said.outcome == Outcome::AcceptedNotConfirmed)
        m_wire->violate(u"%1 was never carried out, but said to be accepted"_s.arg(said.path));
}

//! What is shown was told by this server, and at the age that is shown.
void SimJudge::judgeValues(const SimWindow &window)
{
    const SimServer &server = m_wire->server(window.serverInFront());
    const auto age = [](const FieldValue &value) {
        return milliseconds(value.readAt.msecsTo(QDateTime::currentDateTimeUtc()));
    };
    for (int setting = 0; setting < int(simSettings().size()); ++setting) {
        const FieldValue &value = window.formOf(setting)->baseline(window.fieldOf(setting));
        if (value.state == FieldValue::State::NotReported)
            continue;
        const auto &past = server.past(setting);
        const auto from = VirtualTime::now() - age(value) - m_wire->largestLag() - kLongestRead;
        bool told = false;
        for (qsizetype i = 0; i < past.size(); ++i) {
            const bool lasted = m_clockWasSet || i + 1 == past.size() || past.at(i + 1).at >= from;
            told = told || (lasted && isSameSetting(past.at(i).value, value.json()));
        }
        if (!told)
            m_wire->violate(u"%1 shows %2, which was not told then"_s.arg(nameOf(setting), settingText(value.json())));
    }
}

void SimJudge::judgeTails(const std::array<std::unique_ptr<SimWindow>, 2> &windows)
{
    for (const int server : {0, 1}) {
        if (!m_torn[std::size_t(server)] || m_files.hasTornTail(SimWindow::profileId(server)))
            continue;
        const auto isElsewhere = [&](const auto &each) { return each && each->serverInFront() != server; };
        const auto says = [&](const auto &each) {
            return each && !isElsewhere(each) && !each->session()->interrupted()->problem().isEmpty();
        };
        m_torn[std::size_t(server)] = std::ranges::none_of(windows, says);
        if (m_torn[std::size_t(server)] && std::ranges::none_of(windows, isElsewhere))
            m_wire->violate(u"a line that a crash cut off is gone without a word"_s);
    }
}

//! All but the journal is replaced at once or not at all.
void SimJudge::judgeFiles()
{
    const auto unreadable = m_files.unreadable();
    for (const QString &name : unreadable)
        m_wire->violate(u"a crash leaves %1 unreadable"_s.arg(name));
}

void SimJudge::demand(int server, const Edits &edits)
{
    for (auto each = edits.cbegin(); each != edits.cend(); ++each) {
        if (m_files.keep(SimWindow::profileId(server), each.key(), each.value()))
            m_owed[std::size_t(server)].append({each.key(), each.value()});
        else
            m_wire->violate(u"%1 = %2 was on screen and is lost in a crash or an end"_s.arg(nameOf(each.key()),
                                                                                            settingText(each.value())));
    }
}

void SimJudge::isKilled(const SimWindow &window)
{
    const int onScreen = window.serverOnScreen(); // it may die in the middle of a switch
    judgeFiles();
    if (window.drafts()->problem().isEmpty())
        demand(onScreen, window.onScreenFor(kPromised));
    hasEnded(window.number(), 1 - onScreen);
}

void SimJudge::hasEnded(int window, int serverBehind)
{
    auto &left = m_left[std::size_t(window)];
    demand(serverBehind, left[std::size_t(serverBehind)]);
    left = {};
    forget(window);
    m_torn = {m_files.hasTornTail(SimWindow::profileId(0)), m_files.hasTornTail(SimWindow::profileId(1))};
}

void SimJudge::forget(int window)
{
    m_runs[std::size_t(window)] = {};
    m_interrupted[std::size_t(window)].clear();
}

//! What a crash left stays until it is restored or discarded, the very same is on screen as an edit of now or as the
//! server's value, or the admin was told that it was applied.
void SimJudge::judgeOwed(const SimWindow &window)
{
    const int server = window.serverInFront();
    const auto waiting = window.drafts()->waiting();
    const auto told = window.session()->interrupted()->settled();
    m_owed[std::size_t(server)].removeIf([&](const auto &each) {
        const bool waits = std::ranges::any_of(waiting, [&](const SavedDraft &draft) {
            return SimFiles::editsOf(draft.draft).value(each.first) == each.second;
        });
        const SettingsForm *form = window.formOf(each.first);
        const int field = window.fieldOf(each.first);
        const bool isEdit = form->isEdited(field) && form->shown(field) == each.second;
        const bool isApplied = std::ranges::any_of(told, [&](const InterruptedSetting &setting) {
            return setting.fate == InterruptedSetting::Fate::Applied && setting.key == nameOf(each.first) &&
                   setting.sent == each.second;
        });
        const bool isThere = isSameSetting(form->baseline(field).json(), each.second);
        return !waits && (isEdit || isThere || isApplied);
    });
    for (const auto &[setting, value] : std::as_const(m_owed[std::size_t(server)])) {
        if (!m_files.keep(SimWindow::profileId(server), setting, value))
            m_wire->violate(u"%1 = %2, left by a crash, is gone unanswered"_s.arg(nameOf(setting), settingText(value)));
    }
}

//! What is said of a killed apply is so, as far as reads can tell.
void SimJudge::judgeInterrupted(const SimWindow &window)
{
    const SimServer &server = m_wire->server(window.serverInFront());
    auto &known = m_interrupted[std::size_t(window.number())];
    const auto said = window.session()->interrupted()->settled();
    for (const InterruptedSetting &each : said) {
        const int setting = simSettingOf(resourceOf(each.path), each.key);
        if (setting < 0 || known.contains(each))
            continue;
        known.append(each);
        const auto &past = server.past(setting);
        const bool wasThere = std::ranges::any_of(
            past, [&](const SimServer::Change &change) { return isSameSetting(change.value, each.sent); });
        // By that very request, not by a later one that took the same there.
        const auto sentAt = VirtualTime::now() - milliseconds(each.sentAt.msecsTo(QDateTime::currentDateTimeUtc()));
        const bool isOfIt =
            !m_clockWasSet && past.constLast().at >= sentAt && past.constLast().at < sentAt + kLongestRead;
        const bool isThere = isOfIt && isSameSetting(past.constLast().value, each.sent) &&
                             past.constLast().at + m_wire->largestLag() + kLongestRead < VirtualTime::now();
        if (each.fate == InterruptedSetting::Fate::Applied ? !wasThere
                                                           : each.fate != InterruptedSetting::Fate::NotKnown && isThere)
            m_wire->violate(u"of %1, which a crash left open, is said %2"_s.arg(each.key).arg(int(each.fate)));
    }
}

//! What was about to leave has its end there, by the run or by a later start.
void SimJudge::judgeJournal(const SimWindow &window)
{
    const auto events = window.journals()->read(SimWindow::profileId(window.serverInFront())).events;
    for (const JournalEvent &intent : events) {
        const bool hasEnd = std::ranges::any_of(events, [&intent](const JournalEvent &each) {
            return each.kind != JournalEvent::Kind::Intent && each.run == intent.run && each.path == intent.path;
        });
        if (!hasEnd)
            m_wire->violate(u"nobody says what became of %1"_s.arg(intent.path));
    }
}

//! An edit that the server settled by itself may come back; every other is as it was, with what it started from.
void SimJudge::undoAndRedoAll(const SimWindow &window)
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
                m_wire->violate(u"undoing and redoing all makes %1 of %2"_s.arg(settingText(is), settingText(was)));
        }
    }
}

//! The disk takes all for a while: so it has what is on screen, and no edit that nobody wants any more.
void SimJudge::judgeDraft(const SimWindow &window)
{
    if (const QString problem = window.drafts()->problem(); !problem.isEmpty())
        m_wire->violate(u"in the end: %1"_s.arg(problem));
    const auto file = m_files.draftsOf(SimWindow::profileId(window.serverInFront()));
    const bool isOffered = file && window.drafts()->waiting().contains(file->current);
    const Edits kept = file && !isOffered ? SimFiles::editsOf(file->current.draft) : Edits();
    if (kept != SimFiles::editsOf(window.workspace()->draft()))
        m_wire->violate(u"in the end the disk has other edits than the screen"_s);
}

void SimJudge::judgeWaits(const SimWindow &window)
{
    judgeOutcomes(window);
    if (m_runs[std::size_t(window.number())].run)
        m_wire->violate(u"an apply waits for ever"_s);
}

//! All is well again: so all is read, and shown as it is.
void SimJudge::judgeEnd(const SimWindow &window)
{
    std::ranges::for_each(m_said, [this](const Said &each) { judgeSaid(each); });
    if (window.workspace()->isRefreshing())
        m_wire->violate(u"a refresh waits for ever"_s);
    // Another window got another key.
    const SimServer &server = m_wire->server(window.serverInFront());
    if (window.workspace()->readState(ReadSource::Instance).error)
        return;
    judgeValues(window);
    judgeInterrupted(window);
    judgeJournal(window);
    for (int setting = 0; setting < int(simSettings().size()); ++setting) {
        const QJsonValue shown = window.formOf(setting)->baseline(window.fieldOf(setting)).json();
        if (!isSameSetting(shown, server.valueNow(setting)))
            m_wire->violate(u"in the end %1 shows %2, the server has %3"_s.arg(nameOf(setting), settingText(shown),
                                                                               settingText(server.valueNow(setting))));
    }
}
