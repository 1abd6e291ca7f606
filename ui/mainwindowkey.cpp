#include "ui/mainwindowkey.h"

#include "models/workspace.h"
#include "ui/mainwindowbanners.h"
#include "ui/profiles/profilewords.h"
#include "ui/sentences.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto kTopic = "nokey"_L1;

//! Nothing the admin could do about the keyring would bring this key.
bool isForGood(Session::OpenProblem problem)
{
    return problem == Session::OpenProblem::KeyNotFound || problem == Session::OpenProblem::KeyBoundElsewhere ||
           problem == Session::OpenProblem::KeyRefused;
}
} // namespace

KeyStatus::KeyStatus(Session *session, BannerStack *banners, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_banners(banners)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(1s);
    connect(&m_patience, &QTimer::timeout, this, &KeyStatus::showWaiting);
    connect(session, &Session::workspaceChanged, this, &KeyStatus::onState);
    connect(session, &Session::keyStateChanged, this, &KeyStatus::onState);
    onState();
}

void KeyStatus::onState()
{
    m_patience.stop();
    switch (m_session->keyState()) {
    case Session::KeyState::None:
    case Session::KeyState::Ready:
        m_banners->removeBanner(kTopic);
        return;
    case Session::KeyState::Waiting:
        m_banners->removeBanner(kTopic);
        m_patience.start();
        return;
    case Session::KeyState::Slow:
        showSlow();
        return;
    case Session::KeyState::Failed:
        showFailed(m_session->keyProblem());
        return;
    }
}

//! What is shown meanwhile comes from a former look at the instance.
QString KeyStatus::withAge(const QString &text) const
{
    const Workspace *workspace = m_session->workspace();
    if (workspace == nullptr || !workspace->isRemembered())
        return text;
    //: %1 is a sentence about the secret key, %2 how long ago, as in: 3 hours ago
    return tr("%1 What you see was read %2.").arg(text, ageText(workspace->rememberedAt()));
}

void KeyStatus::showWaiting()
{
    m_banners->setBanner(kTopic, Tone::Info, Icon::Waiting,
                         withAge(tr("Waiting for the system keyring to hand out the key of this instance.")),
                         {{tr("Stop waiting"), [this] { m_session->cancelKey(); }}});
}

void KeyStatus::showSlow()
{
    m_banners->setBanner(kTopic, Tone::Attention, Icon::Waiting,
                         withAge(tr("The system keyring has not answered yet. It may be asking you to unlock it in a "
                                    "window of its own.")),
                         {{tr("Stop waiting"), [this] { m_session->cancelKey(); }},
                          {tr("Give the key for this session…"), [this] { emit keyRequested(false); }}});
}

void KeyStatus::showFailed(Session::OpenProblem problem)
{
    const bool forGood = isForGood(problem);
    const QString give = problem == Session::OpenProblem::KeyRefused ? tr("Give another key…")
                         : forGood                                   ? tr("Give the key…")
                                                                     : tr("Give the key for this session…");
    m_banners->setBanner(kTopic, Tone::Negative, Icon::Key, withAge(ProfileWords::openProblem(problem)),
                         {{tr("Try again"), [this] { m_session->retryKey(); }},
                          {give, [this, forGood] { emit keyRequested(forGood); }}});
}
