#pragma once

#include <QString>

//! Whether \p address (as text) is in the ranges Cloudflare answers proxied records with.
bool isCloudflare(const QString &address);
