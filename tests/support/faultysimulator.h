#pragma once

#include "network/simulator/simulator.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

//! A simulator that answers, in place of itself, what a test ordered in advance.
class FaultySimulator : public Simulator {
public:
    explicit FaultySimulator(QObject *parent = nullptr)
        : Simulator(parent)
    {
        setIntercept([this](const QByteArray &method, const QString &path, QByteArray &body) {
            if (method == "PATCH" && !m_droppedKeys.isEmpty())
                body = withoutDropped(body);
            return take(method, path);
        });
    }

    //! Answers \p status with \p body to the next \p count requests of \p method (empty: any) to \p path.
    void failNext(const QByteArray &method, const QString &path, int count, int status, const QByteArray &body)
    {
        m_orders.append({method, path, count, {.status = status, .body = body}});
    }
    //! The next \p count requests to \p path get 429 with Retry-After \p retryAfterSeconds.
    void rateLimit(const QString &path, int count, int retryAfterSeconds)
    {
        m_orders.append({{},
                         path,
                         count,
                         {.status = 429,
                          .body = R"({"errors":[{"code":"too_many_requests","message":"too many requests",)"
                                  R"("long_message":"Too many requests. Wait before sending another."}]})",
                          .headers = {{"Retry-After", QByteArray::number(retryAfterSeconds)}}}});
    }
    //! Silently drops wire key \p key of every PATCH, as Clerk drops what it does not know.
    void dropKey(const QString &key) { m_droppedKeys.append(key); }

private:
    struct Order {
        QByteArray method{};
        QString path{};
        int left = 0;
        SimulatedAnswer answer{};
    };

    std::optional<SimulatedAnswer> take(const QByteArray &method, const QString &path)
    {
        const auto found = std::ranges::find_if(m_orders, [&](const Order &order) {
            return order.path == path && (order.method.isEmpty() || order.method == method);
        });
        if (found == m_orders.end())
            return std::nullopt;
        const SimulatedAnswer answer = found->answer;
        if (--found->left <= 0)
            m_orders.erase(found);
        return answer;
    }

    QByteArray withoutDropped(const QByteArray &body) const
    {
        QJsonObject object = QJsonDocument::fromJson(body).object();
        for (const QString &key : m_droppedKeys)
            object.remove(key);
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    QList<Order> m_orders{};
    QStringList m_droppedKeys{};
};
