#include "network/simulator/faults.h"

using namespace Qt::StringLiterals;

namespace simulator {

static QString withoutVersion(const QString &path) { return path.startsWith("/v1/"_L1) ? path.mid(3) : path; }

void Faults::add(const QByteArray &method, const QString &path, int count, const HttpAnswer &answer)
{
    m_faults.append({method, withoutVersion(path), count, answer});
}

std::optional<HttpAnswer> Faults::take(const HttpRequest &request)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        auto &fault = m_faults[i];
        const bool meant = fault.method.isEmpty() || fault.method == request.method;
        if (!meant || fault.path != withoutVersion(request.path))
            continue;
        const auto answer = fault.answer;
        if (--fault.left <= 0)
            m_faults.removeAt(i);
        return answer;
    }
    return std::nullopt;
}

HttpAnswer tooManyRequests(int retryAfterSeconds)
{
    auto answer = refuse({.status = 429,
                          .code = u"too_many_requests"_s,
                          .message = u"too many requests"_s,
                          .longMessage = u"Too many requests. Wait before sending another."_s});
    answer.headers.append({"Retry-After", QByteArray::number(retryAfterSeconds)});
    return answer;
}

} // namespace simulator
