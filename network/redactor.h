#pragma once

#include "network/apierror.h"

#include <QByteArray>
#include <QList>
#include <QString>

/*! Takes secret keys and proxy passwords out of whatever is about to be shown, logged, stored or recorded.
 *
 *  Replaces the given ones, also percent-encoded, and everything shaped like a Clerk secret key (sk_live_…, sk_test_…),
 *  so that a key of another instance does not slip through. Pure; cleaning twice changes nothing more.
 */
class Redactor {
public:
    explicit Redactor(const QByteArray &secretKey = {}, const QByteArray &proxyPassword = {});

    QByteArray clean(const QByteArray &bytes) const;
    QString clean(const QString &text) const;
    //! Every text in \p error.
    ApiError clean(ApiError error) const;

private:
    QList<QByteArray> m_secrets; //!< as they are and percent-encoded
};
