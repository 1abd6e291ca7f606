#include "models/migration/cloudflare_p.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// https://www.cloudflare.com/ips-v4 and ips-v6; the lists have been the same since 2021.
static constexpr std::array kRanges{
    "173.245.48.0/20"_L1,  "103.21.244.0/22"_L1, "103.22.200.0/22"_L1, "103.31.4.0/22"_L1,    "141.101.64.0/18"_L1,
    "108.162.192.0/18"_L1, "190.93.240.0/20"_L1, "188.114.96.0/20"_L1, "197.234.240.0/22"_L1, "198.41.128.0/17"_L1,
    "162.158.0.0/15"_L1,   "104.16.0.0/13"_L1,   "104.24.0.0/14"_L1,   "172.64.0.0/13"_L1,    "131.0.72.0/22"_L1,
    "2400:cb00::/32"_L1,   "2606:4700::/32"_L1,  "2803:f800::/32"_L1,  "2405:b500::/32"_L1,   "2405:8100::/32"_L1,
    "2a06:98c0::/29"_L1,   "2c0f:f248::/32"_L1};

bool isCloudflare(const QString &address)
{
    const QHostAddress host(address);
    return !host.isNull() && std::any_of(kRanges.begin(), kRanges.end(), [&](QLatin1StringView range) {
        return host.isInSubnet(QHostAddress::parseSubnet(range));
    });
}
