#pragma once

#include "network/apierror.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <shared_mutex>

/*! Takes secrets out of whatever is about to be shown, logged, stored or recorded.
 *
 *  Replaces every secret it was told, also as it looks inside a URL, JSON or HTML, and everything shaped like a Clerk
 *  secret key (sk_live_…, sk_test_…), so that a key of another instance does not slip through. It is meant for
 *  accidents; a server that wants to smuggle can spell a key in any way it likes. Cleaning twice changes nothing more.
 *  Every thread may use it: Qt prints from several.
 */
class Redactor {
public:
    explicit Redactor(const QByteArray &secretKey = {});
    ~Redactor();
    Q_DISABLE_COPY_MOVE(Redactor)
    //! The one that learns every secret of this process: whoever gets hold of one tells it, and whatever leaves for
    //! the disk, the log or the window passes it, because one instance's key may be pasted into another's setting.
    static Redactor &ofProcess();

    //! One more; those before stay, because answers to them may still be on their way. Under eight bytes it is left
    //! out, or it would blank ordinary words.
    void learn(const QByteArray &secret);
    //! Name and password at a proxy: together as they stand in a header and in a URL, and the password alone unless it
    //! is so short that it would be a part of many words.
    void learnLogin(const QByteArray &user, const QByteArray &password);
    //! Overwrites what it learned; the shapes stay.
    void forget();

    QByteArray clean(const QByteArray &bytes) const;
    QString clean(const QString &text) const;
    //! Every text in \p error.
    ApiError clean(ApiError error) const;
    /*! Names and texts in \p state, which the program itself reads again later. A password alone is taken for one only
     *  where it is the whole of a text and no mere word, or "production" as a password would make a state
     *  unreadable. */
    QJsonObject cleanState(const QJsonObject &state) const;
    //! True when a secret is in \p values, a password only when it is no mere word.
    bool finds(const QJsonArray &values) const;
    //! True when \p text holds what clean() wrote in place of something that has the shape of a key.
    static bool isMarked(const QString &text);

private:
    struct Spelling {
        QByteArray bytes{};
        bool isPassword = false; //!< without the user's name: it might be a word
    };
    void add(const QByteArray &secret, bool isPassword = false);
    QByteArray cleaned(const QByteArray &bytes, bool withPasswords) const;
    bool isPassword(const QByteArray &text) const;
    QString cleanedName(const QString &name) const;
    QJsonValue cleanedValue(const QJsonValue &value) const;

    mutable std::shared_mutex m_mutex;
    QList<Spelling> m_spellings; // longest first: one may be a part of another
};
