#pragma once

#include "network/simulator/answers.h"

#include <optional>

namespace simulator {

//! What is wrong with the body of \p request as a JSON object of at most \p largest bytes; when nothing is, it is put
//! into \p body.
std::optional<Refusal> bodyComplaint(const HttpRequest &request, qsizetype largest, QJsonObject *body);
//! 405 with the methods that are allowed.
HttpAnswer wrongMethod(const QByteArrayList &allowed);
//! Without this a web page could reach us by a name of its own that resolves to 127.0.0.1.
bool isAddressedToLoopback(const HttpRequest &request);
HttpAnswer wrongHost();

} // namespace simulator
