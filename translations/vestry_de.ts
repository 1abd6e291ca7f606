<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Vestry</source>
        <translation>Über Vestry</translation>
    </message>
    <message>
        <source>Vestry %1</source>
        <translation>Vestry %1</translation>
    </message>
    <message>
        <source>A desktop admin console for the settings of a live Clerk instance. It is not made by Clerk.</source>
        <translation>Eine Desktop-Verwaltungskonsole für die Einstellungen einer Clerk-Instanz im Betrieb. Sie stammt nicht von Clerk.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Built with Qt %1.</source>
        <translation>Freie Software unter der MIT-Lizenz. Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Requests of this session</source>
        <translation>Anfragen dieser Sitzung</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Einzelheiten der Anfrage</translation>
    </message>
    <message>
        <source>Select a request to see its headers, bodies and timing.</source>
        <translation>Wählen Sie eine Anfrage aus, um ihre Header, Bodys und Zeiten zu sehen.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The secret key is replaced by $CLERK_SECRET_KEY</source>
        <translation>Der geheime Schlüssel wird durch $CLERK_SECRET_KEY ersetzt</translation>
    </message>
    <message>
        <source>Saves all requests as a HAR file, without secrets</source>
        <translation>Speichert alle Anfragen ohne Geheimnisse als HAR-Datei</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>HTTP-Archiv (*.har)</translation>
    </message>
    <message>
        <source>The activity was not exported</source>
        <translation>Die Aktivität wurde nicht exportiert</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Versuch: %1</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Took: %L1 ms</source>
        <translation>Dauer: %L1 ms</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Trace-ID: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>… only the beginning of the answer was kept.</source>
        <translation>… nur der Anfang der Antwort wurde behalten.</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>How long a request took, in milliseconds.</extracomment>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace-ID</translation>
    </message>
</context>
<context>
    <name>AddressCheck</name>
    <message>
        <source>The port after the colon must be a number from 1 to 65535.</source>
        <translation>Der Port nach dem Doppelpunkt muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>A host name is missing after ://. Enter for example https://app.example.com.</source>
        <translation>Nach :// fehlt ein Hostname. Geben Sie zum Beispiel https://app.example.com ein.</translation>
    </message>
    <message>
        <source>An origin has no wildcards. Enter each origin on its own.</source>
        <translation>Ein Ursprung enthält keine Platzhalter. Geben Sie jeden Ursprung einzeln ein.</translation>
    </message>
    <message>
        <source>This is not an IPv6 address.</source>
        <translation>Das ist keine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>Browsers send this host in its ASCII form. Enter %1 instead.</source>
        <translation>Browser senden diesen Host in seiner ASCII-Form. Geben Sie stattdessen %1 ein.</translation>
    </message>
    <message>
        <source>The part after :// is not a host name. Enter for example https://app.example.com or capacitor://localhost.</source>
        <translation>Der Teil nach :// ist kein Hostname. Geben Sie zum Beispiel https://app.example.com oder capacitor://localhost ein.</translation>
    </message>
    <message>
        <source>A host name is missing before the port.</source>
        <translation>Vor dem Port fehlt ein Hostname.</translation>
    </message>
    <message>
        <source>An e-mail address has no spaces. Enter for example support@example.com.</source>
        <translation>Eine E-Mail-Adresse enthält keine Leerzeichen. Geben Sie zum Beispiel support@example.com ein.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: the @ is missing. Enter for example support@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse: Das @ fehlt. Geben Sie zum Beispiel support@example.com ein.</translation>
    </message>
    <message>
        <source>The part before the @ is not valid. Enter for example support@example.com.</source>
        <translation>Der Teil vor dem @ ist nicht gültig. Geben Sie zum Beispiel support@example.com ein.</translation>
    </message>
    <message>
        <source>The part after the @ is not a domain. Enter for example support@example.com.</source>
        <translation>Der Teil nach dem @ ist keine Domain. Geben Sie zum Beispiel support@example.com ein.</translation>
    </message>
    <message>
        <source>It is empty. Enter an origin such as https://app.example.com.</source>
        <translation>Der Eintrag ist leer. Geben Sie einen Ursprung wie https://app.example.com ein.</translation>
    </message>
    <message>
        <source>An origin has no spaces.</source>
        <translation>Ein Ursprung enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>The scheme is missing. Begin with https:// or with the scheme of your app, for example my-app://.</source>
        <translation>Das Schema fehlt. Beginnen Sie mit https:// oder mit dem Schema Ihrer App, zum Beispiel my-app://.</translation>
    </message>
    <message>
        <source>An origin has no user name or password. Leave out everything up to the @.</source>
        <translation>Ein Ursprung enthält weder Benutzernamen noch Passwort. Lassen Sie alles bis einschließlich @ weg.</translation>
    </message>
    <message>
        <source>An origin ends with the host or the port. Leave out the slash and everything after it.</source>
        <translation>Ein Ursprung endet mit dem Host oder dem Port. Lassen Sie den Schrägstrich und alles danach weg.</translation>
    </message>
</context>
<context>
    <name>ApplyStep</name>
    <message>
        <source>Applying</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Outcome in %1</source>
        <translation>Ergebnis in %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>The change is confirmed</source>
        <translation>Die Änderung ist bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>All %n changes are confirmed</source>
        <translation>
            <numerusform>%n Änderung ist bestätigt</numerusform>
            <numerusform>Alle %n Änderungen sind bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changes confirmed</source>
        <translation>%1 von %2 Änderungen bestätigt</translation>
    </message>
    <message>
        <source>Nothing is left in the draft.</source>
        <translation>Im Entwurf ist nichts mehr übrig.</translation>
    </message>
    <message>
        <source>Still in the draft, not applied: %1.</source>
        <translation>Noch im Entwurf, nicht angewendet: %1.</translation>
    </message>
    <message>
        <source>trace id %1</source>
        <translation>Trace-ID %1</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>The section “%1” could not be read. Nothing is known of its settings; refresh to try again.</source>
        <translation>Der Abschnitt „%1“ konnte nicht gelesen werden. Über seine Einstellungen ist nichts bekannt; aktualisieren Sie, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Test mode is on in production: anyone can sign up and sign in with Clerk&apos;s public test addresses.</source>
        <translation>Der Testmodus ist in der Produktion an: Jeder kann sich mit Clerks öffentlichen Testadressen registrieren und anmelden.</translation>
    </message>
    <message>
        <source>The breached-password check is off: users can choose passwords that attackers know.</source>
        <translation>Die Prüfung auf kompromittierte Passwörter ist aus: Benutzer können Passwörter wählen, die Angreifer kennen.</translation>
    </message>
    <message>
        <source>No support e-mail is set: users who cannot sign in are not told whom to turn to.</source>
        <translation>Es ist keine Support-E-Mail-Adresse gesetzt: Wer sich nicht anmelden kann, erfährt nicht, an wen er sich wenden soll.</translation>
    </message>
    <message>
        <source>URL-based session syncing is reported as on in production. It is meant for development only; ask Clerk&apos;s support.</source>
        <translation>Die URL-basierte Sitzungssynchronisierung wird in der Produktion als an gemeldet. Sie ist nur für die Entwicklung gedacht; fragen Sie den Support von Clerk.</translation>
    </message>
    <message>
        <source>Cookieless development mode is reported as on in production. It is meant for development only; ask Clerk&apos;s support.</source>
        <translation>Der Cookie-freie Entwicklungsmodus wird in der Produktion als an gemeldet. Er ist nur für die Entwicklung gedacht; fragen Sie den Support von Clerk.</translation>
    </message>
    <message>
        <source>A localhost origin is allowed in production. Keep it only if a desktop app needs it.</source>
        <translation>In der Produktion ist ein localhost-Ursprung zugelassen. Behalten Sie ihn nur, wenn eine Desktop-App ihn braucht.</translation>
    </message>
    <message>
        <source>The allowlist is on: only those on it can sign up. Check in the Clerk Dashboard that it is not empty, because then nobody can sign up.</source>
        <translation>Die Zulassungsliste ist an: Nur wer darauf steht, kann sich registrieren. Prüfen Sie im Clerk-Dashboard, dass sie nicht leer ist, denn dann kann sich niemand registrieren.</translation>
    </message>
    <message>
        <source>E-mail subaddresses are blocked while test mode is on: Clerk&apos;s +clerk_test addresses are refused as well.</source>
        <translation>E-Mail-Unteradressen werden blockiert, während der Testmodus an ist: Auch Clerks +clerk_test-Adressen werden abgelehnt.</translation>
    </message>
    <message>
        <source>Organizations are on, but no role is set for their creators: users may not be able to create one.</source>
        <translation>Organisationen sind an, aber für ihre Ersteller ist keine Rolle gesetzt: Benutzer können womöglich keine anlegen.</translation>
    </message>
    <message>
        <source>Verified domains are on, but no way to enroll is: verifying a domain brings an organization no members.</source>
        <translation>Verifizierte Domains sind an, aber kein Beitrittsweg: Eine Domain zu verifizieren bringt einer Organisation keine Mitglieder.</translation>
    </message>
    <message>
        <source>Verified domains are on, but no role is set for those who join through one.</source>
        <translation>Verifizierte Domains sind an, aber für alle, die darüber beitreten, ist keine Rolle gesetzt.</translation>
    </message>
    <message>
        <source>The prerequisite checks of Clerk Protect are skipped: Clerk does not verify that its protections can work.</source>
        <translation>Die Voraussetzungsprüfungen von Clerk Protect werden übersprungen: Clerk prüft nicht, ob seine Schutzmaßnahmen wirken können.</translation>
    </message>
    <message>
        <source>Dynamic client registration is on: anyone can register an OAuth client and ask your users for access.</source>
        <translation>Die dynamische Client-Registrierung ist an: Jeder kann einen OAuth-Client registrieren und Ihre Benutzer um Zugriff bitten.</translation>
    </message>
    <message>
        <source>Any client that publishes a metadata document can start an OAuth flow: nobody has to list it first.</source>
        <translation>Jeder Client, der ein Metadatendokument veröffentlicht, kann einen OAuth-Ablauf beginnen: Niemand muss ihn vorher eintragen.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Takes back every edit that was not applied</source>
        <translation>Nimmt alle Änderungen zurück, die nicht angewendet wurden</translation>
    </message>
    <message>
        <source>Review and apply…</source>
        <translation>Prüfen und anwenden…</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in 1 section</source>
        <extracomment>%1 is &quot;1 change&quot; or &quot;3 changes&quot;.</extracomment>
        <translation>%1 in 1 Abschnitt</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n sections</source>
        <translation>
            <numerusform>%1 in %n Abschnitt</numerusform>
            <numerusform>%1 in %n Abschnitten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 problem to fix</source>
        <translation>1 Problem zu beheben</translation>
    </message>
    <message numerus="yes">
        <source>%n problems to fix</source>
        <translation>
            <numerusform>%n Problem zu beheben</numerusform>
            <numerusform>%n Probleme zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the first setting that cannot be sent as it is</source>
        <translation>Zeigt die erste Einstellung, die so nicht gesendet werden kann</translation>
    </message>
    <message>
        <source>Fix the settings that have a problem first: they cannot be sent as they are.</source>
        <translation>Beheben Sie zuerst die Probleme der Einstellungen: So können sie nicht gesendet werden.</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>%1 (as Clerk reports it)</source>
        <translation>%1 (wie Clerk es meldet)</translation>
    </message>
