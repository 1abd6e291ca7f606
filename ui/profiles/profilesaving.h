#pragma once

#include "ui/profiles/keycheck.h"

#include "models/session.h"

//! Saves what was edited: checks the key where another server is named, changes the profile, then has the proxy's
//! password kept.
class ProfileSaving : public QObject {
    Q_OBJECT
public:
    struct Wish {
        Profile before{}; //!< as it was shown
        Profile after{};
        QByteArray key{};                          //!< for another server; empty when it is the same
        std::optional<QByteArray> proxyPassword{}; //!< nothing: it stays
    };
    explicit ProfileSaving(Session *session, QObject *parent = nullptr);
    void start(const Wish &wish);
    void cancel(); //!< before the profile is changed; then nothing was
    bool isChecking() const { return m_check.isRunning(); }
    bool isBusy() const { return m_check.isRunning() || m_pending > 0; }

signals:
    void keyRefused(const QString &sentence);
    void failed(const QString &sentence);
    void saved(const QString &remark); //!< empty when there is nothing to say

private:
    void onFits(const ConnectionCheck::Answer &answer, const BoundKey &key);
    void save(const std::optional<BoundKey> &key);
    void keepPassword(const Profile &profile);
    void onKeyReplaced(const QString &profileId, bool kept);
    void onKept(const QString &remark);
    QString problem(Session::UpdateProblem problem) const;

    Session *m_session;
    KeyCheck m_check;
    Wish m_wish;
    int m_pending = 0; //!< answers of the keyring that are awaited
    QStringList m_remarks;
    bool m_wasForSession = false; //!< the key, so that it is no news that it is
};
