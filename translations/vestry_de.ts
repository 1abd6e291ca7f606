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
    <message>
        <source>… only the beginning of what was sent was kept.</source>
        <translation>… nur der Anfang des Gesendeten wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>Only the beginning of what was sent was kept: this is not the whole request, do not send it.</source>
        <translation>Nur der Anfang des Gesendeten wurde aufbewahrt: Das ist nicht die ganze Anfrage, senden Sie sie nicht.</translation>
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
    <name>ApplicationChoice</name>
    <message>
        <source>Which kind of application is this?</source>
        <translation>Welche Art von Anwendung ist das?</translation>
    </message>
    <message>
        <source>Primary application</source>
        <translation>Primäre Anwendung</translation>
    </message>
    <message>
        <source>The app is on a subdomain, and Clerk stays at the root of the domain. Choose this when it is the only app of this domain with Clerk, or the main one.</source>
        <translation>Die App liegt auf einer Subdomain, und Clerk bleibt an der Wurzel der Domain. Wählen Sie dies, wenn sie die einzige App dieser Domain mit Clerk ist oder die wichtigste.</translation>
    </message>
    <message>
        <source>Secondary application</source>
        <translation>Sekundäre Anwendung</translation>
    </message>
    <message>
        <source>Clerk sits below the subdomain, apart from other apps. Choose this when another instance has the root of the domain already.</source>
        <translation>Clerk liegt unterhalb der Subdomain, getrennt von anderen Apps. Wählen Sie dies, wenn die Wurzel der Domain schon zu einer anderen Instanz gehört.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two host names: the Frontend API&apos;s and the Account Portal&apos;s.</extracomment>
        <translation>%1 und %2</translation>
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
    <message>
        <source>The allowlist is on and it is empty: nobody can sign up.</source>
        <translation>Die Zulassungsliste ist an und leer: Niemand kann sich registrieren.</translation>
    </message>
    <message>
        <source>The allowlist is on: only those on it can sign up. How many are on it could not be counted; check in the Clerk Dashboard that it is not empty, because then nobody can sign up.</source>
        <translation>Die Zulassungsliste ist an: Nur wer darauf steht, kann sich registrieren. Wie viele darauf stehen, konnte nicht gezählt werden; prüfen Sie im Clerk-Dashboard, dass sie nicht leer ist, denn dann kann sich niemand registrieren.</translation>
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
    <name>Caa</name>
    <message>
        <source>A CAA record at %1 names an account or a way of validation (%2). Clerk’s certificates may be refused because of it: take “accounturi” and “validationmethods” out.</source>
        <translation>Ein CAA-Eintrag bei %1 nennt ein Konto oder eine Art der Validierung (%2). Deshalb können Clerks Zertifikate abgelehnt werden: Nehmen Sie „accounturi“ und „validationmethods“ heraus.</translation>
    </message>
    <message>
        <source>CAA records at %1 let only %3 issue certificates. Clerk uses Let’s Encrypt or Google Trust Services, so a certificate may be refused, also later at a renewal. Add a record at your DNS provider: name “%4”, type CAA, value “0 issue &quot;%5&quot;”.</source>
        <translation>CAA-Einträge bei %1 lassen nur %3 Zertifikate ausstellen. Clerk verwendet Let’s Encrypt oder Google Trust Services; ein Zertifikat kann also abgelehnt werden, auch später bei einer Verlängerung. Fügen Sie bei Ihrem DNS-Anbieter einen Eintrag hinzu: Name „%4“, Typ CAA, Wert „0 issue &quot;%5&quot;“.</translation>
    </message>
    <message>
        <source>A CAA record at %1 is marked as critical and has a property no issuer knows (%2), which forbids every certificate. Delete it at your DNS provider, or clear its flag (128).</source>
        <translation>Ein CAA-Eintrag bei %1 ist als kritisch markiert und hat eine Eigenschaft, die kein Aussteller kennt (%2); das verbietet jedes Zertifikat. Löschen Sie ihn bei Ihrem DNS-Anbieter oder entfernen Sie sein Flag (128).</translation>
    </message>
    <message>
        <source>CAA records at %1 (%2) forbid the certificates that Clerk needs. Add two records at your DNS provider, both with the name “%4” and the type CAA: “0 issue &quot;letsencrypt.org&quot;” and “0 issue &quot;pki.goog&quot;”.</source>
        <translation>CAA-Einträge bei %1 (%2) verbieten die Zertifikate, die Clerk braucht. Fügen Sie bei Ihrem DNS-Anbieter zwei Einträge hinzu, beide mit dem Namen „%4“ und dem Typ CAA: „0 issue &quot;letsencrypt.org&quot;“ und „0 issue &quot;pki.goog&quot;“.</translation>
    </message>
    <message>
        <source>The CAA records of %1 could not be read, and an issuer that cannot read them refuses a certificate as well. It is asked again by itself. If that goes on, either the zone’s name servers do not answer questions of the type CAA, or the router or resolver of this network holds such questions back: look from another network before you change anything at your DNS provider.</source>
        <translation>Die CAA-Einträge von %1 konnten nicht gelesen werden, und ein Aussteller, der sie nicht lesen kann, verweigert ebenfalls ein Zertifikat. Es wird von selbst erneut gefragt. Bleibt es dabei, beantworten entweder die Nameserver der Zone keine Fragen vom Typ CAA, oder der Router oder Resolver dieses Netzes hält solche Fragen zurück: Sehen Sie aus einem anderen Netz nach, bevor Sie bei Ihrem DNS-Anbieter etwas ändern.</translation>
    </message>
</context>
<context>
    <name>CertificateCheck</name>
    <message>
        <source>Clerk issues certificates by itself once the DNS records are right, usually within 5 to 10 minutes. Stuck for more than a few minutes: look at the CAA records on the page DNS.</source>
        <translation>Clerk stellt Zertifikate von selbst aus, sobald die DNS-Einträge richtig sind, meist innerhalb von 5 bis 10 Minuten. Wenn es länger als ein paar Minuten hängt, sehen Sie sich die CAA-Einträge auf der Seite „DNS-Einträge“ an.</translation>
    </message>
    <message>
        <source>The certificate does not name “%1”.</source>
        <translation>Das Zertifikat nennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for “%2”.</source>
        <translation>Das Zertifikat gilt für %1, nicht für „%2“.</translation>
    </message>
    <message>
        <source>%1 Another server answers there, or Clerk does not have the certificate for this name yet. Check that the record of this host points at Clerk. %2</source>
        <comment>%1: which names the certificate has; %2: what to do while the certificate is being issued</comment>
        <translation>%1 Dort antwortet ein anderer Server, oder Clerk hat noch kein Zertifikat für diesen Namen. Prüfen Sie, ob der Eintrag dieses Hosts auf Clerk zeigt. %2</translation>
    </message>
    <message>
        <source>“%1” has no address. Put its DNS record in place first; if it is right at the zone&apos;s own name servers, wait until this computer&apos;s resolver sees it.</source>
        <translation>„%1“ hat keine Adresse. Setzen Sie zuerst den DNS-Eintrag; wenn er auf den eigenen Nameservern der Zone richtig ist, warten Sie, bis der Resolver dieses Computers ihn sieht.</translation>
    </message>
    <message>
        <source>Nothing answers for “%1” at %2. Check that its DNS record points at Clerk and not at another server.</source>
        <translation>Unter %2 antwortet nichts für „%1“. Prüfen Sie, ob der DNS-Eintrag auf Clerk zeigt und nicht auf einen anderen Server.</translation>
    </message>
    <message>
        <source>“%1” could not be reached: no answer in time. Check this computer&apos;s connection, and whether a firewall stops connections to port 443. It is tried again.</source>
        <translation>„%1“ war nicht erreichbar: keine Antwort innerhalb der Zeit. Prüfen Sie die Verbindung dieses Computers und ob eine Firewall Verbindungen zu Port 443 aufhält. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>“%1” shows a certificate it signed itself, so it is not Clerk that answers. Check where its DNS record points; a proxy or a router in between can be the cause as well.</source>
        <translation>„%1“ zeigt ein selbst signiertes Zertifikat, also antwortet nicht Clerk. Prüfen Sie, wohin der DNS-Eintrag zeigt; auch ein Proxy oder Router dazwischen kann die Ursache sein.</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the certificate of “%1” (%2). Check where its DNS record points, and whether a company proxy opens encrypted connections here.</source>
        <translation>Dieser Computer vertraut dem Aussteller des Zertifikats von „%1“ nicht (%2). Prüfen Sie, wohin der DNS-Eintrag zeigt und ob hier ein Firmenproxy verschlüsselte Verbindungen öffnet.</translation>
    </message>
    <message>
        <source>“%1” does not send the intermediate certificate of its issuer (%2). Browsers may still open it, other programs will not. If its record points at Clerk, tell Clerk&apos;s support.</source>
        <translation>„%1“ sendet das Zwischenzertifikat seines Ausstellers nicht (%2). Browser können die Seite vielleicht trotzdem öffnen, andere Programme nicht. Wenn der Eintrag auf Clerk zeigt, melden Sie es dem Support von Clerk.</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2. Clerk renews by itself; when it cannot, CAA records that exclude its issuers are the usual cause. If the date surprises you, check the clock of this computer.</source>
        <translation>Das Zertifikat von „%1“ ist am %2 abgelaufen. Clerk verlängert von selbst; wenn das nicht geht, sind meist CAA-Einträge die Ursache, die seine Aussteller ausschließen. Wenn Sie das Datum überrascht, prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is valid only from %2. Check the clock of this computer: it is probably behind. If it is right, wait until then.</source>
        <translation>Das Zertifikat von „%1“ gilt erst ab %2. Prüfen Sie die Uhr dieses Computers: Sie geht wahrscheinlich nach. Wenn sie stimmt, warten Sie bis dahin.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>Nothing answers</source>
        <translation>Nichts antwortet</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>Noch kein Zertifikat</translation>
    </message>
    <message>
        <source>Old protocol</source>
        <translation>Altes Protokoll</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation>Selbst signiert</translation>
    </message>
    <message>
        <source>Unknown issuer</source>
        <translation>Unbekannter Aussteller</translation>
    </message>
    <message>
        <source>Incomplete chain</source>
        <translation>Unvollständige Kette</translation>
    </message>
    <message>
        <source>Wrong host</source>
        <translation>Falscher Host</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>“%1” ends the encrypted greeting: the certificate for this name is not there yet. %2</source>
        <comment>%2: what to do while the certificate is being issued</comment>
        <translation>„%1“ bricht die verschlüsselte Begrüßung ab: Das Zertifikat für diesen Namen ist noch nicht da. %2</translation>
    </message>
    <message>
        <source>“%1” offers only encryption that browsers no longer accept (older than TLS 1.2). This is not Clerk&apos;s server: check where its DNS record points.</source>
        <translation>„%1“ bietet nur eine Verschlüsselung an, die Browser nicht mehr annehmen (älter als TLS 1.2). Das ist nicht Clerks Server: Prüfen Sie, wohin der DNS-Eintrag zeigt.</translation>
    </message>
    <message>
        <source>“%1” could not be greeted securely. The technical words say more; it is tried again.</source>
        <translation>Mit „%1“ kam keine sichere Verbindung zustande. Die technische Meldung sagt mehr; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>“%1” sends the certificate of an issuer, “%2”, that expired on %3; its own certificate is within its dates. Whoever runs the server must send the current one: if its record points at Clerk, tell Clerk&apos;s support. If the date surprises you, check the clock of this computer.</source>
        <translation>„%1“ sendet das Zertifikat eines Ausstellers, „%2“, das am %3 abgelaufen ist; sein eigenes Zertifikat ist gültig. Wer den Server betreibt, muss das aktuelle senden: Zeigt der Eintrag auf Clerk, melden Sie es dem Support von Clerk. Überrascht Sie das Datum, prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>“%1” sends the certificate of an issuer, “%2”, that is valid only from %3. Check the clock of this computer: it is probably behind. If it is right, wait until then.</source>
        <translation>„%1“ sendet das Zertifikat eines Ausstellers, „%2“, das erst ab %3 gilt. Prüfen Sie die Uhr dieses Computers: Wahrscheinlich geht sie nach. Geht sie richtig, warten Sie bis dahin.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is within its dates, but that of one of its issuers (%2) is not. Check the clock of this computer, and whether its system&apos;s certificates are up to date.</source>
        <translation>Das Zertifikat von „%1“ ist gültig, aber das eines seiner Aussteller (%2) ist außerhalb seiner Gültigkeit. Prüfen Sie die Uhr dieses Computers und ob die Zertifikate seines Systems aktuell sind.</translation>
    </message>
</context>
<context>
    <name>CertificatesView</name>
    <message>
        <source>No host could be reached: this computer seems to be offline. What you see is the last result; checking goes on.</source>
        <translation>Kein Host war erreichbar: Dieser Computer scheint offline zu sein. Sie sehen das letzte Ergebnis; die Prüfung geht weiter.</translation>
    </message>
    <message>
        <source>Every host has a good certificate and Clerk answers.</source>
        <translation>Jeder Host hat ein gültiges Zertifikat, und Clerk antwortet.</translation>
    </message>
    <message>
        <source>Clerk makes the certificates by itself once the DNS records are right; they are not yet.</source>
        <translation>Clerk erstellt die Zertifikate von selbst, sobald die DNS-Einträge richtig sind; noch sind sie es nicht.</translation>
    </message>
    <message>
        <source>Clerk is making the certificates. It usually takes five to ten minutes; if it is stuck for longer, look at the CAA records on the DNS page.</source>
        <translation>Clerk erstellt die Zertifikate. Das dauert meist fünf bis zehn Minuten; wenn es länger hängt, sehen Sie sich die CAA-Einträge auf der Seite „DNS-Einträge“ an.</translation>
    </message>
    <message>
        <source>Frontend API: asked when its certificate is good</source>
        <translation>Frontend API: wird gefragt, sobald ihr Zertifikat gültig ist</translation>
    </message>
    <message>
        <source>Frontend API: asking…</source>
        <translation>Frontend API: wird gefragt…</translation>
    </message>
    <message>
        <source>Frontend API: answers as production</source>
        <translation>Frontend API: antwortet als Produktion</translation>
    </message>
    <message>
        <source>Its home URL is %1.</source>
        <translation>Ihre Home-URL ist %1.</translation>
    </message>
    <message>
        <source>Frontend API: answers, but not as production</source>
        <translation>Frontend API: antwortet, aber nicht als Produktion</translation>
    </message>
    <message>
        <source>It says “%1”. Look whether the host belongs to this instance.</source>
        <translation>Sie meldet „%1“. Prüfen Sie, ob der Host zu dieser Instanz gehört.</translation>
    </message>
    <message>
        <source>Frontend API: %1</source>
        <translation>Frontend API: %1</translation>
    </message>
    <message>
        <source>%1 Clerk says: %2</source>
        <translation>%1 Clerk meldet: %2</translation>
    </message>
</context>
<context>
    <name>ChangeStrip</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue the domain change</source>
        <translation>Domainwechsel fortsetzen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the domain change</source>
        <translation>Den Domainwechsel zeigen</translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>Prüfung fortsetzen</translation>
    </message>
    <message>
        <source>Pause checking</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Paused: nothing is checked until you go on.</source>
        <translation>Angehalten: Es wird nichts geprüft, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Next check in %1 s</source>
        <translation>Nächste Prüfung in %1 s</translation>
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
    <message>
        <source>--page takes one of these: %1.</source>
        <translation>--page nimmt eines von diesen an: %1.</translation>
    </message>
    <message>
        <source>After “#”, --page takes the name of a setting as Clerk&apos;s API writes it, for example restrictions#allowlist.</source>
        <translation>Nach „#“ nimmt --page den Namen einer Einstellung an, wie Clerks API ihn schreibt, zum Beispiel restrictions#allowlist.</translation>
    </message>
    <message>
        <source>Give one link, or --profile and --page, but not both.</source>
        <translation>Geben Sie einen Link oder --profile und --page an, aber nicht beides.</translation>
    </message>
    <message>
        <source>--profile takes the name or the id of an instance, at most 100 characters.</source>
        <translation>--profile nimmt den Namen oder die ID einer Instanz an, höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>Open this instance, given by name or id, instead of the one used last.</source>
        <translation>Diese Instanz, mit Name oder ID angegeben, statt der zuletzt verwendeten öffnen.</translation>
    </message>
    <message>
        <source>Show this page: %1. A setting may follow, for example restrictions#allowlist.</source>
        <translation>Diese Seite zeigen: %1. Eine Einstellung kann folgen, zum Beispiel restrictions#allowlist.</translation>
    </message>
    <message>
        <source>Where to go: vestry://profile/NAME/PAGE#SETTING.</source>
        <translation>Wohin es geht: vestry://profile/NAME/PAGE#SETTING.</translation>
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
    <name>CommitPage</name>
    <message>
        <source>Change the domain</source>
        <translation>Domain wechseln</translation>
    </message>
    <message>
        <source>Changing the domain</source>
        <translation>Die Domain wird gewechselt</translation>
    </message>
    <message>
        <source>This changes the production instance “%1”, now and for everybody.</source>
        <translation>Dies wechselt die Domain der Produktionsinstanz „%1“, sofort und für alle.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Exactly this is sent, once</source>
        <translation>Genau dies wird gesendet, einmal</translation>
    </message>
    <message>
        <source>Type the new domain first.</source>
        <translation>Geben Sie zuerst die neue Domain ein.</translation>
    </message>
    <message>
        <source>What comes after this opens when Clerk shows the new domain.</source>
        <translation>Was danach kommt, öffnet sich, wenn Clerk die neue Domain zeigt.</translation>
    </message>
    <message>
        <source>What comes after this opens when the domain has changed.</source>
        <translation>Was danach kommt, öffnet sich, wenn die Domain gewechselt ist.</translation>
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
    <name>ConfirmDomain</name>
    <message>
        <source>Type the new domain</source>
        <translation>Geben Sie die neue Domain ein</translation>
    </message>
    <message>
        <source>To go on, type the new domain: %1</source>
        <translation>Um fortzufahren, geben Sie die neue Domain ein: %1</translation>
    </message>
    <message>
        <source>To go on, type the new domain: %1 or %2</source>
        <translation>Um fortzufahren, geben Sie die neue Domain ein: %1 oder %2</translation>
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
    <message>
        <source>There is more than one key here. Paste only the secret key of the instance you want to connect.</source>
        <translation>Hier steht mehr als ein Schlüssel. Fügen Sie nur den geheimen Schlüssel der Instanz ein, die Sie verbinden möchten.</translation>
    </message>
    <message>
        <source>The name of the server has letters that only look like plain ones, or are none; over the wire it is %1. If you mean that server, enter this name instead.</source>
        <extracomment>%1 is the name of a server as it goes over the wire, as in: xn--api-5cd.example</extracomment>
        <translation>Der Name des Servers enthält Zeichen, die nur wie einfache Buchstaben aussehen oder keine Buchstaben sind; übertragen lautet er %1. Wenn Sie diesen Server meinen, geben Sie stattdessen diesen Namen ein.</translation>
    </message>
    <message>
        <source>The key looks like a development key (sk_test_), but the server says it opens a production instance. Be careful.</source>
        <translation>Der Schlüssel sieht wie ein Entwicklungsschlüssel aus (sk_test_), aber laut Server öffnet er eine Produktionsinstanz. Seien Sie vorsichtig.</translation>
    </message>
    <message>
        <source>The key looks like a live key (sk_live_), but the server says it opens a development instance. Check that it is the one you mean.</source>
        <translation>Der Schlüssel sieht wie ein Live-Schlüssel aus (sk_live_), aber laut Server öffnet er eine Entwicklungsinstanz. Prüfen Sie, ob es die gemeinte ist.</translation>
    </message>
</context>
<context>
    <name>ConnectAnswer</name>
    <message>
        <source>Remember the key in the system keyring</source>
        <translation>Schlüssel im Schlüsselbund des Systems merken</translation>
    </message>
    <message>
        <source>When it is off, or the keyring refuses, the key is kept for this session only.</source>
        <translation>Wenn dies aus ist oder der Schlüsselbund ablehnt, wird der Schlüssel nur für diese Sitzung behalten.</translation>
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
        <source>Safety level</source>
        <translation>Sicherheitsstufe</translation>
    </message>
    <message>
        <source>This instance is already connected as “%1”: its key is replaced by this one. Everything else about it stays.</source>
        <extracomment>%1 is the name of an instance.</extracomment>
        <translation>Diese Instanz ist schon als „%1“ verbunden: Ihr Schlüssel wird durch diesen ersetzt. Alles andere an ihr bleibt.</translation>
    </message>
    <message>
        <source>%1 You can change the level in the settings of the instance.</source>
        <translation>%1 Sie können die Stufe im Profil der Instanz ändern.</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
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
        <source>From the API keys page of the Clerk Dashboard; it starts with sk_test_ or sk_live_. It is sent to the Backend API and nowhere else.</source>
        <translation>Von der Seite „API keys“ des Clerk-Dashboards; er beginnt mit sk_test_ oder sk_live_. Er wird an die Backend API gesendet und nirgendwohin sonst.</translation>
    </message>
    <message>
        <source>Backend API address</source>
        <translation>Adresse der Backend API</translation>
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
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address of the Backend API, and the way there through a proxy</source>
        <translation>Adresse der Backend API und der Weg dorthin über einen Proxy</translation>
    </message>
</context>
<context>
    <name>ConnectionSection</name>
    <message>
        <source>Secret key, once more</source>
        <translation>Geheimer Schlüssel, noch einmal</translation>
    </message>
    <message>
        <source>A key is only sent to the server it was given for. Saving checks first that it opens the same instance there.</source>
        <translation>Ein Schlüssel wird nur an den Server gesendet, für den er eingegeben wurde. Beim Speichern wird zuerst geprüft, ob er dort dieselbe Instanz öffnet.</translation>
    </message>
    <message>
        <source>Backend API address</source>
        <translation>Adresse der Backend API</translation>
    </message>
    <message>
        <source>Clerk’s own is https://api.clerk.com.</source>
        <translation>Die von Clerk ist https://api.clerk.com.</translation>
    </message>
    <message>
        <source>API version</source>
        <extracomment>%1 is a date as in 2026-05-12.</extracomment>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>A date that says how Clerk answers. Left empty it is %1, which Vestry was written for; with another one, settings may be missing or not understood.</source>
        <translation>Ein Datum, das bestimmt, wie Clerk antwortet. Bleibt das Feld leer, gilt %1, wofür Vestry geschrieben wurde; mit einem anderen können Einstellungen fehlen oder nicht verstanden werden.</translation>
    </message>
    <message>
        <source>An API version is a day written as year, month and day, as in %1. Leave the field empty for the one Vestry was written for.</source>
        <translation>Eine API-Version ist ein Tag, geschrieben als Jahr, Monat und Tag wie in %1. Lassen Sie das Feld leer für die Version, für die Vestry geschrieben wurde.</translation>
    </message>
    <message>
        <source>Another server needs the secret key once more.</source>
        <translation>Ein anderer Server braucht den geheimen Schlüssel noch einmal.</translation>
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
    <name>DesktopNotice</name>
    <message>
        <source>Show in Vestry</source>
        <translation>In Vestry anzeigen</translation>
    </message>
</context>
<context>
    <name>DnsCheck</name>
    <message>
        <source>“%1” is not registered, or not delegated to name servers yet.</source>
        <translation>„%1“ ist nicht registriert oder noch nicht an Nameserver delegiert.</translation>
    </message>
    <message>
        <source>The name servers of “%1” could not be looked up: no DNS server answered.</source>
        <translation>Die Nameserver von „%1“ konnten nicht ermittelt werden: Kein DNS-Server hat geantwortet.</translation>
    </message>
    <message>
        <source>The name servers of “%1” could not be looked up: the DNS server of this computer could not say who they are.</source>
        <translation>Die Nameserver von „%1“ konnten nicht ermittelt werden: Der DNS-Server dieses Computers konnte sie nicht nennen.</translation>
    </message>
    <message>
        <source>The name servers of “%1” have no address (%2). Check their names at the registrar.</source>
        <translation>Die Nameserver von „%1“ haben keine Adresse (%2). Prüfen Sie ihre Namen beim Registrar.</translation>
    </message>
    <message>
        <source>The name servers of “%1” have only IPv6 addresses, and this computer has no IPv6 connection.</source>
        <translation>Die Nameserver von „%1“ haben nur IPv6-Adressen, und dieser Computer hat keine IPv6-Verbindung.</translation>
    </message>
    <message>
        <source>The name servers of “%1” have only IPv4 addresses, and this computer has no IPv4 connection.</source>
        <translation>Die Nameserver von „%1“ haben nur IPv4-Adressen, und dieser Computer hat keine IPv4-Verbindung.</translation>
    </message>