</context>
<context>
    <name>ChoiceListEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>%1: a setting, %2: one of its choices</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (as Clerk reports it)</source>
        <translation>%1 (wie Clerk es meldet)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Review and change the settings of a Clerk instance.</source>
        <translation>Die Einstellungen einer Clerk-Instanz ansehen und ändern.</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Diese Hilfe anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Die Version anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Open the embedded sandbox instead of the instance used last.</source>
        <translation>Die eingebaute Sandbox statt der zuletzt verwendeten Instanz öffnen.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Farben: system, light oder dark.</translation>
    </message>
    <message>
        <source>Language of the window, for example de.</source>
        <translation>Sprache des Fensters, zum Beispiel de.</translation>
    </message>
    <message>
        <source>Lay the window out from right to left.</source>
        <translation>Das Fenster von rechts nach links anordnen.</translation>
    </message>
    <message>
        <source>Vestry takes no argument like “%1”. A secret key never belongs on the command line; paste it into the window, or set CLERK_SECRET_KEY.</source>
        <translation>Vestry kennt kein Argument wie „%1“. Ein geheimer Schlüssel gehört nie auf die Befehlszeile; fügen Sie ihn im Fenster ein oder setzen Sie CLERK_SECRET_KEY.</translation>
    </message>
    <message>
        <source>--colors takes system, light or dark.</source>
        <translation>--colors nimmt system, light oder dark an.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>not available now</source>
        <translation>jetzt nicht verfügbar</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Befehl ausführen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>ConfirmByName</name>
    <message>
        <source>production</source>
        <translation>produktion</translation>
    </message>
    <message>
        <source>To go on, type: %1</source>
        <translation>Um fortzufahren, geben Sie ein: %1</translation>
    </message>
    <message>
        <source>Type the name of the instance</source>
        <translation>Geben Sie den Namen der Instanz ein</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>Paste the secret key of the instance first.</source>
        <translation>Fügen Sie zuerst den geheimen Schlüssel der Instanz ein.</translation>
    </message>
    <message>
        <source>This is a publishable key (pk_…): it only identifies the instance to browsers. Paste the secret key, which starts with sk_test_ or sk_live_.</source>
        <translation>Das ist ein veröffentlichbarer Schlüssel (pk_…): Er weist die Instanz nur gegenüber Browsern aus. Fügen Sie den geheimen Schlüssel ein, der mit sk_test_ oder sk_live_ beginnt.</translation>
    </message>
    <message>
        <source>This is not a Clerk secret key: those start with sk_test_ or sk_live_. Copy it whole from the API keys page of the Clerk Dashboard.</source>
        <translation>Das ist kein geheimer Schlüssel von Clerk: Diese beginnen mit sk_test_ oder sk_live_. Kopieren Sie ihn vollständig von der Seite „API keys“ des Clerk-Dashboards.</translation>
    </message>
    <message>
        <source>There is a space or a line break inside the key. Copy it again, in one piece.</source>
        <translation>Im Schlüssel steht ein Leerzeichen oder ein Zeilenumbruch. Kopieren Sie ihn noch einmal an einem Stück.</translation>
    </message>
    <message>
        <source>Enter the address of the Backend API. Clerk&apos;s own is https://api.clerk.com.</source>
        <translation>Geben Sie die Adresse der Backend API ein. Die von Clerk ist https://api.clerk.com.</translation>
    </message>
    <message>
        <source>This is not an address. Clerk&apos;s own is https://api.clerk.com.</source>
        <translation>Das ist keine Adresse. Die von Clerk ist https://api.clerk.com.</translation>
    </message>
    <message>
        <source>The address must begin with https://, because the secret key would travel unprotected. Plain http is only possible to this computer itself.</source>
        <translation>Die Adresse muss mit https:// beginnen, weil der geheime Schlüssel sonst ungeschützt übertragen würde. Einfaches http ist nur zu diesem Computer selbst möglich.</translation>
    </message>
    <message>
        <source>Remove the user name or password from the address: the secret key is all that is needed.</source>
        <translation>Entfernen Sie Benutzernamen und Passwort aus der Adresse: Der geheime Schlüssel genügt.</translation>
    </message>
    <message>
        <source>Give only the server&apos;s address, without a path, as in https://api.clerk.com.</source>
        <translation>Geben Sie nur die Adresse des Servers ohne Pfad an, wie in https://api.clerk.com.</translation>
    </message>
    <message>
        <source>The name sounds like a test environment, but this key opens a production instance with real users.</source>
        <translation>Der Name klingt nach einer Testumgebung, aber dieser Schlüssel öffnet eine Produktionsinstanz mit echten Benutzern.</translation>
    </message>
    <message>
        <source>The name sounds like production, but this key opens a development instance.</source>
        <translation>Der Name klingt nach Produktion, aber dieser Schlüssel öffnet eine Entwicklungsinstanz.</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Remember the key in the system keyring</source>
        <translation>Schlüssel im Schlüsselbund des Systems merken</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connect an instance</source>
        <translation>Instanz verbinden</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>From the API keys page of the Clerk Dashboard; it starts with sk_test_ or sk_live_. It is sent to the Backend API and nowhere else.</source>
        <translation>Von der Seite „API keys“ des Clerk-Dashboards; er beginnt mit sk_test_ oder sk_live_. Er wird an die Backend API gesendet und nirgendwohin sonst.</translation>
    </message>
    <message>
        <source>Backend API address</source>
        <translation>Adresse der Backend API</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Instance id</source>
        <translation>Instanz-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>When it is off, or the keyring refuses, the key is kept for this session only.</source>
        <translation>Wenn dies aus ist oder der Schlüsselbund ablehnt, wird der Schlüssel nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>Asking the server what this key opens…</source>
        <translation>Der Server wird gefragt, was dieser Schlüssel öffnet…</translation>
    </message>
    <message>
        <source>Clerk says: %1</source>
        <translation>Clerk meldet: %1</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Trace-ID: %1</translation>
    </message>
    <message>
        <source>The key looks like a development key (sk_test_), but the server says it opens a production instance. Be careful.</source>
        <translation>Der Schlüssel sieht wie ein Entwicklungsschlüssel aus (sk_test_), aber laut Server öffnet er eine Produktionsinstanz. Seien Sie vorsichtig.</translation>
    </message>
    <message>
        <source>The key looks like a live key (sk_live_), but the server says it opens a development instance. Check that it is the one you mean.</source>
        <translation>Der Schlüssel sieht wie ein Live-Schlüssel aus (sk_live_), aber laut Server öffnet er eine Entwicklungsinstanz. Prüfen Sie, ob es der gemeinte ist.</translation>
    </message>
</context>
<context>
    <name>CountryEditor</name>
    <message>
        <source>Find a country by name or code</source>
        <translation>Land nach Name oder Code suchen</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Kein Land</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1: names of countries</comment>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: find</source>
        <translation>%1: suchen</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Clerk reports no domain for this instance.</source>
        <translation>Clerk meldet für diese Instanz keine Domain.</translation>
    </message>
    <message>
        <source>Reading the domains…</source>
        <translation>Die Domains werden gelesen…</translation>
    </message>
    <message>
        <source>The domains could not be read: %1</source>
        <translation>Die Domains konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 Clerk says: %2</source>
        <translation>%1 Clerk meldet: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Satellite domain</source>
        <translation>Satellitendomain</translation>
    </message>
    <message>
        <source>Primary domain</source>
        <translation>Hauptdomain</translation>
    </message>
    <message>
        <source>Frontend API host</source>
        <translation>Host der Frontend API</translation>
    </message>
    <message>
        <source>Copy the Frontend API host of %1</source>
        <translation>Host der Frontend API von %1 kopieren</translation>
    </message>
    <message>
        <source>Account Portal host</source>
        <translation>Host des Account Portals</translation>
    </message>
    <message>
        <source>Copy the Account Portal host of %1</source>
        <translation>Host des Account Portals von %1 kopieren</translation>
    </message>
    <message>
        <source>Publishable key</source>
        <translation>Veröffentlichbarer Schlüssel</translation>
    </message>
    <message>
        <source>Copy the publishable key of %1</source>
        <translation>Veröffentlichbaren Schlüssel von %1 kopieren</translation>
    </message>
    <message>
        <source>Proxy URL</source>
        <translation>Proxy-URL</translation>
    </message>
    <message>
        <source>Copy the proxy URL of %1</source>
        <translation>Proxy-URL von %1 kopieren</translation>
    </message>
    <message>
        <source>Development origin</source>
        <translation>Entwicklungsursprung</translation>
    </message>
    <message>
        <source>Copy the development origin of %1</source>
        <translation>Entwicklungsursprung von %1 kopieren</translation>
    </message>
    <message>
        <source>Domain id</source>
        <translation>Domain-ID</translation>
    </message>
    <message>
        <source>Copy the domain id of %1</source>
        <translation>Domain-ID von %1 kopieren</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>Your changes could not be saved against a crash: %1. They are still here as long as Vestry runs.</source>
        <translation>Ihre Änderungen konnten nicht gegen einen Absturz gesichert werden: %1. Sie bleiben erhalten, solange Vestry läuft.</translation>
    </message>
