import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in a guard before the server, in Spanish, by the English text. */
export const blocked: RecordTexts = {
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
};
