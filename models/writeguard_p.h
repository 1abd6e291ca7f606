#pragma once

#include "network/apiclient.h"

#include <QPointer>

//! What the permits of one guard share: the client takes writes as long as one of them lives.
class WriteLock {
public:
    explicit WriteLock(ApiClient *client);

    void take();
    void give();
    void revoke(); //!< ends all permits, also those that live on

private:
    void allow(bool allowed);
    QPointer<ApiClient> m_client;
    int m_permits = 0;
    bool m_revoked = false;
};
