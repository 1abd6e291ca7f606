#pragma once

#include <QByteArray>
#include <QUrl>

#include <optional>

/*! A secret key together with the one scheme, host and port it may be sent to, as it is kept in the keyring: so that
 *  who can write profiles.json cannot have the key sent elsewhere. There is no key without its origin: whoever has
 *  checked one says where.
 */
class BoundKey {
public:
    //! \p checkedAt is the address of the server that took the key.
    BoundKey(const QByteArray &key, const QUrl &checkedAt);
    BoundKey(const BoundKey &) = default;
    BoundKey &operator=(const BoundKey &other); //!< wipes the key it had
    ~BoundKey();
    const QByteArray &key() const { return m_key; }
    const QUrl &origin() const { return m_origin; } //!< scheme, host, port

    QByteArray toSecret() const;
    //! Nothing for what is no key or has no origin. What a version kept that did not bind belongs to \p baseUrl.
    static std::optional<BoundKey> fromSecret(const QByteArray &secret, const QUrl &baseUrl);
    static bool isUnbound(const QByteArray &secret); //!< kept by a version that did not bind
    bool fits(const QUrl &baseUrl) const;
    //! True when a key for the one address may be sent to the other.
    static bool isSamePlace(const QUrl &a, const QUrl &b);

private:
    QByteArray m_key;
    QUrl m_origin;
};
