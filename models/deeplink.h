#pragma once

#include <QString>
#include <QStringView>
#include <QUrl>

#include <optional>

/*! Where a link leads: `vestry://profile/<name>/<page>#<field>`. It only ever navigates; nothing is edited or sent.
 *
 *  A link can come from any web page, so it is bounded and each part is plain text: names of 100 characters, page and
 *  field of the characters that keys are made of.
 */
struct DeepLink {
    QString profile{};    //!< name or id; empty: the one in front
    QString page{};       //!< pageKey() of ui/; empty: stay on the page
    QString field{};      //!< wire key; empty: none
    bool sandbox = false; //!< the embedded sandbox (command line only)

    static constexpr int kMaximumLength = 1000; //!< of a link, in characters
    bool isEmpty() const { return profile.isEmpty() && page.isEmpty() && field.isEmpty() && !sandbox; }
    bool operator==(const DeepLink &) const = default;

    //! Nothing when \p text is not such a link.
    static std::optional<DeepLink> fromUrl(QStringView text);
    QUrl toUrl() const; //!< for copying
    //! For the socket between two starts of the program; no secret fits in.
    QByteArray toMessage() const;
    static std::optional<DeepLink> fromMessage(const QByteArray &message);
};
