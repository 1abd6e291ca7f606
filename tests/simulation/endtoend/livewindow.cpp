#include "tests/simulation/endtoend/livewindow.h"

#include "models/applyrun.h"
#include "models/interruptedapplies.h"
#include "models/writeguard.h"
#include "network/secretstores.h"
#include "tests/simulation/simsettings.h"

#include <QDir>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QString profileId(int server) { return u"server%1"_s.arg(server); }

QStringList textsOf(const QJsonValue &array)
{
    QStringList out;
    for (const auto &each : array.toArray())
        out.append(each.toString());
    return out;
}
} // namespace

LiveWindow::LiveWindow(const QJsonObject &setup)
    : m_directory(setup.value("directory"_L1).toString())
    , m_memory(makeMemoryStore())
    , m_profiles(m_directory)
    , m_drafts(m_directory)
    , m_migrations(m_directory)
    , m_lastStates(m_directory)
    , m_journals(m_directory)
    , m_settings(QDir(m_directory).filePath(u"window.ini"_s), QSettings::IniFormat)
{
    m_rules->window = setup.value("window"_L1).toInt();
    m_rules->isRecorded = [this](const QUrl &url) { return isRecorded(url); };
    const QStringList origins = textsOf(setup.value("origins"_L1)), keys = textsOf(setup.value("keys"_L1));
    for (int server = 0; server < origins.size(); ++server) {
        const QUrl origin(origins.at(server));
        m_servers.insert(origin.authority(), server);
        m_rules->keys.insert(origin.authority(), keys.at(server).toLatin1());
        m_keyring.secrets.insert(profileId(server), BoundKey(keys.at(server).toLatin1(), origin).toSecret());
    }
    const Session::Stores stores{.profiles = &m_profiles,
                                 .keyring = &m_keyring,
                                 .memory = m_memory.get(),
                                 .drafts = &m_drafts,
                                 .migrations = &m_migrations,
                                 .lastStates = &m_lastStates,
                                 .journals = &m_journals,
                                 .makeManager = [rules = m_rules] { return std::make_unique<LiveNetwork>(rules); }};
    m_session = std::make_unique<Session>(stores, [](const Session::SandboxStarted &) {});
    openFirst();
}

LiveWindow::~LiveWindow()
{
    m_watchdog.reset();
    m_window.reset();
    m_session.reset();
}

void LiveWindow::openFirst()
{
    m_session->interrupted()->setReadLag(1s);
    QObject::connect(m_session.get(), &Session::workspaceChanged, &m_keyring, [this] { follow(); });
    m_window = std::make_unique<MainWindow>(m_session.get(), &m_settings);
    m_window->show();
    m_session->open(profileId(0));
}

void LiveWindow::follow()
{
    if (!workspace())
        return;
    workspace()->setVerification(100ms, 4, 1s);
    // What a window builds once, while the first instance opens, is start-up: ./dev bench measures that.
    QObject::connect(workspace(), &Workspace::refreshed, &m_keyring, [this] {
        if (!m_watchdog)
            m_watchdog.emplace();
    });
}

QJsonObject LiveWindow::obey(const QJsonObject &command)
{
    const QString what = command.value("do"_L1).toString();
    const QHash<QString, std::function<void()>> steps{
        {u"Edit"_s, [&] { edit(command); }},
        {u"Reset"_s,
         [&] {
             const int setting = command.value("setting"_L1).toInt();
             workspace()->reset(simSettings()[std::size_t(setting)].resource, fieldOf(setting));
         }},
        {u"Undo"_s, [&] { workspace()->undoStack()->undo(); }},
        {u"Redo"_s, [&] { workspace()->undoStack()->redo(); }},
        {u"UndoAndRedoAll"_s, [&] { undoAndRedoAll(); }},
        {u"Discard"_s, [&] { workspace()->discardAll(); }},
        {u"Review"_s,
         [&] {
             m_reviewed = workspace()->plannedRequests();
             m_review = command.value("review"_L1).toInt();
             m_reviewOf = serverInFront();
         }},
        {u"Confirm"_s, [&] { confirm(); }},
        {u"Stop"_s,
         [&] {
             if (ApplyRun *run = workspace()->applyRun(); run && !run->isOver()) {
                 m_rules->stopped = true;
                 run->cancel();
             }
         }},
        {u"KeepMine"_s, [&] { decideDrifts(true); }},
        {u"TakeTheirs"_s, [&] { decideDrifts(false); }},
        {u"Refresh"_s, [&] { workspace()->refresh(); }},
        {u"CancelRefresh"_s, [&] { workspace()->cancel(); }},
        {u"Switch"_s, [&] { m_session->open(profileId(1 - serverInFront())); }},
        {u"RestoreDraft"_s, [&] { answerDraft(&DraftStore::restore); }},
        {u"DiscardDraft"_s, [&] { answerDraft(&DraftStore::discard); }},
        {u"SaveDrafts"_s, [&] { m_drafts.flush(); }},
        {u"FullDisk"_s, [&] { fillDisk(); }}};
    if (const auto step = steps.value(what))
        step();
    return state();
}

void LiveWindow::edit(const QJsonObject &command)
{
    const int setting = command.value("setting"_L1).toInt();
    workspace()->edit(simSettings()[std::size_t(setting)].resource, fieldOf(setting), command.value("value"_L1));
}

