#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QNetworkAccessManager>
#include <QUrl>

#include <chrono>

//! One instance of the simulator, and what it had when, as its answers tell.
class LiveServer {
public:
    struct Change {
        std::chrono::steady_clock::time_point at{};
        QJsonValue value{};
        int review = 0; //!< 0: another admin's
    };

    LiveServer(int number, const QUrl &api, const QByteArray &key);

    int number() const { return m_number; }
    QByteArray key() const { return m_key; }
    const QList<Change> &past(int setting) const { return m_past.at(setting); }
    QJsonValue valueNow(int setting) const { return m_past.at(setting).constLast().value; }
    //! Another admin sets it. \return the server took it.
    bool set(int setting, const QJsonValue &value);
    //! Gives all settings the values of the beginning. \return the server took them.
    bool begin();
    //! The server took this PATCH.
    void note(const QString &path, const QByteArray &body, int review);

private:
    bool set(const QString &path, const QJsonObject &values);

    int m_number;
    QUrl m_api;
    QByteArray m_key;
    QNetworkAccessManager m_manager;
    QList<QList<Change>> m_past;
};
