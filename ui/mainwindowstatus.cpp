#include "ui/mainwindowstatus.h"

#include "models/draftstore.h"
#include "models/workspace.h"
#include "ui/mainwindowbanners.h"
#include "ui/sentences.h"

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds kFirstRecheck{15'000};
constexpr std::chrono::milliseconds kLastRecheck{60'000};

bool isAway(const ApiError &error)
{
    return error.kind == ApiError::Kind::Offline || error.kind == ApiError::Kind::Timeout;
}
} // namespace

WindowStatus::WindowStatus(Session *session, BannerStack *banners, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_banners(banners)
{
    m_recheck.setSingleShot(true);
    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, &WindowStatus::countDown);
    connect(&m_recheck, &QTimer::timeout, this, [this] {
        if (Workspace *workspace = m_session->workspace(); workspace != nullptr && !workspace->isRefreshing())
            workspace->refresh();
    });
    connect(session, &Session::workspaceChanged, this, &WindowStatus::onWorkspace);
    connect(session, &Session::rateLimited, this, &WindowStatus::onRateLimited);
    connect(session, &Session::keptForSessionOnly, this, [this] {
        m_banners->setBanner(u"keyring"_s, Tone::Attention, Icon::Key,
                             tr("The system keyring did not keep the key. The instance is open for this session only: "
                                "its key is needed again next time."),
                             {{tr("Understood"), [this] { m_banners->removeBanner(u"keyring"_s); }}});
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
    }
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
    for (const auto topic : {"offline"_L1, "key"_L1, "wait"_L1, "draft"_L1})
        m_banners->removeBanner(topic);
    Workspace *workspace = m_session->workspace();
    const auto profile = m_session->current();
    m_draftPending = false;
    if (workspace == nullptr || !profile)
        return;
    connect(workspace, &Workspace::refreshed, this, &WindowStatus::onRefreshed);
    connect(workspace, &Workspace::readOnlyChanged, this, [this] {
        if (!m_banners->text(u"draft"_s).isEmpty())
            offerDraft();
    });
    m_draftPending = m_session->drafts() != nullptr && m_session->drafts()->saved(profile->id).has_value();
}

void WindowStatus::onRefreshed()
{
    onReadState();
    if (m_draftPending)
        offerDraft();
    m_draftPending = false;
}

void WindowStatus::onReadState()
{
    Workspace *workspace = m_session->workspace();
    if (workspace == nullptr)
        return;
    const ReadState state = workspace->readState(ReadSource::Instance);
    const bool failed = state.state == ReadState::State::Failed && state.error;
    if (!failed || !isAway(*state.error)) {
        m_banners->removeBanner(u"offline"_s);
        m_recheck.stop();
        m_recheckDelay = kFirstRecheck;
    }
    if (!failed || state.error->kind != ApiError::Kind::Unauthorized)
        m_banners->removeBanner(u"key"_s);
    if (!failed)
        return;
    const Sentence sentence = sentenceFor(*state.error);
    if (isAway(*state.error)) {
        QString text = sentence.title + u". "_s + sentence.text;
        if (state.readAt.isValid())
            text += u' ' + tr("What you see was read %1; your edits are kept.").arg(ageText(state.readAt));
        m_banners->setBanner(u"offline"_s, Tone::Attention, Icon::Offline, text,
                             {{tr("Try again"), [this] {
                                   if (Workspace *now = m_session->workspace())
                                       now->refresh();
                               }}});
        m_recheck.start(m_recheckDelay);
        m_recheckDelay = qMin<std::chrono::milliseconds>(m_recheckDelay * 2, kLastRecheck);
    } else if (state.error->kind == ApiError::Kind::Unauthorized) {
        m_banners->setBanner(u"key"_s, Tone::Negative, Icon::Key, sentence.title + u". "_s + sentence.text,
                             {{tr("Give another key…"), [this] { emit keyRequested(); }}});
    }
}

void WindowStatus::onRateLimited(std::chrono::milliseconds delay)
{
    if (delay.count() <= 0) {
        m_waitUntil = {};
        countDown();
        return;
    }
    m_waitUntil = QDateTime::currentDateTimeUtc().addMSecs(delay.count());
    m_countdown.start();
    countDown();
}

void WindowStatus::countDown()
{
    const qint64 left = m_waitUntil.isValid() ? QDateTime::currentDateTimeUtc().msecsTo(m_waitUntil) : 0;
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

void WindowStatus::offerDraft()
{
    const auto profile = m_session->current();
    const auto saved = profile ? m_session->drafts()->saved(profile->id) : std::nullopt;
    if (!saved || saved->edits == 0)
        return;
    const QString edits = saved->edits == 1 ? tr("1 edit from %1 was not applied.")
                                            : tr("%n edits from %1 were not applied.", nullptr, saved->edits);
    if (m_session->workspace()->isReadOnly()) {
        m_banners->setBanner(u"draft"_s, Tone::Info, Icon::Edit,
                             edits.arg(ageText(saved->savedAt)) + u' ' +
                                 tr("They stay saved: while this instance is read-only in Vestry, they cannot be "
                                    "restored."));
        return;
    }
    const auto restore = [this, draft = saved->draft] {
        m_banners->removeBanner(u"draft"_s);
        if (Workspace *workspace = m_session->workspace())
            workspace->restoreDraft(draft);
    };
    const auto forget = [this, id = profile->id] {
        m_banners->removeBanner(u"draft"_s);
        m_session->drafts()->forget(id);
    };
    m_banners->setBanner(u"draft"_s, Tone::Info, Icon::Edit, edits.arg(ageText(saved->savedAt)),
                         {{tr("Restore"), restore}, {tr("Discard"), forget}});
}
