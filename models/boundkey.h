#pragma once

#include <QByteArray>
#include <QUrl>

#include <optional>

/*! A secret key together with the one scheme, host and port it may be sent to, as it is kept in the keyring: so that
 * who can write profiles.json cannot have the key sent elsewhere.
 */
struct BoundKey {
    QByteArray key{};
    QUrl origin{}; //!< scheme, host, port; empty in entries of versions that did not bind

    QByteArray toSecret() const;
    static std::optional<BoundKey> fromSecret(const QByteArray &secret);
    bool fits(const QUrl &baseUrl) const; //!< an unbound key fits; it is bound when it is used
};
