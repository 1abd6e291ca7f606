#pragma once

#include <QNetworkAccessManager>

#include <QByteArray>
#include <QList>

#include <optional>

class SimWire;

//! The network of one window: what Qt's own manager would do with a request, over a SimWire and in virtual time.
class SimNetwork : public QNetworkAccessManager {
public:
    struct Delivery {
        int status = 0;
        QByteArray body{};
        std::optional<int> retryAfter{}; //!< seconds
        bool asDate = false;
    };

    SimNetwork(SimWire *wire, int window);

    //! The connection that a request takes may still owe the answer of the one before: see SimFault::Kind::Interim.
    std::optional<Delivery> takeLate();
    void holdBack(const Delivery &late) { m_late.append(late); }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    SimWire *m_wire;
    int m_window;
    QList<Delivery> m_late;
};
