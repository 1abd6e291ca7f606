#pragma once

#include "network/apierror.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

//! What a call came to: a value, or an error, never both.
template <class T> struct ApiResult {
    std::optional<T> value{};
    std::optional<ApiError> error{};
    int httpStatus = 0;
    QString traceId{};
    //! The server answered without a body (204, 202): `value` is then a default-constructed T.
    bool emptyBody = false;

    bool ok() const { return value.has_value(); }
};

/*! One request on its way: its attempts, its deadline, its cancel.
 *
 *  Lives on the GUI thread, owned by its ApiClient, deletes itself after `finished`. `finished` comes exactly once and
 *  always through the event loop, also after cancel().
 */
class ApiCall : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! Stops it: the result is ApiError::Cancelled, with mayHaveBeenApplied when a write had left already.
    virtual void cancel() = 0;
    //! Attempts made so far, from 1; 0 while it waits for a free slot.
    virtual int attempts() const = 0;
    //! An attempt may have reached the server and is not answered. False while the call waits for its turn, for a
    //! connection or to be tried again: cancel() then stops a write for certain.
    virtual bool isUnderWay() const = 0;

signals:
    //! The next attempt (\p nextAttempt, from 2) comes after \p delay.
    void waiting(std::chrono::milliseconds delay, int nextAttempt);
    void finished();
};

//! An ApiCall with a typed result.
template <class T> class Call : public ApiCall {
public:
    using ApiCall::ApiCall;

    //! Valid from `finished` on.
    const ApiResult<T> &result() const { return m_result; }

    //! Runs \p f on \p context's thread when it finishes; dropped when \p context dies first.
    template <class F> Call *then(QObject *context, F f)
    {
        connect(this, &ApiCall::finished, context, [this, f = std::move(f)] { f(m_result); });
        return this;
    }

protected:
    ApiResult<T> m_result;
};