</context>
<context>
    <name>DnsView</name>
    <message>
        <source>Copy all records</source>
        <translation>Alle Einträge kopieren</translation>
    </message>
    <message>
        <source>Save as zone file…</source>
        <translation>Als Zonendatei speichern…</translation>
    </message>
    <message>
        <source>Save the records as a zone file</source>
        <translation>Einträge als Zonendatei speichern</translation>
    </message>
    <message>
        <source>Sandbox: DNS provider…</source>
        <translation>Sandbox: DNS-Anbieter…</translation>
    </message>
    <message>
        <source>No name server could be reached: this computer seems to be offline. What you see is the last result; checking goes on.</source>
        <translation>Kein Nameserver war erreichbar: Dieser Computer scheint offline zu sein. Sie sehen das letzte Ergebnis; die Prüfung geht weiter.</translation>
    </message>
    <message>
        <source>Clerk asks for no DNS records for this domain.</source>
        <translation>Clerk verlangt für diese Domain keine DNS-Einträge.</translation>
    </message>
    <message>
        <source>Every record is right.</source>
        <translation>Alle Einträge sind richtig.</translation>
    </message>
    <message>
        <source>Every required record is right; optional ones are not.</source>
        <translation>Alle erforderlichen Einträge sind richtig; optionale sind es nicht.</translation>
    </message>
    <message>
        <source>%1 of %2 records are right.</source>
        <translation>Richtige Einträge: %1 von %2.</translation>
    </message>
    <message>
        <source>The records belong into the zone %1.</source>
        <translation>Die Einträge gehören in die Zone %1.</translation>
    </message>
    <message>
        <source>CAA: not checked yet</source>
        <translation>CAA: noch nicht geprüft</translation>
    </message>
    <message>
        <source>CAA: no record, every authority may issue certificates</source>
        <translation>CAA: kein Eintrag, jede Stelle darf Zertifikate ausstellen</translation>
    </message>
    <message>
        <source>CAA: both of Clerk&apos;s authorities may issue certificates</source>
        <translation>CAA: Beide Stellen, die Clerk verwendet, dürfen Zertifikate ausstellen</translation>
    </message>
    <message>
        <source>CAA: only one of Clerk&apos;s authorities may issue certificates</source>
        <translation>CAA: Nur eine der Stellen, die Clerk verwendet, darf Zertifikate ausstellen</translation>
    </message>
    <message>
        <source>CAA: no certificate can be issued</source>
        <translation>CAA: Es kann kein Zertifikat ausgestellt werden</translation>
    </message>
    <message>
        <source>CAA: could not be found out</source>
        <translation>CAA: konnte nicht ermittelt werden</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>Bei %1: %2</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Read again which records Clerk asks for</source>
        <translation>Erneut lesen, welche Einträge Clerk verlangt</translation>
    </message>
    <message>
        <source>Zone file (*.zone)</source>
        <translation>Zonendatei (*.zone)</translation>
    </message>
    <message>
        <source>Another window of Vestry checks these records; here they are only shown.</source>
        <translation>Ein anderes Fenster von Vestry prüft diese Einträge; hier werden sie nur gezeigt.</translation>
    </message>
    <message>
        <source>Another window of Vestry checks the records. Which ones Clerk asks for has not been read in this window yet.</source>
        <translation>Ein anderes Fenster von Vestry prüft die Einträge. Welche Clerk verlangt, wurde in diesem Fenster noch nicht gelesen.</translation>
    </message>
    <message>
        <source>These records have not been checked yet.</source>
        <translation>Diese Einträge wurden noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Which records Clerk asks for has not been read yet. They show as soon as Clerk has answered.</source>
        <translation>Welche Einträge Clerk verlangt, wurde noch nicht gelesen. Sie erscheinen, sobald Clerk geantwortet hat.</translation>
    </message>
</context>
<context>
    <name>DomainChange</name>
    <message>
        <source>Accepted, but nothing has changed</source>
        <translation>Angenommen, aber nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Clerk accepted the request, and still shows %1 after every read. Clerk does this when a subdomain is sent as a primary application: it stores only the registrable domain, which is the one it has. Go back to “New domain” and choose “Secondary application” or another domain; if neither is the reason, wait a few minutes and read again.</source>
        <translation>Clerk hat die Anfrage angenommen und zeigt nach jedem Lesen weiterhin %1. Das tut Clerk, wenn eine Subdomain als primäre Anwendung gesendet wird: Es speichert nur die registrierbare Domain, und die hat es schon. Gehen Sie zurück zu „Neue Domain“ und wählen Sie „Sekundäre Anwendung“ oder eine andere Domain; wenn keines davon der Grund ist, warten Sie ein paar Minuten und lesen Sie erneut.</translation>
    </message>
    <message>
        <source>Most likely not carried out</source>
        <translation>Höchstwahrscheinlich nicht ausgeführt</translation>
    </message>
    <message>
        <source>The answer to the request was lost, and Clerk has shown %1 in every read since. The request seems not to have been carried out. You can read again, or type the domain and send it once more.</source>
        <translation>Die Antwort auf die Anfrage ging verloren, und Clerk hat seither bei jedem Lesen %1 gezeigt. Die Anfrage wurde anscheinend nicht ausgeführt. Sie können erneut lesen oder die Domain eingeben und noch einmal senden.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>The answer to the request was lost: it may have been carried out or not. Vestry reads which domain Clerk shows, and only that decides. Do not send the change by another way meanwhile.</source>
        <translation>Die Antwort auf die Anfrage ging verloren: Sie kann ausgeführt worden sein oder nicht. Vestry liest, welche Domain Clerk zeigt, und nur das entscheidet. Senden Sie die Änderung inzwischen nicht auf anderem Weg.</translation>
    </message>
    <message>
        <source>Somebody else has changed the domain</source>
        <translation>Jemand anders hat die Domain gewechselt</translation>
    </message>
    <message>
        <source>Clerk shows neither %1 nor %2, so nothing was sent. Find out who is changing the domain. Then give up this change on the first page and begin again from the new truth.</source>
        <translation>Clerk zeigt weder %1 noch %2, deshalb wurde nichts gesendet. Finden Sie heraus, wer die Domain wechselt. Geben Sie diesen Wechsel dann auf der ersten Seite auf und beginnen Sie vom neuen Stand aus von vorn.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>The new domain would be %1, which is the one the instance has. Nothing was sent. Go back and choose another one.</source>
        <translation>Die neue Domain wäre %1, und die hat die Instanz schon. Es wurde nichts gesendet. Gehen Sie zurück und wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The domain is there already</source>
        <translation>Die Domain ist schon da</translation>
    </message>
    <message>
        <source>Clerk shows %1 already, so nothing had to be sent. Go on with the DNS records.</source>
        <translation>Clerk zeigt bereits %1, also musste nichts gesendet werden. Machen Sie mit den DNS-Einträgen weiter.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Before the request leaves, Vestry reads which domain Clerk has, and Clerk did not answer. Check the network, then try again.</source>
        <translation>Bevor die Anfrage abgeht, liest Vestry, welche Domain Clerk hat, und Clerk hat nicht geantwortet. Prüfen Sie das Netz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Nothing was sent. The instance still uses %1.</source>
        <translation>Es wurde nichts gesendet. Die Instanz verwendet weiterhin %1.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>The request is leaving. Vestry then reads from Clerk whether the domain has changed, and relies on nothing else. You can close this window; the reading goes on.</source>
        <translation>Die Anfrage geht ab. Danach liest Vestry bei Clerk, ob die Domain gewechselt ist, und verlässt sich auf nichts anderes. Sie können dieses Fenster schließen; das Lesen geht weiter.</translation>
    </message>
    <message>
        <source>The domain has changed</source>
        <translation>Die Domain ist gewechselt</translation>
    </message>
    <message>
        <source>Clerk now uses %1, and everybody is signed out. People can sign in again when the DNS records, the certificates and the new publishable key are in place: go on with the DNS records now.</source>
        <translation>Clerk verwendet jetzt %1, und alle sind abgemeldet. Eine Anmeldung ist wieder möglich, wenn DNS-Einträge, Zertifikate und der neue veröffentlichbare Schlüssel eingerichtet sind: Machen Sie jetzt mit den DNS-Einträgen weiter.</translation>
    </message>
    <message>
        <source>Clerk has refused the change</source>
        <translation>Clerk hat den Wechsel abgelehnt</translation>
    </message>
    <message>
        <source>Nothing has changed: Clerk still shows %1. Its reason is below. Correct what it names, then send again.</source>
        <translation>Es hat sich nichts geändert: Clerk zeigt weiterhin %1. Der Grund steht unten. Berichtigen Sie, was er nennt, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Not a production instance</source>
        <translation>Keine Produktionsinstanz</translation>
    </message>
    <message>
        <source>Clerk changes the domain of production instances only. Nothing was sent.</source>
        <translation>Clerk wechselt nur die Domain von Produktionsinstanzen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Not sent, because it could not be noted down</source>
        <translation>Nicht gesendet, weil es nicht festgehalten werden konnte</translation>
    </message>
    <message>
        <source>Vestry writes to disk what it is about to send, so that nothing can be sent twice. That failed, so nothing was sent. Make room on the disk, then try again.</source>
        <translation>Vestry schreibt auf die Festplatte, was es gleich sendet, damit nichts zweimal gesendet werden kann. Das ist fehlgeschlagen, deshalb wurde nichts gesendet. Schaffen Sie Platz auf der Festplatte und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another window has this domain change</source>
        <translation>Ein anderes Fenster hat diesen Domainwechsel</translation>
    </message>
    <message>
        <source>Only one window can send it. Go on there, or close it and open this one again.</source>
        <translation>Nur ein Fenster kann ihn senden. Machen Sie dort weiter, oder schließen Sie es und öffnen Sie dieses erneut.</translation>
    </message>
    <message>
        <source>A request has left already</source>
        <translation>Eine Anfrage ist schon abgegangen</translation>
    </message>
    <message>
        <source>Its outcome is not decided yet, so no second one was sent. Read again to see what came of it.</source>
        <translation>Ihr Ergebnis steht noch nicht fest, deshalb wurde keine zweite gesendet. Lesen Sie erneut, um zu sehen, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>The file that keeps this domain change cannot be read (%1). Nothing of it is lost; correct the access to it, then open this window again.</source>
        <translation>Die Datei mit diesem Domainwechsel kann nicht gelesen werden (%1). Nichts davon ist verloren; berichtigen Sie die Zugriffsrechte und öffnen Sie dieses Fenster dann erneut.</translation>
    </message>
    <message>
        <source>The last step could not be written to disk (%1). It is kept in memory only: make room on the disk before you close Vestry.</source>
        <translation>Der letzte Schritt konnte nicht auf die Festplatte geschrieben werden (%1). Er ist nur im Arbeitsspeicher: Schaffen Sie Platz auf der Festplatte, bevor Sie Vestry schließen.</translation>
    </message>
    <message>
        <source>All users of this instance (%1) are signed out at once, on every device.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Alle Benutzer dieser Instanz (%1) werden sofort abgemeldet, auf jedem Gerät.</translation>
    </message>
    <message>
        <source>All users of this instance are signed out at once, on every device. How many they are is not known.</source>
        <translation>Alle Benutzer dieser Instanz werden sofort abgemeldet, auf jedem Gerät. Wie viele es sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nobody can sign in until the DNS records of %1 are in place, their certificates are made and your apps run with the new publishable key. DNS can take up to 48 hours.</source>
        <translation>Niemand kann sich anmelden, bis die DNS-Einträge von %1 gesetzt sind, ihre Zertifikate erstellt sind und Ihre Apps mit dem neuen veröffentlichbaren Schlüssel laufen. DNS kann bis zu 48 Stunden brauchen.</translation>
    </message>
    <message>
        <source>The publishable key changes. Every app that still has the old one stops working with Clerk.</source>
        <translation>Der veröffentlichbare Schlüssel ändert sich. Jede App, die noch den alten hat, funktioniert mit Clerk nicht mehr.</translation>
    </message>
    <message>
        <source>Callbacks of Google, Apple and other providers, SAML connections and everything that checks tokens must name %1 instead of %2.</source>
        <translation>Callbacks von Google, Apple und anderen Anbietern, SAML-Verbindungen und alles, was Token prüft, müssen %1 statt %2 nennen.</translation>
    </message>
    <message>
        <source>Passkeys are bound to a domain: those made for %1 do not work for another one.</source>
        <translation>Passkeys sind an eine Domain gebunden: Die für %1 angelegten funktionieren auf einer anderen nicht.</translation>
    </message>
    <message>
        <source>There is no undo. Going back to %1 is another domain change, with the same consequences.</source>
        <translation>Das lässt sich nicht rückgängig machen. Zurück zu %1 führt nur ein weiterer Domainwechsel mit denselben Folgen.</translation>
    </message>
    <message>
        <source>Its list of domains alone decides, and has not done so yet. Read again, and do not send the change by another way meanwhile.</source>
        <translation>Allein die Domainliste von Clerk entscheidet, und das hat sie noch nicht. Lesen Sie erneut, und senden Sie den Wechsel inzwischen nicht auf anderem Weg.</translation>
    </message>
    <message>
        <source>Refused, but not confirmed yet</source>
        <translation>Abgelehnt, aber noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Clerk refused the request. %1</source>
        <extracomment>%1 is two sentences about what to do.</extracomment>
        <translation>Clerk hat die Anfrage abgelehnt. %1</translation>
    </message>
    <message>
        <source>Accepted, but not confirmed yet</source>
        <translation>Angenommen, aber noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Clerk accepted the request (HTTP %1). %2</source>
        <extracomment>%1 is a number, %2 two sentences about what to do.</extracomment>
        <translation>Clerk hat die Anfrage angenommen (HTTP %1). %2</translation>
    </message>
    <message>
        <source>Not read from Clerk yet</source>
        <translation>Noch nicht von Clerk gelesen</translation>
    </message>
    <message>
        <source>Which instance this is and which domain it has is still being read, so nothing was sent. Wait until Clerk has answered, then try again.</source>
        <translation>Welche Instanz dies ist und welche Domain sie hat, wird noch gelesen; daher wurde nichts gesendet. Warten Sie, bis Clerk geantwortet hat, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The file that kept a domain change was damaged. It was put aside as %1; what was chosen and ticked is gone. If the domain had been changed already, go on with the current domain; if not, begin again.</source>
        <translation>Die Datei mit einem Domainwechsel war beschädigt. Sie wurde als %1 beiseitegelegt; was gewählt und abgehakt war, ist verloren. War die Domain schon gewechselt, machen Sie mit der jetzigen Domain weiter; wenn nicht, beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>The file that keeps the domain change was written by a newer Vestry (%1). It stays where it is, and this version only reads: go on with the newer Vestry.</source>
        <translation>Die Datei mit dem Domainwechsel wurde von einem neueren Vestry geschrieben (%1). Sie bleibt, wo sie ist, und diese Version liest nur: Machen Sie mit dem neueren Vestry weiter.</translation>
    </message>
    <message>
        <source>Clerk refused the request: the instance still has %1.</source>
        <translation>Clerk hat die Anfrage abgelehnt: Die Instanz hat weiterhin %1.</translation>
    </message>
    <message>
        <source>Clerk accepted the request, and still shows %1. Should the domain change after all, Vestry no longer looks at it.</source>
        <translation>Clerk hat die Anfrage angenommen und zeigt weiterhin %1. Sollte die Domain doch noch wechseln, sieht Vestry nicht mehr hin.</translation>
    </message>
    <message>
        <source>A request was sent, and Clerk has not shown that it was carried out. Should the domain change after all, Vestry no longer looks at it.</source>
        <translation>Eine Anfrage wurde gesendet, und Clerk hat nicht gezeigt, dass sie ausgeführt wurde. Sollte die Domain doch noch wechseln, sieht Vestry nicht mehr hin.</translation>
    </message>
    <message>
        <source>An earlier request was sent, and Clerk still showed %1 after it. Nothing was sent since.</source>
        <translation>Früher wurde eine Anfrage gesendet, und Clerk zeigte danach weiterhin %1. Seitdem wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent to Clerk, so the instance stays as it is.</source>
        <translation>An Clerk wurde nichts gesendet; die Instanz bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This instance is read-only in Vestry</source>
        <translation>Diese Instanz ist in Vestry schreibgeschützt</translation>
    </message>
    <message>
        <source>The secret key is not there</source>
        <translation>Der geheime Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>What was typed is not the new domain, so nothing was sent. Type it once more.</source>
        <translation>Was eingegeben wurde, ist nicht die neue Domain, deshalb wurde nichts gesendet. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The safety level of this instance is “read-only”, so its domain cannot be changed from here. Choose another safety level in the profile of the instance first.</source>
        <translation>Die Sicherheitsstufe dieser Instanz ist „Schreibgeschützt“, deshalb kann ihre Domain von hier aus nicht gewechselt werden. Wählen Sie zuerst im Profil der Instanz eine andere Sicherheitsstufe.</translation>
    </message>
    <message>
        <source>Vestry does not have the secret key of this instance now, so the request cannot be sent. Give the key first.</source>
        <translation>Vestry hat den geheimen Schlüssel dieser Instanz gerade nicht, deshalb kann die Anfrage nicht gesendet werden. Geben Sie zuerst den Schlüssel ein.</translation>
    </message>
</context>
<context>
    <name>DomainChangePage</name>
    <message>
        <source>Give it up…</source>
        <translation>Aufgeben…</translation>
    </message>
    <message>
        <source>Sandbox: DNS provider…</source>
        <translation>Sandbox: DNS-Anbieter…</translation>
    </message>
    <message>
        <source>The instance has not been read yet</source>
        <translation>Die Instanz wurde noch nicht gelesen</translation>
    </message>
    <message>
        <source>Whether its domain can be changed shows when Clerk has answered.</source>
        <translation>Ob ihre Domain gewechselt werden kann, zeigt sich, wenn Clerk geantwortet hat.</translation>
    </message>
    <message>
        <source>A development instance keeps its domain</source>
        <translation>Eine Entwicklungsinstanz behält ihre Domain</translation>
    </message>
    <message>
        <source>Clerk gives development instances a domain of its own, which cannot be changed. Open the production instance to move it to another domain.</source>
        <translation>Clerk gibt Entwicklungsinstanzen eine eigene Domain, die nicht gewechselt werden kann. Öffnen Sie die Produktionsinstanz, um sie auf eine andere Domain umzuziehen.</translation>
    </message>
    <message>
        <source>No domain change is under way</source>
        <translation>Es läuft kein Domainwechsel</translation>
    </message>
    <message>
        <source>Changing the domain signs out every user and takes the sign-in down until DNS records, certificates and keys are right again. The guide goes through it step by step; nothing is sent before its fifth page, and it can be closed and continued at any time.</source>
        <translation>Ein Domainwechsel meldet alle Benutzer ab und legt die Anmeldung lahm, bis DNS-Einträge, Zertifikate und Schlüssel wieder stimmen. Der Assistent führt Schritt für Schritt hindurch; vor seiner fünften Seite wird nichts gesendet, und er lässt sich jederzeit schließen und fortsetzen.</translation>
    </message>
    <message>
        <source>Nothing was sent to Clerk yet.</source>
        <translation>An Clerk wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 zu %2.</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Change the domain…</source>
        <translation>Domain wechseln…</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>DNS-Einträge</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Code and consoles</source>
        <translation>Code und Konsolen</translation>
    </message>
    <message>
        <source>Go on with the current domain</source>
        <translation>Mit der jetzigen Domain weitermachen</translation>
    </message>
    <message>
        <source>It could not go on with the current domain</source>
        <translation>Mit der jetzigen Domain ging es nicht weiter</translation>
    </message>
    <message>
        <source>To %1.</source>
        <translation>Zu %1.</translation>
    </message>
    <message>
        <source>Its secret key is missing. Whether its domain can be changed shows once the key is there.</source>
        <translation>Ihr geheimer Schlüssel fehlt. Ob ihre Domain gewechselt werden kann, zeigt sich, wenn der Schlüssel da ist.</translation>
    </message>
</context>
<context>
    <name>DomainGuide</name>
    <message>
        <source>DNS is ready</source>
        <translation>DNS ist bereit</translation>
    </message>
    <message>
        <source>Every record that Clerk needs for %1 is right. Certificates come next, by themselves.</source>
        <translation>Jeder Eintrag, den Clerk für %1 braucht, ist richtig. Als Nächstes kommen die Zertifikate, von selbst.</translation>
    </message>
    <message>
        <source>Certificates are ready</source>
        <translation>Zertifikate sind bereit</translation>
    </message>
    <message>
        <source>%1 answers as production over https. Now put the new publishable key in place.</source>
        <translation>%1 antwortet über https als Produktion. Setzen Sie jetzt den neuen veröffentlichbaren Schlüssel ein.</translation>
    </message>