</context>
<context>
    <name>DriftStep</name>
    <message>
        <source>Nothing was sent. These settings were changed by someone else since you read them. Decide for each whose value wins, then apply again.</source>
        <translation>Es wurde nichts gesendet. Jemand anders hat diese Einstellungen geändert, seit Sie sie gelesen haben. Entscheiden Sie bei jeder, wessen Wert gilt, und wenden Sie dann erneut an.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a section, %2 a setting in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Als Sie begannen</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Jetzt auf dem Server</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Anderen übernehmen</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Meinen behalten: %1</translation>
    </message>
    <message>
        <source>Sends %1</source>
        <translation>Sendet %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Anderen übernehmen: %1</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Belässt %1</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Unknown environment</source>
        <translation>Unbekannte Umgebung</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Enter only the part before the @: Clerk adds the domain of this instance.</source>
        <translation>Geben Sie nur den Teil vor dem @ ein: Clerk ergänzt die Domain dieser Instanz.</translation>
    </message>
    <message>
        <source>Clerk takes only letters from a to z and digits here, 64 at most. Enter for example notifications.</source>
        <translation>Clerk nimmt hier nur Buchstaben von a bis z und Ziffern an, höchstens 64. Geben Sie zum Beispiel notifications ein.</translation>
    </message>
    <message>
        <source>Only e-mail addresses, phone numbers and names on the allowlist can sign up. While the list is empty, nobody can sign up at all.</source>
        <translation>Nur E-Mail-Adressen, Telefonnummern und Namen auf der Zulassungsliste können sich registrieren. Solange die Liste leer ist, kann sich überhaupt niemand registrieren.</translation>
    </message>
    <message>
        <source>Sign-up is no longer limited to the allowlist by this setting. The allowlist on the Restrictions page may still be on.</source>
        <translation>Diese Einstellung beschränkt die Registrierung nicht mehr auf die Zulassungsliste. Die Zulassungsliste auf der Seite „Einschränkungen“ kann noch an sein.</translation>
    </message>
    <message>
        <source>Codes and sign-in links come from the new address at once. Mail filters that know the old address may hold them back.</source>
        <translation>Codes und Anmeldelinks kommen sofort von der neuen Adresse. Mailfilter, die die alte Adresse kennen, können sie zurückhalten.</translation>
    </message>
    <message>
        <source>The sign-up flow changes for every new user, and custom sign-up pages may stop working. Clerk calls this setting deprecated and asks you to contact its support first.</source>
        <translation>Der Registrierungsablauf ändert sich für alle neuen Benutzer, und eigene Registrierungsseiten können aufhören zu funktionieren. Clerk nennt diese Einstellung veraltet und bittet Sie, sich vorher an den Support zu wenden.</translation>
    </message>
    <message>
        <source>Sign-up limited to the allowlist</source>
        <translation>Registrierung nur für die Zulassungsliste</translation>
    </message>
    <message>
        <source>Lets only those sign up who are on the allowlist. Clerk tells the value only in answer to a change; see also Allowlist on the Restrictions page.</source>
        <translation>Nur wer auf der Zulassungsliste steht, kann sich registrieren. Clerk nennt den Wert nur als Antwort auf eine Änderung; siehe auch Zulassungsliste auf der Seite „Einschränkungen“.</translation>
    </message>
    <message>
        <source>Sender of e-mails</source>
        <translation>Absender der E-Mails</translation>
    </message>
    <message>
        <source>The part before the @ of the address that sends codes and sign-in links, for example notifications. Clerk tells the value only in answer to a change.</source>
        <translation>Der Teil vor dem @ der Adresse, die Codes und Anmeldelinks verschickt, zum Beispiel notifications. Clerk nennt den Wert nur als Antwort auf eine Änderung.</translation>
    </message>
    <message>
        <source>Progressive sign-up</source>
        <translation>Schrittweise Registrierung</translation>
    </message>
    <message>
        <source>Collects what a sign-up needs step by step. Clerk calls the setting deprecated but still takes it.</source>
        <translation>Erfragt Schritt für Schritt, was eine Registrierung braucht. Clerk nennt die Einstellung veraltet, nimmt sie aber noch an.</translation>
    </message>
    <message>
        <source>The whole list is replaced, and Clerk did not report which countries are on it now: any that are not in your list receive text messages again.</source>
        <translation>Die ganze Liste wird ersetzt, und Clerk hat nicht gemeldet, welche Länder jetzt darauf stehen: Länder, die nicht in Ihrer Liste sind, erhalten wieder SMS.</translation>
    </message>
    <message>
        <source>Users with a phone number of a newly blocked country receive no codes by text message: whoever signs in that way can no longer do so. Clerk drops countries it does not know.</source>
        <translation>Benutzer mit einer Telefonnummer eines neu gesperrten Landes erhalten keine Codes per SMS: Wer sich so anmeldet, kann das nicht mehr. Clerk lässt Länder weg, die es nicht kennt.</translation>
    </message>
    <message>
        <source>Text messages are sent again to the countries that are no longer listed, at your cost and also when fraudsters ask for them.</source>
        <translation>An Länder, die nicht mehr auf der Liste stehen, werden wieder SMS gesendet, auf Ihre Kosten und auch dann, wenn Betrüger sie anfordern.</translation>
    </message>
    <message>
        <source>Countries without text messages</source>
        <translation>Länder ohne SMS</translation>
    </message>
    <message>
        <source>Clerk sends no text messages to phone numbers of these countries, which keeps fraud by paid numbers away. Applying replaces the whole list.</source>
        <translation>Clerk sendet keine SMS an Telefonnummern dieser Länder; das verhindert Betrug mit kostenpflichtigen Nummern. Beim Anwenden wird die ganze Liste ersetzt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>This is not a version of clerk-js. Enter a major number such as 5, a full version such as 5.3.1, or leave it empty.</source>
        <translation>Das ist keine Version von clerk-js. Geben Sie eine Hauptversion wie 5 oder eine vollständige Version wie 5.3.1 ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>This is not the address of a website. Enter an origin that starts with http:// or https://, for example http://localhost:3000.</source>
        <translation>Das ist nicht die Adresse einer Website. Geben Sie einen Ursprung ein, der mit http:// oder https:// beginnt, zum Beispiel http://localhost:3000.</translation>
    </message>
    <message>
        <source>Anyone can sign up and sign in with Clerk&apos;s public test addresses and their fixed code, without owning an e-mail address or a phone number. Clerk strongly advises against this on a production instance.</source>
        <translation>Jeder kann sich mit Clerks öffentlichen Testadressen und ihrem festen Code registrieren und anmelden, ohne eine E-Mail-Adresse oder Telefonnummer zu besitzen. Clerk rät bei einer Produktionsinstanz dringend davon ab.</translation>
    </message>
    <message>
        <source>Automated tests that sign in with Clerk&apos;s test addresses and phone numbers stop working.</source>
        <translation>Automatisierte Tests, die sich mit Clerks Testadressen und -telefonnummern anmelden, funktionieren nicht mehr.</translation>
    </message>
    <message>
        <source>Passwords are no longer checked against known data breaches: users can choose a password that attackers already have on their lists.</source>
        <translation>Passwörter werden nicht mehr mit bekannten Datenlecks abgeglichen: Benutzer können ein Passwort wählen, das Angreifer bereits auf ihren Listen haben.</translation>
    </message>
    <message>
        <source>Clerk&apos;s pages no longer name an address that users can turn to when they cannot sign in.</source>
        <translation>Clerks Seiten nennen keine Adresse mehr, an die sich Benutzer wenden können, wenn sie sich nicht anmelden können.</translation>
    </message>
    <message>
        <source>The hosted account pages load the version that Clerk chooses, which changes over time.</source>
        <translation>Die gehosteten Kontoseiten laden die Version, die Clerk auswählt; sie ändert sich mit der Zeit.</translation>
    </message>
    <message>
        <source>The hosted account pages load this version from now on. A version that does not exist or does not fit breaks sign-in on these pages.</source>
        <translation>Die gehosteten Kontoseiten laden ab jetzt diese Version. Eine Version, die es nicht gibt oder die nicht passt, macht die Anmeldung auf diesen Seiten unbrauchbar.</translation>
    </message>
    <message>
        <source>The whole list is replaced by an empty one. Clerk is reported to ignore an empty list and to keep the old one; the origins are read again after applying, and you are told what Clerk kept. If it is cleared, extensions and apps that were on the list can no longer sign in.</source>
        <translation>Die ganze Liste wird durch eine leere ersetzt. Berichten zufolge ignoriert Clerk eine leere Liste und behält die alte; die Ursprünge werden nach dem Anwenden erneut gelesen, und Sie erfahren, was Clerk behalten hat. Wird sie geleert, können sich Erweiterungen und Apps, die auf der Liste standen, nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>The whole list is replaced. Extensions and apps on an origin that is no longer listed can no longer sign in.</source>
        <translation>Die ganze Liste wird ersetzt. Erweiterungen und Apps auf einem Ursprung, der nicht mehr auf der Liste steht, können sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>The whole list is replaced, and Clerk did not report which origins are on it now: any that are not in your list are lost.</source>
        <translation>Die ganze Liste wird ersetzt, und Clerk hat nicht gemeldet, welche Ursprünge jetzt darauf stehen: Ursprünge, die nicht in Ihrer Liste sind, gehen verloren.</translation>
    </message>
    <message>
        <source>The whole list is replaced. Clerk may refuse http and https origins: the list is meant for browser extensions and apps with a scheme of their own. A website is allowed through the instance&apos;s domain.</source>
        <translation>Die ganze Liste wird ersetzt. Clerk kann http- und https-Ursprünge ablehnen: Die Liste ist für Browsererweiterungen und Apps mit eigenem Schema gedacht. Eine Website wird über die Domain der Instanz zugelassen.</translation>
    </message>
    <message>
        <source>Developers whose browser blocks third-party cookies can no longer stay signed in on this development instance.</source>
        <translation>Entwickler, deren Browser Cookies von Drittanbietern blockiert, bleiben auf dieser Entwicklungsinstanz nicht mehr angemeldet.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Clerk&apos;s default (password)</source>
        <translation>Clerks Vorgabe (Passwort)</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>Accepts Clerk&apos;s test e-mail addresses and phone numbers, which need no real mailbox or phone and always take the same code. On by default on development instances.</source>
        <translation>Nimmt Clerks Test-E-Mail-Adressen und -Telefonnummern an, die kein echtes Postfach oder Telefon brauchen und immer denselben Code annehmen. Bei Entwicklungsinstanzen von Anfang an an.</translation>
    </message>
    <message>
        <source>Breached-password check</source>
        <translation>Prüfung auf kompromittierte Passwörter</translation>
    </message>
    <message>
        <source>Refuses new passwords that are known from data breaches, as collected by Have I Been Pwned. On by default.</source>
        <translation>Lehnt neue Passwörter ab, die aus Datenlecks bekannt sind, wie sie Have I Been Pwned sammelt. Von Anfang an an.</translation>
    </message>
    <message>
        <source>Support e-mail</source>
        <translation>Support-E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Shown to users on Clerk&apos;s pages and in messages as the address to turn to for help.</source>
        <translation>Wird Benutzern auf Clerks Seiten und in Nachrichten als Adresse für Hilfe gezeigt.</translation>
    </message>
    <message>
        <source>First way to sign in</source>
        <translation>Erster Anmeldeweg</translation>
    </message>
    <message>
        <source>What Clerk&apos;s sign-in page asks for first when users must have a password. It has no effect while a password is optional. Clerk reports the way in force, which is password when nothing was chosen.</source>
        <translation>Wonach Clerks Anmeldeseite zuerst fragt, wenn Benutzer ein Passwort haben müssen. Ohne Wirkung, solange ein Passwort freiwillig ist. Clerk meldet den geltenden Weg, also das Passwort, wenn nichts ausgewählt wurde.</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Zugelassene Ursprünge</translation>
    </message>
    <message>
        <source>Origins from which browser extensions and apps such as Electron or Capacitor may use this instance, for example chrome-extension://… or capacitor://localhost. Applying replaces the whole list.</source>
        <translation>Ursprünge, von denen aus Browsererweiterungen und Apps wie Electron oder Capacitor diese Instanz verwenden dürfen, zum Beispiel chrome-extension://… oder capacitor://localhost. Beim Anwenden wird die ganze Liste ersetzt.</translation>
    </message>
    <message>
        <source>clerk-js version</source>
        <translation>Version von clerk-js</translation>
    </message>
    <message>
        <source>The version of clerk-js that the hosted account pages load: a major number or a full npm version. Empty leaves the choice to Clerk. Clerk reports the version in force, so a version is shown even when none was chosen.</source>
        <translation>Die Version von clerk-js, die die gehosteten Kontoseiten laden: eine Hauptversion oder eine vollständige npm-Version. Leer überlässt Clerk die Wahl. Clerk meldet die geltende Version; deshalb wird auch dann eine gezeigt, wenn keine ausgewählt wurde.</translation>
    </message>
    <message>
        <source>chosen by Clerk</source>
        <translation>von Clerk ausgewählt</translation>
    </message>
    <message>
        <source>Development origin</source>
        <translation>Entwicklungsursprung</translation>
    </message>
    <message>
        <source>Where your application runs during development, for example http://localhost:3000.</source>
        <translation>Wo Ihre Anwendung während der Entwicklung läuft, zum Beispiel http://localhost:3000.</translation>
    </message>
    <message>
        <source>URL-based session syncing</source>
        <translation>URL-basierte Sitzungssynchronisierung</translation>
    </message>
    <message>
        <source>Carries the session in the address instead of in third-party cookies, which many browsers block. For development only.</source>
        <translation>Überträgt die Sitzung in der Adresse statt in Cookies von Drittanbietern, die viele Browser blockieren. Nur für die Entwicklung.</translation>
    </message>
    <message>
        <source>Cookieless development mode</source>
        <translation>Cookie-freier Entwicklungsmodus</translation>
    </message>
    <message>
        <source>The former name of URL-based session syncing. Clerk still reports it; change URL-based session syncing instead.</source>
        <translation>Der frühere Name der URL-basierten Sitzungssynchronisierung. Clerk meldet ihn noch; ändern Sie stattdessen die URL-basierte Sitzungssynchronisierung.</translation>
    </message>
    <message>
        <source>Anyone on the internet can register an OAuth client with this instance and then ask your users for access.</source>
        <translation>Jeder im Internet kann einen OAuth-Client bei dieser Instanz registrieren und dann Ihre Benutzer um Zugriff bitten.</translation>
    </message>
    <message>
        <source>Programs that register themselves, such as tools of AI assistants, can no longer connect for the first time.</source>
        <translation>Programme, die sich selbst registrieren, etwa Werkzeuge von KI-Assistenten, können sich nicht mehr zum ersten Mal verbinden.</translation>
    </message>
    <message>
        <source>Clients that ask for no particular scope get the scopes that Clerk chooses.</source>
        <translation>Clients, die keinen bestimmten Scope anfordern, erhalten die Scopes, die Clerk auswählt.</translation>
    </message>
    <message>
        <source>Clients that ask for no particular scope get these scopes from now on: a scope that is not listed is missing from their access.</source>
        <translation>Clients, die keinen bestimmten Scope anfordern, erhalten ab jetzt diese Scopes: Ein Scope, der nicht auf der Liste steht, fehlt in ihrem Zugriff.</translation>
    </message>
    <message>
        <source>New access tokens can be verified without asking Clerk, so they stay valid until they expire even when access was taken back.</source>
        <translation>Neue Zugriffstoken lassen sich prüfen, ohne Clerk zu fragen; sie bleiben deshalb bis zu ihrem Ablauf gültig, auch wenn der Zugriff entzogen wurde.</translation>
    </message>
    <message>
        <source>New access tokens can be verified only by asking Clerk: services that read them as JWTs refuse them.</source>
        <translation>Neue Zugriffstoken lassen sich nur prüfen, indem Clerk gefragt wird: Dienste, die sie als JWT lesen, lehnen sie ab.</translation>
    </message>
    <message>
        <source>Any client that publishes a metadata document can start an OAuth flow, unless only pre-registered clients are let in.</source>
        <translation>Jeder Client, der ein Metadatendokument veröffentlicht, kann einen OAuth-Ablauf beginnen, sofern nicht nur vorab registrierte Clients zugelassen sind.</translation>
    </message>
    <message>
        <source>Clients that identify themselves by a metadata document and are not explicitly allowed can no longer connect.</source>
        <translation>Clients, die sich durch ein Metadatendokument ausweisen und nicht ausdrücklich zugelassen sind, können sich nicht mehr verbinden.</translation>
    </message>
    <message>
        <source>New clients are refused until you list them. Clients that have connected before keep their access.</source>
        <translation>Neue Clients werden abgelehnt, bis Sie sie eintragen. Clients, die sich schon einmal verbunden haben, behalten ihren Zugriff.</translation>
    </message>
    <message>
        <source>Clients that nobody has looked at can connect, if support for metadata documents is announced.</source>
        <translation>Clients, die niemand angesehen hat, können sich verbinden, wenn die Unterstützung für Metadatendokumente angekündigt wird.</translation>
    </message>
    <message>
        <source>Clients that were let in without being listed are refused from now on. Access tokens that they hold already stay valid until they expire.</source>
        <translation>Clients, die ohne Eintrag zugelassen wurden, werden ab jetzt abgelehnt. Zugriffstoken, die sie schon haben, bleiben bis zu ihrem Ablauf gültig.</translation>
    </message>
    <message>
        <source>Clients that were let in without being listed can connect again.</source>
        <translation>Clients, die ohne Eintrag zugelassen wurden, können sich wieder verbinden.</translation>
    </message>
    <message>
        <source>Dynamic client registration</source>
        <translation>Dynamische Client-Registrierung</translation>
    </message>
    <message>
        <source>Lets OAuth clients register themselves with this instance (RFC 7591).</source>
        <translation>Lässt OAuth-Clients sich selbst bei dieser Instanz registrieren (RFC 7591).</translation>
    </message>
    <message>
        <source>Default scopes</source>
        <translation>Standard-Scopes</translation>
    </message>
    <message>
        <source>The scopes a client gets that asks for none. Applying replaces the whole list; it can also be put back to the scopes that Clerk chooses.</source>
        <translation>Die Scopes, die ein Client erhält, der keine anfordert. Beim Anwenden wird die ganze Liste ersetzt; sie kann auch auf die Scopes zurückgestellt werden, die Clerk auswählt.</translation>
    </message>
    <message>
        <source>Clerk&apos;s defaults</source>
        <translation>Clerks Vorgaben</translation>
    </message>
    <message>
        <source>JWT access tokens</source>
        <translation>JWT-Zugriffstoken</translation>
    </message>
    <message>
        <source>On: OAuth access tokens are JWTs. Off: they are opaque and only Clerk can tell what they allow.</source>
        <translation>An: OAuth-Zugriffstoken sind JWTs. Aus: Sie sind undurchsichtig, und nur Clerk kann sagen, was sie erlauben.</translation>
    </message>
    <message>
        <source>Announce Client ID Metadata Documents</source>
        <translation>Client ID Metadata Documents ankündigen</translation>
    </message>
    <message>
        <source>Says in the metadata of this instance that clients may identify themselves by the address of a document instead of registering.</source>
        <translation>Sagt in den Metadaten dieser Instanz, dass sich Clients durch die Adresse eines Dokuments ausweisen können, statt sich zu registrieren.</translation>
    </message>
    <message>
        <source>Pre-registered clients only</source>
        <translation>Nur vorab registrierte Clients</translation>
    </message>
    <message>
        <source>Refuses clients with a metadata document that this instance has not seen before and that nobody has listed.</source>
        <translation>Lehnt Clients mit Metadatendokument ab, die diese Instanz noch nicht kennt und die niemand eingetragen hat.</translation>
    </message>
    <message>
        <source>Block implicitly allowed clients</source>
        <translation>Stillschweigend zugelassene Clients blockieren</translation>
    </message>
    <message>
        <source>Refuses clients with a metadata document that were recorded when they first connected but were never listed. Explicitly allowed clients are not affected.</source>
        <translation>Lehnt Clients mit Metadatendokument ab, die bei ihrer ersten Verbindung erfasst, aber nie eingetragen wurden. Ausdrücklich zugelassene Clients sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Organizations are switched off for every user: pages and permission checks of your application that need an active organization stop working. Clerk may refuse this.</source>
        <translation>Organisationen werden für alle Benutzer abgeschaltet: Seiten und Berechtigungsprüfungen Ihrer Anwendung, die eine aktive Organisation brauchen, funktionieren nicht mehr. Clerk kann dies ablehnen.</translation>
    </message>
    <message>
        <source>More than 20 members per organization need Clerk&apos;s add-on for organizations; without it Clerk refuses the change. An organization with a limit of its own keeps it.</source>
        <translation>Mehr als 20 Mitglieder je Organisation erfordern Clerks Zusatzpaket für Organisationen; ohne es lehnt Clerk die Änderung ab. Eine Organisation mit eigener Grenze behält diese.</translation>
    </message>
    <message>
        <source>Clerk does not document what happens to organizations that already have more members than the new limit. An organization with a limit of its own keeps it.</source>
        <translation>Clerk dokumentiert nicht, was mit Organisationen geschieht, die schon mehr Mitglieder haben als die neue Grenze. Eine Organisation mit eigener Grenze behält diese.</translation>
    </message>
    <message>
        <source>Admins of organizations that are created from now on can delete them, with everything in them. Organizations that exist are not changed.</source>
        <translation>Administratoren von Organisationen, die ab jetzt angelegt werden, können diese mit allem darin löschen. Bestehende Organisationen werden nicht geändert.</translation>
    </message>
    <message>
        <source>Admins of organizations that are created from now on cannot delete them. Organizations that exist are not changed.</source>
        <translation>Administratoren von Organisationen, die ab jetzt angelegt werden, können diese nicht löschen. Bestehende Organisationen werden nicht geändert.</translation>
    </message>
    <message>
        <source>Nobody can join an organization through a verified domain any longer, and the ways to enroll below have no effect.</source>
        <translation>Niemand kann mehr über eine verifizierte Domain einer Organisation beitreten, und die Beitrittswege weiter unten haben keine Wirkung.</translation>
    </message>
    <message>
        <source>Organizations can have everyone with an address of their verified domain invited without anybody deciding on the person.</source>
        <translation>Organisationen können alle mit einer Adresse ihrer verifizierten Domain einladen lassen, ohne dass jemand über die einzelne Person entscheidet.</translation>
    </message>
    <message>
        <source>Organizations that rely on a way that is no longer listed stop getting members that way.</source>
        <translation>Organisationen, die auf einen Weg angewiesen sind, der nicht mehr auf der Liste steht, gewinnen auf diesem Weg keine Mitglieder mehr.</translation>
    </message>
    <message>
        <source>Whoever creates an organization from now on gets this role in it. Clerk refuses a role that may not read and manage members and delete the organization.</source>
        <translation>Wer ab jetzt eine Organisation anlegt, erhält darin diese Rolle. Clerk lehnt eine Rolle ab, die nicht Mitglieder lesen und verwalten und die Organisation löschen darf.</translation>
    </message>
    <message>
        <source>Whoever joins through a verified domain from now on gets this role, with all its permissions.</source>
        <translation>Wer ab jetzt über eine verifizierte Domain beitritt, erhält diese Rolle mit allen ihren Berechtigungen.</translation>
    </message>
    <message>
        <source>Organizations can no longer be given a slug: links and code of your application that name an organization by its slug can break.</source>
        <translation>Organisationen können keinen Slug mehr erhalten: Links und Code Ihrer Anwendung, die eine Organisation mit ihrem Slug benennen, können dann nicht mehr funktionieren.</translation>
    </message>
    <message>
        <source>Organizations are asked for a slug again, which your application may show in links.</source>
        <translation>Organisationen werden wieder nach einem Slug gefragt, den Ihre Anwendung in Links zeigen kann.</translation>
    </message>
    <message>
        <source>Automatic invitation</source>
        <translation>Automatische Einladung</translation>
    </message>
    <message>
        <source>Automatic suggestion</source>
        <translation>Automatischer Vorschlag</translation>
    </message>
    <message>
        <source>Manual invitation</source>
        <translation>Manuelle Einladung</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Lets users create organizations, join them and switch between them.</source>
        <translation>Lässt Benutzer Organisationen anlegen, ihnen beitreten und zwischen ihnen wechseln.</translation>
    </message>
    <message>
        <source>Members per organization</source>
        <translation>Mitglieder je Organisation</translation>
    </message>
    <message>
        <source>How many members an organization may have, unless it has a limit of its own. Clerk&apos;s default is 5; 0 means no limit.</source>
        <translation>Wie viele Mitglieder eine Organisation haben darf, sofern sie keine eigene Grenze hat. Clerks Vorgabe ist 5; 0 bedeutet unbegrenzt.</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Role of the creator</source>
        <translation>Rolle des Erstellers</translation>
    </message>
    <message>
        <source>The role that a user gets in an organization that he or she creates.</source>
        <translation>Die Rolle, die ein Benutzer in einer Organisation erhält, die er anlegt.</translation>
    </message>
    <message>
        <source>Admins may delete their organization</source>
        <translation>Administratoren dürfen ihre Organisation löschen</translation>
    </message>
    <message>
        <source>The setting that new organizations start with.</source>
        <translation>Die Einstellung, mit der neue Organisationen beginnen.</translation>
    </message>
    <message>
        <source>Organizations without slugs</source>
        <translation>Organisationen ohne Slugs</translation>
    </message>
    <message>
        <source>On: organizations have no readable short name for links. On by default for applications created since October 2025.</source>
        <translation>An: Organisationen haben keinen lesbaren Kurznamen für Links. Bei Anwendungen, die seit Oktober 2025 angelegt wurden, von Anfang an an.</translation>
    </message>
    <message>
        <source>Verified domains</source>
        <translation>Verifizierte Domains</translation>
    </message>
    <message>
        <source>Lets organizations prove that an e-mail domain is theirs, so that people with an address in it can join.</source>
        <translation>Lässt Organisationen nachweisen, dass eine E-Mail-Domain ihnen gehört, damit Personen mit einer Adresse darin beitreten können.</translation>
    </message>
    <message>
        <source>Ways to enroll through a domain</source>
        <translation>Beitrittswege über eine Domain</translation>
    </message>
    <message>
        <source>What organizations may offer to people with an address in their verified domain: an invitation, or a suggestion that an admin approves. Works only with verified domains on.</source>
        <translation>Was Organisationen Personen mit einer Adresse in ihrer verifizierten Domain anbieten dürfen: eine Einladung oder einen Vorschlag, dem ein Administrator zustimmt. Wirkt nur, wenn verifizierte Domains an sind.</translation>
    </message>
    <message>
        <source>Role through a domain</source>
        <translation>Rolle über eine Domain</translation>
    </message>
    <message>
        <source>The role that people get who join through a verified domain.</source>
        <translation>Die Rolle, die Personen erhalten, die über eine verifizierte Domain beitreten.</translation>
    </message>
    <message>
        <source>Limit: roles</source>
        <translation>Grenze: Rollen</translation>
    </message>
    <message>
        <source>How many organization roles this instance may have. Set by Clerk.</source>
        <translation>Wie viele Organisationsrollen diese Instanz haben darf. Von Clerk festgelegt.</translation>
    </message>
    <message>
        <source>Limit: role sets</source>
        <translation>Grenze: Rollensätze</translation>
    </message>
    <message>
        <source>How many role sets this instance may have. Set by Clerk.</source>
        <translation>Wie viele Rollensätze diese Instanz haben darf. Von Clerk festgelegt.</translation>
    </message>
    <message>
        <source>Limit: domains per organization</source>
        <translation>Grenze: Domains je Organisation</translation>
    </message>
    <message>
        <source>How many domains an organization may verify. Set by Clerk.</source>
        <translation>Wie viele Domains eine Organisation verifizieren darf. Von Clerk festgelegt.</translation>
    </message>
    <message>
        <source>Limit: permissions</source>
        <translation>Grenze: Berechtigungen</translation>
    </message>
    <message>
        <source>A former limit. Clerk still reports a number, but permissions are not limited any longer.</source>
        <translation>Eine frühere Grenze. Clerk meldet noch eine Zahl, aber Berechtigungen sind nicht mehr begrenzt.</translation>
    </message>
    <message>
        <source>Role set of new organizations</source>
        <translation>Rollensatz neuer Organisationen</translation>
    </message>
    <message>
        <source>The key of the role set that new organizations start with. It is changed in the Clerk Dashboard.</source>
        <translation>Der Schlüssel des Rollensatzes, mit dem neue Organisationen beginnen. Er wird im Clerk-Dashboard geändert.</translation>
    </message>
    <message>
        <source>The rules on the Protect page of the Clerk Dashboard take effect: a rule that is too strict keeps real users out. Look at the rules first.</source>
        <translation>Die Regeln auf der Seite „Protect“ des Clerk-Dashboards werden wirksam: Eine zu strenge Regel sperrt echte Benutzer aus. Sehen Sie sich die Regeln vorher an.</translation>
    </message>
    <message>
        <source>The rules on the Protect page of the Clerk Dashboard no longer stop anybody.</source>
        <translation>Die Regeln auf der Seite „Protect“ des Clerk-Dashboards halten niemanden mehr auf.</translation>
    </message>
    <message>
        <source>Clerk does not document what this setting does. Change it only when Clerk&apos;s support tells you to.</source>
        <translation>Clerk dokumentiert nicht, was diese Einstellung bewirkt. Ändern Sie sie nur, wenn der Support von Clerk Sie dazu auffordert.</translation>
    </message>
    <message>
        <source>Protect rules</source>
        <translation>Regeln von Protect</translation>
    </message>
    <message>
        <source>Applies the rules of Clerk Protect, which allow, challenge or block sign-ins and sign-ups by their risk.</source>
        <translation>Wendet die Regeln von Clerk Protect an, die Anmeldungen und Registrierungen je nach Risiko zulassen, zusätzlich prüfen oder blockieren.</translation>
    </message>
    <message>
        <source>Specter</source>
        <translation>Specter</translation>
    </message>
    <message>
        <source>A part of Clerk Protect that Clerk&apos;s documentation does not explain.</source>
        <translation>Ein Teil von Clerk Protect, den Clerks Dokumentation nicht erklärt.</translation>
    </message>
    <message>
        <source>Prerequisite checks skipped</source>
        <translation>Voraussetzungsprüfungen übersprungen</translation>
    </message>
    <message>
        <source>On: somebody stated that this instance meets the requirements of Clerk Protect, and Clerk no longer checks them. It is changed in the Clerk Dashboard.</source>
        <translation>An: Jemand hat angegeben, dass diese Instanz die Anforderungen von Clerk Protect erfüllt, und Clerk prüft sie nicht mehr. Die Einstellung wird im Clerk-Dashboard geändert.</translation>
    </message>
    <message>
        <source>Only e-mail addresses, domains, phone numbers and names on the allowlist can sign up. While the list is empty, nobody can sign up at all.</source>
        <translation>Nur E-Mail-Adressen, Domains, Telefonnummern und Namen auf der Zulassungsliste können sich registrieren. Solange die Liste leer ist, kann sich überhaupt niemand registrieren.</translation>
    </message>
    <message>
        <source>The allowlist no longer keeps anybody out: everyone can sign up whom no other restriction stops.</source>
        <translation>Die Zulassungsliste hält niemanden mehr ab: Jeder kann sich registrieren, den keine andere Einschränkung aufhält.</translation>
    </message>
    <message>
        <source>Whoever is on the blocklist is refused. Whoever is on both lists is let in, because the allowlist wins.</source>
        <translation>Wer auf der Sperrliste steht, wird abgelehnt. Wer auf beiden Listen steht, wird zugelassen, weil die Zulassungsliste vorgeht.</translation>
    </message>
    <message>
        <source>Whoever was kept out by the blocklist can sign up again.</source>
        <translation>Wer durch die Sperrliste abgehalten wurde, kann sich wieder registrieren.</translation>
    </message>
    <message>
        <source>Users who have an account can sign in even when a list forbids them.</source>
        <translation>Benutzer mit Konto können sich auch dann anmelden, wenn eine Liste es ihnen verbietet.</translation>
    </message>
    <message>
        <source>Users who have an account and whom a list forbids can no longer sign in.</source>
        <translation>Benutzer mit Konto, denen es eine Liste verbietet, können sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>Addresses such as name+shop@example.com are refused. That includes Clerk&apos;s own +clerk_test addresses: automated tests that use them stop working. Accounts that exist keep their address.</source>
        <translation>Adressen wie name+shop@example.com werden abgelehnt. Das gilt auch für Clerks eigene +clerk_test-Adressen: Automatisierte Tests, die sie verwenden, funktionieren nicht mehr. Bestehende Konten behalten ihre Adresse.</translation>
    </message>
    <message>
        <source>One person can open many accounts with one mailbox by adding a + part to the address.</source>
        <translation>Eine Person kann mit einem Postfach viele Konten eröffnen, indem sie der Adresse einen +-Teil hinzufügt.</translation>
    </message>
    <message>
        <source>Sign-ups with an address of a known throw-away provider are refused.</source>
        <translation>Registrierungen mit einer Adresse eines bekannten Wegwerf-Anbieters werden abgelehnt.</translation>
    </message>
    <message>
        <source>Throw-away addresses can be used to sign up, which makes spam accounts easier.</source>
        <translation>Zur Registrierung können Wegwerf-Adressen verwendet werden, was Spam-Konten erleichtert.</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>Zulassungsliste</translation>
    </message>
    <message>
        <source>Lets only those sign up whose e-mail address, domain, phone number or name is on the allowlist. The list itself is kept in the Clerk Dashboard.</source>
        <translation>Nur wer mit E-Mail-Adresse, Domain, Telefonnummer oder Namen auf der Zulassungsliste steht, kann sich registrieren. Die Liste selbst wird im Clerk-Dashboard geführt.</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Refuses those whose e-mail address, domain or phone number is on the blocklist. The list itself is kept in the Clerk Dashboard.</source>
        <translation>Lehnt ab, wer mit E-Mail-Adresse, Domain oder Telefonnummer auf der Sperrliste steht. Die Liste selbst wird im Clerk-Dashboard geführt.</translation>
    </message>
    <message>
        <source>Lists apply to sign-up only</source>
        <translation>Listen gelten nur für die Registrierung</translation>
    </message>
    <message>
        <source>On: allowlist and blocklist decide who may sign up. Off: they also decide which users with an account may sign in, as in older applications.</source>
        <translation>An: Zulassungsliste und Sperrliste entscheiden, wer sich registrieren darf. Aus: Sie entscheiden auch, welche Benutzer mit Konto sich anmelden dürfen, wie in älteren Anwendungen.</translation>
    </message>
    <message>
        <source>Block e-mail subaddresses</source>
        <translation>E-Mail-Unteradressen blockieren</translation>
    </message>
    <message>
        <source>Refuses addresses with +, = or # before the @, and variants with dots of a Gmail address that has an account already.</source>
        <translation>Lehnt Adressen mit +, = oder # vor dem @ ab sowie Varianten mit Punkten einer Gmail-Adresse, die schon ein Konto hat.</translation>
    </message>
    <message>
        <source>Block disposable e-mail addresses</source>
        <translation>Wegwerf-E-Mail-Adressen blockieren</translation>
    </message>
    <message>
        <source>Refuses sign-ups with an address of a provider of throw-away mailboxes.</source>
        <translation>Lehnt Registrierungen mit einer Adresse eines Anbieters von Wegwerf-Postfächern ab.</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Settings of the instance as a whole: passwords, origins, support and development.</source>
        <translation>Einstellungen der Instanz als Ganzes: Passwörter, Ursprünge, Support und Entwicklung.</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Who may sign up and sign in.</source>
        <translation>Wer sich registrieren und anmelden darf.</translation>
    </message>
    <message>
        <source>Whether users can form organizations, and how people join them.</source>
        <translation>Ob Benutzer Organisationen bilden können und wie man ihnen beitritt.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protect</translation>
    </message>
    <message>
        <source>Clerk&apos;s defence against abusive sign-ins and sign-ups.</source>
        <translation>Clerks Abwehr gegen missbräuchliche Anmeldungen und Registrierungen.</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Where Clerk sends text messages.</source>
        <translation>Wohin Clerk SMS sendet.</translation>
    </message>
    <message>
        <source>OAuth applications</source>
        <translation>OAuth-Anwendungen</translation>
    </message>
    <message>
        <source>How other programs get access with this instance as their identity provider.</source>
        <translation>Wie andere Programme mit dieser Instanz als Identitätsanbieter Zugriff erhalten.</translation>
    </message>
    <message>
        <source>Sign-in (beta)</source>
        <translation>Anmeldung (Beta)</translation>
    </message>
    <message>
        <source>Settings that Clerk offers as beta features: they may change or go away.</source>
        <translation>Einstellungen, die Clerk als Beta-Funktionen anbietet: Sie können sich ändern oder wegfallen.</translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>This value does not fit the setting. Reset it and enter it again.</source>
        <translation>Dieser Wert passt nicht zur Einstellung. Setzen Sie sie zurück und geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Geben Sie eine ganze Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>“%1” is not one of the values that can be chosen. Choose one from the list.</source>
        <translation>„%1“ gehört nicht zu den wählbaren Werten. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>The text holds a line break or a control character. Enter it on one line.</source>
        <translation>Der Text enthält einen Zeilenumbruch oder ein Steuerzeichen. Geben Sie ihn in einer Zeile ein.</translation>
    </message>
    <message>
        <source>It may not be empty. Enter a value, or reset the setting.</source>
        <translation>Das Feld darf nicht leer sein. Geben Sie einen Wert ein oder setzen Sie die Einstellung zurück.</translation>
    </message>
    <message>
        <source>Enter one scope without spaces, quotes or accents, for example profile or read:orders.</source>
        <translation>Geben Sie einen einzelnen Scope ohne Leerzeichen, Anführungszeichen oder Akzente ein, zum Beispiel profile oder read:orders.</translation>
    </message>
    <message>
        <source>Enter a country code of two capital letters, for example DE.</source>
        <translation>Geben Sie einen Ländercode aus zwei Großbuchstaben ein, zum Beispiel DE.</translation>
    </message>
    <message>
        <source>The list may not be empty. Add an entry, or reset the setting.</source>
        <translation>Die Liste darf nicht leer sein. Fügen Sie einen Eintrag hinzu oder setzen Sie die Einstellung zurück.</translation>
    </message>
    <message>
        <source>Clerk takes 250 countries at most. Remove %1 of them.</source>
        <translation>Clerk nimmt höchstens 250 Länder an. Entfernen Sie %1 davon.</translation>
    </message>
    <message>
        <source>An entry is empty. Fill it in or remove it.</source>
        <translation>Ein Eintrag ist leer. Füllen Sie ihn aus oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” is listed twice. Remove one of the two.</source>
        <translation>„%1“ steht zweimal auf der Liste. Entfernen Sie einen der beiden Einträge.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Wählen Sie eine Rolle.</translation>
    </message>
    <message>
        <source>Clerk ignores an unset value here. Enter a value, or reset the setting.</source>
        <translation>Clerk ignoriert hier einen nicht gesetzten Wert. Geben Sie einen Wert ein oder setzen Sie die Einstellung zurück.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Not reported</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>%1: %2</source>
        <comment>%1: what a button does, %2: the setting</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Copy the API key name “%1”</source>
        <translation>API-Feldnamen „%1“ kopieren</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Dokumentation öffnen</translation>
    </message>
    <message>
        <source>Where this value comes from (Shift+F1)</source>
        <translation>Woher dieser Wert stammt (Umschalt+F1)</translation>
    </message>
    <message>
        <source>Deprecated: shown, but never written</source>
        <translation>Veraltet: wird angezeigt, aber nie geschrieben</translation>
    </message>
    <message>
        <source>Read-only: set by Clerk</source>
        <translation>Schreibgeschützt: von Clerk festgelegt</translation>
    </message>
    <message>
        <source>Not available on production instances</source>
        <translation>Auf Produktionsinstanzen nicht verfügbar</translation>
    </message>
    <message>
        <source>Not available on development instances</source>
        <translation>Auf Entwicklungsinstanzen nicht verfügbar</translation>
    </message>
    <message>
        <source>Not reported by Clerk</source>
        <translation>Von Clerk nicht gemeldet</translation>
    </message>
    <message>
        <source>Set anyway…</source>
        <translation>Trotzdem setzen…</translation>
    </message>
    <message>
        <source>May need a paid plan</source>
        <translation>Erfordert eventuell einen kostenpflichtigen Tarif</translation>
    </message>
    <message>
        <source>Changed (was: %1)</source>
        <translation>Geändert (vorher: %1)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The server&apos;s value changed meanwhile. Before: %1. Server now: %2. Yours: %3.</source>
        <translation>Der Wert auf dem Server hat sich inzwischen geändert. Vorher: %1. Jetzt auf dem Server: %2. Ihr Wert: %3.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Anderen übernehmen</translation>
    </message>
    <message>
        <source>Clerk says: %1</source>
        <translation>Clerk meldet: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
