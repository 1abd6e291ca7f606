#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>

#include <memory>

namespace simulator {

/*! A certificate authority of this process alone: made in memory, never on a disk, gone with it. Its name says that it
 * is a sandbox's.
 */
class Authority {
public:
    enum class Validity : quint8 { Current, Expired };
    Authority();
    ~Authority();
    Q_DISABLE_COPY_MOVE(Authority)

    bool isValid() const;           //!< false when libcrypto could not make it
    QByteArray certificate() const; //!< PEM
    //! What a server needs to present a certificate for \p host; a null one when libcrypto refuses.
    QSslConfiguration issue(const QString &host, Validity validity) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simulator
