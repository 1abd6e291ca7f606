#include "tests/simulation/endtoend/livehistory.h"

#include "models/applyrun.h"
#include "models/boundkey.h"
#include "models/interrupted.h"
#include "models/journalstore.h"
#include "models/profile.h"
#include "tests/simulation/simfiles.h"
#include "tests/simulation/simsettings.h"
#include "tests/support/files.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <sstream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = SimStep::Kind;
using Fate = InterruptedSetting::Fate;

namespace {
constexpr std::chrono::milliseconds kWaits[] = {0ms, 5ms, 20ms, 60ms, 150ms, 400ms, 1200ms};
constexpr auto kPromised = 1s; // until an edit is on the disk
#ifdef __SANITIZE_ADDRESS__
constexpr auto kLongestBlock = 100ms;
#else
constexpr auto kLongestBlock = 50ms;
#endif

QString profileId(int server) { return u"server%1"_s.arg(server); }
int settingOf(const SimStep &step) { return step.setting % int(simSettings().size()); }
QString nameOf(int setting) { return QString(simSettings()[std::size_t(setting)].key); }

QHash<int, QJsonValue> bySetting(const QJsonValue &object)
{
    QHash<int, QJsonValue> out;
    const QJsonObject all = object.toObject();
    for (auto each = all.begin(); each != all.end(); ++each)
        out.insert(each.key().toInt(), *each);
    return out;
}

//! What an admin tells the window to do; empty for what happens in the world.
QString commandOf(const SimStep &step)
{
    if (step.kind == Kind::DecideDrift)
        return step.a % 2 == 0 ? u"KeepMine"_s : u"TakeTheirs"_s;
    std::ostringstream name;
    name << step;
    return QString::fromStdString(name.str()).section(u'(', 0, 0);
}
QJsonObject editOf(const SimStep &step, int server)
{
    return {{u"do"_s, u"Edit"_s},
            {u"setting"_s, settingOf(step)},
            {u"value"_s, settingValue(server, settingOf(step), 1 + step.b % 5)}};
}
} // namespace

LiveHistory::LiveHistory()
    : m_directory(u"/dev/shm/vestry-endtoend-XXXXXX"_s)
{
    m_time.start();
    ProfileStore profiles(m_directory.path());
    for (const int number : {0, 1}) {
        Profile profile;
        profile.id = profile.name = profileId(number);
        profile.environment = number == 0 ? Environment::Development : Environment::Production;
        profile.safety = SafetyLevel::Confirm;
        profile.baseUrl = m_world.proxies.at(std::size_t(number))->url();
        profile.retry.initialInterval = 20ms;
        profile.retry.maxInterval = 100ms;
        profile.proxy.mode = ProxySettings::Mode::None;
        profiles.save(profile);
        LiveProxy &proxy = *m_world.proxies.at(std::size_t(number));
        proxy.arrives = [this, number](const LiveProxy::Request &request) { return onArrival(number, request); };
        proxy.carriedOut = [this, number](const LiveProxy::Request &request, int status) {
            onCarriedOut(number, request, status);
        };
    }
}

QString LiveHistory::play(const std::vector<SimStep> &steps)
{
    for (const auto &server : m_world.servers) {
        if (!server->begin())
            violate(u"the simulator does not take what every history begins with"_s);
    }
    pass(m_world.lag);
    open(0);
    settles(0);
    for (const SimStep &step : steps) {
        std::ostringstream text;
        text << step;
        note(u"-- "_s + QString::fromStdString(text.str()));
        take(step);
        pass(kWaits[std::size_t(step.wait) % std::size(kWaits)]);
        for (const int number : {0, 1})
            look(number);
        if (!m_violation.isEmpty())
            return m_violation;
    }
    end();
    return m_violation;
}

