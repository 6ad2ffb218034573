import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in a guard before the server, in German, by the English text. */
export const blocked: RecordTexts = {
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
};
