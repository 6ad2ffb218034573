import type { RecordTexts } from '../languages.ts';

/** Titles, headlines and fixes of the causes in Spanish, by the English text. */
export const es: RecordTexts = {
  // no-credentials
  'Not signed in': 'Sin iniciar sesión',
  'The request carried nothing that tells the server who is asking: no login, token, API key or session cookie.':
    'La solicitud no llevaba nada que diga al servidor quién pregunta: ni inicio de sesión, ni token, ni clave de API, ni cookie de sesión.',
  'Sign in first, then repeat the request.': 'Inicie sesión primero y repita la solicitud.',
  'If a program sends the request, add the credential in the field that the server names in WWW-Authenticate or in its documentation.':
    'Si la envía un programa, añada la credencial en el campo que el servidor indica en WWW-Authenticate o en su documentación.',
  'In a page that signs in with cookies, tell fetch to send them; to another origin it does not do so by itself.':
    'En una página que inicia sesión con cookies, indique a fetch que las envíe; a otro origen no lo hace por sí solo.',
  'Check that the token is there before the request is sent: after a reload, a logout in another tab or a redirect to another host it is gone.':
    'Compruebe que el token existe antes de enviar la solicitud: tras una recarga, un cierre de sesión en otra pestaña o una redirección a otro host desaparece.',
  'Answer with 401 and a challenge that names the scheme, so that clients know what to send.':
    'Responda con 401 y un desafío que nombre el esquema, para que los clientes sepan qué enviar.',
  'Say in the body that no credential arrived; leave error="invalid_token" to tokens that did arrive (RFC 6750 section 3.1).':
    'Diga en el cuerpo que no llegó ninguna credencial; reserve error="invalid_token" para los tokens que sí llegaron (RFC 6750, sección 3.1).',
  'Send scripts a 401 in place of a redirect to the login page: a script cannot use a login page.':
    'Envíe a los scripts un 401 en lugar de una redirección a la página de inicio de sesión: un script no puede usarla.',
  'Check that no proxy on the way drops the Authorization or Cookie field.':
    'Compruebe que ningún proxy del camino elimina el campo Authorization o Cookie.',
  'CGI and FastCGI programs see the Authorization field only if the server is told to pass it.':
    'Los programas CGI y FastCGI solo ven el campo Authorization si se indica al servidor que lo pase.',
  'A redirect to another host makes clients drop Authorization: redirect within the host, or have clients call the final address.':
    'Con una redirección a otro host los clientes eliminan Authorization: redirija dentro del host o haga que los clientes llamen a la dirección final.',

  // malformed-credentials
  'Credential is broken as text': 'Credencial con texto defectuoso',
  'A credential was sent, but its text is broken, so the server could not even read it.':
    'Se envió una credencial, pero su texto está dañado y el servidor ni siquiera pudo leerla.',
  'Look at the Authorization field exactly as it was sent. It should be one scheme name, one space, and the credential, without quotes or line breaks.':
    'Mire el campo Authorization exactamente como se envió. Debe ser un nombre de esquema, un espacio y la credencial, sin comillas ni saltos de línea.',
  'Send the request only once the token is there. A value that was not loaded yet turns into "undefined" or "null" when it is put into a string.':
    'Envíe la solicitud solo cuando el token esté disponible. Un valor aún no cargado se convierte en "undefined" o "null" al ponerlo en una cadena.',
  'Add the scheme name in one place only. If the stored value already begins with "Bearer ", do not put it in front again.':
    'Añada el nombre del esquema en un solo lugar. Si el valor guardado ya empieza por "Bearer ", no lo ponga otra vez delante.',
  'Trim the value when it is read from a file or an environment variable: a line break at the end breaks it.':
    'Recorte el valor al leerlo de un archivo o de una variable de entorno: un salto de línea al final lo estropea.',
  'Count the parts of a JWT, joined by dots: a signed one has exactly three, an encrypted one five. Fewer mean that it was cut off.':
    'Cuente las partes del JWT, unidas por puntos: uno firmado tiene exactamente tres; uno cifrado, cinco. Si hay menos, se cortó.',
  'For Basic, encode name and password joined by a colon as base64.':
    'Para Basic, codifique en base64 el nombre y la contraseña unidos por dos puntos.',
  'Say which part could not be read, without repeating the value.':
    'Diga qué parte no se pudo leer, sin repetir el valor.',
  'Compare the scheme name without regard to case (RFC 9110 section 11.1), and accept more than one space after it.':
    'Compare el nombre del esquema sin distinguir mayúsculas (RFC 9110, sección 11.1) y acepte más de un espacio después.',
  'Show a complete example of the field in the documentation, with the scheme name.':
    'Muestre en la documentación un ejemplo completo del campo, con el nombre del esquema.',
  'Check that no proxy adds an Authorization field of its own to that of the client: two of them are joined into one that nobody can read.':
    'Compruebe que ningún proxy añade un campo Authorization propio al del cliente: los dos se unen en uno que nadie puede leer.',
  'Check that templates of configuration files were filled in: "${API_KEY}" in a request means that the variable was not set.':
    'Compruebe que se rellenaron las plantillas de los archivos de configuración: "${API_KEY}" en una solicitud significa que la variable no estaba definida.',
  'Raise the limit for header size if long tokens arrive cut off.':
    'Aumente el límite de tamaño de las cabeceras si los tokens largos llegan cortados.',

  // wrong-scheme
  'Wrong kind of credential': 'Tipo de credencial equivocado',
  'A credential was sent, but of a kind or in a place that this server does not accept.':
    'Se envió una credencial, pero de un tipo o en un lugar que este servidor no acepta.',
  'Compare the scheme that was sent with the one in the WWW-Authenticate field of the response, and send what it names.':
    'Compare el esquema enviado con el del campo WWW-Authenticate de la respuesta y envíe el que allí se indica.',
  'If the credential is an API key, look in the documentation for the field it belongs in; many servers want it outside Authorization.':
    'Si la credencial es una clave de API, busque en la documentación en qué campo va; muchos servidores la quieren fuera de Authorization.',
  'Send the access token, not the refresh token or the ID token that came with it.':
    'Envíe el token de acceso, no el token de refresco ni el token de ID que llegó con él.',
  'Check that the key is of the kind that the call needs: secret or public, server or browser, personal or of an application.':
    'Compruebe que la clave es del tipo que la llamada necesita: secreta o pública, de servidor o de navegador, personal o de una aplicación.',
  'If passwords are no longer taken, create an API token or an app password in the settings of the account.':
    'Si ya no se aceptan contraseñas, cree un token de API o una contraseña de aplicación en los ajustes de la cuenta.',
  'Name every scheme that is accepted in WWW-Authenticate, one challenge for each.':
    'Nombre en WWW-Authenticate todos los esquemas aceptados, cada uno con su propio desafío.',
  'When a credential of another kind arrives, say so; "credentials were not provided" sends people the wrong way.':
    'Cuando llegue una credencial de otro tipo, dígalo; «no se proporcionaron credenciales» lleva por mal camino.',
  'Accept Bearer, the scheme that clients expect, beside a scheme of your own.':
    'Acepte Bearer, el esquema que los clientes esperan, además de un esquema propio.',
  'Check that the gateway and the application expect the same scheme; if the gateway uses up the Authorization field, pass the user on in another one.':
    'Compruebe que la pasarela y la aplicación esperan el mismo esquema; si la pasarela consume el campo Authorization, transmita el usuario en otro.',
  'If the gateway asks for Basic in front of an API with tokens, keep the two on different hosts or fields: a request has only one Authorization field.':
    'Si la pasarela pide Basic delante de una API con tokens, sepárelos en hosts o campos distintos: una solicitud solo tiene un campo Authorization.',

  // invalid-credentials
  'Wrong password, key or token': 'Contraseña, clave o token incorrectos',
  'The server does not accept the login that was sent: the name, password, key or token is wrong.':
    'El servidor no acepta el acceso enviado: el nombre, la contraseña, la clave o el token es incorrecto.',
  'Type the name and password again, or copy the key again from where it is issued: whole, without spaces, from the right account and environment.':
    'Escriba de nuevo el nombre y la contraseña, o copie otra vez la clave de donde se emite: entera, sin espacios, de la cuenta y el entorno correctos.',
  'Try the same credential by hand, away from the program.': 'Pruebe la misma credencial a mano, fuera del programa.',
  'Check where the program takes the credential from: an old environment variable, a password manager or a .netrc file may win over the new one.':
    'Compruebe de dónde toma el programa la credencial: una variable de entorno antigua, un gestor de contraseñas o un archivo .netrc pueden prevalecer sobre la nueva.',
  'If the account uses a second factor, use an app password or token where a program cannot enter the code.':
    'Si la cuenta usa un segundo factor, emplee una contraseña de aplicación o un token donde un programa no pueda introducir el código.',
  'Reset the password, or create a new key, and use that.': 'Restablezca la contraseña o cree una clave nueva y úsela.',
  'Give one answer for an unknown name and a wrong password, so that nobody can find out which accounts exist.':
    'Dé la misma respuesta para un nombre desconocido y una contraseña incorrecta, para que nadie averigüe qué cuentas existen.',
  'Use 401 with a challenge for a credential that is not accepted.':
    'Use 401 con un desafío para una credencial que no se acepta.',
  'For signed tokens, check that the server has the current public keys of the issuer and follows their rotation.':
    'Con tokens firmados, compruebe que el servidor tiene las claves públicas actuales del emisor y sigue su rotación.',
  'Slow down repeated failures; a count of the attempts that are left helps a guesser more than the owner.':
    'Ralentice los fallos repetidos; mostrar los intentos que quedan ayuda más a quien adivina que al dueño.',
  'Look at the log of the component that checks logins: it knows which part was wrong.':
    'Mire el registro del componente que comprueba los accesos: sabe qué parte era incorrecta.',
  'Check that the directory or database of users can be reached; when it cannot, some servers call every password wrong.':
    'Compruebe que se llega al directorio o a la base de datos de usuarios; si no, algunos servidores dan por incorrecta toda contraseña.',
  'Check that all instances use the same signing key or secret.':
    'Compruebe que todas las instancias usan la misma clave de firma o el mismo secreto.',

  // expired-credentials
  'Token or session had expired': 'Token o sesión caducados',
  'The token, session or link that was sent had expired.': 'El token, la sesión o el enlace enviado había caducado.',
  'Sign in again, or get a fresh token or link, and repeat the request.':
    'Inicie sesión de nuevo, o consiga un token o enlace nuevo, y repita la solicitud.',
  'Have the program renew the token before it ends: a little before its exp time, and once more when a 401 says that it ended.':
    'Haga que el programa renueve el token antes de que termine: un poco antes de la hora de exp, y otra vez cuando un 401 diga que terminó.',
  'After a 401, renew once and repeat once; let all requests that wait share the one renewal.':
    'Tras un 401, renueve una vez y repita una vez; que todas las solicitudes en espera compartan esa única renovación.',
  'Look at when the token ends.': 'Mire cuándo termina el token.',
  'Use a signed link at once, or ask for one that lives longer. Do not store it.':
    'Use un enlace firmado de inmediato o pida uno que dure más. No lo guarde.',
  'Say that the token expired, so that clients know that renewing helps.':
    'Diga que el token caducó, para que los clientes sepan que renovarlo ayuda.',
  'Give clients a way to renew: a refresh token, or a session that is extended while it is used.':
    'Dé a los clientes una forma de renovar: un token de refresco o una sesión que se prolonga mientras se usa.',
  'Tell the lifetime when the token is issued (expires_in), and allow a minute or two of difference between clocks.':
    'Indique la duración al emitir el token (expires_in) y tolere uno o dos minutos de diferencia entre relojes.',
  'Answer an ended session with 401, not with 403: 403 says that new credentials may be of no use (RFC 9110 section 15.5.4).':
    'Responda a una sesión terminada con 401, no con 403: 403 dice que unas credenciales nuevas quizá no sirvan (RFC 9110, sección 15.5.4).',
  'Compare the clock of the server with a time service: a clock that runs ahead ends tokens early.':
    'Compare el reloj del servidor con un servicio de hora: un reloj adelantado hace caducar los tokens antes de tiempo.',
  'Check that no cache hands out pages with signed links that have ended: cache them for less time than the links live.':
    'Compruebe que ninguna caché entrega páginas con enlaces firmados caducados: guárdelas menos tiempo del que duran los enlaces.',
  'Check the lifetime of sessions in the session store, and whether it was emptied or restarted.':
    'Compruebe la duración de las sesiones en su almacén, y si se vació o reinició.',

  // revoked-credentials
  'Token, key or session withdrawn': 'Token, clave o sesión retirados',
  'The token, key or session was withdrawn before its time: by a logout, a replacement or an administrator.':
    'El token, la clave o la sesión se retiró antes de tiempo: por un cierre de sesión, una sustitución o un administrador.',
  'Sign in again, or create a new key, and replace the old one everywhere it is used.':
    'Inicie sesión de nuevo o cree una clave nueva, y sustituya la antigua dondequiera que se use.',
  'Store the new refresh token each time tokens are renewed: with rotation, each one works only once.':
    'Guarde el nuevo token de refresco en cada renovación: con rotación, cada uno vale una sola vez.',
  'Let only one tab or worker renew at a time, so that two of them do not use the same refresh token.':
    'Deje que renueve solo una pestaña o worker a la vez, para que no usen dos el mismo token de refresco.',
  'Find out whether somebody signed out everywhere, changed the password or deleted the key, and whether a leaked key was withdrawn automatically.':
    'Averigüe si alguien cerró todas las sesiones, cambió la contraseña o borró la clave, y si una clave filtrada se retiró automáticamente.',
  'Say that the token was withdrawn, so that clients stop trying and ask for a new login.':
    'Diga que el token se retiró, para que los clientes dejen de intentarlo y pidan un nuevo inicio de sesión.',
  'With rotation of refresh tokens, consider accepting the old one for a few seconds more: lost answers and two tabs are ordinary. The price is that a stolen token is noticed a little later.':
    'Con rotación de tokens de refresco, considere aceptar el antiguo unos segundos más: las respuestas perdidas y las dos pestañas son habituales. El precio es que un token robado se nota algo más tarde.',
  'Tell the owner of a key by mail when it is withdrawn, and why.':
    'Avise por correo al dueño de una clave cuando se retire, y por qué.',
  'Look at the audit log: it says who withdrew the key or session, and when.':
    'Mire el registro de auditoría: dice quién retiró la clave o la sesión y cuándo.',
  'Check whether the session store lost its content, by a restart or for lack of memory.':
    'Compruebe si el almacén de sesiones perdió su contenido por un reinicio o por falta de memoria.',
  'Roll keys with an overlap: issue the new one, switch all clients, then withdraw the old one.':
    'Cambie las claves con solapamiento: emita la nueva, cambie todos los clientes y luego retire la antigua.',

  // account-disabled
  'Account locked or disabled': 'Cuenta bloqueada o deshabilitada',
  'The account is locked, suspended, deactivated or not confirmed yet, so the server lets nobody in with it.':
    'La cuenta está bloqueada, suspendida, desactivada o aún sin confirmar, y el servidor no deja entrar a nadie con ella.',
  'Look for a mail that asks to confirm the address or that explains the lock; ask for a new confirmation mail if it is gone.':
    'Busque un correo que pida confirmar la dirección o que explique el bloqueo; si ya no está, pida otro correo de confirmación.',
  'After too many wrong passwords, wait as long as the message says, then reset the password in place of guessing on.':
    'Tras demasiadas contraseñas incorrectas, espere lo que diga el mensaje y luego restablezca la contraseña en vez de seguir probando.',
  'Find the program that still signs in with the old password: an old phone or a scheduled job locks the account again and again.':
    'Encuentre el programa que aún entra con la contraseña antigua: un teléfono viejo o una tarea programada bloquea la cuenta una y otra vez.',
  'Ask the administrator or the support to reactivate the account. Send the name of the account, the time and any request id of the response, never the password.':
    'Pida al administrador o al soporte que reactive la cuenta. Envíe el nombre de la cuenta, la hora y el identificador de solicitud de la respuesta si lo hay, nunca la contraseña.',
  'Tell the state of the account only to somebody who has given the right password; to others it says that the account exists.':
    'Diga el estado de la cuenta solo a quien dio la contraseña correcta; a los demás les revela que la cuenta existe.',
  'Use 403 for a known account that is locked: a new login would not help. Say when the lock ends, if it does.':
    'Use 403 para una cuenta conocida y bloqueada: un nuevo inicio de sesión no ayudaría. Diga cuándo acaba el bloqueo, si acaba.',
  'Offer a way out in the answer: confirm the address, reset the password, contact the support.':
    'Ofrezca una salida en la respuesta: confirmar la dirección, restablecer la contraseña, contactar con el soporte.',
  'Lock for a growing time, not forever: a lasting lock lets anybody shut out anybody.':
    'Bloquee por un tiempo creciente, no para siempre: un bloqueo permanente permite que cualquiera deje fuera a cualquiera.',
  'Look at the state of the account in the directory, and at where the failed logins come from.':
    'Mire el estado de la cuenta en el directorio y de dónde vienen los accesos fallidos.',
  'Check that confirmation mails leave the house and do not end up as spam.':
    'Compruebe que los correos de confirmación salen y no acaban como correo no deseado.',
  'If accounts are synchronized from a directory, check that the account was not removed there by mistake.':
    'Si las cuentas se sincronizan desde un directorio, compruebe que la cuenta no se eliminó allí por error.',

  // wrong-audience
  'Token meant for somebody else': 'Token destinado a otro',
  'The token is meant for another API, tenant, region or environment than the one it was sent to.':
    'El token es para otra API, otro inquilino, otra región u otro entorno distinto de aquel al que se envió.',
  'Look at the aud and iss claims of the token, and compare them with what the API documents.':
    'Mire los claims aud e iss del token y compárelos con lo que documenta la API.',
  'Ask for a token for this very API: name its audience, resource or scope when signing in.':
    'Pida un token para esta misma API: indique su audiencia, recurso o scope al iniciar sesión.',
  'Send the access token, not the ID token: the ID token is for the page that signs the user in.':
    'Envíe el token de acceso, no el token de ID: este es para la página en la que el usuario inicia sesión.',
  'Check that key and address belong together: test key with the test address, the region of the account, the right tenant.':
    'Compruebe que clave y dirección van juntas: clave de prueba con dirección de prueba, la región de la cuenta, el inquilino correcto.',
  'Say which claim does not fit. The audience that is expected is no secret.':
    'Diga qué claim no encaja. La audiencia esperada no es ningún secreto.',
  'Check the expected audience and issuer in the configuration, letter by letter: a slash at the end or http in place of https counts.':
    'Compruebe la audiencia y el emisor esperados en la configuración, letra por letra: cuenta una barra al final o http en lugar de https.',
  'Publish what to ask for in the metadata of the protected resource (RFC 9728).':
    'Publique qué hay que pedir en los metadatos del recurso protegido (RFC 9728).',
  'Check that each environment is configured with its own issuer and audience, and that no staging value reached production.':
    'Compruebe que cada entorno está configurado con su propio emisor y audiencia, y que ningún valor de preproducción llegó a producción.',
  'Behind a proxy, configure the public address: a server that only knows its internal name expects that as the audience.':
    'Detrás de un proxy, configure la dirección pública: un servidor que solo conoce su nombre interno espera ese como audiencia.',

  // clock-skew
  'Clocks do not agree': 'Los relojes no coinciden',
  'The time in the token or in the request does not agree with the clock of the server.':
    'La hora del token o de la solicitud no coincide con el reloj del servidor.',
  'Set the clock of the machine from a time service, and check the time zone.':
    'Ponga el reloj de la máquina en hora con un servicio de hora y compruebe la zona horaria.',
  'Compare the own clock with that of the server, which stands in the Date field of every response.':
    'Compare el reloj propio con el del servidor, que figura en el campo Date de cada respuesta.',
  'Where the clock cannot be set, take the difference from the Date field and add it when signing.':
    'Donde no se pueda ajustar el reloj, tome la diferencia del campo Date y súmela al firmar.',
  'Containers and virtual machines that were paused wake up with an old time: restart them, or have them synchronize on waking.':
    'Los contenedores y máquinas virtuales que estuvieron en pausa despiertan con una hora vieja: reinícielos o haga que se sincronicen al despertar.',
  'Sign the request right before it is sent; do not keep signed requests waiting or repeat them later.':
    'Firme la solicitud justo antes de enviarla; no deje solicitudes firmadas en espera ni las repita más tarde.',
  'Allow a few minutes of difference when times are checked.': 'Tolere unos minutos de diferencia al comprobar horas.',
  'Issue tokens without nbf, or with one a little in the past; iat stays the true time of issue (RFC 7519 section 4.1.6).':
    'Emita tokens sin nbf, o con uno un poco en el pasado; iat sigue siendo la hora real de emisión (RFC 7519, sección 4.1.6).',
  'Say the time of the server in the answer: a Date field is enough.':
    'Diga la hora del servidor en la respuesta: basta un campo Date.',
  'Run time synchronization on all machines that issue or check tokens, and watch the offset.':
    'Use sincronización horaria en todas las máquinas que emiten o comprueban tokens y vigile el desfase.',
  'Check times that were written without a time zone: local time taken for UTC is off by whole hours.':
    'Compruebe las horas escritas sin zona horaria: la hora local tomada por UTC se desvía horas enteras.',

  // bad-signature
  'Signature over the request does not match': 'La firma de la solicitud no coincide',
  'The request is signed, and the signature does not match what the server received.':
    'La solicitud está firmada y la firma no corresponde a lo que el servidor recibió.',
  'Check the secret first: whole, without spaces or a line break, and the one that belongs to this key id.':
    'Compruebe primero el secreto: entero, sin espacios ni salto de línea, y el que corresponde a este identificador de clave.',
  'Sign what is really sent: method, full path with its encoding, query in order, and the exact bytes of the body. Change nothing afterwards.':
    'Firme lo que realmente se envía: método, ruta completa con su codificación, consulta en orden y los bytes exactos del cuerpo. No cambie nada después.',
  'Do not add anything to a signed link, not even a tracking parameter, and do not decode it on the way.':
    'No añada nada a un enlace firmado, ni siquiera un parámetro de seguimiento, y no lo descodifique por el camino.',
  'Use the official client to see what it signs, and compare the text to be signed line by line with the own one; some servers show theirs in the answer.':
    'Use el cliente oficial para ver qué firma y compare línea a línea el texto que se firma con el propio; algunos servidores muestran el suyo en la respuesta.',
  'For DPoP, make a new proof for each request, with the method and the public address that are really used, the address without query and fragment.':
    'Para DPoP, haga una prueba nueva para cada solicitud, con el método y la dirección pública que realmente se usan, la dirección sin consulta ni fragmento.',
  'Describe exactly what is signed, with an example that can be computed by hand.':
    'Describa con exactitud qué se firma, con un ejemplo que se pueda calcular a mano.',
  'In test systems, return the text that the server signed. In production, return only that it does not match.':
    'En sistemas de prueba, devuelva el texto que firmó el servidor. En producción, devuelva solo que no coincide.',
  'Verify the raw bytes of the body, before any parser touches them.':
    'Verifique los bytes del cuerpo tal cual, antes de que los toque ningún analizador.',
  'Check what the proxy changes: host name, http in place of https, a path prefix, decoded characters, joined slashes.':
    'Compruebe qué cambia el proxy: nombre de host, http en lugar de https, un prefijo de ruta, caracteres descodificados, barras unidas.',
  'Tell the application its public address, so that it verifies what the client signed and not the internal one.':
    'Indique a la aplicación su dirección pública, para que verifique lo que firmó el cliente y no la interna.',
  'Check that all instances have the same secret.': 'Compruebe que todas las instancias tienen el mismo secreto.',

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

  // insufficient-scope
  'Token lacks a scope': 'Al token le falta un scope',
  'The token is accepted, but it was not issued with the scope (permission) that this request needs.':
    'El token se acepta, pero no se emitió con el scope (permiso) que esta solicitud necesita.',
  'Get a new token and ask for the missing scope this time; the person may have to agree again.':
    'Consiga un token nuevo y pida esta vez el scope que falta; quizá la persona tenga que volver a dar su consentimiento.',
  'Read the scope parameter of WWW-Authenticate or the message in the body: it often names the scope that is needed. Compare it with the scope or scp claim of the token.':
    'Lea el parámetro scope de WWW-Authenticate o el mensaje del cuerpo: a menudo nombra el scope necesario. Compárelo con el claim scope o scp del token.',
  'Check that the application sends the new token: a refresh token keeps the scopes of the first consent, and an old token may still be in storage.':
    'Compruebe que la aplicación envía el token nuevo: un token de refresco conserva los scopes del primer consentimiento, y uno antiguo puede seguir guardado.',
  'For a personal access token or an API key, open its settings and add the permission, or create a new one; many products cannot widen an existing token.':
    'Con un token de acceso personal o una clave de API, abra sus ajustes y añada el permiso, o cree otro; muchos productos no pueden ampliar un token existente.',
  'Where scopes need the consent of an administrator, ask for it and name the application and the scope.':
    'Donde los scopes requieran el consentimiento de un administrador, pídalo y nombre la aplicación y el scope.',
  'Name the scope in the challenge, so that a client can ask for it by itself (RFC 6750 section 3.1).':
    'Nombre el scope en el desafío, para que un cliente pueda pedirlo por sí mismo (RFC 6750, sección 3.1).',
  'Document for each endpoint which scopes it needs, and accept the wider scope where a narrower one is enough.':
    'Documente para cada endpoint qué scopes necesita y acepte el más amplio donde baste uno más estrecho.',
  'For browser applications on another origin, let scripts read the challenge.':
    'Para aplicaciones de navegador en otro origen, permita que los scripts lean el desafío.',
  'Scopes arrive as authorities with the prefix SCOPE_: check for that, not for a role.':
    'Los scopes llegan como authorities con el prefijo SCOPE_: compruebe eso, no un rol.',
  'The scope claim is one string with spaces; a policy that compares it as a whole never matches.':
    'El claim scope es una cadena con espacios; una política que lo compara entero nunca coincide.',
  'Allow the client at the authorization server to ask for this scope; unknown or forbidden scopes are often dropped in silence.':
    'Permita al cliente en el servidor de autorización pedir este scope; los scopes desconocidos o prohibidos suelen descartarse en silencio.',
  'Check that the gateway passes the token on unchanged and does not exchange it for one with fewer scopes.':
    'Compruebe que la pasarela transmite el token sin cambios y no lo canjea por uno con menos scopes.',
  'Compare the fields X-OAuth-Scopes (what the token has) and X-Accepted-OAuth-Scopes (what the endpoint takes).':
    'Compare los campos X-OAuth-Scopes (lo que tiene el token) y X-Accepted-OAuth-Scopes (lo que acepta el endpoint).',

  // insufficient-permission
  'Not permitted for this account': 'No permitido para esta cuenta',
  'The server knows who is asking, and this account is not allowed to do this.':
    'El servidor sabe quién pregunta, y esta cuenta no tiene permiso para hacerlo.',
  'Check which account the request was made with. A second account, an old session in this browser or a shared test key are the usual surprise: sign out, sign in as the intended account, and repeat the request.':
    'Compruebe con qué cuenta se hizo la solicitud. Una segunda cuenta, una sesión antigua en este navegador o una clave de prueba compartida son la sorpresa habitual: cierre sesión, entre con la cuenta deseada y repita la solicitud.',
  'Compare with something that this account can do: if the same credential is accepted for another URL of this server, the account works and only this right is missing.':
    'Compare con algo que esta cuenta sí puede hacer: si la misma credencial se acepta para otra URL de este servidor, la cuenta funciona y solo falta este derecho.',
  'Check the id in the URL. An object that belongs to somebody else, or to another project or tenant, is refused in the same way.':
    'Compruebe el identificador de la URL. Un objeto de otra persona, o de otro proyecto o inquilino, se rechaza de la misma manera.',
  'Ask the administrator or the owner for the right. Send them the account, the method, the URL, the time and the request id of the response.':
    'Pida el derecho al administrador o al dueño. Envíe la cuenta, el método, la URL, la hora y el identificador de solicitud de la respuesta.',
  'Look up which rule refused: log the account, the action, the object and the policy that decided, and put a request id into the response so that a caller can quote it.':
    'Averigüe qué regla rechazó: registre la cuenta, la acción, el objeto y la política que decidió, y ponga en la respuesta un identificador de solicitud que quien llama pueda citar.',
  'Say in the body what kind of right is missing, in a form for programs (RFC 9457), without naming internal roles or policies.':
    'Diga en el cuerpo qué tipo de derecho falta, en una forma para programas (RFC 9457), sin nombrar roles ni políticas internos.',
  'Where the mere existence of the object is confidential, answer 404 for all who may not see it (RFC 9110 section 15.5.4).':
    'Donde sea confidencial la mera existencia del objeto, responda 404 a todos los que no pueden verlo (RFC 9110, sección 15.5.4).',
  'See which permission class refused: each one can carry its own message.':
    'Vea qué clase de permiso rechazó: cada una puede llevar su propio mensaje.',
  'Check the authorities that the account really has: hasRole("ADMIN") looks for the authority ROLE_ADMIN.':
    'Compruebe las authorities que la cuenta tiene de verdad: hasRole("ADMIN") busca la authority ROLE_ADMIN.',
  'Return a reason from the policy in place of a bare false.':
    'Devuelva un motivo desde la política en lugar de un simple false.',
  'Check that the claim named by the policy or role is in the principal under the expected claim type.':
    'Compruebe que el claim que nombra la política o el rol está en el principal con el tipo de claim esperado.',
  'A guard that returns false answers with this stock text; throw an exception with a reason of your own.':
    'Un guard que devuelve false responde con este texto genérico; lance una excepción con un motivo propio.',
  'Rescue the refusal of Pundit or CanCanCan in one place and say which action was refused.':
    'Capture en un solo lugar el rechazo de Pundit o CanCanCan y diga qué acción se rechazó.',
  'The role in the token lacks a grant, or a row policy refuses: grant the table and write a policy for the role.':
    'Al rol del token le falta un GRANT, o lo rechaza una política de filas: conceda permisos sobre la tabla y escriba una política para el rol.',
  'The profiler shows on the Security panel of the request which voter refused.':
    'El profiler muestra en el panel Security de la solicitud qué voter rechazó.',
  'Raise the exception with a reason where the dependency checks the right.':
    'Lance la excepción con un motivo allí donde la dependencia comprueba el derecho.',
  'Abort with a description in place of the stock text.': 'Aborte con una descripción en lugar del texto genérico.',
  'Add a permission for this role on the table, in the console or the metadata; without one, the field does not exist for the role.':
    'Añada un permiso para este rol en la tabla, en la consola o en los metadatos; sin él, el campo no existe para el rol.',
  'Grant the account the role or group that the action needs, and check that the change has reached the server: cached sessions and tokens keep the old rights until they are renewed.':
    'Dé a la cuenta el rol o grupo que la acción necesita y compruebe que el cambio llegó al servidor: las sesiones y tokens en caché conservan los derechos antiguos hasta que se renuevan.',
  'Ask the cluster what the account may do, then bind a role that covers it.':
    'Pregunte al clúster qué puede hacer la cuenta y luego vincule un rol que lo cubra.',
  'Read the policies together: an explicit Deny wins over every Allow, and the bucket policy, the identity policy and the organization policy all have their say.':
    'Lea las políticas juntas: un Deny explícito gana a todo Allow, y opinan la política del bucket, la de identidad y la de la organización.',
  'Look for the refusal in the audit log by time and account: it names the rule that decided.':
    'Busque el rechazo en el registro de auditoría por hora y cuenta: nombra la regla que decidió.',
  'Give the account the role that the page names (manager-gui, manager-script, admin-gui) in conf/tomcat-users.xml, and start again.':
    'Dé a la cuenta el rol que nombra la página (manager-gui, manager-script, admin-gui) en conf/tomcat-users.xml y reinicie.',

  // not-entitled
  'Not part of the plan, or not enabled': 'No incluido en el plan o no habilitado',
  'The account is known, but its plan, license, payment or settings do not include this.':
    'La cuenta es conocida, pero su plan, licencia, pago o ajustes no incluyen esto.',
  'Read which product, API or plan the message names, and open the page it links to: often one click switches it on.':
    'Lea qué producto, API o plan nombra el mensaje y abra la página enlazada: a menudo un clic lo activa.',
  'Check the account that the key belongs to: a key of a test project or a free account has another plan than you may think.':
    'Compruebe a qué cuenta pertenece la clave: una clave de un proyecto de prueba o de una cuenta gratuita tiene otro plan del que se cree.',
  'Switch the API or the product on for the project; it takes some minutes until all servers know.':
    'Active la API o el producto para el proyecto; pasan unos minutos hasta que todos los servidores lo saben.',
  'Accept the terms or the license of the item, with the same account that the token belongs to.':
    'Acepte las condiciones o la licencia del elemento con la misma cuenta a la que pertenece el token.',
  'Check the billing page: an expired card or an open bill switches paid functions off.':
    'Revise la página de facturación: una tarjeta caducada o una factura pendiente desactiva las funciones de pago.',
  'Use an endpoint or option that your plan includes, or ask the provider for a trial.':
    'Use un endpoint u opción que incluya su plan o pida una prueba al proveedor.',
  'Name in the body what is missing and where to get it, with a code for programs that differs from that of a missing role.':
    'Nombre en el cuerpo qué falta y dónde conseguirlo, con un código para programas distinto del de un rol que falta.',
  'Do not answer 401: clients would throw a good token away.':
    'No responda 401: los clientes tirarían un token válido.',
  'Check the entitlements of the account as the server sees them, and when they were last read from the billing system.':
    'Compruebe los derechos contratados de la cuenta tal como los ve el servidor y cuándo se leyeron por última vez del sistema de facturación.',
  'Check that the license file or key of the installation is valid and covers the number of users and this function.':
    'Compruebe que el archivo o la clave de licencia de la instalación es válido y cubre el número de usuarios y esta función.',
  'Look which APIs are enabled for the project of the credential; it is the project of the key, not of the data.':
    'Mire qué API están habilitadas para el proyecto de la credencial; cuenta el proyecto de la clave, no el de los datos.',

  // content-restricted
  'Content is restricted': 'Contenido restringido',
  'This content itself is restricted: by law, by age, by copyright, or to the members or the people its owner has chosen.':
    'El contenido mismo está restringido: por ley, por edad, por derechos de autor, o a los miembros o personas que eligió su dueño.',
  'Read which restriction the page names. For an age limit, sign in and confirm the age; for a private group or profile, ask its owner to let you in.':
    'Lea qué restricción nombra la página. Si es un límite de edad, inicie sesión y confirme la edad; si es un grupo o perfil privado, pida a su dueño que le deje entrar.',
  'For content taken down by law or by a copyright claim, look in the text for who demanded it, or in a public register of such demands; a Link field with rel="blocked-by" names who carries the block out (RFC 7725 section 4).':
    'Si el contenido se retiró por ley o por una reclamación de derechos de autor, busque en el texto quién lo exigió, o en un registro público de tales exigencias; un campo Link con rel="blocked-by" nombra a quien ejecuta el bloqueo (RFC 7725, sección 4).',
  'Sign in with the account that is a member. Guests often see the same refusal as strangers.':
    'Inicie sesión con la cuenta que es miembro. Los invitados suelen ver el mismo rechazo que los extraños.',
  'In a program, treat this as final for this item: skip it, and do not try again.':
    'En un programa, trate esto como definitivo para este elemento: sálteselo y no lo intente de nuevo.',
  'Name the kind of restriction in a code for programs, and the way to lift it (confirm the age, ask to join), if there is one.':
    'Nombre el tipo de restricción en un código para programas y la forma de levantarla (confirmar la edad, pedir unirse), si la hay.',
  'Answer 451 where the law demands the refusal (RFC 7725): say in the body who demanded it and by which law; the Link field names who carries the block out.':
    'Responda 451 donde la ley exija el rechazo (RFC 7725): diga en el cuerpo quién lo exigió y por qué ley; el campo Link nombra a quien ejecuta el bloqueo.',
  'Where it is confidential that private content exists, answer 404 to all who may not see it.':
    'Donde sea confidencial que existe contenido privado, responda 404 a todos los que no pueden verlo.',
  'Check the flags of the item (visibility, age rating, legal hold) and who set them, in the moderation or audit log.':
    'Compruebe las marcas del elemento (visibilidad, clasificación por edad, retención legal) y quién las puso, en el registro de moderación o de auditoría.',
  'Check that membership changes reach the servers that deliver the files; caches may still act on the old state.':
    'Compruebe que los cambios de membresía llegan a los servidores que entregan los archivos; las cachés pueden seguir con el estado antiguo.',

  // rate-limited
  'Too many requests': 'Demasiadas solicitudes',
  'Too many requests in too short a time: the server refuses until the limit is reset.':
    'Demasiadas solicitudes en muy poco tiempo: el servidor rechaza hasta que se restablezca el límite.',
  'Wait as long as the response says (Retry-After, or a reset field), then send again.':
    'Espere lo que diga la respuesta (Retry-After o un campo de restablecimiento) y envíe de nuevo.',
  'Make the client wait by itself, longer after each refusal, and with a random part so that several clients do not return at once.':
    'Haga que el cliente espere por sí mismo, más tiempo tras cada rechazo y con una parte aleatoria, para que varios clientes no vuelvan a la vez.',
  'Send less: cache answers, ask for several items in one request, use webhooks in place of polling, send If-None-Match.':
    'Envíe menos: guarde respuestas en caché, pida varios elementos en una solicitud, use webhooks en lugar de sondeos, envíe If-None-Match.',
  'Identify yourself where anonymous callers share a small limit: a signed-in account or a key has its own count.':
    'Identifíquese donde los anónimos comparten un límite pequeño: una cuenta con sesión o una clave tiene su propia cuenta.',
  'Look for a loop in your own code: many identical requests in a row in this capture are one.':
    'Busque un bucle en su propio código: muchas solicitudes idénticas seguidas en esta captura lo son.',
  'Answer 429 with Retry-After, not 401 or 403: clients know what it means and do not throw their credentials away.':
    'Responda 429 con Retry-After, no 401 ni 403: los clientes saben qué significa y no tiran sus credenciales.',
  'Document the limits: how many, in which time, counted per what.':
    'Documente los límites: cuántas, en qué tiempo, contadas por qué.',
  'Let the limiter announce itself, and tell it how many proxies are in front, or all callers share the count of the proxy.':
    'Haga que el limitador se anuncie y dígale cuántos proxies hay delante; si no, todos comparten la cuenta del proxy.',
  'The built-in limiter answers 503 unless told otherwise.':
    'El limitador incorporado responde 503 salvo que se le indique otra cosa.',
  'Answer 429, allow a short burst, and count per real client address.':
    'Responda 429, permita una ráfaga corta y cuente por dirección real del cliente.',
  'Check what is counted: behind a proxy or a company gateway many people share one address.':
    'Compruebe qué se cuenta: detrás de un proxy o una pasarela de empresa mucha gente comparte una dirección.',
  'Raise the limit for known clients, or give them a key with its own count.':
    'Suba el límite para clientes conocidos o deles una clave con cuenta propia.',
  'Answer 429 from the stick table in place of 403.': 'Responda 429 desde la stick table en lugar de 403.',
  'Look at the limits of the rate-limiting plugin on the service, route and consumer; the narrowest one wins.':
    'Mire los límites del plugin de rate limiting en el servicio, la ruta y el consumidor; gana el más estrecho.',
  'Raise average and burst of the rateLimit middleware, and tell it how to find the client address.':
    'Suba average y burst del middleware rateLimit e indíquele cómo hallar la dirección del cliente.',
  'Dynamic IP Restrictions (substatus 403.501 and 403.502) count per address; raise the limits or let it answer 429.':
    'Dynamic IP Restrictions (subestado 403.501 y 403.502) cuenta por dirección; suba los límites o haga que responda 429.',

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

  // ip-blocked
  'Network address not allowed': 'Dirección de red no permitida',
  'The server does not accept requests from this network address (IP).':
    'El servidor no acepta solicitudes de esta dirección de red (IP).',
  'Find out with which address you reach the internet, over IPv4 and over IPv6; a list may hold only one of them.':
    'Averigüe con qué dirección sale a internet, por IPv4 y por IPv6; una lista puede contener solo una de ellas.',
  'Try from another network: switch the VPN off, or on if the service is meant to be used through it.':
    'Pruebe desde otra red: desactive la VPN, o actívela si el servicio debe usarse a través de ella.',
  'For an API key or token that is bound to addresses, add the address of this machine in its settings, or make the call from the machine it was made for.':
    'Con una clave de API o token ligado a direcciones, añada la dirección de esta máquina en sus ajustes o haga la llamada desde la máquina para la que se creó.',
  'Ask the administrator to allow the address; send it together with the time of the request. A home connection changes its address from time to time, so ask for a range or another way.':
    'Pida al administrador que permita la dirección; envíela junto con la hora de la solicitud. Una conexión doméstica cambia de dirección de vez en cuando, así que pida un rango u otra vía.',
  'Say in the body that the address is what was refused, and show the address as the server saw it: it is the one fact that the caller needs.':
    'Diga en el cuerpo que lo rechazado fue la dirección y muestre la dirección tal como la vio el servidor: es el único dato que quien llama necesita.',
  'Behind a proxy, tell the application how many proxies to trust; otherwise it judges the address of the proxy.':
    'Detrás de un proxy, indique a la aplicación en cuántos proxies confiar; si no, juzga la dirección del proxy.',
  'Behind a proxy, read the forwarded address before any check of it.':
    'Detrás de un proxy, lea la dirección reenviada antes de cualquier comprobación de ella.',
  'Look the address up in the deny and allow lists of the firewall, the gateway and the web server, and in the list of temporary bans.':
    'Busque la dirección en las listas de denegados y permitidos del cortafuegos, la pasarela y el servidor web, y en la de bloqueos temporales.',
  'Allow the range before the final deny, and take the real address from the proxy in front.':
    'Permita el rango antes del deny final y tome la dirección real del proxy que está delante.',
  'Allow the range.': 'Permita el rango.',
  'The manager accepts only the local machine until its valve says otherwise (META-INF/context.xml of the application).':
    'El manager solo acepta la máquina local hasta que su valve diga otra cosa (META-INF/context.xml de la aplicación).',
  'Search Security Events for the address: they name the access rule or the list.':
    'Busque la dirección en Security Events: nombran la regla de acceso o la lista.',
  'Look for a condition on aws:SourceIp or aws:SourceVpce in the bucket policy.':
    'Busque una condición sobre aws:SourceIp o aws:SourceVpce en la política del bucket.',
  'Add the range to the ipAllowList middleware, and set the depth of the proxies in front.':
    'Añada el rango al middleware ipAllowList y ajuste la profundidad (depth) de los proxies que hay delante.',
  'Substatus 403.6 is the IP and Domain Restrictions feature.':
    'El subestado 403.6 es la función «IP and Domain Restrictions».',
  'Add the address to the firewall or the access restrictions of this resource.':
    'Añada la dirección al cortafuegos o a las restricciones de acceso de este recurso.',
  'Add the address to the access list that guards this method.':
    'Añada la dirección a la lista de acceso que protege este método.',

  // geo-blocked
  'Not available in this country': 'No disponible en este país',
  'The server does not accept requests from the country or region that this network address belongs to.':
    'El servidor no acepta solicitudes del país o la región a la que pertenece esta dirección de red.',
  'Check in which country your address is thought to be; a VPN or a company gateway moves you to where it stands.':
    'Compruebe en qué país se cree que está su dirección; una VPN o una pasarela de empresa la traslada adonde esta se encuentra.',
  'Switch the VPN or proxy off, or use another network, and repeat the request.':
    'Desactive la VPN o el proxy, o use otra red, y repita la solicitud.',
  'If the place is wrong, tell the operator your address and your real country: databases of addresses contain errors and are corrected on request.':
    'Si el lugar es erróneo, diga al operador su dirección y su país real: las bases de datos de direcciones contienen errores y se corrigen si se pide.',
  'If the rule is meant for your country, ask the provider whether the service is offered there in another way; the rule may rest on a license or a law.':
    'Si la regla va dirigida a su país, pregunte al proveedor si el servicio se ofrece allí de otra manera; la regla puede deberse a una licencia o una ley.',
  'Say in the body that the country is the reason, and whom to ask; where a law demands the refusal, answer 451 (RFC 7725).':
    'Diga en el cuerpo que el motivo es el país y a quién preguntar; donde una ley exija el rechazo, responda 451 (RFC 7725).',
  'Exempt what has to work everywhere: callbacks of payment providers, sign-in pages, privacy and help pages.':
    'Exima lo que debe funcionar en todas partes: llamadas de retorno de proveedores de pago, páginas de inicio de sesión, de privacidad y de ayuda.',
  'Check the country that your database gives for this address, and how old the database is.':
    'Compruebe qué país da su base de datos para esta dirección y qué antigüedad tiene.',
  'Look in Security Events for a rule on ip.src.country; make an exception for the address or the signed-in users who travel.':
    'Busque en Security Events una regla sobre ip.src.country; haga una excepción para la dirección o para los usuarios con sesión que viajan.',
  'Check the geographic restriction of the distribution.': 'Compruebe la restricción geográfica de la distribución.',
  'Look at the maps of the GeoIP module.': 'Mire los mapas del módulo GeoIP.',
  'Make sure that the address that is looked up is that of the visitor and not that of a proxy in front.':
    'Asegúrese de que se consulta la dirección del visitante y no la de un proxy que está delante.',

  // bot-challenge
  'Held to be a bot': 'Tomado por un bot',
  'The server takes the client for an automated one, or wants a proof that it is not (a browser check or CAPTCHA).':
    'El servidor toma al cliente por uno automatizado o quiere una prueba de que no lo es (una comprobación del navegador o CAPTCHA).',
  'In a browser: open the page itself, let the check finish, and repeat. Allow JavaScript and cookies for the site, and switch off extensions that change the User-Agent.':
    'En un navegador: abra la propia página, deje que termine la comprobación y repita. Permita JavaScript y cookies para el sitio y desactive las extensiones que cambian el User-Agent.',
  'Try a private window, another browser, and a network without a VPN: shared addresses with a bad name are checked more strictly.':
    'Pruebe una ventana privada, otro navegador y una red sin VPN: las direcciones compartidas con mala fama se comprueban con más rigor.',
  'In a script: use the official API with a key, and name your application in the User-Agent with a way to reach you. The default of a library is often refused.':
    'En un script: use la API oficial con una clave y nombre su aplicación en el User-Agent con una forma de contacto. El valor por defecto de una biblioteca suele rechazarse.',
  'A page that calls an API in the background cannot show the check: load a document of that host first, so that the cookie of the check is set, or ask the operator to exempt the API.':
    'Una página que llama a una API en segundo plano no puede mostrar la comprobación: cargue antes un documento de ese host para que se establezca la cookie de la comprobación, o pida al operador que exima la API.',
  'Do not try to get around the check; ask the operator for access. Many services allow known clients by key or address.':
    'No intente eludir la comprobación; pida acceso al operador. Muchos servicios permiten clientes conocidos por clave o dirección.',
  'Keep APIs on a host or path without browser checks, and protect them with keys and limits instead.':
    'Mantenga las API en un host o ruta sin comprobaciones de navegador y protéjalas con claves y límites.',
  'Document how automated clients should identify themselves.':
    'Documente cómo deben identificarse los clientes automatizados.',
  'Answer in the format of the API: a client that expects JSON cannot read a page with a puzzle.':
    'Responda en el formato de la API: un cliente que espera JSON no puede leer una página con un acertijo.',
  'Find the event by the Ray ID in Security Events, and make a skip rule for the API path or the known client.':
    'Busque el evento por el Ray ID en Security Events y cree una regla skip para la ruta de la API o el cliente conocido.',
  'Check whether attack challenge mode is on; exempt the client in the firewall with a bypass rule.':
    'Compruebe si está activo Attack Challenge Mode; exima al cliente en el cortafuegos con una regla bypass.',
  'Exempt monitoring, webhooks and partners by address or signature, not by User-Agent alone: that is easy to copy.':
    'Exima la supervisión, los webhooks y los socios por dirección o firma, no solo por User-Agent, que es fácil de copiar.',
  'Use a check only where a person looks at a page: documents, not fetch requests, and never OPTIONS.':
    'Use una comprobación solo donde una persona mira una página: documentos, no solicitudes fetch, y nunca OPTIONS.',

  // waf-blocked
  'Stopped by a web application firewall': 'Detenida por un cortafuegos de aplicaciones',
  'A web application firewall stopped this request because something in it looked like an attack.':
    'Un cortafuegos de aplicaciones web (WAF) detuvo esta solicitud porque algo en ella parecía un ataque.',
  'Look at what you sent for anything that resembles code: quotes, angle brackets, SQL words, "../", long encoded text. Send the request without it; if it passes, that was it.':
    'Busque en lo que envió cualquier cosa que parezca código: comillas, corchetes angulares, palabras de SQL, "../", texto codificado largo. Envíe la solicitud sin ello; si pasa, era eso.',
  'Note the incident, event or support id on the page, and send it to the operator with the time: with the id the rule can be found.':
    'Anote el identificador de incidente, evento o soporte de la página y envíelo al operador con la hora: con él se puede encontrar la regla.',
  'Delete the cookies of the site and repeat: a broken or very long cookie can match a rule too.':
    'Borre las cookies del sitio y repita: una cookie dañada o muy larga también puede activar una regla.',
  'Check the client: missing fields (User-Agent, Accept, Host) and old libraries raise the score.':
    'Compruebe el cliente: los campos que faltan (User-Agent, Accept, Host) y las bibliotecas antiguas suben la puntuación.',
  'Do not put free text, HTML or file content into URLs; send it as JSON or multipart in the body, where the rules can be told about it.':
    'No ponga texto libre, HTML ni contenido de archivos en las URL; envíelo como JSON o multipart en el cuerpo, donde se puede informar de ello a las reglas.',
  'Tell the operator which parameters hold such text on purpose (editors, search, webhooks), so that the rules can be relaxed for exactly these.':
    'Diga al operador qué parámetros contienen ese texto a propósito (editores, búsqueda, webhooks), para que las reglas se relajen justo para ellos.',
  'Find the event by its id or by time and address, look at which rule and which part of the request matched, and make an exception for that rule on that parameter. Do not switch the firewall off.':
    'Busque el evento por su identificador o por hora y dirección, mire qué regla y qué parte de la solicitud coincidió y haga una excepción de esa regla para ese parámetro. No apague el cortafuegos.',
  'The audit log names the rule; exempt one parameter from it.':
    'El registro de auditoría nombra la regla; exima de ella un parámetro.',
  'Look at the sampled requests; set the rule of the managed group to Count, and block with a narrower rule of your own.':
    'Mire las solicitudes muestreadas; ponga la regla del grupo administrado en Count y bloquee con una regla propia más estrecha.',
  'Search Security Events for the Ray ID, and add an exception for the managed rule on this path.':
    'Busque el Ray ID en Security Events y añada una excepción para la regla administrada en esta ruta.',
  'Search the firewall log for the reference, and add an exclusion for the field that matched.':
    'Busque la referencia en el registro del cortafuegos y añada una exclusión para el campo que coincidió.',
  'Run new rules in detection mode for some days before they block.':
    'Use las reglas nuevas en modo de detección unos días antes de que bloqueen.',
  'Look at the request log of the load balancer: enforcedSecurityPolicy names the rule.':
    'Mire el registro de solicitudes del balanceador de carga: enforcedSecurityPolicy nombra la regla.',
  'Search the event log for the support id of the page, and accept the suggestion for that violation only.':
    'Busque en el registro de eventos el support id de la página y acepte la sugerencia solo para esa infracción.',
  '"Request blocked" is the block action of AWS WAF: look at its sampled requests.':
    '«Request blocked» es la acción de bloqueo de AWS WAF: mire sus solicitudes muestreadas.',

  // directory-listing
  'Folder without an index page': 'Carpeta sin página de índice',
  'The URL names a folder, there is no index page in it, and the server does not list what folders hold.':
    'La URL nombra una carpeta, no hay en ella página de índice y el servidor no lista lo que contienen las carpetas.',
  'Ask for a file in the folder by its full name, for example index.html, or follow a link in place of shortening the URL.':
    'Pida un archivo de la carpeta por su nombre completo, por ejemplo index.html, o siga un enlace en lugar de acortar la URL.',
  'Check the URL for a slash at the end that should not be there, and for a missing last part.':
    'Compruebe si la URL tiene una barra final que sobra o le falta la última parte.',
  'If it is your own site: upload an index document into this folder. Upper and lower case count: Index.html is not index.html on most servers.':
    'Si es su propio sitio: suba un documento de índice a esta carpeta. Las mayúsculas cuentan: Index.html no es index.html en la mayoría de los servidores.',
  'Put an index document into the folder, or make the build write it there; check that the files lie where the server looks for them and not one folder deeper.':
    'Ponga un documento de índice en la carpeta o haga que la compilación lo escriba allí; compruebe que los archivos están donde el servidor los busca y no una carpeta más adentro.',
  'For a single-page application, let every unknown path fall back to its page.':
    'En una aplicación de una sola página, haga que toda ruta desconocida recurra a su página.',
  'For an application in PHP or another language, check that its entry file is named as an index document.':
    'En una aplicación en PHP u otro lenguaje, compruebe que su archivo de entrada figura como documento de índice.',
  'Name the index documents; switch the listing on only where all may see every file.':
    'Nombre los documentos de índice; active el listado solo donde todos puedan ver todos los archivos.',
  'Name the index documents. The log says AH01276 where this is the reason.':
    'Nombre los documentos de índice. El registro dice AH01276 cuando este es el motivo.',
  'Add the name to the default documents (substatus 403.14 is this case).':
    'Añada el nombre a los documentos predeterminados (el subestado 403.14 es este caso).',
  'The REST endpoint of a bucket knows no index documents: use the website endpoint, or set a default root object and a rewrite at the content delivery network.':
    'El endpoint REST de un bucket no conoce documentos de índice: use el endpoint de sitio web, o defina un objeto raíz predeterminado y una reescritura en la red de entrega de contenido.',
  'Check the file modes: a folder that the server may not read has the same page. Folders 755, files 644.':
    'Compruebe los permisos de archivo: una carpeta que el servidor no puede leer muestra la misma página. Carpetas 755, archivos 644.',

  // server-config
  'Server settings or file modes': 'Ajustes del servidor o permisos de archivo',
  'The web server itself refuses this path: by a rule in its configuration, or because it may not read the file.':
    'El propio servidor web rechaza esta ruta: por una regla de su configuración o porque no puede leer el archivo.',
  'Check the URL: files whose names begin with a dot, configuration files and internal folders are closed on purpose.':
    'Compruebe la URL: los archivos cuyo nombre empieza por punto, los de configuración y las carpetas internas están cerrados a propósito.',
  'Try another file in the same folder. If all are refused, it is a rule or the folder; if only this one, the mode of the file.':
    'Pruebe otro archivo de la misma carpeta. Si todos se rechazan, es una regla o la carpeta; si solo este, los permisos del archivo.',
  'Tell the administrator the URL and the time; only the server can be changed.':
    'Diga al administrador la URL y la hora; solo se puede cambiar en el servidor.',
  'Check how files get to the server: archives, copies by root and some upload tools leave modes that the server cannot read.':
    'Compruebe cómo llegan los archivos al servidor: los archivos comprimidos, las copias hechas por root y algunas herramientas de subida dejan permisos con los que el servidor no puede leer.',
  'Look for an .htaccess or web.config file in the folder or above it that came along with the upload.':
    'Busque en la carpeta o más arriba un archivo .htaccess o web.config que viniera con la subida.',
  'Allow the folder that the file lies in.': 'Permita la carpeta en la que está el archivo.',
  'Check every step of the path: folders need 755 (enter), files 644 (read), for the user that the server runs as.':
    'Compruebe cada paso de la ruta: las carpetas necesitan 755 (entrar); los archivos, 644 (leer), para el usuario con el que corre el servidor.',
  'On systems with SELinux, check the label of the files.':
    'En sistemas con SELinux, compruebe la etiqueta de los archivos.',
  'Look in the error log: "Permission denied" is a file mode, "access forbidden by rule" a deny directive.':
    'Mire el registro de errores: "Permission denied" son los permisos del archivo; "access forbidden by rule", una directiva deny.',
  'Look in the error log: AH01630 is a Require rule, AH00035 a file mode, AH00037 a symbolic link that is not allowed.':
    'Mire el registro de errores: AH01630 es una regla Require; AH00035, los permisos del archivo; AH00037, un enlace simbólico no permitido.',
  'Give the account of the application pool the right to read the folder; 401.3 and 403.1 to 403.3 are about rights of the file system and of the handler.':
    'Dé a la cuenta del grupo de aplicaciones el derecho de leer la carpeta; 401.3 y de 403.1 a 403.3 tratan de derechos del sistema de archivos y del manejador.',
  'Look for the http-request deny rule whose condition matches; the log shows the flag PR.':
    'Busque la regla http-request deny cuya condición coincide; el registro muestra la marca PR.',

  // tls-required
  'HTTPS required': 'Se requiere HTTPS',
  'The server accepts this request only over an encrypted connection (https).':
    'El servidor solo acepta esta solicitud por una conexión cifrada (https).',
  'Use https:// in place of http:// in the URL, and check the port.':
    'Use https:// en lugar de http:// en la URL y compruebe el puerto.',
  'If a password, token or key went along in the plain request, replace it.':
    'Si en la solicitud sin cifrar iba una contraseña, un token o una clave, sustitúyalos.',
  'Look where the http URL comes from: an old bookmark, a base URL in the settings, a link, or a redirect.':
    'Mire de dónde viene la URL http: un marcador antiguo, una URL base en los ajustes, un enlace o una redirección.',
  'For pages, redirect to https and tell browsers to remember; for APIs, refuse plain requests without a redirect, so that clients notice before they leak a credential twice.':
    'Para páginas, redirija a https e indique a los navegadores que lo recuerden; para API, rechace sin redirección las solicitudes sin cifrar, para que los clientes lo noten antes de filtrar una credencial dos veces.',
  'Behind a proxy that ends TLS, let the application read the forwarded scheme; otherwise it takes every request for plain http.':
    'Detrás de un proxy que termina TLS, haga que la aplicación lea el esquema reenviado; si no, toma toda solicitud por http sin cifrar.',
  'Pass the scheme on from the proxy.': 'Transmita el esquema desde el proxy.',
  'Redirect plain requests in a server block of their own.':
    'Redirija las solicitudes sin cifrar en un bloque server propio.',
  'Substatus 403.4 is the setting "Require SSL" of the site or folder; add a redirect for plain requests or take the setting away.':
    'El subestado 403.4 es el ajuste «Require SSL» del sitio o la carpeta; añada una redirección para las solicitudes sin cifrar o quite el ajuste.',
  'Look for a condition on aws:SecureTransport in the bucket policy.':
    'Busque una condición sobre aws:SecureTransport en la política del bucket.',
  'Send Strict-Transport-Security over https, so that browsers no longer try plain http (RFC 6797).':
    'Envíe Strict-Transport-Security por https, para que los navegadores ya no prueben http sin cifrar (RFC 6797).',

  // method-not-permitted
  'Method not allowed here': 'Método no permitido aquí',
  'The server does not accept this HTTP method (such as POST, PUT or DELETE) on this URL.':
    'El servidor no acepta este método HTTP (como POST, PUT o DELETE) en esta URL.',
  'Compare method and URL with the documentation: the form or client may send to the wrong address, such as the public site in place of the API host.':
    'Compare el método y la URL con la documentación: el formulario o cliente puede enviar a la dirección equivocada, como el sitio público en lugar del host de la API.',
  'Ask which methods are accepted.': 'Pregunte qué métodos se aceptan.',
  'Look for a redirect before it: a 301 or 302 turns POST into GET in many clients, and a missing slash at the end is enough for one.':
    'Busque una redirección previa: un 301 o 302 convierte POST en GET en muchos clientes, y basta con que falte una barra al final.',
  'If the API accepts an override, send POST with X-HTTP-Method-Override.':
    'Si la API acepta una sustitución, envíe POST con X-HTTP-Method-Override.',
  'Answer 405 with an Allow field (RFC 9110 section 15.5.6): it tells the client what to do.':
    'Responda 405 con un campo Allow (RFC 9110, sección 15.5.6): dice al cliente qué hacer.',
  'Check that the route is declared for this method and that a static file handler does not answer first.':
    'Compruebe que la ruta está declarada para este método y que no responde antes un manejador de archivos estáticos.',
  'Allow the method in the cache behavior of this path; the default is GET and HEAD only.':
    'Permita el método en el comportamiento de caché de esta ruta; por defecto solo GET y HEAD.',
  'Look at limit_except and at conditions on $request_method; for WebDAV, name the methods.':
    'Mire limit_except y las condiciones sobre $request_method; para WebDAV, nombre los métodos.',
  'Look at Limit and LimitExcept sections.': 'Mire las secciones Limit y LimitExcept.',
  'Look at the verbs of request filtering, and remove WebDAV where it takes PUT and DELETE.':
    'Mire los verbos del filtrado de solicitudes y quite WebDAV donde se apropie de PUT y DELETE.',
  'The default servlet is read-only unless its parameter readonly is false; change that only where uploads are meant.':
    'El servlet predeterminado es de solo lectura salvo que su parámetro readonly sea false; cámbielo solo donde se quieran subidas.',

  // wrong-route
  'No such path or object': 'No existe esa ruta u objeto',
  'There is most likely nothing at this URL: the server answers a wrong path or a missing object with a refusal in place of "not found".':
    'Lo más probable es que no haya nada en esta URL: el servidor responde a una ruta equivocada o a un objeto que falta con un rechazo en lugar de «no encontrado».',
  'Check the URL letter by letter: host, stage or version (/v1, /prod), the name in upper and lower case, a doubled or missing slash, and leftover placeholders.':
    'Compruebe la URL letra por letra: host, stage o versión (/v1, /prod), mayúsculas y minúsculas del nombre, una barra doble o que falta y marcadores sin rellenar.',
  'Check that the object exists, and in this account and region: list its folder with credentials that may list.':
    'Compruebe que el objeto existe, y en esta cuenta y región: liste su carpeta con credenciales que puedan hacerlo.',
  'Check the method: some gateways know a path only together with a method.':
    'Compruebe el método: algunas pasarelas solo conocen una ruta junto con un método.',
  'Check the encoding of the name: spaces, plus signs and umlauts in the URL must match the stored name.':
    'Compruebe la codificación del nombre: los espacios, los signos más y los acentos de la URL deben coincidir con el nombre guardado.',
  'Answer 404 for unknown routes to callers that are signed in; hiding helps only where the existence itself is a secret.':
    'Responda 404 a rutas desconocidas a quienes han iniciado sesión; ocultar solo ayuda donde la existencia misma es un secreto.',
  'Let the object store answer 404: give the reader the right to list the bucket as well.':
    'Haga que el almacén de objetos responda 404: dé al lector también el derecho de listar el bucket.',
  'Publish a description of the routes (OpenAPI) and test the links of the client against it.':
    'Publique una descripción de las rutas (OpenAPI) y pruebe con ella los enlaces del cliente.',
  'Compare the path that arrives at the gateway with its routes: proxies in front may add, remove or encode parts of it.':
    'Compare la ruta que llega a la pasarela con sus rutas: los proxies de delante pueden añadir, quitar o codificar partes.',
  'Check that the stage is deployed and that the path has this method; then deploy again.':
    'Compruebe que el stage está desplegado y que la ruta tiene este método; luego despliegue de nuevo.',
  'With an S3 origin, missing objects come back as 403. Map them to a page of your own, and set a default root object.':
    'Con un origen S3, los objetos que faltan vuelven como 403. Asígneles una página propia y defina un objeto raíz predeterminado.',

  // resource-state
  'Not possible in this state': 'No es posible en este estado',
  'The state of the thing itself does not allow this now: it is archived, closed, locked, already used, or read-only.':
    'El estado del propio objeto no lo permite ahora: está archivado, cerrado, bloqueado, ya usado o es de solo lectura.',
  'Read the current state of the object first, and change it back if you may: unarchive, reopen, unlock.':
    'Lea primero el estado actual del objeto y cámbielo de nuevo si puede: desarchivar, reabrir, desbloquear.',
  'If it is already done (published, used, signed out), treat the request as finished, or choose a new name or version.':
    'Si ya está hecho (publicado, usado, sesión cerrada), dé la solicitud por terminada o elija un nombre o versión nuevos.',
  'If the service is in maintenance or read-only mode, wait until it ends; look at its status page.':
    'Si el servicio está en mantenimiento o en modo de solo lectura, espere a que termine; mire su página de estado.',
  'Reload the page: another person or tab may have changed the object meanwhile.':
    'Recargue la página: otra persona o pestaña puede haber cambiado el objeto entretanto.',
  'Answer 409 (conflict with the state) or 423 (locked) in place of 403, and name the state that is in the way.':
    'Responda 409 (conflicto con el estado) o 423 (bloqueado) en lugar de 403 y nombre el estado que lo impide.',
  'Show the state and the possible actions with the object, so that clients need not find out by trying.':
    'Muestre con el objeto el estado y las acciones posibles, para que los clientes no tengan que averiguarlo probando.',
  'Check switches that act on everything: maintenance, read-only mode, a stopped application, a full disk that made the store read-only.':
    'Compruebe los interruptores que afectan a todo: mantenimiento, modo de solo lectura, una aplicación detenida, un disco lleno que dejó el almacén en solo lectura.',
  'A stopped application answers like this: look at its state, and at the quota of the plan.':
    'Una aplicación detenida responde así: mire su estado y la cuota del plan.',

  // network-filter
  'Stopped on the way by a proxy or filter': 'Detenida por un proxy o filtro en el camino',
  'A proxy or filter in your own network stopped this request; the answer does not come from the site itself.':
    'Un proxy o filtro de su propia red detuvo esta solicitud; la respuesta no viene del sitio mismo.',
  'Try another network, such as a phone, to see that the site itself works.':
    'Pruebe otra red, como la de un teléfono, para ver que el sitio funciona.',
  'In a public Wi-Fi, open any plain http page first and accept its terms or sign in there.':
    'En una Wi-Fi pública, abra primero cualquier página http sin cifrar y acepte allí sus condiciones o inicie sesión.',
  'If the proxy wants a login (407), put the user name and password of the proxy into the settings of the system or program; they are not those of the site.':
    'Si el proxy quiere un inicio de sesión (407), ponga el usuario y la contraseña del proxy en los ajustes del sistema o del programa; no son los del sitio.',
  'Check which proxy is set: a forgotten variable or extension sends requests where they should not go.':
    'Compruebe qué proxy está configurado: una variable o extensión olvidada envía solicitudes adonde no deben ir.',
  'Ask the people who run the network to allow the address; send them the URL, the time, and the category or policy that the page names.':
    'Pida a quienes administran la red que permitan la dirección; envíeles la URL, la hora y la categoría o política que nombra la página.',
  'If many users of one company are affected, ask the maker of the filter to correct the category of your site.':
    'Si afecta a muchos usuarios de una empresa, pida al fabricante del filtro que corrija la categoría de su sitio.',
  'List the host names that your application needs, so that network administrators can allow them.':
    'Enumere los nombres de host que necesita su aplicación, para que los administradores de red puedan permitirlos.',
  'Look the URL up in the log of the proxy or filter: it names the rule, category or policy.':
    'Busque la URL en el registro del proxy o filtro: nombra la regla, categoría o política.',
  'Allow the host; for a sandbox or cluster, add it to the egress policy.':
    'Permita el host; en un sandbox o clúster, añádalo a la política de salida.',
  'Let a captive portal answer 511 (RFC 6585 section 6), so that programs do not take its page for the answer of the site.':
    'Haga que un portal cautivo responda 511 (RFC 6585, sección 6), para que los programas no tomen su página por la respuesta del sitio.',

  // unspecified-401
  'The server does not say (401)': 'El servidor no lo dice (401)',
  'The server does not accept who is asking (401) and does not say what is wrong.':
    'El servidor no acepta a quien pregunta (401) y no dice qué está mal.',
  'Check that the credential arrives as intended: open the request and look at the Authorization field or the cookies, letter by letter, without quotes, line breaks or placeholders.':
    'Compruebe que la credencial llega como debe: abra la solicitud y mire el campo Authorization o las cookies, letra por letra, sin comillas, saltos de línea ni marcadores.',
  'Sign in again, or get a fresh token, and repeat the request. If that works, the old one had ended or was withdrawn.':
    'Inicie sesión de nuevo, o consiga un token nuevo, y repita la solicitud. Si funciona, el anterior había terminado o se retiró.',
  'Check that the credential belongs to this server and environment: production or test, the right tenant, the right region.':
    'Compruebe que la credencial pertenece a este servidor y entorno: producción o prueba, el inquilino correcto, la región correcta.',
  'Delete the cookies of this site, or use a private window, and sign in: an old cookie can hide a new one of the same name.':
    'Borre las cookies de este sitio, o use una ventana privada, e inicie sesión: una cookie vieja puede ocultar una nueva del mismo nombre.',
  'Ask the administrator with the time, the URL and the request id of the response. Never send the credential itself.':
    'Pregunte al administrador con la hora, la URL y el identificador de solicitud de la respuesta. No envíe nunca la credencial misma.',
  'Say what is wrong in the challenge, as RFC 6750 section 3.1 defines it for tokens; a 401 must have a WWW-Authenticate field in any case.':
    'Diga qué está mal en el desafío, como lo define RFC 6750, sección 3.1, para los tokens; un 401 debe tener en todo caso un campo WWW-Authenticate.',
  'Log why the credential was refused (ended, unknown key, audience, signature) together with a request id, and send the id in the response.':
    'Registre por qué se rechazó la credencial (terminada, clave desconocida, audiencia, firma) junto con un identificador de solicitud, y envíelo en la respuesta.',
  'Do not tell more than the kind of fault: for passwords, one answer for a wrong name and a wrong password.':
    'No diga más que el tipo de fallo: con contraseñas, una misma respuesta para un nombre y una contraseña incorrectos.',
  'Look at the log of the component that checks credentials, at the time of the request.':
    'Mire el registro del componente que comprueba credenciales, a la hora de la solicitud.',
  'Check that every proxy on the way passes the Authorization field on; some drop it.':
    'Compruebe que cada proxy del camino transmite el campo Authorization; algunos lo eliminan.',
  'CGI and FastCGI programs do not see the Authorization field unless the server is told to pass it.':
    'Los programas CGI y FastCGI no ven el campo Authorization salvo que se indique al servidor que lo pase.',
  'Compare the clocks of the machines that issue and that check tokens.':
    'Compare los relojes de las máquinas que emiten tokens y de las que los comprueban.',

  // unspecified-403
  'The server does not say (403)': 'El servidor no lo dice (403)',
  'The server refused this request (403) and does not say why.':
    'El servidor rechazó esta solicitud (403) y no dice por qué.',
  'Check whether you are signed in, and with the right account: open the site in a private window, sign in again, and repeat the request.':
    'Compruebe si ha iniciado sesión, y con la cuenta correcta: abra el sitio en una ventana privada, inicie sesión de nuevo y repita la solicitud.',
  'Check the URL letter by letter, and the method: case, a trailing slash, the id, http in place of https, and GET in place of POST all lead to other rules on the server.':
    'Compruebe la URL letra por letra, y el método: mayúsculas, una barra final, el identificador, http en lugar de https y GET en lugar de POST llevan en el servidor a otras reglas.',
  'Delete the cookies of this site and reload: stale cookies and anti-forgery tokens are refused like this.':
    'Borre las cookies de este sitio y recargue: así se rechazan cookies y tokens antifalsificación anticuados.',
  'Change one thing at a time and repeat: without a VPN or proxy, from another network, with a browser in place of a script, directly in place of from another page. The change that lets it through names the cause.':
    'Cambie una cosa cada vez y repita: sin VPN ni proxy, desde otra red, con un navegador en lugar de un script, directamente en lugar de desde otra página. El cambio que la deja pasar nombra la causa.',
  'Ask the administrator. Send the method, the URL, the time with its time zone, your address, and any request id in the response: with these the reason can be found in the log.':
    'Pregunte al administrador. Envíe el método, la URL, la hora con su zona horaria, su dirección y cualquier identificador de solicitud de la respuesta: con eso se puede hallar el motivo en el registro.',
  'Say why in the body, for people and for programs (RFC 9457).':
    'Diga por qué en el cuerpo, para personas y para programas (RFC 9457).',
  'Answer 401 with a WWW-Authenticate field where signing in would help, 404 where existence is confidential, 429 where waiting helps; keep 403 for "no".':
    'Responda 401 con un campo WWW-Authenticate donde iniciar sesión ayudaría, 404 donde la existencia es confidencial, 429 donde esperar ayuda; deje 403 para «no».',
  'Put a request id into every response and into the log line of the rule that refused.':
    'Ponga un identificador de solicitud en cada respuesta y en la línea de registro de la regla que rechazó.',
  'Read the log of the server that answered, at the time of the request: it names the rule.':
    'Lea el registro del servidor que respondió, a la hora de la solicitud: nombra la regla.',
  'Check the file modes along the whole path: files 644, directories 755, readable by the user that the server runs as.':
    'Compruebe los permisos a lo largo de toda la ruta: archivos 644, directorios 755, legibles por el usuario con el que corre el servidor.',
  'For a directory URL, check that an index document is there and that the server is told its name.':
    'Con la URL de un directorio, compruebe que hay un documento de índice y que el servidor conoce su nombre.',
  'See which rule applies: deny, allow, auth, limit_except and autoindex directives of the location that matches.':
    'Vea qué regla se aplica: las directivas deny, allow, auth, limit_except y autoindex de la location que coincide.',
  'See which rule applies: Require directives and rewrite rules with the flag F, in the configuration and in every .htaccess file along the path. AH01630 in the log means a Require rule, AH00035 a file mode.':
    'Vea qué regla se aplica: directivas Require y reglas de reescritura con la marca F, en la configuración y en cada archivo .htaccess a lo largo de la ruta. AH01630 en el registro significa una regla Require; AH00035, los permisos de un archivo.',
  'Find the substatus in the log (sc-substatus): 403.14 is a directory without a default document, 403.6 an address, 403.4 missing TLS, 403.1 execution not allowed.':
    'Busque el subestado en el registro (sc-substatus): 403.14 es un directorio sin documento predeterminado; 403.6, una dirección; 403.4, falta TLS; 403.1, ejecución no permitida.',
  'Look at what stands in front: the event log of the firewall or the content delivery network, searched by time and address.':
    'Mire lo que está delante: el registro de eventos del cortafuegos o de la red de entrega de contenido, buscando por hora y dirección.',
};
