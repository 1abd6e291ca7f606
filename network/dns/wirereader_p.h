#pragma once

#include <QByteArrayView>
#include <QString>

namespace Dns {

//! Reads a DNS message front to back. What goes past the end reads as nothing and makes it failed() for good.
class WireReader {
public:
    explicit WireReader(QByteArrayView message)
        : WireReader(message, 0, message.size())
    {
    }

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_position == m_end; }
    quint8 byte();
    quint16 word();
    quint32 number();
    QByteArrayView bytes(qsizetype count);
    QByteArrayView rest() { return bytes(m_end - m_position); }
    QString name();
    //! The next \p count bytes as a reader of their own, whose names may still point into the whole message.
    WireReader part(qsizetype count);

private:
    WireReader(QByteArrayView message, qsizetype position, qsizetype end)
        : m_message(message)
        , m_position(position)
        , m_end(end)
    {
    }
    quint8 at(qsizetype position) const { return static_cast<quint8>(m_message[position]); }
    QString failedName();

    QByteArrayView m_message;
    qsizetype m_position;
    qsizetype m_end;
    bool m_failed = false;
};

} // namespace Dns
