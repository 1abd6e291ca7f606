#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

namespace simulator {

//! A request as it arrived.
struct HttpRequest {
    QByteArray method;
    QString path;
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;
    quint16 port = 0; //!< the port of ours it came to

    QByteArray header(const QByteArray &name) const { return headers.value(name); }
};

//! What goes back. An empty body is sent without Content-Type, as Clerk does.
struct HttpAnswer {
    int status = 200;
    QByteArray body{};
    QList<QPair<QByteArray, QByteArray>> headers{};
};

} // namespace simulator
