#include "ui/mainwindowstatus.h"

#include "models/draftstore.h"
#include "models/workspace.h"
#include "ui/mainwindowbanners.h"
#include "ui/sentences.h"

#include <QGuiApplication>
#include <QStyleHints>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds kFirstRecheck{15'000};
constexpr std::chrono::milliseconds kLastRecheck{60'000};
constexpr std::chrono::seconds kOld{60};

bool isAway(const ApiError &error)
{
    return error.kind == ApiError::Kind::Offline || error.kind == ApiError::Kind::Timeout ||
           error.kind == ApiError::Kind::ProxyRefused;
}
} // namespace

WindowStatus::WindowStatus(Session *session, BannerStack *banners, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_banners(banners)
{
    m_answered.setSingleShot(true);
    m_answered.setInterval(2 * QGuiApplication::styleHints()->mouseDoubleClickInterval());
    connect(&m_answered, &QTimer::timeout, this, &WindowStatus::offerDraft);
    m_recheck.setSingleShot(true);
    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, &WindowStatus::countDown);
    connect(&m_recheck, &QTimer::timeout, this, &WindowStatus::refresh);
    m_young.setSingleShot(true);
    m_young.setInterval(1s);
    connect(&m_young, &QTimer::timeout, this, &WindowStatus::showRemembered);
    connect(session, &Session::keyStateChanged, this, &WindowStatus::showAge);
    connect(session, &Session::workspaceChanged, this, &WindowStatus::onWorkspace);
    connect(session, &Session::rateLimited, this, &WindowStatus::onRateLimited);
    connect(session, &Session::keptForSessionOnly, this, [this] {
        m_banners->setBanner(u"keyring"_s, Tone::Attention, Icon::Key,
                             tr("The system keyring did not keep the key. The instance is open for this session only: "
                                "its key is needed again next time."),
                             {{tr("Understood"), [this] { m_banners->removeBanner(u"keyring"_s); }}});
    });
    connect(session, &Session::keyReplaced, this, [this](const QString &, bool kept) {
        if (kept)
            m_banners->removeBanner(u"keyring"_s);
    });
    connect(session, &Session::keyNotRemoved, this, [this] {
        m_banners->setBanner(u"removal"_s, Tone::Attention, Icon::Key,
                             tr("The instance was forgotten, but the system keyring did not remove its key. Remove it "
                                "there by hand, or revoke the key in the Clerk Dashboard."),
                             {{tr("Understood"), [this] { m_banners->removeBanner(u"removal"_s); }}});
    });
    connect(session, &Session::profilesChanged, this, &WindowStatus::onProfiles);
    onProfiles();
    if (DraftStore *drafts = session->drafts(); drafts != nullptr) {
        connect(drafts, &DraftStore::problemChanged, this, [this](const QString &problem) {
            if (problem.isEmpty())
                m_banners->removeBanner(u"drafts"_s);
            else
                m_banners->setBanner(u"drafts"_s, Tone::Attention, Icon::Warning, problem);
        });
        connect(drafts, &DraftStore::waitingChanged, this, &WindowStatus::offerDraft);
    }
    connect(qApp, &QGuiApplication::applicationStateChanged, session, &Session::lookForSleep);
    onWorkspace();
}

void WindowStatus::onProfiles()
{
    if (const QString problem = m_session->profilesProblem(); problem.isEmpty())
        m_banners->removeBanner(u"profiles"_s);
    else
        m_banners->setBanner(u"profiles"_s, Tone::Attention, Icon::Warning, problem);
}

void WindowStatus::onWorkspace()
{
    m_recheck.stop();
    m_recheckDelay = kFirstRecheck;
    m_countdown.stop();
    for (const auto topic : {"offline"_L1, "wait"_L1, "draft"_L1})
        m_banners->removeBanner(topic);
    Workspace *workspace = m_session->workspace();
    m_answered.stop();
    showAge();
    offerDraft();
    if (workspace == nullptr)
        return;
    connect(workspace, &Workspace::refreshed, this, &WindowStatus::onRefreshed);
    connect(workspace, &Workspace::readOnlyChanged, this, &WindowStatus::offerDraft);
    connect(workspace, &Workspace::readStateChanged, this, &WindowStatus::showAge);
    connect(workspace, &Workspace::refreshStarted, this, &WindowStatus::showAge);
}

//! Why the last read of the instance, whoever asked for it, did not reach the server; stays while it is read again.
std::optional<ApiError> WindowStatus::whyAway() const
{
    const Workspace *workspace = m_session->workspace();
    if (workspace == nullptr)
        return std::nullopt;
    const ReadState state = workspace->readState(ReadSource::Instance);
    return state.error && isAway(*state.error) ? state.error : std::nullopt;
}

void WindowStatus::onRefreshed()
{
    const auto error = whyAway();
    // A wrong password that is tried again and again locks the admin out of the proxy.
    if (error && error->kind != ApiError::Kind::ProxyRefused) {
        m_recheck.start(m_recheckDelay);
        m_recheckDelay = qMin<std::chrono::milliseconds>(m_recheckDelay * 2, kLastRecheck);
    } else {
        m_recheck.stop();
        m_recheckDelay = kFirstRecheck;
    }
    showAge();
}

