#pragma once

#include "network/apierror.h"

#include <QByteArray>
#include <QString>

/*! Takes secret keys out of whatever is about to be shown, logged, stored or recorded.
 *
 *  Replaces the given key, also percent-encoded, and everything shaped like a Clerk secret key (sk_live_…, sk_test_…),
 *  so that a key of another instance does not slip through. Pure; cleaning twice changes nothing more.
 */
class Redactor {
public:
    explicit Redactor(const QByteArray &secretKey = {});

    QByteArray clean(const QByteArray &bytes) const;
    QString clean(const QString &text) const;
    //! Every text in \p error.
    ApiError clean(ApiError error) const;

private:
    QByteArray m_key;
    QByteArray m_encodedKey;
};
