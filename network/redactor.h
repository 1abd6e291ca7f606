#pragma once

#include "network/apierror.h"

#include <QByteArray>
#include <QList>
#include <QString>

/*! Takes secrets out of whatever is about to be shown, logged, stored or recorded.
 *
 *  Replaces every secret it was told, also as it looks inside a URL, JSON or HTML, and everything shaped like a Clerk
 *  secret key (sk_live_…, sk_test_…), so that a key of another instance does not slip through. It is meant for
 *  accidents; a server that wants to smuggle can spell a key in any way it likes. Pure; cleaning twice changes nothing
 *  more.
 */
class Redactor {
public:
    explicit Redactor(const QByteArray &secretKey = {});
    //! One more; those before stay, because answers to them may still be on their way. Under eight bytes it is left
    //! out, or it would blank ordinary words.
    void learn(const QByteArray &secret);
    //! Name and password at a proxy: together as they stand in a header and in a URL, and the password alone unless it
    //! is so short that it would be a part of many words.
    void learnLogin(const QByteArray &user, const QByteArray &password);

    QByteArray clean(const QByteArray &bytes) const;
    QString clean(const QString &text) const;
    //! Every text in \p error.
    ApiError clean(ApiError error) const;

private:
    void add(const QByteArray &secret);
    QList<QByteArray> m_spellings; // longest first: one may be a part of another
};
