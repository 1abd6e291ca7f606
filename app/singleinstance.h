#pragma once

#include "models/deeplink.h"

#include <QObject>

#include <memory>

/*! One running Vestry per user and configuration directory. A later start hands its link to the first and ends.
 *
 *  A local socket that only this user can connect to (also checked on the peer's credentials), messages of at most
 *  4 KiB, no secret among them. A first one that does not answer within two seconds is not waited for: the later start
 *  runs on its own, and the stores keep the two from harming each other.
 */
class SingleInstance : public QObject {
    Q_OBJECT
public:
    //! \p directory: the configuration directory, which tells instances apart.
    explicit SingleInstance(const QString &directory, QObject *parent = nullptr);
    ~SingleInstance() override;

    //! True when another one took \p link over: this one is to end. Blocks at most two seconds; before any window.
    bool handOver(const DeepLink &link, const QByteArray &activationToken);
    //! handOver() found another one that did not answer.
    bool isUnanswered() const;
    //! Listens from here on; needs the application. False when another one is there, or no directory is ours alone.
    bool listen();

signals:
    //! Another start asked for this; the window is to come to the front. \p activationToken: of the desktop, may be
    //! empty.
    void requested(const DeepLink &link, const QByteArray &activationToken);

private:
    class Private;
    std::unique_ptr<Private> d;
};
