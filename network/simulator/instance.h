#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>

namespace simulator {

/*! The stored settings of one pretend instance, by resource name, with the history that delayed reads need.
 *
 *  Resources: instance, restrictions, organization_settings, protect, communication, oauth_application_settings,
 *  beta_instance_settings, users, sessions (objects); domains, organization_roles, saml_connections,
 * oauth_applications, redirect_urls, jwt_templates, allowlist_identifiers, blocklist_identifiers (arrays of objects).
 */
class Instance {
public:
    Instance(const QJsonObject &seed, const QByteArray &secretKey);

    QString name() const { return m_name; }
    QString applicationName() const { return m_applicationName; }
    QByteArray secretKey() const { return m_secretKey; }
    bool isProduction() const;
    int requestLimit() const { return isProduction() ? 1000 : 100; }

    //! What is stored.
    const QJsonObject &now() const { return m_history.last().state; }
    //! What a read shows: the state as it was the read lag ago.
    const QJsonObject &seen() const;
    void setReadLag(std::chrono::milliseconds lag) { m_readLag = lag; }

    //! Begins with \p state, as if it had never been another.
    void begin(const QJsonObject &state);
    //! Where the Frontend API of its primary domain is, from the beginning.
    void setFrontendPort(quint16 port);
    //! Puts \p changes into resource \p resource and moves the instance's updated_at.
    void merge(const QString &resource, const QJsonObject &changes);
    void replace(const QString &resource, const QJsonValue &value);

    //! False when this request is one too many; \p retryAfterSeconds then says when to come back.
    bool countRequest(int *retryAfterSeconds);
    //! Its Frontend API is at the real host, met through the practice network, instead of a port of its own.
    bool isPractised() const { return m_practised; }
    void practise() { m_practised = true; }
    //! Counts the reads of the instance, so that list order can differ from read to read.
    int nextRead() { return m_reads++; }

private:
    using Clock = std::chrono::steady_clock;
    struct Version {
        Clock::time_point since;
        QJsonObject state;
    };

    QString m_name;
    QString m_applicationName;
    QByteArray m_secretKey;
    std::chrono::milliseconds m_readLag{0};
    QList<Version> m_history;
    QList<Clock::time_point> m_recent;
    int m_reads = 0;
    bool m_practised = false;
};

//! An object of \p state by its name.
inline QJsonObject resourceOf(const QJsonObject &state, const QString &name) { return state.value(name).toObject(); }
//! The primary domain as stored.
QJsonObject primaryDomain(const QJsonObject &state);
qint64 nowMilliseconds();
//! \p prefix + 27 letters and digits, always the same for the same \p text.
QString stableId(const QString &prefix, const QString &text);

} // namespace simulator
