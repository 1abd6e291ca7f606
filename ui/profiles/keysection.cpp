#include "ui/profiles/keysection.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/profiles/profilewords.h"
#include "ui/secretclipboard.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KeySection::KeySection(Session *session, const Profile &profile, SecretClipboard *clipboard, QWidget *parent)
    : ProfileSection(parent)
    , m_session(session)
    , m_profile(profile)
    , m_clipboard(clipboard)
    , m_place(new StatusLabel)
    , m_replace(new QPushButton(icon(Icon::Key), tr("Replace the key…")))
    , m_copy(new QPushButton(icon(Icon::Copy), tr("Copy the key")))
    , m_keep(new QPushButton(icon(Icon::Locked), tr("Keep it in the keyring")))
{
    m_place->setObjectName(u"keyPlace"_s);
    m_place->setWordWrap(true);
    column()->addWidget(m_place);
    m_keyProblem = addStatus();
    QLabel *words = DialogParts::paragraph(
        tr("The key is in no file of Vestry’s. What you do here happens at once, without “Save”."));
    words->setForegroundRole(QPalette::PlaceholderText);
    column()->addWidget(words);
    m_replace->setObjectName(u"replaceKey"_s);
    m_copy->setObjectName(u"copyKey"_s);
    m_keep->setObjectName(u"keepKey"_s);
    for (QPushButton *button : {m_replace, m_copy, m_keep}) {
        button->setAutoDefault(false);
        column()->addSpacing(Metrics::small);
        addButton(button);
    }
    m_outcome = addStatus();
    m_outcome->setObjectName(u"keyOutcome"_s);
    connect(m_replace, &QPushButton::clicked, this, &KeySection::replaceRequested);
    connect(m_copy, &QPushButton::clicked, this, &KeySection::copyKey);
    connect(m_keep, &QPushButton::clicked, this, &KeySection::keepKey);
    connect(session, &Session::keyReplaced, this, &KeySection::onKeyReplaced);
    connect(session, &Session::keyStateChanged, this, &KeySection::showPlace);
    if (clipboard != nullptr)
        connect(clipboard, &SecretClipboard::cleared, this, [this] {
            if (!std::exchange(m_copied, false))
                return; // something else was said meanwhile
            m_outcome->setStatus(Tone::Info, Icon::Info, tr("The key is off the clipboard again."));
        });
    showPlace();
}

void KeySection::follow(const Profile &profile)
{
    m_profile = profile;
    showPlace();
}

void KeySection::showPlace()
{
    if (m_profile.sandbox)
        m_place->setStatus(Tone::Info, Icon::Sandbox, tr("The sandbox made the key; it opens nothing else."));
    else if (m_session->isKeyForSession(m_profile.id))
        m_place->setStatus(Tone::Attention, Icon::Waiting,
                           tr("The key is kept for this session only; when Vestry ends it is gone."));
    else
        m_place->setStatus(Tone::Positive, Icon::Locked, tr("The key is kept in the system keyring."));
    m_keep->setVisible(m_session->isKeyForSession(m_profile.id) && !m_profile.sandbox);
    const auto current = m_session->current();
    const bool failed = current && current->id == m_profile.id && m_session->keyState() == Session::KeyState::Failed;
    SectionParts::say(m_keyProblem, failed ? ProfileWords::openProblem(m_session->keyProblem()) : QString());
}

void KeySection::setReading(bool reading)
{
    m_copied = false;
    for (QPushButton *button : {m_copy, m_keep, m_replace})
        button->setEnabled(!reading);
    if (reading)
        m_outcome->setStatus(Tone::Info, Icon::Waiting, tr("Asking for the key…"));
    m_outcome->setVisible(reading);
}

void KeySection::withKey(const std::function<void(const BoundKey &key)> &use)
{
    setReading(true);
    m_session->readKey(m_profile.id, this,
                       [this, use](const std::optional<BoundKey> &key, Session::OpenProblem problem) {
                           setReading(false);
                           if (key)
                               use(*key);
                           else
                               SectionParts::say(m_outcome, ProfileWords::openProblem(problem));
                       });
}

void KeySection::copyKey()
{
    withKey([this](const BoundKey &key) {
        if (m_clipboard == nullptr)
            return;
        m_clipboard->copy(key.key());
        m_copied = true;
        m_outcome->setStatus(
            Tone::Positive, Icon::Copy,
            tr("The key is on the clipboard for 10 seconds. Password managers are asked not to keep it."));
        m_outcome->show();
    });
}

void KeySection::keepKey()
{
    withKey([this](const BoundKey &key) {
        const auto problem = m_session->replaceKey(m_profile.id, key, true);
        SectionParts::say(m_outcome, ProfileWords::replaceProblem(problem));
    });
}

void KeySection::onKeyReplaced(const QString &profileId, bool kept)
{
    if (profileId != m_profile.id)
        return;
    m_copied = false;
    showPlace();
    if (kept)
        m_outcome->setStatus(Tone::Positive, Icon::Ok, tr("The key is in the system keyring now."));
    else
        m_outcome->setStatus(Tone::Attention, Icon::Warning,
                             tr("The key is in use, but only for this session: it is not in the system keyring."));
    m_outcome->show();
}
