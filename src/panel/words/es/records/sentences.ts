import type { RecordTexts } from '../../languages.ts';

/** What stories say, sentence by sentence and clause by clause, in Spanish, by the English text. */
export const sentences: RecordTexts = {
  'The logout deleted the session cookie ({names}); requests after it carry none.':
    'El cierre de sesión borró la cookie de sesión ({names}); las peticiones posteriores no llevan ninguna.',
  'An earlier answer deleted the session cookie ({names}), so this request carries none.':
    'Una respuesta anterior borró la cookie de sesión ({names}), así que esta petición no lleva ninguna.',
  'Look at that answer for the reason.': 'El motivo está en esa respuesta.',
  'It was set for {first} and deleted for {second}.': 'Se creó para {first} y se borró para {second}.',
  'An answer told the browser to delete the cookie {name}, and later requests still carried it.':
    'Una respuesta indicó al navegador que borrara la cookie {name}, y peticiones posteriores aún la llevaban.',
  'A cookie is deleted only with the name, Domain and Path with which it was set.':
    'Una cookie solo se borra con el nombre, el Domain y el Path con los que se creó.',
  'The browser asked with OPTIONS whether the page may send this request, and {lack}.':
    'El navegador preguntó con OPTIONS si la página puede enviar esta petición, y {lack}.',
  'So the request itself is never sent, and the script sees a network error, without a status.':
    'Por eso la petición en sí nunca se envía, y el script ve un error de red, sin código de estado.',
  'That is so with any credential: the refusals beside it do not change it.':
    'Es así con cualquier credencial: los rechazos que la acompañan no cambian nada.',
  'The answer to OPTIONS must be a success, allow the origin, the method and the fields that were asked for, and needs no login.':
    'La respuesta a OPTIONS debe ser un éxito y permitir el origen, el método y los campos por los que se preguntó; no necesita inicio de sesión.',
  'The server refused the question with {status}, and the request went out all the same.':
    'El servidor rechazó la pregunta con {status}, y la petición salió de todos modos.',
  'The server refused the question with {status}, so the request itself was never sent.':
    'El servidor rechazó la pregunta con {status}, así que la petición en sí nunca se envió.',
  'The server refused the question with {status}, so the browser sends nothing after it.':
    'El servidor rechazó la pregunta con {status}, así que el navegador no envía nada después.',
  'The script sees a network error, without a status.': 'El script ve un error de red, sin código de estado.',
  'The browser asked with OPTIONS whether the page may send this request.':
    'El navegador preguntó con OPTIONS si la página puede enviar esta petición.',
  'The answer to OPTIONS must be a success and needs no login.':
    'La respuesta a OPTIONS debe ser un éxito y no necesita inicio de sesión.',
  'The script cannot read the refusal and sees a network error instead.':
    'El script no puede leer el rechazo y ve en su lugar un error de red.',
  'The script can read the refusal.': 'El script puede leer el rechazo.',
  'The browser asked with OPTIONS and was let through; then the server refused the request itself with {status}.':
    'El navegador preguntó con OPTIONS y pudo seguir; después el servidor rechazó la petición misma con {status}.',
  '{credential}: {course}': '{credential}: {course}',
  '{credential} was logged out, and requests went on carrying it.':
    'Se cerró la sesión de {credential}, y las peticiones siguieron llevándola.',
  '{credential} was being replaced while this request went out with it.':
    '{credential} se estaba reemplazando mientras esta petición salía con ella.',
  '{credential} was being replaced while these requests went out with it.':
    '{credential} se estaba reemplazando mientras estas peticiones salían con ella.',
  'Let requests wait while a new credential is fetched, or send them once more with the new one.':
    'Conviene hacer esperar las peticiones mientras se obtiene una credencial nueva, o enviarlas otra vez con la nueva.',
  'A new credential had been handed out in place of {credential}, and this request still carried the old one.':
    'Se había entregado una credencial nueva en lugar de {credential}, y esta petición aún llevaba la antigua.',
  'A new credential had been handed out in place of {credential}, and these requests still carried the old one.':
    'Se había entregado una credencial nueva en lugar de {credential}, y estas peticiones aún llevaban la antigua.',
  '{credential} was refused here and accepted elsewhere on the same server afterwards: it is alive, but {lack}.':
    '{credential} fue rechazada aquí y aceptada después en otra parte del mismo servidor: sigue viva, pero {lack}.',
  '{credential} was refused here and accepted by another server afterwards: it is alive, but {lack}.':
    '{credential} fue rechazada aquí y aceptada después por otro servidor: sigue viva, pero {lack}.',
  'it was not given the scope for this': 'no recibió el scope para esto',
  'its holder may not do this': 'su titular no puede hacer esto',
  'not good for this (audience, scope, permission or environment)':
    'no sirve para esto (audiencia, scope, permiso o entorno)',
  'The first request carried Authorization and was redirected to another origin.':
    'La primera petición llevaba Authorization y fue redirigida a otro origen.',
  'Browsers and most clients drop that field there, so that no other server gets the credential, and this request arrived without it.':
    'Los navegadores y la mayoría de los clientes quitan ahí ese campo, para que ningún otro servidor reciba la credencial, y esta petición llegó sin él.',
  'Ask the final address directly.': 'Conviene pedir directamente la dirección final.',
  'The proxy asked for a login of its own, and the same request was let through later: by then the proxy had been answered, or another way was taken.':
    'El proxy pidió su propio inicio de sesión, y más tarde dejó pasar la misma petición: para entonces el proxy había recibido su respuesta, o se tomó otro camino.',
  'The capture does not show the answer; some browsers keep to themselves what they send to a proxy.':
    'La captura no muestra la respuesta; algunos navegadores se guardan lo que envían a un proxy.',
  'One answer in between was refused as wrong.': 'Una respuesta intermedia fue rechazada por incorrecta.',
  '{count} answers in between were refused as wrong.':
    '{count} respuestas intermedias fueron rechazadas por incorrectas.',
  'The refusal that asked is a step of the login, no fault.':
    'El rechazo que preguntó es un paso del inicio de sesión, no un fallo.',
  '{count} of the refusals are steps of the login, no faults.':
    '{count} de los rechazos son pasos del inicio de sesión, no fallos.',
  'The client answered the challenge, and was refused {times}: the name, the password or the ticket is not accepted.':
    'El cliente respondió al desafío y fue rechazado {times}: no se acepta el nombre, la contraseña o el tique.',
  '{course}; {end}.': '{course}; {end}.',
  '{course}.': '{course}.',
  'Accepted {times} and refused {others} in between': 'Aceptada {times} y rechazada {others} entremedias',
  'Accepted {times}, and {others} not allowed what it asked for':
    'Aceptada {times}, y {others} no le estaba permitido lo que pedía',
  'Accepted {times}, never refused': 'Aceptada {times}, nunca rechazada',
  'Refused {times}, never accepted in this capture': 'Rechazada {times}, nunca aceptada en esta captura',
  'Not allowed what it asked for, {times}': 'No le estaba permitido lo que pedía, {times}',
  'Sent, neither accepted nor refused': 'Enviada, ni aceptada ni rechazada',
  'Worked at first, then refused': 'Funcionó al principio, después rechazada',
  'Worked until {last}, refused since': 'Funcionó hasta {last}, rechazada desde entonces',
  'Worked until {last}, refused since {since}': 'Funcionó hasta {last}, rechazada desde {since}',
  '{one}, {other}': '{one}, {other}',
  'it is valid until {time}': 'es válida hasta {time}',
  'it expired at {time}': 'caducó a las {time}',
  "it expired at {time} by the server's clock, which is ahead":
    'caducó a las {time} según el reloj del servidor, que va adelantado',
  'Further tries are refused whatever the password is.': 'Los demás intentos se rechazan sea cual sea la contraseña.',
  '{count} failed logins met no limit, no lock and no delay.':
    '{count} inicios de sesión fallidos no encontraron límite, ni bloqueo, ni retraso.',
  'the answer was a redirect ({status}), which browsers do not follow there':
    'la respuesta fue una redirección ({status}), que los navegadores no siguen ahí',
  'the answer was {status}, and only a success counts': 'la respuesta fue {status}, y solo cuenta un éxito',
  'The server answered with {status}: nobody refused this request.':
    'El servidor respondió con {status}: nadie rechazó esta petición.',
  'So the browser keeps the answer to itself, and the script sees a network error, without a status.':
    'Por eso el navegador se guarda la respuesta, y el script ve un error de red, sin estado.',
  'The answer must allow the origin of the page (Access-Control-Allow-Origin); no login changes that.':
    'La respuesta debe permitir el origen de la página (Access-Control-Allow-Origin); ningún inicio de sesión cambia eso.',
  'the answer ({status}) has no Access-Control-Allow-Origin':
    'la respuesta ({status}) no tiene Access-Control-Allow-Origin',
  'the answer ({status}) names more than one origin in Access-Control-Allow-Origin, and browsers accept only one':
    'la respuesta ({status}) nombra más de un origen en Access-Control-Allow-Origin, y los navegadores solo aceptan uno',
  'the answer ({status}) allows another origin than that of the page (Access-Control-Allow-Origin)':
    'la respuesta ({status}) permite un origen distinto del de la página (Access-Control-Allow-Origin)',
  'the answer ({status}) does not allow the method {method} (Access-Control-Allow-Methods)':
    'la respuesta ({status}) no permite el método {method} (Access-Control-Allow-Methods)',
  'the answer ({status}) does not allow the field {names} (Access-Control-Allow-Headers)':
    'la respuesta ({status}) no permite el campo {names} (Access-Control-Allow-Headers)',
  'the answer ({status}) does not allow the fields {names} (Access-Control-Allow-Headers)':
    'la respuesta ({status}) no permite los campos {names} (Access-Control-Allow-Headers)',
  'The request for a new token was refused, and the requests that followed were refused as well.':
    'La petición de un token nuevo fue rechazada, y las peticiones siguientes también.',
  'The request for a new token was refused.': 'La petición de un token nuevo fue rechazada.',
  'The same refresh token had been sent before, and no answer came back: the server may have used it up then.':
    'El mismo token de actualización ya se había enviado antes, y no llegó respuesta: puede que el servidor lo gastara entonces.',
  'Another one succeeded later.': 'Otra tuvo éxito más tarde.',
  'The same refresh token was exchanged {count} times, at nearly the same time.':
    'El mismo token de actualización se canjeó {count} veces, casi al mismo tiempo.',
  'The same refresh token was exchanged {count} times, {span} apart.':
    'El mismo token de actualización se canjeó {count} veces, con {span} de diferencia.',
  'The server hands out a new one each time (rotation), so one request won, and the old one was worth nothing for the others.':
    'El servidor entrega uno nuevo cada vez (rotación), así que ganó una petición, y para las demás el antiguo ya no valía nada.',
  'Let one request refresh, and the others wait for it.':
    'Conviene que renueve una petición y que las demás la esperen.',
  'Keep the new refresh token of each answer, in every tab, and never send the old one again: some servers end the whole session then.':
    'Conviene guardar el nuevo token de actualización de cada respuesta, en cada pestaña, y no enviar nunca más el antiguo: algunos servidores terminan entonces toda la sesión.',
  '{count} requests for a new token went out within {span}.':
    '{count} peticiones de un token nuevo salieron en {span}.',
  'One is enough for all requests that wait; the others load the server and, with rotating refresh tokens, undo each other.':
    'Una basta para todas las peticiones que esperan; las demás cargan el servidor y, con rotación, se anulan entre sí.',
  once: 'una vez',
  '{count} times': '{count} veces',
  '{credential} was accepted by the same address before and after this refusal, so it had not ended.':
    '{credential} fue aceptada por la misma dirección antes y después de este rechazo, así que no había terminado.',
  '{credential} was accepted by the same address before and after these {count} refusals, so it had not ended.':
    '{credential} fue aceptada por la misma dirección antes y después de estos {count} rechazos, así que no había terminado.',
  'One of several servers behind the address may not know it or its key, or the server could not check it for a moment.':
    'Puede que uno de varios servidores detrás de la dirección no la conozca, o no conozca su clave, o que el servidor no pudiera comprobarla por un momento.',
  '{credential} was refused at first and accepted {span} later by the same address, unchanged.':
    '{credential} fue rechazada al principio y aceptada {span} después por la misma dirección, sin cambios.',
  '{credential} was refused at first and accepted right after by the same address, unchanged.':
    '{credential} fue rechazada al principio y aceptada justo después por la misma dirección, sin cambios.',
  'A new credential or permission can take a moment until every server knows it; trying again after a short wait is enough.':
    'Una credencial o un permiso nuevos pueden tardar un momento en ser conocidos por todos los servidores; basta con volver a intentarlo tras una breve espera.',
  'The server asked for a login, the client answered, and request {number} got through.':
    'El servidor pidió un inicio de sesión, el cliente respondió, y la petición {number} pasó.',
  'The server asked for a login, the client answered, and request {number} was answered with {status}, without asking for a login again.':
    'El servidor pidió un inicio de sesión, el cliente respondió, y la petición {number} recibió {status}, sin que se volviera a pedir un inicio de sesión.',
  'The proxy asked for a login, the client answered, and request {number} got through.':
    'El proxy pidió un inicio de sesión, el cliente respondió, y la petición {number} pasó.',
  'The proxy asked for a login, the client answered, and request {number} was answered with {status}, without asking for a login again.':
    'El proxy pidió un inicio de sesión, el cliente respondió, y la petición {number} recibió {status}, sin que se volviera a pedir un inicio de sesión.',
  'After {count} failed login the server answered with a limit or a lock ({status}).':
    'Tras {count} inicio de sesión fallido, el servidor respondió con un límite o un bloqueo ({status}).',
  'After {count} failed login the server answered with a limit or a lock ({status}), to wait {span}.':
    'Tras {count} inicio de sesión fallido, el servidor respondió con un límite o un bloqueo ({status}): esperar {span}.',
  'After {count} failed logins the server answered with a limit or a lock ({status}).':
    'Tras {count} inicios de sesión fallidos, el servidor respondió con un límite o un bloqueo ({status}).',
  'After {count} failed logins the server answered with a limit or a lock ({status}), to wait {span}.':
    'Tras {count} inicios de sesión fallidos, el servidor respondió con un límite o un bloqueo ({status}): esperar {span}.',
  'The answer refuses the application itself, not its refresh token.':
    'La respuesta rechaza la propia aplicación, no su token de actualización.',
  'Check the client id and the secret or key that it sends, and whether it is still registered and enabled at the login server; until then, logging in again does not help.':
    'Conviene revisar el identificador de cliente y el secreto o la clave que envía, y si sigue registrada y activa en el servidor de inicio de sesión; hasta entonces, volver a iniciar sesión no ayuda.',
  'The answer says that this application may not exchange refresh tokens.':
    'La respuesta dice que esta aplicación no puede canjear tokens de actualización.',
  'Switch the refresh token grant on for it at the login server; until then, logging in again helps only for as long as one access token lives.':
    'Hay que activarle la concesión de token de actualización en el servidor de inicio de sesión; hasta entonces, volver a iniciar sesión solo ayuda mientras vive un token de acceso.',
  'The request asks for rights that the refresh token does not cover.':
    'La petición pide derechos que el token de actualización no cubre.',
  'Leave scope out of the refresh, or ask for no more than was granted; for more rights, send the user to log in.':
    'Conviene omitir scope al renovar, o no pedir más de lo concedido; para más derechos, el usuario debe iniciar sesión.',
  'The login server wants the user there: a login, a second factor or a consent.':
    'El servidor de inicio de sesión quiere al usuario presente: un inicio de sesión, un segundo factor o un consentimiento.',
  'Send the user to the login page; asking again in the background cannot meet that.':
    'Hay que llevar al usuario a la página de inicio de sesión; volver a pedirlo en segundo plano no puede cumplirlo.',
  'The request brought no refresh token that the server could find.':
    'La petición no traía ningún token de actualización que el servidor pudiera encontrar.',
  'Find out where it was lost: never stored, deleted by a logout, sent under another name, or kept in a cookie that was not attached. Without it, somebody has to log in again.':
    'Conviene averiguar dónde se perdió: nunca guardado, borrado al cerrar la sesión, enviado con otro nombre o en una cookie que no se envió. Sin él, alguien tiene que iniciar sesión de nuevo.',
  'The refresh token had been used before, and the server takes each only once (rotation).':
    'El token de actualización ya se había usado, y el servidor acepta cada uno solo una vez (rotación).',
  'Store the new refresh token of every answer, share it among tabs, and let one request at a time refresh. Many servers end the whole session when an old one comes back, so somebody has to log in again.':
    'Conviene guardar el nuevo token de actualización de cada respuesta, compartirlo entre pestañas y dejar que renueve una sola petición a la vez. Muchos servidores terminan toda la sesión cuando vuelve uno antiguo, y entonces alguien tiene que iniciar sesión de nuevo.',
  'The refresh token had run out.': 'El token de actualización había caducado.',
  'Somebody has to log in again. If that comes too soon, look at the lifetime that the login server gives to refresh tokens, also to unused ones.':
    'Alguien tiene que iniciar sesión de nuevo. Si eso llega demasiado pronto, conviene mirar la vida que el servidor de inicio de sesión da a los tokens de actualización, también a los no usados.',
  'The refresh token was withdrawn before its time.': 'El token de actualización fue retirado antes de tiempo.',
  'Find out by what: a logout, a new password, an administrator, or the limit of tokens for one user. Somebody has to log in again.':
    'Conviene averiguar por qué: un cierre de sesión, una contraseña nueva, un administrador o el límite de tokens de un usuario. Alguien tiene que iniciar sesión de nuevo.',
  'The refresh token was given to another application.': 'El token de actualización se dio a otra aplicación.',
  'Send it with the client id with which it was fetched; tokens of a test and a live application do not mix.':
    'Hay que enviarlo con el identificador de cliente con el que se obtuvo; los tokens de una aplicación de prueba y de una real no se mezclan.',
  'The account of the user is locked or switched off.': 'La cuenta del usuario está bloqueada o desactivada.',
  'Have the account opened again; until then, a new login fails as well.':
    'Hay que pedir que se abra de nuevo la cuenta; hasta entonces, un inicio de sesión nuevo también falla.',
  'The check against forged requests (CSRF) failed; the refresh token was not looked at.':
    'Falló la comprobación contra peticiones falsificadas (CSRF); el token de actualización no se miró.',
  'Send the CSRF token with the refresh as with every other form; the login itself may still be good.':
    'Hay que enviar el token CSRF al renovar como en cualquier otro formulario; la sesión en sí puede seguir siendo válida.',
  'The answer (invalid_grant) does not say which it is: the refresh token has run out, was withdrawn, was used up before, or belongs to another application.':
    'La respuesta (invalid_grant) no dice qué pasa: el token de actualización ha caducado, fue retirado, ya se había usado o pertenece a otra aplicación.',
  'The log of the login server knows which. Somebody has to log in again; sending the old token again does not help.':
    'El registro del servidor de inicio de sesión lo sabe. Alguien tiene que iniciar sesión de nuevo; enviar otra vez el token antiguo no ayuda.',
  'In the place of the refresh token, the request carries a placeholder such as undefined or null.':
    'En lugar del token de actualización, la petición lleva un marcador como undefined o null.',
  'Mend the code that reads the stored token: it sends its result without looking whether there is one.':
    'Hay que corregir el código que lee el token guardado: envía su resultado sin mirar si lo hay.',
  'The answer does not say why.': 'La respuesta no dice por qué.',
  'Somebody has to log in again; sending the old token again does not help.':
    'Alguien tiene que iniciar sesión de nuevo; enviar otra vez el token antiguo no ayuda.',
  'the browser was told to delete it': 'se indicó al navegador que la borrara',
  'the browser was told to delete it at {time}': 'se indicó al navegador que la borrara a las {time}',
  'it was replaced': 'fue reemplazada',
  'it was replaced at {time}': 'fue reemplazada a las {time}',
  'it was logged out, and it was accepted after that all the same':
    'se cerró su sesión, y aun así fue aceptada después',
  'it was logged out at {time}, and it was accepted after that all the same':
    'se cerró su sesión a las {time}, y aun así fue aceptada después',
  'it was logged out': 'se cerró su sesión',
  'it was logged out at {time}': 'se cerró su sesión a las {time}',
  'The session cookie {name} was set earlier, and this request went out without it: {why}.':
    'La cookie de sesión {name} se creó antes, y esta petición salió sin ella: {why}.',
  'The cookie of the login {name} was set earlier, and this request went out without it: {why}.':
    'La cookie del inicio de sesión {name} se creó antes, y esta petición salió sin ella: {why}.',
  'The session cookie {name} was set earlier, and this request went out without it.':
    'La cookie de sesión {name} se creó antes, y esta petición salió sin ella.',
  'The cookie of the login {name} was set earlier, and this request went out without it.':
    'La cookie del inicio de sesión {name} se creó antes, y esta petición salió sin ella.',
  'The session cookie {name} was set earlier for a limited time; that time was over, so the browser no longer sent it.':
    'La cookie de sesión {name} se creó antes por un tiempo limitado; ese tiempo había pasado, así que el navegador ya no la envió.',
  'The cookie {name} was set earlier for a limited time; that time was over, so the browser no longer sent it.':
    'La cookie {name} se creó antes por un tiempo limitado; ese tiempo había pasado, así que el navegador ya no la envió.',
};
