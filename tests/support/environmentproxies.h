#pragma once

#include <QByteArray>

#include <dlfcn.h>

//! Qt asks libproxy, and Debian 12 has 0.4, Debian 13 has 0.5, which is another program behind the same calls.
inline bool isLibproxy05() { return dlsym(RTLD_DEFAULT, "px_proxy_factory_copy") != nullptr; }

/*! Proxies come from https_proxy and no_proxy, and from no settings of this machine's desktop.
 *
 *  To be called before anything asks for a proxy: libproxy may look once only.
 */
inline void useEnvironmentProxies()
{
    qputenv("PX_FORCE_CONFIG", isLibproxy05() ? "config-env" : "config_envvar");
    for (const char *variable : {"no_proxy", "NO_PROXY", "HTTPS_PROXY", "ALL_PROXY", "all_proxy", "HTTP_PROXY"})
        qunsetenv(variable);
}
