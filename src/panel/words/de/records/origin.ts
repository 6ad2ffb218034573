import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in the page that asks, in German, by the English text. */
export const origin: RecordTexts = {
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
};
