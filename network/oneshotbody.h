#pragma once

#include <QByteArray>
#include <QIODevice>

#include <chrono>
#include <optional>

/*! A request body that can be read once and never again.
 *
 *  QNetworkAccessManager by itself sends a request again when its connection dies before an answer (network/qt.md). It
 *  has to rewind the body for that; a body that refuses makes it give up (ContentReSendError) instead.
 */
class OneShotBody : public QIODevice {
    Q_OBJECT
public:
    explicit OneShotBody(const QByteArray &bytes, QObject *parent = nullptr);

    //! Gives nothing away after \p end, of SteadyClock: see tooLate().
    void expireAt(std::chrono::milliseconds end) { m_end = end; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override;
    qint64 bytesAvailable() const override;
    //! Bytes were handed to the connection: they may have reached the server.
    bool hasLeft() const { return m_position > 0; }

signals:
    //! It was asked for when it had expired, and gave nothing: timers stand still while the machine sleeps, and come
    //! behind what waits in a busy event loop.
    void tooLate();
    //! The connection asks for the body, which happens only when it is established.
    void leaving();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    std::optional<std::chrono::milliseconds> m_end{};
    qint64 m_position = 0;
    bool m_asked = false;
};
