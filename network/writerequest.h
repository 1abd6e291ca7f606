#pragma once

#include <QByteArray>
#include <QString>

//! A write, made once: what a review shows is what is sent.
struct WriteRequest {
    QByteArray method{}; //!< "PATCH" or "POST"
    QString path{};      //!< "/v1/instance"
    QByteArray body{};   //!< the very bytes, JSON

    bool operator==(const WriteRequest &) const = default;
};
