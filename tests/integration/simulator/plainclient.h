#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QString>
#include <QUrl>

class Simulator;

//! Index of an instance.
inline constexpr int kDevelopment = 0;
inline constexpr int kProduction = 1;

//! An answer, byte for byte and as JSON.
struct PlainReply {
    int status = 0;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; //!< names in lower case

    QJsonObject json() const;
    QJsonArray data() const { return json().value(QLatin1StringView("data")).toArray(); }
    //! The first of errors[].
    QJsonObject error() const;
    QString code() const { return error().value(QLatin1StringView("code")).toString(); }
    QString paramName() const;
};

using HeaderMap = QHash<QByteArray, QByteArray>;

//! A client that knows nothing of the project: it sends what the test says and waits for the answer.
class PlainClient {
public:
    //! Speaks to instance \p index of \p simulator: kDevelopment or kProduction.
    PlainClient(const Simulator &simulator, int index);
    //! Speaks to the Backend API at \p base with \p key.
    PlainClient(const QUrl &base, const QByteArray &key);

    PlainReply get(const QString &path) { return send("GET", path); }
    PlainReply patch(const QString &path, const QByteArray &json) { return send("PATCH", path, json); }
    PlainReply post(const QString &path, const QByteArray &json) { return send("POST", path, json); }
    //! \p headers replace the usual ones; an empty value leaves a header out.
    PlainReply send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                    const HeaderMap &headers = {});
    //! GET of an absolute address, without the key.
    PlainReply open(const QUrl &url, const HeaderMap &headers = {});
    //! The Frontend API's environment at the address that GET /domains tells.
    QJsonObject environment();

    QByteArray key() const { return m_key; }
    QByteArray host() const;
    //! Any request to any address, without the key.
    PlainReply exchange(const QByteArray &method, const QUrl &url, const QByteArray &body, const HeaderMap &headers);

private:
    QNetworkAccessManager m_manager;
    QUrl m_base;
    QByteArray m_key;
};

//! Asks for a change to \p domain. \return the status
int changeTo(PlainClient &client, const QString &domain);

//! The value at dotted \p path in \p object.
QJsonValue at(const QJsonObject &object, const QString &path);
