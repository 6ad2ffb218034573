import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in the page that asks, in Spanish, by the English text. */
export const origin: RecordTexts = {
  // csrf-rejected
  'Anti-forgery token missing or wrong': 'Token antifalsificación ausente o incorrecto',
  'The server could not verify that this request came from its own page: the anti-forgery (CSRF) token is missing, stale or wrong.':
    'El servidor no pudo verificar que esta solicitud viniera de su propia página: el token antifalsificación (CSRF) falta, está anticuado o es incorrecto.',
  'Reload the page and repeat the action: the form may be older than the session, or another tab signed in meanwhile.':
    'Recargue la página y repita la acción: el formulario puede ser más viejo que la sesión, o entretanto otra pestaña inició sesión.',
  'Delete the cookies of this site, sign in again, and try a private window: two cookies of the same name from different paths or domains make the check fail.':
    'Borre las cookies de este sitio, inicie sesión de nuevo y pruebe una ventana privada: dos cookies del mismo nombre de rutas o dominios distintos hacen fallar la comprobación.',
  'In a script, fetch the token first, keep the cookies, and send the token back in the field that the server expects.':
    'En un script, obtenga primero el token, conserve las cookies y devuelva el token en el campo que el servidor espera.',
  'For calls that are not made by a page, use a token in the Authorization field in place of the session cookie; most servers ask for no anti-forgery token then.':
    'Para llamadas que no hace una página, use un token en el campo Authorization en lugar de la cookie de sesión; la mayoría de los servidores no piden entonces token antifalsificación.',
  'Send the value of the csrftoken cookie as X-CSRFToken, and over https also a Referer of the same site.':
    'Envíe el valor de la cookie csrftoken como X-CSRFToken y, por https, también un Referer del mismo sitio.',
  'Put the token of the current session into every page and every form, and read it again after each sign-in, because signing in replaces it.':
    'Ponga el token de la sesión actual en cada página y formulario y léalo de nuevo tras cada inicio de sesión, porque este lo sustituye.',
  'Put {% csrf_token %} into the form, or send the csrftoken cookie back as X-CSRFToken; behind a proxy that ends TLS, also list the public origin.':
    'Ponga {% csrf_token %} en el formulario o devuelva la cookie csrftoken como X-CSRFToken; detrás de un proxy que termina TLS, añada también el origen público.',
  'Put @csrf into the form; in scripts send the XSRF-TOKEN cookie back as X-XSRF-TOKEN. From another origin of the same site, axios does so only when told.':
    'Ponga @csrf en el formulario; en scripts devuelva la cookie XSRF-TOKEN como X-XSRF-TOKEN. Desde otro origen del mismo sitio, axios solo lo hace si se le indica.',
  'Put csrf_meta_tags into the layout and send its value as X-CSRF-Token.':
    'Ponga csrf_meta_tags en el layout y envíe su valor como X-CSRF-Token.',
  'Let single-page applications read the token from a cookie and send it back as X-XSRF-TOKEN; switch the check off only for endpoints that never look at cookies.':
    'Deje que las aplicaciones de una sola página lean el token de una cookie y lo devuelvan como X-XSRF-TOKEN; desactive la comprobación solo en endpoints que nunca miran cookies.',
  'Send the request token in the field that is configured.': 'Envíe el token de solicitud en el campo configurado.',
  'Mount the session and the cookie parser before the anti-forgery middleware, and give the page the token that belongs to its session.':
    'Monte la sesión y el analizador de cookies antes del middleware antifalsificación y dé a la página el token que corresponde a su sesión.',
  'Say in the body that the anti-forgery token is what failed, so that a client can fetch a new one and repeat.':
    'Diga en el cuerpo que falló el token antifalsificación, para que un cliente pueda obtener uno nuevo y repetir.',
  'Render the token into the form and check the same id.':
    'Ponga el token en el formulario y compruebe el mismo identificador.',
  'Let Flask-WTF put the token into the page, and send it as X-CSRFToken in scripts.':
    'Deje que Flask-WTF ponga el token en la página y envíelo como X-CSRFToken en los scripts.',
  'Forms from another origin are refused: post from the own origin, or list the origin behind a proxy.':
    'Los formularios de otro origen se rechazan: envíe desde el propio origen o, detrás de un proxy, añada el origen a la lista.',
  'Links and forms must carry the nonce of the page they come from; open the page again and do not bookmark its actions.':
    'Los enlaces y formularios deben llevar el nonce de la página de la que vienen; abra la página de nuevo y no guarde sus acciones como marcadores.',
  'Check that all instances behind the load balancer share the session store and the secret key; otherwise a token of one instance is wrong for the next.':
    'Compruebe que todas las instancias detrás del balanceador comparten el almacén de sesiones y la clave secreta; si no, un token de una es incorrecto para la siguiente.',
  'Check that the proxy passes on Host, the scheme and the cookies: checks of the origin compare with them.':
    'Compruebe que el proxy transmite Host, el esquema y las cookies: las comprobaciones del origen se comparan con ellos.',
  'Check that no cache stores pages that contain a token: each visitor would get the token of another.':
    'Compruebe que ninguna caché guarda páginas que contengan un token: cada visitante recibiría el de otro.',

  // origin-rejected
  'Calling site not allowed': 'Sitio de origen no permitido',
  'The server does not accept requests from the site or host name that this one names.':
    'El servidor no acepta solicitudes del sitio o nombre de host que esta nombra.',
  'Compare the Origin, Referer and Host fields of the request with what the server is meant to accept: scheme, name and port must match exactly, and localhost, 127.0.0.1 and the public name are three different names.':
    'Compare los campos Origin, Referer y Host de la solicitud con lo que el servidor debe aceptar: esquema, nombre y puerto deben coincidir exactamente, y localhost, 127.0.0.1 y el nombre público son tres nombres distintos.',
  'Call the server from its own page, or through the backend of your own site, which sends no Origin.':
    'Llame al servidor desde su propia página o a través del backend de su sitio, que no envía Origin.',
  'For a key that is bound to web sites, add this site to the list in the settings of the key; for calls from a server use a key that is bound to addresses.':
    'Para una clave ligada a sitios web, añada este sitio a la lista en los ajustes de la clave; para llamadas desde un servidor use una clave ligada a direcciones.',
  'If the server needs the Referer, let the page send it.':
    'Si el servidor necesita el Referer, deje que la página lo envíe.',
  'A sandboxed frame, a file opened from disk, or a redirect across sites sends "Origin: null": open the page from a web server, or allow allow-same-origin in the sandbox.':
    'Un marco en sandbox, un archivo abierto desde el disco o una redirección entre sitios envía "Origin: null": abra la página desde un servidor web o permita allow-same-origin en el sandbox.',
  'Add the calling origin to the allow list if it is wanted, spelled as browsers send it: scheme, host and port, without a slash at the end.':
    'Añada el origen que llama a la lista de permitidos si es deseado, escrito como lo envían los navegadores: esquema, host y puerto, sin barra al final.',
  'List the host names and the origins that are trusted for requests that change something.':
    'Enumere los nombres de host y los orígenes de confianza para solicitudes que cambian algo.',
  'List the host names under which the application is reached.':
    'Enumere los nombres de host con los que se llega a la aplicación.',
  'List the host names under which the development server is reached.':
    'Enumere los nombres de host con los que se llega al servidor de desarrollo.',
  'List the origins once, in the CORS configuration that the security filter chain uses.':
    'Enumere los orígenes una vez, en la configuración CORS que usa la cadena de filtros de seguridad.',
  'Say in the body that the origin is what was refused. Do not use this check as access control: only browsers are honest about Origin.':
    'Diga en el cuerpo que lo rechazado fue el origen. No use esta comprobación como control de acceso: solo los navegadores son sinceros con Origin.',
  'List the origins that may load development files.': 'Enumere los orígenes que pueden cargar archivos de desarrollo.',
  'Override the check of the WebSocket handler for the origins that you trust.':
    'Redefina la comprobación del manejador de WebSocket para los orígenes de confianza.',
  'Name the origins in the CORS options; for other rules look at allowRequest.':
    'Nombre los orígenes en las opciones CORS; para otras reglas mire allowRequest.',
  'Tell the adapter the public origin; it is compared with the Origin field.':
    'Indique al adaptador el origen público; se compara con el campo Origin.',
  'Pass the public host name and scheme on to the application; otherwise it compares the Origin with an internal name.':
    'Transmita a la aplicación el nombre de host público y el esquema; si no, compara el Origin con un nombre interno.',
  'For hot-link protection, list the sites that may embed, and decide whether an empty Referer passes (none).':
    'Para la protección contra hotlinking, enumere los sitios que pueden incrustar y decida si pasa un Referer vacío (none).',
  'Look for rewrite conditions on HTTP_REFERER in .htaccess; hosting panels write them for hot-link protection.':
    'Busque condiciones de reescritura sobre HTTP_REFERER en .htaccess; los paneles de hosting las escriben para la protección contra hotlinking.',

  // preflight-rejected
  'Preflight refused': 'Preflight rechazado',
  'The browser asked in advance whether this cross-origin request is allowed (a preflight), and the server refused the question itself.':
    'El navegador preguntó de antemano si esta solicitud a otro origen está permitida (un preflight), y el servidor rechazó la propia pregunta.',
  'Repeat the preflight by hand and look at the status and the Access-Control fields of the answer.':
    'Repita el preflight a mano y mire el estado y los campos Access-Control de la respuesta.',
  'Call the API from your own origin: let the backend of the page, or a proxy of the development server, pass the request on.':
    'Llame a la API desde su propio origen: deje que el backend de la página, o un proxy del servidor de desarrollo, reenvíe la solicitud.',
  'During development, let the development server pass the calls on, so that the browser sees one origin.':
    'Durante el desarrollo, deje que el servidor de desarrollo reenvíe las llamadas, para que el navegador vea un solo origen.',
  'Ask the owner of the API to answer preflights from your origin; send the three request fields of the preflight along.':
    'Pida al dueño de la API que responda a preflights de su origen; adjunte los tres campos de solicitud del preflight.',
  'Answer preflights before anything that checks credentials: the CORS middleware comes first.':
    'Responda a los preflights antes de todo lo que compruebe credenciales: el middleware CORS va primero.',
  'Answer with a success status and the fields that allow the origin, the method and the fields of the real request.':
    'Responda con un estado de éxito y los campos que permiten el origen, el método y los campos de la solicitud real.',
  'Mount the CORS middleware before the authentication.': 'Monte el middleware CORS antes de la autenticación.',
  'Switch CORS on in the security filter chain, so that preflights pass before the authorization rules.':
    'Active CORS en la cadena de filtros de seguridad, para que los preflights pasen antes de las reglas de autorización.',
  'Put the CORS middleware above everything that may answer by itself.':
    'Ponga el middleware CORS por encima de todo lo que pueda responder por sí mismo.',
  'Keep the order: routing, CORS, authentication, authorization.':
    'Mantenga el orden: enrutamiento, CORS, autenticación, autorización.',
  'Add the CORS middleware last, so that it runs first.':
    'Añada el middleware CORS el último, para que se ejecute el primero.',
  'Switch CORS on before the guards are reached.': 'Active CORS antes de que se llegue a los guards.',
  'Put rack-cors at the top of the stack.': 'Ponga rack-cors en lo alto de la pila.',
  'Answer OPTIONS before auth_request or auth_basic.': 'Responda a OPTIONS antes de auth_request o auth_basic.',
  'Ask for credentials for all methods but OPTIONS.': 'Pida credenciales para todos los métodos salvo OPTIONS.',
  'Install the IIS CORS module: it answers preflights before Windows authentication does.':
    'Instale el módulo CORS de IIS: responde a los preflights antes que la autenticación de Windows.',
  'Let the gateway and the firewall pass OPTIONS with Access-Control-Request-Method without credentials; other OPTIONS requests may stay closed.':
    'Deje que la pasarela y el cortafuegos pasen OPTIONS con Access-Control-Request-Method sin credenciales; otras solicitudes OPTIONS pueden seguir cerradas.',
  'Name the origin in the CORS filter, and put the filter before everything that checks credentials.':
    'Nombre el origen en el filtro CORS y ponga el filtro antes de todo lo que compruebe credenciales.',
  'Enable the CORS plugin on the route; it answers preflights before the authentication plugins.':
    'Habilite el plugin CORS en la ruta; responde a los preflights antes que los plugins de autenticación.',
  'Answer OPTIONS without an authorizer: a mock method for REST APIs, the cors setting for HTTP APIs.':
    'Responda a OPTIONS sin authorizer: un método mock en las API REST, el ajuste cors en las API HTTP.',
};
