import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in what was sent to log in, in German, by the English text. */
export const credentials: RecordTexts = {
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
};
