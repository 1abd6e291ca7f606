#include "tests/integration/client/pretendresolver.h"

#include <QMutex>
#include <QWaitCondition>

#include <dlfcn.h>
#include <netdb.h>

namespace {

struct Pretence {
    QMutex mutex{};
    QWaitCondition over{};
    QByteArray host{};
    QList<QByteArray> addresses{};
};

Pretence &pretence()
{
    static Pretence one;
    return one;
}

using Resolve = decltype(&::getaddrinfo);

int systemsOwn(const char *host, const char *service, const addrinfo *hints, addrinfo **result)
{
    static const auto own = reinterpret_cast<Resolve>(::dlsym(RTLD_NEXT, "getaddrinfo"));
    return own(host, service, hints, result);
}

} // namespace

PretendResolver::PretendResolver(const QByteArray &host, const QList<QByteArray> &addresses)
{
    const QMutexLocker lock(&pretence().mutex);
    pretence().host = host;
    pretence().addresses = addresses;
}

PretendResolver::~PretendResolver()
{
    const QMutexLocker lock(&pretence().mutex);
    pretence().host.clear();
    pretence().over.wakeAll();
}

// Called by Qt in threads of its own.
extern "C" int getaddrinfo(const char *host, const char *service, const addrinfo *hints, addrinfo **result)
{
    QMutexLocker lock(&pretence().mutex);
    if (host == nullptr || pretence().host != host)
        return lock.unlock(), systemsOwn(host, service, hints, result);
    while (pretence().addresses.isEmpty() && pretence().host == host)
        pretence().over.wait(&pretence().mutex);
    const QList<QByteArray> addresses = pretence().addresses;
    lock.unlock();
    *result = nullptr;
    addrinfo **end = result;
    for (const QByteArray &address : addresses) {
        if (systemsOwn(address.constData(), service, hints, end) != 0)
            continue;
        while (*end != nullptr)
            end = &(*end)->ai_next;
    }
    return *result == nullptr ? EAI_NONAME : 0;
}
