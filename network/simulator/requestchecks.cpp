#include "network/simulator/requestchecks.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace simulator {

std::optional<Refusal> bodyComplaint(const HttpRequest &request, qsizetype largest, QJsonObject *body)
{
    if (!request.header("content-type").toLower().startsWith("application/json"))
        return Refusal{.status = 415,
                       .code = u"unsupported_content_type"_s,
                       .message = u"unsupported content type"_s,
                       .longMessage = u"Send application/json."_s};
    if (request.body.size() > largest)
        return Refusal{.status = 413,
                       .code = u"request_body_too_large"_s,
                       .message = u"request body too large"_s,
                       .longMessage = u"The body may have at most %1 KiB."_s.arg(largest / 1024)};
    const auto document = QJsonDocument::fromJson(request.body);
    *body = document.object();
    if (document.isObject())
        return std::nullopt;
    return Refusal{.status = 400,
                   .code = u"request_body_invalid"_s,
                   .message = u"request body invalid"_s,
                   .longMessage = u"The body must be a JSON object."_s};
}

HttpAnswer wrongMethod(const QByteArrayList &allowed)
{
    auto answer = refuse({.status = 405,
                          .code = u"method_not_allowed"_s,
                          .message = u"method not allowed"_s,
                          .longMessage = u"This resource does not answer to that method."_s});
    answer.headers.append({"Allow", allowed.join(", ")});
    return answer;
}

bool isAddressedToLoopback(const HttpRequest &request)
{
    const auto number = QByteArray::number(request.port);
    const auto host = request.header("host").toLower();
    return host == "127.0.0.1:" + number || host == "localhost:" + number;
}

HttpAnswer wrongHost()
{
    return refuse({.status = 421,
                   .code = u"host_invalid"_s,
                   .message = u"invalid host"_s,
                   .longMessage = u"This server answers to 127.0.0.1 and localhost only."_s});
}

} // namespace simulator
