import type { RecordTexts } from '../../languages.ts';

/** Denials whose cause is not told, in German, by the English text. */
export const unspecified: RecordTexts = {
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
