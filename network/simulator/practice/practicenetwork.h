#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace simulator {

/*! The network around the pretend production instance: a DNS provider with an authoritative server, a system resolver
 * and two public ones with caches, and the TLS front of Clerk with its own certificate authority. All on 127.0.0.1.
 *
 *  A certificate is issued for a Clerk host as soon as the zone's own server has the right record for it and CAA lets
 * the issuer; then the host's Frontend API answers over TLS. Knows nothing of HTTP: it hands decrypted bytes to the
 * port it was told.
 */
class PracticeNetwork : public QObject {
    Q_OBJECT
public:
    explicit PracticeNetwork(QObject *parent = nullptr);
    ~PracticeNetwork() override;

    bool start(); //!< false (and errorString()) when a port or the authority cannot be had
    QString errorString() const;

    QString systemResolver() const;      //!< "127.0.0.1:PORT"
    QStringList publicResolvers() const; //!< two
    quint16 nameServerPort() const;      //!< of every zone's own server; their names resolve to 127.0.0.1
    quint16 httpsPort() const;
    QByteArray authority() const; //!< PEM

    /*! Clerk now serves \p domain, asks for \p cnameTargets (host, value, required) and its Frontend API is the http
     * server at \p frontendPort. The zones of former domains stay as they are, but Clerk no longer answers for them.
     * With \p settled the records and certificates are there already, as for an instance that has run for long. */
    void serve(const QString &domain, const QJsonArray &cnameTargets, quint16 frontendPort, bool settled);

    /*! The zone as the admin's DNS provider shows it:
     *  {"zone", "records": [{"host","wanted","required","placement"}], "caa": […], "placements": […], "late": bool,
     *   "certificates": "issue"|"stuck"|…, "behaviours": […]}. */
    QJsonObject state() const;
    /*! What the admin does at the provider: placement of a host's record: "right", "missing", "wrong", "proxied",
     *  "doubled", "tail", "conflict". False when there is no such host or placement. */
    bool place(const QString &host, const QString &placement);
    void placeAll(const QString &placement);
    //! Late: the public resolvers keep what they have cached until its TTL ends, at most a minute.
    void setLate(bool late);
    //! The CAA records of the zone, as in a zone file ("0 issue \"letsencrypt.org\"").
    bool setCaa(const QStringList &records);
    //! How Clerk's issuer behaves: "issue", "stuck", "expired", "wrong-host".
    bool setCertificates(const QString &behaviour);
    //! How long a certificate takes once all is right (2 s), and the TTL of what the admin places (60 s).
    void setPace(std::chrono::milliseconds issueDelay, std::chrono::seconds ttl);

    //! All zones, switches, and which hosts have certificates: what is to outlast the process. No keys.
    QJsonObject saved() const;
    //! Goes on from what saved() gave; false, and nothing done, when it did not. After start(), before serve().
    bool restore(const QJsonObject &saved);
    //! As if nothing had been served yet, and no switch touched.
    void reset();

signals:
    void certificateIssued();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simulator
