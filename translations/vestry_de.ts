<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AddressCheck</name>
    <message>
        <source>The port after the colon must be a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name is missing after ://. Enter for example https://app.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An origin has no wildcards. Enter each origin on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an IPv6 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers send this host in its ASCII form. Enter %1 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after :// is not a host name. Enter for example https://app.example.com or capacitor://localhost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name is missing before the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address has no spaces. Enter for example support@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address: the @ is missing. Enter for example support@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the @ is not valid. Enter for example support@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ is not a domain. Enter for example support@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty. Enter an origin such as https://app.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An origin has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme is missing. Begin with https:// or with the scheme of your app, for example my-app://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An origin has no user name or password. Leave out everything up to the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An origin ends with the host or the port. Leave out the slash and everything after it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>The section “%1” could not be read. Nothing is known of its settings; refresh to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test mode is on in production: anyone can sign up and sign in with Clerk&apos;s public test addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breached-password check is off: users can choose passwords that attackers know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No support e-mail is set: users who cannot sign in are not told whom to turn to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL-based session syncing is reported as on in production. It is meant for development only; ask Clerk&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookieless development mode is reported as on in production. It is meant for development only; ask Clerk&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A localhost origin is allowed in production. Keep it only if a desktop app needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The allowlist is on: only those on it can sign up. Check in the Clerk Dashboard that it is not empty, because then nobody can sign up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail subaddresses are blocked while test mode is on: Clerk&apos;s +clerk_test addresses are refused as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations are on, but no role is set for their creators: users may not be able to create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified domains are on, but no way to enroll is: verifying a domain brings an organization no members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified domains are on, but no role is set for those who join through one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prerequisite checks of Clerk Protect are skipped: Clerk does not verify that its protections can work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic client registration is on: anyone can register an OAuth client and ask your users for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any client that publishes a metadata document can start an OAuth flow: nobody has to list it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Review and change the settings of a Clerk instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the embedded sandbox instead of the instance used last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window, for example de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the window out from right to left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vestry takes no argument like “%1”. A secret key never belongs on the command line; paste it into the window, or set CLERK_SECRET_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--colors takes system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Enter only the part before the @: Clerk adds the domain of this instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk takes only letters from a to z and digits here, 64 at most. Enter for example notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only e-mail addresses, phone numbers and names on the allowlist can sign up. While the list is empty, nobody can sign up at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-up is no longer limited to the allowlist by this setting. The allowlist on the Restrictions page may still be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes and sign-in links come from the new address at once. Mail filters that know the old address may hold them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-up flow changes for every new user, and custom sign-up pages may stop working. Clerk calls this setting deprecated and asks you to contact its support first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-up limited to the allowlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets only those sign up who are on the allowlist. Clerk tells the value only in answer to a change; see also Allowlist on the Restrictions page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender of e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the @ of the address that sends codes and sign-in links, for example notifications. Clerk tells the value only in answer to a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progressive sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects what a sign-up needs step by step. Clerk calls the setting deprecated but still takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole list is replaced, and Clerk did not report which countries are on it now: any that are not in your list receive text messages again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users with a phone number of a newly blocked country receive no codes by text message: whoever signs in that way can no longer do so. Clerk drops countries it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text messages are sent again to the countries that are no longer listed, at your cost and also when fraudsters ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries without text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk sends no text messages to phone numbers of these countries, which keeps fraud by paid numbers away. Applying replaces the whole list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a version of clerk-js. Enter a major number such as 5, a full version such as 5.3.1, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a website. Enter an origin that starts with http:// or https://, for example http://localhost:3000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone can sign up and sign in with Clerk&apos;s public test addresses and their fixed code, without owning an e-mail address or a phone number. Clerk strongly advises against this on a production instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automated tests that sign in with Clerk&apos;s test addresses and phone numbers stop working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are no longer checked against known data breaches: users can choose a password that attackers already have on their lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk&apos;s pages no longer name an address that users can turn to when they cannot sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosted account pages load the version that Clerk chooses, which changes over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosted account pages load this version from now on. A version that does not exist or does not fit breaks sign-in on these pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole list is replaced by an empty one. Clerk is reported to ignore an empty list and to keep the old one; the origins are read again after applying, and you are told what Clerk kept. If it is cleared, extensions and apps that were on the list can no longer sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole list is replaced. Extensions and apps on an origin that is no longer listed can no longer sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole list is replaced, and Clerk did not report which origins are on it now: any that are not in your list are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole list is replaced. Clerk may refuse http and https origins: the list is meant for browser extensions and apps with a scheme of their own. A website is allowed through the instance&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developers whose browser blocks third-party cookies can no longer stay signed in on this development instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk&apos;s default (password)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts Clerk&apos;s test e-mail addresses and phone numbers, which need no real mailbox or phone and always take the same code. On by default on development instances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breached-password check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses new passwords that are known from data breaches, as collected by Have I Been Pwned. On by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to users on Clerk&apos;s pages and in messages as the address to turn to for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First way to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Clerk&apos;s sign-in page asks for first when users must have a password. It has no effect while a password is optional. Clerk reports the way in force, which is password when nothing was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origins from which browser extensions and apps such as Electron or Capacitor may use this instance, for example chrome-extension://… or capacitor://localhost. Applying replaces the whole list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clerk-js version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of clerk-js that the hosted account pages load: a major number or a full npm version. Empty leaves the choice to Clerk. Clerk reports the version in force, so a version is shown even when none was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your application runs during development, for example http://localhost:3000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL-based session syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries the session in the address instead of in third-party cookies, which many browsers block. For development only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookieless development mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former name of URL-based session syncing. Clerk still reports it; change URL-based session syncing instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone on the internet can register an OAuth client with this instance and then ask your users for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that register themselves, such as tools of AI assistants, can no longer connect for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients that ask for no particular scope get the scopes that Clerk chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients that ask for no particular scope get these scopes from now on: a scope that is not listed is missing from their access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New access tokens can be verified without asking Clerk, so they stay valid until they expire even when access was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New access tokens can be verified only by asking Clerk: services that read them as JWTs refuse them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any client that publishes a metadata document can start an OAuth flow, unless only pre-registered clients are let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients that identify themselves by a metadata document and are not explicitly allowed can no longer connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New clients are refused until you list them. Clients that have connected before keep their access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients that nobody has looked at can connect, if support for metadata documents is announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients that were let in without being listed are refused from now on. Access tokens that they hold already stay valid until they expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients that were let in without being listed can connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic client registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets OAuth clients register themselves with this instance (RFC 7591).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scopes a client gets that asks for none. Applying replaces the whole list; it can also be put back to the scopes that Clerk chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk&apos;s defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JWT access tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: OAuth access tokens are JWTs. Off: they are opaque and only Clerk can tell what they allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce Client ID Metadata Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says in the metadata of this instance that clients may identify themselves by the address of a document instead of registering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-registered clients only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses clients with a metadata document that this instance has not seen before and that nobody has listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block implicitly allowed clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses clients with a metadata document that were recorded when they first connected but were never listed. Explicitly allowed clients are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations are switched off for every user: pages and permission checks of your application that need an active organization stop working. Clerk may refuse this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 20 members per organization need Clerk&apos;s add-on for organizations; without it Clerk refuses the change. An organization with a limit of its own keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk does not document what happens to organizations that already have more members than the new limit. An organization with a limit of its own keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admins of organizations that are created from now on can delete them, with everything in them. Organizations that exist are not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admins of organizations that are created from now on cannot delete them. Organizations that exist are not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can join an organization through a verified domain any longer, and the ways to enroll below have no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations can have everyone with an address of their verified domain invited without anybody deciding on the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations that rely on a way that is no longer listed stop getting members that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever creates an organization from now on gets this role in it. Clerk refuses a role that may not read and manage members and delete the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever joins through a verified domain from now on gets this role, with all its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations can no longer be given a slug: links and code of your application that name an organization by its slug can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations are asked for a slug again, which your application may show in links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets users create organizations, join them and switch between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members per organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many members an organization may have, unless it has a limit of its own. Clerk&apos;s default is 5; 0 means no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of the creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role that a user gets in an organization that he or she creates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admins may delete their organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting that new organizations start with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations without slugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: organizations have no readable short name for links. On by default for applications created since October 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets organizations prove that an e-mail domain is theirs, so that people with an address in it can join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to enroll through a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What organizations may offer to people with an address in their verified domain: an invitation, or a suggestion that an admin approves. Works only with verified domains on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role through a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role that people get who join through a verified domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many organization roles this instance may have. Set by Clerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: role sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many role sets this instance may have. Set by Clerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: domains per organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many domains an organization may verify. Set by Clerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A former limit. Clerk still reports a number, but permissions are not limited any longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role set of new organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the role set that new organizations start with. It is changed in the Clerk Dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules on the Protect page of the Clerk Dashboard take effect: a rule that is too strict keeps real users out. Look at the rules first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules on the Protect page of the Clerk Dashboard no longer stop anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk does not document what this setting does. Change it only when Clerk&apos;s support tells you to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies the rules of Clerk Protect, which allow, challenge or block sign-ins and sign-ups by their risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of Clerk Protect that Clerk&apos;s documentation does not explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prerequisite checks skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: somebody stated that this instance meets the requirements of Clerk Protect, and Clerk no longer checks them. It is changed in the Clerk Dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only e-mail addresses, domains, phone numbers and names on the allowlist can sign up. While the list is empty, nobody can sign up at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The allowlist no longer keeps anybody out: everyone can sign up whom no other restriction stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is on the blocklist is refused. Whoever is on both lists is let in, because the allowlist wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever was kept out by the blocklist can sign up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users who have an account can sign in even when a list forbids them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users who have an account and whom a list forbids can no longer sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses such as name+shop@example.com are refused. That includes Clerk&apos;s own +clerk_test addresses: automated tests that use them stop working. Accounts that exist keep their address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person can open many accounts with one mailbox by adding a + part to the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ups with an address of a known throw-away provider are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw-away addresses can be used to sign up, which makes spam accounts easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets only those sign up whose e-mail address, domain, phone number or name is on the allowlist. The list itself is kept in the Clerk Dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses those whose e-mail address, domain or phone number is on the blocklist. The list itself is kept in the Clerk Dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists apply to sign-up only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: allowlist and blocklist decide who may sign up. Off: they also decide which users with an account may sign in, as in older applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block e-mail subaddresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses addresses with +, = or # before the @, and variants with dots of a Gmail address that has an account already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block disposable e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses sign-ups with an address of a provider of throw-away mailboxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the instance as a whole: passwords, origins, support and development.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may sign up and sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether users can form organizations, and how people join them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk&apos;s defence against abusive sign-ins and sign-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Clerk sends text messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How other programs get access with this instance as their identity provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in (beta)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that Clerk offers as beta features: they may change or go away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>This value does not fit the setting. Reset it and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the values that can be chosen. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a line break or a control character. Enter it on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be empty. Enter a value, or reset the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one scope without spaces, quotes or accents, for example profile or read:orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a country code of two capital letters, for example DE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list may not be empty. Add an entry, or reset the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk takes 250 countries at most. Remove %1 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is empty. Fill it in or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is listed twice. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk ignores an unset value here. Enter a value, or reset the setting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not reported by Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>%1, page heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>%1: how long ago, as in: 12 seconds ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The connection is not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is outside its dates, so nothing was sent. Check the date and time of this computer; if they are right, tell whoever runs the server or the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate or its encryption was not acceptable, so nothing was sent. A company proxy or a wrong server address can cause this; it cannot be switched off here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan does not include this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk asks for another plan before this can be changed here. Undo the change, or change the plan in Clerk&apos;s dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk asks for another plan before this can be changed here. Missing: %1.</source>
        <comment>%1: names of features, separated by commas</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk asks to wait 1 second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Clerk asks to wait %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clerk asks to wait %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk limits how many requests an instance may get. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the Clerk API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page answered in its place. Some networks ask for a sign-in first: open a web browser, sign in to the network, then try again. Otherwise check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with something that is not the Clerk API&apos;s. Nothing of it is shown. Try again; if it stays, check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change had already left when it was stopped, so it may have been applied. Read the settings again before sending it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was sent but no answer came back, so it may have been applied. Read the settings again before sending it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network and the server address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete answer came in time. Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was stopped before it was done. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent us elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A redirect is never followed, because the secret key would travel with it. Check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret key was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been revoked, mistyped or made for another server. Copy the current key from Clerk&apos;s dashboard and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk does not allow this with this key on this instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered by this instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this part of the API, or the feature is switched off on this instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance is busy or has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is changing the same settings. Refresh, look at what changed, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take what was sent. Nothing of this request was applied; correct the marked settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk answered with error %1. This is usually over soon; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Production instances do not have this setting. Reset it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development instances do not have this setting. Reset it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