</context>
<context>
    <name>DomainWizard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything is kept. Open the domain change again to continue.</source>
        <translation>Alles bleibt erhalten. Öffnen Sie den Domainwechsel erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>Change the domain: %1 — %2 (%3)</source>
        <extracomment>Window title; %1 is the step, %2 the instance&apos;s name, %3 its environment.</extracomment>
        <translation>Domain wechseln: %1 — %2 (%3)</translation>
    </message>
    <message>
        <source>The domain change is not finished</source>
        <translation>Der Domainwechsel ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>It could not be put away: the disk refused, or another window has it. Nothing is lost. Make room on the disk, then finish again.</source>
        <translation>Er konnte nicht abgelegt werden: Die Festplatte ließ es nicht zu, oder ein anderes Fenster hat ihn. Nichts ist verloren. Schaffen Sie Platz auf der Festplatte und schließen Sie ihn dann erneut ab.</translation>
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
    <message>
        <source>Change the domain…</source>
        <translation>Domain wechseln…</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>Your changes could not be saved against a crash: %1. They are still here as long as Vestry runs.</source>
        <translation>Ihre Änderungen konnten nicht gegen einen Absturz gesichert werden: %1. Sie bleiben erhalten, solange Vestry läuft.</translation>
    </message>
    <message>
        <source>they are too many</source>
        <translation>es sind zu viele</translation>
    </message>
    <message>
        <source>Another window of Vestry keeps the unsaved changes of this instance. Changes made here are in memory only, until that window is closed.</source>
        <translation>Ein anderes Fenster von Vestry bewahrt die nicht angewendeten Änderungen dieser Instanz auf. Änderungen von hier sind nur im Arbeitsspeicher, bis jenes Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Unsaved changes of this instance were kept by a newer version of Vestry. They are left as they are; changes made here are in memory only.</source>
        <translation>Nicht angewendete Änderungen dieser Instanz wurden von einer neueren Version von Vestry aufbewahrt. Sie bleiben, wie sie sind; Änderungen von hier sind nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The saved changes of this instance were damaged and cannot be offered. They were set aside as %1.</source>
        <translation>Die gespeicherten Änderungen dieser Instanz waren beschädigt und können nicht angeboten werden. Sie wurden als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>One of your changes holds a secret key or a password, so it is not saved against a crash: it is here as long as Vestry runs.</source>
        <translation>Eine Ihrer Änderungen enthält einen geheimen Schlüssel oder ein Passwort und wird deshalb nicht gegen einen Absturz gesichert: Sie besteht, solange Vestry läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes hold a secret key or a password, so they are not saved against a crash: they are here as long as Vestry runs.</source>
        <translation>
            <numerusform>%n Ihrer Änderungen enthält einen geheimen Schlüssel oder ein Passwort und wird deshalb nicht gegen einen Absturz gesichert: Sie besteht, solange Vestry läuft.</numerusform>
            <numerusform>%n Ihrer Änderungen enthalten einen geheimen Schlüssel oder ein Passwort und werden deshalb nicht gegen einen Absturz gesichert: Sie bestehen, solange Vestry läuft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriftStep</name>
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
    <message>
        <source>Nothing was sent. These settings were changed by someone else since you read them. Decide for each whose value wins, then review the rest again.</source>
        <translation>Es wurde nichts gesendet. Diese Einstellungen hat jemand anders geändert, seit Sie sie gelesen haben. Entscheiden Sie bei jeder, wessen Wert gelten soll, und prüfen Sie dann den Rest erneut.</translation>
    </message>
    <message>
        <source>These settings were changed by someone else meanwhile, and Clerk did not take your change of them. Decide for each whose value wins, then review the rest again.</source>
        <translation>Diese Einstellungen wurden inzwischen von jemand anderem geändert, und Clerk hat Ihre Änderung daran nicht angenommen. Entscheiden Sie für jede, welcher Wert gilt, und prüfen Sie dann den Rest noch einmal.</translation>
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
    <name>EnvFile</name>
    <message>
        <source>The file cannot be read: %1. Choose another one, or paste the key.</source>
        <extracomment>%1 is what the system said.</extracomment>
        <translation>Die Datei kann nicht gelesen werden: %1. Wählen Sie eine andere oder fügen Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>The file is larger than a .env file ever is, so it was not read. Choose another one, or paste the key.</source>
        <translation>Die Datei ist größer, als eine .env-Datei je ist, deshalb wurde sie nicht gelesen. Wählen Sie eine andere oder fügen Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>There is no CLERK_SECRET_KEY in this file. Choose another one, or paste the key.</source>
        <translation>In dieser Datei steht kein CLERK_SECRET_KEY. Wählen Sie eine andere oder fügen Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>CLERK_SECRET_KEY stands in this file with different keys (lines %1), and Vestry does not guess. Paste the one you mean.</source>
        <extracomment>%1 are line numbers: &quot;3, 7&quot;.</extracomment>
        <translation>CLERK_SECRET_KEY steht in dieser Datei mit verschiedenen Schlüsseln (Zeilen %1), und Vestry rät nicht. Fügen Sie den gemeinten ein.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>EnvFileDialog</name>
    <message>
        <source>Take the secret key from a .env file</source>
        <translation>Geheimen Schlüssel aus einer .env-Datei übernehmen</translation>
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
    <message>
        <source>New passwords that are known from data breaches are refused from now on.</source>
        <translation>Neue Passwörter, die aus Datenlecks bekannt sind, werden ab jetzt abgelehnt.</translation>
    </message>
    <message>
        <source>Extensions and apps on an origin that you added can use this instance from now on.</source>
        <translation>Erweiterungen und Apps auf einem Ursprung, den Sie hinzugefügt haben, können diese Instanz ab jetzt verwenden.</translation>
    </message>
    <message>
        <source>Users can create organizations and join them from now on.</source>
        <translation>Benutzer können ab jetzt Organisationen anlegen und ihnen beitreten.</translation>
    </message>
    <message>
        <source>Organizations are switched off for every user: members lose access to what your application gives to an organization, because its pages and permission checks that need an active organization stop working. Clerk may refuse this.</source>
        <translation>Organisationen werden für alle Benutzer ausgeschaltet: Mitglieder verlieren den Zugriff auf das, was Ihre Anwendung einer Organisation gibt, weil Seiten und Berechtigungsprüfungen, die eine aktive Organisation brauchen, nicht mehr funktionieren. Clerk kann dies ablehnen.</translation>
    </message>
    <message>
        <source>Organizations without a limit of their own can take more members from now on.</source>
        <translation>Organisationen ohne eigene Grenze können ab jetzt mehr Mitglieder aufnehmen.</translation>
    </message>
    <message>
        <source>Organizations can verify e-mail domains, and people with an address in one can join in the ways set below.</source>
        <translation>Organisationen können E-Mail-Domains verifizieren, und Personen mit einer Adresse darin können auf den unten gesetzten Wegen beitreten.</translation>
    </message>
    <message>
        <source>Organizations can suggest joining to everyone with an address of their verified domain; an admin approves each.</source>
        <translation>Organisationen können allen mit einer Adresse ihrer verifizierten Domain den Beitritt vorschlagen; ein Administrator stimmt jedem einzeln zu.</translation>
    </message>
    <message>
        <source>Only those on the allowlist can sign up. How many are on it could not be counted: if it is empty, nobody can sign up from then on. Look at it in the Clerk Dashboard first.</source>
        <translation>Nur wer auf der Zulassungsliste steht, kann sich registrieren. Wie viele darauf stehen, konnte nicht gezählt werden: Ist sie leer, kann sich von da an niemand registrieren. Sehen Sie sie sich vorher im Clerk-Dashboard an.</translation>
    </message>
    <message>
        <source>The allowlist is empty: from then on nobody can sign up.</source>
        <translation>Die Zulassungsliste ist leer: Von da an kann sich niemand registrieren.</translation>
    </message>
    <message>
        <source>Only who fits the one entry on the allowlist can sign up; everybody else is refused.</source>
        <translation>Nur wer zu dem einen Eintrag auf der Zulassungsliste passt, kann sich registrieren; alle anderen werden abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>Only who fits one of the %n entries on the allowlist can sign up; everybody else is refused.</source>
        <translation>
            <numerusform>Nur wer zu dem %n Eintrag auf der Zulassungsliste passt, kann sich registrieren; alle anderen werden abgelehnt.</numerusform>
            <numerusform>Nur wer zu einem der %n Einträge auf der Zulassungsliste passt, kann sich registrieren; alle anderen werden abgelehnt.</numerusform>
        </translation>
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
    <message>
        <source>Read-only: the safety level of this instance allows no changes</source>
        <translation>Schreibgeschützt: Die Sicherheitsstufe dieser Instanz lässt keine Änderungen zu</translation>
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
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
</context>
<context>
    <name>FollowUpView</name>
    <message>
        <source>Copy the value of: %1</source>
        <translation>Wert kopieren von: %1</translation>
    </message>
    <message>
        <source>The new values are confirmed by Clerk.</source>
        <translation>Die neuen Werte sind von Clerk bestätigt.</translation>
    </message>
    <message>
        <source>The new values are expected; Clerk has not confirmed them yet.</source>
        <translation>Die neuen Werte sind erwartet; Clerk hat sie noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>%1 of %2 done. %3</source>
        <extracomment>%3 is a sentence that says whether the values are confirmed.</extracomment>
        <translation>%1 von %2 erledigt. %3</translation>
    </message>
    <message>
        <source>A tick means “done, or not needed here”.</source>
        <translation>Ein Haken heißt „erledigt oder hier nicht nötig“.</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Forget this instance</source>
        <translation>Diese Instanz vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n instances</source>
        <translation>
            <numerusform>%n Instanz vergessen</numerusform>
            <numerusform>%n Instanzen vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes at Clerk, and a key stays valid there: revoke it in the Clerk Dashboard when nobody is to use it any more.</source>
        <translation>Bei Clerk ändert sich nichts, und ein Schlüssel bleibt dort gültig: Widerrufen Sie ihn im Clerk-Dashboard, wenn ihn niemand mehr verwenden soll.</translation>
    </message>
    <message>
        <source>its name and settings</source>
        <translation>ihr Name und ihre Einstellungen</translation>
    </message>
    <message>
        <source>its secret key, which is kept for this session only</source>
        <translation>ihr geheimer Schlüssel, der nur für diese Sitzung behalten wird</translation>
    </message>
    <message>
        <source>its secret key in the system keyring</source>
        <translation>ihr geheimer Schlüssel im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>its draft: %1</source>
        <extracomment>%1 is &quot;3 unsaved edits&quot;.</extracomment>
        <translation>ihr Entwurf: %1</translation>
    </message>
    <message>
        <source>its unfinished domain change: what was done, and what is still open</source>
        <translation>ihr nicht abgeschlossener Domainwechsel: was getan wurde und was noch offen ist</translation>
    </message>
    <message>
        <source>Removed from this computer:</source>
        <extracomment>A list of what is removed follows.</extracomment>
        <translation>Von diesem Computer wird entfernt:</translation>
    </message>
</context>
<context>
    <name>GiveUp</name>
    <message>
        <source>Whether the domain has changed is being found out, it has changed, or another window has this domain change.</source>
        <translation>Es wird noch festgestellt, ob die Domain gewechselt hat; oder sie hat gewechselt; oder ein anderes Fenster hat diesen Domainwechsel.</translation>
    </message>
    <message>
        <source>The domain change was not given up</source>
        <translation>Der Domainwechsel wurde nicht aufgegeben</translation>
    </message>
    <message>
        <source>It could not be put away, and is kept as it was. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Er konnte nicht abgelegt werden und bleibt, wie er war. %1</translation>
    </message>
    <message>
        <source>Give up this domain change?</source>
        <translation>Diesen Domainwechsel aufgeben?</translation>
    </message>
    <message>
        <source>%1 What you chose and ticked here is put away.</source>
        <extracomment>%1 says what became of the request.</extracomment>
        <translation>%1 Was Sie hier gewählt und abgehakt haben, wird abgelegt.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>HomeUrl</name>
    <message>
        <source>Only https addresses can be used, and this one starts with “%1”. Type the host name alone, or put https:// in front of it.</source>
        <translation>Nur https-Adressen können verwendet werden, und diese beginnt mit „%1“. Geben Sie nur den Hostnamen ein oder stellen Sie https:// davor.</translation>
    </message>
    <message>
        <source>There is a user name or a password in front of the host name. Leave out everything up to and including the @.</source>
        <translation>Vor dem Hostnamen steht ein Benutzername oder Passwort. Lassen Sie alles bis einschließlich @ weg.</translation>
    </message>
    <message>
        <source>The address names a port (%1). Clerk takes a host name only: leave out the colon and what follows it.</source>
        <translation>Die Adresse nennt einen Port (%1). Clerk nimmt nur einen Hostnamen an: Lassen Sie den Doppelpunkt und alles danach weg.</translation>
    </message>
    <message>
        <source>The address goes on after the host name (“%1”). Clerk takes a host name only: leave out the rest.</source>
        <translation>Die Adresse geht nach dem Hostnamen weiter („%1“). Clerk nimmt nur einen Hostnamen an: Lassen Sie den Rest weg.</translation>
    </message>
    <message>
        <source>The host name ends with a dot. Leave the dot out.</source>
        <translation>Der Hostname endet mit einem Punkt. Lassen Sie den Punkt weg.</translation>
    </message>
    <message>
        <source>“%1” is an IP address. Clerk needs a domain name, because it uses names such as clerk.example.com below it.</source>
        <translation>„%1“ ist eine IP-Adresse. Clerk braucht einen Domainnamen, weil es Namen wie clerk.example.com darunter verwendet.</translation>
    </message>
    <message>
        <source>“%1” is a name inside a network, not a domain on the internet. Type a domain that you own, such as example.com.</source>
        <translation>„%1“ ist ein Name innerhalb eines Netzes, keine Domain im Internet. Geben Sie eine Domain ein, die Ihnen gehört, zum Beispiel example.com.</translation>
    </message>
    <message>
        <source>A part of the host name is empty: two dots follow each other, or it starts with one.</source>
        <translation>Ein Teil des Hostnamens ist leer: Zwei Punkte folgen aufeinander, oder er beginnt mit einem Punkt.</translation>
    </message>
    <message>
        <source>The part “%1” cannot be in a host name: every part has 1 to 63 letters, digits and hyphens, and no hyphen at its start or end.</source>
        <translation>Der Teil „%1“ kann nicht in einem Hostnamen stehen: Jeder Teil hat 1 bis 63 Buchstaben, Ziffern und Bindestriche, am Anfang und Ende keinen Bindestrich.</translation>
    </message>
    <message>
        <source>The host name has more than 253 characters, which no name on the internet can have.</source>
        <translation>Der Hostname hat mehr als 253 Zeichen; so lang kann kein Name im Internet sein.</translation>
    </message>
    <message>
        <source>“%1” is a public suffix: people register names below it, so nobody can own it. Type a domain that you have registered yourself.</source>
        <translation>„%1“ ist ein öffentliches Suffix: Darunter werden Namen registriert, es selbst kann niemandem gehören. Geben Sie eine Domain ein, die Sie selbst registriert haben.</translation>
    </message>
    <message>
        <source>Names below “%1” belong to a hosting provider. You cannot set DNS records there, so Clerk refuses them. Use a domain of your own.</source>
        <translation>Namen unter „%1“ gehören einem Hosting-Anbieter. Dort können Sie keine DNS-Einträge setzen, deshalb lehnt Clerk sie ab. Verwenden Sie eine eigene Domain.</translation>
    </message>
    <message>
        <source>Names that start with “%1” are reserved, because Clerk uses them itself. Type the address of your app.</source>
        <translation>Namen, die mit „%1“ beginnen, sind reserviert, weil Clerk sie selbst verwendet. Geben Sie die Adresse Ihrer App ein.</translation>
    </message>
    <message>
        <source>“%1” belongs to Clerk. A production instance needs a domain of your own.</source>
        <translation>„%1“ gehört Clerk. Eine Produktionsinstanz braucht eine eigene Domain.</translation>
    </message>
    <message>
        <source>Type the address of your app, such as https://example.com.</source>
        <translation>Geben Sie die Adresse Ihrer App ein, zum Beispiel https://example.com.</translation>
    </message>
    <message>
        <source>This cannot be read as an address. Type a host name, such as example.com.</source>
        <translation>Das lässt sich nicht als Adresse lesen. Geben Sie einen Hostnamen ein, zum Beispiel example.com.</translation>
    </message>
    <message>
        <source>%1 is the domain that this instance has already. There is nothing to change.</source>
        <translation>%1 ist die Domain, die diese Instanz schon hat. Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>%1 lies below %2, which this instance has already. As a primary application Clerk stores only %2: it would accept the request and change nothing, without saying so. Choose “Secondary application”, or type another domain.</source>
        <translation>%1 liegt unter %2, und die Domain %2 hat diese Instanz schon. Als primäre Anwendung speichert Clerk nur %2: Es würde die Anfrage annehmen und nichts ändern, ohne es zu sagen. Wählen Sie „Sekundäre Anwendung“ oder geben Sie eine andere Domain ein.</translation>
    </message>
