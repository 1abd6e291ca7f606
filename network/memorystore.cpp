#include "network/secretstores.h"

#include <QHash>
#include <QPointer>

namespace {

class MemoryStore final : public SecretStore {
public:
    ~MemoryStore() override
    {
        for (QByteArray &secret : m_secrets)
            secret.fill('\0');
    }

    void read(const QString &profileId, QObject *context, Answer answer) override
    {
        const auto it = m_secrets.constFind(profileId);
        const bool found = it != m_secrets.cend();
        const QByteArray secret = found ? *it : QByteArray();
        post(context,
             [answer = std::move(answer), found, secret] { answer(found ? Status::Ok : Status::NotFound, secret); });
    }

    void write(const QString &profileId, const QByteArray &secret, QObject *context, Done done) override
    {
        m_secrets.insert(profileId, secret);
        post(context, [done = std::move(done)] { done(Status::Ok); });
    }

    void remove(const QString &profileId, QObject *context, Done done) override
    {
        m_secrets.remove(profileId);
        post(context, [done = std::move(done)] { done(Status::Ok); });
    }

    // Every answer is on its way already and comes with the next turn of the event loop.
    void cancel(const QString &) override {}

private:
    template <class F> static void post(QObject *context, F f)
    {
        QMetaObject::invokeMethod(context, std::move(f), Qt::QueuedConnection);
    }

    QHash<QString, QByteArray> m_secrets;
};

} // namespace

std::unique_ptr<SecretStore> makeMemoryStore() { return std::make_unique<MemoryStore>(); }
