import type { RecordTexts } from '../../languages.ts';

/** Denials whose cause is not told, in Spanish, by the English text. */
export const unspecified: RecordTexts = {
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
