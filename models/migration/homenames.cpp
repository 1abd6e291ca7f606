#include "models/migration/homenames_p.h"

#include "models/migration/names_p.h"

#include <libpsl.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// Domains of Clerk itself: its site, the development and staging instances of all times (@clerk/shared, constants), its
// DNS targets.
constexpr std::array kClerkDomains{"clerk.com"_L1,
                                   "clerk.dev"_L1,
                                   "clerk.services"_L1,
                                   "accounts.dev"_L1,
                                   "lcl.dev"_L1,
                                   "lclclerk.com"_L1,
                                   "lclstage.dev"_L1,
                                   "accountsstage.dev"_L1,
                                   "clerkstage.dev"_L1,
                                   "clerkstage.com"_L1,
                                   "clerkprod-cloudflare.net"_L1};

// Where an admin cannot make DNS records. The first nine are those the official CLI refuses (its deploy prompts) or the
// documentation of the proxy names; the others are subdomains handed out in the same way.
constexpr std::array kHostingSuffixes{"clerk.app"_L1,          "vercel.app"_L1,        "netlify.app"_L1,
                                      "pages.dev"_L1,          "fly.dev"_L1,           "render.com"_L1,
                                      "onrender.com"_L1,       "herokuapp.com"_L1,     "replit.app"_L1,
                                      "replit.dev"_L1,         "repl.co"_L1,           "now.sh"_L1,
                                      "workers.dev"_L1,        "web.app"_L1,           "firebaseapp.com"_L1,
                                      "up.railway.app"_L1,     "azurewebsites.net"_L1, "lovable.app"_L1,
                                      "ondigitalocean.app"_L1, "amplifyapp.com"_L1};

constexpr std::array kReserved{"clerk"_L1, "accounts"_L1, "clkmail"_L1, "clk"_L1, "clk2"_L1};

// The distribution's list when it is newer than the one built into the library. Never freed: it is used to the end.
const psl_ctx_t *suffixes()
{
    static const psl_ctx_t *list = [] {
        const psl_ctx_t *latest = psl_latest(nullptr);
        return latest ? latest : psl_builtin();
    }();
    return list;
}

template <std::size_t Size> QString holderOf(const QString &host, const std::array<QLatin1StringView, Size> &domains)
{
    const auto found = std::find_if(domains.begin(), domains.end(),
                                    [&](QLatin1StringView domain) { return Names::isWithin(host, domain); });
    return found == domains.end() ? QString() : QString(*found);
}

} // namespace

namespace HomeNames {

QString registrable(const QString &host)
{
    const QByteArray name = host.toLatin1(); // psl points into it
    return QString::fromLatin1(psl_registrable_domain(suffixes(), name.constData()));
}

QString clerkDomain(const QString &host) { return holderOf(host, kClerkDomains); }

QString hostingSuffix(const QString &host) { return holderOf(host, kHostingSuffixes); }

bool isReserved(const QString &firstLabel)
{
    return std::any_of(kReserved.begin(), kReserved.end(), [&](QLatin1StringView name) { return firstLabel == name; });
}

} // namespace HomeNames
