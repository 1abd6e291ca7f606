#pragma once

#include <QString>
#include <QStringView>
#include <QUrl>

#include <optional>

/*! Where a link leads: `vestry://profile/<name>/<page>#<field>`. It only ever navigates; nothing is edited or sent.
 *
 *  A link can come from any web page, so it is bounded and each part is plain text: names of 100 characters without
 *  control characters, bidi marks or anything shaped like a secret key; page and field of the characters that keys are
 *  made of. Page and field may be left out.
 */
struct DeepLink {
    QString profile{};    //!< name or id; empty: the one in front
    QString page{};       //!< pageKey() of ui/; empty: stay on the page
    QString field{};      //!< wire key; empty: none
    bool sandbox = false; //!< the embedded sandbox (command line only)

    static constexpr int kMaximumLength = 1100; //!< of a link, in characters: the longest name, percent-encoded, fits
    bool isEmpty() const { return profile.isEmpty() && page.isEmpty() && field.isEmpty() && !sandbox; }
    bool operator==(const DeepLink &) const = default;

    //! What a link can hold; the command line takes nothing else either.
    static bool isName(QStringView name);
    static bool isKey(QStringView key);

    //! Nothing when \p text is not such a link.
    static std::optional<DeepLink> fromUrl(QStringView text);
    //! For copying; empty without a profile, because a link that is kept must not depend on what is in front.
    QUrl toUrl() const;
    //! For the socket between two starts of the program; no secret fits in.
    QByteArray toMessage() const;
    static std::optional<DeepLink> fromMessage(const QByteArray &message);
};
