#include "network/throttles.h"

#include <QCryptographicHash>

std::shared_ptr<Throttle> Throttles::of(const QByteArray &key)
{
    std::shared_ptr<Throttle> &throttle = m_byKey[QCryptographicHash::hash(key, QCryptographicHash::Sha256)];
    if (!throttle)
        throttle = std::make_shared<Throttle>();
    return throttle;
}
