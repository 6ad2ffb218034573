import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in what the caller may do, in Spanish, by the English text. */
export const permission: RecordTexts = {
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
};
