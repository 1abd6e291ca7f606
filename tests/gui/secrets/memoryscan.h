#pragma once

#include <QFile>
#include <QString>

#include <algorithm>
#include <array>
#include <vector>

//! A made-up secret that this process' memory holds nowhere in plain, but where the test puts it.
class HiddenSecret {
public:
    HiddenSecret()
    {
        // Not the alphabet as it is: that stands in the memory of many a library.
        for (char16_t c = 0; c < 24; ++c)
            m_masked.push_back(static_cast<char16_t>((u'A' + c * 7 % 26) ^ kMask));
    }

    //! A buffer of its own.
    QString plain() const
    {
        QString text(static_cast<qsizetype>(m_masked.size()), Qt::Uninitialized);
        for (qsizetype i = 0; i < text.size(); ++i)
            text[i] = QChar(m_masked[static_cast<size_t>(i)] ^ kMask);
        return text;
    }

    //! How often it is in the writable memory of this process, freed or not.
    int copiesInMemory() const
    {
        QFile maps(QStringLiteral("/proc/self/maps")), memory(QStringLiteral("/proc/self/mem"));
        if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return -1;
        int found = 0;
        for (const QByteArray &line : maps.readAll().split('\n')) {
            const QList<QByteArray> words = line.simplified().split(' ');
            const bool ofLibrary = words.size() > 5 && words[5].startsWith('/');
            if (words.size() < 2 || !words[1].startsWith("rw") || ofLibrary)
                continue;
            const QList<QByteArray> ends = words[0].split('-');
            const qint64 from = ends[0].toLongLong(nullptr, 16), to = ends[1].toLongLong(nullptr, 16);
            if (to - from < kSanitizersOwn)
                found += countBetween(&memory, from, to);
        }
        return found;
    }

private:
    static constexpr char16_t kMask = 0x2a5a;
    static constexpr qint64 kSanitizersOwn = qint64(1) << 30; // shadow memory is terabytes

    int countBetween(QFile *memory, qint64 from, qint64 to) const
    {
        // One buffer of a fixed place, so that what was read is not found a second time.
        static std::array<char16_t, 32768> part;
        const auto own = reinterpret_cast<qint64>(part.data());
        const auto length = static_cast<qint64>(m_masked.size());
        int found = 0;
        for (qint64 at = from; at < to; at += qint64(sizeof part) - 2 * length) {
            const qint64 wanted = std::min<qint64>(qint64(sizeof part), to - at);
            if ((at < own + qint64(sizeof part) && at + wanted > own) || !memory->seek(at))
                continue;
            const qint64 got = memory->read(reinterpret_cast<char *>(part.data()), wanted) / 2;
            // The last ones are the first ones of the next part.
            const char16_t *place = part.data(), *end = place + got - length, first = m_masked.front() ^ kMask;
            for (; place < end; ++place) {
                if (*place == first && isAt(place))
                    ++found;
            }
        }
        volatile char16_t *wiped = part.data();
        for (size_t i = 0; i < part.size(); ++i)
            wiped[i] = 0;
        return found;
    }

    bool isAt(const char16_t *place) const
    {
        size_t same = 0;
        while (same < m_masked.size() && (place[same] ^ kMask) == m_masked[same])
            ++same;
        return same == m_masked.size();
    }

    std::vector<char16_t> m_masked;
};
