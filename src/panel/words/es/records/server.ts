import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in the server or the resource, in Spanish, by the English text. */
export const server: RecordTexts = {
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
};
