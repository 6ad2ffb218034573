import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in the server or the resource, in German, by the English text. */
export const server: RecordTexts = {
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
};
