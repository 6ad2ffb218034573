import type { RecordTexts } from '../languages.ts';

/** Titles, headlines and fixes of the causes in German, by the English text. */
export const de: RecordTexts = {
  // no-credentials
  'Not signed in': 'Nicht angemeldet',
  'The request carried nothing that tells the server who is asking: no login, token, API key or session cookie.':
    'Die Anfrage enthielt nichts, woran der Server erkennt, wer fragt: keine Anmeldung, kein Token, keinen API-Schlüssel, kein Sitzungs-Cookie.',
  'Sign in first, then repeat the request.': 'Zuerst anmelden, dann die Anfrage wiederholen.',
  'If a program sends the request, add the credential in the field that the server names in WWW-Authenticate or in its documentation.':
    'Sendet ein Programm die Anfrage, die Zugangsdaten in dem Feld mitgeben, das der Server in WWW-Authenticate oder in seiner Dokumentation nennt.',
  'In a page that signs in with cookies, tell fetch to send them; to another origin it does not do so by itself.':
    'Auf einer Seite, die sich mit Cookies anmeldet, fetch anweisen, sie mitzusenden; an einen anderen Ursprung geschieht das nicht von selbst.',
  'Check that the token is there before the request is sent: after a reload, a logout in another tab or a redirect to another host it is gone.':
    'Prüfen, ob das Token vor dem Senden der Anfrage da ist: Nach einem Neuladen, einer Abmeldung in einem anderen Tab oder einer Weiterleitung auf einen anderen Host ist es weg.',
  'Answer with 401 and a challenge that names the scheme, so that clients know what to send.':
    'Mit 401 und einer Challenge antworten, die das Schema nennt, damit Clients wissen, was sie senden sollen.',
  'Say in the body that no credential arrived; leave error="invalid_token" to tokens that did arrive (RFC 6750 section 3.1).':
    'Im Inhalt sagen, dass keine Zugangsdaten ankamen; error="invalid_token" bleibt Tokens vorbehalten, die angekommen sind (RFC 6750, Abschnitt 3.1).',
  'Send scripts a 401 in place of a redirect to the login page: a script cannot use a login page.':
    'Skripten ein 401 senden statt einer Weiterleitung zur Anmeldeseite: Ein Skript kann mit einer Anmeldeseite nichts anfangen.',
  'Check that no proxy on the way drops the Authorization or Cookie field.':
    'Prüfen, ob unterwegs ein Proxy das Feld Authorization oder Cookie entfernt.',
  'CGI and FastCGI programs see the Authorization field only if the server is told to pass it.':
    'CGI- und FastCGI-Programme sehen das Feld Authorization nur, wenn der Server angewiesen ist, es weiterzugeben.',
  'A redirect to another host makes clients drop Authorization: redirect within the host, or have clients call the final address.':
    'Bei einer Weiterleitung auf einen anderen Host lassen Clients Authorization weg: innerhalb des Hosts weiterleiten oder die Clients gleich die endgültige Adresse aufrufen lassen.',

  // malformed-credentials
  'Credential is broken as text': 'Zugangsdaten sind als Text fehlerhaft',
  'A credential was sent, but its text is broken, so the server could not even read it.':
    'Es wurden Zugangsdaten gesendet, aber ihr Text ist fehlerhaft; der Server konnte sie nicht einmal lesen.',
  'Look at the Authorization field exactly as it was sent. It should be one scheme name, one space, and the credential, without quotes or line breaks.':
    'Das Feld Authorization genau so ansehen, wie es gesendet wurde. Es soll aus einem Schemanamen, einem Leerzeichen und den Zugangsdaten bestehen, ohne Anführungszeichen und Zeilenumbrüche.',
  'Send the request only once the token is there. A value that was not loaded yet turns into "undefined" or "null" when it is put into a string.':
    'Die Anfrage erst senden, wenn das Token da ist. Ein noch nicht geladener Wert wird in einer Zeichenkette zu "undefined" oder "null".',
  'Add the scheme name in one place only. If the stored value already begins with "Bearer ", do not put it in front again.':
    'Den Schemanamen nur an einer Stelle hinzufügen. Beginnt der gespeicherte Wert schon mit "Bearer ", es nicht noch einmal voranstellen.',
  'Trim the value when it is read from a file or an environment variable: a line break at the end breaks it.':
    'Den Wert beim Lesen aus einer Datei oder Umgebungsvariable von Leerraum befreien: Ein Zeilenumbruch am Ende macht ihn unbrauchbar.',
  'Count the parts of a JWT, joined by dots: a signed one has exactly three, an encrypted one five. Fewer mean that it was cut off.':
    'Die durch Punkte getrennten Teile eines JWT zählen: Ein signiertes hat genau drei, ein verschlüsseltes fünf. Sind es weniger, wurde es abgeschnitten.',
  'For Basic, encode name and password joined by a colon as base64.':
    'Bei Basic den Namen und das Passwort mit einem Doppelpunkt verbinden und als base64 kodieren.',
  'Say which part could not be read, without repeating the value.':
    'Sagen, welcher Teil nicht lesbar war, ohne den Wert zu wiederholen.',
  'Compare the scheme name without regard to case (RFC 9110 section 11.1), and accept more than one space after it.':
    'Den Schemanamen ohne Rücksicht auf Groß- und Kleinschreibung vergleichen (RFC 9110, Abschnitt 11.1) und danach mehr als ein Leerzeichen annehmen.',
  'Show a complete example of the field in the documentation, with the scheme name.':
    'In der Dokumentation ein vollständiges Beispiel des Feldes zeigen, mit dem Schemanamen.',
  'Check that no proxy adds an Authorization field of its own to that of the client: two of them are joined into one that nobody can read.':
    'Prüfen, ob ein Proxy zu dem Feld Authorization des Clients ein eigenes hinzufügt: Zwei davon werden zu einem verbunden, das niemand lesen kann.',
  'Check that templates of configuration files were filled in: "${API_KEY}" in a request means that the variable was not set.':
    'Prüfen, ob die Vorlagen der Konfigurationsdateien ausgefüllt wurden: "${API_KEY}" in einer Anfrage heißt, dass die Variable nicht gesetzt war.',
  'Raise the limit for header size if long tokens arrive cut off.':
    'Die Grenze für die Größe der Header anheben, wenn lange Tokens abgeschnitten ankommen.',

  // wrong-scheme
  'Wrong kind of credential': 'Falsche Art von Zugangsdaten',
  'A credential was sent, but of a kind or in a place that this server does not accept.':
    'Es wurden Zugangsdaten gesendet, aber von einer Art oder an einer Stelle, die dieser Server nicht annimmt.',
  'Compare the scheme that was sent with the one in the WWW-Authenticate field of the response, and send what it names.':
    'Das gesendete Schema mit dem im Feld WWW-Authenticate der Antwort vergleichen und senden, was dort steht.',
  'If the credential is an API key, look in the documentation for the field it belongs in; many servers want it outside Authorization.':
    'Bei einem API-Schlüssel in der Dokumentation nachsehen, in welches Feld er gehört; viele Server wollen ihn nicht in Authorization.',
  'Send the access token, not the refresh token or the ID token that came with it.':
    'Das Access-Token senden, nicht das Refresh-Token oder das ID-Token, das mit ihm kam.',
  'Check that the key is of the kind that the call needs: secret or public, server or browser, personal or of an application.':
    'Prüfen, ob der Schlüssel von der Art ist, die der Aufruf braucht: geheim oder öffentlich, für Server oder Browser, persönlich oder für eine Anwendung.',
  'If passwords are no longer taken, create an API token or an app password in the settings of the account.':
    'Werden keine Passwörter mehr angenommen, in den Einstellungen des Kontos ein API-Token oder App-Passwort anlegen.',
  'Name every scheme that is accepted in WWW-Authenticate, one challenge for each.':
    'In WWW-Authenticate jedes angenommene Schema nennen, mit je einer eigenen Challenge.',
  'When a credential of another kind arrives, say so; "credentials were not provided" sends people the wrong way.':
    'Kommen Zugangsdaten einer anderen Art an, das auch sagen; „Es wurden keine Zugangsdaten übermittelt“ führt in die Irre.',
  'Accept Bearer, the scheme that clients expect, beside a scheme of your own.':
    'Neben einem eigenen Schema auch Bearer annehmen, das Clients erwarten.',
  'Check that the gateway and the application expect the same scheme; if the gateway uses up the Authorization field, pass the user on in another one.':
    'Prüfen, ob Gateway und Anwendung dasselbe Schema erwarten; verbraucht das Gateway das Feld Authorization, den Benutzer in einem anderen Feld weitergeben.',
  'If the gateway asks for Basic in front of an API with tokens, keep the two on different hosts or fields: a request has only one Authorization field.':
    'Verlangt das Gateway Basic vor einer API mit Tokens, beides auf verschiedene Hosts oder Felder legen: Eine Anfrage hat nur ein Feld Authorization.',

  // invalid-credentials
  'Wrong password, key or token': 'Falsches Passwort, falscher Schlüssel oder falsches Token',
  'The server does not accept the login that was sent: the name, password, key or token is wrong.':
    'Der Server nimmt die gesendete Anmeldung nicht an: Name, Passwort, Schlüssel oder Token ist falsch.',
  'Type the name and password again, or copy the key again from where it is issued: whole, without spaces, from the right account and environment.':
    'Name und Passwort neu eingeben oder den Schlüssel neu von dort kopieren, wo er ausgestellt wird: vollständig, ohne Leerzeichen, aus dem richtigen Konto und der richtigen Umgebung.',
  'Try the same credential by hand, away from the program.':
    'Dieselben Zugangsdaten von Hand ausprobieren, ohne das Programm.',
  'Check where the program takes the credential from: an old environment variable, a password manager or a .netrc file may win over the new one.':
    'Prüfen, woher das Programm die Zugangsdaten nimmt: Eine alte Umgebungsvariable, ein Passwortspeicher oder eine .netrc-Datei kann Vorrang vor den neuen haben.',
  'If the account uses a second factor, use an app password or token where a program cannot enter the code.':
    'Nutzt das Konto einen zweiten Faktor, ein App-Passwort oder Token verwenden, wo ein Programm den Code nicht eingeben kann.',
  'Reset the password, or create a new key, and use that.':
    'Das Passwort zurücksetzen oder einen neuen Schlüssel anlegen und diesen benutzen.',
  'Give one answer for an unknown name and a wrong password, so that nobody can find out which accounts exist.':
    'Auf einen unbekannten Namen und ein falsches Passwort gleich antworten, damit niemand herausfindet, welche Konten es gibt.',
  'Use 401 with a challenge for a credential that is not accepted.':
    'Für Zugangsdaten, die nicht angenommen werden, 401 mit einer Challenge verwenden.',
  'For signed tokens, check that the server has the current public keys of the issuer and follows their rotation.':
    'Bei signierten Tokens prüfen, ob der Server die aktuellen öffentlichen Schlüssel des Ausstellers hat und deren Wechsel mitbekommt.',
  'Slow down repeated failures; a count of the attempts that are left helps a guesser more than the owner.':
    'Wiederholte Fehlversuche verlangsamen; eine Anzeige der verbleibenden Versuche hilft eher dem Ratenden als dem Eigentümer.',
  'Look at the log of the component that checks logins: it knows which part was wrong.':
    'Im Protokoll der Komponente nachsehen, die Anmeldungen prüft: Sie weiß, welcher Teil falsch war.',
  'Check that the directory or database of users can be reached; when it cannot, some servers call every password wrong.':
    'Prüfen, ob das Verzeichnis oder die Datenbank der Benutzer erreichbar ist; andernfalls nennen manche Server jedes Passwort falsch.',
  'Check that all instances use the same signing key or secret.':
    'Prüfen, ob alle Instanzen denselben Signaturschlüssel oder dasselbe Geheimnis verwenden.',

  // expired-credentials
  'Token or session had expired': 'Token oder Sitzung war abgelaufen',
  'The token, session or link that was sent had expired.':
    'Das gesendete Token, die Sitzung oder der Link war abgelaufen.',
  'Sign in again, or get a fresh token or link, and repeat the request.':
    'Neu anmelden oder ein neues Token oder einen neuen Link holen und die Anfrage wiederholen.',
  'Have the program renew the token before it ends: a little before its exp time, and once more when a 401 says that it ended.':
    'Das Programm das Token rechtzeitig erneuern lassen: kurz vor dem Zeitpunkt in exp und noch einmal, wenn ein 401 sagt, dass es abgelaufen ist.',
  'After a 401, renew once and repeat once; let all requests that wait share the one renewal.':
    'Nach einem 401 einmal erneuern und einmal wiederholen; alle wartenden Anfragen teilen sich diese eine Erneuerung.',
  'Look at when the token ends.': 'Nachsehen, wann das Token abläuft.',
  'Use a signed link at once, or ask for one that lives longer. Do not store it.':
    'Einen signierten Link sofort benutzen oder um einen länger gültigen bitten. Ihn nicht speichern.',
  'Say that the token expired, so that clients know that renewing helps.':
    'Sagen, dass das Token abgelaufen ist, damit Clients wissen, dass Erneuern hilft.',
  'Give clients a way to renew: a refresh token, or a session that is extended while it is used.':
    'Clients eine Möglichkeit zum Erneuern geben: ein Refresh-Token oder eine Sitzung, die sich bei Benutzung verlängert.',
  'Tell the lifetime when the token is issued (expires_in), and allow a minute or two of difference between clocks.':
    'Beim Ausstellen die Lebensdauer des Tokens nennen (expires_in) und ein bis zwei Minuten Unterschied zwischen den Uhren zulassen.',
  'Answer an ended session with 401, not with 403: 403 says that new credentials may be of no use (RFC 9110 section 15.5.4).':
    'Auf eine beendete Sitzung mit 401 antworten, nicht mit 403: 403 besagt, dass neue Zugangsdaten womöglich nichts nützen (RFC 9110, Abschnitt 15.5.4).',
  'Compare the clock of the server with a time service: a clock that runs ahead ends tokens early.':
    'Die Uhr des Servers mit einem Zeitdienst vergleichen: Geht sie vor, laufen Tokens zu früh ab.',
  'Check that no cache hands out pages with signed links that have ended: cache them for less time than the links live.':
    'Prüfen, ob ein Cache Seiten mit abgelaufenen signierten Links ausliefert: Sie dürfen nur kürzer zwischengespeichert werden, als die Links gelten.',
  'Check the lifetime of sessions in the session store, and whether it was emptied or restarted.':
    'Die Lebensdauer der Sitzungen im Sitzungsspeicher prüfen, und ob er geleert oder neu gestartet wurde.',

  // revoked-credentials
  'Token, key or session withdrawn': 'Token, Schlüssel oder Sitzung widerrufen',
  'The token, key or session was withdrawn before its time: by a logout, a replacement or an administrator.':
    'Das Token, der Schlüssel oder die Sitzung wurde vorzeitig widerrufen: durch eine Abmeldung, einen Ersatz oder einen Administrator.',
  'Sign in again, or create a new key, and replace the old one everywhere it is used.':
    'Neu anmelden oder einen neuen Schlüssel anlegen und den alten überall ersetzen, wo er benutzt wird.',
  'Store the new refresh token each time tokens are renewed: with rotation, each one works only once.':
    'Bei jeder Erneuerung das neue Refresh-Token speichern: Mit Rotation gilt jedes nur einmal.',
  'Let only one tab or worker renew at a time, so that two of them do not use the same refresh token.':
    'Immer nur einen Tab oder Worker erneuern lassen, damit nicht zwei dasselbe Refresh-Token verwenden.',
  'Find out whether somebody signed out everywhere, changed the password or deleted the key, and whether a leaked key was withdrawn automatically.':
    'Herausfinden, ob sich jemand überall abgemeldet, das Passwort geändert oder den Schlüssel gelöscht hat, und ob ein bekannt gewordener Schlüssel automatisch widerrufen wurde.',
  'Say that the token was withdrawn, so that clients stop trying and ask for a new login.':
    'Sagen, dass das Token widerrufen wurde, damit Clients es nicht weiter versuchen und eine neue Anmeldung verlangen.',
  'With rotation of refresh tokens, consider accepting the old one for a few seconds more: lost answers and two tabs are ordinary. The price is that a stolen token is noticed a little later.':
    'Bei Rotation der Refresh-Tokens erwägen, das alte noch einige Sekunden anzunehmen: Verlorene Antworten und zwei Tabs sind alltäglich. Der Preis ist, dass ein gestohlenes Token etwas später auffällt.',
  'Tell the owner of a key by mail when it is withdrawn, and why.':
    'Dem Eigentümer eines Schlüssels per E-Mail mitteilen, wenn er widerrufen wird, und warum.',
  'Look at the audit log: it says who withdrew the key or session, and when.':
    'Im Audit-Protokoll nachsehen: Es sagt, wer den Schlüssel oder die Sitzung wann widerrufen hat.',
  'Check whether the session store lost its content, by a restart or for lack of memory.':
    'Prüfen, ob der Sitzungsspeicher durch einen Neustart oder Speichermangel seinen Inhalt verloren hat.',
  'Roll keys with an overlap: issue the new one, switch all clients, then withdraw the old one.':
    'Schlüssel mit Überlappung wechseln: den neuen ausstellen, alle Clients umstellen, dann den alten widerrufen.',

  // account-disabled
  'Account locked or disabled': 'Konto gesperrt oder deaktiviert',
  'The account is locked, suspended, deactivated or not confirmed yet, so the server lets nobody in with it.':
    'Das Konto ist gesperrt, ausgesetzt, deaktiviert oder noch nicht bestätigt; der Server lässt damit niemanden ein.',
  'Look for a mail that asks to confirm the address or that explains the lock; ask for a new confirmation mail if it is gone.':
    'Nach einer E-Mail suchen, die um Bestätigung der Adresse bittet oder die Sperre erklärt; ist sie nicht mehr da, eine neue Bestätigungsmail anfordern.',
  'After too many wrong passwords, wait as long as the message says, then reset the password in place of guessing on.':
    'Nach zu vielen falschen Passwörtern so lange warten, wie die Meldung sagt, und dann das Passwort zurücksetzen, statt weiter zu raten.',
  'Find the program that still signs in with the old password: an old phone or a scheduled job locks the account again and again.':
    'Das Programm finden, das sich noch mit dem alten Passwort anmeldet: Ein altes Telefon oder ein geplanter Auftrag sperrt das Konto immer wieder.',
  'Ask the administrator or the support to reactivate the account. Send the name of the account, the time and any request id of the response, never the password.':
    'Den Administrator oder den Support bitten, das Konto wieder zu aktivieren. Den Namen des Kontos, die Uhrzeit und eine etwaige Anfrage-ID der Antwort mitschicken, niemals das Passwort.',
  'Tell the state of the account only to somebody who has given the right password; to others it says that the account exists.':
    'Den Zustand des Kontos nur jemandem nennen, der das richtige Passwort angegeben hat; anderen verrät er, dass es das Konto gibt.',
  'Use 403 for a known account that is locked: a new login would not help. Say when the lock ends, if it does.':
    'Bei einem bekannten, gesperrten Konto 403 verwenden: Eine neue Anmeldung würde nicht helfen. Sagen, wann die Sperre endet, falls sie endet.',
  'Offer a way out in the answer: confirm the address, reset the password, contact the support.':
    'In der Antwort einen Ausweg anbieten: Adresse bestätigen, Passwort zurücksetzen, Support erreichen.',
  'Lock for a growing time, not forever: a lasting lock lets anybody shut out anybody.':
    'Für eine wachsende Zeit sperren, nicht für immer: Mit einer dauerhaften Sperre kann jeder jeden aussperren.',
  'Look at the state of the account in the directory, and at where the failed logins come from.':
    'Den Zustand des Kontos im Verzeichnis ansehen, und woher die fehlgeschlagenen Anmeldungen kommen.',
  'Check that confirmation mails leave the house and do not end up as spam.':
    'Prüfen, ob Bestätigungsmails das Haus verlassen und nicht im Spam landen.',
  'If accounts are synchronized from a directory, check that the account was not removed there by mistake.':
    'Werden Konten aus einem Verzeichnis synchronisiert, prüfen, ob das Konto dort versehentlich entfernt wurde.',

  // wrong-audience
  'Token meant for somebody else': 'Token ist für jemand anderen',
  'The token is meant for another API, tenant, region or environment than the one it was sent to.':
    'Das Token ist für eine andere API, einen anderen Mandanten, eine andere Region oder Umgebung bestimmt als die, an die es gesendet wurde.',
  'Look at the aud and iss claims of the token, and compare them with what the API documents.':
    'Die Claims aud und iss des Tokens ansehen und mit der Dokumentation der API vergleichen.',
  'Ask for a token for this very API: name its audience, resource or scope when signing in.':
    'Ein Token für genau diese API anfordern: bei der Anmeldung ihre Audience, Ressource oder ihren Scope nennen.',
  'Send the access token, not the ID token: the ID token is for the page that signs the user in.':
    'Das Access-Token senden, nicht das ID-Token: Das ID-Token ist für die Seite, auf der sich der Benutzer anmeldet.',
  'Check that key and address belong together: test key with the test address, the region of the account, the right tenant.':
    'Prüfen, ob Schlüssel und Adresse zusammengehören: Testschlüssel zur Testadresse, die Region des Kontos, der richtige Mandant.',
  'Say which claim does not fit. The audience that is expected is no secret.':
    'Sagen, welcher Claim nicht passt. Die erwartete Audience ist kein Geheimnis.',
  'Check the expected audience and issuer in the configuration, letter by letter: a slash at the end or http in place of https counts.':
    'Audience und Aussteller in der Konfiguration Buchstabe für Buchstabe prüfen: Ein Schrägstrich am Ende oder http statt https macht einen Unterschied.',
  'Publish what to ask for in the metadata of the protected resource (RFC 9728).':
    'In den Metadaten der geschützten Ressource veröffentlichen, was anzufordern ist (RFC 9728).',
  'Check that each environment is configured with its own issuer and audience, and that no staging value reached production.':
    'Prüfen, ob jede Umgebung mit ihrem eigenen Aussteller und ihrer eigenen Audience konfiguriert ist und kein Staging-Wert in die Produktion gelangt ist.',
  'Behind a proxy, configure the public address: a server that only knows its internal name expects that as the audience.':
    'Hinter einem Proxy die öffentliche Adresse konfigurieren: Ein Server, der nur seinen internen Namen kennt, erwartet diesen als Audience.',

  // clock-skew
  'Clocks do not agree': 'Uhren stimmen nicht überein',
  'The time in the token or in the request does not agree with the clock of the server.':
    'Die Zeit im Token oder in der Anfrage stimmt nicht mit der Uhr des Servers überein.',
  'Set the clock of the machine from a time service, and check the time zone.':
    'Die Uhr des Rechners von einem Zeitdienst stellen lassen und die Zeitzone prüfen.',
  'Compare the own clock with that of the server, which stands in the Date field of every response.':
    'Die eigene Uhr mit der des Servers vergleichen; sie steht im Feld Date jeder Antwort.',
  'Where the clock cannot be set, take the difference from the Date field and add it when signing.':
    'Lässt sich die Uhr nicht stellen, den Unterschied aus dem Feld Date nehmen und beim Signieren addieren.',
  'Containers and virtual machines that were paused wake up with an old time: restart them, or have them synchronize on waking.':
    'Container und virtuelle Maschinen, die angehalten waren, wachen mit einer alten Zeit auf: sie neu starten oder beim Aufwachen synchronisieren lassen.',
  'Sign the request right before it is sent; do not keep signed requests waiting or repeat them later.':
    'Die Anfrage unmittelbar vor dem Senden signieren; signierte Anfragen nicht warten lassen und nicht später wiederholen.',
  'Allow a few minutes of difference when times are checked.':
    'Beim Prüfen von Zeiten einige Minuten Unterschied zulassen.',
  'Issue tokens without nbf, or with one a little in the past; iat stays the true time of issue (RFC 7519 section 4.1.6).':
    'Tokens ohne nbf ausstellen oder mit einem, das etwas in der Vergangenheit liegt; iat bleibt die wahre Zeit der Ausstellung (RFC 7519, Abschnitt 4.1.6).',
  'Say the time of the server in the answer: a Date field is enough.':
    'In der Antwort die Zeit des Servers nennen: Ein Feld Date genügt.',
  'Run time synchronization on all machines that issue or check tokens, and watch the offset.':
    'Auf allen Rechnern, die Tokens ausstellen oder prüfen, die Zeitsynchronisation laufen lassen und die Abweichung überwachen.',
  'Check times that were written without a time zone: local time taken for UTC is off by whole hours.':
    'Zeiten prüfen, die ohne Zeitzone geschrieben wurden: Ortszeit, die für UTC gehalten wird, weicht um ganze Stunden ab.',

  // bad-signature
  'Signature over the request does not match': 'Signatur der Anfrage stimmt nicht',
  'The request is signed, and the signature does not match what the server received.':
    'Die Anfrage ist signiert, und die Signatur passt nicht zu dem, was der Server empfangen hat.',
  'Check the secret first: whole, without spaces or a line break, and the one that belongs to this key id.':
    'Zuerst das Geheimnis prüfen: vollständig, ohne Leerzeichen oder Zeilenumbruch und das, das zu dieser Schlüssel-ID gehört.',
  'Sign what is really sent: method, full path with its encoding, query in order, and the exact bytes of the body. Change nothing afterwards.':
    'Signieren, was wirklich gesendet wird: Methode, vollständiger Pfad mit seiner Kodierung, Query in der richtigen Reihenfolge und die genauen Bytes des Inhalts. Danach nichts mehr ändern.',
  'Do not add anything to a signed link, not even a tracking parameter, and do not decode it on the way.':
    'An einen signierten Link nichts anhängen, auch keinen Tracking-Parameter, und ihn unterwegs nicht dekodieren.',
  'Use the official client to see what it signs, and compare the text to be signed line by line with the own one; some servers show theirs in the answer.':
    'Mit dem offiziellen Client sehen, was er signiert, und den zu signierenden Text Zeile für Zeile mit dem eigenen vergleichen; manche Server zeigen ihren in der Antwort.',
  'For DPoP, make a new proof for each request, with the method and the public address that are really used, the address without query and fragment.':
    'Bei DPoP für jede Anfrage einen neuen Beweis erstellen, mit der wirklich benutzten Methode und öffentlichen Adresse, die Adresse ohne Query und Fragment.',
  'Describe exactly what is signed, with an example that can be computed by hand.':
    'Genau beschreiben, was signiert wird, mit einem Beispiel, das sich von Hand nachrechnen lässt.',
  'In test systems, return the text that the server signed. In production, return only that it does not match.':
    'In Testsystemen den Text zurückgeben, den der Server signiert hat. In der Produktion nur zurückgeben, dass sie nicht passt.',
  'Verify the raw bytes of the body, before any parser touches them.':
    'Die rohen Bytes des Inhalts prüfen, bevor ein Parser sie anfasst.',
  'Check what the proxy changes: host name, http in place of https, a path prefix, decoded characters, joined slashes.':
    'Prüfen, was der Proxy ändert: Hostname, http statt https, ein Pfadpräfix, dekodierte Zeichen, zusammengefasste Schrägstriche.',
  'Tell the application its public address, so that it verifies what the client signed and not the internal one.':
    'Der Anwendung ihre öffentliche Adresse mitteilen, damit sie prüft, was der Client signiert hat, und nicht die interne.',
  'Check that all instances have the same secret.': 'Prüfen, ob alle Instanzen dasselbe Geheimnis haben.',

  // client-certificate-required
  'Client certificate missing or not accepted': 'Clientzertifikat fehlt oder wird nicht angenommen',
  'The server wants a client certificate, and none came, or one that it does not accept.':
    'Der Server verlangt ein Clientzertifikat, und es kam keines oder eines, das er nicht annimmt.',
  'Install the certificate with its private key, close the browser entirely, open the page again and choose the certificate when asked.':
    'Das Zertifikat mit seinem privaten Schlüssel installieren, den Browser ganz schließen, die Seite neu öffnen und auf Nachfrage das Zertifikat auswählen.',
  'Try it by hand with certificate and key.': 'Von Hand mit Zertifikat und Schlüssel ausprobieren.',
  'Check that the certificate is in time, allows client authentication, and comes from an authority that the server names.':
    'Prüfen, ob das Zertifikat zeitlich gültig ist, Client-Authentifizierung erlaubt und von einer Stelle kommt, die der Server nennt.',
  'In a page, send the request with credentials: without them the browser does not present a certificate to another origin.':
    'Auf einer Seite die Anfrage mit credentials senden: Sonst legt der Browser einem anderen Ursprung kein Zertifikat vor.',
  'Say in the body that a client certificate is needed, and where to get one.':
    'Im Inhalt sagen, dass ein Clientzertifikat nötig ist und woher man eines bekommt.',
  'Offer the protected part on a host of its own: asking for a certificate in the middle of a connection does not work over HTTP/2.':
    'Den geschützten Teil auf einem eigenen Host anbieten: Mitten in einer Verbindung nach einem Zertifikat zu fragen, geht mit HTTP/2 nicht.',
  'Check which authorities are trusted for clients, and that the chain is complete.':
    'Prüfen, welchen Stellen für Clients vertraut wird und ob die Kette vollständig ist.',
  'Ask for the certificate for the whole virtual host; for a single directory the server has to ask in the middle of a connection, which HTTP/2 forbids and browsers do not offer with TLS 1.3.':
    'Das Zertifikat für den ganzen virtuellen Host verlangen; für ein einzelnes Verzeichnis muss der Server mitten in der Verbindung fragen, was HTTP/2 verbietet und Browser mit TLS 1.3 nicht anbieten.',
  'Behind a load balancer that ends TLS, have it ask for the certificate and pass it on; the application cannot see it otherwise.':
    'Hinter einem Load-Balancer, der TLS beendet, diesen nach dem Zertifikat fragen und es weitergeben lassen; die Anwendung sieht es sonst nicht.',

  // step-up-required
  'Stronger or fresher login needed': 'Stärkere oder frischere Anmeldung nötig',
  'The server knows the user and wants a stronger or more recent login for this: a second factor, or the password once more.':
    'Der Server kennt den Benutzer und verlangt hierfür eine stärkere oder frischere Anmeldung: einen zweiten Faktor oder noch einmal das Passwort.',
  'Confirm the login as the page asks: enter the code of the second factor, or the password once more.':
    'Die Anmeldung so bestätigen, wie die Seite es verlangt: den Code des zweiten Faktors oder noch einmal das Passwort eingeben.',
  'In a program, read the acr_values, max_age or claims of the challenge and start a new login with them.':
    'In einem Programm acr_values, max_age oder claims aus der Challenge lesen und damit eine neue Anmeldung beginnen.',
  'For jobs that run alone, use a token or key that was made for them; they cannot enter a code.':
    'Für Aufträge, die allein laufen, ein dafür gemachtes Token oder einen Schlüssel verwenden; einen Code können sie nicht eingeben.',
  'If no second factor is set up yet, set it up in the security settings of the account.':
    'Ist noch kein zweiter Faktor eingerichtet, ihn in den Sicherheitseinstellungen des Kontos einrichten.',
  'Say what is missing, as RFC 9470 defines it, so that clients can start the right login by themselves.':
    'Sagen, was fehlt, wie RFC 9470 es festlegt, damit Clients von selbst die richtige Anmeldung beginnen können.',
  'Keep what the user entered, and continue with it after the step.':
    'Behalten, was der Benutzer eingegeben hat, und nach dem Schritt damit weitermachen.',
  'Ask for the step only where it matters, and let it hold for some minutes.':
    'Den Schritt nur verlangen, wo es darauf ankommt, und ihn einige Minuten gelten lassen.',
  'Look at the sign-in log of the login server: it names the rule that asked for the step.':
    'Im Anmeldeprotokoll des Anmeldeservers nachsehen: Es nennt die Regel, die den Schritt verlangt hat.',
  'Check that rules for devices and places do not hit service accounts.':
    'Prüfen, ob Regeln für Geräte und Orte nicht auch Dienstkonten treffen.',
  'Check that acr and auth_time arrive in the token; without them the API cannot see the stronger login.':
    'Prüfen, ob acr und auth_time im Token ankommen; ohne sie sieht die API die stärkere Anmeldung nicht.',

  // auth-handshake
  'A step of the login, not a failure': 'Ein Schritt der Anmeldung, kein Fehler',
  'This refusal is a normal step of the login: the client answers it with the next request.':
    'Diese Ablehnung ist ein normaler Schritt der Anmeldung: Der Client beantwortet sie mit der nächsten Anfrage.',
  'Nothing needs to be done if the request that follows succeeds.':
    'Es ist nichts zu tun, wenn die folgende Anfrage gelingt.',
  'To save the extra round trip with Basic, send the credential with the first request.':
    'Um mit Basic den zusätzlichen Umlauf zu sparen, die Zugangsdaten schon mit der ersten Anfrage senden.',
  'Keep the nonce of the last answer and use it for the next request (Digest, DPoP).':
    'Die Nonce der letzten Antwort behalten und für die nächste Anfrage verwenden (Digest, DPoP).',
  'Keep connections open: NTLM belongs to the connection and starts anew with each one.':
    'Verbindungen offen halten: NTLM gehört zur Verbindung und beginnt mit jeder von vorn.',
  'Do not count these answers as errors in monitoring, and do not lock accounts because of them.':
    'Diese Antworten in der Überwachung nicht als Fehler zählen und ihretwegen keine Konten sperren.',
  'Send the DPoP-Nonce field with good answers as well, so that clients have a fresh one in time.':
    'Das Feld DPoP-Nonce auch mit erfolgreichen Antworten senden, damit Clients rechtzeitig eine frische haben.',
  'For scripts on other origins, expose the field that the step needs.':
    'Für Skripte anderer Ursprünge das Feld freigeben, das der Schritt braucht.',
  'Check that the load balancer keeps one client connection on one server connection of its own: NTLM breaks where several clients share one. If it cannot, pass the connection on unread (TCP).':
    'Prüfen, ob der Load-Balancer jeder Client-Verbindung eine eigene Server-Verbindung gibt: NTLM scheitert, wo mehrere Clients eine teilen. Kann er das nicht, die Verbindung ungelesen (TCP) durchreichen.',
  'Prefer Kerberos or tokens to NTLM: they need fewer round trips.':
    'Kerberos oder Tokens statt NTLM bevorzugen: Sie brauchen weniger Umläufe.',
  'Let nonces live for some minutes.': 'Nonces einige Minuten gelten lassen.',

  // cookies-not-sent
  'Session cookie was not attached': 'Sitzungs-Cookie wurde nicht mitgesendet',
  'The browser has a session cookie for this server and did not send it along.':
    'Der Browser hat ein Sitzungs-Cookie für diesen Server und hat es nicht mitgesendet.',
  'Ask for credentials in the call; to another origin, a script sends no cookies by itself.':
    'Im Aufruf credentials verlangen; an einen anderen Ursprung sendet ein Skript von selbst keine Cookies.',
  'Use one name for the server everywhere: localhost and 127.0.0.1 are two sites, and so are www.example.com and example.net.':
    'Überall denselben Namen für den Server benutzen: localhost und 127.0.0.1 sind zwei Sites, ebenso www.example.com und example.net.',
  'In the browser, look at the cookie in the storage view and at the request: the reason stands beside a cookie that was held back.':
    'Im Browser das Cookie in der Speicheransicht und die Anfrage ansehen: Neben einem zurückgehaltenen Cookie steht der Grund.',
  'If the browser blocks cookies of other sites, allow them for this site, or open the application in a tab of its own in place of a frame.':
    'Blockiert der Browser Cookies anderer Sites, sie für diese Site erlauben oder die Anwendung in einem eigenen Tab statt in einem Frame öffnen.',
  'For pages of another site, set the cookie with SameSite=None and Secure.':
    'Für Seiten einer anderen Site das Cookie mit SameSite=None und Secure setzen.',
  'For several hosts of one domain, set Domain; without it, the cookie goes back only to the host that set it.':
    'Für mehrere Hosts einer Domain Domain setzen; ohne das Attribut geht das Cookie nur an den Host zurück, der es gesetzt hat.',
  'Allow credentials by name: the wildcard does not count for requests with cookies.':
    'credentials für Ursprünge erlauben, die beim Namen genannt sind: Der Platzhalter gilt nicht für Anfragen mit Cookies.',
  'Best of all, serve page and API from one site, for instance through a path of the same host; then nothing of this is needed.':
    'Am besten Seite und API von einer Site ausliefern, etwa über einen Pfad desselben Hosts; dann ist nichts davon nötig.',
  'Serve the API below the host of the page.': 'Die API unter dem Host der Seite ausliefern.',
  'Behind a proxy that ends TLS, tell the application that the connection is secure; otherwise it leaves out Secure, and browsers reject a cookie with SameSite=None that is not Secure.':
    'Hinter einem Proxy, der TLS beendet, der Anwendung sagen, dass die Verbindung sicher ist; sonst lässt sie Secure weg, und Browser weisen ein Cookie mit SameSite=None ohne Secure zurück.',
  'Check that the proxy does not rewrite Path or Domain of cookies to something that no longer fits.':
    'Prüfen, ob der Proxy Path oder Domain von Cookies in etwas umschreibt, das nicht mehr passt.',

  // sso-gateway
  'Login gateway in front of the application': 'Anmelde-Gateway vor der Anwendung',
  'A login gateway in front of the application wants a sign-in of its own; the request did not reach the application.':
    'Ein Anmelde-Gateway vor der Anwendung verlangt eine eigene Anmeldung; die Anfrage hat die Anwendung nicht erreicht.',
  'Open the address in a browser tab, sign in at the gateway, then try again.':
    'Die Adresse in einem Browser-Tab öffnen, sich am Gateway anmelden und es dann noch einmal versuchen.',
  'For a program, ask for a service token of the gateway, and send it besides the credential of the application.':
    'Für ein Programm ein Service-Token des Gateways anfordern und es zusätzlich zu den Zugangsdaten der Anwendung senden.',
  'If the page was open for a long time, reload it: the session at the gateway ended, and background requests cannot renew it.':
    'War die Seite lange offen, sie neu laden: Die Sitzung am Gateway ist abgelaufen, und Hintergrundanfragen können sie nicht erneuern.',
  'For files that the browser fetches without cookies, such as a web manifest, ask for credentials.':
    'Für Dateien, die der Browser ohne Cookies holt, etwa ein Web-Manifest, credentials verlangen.',
  'When a background request is answered by a redirect to the login or by its page, reload the whole page, so that the person can sign in.':
    'Wird eine Hintergrundanfrage mit einer Weiterleitung zur Anmeldung oder mit deren Seite beantwortet, die ganze Seite neu laden, damit sich die Person anmelden kann.',
  'Do not use the Authorization field for both, the gateway and the application, unless the gateway passes it on.':
    'Das Feld Authorization nicht für beides verwenden, Gateway und Anwendung, außer das Gateway gibt es weiter.',
  'Let the gateway answer background requests with 401 and not with a redirect.':
    'Das Gateway auf Hintergrundanfragen mit 401 antworten lassen statt mit einer Weiterleitung.',
  'Exempt what must be public: health checks, webhooks, preflight requests, icons and the manifest.':
    'Ausnehmen, was öffentlich sein muss: Health-Checks, Webhooks, Preflight-Anfragen, Icons und das Manifest.',
  'Give machines a way in: service tokens, or signed tokens of a known issuer.':
    'Maschinen einen Zugang geben: Service-Tokens oder signierte Tokens eines bekannten Ausstellers.',
  'Check that the session of the gateway lives longer than a working day, or is extended while it is used.':
    'Prüfen, ob die Sitzung des Gateways länger als einen Arbeitstag gilt oder sich bei Benutzung verlängert.',

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

  // csrf-rejected
  'Anti-forgery token missing or wrong': 'Anti-CSRF-Token fehlt oder ist falsch',
  'The server could not verify that this request came from its own page: the anti-forgery (CSRF) token is missing, stale or wrong.':
    'Der Server konnte nicht feststellen, dass diese Anfrage von seiner eigenen Seite kam: Das Token gegen Fälschung (CSRF) fehlt, ist veraltet oder falsch.',
  'Reload the page and repeat the action: the form may be older than the session, or another tab signed in meanwhile.':
    'Die Seite neu laden und die Aktion wiederholen: Das Formular ist womöglich älter als die Sitzung, oder ein anderer Tab hat sich inzwischen angemeldet.',
  'Delete the cookies of this site, sign in again, and try a private window: two cookies of the same name from different paths or domains make the check fail.':
    'Die Cookies dieser Site löschen, neu anmelden und ein privates Fenster versuchen: Zwei Cookies desselben Namens von verschiedenen Pfaden oder Domains lassen die Prüfung scheitern.',
  'In a script, fetch the token first, keep the cookies, and send the token back in the field that the server expects.':
    'In einem Skript zuerst das Token holen, die Cookies behalten und das Token in dem Feld zurücksenden, das der Server erwartet.',
  'For calls that are not made by a page, use a token in the Authorization field in place of the session cookie; most servers ask for no anti-forgery token then.':
    'Für Aufrufe, die nicht von einer Seite kommen, ein Token im Feld Authorization statt des Sitzungs-Cookies verwenden; die meisten Server verlangen dann kein CSRF-Token.',
  'Send the value of the csrftoken cookie as X-CSRFToken, and over https also a Referer of the same site.':
    'Den Wert des Cookies csrftoken als X-CSRFToken senden, über https außerdem einen Referer derselben Site.',
  'Put the token of the current session into every page and every form, and read it again after each sign-in, because signing in replaces it.':
    'Das Token der aktuellen Sitzung in jede Seite und jedes Formular einsetzen und es nach jeder Anmeldung neu lesen, weil die Anmeldung es ersetzt.',
  'Put {% csrf_token %} into the form, or send the csrftoken cookie back as X-CSRFToken; behind a proxy that ends TLS, also list the public origin.':
    '{% csrf_token %} in das Formular einsetzen oder das Cookie csrftoken als X-CSRFToken zurücksenden; hinter einem Proxy, der TLS beendet, auch den öffentlichen Ursprung eintragen.',
  'Put @csrf into the form; in scripts send the XSRF-TOKEN cookie back as X-XSRF-TOKEN. From another origin of the same site, axios does so only when told.':
    '@csrf in das Formular einsetzen; in Skripten das Cookie XSRF-TOKEN als X-XSRF-TOKEN zurücksenden. Von einem anderen Ursprung derselben Site tut axios das nur auf Anweisung.',
  'Put csrf_meta_tags into the layout and send its value as X-CSRF-Token.':
    'csrf_meta_tags in das Layout einsetzen und den Wert als X-CSRF-Token senden.',
  'Let single-page applications read the token from a cookie and send it back as X-XSRF-TOKEN; switch the check off only for endpoints that never look at cookies.':
    'Single-Page-Anwendungen das Token aus einem Cookie lesen und als X-XSRF-TOKEN zurücksenden lassen; die Prüfung nur für Endpunkte abschalten, die Cookies nie beachten.',
  'Send the request token in the field that is configured.': 'Das Anfrage-Token in dem konfigurierten Feld senden.',
  'Mount the session and the cookie parser before the anti-forgery middleware, and give the page the token that belongs to its session.':
    'Sitzung und Cookie-Parser vor der CSRF-Middleware einbinden und der Seite das Token geben, das zu ihrer Sitzung gehört.',
  'Say in the body that the anti-forgery token is what failed, so that a client can fetch a new one and repeat.':
    'Im Inhalt sagen, dass das CSRF-Token der Grund war, damit ein Client ein neues holen und wiederholen kann.',
  'Render the token into the form and check the same id.':
    'Das Token in das Formular schreiben und dieselbe ID prüfen.',
  'Let Flask-WTF put the token into the page, and send it as X-CSRFToken in scripts.':
    'Flask-WTF das Token in die Seite schreiben lassen und es in Skripten als X-CSRFToken senden.',
  'Forms from another origin are refused: post from the own origin, or list the origin behind a proxy.':
    'Formulare von einem anderen Ursprung werden abgelehnt: vom eigenen Ursprung senden oder hinter einem Proxy den Ursprung eintragen.',
  'Links and forms must carry the nonce of the page they come from; open the page again and do not bookmark its actions.':
    'Links und Formulare müssen die Nonce der Seite mitführen, von der sie stammen; die Seite neu öffnen und ihre Aktionen nicht als Lesezeichen speichern.',
  'Check that all instances behind the load balancer share the session store and the secret key; otherwise a token of one instance is wrong for the next.':
    'Prüfen, ob alle Instanzen hinter dem Load-Balancer denselben Sitzungsspeicher und geheimen Schlüssel nutzen; sonst ist ein Token der einen für die nächste falsch.',
  'Check that the proxy passes on Host, the scheme and the cookies: checks of the origin compare with them.':
    'Prüfen, ob der Proxy Host, Schema und Cookies weitergibt: Prüfungen des Ursprungs vergleichen damit.',
  'Check that no cache stores pages that contain a token: each visitor would get the token of another.':
    'Prüfen, ob ein Cache Seiten mit Token speichert: Jeder Besucher bekäme das Token eines anderen.',

  // origin-rejected
  'Calling site not allowed': 'Aufrufende Site nicht erlaubt',
  'The server does not accept requests from the site or host name that this one names.':
    'Der Server nimmt keine Anfragen von der Site oder dem Hostnamen an, den diese nennt.',
  'Compare the Origin, Referer and Host fields of the request with what the server is meant to accept: scheme, name and port must match exactly, and localhost, 127.0.0.1 and the public name are three different names.':
    'Die Felder Origin, Referer und Host der Anfrage mit dem vergleichen, was der Server annehmen soll: Schema, Name und Port müssen genau stimmen; localhost, 127.0.0.1 und der öffentliche Name sind drei verschiedene Namen.',
  'Call the server from its own page, or through the backend of your own site, which sends no Origin.':
    'Den Server von seiner eigenen Seite aus aufrufen oder über das Backend der eigenen Site, das keinen Origin sendet.',
  'For a key that is bound to web sites, add this site to the list in the settings of the key; for calls from a server use a key that is bound to addresses.':
    'Bei einem an Websites gebundenen Schlüssel diese Site in den Einstellungen des Schlüssels eintragen; für Aufrufe von einem Server einen an Adressen gebundenen Schlüssel verwenden.',
  'If the server needs the Referer, let the page send it.':
    'Braucht der Server den Referer, die Seite ihn senden lassen.',
  'A sandboxed frame, a file opened from disk, or a redirect across sites sends "Origin: null": open the page from a web server, or allow allow-same-origin in the sandbox.':
    'Ein Sandbox-Frame, eine von der Festplatte geöffnete Datei oder eine Weiterleitung über Sites hinweg sendet "Origin: null": Die Seite von einem Webserver öffnen oder in der Sandbox allow-same-origin erlauben.',
  'Add the calling origin to the allow list if it is wanted, spelled as browsers send it: scheme, host and port, without a slash at the end.':
    'Ist der aufrufende Ursprung erwünscht, ihn in die Erlaubt-Liste aufnehmen, geschrieben wie Browser ihn senden: Schema, Host und Port, ohne Schrägstrich am Ende.',
  'List the host names and the origins that are trusted for requests that change something.':
    'Die Hostnamen und Ursprünge eintragen, denen bei ändernden Anfragen vertraut wird.',
  'List the host names under which the application is reached.':
    'Die Hostnamen eintragen, unter denen die Anwendung erreicht wird.',
  'List the host names under which the development server is reached.':
    'Die Hostnamen eintragen, unter denen der Entwicklungsserver erreicht wird.',
  'List the origins once, in the CORS configuration that the security filter chain uses.':
    'Die Ursprünge einmal eintragen, in der CORS-Konfiguration, die die Security-Filterkette verwendet.',
  'Say in the body that the origin is what was refused. Do not use this check as access control: only browsers are honest about Origin.':
    'Im Inhalt sagen, dass der Ursprung abgelehnt wurde. Diese Prüfung nicht als Zugriffskontrolle verwenden: Nur Browser sagen die Wahrheit über Origin.',
  'List the origins that may load development files.': 'Die Ursprünge eintragen, die Entwicklungsdateien laden dürfen.',
  'Override the check of the WebSocket handler for the origins that you trust.':
    'Die Prüfung des WebSocket-Handlers für vertraute Ursprünge überschreiben.',
  'Name the origins in the CORS options; for other rules look at allowRequest.':
    'Die Ursprünge in den CORS-Optionen nennen; für andere Regeln allowRequest ansehen.',
  'Tell the adapter the public origin; it is compared with the Origin field.':
    'Dem Adapter den öffentlichen Ursprung nennen; er wird mit dem Feld Origin verglichen.',
  'Pass the public host name and scheme on to the application; otherwise it compares the Origin with an internal name.':
    'Den öffentlichen Hostnamen und das Schema an die Anwendung weitergeben; sonst vergleicht sie Origin mit einem internen Namen.',
  'For hot-link protection, list the sites that may embed, and decide whether an empty Referer passes (none).':
    'Beim Hotlink-Schutz die Sites eintragen, die einbetten dürfen, und entscheiden, ob ein leerer Referer durchkommt (none).',
  'Look for rewrite conditions on HTTP_REFERER in .htaccess; hosting panels write them for hot-link protection.':
    'In .htaccess nach Rewrite-Bedingungen auf HTTP_REFERER suchen; Hosting-Oberflächen schreiben sie für den Hotlink-Schutz.',

  // preflight-rejected
  'Preflight refused': 'Preflight abgelehnt',
  'The browser asked in advance whether this cross-origin request is allowed (a preflight), and the server refused the question itself.':
    'Der Browser hat vorab gefragt, ob diese Anfrage an einen anderen Ursprung erlaubt ist (Preflight), und der Server hat schon die Frage abgelehnt.',
  'Repeat the preflight by hand and look at the status and the Access-Control fields of the answer.':
    'Den Preflight von Hand wiederholen und Status und Access-Control-Felder der Antwort ansehen.',
  'Call the API from your own origin: let the backend of the page, or a proxy of the development server, pass the request on.':
    'Die API vom eigenen Ursprung aus aufrufen: das Backend der Seite oder einen Proxy des Entwicklungsservers die Anfrage weiterreichen lassen.',
  'During development, let the development server pass the calls on, so that the browser sees one origin.':
    'Während der Entwicklung den Entwicklungsserver die Aufrufe weiterreichen lassen, damit der Browser nur einen Ursprung sieht.',
  'Ask the owner of the API to answer preflights from your origin; send the three request fields of the preflight along.':
    'Den Eigentümer der API bitten, Preflights vom eigenen Ursprung zu beantworten; die drei Anfragefelder des Preflights mitschicken.',
  'Answer preflights before anything that checks credentials: the CORS middleware comes first.':
    'Preflights beantworten, bevor etwas Zugangsdaten prüft: Die CORS-Middleware kommt zuerst.',
  'Answer with a success status and the fields that allow the origin, the method and the fields of the real request.':
    'Mit einem Erfolgsstatus antworten und mit den Feldern, die Ursprung, Methode und Felder der eigentlichen Anfrage erlauben.',
  'Mount the CORS middleware before the authentication.': 'Die CORS-Middleware vor der Authentifizierung einbinden.',
  'Switch CORS on in the security filter chain, so that preflights pass before the authorization rules.':
    'CORS in der Security-Filterkette einschalten, damit Preflights vor den Autorisierungsregeln durchkommen.',
  'Put the CORS middleware above everything that may answer by itself.':
    'Die CORS-Middleware über alles setzen, was selbst antworten kann.',
  'Keep the order: routing, CORS, authentication, authorization.':
    'Die Reihenfolge einhalten: Routing, CORS, Authentifizierung, Autorisierung.',
  'Add the CORS middleware last, so that it runs first.':
    'Die CORS-Middleware zuletzt hinzufügen, damit sie zuerst läuft.',
  'Switch CORS on before the guards are reached.': 'CORS einschalten, bevor die Guards erreicht werden.',
  'Put rack-cors at the top of the stack.': 'rack-cors ganz oben in den Stack setzen.',
  'Answer OPTIONS before auth_request or auth_basic.': 'OPTIONS vor auth_request oder auth_basic beantworten.',
  'Ask for credentials for all methods but OPTIONS.': 'Zugangsdaten für alle Methoden außer OPTIONS verlangen.',
  'Install the IIS CORS module: it answers preflights before Windows authentication does.':
    'Das IIS-CORS-Modul installieren: Es beantwortet Preflights vor der Windows-Authentifizierung.',
  'Let the gateway and the firewall pass OPTIONS with Access-Control-Request-Method without credentials; other OPTIONS requests may stay closed.':
    'Gateway und Firewall OPTIONS mit Access-Control-Request-Method ohne Zugangsdaten durchlassen lassen; andere OPTIONS-Anfragen dürfen gesperrt bleiben.',
  'Name the origin in the CORS filter, and put the filter before everything that checks credentials.':
    'Den Ursprung im CORS-Filter nennen und den Filter vor alles setzen, was Zugangsdaten prüft.',
  'Enable the CORS plugin on the route; it answers preflights before the authentication plugins.':
    'Das CORS-Plugin an der Route aktivieren; es beantwortet Preflights vor den Authentifizierungs-Plugins.',
  'Answer OPTIONS without an authorizer: a mock method for REST APIs, the cors setting for HTTP APIs.':
    'OPTIONS ohne Authorizer beantworten: bei REST-APIs mit einer Mock-Methode, bei HTTP-APIs mit der Einstellung cors.',

  // ip-blocked
  'Network address not allowed': 'Netzwerkadresse nicht erlaubt',
  'The server does not accept requests from this network address (IP).':
    'Der Server nimmt von dieser Netzwerkadresse (IP) keine Anfragen an.',
  'Find out with which address you reach the internet, over IPv4 and over IPv6; a list may hold only one of them.':
    'Herausfinden, mit welcher Adresse man ins Internet geht, über IPv4 und über IPv6; eine Liste enthält womöglich nur eine davon.',
  'Try from another network: switch the VPN off, or on if the service is meant to be used through it.':
    'Aus einem anderen Netz versuchen: das VPN ausschalten, oder einschalten, wenn der Dienst darüber benutzt werden soll.',
  'For an API key or token that is bound to addresses, add the address of this machine in its settings, or make the call from the machine it was made for.':
    'Bei einem an Adressen gebundenen API-Schlüssel oder Token die Adresse dieses Rechners in dessen Einstellungen eintragen oder den Aufruf von dem vorgesehenen Rechner machen.',
  'Ask the administrator to allow the address; send it together with the time of the request. A home connection changes its address from time to time, so ask for a range or another way.':
    'Den Administrator bitten, die Adresse zu erlauben, und sie mit der Uhrzeit der Anfrage mitschicken. Ein privater Anschluss wechselt von Zeit zu Zeit die Adresse; daher um einen Bereich oder einen anderen Weg bitten.',
  'Say in the body that the address is what was refused, and show the address as the server saw it: it is the one fact that the caller needs.':
    'Im Inhalt sagen, dass die Adresse abgelehnt wurde, und die Adresse zeigen, wie der Server sie sah: Das ist genau das, was der Aufrufer wissen muss.',
  'Behind a proxy, tell the application how many proxies to trust; otherwise it judges the address of the proxy.':
    'Hinter einem Proxy der Anwendung sagen, wie vielen Proxys sie trauen darf; sonst beurteilt sie die Adresse des Proxys.',
  'Behind a proxy, read the forwarded address before any check of it.':
    'Hinter einem Proxy die weitergegebene Adresse lesen, bevor sie geprüft wird.',
  'Look the address up in the deny and allow lists of the firewall, the gateway and the web server, and in the list of temporary bans.':
    'Die Adresse in den Sperr- und Erlaubt-Listen von Firewall, Gateway und Webserver und in der Liste zeitweiliger Sperren suchen.',
  'Allow the range before the final deny, and take the real address from the proxy in front.':
    'Den Bereich vor dem abschließenden deny erlauben und die wirkliche Adresse vom Proxy davor übernehmen.',
  'Allow the range.': 'Den Bereich erlauben.',
  'The manager accepts only the local machine until its valve says otherwise (META-INF/context.xml of the application).':
    'Der Manager nimmt nur den lokalen Rechner an, solange sein Valve nichts anderes sagt (META-INF/context.xml der Anwendung).',
  'Search Security Events for the address: they name the access rule or the list.':
    'In Security Events nach der Adresse suchen: Dort steht die Zugriffsregel oder Liste.',
  'Look for a condition on aws:SourceIp or aws:SourceVpce in the bucket policy.':
    'In der Bucket-Richtlinie nach einer Bedingung auf aws:SourceIp oder aws:SourceVpce suchen.',
  'Add the range to the ipAllowList middleware, and set the depth of the proxies in front.':
    'Den Bereich in die Middleware ipAllowList eintragen und die Zahl der Proxys davor (depth) einstellen.',
  'Substatus 403.6 is the IP and Domain Restrictions feature.':
    'Substatus 403.6 ist die Funktion „IP and Domain Restrictions“.',
  'Add the address to the firewall or the access restrictions of this resource.':
    'Die Adresse in die Firewall oder die Zugriffsbeschränkungen dieser Ressource eintragen.',
  'Add the address to the access list that guards this method.':
    'Die Adresse in die Zugriffsliste eintragen, die diese Methode schützt.',

  // geo-blocked
  'Not available in this country': 'In diesem Land nicht verfügbar',
  'The server does not accept requests from the country or region that this network address belongs to.':
    'Der Server nimmt keine Anfragen aus dem Land oder der Region an, zu der diese Netzwerkadresse gehört.',
  'Check in which country your address is thought to be; a VPN or a company gateway moves you to where it stands.':
    'Prüfen, in welchem Land die eigene Adresse vermutet wird; ein VPN oder Firmen-Gateway versetzt sie an seinen Standort.',
  'Switch the VPN or proxy off, or use another network, and repeat the request.':
    'VPN oder Proxy ausschalten oder ein anderes Netz benutzen und die Anfrage wiederholen.',
  'If the place is wrong, tell the operator your address and your real country: databases of addresses contain errors and are corrected on request.':
    'Stimmt der Ort nicht, dem Betreiber die Adresse und das wirkliche Land nennen: Adressdatenbanken enthalten Fehler und werden auf Anfrage berichtigt.',
  'If the rule is meant for your country, ask the provider whether the service is offered there in another way; the rule may rest on a license or a law.':
    'Gilt die Regel wirklich für das eigene Land, den Anbieter fragen, ob es den Dienst dort auf anderem Weg gibt; sie kann auf einer Lizenz oder einem Gesetz beruhen.',
  'Say in the body that the country is the reason, and whom to ask; where a law demands the refusal, answer 451 (RFC 7725).':
    'Im Inhalt sagen, dass das Land der Grund ist und wen man fragen kann; verlangt ein Gesetz die Ablehnung, mit 451 antworten (RFC 7725).',
  'Exempt what has to work everywhere: callbacks of payment providers, sign-in pages, privacy and help pages.':
    'Ausnehmen, was überall funktionieren muss: Rückrufe von Zahlungsanbietern, Anmeldeseiten, Datenschutz- und Hilfeseiten.',
  'Check the country that your database gives for this address, and how old the database is.':
    'Prüfen, welches Land die eigene Datenbank für diese Adresse angibt und wie alt sie ist.',
  'Look in Security Events for a rule on ip.src.country; make an exception for the address or the signed-in users who travel.':
    'In Security Events nach einer Regel auf ip.src.country suchen; eine Ausnahme für die Adresse oder für angemeldete Reisende machen.',
  'Check the geographic restriction of the distribution.': 'Die geografische Beschränkung der Distribution prüfen.',
  'Look at the maps of the GeoIP module.': 'Die Maps des GeoIP-Moduls ansehen.',
  'Make sure that the address that is looked up is that of the visitor and not that of a proxy in front.':
    'Sicherstellen, dass die Adresse des Besuchers nachgeschlagen wird und nicht die eines Proxys davor.',

  // bot-challenge
  'Held to be a bot': 'Für einen Bot gehalten',
  'The server takes the client for an automated one, or wants a proof that it is not (a browser check or CAPTCHA).':
    'Der Server hält den Client für automatisiert oder verlangt einen Beweis, dass er es nicht ist (Browserprüfung oder CAPTCHA).',
  'In a browser: open the page itself, let the check finish, and repeat. Allow JavaScript and cookies for the site, and switch off extensions that change the User-Agent.':
    'Im Browser: die Seite selbst öffnen, die Prüfung abwarten und wiederholen. JavaScript und Cookies für die Site erlauben und Erweiterungen abschalten, die den User-Agent ändern.',
  'Try a private window, another browser, and a network without a VPN: shared addresses with a bad name are checked more strictly.':
    'Ein privates Fenster, einen anderen Browser und ein Netz ohne VPN versuchen: Gemeinsam benutzte Adressen mit schlechtem Ruf werden strenger geprüft.',
  'In a script: use the official API with a key, and name your application in the User-Agent with a way to reach you. The default of a library is often refused.':
    'Im Skript: die offizielle API mit einem Schlüssel benutzen und im User-Agent die Anwendung und einen Kontakt nennen. Die Vorgabe einer Bibliothek wird oft abgelehnt.',
  'A page that calls an API in the background cannot show the check: load a document of that host first, so that the cookie of the check is set, or ask the operator to exempt the API.':
    'Eine Seite, die eine API im Hintergrund aufruft, kann die Prüfung nicht zeigen: zuerst ein Dokument dieses Hosts laden, damit das Cookie der Prüfung gesetzt wird, oder den Betreiber bitten, die API auszunehmen.',
  'Do not try to get around the check; ask the operator for access. Many services allow known clients by key or address.':
    'Die Prüfung nicht zu umgehen versuchen, sondern den Betreiber um Zugang bitten. Viele Dienste erlauben bekannte Clients anhand von Schlüssel oder Adresse.',
  'Keep APIs on a host or path without browser checks, and protect them with keys and limits instead.':
    'APIs auf einem Host oder Pfad ohne Browserprüfung halten und stattdessen mit Schlüsseln und Grenzen schützen.',
  'Document how automated clients should identify themselves.':
    'Dokumentieren, wie sich automatisierte Clients ausweisen sollen.',
  'Answer in the format of the API: a client that expects JSON cannot read a page with a puzzle.':
    'Im Format der API antworten: Ein Client, der JSON erwartet, kann eine Rätselseite nicht lesen.',
  'Find the event by the Ray ID in Security Events, and make a skip rule for the API path or the known client.':
    'Das Ereignis über die Ray-ID in Security Events suchen und für den API-Pfad oder den bekannten Client eine Skip-Regel anlegen.',
  'Check whether attack challenge mode is on; exempt the client in the firewall with a bypass rule.':
    'Prüfen, ob der Attack Challenge Mode an ist; den Client in der Firewall mit einer Bypass-Regel ausnehmen.',
  'Exempt monitoring, webhooks and partners by address or signature, not by User-Agent alone: that is easy to copy.':
    'Monitoring, Webhooks und Partner anhand von Adresse oder Signatur ausnehmen, nicht allein anhand des User-Agent: Der ist leicht zu kopieren.',
  'Use a check only where a person looks at a page: documents, not fetch requests, and never OPTIONS.':
    'Eine Prüfung nur verwenden, wo ein Mensch auf eine Seite schaut: bei Dokumenten, nicht bei fetch-Anfragen und nie bei OPTIONS.',

  // waf-blocked
  'Stopped by a web application firewall': 'Von einer Web Application Firewall gestoppt',
  'A web application firewall stopped this request because something in it looked like an attack.':
    'Eine Web Application Firewall hat diese Anfrage gestoppt, weil etwas darin nach einem Angriff aussah.',
  'Look at what you sent for anything that resembles code: quotes, angle brackets, SQL words, "../", long encoded text. Send the request without it; if it passes, that was it.':
    'Das Gesendete auf alles durchsehen, was Code ähnelt: Anführungszeichen, spitze Klammern, SQL-Wörter, "../", langer kodierter Text. Die Anfrage ohne das senden; kommt sie durch, lag es daran.',
  'Note the incident, event or support id on the page, and send it to the operator with the time: with the id the rule can be found.':
    'Die Vorfalls-, Ereignis- oder Support-ID auf der Seite notieren und dem Betreiber mit der Uhrzeit schicken: Mit der ID lässt sich die Regel finden.',
  'Delete the cookies of the site and repeat: a broken or very long cookie can match a rule too.':
    'Die Cookies der Site löschen und wiederholen: Auch ein fehlerhaftes oder sehr langes Cookie kann eine Regel auslösen.',
  'Check the client: missing fields (User-Agent, Accept, Host) and old libraries raise the score.':
    'Den Client prüfen: Fehlende Felder (User-Agent, Accept, Host) und alte Bibliotheken erhöhen die Punktzahl.',
  'Do not put free text, HTML or file content into URLs; send it as JSON or multipart in the body, where the rules can be told about it.':
    'Keinen Freitext, kein HTML und keine Dateiinhalte in URLs schreiben; als JSON oder Multipart im Inhalt senden, wo sich die Regeln darauf einstellen lassen.',
  'Tell the operator which parameters hold such text on purpose (editors, search, webhooks), so that the rules can be relaxed for exactly these.':
    'Dem Betreiber nennen, welche Parameter absichtlich solchen Text enthalten (Editoren, Suche, Webhooks), damit die Regeln genau dafür gelockert werden können.',
  'Find the event by its id or by time and address, look at which rule and which part of the request matched, and make an exception for that rule on that parameter. Do not switch the firewall off.':
    'Das Ereignis über seine ID oder über Zeit und Adresse suchen, nachsehen, welche Regel auf welchen Teil der Anfrage ansprach, und für diese Regel bei diesem Parameter eine Ausnahme machen. Die Firewall nicht abschalten.',
  'The audit log names the rule; exempt one parameter from it.':
    'Das Audit-Protokoll nennt die Regel; einen Parameter davon ausnehmen.',
  'Look at the sampled requests; set the rule of the managed group to Count, and block with a narrower rule of your own.':
    'Die Anfragestichproben ansehen; die Regel der verwalteten Gruppe auf Count stellen und mit einer engeren eigenen Regel blockieren.',
  'Search Security Events for the Ray ID, and add an exception for the managed rule on this path.':
    'In Security Events nach der Ray-ID suchen und für die verwaltete Regel auf diesem Pfad eine Ausnahme anlegen.',
  'Search the firewall log for the reference, and add an exclusion for the field that matched.':
    'Im Firewall-Protokoll nach der Referenz suchen und für das auslösende Feld einen Ausschluss anlegen.',
  'Run new rules in detection mode for some days before they block.':
    'Neue Regeln einige Tage nur erkennen lassen, bevor sie blockieren.',
  'Look at the request log of the load balancer: enforcedSecurityPolicy names the rule.':
    'Das Anfrageprotokoll des Load-Balancers ansehen: enforcedSecurityPolicy nennt die Regel.',
  'Search the event log for the support id of the page, and accept the suggestion for that violation only.':
    'Im Ereignisprotokoll nach der Support-ID der Seite suchen und den Vorschlag nur für diesen Verstoß annehmen.',
  '"Request blocked" is the block action of AWS WAF: look at its sampled requests.':
    '„Request blocked“ ist die Block-Aktion von AWS WAF: dort die Anfragestichproben ansehen.',

  // directory-listing
  'Folder without an index page': 'Ordner ohne Indexseite',
  'The URL names a folder, there is no index page in it, and the server does not list what folders hold.':
    'Die URL nennt einen Ordner, darin gibt es keine Indexseite, und der Server listet nicht auf, was Ordner enthalten.',
  'Ask for a file in the folder by its full name, for example index.html, or follow a link in place of shortening the URL.':
    'Eine Datei des Ordners mit ihrem vollen Namen aufrufen, zum Beispiel index.html, oder einem Link folgen, statt die URL zu kürzen.',
  'Check the URL for a slash at the end that should not be there, and for a missing last part.':
    'Die URL auf einen überflüssigen Schrägstrich am Ende und einen fehlenden letzten Teil prüfen.',
  'If it is your own site: upload an index document into this folder. Upper and lower case count: Index.html is not index.html on most servers.':
    'Bei der eigenen Site: ein Indexdokument in diesen Ordner hochladen. Groß- und Kleinschreibung zählt: Index.html ist auf den meisten Servern nicht index.html.',
  'Put an index document into the folder, or make the build write it there; check that the files lie where the server looks for them and not one folder deeper.':
    'Ein Indexdokument in den Ordner legen oder den Build es dorthin schreiben lassen; prüfen, ob die Dateien dort liegen, wo der Server sie sucht, und nicht einen Ordner tiefer.',
  'For a single-page application, let every unknown path fall back to its page.':
    'Bei einer Single-Page-Anwendung jeden unbekannten Pfad auf ihre Seite zurückfallen lassen.',
  'For an application in PHP or another language, check that its entry file is named as an index document.':
    'Bei einer Anwendung in PHP oder einer anderen Sprache prüfen, ob ihre Einstiegsdatei als Indexdokument genannt ist.',
  'Name the index documents; switch the listing on only where all may see every file.':
    'Die Indexdokumente nennen; die Auflistung nur einschalten, wo alle jede Datei sehen dürfen.',
  'Name the index documents. The log says AH01276 where this is the reason.':
    'Die Indexdokumente nennen. Im Protokoll steht AH01276, wenn es daran liegt.',
  'Add the name to the default documents (substatus 403.14 is this case).':
    'Den Namen zu den Standarddokumenten hinzufügen (Substatus 403.14 ist dieser Fall).',
  'The REST endpoint of a bucket knows no index documents: use the website endpoint, or set a default root object and a rewrite at the content delivery network.':
    'Der REST-Endpunkt eines Buckets kennt keine Indexdokumente: den Website-Endpunkt benutzen oder am Content-Delivery-Network ein Standard-Stammobjekt und eine Umschreibung einrichten.',
  'Check the file modes: a folder that the server may not read has the same page. Folders 755, files 644.':
    'Die Dateirechte prüfen: Ein Ordner, den der Server nicht lesen darf, hat dieselbe Seite. Ordner 755, Dateien 644.',

  // server-config
  'Server settings or file modes': 'Servereinstellungen oder Dateirechte',
  'The web server itself refuses this path: by a rule in its configuration, or because it may not read the file.':
    'Der Webserver selbst verweigert diesen Pfad: durch eine Regel in seiner Konfiguration oder weil er die Datei nicht lesen darf.',
  'Check the URL: files whose names begin with a dot, configuration files and internal folders are closed on purpose.':
    'Die URL prüfen: Dateien, deren Name mit einem Punkt beginnt, Konfigurationsdateien und interne Ordner sind absichtlich gesperrt.',
  'Try another file in the same folder. If all are refused, it is a rule or the folder; if only this one, the mode of the file.':
    'Eine andere Datei im selben Ordner versuchen. Werden alle abgelehnt, liegt es an einer Regel oder am Ordner; nur diese, an den Rechten der Datei.',
  'Tell the administrator the URL and the time; only the server can be changed.':
    'Dem Administrator URL und Uhrzeit nennen; ändern lässt sich das nur am Server.',
  'Check how files get to the server: archives, copies by root and some upload tools leave modes that the server cannot read.':
    'Prüfen, wie Dateien auf den Server kommen: Archive, Kopien durch root und manche Upload-Werkzeuge hinterlassen Rechte, mit denen der Server nicht lesen kann.',
  'Look for an .htaccess or web.config file in the folder or above it that came along with the upload.':
    'Im Ordner oder darüber nach einer .htaccess- oder web.config-Datei suchen, die mit hochgeladen wurde.',
  'Allow the folder that the file lies in.': 'Den Ordner erlauben, in dem die Datei liegt.',
  'Check every step of the path: folders need 755 (enter), files 644 (read), for the user that the server runs as.':
    'Jede Stufe des Pfads prüfen: Ordner brauchen 755 (betreten), Dateien 644 (lesen), für den Benutzer, unter dem der Server läuft.',
  'On systems with SELinux, check the label of the files.': 'Auf Systemen mit SELinux das Label der Dateien prüfen.',
  'Look in the error log: "Permission denied" is a file mode, "access forbidden by rule" a deny directive.':
    'Im Fehlerprotokoll nachsehen: "Permission denied" sind Dateirechte, "access forbidden by rule" eine deny-Anweisung.',
  'Look in the error log: AH01630 is a Require rule, AH00035 a file mode, AH00037 a symbolic link that is not allowed.':
    'Im Fehlerprotokoll nachsehen: AH01630 ist eine Require-Regel, AH00035 Dateirechte, AH00037 ein nicht erlaubter symbolischer Link.',
  'Give the account of the application pool the right to read the folder; 401.3 and 403.1 to 403.3 are about rights of the file system and of the handler.':
    'Dem Konto des Anwendungspools das Leserecht für den Ordner geben; 401.3 und 403.1 bis 403.3 betreffen Rechte des Dateisystems und des Handlers.',
  'Look for the http-request deny rule whose condition matches; the log shows the flag PR.':
    'Nach der Regel http-request deny suchen, deren Bedingung zutrifft; das Protokoll zeigt das Kennzeichen PR.',

  // tls-required
  'HTTPS required': 'HTTPS erforderlich',
  'The server accepts this request only over an encrypted connection (https).':
    'Der Server nimmt diese Anfrage nur über eine verschlüsselte Verbindung (https) an.',
  'Use https:// in place of http:// in the URL, and check the port.':
    'In der URL https:// statt http:// verwenden und den Port prüfen.',
  'If a password, token or key went along in the plain request, replace it.':
    'Ging in der unverschlüsselten Anfrage ein Passwort, Token oder Schlüssel mit, es ersetzen.',
  'Look where the http URL comes from: an old bookmark, a base URL in the settings, a link, or a redirect.':
    'Nachsehen, woher die http-URL kommt: ein altes Lesezeichen, eine Basis-URL in den Einstellungen, ein Link oder eine Weiterleitung.',
  'For pages, redirect to https and tell browsers to remember; for APIs, refuse plain requests without a redirect, so that clients notice before they leak a credential twice.':
    'Bei Seiten auf https weiterleiten und Browser anweisen, sich das zu merken; bei APIs unverschlüsselte Anfragen ohne Weiterleitung ablehnen, damit Clients es merken, bevor sie Zugangsdaten zweimal preisgeben.',
  'Behind a proxy that ends TLS, let the application read the forwarded scheme; otherwise it takes every request for plain http.':
    'Hinter einem Proxy, der TLS beendet, die Anwendung das weitergegebene Schema lesen lassen; sonst hält sie jede Anfrage für unverschlüsselt.',
  'Pass the scheme on from the proxy.': 'Das Schema vom Proxy weitergeben.',
  'Redirect plain requests in a server block of their own.':
    'Unverschlüsselte Anfragen in einem eigenen server-Block weiterleiten.',
  'Substatus 403.4 is the setting "Require SSL" of the site or folder; add a redirect for plain requests or take the setting away.':
    'Substatus 403.4 ist die Einstellung „Require SSL“ der Site oder des Ordners; eine Weiterleitung für unverschlüsselte Anfragen hinzufügen oder die Einstellung entfernen.',
  'Look for a condition on aws:SecureTransport in the bucket policy.':
    'In der Bucket-Richtlinie nach einer Bedingung auf aws:SecureTransport suchen.',
  'Send Strict-Transport-Security over https, so that browsers no longer try plain http (RFC 6797).':
    'Über https Strict-Transport-Security senden, damit Browser es nicht mehr unverschlüsselt versuchen (RFC 6797).',

  // method-not-permitted
  'Method not allowed here': 'Methode hier nicht erlaubt',
  'The server does not accept this HTTP method (such as POST, PUT or DELETE) on this URL.':
    'Der Server nimmt diese HTTP-Methode (etwa POST, PUT oder DELETE) unter dieser URL nicht an.',
  'Compare method and URL with the documentation: the form or client may send to the wrong address, such as the public site in place of the API host.':
    'Methode und URL mit der Dokumentation vergleichen: Formular oder Client sendet womöglich an die falsche Adresse, etwa an die öffentliche Site statt an den API-Host.',
  'Ask which methods are accepted.': 'Fragen, welche Methoden angenommen werden.',
  'Look for a redirect before it: a 301 or 302 turns POST into GET in many clients, and a missing slash at the end is enough for one.':
    'Nach einer Weiterleitung davor suchen: Ein 301 oder 302 macht in vielen Clients aus POST ein GET, und dafür genügt ein fehlender Schrägstrich am Ende.',
  'If the API accepts an override, send POST with X-HTTP-Method-Override.':
    'Nimmt die API eine Überschreibung an, POST mit X-HTTP-Method-Override senden.',
  'Answer 405 with an Allow field (RFC 9110 section 15.5.6): it tells the client what to do.':
    'Mit 405 und einem Feld Allow antworten (RFC 9110, Abschnitt 15.5.6): Es sagt dem Client, was geht.',
  'Check that the route is declared for this method and that a static file handler does not answer first.':
    'Prüfen, ob die Route für diese Methode angelegt ist und nicht zuerst ein Handler für statische Dateien antwortet.',
  'Allow the method in the cache behavior of this path; the default is GET and HEAD only.':
    'Die Methode im Cache-Verhalten dieses Pfads erlauben; vorgegeben sind nur GET und HEAD.',
  'Look at limit_except and at conditions on $request_method; for WebDAV, name the methods.':
    'limit_except und Bedingungen auf $request_method ansehen; bei WebDAV die Methoden nennen.',
  'Look at Limit and LimitExcept sections.': 'Abschnitte mit Limit und LimitExcept ansehen.',
  'Look at the verbs of request filtering, and remove WebDAV where it takes PUT and DELETE.':
    'Die Verben der Anforderungsfilterung ansehen und WebDAV entfernen, wo es PUT und DELETE übernimmt.',
  'The default servlet is read-only unless its parameter readonly is false; change that only where uploads are meant.':
    'Das Default-Servlet ist schreibgeschützt, solange sein Parameter readonly nicht false ist; das nur ändern, wo Uploads gewollt sind.',

  // wrong-route
  'No such path or object': 'Pfad oder Objekt gibt es nicht',
  'There is most likely nothing at this URL: the server answers a wrong path or a missing object with a refusal in place of "not found".':
    'Unter dieser URL gibt es höchstwahrscheinlich nichts: Der Server beantwortet einen falschen Pfad oder ein fehlendes Objekt mit einer Ablehnung statt mit „nicht gefunden“.',
  'Check the URL letter by letter: host, stage or version (/v1, /prod), the name in upper and lower case, a doubled or missing slash, and leftover placeholders.':
    'Die URL Buchstabe für Buchstabe prüfen: Host, Stage oder Version (/v1, /prod), Groß- und Kleinschreibung des Namens, ein doppelter oder fehlender Schrägstrich, stehen gebliebene Platzhalter.',
  'Check that the object exists, and in this account and region: list its folder with credentials that may list.':
    'Prüfen, ob das Objekt existiert, und zwar in diesem Konto und dieser Region: seinen Ordner mit Zugangsdaten auflisten, die das dürfen.',
  'Check the method: some gateways know a path only together with a method.':
    'Die Methode prüfen: Manche Gateways kennen einen Pfad nur zusammen mit einer Methode.',
  'Check the encoding of the name: spaces, plus signs and umlauts in the URL must match the stored name.':
    'Die Kodierung des Namens prüfen: Leerzeichen, Pluszeichen und Umlaute in der URL müssen zum gespeicherten Namen passen.',
  'Answer 404 for unknown routes to callers that are signed in; hiding helps only where the existence itself is a secret.':
    'Angemeldeten Aufrufern auf unbekannte Routen mit 404 antworten; Verbergen hilft nur, wo schon die Existenz ein Geheimnis ist.',
  'Let the object store answer 404: give the reader the right to list the bucket as well.':
    'Den Objektspeicher mit 404 antworten lassen: dem Leser auch das Recht geben, den Bucket aufzulisten.',
  'Publish a description of the routes (OpenAPI) and test the links of the client against it.':
    'Eine Beschreibung der Routen veröffentlichen (OpenAPI) und die Links des Clients dagegen prüfen.',
  'Compare the path that arrives at the gateway with its routes: proxies in front may add, remove or encode parts of it.':
    'Den am Gateway ankommenden Pfad mit dessen Routen vergleichen: Proxys davor können Teile hinzufügen, entfernen oder kodieren.',
  'Check that the stage is deployed and that the path has this method; then deploy again.':
    'Prüfen, ob die Stage bereitgestellt ist und der Pfad diese Methode hat; dann neu bereitstellen.',
  'With an S3 origin, missing objects come back as 403. Map them to a page of your own, and set a default root object.':
    'Bei einem S3-Ursprung kommen fehlende Objekte als 403 zurück. Sie auf eine eigene Seite abbilden und ein Standard-Stammobjekt einrichten.',

  // resource-state
  'Not possible in this state': 'In diesem Zustand nicht möglich',
  'The state of the thing itself does not allow this now: it is archived, closed, locked, already used, or read-only.':
    'Der Zustand der Sache selbst lässt dies jetzt nicht zu: Sie ist archiviert, geschlossen, gesperrt, schon benutzt oder schreibgeschützt.',
  'Read the current state of the object first, and change it back if you may: unarchive, reopen, unlock.':
    'Zuerst den aktuellen Zustand des Objekts lesen und ihn, wenn erlaubt, zurückändern: aus dem Archiv holen, wieder öffnen, entsperren.',
  'If it is already done (published, used, signed out), treat the request as finished, or choose a new name or version.':
    'Ist es schon geschehen (veröffentlicht, benutzt, abgemeldet), die Anfrage als erledigt betrachten oder einen neuen Namen oder eine neue Version wählen.',
  'If the service is in maintenance or read-only mode, wait until it ends; look at its status page.':
    'Ist der Dienst in Wartung oder nur lesbar, das Ende abwarten; die Statusseite ansehen.',
  'Reload the page: another person or tab may have changed the object meanwhile.':
    'Die Seite neu laden: Eine andere Person oder ein anderer Tab hat das Objekt womöglich inzwischen geändert.',
  'Answer 409 (conflict with the state) or 423 (locked) in place of 403, and name the state that is in the way.':
    'Mit 409 (Konflikt mit dem Zustand) oder 423 (gesperrt) statt 403 antworten und den Zustand nennen, der im Weg ist.',
  'Show the state and the possible actions with the object, so that clients need not find out by trying.':
    'Mit dem Objekt seinen Zustand und die möglichen Aktionen zeigen, damit Clients es nicht durch Probieren herausfinden müssen.',
  'Check switches that act on everything: maintenance, read-only mode, a stopped application, a full disk that made the store read-only.':
    'Schalter prüfen, die für alles gelten: Wartung, Nur-Lesen-Modus, eine angehaltene Anwendung, eine volle Platte, die den Speicher schreibgeschützt gemacht hat.',
  'A stopped application answers like this: look at its state, and at the quota of the plan.':
    'So antwortet eine angehaltene Anwendung: ihren Zustand und das Kontingent des Tarifs ansehen.',

  // network-filter
  'Stopped on the way by a proxy or filter': 'Unterwegs von Proxy oder Filter gestoppt',
  'A proxy or filter in your own network stopped this request; the answer does not come from the site itself.':
    'Ein Proxy oder Filter im eigenen Netz hat diese Anfrage gestoppt; die Antwort kommt nicht von der Site selbst.',
  'Try another network, such as a phone, to see that the site itself works.':
    'Ein anderes Netz versuchen, etwa ein Telefon, um zu sehen, dass die Site selbst funktioniert.',
  'In a public Wi-Fi, open any plain http page first and accept its terms or sign in there.':
    'In einem öffentlichen WLAN zuerst eine beliebige http-Seite öffnen und dort die Bedingungen annehmen oder sich anmelden.',
  'If the proxy wants a login (407), put the user name and password of the proxy into the settings of the system or program; they are not those of the site.':
    'Verlangt der Proxy eine Anmeldung (407), Benutzername und Passwort des Proxys in die Einstellungen des Systems oder Programms eintragen; es sind nicht die der Site.',
  'Check which proxy is set: a forgotten variable or extension sends requests where they should not go.':
    'Prüfen, welcher Proxy eingestellt ist: Eine vergessene Variable oder Erweiterung schickt Anfragen, wohin sie nicht sollen.',
  'Ask the people who run the network to allow the address; send them the URL, the time, and the category or policy that the page names.':
    'Die Betreiber des Netzes bitten, die Adresse zu erlauben; URL, Uhrzeit und die auf der Seite genannte Kategorie oder Richtlinie mitschicken.',
  'If many users of one company are affected, ask the maker of the filter to correct the category of your site.':
    'Sind viele Benutzer einer Firma betroffen, den Hersteller des Filters bitten, die Kategorie der Site zu berichtigen.',
  'List the host names that your application needs, so that network administrators can allow them.':
    'Die Hostnamen auflisten, die die Anwendung braucht, damit Netzwerkadministratoren sie erlauben können.',
  'Look the URL up in the log of the proxy or filter: it names the rule, category or policy.':
    'Die URL im Protokoll des Proxys oder Filters suchen: Es nennt Regel, Kategorie oder Richtlinie.',
  'Allow the host; for a sandbox or cluster, add it to the egress policy.':
    'Den Host erlauben; bei einer Sandbox oder einem Cluster in die Egress-Richtlinie aufnehmen.',
  'Let a captive portal answer 511 (RFC 6585 section 6), so that programs do not take its page for the answer of the site.':
    'Ein Captive Portal mit 511 antworten lassen (RFC 6585, Abschnitt 6), damit Programme seine Seite nicht für die Antwort der Site halten.',

  // unspecified-401
  'The server does not say (401)': 'Der Server sagt es nicht (401)',
  'The server does not accept who is asking (401) and does not say what is wrong.':
    'Der Server nimmt nicht an, wer fragt (401), und sagt nicht, was falsch ist.',
  'Check that the credential arrives as intended: open the request and look at the Authorization field or the cookies, letter by letter, without quotes, line breaks or placeholders.':
    'Prüfen, ob die Zugangsdaten wie beabsichtigt ankommen: die Anfrage öffnen und das Feld Authorization oder die Cookies Buchstabe für Buchstabe ansehen, ohne Anführungszeichen, Zeilenumbrüche oder Platzhalter.',
  'Sign in again, or get a fresh token, and repeat the request. If that works, the old one had ended or was withdrawn.':
    'Neu anmelden oder ein frisches Token holen und die Anfrage wiederholen. Gelingt das, war das alte abgelaufen oder widerrufen.',
  'Check that the credential belongs to this server and environment: production or test, the right tenant, the right region.':
    'Prüfen, ob die Zugangsdaten zu diesem Server und dieser Umgebung gehören: Produktion oder Test, der richtige Mandant, die richtige Region.',
  'Delete the cookies of this site, or use a private window, and sign in: an old cookie can hide a new one of the same name.':
    'Die Cookies dieser Site löschen oder ein privates Fenster benutzen und sich anmelden: Ein altes Cookie kann ein neues gleichen Namens verdecken.',
  'Ask the administrator with the time, the URL and the request id of the response. Never send the credential itself.':
    'Den Administrator fragen, mit Uhrzeit, URL und Anfrage-ID der Antwort. Die Zugangsdaten selbst niemals mitschicken.',
  'Say what is wrong in the challenge, as RFC 6750 section 3.1 defines it for tokens; a 401 must have a WWW-Authenticate field in any case.':
    'In der Challenge sagen, was falsch ist, wie RFC 6750, Abschnitt 3.1 es für Tokens festlegt; ein 401 muss in jedem Fall ein Feld WWW-Authenticate haben.',
  'Log why the credential was refused (ended, unknown key, audience, signature) together with a request id, and send the id in the response.':
    'Protokollieren, warum die Zugangsdaten abgelehnt wurden (abgelaufen, unbekannter Schlüssel, Audience, Signatur), zusammen mit einer Anfrage-ID, und diese in der Antwort senden.',
  'Do not tell more than the kind of fault: for passwords, one answer for a wrong name and a wrong password.':
    'Nicht mehr verraten als die Art des Fehlers: bei Passwörtern eine gemeinsame Antwort für falschen Namen und falsches Passwort.',
  'Look at the log of the component that checks credentials, at the time of the request.':
    'Im Protokoll der Komponente, die Zugangsdaten prüft, zur Zeit der Anfrage nachsehen.',
  'Check that every proxy on the way passes the Authorization field on; some drop it.':
    'Prüfen, ob jeder Proxy unterwegs das Feld Authorization weitergibt; manche entfernen es.',
  'CGI and FastCGI programs do not see the Authorization field unless the server is told to pass it.':
    'CGI- und FastCGI-Programme sehen das Feld Authorization nicht, wenn der Server nicht angewiesen ist, es weiterzugeben.',
  'Compare the clocks of the machines that issue and that check tokens.':
    'Die Uhren der Rechner vergleichen, die Tokens ausstellen und die sie prüfen.',

  // unspecified-403
  'The server does not say (403)': 'Der Server sagt es nicht (403)',
  'The server refused this request (403) and does not say why.':
    'Der Server hat diese Anfrage abgelehnt (403) und sagt nicht, warum.',
  'Check whether you are signed in, and with the right account: open the site in a private window, sign in again, and repeat the request.':
    'Prüfen, ob man angemeldet ist, und mit dem richtigen Konto: die Site in einem privaten Fenster öffnen, neu anmelden und die Anfrage wiederholen.',
  'Check the URL letter by letter, and the method: case, a trailing slash, the id, http in place of https, and GET in place of POST all lead to other rules on the server.':
    'Die URL Buchstabe für Buchstabe und die Methode prüfen: Groß- und Kleinschreibung, ein Schrägstrich am Ende, die ID, http statt https und GET statt POST führen auf dem Server zu anderen Regeln.',
  'Delete the cookies of this site and reload: stale cookies and anti-forgery tokens are refused like this.':
    'Die Cookies dieser Site löschen und neu laden: Veraltete Cookies und CSRF-Tokens werden so abgelehnt.',
  'Change one thing at a time and repeat: without a VPN or proxy, from another network, with a browser in place of a script, directly in place of from another page. The change that lets it through names the cause.':
    'Immer nur eines ändern und wiederholen: ohne VPN oder Proxy, aus einem anderen Netz, mit einem Browser statt einem Skript, direkt statt von einer anderen Seite aus. Die Änderung, mit der es gelingt, nennt die Ursache.',
  'Ask the administrator. Send the method, the URL, the time with its time zone, your address, and any request id in the response: with these the reason can be found in the log.':
    'Den Administrator fragen. Methode, URL, Uhrzeit mit Zeitzone, die eigene Adresse und eine etwaige Anfrage-ID der Antwort mitschicken: Damit lässt sich der Grund im Protokoll finden.',
  'Say why in the body, for people and for programs (RFC 9457).':
    'Im Inhalt sagen, warum, für Menschen und für Programme (RFC 9457).',
  'Answer 401 with a WWW-Authenticate field where signing in would help, 404 where existence is confidential, 429 where waiting helps; keep 403 for "no".':
    'Mit 401 und einem Feld WWW-Authenticate antworten, wo eine Anmeldung helfen würde, mit 404, wo die Existenz vertraulich ist, mit 429, wo Warten hilft; 403 bleibt für „nein“.',
  'Put a request id into every response and into the log line of the rule that refused.':
    'Jeder Antwort und der Protokollzeile der ablehnenden Regel eine Anfrage-ID geben.',
  'Read the log of the server that answered, at the time of the request: it names the rule.':
    'Das Protokoll des antwortenden Servers zur Zeit der Anfrage lesen: Es nennt die Regel.',
  'Check the file modes along the whole path: files 644, directories 755, readable by the user that the server runs as.':
    'Die Dateirechte entlang des ganzen Pfads prüfen: Dateien 644, Verzeichnisse 755, lesbar für den Benutzer, unter dem der Server läuft.',
  'For a directory URL, check that an index document is there and that the server is told its name.':
    'Bei der URL eines Verzeichnisses prüfen, ob ein Indexdokument da ist und der Server dessen Namen kennt.',
  'See which rule applies: deny, allow, auth, limit_except and autoindex directives of the location that matches.':
    'Nachsehen, welche Regel gilt: die Anweisungen deny, allow, auth, limit_except und autoindex der passenden location.',
  'See which rule applies: Require directives and rewrite rules with the flag F, in the configuration and in every .htaccess file along the path. AH01630 in the log means a Require rule, AH00035 a file mode.':
    'Nachsehen, welche Regel gilt: Require-Anweisungen und Rewrite-Regeln mit dem Flag F, in der Konfiguration und in jeder .htaccess-Datei entlang des Pfads. AH01630 im Protokoll heißt Require-Regel, AH00035 Dateirechte.',
  'Find the substatus in the log (sc-substatus): 403.14 is a directory without a default document, 403.6 an address, 403.4 missing TLS, 403.1 execution not allowed.':
    'Den Substatus im Protokoll suchen (sc-substatus): 403.14 ist ein Verzeichnis ohne Standarddokument, 403.6 eine Adresse, 403.4 fehlendes TLS, 403.1 nicht erlaubte Ausführung.',
  'Look at what stands in front: the event log of the firewall or the content delivery network, searched by time and address.':
    'Nachsehen, was davor steht: das Ereignisprotokoll der Firewall oder des Content-Delivery-Networks, durchsucht nach Zeit und Adresse.',
};
