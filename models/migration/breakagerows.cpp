#include "models/migration/questionrows_p.h"

#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kBreakageRows{
    QuestionRow{
        "ask-google"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Google: authorised redirect URI"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "If you use your own OAuth client, add the new redirect URI in the Google Cloud console "
                          "beside the old one now: otherwise signing in with Google fails from the change on. The "
                          "publishing status must be “In production”."),
        "https://%1/v1/oauth_callback"},
    QuestionRow{
        "ask-google-origins"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Google: authorised JavaScript origins"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "Add the origins of your application on the new domain in the same OAuth client, beside "
                          "the old ones. Google One Tap checks them, too."),
        "%6"},
    QuestionRow{
        "ask-apple"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Apple: domain and return URL"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "Add %2 as a domain and the new return URL to your Services ID at Apple, beside the old "
                          "ones."),
        "https://%1/v1/oauth_callback"},
    QuestionRow{
        "ask-apple-mail"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Apple: e-mail source of the private relay"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "Users who hide their e-mail address get Clerk’s mail only from senders that Apple "
                          "knows. The new sender ends in %5; it can be registered when its DNS record is right. "
                          "Until then Apple drops the mail without a word."),
        "%4"},
    QuestionRow{
        "ask-oauth"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Other social and OAuth providers"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "GitHub, Microsoft, Facebook, LinkedIn, Discord and every other provider with your own "
                          "credentials: add the new callback beside the old one. Where a provider takes one "
                          "address only, plan to change it right after the domain."),
        "https://%1/v1/oauth_callback"},
    QuestionRow{
        "ask-saml"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "SAML and enterprise identity providers"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "The address, entity ID and metadata of each connection name %1 and will name %2. Whoever "
                          "runs the identity provider must enter the new ones; agree on the time."),
        "https://%1"},
    QuestionRow{"ask-relying-parties"_L1,
                QT_TRANSLATE_NOOP("MigrationQuestion", "Applications that sign in through Clerk"),
                QT_TRANSLATE_NOOP("MigrationQuestion",
                                  "Applications that use Clerk as their OAuth or OpenID Connect provider have its "
                                  "addresses in their own settings. Tell those who run them."),
                "https://%1/.well-known/openid-configuration"},
    QuestionRow{
        "ask-verifiers"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Services that check tokens"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "Hasura, Convex, Supabase, Nhost, API gateways and your own back ends check tokens "
                          "against the issuer and the key set of %1. They refuse every token of %2 until both are "
                          "changed."),
        "https://%1\nhttps://%1/.well-known/jwks.json"},
    QuestionRow{
        "ask-authorized-parties"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "authorizedParties in back ends"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "A back end that names its authorizedParties refuses tokens from the new origin. Add it "
                          "beside the old one and deploy before the change."),
        "%6"},
    QuestionRow{"ask-csp"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Content Security Policy"),
                QT_TRANSLATE_NOOP("MigrationQuestion",
                                  "If your pages send a policy that names %1, add %2 beside it in script-src and "
                                  "connect-src: otherwise browsers do not load Clerk."),
                "script-src https://%1; connect-src https://%1"},
    QuestionRow{
        "ask-ios"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "iOS application"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "The publishable key and the associated domain are built in. An application in the store "
                          "stops signing in until its users have a release with the new ones: plan the review time."),
        "webcredentials:%1"},
    QuestionRow{
        "ask-android"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Android application"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "The publishable key is built in, and the app links name the host. A release with the new "
                          "ones is needed; see that the redirect URLs it uses are in the list."),
        "https://%1"},
    QuestionRow{
        "ask-extension"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Browser extensions"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "The manifest’s host_permissions name the Frontend API, and the key is built in. A new "
                          "release is needed, which asks its users for the new permission."),
        "https://%1/*"},
    QuestionRow{
        "ask-passkeys"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Passkeys"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "A passkey works on the domain it was made for only. Those of %3 cannot be taken to %4: "
                          "their owners must be able to sign in another way and make new ones."),
        "%2"},
    QuestionRow{
        "ask-mail-reputation"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Reputation of the mail domain"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "Clerk sends its mail from %4 then. A domain that has never sent mail has no reputation; "
                          "providers need up to eight weeks to trust it, and sign-in codes may end as spam."),
        "%2"},
    QuestionRow{
        "ask-dmarc"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "DMARC record"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "Clerk does not make it. The new domain needs a TXT record of its own, for instance with "
                          "“v=DMARC1; p=none” at first."),
        "_dmarc.%2"},
    QuestionRow{
        "ask-mailboxes"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Mailboxes of the senders"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "Mail providers trust senders that exist. Make mailboxes or aliases on the new domain."),
        "noreply@%2\ninvitations@%2\nnotifications@%2"},
    QuestionRow{
        "ask-webhooks"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Webhooks"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "Webhooks go to your own application and keep their signing secret. Only if that "
                          "application moves to %4 as well, change the endpoint’s address in Clerk’s dashboard.")},
    QuestionRow{
        "ask-portal-links"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Links to the Account Portal"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "Links to %6 in your application, in e-mails, help pages and bookmarks end nowhere. The "
                          "“Paths” in Clerk’s dashboard may keep the old host as well."),
        "https://%3"},
    QuestionRow{
        "ask-cookies"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Cookies and redirect loops"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "The names of Clerk’s cookies come from the publishable key. A front end and a back end "
                          "with different keys send a browser in circles: change both in one deployment, and have "
                          "users who are caught clear their cookies.")},
    QuestionRow{
        "ask-satellites"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Applications on satellite domains"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "They name the primary domain in their sign-in URL and have the publishable key. Change "
                          "both there."),
        "https://%7"},
    QuestionRow{"ask-subdomains"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Allowed subdomains"),
                QT_TRANSLATE_NOOP("MigrationQuestion",
                                  "If Clerk’s dashboard restricts subdomains, the list has to be entered again for %4; "
                                  "others are refused with “subdomain_not_allowed”.")},
    QuestionRow{
        "ask-pinned-hosts"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Hosts and keys written into code"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "Search code, build settings, firewalls and monitoring for the old host and for the old "
                          "publishable key, and note every place."),
        "%1\n%5"},
    QuestionRow{
        "ask-announce"_L1, QT_TRANSLATE_NOOP("MigrationQuestion", "Users and colleagues know"),
        QT_TRANSLATE_NOOP("MigrationQuestion",
                          "Everybody is signed out, and nobody can sign in until DNS, certificates and the new key "
                          "are in place. Announce the time, and have whoever manages DNS and deployments at hand.")},
};

} // namespace

std::span<const QuestionRow> breakageRows() { return kBreakageRows; }
