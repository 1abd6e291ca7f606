#pragma once

#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>
#include <optional>

namespace simulator {

/*! Takes TLS connections, each with the certificate of the host it asks for (SNI), and passes what is inside on to an
 *  http server. Hosts without a certificate are refused with an alert.
 */
class TlsFront : public QTcpServer {
    Q_OBJECT
public:
    using Choose = std::function<std::optional<QSslConfiguration>(const QString &host)>;
    explicit TlsFront(Choose choose, QObject *parent = nullptr);

    void setBackend(quint16 port) { m_backend = port; } //!< on 127.0.0.1, of connections from now on
    quint16 backend() const { return m_backend; }
    std::optional<QSslConfiguration> choose(const QString &host) const { return m_choose(host); }
    //! Ends the connections of hosts that \p isServed does not know.
    void endUnless(const std::function<bool(const QString &host)> &isServed);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Choose m_choose;
    quint16 m_backend = 0;
};

} // namespace simulator
