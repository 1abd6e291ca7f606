#pragma once

#include "network/throttle.h"

#include <QByteArray>
#include <QHash>

#include <memory>

/*! One Throttle for each secret key, whoever uses it: what a server counts requests by is the key, not the profile or
 *  the dialog that has it. With the lanes of a Throttle that is the key and the origin together.
 *
 *  Holds hashes of keys, no key. GUI thread.
 */
class Throttles {
public:
    std::shared_ptr<Throttle> of(const QByteArray &key);

private:
    QHash<QByteArray, std::shared_ptr<Throttle>> m_byKey; //!< outlive the clients
};
