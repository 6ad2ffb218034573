import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in the way of logging in, in German, by the English text. */
export const signingIn: RecordTexts = {
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
};
