#pragma once

#include "network/apicall.h"
#include "network/requestrun.h"

#include <QCoreApplication>

#include <functional>
#include <utility>

//! A call whose client goes first.
class Orphanable {
public:
    virtual ~Orphanable() = default;
    //! Ends it now, and lets it live on its own until `finished` was delivered.
    virtual void orphan() = 0;
};

/*! The Call<T> that ApiClient hands out: one request, or a chain of them for a list in pages.
 *
 *  Owned by its ApiClient; when that goes first it reports Cancelled.
 */
template <class T> class ClientCall final : public Call<T>, public Orphanable {
public:
    //! What the JSON of one answer means: an error text, or the value so far and the request for more, if any.
    struct Step {
        QString complaint{};
        std::optional<Request> next{};
    };
    using Decode = std::function<Step(const QJsonDocument &body, T *soFar)>;

    ClientCall(Dispatcher *dispatcher, const Request &request, Decode decode, QObject *parent)
        : Call<T>(parent)
        , m_dispatcher(dispatcher)
        , m_decode(std::move(decode))
    {
        start(request);
    }

    void cancel() override
    {
        if (m_run)
            m_run->cancel();
    }

    int attempts() const override { return m_attempts + (m_run ? m_run->attempts() : 0); }

    bool isUnderWay() const override { return m_run && m_run->isUnderWay(); }

    void orphan() override
    {
        cancel();
        delete std::exchange(m_run, nullptr);
        this->setParent(QCoreApplication::instance());
    }

private:
    void start(const Request &request)
    {
        m_run = new RequestRun(m_dispatcher, request, this);
        QObject::connect(m_run, &RequestRun::waiting, this, &ApiCall::waiting);
        QObject::connect(m_run, &RequestRun::settled, this, [this](const CallAnswer &answer) { onSettled(answer); });
    }

    void onSettled(const CallAnswer &answer)
    {
        m_attempts += m_run->attempts();
        RequestRun *run = std::exchange(m_run, nullptr); // goes with this, its parent
        const bool wasWrite = run->request().isWrite();
        this->m_result.httpStatus = answer.httpStatus;
        this->m_result.traceId = answer.traceId;
        this->m_result.emptyBody = answer.emptyBody;
        std::optional<ApiError> error = answer.error;
        if (!error && !answer.emptyBody) {
            Step step = m_decode(answer.body, &m_value);
            if (step.next) {
                run->deleteLater(); // pages are not kept twice
                return start(*step.next);
            }
            if (!step.complaint.isEmpty())
                error = ApiError{.kind = ApiError::Kind::BadReply,
                                 .httpStatus = answer.httpStatus,
                                 .traceId = answer.traceId,
                                 .mayHaveBeenApplied = wasWrite,
                                 .detail = step.complaint};
        }
        finish(error);
    }

    void finish(const std::optional<ApiError> &error)
    {
        this->m_result.error = error;
        if (!error)
            this->m_result.value = m_value;
        QMetaObject::invokeMethod(
            this,
            [this] {
                emit this->finished();
                this->deleteLater();
            },
            Qt::QueuedConnection);
    }

    Dispatcher *m_dispatcher;
    Decode m_decode;
    RequestRun *m_run = nullptr;
    T m_value{};
    int m_attempts = 0;
};
