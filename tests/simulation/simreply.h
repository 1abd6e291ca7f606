#pragma once

#include "tests/simulation/simnetwork.h"
#include "tests/simulation/simwire.h"

#include <QNetworkReply>
#include <QPointer>

//! One request on its way over a SimNetwork. It signals as Qt's own replies do (network/qt.md).
class SimReply : public QNetworkReply {
public:
    SimReply(SimNetwork *network, SimWire *wire, int window, const QByteArray &method, const QNetworkRequest &request,
             QIODevice *body);

    void abort() override;
    qint64 bytesAvailable() const override { return m_answer.size() + QNetworkReply::bytesAvailable(); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    void onConnected();
    void arrive(const QByteArray &body, quint64 review);
    SimNetwork::Delivery answerTo(const QByteArray &body, quint64 review);
    void deliver(const SimNetwork::Delivery &delivery);
    void doubt(const SimNetwork::Delivery &delivery);
    void fail(NetworkError error, const QString &words);

    QPointer<SimNetwork> m_network;
    SimWire *m_wire;
    int m_window;
    QByteArray m_method;
    QPointer<QIODevice> m_body;
    SimFault m_fault;
    std::optional<SimNetwork::Delivery> m_late{}; //!< what comes in place of its own answer
    QByteArray m_answer;
    std::chrono::milliseconds m_begun{};
    bool m_isWriteThatLeft = false;
};
