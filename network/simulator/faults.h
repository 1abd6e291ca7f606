#pragma once

#include "network/simulator/answers.h"

#include <QList>

#include <optional>

namespace simulator {

//! Answers that were ordered in advance, instead of the real ones.
class Faults {
public:
    //! \p method empty: any. \p path with or without "/v1".
    void add(const QByteArray &method, const QString &path, int count, const HttpAnswer &answer);
    //! The answer ordered for \p request, used up by this.
    std::optional<HttpAnswer> take(const HttpRequest &request);

private:
    struct Fault {
        QByteArray method;
        QString path;
        int left;
        HttpAnswer answer;
    };
    QList<Fault> m_faults;
};

//! 429 as Clerk sends it.
HttpAnswer tooManyRequests(int retryAfterSeconds);

} // namespace simulator
