import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in what the caller may do, in German, by the English text. */
export const permission: RecordTexts = {
  // insufficient-scope
  'Token lacks a scope': 'Dem Token fehlt ein Scope',
  'The token is accepted, but it was not issued with the scope (permission) that this request needs.':
    'Das Token wird angenommen, wurde aber ohne den Scope (die Berechtigung) ausgestellt, den diese Anfrage braucht.',
  'Get a new token and ask for the missing scope this time; the person may have to agree again.':
    'Ein neues Token holen und diesmal den fehlenden Scope anfordern; die Person muss womöglich noch einmal zustimmen.',
  'Read the scope parameter of WWW-Authenticate or the message in the body: it often names the scope that is needed. Compare it with the scope or scp claim of the token.':
    'Den Parameter scope in WWW-Authenticate oder die Meldung im Inhalt lesen: Dort steht oft, welcher Scope nötig ist. Mit dem Claim scope oder scp des Tokens vergleichen.',
  'Check that the application sends the new token: a refresh token keeps the scopes of the first consent, and an old token may still be in storage.':
    'Prüfen, ob die Anwendung das neue Token sendet: Ein Refresh-Token behält die Scopes der ersten Zustimmung, und ein altes Token kann noch gespeichert sein.',
  'For a personal access token or an API key, open its settings and add the permission, or create a new one; many products cannot widen an existing token.':
    'Bei einem persönlichen Access-Token oder API-Schlüssel die Berechtigung in dessen Einstellungen hinzufügen oder einen neuen anlegen; viele Produkte können ein bestehendes Token nicht erweitern.',
  'Where scopes need the consent of an administrator, ask for it and name the application and the scope.':
    'Wo Scopes die Zustimmung eines Administrators brauchen, darum bitten und Anwendung und Scope nennen.',
  'Name the scope in the challenge, so that a client can ask for it by itself (RFC 6750 section 3.1).':
    'Den Scope in der Challenge nennen, damit ein Client ihn von selbst anfordern kann (RFC 6750, Abschnitt 3.1).',
  'Document for each endpoint which scopes it needs, and accept the wider scope where a narrower one is enough.':
    'Für jeden Endpunkt dokumentieren, welche Scopes er braucht, und den weiteren Scope annehmen, wo ein engerer genügt.',
  'For browser applications on another origin, let scripts read the challenge.':
    'Für Browser-Anwendungen auf einem anderen Ursprung Skripte die Challenge lesen lassen.',
  'Scopes arrive as authorities with the prefix SCOPE_: check for that, not for a role.':
    'Scopes kommen als Authorities mit dem Präfix SCOPE_ an: darauf prüfen, nicht auf eine Rolle.',
  'The scope claim is one string with spaces; a policy that compares it as a whole never matches.':
    'Der Claim scope ist eine Zeichenkette mit Leerzeichen; eine Richtlinie, die ihn als Ganzes vergleicht, trifft nie zu.',
  'Allow the client at the authorization server to ask for this scope; unknown or forbidden scopes are often dropped in silence.':
    'Dem Client am Autorisierungsserver erlauben, diesen Scope anzufordern; unbekannte oder verbotene Scopes fallen oft stillschweigend weg.',
  'Check that the gateway passes the token on unchanged and does not exchange it for one with fewer scopes.':
    'Prüfen, ob das Gateway das Token unverändert weitergibt und nicht gegen eines mit weniger Scopes tauscht.',
  'Compare the fields X-OAuth-Scopes (what the token has) and X-Accepted-OAuth-Scopes (what the endpoint takes).':
    'Die Felder X-OAuth-Scopes (was das Token hat) und X-Accepted-OAuth-Scopes (was der Endpunkt annimmt) vergleichen.',

  // insufficient-permission
  'Not permitted for this account': 'Für dieses Konto nicht erlaubt',
  'The server knows who is asking, and this account is not allowed to do this.':
    'Der Server weiß, wer fragt, und dieses Konto darf das nicht.',
  'Check which account the request was made with. A second account, an old session in this browser or a shared test key are the usual surprise: sign out, sign in as the intended account, and repeat the request.':
    'Prüfen, mit welchem Konto die Anfrage gesendet wurde. Meist überrascht ein zweites Konto, eine alte Sitzung in diesem Browser oder ein gemeinsam benutzter Testschlüssel: abmelden, mit dem gewünschten Konto anmelden und die Anfrage wiederholen.',
  'Compare with something that this account can do: if the same credential is accepted for another URL of this server, the account works and only this right is missing.':
    'Mit etwas vergleichen, das dieses Konto darf: Werden dieselben Zugangsdaten für eine andere URL dieses Servers angenommen, funktioniert das Konto, und nur dieses Recht fehlt.',
  'Check the id in the URL. An object that belongs to somebody else, or to another project or tenant, is refused in the same way.':
    'Die ID in der URL prüfen. Ein Objekt, das jemand anderem oder einem anderen Projekt oder Mandanten gehört, wird genauso abgelehnt.',
  'Ask the administrator or the owner for the right. Send them the account, the method, the URL, the time and the request id of the response.':
    'Den Administrator oder Eigentümer um das Recht bitten. Konto, Methode, URL, Uhrzeit und die Anfrage-ID der Antwort mitschicken.',
  'Look up which rule refused: log the account, the action, the object and the policy that decided, and put a request id into the response so that a caller can quote it.':
    'Nachsehen, welche Regel abgelehnt hat: Konto, Aktion, Objekt und entscheidende Richtlinie protokollieren und der Antwort eine Anfrage-ID mitgeben, die der Aufrufer nennen kann.',
  'Say in the body what kind of right is missing, in a form for programs (RFC 9457), without naming internal roles or policies.':
    'Im Inhalt sagen, welche Art von Recht fehlt, in einer Form für Programme (RFC 9457), ohne interne Rollen oder Richtlinien zu nennen.',
  'Where the mere existence of the object is confidential, answer 404 for all who may not see it (RFC 9110 section 15.5.4).':
    'Ist schon die Existenz des Objekts vertraulich, allen mit 404 antworten, die es nicht sehen dürfen (RFC 9110, Abschnitt 15.5.4).',
  'See which permission class refused: each one can carry its own message.':
    'Nachsehen, welche Permission-Klasse abgelehnt hat: Jede kann eine eigene Meldung tragen.',
  'Check the authorities that the account really has: hasRole("ADMIN") looks for the authority ROLE_ADMIN.':
    'Die Authorities prüfen, die das Konto wirklich hat: hasRole("ADMIN") sucht nach der Authority ROLE_ADMIN.',
  'Return a reason from the policy in place of a bare false.':
    'Aus der Policy einen Grund zurückgeben statt nur false.',
  'Check that the claim named by the policy or role is in the principal under the expected claim type.':
    'Prüfen, ob der von der Policy oder Rolle genannte Claim im Principal unter dem erwarteten Claim-Typ steht.',
  'A guard that returns false answers with this stock text; throw an exception with a reason of your own.':
    'Ein Guard, der false zurückgibt, antwortet mit diesem Standardtext; eine Exception mit eigenem Grund werfen.',
  'Rescue the refusal of Pundit or CanCanCan in one place and say which action was refused.':
    'Die Ablehnung von Pundit oder CanCanCan an einer Stelle abfangen und sagen, welche Aktion abgelehnt wurde.',
  'The role in the token lacks a grant, or a row policy refuses: grant the table and write a policy for the role.':
    'Der Rolle im Token fehlt ein GRANT, oder eine Row-Level-Policy lehnt ab: Rechte auf die Tabelle geben und eine Policy für die Rolle schreiben.',
  'The profiler shows on the Security panel of the request which voter refused.':
    'Der Profiler zeigt im Bereich Security der Anfrage, welcher Voter abgelehnt hat.',
  'Raise the exception with a reason where the dependency checks the right.':
    'Die Exception dort mit einem Grund auslösen, wo die Dependency das Recht prüft.',
  'Abort with a description in place of the stock text.': 'Mit einer Beschreibung statt des Standardtexts abbrechen.',
  'Add a permission for this role on the table, in the console or the metadata; without one, the field does not exist for the role.':
    'In der Konsole oder den Metadaten eine Berechtigung für diese Rolle auf der Tabelle anlegen; ohne sie gibt es das Feld für die Rolle nicht.',
  'Grant the account the role or group that the action needs, and check that the change has reached the server: cached sessions and tokens keep the old rights until they are renewed.':
    'Dem Konto die Rolle oder Gruppe geben, die die Aktion braucht, und prüfen, ob die Änderung den Server erreicht hat: Zwischengespeicherte Sitzungen und Tokens behalten die alten Rechte bis zur Erneuerung.',
  'Ask the cluster what the account may do, then bind a role that covers it.':
    'Den Cluster fragen, was das Konto darf, und dann eine Rolle binden, die es abdeckt.',
  'Read the policies together: an explicit Deny wins over every Allow, and the bucket policy, the identity policy and the organization policy all have their say.':
    'Die Richtlinien zusammen lesen: Ein ausdrückliches Deny geht jedem Allow vor, und Bucket-Richtlinie, Identitätsrichtlinie und Organisationsrichtlinie reden alle mit.',
  'Look for the refusal in the audit log by time and account: it names the rule that decided.':
    'Die Ablehnung im Audit-Protokoll nach Zeit und Konto suchen: Es nennt die entscheidende Regel.',
  'Give the account the role that the page names (manager-gui, manager-script, admin-gui) in conf/tomcat-users.xml, and start again.':
    'Dem Konto in conf/tomcat-users.xml die Rolle geben, die die Seite nennt (manager-gui, manager-script, admin-gui), und neu starten.',

  // not-entitled
  'Not part of the plan, or not enabled': 'Nicht im Tarif enthalten oder nicht aktiviert',
  'The account is known, but its plan, license, payment or settings do not include this.':
    'Das Konto ist bekannt, aber sein Tarif, seine Lizenz, Zahlung oder Einstellungen umfassen dies nicht.',
  'Read which product, API or plan the message names, and open the page it links to: often one click switches it on.':
    'Lesen, welches Produkt, welche API oder welchen Tarif die Meldung nennt, und die verlinkte Seite öffnen: Oft schaltet ein Klick es frei.',
  'Check the account that the key belongs to: a key of a test project or a free account has another plan than you may think.':
    'Prüfen, zu welchem Konto der Schlüssel gehört: Ein Schlüssel eines Testprojekts oder eines kostenlosen Kontos hat einen anderen Tarif als gedacht.',
  'Switch the API or the product on for the project; it takes some minutes until all servers know.':
    'Die API oder das Produkt für das Projekt einschalten; es dauert einige Minuten, bis alle Server es wissen.',
  'Accept the terms or the license of the item, with the same account that the token belongs to.':
    'Die Bedingungen oder die Lizenz des Objekts annehmen, mit demselben Konto, dem das Token gehört.',
  'Check the billing page: an expired card or an open bill switches paid functions off.':
    'Die Abrechnungsseite prüfen: Eine abgelaufene Karte oder offene Rechnung schaltet bezahlte Funktionen ab.',
  'Use an endpoint or option that your plan includes, or ask the provider for a trial.':
    'Einen Endpunkt oder eine Option verwenden, die der Tarif enthält, oder den Anbieter um einen Testzugang bitten.',
  'Name in the body what is missing and where to get it, with a code for programs that differs from that of a missing role.':
    'Im Inhalt nennen, was fehlt und wo man es bekommt, mit einem Code für Programme, der sich von dem für eine fehlende Rolle unterscheidet.',
  'Do not answer 401: clients would throw a good token away.':
    'Nicht mit 401 antworten: Clients würden ein gutes Token wegwerfen.',
  'Check the entitlements of the account as the server sees them, and when they were last read from the billing system.':
    'Die Berechtigungen des Kontos prüfen, wie der Server sie sieht, und wann sie zuletzt aus dem Abrechnungssystem gelesen wurden.',
  'Check that the license file or key of the installation is valid and covers the number of users and this function.':
    'Prüfen, ob Lizenzdatei oder Lizenzschlüssel der Installation gültig ist und die Zahl der Benutzer und diese Funktion abdeckt.',
  'Look which APIs are enabled for the project of the credential; it is the project of the key, not of the data.':
    'Nachsehen, welche APIs für das Projekt der Zugangsdaten aktiviert sind; es zählt das Projekt des Schlüssels, nicht das der Daten.',

  // content-restricted
  'Content is restricted': 'Inhalt ist beschränkt',
  'This content itself is restricted: by law, by age, by copyright, or to the members or the people its owner has chosen.':
    'Der Inhalt selbst ist beschränkt: durch Gesetz, Alter, Urheberrecht oder auf Mitglieder oder Personen, die sein Eigentümer ausgewählt hat.',
  'Read which restriction the page names. For an age limit, sign in and confirm the age; for a private group or profile, ask its owner to let you in.':
    'Lesen, welche Beschränkung die Seite nennt. Bei einer Altersgrenze anmelden und das Alter bestätigen; bei einer privaten Gruppe oder einem privaten Profil den Eigentümer um Zugang bitten.',
  'For content taken down by law or by a copyright claim, look in the text for who demanded it, or in a public register of such demands; a Link field with rel="blocked-by" names who carries the block out (RFC 7725 section 4).':
    'Bei Inhalten, die wegen eines Gesetzes oder eines Urheberrechtsanspruchs entfernt wurden, im Text oder in einem öffentlichen Verzeichnis solcher Forderungen nachsehen, wer es verlangt hat; ein Feld Link mit rel="blocked-by" nennt, wer die Sperre ausführt (RFC 7725, Abschnitt 4).',
  'Sign in with the account that is a member. Guests often see the same refusal as strangers.':
    'Mit dem Konto anmelden, das Mitglied ist. Gäste sehen oft dieselbe Ablehnung wie Fremde.',
  'In a program, treat this as final for this item: skip it, and do not try again.':
    'In einem Programm dies für dieses Objekt als endgültig ansehen: überspringen und nicht noch einmal versuchen.',
  'Name the kind of restriction in a code for programs, and the way to lift it (confirm the age, ask to join), if there is one.':
    'Die Art der Beschränkung in einem Code für Programme nennen und den Weg, sie aufzuheben (Alter bestätigen, Beitritt anfragen), falls es einen gibt.',
  'Answer 451 where the law demands the refusal (RFC 7725): say in the body who demanded it and by which law; the Link field names who carries the block out.':
    'Mit 451 antworten, wo das Gesetz die Ablehnung verlangt (RFC 7725): im Inhalt sagen, wer sie verlangt hat und nach welchem Gesetz; das Feld Link nennt, wer die Sperre ausführt.',
  'Where it is confidential that private content exists, answer 404 to all who may not see it.':
    'Ist vertraulich, dass es private Inhalte gibt, allen mit 404 antworten, die sie nicht sehen dürfen.',
  'Check the flags of the item (visibility, age rating, legal hold) and who set them, in the moderation or audit log.':
    'Die Kennzeichen des Objekts (Sichtbarkeit, Altersfreigabe, rechtliche Sperre) und wer sie gesetzt hat, im Moderations- oder Audit-Protokoll prüfen.',
  'Check that membership changes reach the servers that deliver the files; caches may still act on the old state.':
    'Prüfen, ob Änderungen der Mitgliedschaft die Server erreichen, die die Dateien ausliefern; Caches arbeiten womöglich noch mit dem alten Stand.',

  // rate-limited
  'Too many requests': 'Zu viele Anfragen',
  'Too many requests in too short a time: the server refuses until the limit is reset.':
    'Zu viele Anfragen in zu kurzer Zeit: Der Server lehnt ab, bis die Grenze zurückgesetzt wird.',
  'Wait as long as the response says (Retry-After, or a reset field), then send again.':
    'So lange warten, wie die Antwort sagt (Retry-After oder ein Feld für das Zurücksetzen), dann erneut senden.',
  'Make the client wait by itself, longer after each refusal, and with a random part so that several clients do not return at once.':
    'Den Client von selbst warten lassen, nach jeder Ablehnung länger und mit einem zufälligen Anteil, damit nicht mehrere Clients zugleich wiederkommen.',
  'Send less: cache answers, ask for several items in one request, use webhooks in place of polling, send If-None-Match.':
    'Weniger senden: Antworten zwischenspeichern, mehrere Objekte in einer Anfrage holen, Webhooks statt Polling nutzen, If-None-Match senden.',
  'Identify yourself where anonymous callers share a small limit: a signed-in account or a key has its own count.':
    'Sich ausweisen, wo anonyme Aufrufer sich ein kleines Kontingent teilen: Ein angemeldetes Konto oder ein Schlüssel wird eigens gezählt.',
  'Look for a loop in your own code: many identical requests in a row in this capture are one.':
    'Im eigenen Code nach einer Schleife suchen: Viele gleiche Anfragen hintereinander in dieser Aufzeichnung sind eine.',
  'Answer 429 with Retry-After, not 401 or 403: clients know what it means and do not throw their credentials away.':
    'Mit 429 und Retry-After antworten, nicht mit 401 oder 403: Clients wissen, was das heißt, und werfen ihre Zugangsdaten nicht weg.',
  'Document the limits: how many, in which time, counted per what.':
    'Die Grenzen dokumentieren: wie viele, in welcher Zeit, gezählt je was.',
  'Let the limiter announce itself, and tell it how many proxies are in front, or all callers share the count of the proxy.':
    'Den Begrenzer sich melden lassen und ihm sagen, wie viele Proxys davor stehen; sonst teilen sich alle Aufrufer den Zähler des Proxys.',
  'The built-in limiter answers 503 unless told otherwise.':
    'Der eingebaute Begrenzer antwortet mit 503, wenn nichts anderes eingestellt ist.',
  'Answer 429, allow a short burst, and count per real client address.':
    'Mit 429 antworten, eine kurze Spitze zulassen und je wirklicher Client-Adresse zählen.',
  'Check what is counted: behind a proxy or a company gateway many people share one address.':
    'Prüfen, was gezählt wird: Hinter einem Proxy oder Firmen-Gateway teilen sich viele Personen eine Adresse.',
  'Raise the limit for known clients, or give them a key with its own count.':
    'Die Grenze für bekannte Clients anheben oder ihnen einen Schlüssel mit eigener Zählung geben.',
  'Answer 429 from the stick table in place of 403.': 'Aus der Stick-Table mit 429 statt 403 antworten.',
  'Look at the limits of the rate-limiting plugin on the service, route and consumer; the narrowest one wins.':
    'Die Grenzen des Rate-Limiting-Plugins an Service, Route und Consumer ansehen; die engste gilt.',
  'Raise average and burst of the rateLimit middleware, and tell it how to find the client address.':
    'average und burst der Middleware rateLimit anheben und ihr sagen, wie sie die Client-Adresse findet.',
  'Dynamic IP Restrictions (substatus 403.501 and 403.502) count per address; raise the limits or let it answer 429.':
    'Dynamic IP Restrictions (Substatus 403.501 und 403.502) zählt je Adresse; die Grenzen anheben oder mit 429 antworten lassen.',
};
