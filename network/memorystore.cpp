#include "network/secretstores.h"

#include "network/wipe.h"

#include <QHash>

namespace {

class MemoryStore final : public SecretStore {
public:
    ~MemoryStore() override
    {
        for (QByteArray &secret : m_secrets)
            Wipe::string(secret);
    }

    void read(const QString &entry, QObject *context, Answer answer) override
    {
        const auto it = m_secrets.constFind(entry);
        const Status status = it != m_secrets.cend() ? Status::Ok : Status::NotFound;
        QByteArray secret = it != m_secrets.cend() ? *it : QByteArray();
        post(context, [answer = std::move(answer), status, secret]() mutable {
            answer(status, secret);
            Wipe::string(secret); // it may be forgotten by now
        });
    }

    void write(const QString &entry, const QByteArray &secret, QObject *context, Done done) override
    {
        forget(entry);
        m_secrets.insert(entry, QByteArray(secret.constData(), secret.size())); // its own, to overwrite it one day
        post(context, [done = std::move(done)] { done(Status::Ok); });
    }

    void remove(const QString &entry, QObject *context, Done done) override
    {
        forget(entry);
        post(context, [done = std::move(done)] { done(Status::Ok); });
    }

private:
    void forget(const QString &entry)
    {
        QByteArray secret = m_secrets.take(entry);
        Wipe::string(secret);
    }

    template <class F> static void post(QObject *context, F f)
    {
        QMetaObject::invokeMethod(context, std::move(f), Qt::QueuedConnection);
    }

    QHash<QString, QByteArray> m_secrets;
};

} // namespace

std::unique_ptr<SecretStore> makeMemoryStore() { return std::make_unique<MemoryStore>(); }
