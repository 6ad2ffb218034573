import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in the way of logging in, in Spanish, by the English text. */
export const signingIn: RecordTexts = {
  // client-certificate-required
  'Client certificate missing or not accepted': 'Certificado de cliente ausente o no aceptado',
  'The server wants a client certificate, and none came, or one that it does not accept.':
    'El servidor quiere un certificado de cliente y no llegó ninguno, o uno que no acepta.',
  'Install the certificate with its private key, close the browser entirely, open the page again and choose the certificate when asked.':
    'Instale el certificado con su clave privada, cierre el navegador por completo, abra la página de nuevo y elija el certificado cuando se lo pida.',
  'Try it by hand with certificate and key.': 'Pruébelo a mano con certificado y clave.',
  'Check that the certificate is in time, allows client authentication, and comes from an authority that the server names.':
    'Compruebe que el certificado está en vigor, permite la autenticación de cliente y viene de una autoridad que el servidor nombra.',
  'In a page, send the request with credentials: without them the browser does not present a certificate to another origin.':
    'En una página, envíe la solicitud con credentials: sin ello el navegador no presenta un certificado a otro origen.',
  'Say in the body that a client certificate is needed, and where to get one.':
    'Diga en el cuerpo que hace falta un certificado de cliente y dónde obtenerlo.',
  'Offer the protected part on a host of its own: asking for a certificate in the middle of a connection does not work over HTTP/2.':
    'Ofrezca la parte protegida en un host propio: pedir un certificado en medio de una conexión no funciona con HTTP/2.',
  'Check which authorities are trusted for clients, and that the chain is complete.':
    'Compruebe en qué autoridades se confía para los clientes y que la cadena está completa.',
  'Ask for the certificate for the whole virtual host; for a single directory the server has to ask in the middle of a connection, which HTTP/2 forbids and browsers do not offer with TLS 1.3.':
    'Pida el certificado para todo el host virtual; para un solo directorio el servidor tiene que pedirlo en medio de una conexión, lo que HTTP/2 prohíbe y los navegadores no ofrecen con TLS 1.3.',
  'Behind a load balancer that ends TLS, have it ask for the certificate and pass it on; the application cannot see it otherwise.':
    'Detrás de un balanceador de carga que termina TLS, haga que este pida el certificado y lo transmita; si no, la aplicación no puede verlo.',

  // step-up-required
  'Stronger or fresher login needed': 'Se necesita un acceso más fuerte o reciente',
  'The server knows the user and wants a stronger or more recent login for this: a second factor, or the password once more.':
    'El servidor conoce al usuario y quiere para esto un inicio de sesión más fuerte o reciente: un segundo factor o de nuevo la contraseña.',
  'Confirm the login as the page asks: enter the code of the second factor, or the password once more.':
    'Confirme el acceso como pide la página: introduzca el código del segundo factor o de nuevo la contraseña.',
  'In a program, read the acr_values, max_age or claims of the challenge and start a new login with them.':
    'En un programa, lea acr_values, max_age o claims del desafío y empiece con ellos un nuevo inicio de sesión.',
  'For jobs that run alone, use a token or key that was made for them; they cannot enter a code.':
    'Para tareas que corren solas, use un token o una clave hechos para ellas; no pueden introducir un código.',
  'If no second factor is set up yet, set it up in the security settings of the account.':
    'Si aún no hay un segundo factor, configúrelo en los ajustes de seguridad de la cuenta.',
  'Say what is missing, as RFC 9470 defines it, so that clients can start the right login by themselves.':
    'Diga qué falta, como lo define RFC 9470, para que los clientes puedan empezar por sí mismos el acceso adecuado.',
  'Keep what the user entered, and continue with it after the step.':
    'Conserve lo que el usuario introdujo y continúe con ello después del paso.',
  'Ask for the step only where it matters, and let it hold for some minutes.':
    'Pida el paso solo donde importa y déjelo valer unos minutos.',
  'Look at the sign-in log of the login server: it names the rule that asked for the step.':
    'Mire el registro de accesos del servidor de identidad: nombra la regla que pidió el paso.',
  'Check that rules for devices and places do not hit service accounts.':
    'Compruebe que las reglas para dispositivos y lugares no afectan a las cuentas de servicio.',
  'Check that acr and auth_time arrive in the token; without them the API cannot see the stronger login.':
    'Compruebe que acr y auth_time llegan en el token; sin ellos la API no puede ver el acceso más fuerte.',

  // auth-handshake
  'A step of the login, not a failure': 'Un paso del inicio de sesión, no un fallo',
  'This refusal is a normal step of the login: the client answers it with the next request.':
    'Este rechazo es un paso normal del inicio de sesión: el cliente lo responde con la solicitud siguiente.',
  'Nothing needs to be done if the request that follows succeeds.':
    'No hay nada que hacer si la solicitud siguiente tiene éxito.',
  'To save the extra round trip with Basic, send the credential with the first request.':
    'Para ahorrar el viaje adicional con Basic, envíe la credencial con la primera solicitud.',
  'Keep the nonce of the last answer and use it for the next request (Digest, DPoP).':
    'Conserve el nonce de la última respuesta y úselo en la solicitud siguiente (Digest, DPoP).',
  'Keep connections open: NTLM belongs to the connection and starts anew with each one.':
    'Mantenga abiertas las conexiones: NTLM pertenece a la conexión y empieza de nuevo con cada una.',
  'Do not count these answers as errors in monitoring, and do not lock accounts because of them.':
    'No cuente estas respuestas como errores en la supervisión ni bloquee cuentas por ellas.',
  'Send the DPoP-Nonce field with good answers as well, so that clients have a fresh one in time.':
    'Envíe el campo DPoP-Nonce también con las respuestas correctas, para que los clientes tengan uno nuevo a tiempo.',
  'For scripts on other origins, expose the field that the step needs.':
    'Para scripts de otros orígenes, exponga el campo que el paso necesita.',
  'Check that the load balancer keeps one client connection on one server connection of its own: NTLM breaks where several clients share one. If it cannot, pass the connection on unread (TCP).':
    'Compruebe que el balanceador de carga da a cada conexión de cliente una conexión de servidor propia: NTLM falla cuando varios clientes comparten una. Si no puede, que pase la conexión sin leerla (TCP).',
  'Prefer Kerberos or tokens to NTLM: they need fewer round trips.':
    'Prefiera Kerberos o tokens a NTLM: necesitan menos viajes de ida y vuelta.',
  'Let nonces live for some minutes.': 'Deje que los nonces valgan unos minutos.',

  // cookies-not-sent
  'Session cookie was not attached': 'No se adjuntó la cookie de sesión',
  'The browser has a session cookie for this server and did not send it along.':
    'El navegador tiene una cookie de sesión para este servidor y no la envió.',
  'Ask for credentials in the call; to another origin, a script sends no cookies by itself.':
    'Pida credentials en la llamada; a otro origen, un script no envía cookies por sí solo.',
  'Use one name for the server everywhere: localhost and 127.0.0.1 are two sites, and so are www.example.com and example.net.':
    'Use un solo nombre para el servidor en todas partes: localhost y 127.0.0.1 son dos sitios, y también www.example.com y example.net.',
  'In the browser, look at the cookie in the storage view and at the request: the reason stands beside a cookie that was held back.':
    'En el navegador, mire la cookie en la vista de almacenamiento y en la solicitud: el motivo figura junto a una cookie retenida.',
  'If the browser blocks cookies of other sites, allow them for this site, or open the application in a tab of its own in place of a frame.':
    'Si el navegador bloquea cookies de otros sitios, permítalas para este sitio o abra la aplicación en su propia pestaña en lugar de en un marco.',
  'For pages of another site, set the cookie with SameSite=None and Secure.':
    'Para páginas de otro sitio, establezca la cookie con SameSite=None y Secure.',
  'For several hosts of one domain, set Domain; without it, the cookie goes back only to the host that set it.':
    'Para varios hosts de un dominio, establezca Domain; sin él, la cookie solo vuelve al host que la estableció.',
  'Allow credentials by name: the wildcard does not count for requests with cookies.':
    'Permita credentials a orígenes nombrados: el comodín no cuenta para solicitudes con cookies.',
  'Best of all, serve page and API from one site, for instance through a path of the same host; then nothing of this is needed.':
    'Lo mejor es servir página y API desde un mismo sitio, por ejemplo mediante una ruta del mismo host; entonces nada de esto hace falta.',
  'Serve the API below the host of the page.': 'Sirva la API bajo el host de la página.',
  'Behind a proxy that ends TLS, tell the application that the connection is secure; otherwise it leaves out Secure, and browsers reject a cookie with SameSite=None that is not Secure.':
    'Detrás de un proxy que termina TLS, indique a la aplicación que la conexión es segura; si no, omite Secure y los navegadores rechazan una cookie con SameSite=None que no sea Secure.',
  'Check that the proxy does not rewrite Path or Domain of cookies to something that no longer fits.':
    'Compruebe que el proxy no reescribe Path o Domain de las cookies a algo que ya no encaja.',

  // sso-gateway
  'Login gateway in front of the application': 'Pasarela de acceso delante de la aplicación',
  'A login gateway in front of the application wants a sign-in of its own; the request did not reach the application.':
    'Una pasarela de acceso delante de la aplicación quiere su propio inicio de sesión; la solicitud no llegó a la aplicación.',
  'Open the address in a browser tab, sign in at the gateway, then try again.':
    'Abra la dirección en una pestaña del navegador, inicie sesión en la pasarela e inténtelo de nuevo.',
  'For a program, ask for a service token of the gateway, and send it besides the credential of the application.':
    'Para un programa, pida un token de servicio de la pasarela y envíelo además de la credencial de la aplicación.',
  'If the page was open for a long time, reload it: the session at the gateway ended, and background requests cannot renew it.':
    'Si la página estuvo abierta mucho tiempo, recárguela: la sesión en la pasarela terminó y las solicitudes en segundo plano no pueden renovarla.',
  'For files that the browser fetches without cookies, such as a web manifest, ask for credentials.':
    'Para archivos que el navegador obtiene sin cookies, como un manifiesto web, pida credentials.',
  'When a background request is answered by a redirect to the login or by its page, reload the whole page, so that the person can sign in.':
    'Cuando una solicitud en segundo plano recibe una redirección al inicio de sesión o su página, recargue la página entera para que la persona pueda iniciar sesión.',
  'Do not use the Authorization field for both, the gateway and the application, unless the gateway passes it on.':
    'No use el campo Authorization para ambas cosas, pasarela y aplicación, salvo que la pasarela lo transmita.',
  'Let the gateway answer background requests with 401 and not with a redirect.':
    'Haga que la pasarela responda a las solicitudes en segundo plano con 401 y no con una redirección.',
  'Exempt what must be public: health checks, webhooks, preflight requests, icons and the manifest.':
    'Exima lo que debe ser público: comprobaciones de estado, webhooks, solicitudes preflight, iconos y el manifiesto.',
  'Give machines a way in: service tokens, or signed tokens of a known issuer.':
    'Dé a las máquinas una vía de entrada: tokens de servicio o tokens firmados de un emisor conocido.',
  'Check that the session of the gateway lives longer than a working day, or is extended while it is used.':
    'Compruebe que la sesión de la pasarela dura más que una jornada de trabajo o se prolonga mientras se usa.',
};
