#pragma once

#include <QByteArray>
#include <QList>

/*! What the system's resolver says about one name, as long as this lives; everything else it says itself.
 *
 *  getaddrinfo() of this program: a slow name server needs no root then.
 */
class PretendResolver {
public:
    //! \p addresses of \p host in this order; none: the question hangs until this goes.
    explicit PretendResolver(const QByteArray &host, const QList<QByteArray> &addresses = {});
    ~PretendResolver();
    PretendResolver(const PretendResolver &) = delete;
    PretendResolver &operator=(const PretendResolver &) = delete;
};
