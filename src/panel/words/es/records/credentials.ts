import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in what was sent to log in, in Spanish, by the English text. */
export const credentials: RecordTexts = {
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
};