void LiveWindow::confirm()
{
    if (m_reviewed.isEmpty() || m_reviewOf != serverInFront())
        return;
    const auto permit =
        m_session->guard()->permit(workspace()->isDangerous(), {.reviewed = true, .typed = m_session->guard()->name()});
    const auto before = std::pair(m_rules->review, m_rules->stopped);
    m_rules->review = m_review;
    m_rules->stopped = false;
    if (permit && workspace()->apply(m_reviewed, permit))
        m_reviewed.clear();
    else
        std::tie(m_rules->review, m_rules->stopped) = before;
}

void LiveWindow::decideDrifts(bool mine)
{
    const ApplyRun *run = workspace()->applyRun();
    const auto drifts = run ? run->drifts() : QList<Drift>();
    for (const Drift &drift : drifts) {
        if (mine)
            workspace()->form(drift.resource)->clearDrift(drift.field, drift.theirs);
        else
            workspace()->reset(drift.resource, drift.field);
    }
}

void LiveWindow::undoAndRedoAll()
{
    QUndoStack *stack = workspace()->undoStack();
    const int index = stack->index();
    const QJsonObject before = workspace()->draft();
    stack->setIndex(0);
    stack->setIndex(index);
    const QJsonObject after = workspace()->draft();
    for (auto resource = before.begin(); resource != before.end(); ++resource) {
        const QJsonObject was = resource->toObject(), is = after.value(resource.key()).toObject();
        if (std::ranges::any_of(was.keys(), [&](const QString &key) { return is.value(key) != was.value(key); }))
            m_rules->broken.append(u"undoing and redoing all changes the edits of %1"_s.arg(resource.key()));
    }
}

void LiveWindow::answerDraft(void (DraftStore::*answer)(const SavedDraft &))
{
    const auto waiting = m_drafts.waiting();
    if (!waiting.isEmpty())
        (m_drafts.*answer)(waiting.constFirst());
}

void LiveWindow::fillDisk()
{
    if (m_fullDisk)
        m_fullDisk.reset();
    else
        m_fullDisk.emplace();
}

QJsonObject LiveWindow::state()
{
    QJsonObject edits, shown, waiting;
    for (int setting = 0; setting < int(simSettings().size()); ++setting) {
        const SettingsForm *form = formOf(setting);
        const FieldValue &known = form->baseline(fieldOf(setting));
        if (form->isEdited(fieldOf(setting)))
            edits.insert(QString::number(setting), form->shown(fieldOf(setting)));
        if (known.state != FieldValue::State::NotReported)
            shown.insert(QString::number(setting), known.json());
    }
    QJsonArray drafts;
    const auto saved = m_drafts.waiting();
    for (const SavedDraft &each : saved)
        drafts.append(each.draft);
    return {{u"server"_s, serverInFront()},
            {u"refreshing"_s, workspace()->isRefreshing()},
            {u"failed"_s, workspace()->readState(ReadSource::Instance).error.has_value()},
            {u"edits"_s, edits},
            {u"shown"_s, shown},
            {u"waiting"_s, drafts},
            {u"draftProblem"_s, m_drafts.problem()},
            {u"reviewed"_s, reviewed()},
            {u"run"_s, runState()},
            {u"interrupted"_s, interrupted()},
            {u"broken"_s, QJsonArray::fromStringList(std::exchange(m_rules->broken, {}))},
            {u"blocked"_s, m_watchdog ? qint64(m_watchdog->takeLongest().count()) : 0}};
}

QJsonArray LiveWindow::reviewed() const
{
    QJsonArray out;
    for (const PlannedRequest &each : m_reviewed)
        out.append(QJsonObject{{u"path"_s, each.path}, {u"body"_s, QString::fromUtf8(each.body)}});
    return out;
}

QJsonObject LiveWindow::runState() const
{
    const ApplyRun *run = workspace()->applyRun();
    if (!run)
        return {};
    QJsonArray outcomes;
    const auto all = run->outcomes();
    for (const SettingOutcome &each : all) {
        const SettingsForm *form = workspace()->form(each.resource);
        outcomes.append(QJsonObject{{u"setting"_s, simSettingOf(each.resource, QString(form->spec(each.field).key))},
                                    {u"path"_s, form->resource().patchPath},
                                    {u"outcome"_s, int(each.outcome)},
                                    {u"sent"_s, each.sent}});
    }
    return {{u"review"_s, m_rules->review}, {u"isOver"_s, run->isOver()}, {u"outcomes"_s, outcomes}};
}

QJsonArray LiveWindow::interrupted() const
{
    QJsonArray out;
    const auto settled = m_session->interrupted()->settled();
    for (const InterruptedSetting &each : settled)
        out.append(QJsonObject{
            {u"path"_s, each.path}, {u"key"_s, each.key}, {u"fate"_s, int(each.fate)}, {u"sent"_s, each.sent}});
    return out;
}

SettingsForm *LiveWindow::formOf(int setting) const
{
    return workspace()->form(simSettings()[std::size_t(setting)].resource);
}

int LiveWindow::fieldOf(int setting) const
{
    return formOf(setting)->indexOf(QString(simSettings()[std::size_t(setting)].key));
}

int LiveWindow::serverInFront() const { return m_session->current()->id == profileId(0) ? 0 : 1; }

bool LiveWindow::isRecorded(const QUrl &url) const
{
    const QString path = url.path();
    const auto events = JournalStore(m_directory).read(profileId(m_servers.value(url.authority()))).events;
    return std::ranges::any_of(events, [&](const JournalEvent &intent) {
        return intent.kind == JournalEvent::Kind::Intent && intent.path == path &&
               std::ranges::none_of(events, [&](const JournalEvent &end) {
                   return end.kind != JournalEvent::Kind::Intent && end.run == intent.run && end.path == path;
               });
    });
}
