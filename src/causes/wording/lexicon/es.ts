import type { Lexicon } from '../vocabulary.ts';
import { combined } from './combined.ts';

/** Spanish. */
export const spanish: Lexicon = {
  language: 'es',
  unit: 'words',
  hints:
    'el, la, los, las, un, una, de, del, que, es, su, sus, tu, no, y, o, ha, han, para, por, con, en, al, esta, este, se, usted, lo, sido, debe, tiene, acceso, usuario, contrasena, cuenta, sesion, denegado, caducado, permiso, permisos, invalido, iniciar, credenciales, solicitud',
  subjects: {
    access: 'acceso',
    account: 'cuenta, usuario, nombre de usuario, correo, correo electronico, email, direccion de correo',
    'api-key': 'clave api, clave de api, clave de acceso, api key*, clave de la api, llave de api, llave api',
    attempts: 'intentos, intentos de inicio de sesion, intentos fallidos',
    bot: 'robot, robots, bot, captcha, automatizad*, javascript, humano, navegador',
    caller: 'usted, tu',
    certificate: 'certificado*, certificado de cliente',
    clock: 'reloj, marca de tiempo, hora, hora del servidor, fecha y hora',
    cookie: 'cookie, cookies',
    country: 'pais, region, ubicacion, zona geografica',
    credential:
      'credencial*, datos de acceso, datos de inicio de sesion, credenciales de autenticacion, datos de autenticacion',
    csrf: 'csrf, token csrf, xsrf, token de seguridad, ficha csrf',
    factor:
      'dos factores, doble factor, segundo factor, mfa, 2fa, codigo de verificacion, codigo de seguridad, segundo paso, dos pasos, verificacion en dos pasos, codigo de un solo uso, autenticacion de dos factores, autenticacion en dos pasos, autenticacion de doble factor, verificacion de dos pasos',
    filter:
      'politica de uso, politica de internet, politica de su empresa, politica de la empresa, politica de su organizacion, politica corporativa, este sitio web, filtro, filtro web, categoria, su organizacion, su empresa',
    firewall:
      'cortafuegos, firewall, regla de seguridad, sistema de seguridad, subsistema de seguridad, motivos de seguridad, razones de seguridad, modulo de seguridad, servicio de seguridad, politica de seguridad, solucion de seguridad',
    ip: 'direccion ip, ip, vpn, red',
    listing: 'directorio, contenido del directorio, listado de directorio*',
    login: 'inicio de sesion, iniciar sesion, autenticacion, login, autenticarse, autentificacion',
    method: 'metodo, metodo http',
    origin: 'origen, dominio, referer',
    password: 'contrasena, contrasenas, clave, pin',
    permission:
      'permiso, permisos, privilegio*, rol, roles, autorizacion, derechos, administrador*, propietario*, moderador*, miembros, admin',
    plan: 'plan, suscripcion, licencia, saldo, credito, creditos, pago, factura, tarifa',
    proxy: 'proxy, servidor proxy',
    rate: 'limite, cuota, limite de solicitudes, limite de peticiones, limite diario',
    request: 'solicitud, solicitudes, peticion, peticiones',
    resource:
      'documento, tema, pedido, registro, encuesta, articulo, repositorio, pagina, inscripcion, incidencia, votacion, proyecto, periodo, plazo, ticket, factura, curso, examen, convocatoria, expediente, concurso, reserva',
    scope: 'scope, scopes, ambito, ambitos, alcance, consentimiento',
    session: 'sesion, sesiones',
    signature: 'firma, firmas, hash',
    terms: 'terminos, condiciones, terminos y condiciones, terminos de servicio',
    tls: 'https, ssl, conexion segura',
    token: 'token, tokens, token de acceso, jwt, bearer, ficha, token de autenticacion',
    url: 'enlace, url',
    scheme: 'autenticacion basica, metodo de autenticacion, esquema de autenticacion',
    content: 'privado, privada, derechos de autor, motivos legales',
    attack: 'ataque*, malicios*, inyeccion',
    audience: 'audiencia, emisor, inquilino',
  },
  predicates: {
    blocked:
      'bloqueado, bloqueada, bloqueados, baneado, vetado, bloqueo, no esta en la lista, no esta en la lista blanca, lista blanca',
    closed:
      'archivado, archivada, cerrado, cerrada, finalizado, finalizada, solo lectura, mantenimiento, bloqueado para, terminado, terminada',
    denied:
      'denegado, denegada, prohibido, prohibida, rechazado, rechazada, no autorizado, no autorizada, no permitido, no permitida, restringido, restringida, no disponible, no esta permitido, no esta permitida, no esta autorizado, no esta autorizada',
    disabled: [
      'desactivado, desactivada, deshabilitado, deshabilitada, suspendido, suspendida, inactivo, inactiva, no activado, no activada, no verificado, no verificada, no confirmado, no confirmada, eliminado, eliminada, inhabilitado, inhabilitada, no esta activa, no esta activo, pendiente, no ha sido verificado, no ha sido verificada, no ha sido activada, no ha sido confirmado',
      combined(
        'no esta, aun no esta, todavia no esta, no ha sido, aun no ha sido, todavia no ha sido, no fue, aun no',
        'activado, activada, activo, activa, verificado, verificada, confirmado, confirmada, validado, validada, aprobado, aprobada',
      ),
    ].join(', '),
    early: 'aun no es valido, todavia no es valido, en el futuro',
    exceeded: 'excedido, excedida, superado, superada, alcanzado, alcanzada, agotado, agotada, demasiadas, demasiados',
    expired:
      'caducado, caducada, expirado, expirada, expiro, caduco, vencido, vencida, ya no es valido, ya no es valida, ha expirado, ha caducado, ha vencido',
    failed: 'fallado, fallida, fallido, error, fallo, ha fallado',
    insufficient:
      'insuficiente, insuficientes, falta, faltan, carece, no tiene suficientes, no dispone, no tiene, no tienes, no cuenta con, no posee',
    invalid:
      'invalido, invalida, invalidos, invalidas, incorrecto, incorrecta, incorrectos, incorrectas, no valido, no valida, no validos, no validas, erroneo, erronea, equivocado, equivocada, no es valido, no es valida, no son validas, no coinciden, no coincide, no reconocido, no es correcta, no es correcto, no son correctos, no son correctas',
    malformed: 'mal formado, mal formada, malformado, formato incorrecto, formato no valido, formato invalido, formato',
    mismatch: 'no coincide con, no corresponde',
    missing:
      'falta, faltan, ausente, vacio, vacia, no proporcionado, no proporcionada, no se proporciono, no se proporcionaron, no se han proporcionado, no se ha proporcionado, no fue proporcionado, no suministrado, no enviado, no se envio, no se encontro en la solicitud, no se proveyeron',
    off: 'no activado, no incluido, no incluida, no habilitado, no habilitada, no esta habilitada, no esta habilitado, no incluye, no esta incluido, no esta incluida, no esta disponible en su plan',
    required:
      'requerido, requerida, necesario, necesaria, requiere, obligatorio, obligatoria, debe, necesita, se requiere, se necesita',
    revoked:
      'revocado, revocada, anulado, anulada, cancelado, cancelada, cerrado sesion, invalidado, lista negra, en la lista negra, en lista negra',
    unknown:
      'no encontrado, no encontrada, no existe, desconocido, desconocida, no se encontro, no se encuentra, inexistente, no registrado',
    unsupported: 'no soportado, no soportada, no admitido, no compatible, no se admite',
    unverified: 'no se pudo verificar, no pudo verificarse, no se ha podido verificar',
    untrusted: 'no es de confianza',
    foreign:
      'pertenece a otro, pertenece a otra, no pertenece, para otra aplicacion, emitido para otro, emitido para otra, destinado a otra',
    noticed: 'detectado, detectada, detecto, se ha detectado, identificado como',
    'read-only': 'solo lectura, de solo lectura',
    skewed: 'fuera del rango, fuera de rango, demasiado antigua, desfasado, desfase',
  },
  negated: {
    invalid: 'valido, valida, validos, validas, correcto, correcta, correctos, reconocido, aceptado',
    denied: 'autorizado, autorizada, permitido, permitida, permite, puede acceder',
    missing: 'proporcionado, proporcionaron, enviado, enviada, presente, suministrado, recibido',
    insufficient: 'suficientes, suficiente, tiene, tienes, dispone, cuenta con, posee',
    unknown: 'encontrado, encontro, existe, encontrada',
  },
  idioms: [
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
      'de nuevo en * minuto*, de nuevo en * segundo*, de nuevo en * hora*, de nuevo en unos, de nuevo dentro de, intente en * minuto*, vuelva a intentarlo en, vuelve a intentarlo en, demasiadas solicitudes, demasiadas peticiones, demasiados intentos, intentelo mas tarde, intentalo mas tarde, limite de solicitudes excedido',
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
  negations: 'no, sin, nunca, ningun, ninguna, ni, ningunos',
  hedges:
    'si, puede que, podria, podrian, quizas, quiza, tal vez, compruebe, asegurese, asegurate, verifique que, por ejemplo, posiblemente, probablemente, cuando, olvidado, olvidaste',
  exclusives: 'solo, solamente, unicamente, exclusivamente',
  modals: 'puede, pueden',
  alternatives: 'o, u',
};
