#pragma once

#include "models/boundkey.h"
#include "models/connectioncheck.h"
#include "models/profile.h"

#include <QObject>
#include <QPointer>

class Session;

//! Asks a server whether a key opens there the instance a profile is about.
class KeyCheck : public QObject {
    Q_OBJECT
public:
    explicit KeyCheck(Session *session, QObject *parent = nullptr);
    //! At address, version and proxy of \p profile. \p proxyPassword: nothing for the kept one.
    void start(const Profile &profile, const QByteArray &key, const std::optional<QByteArray> &proxyPassword = {});
    void cancel();
    bool isRunning() const { return m_asking || m_check.isRunning(); }

signals:
    //! \p key is the one that was asked about, for where it was asked.
    void fits(const ConnectionCheck::Answer &answer, const BoundKey &key);
    void refused(const QString &sentence); //!< it opens another instance, or none

private:
    void onChecked();
    QString otherInstance(const ConnectionCheck::Answer &answer) const;

    QPointer<Session> m_session;
    ConnectionCheck m_check;
    Profile m_profile;
    std::optional<BoundKey> m_key; //!< while it is asked about
    bool m_asking = false;         //!< the store for the proxy's password
    quint64 m_question = 0;
};