void LiveHistory::take(const SimStep &step)
{
    const int number = step.window % 2 == 1 && m_windows[1].process ? 1 : 0;
    Window &window = m_windows[std::size_t(number)];
    LiveServer &server = *m_world.servers.at(step.b % 4 == 3 ? 1 : 0);
    switch (step.kind) {
    case Kind::Kill:
        return kill(number);
    case Kind::Quit:
        return quit(number);
    case Kind::SecondWindow:
        return m_windows[1].process ? kill(1) : open(1);
    case Kind::OtherAdmin:
        return otherAdmin(step, server);
    case Kind::Fault:
        m_fault = {SimFault::Kind(step.a % SimFault::kKinds), SimFault::On(step.b % 3), 1 + step.b % 5, 0};
        return;
    case Kind::FullDisk:
        window.hasFullDisk = !window.hasFullDisk;
        break;
    case Kind::Apply:
        ask(number, editOf(step, window.server()));
        [[fallthrough]];
    case Kind::Review:
        ask(number, {{u"do"_s, u"Review"_s}, {u"review"_s, ++m_reviews}});
        if (step.kind == Kind::Review)
            return;
        ask(number, {{u"do"_s, u"Confirm"_s}});
        return;
    default:
        break;
    }
    QJsonObject command = editOf(step, window.server());
    command.insert(u"do"_s, commandOf(step));
    ask(number, command);
}

bool LiveHistory::ask(int number, const QJsonObject &command)
{
    Window &window = m_windows.at(std::size_t(number));
    const QString what = command.value("do"_L1).toString();
    // The window may send before it answers.
    if (what == u"Confirm" && !window.reviewed.requests.isEmpty()) {
        window.reviewed.confirmed = Clock::now();
        m_confirmed.insert(window.reviewed.number, window.reviewed);
    }
    const auto state = window.process->ask(command);
    if (!state) {
        violate(u"window %1 ended or hangs: %2"_s.arg(number).arg(QString::fromUtf8(window.process->said())));
        return false;
    }
    window.state = *state;
    if (what == u"Review") {
        window.reviewed = {
            command.value("review"_L1).toInt(), window.server(), {}, bySetting(state->value("shown"_L1)), {}};
        const auto requests = state->value("reviewed"_L1).toArray();
        for (const auto &each : requests)
            window.reviewed.requests.append({each["path"_L1].toString(), each["body"_L1].toString().toUtf8()});
    }
    if (what == u"Confirm" || what == u"Switch")
        window.reviewed.requests.clear();
    return true;
}

SimFault::Kind LiveHistory::onArrival(int server, const LiveProxy::Request &request)
{
    note(u"%1 sends %2 %3 %4"_s.arg(request.window)
             .arg(QLatin1StringView(request.method), request.path, QString::fromUtf8(request.body)));
    if (request.isWrite()) {
        const Review review = m_confirmed.value(request.review);
        if (review.server != server || !review.requests.contains(std::pair(request.path, request.body)))
            violate(u"%1 %2 was never reviewed"_s.arg(request.path, QString::fromUtf8(request.body)));
        judgeOverwrite(*m_world.servers.at(std::size_t(server)), review, request.body);
    }
    const bool fits = m_fault.times > 0 &&
                      (m_fault.on == SimFault::On::All || (m_fault.on == SimFault::On::Writes) == request.isWrite());
    if (!fits)
        return SimFault::Kind::None;
    --m_fault.times;
    note(u"it meets fault %1"_s.arg(int(m_fault.kind)));
    return m_fault.kind;
}

//! What another admin set before the apply began, and every read since then shows.
void LiveHistory::judgeOverwrite(const LiveServer &server, const Review &review, const QByteArray &body)
{
    const QJsonObject changes = QJsonDocument::fromJson(body).object();
    for (auto each = changes.begin(); each != changes.end(); ++each) {
        const auto settings = simSettings();
        const auto found = std::ranges::find(settings, each.key(), &SimSetting::key);
        const int setting = int(found - settings.begin());
        if (found == settings.end() || !review.before.contains(setting))
            continue;
        const LiveServer::Change &now = server.past(setting).constLast();
        const bool isKnown = isSameSetting(now.value, review.before.value(setting)) || isSameSetting(now.value, *each);
        if (!isKnown && now.review != review.number && now.at + m_world.lag < review.confirmed)
            violate(u"%1 would overwrite %2 with %3; the review showed %4"_s.arg(
                each.key(), settingText(now.value), settingText(*each), settingText(review.before.value(setting))));
    }
}