</context>
<context>
    <name>HostView</name>
    <message>
        <source>For: %1</source>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Expired: %1</source>
        <translation>Abgelaufen: %1</translation>
    </message>
    <message>
        <source>Expires: %1 (in 1 day)</source>
        <translation>Läuft ab: %1 (in 1 Tag)</translation>
    </message>
    <message numerus="yes">
        <source>Expires: %1 (in %n days)</source>
        <translation>
            <numerusform>Läuft ab: %1 (in %n Tag)</numerusform>
            <numerusform>Läuft ab: %1 (in %n Tagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Check %1 now</source>
        <translation>%1 jetzt prüfen</translation>
    </message>
</context>
<context>
    <name>IdentitySection</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shown wherever the instance is, and typed to confirm what is dangerous.</source>
        <translation>Wird überall gezeigt, wo die Instanz steht, und eingegeben, um Gefährliches zu bestätigen.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Instances of one group stand together in every list.</source>
        <translation>Instanzen einer Gruppe stehen in jeder Liste zusammen.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>A mark of your own, beside the word and icon of the environment.</source>
        <translation>Ihr eigenes Kennzeichen, neben Wort und Symbol der Umgebung.</translation>
    </message>
    <message>
        <source>Environment, as the instance says</source>
        <translation>Umgebung, wie die Instanz sie nennt</translation>
    </message>
    <message>
        <source>Instance id</source>
        <translation>Instanz-ID</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>The name of the group is too long: it may have up to %n characters.</source>
        <translation>
            <numerusform>Der Name der Gruppe ist zu lang: Er darf bis zu %n Zeichen haben.</numerusform>
            <numerusform>Der Name der Gruppe ist zu lang: Er darf bis zu %n Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the group holds characters that cannot be seen, or that turn the direction of the text. Type it instead of pasting it.</source>
        <translation>Der Name der Gruppe enthält Zeichen, die unsichtbar sind oder die Richtung des Textes umkehren. Tippen Sie ihn, statt ihn einzufügen.</translation>
    </message>
</context>
<context>
    <name>InstanceMark</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>Title of a window; %1 says what it is, %2 which instance it is about.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (%2, read-only)</source>
        <translation>%1 (%2, schreibgeschützt)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an instance&apos;s name, %2 its environment.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>Not on the server: %1.</source>
        <translation>Nicht auf dem Server: %1.</translation>
    </message>
    <message>
        <source>Only on the server: %1.</source>
        <translation>Nur auf dem Server: %1.</translation>
    </message>
    <message>
        <source>Not known: %1. This version of Vestry does not have this setting.</source>
        <translation>Nicht bekannt: %1. Diese Version von Vestry hat diese Einstellung nicht.</translation>
    </message>
    <message>
        <source>Not known: %1. It was sent once more since; the server has: %2.</source>
        <translation>Nicht bekannt: %1. Sie wurde seitdem noch einmal gesendet; der Server hat: %2.</translation>
    </message>
    <message>
        <source>Not known: %1. What was sent held a secret and was not written down; the server has: %2.</source>
        <translation>Nicht bekannt: %1. Was gesendet wurde, enthielt ein Geheimnis und wurde nicht aufgeschrieben; der Server hat: %2.</translation>
    </message>
    <message>
        <source>Not known: %1. Sent was: %2; what the server has could not be read.</source>
        <translation>Nicht bekannt: %1. Gesendet wurde: %2; was der Server hat, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not known: %1. Sent was: %2; the server has: %3.</source>
        <translation>Nicht bekannt: %1. Gesendet wurde: %2; der Server hat: %3.</translation>
    </message>
    <message>
        <source>Was applied: %1.</source>
        <translation>Wurde angewendet: %1.</translation>
    </message>
    <message>
        <source>Was not applied, and your change is offered again: %1.</source>
        <translation>Wurde nicht angewendet, und Ihre Änderung wird wieder angeboten: %1.</translation>
    </message>
    <message>
        <source>Was not applied: %1. Make the change again if you still want it.</source>
        <translation>Wurde nicht angewendet: %1. Ändern Sie es noch einmal, wenn Sie es noch wollen.</translation>
    </message>
    <message>
        <source>Vestry was ended while it was sending changes, %1. What became of them, as the server shows it now:</source>
        <extracomment>%1 is how long ago: &quot;5 minutes ago&quot;.</extracomment>
        <translation>Vestry wurde beendet, während es Änderungen sendete, %1. Was daraus geworden ist, wie der Server es jetzt zeigt:</translation>
    </message>
    <message>
        <source>Look at what is not known before you send it again.</source>
        <translation>Prüfen Sie, was nicht bekannt ist, bevor Sie es noch einmal senden.</translation>
    </message>
</context>
<context>
    <name>InterruptedApplies</name>
    <message>
        <source>Vestry cannot read its record of what was sent to this instance (%1). If it was ended while it was sending, look at the settings before you send them again.</source>
        <translation>Vestry kann seine Aufzeichnung dessen, was an diese Instanz gesendet wurde, nicht lesen (%1). Wurde es beim Senden beendet, sehen Sie sich die Einstellungen an, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>The last entry in Vestry&apos;s record of what was sent to this instance was incomplete and was removed.</source>
        <translation>Der letzte Eintrag in Vestrys Aufzeichnung dessen, was an diese Instanz gesendet wurde, war unvollständig und wurde entfernt.</translation>
    </message>
    <message>
        <source>The last entry in Vestry&apos;s record of what was sent to this instance was incomplete. It was set aside as %1.</source>
        <translation>Der letzte Eintrag in Vestrys Aufzeichnung dessen, was an diese Instanz gesendet wurde, war unvollständig. Er wurde beiseitegelegt als %1.</translation>
    </message>
    <message>
        <source>No request is missing for that: each is written down whole before it leaves.</source>
        <translation>Trotzdem ist keine Anfrage verloren: Jede wird vollständig aufgeschrieben, bevor sie gesendet wird.</translation>
    </message>
    <message>
        <source>One line of Vestry&apos;s record of what was sent to this instance is damaged and cannot be read.</source>
        <translation>Eine Zeile in Vestrys Aufzeichnung dessen, was an diese Instanz gesendet wurde, ist beschädigt und nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of Vestry&apos;s record of what was sent to this instance are damaged and cannot be read.</source>
        <translation>
            <numerusform>%n Zeile in Vestrys Aufzeichnung dessen, was an diese Instanz gesendet wurde, ist beschädigt und nicht lesbar.</numerusform>
            <numerusform>%n Zeilen in Vestrys Aufzeichnung dessen, was an diese Instanz gesendet wurde, sind beschädigt und nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>One line of Vestry&apos;s record of what was sent to this instance was written by a newer version of Vestry, and this one cannot read it.</source>
        <translation>Eine Zeile in Vestrys Aufzeichnung dessen, was an diese Instanz gesendet wurde, stammt von einer neueren Version von Vestry; diese hier kann sie nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of Vestry&apos;s record of what was sent to this instance were written by a newer version of Vestry, and this one cannot read them.</source>
        <translation>
            <numerusform>%n Zeile in Vestrys Aufzeichnung dessen, was an diese Instanz gesendet wurde, stammt von einer neueren Version von Vestry; diese hier kann sie nicht lesen.</numerusform>
            <numerusform>%n Zeilen in Vestrys Aufzeichnung dessen, was an diese Instanz gesendet wurde, stammen von einer neueren Version von Vestry; diese hier kann sie nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>If Vestry was ended while it was sending changes, it may not know what became of them: look at the settings before you send them again. The record is %1.</source>
        <translation>Falls Vestry beendet wurde, während es Änderungen sendete, weiß es womöglich nicht, was aus ihnen geworden ist: Sehen Sie sich die Einstellungen an, bevor Sie sie noch einmal senden. Die Aufzeichnung ist %1.</translation>
    </message>
</context>
<context>
    <name>InterruptedStatus</name>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Alter Wert</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>could not be listed</source>
        <translation>konnte nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>ACS URL</source>
        <translation>ACS-URL</translation>
    </message>
    <message>
        <source>SP entity ID</source>
        <translation>SP-Entity-ID</translation>
    </message>
    <message>
        <source>SP metadata URL</source>
        <translation>SP-Metadaten-URL</translation>
    </message>
    <message>
        <source>authorize URL</source>
        <translation>Autorisierungs-URL</translation>
    </message>
    <message>
        <source>token URL</source>
        <translation>Token-URL</translation>
    </message>
    <message>
        <source>user info URL</source>
        <translation>URL der Benutzerinformationen</translation>
    </message>
    <message>
        <source>discovery URL</source>
        <translation>Discovery-URL</translation>
    </message>
    <message>
        <source>token introspection URL</source>
        <translation>URL der Token-Introspektion</translation>
    </message>
    <message>
        <source>redirect URI</source>
        <translation>Weiterleitungs-URI</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>Weiterleitungs-URL</translation>
    </message>
    <message>
        <source>Allowed origin</source>
        <translation>Zugelassener Ursprung</translation>
    </message>
    <message>
        <source>primary domain</source>
        <translation>Hauptdomain</translation>
    </message>
    <message>
        <source>Publishable key</source>
        <translation>Veröffentlichbarer Schlüssel</translation>
    </message>
    <message>
        <source>Frontend API</source>
        <translation>Frontend API</translation>
    </message>
    <message>
        <source>Issuer (iss)</source>
        <translation>Aussteller (iss)</translation>
    </message>
    <message>
        <source>JWKS endpoint</source>
        <translation>JWKS-Endpunkt</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Account Portal</source>
        <translation>Account Portal</translation>
    </message>
    <message>
        <source>Signed-in users</source>
        <translation>Angemeldete Benutzer</translation>
    </message>
    <message>
        <source>Every session ends at the moment of the change, and everybody must sign in again. Choose a quiet hour and tell your users before.</source>
        <translation>Jede Sitzung endet im Augenblick des Wechsels, und alle müssen sich neu anmelden. Wählen Sie eine ruhige Stunde und sagen Sie Ihren Benutzern vorher Bescheid.</translation>
    </message>
    <message>
        <source>The key holds the name of the Frontend API, so a new one takes its place. Put it into every application and build them anew: with the old key Clerk does not load. The secret key stays, as far as Clerk’s documentation tells.</source>
        <translation>Der Schlüssel enthält den Namen der Frontend API, deshalb tritt ein neuer an seine Stelle. Setzen Sie ihn in jede Anwendung ein und bauen Sie sie neu: Mit dem alten Schlüssel lädt Clerk nicht. Der geheime Schlüssel bleibt, soweit Clerks Dokumentation es sagt.</translation>
    </message>
    <message>
        <source>The new host needs its DNS record and a certificate before anybody can sign in. Look for the old host in your code and settings.</source>
        <translation>Der neue Host braucht seinen DNS-Eintrag und ein Zertifikat, bevor sich jemand anmelden kann. Suchen Sie den alten Host in Ihrem Code und Ihren Einstellungen.</translation>
    </message>
    <message>
        <source>Issuer of session tokens</source>
        <translation>Aussteller der Sitzungstoken</translation>
    </message>
    <message>
        <source>Services that check the “iss” of tokens refuse the new ones until this value is changed there.</source>
        <translation>Dienste, die das „iss“ von Token prüfen, lehnen die neuen ab, bis dieser Wert dort geändert ist.</translation>
    </message>
    <message>
        <source>Public keys of session tokens (JWKS)</source>
        <translation>Öffentliche Schlüssel der Sitzungstoken (JWKS)</translation>
    </message>
    <message>
        <source>Services that fetch the keys from this address cannot check tokens until it is changed there.</source>
        <translation>Dienste, die die Schlüssel von dieser Adresse holen, können Token erst prüfen, wenn sie dort geändert ist.</translation>
    </message>
    <message>
        <source>Callback of social connections</source>
        <translation>Callback der Anmeldung über soziale Netzwerke</translation>
    </message>
    <message>
        <source>Add the new address in the console of every provider you have credentials of your own with, beside the old one, before the change.</source>
        <translation>Tragen Sie die neue Adresse vor dem Wechsel in der Konsole jedes Anbieters ein, bei dem Sie eigene Zugangsdaten haben, neben der alten.</translation>
    </message>
    <message>
        <source>Links to the old pages stop working: look for them in your application, e-mails and help pages.</source>
        <translation>Links zu den alten Seiten funktionieren nicht mehr: Suchen Sie sie in Ihrer Anwendung, in E-Mails und auf Hilfeseiten.</translation>
    </message>
    <message>
        <source>SAML connections</source>
        <translation>SAML-Verbindungen</translation>
    </message>
    <message>
        <source>Each identity provider must get the new address, entity ID and metadata. Agree on a time with whoever runs it: until then its users cannot sign in.</source>
        <translation>Jeder Identitätsanbieter muss die neue Adresse, Entity-ID und Metadaten erhalten. Vereinbaren Sie eine Zeit mit dem Betreiber: Bis dahin können sich seine Benutzer nicht anmelden.</translation>
    </message>
    <message>
        <source>OAuth applications</source>
        <translation>OAuth-Anwendungen</translation>
    </message>
    <message>
        <source>These applications sign their users in through Clerk and must get the new addresses.</source>
        <translation>Diese Anwendungen melden ihre Benutzer über Clerk an und müssen die neuen Adressen erhalten.</translation>
    </message>
    <message>
        <source>Redirect URLs</source>
        <translation>Weiterleitungs-URLs</translation>
    </message>
    <message>
        <source>The list stays as it is. Where your application moves too, add the new address, or signing in from it is refused.</source>
        <translation>Die Liste bleibt, wie sie ist. Wenn auch Ihre Anwendung umzieht, fügen Sie die neue Adresse hinzu; sonst wird die Anmeldung von dort abgelehnt.</translation>
    </message>
    <message>
        <source>JWT templates</source>
        <translation>JWT-Vorlagen</translation>
    </message>
    <message>
        <source>The service that receives these tokens must expect the new issuer. Claims that name the old domain stay as they are written: change them by hand.</source>
        <translation>Der Dienst, der diese Token erhält, muss den neuen Aussteller erwarten. Claims, die die alte Domain nennen, bleiben, wie sie geschrieben sind: Ändern Sie sie von Hand.</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Zugelassene Ursprünge</translation>
    </message>
    <message>
        <source>The list does not follow the domain. Entries that name the old one need a new entry beside them.</source>
        <translation>Die Liste folgt der Domain nicht. Einträge, die die alte nennen, brauchen einen neuen Eintrag daneben.</translation>
    </message>
    <message>
        <source>Satellite domains</source>
        <translation>Satellitendomains</translation>
    </message>
    <message>
        <source>Their own records stay. Their applications lead to the primary domain for signing in: change the sign-in address there.</source>
        <translation>Ihre eigenen Einträge bleiben. Ihre Anwendungen führen zum Anmelden auf die Hauptdomain: Ändern Sie dort die Anmeldeadresse.</translation>
    </message>
</context>
<context>
    <name>InventoryPage</name>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>I have gone through this list</source>
        <translation>Ich habe diese Liste durchgesehen</translation>
    </message>
    <message>
        <source>What Clerk’s API cannot list</source>
        <translation>Was Clerks API nicht auflisten kann</translation>
    </message>
    <message>
        <source>Think about each of these and tick what you have looked at. Ticks are kept; the page “Code and consoles” comes back to what is to be changed.</source>
        <translation>Denken Sie über jeden Punkt nach und haken Sie ab, was Sie sich angesehen haben. Häkchen bleiben erhalten; die Seite „Code und Konsolen“ kommt auf das zurück, was zu ändern ist.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy the whole list</source>
        <translation>Die ganze Liste kopieren</translation>
    </message>
    <message>
        <source>Read the whole list again</source>
        <translation>Die ganze Liste erneut lesen</translation>
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
        <source>Copy the new value for: %1</source>
        <translation>Neuen Wert kopieren für: %1</translation>
    </message>
    <message>
        <source>To go on, tick “I have gone through this list” at its end.</source>
        <translation>Um fortzufahren, haken Sie am Ende „Ich habe diese Liste durchgesehen“ an.</translation>
    </message>
</context>
<context>
    <name>InventorySectionBox</name>
    <message>
        <source>Clerk did not list these: %1. %2</source>
        <translation>Clerk hat dies nicht aufgelistet: %1. %2</translation>
    </message>
    <message>
        <source>Clerk says: %1</source>
        <translation>Clerk meldet: %1</translation>
    </message>
    <message>
        <source>Look at them in the Clerk Dashboard before you go on.</source>
        <translation>Sehen Sie im Clerk-Dashboard nach, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Users who are signed out: %1</source>
        <translation>Benutzer, die abgemeldet werden: %1</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>None of %1 names the old domain.</source>
        <translation>Gelesen: %1; keiner nennt die alte Domain.</translation>
    </message>
    <message>
        <source>%1 of %2 name the old domain.</source>
        <translation>Die alte Domain nennen: %1 von %2.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Read again: %1</source>
        <translation>Erneut lesen: %1</translation>
    </message>
    <message>
        <source>Clerk did not list these.</source>
        <translation>Clerk hat dies nicht aufgelistet.</translation>
    </message>
    <message>
        <source>Being read from Clerk…</source>
        <translation>Wird von Clerk gelesen…</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Copy the new value of %1</source>
        <translation>Neuen Wert von %1 kopieren</translation>
    </message>
    <message>
        <source>1 more is in “Copy all”.</source>
        <translation>1 weiterer ist in „Alles kopieren“.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in “Copy all”.</source>
        <translation>
            <numerusform>%n weiterer ist in „Alles kopieren“.</numerusform>
            <numerusform>%n weitere sind in „Alles kopieren“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>Clerk says: %1</source>
        <translation>Clerk meldet: %1</translation>
    </message>
    <message>
        <source>This key opens another instance: “%1” (%2, %3). It must open %4. Nothing was changed.</source>
        <translation>Dieser Schlüssel öffnet eine andere Instanz: „%1“ (%2, %3). Er muss %4 öffnen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This key opens another instance: %1 (%2, %3). It must open %4. Nothing was changed; to manage the other one, connect it as an instance of its own.</source>
        <extracomment>%1 is a domain or an id, %2 an environment, %3 and %4 ids.</extracomment>
        <translation>Dieser Schlüssel öffnet eine andere Instanz: %1 (%2, %3). Er muss %4 öffnen. Es wurde nichts geändert; um die andere zu verwalten, verbinden Sie sie als eigene Instanz.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>New secret key</source>
        <translation>Neuer geheimer Schlüssel</translation>
    </message>
    <message>
        <source>It has to open the same instance; that is checked before the old key is let go.</source>
        <translation>Er muss dieselbe Instanz öffnen; das wird geprüft, bevor der alte Schlüssel aufgegeben wird.</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check and replace</source>
        <translation>Prüfen und ersetzen</translation>
    </message>
    <message>
        <source>Replace the key of %1 (%2)</source>
        <extracomment>Window title; %1 is an instance&apos;s name, %2 its environment.</extracomment>
        <translation>Schlüssel von %1 (%2) ersetzen</translation>
    </message>
    <message>
        <source>When it is off, or the keyring refuses, the key is kept for this session only.</source>
        <translation>Wenn dies aus ist oder der Schlüsselbund ablehnt, wird der Schlüssel nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>Asking the server what this key opens…</source>
        <translation>Der Server wird gefragt, was dieser Schlüssel öffnet…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Take it from a .env file…</source>
        <translation>Aus einer .env-Datei übernehmen…</translation>
    </message>
</context>
<context>
    <name>KeySection</name>
    <message>
        <source>Replace the key…</source>
        <translation>Schlüssel ersetzen…</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>Im Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>The key is in no file of Vestry’s. What you do here happens at once, without “Save”.</source>
        <translation>Der Schlüssel steht in keiner Datei von Vestry. Was Sie hier tun, geschieht sofort, ohne „Speichern“.</translation>
    </message>
    <message>
        <source>The key is off the clipboard again.</source>
        <translation>Der Schlüssel ist nicht mehr in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The sandbox made the key; it opens nothing else.</source>
        <translation>Die Sandbox hat den Schlüssel erzeugt; er öffnet nichts anderes.</translation>
    </message>
    <message>
        <source>The key is kept for this session only; when Vestry ends it is gone.</source>
        <translation>Der Schlüssel wird nur für diese Sitzung behalten; wenn Vestry endet, ist er weg.</translation>
    </message>
    <message>
        <source>The key is kept in the system keyring.</source>
        <translation>Der Schlüssel wird im Schlüsselbund des Systems behalten.</translation>
    </message>
    <message>
        <source>Asking for the key…</source>
        <translation>Der Schlüssel wird abgefragt…</translation>
    </message>
    <message>
        <source>The key is on the clipboard for 10 seconds. Password managers are asked not to keep it.</source>
        <translation>Der Schlüssel ist für 10 Sekunden in der Zwischenablage. Passwortmanager werden gebeten, ihn nicht zu behalten.</translation>
    </message>
    <message>
        <source>The key is in the system keyring now.</source>
        <translation>Der Schlüssel ist jetzt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The key is in use, but only for this session: it is not in the system keyring.</source>
        <translation>Der Schlüssel wird verwendet, aber nur für diese Sitzung: Er ist nicht im Schlüsselbund des Systems.</translation>
    </message>
</context>
<context>
    <name>KeyStatus</name>
    <message>
        <source>%1 What you see was read %2.</source>
        <extracomment>%1 is a sentence about the secret key, %2 how long ago, as in: 3 hours ago</extracomment>
        <translation>%1 Was Sie sehen, wurde %2 gelesen.</translation>
    </message>
    <message>
        <source>Waiting for the system keyring to hand out the key of this instance.</source>
        <translation>Es wird darauf gewartet, dass der Schlüsselbund des Systems den Schlüssel dieser Instanz herausgibt.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>The system keyring has not answered yet. It may be asking you to unlock it in a window of its own.</source>
        <translation>Der Schlüsselbund des Systems hat noch nicht geantwortet. Vielleicht bittet er Sie in einem eigenen Fenster, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>Give the key for this session…</source>
        <translation>Schlüssel für diese Sitzung eingeben…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Give the key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Give another key…</source>
        <translation>Anderen Schlüssel eingeben…</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Another Vestry is running and does not answer, so this one works beside it. What you change in one does not show in the other at once. If the other one hangs, end it.</source>
        <translation>Ein anderes Vestry läuft und antwortet nicht, deshalb arbeitet dieses daneben. Was Sie in einem ändern, zeigt sich im anderen nicht sofort. Wenn das andere hängt, beenden Sie es.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>MainWindow::Private</name>
    <message>
        <source>Vestry</source>
        <translation>Vestry</translation>
    </message>
    <message>
        <source>Vestry — %1</source>
        <extracomment>Window title; %1 is an instance&apos;s name and environment.</extracomment>
        <translation>Vestry — %1</translation>
    </message>
    <message>
        <source>Nothing can be applied, because this instance is set to read-only.</source>
        <translation>Es kann nichts angewendet werden, weil diese Instanz als schreibgeschützt eingestellt ist.</translation>
    </message>
    <message>
        <source>Nothing can be applied before the secret key is there.</source>
        <translation>Es kann nichts angewendet werden, bevor der geheime Schlüssel da ist.</translation>
    </message>
    <message>
        <source>A link waits, because changes are being applied. When that is done, choose “Go there”.</source>
        <translation>Ein Link wartet, weil gerade Änderungen angewendet werden. Wenn das fertig ist, wählen Sie „Dorthin gehen“.</translation>
    </message>
    <message>
        <source>A link waits, because a dialog is open. Finish there, then choose “Go there”.</source>
        <translation>Ein Link wartet, weil ein Dialog offen ist. Schließen Sie dort ab und wählen Sie dann „Dorthin gehen“.</translation>
    </message>
    <message>
        <source>A link waits, because “%1” is open. Finish there, then choose “Go there”.</source>
        <translation>Ein Link wartet, weil „%1“ offen ist. Schließen Sie dort ab und wählen Sie dann „Dorthin gehen“.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>A page can be shown once an instance is open. Open one, or connect one.</source>
        <translation>Eine Seite kann gezeigt werden, sobald eine Instanz offen ist. Öffnen oder verbinden Sie eine.</translation>
    </message>
    <message>
        <source>A link leads to the instance “%1”, and there is none of that name here. Nothing was opened. Choose the instance yourself, or connect it.</source>
        <translation>Ein Link führt zur Instanz „%1“, und hier gibt es keine mit diesem Namen. Es wurde nichts geöffnet. Wählen Sie die Instanz selbst oder verbinden Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>A link leads to the instance “%1”, and %n have that name. Nothing was opened. Choose the instance yourself.</source>
        <translation>
            <numerusform>Ein Link führt zur Instanz „%1“, und %n hat diesen Namen. Es wurde nichts geöffnet. Wählen Sie die Instanz selbst.</numerusform>
            <numerusform>Ein Link führt zur Instanz „%1“, und %n haben diesen Namen. Es wurde nichts geöffnet. Wählen Sie die Instanz selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link leads to the page “%1”, which this Vestry does not have.</source>
        <translation>Ein Link führt zur Seite „%1“, die es in diesem Vestry nicht gibt.</translation>
    </message>
    <message>
        <source>A link leads to the setting “%1”, which is not on this page.</source>
        <translation>Ein Link führt zur Einstellung „%1“, die nicht auf dieser Seite ist.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Nothing can be applied, because the secret key was refused.</source>
        <translation>Es kann nichts angewendet werden, weil der geheime Schlüssel abgelehnt wurde.</translation>
    </message>
</context>
<context>
    <name>MigrationBanner</name>
    <message>
        <source>Somebody has changed the domain since: Clerk now shows “%1” instead of %2. The steps below are about %2. Find out who did it before you go on.</source>
        <translation>Jemand hat die Domain seither gewechselt: Clerk zeigt jetzt „%1“ statt %2. Die Schritte unten gelten für %2. Finden Sie heraus, wer es war, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Another window of Vestry (process %1) has this domain change. Here it can be looked at, and nothing can be changed. Close that window, then open this one again.</source>
        <extracomment>%1 is the number of a process.</extracomment>
        <translation>Ein anderes Fenster von Vestry (Prozess %1) hat diesen Domainwechsel. Hier können Sie ihn ansehen, aber nichts ändern. Schließen Sie jenes Fenster und öffnen Sie dieses dann erneut.</translation>
    </message>
    <message>
        <source>Somebody else has changed the domain: Clerk now shows “%1”, neither %2 nor %3. Nothing is sent. Find out who did it; then give up this change and begin again.</source>
        <translation>Jemand anderes hat die Domain gewechselt: Clerk zeigt jetzt „%1“, weder %2 noch %3. Es wird nichts gesendet. Finden Sie heraus, wer es war; geben Sie dann diesen Wechsel auf und beginnen Sie von vorn.</translation>
    </message>
</context>
<context>
    <name>MigrationPage</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>MigrationQuestion</name>
    <message>
        <source>Google: authorised redirect URI</source>
        <translation>Google: autorisierte Weiterleitungs-URI</translation>
    </message>
    <message>
        <source>If you use your own OAuth client, add the new redirect URI in the Google Cloud console beside the old one now: otherwise signing in with Google fails from the change on. The publishing status must be “In production”.</source>
        <translation>Wenn Sie einen eigenen OAuth-Client verwenden, tragen Sie jetzt in der Google Cloud Console die neue Weiterleitungs-URI neben der alten ein: Sonst schlägt die Anmeldung mit Google ab dem Wechsel fehl. Der Veröffentlichungsstatus muss „In Produktion“ sein.</translation>
    </message>
    <message>
        <source>Google: authorised JavaScript origins</source>
        <translation>Google: autorisierte JavaScript-Quellen</translation>
    </message>
    <message>
        <source>Add the origins of your application on the new domain in the same OAuth client, beside the old ones. Google One Tap checks them, too.</source>
        <translation>Tragen Sie im selben OAuth-Client die Ursprünge Ihrer Anwendung auf der neuen Domain neben den alten ein. Auch Google One Tap prüft sie.</translation>
    </message>
    <message>
        <source>Apple: domain and return URL</source>
        <translation>Apple: Domain und Rückgabe-URL</translation>
    </message>
    <message>
        <source>Add %2 as a domain and the new return URL to your Services ID at Apple, beside the old ones.</source>
        <translation>Tragen Sie bei Apple in Ihrer Services ID %2 als Domain und die neue Rückgabe-URL ein, neben den alten.</translation>
    </message>
    <message>
        <source>Apple: e-mail source of the private relay</source>
        <translation>Apple: E-Mail-Quelle des Private Relay</translation>
    </message>
    <message>
        <source>Users who hide their e-mail address get Clerk’s mail only from senders that Apple knows. The new sender ends in %5; it can be registered when its DNS record is right. Until then Apple drops the mail without a word.</source>
        <translation>Benutzer, die ihre E-Mail-Adresse verbergen, erhalten Clerks Post nur von Absendern, die Apple kennt. Der neue Absender endet auf %5; er kann registriert werden, wenn sein DNS-Eintrag richtig ist. Bis dahin verwirft Apple die Post kommentarlos.</translation>
    </message>
    <message>
        <source>Other social and OAuth providers</source>
        <translation>Andere soziale Netzwerke und OAuth-Anbieter</translation>
    </message>
    <message>
        <source>GitHub, Microsoft, Facebook, LinkedIn, Discord and every other provider with your own credentials: add the new callback beside the old one. Where a provider takes one address only, plan to change it right after the domain.</source>
        <translation>GitHub, Microsoft, Facebook, LinkedIn, Discord und jeder andere Anbieter mit eigenen Zugangsdaten: Tragen Sie den neuen Callback neben dem alten ein. Wo ein Anbieter nur eine Adresse annimmt, planen Sie, sie gleich nach der Domain zu ändern.</translation>
    </message>
    <message>
        <source>SAML and enterprise identity providers</source>
        <translation>SAML und Identitätsanbieter von Unternehmen</translation>
    </message>
    <message>
        <source>The address, entity ID and metadata of each connection name %1 and will name %2. Whoever runs the identity provider must enter the new ones; agree on the time.</source>
        <translation>Adresse, Entity-ID und Metadaten jeder Verbindung nennen %1 und werden %2 nennen. Der Betreiber des Identitätsanbieters muss die neuen eintragen; vereinbaren Sie die Zeit.</translation>
    </message>
    <message>
        <source>Applications that sign in through Clerk</source>
        <translation>Anwendungen, die über Clerk anmelden</translation>
    </message>
    <message>
        <source>Applications that use Clerk as their OAuth or OpenID Connect provider have its addresses in their own settings. Tell those who run them.</source>
        <translation>Anwendungen, die Clerk als OAuth- oder OpenID-Connect-Anbieter verwenden, haben dessen Adressen in ihren eigenen Einstellungen. Sagen Sie den Betreibern Bescheid.</translation>
    </message>
    <message>
        <source>Services that check tokens</source>
        <translation>Dienste, die Token prüfen</translation>
    </message>
    <message>
        <source>Hasura, Convex, Supabase, Nhost, API gateways and your own back ends check tokens against the issuer and the key set of %1. They refuse every token of %2 until both are changed.</source>
        <translation>Hasura, Convex, Supabase, Nhost, API-Gateways und Ihre eigenen Backends prüfen Token gegen Aussteller und Schlüssel von %1. Sie lehnen jedes Token von %2 ab, bis beide geändert sind.</translation>
    </message>
    <message>
        <source>authorizedParties in back ends</source>
        <translation>authorizedParties in Backends</translation>
    </message>
    <message>
        <source>A back end that names its authorizedParties refuses tokens from the new origin. Add it beside the old one and deploy before the change.</source>
        <translation>Ein Backend, das seine authorizedParties nennt, lehnt Token vom neuen Ursprung ab. Tragen Sie ihn neben dem alten ein und stellen Sie dies vor dem Wechsel bereit.</translation>
    </message>
    <message>
        <source>Content Security Policy</source>
        <translation>Content Security Policy</translation>
    </message>
    <message>
        <source>If your pages send a policy that names %1, add %2 beside it in script-src and connect-src: otherwise browsers do not load Clerk.</source>
        <translation>Wenn Ihre Seiten eine Policy senden, die %1 nennt, tragen Sie in script-src und connect-src %2 daneben ein: Sonst laden Browser Clerk nicht.</translation>
    </message>
    <message>
        <source>iOS application</source>
        <translation>iOS-Anwendung</translation>
    </message>
    <message>
        <source>The publishable key and the associated domain are built in. An application in the store stops signing in until its users have a release with the new ones: plan the review time.</source>
        <translation>Der veröffentlichbare Schlüssel und die zugehörige Domain (Associated Domain) sind eingebaut. Mit einer Anwendung aus dem Store kann man sich nicht mehr anmelden, bis die Benutzer eine Version mit den neuen haben: Planen Sie die Prüfzeit ein.</translation>
    </message>
    <message>
        <source>Android application</source>
        <translation>Android-Anwendung</translation>
    </message>
    <message>
        <source>The publishable key is built in, and the app links name the host. A release with the new ones is needed; see that the redirect URLs it uses are in the list.</source>
        <translation>Der veröffentlichbare Schlüssel ist eingebaut, und die App-Links nennen den Host. Es braucht eine Version mit den neuen; sorgen Sie dafür, dass ihre Weiterleitungs-URLs in der Liste stehen.</translation>
    </message>
    <message>
        <source>Browser extensions</source>
        <translation>Browsererweiterungen</translation>
    </message>
    <message>
        <source>The manifest’s host_permissions name the Frontend API, and the key is built in. A new release is needed, which asks its users for the new permission.</source>
        <translation>Die host_permissions des Manifests nennen die Frontend API, und der Schlüssel ist eingebaut. Es braucht eine neue Version, die ihre Benutzer um die neue Berechtigung bittet.</translation>
    </message>
    <message>
        <source>Passkeys</source>
        <translation>Passkeys</translation>
    </message>
    <message>
        <source>A passkey works on the domain it was made for only. Those of %3 cannot be taken to %4: their owners must be able to sign in another way and make new ones.</source>
        <translation>Ein Passkey funktioniert nur auf der Domain, für die er angelegt wurde. Die von %3 lassen sich nicht zu %4 mitnehmen: Ihre Besitzer müssen sich anders anmelden und neue anlegen können.</translation>
    </message>
    <message>
        <source>Reputation of the mail domain</source>
        <translation>Ruf der Maildomain</translation>
    </message>
    <message>
        <source>Clerk sends its mail from %4 then. A domain that has never sent mail has no reputation; providers need up to eight weeks to trust it, and sign-in codes may end as spam.</source>
        <translation>Clerk sendet seine Post dann von %4. Eine Domain, die noch nie Post gesendet hat, hat keinen Ruf; Anbieter brauchen bis zu acht Wochen, um ihr zu vertrauen, und Anmeldecodes können im Spam landen.</translation>
    </message>
    <message>
        <source>DMARC record</source>
        <translation>DMARC-Eintrag</translation>
    </message>
    <message>
        <source>Clerk does not make it. The new domain needs a TXT record of its own, for instance with “v=DMARC1; p=none” at first.</source>
        <translation>Clerk legt ihn nicht an. Die neue Domain braucht einen eigenen TXT-Eintrag, zum Beispiel zuerst mit „v=DMARC1; p=none“.</translation>
    </message>
    <message>
        <source>Mailboxes of the senders</source>
        <translation>Postfächer der Absender</translation>
    </message>
    <message>
        <source>Mail providers trust senders that exist. Make mailboxes or aliases on the new domain.</source>
        <translation>Mailanbieter vertrauen Absendern, die es gibt. Legen Sie auf der neuen Domain Postfächer oder Aliasse an.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhooks go to your own application and keep their signing secret. Only if that application moves to %4 as well, change the endpoint’s address in Clerk’s dashboard.</source>
        <translation>Webhooks gehen an Ihre eigene Anwendung und behalten ihr Signaturgeheimnis. Nur wenn auch diese Anwendung zu %4 umzieht, ändern Sie die Adresse des Endpunkts im Clerk-Dashboard.</translation>
    </message>
    <message>
        <source>Links to the Account Portal</source>
        <translation>Links zum Account Portal</translation>
    </message>
    <message>
        <source>Links to %6 in your application, in e-mails, help pages and bookmarks end nowhere. The “Paths” in Clerk’s dashboard may keep the old host as well.</source>
        <translation>Links zu %6 in Ihrer Anwendung, in E-Mails, auf Hilfeseiten und in Lesezeichen führen ins Leere. Auch die „Paths“ im Clerk-Dashboard können noch den alten Host enthalten.</translation>
    </message>
    <message>
        <source>Cookies and redirect loops</source>
        <translation>Cookies und Weiterleitungsschleifen</translation>
    </message>
    <message>
        <source>The names of Clerk’s cookies come from the publishable key. A front end and a back end with different keys send a browser in circles: change both in one deployment, and have users who are caught clear their cookies.</source>
        <translation>Die Namen von Clerks Cookies stammen vom veröffentlichbaren Schlüssel. Frontend und Backend mit verschiedenen Schlüsseln schicken einen Browser im Kreis: Ändern Sie beide in einer Bereitstellung, und lassen Sie Betroffene ihre Cookies löschen.</translation>
    </message>
    <message>
        <source>Applications on satellite domains</source>
        <translation>Anwendungen auf Satellitendomains</translation>
    </message>
    <message>
        <source>They name the primary domain in their sign-in URL and have the publishable key. Change both there.</source>
        <translation>Sie nennen die Hauptdomain in ihrer Anmelde-URL und haben den veröffentlichbaren Schlüssel. Ändern Sie dort beides.</translation>
    </message>
    <message>
        <source>Allowed subdomains</source>
        <translation>Zugelassene Subdomains</translation>
    </message>
    <message>
        <source>If Clerk’s dashboard restricts subdomains, the list has to be entered again for %4; others are refused with “subdomain_not_allowed”.</source>
        <translation>Wenn das Clerk-Dashboard Subdomains einschränkt, muss die Liste für %4 neu eingegeben werden; andere werden mit „subdomain_not_allowed“ abgelehnt.</translation>
    </message>
    <message>
        <source>Hosts and keys written into code</source>
        <translation>Hosts und Schlüssel im Code</translation>
    </message>
    <message>
        <source>Search code, build settings, firewalls and monitoring for the old host and for the old publishable key, and note every place.</source>
        <translation>Suchen Sie in Code, Build-Einstellungen, Firewalls und Überwachung nach dem alten Host und dem alten veröffentlichbaren Schlüssel, und notieren Sie jede Stelle.</translation>
    </message>
    <message>
        <source>Users and colleagues know</source>
        <translation>Benutzer und Kollegen wissen Bescheid</translation>
    </message>
    <message>
        <source>Everybody is signed out, and nobody can sign in until DNS, certificates and the new key are in place. Announce the time, and have whoever manages DNS and deployments at hand.</source>
        <translation>Alle werden abgemeldet, und niemand kann sich anmelden, bis DNS, Zertifikate und der neue Schlüssel eingerichtet sind. Kündigen Sie die Zeit an, und halten Sie die Zuständigen für DNS und Bereitstellung in Bereitschaft.</translation>
    </message>
    <message>
        <source>New publishable key everywhere</source>
        <translation>Neuer veröffentlichbarer Schlüssel überall</translation>
    </message>
    <message>
        <source>Put it in place of the old one in every application, build pipeline and hosting setting. The secret key stays, as far as Clerk’s documentation tells.</source>
        <translation>Setzen Sie ihn in jeder Anwendung, Build-Pipeline und Hosting-Einstellung an die Stelle des alten. Der geheime Schlüssel bleibt, soweit Clerks Dokumentation es sagt.</translation>
    </message>
    <message>
        <source>Lines in .env</source>
        <translation>Zeilen in .env</translation>
    </message>
    <message>
        <source>Take the line of your framework: Next.js; Vite, React and React Router; Vue and Astro; Nuxt; Expo; back ends.</source>
        <translation>Nehmen Sie die Zeile Ihres Frameworks: Next.js; Vite, React und React Router; Vue und Astro; Nuxt; Expo; Backends.</translation>
    </message>
    <message>
        <source>Build and deploy again</source>
        <translation>Neu bauen und bereitstellen</translation>
    </message>
    <message>
        <source>The key is written into the pages at build time: a restart is not enough. Deploy front end and back end together, and clear the caches in front of them.</source>
        <translation>Der Schlüssel wird beim Bauen in die Seiten geschrieben: Ein Neustart genügt nicht. Stellen Sie Frontend und Backend zusammen bereit und leeren Sie die Caches davor.</translation>
    </message>
    <message>
        <source>Google: redirect URI</source>
        <translation>Google: Weiterleitungs-URI</translation>
    </message>
    <message>
        <source>In the Google Cloud console, under “Credentials”, the OAuth client must have it among its authorised redirect URIs.</source>
        <translation>In der Google Cloud Console muss der OAuth-Client sie unter „Anmeldedaten“ bei seinen autorisierten Weiterleitungs-URIs haben.</translation>
    </message>
    <message>
        <source>Google: JavaScript origins</source>
        <translation>Google: JavaScript-Quellen</translation>
    </message>
    <message>
        <source>The same OAuth client must have them among its authorised JavaScript origins, with those of other subdomains your application runs on.</source>
        <translation>Derselbe OAuth-Client muss sie bei seinen autorisierten JavaScript-Quellen haben, ebenso die anderer Subdomains, auf denen Ihre Anwendung läuft.</translation>
    </message>
    <message>
        <source>Apple: domain of the Services ID</source>
        <translation>Apple: Domain der Services ID</translation>
    </message>
    <message>
        <source>Without “https://”, in the settings of “Sign in with Apple”.</source>
        <translation>Ohne „https://“, in den Einstellungen von „Mit Apple anmelden“.</translation>
    </message>
    <message>
        <source>Apple: return URL of the Services ID</source>
        <translation>Apple: Rückgabe-URL der Services ID</translation>
    </message>
    <message>
        <source>In the same place as the domain.</source>
        <translation>An derselben Stelle wie die Domain.</translation>
    </message>
    <message>
        <source>Apple: e-mail source</source>
        <translation>Apple: E-Mail-Quelle</translation>
    </message>
    <message>
        <source>When the DNS record of %5 is right, register the sender that Clerk’s dashboard shows for Apple (bounces+…@%5) for the private relay, and have Apple check SPF.</source>
        <translation>Wenn der DNS-Eintrag von %5 richtig ist, registrieren Sie den Absender, den das Clerk-Dashboard für Apple zeigt (bounces+…@%5), für das Private Relay und lassen Sie Apple SPF prüfen.</translation>
    </message>
    <message>
        <source>Callback at every other provider</source>
        <translation>Callback bei jedem anderen Anbieter</translation>
    </message>
    <message>
        <source>GitHub, Microsoft, Facebook, LinkedIn, Discord and all others.</source>
        <translation>GitHub, Microsoft, Facebook, LinkedIn, Discord und alle anderen.</translation>
    </message>
    <message>
        <source>SAML identity providers</source>
        <translation>SAML-Identitätsanbieter</translation>
    </message>
    <message>
        <source>Copy address, entity ID and metadata of each connection from the inventory or Clerk’s dashboard and hand them over; then try a sign-in for each.</source>
        <translation>Kopieren Sie Adresse, Entity-ID und Metadaten jeder Verbindung aus der Bestandsliste oder dem Clerk-Dashboard und geben Sie sie weiter; versuchen Sie dann für jede eine Anmeldung.</translation>
    </message>
    <message>
        <source>Enter the new addresses there; with discovery, this one is enough.</source>
        <translation>Tragen Sie dort die neuen Adressen ein; mit Discovery genügt diese eine.</translation>
    </message>
    <message>
        <source>Issuer in services that check tokens</source>
        <translation>Aussteller in Diensten, die Token prüfen</translation>
    </message>
    <message>
        <source>Hasura, Convex, Supabase, Nhost, API gateways and your own back ends.</source>
        <translation>Hasura, Convex, Supabase, Nhost, API-Gateways und Ihre eigenen Backends.</translation>
    </message>
    <message>
        <source>JWKS address in services that check tokens</source>
        <translation>JWKS-Adresse in Diensten, die Token prüfen</translation>
    </message>
    <message>
        <source>Keys kept in a cache are replaced within minutes, or by a restart.</source>
        <translation>Schlüssel in einem Cache werden innerhalb von Minuten oder durch einen Neustart ersetzt.</translation>
    </message>
    <message>
        <source>Every origin your application runs on must be in the list of each back end.</source>
        <translation>Jeder Ursprung, auf dem Ihre Anwendung läuft, muss in der Liste jedes Backends stehen.</translation>
    </message>
    <message>
        <source>These are the sources Clerk needs; put them into the directives your pages have already.</source>
        <translation>Dies sind die Quellen, die Clerk braucht; fügen Sie sie in die Direktiven ein, die Ihre Seiten schon haben.</translation>
    </message>
    <message>
        <source>Put the new key and this associated domain in, build, and release.</source>
        <translation>Setzen Sie den neuen Schlüssel und diese zugehörige Domain (Associated Domain) ein, bauen und veröffentlichen Sie.</translation>
    </message>
    <message>
        <source>Put the new key and host in, build, and release. See that its redirect URLs are listed.</source>
        <translation>Setzen Sie den neuen Schlüssel und Host ein, bauen und veröffentlichen Sie. Sorgen Sie dafür, dass die Weiterleitungs-URLs in der Liste stehen.</translation>
    </message>
    <message>
        <source>Put the new key in and this into host_permissions, build, and release.</source>
        <translation>Setzen Sie den neuen Schlüssel ein und dies in host_permissions, bauen und veröffentlichen Sie.</translation>
    </message>
    <message>
        <source>Change them in applications, e-mails and help pages, and look at the “Paths” in Clerk’s dashboard.</source>
        <translation>Ändern Sie sie in Anwendungen, E-Mails und Hilfeseiten, und sehen Sie sich die „Paths“ im Clerk-Dashboard an.</translation>
    </message>
    <message>
        <source>New key, and a sign-in URL that leads to the new domain.</source>
        <translation>Neuer Schlüssel und eine Anmelde-URL, die zur neuen Domain führt.</translation>
    </message>
    <message>
        <source>Lists of origins and subdomains</source>
        <translation>Listen von Ursprüngen und Subdomains</translation>
    </message>
    <message>
        <source>Allowed origins, redirect URLs and allowed subdomains do not follow the domain: enter those of %4.</source>
        <translation>Zugelassene Ursprünge, Weiterleitungs-URLs und zugelassene Subdomains folgen der Domain nicht: Tragen Sie die von %4 ein.</translation>
    </message>
    <message>
        <source>If the application that receives them has moved, change the endpoint in Clerk’s dashboard and send a test event.</source>
        <translation>Wenn die Anwendung umgezogen ist, die sie erhält, ändern Sie den Endpunkt im Clerk-Dashboard und senden Sie ein Testereignis.</translation>
    </message>
    <message>
        <source>DMARC and mailboxes</source>
        <translation>DMARC und Postfächer</translation>
    </message>
    <message>
        <source>Make the TXT record, and the mailboxes noreply@%4, invitations@%4 and notifications@%4. Then have Clerk send a mail and see where it arrives.</source>
        <translation>Legen Sie den TXT-Eintrag und die Postfächer noreply@%4, invitations@%4 und notifications@%4 an. Lassen Sie Clerk dann eine E-Mail senden und sehen Sie, wo sie ankommt.</translation>
    </message>
    <message>
        <source>Sign in by hand</source>
        <translation>Von Hand anmelden</translation>
    </message>
    <message>
        <source>In a fresh private window: once with every way of signing in you offer, and in every application. Then sign out, and reset a password.</source>
        <translation>In einem frischen privaten Fenster: einmal mit jedem Anmeldeweg, den Sie anbieten, und in jeder Anwendung. Melden Sie sich dann ab und setzen Sie ein Passwort zurück.</translation>
    </message>
    <message>
        <source>Tell your users</source>
        <translation>Benutzern Bescheid sagen</translation>
    </message>
    <message>
        <source>They have to sign in again and to make new passkeys. Whoever lands in a redirect loop clears the cookies of the old and the new domain.</source>
        <translation>Sie müssen sich neu anmelden und neue Passkeys anlegen. Wer in eine Weiterleitungsschleife gerät, löscht die Cookies der alten und der neuen Domain.</translation>
    </message>
    <message>
        <source>Remove the old addresses at providers</source>
        <translation>Alte Adressen bei Anbietern entfernen</translation>
    </message>
    <message>
        <source>Only when everything has worked for some days: until then they are the way back. Then remove the redirect URIs, origins and policies that name %1.</source>
        <translation>Erst wenn einige Tage alles funktioniert hat: Bis dahin sind sie der Weg zurück. Entfernen Sie dann die Weiterleitungs-URIs, Ursprünge und Policies, die %1 nennen.</translation>
    </message>
    <message>
        <source>Keep the old DNS records until then</source>
        <translation>Alte DNS-Einträge bis dahin behalten</translation>
    </message>
    <message>
        <source>The records below %3 make the way back short. Delete them last, and never leave one that points to Clerk at a domain you give up.</source>
        <translation>Die Einträge unter %3 machen den Weg zurück kurz. Löschen Sie sie zuletzt, und lassen Sie nie einen, der zu Clerk zeigt, auf einer Domain stehen, die Sie aufgeben.</translation>
    </message>
</context>
<context>
    <name>MigrationSteps</name>
    <message>
        <source>Where you are</source>
        <translation>Wo Sie stehen</translation>
    </message>
    <message>
        <source>New domain</source>
        <translation>Neue Domain</translation>
    </message>
    <message>
        <source>What will break</source>
        <translation>Was betroffen ist</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Point of no return</source>
        <translation>Kein Zurück</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>DNS-Einträge</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Code and consoles</source>
        <translation>Code und Konsolen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What this instance uses today, and what a change of its domain means. Nothing is sent to Clerk before step 5.</source>
        <translation>Was diese Instanz heute verwendet und was ein Wechsel ihrer Domain bedeutet. Vor Schritt 5 wird nichts an Clerk gesendet.</translation>
    </message>
    <message>
        <source>The address at which people will open your app.</source>
        <translation>Die Adresse, unter der man Ihre App öffnen wird.</translation>
    </message>
    <message>
        <source>Everything that names the old domain, with its new value, as far as Clerk&apos;s API tells; and what only you can look at.</source>
        <translation>Alles, was die alte Domain nennt, mit seinem neuen Wert, soweit Clerks API es sagt; und was nur Sie ansehen können.</translation>
    </message>
    <message>
        <source>What can be checked and put in place while the old domain still works.</source>
        <translation>Was sich prüfen und einrichten lässt, solange die alte Domain noch funktioniert.</translation>
    </message>
    <message>
        <source>One request changes the domain. Read what it does first.</source>
        <translation>Eine Anfrage wechselt die Domain. Lesen Sie zuerst, was sie bewirkt.</translation>
    </message>
    <message>
        <source>Put these records in place at your DNS provider. Vestry looks again by itself.</source>
        <translation>Setzen Sie diese Einträge bei Ihrem DNS-Anbieter. Vestry sieht von selbst wieder nach.</translation>
    </message>
    <message>
        <source>Clerk makes certificates as soon as the records are right. Vestry looks again by itself.</source>
        <translation>Clerk erstellt Zertifikate, sobald die Einträge richtig sind. Vestry sieht von selbst wieder nach.</translation>
    </message>
    <message>
        <source>What is left to change outside of Clerk. Tick off what is done: every tick is kept.</source>
        <translation>Was außerhalb von Clerk noch zu ändern ist. Haken Sie ab, was erledigt ist: Jedes Häkchen bleibt erhalten.</translation>
    </message>
    <message>
        <source>What was done when, what is open, and how to go back. Save it before you finish: that puts this domain change away.</source>
        <translation>Was wann getan wurde, was offen ist und wie es zurückgeht. Speichern Sie ihn, bevor Sie abschließen: Danach ist dieser Domainwechsel abgelegt.</translation>
    </message>
</context>
<context>
    <name>MilestoneList</name>
    <message>
        <source>New domain chosen</source>
        <translation>Neue Domain gewählt</translation>
    </message>
    <message>
        <source>What will break gone through</source>
        <translation>Betroffenes durchgesehen</translation>
    </message>
    <message>
        <source>Preparation looked at</source>
        <translation>Vorbereitung angesehen</translation>
    </message>
    <message>
        <source>Domain changed at Clerk</source>
        <translation>Domain bei Clerk gewechselt</translation>
    </message>
    <message>
        <source>DNS records right</source>
        <translation>DNS-Einträge richtig</translation>
    </message>
    <message>
        <source>Certificates right</source>
        <translation>Zertifikate richtig</translation>
    </message>
    <message>
        <source>Code and consoles updated</source>
        <translation>Code und Konsolen aktualisiert</translation>
    </message>
    <message>
        <source>%1 — done</source>
        <extracomment>A milestone and its state: &quot;DNS records right — done&quot;.</extracomment>
        <translation>%1 — erledigt</translation>
    </message>
    <message>
        <source>%1 — open</source>
        <translation>%1 — offen</translation>
    </message>
    <message>
        <source>Domain change: %1 of %2 done</source>
        <translation>Domainwechsel: %1 von %2 erledigt</translation>
    </message>
</context>
<context>
    <name>MovedValueRow</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>NewDomainPage</name>
    <message>
        <source>New home URL</source>
        <translation>Neue Home-URL</translation>
    </message>
    <message>
        <source>Where people will open your app, as you would type it into a browser. For an app on a subdomain, type the subdomain.</source>
        <translation>Wo man Ihre App öffnen wird, so wie Sie es in einen Browser eingeben würden. Bei einer App auf einer Subdomain geben Sie die Subdomain ein.</translation>
    </message>
    <message>
        <source>How this is read, and what is expected</source>
        <translation>Wie dies gelesen wird und was zu erwarten ist</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Copy the new host</source>
        <translation>Neuen Host kopieren</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>Copy the new host as it is sent</source>
        <translation>Neuen Host kopieren, wie er gesendet wird</translation>
    </message>
    <message>
        <source>Registrable domain</source>
        <translation>Registrierbare Domain</translation>
    </message>
    <message>
        <source>Clerk will store</source>
        <translation>Clerk speichert</translation>
    </message>
    <message>
        <source>Copy the expected domain</source>
        <translation>Erwartete Domain kopieren</translation>
    </message>
    <message>
        <source>Frontend API host</source>
        <translation>Host der Frontend API</translation>
    </message>
    <message>
        <source>Copy the expected Frontend API host</source>
        <translation>Erwarteten Host der Frontend API kopieren</translation>
    </message>
    <message>
        <source>Account Portal host</source>
        <translation>Host des Account Portals</translation>
    </message>
    <message>
        <source>Copy the expected Account Portal host</source>
        <translation>Erwarteten Host des Account Portals kopieren</translation>
    </message>
    <message>
        <source>Mail hosts</source>
        <translation>Mail-Hosts</translation>
    </message>
    <message>
        <source>Copy the expected mail hosts</source>
        <translation>Erwartete Mail-Hosts kopieren</translation>
    </message>
    <message>
        <source>Publishable key</source>
        <translation>Veröffentlichbarer Schlüssel</translation>
    </message>
    <message>
        <source>Copy the expected publishable key</source>
        <translation>Erwarteten veröffentlichbaren Schlüssel kopieren</translation>
    </message>
    <message>
        <source>These are expected values, worked out from Clerk&apos;s rules. After the change they are read from Clerk and confirmed.</source>
        <translation>Das sind erwartete Werte, abgeleitet aus Clerks Regeln. Nach dem Wechsel werden sie bei Clerk gelesen und bestätigt.</translation>
    </message>
    <message>
        <source>To go on, type an address that Clerk can take.</source>
        <translation>Um fortzufahren, geben Sie eine Adresse ein, die Clerk annehmen kann.</translation>
    </message>
    <message>
        <source>To go on, choose something that changes the domain.</source>
        <translation>Um fortzufahren, wählen Sie etwas, das die Domain ändert.</translation>
    </message>
</context>
<context>
    <name>OutcomeBox</name>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Read again which domain Clerk has</source>
        <translation>Erneut lesen, welche Domain Clerk hat</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Trace-ID: %1</translation>
    </message>
    <message>
        <source>Clerk says: %1</source>
        <translation>Clerk meldet: %1</translation>
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
    <message>
        <source>Nothing was read yet, because the secret key of this instance is missing.</source>
        <translation>Es wurde noch nichts gelesen, weil der geheime Schlüssel dieser Instanz fehlt.</translation>
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
    <message>
        <source>Domain change</source>
        <translation>Domainwechsel</translation>
    </message>
    <message>
        <source>Moving this instance to another domain, from the warning to the last certificate.</source>
        <translation>Der Umzug dieser Instanz auf eine andere Domain, von der Warnung bis zum letzten Zertifikat.</translation>
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
        <comment>%1: how long ago, as in: 12 minutes ago</comment>
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
    <message>
        <source>Reading…, last read %1</source>
        <comment>%1: how long ago, as in: 12 minutes ago</comment>
        <translation>Wird gelesen…, zuletzt gelesen: %1</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>refuses</source>
        <translation>lehnt ab</translation>
    </message>
    <message>
        <source>does not serve this zone</source>
        <translation>bedient diese Zone nicht</translation>
    </message>
    <message>
        <source>reports a failure</source>
        <translation>meldet einen Fehler</translation>
    </message>
    <message>
        <source>answers nonsense</source>
        <translation>antwortet Unverständliches</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>No DNS server answered.</source>
        <translation>Kein DNS-Server hat geantwortet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then check again.</source>
        <translation>Prüfen Sie die Verbindung dieses Computers, dann prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The zone&apos;s name servers answer</source>
        <translation>Die Nameserver der Zone antworten</translation>
    </message>
    <message>
        <source>Nothing sits on the hosts Clerk needs</source>
        <translation>Nichts liegt auf den Hosts, die Clerk braucht</translation>
    </message>
    <message>
        <source>No wildcard record is in the way</source>
        <translation>Kein Wildcard-Eintrag ist im Weg</translation>
    </message>
    <message>
        <source>Both certificate issuers are allowed</source>
        <translation>Beide Aussteller von Zertifikaten sind zugelassen</translation>
    </message>
    <message>
        <source>Old answers are forgotten soon</source>
        <translation>Alte Antworten werden bald vergessen</translation>
    </message>
    <message>
        <source>Register the domain, or have its name servers entered at the registrar, before you change to it.</source>
        <translation>Registrieren Sie die Domain oder lassen Sie ihre Nameserver beim Registrar eintragen, bevor Sie zu ihr wechseln.</translation>
    </message>
    <message>
        <source>has no address</source>
        <translation>hat keine Adresse</translation>
    </message>
    <message>
        <source>Zone “%1”: %2</source>
        <comment>%1: a domain; %2: its name servers</comment>
        <translation>Zone „%1“: %2</translation>
    </message>
    <message>
        <source>Ask the DNS provider about these servers, or have them removed at the registrar. Until then some visitors may not find the new hosts.</source>
        <translation>Fragen Sie den DNS-Anbieter nach diesen Servern oder lassen Sie sie beim Registrar entfernen. Bis dahin finden manche Besucher die neuen Hosts womöglich nicht.</translation>
    </message>
    <message>
        <source>Remove these records at your DNS provider, after making sure that nothing else uses them: a CNAME for Clerk cannot stand beside them. If they are Clerk&apos;s records already but proxied by Cloudflare, set them to “DNS only”.</source>
        <translation>Entfernen Sie diese Einträge bei Ihrem DNS-Anbieter, nachdem Sie sichergestellt haben, dass nichts anderes sie verwendet: Ein CNAME für Clerk kann nicht daneben stehen. Wenn es schon Clerks Einträge sind, aber über den Proxy von Cloudflare laufen, stellen Sie sie auf „DNS only“.</translation>
    </message>
    <message>
        <source>These names exist already, with records of another kind or with names below them: %1</source>
        <translation>Diese Namen gibt es schon, mit Einträgen anderer Art oder mit Namen darunter: %1</translation>
    </message>
    <message>
        <source>Look at them at your DNS provider: apart from names below it, nothing can stand beside a CNAME.</source>
        <translation>Sehen Sie sie sich bei Ihrem DNS-Anbieter an: Außer Namen darunter kann neben einem CNAME nichts stehen.</translation>
    </message>
    <message>
        <source>All of them are free.</source>
        <translation>Alle sind frei.</translation>
    </message>
    <message>
        <source>Already pointing at Clerk: %1. The others are free.</source>
        <translation>Zeigen schon auf Clerk: %1. Die anderen sind frei.</translation>
    </message>
    <message>
        <source>The records of the Frontend API and the Account Portal can be put in place now. Until the domain is changed those two addresses show Cloudflare&apos;s “Error 1000”: that is expected.</source>
        <translation>Die Einträge der Frontend API und des Account Portals können jetzt gesetzt werden. Bis die Domain gewechselt ist, zeigen diese beiden Adressen „Error 1000“ von Cloudflare: Das ist zu erwarten.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keinen.</translation>
    </message>
    <message>
        <source>It answers for Clerk&apos;s hosts until their own records are there, and resolvers keep that answer for a while. Put the own records in place before anybody opens the new hosts, or remove the wildcard for the time of the change.</source>
        <translation>Er antwortet für Clerks Hosts, bis ihre eigenen Einträge da sind, und Resolver behalten diese Antwort eine Weile. Setzen Sie die eigenen Einträge, bevor jemand die neuen Hosts öffnet, oder entfernen Sie den Wildcard-Eintrag für die Zeit des Wechsels.</translation>
    </message>
    <message>
        <source>There are no CAA records: any issuer may make certificates.</source>
        <translation>Es gibt keine CAA-Einträge: Jeder Aussteller darf Zertifikate erstellen.</translation>
    </message>
    <message>
        <source>The CAA records could not be read.</source>
        <translation>Die CAA-Einträge konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“There is no such record” is kept for %1 (the minimum of the zone&apos;s SOA record).</source>
        <translation>„Diesen Eintrag gibt es nicht“ wird %1 lang behalten (das Minimum des SOA-Eintrags der Zone).</translation>
    </message>
    <message>
        <source>Records at these names are kept for %1.</source>
        <translation>Einträge bei diesen Namen werden %1 lang behalten.</translation>
    </message>
    <message>
        <source>The zone does not say how long answers are kept.</source>
        <translation>Die Zone sagt nicht, wie lange Antworten behalten werden.</translation>
    </message>
    <message>
        <source>Lower it to 5 minutes at your DNS provider, and wait as long as the old value says before you go on. Otherwise a resolver that asked too early keeps the old answer that long, and so does a mistake you correct. Until the records are there, do not open the new hosts.</source>
        <translation>Senken Sie den Wert bei Ihrem DNS-Anbieter auf 5 Minuten und warten Sie so lange, wie der alte Wert sagt, bevor Sie weitermachen. Sonst behält ein Resolver, der zu früh gefragt hat, die alte Antwort so lange, und ebenso einen Fehler, den Sie berichtigen. Öffnen Sie die neuen Hosts nicht, bis die Einträge da sind.</translation>
    </message>
    <message>
        <source>These names are answered with Cloudflare&apos;s addresses, as the wildcard is; whether they have records of their own cannot be told from outside: %1</source>
        <translation>Diese Namen werden mit Adressen von Cloudflare beantwortet, wie der Platzhalter auch; ob sie eigene Einträge haben, lässt sich von außen nicht sagen: %1</translation>
    </message>
    <message>
        <source>Look at Cloudflare&apos;s list of records: remove what stands at these names, or set it to “DNS only” if it is Clerk&apos;s record already. If only the wildcard is there, they are free.</source>
        <translation>Sehen Sie in der Liste der Einträge bei Cloudflare nach: Entfernen Sie, was bei diesen Namen steht, oder stellen Sie es auf „DNS only“, wenn es schon der Eintrag für Clerk ist. Ist nur der Platzhalter da, sind sie frei.</translation>
    </message>
</context>
<context>
    <name>PreparationRow</name>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Copy the record of %1</source>
        <translation>Eintrag von %1 kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Make all checks again</source>
        <translation>Alle Prüfungen erneut machen</translation>
    </message>
    <message>
        <source>Export as zone file…</source>
        <translation>Als Zonendatei exportieren…</translation>
    </message>
    <message>
        <source>Export the early records as a zone file</source>
        <translation>Die frühen Einträge als Zonendatei exportieren</translation>
    </message>
    <message>
        <source>Records that can be put in place now</source>
        <translation>Einträge, die jetzt gesetzt werden können</translation>
    </message>
    <message>
        <source>Their targets are the same for every instance, so they can be there before the change and shorten the time without sign-in. Until the change they lead to an error page of Clerk’s; that is expected. The other records are known after the change only. Keep the old domain’s records as they are.</source>
        <translation>Ihre Ziele sind für jede Instanz gleich; sie können also schon vor dem Wechsel da sein und die Zeit ohne Anmeldung verkürzen. Bis zum Wechsel führen sie auf eine Fehlerseite von Clerk; das ist zu erwarten. Die anderen Einträge sind erst nach dem Wechsel bekannt. Behalten Sie die Einträge der alten Domain, wie sie sind.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>I have seen what is not good above, and go on all the same</source>
        <translation>Ich habe gesehen, was oben nicht gut ist, und mache trotzdem weiter</translation>
    </message>
    <message>
        <source>I have seen the outcome of these checks</source>
        <translation>Ich habe das Ergebnis dieser Prüfungen gesehen</translation>
    </message>
    <message>
        <source>The checks are being made.</source>
        <translation>Die Prüfungen laufen.</translation>
    </message>
    <message>
        <source>To go on, tick at the end that you have seen the outcome of the checks.</source>
        <translation>Um fortzufahren, haken Sie am Ende an, dass Sie das Ergebnis der Prüfungen gesehen haben.</translation>
    </message>
    <message>
        <source>Save the early records as a zone file</source>
        <translation>Die frühen Einträge als Zonendatei speichern</translation>
    </message>
    <message>
        <source>Zone file (*.zone)</source>
        <translation>Zonendatei (*.zone)</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Nothing is ever written to this instance; everything can be looked at.</source>
        <translation>In diese Instanz wird nie etwas geschrieben; ansehen lässt sich alles.</translation>
    </message>
    <message>
        <source>Changes are applied after you reviewed them; on production, what is dangerous also needs the name typed.</source>
        <translation>Änderungen werden angewendet, nachdem Sie sie geprüft haben; in der Produktion muss für Gefährliches auch der Name eingegeben werden.</translation>
    </message>
    <message>
        <source>Changes are applied after you reviewed them and typed the instance’s name, every time.</source>
        <translation>Änderungen werden angewendet, nachdem Sie sie geprüft und den Namen der Instanz eingegeben haben, jedes Mal.</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Give the instance a name, so that you can tell it from others.</source>
        <translation>Geben Sie der Instanz einen Namen, damit Sie sie von anderen unterscheiden können.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long: it may have up to %n characters.</source>
        <extracomment>%n is the greatest number of characters.</extracomment>
        <translation>
            <numerusform>Der Name ist zu lang: Er darf bis zu %n Zeichen haben.</numerusform>
            <numerusform>Der Name ist zu lang: Er darf bis zu %n Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen, or that turn the direction of the text. Type it instead of pasting it.</source>
        <translation>Der Name enthält Zeichen, die unsichtbar sind oder die Richtung des Textes umkehren. Tippen Sie ihn, statt ihn einzufügen.</translation>
    </message>
    <message>
        <source>Another instance has this name already, and a name is what you type to confirm. Choose another one.</source>
        <translation>Eine andere Instanz hat diesen Namen schon, und den Namen geben Sie zum Bestätigen ein. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>used %1</source>
        <extracomment>%1 is an age: &quot;3 hours ago&quot;.</extracomment>
        <translation>%1 verwendet</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie verwendet</translation>
    </message>
    <message>
        <source>The system keyring is open but holds no key for this instance; it may have been removed there. Give the key again.</source>
        <translation>Der Schlüsselbund des Systems ist offen, enthält aber keinen Schlüssel für diese Instanz; vielleicht wurde er dort entfernt. Geben Sie den Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>The system keyring is locked, so the key of this instance cannot be read. Unlock it and try again, or give the key for this session.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt, deshalb kann der Schlüssel dieser Instanz nicht gelesen werden. Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie den Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The system keyring refused to hand out the key of this instance. Allow it and try again, or give the key for this session.</source>
        <translation>Der Schlüsselbund des Systems gab den Schlüssel dieser Instanz nicht heraus. Erlauben Sie es und versuchen Sie es erneut, oder geben Sie den Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>There is no system keyring to read the key from, or it ended while it was asked. Start it and try again, or give the key for this session.</source>
        <translation>Es gibt keinen Schlüsselbund des Systems, aus dem der Schlüssel gelesen werden könnte, oder er wurde während der Abfrage beendet. Starten Sie ihn und versuchen Sie es erneut, oder geben Sie den Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The system keyring is there but does not answer, so the key of this instance cannot be read. Try again, or give the key for this session.</source>
        <translation>Der Schlüsselbund des Systems ist da, antwortet aber nicht, deshalb kann der Schlüssel dieser Instanz nicht gelesen werden. Versuchen Sie es erneut, oder geben Sie den Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The key of this instance is not waited for any longer, so nothing can be read or applied. Try again, or give the key for this session.</source>
        <translation>Auf den Schlüssel dieser Instanz wird nicht mehr gewartet, deshalb kann nichts gelesen oder angewendet werden. Versuchen Sie es erneut, oder geben Sie den Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The stored key was given for another address than this instance has now, so it is not used: it would be sent to a server it was not meant for. Check the address, then give the key for it.</source>
        <translation>Der gespeicherte Schlüssel wurde für eine andere Adresse eingegeben, als diese Instanz jetzt hat. Er wird deshalb nicht verwendet: Er würde an einen Server gesendet, für den er nicht gedacht war. Prüfen Sie die Adresse und geben Sie dann den Schlüssel dafür ein.</translation>
    </message>
    <message>
        <source>This instance is not in the list any more: it was forgotten, perhaps in another window.</source>
        <translation>Diese Instanz steht nicht mehr in der Liste: Sie wurde vergessen, vielleicht in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>Die Sandbox konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The address of this instance was changed meanwhile, in another window or in the list of instances on disk. The key was checked at the former address, so it is not kept for the new one. Nothing was changed: look at the address in the settings of this instance, and check the key there.</source>
        <translation>Die Adresse dieser Instanz wurde inzwischen geändert, in einem anderen Fenster oder in der Liste der Instanzen auf der Festplatte. Der Schlüssel wurde an der früheren Adresse geprüft und wird deshalb nicht für die neue aufbewahrt. Es wurde nichts geändert: Sehen Sie sich die Adresse in den Einstellungen dieser Instanz an, und prüfen Sie den Schlüssel dort.</translation>
    </message>
    <message>
        <source>This instance is not in the list any more: it was forgotten here or in another window. The key was not kept.</source>
        <translation>Diese Instanz steht nicht mehr in der Liste: Sie wurde hier oder in einem anderen Fenster vergessen. Der Schlüssel wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Clerk refused the secret key of this instance: it may have been revoked, or made for another server. Nothing more is sent with it. Give the current key from the Clerk Dashboard, or try this one again.</source>
        <translation>Clerk hat den geheimen Schlüssel dieser Instanz abgelehnt: Er wurde vielleicht widerrufen oder für einen anderen Server erstellt. Mit ihm wird nichts mehr gesendet. Geben Sie den aktuellen Schlüssel aus dem Clerk-Dashboard ein oder versuchen Sie es mit diesem noch einmal.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog::Private</name>
    <message>
        <source>This instance was forgotten meanwhile, here or in another window; there is nothing left to save.</source>
        <translation>Diese Instanz wurde inzwischen vergessen, hier oder in einem anderen Fenster; es gibt nichts mehr zu speichern.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a part of the profile, %2 what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking the other server what this key opens…</source>
        <translation>Der andere Server wird gefragt, was dieser Schlüssel öffnet…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>Teile des Profils</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>This instance belongs to the sandbox, which sets this itself each time it starts. Nothing of it is on disk.</source>
        <translation>Diese Instanz gehört zur Sandbox, die dies bei jedem Start selbst setzt. Nichts davon ist auf der Festplatte.</translation>
    </message>
    <message>
        <source>This instance belongs to the sandbox and is not on disk: name, colour and safety level last until Vestry ends. It has no group, because the sandbox stands together in every list.</source>
        <translation>Diese Instanz gehört zur Sandbox und ist nicht auf der Festplatte: Name, Farbe und Sicherheitsstufe gelten, bis Vestry endet. Sie hat keine Gruppe, weil die Sandbox in jeder Liste zusammensteht.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Edit %1 (%2)</source>
        <extracomment>Window title; %1 is an instance&apos;s name, %2 its environment.</extracomment>
        <translation>%1 (%2) bearbeiten</translation>
    </message>
    <message>
        <source>%1, something is wrong there</source>
        <extracomment>Read out for a part of the profile; %1 is its name.</extracomment>
        <translation>%1, dort stimmt etwas nicht</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
</context>
<context>
    <name>ProfileRows</name>
    <message>
        <source>open now</source>
        <translation>jetzt offen</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>colour: %1</source>
        <translation>Farbe: %1</translation>
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
        <source>key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
</context>
<context>
    <name>ProfileSaving</name>
    <message>
        <source>The keyring did not remove the proxy’s password. It is not used any more; remove it in your keyring program.</source>
        <translation>Der Schlüsselbund hat das Passwort des Proxys nicht entfernt. Es wird nicht mehr verwendet; entfernen Sie es in Ihrem Schlüsselbundprogramm.</translation>
    </message>
    <message>
        <source>The keyring did not take the proxy’s password. It is kept for this session; after that it has to be entered again.</source>
        <translation>Der Schlüsselbund hat das Passwort des Proxys nicht angenommen. Es wird für diese Sitzung behalten; danach muss es erneut eingegeben werden.</translation>
    </message>
    <message>
        <source>The keyring did not take the key. It is kept for this session; after that it has to be given again.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht angenommen. Er wird für diese Sitzung behalten; danach muss er erneut eingegeben werden.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>This instance is not in the list any more: it was forgotten here or in another window. Nothing was saved.</source>
        <translation>Diese Instanz steht nicht mehr in der Liste: Sie wurde hier oder in einem anderen Fenster vergessen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The name is not possible, or another instance got it meanwhile. Choose another one.</source>
        <translation>Der Name ist nicht möglich, oder eine andere Instanz hat ihn inzwischen erhalten. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The address is not possible. Correct it and save again.</source>
        <translation>Die Adresse ist nicht möglich. Berichtigen Sie sie und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The address changed meanwhile in another window, so the secret key is needed once more. Close this dialog and open it again.</source>
        <translation>Die Adresse wurde inzwischen in einem anderen Fenster geändert, deshalb wird der geheime Schlüssel noch einmal gebraucht. Schließen Sie diesen Dialog und öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>The list of instances could not be written to disk. Nothing was saved; try again.</source>
        <translation>Die Liste der Instanzen konnte nicht auf die Festplatte geschrieben werden. Es wurde nichts gespeichert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The proxy of this instance was changed meanwhile in another window, so its password is needed once more. Nothing was saved. Close this dialog and open it again.</source>
        <translation>Der Proxy dieser Instanz wurde inzwischen in einem anderen Fenster geändert, deshalb wird sein Passwort noch einmal gebraucht. Es wurde nichts gespeichert. Schließen Sie dieses Fenster, und öffnen Sie es erneut.</translation>
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
    <message numerus="yes">
        <source>%Ln instance(s) in the list cannot be used by this version: the address, the proxy or something else in the entry is not understood. The entries are kept as they are in %1.</source>
        <translation>
            <numerusform>%Ln Instanz in der Liste kann von dieser Version nicht verwendet werden: Adresse, Proxy oder etwas anderes im Eintrag wird nicht verstanden. Der Eintrag bleibt, wie er ist, in %1.</numerusform>
            <numerusform>%Ln Instanzen in der Liste können von dieser Version nicht verwendet werden: Adresse, Proxy oder etwas anderes im Eintrag wird nicht verstanden. Die Einträge bleiben, wie sie sind, in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of instances could not be saved, because another window of Vestry holds it. Close that window, or try again.</source>
        <translation>Die Liste der Instanzen konnte nicht gespeichert werden, weil ein anderes Fenster von Vestry sie hält. Schließen Sie jenes Fenster oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The list of instances was damaged. It was set aside as %1.</source>
        <translation>Die Liste der Instanzen war beschädigt. Sie wurde als %1 beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Find an instance</source>
        <translation>Instanz suchen</translation>
    </message>
    <message>
        <source>Name, group, address, id or environment</source>
        <translation>Name, Gruppe, Adresse, ID oder Umgebung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Gruppe…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Connect an instance…</source>
        <translation>Instanz verbinden…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Clear the search to change the order</source>
        <translation>Leeren Sie die Suche, um die Reihenfolge zu ändern</translation>
    </message>
    <message>
        <source>No instance is connected yet. Connect one with its secret key: it then stands here.</source>
        <translation>Es ist noch keine Instanz verbunden. Verbinden Sie eine mit ihrem geheimen Schlüssel: Dann steht sie hier.</translation>
    </message>
    <message>
        <source>No instance matches “%1”. Type less.</source>
        <translation>Keine Instanz passt zu „%1“. Geben Sie weniger ein.</translation>
    </message>
    <message>
        <source>The copy could not be kept.</source>
        <translation>Die Kopie konnte nicht behalten werden.</translation>
    </message>
    <message>
        <source>A copy was made without its key, which the system keyring did not give. Give it the key in its settings.</source>
        <translation>Eine Kopie wurde ohne ihren Schlüssel angelegt, den der Schlüsselbund des Systems nicht herausgab. Geben Sie den Schlüssel in ihrem Profil ein.</translation>
    </message>
    <message>
        <source>The order could not be kept.</source>
        <translation>Die Reihenfolge konnte nicht behalten werden.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group of this instance. Type a new one, or leave it empty for none.</source>
        <translation>Gruppe dieser Instanz. Geben Sie eine neue ein oder lassen Sie das Feld für keine leer.</translation>
    </message>
    <message numerus="yes">
        <source>Group of these %n instances. Type a new one, or leave it empty for none.</source>
        <translation>
            <numerusform>Gruppe dieser %n Instanz. Geben Sie eine neue ein oder lassen Sie das Feld für keine leer.</numerusform>
            <numerusform>Gruppe dieser %n Instanzen. Geben Sie eine neue ein oder lassen Sie das Feld für keine leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilesModel</name>
    <message>
        <source>Sandbox</source>
        <extracomment>Heading over the instances of the embedded practice sandbox.</extracomment>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>ProxySection</name>
    <message>
        <source>As the system says</source>
        <translation>Wie das System es vorgibt</translation>
    </message>
    <message>
        <source>Follows the proxy settings of this computer.</source>
        <translation>Folgt den Proxyeinstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>Connects straight to the server.</source>
        <translation>Verbindet direkt mit dem Server.</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Dieser Proxy</translation>
    </message>
    <message>
        <source>For this instance only.</source>
        <translation>Nur für diese Instanz.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Art des Proxys</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>Its name or IP address, as in proxy.example.com.</source>
        <translation>Sein Name oder seine IP-Adresse, wie in proxy.example.com.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>From 1 to 65535.</source>
        <translation>Von 1 bis 65535.</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Benutzername beim Proxy</translation>
    </message>
    <message>
        <source>Empty when the proxy asks for none.</source>
        <translation>Leer, wenn der Proxy keinen verlangt.</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Passwort beim Proxy</translation>
    </message>
    <message>
        <source>Kept in the system keyring like the secret key, and sent to this proxy only.</source>
        <translation>Wird wie der geheime Schlüssel im Schlüsselbund des Systems behalten und nur an diesen Proxy gesendet.</translation>
    </message>
    <message>
        <source>Enter the host of the proxy.</source>
        <translation>Geben Sie den Host des Proxys ein.</translation>
    </message>
    <message>
        <source>The name of the proxy has letters that only look like plain ones, or are none. Enter the name as it goes over the wire; it begins with xn--.</source>
        <translation>Der Name des Proxys enthält Zeichen, die nur wie einfache Buchstaben aussehen oder keine Buchstaben sind. Geben Sie den Namen so ein, wie er übertragen wird; er beginnt mit xn--.</translation>
    </message>
    <message>
        <source>This is not a host. Enter only its name or IP address, without http://, port or path.</source>
        <translation>Das ist kein Host. Geben Sie nur seinen Namen oder seine IP-Adresse ein, ohne http://, Port oder Pfad.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, a number from 1 to 65535.</source>
        <translation>Geben Sie den Port des Proxys ein, eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The user name holds characters that cannot be seen. Type it instead of pasting it.</source>
        <translation>Der Benutzername enthält unsichtbare Zeichen. Tippen Sie ihn, statt ihn einzufügen.</translation>
    </message>
    <message>
        <source>The user name is too long for a proxy.</source>
        <translation>Der Benutzername ist zu lang für einen Proxy.</translation>
    </message>
    <message>
        <source>A user name at a proxy has no colon.</source>
        <translation>Ein Benutzername bei einem Proxy enthält keinen Doppelpunkt.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>Ein Passwort braucht einen Benutzernamen.</translation>
    </message>
    <message>
        <source>Enter the password once more: the kept one is for the proxy and user as they were.</source>
        <translation>Geben Sie das Passwort noch einmal ein: Das gespeicherte gehört zum bisherigen Proxy und Benutzer.</translation>
    </message>
    <message>
        <source>Enter the password that belongs to the user name.</source>
        <translation>Geben Sie das Passwort ein, das zum Benutzernamen gehört.</translation>
    </message>
    <message>
        <source>The password holds a line break or another character that cannot be typed. Copy it again, in one piece.</source>
        <translation>Das Passwort enthält einen Zeilenumbruch oder ein anderes Zeichen, das sich nicht tippen lässt. Kopieren Sie es noch einmal an einem Stück.</translation>
    </message>
    <message>
        <source>The password is too long for a proxy.</source>
        <translation>Das Passwort ist zu lang für einen Proxy.</translation>
    </message>
    <message>
        <source>Kept as given; type to replace it</source>
        <translation>Unverändert behalten; zum Ersetzen tippen</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy denied connection</source>
        <translation>Der Proxy-Server hat den Aufbau einer Verbindung verweigert</translation>
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
    <name>RecordVerdict</name>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>This has not been checked yet. The record to have at your DNS provider: type CNAME, name “%3” (in full “%1”), target “%2”.</source>
        <translation>Dies wurde noch nicht geprüft. Der nötige Eintrag bei Ihrem DNS-Anbieter: Typ CNAME, Name „%3“ (vollständig „%1“), Ziel „%2“.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Annehmbar</translation>
    </message>
    <message>
        <source>Clerk’s target is down</source>
        <translation>Clerks Ziel ist gestört</translation>
    </message>
    <message>
        <source>The record of %1 is right: leave it as it is. Clerk’s own target %2 cannot be found at the moment, which only Clerk can mend. Its status page, status.clerk.com, tells more.</source>
        <translation>Der Eintrag von %1 ist richtig: Lassen Sie ihn, wie er ist. Clerks eigenes Ziel %2 ist zurzeit nicht zu finden; das kann nur Clerk beheben. Die Statusseite status.clerk.com sagt mehr.</translation>
    </message>
    <message>
        <source>Propagating</source>
        <translation>Wird verteilt</translation>
    </message>
    <message>
        <source>The record of %1 with the target “%2” is in place; some resolvers still repeat the answer from before. Leave the record as it is and wait.</source>
        <translation>Der Eintrag von %1 mit dem Ziel „%2“ ist gesetzt; manche Resolver wiederholen noch die frühere Antwort. Lassen Sie den Eintrag, wie er ist, und warten Sie.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>There is no record at %1. Create it at your DNS provider: type CNAME, name “%3”, target “%2”. A panel that asks for the full name takes “%1.”.</source>
        <translation>Bei %1 gibt es keinen Eintrag. Legen Sie ihn bei Ihrem DNS-Anbieter an: Typ CNAME, Name „%3“, Ziel „%2“. Wo die Oberfläche den vollständigen Namen verlangt, geben Sie „%1.“ ein.</translation>
    </message>
    <message>
        <source>Wrong target</source>
        <translation>Falsches Ziel</translation>
    </message>
    <message>
        <source>%1 points to %4. Change the record “%3” at your DNS provider so that its target is “%2”.</source>
        <translation>%1 zeigt auf %4. Ändern Sie den Eintrag „%3“ bei Ihrem DNS-Anbieter so, dass sein Ziel „%2“ ist.</translation>
    </message>
    <message>
        <source>Proxied</source>
        <translation>Über einen Proxy</translation>
    </message>
    <message>
        <source>Flattened</source>
        <translation>In Adressen aufgelöst</translation>
    </message>
    <message>
        <source>%1 is answered with addresses (%4) in place of a CNAME. If an A, AAAA or ALIAS record “%3” stands at your DNS provider, replace it with a CNAME with the target “%2”. If it is that CNAME already, switch its “flattening” off. If only a wildcard answers, creating the CNAME is enough.</source>
        <translation>%1 wird statt mit einem CNAME mit Adressen (%4) beantwortet. Wenn bei Ihrem DNS-Anbieter ein A-, AAAA- oder ALIAS-Eintrag „%3“ steht, ersetzen Sie ihn durch einen CNAME mit dem Ziel „%2“. Wenn es schon dieser CNAME ist, schalten Sie sein „Flattening“ aus. Wenn nur ein Wildcard-Eintrag antwortet, genügt es, den CNAME anzulegen.</translation>
    </message>
    <message>
        <source>Zone name doubled</source>
        <translation>Zonenname doppelt</translation>
    </message>
    <message>
        <source>The record was made at %1.%5, because your DNS provider’s panel adds “%5” by itself. Change its name to “%3”, nothing more, and leave the target “%2”.</source>
        <translation>Der Eintrag wurde bei %1.%5 angelegt, weil die Oberfläche Ihres DNS-Anbieters „%5“ von selbst anhängt. Ändern Sie seinen Namen in „%3“, mehr nicht, und lassen Sie das Ziel „%2“.</translation>
    </message>
    <message>
        <source>Zone name in target</source>
        <translation>Zonenname im Ziel</translation>
    </message>
    <message>
        <source>%1 points to %4: your DNS provider’s panel added the zone to the target. Change the target of the record “%3” to “%2.”, with the dot at its end.</source>
        <translation>%1 zeigt auf %4: Die Oberfläche Ihres DNS-Anbieters hat die Zone an das Ziel angehängt. Ändern Sie das Ziel des Eintrags „%3“ in „%2.“, mit dem Punkt am Ende.</translation>
    </message>
    <message>
        <source>Target cut short</source>
        <translation>Ziel abgeschnitten</translation>
    </message>
    <message>
        <source>%1 points to %4, which is only the beginning of the target. Change the target of the record “%3” to all of “%2”, with a dot at its end if your DNS provider’s panel takes one.</source>
        <translation>%1 zeigt auf %4; das ist nur der Anfang des Ziels. Ändern Sie das Ziel des Eintrags „%3“ in das ganze „%2“, mit einem Punkt am Ende, wenn die Oberfläche Ihres DNS-Anbieters ihn annimmt.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Other records stand at %1: %6. A CNAME must be the only record of its name. Delete them at your DNS provider, so that “%3” has one record: type CNAME, target “%2”.</source>
        <translation>Bei %1 stehen andere Einträge: %6. Ein CNAME muss der einzige Eintrag seines Namens sein. Löschen Sie sie bei Ihrem DNS-Anbieter, sodass „%3“ nur einen Eintrag hat: Typ CNAME, Ziel „%2“.</translation>
    </message>
    <message>
        <source>Only a wildcard</source>
        <translation>Nur Wildcard</translation>
    </message>
    <message>
        <source>%1 has no record of its own: a wildcard record of the zone answers for it (%4). Create one at your DNS provider: type CNAME, name “%3”, target “%2”. It goes before the wildcard, which may stay.</source>
        <translation>%1 hat keinen eigenen Eintrag: Ein Wildcard-Eintrag der Zone antwortet dafür (%4). Legen Sie bei Ihrem DNS-Anbieter einen an: Typ CNAME, Name „%3“, Ziel „%2“. Er geht dem Wildcard-Eintrag vor, der bleiben darf.</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>The CNAME records from %1 go in a circle, or further than resolvers follow (%4). Point the record “%3” straight to “%2”.</source>
        <translation>Die CNAME-Einträge von %1 aus laufen im Kreis oder weiter, als Resolver ihnen folgen (%4). Lassen Sie den Eintrag „%3“ direkt auf „%2“ zeigen.</translation>
    </message>
    <message>
        <source>DNSSEC fails</source>
        <translation>DNSSEC ungültig</translation>
    </message>
    <message>
        <source>The DNSSEC signatures for %1 are not valid, so validating resolvers and certificate issuers take no answer from the zone %5. Have the zone signed anew at your DNS provider, or remove an outdated DS record at the registrar. The record “%3” with the target “%2” can be found only then.</source>
        <translation>Die DNSSEC-Signaturen für %1 sind nicht gültig; prüfende Resolver und Aussteller von Zertifikaten nehmen deshalb keine Antwort aus der Zone %5 an. Lassen Sie die Zone bei Ihrem DNS-Anbieter neu signieren oder entfernen Sie einen veralteten DS-Eintrag beim Registrar. Erst dann kann der Eintrag „%3“ mit dem Ziel „%2“ gefunden werden.</translation>
    </message>
    <message>
        <source>Lame server</source>
        <translation>Server nicht zuständig</translation>
    </message>
    <message>
        <source>This server is named as one of the zone %5, but does not serve it. Correct the list of name servers at the registrar, or set the zone up there. The record to have: %1, type CNAME, name “%3”, target “%2”.</source>
        <translation>Dieser Server ist als einer der Zone %5 genannt, bedient sie aber nicht. Berichtigen Sie die Liste der Nameserver beim Registrar oder richten Sie die Zone dort ein. Der nötige Eintrag: %1, Typ CNAME, Name „%3“, Ziel „%2“.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>This server refuses questions about %1. If it is one of the zone’s own, see that the zone %5 is active at your DNS provider, with the record “%3” and the target “%2”. If it is a resolver, it does not serve this network: choose another.</source>
        <translation>Dieser Server lehnt Fragen nach %1 ab. Wenn er einer der eigenen der Zone ist, sorgen Sie dafür, dass die Zone %5 bei Ihrem DNS-Anbieter aktiv ist, mit dem Eintrag „%3“ und dem Ziel „%2“. Wenn er ein Resolver ist, bedient er dieses Netz nicht: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Server failed</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>This server could not work out an answer for %1. It is asked again by itself. If that goes on, see whether the zone %5 is in order at your DNS provider, with the record “%3” and the target “%2”.</source>
        <translation>Dieser Server konnte keine Antwort für %1 ermitteln. Er wird von selbst erneut gefragt. Wenn das so bleibt, prüfen Sie, ob die Zone %5 bei Ihrem DNS-Anbieter in Ordnung ist, mit dem Eintrag „%3“ und dem Ziel „%2“.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>This server did not answer in time about %1. It is asked again by itself. If that goes on, a firewall may hold DNS questions back, or the name server of the zone %5 is down. The record to have: name “%3”, target “%2”.</source>
        <translation>Dieser Server hat nicht rechtzeitig zu %1 geantwortet. Er wird von selbst erneut gefragt. Wenn das so bleibt, hält vielleicht eine Firewall DNS-Fragen zurück, oder der Nameserver der Zone %5 ist ausgefallen. Der nötige Eintrag: Name „%3“, Ziel „%2“.</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>This server could not be reached to ask about %1. See whether this computer is connected; if it is, whether the name servers of the zone %5 are the right ones. The record to have: name “%3”, target “%2”.</source>
        <translation>Dieser Server war nicht erreichbar, um nach %1 zu fragen. Prüfen Sie, ob dieser Computer verbunden ist, und wenn ja, ob die Nameserver der Zone %5 die richtigen sind. Der nötige Eintrag: Name „%3“, Ziel „%2“.</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Unlesbare Antwort</translation>
    </message>
    <message>
        <source>What this server sent about %1 is no proper DNS answer. A firewall or router may be changing it. Ask another resolver, and see that the zone %5 has the record “%3” with the target “%2”.</source>
        <translation>Was dieser Server zu %1 gesendet hat, ist keine richtige DNS-Antwort. Vielleicht verändert eine Firewall oder ein Router sie. Fragen Sie einen anderen Resolver, und sorgen Sie dafür, dass die Zone %5 den Eintrag „%3“ mit dem Ziel „%2“ hat.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>What was seen may be repeated by resolvers for up to %1.</source>
        <translation>Resolver können das Gesehene noch bis zu %1 lang wiederholen.</translation>
    </message>
    <message>
        <source>%1 is a zone of its own, and a CNAME cannot stand at the top of a zone. At your DNS provider, remove the zone %1 and the NS records that lead to it, and create a CNAME “%1.” with the target “%2” in the zone above.</source>
        <translation>%1 ist eine eigene Zone, und an der Spitze einer Zone kann kein CNAME stehen. Entfernen Sie bei Ihrem DNS-Anbieter die Zone %1 und die NS-Einträge, die zu ihr führen, und legen Sie in der Zone darüber einen CNAME „%1.“ mit dem Ziel „%2“ an.</translation>
    </message>
    <message>
        <source>%1 is answered with addresses of Cloudflare (%4) in place of the CNAME, and Clerk can neither check it nor get a certificate. In Cloudflare’s DNS settings, switch the record “%3” from “Proxied” to “DNS only”; it must be a CNAME with the target “%2”. If no record “%3” is there, a proxied wildcard answers for it: create that CNAME as “DNS only”; the wildcard may stay.</source>
        <translation>%1 wird mit Adressen von Cloudflare (%4) statt des CNAME beantwortet; so kann Clerk ihn weder prüfen noch ein Zertifikat bekommen. Stellen Sie in den DNS-Einstellungen von Cloudflare den Eintrag „%3“ von „Proxied“ auf „DNS only“; er muss ein CNAME mit dem Ziel „%2“ sein. Gibt es keinen Eintrag „%3“, antwortet ein Platzhalter über den Proxy: Legen Sie diesen CNAME als „DNS only“ an; der Platzhalter darf bleiben.</translation>
    </message>
    <message>
        <source>Delegated</source>
        <translation>Delegiert</translation>
    </message>
    <message>
        <source>This server of the zone %5 leaves %1 to the name servers of a zone below. What resolvers answer counts. The record to have in that zone: %1, type CNAME, target “%2”.</source>
        <translation>Dieser Server der Zone %5 überlässt %1 den Nameservern einer Zone darunter. Es zählt, was Resolver antworten. Der Eintrag, den jene Zone braucht: %1, Typ CNAME, Ziel „%2“.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>TTL %1 s</source>
        <translation>TTL %1 s</translation>
    </message>
    <message>
        <source>%1 (the zone&apos;s own)</source>
        <translation>%1 (zuständig für die Zone)</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver</source>
        <translation>Resolver dieses Computers</translation>
    </message>
    <message>
        <source>CNAME %1</source>
        <extracomment>A DNS record; %1 is the target of the alias.</extracomment>
        <translation>CNAME %1</translation>
    </message>
    <message>
        <source>not reported whether required</source>
        <translation>nicht gemeldet, ob erforderlich</translation>
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
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Check %1 now</source>
        <translation>%1 jetzt prüfen</translation>
    </message>
    <message>
        <source>Copy the record of %1</source>
        <translation>Eintrag von %1 kopieren</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Domain change</source>
        <translation>Domainwechsel</translation>
    </message>
    <message>
        <source>Questions before the change</source>
        <translation>Fragen vor dem Wechsel</translation>
    </message>
    <message>
        <source>Tasks after the change</source>
        <translation>Aufgaben nach dem Wechsel</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Domain changed</source>
        <translation>Domain gewechselt</translation>
    </message>
    <message>
        <source>DNS records right</source>
        <translation>DNS-Einträge richtig</translation>
    </message>
    <message>
        <source>Certificates in order</source>
        <translation>Zertifikate in Ordnung</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Users who were signed out, at most</source>
        <translation>Abgemeldete Benutzer, höchstens</translation>
    </message>
    <message>
        <source>Users who will be signed out, at most</source>
        <translation>Benutzer, die abgemeldet werden, höchstens</translation>
    </message>
    <message>
        <source>Clerk’s own words</source>
        <translation>Wortlaut von Clerk</translation>
    </message>
    <message>
        <source>This report was made</source>
        <translation>Dieser Bericht wurde erstellt</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>DNS-Eintrag</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>The domain itself: it has not been changed</source>
        <translation>Die Domain selbst: Sie wurde nicht gewechselt</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Nothing has been recorded.</source>
        <translation>Es wurde nichts festgehalten.</translation>
    </message>
    <message>
        <source>Old and new values</source>
        <translation>Alte und neue Werte</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Home URL that was sent</source>
        <translation>Gesendete Home-URL</translation>
    </message>
    <message>
        <source>Frontend API</source>
        <translation>Frontend API</translation>
    </message>
    <message>
        <source>Account Portal</source>
        <translation>Account Portal</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>Publishable key</source>
        <translation>Veröffentlichbarer Schlüssel</translation>
    </message>
    <message>
        <source>Ticked in another version of Vestry</source>
        <translation>In einer anderen Version von Vestry abgehakt</translation>
    </message>
    <message>
        <source>How to go back</source>
        <translation>Wie Sie zurückkommen</translation>
    </message>
    <message>
        <source>First find out which domain counts: open the domain change in Vestry again, which reads Clerk’s list of domains.</source>
        <translation>Finden Sie zuerst heraus, welche Domain gilt: Öffnen Sie den Domainwechsel in Vestry erneut; dabei wird Clerks Liste der Domains gelesen.</translation>
    </message>
    <message>
        <source>The domain has not changed, so there is nothing to take back. DNS records and addresses that were added in preparation do no harm and may be removed.</source>
        <translation>Die Domain hat nicht gewechselt, also ist nichts zurückzunehmen. DNS-Einträge und Adressen, die zur Vorbereitung hinzugefügt wurden, schaden nicht und dürfen entfernt werden.</translation>
    </message>
    <message>
        <source>Clerk documents no undo. The way back is the same change in the other direction: begin a domain change in Vestry again and enter the old domain as the new one.</source>
        <translation>Clerk dokumentiert keine Rücknahme. Der Weg zurück ist derselbe Wechsel in die andere Richtung: Beginnen Sie in Vestry erneut einen Domainwechsel und geben Sie die alte Domain als neue ein.</translation>
    </message>
    <message>
        <source>It ends all sessions once more, the publishable key goes back to the old one, and applications have to be built with it again. DNS records, certificates, providers and services that check tokens must know the old hosts: keep the old records and addresses until you are sure not to need them.</source>
        <translation>Er beendet noch einmal alle Sitzungen, der veröffentlichbare Schlüssel wird wieder der alte, und Anwendungen müssen damit neu gebaut werden. DNS-Einträge, Zertifikate, Anbieter und Dienste, die Token prüfen, müssen die alten Hosts kennen: Behalten Sie die alten Einträge und Adressen, bis Sie sicher sind, dass Sie sie nicht brauchen.</translation>
    </message>
    <message>
        <source>New domain to enter</source>
        <translation>Einzugebende neue Domain</translation>
    </message>
    <message>
        <source>Publishable key from then on</source>
        <translation>Veröffentlichbarer Schlüssel ab dann</translation>
    </message>
    <message>
        <source>Frontend API from then on</source>
        <translation>Frontend API ab dann</translation>
    </message>
    <message>
        <source>as a secondary application</source>
        <translation>als sekundäre Anwendung</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Domain change begun</source>
        <translation>Domainwechsel begonnen</translation>
    </message>
    <message>
        <source>New home URL chosen</source>
        <translation>Neue Home-URL gewählt</translation>
    </message>
    <message>
        <source>Inventory reviewed</source>
        <translation>Bestandsliste durchgesehen</translation>
    </message>
    <message>
        <source>Preparation reviewed</source>
        <translation>Vorbereitung durchgesehen</translation>
    </message>
    <message>
        <source>Request noted before it was sent</source>
        <translation>Anfrage festgehalten, bevor sie gesendet wurde</translation>
    </message>
    <message>
        <source>Request sent to Clerk</source>
        <translation>Anfrage an Clerk gesendet</translation>
    </message>
    <message>
        <source>The request did not leave this computer</source>
        <translation>Die Anfrage hat diesen Computer nicht verlassen</translation>
    </message>
    <message>
        <source>Clerk accepted the request</source>
        <translation>Clerk hat die Anfrage angenommen</translation>
    </message>
    <message>
        <source>Clerk refused the request</source>
        <translation>Clerk hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The answer to the request was lost</source>
        <translation>Die Antwort auf die Anfrage ging verloren</translation>
    </message>
    <message>
        <source>Clerk’s list of domains still showed the old domain</source>
        <translation>Clerks Liste der Domains zeigte noch die alte Domain</translation>
    </message>
    <message>
        <source>Clerk’s list of domains shows the new domain</source>
        <translation>Clerks Liste der Domains zeigt die neue Domain</translation>
    </message>
    <message>
        <source>The request was accepted and changed nothing</source>
        <translation>Die Anfrage wurde angenommen und hat nichts geändert</translation>
    </message>
    <message>
        <source>The request was not applied</source>
        <translation>Die Anfrage wurde nicht angewendet</translation>
    </message>
    <message>
        <source>Somebody else changed the domain</source>
        <translation>Jemand anders hat die Domain gewechselt</translation>
    </message>
    <message>
        <source>All required DNS records are right</source>
        <translation>Alle erforderlichen DNS-Einträge sind richtig</translation>
    </message>
    <message>
        <source>All certificates are in order</source>
        <translation>Alle Zertifikate sind in Ordnung</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Abgehakt</translation>
    </message>
    <message>
        <source>Tick taken back</source>
        <translation>Häkchen zurückgenommen</translation>
    </message>
    <message>
        <source>Continued after Vestry was closed</source>
        <translation>Fortgesetzt, nachdem Vestry geschlossen war</translation>
    </message>
    <message>
        <source>Domain change finished</source>
        <translation>Domainwechsel abgeschlossen</translation>
    </message>
    <message>
        <source>Domain change given up</source>
        <translation>Domainwechsel aufgegeben</translation>
    </message>
    <message>
        <source>Not requested: the domain is the old one.</source>
        <translation>Nicht angefragt: Die Domain ist die alte.</translation>
    </message>
    <message>
        <source>Done: Clerk’s list of domains shows the new domain.</source>
        <translation>Erledigt: Clerks Liste der Domains zeigt die neue Domain.</translation>
    </message>
    <message>
        <source>Without effect: Clerk accepted the request, but the domain is the old one.</source>
        <translation>Ohne Wirkung: Clerk hat die Anfrage angenommen, aber die Domain ist die alte.</translation>
    </message>
    <message>
        <source>Refused by Clerk: the domain is the old one.</source>
        <translation>Von Clerk abgelehnt: Die Domain ist die alte.</translation>
    </message>
    <message>
        <source>Not known yet: the answer was lost, and Clerk’s list of domains has not told which domain counts.</source>
        <translation>Noch nicht bekannt: Die Antwort ging verloren, und Clerks Liste der Domains hat nicht gezeigt, welche Domain gilt.</translation>
    </message>
    <message>
        <source>Which domain was left is not known: the record of the change was lost.</source>
        <translation>Welche Domain verlassen wurde, ist nicht bekannt: Die Aufzeichnung des Wechsels ging verloren.</translation>
    </message>
    <message>
        <source>Follow-up work begun without the record of the change</source>
        <translation>Nacharbeit ohne die Aufzeichnung des Wechsels begonnen</translation>
    </message>
    <message>
        <source>Not known yet: Clerk refused the request, and its list of domains has not told which domain counts.</source>
        <translation>Noch nicht bekannt: Clerk hat die Anfrage abgelehnt, und die Domainliste hat noch nicht gezeigt, welche Domain gilt.</translation>
    </message>
    <message>
        <source>Not known yet: Clerk accepted the request (HTTP %1), and its list of domains has not told which domain counts.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Noch nicht bekannt: Clerk hat die Anfrage angenommen (HTTP %1), und die Domainliste hat noch nicht gezeigt, welche Domain gilt.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Report of the domain change</source>
        <translation>Bericht über den Domainwechsel</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Als Markdown speichern…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Als HTML speichern…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Body of POST /v1/instance/change_domain</source>
        <translation>Body von POST /v1/instance/change_domain</translation>
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
    <name>ResolverChoice</name>
    <message>
        <source>Also ask public resolvers:</source>
        <translation>Auch öffentliche Resolver fragen:</translation>
    </message>
    <message>
        <source>Addresses of public resolvers</source>
        <translation>Adressen öffentlicher Resolver</translation>
    </message>
    <message>
        <source>IP addresses, with a port if it is not 53, separated by commas. They learn which names you look up.</source>
        <translation>IP-Adressen, mit Port, wenn er nicht 53 ist, durch Kommas getrennt. Sie erfahren, welche Namen Sie abfragen.</translation>
    </message>
    <message>
        <source>Enter at least one address, or turn public resolvers off.</source>
        <translation>Geben Sie mindestens eine Adresse ein oder schalten Sie öffentliche Resolver aus.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address. Enter addresses such as 1.1.1.1 or [2606:4700::1]:53.</source>
        <translation>„%1“ ist keine IP-Adresse. Geben Sie Adressen wie 1.1.1.1 oder [2606:4700::1]:53 ein.</translation>
    </message>
</context>
<context>
    <name>RetrySection</name>
    <message>
        <source>First wait</source>
        <translation>Erste Wartezeit</translation>
    </message>
    <message>
        <source>Before the second attempt. The SDKs’ default is 0.5 seconds.</source>
        <translation>Vor dem zweiten Versuch. Die Vorgabe der SDKs ist 0,5 Sekunden.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Waits grow up to this. The SDKs’ default is 60 seconds.</source>
        <translation>Wartezeiten wachsen bis zu diesem Wert. Die Vorgabe der SDKs ist 60 Sekunden.</translation>
    </message>
    <message>
        <source>× </source>
        <extracomment>In front of the factor by which waits grow: &quot;× 1.5&quot;.</extracomment>
        <translation>× </translation>
    </message>
    <message>
        <source>Growth of the waits</source>
        <translation>Wachstum der Wartezeiten</translation>
    </message>
    <message>
        <source>Each wait is this many times the one before, from 1 to 10. The SDKs’ default is 1.5.</source>
        <translation>Jede Wartezeit ist so viele Male so lang wie die vorige, von 1 bis 10. Die Vorgabe der SDKs ist 1,5.</translation>
    </message>
    <message>
        <source>All attempts together</source>
        <translation>Alle Versuche zusammen</translation>
    </message>
    <message>
        <source>Nothing is tried again after this time; 0 never tries again. The SDKs’ default is 3600 seconds, an hour.</source>
        <translation>Nach dieser Zeit wird nichts mehr versucht; bei 0 wird nie etwas erneut versucht. Die Vorgabe der SDKs ist 3600 Sekunden, eine Stunde.</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>The first wait is longer than the longest one. Make it shorter, or the longest one longer.</source>
        <translation>Die erste Wartezeit ist länger als die längste. Verkürzen Sie die erste oder verlängern Sie die längste.</translation>
    </message>
    <message>
        <source>Also try again when the connection failed or broke, or no answer came in time</source>
        <translation>Auch noch einmal versuchen, wenn die Verbindung nicht zustande kam oder abbrach oder die Antwort nicht rechtzeitig kam</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>How often and how long a request is tried again when Clerk is busy or does not answer. A write is only sent again when it is certain that it had no effect, and for a minute at most: what others change meanwhile must not be overwritten.</source>
        <translation>Wie oft und wie lange eine Anfrage noch einmal versucht wird, wenn Clerk beschäftigt ist oder nicht antwortet. Eine Änderung wird nur dann noch einmal gesendet, wenn sicher ist, dass sie keine Wirkung hatte, und höchstens eine Minute lang: Was andere inzwischen ändern, darf nicht überschrieben werden.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How often a request is sent at most; 1 never tries again. The default is 3. The SDKs have no such limit, so they may let you wait for an hour.</source>
        <translation>Wie oft eine Anfrage höchstens gesendet wird; 1 versucht es nie noch einmal. Die Vorgabe ist 3. Die SDKs kennen diese Grenze nicht und lassen Sie deshalb womöglich eine Stunde warten.</translation>
    </message>
</context>
<context>
    <name>Review</name>
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
    <message>
        <source>This instance is read-only in Vestry, so nothing can be sent. Your edits are kept. To send them, choose another safety level in the profile of the instance first.</source>
        <translation>Diese Instanz ist in Vestry schreibgeschützt, deshalb kann nichts gesendet werden. Ihre Änderungen bleiben erhalten. Um sie zu senden, wählen Sie zuerst im Profil der Instanz eine andere Sicherheitsstufe.</translation>
    </message>
    <message>
        <source>Vestry does not have the secret key of this instance now, so nothing can be sent. Your edits are kept. Give the key, then review the changes again.</source>
        <translation>Vestry hat den geheimen Schlüssel dieser Instanz gerade nicht, deshalb kann nichts gesendet werden. Ihre Änderungen bleiben erhalten. Geben Sie den Schlüssel ein und prüfen Sie die Änderungen dann erneut.</translation>
    </message>
    <message>
        <source>The changes were not reviewed, so nothing was sent. Review them, then apply again.</source>
        <translation>Die Änderungen wurden nicht geprüft, deshalb wurde nichts gesendet. Prüfen Sie sie und wenden Sie sie dann erneut an.</translation>
    </message>
    <message>
        <source>The name that was typed is not the name of this instance, so nothing was sent. Review the changes once more.</source>
        <translation>Der eingegebene Name ist nicht der Name dieser Instanz, deshalb wurde nichts gesendet. Prüfen Sie die Änderungen noch einmal.</translation>
    </message>
    <message>
        <source>Not on the server: %1</source>
        <translation>Nicht auf dem Server: %1</translation>
    </message>
    <message>
        <source>Only on the server: %1</source>
        <translation>Nur auf dem Server: %1</translation>
    </message>
    <message>
        <source>Its request never left: it is not known yet what became of an earlier one, and that comes first.</source>
        <translation>Die Anfrage dazu wurde nicht gesendet: Was aus einer früheren geworden ist, steht noch nicht fest, und das geht vor.</translation>
    </message>
    <message>
        <source>Its request never left: the setting was changed on the server meanwhile. Review it again to decide.</source>
        <translation>Die Anfrage dazu wurde nicht gesendet: Die Einstellung wurde inzwischen auf dem Server geändert. Prüfen Sie sie noch einmal, um zu entscheiden.</translation>
    </message>
    <message>
        <source>Clerk did not take its request.</source>
        <translation>Clerk hat die Anfrage dafür nicht angenommen.</translation>
    </message>
    <message>
        <source>Its request never left: Vestry first writes down what it is about to send, so that a crash cannot leave you guessing, and the disk did not take that (%1). Your change is kept. Make room on the disk or look at its permissions, then apply again.</source>
        <translation>Die Anfrage dazu wurde nicht gesendet: Vestry schreibt zuerst auf, was es gleich senden wird, damit nach einem Absturz niemand raten muss, und das ließ sich nicht speichern (%1). Ihre Änderung bleibt erhalten. Schaffen Sie Platz auf dem Datenträger oder prüfen Sie die Zugriffsrechte, dann wenden Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>It was read again: the server has “%1” now. Review it again to decide.</source>
        <extracomment>%1 is the value of a setting</extracomment>
        <translation>Die Einstellung wurde neu gelesen: Auf dem Server steht jetzt „%1“. Prüfen Sie sie noch einmal, um zu entscheiden.</translation>
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
    <message>
        <source>Shows the review once more.</source>
        <translation>Zeigt die Prüfung noch einmal.</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Counting who is on the allowlist…</source>
        <translation>Es wird gezählt, wer auf der Zulassungsliste steht…</translation>
    </message>
    <message>
        <source>Nothing was sent: there is nothing to apply, a setting has a problem that must be fixed first, or the changes are not those that the review showed any more.</source>
        <translation>Es wurde nichts gesendet: Es gibt nichts anzuwenden, eine Einstellung hat ein Problem, das zuerst behoben werden muss, oder die Änderungen sind nicht mehr die, die in der Prüfung standen.</translation>
    </message>
    <message>
        <source>Continue with what was not sent</source>
        <translation>Mit dem fortfahren, was nicht gesendet wurde</translation>
    </message>
    <message>
        <source>Look at what changed</source>
        <translation>Ansehen, was sich geändert hat</translation>
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
    <message>
        <source>Type the name of the instance first</source>
        <translation>Geben Sie zuerst den Namen der Instanz ein</translation>
    </message>
    <message>
        <source>The safety level of this instance is “typed”: nothing is sent before its name was typed.</source>
        <translation>Die Sicherheitsstufe dieser Instanz ist „Namen eingeben“: Bevor ihr Name eingegeben ist, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Some of these changes can harm the people who use this instance. It is not known whether it is a production instance, so it counts as one.</source>
        <translation>Einige dieser Änderungen können den Menschen schaden, die diese Instanz verwenden. Ob sie eine Produktionsinstanz ist, ist nicht bekannt; deshalb gilt sie als eine.</translation>
    </message>
    <message>
        <source>Do not ask me to type the name again for this session</source>
        <translation>In dieser Sitzung nicht noch einmal nach dem Namen fragen</translation>
    </message>
    <message>
        <source>It is asked for again once another instance was opened, and always for changes that can harm the people who use a production instance.</source>
        <translation>Es wird wieder danach gefragt, sobald eine andere Instanz geöffnet wurde, und immer bei Änderungen, die den Menschen schaden können, die eine Produktionsinstanz verwenden.</translation>
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
    <name>SafetySection</name>
    <message>
        <source>From then on Vestry can change this instance.</source>
        <translation>Von da an kann Vestry diese Instanz ändern.</translation>
    </message>
    <message>
        <source>From then on changes to this instance are applied without its name being typed.</source>
        <translation>Von da an werden Änderungen an dieser Instanz angewendet, ohne dass ihr Name eingegeben wird.</translation>
    </message>
    <message>
        <source>How much stands between you and a change of this instance. A lower level is asked about once more.</source>
        <translation>Wie viel zwischen Ihnen und einer Änderung dieser Instanz steht. Bei einer niedrigeren Stufe wird noch einmal nachgefragt.</translation>
    </message>
    <message>
        <source>The level goes down from “%1” to “%2”. %3</source>
        <extracomment>%1 is the safety level now, %2 the chosen one, %3 a sentence about what that means.</extracomment>
        <translation>Die Stufe sinkt von „%1“ auf „%2“. %3</translation>
    </message>
    <message>
        <source>Yes, lower the safety level</source>
        <translation>Ja, Sicherheitsstufe senken</translation>
    </message>
    <message>
        <source>To lower the safety level, type the name of the instance.</source>
        <translation>Um die Sicherheitsstufe zu senken, geben Sie den Namen der Instanz ein.</translation>
    </message>
    <message>
        <source>Say that the safety level shall be lowered.</source>
        <translation>Bestätigen Sie, dass die Sicherheitsstufe gesenkt werden soll.</translation>
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
    <message>
        <source>Public resolver %1</source>
        <extracomment>One of the sandbox&apos;s two pretend resolvers; %1 is its number.</extracomment>
        <translation>Öffentlicher Resolver %1</translation>
    </message>
    <message>
        <source>The sandbox has ended.</source>
        <translation>Die Sandbox ist beendet.</translation>
    </message>
</context>
<context>
    <name>SandboxPanel</name>
    <message>
        <source>The sandbox gave an answer that Vestry does not understand.</source>
        <translation>Die Sandbox hat eine Antwort gegeben, die Vestry nicht versteht.</translation>
    </message>
    <message>
        <source>The sandbox does not answer. Open the sandbox again from the start page.</source>
        <translation>Die Sandbox antwortet nicht. Öffnen Sie die Sandbox erneut von der Startseite aus.</translation>
    </message>
    <message>
        <source>The sandbox was started anew since. Close this window and open it again.</source>
        <translation>Die Sandbox wurde seither neu gestartet. Schließen Sie dieses Fenster und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>These are not CAA records. One has a number, a word and a value in quotes, for example 0 issue &quot;letsencrypt.org&quot;.</source>
        <translation>Das sind keine CAA-Einträge. Ein solcher hat eine Zahl, ein Wort und einen Wert in Anführungszeichen, zum Beispiel 0 issue &quot;letsencrypt.org&quot;.</translation>
    </message>
    <message>
        <source>Clerk no longer asks for this record: the domain has changed. The list is read again.</source>
        <translation>Clerk verlangt diesen Eintrag nicht mehr: Die Domain hat gewechselt. Die Liste wird neu gelesen.</translation>
    </message>
    <message>
        <source>The sandbox refused this: %1</source>
        <translation>Die Sandbox hat dies abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>SandboxProviderDialog</name>
    <message>
        <source>Place all right</source>
        <translation>Alle richtig setzen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Public resolvers are late</source>
        <translation>Öffentliche Resolver sind verspätet</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Sandbox: DNS provider</source>
        <translation>Sandbox: DNS-Anbieter</translation>
    </message>
    <message>
        <source>This is the sandbox’s pretend DNS provider. Place the records that Clerk asks for, as you would at a real one, or misplace them and see what Vestry says. Nothing leaves this computer.</source>
        <translation>Dies ist der nachgebildete DNS-Anbieter der Sandbox. Setzen Sie die Einträge, die Clerk verlangt, wie bei einem echten, oder setzen Sie sie falsch und sehen Sie, was Vestry sagt. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>They then show what they had before, until that runs out after a minute at most.</source>
        <translation>Sie zeigen dann, was sie vorher hatten, bis das nach höchstens einer Minute abläuft.</translation>
    </message>
    <message>
        <source>None: every certificate authority may issue</source>
        <translation>Keine: Jede Zertifizierungsstelle darf ausstellen</translation>
    </message>
    <message>
        <source>Apply the CAA records</source>
        <translation>CAA-Einträge anwenden</translation>
    </message>
    <message>
        <source>CAA records of the zone</source>
        <translation>CAA-Einträge der Zone</translation>
    </message>
    <message>
        <source>For example 0 issue &quot;letsencrypt.org&quot;, 0 issue &quot;pki.goog&quot;. Commas part the records.</source>
        <translation>Zum Beispiel 0 issue &quot;letsencrypt.org&quot;, 0 issue &quot;pki.goog&quot;. Kommas trennen die Einträge.</translation>
    </message>
    <message>
        <source>Certificates of the Clerk hosts</source>
        <translation>Zertifikate der Clerk-Hosts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <extracomment>%1 is a domain.</extracomment>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>Reading the zone…</source>
        <translation>Die Zone wird gelesen…</translation>
    </message>
    <message>
        <source>Start the sandbox anew…</source>
        <translation>Sandbox neu beginnen…</translation>
    </message>
    <message>
        <source>Start the sandbox anew</source>
        <translation>Sandbox neu beginnen</translation>
    </message>
    <message>
        <source>Start the whole sandbox anew?</source>
        <translation>Die ganze Sandbox neu beginnen?</translation>
    </message>
    <message>
        <source>Everything that was changed in the sandbox is lost: the settings and domains of both of its instances, the records and certificates of this network. All of it becomes what it was at first, with example.com as the domain. A domain change that has begun stays on its page and meets the first domain there. No instance outside the sandbox is touched.</source>
        <translation>Alles, was in der Sandbox geändert wurde, geht verloren: die Einstellungen und Domains ihrer beiden Instanzen, die Einträge und Zertifikate dieses Netzes. Alles wird, wie es am Anfang war, mit example.com als Domain. Ein begonnener Domainwechsel bleibt auf seiner Seite und trifft dort auf die erste Domain. Keine Instanz außerhalb der Sandbox wird berührt.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>The sandbox was started anew</source>
        <translation>Die Sandbox wurde neu begonnen</translation>
    </message>
    <message>
        <source>The sandbox is as it was at first. Press F5 in Vestry’s window: what it shows was read before.</source>
        <translation>Die Sandbox ist wie am Anfang. Drücken Sie F5 im Fenster von Vestry: Was es zeigt, wurde vorher gelesen.</translation>
    </message>
</context>
<context>
    <name>SandboxRecords</name>
    <message>
        <source>How %1 stands</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Stand von %1</translation>
    </message>
    <message>
        <source>CNAME to %1</source>
        <translation>CNAME auf %1</translation>
    </message>
    <message>
        <source>CNAME to %1, not required</source>
        <translation>CNAME auf %1, nicht erforderlich</translation>
    </message>
</context>
<context>
    <name>SandboxWords</name>
    <message>
        <source>Right target</source>
        <translation>Richtiges Ziel</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Wrong target</source>
        <translation>Falsches Ziel</translation>
    </message>
    <message>
        <source>Proxied by Cloudflare</source>
        <translation>Über den Proxy von Cloudflare</translation>
    </message>
    <message>
        <source>Zone name doubled in the host</source>
        <translation>Zonenname im Host doppelt</translation>
    </message>
    <message>
        <source>Zone name appended to the target</source>
        <translation>Zonenname an das Ziel angehängt</translation>
    </message>
    <message>
        <source>Other records instead (A and TXT)</source>
        <translation>Stattdessen andere Einträge (A und TXT)</translation>
    </message>
    <message>
        <source>Issued when the records are right</source>
        <translation>Ausgestellt, wenn die Einträge richtig sind</translation>
    </message>
    <message>
        <source>Stuck: never issued</source>
        <translation>Hängt: nie ausgestellt</translation>
    </message>
    <message>
        <source>Issued, but expired</source>
        <translation>Ausgestellt, aber abgelaufen</translation>
    </message>
    <message>
        <source>Issued for another host</source>
        <translation>Für einen anderen Host ausgestellt</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>The file was not saved</source>
        <translation>Die Datei wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is untouched. Choose another folder, or make room on the disk.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Was vorher dort war, ist unverändert. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
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
    <name>SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
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
    <message>
        <source>As last read</source>
        <translation>Wie zuletzt gelesen</translation>
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
        <source>Not offered by this instance</source>
        <translation>Von dieser Instanz nicht angeboten</translation>
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
        <source>less than a minute ago</source>
        <translation>vor weniger als einer Minute</translation>
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
    <message>
        <source>The secret key is missing</source>
        <translation>Der geheime Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Nothing was sent, because Vestry does not have the secret key of this instance now. Open the keyring or enter the key, then try again.</source>
        <translation>Es wurde nichts gesendet, weil Vestry den geheimen Schlüssel dieser Instanz gerade nicht hat. Öffnen Sie den Schlüsselbund oder geben Sie den Schlüssel ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Changing this instance is locked</source>
        <translation>Das Ändern dieser Instanz ist gesperrt</translation>
    </message>
    <message>
        <source>Nothing was sent, because no confirmation stands for this change, or the instance is read-only in Vestry. Review the changes and confirm them; a read-only instance needs another safety level in its profile first.</source>
        <translation>Es wurde nichts gesendet, weil für diese Änderung keine Bestätigung vorliegt oder die Instanz in Vestry schreibgeschützt ist. Prüfen und bestätigen Sie die Änderungen; eine schreibgeschützte Instanz braucht zuerst eine andere Sicherheitsstufe in ihrem Profil.</translation>
    </message>
    <message>
        <source>The proxy refused</source>
        <translation>Der Proxy hat abgelehnt</translation>
    </message>
    <message>
        <source>Nothing reached the server: the proxy wants another name or password, or does not let this through. Check the proxy in the instance&apos;s profile, or ask whoever runs it.</source>
        <translation>Beim Server ist nichts angekommen: Der Proxy verlangt einen anderen Namen oder ein anderes Passwort, oder er lässt dies nicht durch. Prüfen Sie den Proxy im Profil der Instanz oder fragen Sie seinen Betreiber.</translation>
    </message>
    <message>
        <source>This instance is read-only in Vestry: nothing on this page can be changed. To change it, choose another safety level in its profile.</source>
        <translation>Diese Instanz ist in Vestry schreibgeschützt: Auf dieser Seite kann nichts geändert werden. Um sie zu ändern, wählen Sie in ihrem Profil eine andere Sicherheitsstufe.</translation>
    </message>
    <message>
        <source>Edits made before stay as a draft and are not sent.</source>
        <translation>Frühere Änderungen bleiben als Entwurf erhalten und werden nicht gesendet.</translation>
    </message>
    <message>
        <source>The proxy on the way is %1.</source>
        <translation>Der Proxy auf dem Weg ist %1.</translation>
    </message>
    <message>
        <source>Nothing reached the server: the proxy %1 wants another name or password, or does not let this through. Check the proxy and its password in the instance&apos;s profile, or ask whoever runs it.</source>
        <translation>Beim Server ist nichts angekommen: Der Proxy %1 verlangt einen anderen Namen oder ein anderes Passwort, oder er lässt dies nicht durch. Prüfen Sie den Proxy und sein Passwort im Profil der Instanz oder fragen Sie seinen Betreiber.</translation>
    </message>
    <message>
        <source>Requests to this instance go through the proxy %1. Check the network, and the proxy in the instance&apos;s profile, then try again.</source>
        <translation>Anfragen an diese Instanz gehen über den Proxy %1. Prüfen Sie das Netz und den Proxy im Profil der Instanz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>Es kam nicht rechtzeitig eine vollständige Antwort.</translation>
    </message>
    <message>
        <source>The proxy or the server could not be reached.</source>
        <translation>Der Proxy oder der Server war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Clerk does not allow this with this key on this instance. The Clerk Dashboard shows what the instance and its plan include; once it is allowed there, read it again.</source>
        <translation>Clerk erlaubt dies mit diesem Schlüssel auf dieser Instanz nicht. Das Clerk-Dashboard zeigt, was die Instanz und ihr Tarif umfassen; sobald es dort erlaubt ist, lesen Sie es neu.</translation>
    </message>
    <message>
        <source>The server does not know this part of the API, or the feature is switched off on this instance. If you need it, switch it on in the Clerk Dashboard, then read it again.</source>
        <translation>Der Server kennt diesen Teil der API nicht, oder die Funktion ist auf dieser Instanz ausgeschaltet. Wenn Sie sie brauchen, schalten Sie sie im Clerk-Dashboard ein und lesen Sie dann neu.</translation>
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
        <translation>Instanz %1, %2</translation>
    </message>
    <message>
        <source>Opens the list of instances</source>
        <translation>Öffnet die Liste der Instanzen</translation>
    </message>
    <message>
        <source>Instance %1, %2, read-only</source>
        <translation>Instanz %1, %2, schreibgeschützt</translation>
    </message>
    <message>
        <source>Colour: %1. %2</source>
        <extracomment>%1 is a colour, %2 says what the button does.</extracomment>
        <translation>Farbe: %1. %2</translation>
    </message>
    <message>
        <source>Switch to another instance (%1)</source>
        <extracomment>%1 are keys.</extracomment>
        <translation>Zu einer anderen Instanz wechseln (%1)</translation>
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
        <source>Opening the instance…</source>
        <translation>Die Instanz wird geöffnet…</translation>
    </message>
    <message>
        <source>Find an instance</source>
        <translation>Instanz suchen</translation>
    </message>
    <message>
        <source>Name, group, address, id or environment</source>
        <translation>Name, Gruppe, Adresse, ID oder Umgebung</translation>
    </message>
    <message>
        <source>Manage instances…</source>
        <translation>Instanzen verwalten…</translation>
    </message>
    <message>
        <source>Open an instance</source>
        <translation>Instanz öffnen</translation>
    </message>
    <message>
        <source>No instance matches “%1”. Type less, or connect another instance.</source>
        <translation>Keine Instanz passt zu „%1“. Geben Sie weniger ein oder verbinden Sie eine andere Instanz.</translation>
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
    <name>Switcher</name>
    <message>
        <source>Switch instance</source>
        <translation>Instanz wechseln</translation>
    </message>
    <message>
        <source>Find an instance</source>
        <translation>Instanz suchen</translation>
    </message>
    <message>
        <source>Name, group, address, id or environment</source>
        <translation>Name, Gruppe, Adresse, ID oder Umgebung</translation>
    </message>
    <message>
        <source>Connect an instance…</source>
        <translation>Instanz verbinden…</translation>
    </message>
    <message>
        <source>Manage instances…</source>
        <translation>Instanzen verwalten…</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>No instance is connected yet. Connect one with its secret key, or try the sandbox.</source>
        <translation>Es ist noch keine Instanz verbunden. Verbinden Sie eine mit ihrem geheimen Schlüssel oder probieren Sie die Sandbox aus.</translation>
    </message>
    <message>
        <source>No instance matches “%1”. Type less, or connect another instance.</source>
        <translation>Keine Instanz passt zu „%1“. Geben Sie weniger ein oder verbinden Sie eine andere Instanz.</translation>
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
    <name>ViewPage</name>
    <message>
        <source>The domain has not changed yet.</source>
        <translation>Die Domain hat noch nicht gewechselt.</translation>
    </message>
    <message>
        <source>Still open: %1. You can finish all the same; Vestry then no longer looks at them, and the report names them.</source>
        <translation>Noch offen: %1. Sie können trotzdem abschließen; Vestry sieht dann nicht mehr danach, und der Bericht nennt sie.</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Give up this change…</source>
        <translation>Diesen Wechsel aufgeben…</translation>
    </message>
    <message>
        <source>Only the domain of a production instance can be changed. A development instance has no domain of its own: it uses a host that Clerk provides, and Clerk refuses to change it. Connect the production instance to change its domain.</source>
        <translation>Nur die Domain einer Produktionsinstanz kann gewechselt werden. Eine Entwicklungsinstanz hat keine eigene Domain: Sie verwendet einen Host, den Clerk bereitstellt, und Clerk lehnt es ab, ihn zu ändern. Verbinden Sie die Produktionsinstanz, um ihre Domain zu wechseln.</translation>
    </message>
    <message>
        <source>A domain change signs out every user, and nobody can sign in until three things are right: the DNS records of the new domain, their certificates, and the new publishable key in all your apps. Choose a quiet hour, and have access to your DNS provider and to your deployments.</source>
        <translation>Ein Domainwechsel meldet alle Benutzer ab, und niemand kann sich anmelden, bis drei Dinge stimmen: die DNS-Einträge der neuen Domain, ihre Zertifikate und der neue veröffentlichbare Schlüssel in allen Ihren Apps. Wählen Sie eine ruhige Stunde und halten Sie den Zugang zu Ihrem DNS-Anbieter und zu Ihrer Bereitstellung bereit.</translation>
    </message>
    <message>
        <source>This is the sandbox: a pretend instance with a DNS and certificates of its own. Everything works as it does with Clerk, and nothing real changes.</source>
        <translation>Dies ist die Sandbox: eine nachgebildete Instanz mit eigenem DNS und eigenen Zertifikaten. Alles funktioniert wie bei Clerk, und nichts Echtes ändert sich.</translation>
    </message>
    <message>
        <source>You can close this window at any step, also while a request is on its way. Every step is kept on this computer, and the window opens again where you left it.</source>
        <translation>Sie können dieses Fenster bei jedem Schritt schließen, auch während eine Anfrage unterwegs ist. Jeder Schritt wird auf diesem Computer behalten, und das Fenster öffnet sich wieder dort, wo Sie es verlassen haben.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Copy the current domain</source>
        <translation>Aktuelle Domain kopieren</translation>
    </message>
    <message>
        <source>Frontend API host</source>
        <translation>Host der Frontend API</translation>
    </message>
    <message>
        <source>Copy the current Frontend API host</source>
        <translation>Aktuellen Host der Frontend API kopieren</translation>
    </message>
    <message>
        <source>Account Portal host</source>
        <translation>Host des Account Portals</translation>
    </message>
    <message>
        <source>Copy the current Account Portal host</source>
        <translation>Aktuellen Host des Account Portals kopieren</translation>
    </message>
    <message>
        <source>Mail hosts</source>
        <translation>Mail-Hosts</translation>
    </message>
    <message>
        <source>Copy the current mail hosts</source>
        <translation>Aktuelle Mail-Hosts kopieren</translation>
    </message>
    <message>
        <source>Publishable key</source>
        <translation>Veröffentlichbarer Schlüssel</translation>
    </message>
    <message>
        <source>Copy the current publishable key</source>
        <translation>Aktuellen veröffentlichbaren Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>all users: %1</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>alle Benutzer: %1</translation>
    </message>
    <message>
        <source>all users; how many they are is not known: %1. %2</source>
        <translation>alle Benutzer; wie viele es sind, ist nicht bekannt: %1. %2</translation>
    </message>
    <message>
        <source>all users; they are being counted…</source>
        <translation>alle Benutzer; sie werden gezählt…</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>This is not a production instance: its domain cannot be changed.</source>
        <translation>Das ist keine Produktionsinstanz: Ihre Domain kann nicht gewechselt werden.</translation>
    </message>
    <message>
        <source>Another window has this domain change.</source>
        <translation>Ein anderes Fenster hat diesen Domainwechsel.</translation>
    </message>
    <message>
        <source>The current domain is not known yet. It is being read from Clerk.</source>
        <translation>Die aktuelle Domain ist noch nicht bekannt. Sie wird bei Clerk gelesen.</translation>
    </message>
    <message>
        <source>The domain change cannot begin here: another window has it, or this is not a production instance any more. Close this window and open it again.</source>
        <translation>Der Domainwechsel kann hier nicht beginnen: Ein anderes Fenster hat ihn, oder dies ist keine Produktionsinstanz mehr. Schließen Sie dieses Fenster und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>If you do not want this domain change any more, give it up: what was noted is put away. %1</source>
        <extracomment>%1 says what became of the request.</extracomment>
        <translation>Wenn Sie diesen Domainwechsel nicht mehr wollen, geben Sie ihn auf: Was notiert war, wird abgelegt. %1</translation>
    </message>
    <message>
        <source>Which environment this is has not been read yet. It is being read from Clerk.</source>
        <translation>Welche Umgebung dies ist, wurde noch nicht gelesen. Es wird gerade von Clerk gelesen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
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
    <message>
        <source>Change the d&amp;omain…</source>
        <translation>D&amp;omain wechseln…</translation>
    </message>
    <message>
        <source>&amp;Switch instance…</source>
        <translation>Instanz &amp;wechseln…</translation>
    </message>
    <message>
        <source>&amp;Manage instances…</source>
        <translation>Instanzen verwal&amp;ten…</translation>
    </message>
    <message>
        <source>&amp;Edit this instance…</source>
        <translation>Diese Instanz b&amp;earbeiten…</translation>
    </message>
    <message>
        <source>&amp;Recent instances</source>
        <translation>Zuletzt verwendete &amp;Instanzen</translation>
    </message>
    <message>
        <source>Copy a &amp;link to this page</source>
        <translation>&amp;Link zu dieser Seite kopieren</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <extracomment>%1 is an instance&apos;s name.</extracomment>
        <translation>&amp;Zurück zu %1</translation>
    </message>
    <message>
        <source>&amp;Back to the instance before</source>
        <translation>&amp;Zurück zur vorigen Instanz</translation>
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
        <source>What you see was read %1; your edits are kept.</source>
        <translation>Was Sie sehen, wurde %1 gelesen; Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
    <message>
        <source>Shown as last read %1; Clerk could not be reached. Your edits are kept.</source>
        <translation>Sie sehen, was zuletzt %1 gelesen wurde; Clerk war nicht erreichbar. Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Shown as last read %1. Reading it again…</source>
        <translation>Sie sehen, was zuletzt %1 gelesen wurde. Es wird erneut gelesen…</translation>
    </message>
    <message>
        <source>Part of this is shown as last read %1: it could not be read again.</source>
        <translation>Ein Teil hiervon wurde zuletzt %1 gelesen: Er konnte nicht erneut gelesen werden.</translation>
    </message>
    <message>
        <source>They stay saved: while this instance is read-only in Vestry, they cannot be restored.</source>
        <translation>Sie bleiben gespeichert: Solange diese Instanz in Vestry schreibgeschützt ist, lassen sie sich nicht wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>Others held a secret key or a password and were not saved: %n.</source>
        <translation>
            <numerusform>Weitere enthielten einen geheimen Schlüssel oder ein Passwort und wurden nicht gesichert: %n.</numerusform>
            <numerusform>Weitere enthielten einen geheimen Schlüssel oder ein Passwort und wurden nicht gesichert: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy of this instance…</source>
        <translation>Proxy dieser Instanz…</translation>
    </message>
</context>
<context>
    <name>WizardSteps</name>
    <message>
        <source>Steps of the domain change</source>
        <translation>Schritte des Domainwechsels</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1. %2
%3</source>
        <extracomment>A step of the domain change: %1 is its number, %2 its title, %3 whether it is done.</extracomment>
        <translation>%1. %2
%3</translation>
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
<context>
    <name>WriteGuard</name>
    <message>
        <source>production</source>
        <translation>produktion</translation>
    </message>
</context>
<context>
    <name>ZoneFile</name>
    <message>
        <source>Left out, no host name:</source>
        <translation>Ausgelassen, kein Hostname:</translation>
    </message>
    <message>
        <source>Left out, a CNAME cannot stand at the top of a zone:</source>
        <translation>Ausgelassen, an der Spitze einer Zone kann kein CNAME stehen:</translation>
    </message>
    <message>
        <source>Left out, not in this zone:</source>
        <translation>Ausgelassen, nicht in dieser Zone:</translation>
    </message>
    <message>
        <source>Left out, a name can have one CNAME only:</source>
        <translation>Ausgelassen, ein Name kann nur einen CNAME haben:</translation>
    </message>
</context>
</TS>
