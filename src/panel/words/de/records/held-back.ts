import type { RecordTexts } from '../../languages.ts';

/** Why a browser holds back a cookie, and why a script sees an answer or not, in German, by the English text. */
export const heldBack: RecordTexts = {
  'its lifetime was over': 'seine Lebensdauer war um',
  'it is marked Secure and the request went over plain http':
    'es ist mit Secure markiert, und die Anfrage ging über einfaches http',
  'it is marked SameSite=Strict and another site asked':
    'es ist mit SameSite=Strict markiert, und eine andere Website fragte',
  'it is marked SameSite=Lax and another site asked':
    'es ist mit SameSite=Lax markiert, und eine andere Website fragte',
  'it has no SameSite attribute, which some browsers treat as Lax, and another site asked':
    'es hat kein Attribut SameSite, was manche Browser wie Lax behandeln, und eine andere Website fragte',
  'it is marked Partitioned, so it goes along only on pages of the site on which it was set':
    'es ist mit Partitioned markiert, geht also nur auf Seiten der Website mit, auf der es gesetzt wurde',
  'the page asked the browser to leave cookies out (credentials mode)':
    'die Seite bat den Browser, Cookies wegzulassen (Credentials-Modus)',
  'the page asked the browser to leave cookies out (credentials mode), or the browser did not keep the cookie':
    'die Seite bat den Browser, Cookies wegzulassen (Credentials-Modus), oder der Browser behielt das Cookie nicht',
  'the browser blocks cookies of other sites here': 'der Browser blockiert hier Cookies anderer Websites',
  'the page sent the request without credentials': 'die Seite sandte die Anfrage ohne Credentials',
  'the page sent the request without credentials, or the browser blocks cookies of other sites':
    'die Seite sandte die Anfrage ohne Credentials, oder der Browser blockiert Cookies anderer Websites',
  'the page sent the request without credentials, or the browser did not keep the cookie':
    'die Seite sandte die Anfrage ohne Credentials, oder der Browser behielt das Cookie nicht',
  'browsers did not keep it, because it is marked SameSite=None and not Secure':
    'Browser behielten es nicht, weil es mit SameSite=None und nicht mit Secure markiert ist',
  'browsers did not keep it, because it is marked Secure and was set over plain http':
    'Browser behielten es nicht, weil es mit Secure markiert ist und über einfaches http gesetzt wurde',
  'browsers did not keep it, because a name that begins with __Secure- demands Secure':
    'Browser behielten es nicht, weil ein Name, der mit __Secure- beginnt, Secure verlangt',
  'browsers did not keep it, because a name that begins with __Host- demands Secure and Path=/, and forbids Domain':
    'Browser behielten es nicht, weil ein Name, der mit __Host- beginnt, Secure und Path=/ verlangt und Domain verbietet',
  'browsers did not keep it, because it is marked Partitioned and not Secure':
    'Browser behielten es nicht, weil es mit Partitioned und nicht mit Secure markiert ist',
  'browsers did not keep it, because its Domain is not the host that set it, nor a parent of that host':
    'Browser behielten es nicht, weil seine Domain weder der Host ist, der es setzte, noch ihm übergeordnet',
  'browsers did not keep it, because its Domain is one under which anybody can get a name':
    'Browser behielten es nicht, weil unter seiner Domain jeder einen Namen bekommen kann',
  'browsers did not keep it, because it is longer than 4096 characters':
    'Browser behielten es nicht, weil es länger als 4096 Zeichen ist',
  'it is limited to another domain (Domain)': 'es ist auf eine andere Domain beschränkt (Domain)',
  'it was set without Domain, so it goes back only to the host that set it':
    'es wurde ohne Domain gesetzt, geht also nur zu dem Host zurück, der es setzte',
  'it is limited to another path (Path)': 'es ist auf einen anderen Pfad beschränkt (Path)',
  'it was set without Path, so it goes back only to the folder of the page that set it':
    'es wurde ohne Path gesetzt, geht also nur zu dem Ordner der Seite zurück, die es setzte',
  'A preflight is the browser’s own request: no script ever sees its response.':
    'Ein Preflight ist die eigene Anfrage des Browsers: Kein Skript sieht je seine Antwort.',
  'CORS does not apply to a WebSocket.': 'CORS gilt nicht für einen WebSocket.',
  'The browser shows this response as a page; no script asked for it.':
    'Der Browser zeigt diese Antwort als Seite; kein Skript hat nach ihr gefragt.',
  'The browser reported a network error and gave the script no response.':
    'Der Browser meldete einen Netzwerkfehler und gab dem Skript keine Antwort.',
  'The page and the URL have the same origin.': 'Seite und URL haben denselben Ursprung.',
  'It was asked for without CORS, so the response is opaque to scripts.':
    'Sie wurde ohne CORS verlangt, also ist die Antwort für Skripte undurchsichtig.',
  'The capture does not say whether it was asked for with CORS.':
    'Die Aufzeichnung sagt nicht, ob mit CORS gefragt wurde.',
  'Access-Control-Allow-Origin names more than one origin, and browsers accept only one.':
    'Access-Control-Allow-Origin nennt mehr als einen Ursprung, und Browser nehmen nur einen an.',
  'The response has no Access-Control-Allow-Origin.': 'Die Antwort hat kein Access-Control-Allow-Origin.',
  'Access-Control-Allow-Origin allows every origin.': 'Access-Control-Allow-Origin erlaubt jeden Ursprung.',
  'Access-Control-Allow-Origin is *, which does not count for a request with cookies.':
    'Access-Control-Allow-Origin ist *, was für eine Anfrage mit Cookies nicht zählt.',
  'The capture does not tell the origin of the page.': 'Die Aufzeichnung verrät den Ursprung der Seite nicht.',
  'Access-Control-Allow-Origin names another origin than that of the page.':
    'Access-Control-Allow-Origin nennt einen anderen Ursprung als den der Seite.',
  'The request was sent with cookies, and Access-Control-Allow-Credentials is not "true".':
    'Die Anfrage wurde mit Cookies gesendet, und Access-Control-Allow-Credentials ist nicht "true".',
  'Access-Control-Allow-Origin names the origin of the page.':
    'Access-Control-Allow-Origin nennt den Ursprung der Seite.',
};