</context>
<context>
    <name>FieldSource</name>
    <message>
        <source>Backend API, %1</source>
        <comment>%1: a request such as GET /instance</comment>
        <translation>Backend API, %1</translation>
    </message>
    <message>
        <source>Frontend API, GET /v1/environment</source>
        <translation>Frontend API, GET /v1/environment</translation>
    </message>
    <message>
        <source>Answer to the last change</source>
        <translation>Antwort auf die letzte Änderung</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>No known request reports this value.</source>
        <translation>Keine bekannte Anfrage meldet diesen Wert.</translation>
    </message>
    <message>
        <source>Not in any answer so far. Looked for in: %1.</source>
        <translation>Bisher in keiner Antwort. Gesucht in: %1.</translation>
    </message>
    <message>
        <source>This is the value in force; Clerk reports it also when nothing was set.</source>
        <translation>Dies ist der geltende Wert; Clerk meldet ihn auch dann, wenn nichts gesetzt wurde.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not reported by Clerk</source>
        <translation>von Clerk nicht gemeldet</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget an instance</source>
        <translation>Instanz vergessen</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is an instance&apos;s name, %2 its environment.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Instance to forget</source>
        <translation>Zu vergessende Instanz</translation>
    </message>
    <message>
        <source>Vestry removes its name, its secret key from the system keyring and its draft from this computer. Nothing changes at Clerk, and the key itself stays valid there.</source>
        <translation>Vestry entfernt ihren Namen, ihren geheimen Schlüssel aus dem Schlüsselbund des Systems und ihren Entwurf von diesem Computer. Bei Clerk ändert sich nichts, und der Schlüssel selbst bleibt dort gültig.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Remove duplicates</source>
        <translation>Doppelte entfernen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1: what no value means, as in: Clerk&apos;s defaults</comment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>One origin, or paste many</source>
        <translation>Ein Ursprung, oder viele einfügen</translation>
    </message>
    <message>
        <source>One entry, or paste many</source>
        <translation>Ein Eintrag, oder viele einfügen</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>%1: new entry</source>
        <translation>%1: neuer Eintrag</translation>
    </message>
    <message>
        <source>%1: find</source>
        <translation>%1: suchen</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: hinzufügen</translation>
    </message>
    <message>
        <source>%1: remove the selected entries</source>
        <translation>%1: ausgewählte Einträge entfernen</translation>
    </message>
    <message>
        <source>%1: sort</source>
        <translation>%1: sortieren</translation>
    </message>
    <message>
        <source>%1: remove duplicates</source>
        <translation>%1: doppelte entfernen</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>1 doppelter</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates</source>
        <translation>
            <numerusform>%n doppelter</numerusform>
            <numerusform>%n doppelte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow::Private</name>
    <message>
        <source>Vestry</source>
        <translation>Vestry</translation>
    </message>
    <message>
        <source>Vestry — %1 (%2)</source>
        <extracomment>Window title; %1 is the instance&apos;s name, %2 its environment.</extracomment>
        <translation>Vestry — %1 (%2)</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>not reported yet</source>
        <translation>noch nicht gemeldet</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the setting: %1</source>
        <extracomment>Accessible name of a button; %1 is the sentence about what needs attention.</extracomment>
        <translation>Einstellung anzeigen: %1</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Instance id</source>
        <translation>Instanz-ID</translation>
    </message>
    <message>
        <source>Copy the instance id</source>
        <translation>Instanz-ID kopieren</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Frontend API host</source>
        <translation>Host der Frontend API</translation>
    </message>
    <message>
        <source>Copy the Frontend API host</source>
        <translation>Host der Frontend API kopieren</translation>
    </message>
    <message>
        <source>Publishable key</source>
        <translation>Veröffentlichbarer Schlüssel</translation>
    </message>
    <message>
        <source>Copy the publishable key</source>
        <translation>Veröffentlichbaren Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Derived from the Frontend API host. It is public: it belongs into frontends.</source>
        <translation>Aus dem Host der Frontend API abgeleitet. Er ist öffentlich: Er gehört in Frontends.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>%1 (satellite)</source>
        <translation>%1 (Satellit)</translation>
    </message>
    <message>
        <source>Nothing in what Clerk reports needs attention.</source>
        <translation>Nichts von dem, was Clerk meldet, braucht Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Es wurde noch nichts gelesen.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What this instance is, what is known of it, and what needs attention.</source>
        <translation>Was diese Instanz ist, was über sie bekannt ist und was Aufmerksamkeit braucht.</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Test mode, password checks, origins and the other settings of the whole instance.</source>
        <translation>Testmodus, Passwortprüfungen, Ursprünge und die anderen Einstellungen der ganzen Instanz.</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Who may sign up.</source>
        <translation>Wer sich registrieren darf.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Whether users can form organizations, and their limits and roles.</source>
        <translation>Ob Benutzer Organisationen bilden können, sowie deren Grenzen und Rollen.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protect</translation>
    </message>
    <message>
        <source>Clerk&apos;s own rules against abuse.</source>
        <translation>Clerks eigene Regeln gegen Missbrauch.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>The domains of this instance, their hosts and the DNS records Clerk asks for.</source>
        <translation>Die Domains dieser Instanz, ihre Hosts und die DNS-Einträge, die Clerk verlangt.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Communication, OAuth applications and beta sign-in settings.</source>
        <translation>Kommunikation, OAuth-Anwendungen und Beta-Einstellungen der Anmeldung.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>%1, page heading</source>
        <translation>%1, Seitenüberschrift</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>%1: how long ago, as in: 12 seconds ago</comment>
        <translation>Gelesen: %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Read %1, may be out of date</source>
        <comment>%1: how long ago, as in: 12 minutes ago</comment>
        <translation>Gelesen: %1, möglicherweise veraltet</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The list of instances cannot be read, so nothing is changed in it: %1 (%2).</source>
        <translation>Die Liste der Instanzen kann nicht gelesen werden, deshalb wird darin nichts geändert: %1 (%2).</translation>
    </message>
    <message>
        <source>The list of instances was written by a newer version of Vestry. It is left as it is; instances connected now are kept for this session only.</source>
        <translation>Die Liste der Instanzen wurde von einer neueren Version von Vestry geschrieben. Sie bleibt, wie sie ist; jetzt verbundene Instanzen werden nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The list of instances is damaged and cannot be moved out of the way: %1.</source>
        <translation>Die Liste der Instanzen ist beschädigt und lässt sich nicht beiseitelegen: %1.</translation>
    </message>
    <message>
        <source>The list of instances was damaged. It was set aside as %1 and a new one is started; the keys are still in the keyring.</source>
        <translation>Die Liste der Instanzen war beschädigt. Sie wurde als %1 beiseitegelegt, und eine neue wird begonnen; die Schlüssel sind noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The list of instances could not be saved: %1.</source>
        <translation>Die Liste der Instanzen konnte nicht gespeichert werden: %1.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Target (CNAME)</source>
        <translation>Ziel (CNAME)</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Copy the record of %1</source>
        <translation>Eintrag von %1 kopieren</translation>
    </message>
    <message>
        <source>Clerk asks for no DNS records for this domain.</source>
        <translation>Clerk verlangt für diese Domain keine DNS-Einträge.</translation>
    </message>
    <message>
        <source>Copy all records</source>
        <translation>Alle Einträge kopieren</translation>
    </message>
    <message>
        <source>Copy all records of %1</source>
        <translation>Alle Einträge von %1 kopieren</translation>
    </message>
    <message>
        <source>DNS records Clerk asks for</source>
        <translation>DNS-Einträge, die Clerk verlangt</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Body of %1</source>
        <translation>Body von %1</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Body kopieren</translation>
    </message>
    <message>
        <source>Copy the body of %1</source>
        <translation>Body von %1 kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy %1 as curl</source>
        <translation>%1 als curl kopieren</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Frontend API</source>
        <translation>Frontend API</translation>
    </message>
    <message>
        <source>answer to the last change</source>
        <translation>Antwort auf die letzte Änderung</translation>
    </message>
    <message>
        <source>Backend API</source>
        <translation>Backend API</translation>
    </message>
    <message>
        <source>Not reported by Clerk</source>
        <translation>Von Clerk nicht gemeldet</translation>
    </message>
    <message>
        <source>%1
