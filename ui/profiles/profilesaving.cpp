#include "ui/profiles/profilesaving.h"

namespace {
//! Only what was edited: another window, or the instance itself, may have changed the rest meanwhile.
Profile merged(const Profile &before, const Profile &after, const Profile &now)
{
    Profile result = now;
    const auto take = [&](auto member) {
        if (!(after.*member == before.*member))
            result.*member = after.*member;
    };
    take(&Profile::name);
    take(&Profile::group);
    take(&Profile::colour);
    take(&Profile::environment);
    take(&Profile::instanceId);
    take(&Profile::baseUrl);
    take(&Profile::apiVersion);
    take(&Profile::retry);
    take(&Profile::safety);
    take(&Profile::proxy);
    return result;
}
} // namespace

ProfileSaving::ProfileSaving(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_check(session)
{
    connect(&m_check, &KeyCheck::refused, this, &ProfileSaving::keyRefused);
    connect(&m_check, &KeyCheck::fits, this, &ProfileSaving::onFits);
    connect(session, &Session::keyReplaced, this, &ProfileSaving::onKeyReplaced);
}

void ProfileSaving::start(const Wish &wish)
{
    m_wish = wish;
    if (wish.key.isEmpty())
        save({});
    else
        m_check.start(wish.after, wish.key, wish.proxyPassword);
}

void ProfileSaving::cancel()
{
    m_check.cancel();
    m_wish = {};
}

void ProfileSaving::onFits(const ConnectionCheck::Answer &answer, const BoundKey &key)
{
    m_wish.after.instanceId = answer.instanceId;
    m_wish.after.environment = answer.environment;
    save(key);
}

void ProfileSaving::save(const std::optional<BoundKey> &key)
{
    Profile now = m_wish.before;
    for (const Profile &profile : m_session->profiles()) {
        if (profile.id == now.id)
            now = profile;
    }
    const Profile next = merged(m_wish.before, m_wish.after, now);
    // The password was given for the proxy that was shown.
    if (m_wish.proxyPassword && !(next.proxy == m_wish.after.proxy)) {
        emit failed(tr("The proxy of this instance was changed meanwhile in another window, so its password is needed "
                       "once more. Nothing was saved. Close this dialog and open it again."));
        return;
    }
    m_remarks.clear();
    m_wasForSession = m_session->isKeyForSession(now.id);
    m_pending = 1 + int(!m_wish.key.isEmpty());
    const auto outcome = m_session->updateProfile(next, key);
    if (outcome != Session::UpdateProblem::None) {
        m_pending = 0;
        emit failed(problem(outcome));
        return;
    }
    // Only now: the password never meets the proxy of before.
    if (m_wish.proxyPassword)
        keepPassword(now);
    else
        onKept({});
}

void ProfileSaving::keepPassword(const Profile &profile)
{
    const bool removed = m_wish.proxyPassword->isEmpty();
    m_session->setProxyPassword(
        profile.id, *m_wish.proxyPassword, this, [this, removed, lasting = !profile.sessionOnly](bool kept) {
            if (kept || !lasting)
                onKept({});
            else if (removed)
                onKept(tr("The keyring did not remove the proxy’s password. It is not used any more; remove it in your "
                          "keyring program."));
            else
                onKept(tr("The keyring did not take the proxy’s password. It is kept for this session; after that it "
                          "has to be entered again."));
        });
}

void ProfileSaving::onKeyReplaced(const QString &profileId, bool kept)
{
    if (m_pending == 0 || m_wish.key.isEmpty() || profileId != m_wish.before.id)
        return;
    m_wish.key.clear();
    onKept(kept || m_wasForSession
               ? QString()
               : tr("The keyring did not take the key. It is kept for this session; after that it has to be given "
                    "again."));
}

void ProfileSaving::onKept(const QString &remark)
{
    if (!remark.isEmpty())
        m_remarks.append(remark);
    if (--m_pending > 0)
        return;
    m_wish = {};
    emit saved(m_remarks.isEmpty() ? QString() : tr("Everything is saved.") + u' ' + m_remarks.join(u' '));
}

QString ProfileSaving::problem(Session::UpdateProblem problem) const
{
    switch (problem) {
    case Session::UpdateProblem::None:
        break;
    case Session::UpdateProblem::UnknownProfile:
        return tr("This instance is not in the list any more: it was forgotten here or in another window. Nothing was "
                  "saved.");
    case Session::UpdateProblem::BadName:
        return tr("The name is not possible, or another instance got it meanwhile. Choose another one.");
    case Session::UpdateProblem::BadAddress:
        return tr("The address is not possible. Correct it and save again.");
    case Session::UpdateProblem::KeyNeeded:
        return tr("The address changed meanwhile in another window, so the secret key is needed once more. Close this "
                  "dialog and open it again.");
    case Session::UpdateProblem::NotWritten:
        return m_session->profilesProblem().isEmpty()
                   ? tr("The list of instances could not be written to disk. Nothing was saved; try again.")
                   : m_session->profilesProblem() + u' ' + tr("Nothing was saved.");
    }
    return {};
}
