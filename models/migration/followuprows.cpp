#include "models/migration/questionrows_p.h"

#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFollowUpRows{
    QuestionRow{"do-publishable-key"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "New publishable key everywhere"),
                QT_TRANSLATE_NOOP("MigrationQuestion",
                                  "Put it in place of the old one in every application, build pipeline and hosting "
                                  "setting. The secret key stays, as far as Clerk’s documentation tells."),
                "%5"},
    QuestionRow{
        "do-env"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Lines in .env"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "Take the line of your framework: Next.js; Vite, React and React Router; Vue and Astro; "
                          "Nuxt; Expo; back ends."),
        "NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=%5\n"
        "VITE_CLERK_PUBLISHABLE_KEY=%5\n"
        "PUBLIC_CLERK_PUBLISHABLE_KEY=%5\n"
        "NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY=%5\n"
        "EXPO_PUBLIC_CLERK_PUBLISHABLE_KEY=%5\n"
        "CLERK_PUBLISHABLE_KEY=%5"},
    QuestionRow{
        "do-redeploy"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Build and deploy again"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "The key is written into the pages at build time: a restart is not enough. Deploy front "
                          "end and back end together, and clear the caches in front of them.")},
    QuestionRow{
        "do-google"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Google: redirect URI"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "In the Google Cloud console, under “Credentials”, the OAuth client must have it among "
                          "its authorised redirect URIs."),
        "https://%1/v1/oauth_callback"},
    QuestionRow{"do-google-origins"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Google: JavaScript origins"),
                QT_TRANSLATE_NOOP("MigrationQuestion",
                                  "The same OAuth client must have them among its authorised JavaScript origins, with "
                                  "those of other subdomains your application runs on."),
                "%6"},
    QuestionRow{"do-apple-domain"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Apple: domain of the Services ID"),
                QT_TRANSLATE_NOOP("MigrationQuestion", "Without “https://”, in the settings of “Sign in with Apple”."),
                "%1"},
    QuestionRow{"do-apple-return"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Apple: return URL of the Services ID"),
                QT_TRANSLATE_NOOP("MigrationQuestion", "In the same place as the domain."),
                "https://%1/v1/oauth_callback"},
    QuestionRow{
        "do-apple-mail"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Apple: e-mail source"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "When the DNS record of %5 is right, register the sender that Clerk’s dashboard shows "
                          "for Apple (bounces+…@%5) for the private relay, and have Apple check SPF."),
        "%4"},
    QuestionRow{
        "do-oauth"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Callback at every other provider"),
        QT_TRANSLATE_NOOP("MigrationQuestion", "GitHub, Microsoft, Facebook, LinkedIn, Discord and all others."),
        "https://%1/v1/oauth_callback"},
    QuestionRow{
        "do-saml"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "SAML identity providers"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "Copy address, entity ID and metadata of each connection from the inventory or Clerk’s "
                          "dashboard and hand them over; then try a sign-in for each."),
        "https://%1"},
    QuestionRow{
        "do-relying-parties"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Applications that sign in through Clerk"),
        QT_TRANSLATE_NOOP("MigrationQuestion", "Enter the new addresses there; with discovery, this one is enough."),
        "https://%1/.well-known/openid-configuration"},
    QuestionRow{
        "do-issuer"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Issuer in services that check tokens"),
        QT_TRANSLATE_NOOP("MigrationQuestion", "Hasura, Convex, Supabase, Nhost, API gateways and your own back ends."),
        "https://%1"},
    QuestionRow{
        "do-jwks"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "JWKS address in services that check tokens"),
        QT_TRANSLATE_NOOP("MigrationQuestion", "Keys kept in a cache are replaced within minutes, or by a restart."),
        "https://%1/.well-known/jwks.json"},
    QuestionRow{"do-authorized-parties"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "authorizedParties in back ends"),
                QT_TRANSLATE_NOOP("MigrationQuestion",
                                  "Every origin your application runs on must be in the list of each back end."),
                "%6"},
    QuestionRow{
        "do-csp"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Content Security Policy"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "These are the sources Clerk needs; put them into the directives your pages have already."),
        "script-src https://%1 https://challenges.cloudflare.com https://*.protect.clerk.com\n"
        "connect-src https://%1 https://*.protect.clerk.com:*\n"
        "frame-src https://challenges.cloudflare.com https://*.protect.clerk.com\n"
        "img-src https://img.clerk.com\n"
        "style-src 'unsafe-inline'\n"
        "worker-src 'self' blob:"},
    QuestionRow{
        "do-ios"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "iOS application"),
        QT_TRANSLATE_NOOP("MigrationQuestion", "Put the new key and this associated domain in, build, and release."),
        "webcredentials:%1"},
    QuestionRow{
        "do-android"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Android application"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "Put the new key and host in, build, and release. See that its redirect URLs are listed."),
        "https://%1"},
    QuestionRow{"do-extension"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Browser extensions"),
                QT_TRANSLATE_NOOP("MigrationQuestion",
                                  "Put the new key in and this into host_permissions, build, and release."),
                "https://%1/*"},
    QuestionRow{
        "do-portal-links"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Links to the Account Portal"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "Change them in applications, e-mails and help pages, and look at the “Paths” in Clerk’s "
                          "dashboard."),
        "https://%3"},
    QuestionRow{"do-satellites"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Applications on satellite domains"),
                QT_TRANSLATE_NOOP("MigrationQuestion", "New key, and a sign-in URL that leads to the new domain."),
                "https://%7"},
    QuestionRow{
        "do-subdomains"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Lists of origins and subdomains"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "Allowed origins, redirect URLs and allowed subdomains do not follow the domain: enter "
                          "those of %4."),
        "https://%7"},
    QuestionRow{"do-webhooks"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Webhooks"),
                QT_TRANSLATE_NOOP("MigrationQuestion",
                                  "If the application that receives them has moved, change the endpoint in Clerk’s "
                                  "dashboard and send a test event.")},
    QuestionRow{"do-dmarc"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "DMARC and mailboxes"),
                QT_TRANSLATE_NOOP("MigrationQuestion",
                                  "Make the TXT record, and the mailboxes noreply@%4, invitations@%4 and "
                                  "notifications@%4. Then have Clerk send a mail and see where it arrives."),
                "_dmarc.%2"},
    QuestionRow{
        "do-sign-in"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Sign in by hand"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "In a fresh private window: once with every way of signing in you offer, and in every "
                          "application. Then sign out, and reset a password."),
        "https://%7"},
    QuestionRow{
        "do-announce"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Tell your users"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "They have to sign in again and to make new passkeys. Whoever lands in a redirect loop "
                          "clears the cookies of the old and the new domain.")},
    QuestionRow{
        "do-remove-old"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Remove the old addresses at providers"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "Only when everything has worked for some days: until then they are the way back. Then "
                          "remove the redirect URIs, origins and policies that name %1.")},
    QuestionRow{
        "do-old-dns"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Keep the old DNS records until then"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "The records below %3 make the way back short. Delete them last, and never leave one that "
                          "points to Clerk at a domain you give up.")},
};

} // namespace

std::span<const QuestionRow> followUpRows() { return kFollowUpRows; }
