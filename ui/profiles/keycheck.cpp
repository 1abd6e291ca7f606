#include "ui/profiles/keycheck.h"

#include "models/session.h"
#include "ui/environmentwords.h"
#include "ui/sentences.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

KeyCheck::KeyCheck(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_check(session->throttles())
{
    connect(&m_check, &ConnectionCheck::finished, this, &KeyCheck::onChecked);
}

void KeyCheck::start(const Profile &profile, const QByteArray &key, const std::optional<QByteArray> &proxyPassword)
{
    cancel();
    m_profile = profile;
    m_key = BoundKey(key, profile.baseUrl);
    const auto check = [this, key](const QByteArray &password) {
        m_asking = false;
        m_check.start(m_profile.baseUrl, key,
                      {.apiVersion = m_profile.apiVersion, .proxy = m_profile.proxy, .proxyPassword = password});
    };
    const bool asks = profile.proxy.mode == ProxySettings::Mode::Manual && !profile.proxy.user.isEmpty();
    if (proxyPassword || !asks) {
        check(proxyPassword.value_or(QByteArray()));
        return;
    }
    m_asking = true;
    m_session->readProxyPassword(profile.id, this, [this, check, question = m_question](const QByteArray &password) {
        if (question == m_question)
            check(password);
    });
}

void KeyCheck::cancel()
{
    ++m_question;
    m_asking = false;
    m_key.reset();
    m_check.cancel();
}

void KeyCheck::onChecked()
{
    const auto key = std::exchange(m_key, {});
    if (const auto answer = m_check.answer(); answer && key) {
        if (m_profile.instanceId.isEmpty() || answer->instanceId == m_profile.instanceId)
            emit fits(*answer, *key);
        else
            emit refused(otherInstance(*answer));
    } else if (const auto error = m_check.error(); error && error->kind != ApiError::Kind::Cancelled) {
        const Sentence words = sentenceFor(*error);
        QString text = words.title + u". "_s + words.text;
        if (!words.serverWords.isEmpty())
            text += u'\n' + tr("Clerk says: %1").arg(words.serverWords);
        emit refused(text);
    }
}

QString KeyCheck::otherInstance(const ConnectionCheck::Answer &answer) const
{
    const QList<Profile> known = m_session->profiles();
    const auto it = std::ranges::find(known, answer.instanceId, &Profile::instanceId);
    const QString environment = environmentWord(answer.environment);
    if (it != known.cend())
        return tr("This key opens another instance: “%1” (%2, %3). It must open %4. Nothing was changed.")
            .arg(it->name, environment, answer.instanceId, m_profile.instanceId);
    //: %1 is a domain or an id, %2 an environment, %3 and %4 ids.
    return tr("This key opens another instance: %1 (%2, %3). It must open %4. Nothing was changed; to manage the other "
              "one, connect it as an instance of its own.")
        .arg(answer.proposedName, environment, answer.instanceId, m_profile.instanceId);
}
