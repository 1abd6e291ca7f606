#pragma once

#include "network/simulator/exchange.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace simulator {

//! One element of Clerk's `errors[]`.
struct Refusal {
    int status = 422;
    QString code;
    QString message;
    QString longMessage;
    QJsonObject meta{};
};

HttpAnswer jsonAnswer(const QJsonObject &body, int status = 200);
HttpAnswer emptyAnswer(int status);
//! Clerk's error body. The first refusal decides the status.
HttpAnswer refuse(const QList<Refusal> &refusals);
HttpAnswer refuse(const Refusal &refusal);

//! A refusal about the one parameter \p key.
Refusal aboutParameter(const QString &key, const QString &code, const QString &message, int status = 422);
Refusal notFound(const QString &what);

QByteArray newTraceId();

} // namespace simulator
