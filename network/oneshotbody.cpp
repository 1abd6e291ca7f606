#include "network/oneshotbody.h"

#include "network/steadyclock.h"

#include <algorithm>
#include <utility>

OneShotBody::OneShotBody(const QByteArray &bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::atEnd() const { return m_position >= m_bytes.size(); }

qint64 OneShotBody::bytesAvailable() const { return m_bytes.size() - m_position; }

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    if (!m_asked && m_end && SteadyClock::now() > *m_end) {
        emit tooLate();
        return 0;
    }
    if (!std::exchange(m_asked, true))
        emit leaving();
    if (atEnd())
        return -1;
    const qint64 count = std::min(maxSize, bytesAvailable());
    std::copy_n(m_bytes.constData() + m_position, count, data);
    m_position += count;
    return count;
}
