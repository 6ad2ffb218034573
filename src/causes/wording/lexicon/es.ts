import type { Lexicon } from '../vocabulary.ts';
import { combined } from './combined.ts';
import { spanishThings } from './es-things.ts';

/** Spanish. */
export const spanish: Lexicon = {
  language: 'es',
  unit: 'words',
  hints:
    'el, la, los, las, un, una, de, del, que, es, su, sus, tu, no, y, o, ha, han, para, por, con, en, al, esta, este, se, usted, lo, sido, debe, tiene, acceso, usuario, contrasena, cuenta, sesion, denegado, caducado, permiso, permisos, invalido, iniciar, credenciales, solicitud, pero, cuando, porque, como, hay, estas, eres, tienes, puede, puedes, pueden, sin, solo, ya, fue, ser, estar, aun, le, les, si, mas, desde, hasta, nos, te, mi, dicho, ningun, ninguna, favor, correo, clave, intentelo, demasiadas, demasiados, vuelva, caduco, esa, ese, segun, dentro, muy, son, debes, necesita, requiere, permite, antes, contenido, pagina, disponible, nuestro, pais, autorizacion, dos, ello, sea, haya, abierto',
  subjects: {
    access: 'acceso, accesos, acceder, entrada, entrar',
    account:
      'cuenta, usuario, nombre de usuario, correo, correo electronico, email, direccion de correo, cuentas, usuarios, cuenta de usuario, cuenta de correo, cuentas de usuario, perfil, cliente, clientes, id de usuario, identificador de usuario, direccion de email, direccion de correo electronico, su direccion de correo, tu direccion de correo, su direccion de email, telefono, numero de telefono, numero de movil, organizacion, espacio de trabajo, empleado, este usuario, su registro, tu registro, su membresia, id de cliente, cuentas sin privilegios, usuarios sin privilegios, cuentas no privilegiadas',
    'api-key':
      'clave api, clave de api, clave de acceso, api key*, clave de la api, llave de api, llave api, claves api, claves de api, claves de acceso, claves de la api, clave secreta, clave de aplicacion, clave de la aplicacion, clave de suscripcion, clave publica, token de api, token api, tokens de api, token de la api, token de acceso personal, tokens de acceso personal, apikey*, secreto del cliente, secreto de cliente, id de clave, llave de acceso, llave de la api, llaves de api, clave de licencia, credencial de api',
    attempts:
      'intentos, intentos de inicio de sesion, intentos fallidos, intentos de acceso, intentos de autenticacion, intentos de conexion, intentos de ingreso, intentos erroneos, intentos incorrectos, inicios de sesion fallidos, accesos fallidos, reintentos, fallos de autenticacion, intentos de contrasena',
    bot: 'robot, robots, bot, captcha, automatizad*, javascript, humano, navegador, bots, rastreador*, rastreo, scraping, scraper*, agente de usuario, user agent, recaptcha, hcaptcha, turnstile, humana, humanos, persona real, trafico automatizado, acceso automatizado, solicitudes automatizadas, peticiones automatizadas, consultas automatizadas, script, scripts, rompecabezas, trafico inusual, navegador web, headless',
    caller: 'usted, tu, solicitante, visitante, este usuario, usuario actual, ustedes',
    certificate:
      'certificado*, certificado de cliente, certificado digital, certificado electronico, tls mutuo, mtls, tarjeta inteligente, dni electronico, dnie, x509, autenticacion tls mutua',
    clock:
      'reloj, marca de tiempo, hora, hora del servidor, fecha y hora, hora de la solicitud, hora de la peticion, fecha de la solicitud, fecha de la peticion, hora del sistema, hora del dispositivo, hora local, hora del cliente, hora del equipo, diferencia de tiempo, diferencia de hora, encabezado date, cabecera date, sello de tiempo, sello temporal, timestamp, ventana de tiempo, marca temporal, desfase de reloj, desfase horario, fecha y la hora',
    cookie: 'cookie, cookies, cookies de terceros, cookie de autenticacion',
    country: [
      'pais, region, ubicacion, zona geografica, paises, regiones, region geografica, geografic*, territorio, territorios, jurisdiccion, su zona, tu zona, union europea, espacio economico europeo, geolocalizacion, ubicacion geografica, residentes, sanciones, embargo, su pais, tu pais, este pais, esta region, su region, tu region, su ubicacion, tu ubicacion, su territorio, algunos paises, ciertos paises, algunas regiones, ciertas regiones, estados unidos, fuera de la ue, geobloqueo, pais de origen, pais de residencia, pais en el que, pais desde el que',
      combined(
        'desde, en, fuera de, de fuera de',
        'espana, mexico, argentina, chile, colombia, peru, venezuela, uruguay, ecuador, bolivia, portugal, francia, alemania, italia, reino unido, inglaterra, irlanda, suiza, austria, belgica, holanda, los paises bajos, paises bajos, polonia, suecia, noruega, dinamarca, finlandia, grecia, turquia, rusia, ucrania, china, japon, corea, india, iran, cuba, brasil, canada, estados unidos, los estados unidos, ee uu, australia, europa, la ue, la union europea, el reino unido, latinoamerica, america latina, andorra, marruecos',
      ),
    ].join(', '),
    credential:
      'credencial*, datos de acceso, datos de inicio de sesion, credenciales de autenticacion, datos de autenticacion, informacion de autenticacion, informacion de inicio de sesion, informacion de acceso, datos de identificacion, datos de autentificacion, credenciales de acceso, credenciales de usuario, credenciales de inicio de sesion, parametros de autenticacion, datos de la cuenta, informacion de la cuenta, datos de ingreso',
    csrf: 'csrf, token csrf, xsrf, token de seguridad, ficha csrf, token anti csrf, proteccion csrf, token antifalsificacion, antifalsificacion, falsificacion de solicitud*, falsificacion de peticion*, clave del formulario, token del formulario, token de formulario, token de verificacion, cookie csrf, codigo csrf, parametro state, parametro de estado, estado oauth, testigo csrf, ficha de seguridad, token de validacion, clave de sesion del formulario, cabecera csrf, encabezado csrf, testigo de seguridad',
    factor:
      'dos factores, doble factor, segundo factor, mfa, 2fa, codigo de verificacion, codigo de seguridad, segundo paso, dos pasos, verificacion en dos pasos, codigo de un solo uso, autenticacion de dos factores, autenticacion en dos pasos, autenticacion de doble factor, verificacion de dos pasos, codigo otp, contrasena de un solo uso, clave de un solo uso, codigo de autenticacion, codigo 2fa, codigo mfa, codigo temporal, codigo totp, otp, totp, autenticador, aplicacion de autenticacion, app de autenticacion, llave de seguridad, multifactor, autenticacion multifactor, autenticacion multifactorial, autenticacion de multiples factores, autenticacion en dos factores, verificacion en 2 pasos, autenticacion de 2 factores, autenticacion en 2 pasos, verificacion de dos factores, verificacion de identidad, verificacion adicional, autenticacion adicional, autenticacion reciente, inicio de sesion reciente, reautenticacion, reautenticarse, volver a autenticarse, codigo introducido, codigo ingresado, codigo proporcionado, codigo de confirmacion, codigo sms, operacion sensible, accion sensible, webauthn, passkey, factor adicional, modo sudo, codigo de acceso, codigo de un uso',
    filter:
      'politica de uso, politica de internet, politica de su empresa, politica de la empresa, politica de su organizacion, politica corporativa, este sitio web, filtro, filtro web, categoria, su organizacion, su empresa, filtro de contenido, filtro de contenidos, filtro de url, filtrado de contenido, filtrado de contenidos, filtrado web, control parental, politica de red, politica de navegacion, administrador de red, proveedor de internet, su centro educativo, su colegio, su escuela, su empleador, tu organizacion, tu empresa, politicas de uso, politica de uso aceptable, acceso a internet, navegacion web, pasarela web',
    firewall:
      'cortafuegos, firewall, regla de seguridad, sistema de seguridad, subsistema de seguridad, motivos de seguridad, razones de seguridad, modulo de seguridad, servicio de seguridad, politica de seguridad, solucion de seguridad, waf, firewall de aplicaciones, cortafuegos de aplicaciones, reglas de seguridad, regla de proteccion, sistema de proteccion, filtro de seguridad, politicas de seguridad, plugin de seguridad, complemento de seguridad, software de seguridad, comprobacion de seguridad, incidente de seguridad, infraccion de seguridad, violacion de seguridad, controles de seguridad, mod security, modsecurity',
    ip: 'direccion ip, ip, vpn, red, direcciones ip, ips, ip del cliente, red local, red interna, red corporativa, red de la empresa, red privada, red publica, desde la intranet, en la intranet, fuera de la intranet, ubicacion de red, su red, tu red, esta red, rango de ip, rango de ips, rangos de ip, rango de direcciones, red tor, tor, nodo de salida, localhost, maquina local, equipo local, proxy o vpn, vpn o proxy, conexion vpn, red virtual, internet publico, fuera de la red, centro de datos, proveedor de alojamiento, acceso remoto, conexion remota, conexiones remotas, conexiones locales, servidor remoto, red de la oficina, direccion de red, direccion de origen, ip de origen',
    listing:
      'directorio, contenido del directorio, listado de directorio*, listado del directorio, listado de archivos, indice del directorio, exploracion de directorios, contenido de la carpeta, pagina de indice, archivo indice, navegacion de directorios',
    login:
      'inicio de sesion, iniciar sesion, autenticacion, login, autenticarse, autentificacion, autenticar, autentificarse, autentificar, iniciar la sesion, inicio de la sesion, inicios de sesion, loguearse, logearse, identificarse, logueo, identificacion, iniciar tu sesion, iniciar su sesion, conectarse, ingresar al sistema, ingreso al sistema',
    method:
      'metodo, metodo http, metodos, metodos http, verbo, verbos, verbo http, verbos http, metodo de solicitud, metodo de la solicitud, metodo de peticion, metodo de la peticion, metodo get, metodo post, metodo put, metodo delete, metodo patch, solicitudes get, solicitudes post, peticiones get, peticiones post',
    origin:
      'origen, dominio, referer, origenes, dominios, host, nombre de host, hosts, cors, origen cruzado, incrustar, incrustacion, incrustado, incrustar en, iframe, hotlink*, enlace directo, enlaces directos, url de redireccion, uri de redireccion, url de retorno, url de callback, sitio de origen, este dominio, otros sitios, otros sitios web, sitios externos, sitio externo, encabezado host, cabecera host, nombre de paquete, nombre del paquete, cabecera origin, encabezado origin, subdominio',
    password:
      'contrasena, contrasenas, clave, pin, contrasena actual, contrasena introducida, contrasena ingresada, contrasena proporcionada, frase de contrasena, palabra clave, palabra de paso, codigo pin, usuario y contrasena, nombre de usuario y contrasena, usuario o clave, usuario y clave, nombre de usuario o contrasena, correo o contrasena, correo electronico o contrasena, password, email o contrasena, passwords',
    permission:
      'permiso, permisos, privilegio*, rol, roles, autorizacion, derechos, administrador*, propietario*, moderador*, miembros, admin, administracion, grupo, grupos, propietari*, dueno, duena, duenos, duenas, politica, politicas, politica de acceso, acl, control de acceso, lista de control de acceso, nivel de acceso, derecho, derechos de acceso, derechos de administrador, superusuario, superusuarios, superadministrador*, editor, editores, editora, editoras, colaborador*, autor, autora, autores, creador, creadora, creadores, participantes, miembro, autorizaciones, facultad*, atribuciones, permiso de escritura, permiso de lectura, permisos de administrador, permisos de escritura, permisos de lectura, acceso de escritura, acceso de administrador, acceso total, profesor*, docente*, revisor*, instructor*, organizador*, responsable*, supervisor*, gestor, gestora, gestores, mantenedor*, operador*, coordinador*, root, usuarios autorizados, personal autorizado, personas autorizadas, usuario autorizado, administradores del sistema',
    plan: 'plan, suscripcion, licencia, saldo, credito, creditos, pago, factura, tarifa, planes, plan de pago, plan gratuito, plan actual, plan contratado, suscripciones, licencias, pagos, facturacion, medio de pago, metodo de pago, metodos de pago, forma de pago, tarjeta de credito, periodo de prueba, prueba gratuita, prueba gratis, version de prueba, version de pago, version gratuita, version premium, version pro, premium, funcion premium, funciones premium, edicion, nivel de suscripcion, cuenta premium, cuenta de pago, cuenta gratuita, paquete, su paquete, tu paquete, mensualidad, impago, impagos, funcionalidad, funcionalidades, caracteristica, caracteristicas, esta funcion, modulo, membresia, abono, suscriptor, fondos, cuota mensual, clientes de pago, usuarios de pago, programa beta, complemento, contratacion, suscriptores',
    proxy:
      'proxy, servidor proxy, autenticacion del proxy, autenticacion de proxy, autenticacion proxy, credenciales del proxy, proxy corporativo',
    rate: 'limite, cuota, limite de solicitudes, limite de peticiones, limite diario, limites, cuotas, limite de uso, limite de velocidad, limite de tasa, limite de llamadas, limite de frecuencia, tasa de solicitudes, tasa de peticiones, frecuencia, limite por hora, limite horario, limite mensual, limite semanal, ancho de banda, numero de solicitudes, numero de peticiones, numero de llamadas, numero maximo de solicitudes, numero maximo de peticiones, por minuto, por segundo, por hora, por dia, llamadas a la api, uso de la api, limite de la api, limite de consultas, consultas por *, solicitudes por *, peticiones por *, cupo, limite de descargas, limite de trafico, llamadas por *, limite de envios, limite de mensajes',
    request:
      'solicitud, solicitudes, peticion, peticiones, llamada, llamadas, consulta, consultas, conexion, conexiones, mensajes, su actividad, tu actividad, visita, envios, descargas',
    resource:
      'documento, tema, pedido, registro, encuesta, articulo, repositorio, pagina, inscripcion, incidencia, votacion, proyecto, periodo, plazo, ticket, factura, curso, examen, convocatoria, expediente, concurso, reserva, documentos, temas, hilo, hilos, discusion, discusiones, debate, conversacion, comentario, comentarios, publicacion, publicaciones, entrada del blog, evento, eventos, orden, ordenes, invitacion, invitaciones, sala, boleta, registros, base de datos, cluster, tienda, tablero, wiki, rama, cupon, cupones, vale, recurso, objeto, caso, fecha limite, plazo de entrega, cola, mercado, subasta, cuestionario, juego, partida, campana, contrato, canal, carpeta, tabla, fila, coleccion, trabajo, tarea, tareas, version, artefacto, imagen, esquema, instantanea, volumen, chat, foro, pregunta, respuesta, clase, turno, instancia, nodo, libro, diario, periodo contable, ejercicio, ejercicio fiscal, parte de horas, matricula, matriculacion, venta, voto, votos, cambios, solicitud de cambio, competicion, repositorios, sitio, sitio web, aplicacion, app, encuestas, elemento, elementos, articulos, cita, presupuesto, transaccion, pedidos, entrega, incidencias, tickets, propuesta, sorteo, oferta, anuncio, producto, solicitud de extraccion, pull request, espacio, tarjeta, hoja, nota, mensaje, archivo, fichero, plantilla, informe, evaluacion, actividad, semestre, torneo, etiqueta, proyectos, cursos, facturas, contenido, proceso, tramite, operacion solicitada, acta, asiento',
    scope:
      'scope, scopes, ambito, ambitos, alcance, consentimiento, alcances, permisos de la aplicacion, permisos del token, permisos de la clave, permisos oauth, permisos de la api, permisos de api, permiso de la api, ambito requerido, ambitos requeridos, scope requerido, scopes requeridos, perimetro',
    session:
      'sesion, sesiones, sesion de usuario, id de sesion, identificador de sesion, token de sesion, cookie de sesion',
    signature:
      'firma, firmas, hash, hmac, firma de la solicitud, firma de la peticion, firma digital, firma de la url, suma de comprobacion, checksum, nonce, firma hmac, firma del webhook, cadena canonica',
    terms:
      'terminos, condiciones, terminos y condiciones, terminos de servicio, terminos de uso, terminos del servicio, condiciones de uso, condiciones del servicio, condiciones de servicio, acuerdo, acuerdo de licencia, contrato de licencia, politica de privacidad, condiciones generales, codigo de conducta, nuevos terminos, nuevas condiciones, aviso legal, acuerdo de usuario',
    tls: 'https, ssl, conexion segura, tls, conexion cifrada, conexion encriptada, conexiones seguras, canal seguro, http sin cifrar, conexion no segura, conexiones no seguras, conexion sin cifrar, protocolo seguro, sin cifrado',
    token:
      'token, tokens, token de acceso, jwt, bearer, ficha, token de autenticacion, token de autorizacion, token de actualizacion, token de refresco, token de portador, token bearer, token jwt, token de identidad, token de id, id token, refresh token, access token, codigo de autorizacion, enlace magico, token de invitacion, token de restablecimiento, token de usuario, testigo, testigo de acceso, token oauth, asercion, token de activacion, token de recuperacion, fichas, tokens de acceso, token de identificacion, token web',
    url: 'enlace, url, enlaces, enlace firmado, url firmada, url prefirmada, enlace de descarga, enlace compartido, enlace para compartir, vinculo, enlace de invitacion, enlace de restablecimiento, enlace de verificacion, enlace de activacion, enlace de confirmacion',
    scheme:
      'autenticacion basica, metodo de autenticacion, esquema de autenticacion, metodos de autenticacion, esquemas de autenticacion, esquema de autorizacion, metodo de autorizacion, tipo de autenticacion, tipo de autorizacion, esquema bearer, mecanismo de autenticacion, esquema',
    content:
      'privado, privada, derechos de autor, motivos legales, privados, privadas, copyright, derecho de autor, propiedad intelectual, dmca, video, videos, razones legales, orden judicial, muro de pago, album, lista de reproduccion, adultos, contenido sensible, titular de los derechos, configuracion de privacidad, ajustes de privacidad, derechos de emision, derechos de retransmision, derechos de difusion',
    attack:
      'ataque*, malicios*, inyeccion, ataques, inyeccion sql, inyecciones, inyeccion de codigo, sospechos*, actividad sospechosa, solicitud sospechosa, peticion sospechosa, trafico sospechoso, contenido malicioso, intrusion, intrusiones, peligros*, danin*, amenaza*, abuso, abusos, abusiv*, caracteres ilegales, caracteres prohibidos, exploit*, xss, hackeo, hackers, intento de ataque, uso indebido',
    audience:
      'audiencia, emisor, inquilino, aud, audiencias, emisores, tenant, destinatario del token, entorno de pruebas, entorno de produccion, entorno sandbox, modo de prueba, modo de pruebas, modo de produccion, otro entorno, otro proyecto, otro tenant, otra region, aplicacion distinta, aplicacion diferente, distinto entorno, otro cliente, otra organizacion, proyecto diferente, proyecto distinto, realm, reino',
    age: 'edad, menores, mayoria de edad, contenido adulto, contenido para adultos',
    anonymous:
      'anonimo, anonima, anonimos, anonimas, usuario anonimo, usuarios anonimos, acceso anonimo, solicitudes anonimas, peticiones anonimas, anonimamente, de forma anonima, usuarios no registrados, usuarios no autenticados, usuarios invitados, como invitado',
    api: 'api, apis, acceso a la api, acceso api, acceso por api',
    file: 'htaccess, permisos de archivo, permisos del archivo, permisos de archivos, permisos de fichero, permisos del fichero, permisos de ficheros, sistema de archivos, sistema de ficheros, configuracion del servidor, enlace simbolico, enlaces simbolicos, tipo de archivo, extension de archivo, extension del archivo',
    form: 'formulario, envio del formulario, datos del formulario',
    header:
      'cabecera authorization, encabezado authorization, cabecera de autorizacion, encabezado de autorizacion, cabecera de autenticacion, encabezado de autenticacion, cabecera http authorization, encabezado http authorization, campo authorization, cabecera requerida, encabezado requerido, authorization header, header authorization, header de autorizacion, header de autenticacion, cabecera x *, encabezado x *, cabecera x * *, encabezado x * *, cabecera obligatoria, encabezado obligatorio, cabecera bearer',
    key: 'llave, llaves, secreto',
    kind: 'tipo de token, tipo de credencial, tokens de actualizacion, contrasenas de aplicacion, contrasena de aplicacion, autenticacion con contrasena, autenticacion por contrasena, inicio de sesion con contrasena, acceso con contrasena, inicio de sesion por contrasena, autenticacion http basica',
    route:
      'ruta, rutas, endpoint, punto de acceso, punto final, punto de conexion, version de la api, accion, operacion',
    sso: 'sso, inicio de sesion unico, inicio unico de sesion, autenticacion unica, acceso unico, proveedor de identidad, proveedor de identidades, saml, portal de acceso, login corporativo, inicio de sesion corporativo, cuenta corporativa',
  },
  predicates: {
    blocked:
      'bloqueado, bloqueada, bloqueados, baneado, vetado, bloqueo, no esta en la lista, no esta en la lista blanca, lista blanca, bloquead*, banead*, vetad*, expulsad*, bloqueos, bloquea, filtrad*, en cuarentena, no esta en la lista de permitidos, no esta en lista blanca, no esta incluida en la lista, no esta incluido en la lista, no figura en la lista, no aparece en la lista, no se encuentra en la lista, fuera de la lista, no esta en la lista de direcciones, lista de permitidos, lista negra de ip, interceptad*, no esta en el rango permitido, fuera del rango permitido, no pertenece al rango',
    closed:
      'archivado, archivada, cerrado, cerrada, finalizado, finalizada, solo lectura, mantenimiento, bloqueado para, terminado, terminada, archivad*, cerrad*, finalizad*, terminad*, concluid*, congelad*, bloqueado por otro, inmutable, en uso, en mantenimiento, pausad*, agotado el plazo, ha terminado, ha finalizado, ha concluido, ya termino, ya finalizo, no ha comenzado, no ha empezado, aun no ha comenzado, todavia no ha comenzado, no esta abierto, no esta abierta, no estan abiertas, no estan abiertos, ya no esta abierta, ya no esta abierto, borrador, retirad*, no publicado, no publicada, descontinuad*, completad*, liquidad*, sellad*, ya no es editable, no es editable, no editable, esta completo, esta llena, esta lleno, sin conexion, en curso, ya ha comenzado, ya ha empezado, ya comenzo',
    denied:
      'denegado, denegada, prohibido, prohibida, rechazado, rechazada, no autorizado, no autorizada, no permitido, no permitida, restringido, restringida, no disponible, no esta permitido, no esta permitida, no esta autorizado, no esta autorizada, denegad*, denegar, deniega, denego, prohibid*, prohibe, prohiben, rechazad*, rechaza, rechazo, no autorizados, no autorizadas, no permitidos, no permitidas, no estan permitidos, no estan permitidas, no se permite, no se permiten, no permite, no permiten, restringid*, limitado a, limitada a, limitados a, limitadas a, reservado a, reservada a, reservado para, reservada para, reservados a, reservadas a, reservados para, exclusivo para, exclusiva para, exclusivo de, no accesible, inaccesible, no esta accesible, no esta disponible, no disponibles, no estan disponibles, no se ha autorizado, no se autoriza, negad*, vedad*, impedid*, no tiene permitido, no tienes permitido, disponible solo, no es accesible, disponible unicamente, solo esta disponible, solo disponible, no se acepta, no se aceptan, no acepta, no aceptamos, no se admiten, no apto, desautorizad*, no ofrecemos, no prestamos, no puede acceder, no puedes acceder, no pueden acceder, no se puede acceder, no puede utilizarse, no puede usarse, no se puede usar, no se puede utilizar, no puede usar, no puedes usar, no puede utilizar, no puedes utilizar, ilegal, ilicit*, no es elegible, no cumple los requisitos, no puede ver, no puedes ver',
    disabled: [
      'desactivado, desactivada, deshabilitado, deshabilitada, suspendido, suspendida, inactivo, inactiva, no activado, no activada, no verificado, no verificada, no confirmado, no confirmada, eliminado, eliminada, inhabilitado, inhabilitada, no esta activa, no esta activo, pendiente, no ha sido verificado, no ha sido verificada, no ha sido activada, no ha sido confirmado, desactivad*, deshabilitad*, inhabilitad*, suspendid*, inactivos, inactivas, eliminad*, borrado, borrada, dado de baja, dada de baja, no habilitado, no habilitada, pendiente de aprobacion, pendiente de verificacion, pendiente de activacion, pendiente de confirmacion, pendiente de validacion, pendiente de revision, en revision, a la espera de aprobacion, esperando aprobacion, espera de aprobacion, en proceso de revision, debe verificar, debe ser verificada, debe confirmar, congelado, congelada, temporalmente bloquead*, bloqueada temporalmente, bloqueado temporalmente, sin verificar, sin confirmar, sin activar, no aprobado, no aprobada, no validado, no validada, cancelada por, clausurad*, restringida temporalmente, no ha sido validad*, sin validar',
      combined(
        'no esta, aun no esta, todavia no esta, no ha sido, aun no ha sido, todavia no ha sido, no fue, aun no',
        'activado, activada, activo, activa, verificado, verificada, confirmado, confirmada, validado, validada, aprobado, aprobada',
      ),
    ].join(', '),
    early:
      'aun no es valido, todavia no es valido, en el futuro, aun no es valida, todavia no es valida, aun no esta activo, todavia no esta activo, todavia no puede usarse, aun no puede usarse, no valido antes, no es valido antes, no valido todavia, no valido aun, emitido en el futuro, en un futuro, demasiado pronto, nbf',
    exceeded:
      'excedido, excedida, superado, superada, alcanzado, alcanzada, agotado, agotada, demasiadas, demasiados, excedid*, excede, exceden, excedio, superad*, supera, supero, superan, sobrepasad*, sobrepasa, alcanzad*, alcanzo, agotad*, agoto, demasiada, demasiado rapido, demasiado a menudo, con demasiada frecuencia, sobre el limite, rebasad*, maximo permitido, consumid*, en exceso, llego al limite, llegado al limite, excesiv*, ya no quedan, ya no le quedan, ya no te quedan, se acabo, se acabaron, por encima de',
    expired:
      'caducado, caducada, expirado, expirada, expiro, caduco, vencido, vencida, ya no es valido, ya no es valida, ha expirado, ha caducado, ha vencido, caducad*, caducaron, expirad*, expiraron, vencid*, vencio, vencieron, ya no son validos, ya no son validas, ya no esta vigente, ya no esta activa, ya no esta activo, ya no sirve, ya no funciona, no esta vigente, ha terminado, demasiado antiguo, obsolet*, tiempo de espera agotado, tiempo agotado, se ha agotado el tiempo, paso la fecha, se acabo el tiempo, cumplio, desactualizad*, fuera de plazo, fuera de fecha, ha dejado de ser valido, ha dejado de ser valida, caducidad, expiracion, fecha de vencimiento, transcurrid*',
    failed:
      'fallado, fallida, fallido, error, fallo, ha fallado, fallidas, fallidos, fracasad*, fracaso, errores, no tuvo exito, sin exito, problema, ha habido un error, no ha funcionado, salio mal, no superada, no superado',
    insufficient:
      'insuficiente, insuficientes, falta, faltan, carece, no tiene suficientes, no dispone, no tiene, no tienes, no cuenta con, no posee, no tenia, no tiene el, no tiene los, no tiene la, no tiene ningun, no tiene ninguna, no tienes el, no tienes los, no tienes la, no tienes ningun, no dispones, no dispone de, no dispones de, no cuentas con, no posees, carece de, careces de, le falta, le faltan, te falta, te faltan, demasiado bajo, demasiado baja, no es suficiente, no son suficientes, adicional, adicionales, mas alto, superior, superiores, no ostenta, no se le ha concedido, no se te ha concedido, no se le han concedido, no le permite, no te permite, no le permiten, no te permiten, no alcanza, no basta, no bastan, no da acceso, no dan acceso, no incluye acceso, no otorga acceso, no lleva, no porta, no confiere, no da derecho',
    invalid:
      'invalido, invalida, invalidos, invalidas, incorrecto, incorrecta, incorrectos, incorrectas, no valido, no valida, no validos, no validas, erroneo, erronea, equivocado, equivocada, no es valido, no es valida, no son validas, no coinciden, no coincide, no reconocido, no es correcta, no es correcto, no son correctos, no son correctas, inval*, incorrect*, incorrectamente, erroneos, erroneas, equivocados, equivocadas, mal, no son validos, no es el correcto, no es la correcta, no es una valida, no es un valido, no reconocida, no reconocidos, no se reconoce, no se ha reconocido, no ha sido reconocido, no aceptado, no aceptada, falso, falsa, falsificad*, manipulad*, adulterad*, no funciona, no sirve, inexistente*, alterad*, no parece valido, no parece valida, no es uno valido, no validez, inutilizable, indebido, indebida, inaceptable',
    malformed:
      'mal formado, mal formada, malformado, formato incorrecto, formato no valido, formato invalido, formato, mal formados, mal formadas, malformada, malformados, malformadas, mal construid*, mal escrit*, formato erroneo, formato no es valido, formato no es correcto, formato no reconocido, formato equivocado, corrupt*, no se puede decodificar, no se pudo decodificar, no se ha podido decodificar, no decodificable, ilegible, no se puede analizar, no se pudo analizar, no se pudo interpretar, no se puede interpretar, no se puede leer, no se pudo leer, tres partes, base64, sintaxis, incompleto, incompleta, truncad*, demasiado corto, demasiado corta, longitud, codificacion, estructura, estructura incorrecta, no tiene el formato, no tiene el formato correcto, segmentos, debe empezar por, debe comenzar con, debe comenzar por, debe empezar con',
    mismatch:
      'no coincide con, no corresponde, no coincide, no coinciden, no concuerda, no concuerdan, no se corresponde, no corresponden, no corresponde a, no corresponde al, discrepancia, diferente de, distinto de, distinto del, difiere de, difiere, no es igual, no es el mismo, no es la misma, inesperad*, no casa con, no es el esperado, no es la esperada, inconsistente, incoherente, no encaja',
    missing:
      'falta, faltan, ausente, vacio, vacia, no proporcionado, no proporcionada, no se proporciono, no se proporcionaron, no se han proporcionado, no se ha proporcionado, no fue proporcionado, no suministrado, no enviado, no se envio, no se encontro en la solicitud, no se proveyeron, ausentes, ausencia, vacios, vacias, en blanco, omitid*, no proporcionados, no proporcionadas, no se ha facilitado, no se facilito, no se han facilitado, no se ha indicado, no se indico, no indicado, no indicada, no se ha especificado, no se especifico, no especificado, no especificada, no se ha enviado, no se enviaron, no se han enviado, no se ha incluido, no se incluyo, no se ha recibido, no se recibio, no se recibieron, no enviada, no enviados, no suministrada, no se ha suministrado, no se suministro, no se suministraron, no presente, no esta presente, no se encontraba, no se encontro el encabezado, no se adjunto, no ha proporcionado, no has proporcionado, no proporciono, no ha enviado, no has enviado, no ha indicado, no ha introducido, no ha especificado, no contiene, no incluye, no lleva, nulo, nula, sin definir, no definido, no definida, no informado, no informada, no establecido, no establecida, no ingresado, no ingresada, no ingreso, se echa en falta, hace falta, hacen falta, no hay, no viene, no puede estar vacio, no puede estar vacia, no debe estar vacio',
    off: 'no activado, no incluido, no incluida, no habilitado, no habilitada, no esta habilitada, no esta habilitado, no incluye, no esta incluido, no esta incluida, no esta disponible en su plan, desactivad*, deshabilitad*, no activados, no activadas, no habilitados, no habilitadas, no esta activado, no esta activada, no estan habilitados, no estan habilitadas, no estan activadas, no estan activados, no ha sido habilitad*, no ha sido activad*, no incluidos, no incluidas, no forma parte, no configurado, no configurada, no esta configurado, no esta configurada, no se ha activado, no se ha habilitado, apagad*, no contempla, no cubre, no abarca, no esta encendido, inactivo, inactiva',
    required:
      'requerido, requerida, necesario, necesaria, requiere, obligatorio, obligatoria, debe, necesita, se requiere, se necesita, requerid*, requieren, requeria, necesari*, obligatori*, obligad*, deben, debes, debera, deberas, necesitas, necesitan, precisa, preciso, hay que, se precisa, se requieren, se necesitan, exige, exigen, exigid*, se exige, imprescindible, es preciso, tiene que, tienes que, ha de, has de, se debe, se deben, se espera, se esperaba, indique, proporcione, proporciona, facilite, incluya, envie, introduzca, introduce, especifique, resuelva, resuelve, complete, completa, demuestre, demuestra, habilite, habilita',
    revoked:
      'revocado, revocada, anulado, anulada, cancelado, cancelada, cerrado sesion, invalidado, lista negra, en la lista negra, en lista negra, revocados, revocadas, revoco, revocaron, anulados, anuladas, canceladas, cancelados, invalidados, invalidada, invalidadas, invalido la, retirado, retirada, desconectad*, cerrada desde, cerrado la sesion, se cerro la sesion, se ha cerrado la sesion, ha cerrado sesion, cierre de sesion, reemplazad*, sustituid*, eliminad*, borrad*, dado de baja, comprometid*, filtrada, expuesta, rotad*, rotad, ha sido cambiada, ha cambiado, se cambio, fue cambiada, ha sido eliminado, ha sido eliminada, fue eliminado, fue eliminada, ya no esta autorizad*, listas negras, lista de bloqueo, lista de bloqueados, destruid*, regenerad*, renovad*, ha sido renovada, fue renovada',
    unknown:
      'no encontrado, no encontrada, no existe, desconocido, desconocida, no se encontro, no se encuentra, inexistente, no registrado, desconocidos, desconocidas, no encontrados, no encontradas, no existen, no existia, no se ha encontrado, no se han encontrado, no se encontraron, no se encuentran, no fue encontrado, no fue encontrada, no hemos encontrado, no hay ningun, no hay ninguna, no registrada, no esta registrado, no esta registrada, no figura, no consta, no aparece, sin registrar, no conocido, no conocida, no reconocemos, no se pudo encontrar, no se puede encontrar, no pudo encontrarse, no localizado, no localizada, no se localiza, ya no existe',
    unsupported:
      'no soportado, no soportada, no admitido, no compatible, no se admite, no soportados, no soportadas, no esta soportado, no esta soportada, no es compatible, no compatibles, no son compatibles, no admitida, no admitidos, no admitidas, no es admitido, no es admitida, no se admiten, no se soporta, no soporta, no admite, no acepta, obsoleto, obsoleta, en desuso, no aplicable, no implementado, no implementada, incompatible, incompatibles, ya no se admite, ya no se acepta, ya no se aceptan, no es aplicable, solo admite, solo acepta, solo se admite, solo se acepta, en lugar de, en vez de, no adecuado, no adecuada',
    unverified:
      'no se pudo verificar, no pudo verificarse, no se ha podido verificar, no se puede verificar, no puede verificarse, no se han podido verificar, no pudieron verificarse, no se pudieron verificar, no se ha podido validar, no se pudo validar, no se puede validar, no se han podido validar, no se pudo comprobar, no se ha podido comprobar, no se puede comprobar, no se pudo autenticar, no verificad*, no validad*, verificacion fallida, validacion fallida, fallo la verificacion, fallo la validacion, error de verificacion, error de validacion, fallo en la verificacion, no supero la verificacion, no supera la verificacion, no ha superado la verificacion, ha fallado la verificacion, ha fallado la validacion, la verificacion fallo, la verificacion ha fallado, la validacion ha fallado, no pudimos verificar, no hemos podido verificar, imposible verificar, imposible validar, no se ha verificado, error al verificar, error al validar, no autentic*',
    untrusted:
      'no es de confianza, no confiable, no confiables, no es confiable, no de confianza, autofirmado, autofirmada, autoridad desconocida, no fiable, no es fiable, no es seguro, sin confianza',
    foreign:
      'pertenece a otro, pertenece a otra, no pertenece, para otra aplicacion, emitido para otro, emitido para otra, destinado a otra, pertenece a un, no le pertenece, no te pertenece, no pertenecen, no es para este, no es para esta, no corresponde a este, no corresponde a esta, no corresponde a su, no esta destinado, no esta destinada, no fue emitido para, no fue emitida para, no se emitio para, no ha sido emitido para, emitido por otro, emitido por otra, no asociado, no asociada, no esta asociado, no esta asociada, no vinculado, no vinculada, no esta vinculado, no esta vinculada, vinculado a otro, vinculada a otra, asociado a otro, asociada a otra, de otro proyecto, de otro entorno, de otra cuenta, de otra organizacion, de otro usuario, destinado a otro, generado para otro, generado para otra, creado para otro, creado para otra, valido para otro, valido para otra, valida para otra, solo es valido para, solo valido para, solo es valida para, es de otro, es de otra, para otro entorno, para otro proyecto, para otra region',
    noticed:
      'detectado, detectada, detecto, se ha detectado, identificado como, detectad*, detectamos, hemos detectado, se detecto, se detectaron, se han detectado, identificad*, considerad*, sospech*, clasificado como, marcado como, marcada como, parece ser, violacion, viola, infringe, incumple, infraccion',
    'read-only':
      'solo lectura, de solo lectura, modo de solo lectura, modo solo lectura, unicamente lectura, unicamente de lectura, solo de lectura, solo para lectura, protegido contra escritura, protegida contra escritura, acceso de lectura, solo permite lectura, solo permite la lectura, solo consulta',
    skewed:
      'fuera del rango, fuera de rango, demasiado antigua, desfasado, desfase, fuera de la ventana, fuera del margen, demasiado antiguo, demasiado vieja, demasiado viejo, desincronizad*, no esta sincronizad*, sincroniz*, adelantad*, atrasad*, demasiado alejad*, demasiado lejos, difiere en mas, incorrecta del dispositivo, mas de * minutos, mas de * segundos, desviacion, desajust*, desviad*, fuera del intervalo',
    again: 'de nuevo la sesion',
    used: 'ya utilizad*, ya usad*, ya ha sido utilizad*, ya ha sido usad*, ya fue utilizad*, ya fue usad*, ya se ha utilizado, ya se ha usado, ya se utilizo, ya se uso, reutilizad*, un solo uso, de un solo uso, duplicad*, repetid*, ya canjead*, ya ha sido canjead*',
    idle: 'inactividad, periodo de inactividad, tiempo de inactividad, demasiado tiempo inactiv*, estuvo inactiv*, ha estado inactiv*',
  },
  negated: {
    invalid:
      'valido, valida, validos, validas, correcto, correcta, correctos, reconocido, aceptado, correctas, correctamente, reconocida, reconocidos, reconocidas, aceptada, aceptados, aceptable, adecuado, adecuada, autentico, autentica, legitimo, legitima, funciona, buena, bueno, apropiado',
    denied:
      'autorizado, autorizada, permitido, permitida, permite, puede acceder, autorizados, autorizadas, permitidos, permitidas, permiten, permite el, habilitado para, elegible, accesible, disponible, facultado, facultada, apto, autoriza, visible, visibles, visualizable',
    missing:
      'proporcionado, proporcionaron, enviado, enviada, presente, suministrado, recibido, proporcionada, proporcionados, proporcionadas, proporciono, proporcionar, enviados, enviadas, enviar, envio, presentes, suministrada, suministro, recibida, recibio, incluido, incluida, incluye, incluyo, contiene, indicado, indicada, indico, especificado, especificada, especifico, introducido, introducida, adjunto, adjuntado, presento, presentado, presentada, facilitado, facilitada, llevaba, lleva, rellenado, aceptado los',
    insufficient:
      'suficientes, suficiente, tiene, tienes, dispone, cuenta con, posee, tenga, tenia, tener, dispones, dispongas, concedido, concedida, concedidos, otorgado, otorgados, otorgada, asignado, asignada, asignados, cuentas con, posees, contar con, incluye los, incluye el',
    unknown:
      'encontrado, encontro, existe, encontrada, encontrados, encontradas, encontramos, encontrar, existen, exista, registrado, registrada, conocido, conocida, identificado, identificar, localizado, localizar, determinar, asociado',
    unverified:
      'verificado, verificada, verificados, verificar, verificarse, confirmado, confirmada, confirmar, validado, validada, validar, validarse, comprobar, comprobarse, autenticar',
    mismatch: 'coincide, coinciden, concuerda, corresponde, corresponden, igual',
    unsupported:
      'soportado, soportada, soporta, soportados, admitido, admitida, admite, admiten, compatible, compatibles',
    off: 'habilitado, habilitada, habilitados, activado, activada, activo, activa, activos, incluido en, incluida en, contratado, contratada, configurado, configurada, cubre',
    malformed: 'decodificar, interpretar, analizar, leer, descifrar, descodificar',
    untrusted: 'confianza, confiable, fiable',
    expired: 'vigente, reciente',
    foreign:
      'pertenece, pertenecen, destinado, destinada, asociado a, asociada a, vinculado a, vinculada a, emitido para, emitida para',
  },
  idioms: [
    ...spanishThings,
    [
      'bot',
      'blocked',
      'verificando su navegador, verificando tu navegador, comprobando su navegador, comprobando tu navegador, verificacion del navegador, comprobacion del navegador, active javascript, activa javascript, habilite javascript, habilita javascript, javascript este habilitado, javascript este activado, javascript esta habilitado',
    ],
    [
      'plan',
      'off',
      combined(
        'no esta activado, no esta activada, no esta habilitado, no esta habilitada, no esta disponible, no ha sido activado, no ha sido activada',
        'para su, para tu, en su, en tu',
        'cuenta',
      ),
    ],
    [
      'csrf',
      'failed',
      'verificacion csrf, comprobacion csrf, validacion csrf, token del formulario, la pagina ha caducado, la pagina ha expirado, formulario ha caducado, formulario ha expirado, pagina ha expirado, la pagina expiro',
    ],
    [
      'rate',
      'exceeded',
      'de nuevo en * minuto*, de nuevo en * segundo*, de nuevo en * hora*, de nuevo en unos, de nuevo dentro de, intente en * minuto*, vuelva a intentarlo en, vuelve a intentarlo en, demasiadas solicitudes, demasiadas peticiones, demasiados intentos, limite de solicitudes excedido',
    ],
    [
      'login',
      'required',
      'debe iniciar sesion, debes iniciar sesion, inicie sesion, inicia sesion, debe autenticarse, debe estar autenticado, debe identificarse, necesita iniciar sesion, necesitas iniciar sesion, tiene que iniciar sesion, tienes que iniciar sesion, se requiere autenticacion, autenticacion requerida, autenticacion necesaria, se requiere iniciar sesion, debe haber iniciado sesion, por favor inicie sesion, requiere autenticacion, identifiquese, requiere iniciar sesion',
    ],
    [
      'login',
      'missing',
      'no autenticado, no autenticada, no ha iniciado sesion, no has iniciado sesion, no esta autenticado, usuario no autenticado, sin autenticar, no identificado, sesion no iniciada, no iniciaste sesion',
    ],
    [
      'login',
      'again',
      'inicie sesion de nuevo, inicia sesion de nuevo, iniciar sesion de nuevo, inicie sesion nuevamente, inicia sesion nuevamente, vuelva a iniciar sesion, vuelve a iniciar sesion, iniciar sesion nuevamente',
    ],
    [
      'permission',
      'insufficient',
      'no tiene permiso*, no tienes permiso*, no tiene los permisos, no tienes los permisos, sin permiso*, permisos insuficientes, permiso denegado, privilegios insuficientes, no tiene acceso, no tienes acceso, no dispone de permisos, no cuenta con permisos, no tiene autorizacion, no tienes autorizacion, no tiene derechos, solo administradores, no posee permisos, usted no tiene permiso*, falta de permisos, solo el propietario, solo los administradores, solo los miembros',
    ],
    [
      'action',
      'denied',
      'no esta autorizado para, no estas autorizado para, no esta autorizada para, no se le permite, no puede realizar, no autorizado para, no esta autorizado a',
    ],
    [
      'account',
      'disabled',
      combined(
        'verificar, confirmar, validar, activar, verifica, verifique, confirma, confirme, activa, active',
        'primero, ',
        'tu, su',
        'correo, email, e mail, direccion de correo, cuenta',
      ),
    ],
    [
      'account',
      'disabled',
      'cuenta bloqueada, cuenta suspendida, cuenta desactivada, cuenta esta bloqueada, cuenta ha sido, usuario bloqueado, usuario inactivo, confirme su correo, confirma tu correo, verifique su correo, verifica tu correo, correo no verificado, active su cuenta, activar su cuenta, no ha confirmado su, no has confirmado tu, no ha verificado su, no has verificado tu, correo sin confirmar, cuenta sin verificar, cuenta pendiente',
    ],
    ['ip', 'blocked', 'su direccion ip ha sido, su ip ha sido, direccion ip bloqueada, su direccion ip no esta'],
    [
      'country',
      'denied',
      'no disponible en su pais, no esta disponible en su pais, no esta disponible en tu pais, desde su pais, en su region, en tu pais, en su pais',
    ],
    [
      'bot',
      'blocked',
      'no es un robot, no eres un robot, es humano, eres humano, es un ser humano, trafico inusual, habilite javascript, activa javascript',
    ],
    ['listing', 'denied', 'contenido de este directorio, listar el directorio'],
    ['filter', 'blocked', 'bloqueado por su administrador, sitio bloqueado, pagina bloqueada, politica de su empresa'],
    [
      'plan',
      'required',
      'suscripcion requerida, no incluido en su plan, requiere una suscripcion, actualice su plan, mejora tu plan, no tiene una suscripcion',
    ],
    [
      'content',
      'closed',
      'es privado, es privada, solo para miembros, restriccion de edad, mayores de edad, motivos legales, mayor de 18, menores de 18, solo para adultos, mayores de 18, menores de edad, mayor de edad',
    ],
    [
      'password',
      'invalid',
      'usuario o contrasena incorrectos, credenciales no coinciden, credenciales incorrectas, contrasena incorrecta, credenciales invalidas, usuario o contrasena',
    ],
    [
      'certificate',
      'required',
      'certificado de cliente requerido, se requiere un certificado, sin certificado de cliente',
    ],
    [
      'tls',
      'required',
      'https requerido, se requiere https, use https, utilice https, mediante https, a traves de https',
    ],
    [
      'factor',
      'required',
      'confirme su contrasena, confirma tu contrasena, confirme su identidad, introduzca el codigo, introduce el codigo, volver a introducir su contrasena, vuelva a introducir su contrasena, vuelve a introducir tu contrasena, introduzca de nuevo su contrasena, segundo factor, autenticacion reforzada, codigo de verificacion, codigo enviado',
    ],
    [
      'resource',
      'closed',
      'en mantenimiento, modo de mantenimiento, ya ha votado, ya ha sido pagado, ya fue pagado, ya ha sido utilizado, comentarios cerrados, registro cerrado, inscripcion cerrada',
    ],
    ['method', 'denied', 'metodo no permitido, metodo http no, metodo no esta permitido'],
    [
      'origin',
      'denied',
      'origen no permitido, dominio no autorizado, dominio no permitido, dominio desde el que, dominio no esta autorizado, dominio de origen, origen no autorizado',
    ],
    [
      'audience',
      'mismatch',
      'otra aplicacion, otro inquilino, emisor no valido, emisor invalido, audiencia no valida, audiencia invalida',
    ],
    [
      'clock',
      'skewed',
      'marca de tiempo fuera, reloj del dispositivo, diferencia horaria, difiere demasiado, difiere mucho, demasiado diferente, hora del servidor, desfase horario, reloj desajustado, reloj no esta sincronizado',
    ],
    [
      'scope',
      'insufficient',
      'alcance insuficiente, ambito insuficiente, falta el alcance, falta el ambito, token no tiene los permisos, token no tiene permiso*, clave no tiene permiso*, clave no tiene los permisos',
    ],
    ['session', 'idle', 'por inactividad, debido a inactividad'],
    [
      'token',
      'revoked',
      'sesion cerrada en otro, sesion fue cerrada, sesion ha sido cerrada, sesion cerrada por, otro dispositivo, desde otro equipo, en otro equipo, otro navegador, otro ordenador, otra computadora, otro telefono, otro movil, ha sido revocado',
    ],
    [
      'ip',
      'denied',
      'direcciones permitidas, direcciones autorizadas, ips permitidas, ips autorizadas, desde esta ip, desde su ip, desde tu ip, desde esta direccion',
    ],
  ],
  negations:
    'no, sin, nunca, ningun, ninguna, ni, ningunos, no puede, no puedes, no pueden, no podra, no podras, no se puede, no se pueden, no se ha podido, no se pudo, no hemos podido, no pudimos, ningunas, tampoco, jamas, imposible, no es posible, no fue posible, no ha sido posible',
  hedges:
    'si, puede que, podria, podrian, quizas, quiza, tal vez, compruebe, asegurese, asegurate, verifique que, por ejemplo, posiblemente, probablemente, cuando, olvidado, olvidaste, si es posible que, es posible que, puede ser que, puede deberse, asegurate de, asegurese de, comprueba, compruebe que, comprueba que, verifica que, revise si, revisa si, tal como, en caso de, en caso, si no, a menos que, salvo que, causas posibles, posibles causas, normalmente, a menudo, a veces, mas informacion, has olvidado, ha olvidado, olvido su, olvide mi, caducara, expirara, caduca en, expira en, caduca el, por defecto, al continuar, al registrarse, sera bloqueada, sera bloqueado, sera suspendida, intentos restantes, le quedan, te quedan, ultimo intento, antes de que, documentacion sobre, preguntas frecuentes, como usar, contrasena debe tener, contrasena debe contener, contrasena debe incluir, contrasena debe ser de, contrasena debe constar, contrasena deben tener, contrasena deben contener, contrasena debe cumplir, contrasenas debe tener, contrasenas debe contener, contrasenas debe incluir, contrasenas debe ser de, contrasenas debe constar, contrasenas deben tener, contrasenas deben contener, contrasenas debe cumplir, clave debe tener, clave debe contener, clave debe incluir, clave debe ser de, clave debe constar, clave deben tener, clave deben contener, clave debe cumplir, debe tener al menos, debe contener al menos, caracteres de longitud',
  exclusives: 'solo, solamente, unicamente, exclusivamente',
  modals: 'puede, pueden',
  alternatives: 'o, u',
};