void LiveHistory::onCarriedOut(int server, const LiveProxy::Request &request, int status)
{
    note(u"   %1 %2 of %3 is answered %4"_s.arg(QLatin1StringView(request.method), request.path)
             .arg(request.window)
             .arg(status));
    if (!request.isWrite() || status / 100 != 2)
        return;
    if (++m_carriedOut[{request.review, request.path}] > 1)
        violate(u"%1 is carried out twice"_s.arg(request.path));
    m_world.servers.at(std::size_t(server))->note(request.path, request.body, request.review);
}

void LiveHistory::open(int number)
{
    Window &window = m_windows.at(std::size_t(number));
    window = {};
    window.process = std::make_unique<LiveProcess>();
    QJsonArray origins, keys;
    for (const int server : {0, 1}) {
        origins.append(m_world.proxies.at(std::size_t(server))->url().toString());
        keys.append(QString::fromLatin1(m_world.servers.at(std::size_t(server))->key()));
    }
    ask(number,
        {{u"directory"_s, m_directory.path()}, {u"window"_s, number}, {u"origins"_s, origins}, {u"keys"_s, keys}});
    look(number);
}

void LiveHistory::kill(int number)
{
    // What was due when it was asked first has happened when it answers the second time.
    Window &window = m_windows.at(std::size_t(number));
    look(number);
    const auto edits = onScreenFor(window, kPromised);
    look(number);
    const bool isKept = window.state.value("draftProblem"_L1).toString().isEmpty();
    const int server = window.server();
    const bool stays = number == 1;
    window.process->kill();
    drain();
    if (isKept)
        demand(server, edits);
    window = {};
    if (!stays)
        open(number);
}

//! One write after the other, or nobody knows which of two the server took last.
void LiveHistory::otherAdmin(const SimStep &step, LiveServer &server)
{
    for (const auto &proxy : m_world.proxies)
        proxy->setHeldBack(true);
    drain();
    // Production without the plan for a list refuses.
    server.set(settingOf(step), settingValue(server.number(), settingOf(step), 1 + step.b % 5));
    for (const auto &proxy : m_world.proxies)
        proxy->setHeldBack(false);
}

void LiveHistory::quit(int number)
{
    Window &window = m_windows.at(std::size_t(number));
    // Of two windows one has the draft, and which of them shows only once it wants to write: LeaveGuard asks as well.
    if (m_windows[0].process && m_windows[1].process)
        ask(number, {{u"do"_s, u"SaveDrafts"_s}});
    look(number);
    const bool isKept = window.state.value("draftProblem"_L1).toString().isEmpty() && !window.hasFullDisk;
    const auto edits = onScreenFor(window, 0ms);
    const int server = window.server();
    if (!window.process->quit())
        violate(u"window %1 does not end well: %2"_s.arg(number).arg(QString::fromUtf8(window.process->said())));
    drain();
    if (isKept)
        demand(server, edits);
    window = {};
    if (number == 0)
        open(number);
}

//! What a process that ended has sent is carried out before anything else happens.
void LiveHistory::drain()
{
    pass(1ms);
    const auto isQuiet = [](const auto &proxy) { return proxy->onTheWay() == 0; };
    waitPatiently([&] { return std::ranges::all_of(m_world.proxies, isQuiet); });
}

//! What the server took meanwhile need not be kept.
void LiveHistory::demand(int server, const QHash<int, QJsonValue> &edits)
{
    for (auto each = edits.cbegin(); each != edits.cend(); ++each) {
        const QJsonValue now = m_world.servers.at(std::size_t(server))->valueNow(each.key());
        if (!isSameSetting(now, each.value()) &&
            !SimFiles(m_directory.path()).keep(profileId(server), each.key(), each.value()))
            violate(u"%1 = %2 was on screen and is lost in a crash or an end"_s.arg(nameOf(each.key()),
                                                                                    settingText(each.value())));
    }
}

