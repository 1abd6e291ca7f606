#include "tests/simulation/simwindow.h"

#include "models/applyrun.h"
#include "models/workspace.h"
#include "models/writeguard.h"
#include "network/secretstores.h"
#include "tests/simulation/simnetwork.h"
#include "tests/simulation/virtualtime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

SimWindow::SimWindow(SimWire *wire, int number, const QString &directory, QHash<QString, QByteArray> *keyring)
    : m_wire(wire)
    , m_number(number)
    , m_kept(keyring)
    , m_memory(makeMemoryStore())
    , m_profiles(std::make_unique<ProfileStore>(directory))
    , m_drafts(std::make_unique<DraftStore>(directory))
    , m_migrations(std::make_unique<MigrationStore>(directory))
    , m_lastStates(std::make_unique<LastStateStore>(directory))
    , m_journals(std::make_unique<JournalStore>(directory))
{
    m_keyring.secrets = *keyring;
    const Session::Stores stores{.profiles = m_profiles.get(),
                                 .keyring = &m_keyring,
                                 .memory = m_memory.get(),
                                 .drafts = m_drafts.get(),
                                 .migrations = m_migrations.get(),
                                 .lastStates = m_lastStates.get(),
                                 .journals = m_journals.get(),
                                 .makeManager = [wire, number] { return std::make_unique<SimNetwork>(wire, number); }};
    m_session = std::make_unique<Session>(stores, [](const Session::SandboxStarted &) {});
    m_session->open(profileId(0));
}

SimWindow::~SimWindow()
{
    m_session.reset();
    *m_kept = m_keyring.secrets;
}

Profile SimWindow::profileOf(const SimServer &server)
{
    Profile profile;
    profile.id = u"server%1"_s.arg(server.host() == u"api0.example"_s ? 0 : 1);
    profile.name = profile.id;
    profile.environment = Environment::Development;
    profile.safety = SafetyLevel::Confirm;
    profile.baseUrl = QUrl(u"https://"_s + server.host());
    profile.proxy.mode = ProxySettings::Mode::None;
    return profile;
}

int SimWindow::serverInFront() const
{
    const auto current = m_session->current();
    return !current ? -1 : current->id == profileId(0) ? 0 : 1;
}

SettingsForm *SimWindow::formOf(int setting) const
{
    return workspace()->form(simSettings()[std::size_t(setting)].resource);
}

int SimWindow::fieldOf(int setting) const
{
    return formOf(setting)->indexOf(QString(simSettings()[std::size_t(setting)].key));
}

void SimWindow::review(quint64 number)
{
    m_reviewed = workspace()->plannedRequests();
    m_review = {.number = number, .server = serverInFront()};
    for (const PlannedRequest &each : std::as_const(m_reviewed))
        m_review.requests.append({each.path, each.body});
    for (int setting = 0; setting < int(simSettings().size()); ++setting)
        m_review.before.insert(setting, formOf(setting)->baseline(fieldOf(setting)).json());
}

bool SimWindow::confirm()
{
    if (m_reviewed.isEmpty() || m_review.server != serverInFront())
        return false;
    const auto permit =
        m_session->guard()->permit(workspace()->isDangerous(), {.reviewed = true, .typed = m_session->guard()->name()});
    if (!permit || !workspace()->apply(m_reviewed, permit))
        return false;
    m_wire->begin(m_number, m_review);
    m_reviewed.clear();
    return true;
}

void SimWindow::stop()
{
    ApplyRun *run = workspace()->applyRun();
    if (!run || run->isOver())
        return;
    m_wire->close(m_number, u"Stop"_s);
    run->cancel();
}

void SimWindow::look()
{
    if (m_seen.first != serverInFront())
        m_seen = {serverInFront(), {}};
    QHash<int, Seen> &seen = m_seen.second;
    for (int setting = 0; workspace() && setting < int(simSettings().size()); ++setting) {
        const SettingsForm *form = formOf(setting);
        if (!form->isEdited(fieldOf(setting)))
            seen.remove(setting);
        else if (!seen.contains(setting) || seen.value(setting).value != form->shown(fieldOf(setting)))
            seen.insert(setting, {form->shown(fieldOf(setting)), VirtualTime::awake()});
    }
}

QHash<int, QJsonValue> SimWindow::onScreenFor(std::chrono::milliseconds duration) const
{
    QHash<int, QJsonValue> out;
    for (auto each = m_seen.second.cbegin(); each != m_seen.second.cend(); ++each) {
        if (VirtualTime::awake() - each->since >= duration)
            out.insert(each.key(), each->value);
    }
    return out;
}
