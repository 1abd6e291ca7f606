#include "network/simulator/practice/clienthello.h"

#include <algorithm>
#include <optional>

namespace simulator {

using State = ClientHello::State;

namespace {
//! A part of a message; a field that does not fit empties what is left and is remembered.
class Part {
public:
    explicit Part(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_rest.isEmpty(); }
    QByteArrayView take(qsizetype size)
    {
        if (size > m_rest.size()) {
            m_ok = false;
            m_rest = {};
            return {};
        }
        const auto taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return taken;
    }
    qsizetype number(int bytes)
    {
        qsizetype value = 0;
        for (const char byte : take(bytes))
            value = value << 8 | static_cast<quint8>(byte);
        return value;
    }
    //! A field that is preceded by its size.
    QByteArrayView field(int sizeBytes) { return take(number(sizeBytes)); }

private:
    QByteArrayView m_rest;
    bool m_ok = true;
};
} // namespace

static bool isHostLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-' || letter == '.' ||
           letter == '_';
}

static QString serverNameOf(QByteArrayView extension)
{
    Part list(Part(extension).field(2));
    const auto type = list.number(1);
    const auto name = list.field(2).toByteArray().toLower();
    const bool good =
        list.ok() && type == 0 && name.size() <= 253 && std::all_of(name.begin(), name.end(), isHostLetter);
    return good ? QString::fromLatin1(name) : QString();
}

static ClientHello readMessage(QByteArrayView message)
{
    ClientHello hello{.state = State::Complete};
    Part part(message);
    part.take(2 + 32); // version and random
    part.field(1);     // session
    part.field(2);     // ciphers
    part.field(1);     // compression
    Part extensions(part.atEnd() ? QByteArrayView() : part.field(2));
    while (part.ok() && !extensions.atEnd()) {
        const auto type = extensions.number(2);
        const auto extension = extensions.field(2);
        if (type == 0 && extensions.ok())
            hello.serverName = serverNameOf(extension);
    }
    if (!part.ok() || !extensions.ok())
        return {.state = State::NotTls};
    return hello;
}

//! What the handshake records hold, put together; nothing when there is something else among them.
static std::optional<QByteArray> handshakeBytes(const QByteArray &bytes)
{
    QByteArray message;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto header = QByteArrayView(bytes).sliced(at, std::min<qsizetype>(5, bytes.size() - at));
        if (header.at(0) != 22 || (header.size() > 1 && header.at(1) != 3))
            return std::nullopt;
        if (header.size() < 5)
            break;
        const auto size = Part(header.sliced(3)).number(2);
        if (size == 0 || size > 16384)
            return std::nullopt;
        message += bytes.mid(at + 5, size);
        at += 5 + size;
    }
    return message;
}

ClientHello readClientHello(const QByteArray &bytes)
{
    const auto message = handshakeBytes(bytes);
    if (!message)
        return {.state = State::NotTls};
    if (!message->isEmpty() && message->front() != 1)
        return {.state = State::NotTls};
    Part part(*message);
    part.number(1);
    const auto size = part.number(3);
    if (part.ok() && size > ClientHello::kLargest - 1024)
        return {.state = State::NotTls};
    const auto body = part.take(size);
    if (part.ok())
        return readMessage(body);
    return {.state = bytes.size() < ClientHello::kLargest ? State::Incomplete : State::NotTls};
}

} // namespace simulator