QHash<int, QJsonValue> LiveHistory::onScreenFor(const Window &window, std::chrono::milliseconds duration) const
{
    QHash<int, QJsonValue> out;
    for (auto each = window.seen.cbegin(); each != window.seen.cend(); ++each) {
        if (Clock::now() - each->since >= duration)
            out.insert(each.key(), each->value);
    }
    return out;
}

void LiveHistory::look(int number)
{
    Window &window = m_windows.at(std::size_t(number));
    const int before = window.server();
    if (!window.process || !ask(number, {}))
        return;
    if (window.server() != before)
        window.seen.clear();
    const auto edits = bySetting(window.state.value("edits"_L1));
    window.seen.removeIf([&edits](const auto &each) { return !edits.contains(each.key()); });
    for (auto each = edits.cbegin(); each != edits.cend(); ++each) {
        if (!window.seen.contains(each.key()) || window.seen.value(each.key()).value != *each)
            window.seen.insert(each.key(), {*each, Clock::now()});
    }
    const auto broken = window.state.value("broken"_L1).toArray();
    for (const auto &each : broken)
        violate(each.toString());
    if (const std::chrono::milliseconds blocked(window.state.value("blocked"_L1).toInteger()); blocked > kLongestBlock)
        violate(u"window %1 was blocked for %2 ms"_s.arg(number).arg(blocked.count()));
    judgeShown(window);
    judgeRun(number);
    judgeInterrupted(window);
}

//! What is shown was told by that server.
void LiveHistory::judgeShown(const Window &window)
{
    const LiveServer &server = *m_world.servers.at(std::size_t(window.server()));
    const auto shown = bySetting(window.state.value("shown"_L1));
    for (auto each = shown.cbegin(); each != shown.cend(); ++each) {
        const auto &past = server.past(each.key());
        if (std::ranges::none_of(past, [&](const auto &change) { return isSameSetting(change.value, *each); }))
            violate(u"%1 shows %2, which server %3 never had"_s.arg(nameOf(each.key()), settingText(*each))
                        .arg(server.number()));
    }
}

void LiveHistory::judgeRun(int number)
{
    Window &window = m_windows.at(std::size_t(number));
    const QJsonObject run = window.state.value("run"_L1).toObject();
    const int review = run.value("review"_L1).toInt();
    if (!run.value("isOver"_L1).toBool() || window.judged == review)
        return;
    window.judged = review;
    const Review shown = m_confirmed.value(review);
    const auto outcomes = run.value("outcomes"_L1).toArray();
    for (const auto &each : outcomes) {
        const int setting = each["setting"_L1].toInt();
        const auto outcome = Outcome(each["outcome"_L1].toInt());
        note(u"%1 says of %2: %3"_s.arg(number).arg(nameOf(setting)).arg(int(outcome)));
        const auto &past = m_world.servers.at(std::size_t(shown.server))->past(setting);
        bool held = false;
        for (qsizetype i = 0; i < past.size(); ++i)
            held = held || (isSameSetting(past.at(i).value, each["sent"_L1].toVariant().toJsonValue()) &&
                            (i + 1 == past.size() || past.at(i + 1).at + m_world.lag >= shown.confirmed));
        if (outcome == Outcome::Confirmed && !held)
            violate(u"Confirmed, but %1 never was %2"_s.arg(nameOf(setting), settingText(each["sent"_L1])));
        m_said.append({review, each["path"_L1].toString(), int(outcome)});
        judgeSaid(m_said.constLast());
    }
}

void LiveHistory::judgeSaid(const Said &said)
{
    const bool done = m_carriedOut.value({said.review, said.path}) > 0;
    const auto outcome = Outcome(said.outcome);
    if (done && (outcome == Outcome::Refused || outcome == Outcome::NotSent))
        violate(u"%1 was carried out, but said to be refused or not sent"_s.arg(said.path));
    if (!done && outcome == Outcome::AcceptedNotConfirmed)
        violate(u"%1 was never carried out, but said to be accepted"_s.arg(said.path));
}