(%2, %3)</source>
        <extracomment>%1 is a value, %2 where it was read (&quot;Backend API&quot;), %3 how long ago.</extracomment>
        <translation>%1
(%2, %3)</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Its request has not left yet.</source>
        <translation>Die Anfrage ist noch nicht abgegangen.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Its request is on its way.</source>
        <translation>Die Anfrage ist unterwegs.</translation>
    </message>
    <message>
        <source>Accepted, checking</source>
        <translation>Angenommen, wird geprüft</translation>
    </message>
    <message>
        <source>The server took it; Vestry is reading until the new value shows.</source>
        <translation>Der Server hat den Wert angenommen; Vestry liest, bis er sich zeigt.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>The new value was read from the server.</source>
        <translation>Der neue Wert wurde vom Server gelesen.</translation>
    </message>
    <message>
        <source>Accepted, not confirmed</source>
        <translation>Angenommen, nicht bestätigt</translation>
    </message>
    <message>
        <source>The server took it, but no read showed the new value in time. Refresh later to see it.</source>
        <translation>Der Server hat den Wert angenommen, aber keine Abfrage zeigte ihn rechtzeitig. Aktualisieren Sie später, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>Server kept its own value</source>
        <translation>Server behielt seinen eigenen Wert</translation>
    </message>
    <message>
        <source>The server answered well but shows: %1.</source>
        <translation>Der Server hat fehlerfrei geantwortet, zeigt aber: %1.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>Der Server hat den Wert abgelehnt.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The answer was lost and reading did not decide it. It may or may not be in force: refresh before you send it again.</source>
        <translation>Die Antwort ging verloren, und auch das Lesen brachte keine Klarheit. Der Wert kann gelten oder nicht: Aktualisieren Sie, bevor Sie ihn erneut senden.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Its request never left.</source>
        <translation>Die Anfrage ist nie abgegangen.</translation>
    </message>
    <message>
        <source>Reading again what is about to be changed…</source>
        <translation>Was geändert werden soll, wird noch einmal gelesen…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Checking what the server really did…</source>
        <translation>Es wird geprüft, was der Server wirklich getan hat…</translation>
    </message>
    <message>
        <source>Nothing was sent: someone changed the same settings meanwhile.</source>
        <translation>Es wurde nichts gesendet: Jemand hat dieselben Einstellungen inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Applied and confirmed</source>
        <translation>Angewendet und bestätigt</translation>
    </message>
    <message>
        <source>Nothing was applied</source>
        <translation>Es wurde nichts angewendet</translation>
    </message>
    <message>
        <source>Applied, not everything is confirmed</source>
        <translation>Angewendet, nicht alles ist bestätigt</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Show the refused setting</source>
        <translation>Abgelehnte Einstellung anzeigen</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Zurück zur Prüfung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stops what has not left yet; what left is still checked.</source>
        <translation>Hält an, was noch nicht abgegangen ist; was abgegangen ist, wird noch geprüft.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>Erneut anwenden</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>%1 — %2 (%3)</source>
        <extracomment>Window title of the review; %1 is the step, %2 the instance&apos;s name, %3 its environment.</extracomment>
        <translation>%1 — %2 (%3)</translation>
    </message>
    <message>
        <source>Review the changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Apply: send 1 request</source>
        <translation>Anwenden: 1 Anfrage senden</translation>
    </message>
    <message numerus="yes">
        <source>Apply: send %n requests</source>
        <translation>
            <numerusform>Anwenden: %n Anfrage senden</numerusform>
            <numerusform>Anwenden: %n Anfragen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of the instance first</source>
        <translation>Geben Sie zuerst den Namen der Instanz ein</translation>
    </message>
    <message>
        <source>Nothing was sent: there is nothing to apply, or a setting has a problem that must be fixed first.</source>
        <translation>Es wurde nichts gesendet: Es gibt nichts anzuwenden, oder eine Einstellung hat ein Problem, das zuerst behoben werden muss.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>The server changed meanwhile</source>
        <translation>Der Server hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Before anything is sent, the settings are read again, and that failed.</source>
        <translation>Bevor etwas gesendet wird, werden die Einstellungen noch einmal gelesen, und das ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Clerk says: %1</source>
        <translation>Clerk meldet: %1</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Trace-ID: %1</translation>
    </message>
    <message>
        <source>Nothing was sent; your edits are kept.</source>
        <translation>Es wurde nichts gesendet; Ihre Änderungen bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Changes in %1</source>
        <translation>Änderungen in %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Keine bekannt</translation>
    </message>
    <message>
        <source>Exactly this is sent</source>
        <translation>Genau dies wird gesendet</translation>
    </message>
    <message>
        <source>One of these changes has a consequence for the people who use this production instance.</source>
        <translation>Eine dieser Änderungen hat Folgen für die Menschen, die diese Produktionsinstanz verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these changes have consequences for the people who use this production instance.</source>
        <translation>
            <numerusform>%n dieser Änderungen hat Folgen für die Menschen, die diese Produktionsinstanz verwenden.</numerusform>
            <numerusform>%n dieser Änderungen haben Folgen für die Menschen, die diese Produktionsinstanz verwenden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleEditor</name>
    <message numerus="yes">
        <source>Members may: %1, and %n more.</source>
        <comment>%1: permissions, separated by commas</comment>
        <translation>
            <numerusform>Mitglieder dürfen: %1 und %n weiteres.</numerusform>
            <numerusform>Mitglieder dürfen: %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members may: %1.</source>
        <comment>%1: permissions, separated by commas</comment>
        <translation>Mitglieder dürfen: %1.</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The program vestry-simulator is not beside Vestry. Install Vestry again.</source>
        <translation>Das Programm vestry-simulator liegt nicht neben Vestry. Installieren Sie Vestry neu.</translation>
    </message>
    <message>
        <source>The sandbox did not say where it listens.</source>
        <translation>Die Sandbox hat nicht gemeldet, wo sie erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>SearchPicker</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 settings reported</source>
        <extracomment>How many settings of a section Clerk reported: &quot;5 of 9 settings reported&quot;.</extracomment>
        <translation>%1 von %2 Einstellungen gemeldet</translation>
    </message>
    <message>
        <source>1 unsaved edit</source>
        <translation>1 nicht angewendete Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edits</source>
        <translation>
            <numerusform>%n nicht angewendete Änderung</numerusform>
            <numerusform>%n nicht angewendete Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · last read %2</source>
        <extracomment>%1 is what is known of a section, %2 how long ago it was read.</extracomment>
        <translation>%1 · zuletzt gelesen: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Accessible name of a button; %1 is the name of a section.</extracomment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>1 domain</source>
        <translation>1 Domain</translation>
    </message>
    <message numerus="yes">
        <source>%n domains</source>
        <translation>
            <numerusform>%n Domain</numerusform>
            <numerusform>%n Domains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The connection is not secure</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is outside its dates, so nothing was sent. Check the date and time of this computer; if they are right, tell whoever runs the server or the proxy.</source>
        <translation>Das Zertifikat des Servers liegt außerhalb seiner Gültigkeitsdauer, deshalb wurde nichts gesendet. Prüfen Sie Datum und Uhrzeit dieses Computers; wenn sie stimmen, sagen Sie dem Betreiber des Servers oder des Proxys Bescheid.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate or its encryption was not acceptable, so nothing was sent. A company proxy or a wrong server address can cause this; it cannot be switched off here.</source>
        <translation>Das Zertifikat des Servers oder seine Verschlüsselung war nicht annehmbar, deshalb wurde nichts gesendet. Ein Firmenproxy oder eine falsche Serveradresse kann die Ursache sein; abschalten lässt sich diese Prüfung hier nicht.</translation>
    </message>
    <message>
        <source>The plan does not include this</source>
        <translation>Der Tarif enthält dies nicht</translation>
    </message>
    <message>
        <source>Clerk asks for another plan before this can be changed here. Undo the change, or change the plan in Clerk&apos;s dashboard.</source>
        <translation>Clerk verlangt einen anderen Tarif, bevor dies hier geändert werden kann. Nehmen Sie die Änderung zurück oder wechseln Sie den Tarif im Clerk-Dashboard.</translation>
    </message>
    <message>
        <source>Clerk asks for another plan before this can be changed here. Missing: %1.</source>
        <comment>%1: names of features, separated by commas</comment>
        <translation>Clerk verlangt einen anderen Tarif, bevor dies hier geändert werden kann. Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Clerk asks to wait 1 second.</source>
        <translation>Clerk bittet, 1 Sekunde zu warten.</translation>
    </message>
    <message numerus="yes">
        <source>Clerk asks to wait %n seconds.</source>
        <translation>
            <numerusform>Clerk bittet, %n Sekunde zu warten.</numerusform>
            <numerusform>Clerk bittet, %n Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clerk asks to wait %n minutes.</source>
        <translation>
            <numerusform>Clerk bittet, %n Minute zu warten.</numerusform>
            <numerusform>Clerk bittet, %n Minuten zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Clerk limits how many requests an instance may get. Wait a moment, then try again.</source>
        <translation>Clerk begrenzt, wie viele Anfragen eine Instanz erhalten darf. Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>After that, try again.</source>
        <translation>Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>This is not the Clerk API</source>
        <translation>Das ist nicht die Clerk-API</translation>
    </message>
    <message>
        <source>A web page answered in its place. Some networks ask for a sign-in first: open a web browser, sign in to the network, then try again. Otherwise check the server address.</source>
        <translation>An ihrer Stelle antwortete eine Webseite. Manche Netze verlangen zuerst eine Anmeldung: Öffnen Sie einen Webbrowser, melden Sie sich am Netz an und versuchen Sie es dann erneut. Prüfen Sie sonst die Serveradresse.</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>Die Antwort ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>The server answered with something that is not the Clerk API&apos;s. Nothing of it is shown. Try again; if it stays, check the server address.</source>
        <translation>Der Server hat mit etwas geantwortet, das nicht von der Clerk-API stammt. Davon wird nichts gezeigt. Versuchen Sie es erneut; wenn es so bleibt, prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>Die Antwort ging verloren</translation>
    </message>
    <message>
        <source>The change had already left when it was stopped, so it may have been applied. Read the settings again before sending it once more.</source>
        <translation>Die Änderung war schon abgegangen, als sie angehalten wurde; sie kann also angewendet worden sein. Lesen Sie die Einstellungen erneut, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>The change was sent but no answer came back, so it may have been applied. Read the settings again before sending it once more.</source>
        <translation>Die Änderung wurde gesendet, aber es kam keine Antwort zurück; sie kann also angewendet worden sein. Lesen Sie die Einstellungen erneut, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Keine Verbindung zum Server</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network and the server address, then try again.</source>
        <translation>Der Server war nicht erreichbar. Prüfen Sie das Netz und die Serveradresse und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server took too long</source>
        <translation>Der Server brauchte zu lange</translation>
    </message>
    <message>
        <source>No complete answer came in time. Check the network, then try again.</source>
        <translation>Es kam nicht rechtzeitig eine vollständige Antwort. Prüfen Sie das Netz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The request was stopped before it was done. Nothing was changed.</source>
        <translation>Die Anfrage wurde angehalten, bevor sie fertig war. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server sent us elsewhere</source>
        <translation>Der Server verwies an eine andere Adresse</translation>
    </message>
    <message>
        <source>A redirect is never followed, because the secret key would travel with it. Check the server address.</source>
        <translation>Einer Weiterleitung wird nie gefolgt, weil der geheime Schlüssel mit übertragen würde. Prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>The secret key was refused</source>
        <translation>Der geheime Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>It may have been revoked, mistyped or made for another server. Copy the current key from Clerk&apos;s dashboard and connect again.</source>
        <translation>Er wurde womöglich widerrufen, falsch eingegeben oder gehört zu einem anderen Server. Kopieren Sie den aktuellen Schlüssel aus dem Clerk-Dashboard und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Clerk does not allow this with this key on this instance.</source>
        <translation>Clerk erlaubt dies mit diesem Schlüssel auf dieser Instanz nicht.</translation>
    </message>
    <message>
        <source>Not offered by this instance</source>
        <translation>Von dieser Instanz nicht angeboten</translation>
    </message>
    <message>
        <source>The server does not know this part of the API, or the feature is switched off on this instance.</source>
        <translation>Der Server kennt diesen Teil der API nicht, oder die Funktion ist auf dieser Instanz ausgeschaltet.</translation>
    </message>
    <message>
        <source>The instance is busy or has changed</source>
        <translation>Die Instanz ist beschäftigt oder hat sich geändert</translation>
    </message>
    <message>
        <source>Something else is changing the same settings. Refresh, look at what changed, then try again.</source>
        <translation>Etwas anderes ändert gerade dieselben Einstellungen. Aktualisieren Sie, sehen Sie sich an, was sich geändert hat, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The values were refused</source>
        <translation>Die Werte wurden abgelehnt</translation>
    </message>
    <message>
        <source>The server did not take what was sent. Nothing of this request was applied; correct the marked settings.</source>
        <translation>Der Server hat das Gesendete nicht angenommen. Von dieser Anfrage wurde nichts angewendet; berichtigen Sie die markierten Einstellungen.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>Der Server hat ein Problem</translation>
    </message>
    <message>
        <source>Clerk answered with error %1. This is usually over soon; try again in a moment.</source>
        <translation>Clerk hat mit Fehler %1 geantwortet. Das ist meist bald vorbei; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Production instances do not have this setting. Reset it to go on.</source>
        <translation>Produktionsinstanzen haben diese Einstellung nicht. Setzen Sie sie zurück, um fortzufahren.</translation>
    </message>
    <message>
        <source>Development instances do not have this setting. Reset it to go on.</source>
        <translation>Entwicklungsinstanzen haben diese Einstellung nicht. Setzen Sie sie zurück, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>SettingsGroup</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Clerk says: %1</source>
        <translation>Clerk meldet: %1</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Trace-ID: %1</translation>
    </message>
    <message>
        <source>Some values could not be read (%1): %2</source>
        <comment>%1: requests, %2: a reason</comment>
        <translation>Einige Werte konnten nicht gelesen werden (%1): %2</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Name, help text, wire key or value</source>
        <translation>Name, Hilfetext, API-Feldname oder Wert</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>Nächstes oder voriges Bedienelement</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Through the pages of the sidebar</source>
        <translation>Durch die Seiten der Seitenleiste</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SidebarButton</name>
    <message>
        <source>1 unsaved edit</source>
        <translation>1 nicht angewendete Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edits</source>
        <translation>
            <numerusform>%n nicht angewendete Änderung</numerusform>
            <numerusform>%n nicht angewendete Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SidebarSwitcher</name>
    <message>
        <source>Instance %1, %2</source>
        <extracomment>Accessible name of the instance switcher; %1 is the instance&apos;s name, %2 its environment.</extracomment>
        <translation>Instanz %1, %2</translation>
    </message>
    <message>
        <source>Opens the list of instances</source>
        <translation>Öffnet die Liste der Instanzen</translation>
    </message>
    <message>
        <source>Switch to another instance</source>
        <translation>Zu einer anderen Instanz wechseln</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>A pretend Clerk on this computer: a development and a production instance to look around in. No key, no account, nothing leaves this computer.</source>
        <translation>Ein nachgebildetes Clerk auf diesem Computer: eine Entwicklungs- und eine Produktionsinstanz, um sich umzusehen. Kein Schlüssel, kein Konto, nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Connect an instance</source>
        <translation>Instanz verbinden</translation>
    </message>
    <message>
        <source>Paste the secret key of your own instance. It is checked first and kept in the system keyring, or for this session only.</source>
        <translation>Fügen Sie den geheimen Schlüssel Ihrer eigenen Instanz ein. Er wird zuerst geprüft und im Schlüsselbund des Systems behalten, oder nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Instances you connected</source>
        <translation>Instanzen, die Sie verbunden haben</translation>
    </message>
    <message>
        <source>Vestry</source>
        <translation>Vestry</translation>
    </message>
    <message>
        <source>See the settings of a Clerk instance, change them, review exactly what will be sent, and learn what the server really did.</source>
        <translation>Sehen Sie die Einstellungen einer Clerk-Instanz, ändern Sie sie, prüfen Sie genau, was gesendet wird, und erfahren Sie, was der Server wirklich getan hat.</translation>
    </message>
    <message>
        <source>A key was found in CLERK_SECRET_KEY. Vestry took it out of its environment and keeps it nowhere unless you use it.</source>
        <translation>In CLERK_SECRET_KEY wurde ein Schlüssel gefunden. Vestry hat ihn aus seiner Umgebung entfernt und behält ihn nirgends, es sei denn, Sie verwenden ihn.</translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation>Verwenden…</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Use the key that was found</source>
        <translation>Gefundenen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Ignore the key that was found</source>
        <translation>Gefundenen Schlüssel ignorieren</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is an instance&apos;s name, %2 its environment.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>%1 öffnen, %2</translation>
    </message>
    <message>
        <source>Opening the instance…</source>
        <translation>Die Instanz wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Not reported</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>UnknownValues</name>
    <message>
        <source>Other values Clerk reports</source>
        <translation>Andere Werte, die Clerk meldet</translation>
    </message>
    <message>
        <source>Not known to this version of Vestry. They are shown as they are and never written.</source>
        <translation>Dieser Version von Vestry nicht bekannt. Sie werden gezeigt, wie sie sind, und nie geschrieben.</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Forgetting the instance also deletes its draft.</source>
        <translation>Wenn die Instanz vergessen wird, wird auch ihr Entwurf gelöscht.</translation>
    </message>
    <message>
        <source>They are saved as a draft on this computer. “Keep the draft” offers them again when you open this instance.</source>
        <translation>Sie sind als Entwurf auf diesem Computer gespeichert. „Entwurf behalten“ bietet sie wieder an, wenn Sie diese Instanz öffnen.</translation>
    </message>
    <message>
        <source>They are in memory only and are lost when you go on.</source>
        <translation>Sie sind nur im Arbeitsspeicher und gehen verloren, wenn Sie fortfahren.</translation>
    </message>
    <message>
        <source>Changes not applied — %1 (%2)</source>
        <translation>Nicht angewendete Änderungen — %1 (%2)</translation>
    </message>
    <message>
        <source>1 change was not applied</source>
        <translation>1 Änderung wurde nicht angewendet</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were not applied</source>
        <translation>
            <numerusform>%n Änderung wurde nicht angewendet</numerusform>
            <numerusform>%n Änderungen wurden nicht angewendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Review and apply…</source>
        <translation>Prüfen und anwenden…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ValueGrid</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Connect an instance…</source>
        <translation>Instanz &amp;verbinden…</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>Sandbox &amp;ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Forget this instance…</source>
        <translation>Diese Instanz ver&amp;gessen…</translation>
    </message>
    <message>
        <source>Close this &amp;instance</source>
        <translation>Diese Instanz &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Discard all edits</source>
        <translation>Alle Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Review and &amp;apply…</source>
        <translation>Prüfen und &amp;anwenden…</translation>
    </message>
    <message>
        <source>&amp;Find a setting…</source>
        <translation>&amp;Einstellung suchen…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Aktualisie&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>&amp;Befehl ausführen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Vestry</source>
        <translation>&amp;Über Vestry</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>an instance&apos;s name and environment</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message>
        <source>The system keyring did not keep the key. The instance is open for this session only: its key is needed again next time.</source>
        <translation>Der Schlüsselbund des Systems hat den Schlüssel nicht behalten. Die Instanz ist nur für diese Sitzung offen: Ihr Schlüssel wird beim nächsten Mal wieder gebraucht.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>The instance was forgotten, but the system keyring did not remove its key. Remove it there by hand, or revoke the key in the Clerk Dashboard.</source>
        <translation>Die Instanz wurde vergessen, aber der Schlüsselbund des Systems hat ihren Schlüssel nicht entfernt. Entfernen Sie ihn dort von Hand oder widerrufen Sie den Schlüssel im Clerk-Dashboard.</translation>
    </message>
    <message>
        <source>The system keyring holds no key for this instance, or it is locked. Unlock it and try again, or connect the instance again with its secret key.</source>
        <translation>Der Schlüsselbund des Systems enthält keinen Schlüssel für diese Instanz, oder er ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut, oder verbinden Sie die Instanz erneut mit ihrem geheimen Schlüssel.</translation>
    </message>
    <message>
        <source>The system keyring refused to give the key. Allow it and try again, or connect the instance again.</source>
        <translation>Der Schlüsselbund des Systems gab den Schlüssel nicht heraus. Erlauben Sie es und versuchen Sie es erneut, oder verbinden Sie die Instanz erneut.</translation>
    </message>
    <message>
        <source>There is no system keyring to read the key from. Connect the instance again with its secret key; it is then kept for this session only.</source>
        <translation>Es gibt keinen Schlüsselbund des Systems, aus dem der Schlüssel gelesen werden könnte. Verbinden Sie die Instanz erneut mit ihrem geheimen Schlüssel; er wird dann nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The system keyring did not answer in time. Unlock it and try again.</source>
        <translation>Der Schlüsselbund des Systems hat nicht rechtzeitig geantwortet. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>Die Sandbox konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>What you see was read %1; your edits are kept.</source>
        <translation>Was Sie sehen, wurde %1 gelesen; Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Give another key…</source>
        <translation>Anderen Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Clerk asks us to send less: going on in 1 second.</source>
        <translation>Clerk bittet, weniger zu senden: Weiter geht es in 1 Sekunde.</translation>
    </message>
    <message numerus="yes">
        <source>Clerk asks us to send less: going on in %n seconds.</source>
        <translation>
            <numerusform>Clerk bittet, weniger zu senden: Weiter geht es in %n Sekunde.</numerusform>
            <numerusform>Clerk bittet, weniger zu senden: Weiter geht es in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 edit from %1 was not applied.</source>
        <translation>1 Änderung (%1) wurde nicht angewendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n edits from %1 were not applied.</source>
        <translation>
            <numerusform>%n Änderung (%1) wurde nicht angewendet.</numerusform>
            <numerusform>%n Änderungen (%1) wurden nicht angewendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Change of “%1”</source>
        <extracomment>A step that can be undone; %1 is the name of a setting.</extracomment>
        <translation>Änderung von „%1“</translation>
    </message>
    <message>
        <source>Reset of “%1”</source>
        <extracomment>A step that can be undone; %1 is the name of a setting.</extracomment>
        <translation>Zurücksetzen von „%1“</translation>
    </message>
    <message>
        <source>Discarding of all changes</source>
        <extracomment>A step that can be undone.</extracomment>
        <translation>Verwerfen aller Änderungen</translation>
    </message>
    <message>
        <source>Restoring of saved changes</source>
        <extracomment>A step that can be undone.</extracomment>
        <translation>Wiederherstellen gespeicherter Änderungen</translation>
    </message>
</context>
</TS>