//! One banner for what is shown although it is not what Clerk says now.
void WindowStatus::showAge()
{
    m_young.stop();
    const Workspace *workspace = m_session->workspace();
    // Without its key, the banner about the key says how old it is.
    if (workspace == nullptr || m_session->keyState() == Session::KeyState::Slow ||
        m_session->keyState() == Session::KeyState::Failed) {
        m_banners->removeBanner(u"offline"_s);
        return;
    }
    if (const auto error = whyAway()) {
        showOffline(*error);
        return;
    }
    if (!workspace->isRemembered()) {
        m_banners->removeBanner(u"offline"_s);
        return;
    }
    if (workspace->rememberedAt().secsTo(QDateTime::currentDateTimeUtc()) < kOld.count() &&
        m_banners->text(u"offline"_s).isEmpty())
        m_young.start();
    else
        showRemembered();
}

void WindowStatus::showOffline(const ApiError &error)
{
    const Sentence sentence = sentenceFor(error);
    const Workspace *workspace = m_session->workspace();
    const ReadState state = workspace->readState(ReadSource::Instance);
    QString text = sentence.title + u". "_s + sentence.text;
    const QDateTime shown = workspace->isRemembered() ? workspace->rememberedAt() : state.readAt;
    if (workspace->isRemembered() && error.proxy.isEmpty())
        text = tr("Shown as last read %1; Clerk could not be reached. Your edits are kept.")
                   .arg(ageText(workspace->rememberedAt()));
    else if (shown.isValid())
        text += u' ' + tr("What you see was read %1; your edits are kept.").arg(ageText(shown));
    QList<BannerStack::Button> buttons{{tr("Try again"), [this] { refresh(); }}};
    if (!error.proxy.isEmpty())
        buttons.append({tr("Proxy of this instance…"), [this] { emit proxyRequested(); }});
    m_banners->setBanner(u"offline"_s, Tone::Attention, Icon::Offline, text, buttons);
}

void WindowStatus::showRemembered()
{
    const Workspace *workspace = m_session->workspace();
    const QString age = ageText(workspace->rememberedAt());
    if (workspace->isRefreshing() || m_session->keyState() == Session::KeyState::Waiting)
        m_banners->setBanner(u"offline"_s, Tone::Info, Icon::Waiting,
                             tr("Shown as last read %1. Reading it again…").arg(age));
    else
        m_banners->setBanner(u"offline"_s, Tone::Attention, Icon::Warning,
                             tr("Part of this is shown as last read %1: it could not be read again.").arg(age),
                             {{tr("Try again"), [this] { refresh(); }}});
}

void WindowStatus::refresh()
{
    if (Workspace *workspace = m_session->workspace())
        workspace->refresh();
}

void WindowStatus::onRateLimited(std::chrono::milliseconds delay)
{
    if (delay.count() <= 0) {
        m_wait = {};
        countDown();
        return;
    }
    m_wait = QDeadlineTimer(delay);
    m_countdown.start();
    countDown();
}

void WindowStatus::countDown()
{
    const qint64 left = m_wait.remainingTime();
    if (left <= 0) {
        m_countdown.stop();
        m_banners->removeBanner(u"wait"_s);
        return;
    }
    const int seconds = static_cast<int>((left + 999) / 1000);
    m_banners->setBanner(u"wait"_s, Tone::Info, Icon::Waiting,
                         seconds == 1 ? tr("Clerk asks us to send less: going on in 1 second.")
                                      : tr("Clerk asks us to send less: going on in %n seconds.", nullptr, seconds));
}

//! The oldest of what waits; the next one follows when it is answered.
void WindowStatus::offerDraft()
{
    DraftStore *drafts = m_session->drafts();
    const Workspace *workspace = m_session->workspace();
    if (drafts == nullptr || workspace == nullptr || drafts->waiting().isEmpty() || m_answered.isActive()) {
        m_banners->removeBanner(u"draft"_s);
        return;
    }
    const SavedDraft saved = drafts->waiting().constFirst();
    QString edits = saved.edits == 1 ? tr("1 edit from %1 was not applied.")
                                     : tr("%n edits from %1 were not applied.", nullptr, saved.edits);
    if (saved.withheld > 0)
        edits += u' ' + tr("Others held a secret key or a password and were not saved: %n.", nullptr, saved.withheld);
    if (workspace->isReadOnly()) {
        m_banners->setBanner(u"draft"_s, Tone::Info, Icon::Edit,
                             edits.arg(ageText(saved.savedAt)) + u' ' +
                                 tr("They stay saved: while this instance is read-only in Vestry, they cannot be "
                                    "restored."));
        return;
    }
    m_banners->setBanner(u"draft"_s, Tone::Info, Icon::Edit, edits.arg(ageText(saved.savedAt)),
                         {{tr("Restore"), [this, saved] { answerDraft(&DraftStore::restore, saved); }},
                          {tr("Discard"), [this, saved] { answerDraft(&DraftStore::discard, saved); }}});
}

void WindowStatus::answerDraft(void (DraftStore::*answer)(const SavedDraft &), const SavedDraft &draft)
{
    m_answered.start();
    (m_session->drafts()->*answer)(draft);
    offerDraft();
}