//! What is said of a killed apply is so.
void LiveHistory::judgeInterrupted(const Window &window)
{
    const LiveServer &server = *m_world.servers.at(std::size_t(window.server()));
    const auto said = window.state.value("interrupted"_L1).toArray();
    for (const auto &each : said) {
        const auto settings = simSettings();
        const auto found = std::ranges::find(settings, each["key"_L1].toString(), &SimSetting::key);
        const auto &past = server.past(int(found - settings.begin()));
        const QJsonValue sent = each["sent"_L1];
        const bool wasThere =
            std::ranges::any_of(past, [&](const auto &change) { return isSameSetting(change.value, sent); });
        if (Fate(each["fate"_L1].toInt()) == Fate::Applied && !wasThere)
            violate(u"of %1, which a crash left open, is said that it was applied"_s.arg(each["key"_L1].toString()));
    }
}

bool LiveHistory::settles(int number)
{
    return waitPatiently([&] {
        if (!ask(number, {}))
            return true;
        const QJsonObject &state = m_windows.at(std::size_t(number)).state;
        const QJsonObject run = state.value("run"_L1).toObject();
        return !state.value("refreshing"_L1).toBool() && (run.isEmpty() || run.value("isOver"_L1).toBool());
    });
}

void LiveHistory::end()
{
    note(u"-- the end"_s);
    m_fault = {};
    for (const auto &proxy : m_world.proxies)
        proxy->letGo();
    for (const int number : {0, 1}) {
        Window &window = m_windows.at(std::size_t(number));
        if (!window.process)
            continue;
        if (std::exchange(window.hasFullDisk, false))
            ask(number, {{u"do"_s, u"FullDisk"_s}});
        if (!settles(number))
            return violate(u"window %1 waits for ever"_s.arg(number));
    }
    pass(m_world.lag + 1ms);
    for (const int number : {0, 1}) {
        if (m_windows.at(std::size_t(number)).process && m_violation.isEmpty())
            judgeEnd(number);
    }
}

//! All is well again: so all is read, shown as it is, and what was about to leave has its end in the journal.
void LiveHistory::judgeEnd(int number)
{
    ask(number, {{u"do"_s, u"Refresh"_s}});
    if (!settles(number))
        return violate(u"a refresh waits for ever"_s);
    look(number);
    std::ranges::for_each(m_said, [this](const Said &each) { judgeSaid(each); });
    const Window &window = m_windows.at(std::size_t(number));
    const LiveServer &server = *m_world.servers.at(std::size_t(window.server()));
    const auto shown = bySetting(window.state.value("shown"_L1));
    for (int setting = 0; setting < int(simSettings().size()); ++setting) {
        const QJsonValue value = shown.value(setting, QJsonValue(QJsonValue::Undefined));
        // What a window wrote stands for a while when reads show what was before: they may lag.
        const auto &past = server.past(setting);
        const auto isOwn = [&value](const auto &each) { return each.review != 0 && isSameSetting(each.value, value); };
        if (!isSameSetting(value, server.valueNow(setting)) && std::ranges::none_of(past, isOwn))
            violate(u"in the end %1 shows %2, the server has %3"_s.arg(nameOf(setting), settingText(value),
                                                                       settingText(server.valueNow(setting))));
    }
    const auto isSettled = [&] {
        const auto events = JournalStore(m_directory.path()).read(profileId(window.server())).events;
        return std::ranges::all_of(events, [&events](const JournalEvent &intent) {
            return std::ranges::any_of(events, [&intent](const JournalEvent &each) {
                return each.kind != JournalEvent::Kind::Intent && each.run == intent.run && each.path == intent.path;
            });
        });
    };
    if (!waitPatiently(isSettled))
        violate(u"nobody says what became of a request"_s);
    look(number);
    QDirIterator files(m_directory.path(), QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        if (contentOf(files.next()).contains(server.key()))
            violate(u"the key is in %1"_s.arg(files.filePath()));
    }
}

void LiveHistory::pass(std::chrono::milliseconds duration)
{
    QEventLoop loop;
    QTimer::singleShot(duration, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void LiveHistory::note(const QString &what) { m_trace.append(u"%1 %2"_s.arg(m_time.elapsed(), 6).arg(what)); }

void LiveHistory::violate(const QString &what)
{
    note(u"VIOLATION: "_s + what);
    if (m_violation.isEmpty())
        m_violation = what;
}
