import type { RecordTexts } from '../../languages.ts';

/** Why a browser holds back a cookie, and why a script sees an answer or not, in Spanish, by the English text. */
export const heldBack: RecordTexts = {
  'its lifetime was over': 'su vida había terminado',
  'it is marked Secure and the request went over plain http': 'está marcada Secure y la petición fue por http simple',
  'it is marked SameSite=Strict and another site asked': 'está marcada SameSite=Strict y preguntó otro sitio',
  'it is marked SameSite=Lax and another site asked': 'está marcada SameSite=Lax y preguntó otro sitio',
  'it has no SameSite attribute, which some browsers treat as Lax, and another site asked':
    'no tiene el atributo SameSite, lo que algunos navegadores tratan como Lax, y preguntó otro sitio',
  'it is marked Partitioned, so it goes along only on pages of the site on which it was set':
    'está marcada Partitioned, así que solo se envía en páginas del sitio en el que se creó',
  'the page asked the browser to leave cookies out (credentials mode)':
    'la página pidió al navegador que no enviara cookies (modo de credenciales)',
  'the page asked the browser to leave cookies out (credentials mode), or the browser did not keep the cookie':
    'la página pidió al navegador que no enviara cookies (modo de credenciales), o el navegador no guardó la cookie',
  'the browser blocks cookies of other sites here': 'el navegador bloquea aquí las cookies de otros sitios',
  'the page sent the request without credentials': 'la página envió la petición sin credenciales',
  'the page sent the request without credentials, or the browser blocks cookies of other sites':
    'la página envió la petición sin credenciales, o el navegador bloquea las cookies de otros sitios',
  'the page sent the request without credentials, or the browser did not keep the cookie':
    'la página envió la petición sin credenciales, o el navegador no guardó la cookie',
  'browsers did not keep it, because it is marked SameSite=None and not Secure':
    'los navegadores no la guardaron, porque está marcada SameSite=None y no Secure',
  'browsers did not keep it, because it is marked Secure and was set over plain http':
    'los navegadores no la guardaron, porque está marcada Secure y se creó por http simple',
  'browsers did not keep it, because a name that begins with __Secure- demands Secure':
    'los navegadores no la guardaron, porque un nombre que empieza por __Secure- exige Secure',
  'browsers did not keep it, because a name that begins with __Host- demands Secure and Path=/, and forbids Domain':
    'los navegadores no la guardaron, porque un nombre que empieza por __Host- exige Secure y Path=/, y prohíbe Domain',
  'browsers did not keep it, because it is marked Partitioned and not Secure':
    'los navegadores no la guardaron, porque está marcada Partitioned y no Secure',
  'browsers did not keep it, because its Domain is not the host that set it, nor a parent of that host':
    'los navegadores no la guardaron, porque su Domain no es el host que la creó ni un dominio superior',
  'browsers did not keep it, because its Domain is one under which anybody can get a name':
    'los navegadores no la guardaron, porque bajo su Domain cualquiera puede obtener un nombre',
  'browsers did not keep it, because it is longer than 4096 characters':
    'los navegadores no la guardaron, porque tiene más de 4096 caracteres',
  'it is limited to another domain (Domain)': 'está limitada a otro dominio (Domain)',
  'it was set without Domain, so it goes back only to the host that set it':
    'se creó sin Domain, así que solo vuelve al host que la creó',
  'it is limited to another path (Path)': 'está limitada a otra ruta (Path)',
  'it was set without Path, so it goes back only to the folder of the page that set it':
    'se creó sin Path, así que solo vuelve a la carpeta de la página que la creó',
  'A preflight is the browser’s own request: no script ever sees its response.':
    'Una comprobación previa es una petición del propio navegador: ningún script ve jamás su respuesta.',
  'CORS does not apply to a WebSocket.': 'CORS no se aplica a un WebSocket.',
  'The browser shows this response as a page; no script asked for it.':
    'El navegador muestra esta respuesta como página; ningún script la pidió.',
  'The browser reported a network error and gave the script no response.':
    'El navegador informó de un error de red y no dio al script ninguna respuesta.',
  'The page and the URL have the same origin.': 'La página y la URL tienen el mismo origen.',
  'It was asked for without CORS, so the response is opaque to scripts.':
    'Se pidió sin CORS, así que la respuesta es opaca para los scripts.',
  'The capture does not say whether it was asked for with CORS.': 'La captura no dice si se pidió con CORS.',
  'Access-Control-Allow-Origin names more than one origin, and browsers accept only one.':
    'Access-Control-Allow-Origin nombra más de un origen, y los navegadores solo aceptan uno.',
  'The response has no Access-Control-Allow-Origin.': 'La respuesta no tiene Access-Control-Allow-Origin.',
  'Access-Control-Allow-Origin allows every origin.': 'Access-Control-Allow-Origin permite cualquier origen.',
  'Access-Control-Allow-Origin is *, which does not count for a request with cookies.':
    'Access-Control-Allow-Origin es *, lo que no vale para una petición con cookies.',
  'The capture does not tell the origin of the page.': 'La captura no dice el origen de la página.',
  'Access-Control-Allow-Origin names another origin than that of the page.':
    'Access-Control-Allow-Origin nombra un origen distinto del de la página.',
  'The request was sent with cookies, and Access-Control-Allow-Credentials is not "true".':
    'La petición se envió con cookies, y Access-Control-Allow-Credentials no es "true".',
  'Access-Control-Allow-Origin names the origin of the page.':
    'Access-Control-Allow-Origin nombra el origen de la página.',
};
