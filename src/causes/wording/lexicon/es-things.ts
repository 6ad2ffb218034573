import type { Lexicon } from '../vocabulary.ts';
import { combined } from './combined.ts';

/** Who is who in an application. */
const roles =
  'administrador, administradora, admin, propietario, propietaria, dueno, duena, miembro, moderador, moderadora, autor, autora, creador, creadora, editor, editora, colaborador, colaboradora, participante, profesor, profesora, docente, organizador, organizadora, responsable, supervisor, supervisora, gestor, gestora, revisor, revisora, instructor, instructora, superusuario, empleado, empleada, alumno, alumna, asistente, destinatario, destinataria, remitente, titular, seguidor, seguidora, coordinador, coordinadora, aprobador, operador, anfitrion, anfitriona, jugador, vendedor, vendedora, comprador, compradora, juez, mantenedor, gerente, lider';

/** What users of an application do to its things. */
const deeds =
  'aceptar, actualizar, adjuntar, administrar, agregar, anadir, anular, aprobar, archivar, asignar, borrar, calificar, cambiar, cancelar, cerrar, comentar, comprar, compartir, configurar, confirmar, consultar, copiar, crear, dejar, descargar, desactivar, desbloquear, deshacer, desvincular, duplicar, editar, ejecutar, eliminar, enviar, escribir, exportar, expulsar, fusionar, gestionar, guardar, importar, iniciar un, iniciar una, instalar, invitar, leer, listar, marcar, mezclar, modificar, mover, publicar, quitar, realizar, reabrir, rechazar, registrar, renombrar, reordenar, responder, restablecer, restaurar, retirar, reservar, revisar, revocar, suprimir, subir, transferir, unirse, unirte, valorar, vaciar, vender, ver, vincular, visualizar, votar, hacer, participar, abrir, reportar, promover, degradar, bloquear, silenciar, conceder, otorgar, firmar, aplicar, solicitar, programar, acceder a este, acceder a esta, acceder a los datos, hacer esto, realizar esta, realizar esta accion, realizar esta operacion, ejecutar esta accion, efectuar, efectuar esta';

/** What cannot be done to a thing in its state. */
const done =
  'actualizar, anular, aprobar, archivar, asignar, borrar, cambiar, cancelar, cerrar, comentar, completar, confirmar, convertir, copiar, crear, descargar, desactivar, deshacer, duplicar, editar, eliminar, enviar, exportar, fusionar, guardar, importar, iniciar, modificar, mover, pagar, publicar, quitar, realizar cambios, hacer cambios, reabrir, rechazar, reembolsar, registrar, renombrar, reservar, responder, restablecer, restaurar, retirar, reutilizar, revertir, subir, suprimir, transferir, unir, vender, votar, inscribir, inscribirse, participar, devolver, agregar, anadir, alterar, aceptar, prolongar, renovar, reiniciar, suspender, despublicar, volver a abrir, asignarse, modificarse, editarse, eliminarse, borrarse, cambiarse, cancelarse, cerrarse, publicarse, moverse, anularse, aprobarse, actualizarse, archivarse, reabrirse, pagarse, restaurarse, enviarse, comentarse, renombrarse, transferirse';

const participles =
  'actualizad*, anulad*, aprobad*, archivad*, asignad*, borrad*, cambiad*, cancelad*, cerrad*, completad*, confirmad*, enviad*, emitid*, entregad*, facturad*, finalizad*, fusionad*, pagad*, presentad*, procesad*, publicad*, reclamad*, rechazad*, reembolsad*, registrad*, reservad*, resuelt*, tramitad*, votad*, vendid*, editad*, modificad*, eliminad*, movid*, restaurad*, iniciad*, concluid*, terminad*, configurad*, instalad*, inscrit*, firmad*, liquidad*, contabilizad*, respondid*, puntuad*, calificad*, evaluad*, adjudicad*';

const cannot =
  'no puede, no puedes, no podra, no podras, no pueden, no podemos, no puedo, no le esta permitido, no te esta permitido, no esta permitido, no se le permite, no se te permite, no le permite, no te permite, no tiene permitido, no tienes permitido, no esta autorizado para, no esta autorizada para, no estas autorizado para, no estas autorizada para, no esta autorizado a, no estas autorizado a, no autorizado para, no autorizada para, no autorizado a, no tiene derecho a, no tienes derecho a, no esta habilitado para, no esta facultado para, no tiene acceso para, no tiene autorizacion para, no tienes autorizacion para, prohibido';

const logins = combined(
  'inicio de sesion, inicio de sesion con, inicio de sesion mediante, inicio de sesion por, acceso con, acceso mediante, autenticacion con, autenticacion por, autenticacion mediante, registro con, iniciar sesion con, login con',
  'contrasena, clave, usuario y contrasena, correo, correo electronico, email, google, github, facebook, ldap, sms, telefono, redes sociales, oauth, codigo, enlace magico',
);

const off =
  'desactivado, desactivada, deshabilitado, deshabilitada, esta desactivado, esta desactivada, esta deshabilitado, esta deshabilitada, esta inhabilitado, no esta habilitado, no esta habilitada, no esta activado, no esta activada, no esta permitido, no esta permitida, no permitido, no permitida, no esta disponible, cerrado, cerrada, esta cerrado, esta cerrada, estan cerrados, estan cerradas, estan desactivados, estan deshabilitados';

/** Spanish phrases about the things, deeds and rules of an application, subject and predicate in one. */
export const spanishThings: Lexicon['idioms'] = [
  ['scope', 'insufficient', 'token no lleva, token no confiere, token no otorga, clave no otorga, clave no confiere'],
  [
    'sso',
    'required',
    'autentiquese en el portal, inicie sesion en el portal, acceda a traves del portal, acceda desde el portal, identifiquese en el portal',
  ],
  [
    'content',
    'denied',
    combined(
      'restringido, restringida, limitado, limitada, reservado, reservada',
      'solo a, unicamente a, a, a los, para',
      'miembros, socios, miembros registrados',
    ),
  ],
  [
    'login',
    'required',
    'autorizacion requerida, autorizacion necesaria, se requiere autorizacion, se necesita autorizacion, requiere autorizacion, miembros registrados, autentiquese en, autentiquese con, autenticate en, autenticate con',
  ],
  [
    'login',
    'missing',
    combined('no parece que, parece que no', 'haya, hayas, ha, has', 'iniciado sesion, accedido, entrado'),
  ],
  [
    'route',
    'unknown',
    combined(
      'ruta, recurso, direccion, url, endpoint, metodo, operacion, accion',
      'solicitada, solicitado, indicada, indicado, especificada, ',
      'no existe, no encontrada, no encontrado, no se encuentra, inexistente, desconocida, desconocido, no se ha encontrado',
    ),
  ],
  [
    'kind',
    'off',
    combined(
      'inicio de sesion local, acceso local, autenticacion local, sistema de inicio de sesion local, sistema de acceso local, login local',
      off,
    ),
  ],
  [
    'kind',
    'off',
    combined(
      'inicio de sesion local, acceso local, autenticacion local, sistema de inicio de sesion local, login local',
      'ha sido',
      'desactivado, deshabilitado, desactivada, deshabilitada',
    ),
  ],
  [
    'method',
    'denied',
    combined(
      'metodo, metodo http',
      '*',
      'no permitido, no esta permitido, no se permite, no admitido, no soportado, no es valido',
    ),
  ],
  [
    'signature',
    'invalid',
    combined(
      'firma *, firma * *, firma de solicitud de *, firma de la solicitud de *',
      'no valida, no es valida, invalida, es invalida, incorrecta, no coincide, erronea',
    ),
  ],
  [
    'terms',
    'required',
    combined(
      'terminos, condiciones, condiciones de uso, terminos de uso, terminos y condiciones, terminos de servicio, acuerdo',
      'no aceptad*, sin aceptar, no han sido aceptad*, no se han aceptado, deben aceptarse, deben ser aceptad*, aun no aceptad*',
    ),
  ],
  [
    'audience',
    'mismatch',
    combined(
      'emitido, emitida, generado, generada, creado, creada, expedido, expedida',
      'para',
      'el entorno, el proyecto, la region, el inquilino, la aplicacion, la organizacion, produccion, pruebas',
    ),
  ],
  [
    'cookie',
    'disabled',
    'no acepta las cookies, no acepta cookies, rechaza las cookies, navegador no acepta cookies, navegador no acepta las cookies, navegador rechaza las cookies, navegador tiene las cookies, navegador bloquea las cookies, bloquea las cookies',
  ],
  [
    'content',
    'closed',
    combined(
      'contenido, articulo, noticia, seccion, este',
      'exclusivo, exclusiva, reservado, reservada, solo, es exclusivo, esta reservado',
      'para suscriptores, para socios, para miembros, para abonados, a suscriptores, a socios, a los socios, a miembros, a los suscriptores',
    ),
  ],
  [
    'content',
    'closed',
    'solo para socios, solo socios, reservado a los socios, reservado a socios, exclusivo para socios, exclusivo para miembros',
  ],
  [
    'resource',
    'closed',
    'despues de haberlo, despues de publicar*, despues de escribir*, tras publicar*, tras su publicacion, despues de su publicacion, desde su publicacion, despues de enviar*, despues de crear*',
  ],
  [
    'header',
    'malformed',
    'debe contener dos valores, dos valores separados, delimitados por espacio*, delimitados por un espacio, separados por espacio*, separados por un espacio',
  ],
  [
    'file',
    'missing',
    'encabezados x forwarded, cabeceras x forwarded, encabezado x forwarded * *, cabecera x forwarded * *, headers x forwarded',
  ],
  ['action', 'denied', combined(cannot, deeds)],
  [
    'permission',
    'insufficient',
    combined('no es, no eres, no soy, usted no es, ya no es, ya no eres, no sea, ser', 'el, la, un, una, ', roles),
  ],
  [
    'permission',
    'insufficient',
    combined(
      'debe ser, debes ser, tiene que ser, tienes que ser, necesita ser, necesitas ser, ha de ser, hay que ser, se debe ser, se requiere ser, requiere ser, debe tener el rol de, debe tener rol de, se requiere el rol de, se requiere rol de',
      'el, la, un, una, ',
      roles,
    ),
  ],
  [
    'permission',
    'insufficient',
    combined(
      'requiere, se requiere, se requieren, se necesita, se necesitan, necesita, necesitas, hacen falta, hace falta, exige, debe tener, debes tener, faltan, falta',
      'el, los, ',
      'permiso*, privilegio*, rol, permisos de *, derechos de *, privilegios de *, rol de *, acceso de *',
    ),
  ],
  [
    'permission',
    'insufficient',
    'no pertenece a este grupo, no perteneces a este grupo, no pertenece a este equipo, no perteneces a este equipo, no pertenece a esta organizacion, no perteneces a esta organizacion, no pertenece al grupo, no perteneces al grupo, no pertenece al equipo, no perteneces al equipo, no pertenece a la organizacion, no perteneces a la organizacion, no forma parte de este, no formas parte de este, no forma parte de esta, no formas parte de esta, no forma parte del, no formas parte del, no esta en este grupo, no esta en este canal, no estas en este canal, no estas en este grupo, no ha sido invitado, no has sido invitado, no ha sido invitada, no esta invitado, no estas invitado, no esta inscrito, no estas inscrito, no esta inscrita, no esta matriculado, no estas matriculado, no esta asignado a usted, no esta asignada a usted, no esta asignado a ti, no se le ha asignado, no es suyo, no es suya, no es tuyo, no es tuya, no le pertenece, no te pertenece, no son suyos, no son tuyos, pertenece a otro usuario, pertenece a otra persona, es de otro usuario, de otro usuario, de otros usuarios, de otra persona, no compartido con usted, no se ha compartido con usted, no esta compartido con, no ha sido compartido con, pida acceso, solicite acceso, solicita acceso, pide acceso, su rol no, tu rol no, su perfil no, tu perfil no, nivel de acceso insuficiente, nivel de permiso, nivel de permisos, rol insuficiente, sin privilegios, sin autorizacion, sin autorizacion para, carece de permiso*, careces de permiso*, permisos necesarios, permiso necesario, permisos suficientes, permisos adecuados, permiso requerido, permisos requeridos, falta de privilegios, falta de autorizacion, autorizacion insuficiente, derechos insuficientes, no dispone de los permisos, no dispones de permisos, no dispones de los permisos, no dispone de permiso*, no dispones de permiso*, no cuenta con permiso*, no cuentas con permiso*, no cuenta con los permisos, no cuentas con los permisos, no posee permiso*, no posee los permisos, no posees permiso*, no cuenta con autorizacion, no cuenta con la autorizacion, no dispone de autorizacion, no tiene la autorizacion, no tienes la autorizacion, no tiene privilegios, no tienes privilegios, no tiene los privilegios, no tienes los privilegios, no tiene el permiso, no tienes el permiso, no tiene el rol, no tienes el rol, no tiene suficientes permisos, no tienes suficientes permisos, no tiene suficientes privilegios, no tiene permisos suficientes, no tienes permisos suficientes, no tiene ningun permiso, acceso no concedido, no se le ha concedido acceso, no se te ha concedido acceso, sus propios, tus propios, sus propias, tus propias, solo sus propios, denegado por la politica, politica de autorizacion, control de acceso, reservado a los administradores, reservado al personal, solo para administradores, solo personal autorizado, solo el autor, solo un administrador, solo administradores, solo los propietarios, solo el creador, solo el administrador, unicamente los administradores, unicamente el propietario',
  ],
  [
    'resource',
    'closed',
    combined(
      'no se puede, no se pueden, ya no se puede, ya no se pueden, ya no es posible, no es posible, ya no puede, ya no puedes, ya no pueden, no puede volver a, no puedes volver a',
      done,
    ),
  ],
  [
    'resource',
    'closed',
    combined(
      'no puede ser, no pueden ser, no podra ser, ya no puede ser, ya no pueden ser, no puede haber sido',
      participles,
    ),
  ],
  [
    'resource',
    'closed',
    combined(
      'no puede, no pueden',
      'modificarse, editarse, eliminarse, borrarse, cambiarse, cancelarse, cerrarse, publicarse, moverse, anularse, aprobarse, actualizarse, archivarse, reabrirse, pagarse, restaurarse, enviarse, renombrarse, transferirse',
    ),
  ],
  [
    'resource',
    'closed',
    combined(
      'ya ha sido, ya han sido, ya fue, ya fueron, ya esta, ya estan, ha sido ya, fue ya, ya se encuentra, ya se ha',
      participles,
    ),
  ],
  [
    'resource',
    'closed',
    'ya existe, ya existen, ya esta en uso, ya esta registrado, ya esta registrada, ya es miembro, ya eres miembro, ya ha votado, ya has votado, ya voto, ya ha enviado, ya has enviado, ya ha respondido, ya has respondido, ya ha participado, ya has participado, ya se ha inscrito, ya te has inscrito, ya tiene un, ya tiene una, ya tienes un, ya tienes una, ya ha iniciado sesion, ya has iniciado sesion, ya esta conectado, ya esta autenticado, ya ha empezado, ya ha comenzado, ya comenzo, ya empezo, ya no acepta, ya no aceptan, ya no admite, ya no admiten, no acepta mas, no admite mas, no admite cambios, no admite nuevas, no se aceptan mas, plazo ha finalizado, plazo ha terminado, plazo ha vencido, plazo ha expirado, plazo vencido, plazo de inscripcion, fecha limite ha pasado, fuera de plazo, fuera del plazo, esta bloqueado por otro usuario, bloqueado por otro usuario, bloqueada por otro usuario, esta siendo editado, esta siendo editada, esta siendo utilizado, siendo editado por, en su estado actual, en el estado actual, estado actual, tiene dependencias, tiene elementos asociados, tiene registros asociados, contiene elementos, todavia contiene, aun contiene, no esta vacio, no esta vacia, debe estar vacio, debe estar vacia, esta en uso, esta siendo usado, en modo demo, modo demo, modo de demostracion, modo demostracion, version de demostracion, cuenta demo, en la demo, modo mantenimiento, en mantenimiento, por mantenimiento, tareas de mantenimiento, mantenimiento programado, no esta abierta a, esta archivado, esta archivada, ha sido archivado, ha sido archivada, esta cerrado, esta cerrada, esta congelado, esta finalizado, esta finalizada, comentarios estan cerrados, comentarios estan desactivados, comentarios desactivados, comentarios cerrados, hilo cerrado, tema cerrado, votacion ha terminado, votacion ha finalizado, votacion cerrada, por defecto no se puede, valor predeterminado no, no es su turno, no es tu turno, sala llena, cupo lleno, cupo completo, plazas agotadas, no quedan plazas, no hay plazas, rama protegida, rama esta protegida, protegido contra eliminacion, solo borradores, solo los borradores, gestionado externamente, gestionada externamente, sincronizado desde, todavia en uso, aun en uso, tiene pedidos, tiene facturas, tiene pagos',
  ],
  [
    'resource',
    'closed',
    combined(
      'no puede, no puedes, no se puede',
      '*',
      'su propio, su propia, sus propios, sus propias, tu propio, tu propia, tus propios, tus propias, su propia cuenta, a si mismo, a ti mismo, a usted mismo, el propio, la propia',
    ),
  ],
  [
    'resource',
    'closed',
    'eliminarse a si mismo, bloquearse a si mismo, seguirse a si mismo, votarse a si mismo, eliminarte a ti mismo, seguirte a ti mismo, enviarse a si mismo',
  ],
  [
    'resource',
    'closed',
    combined(
      'registro, el registro, registro de usuarios, registro de nuevos usuarios, creacion de cuentas, nuevos registros, registros, alta de usuarios, inscripciones, altas',
      off,
    ),
  ],
  [
    'resource',
    'closed',
    combined(
      'debe, debes, tiene que, tienes que, primero debe, primero debes, ',
      'completar, complete, completa, rellenar, rellene, terminar, configurar, finalizar',
      'su, tu, todos los, el, la, los',
      'perfil, registro, campos, datos, informacion, configuracion, formulario de registro, proceso de registro',
    ),
  ],
  [
    'resource',
    'exceeded',
    'tamano maximo, tamano del archivo, tamano de archivo, tamano del fichero, tamano de fichero, archivo demasiado grande, fichero demasiado grande, archivo es demasiado grande, fichero es demasiado grande, demasiado grande, tamano permitido, supera el tamano, excede el tamano, longitud maxima',
  ],
  [
    'plan',
    'exceeded',
    combined(
      'numero maximo de, cantidad maxima de, maximo de, limite de, limite maximo de, tope de, cupo de, maximo numero de',
      ', * ',
      'proyectos, usuarios, miembros, equipos, espacios, espacios de trabajo, archivos, documentos, registros, formularios, tableros, tiendas, productos, dispositivos, claves, claves api, claves de api, organizaciones, repositorios, plantillas, contactos, paginas, sitios, asientos, licencias, invitados, dominios, instancias, listas, campanas, almacenamiento, cuentas, canales, carpetas, tokens, suscripciones, anuncios, colaboradores',
    ),
  ],
  [
    'plan',
    'exceeded',
    'limite de su plan, limite de tu plan, limites de su plan, limites de tu plan, limite del plan, limites del plan, cuota de almacenamiento, espacio de almacenamiento, sin creditos, no quedan creditos, no le quedan creditos, no te quedan creditos, creditos agotados, saldo agotado, saldo insuficiente, creditos insuficientes, fondos insuficientes, credito insuficiente',
  ],
  [
    'plan',
    'required',
    'actualice su suscripcion, actualiza tu suscripcion, actualiza tu plan, actualice a, actualiza a, mejore su plan, mejorar su plan, cambie de plan, cambia de plan, contrate un plan, contrate el plan, contrata un plan, pasate a, pasese a, hazte premium, hagase premium, solo para usuarios premium, solo usuarios premium, usuarios premium, miembros premium, suscriptores premium, solo para suscriptores, solo suscriptores, exclusivo para suscriptores, funcion premium, funcion de pago, prueba ha terminado, prueba ha finalizado, prueba ha caducado, prueba ha expirado, prueba termino, periodo de prueba ha, su prueba gratuita, tu prueba gratuita, no esta suscrito, no estas suscrito, no esta suscrita, sin suscripcion, no tiene suscripcion, no tienes suscripcion, suscripcion activa, no tiene un plan, licencia caducada, licencia ha caducado, licencia vencida, licencia ha expirado, licencia no valida, sin licencia, no tiene licencia, no tienes licencia, no dispone de licencia, requiere una licencia, requiere licencia, pago pendiente, pagos pendientes, pago requerido, factura pendiente, facturas pendientes, facturas impagadas, factura impagada, adeudo, falta de pago, no ha contratado, no has contratado, no contratado, no contratada, no incluido en, no incluida en, no esta incluido en su plan, no esta incluida en su plan, no esta disponible en su plan, no esta disponible en tu plan, no disponible en su plan, no disponible en tu plan, no disponible en el plan, no disponible para su cuenta, no disponible para tu cuenta, no habilitado para su cuenta, no habilitada para su cuenta, no esta habilitado para, no esta habilitada para, no esta habilitado en su cuenta, plan superior, nivel superior, version enterprise, edicion enterprise, api no habilitada, api no esta habilitada, contacte con ventas, remitente no verificado, remitente verificado',
  ],
  [
    'plan',
    'required',
    combined(
      'requiere, requiere un, requiere una, necesita un, necesita una, necesitas un, necesitas una, se requiere un, se requiere una',
      'plan, suscripcion, licencia, cuenta',
      'superior, activa, activo, valida, premium, pro, de pago, enterprise, empresarial, profesional, vigente',
    ),
  ],
  ['kind', 'off', combined(logins, off)],
  [
    'terms',
    'required',
    combined(
      'debe, debes, tiene que, tienes que, necesita, necesitas, es necesario, no ha, no has, debe haber',
      'aceptar, aceptado',
      'los, las, el, nuestros, nuestras',
      'terminos, condiciones, acuerdo, nuevos terminos, nuevas condiciones, terminos y condiciones, terminos de servicio, terminos de uso, terminos del servicio, condiciones de uso, acuerdo de licencia',
    ),
  ],
  [
    'login',
    'required',
    'debe estar registrado, debes estar registrado, debe estar identificado, debes estar identificado, debes estar autenticado, debe estar logueado, debes estar logueado, debe loguearse, debes loguearte, debe logearse, debes haber iniciado sesion, tiene que autenticarse, tienes que autenticarte, debes autenticarte, debes identificarte, es necesario iniciar sesion, es necesario autenticarse, es necesario estar registrado, hay que iniciar sesion, hay que autenticarse, necesita autenticarse, necesitas autenticarte, necesita estar autenticado, se necesita autenticacion, se necesita iniciar sesion, se requiere inicio de sesion, inicio de sesion requerido, inicio de sesion necesario, inicio de sesion obligatorio, autenticacion obligatoria, autentiquese, autenticate, identificate, conectese, conectate, ingrese a su cuenta, ingresa a tu cuenta, entre en su cuenta, entra en tu cuenta, acceda a su cuenta, accede a tu cuenta, acceda con su cuenta, debe acceder con, ingrese con su, ingresa con tu, debe ingresar al sistema, debes ingresar al sistema, ingrese al sistema, iniciar sesion primero, inicie la sesion, inicia la sesion, loguese, logueate, primero inicie sesion, solo usuarios registrados, solo para usuarios registrados, solo usuarios autenticados, usuarios registrados, usuarios autenticados, usuarios identificados, solo usuarios identificados, solo los usuarios registrados, acceso requiere autenticacion, requiere inicio de sesion, requiere que inicie sesion, requiere que inicies sesion, requiere estar autenticado, registrese o inicie sesion, registrate o inicia sesion, debe registrarse, debes registrarte, necesita una cuenta, necesitas una cuenta',
  ],
  [
    'login',
    'missing',
    'no estas autenticado, no estas autenticada, no esta autenticada, no esta identificado, no estas identificado, no esta logueado, no estas logueado, no logueado, no ha iniciado la sesion, no has iniciado la sesion, no se ha iniciado sesion, no tiene sesion iniciada, no tiene la sesion iniciada, no tienes la sesion iniciada, no tienes sesion iniciada, no hay sesion iniciada, no hay sesion activa, no hay una sesion activa, no hay ninguna sesion, no tiene una sesion activa, no tienes una sesion activa, ninguna sesion activa, sin sesion, sin iniciar sesion, sin haber iniciado sesion, sin autenticacion, no se ha autenticado, no te has autenticado, no se autentico, no se ha identificado, no te has identificado, usuario no identificado, usuario sin autenticar, peticion no autenticada, solicitud no autenticada, falta autenticacion, falta la autenticacion, falta de autenticacion, ningun usuario autenticado, no hay usuario autenticado, no hay ningun usuario, acceso anonimo no permitido, acceso anonimo',
  ],
  [
    'login',
    'again',
    'vuelva a autenticarse, vuelve a autenticarte, vuelva a identificarse, vuelve a identificarte, autentiquese de nuevo, autenticate de nuevo, autentiquese nuevamente, autenticate nuevamente, inicie nuevamente sesion, inicia nuevamente sesion, inicie de nuevo sesion, inicia de nuevo sesion, inicie otra vez sesion, inicie sesion otra vez, inicia sesion otra vez, ingrese nuevamente, ingresa nuevamente, acceda de nuevo, accede de nuevo, acceda nuevamente, conectese de nuevo, conectate de nuevo, vuelva a conectarse, vuelve a conectarte, vuelva a entrar, vuelve a entrar, vuelva a acceder, vuelve a acceder, vuelva a ingresar, vuelve a ingresar, renueve su sesion, renueva tu sesion, vuelva a loguearse',
  ],
  [
    'login',
    'failed',
    'inicio de sesion fallido, fallo al iniciar sesion, error al iniciar sesion, error de inicio de sesion, fallo de inicio de sesion, fallo en el inicio de sesion, inicio de sesion ha fallado, inicio de sesion incorrecto, no se pudo iniciar sesion, no se ha podido iniciar sesion, no fue posible iniciar sesion, error de autenticacion, fallo de autenticacion, fallo en la autenticacion, autenticacion fallida, autenticacion ha fallado, la autenticacion fallo, error al autenticar, no se pudo autenticar, no se ha podido autenticar, no fue posible autenticar, autenticacion incorrecta, autenticacion invalida, login incorrecto, login fallido',
  ],
  [
    'password',
    'invalid',
    'contrasena no es correcta, contrasena es incorrecta, contrasena erronea, contrasena equivocada, contrasena invalida, contrasena no valida, contrasena no es valida, contrasena no coincide, contrasenas no coinciden, contrasena actual no, contrasena actual es incorrecta, contrasena actual incorrecta, clave incorrecta, clave invalida, clave erronea, usuario y contrasena no, usuario o clave, nombre de usuario o contrasena, usuario y o contrasena, correo o contrasena, correo electronico o contrasena, email o contrasena, datos de acceso incorrectos, datos incorrectos, datos de acceso no, datos de inicio de sesion incorrectos, credenciales erroneas, credenciales no validas, credenciales no son validas, credenciales no son correctas',
  ],
  [
    'password',
    'expired',
    'debe cambiar su contrasena, debes cambiar tu contrasena, tiene que cambiar su contrasena, tienes que cambiar tu contrasena, debe cambiar la contrasena, es necesario cambiar la contrasena, debe actualizar su contrasena, debes actualizar tu contrasena, debe restablecer su contrasena, debes restablecer tu contrasena, cambio de contrasena obligatorio, cambio de contrasena requerido, cambie su contrasena, cambia tu contrasena, contrasena temporal',
  ],
  [
    'account',
    'disabled',
    'cuenta fue suspendida, cuenta fue desactivada, cuenta fue bloqueada, cuenta esta suspendida, cuenta esta desactivada, cuenta esta inactiva, cuenta esta deshabilitada, cuenta no esta activa, cuenta inactiva, cuenta deshabilitada, cuenta inhabilitada, cuenta eliminada, cuenta cerrada, cuenta cancelada, cuenta congelada, cuenta temporalmente bloqueada, cuenta se encuentra bloqueada, cuenta se encuentra suspendida, cuenta se encuentra inactiva, cuenta se encuentra deshabilitada, cuenta se ha bloqueado, cuenta se ha desactivado, cuenta se ha suspendido, se ha bloqueado su cuenta, se ha bloqueado tu cuenta, hemos bloqueado su cuenta, hemos suspendido su cuenta, hemos suspendido tu cuenta, usuario suspendido, usuario desactivado, usuario deshabilitado, usuario inhabilitado, usuario esta bloqueado, usuario esta inactivo, usuario esta desactivado, usuario esta suspendido, usuario esta deshabilitado, usuario ha sido bloqueado, usuario ha sido suspendido, usuario ha sido desactivado, usuario fue bloqueado, usuario dado de baja, has sido bloqueado, ha sido baneado, has sido baneado, ha sido suspendido, has sido suspendido, ha sido expulsado, has sido expulsado, esta baneado, estas baneado, estas suspendido, esta suspendido, verifique su cuenta, verifica tu cuenta, verifique su direccion, verifica tu direccion, verifique su email, verifica tu email, verifique su telefono, verifica tu telefono, confirme su cuenta, confirma tu cuenta, confirme su email, confirma tu email, confirme su direccion, confirma tu direccion, active su usuario, activa tu cuenta, correo electronico no verificado, correo electronico no esta verificado, correo no confirmado, email no verificado, email no confirmado, email sin verificar, correo sin verificar, verificar su correo, verificar tu correo, verificar su email, verificar tu email, confirmar su correo, confirmar tu correo, confirmar su email, verificacion de correo pendiente, cuenta sin activar, cuenta sin confirmar, cuenta no activada, cuenta no verificada, cuenta no confirmada, cuenta aun no, cuenta todavia no, cuenta aun no ha sido, cuenta todavia no ha sido, pendiente de aprobacion, pendiente de activacion, revise su correo para activar, acceso suspendido, acceso ha sido suspendido, su acceso ha sido suspendido, servicio suspendido, demasiados intentos fallidos cuenta bloqueada',
  ],
  [
    'account',
    'unknown',
    'usuario no existe, usuario no encontrado, usuario desconocido, usuario no registrado, usuario inexistente, el usuario no existe, cuenta no existe, cuenta no encontrada, no existe el usuario, no existe ninguna cuenta, no existe ningun usuario, no existe una cuenta, no existe un usuario, no se encontro el usuario, no se ha encontrado el usuario, no se encontro ningun usuario, no se encontro ninguna cuenta, no hemos encontrado ninguna cuenta, no hay ninguna cuenta, no hay ningun usuario con, cliente desconocido, cliente no valido, cliente invalido, aplicacion desconocida, no esta registrado en, no esta registrada en',
  ],
  [
    'attempts',
    'exceeded',
    'demasiados intentos fallidos, demasiados intentos de inicio de sesion, demasiados intentos de acceso, demasiados intentos erroneos, demasiados intentos incorrectos, demasiadas contrasenas incorrectas, numero maximo de intentos, maximo de intentos, limite de intentos, numero de intentos, intentos permitidos, intentos agotados, agotado los intentos, agoto los intentos, superado el numero de intentos, demasiados inicios de sesion, ha fallado demasiadas veces, intentos maximos',
  ],
  [
    'rate',
    'exceeded',
    'demasiadas consultas, demasiadas llamadas, demasiadas conexiones, demasiados mensajes, demasiados envios, demasiadas veces, demasiado rapido, demasiadas descargas, muchas solicitudes, muchas peticiones, muchos intentos, vaya mas despacio, ve mas despacio, reduzca la velocidad, espere unos minutos, espera unos minutos, espere unos segundos, espera unos segundos, espere un momento antes, espera un momento antes, espere * minuto*, espere * segundo*, espera * minuto*, espera * segundo*, espere un minuto, espera un minuto, espere antes de, espera antes de, debe esperar, debes esperar, tiene que esperar, tienes que esperar, dentro de * minuto*, dentro de * segundo*, dentro de * hora*, dentro de unos minutos, dentro de unos segundos, en unos minutos, en unos segundos, en unos instantes, en un minuto, en * minuto*, en * segundo*, pasados * minuto*, limite de peticiones excedido, limite alcanzado, limite de uso alcanzado, limite superado, limite excedido, cuota excedida, cuota superada, cuota agotada, cuota diaria, limite diario, ha excedido el limite, has excedido el limite, ha superado el limite, has superado el limite, ha superado su cuota, ha alcanzado el limite, has alcanzado el limite, se ha superado el limite, se ha alcanzado el limite, se ha excedido el limite, supero el limite, excedio el limite, alcanzo el limite, frecuencia de solicitudes, demasiada frecuencia',
  ],
  [
    'factor',
    'required',
    'se requiere autenticacion de dos factores, autenticacion de dos factores requerida, autenticacion de dos factores es obligatoria, active la autenticacion de dos factores, activa la autenticacion de dos factores, habilite la autenticacion de dos factores, verificacion en dos pasos requerida, se requiere verificacion en dos pasos, ingrese el codigo, ingresa el codigo, escriba el codigo, escribe el codigo, introduzca su codigo, introduce tu codigo, debe introducir el codigo, debe ingresar el codigo, codigo que le hemos enviado, codigo que te hemos enviado, le hemos enviado un codigo, te hemos enviado un codigo, confirmar su contrasena, confirmar tu contrasena, confirme la contrasena, confirma la contrasena, confirmar la contrasena, confirme de nuevo su contrasena, confirmar su identidad, confirmar tu identidad, confirma tu identidad, verifique su identidad, verifica tu identidad, verificar su identidad, verificar tu identidad, vuelva a autenticarse para, vuelve a autenticarte para, autenticacion reciente, inicio de sesion reciente, requiere confirmacion de contrasena, confirmacion de contrasena, contrasena actual es obligatoria, contrasena actual es necesaria, introduzca su contrasena actual, introduce tu contrasena actual, indique su contrasena actual, segundo factor requerido, autenticacion adicional, verificacion adicional',
  ],
  [
    'factor',
    'invalid',
    'codigo incorrecto, codigo invalido, codigo no valido, codigo no es valido, codigo es incorrecto, codigo es invalido, codigo erroneo, codigo no es correcto, codigo no coincide, codigo introducido no, codigo de verificacion incorrecto, codigo de verificacion no valido, codigo de verificacion invalido, codigo de verificacion es incorrecto, codigo de verificacion no es, otp incorrecto, otp invalido, otp no valido',
  ],
  [
    'factor',
    'expired',
    'codigo ha caducado, codigo ha expirado, codigo caducado, codigo expirado, codigo expiro, codigo ha vencido, codigo vencido, codigo de verificacion ha caducado, codigo de verificacion ha expirado',
  ],
  [
    'csrf',
    'failed',
    'formulario expiro, formulario caduco, formulario expirado, formulario caducado, pagina caducada, pagina expirada, pagina caduco, recargue el formulario, recarga el formulario, recargue la pagina e, recarga la pagina e, actualice la pagina e, actualiza la pagina e, token de seguridad no, token de seguridad invalido, token de seguridad no valido, token de seguridad ha caducado, token de seguridad ha expirado, token de formulario invalido, comprobacion de seguridad fallida, validacion de seguridad fallida, falsificacion de peticion, posible ataque csrf, error csrf, fallo csrf, proteccion contra csrf, state no coincide, estado no coincide, parametro state',
  ],
  [
    'bot',
    'blocked',
    'demuestre que es humano, demuestra que eres humano, confirme que es humano, confirma que eres humano, verifique que es humano, verifica que eres humano, verifique que no es, verifica que no eres, no soy un robot, no es un bot, no eres un bot, no sea un robot, parece un robot, parece un bot, comportamiento automatizado, actividad inusual, trafico automatizado, complete el captcha, completa el captcha, resuelva el captcha, resuelve el captcha, captcha requerido, captcha incorrecto, captcha invalido, captcha no valido, comprobacion de seguridad para acceder, solo un momento, navegador no compatible, navegador no es compatible, navegador no soportado, active las cookies y, habilite las cookies y, herramientas automatizadas, acceso automatizado, robots no permitidos, desactive su bloqueador, desactiva tu bloqueador, agente de usuario no, user agent no',
  ],
  [
    'cookie',
    'disabled',
    combined(
      'cookies',
      'deben estar, tienen que estar, estan, no estan, esten, no esten',
      'habilitadas, activadas, deshabilitadas, desactivadas, bloqueadas',
    ),
  ],
  [
    'cookie',
    'disabled',
    'habilite las cookies, habilita las cookies, active las cookies, activa las cookies, debe aceptar las cookies, acepte cookies, no acepta cookies, cookies habilitadas, cookies desactivadas, cookies deshabilitadas, requiere cookies, permita las cookies',
  ],
  [
    'country',
    'denied',
    combined(
      'no disponible, no esta disponible, no estan disponibles, no disponibles, indisponible, bloqueado, bloqueada, restringido, restringida, no permitido, no permitida, no esta permitido, no se permite',
      'en su, en tu, desde su, desde tu, para su, en esta, en este, en el, en la',
      'pais, region, ubicacion, zona, territorio, area, localidad, zona geografica',
    ),
  ],
  [
    'country',
    'denied',
    'no disponible fuera de, solo disponible en espana, fuera de espana, fuera de estados unidos, fuera de mexico, fuera de la union europea, por sanciones, debido a sanciones, restricciones geograficas, restriccion geografica, restringido geograficamente, bloqueo geografico, bloqueo regional, pais no permitido, pais no soportado, pais no admitido, region no admitida, region no permitida, region no soportada, desde su region, desde tu region, desde tu pais, desde su ubicacion, desde tu ubicacion, en su ubicacion, en tu ubicacion, residentes en',
  ],
  [
    'ip',
    'blocked',
    combined(
      'su, tu',
      'ip, direccion ip',
      'esta, ha sido, fue, se encuentra, se ha, no esta',
      'bloqueada, baneada, vetada, bloqueado, prohibida, restringida, autorizada, permitida, en la lista',
    ),
  ],
  [
    'ip',
    'denied',
    combined(
      'no permitido, no permitida, no autorizado, no autorizada, no esta permitido, no esta permitida, no esta autorizado, no esta autorizada, denegado, bloqueado, prohibido',
      'para esta, desde esta, desde su, desde tu, para su',
      'ip, direccion ip, direccion, red',
    ),
  ],
  [
    'ip',
    'denied',
    'ip no permitida, ip no autorizada, ip bloqueada, ip denegada, ip restringida, ip no esta permitida, ip no esta autorizada, direccion ip no permitida, direccion ip no autorizada, direccion ip no esta permitida, direccion ip no esta autorizada, lista de ip permitidas, lista blanca de ip, restriccion de ip, restricciones de ip, ip permitidas, conectese a la vpn, conectate a la vpn, requiere vpn, se requiere vpn, uso de vpn, usando una vpn, vpn detectada, proxy detectado, solo desde la red, solo desde la red local, solo desde localhost, solo en la red, fuera de la red corporativa, red corporativa, red interna, acceso local, acceso desde internet',
  ],
  [
    'origin',
    'denied',
    combined(
      'no permitido, no permitida, no autorizado, no autorizada, no esta permitido, no esta autorizado, bloqueado',
      'para este, desde este, desde su, para su, desde tu',
      'dominio, sitio, sitio web, origen, referer',
    ),
  ],
  [
    'origin',
    'denied',
    'origen de la solicitud, origen de la peticion, origen no valido, origen invalido, origen desconocido, origen bloqueado, origen no esta permitido, origen no esta autorizado, dominio no esta permitido, host no permitido, host no valido, host invalido, referer no permitido, referer no valido, referer invalido, solicitud de origen cruzado, origenes permitidos, dominios permitidos, lista de dominios, uri de redireccion no, url de redireccion no, enlace directo no, no se permite incrustar, no puede incrustarse, no se puede incrustar',
  ],
  [
    'method',
    'denied',
    'metodo no admitido, metodo no soportado, metodo no autorizado, metodo no valido, metodo de solicitud no, metodo de la solicitud no, metodo de peticion no, solo se permite get, solo se permite post, solo se admite get, solo se admite post, solo get, solo post, use post, utilice post, utilice get, use get, metodos permitidos',
  ],
  [
    'certificate',
    'required',
    'certificado de cliente no, certificado de cliente valido, certificado de cliente es, falta el certificado, certificado no presentado, certificado no valido, certificado invalido, certificado no es valido, certificado no es de confianza, no se presento ningun certificado, no se ha presentado ningun certificado, no se proporciono certificado, no se proporciono ningun certificado, presente su certificado, certificado requerido, certificado obligatorio, certificado de cliente obligatorio, tls mutuo requerido',
  ],
  [
    'tls',
    'required',
    'solo https, solo por https, solo mediante https, a traves de una conexion segura, conexion segura requerida, se requiere una conexion segura, requiere una conexion segura, requiere https, requiere ssl, requiere tls, se requiere ssl, se requiere tls, use una conexion segura, utilice una conexion segura, por https, con https, sobre https, conexion no segura, conexion no cifrada, conexion sin cifrar, http no permitido, http no esta permitido, http sin cifrar',
  ],
  [
    'content',
    'closed',
    combined(
      'este, esta, el, la, ',
      'perfil, cuenta, grupo, canal, video, album, lista, repositorio, comunidad, publicacion, contenido, lista de reproduccion',
      'es, son',
      'privado, privada, privados, privadas',
    ),
  ],
  [
    'content',
    'closed',
    'cuenta privada, cuenta es privada, perfil privado, grupo privado, canal privado, video privado, repositorio privado, contenido privado, publicacion privada, solo para amigos, solo amigos, solo seguidores, solo para seguidores, solo los seguidores, seguidores aprobados, solo por invitacion, por invitacion, contenido restringido, contenido esta restringido, contenido retirado, contenido eliminado, restringido por edad, limite de edad, verificacion de edad, verifique su edad, verifica tu edad, confirme su edad, confirma tu edad, 18 anos, 16 anos, 21 anos, anos de edad, contenido para adultos, reclamacion de derechos, reclamacion de copyright, infraccion de derechos de autor, por derechos de autor, por motivos de derechos, por orden judicial, titular de los derechos, le ha bloqueado, te ha bloqueado, te bloqueo, este usuario te, no es publico, no es publica, no publica, ha restringido quien, ha limitado quien, proteccion de derechos',
  ],
  [
    'listing',
    'denied',
    'listado de directorios, listado de directorio no, listado del directorio, listar este directorio, listar el contenido, contenido de esta carpeta, indice de directorio, exploracion de directorios, ver el contenido de este directorio, no hay archivo de indice',
  ],
  [
    'filter',
    'blocked',
    'bloqueado por su organizacion, bloqueado por tu organizacion, bloqueado por su empresa, bloqueada por su administrador, bloqueado por el administrador de red, bloqueado por el filtro, bloqueado por la politica, bloqueada por la politica, bloqueado por control parental, sitio web bloqueado, este sitio esta bloqueado, esta pagina esta bloqueada, este sitio ha sido bloqueado, categoria bloqueada, categoria esta bloqueada, url bloqueada, dominio bloqueado, filtrado de contenidos, politica de navegacion, por su proveedor',
  ],
  [
    'firewall',
    'blocked',
    'bloqueado por motivos de seguridad, bloqueada por motivos de seguridad, bloqueado por razones de seguridad, bloqueada por razones de seguridad, bloqueado por el cortafuegos, bloqueada por el cortafuegos, bloqueado por el firewall, bloqueada por el firewall, bloqueado por seguridad, regla de seguridad, reglas de seguridad, posible ataque, intento de ataque, ataque detectado, actividad maliciosa, actividad sospechosa, solicitud sospechosa, peticion sospechosa, solicitud maliciosa, peticion maliciosa, contenido malicioso, codigo malicioso, potencialmente peligros*, potencialmente malicios*, inyeccion detectada, inyeccion de sql detectada, caracteres no permitidos, caracteres peligrosos, patron sospechoso, firewall de aplicaciones web, cortafuegos de aplicaciones web, proteger el sitio, proteger este sitio, amenaza detectada, violacion de la politica de seguridad, infringe la politica de seguridad',
  ],
  [
    'header',
    'malformed',
    combined(
      'cabecera, encabezado, header, cabecera de autorizacion, encabezado de autorizacion, cabecera authorization, encabezado authorization',
      'mal formada, mal formado, malformado, malformada, invalido, invalida, no valido, no valida, no es valido, no es valida, con formato incorrecto, tiene un formato incorrecto, tiene formato incorrecto',
    ),
  ],
  [
    'header',
    'malformed',
    'cabecera debe comenzar, encabezado debe comenzar, cabecera debe empezar, debe comenzar con bearer, debe empezar por bearer, debe empezar con bearer, debe tener el formato, formato bearer, formato esperado, formato de autorizacion, formato de la cabecera, formato del encabezado, no es base64, base64 valido',
  ],
  [
    'audience',
    'mismatch',
    'audiencia incorrecta, audiencia del token, audiencia no coincide, audiencia no permitida, audiencia inesperada, emisor incorrecto, emisor desconocido, emisor no coincide, emisor del token, emisor no es de confianza, emisor inesperado, inquilino incorrecto, entorno incorrecto, entorno equivocado, otro entorno, clave de prueba, clave de pruebas, clave de produccion, clave de test, token de prueba, token de pruebas, credenciales de prueba, modo de prueba, modo de pruebas, region incorrecta, region equivocada, emitido para otra, emitido para otro, emitida para otra, emitido por otro, para otra aplicacion, para una aplicacion diferente, para un cliente diferente, aplicacion distinta, aplicacion diferente, no esta destinado a esta, no fue emitido para, no se emitio para, no es para este servicio, no es para esta api',
  ],
  [
    'clock',
    'skewed',
    'hora del dispositivo, hora de su dispositivo, hora de tu dispositivo, hora de su ordenador, hora del sistema incorrecta, fecha y hora de su, fecha y la hora de su, fecha y hora del dispositivo, reloj del sistema, reloj de su, reloj del servidor, reloj incorrecto, reloj desincronizado, reloj esta, sincronice su reloj, sincronice el reloj, sincroniza tu reloj, marca de tiempo demasiado, marca de tiempo expirada, marca de tiempo caducada, marca de tiempo no valida, marca de tiempo invalida, marca de tiempo no es, marca de tiempo esta fuera, timestamp fuera, timestamp invalido, timestamp no valido, timestamp expirado, timestamp caducado, hora de la solicitud, hora de la peticion, solicitud demasiado antigua, peticion demasiado antigua, desfase de reloj, ventana de tiempo, fuera de la ventana',
  ],
  [
    'signature',
    'invalid',
    'firma invalida, firma no valida, firma incorrecta, firma no coincide, firma no es valida, firma es invalida, firma erronea, firmas no coinciden, firma calculada, firma hmac invalida, verificacion de la firma, verificacion de firma, validacion de la firma, comprobacion de la firma, firma de la solicitud no, firma de la peticion no, hash no coincide, hash invalido, no se pudo verificar la firma, no se ha podido verificar la firma, debe estar firmada, debe ir firmada, debe estar firmado, ha sido manipulado, ha sido alterada, ha sido manipulada',
  ],
  [
    'scope',
    'insufficient',
    'token no tiene acceso, token no tiene el alcance, token no tiene el ambito, token no tiene el permiso, token no tiene permisos suficientes, token carece de, token no incluye, token no concede, token no permite, token no autoriza, token no esta autorizado para, token es de solo lectura, token de solo lectura, clave de solo lectura, clave api de solo lectura, clave es de solo lectura, clave de api es de solo lectura, clave no permite, clave no autoriza, clave no esta autorizada para, clave carece de, clave de api no tiene permiso*, clave api no tiene permiso*, clave de api no tiene acceso, clave api no tiene acceso, clave api carece de, clave de api carece de, clave no tiene acceso, aplicacion no tiene permiso*, aplicacion no tiene los permisos, aplicacion no tiene acceso, aplicacion carece de, aplicacion no esta autorizada, integracion no tiene, falta el scope, faltan scopes, falta scope, faltan los ambitos, faltan ambitos, faltan permisos en el token, alcance requerido, alcance no, ambito requerido, ambito no, scope requerido, scope insuficiente, scopes insuficientes, alcances insuficientes, permisos del token, consentimiento requerido, se requiere consentimiento, no ha dado su consentimiento, no ha otorgado su consentimiento, no ha concedido el permiso, consentimiento del administrador, no ha autorizado a la aplicacion, no ha autorizado esta aplicacion, no ha autorizado la aplicacion',
  ],
  [
    'scope',
    'revoked',
    'usuario cancelo, usuario ha cancelado, cancelado por el usuario, usuario denego, usuario ha denegado, usuario rechazo, usuario ha rechazado, denegado por el usuario, rechazado por el usuario',
  ],
  [
    'scheme',
    'unsupported',
    'autenticacion basica no, autenticacion basica esta desactivada, autenticacion basica esta deshabilitada, autenticacion basica deshabilitada, autenticacion basica ya no, metodo de autenticacion no, esquema de autenticacion no, esquema no admitido, esquema no soportado, tipo de autenticacion no, tipo de token no, tipo de autorizacion no, esquema de autorizacion no, use bearer, utilice bearer, solo se admite bearer, solo bearer, grant type no, tipo de concesion no',
  ],
  [
    'token',
    'revoked',
    'ha iniciado sesion desde otro, ha iniciado sesion en otro, has iniciado sesion desde otro, has iniciado sesion en otro, inicio de sesion en otro, inicio de sesion desde otro, sesion iniciada en otro, sesion iniciada desde otro, se ha iniciado sesion en otro, desde otro lugar, en otro lugar, otra ubicacion, otra ventana, sesion ha sido revocada, sesion fue revocada, sesion revocada, sesion finalizada por, sesion ha sido finalizada, sesion terminada por, sesion se ha cerrado, sesion se cerro, se ha cerrado su sesion, se ha cerrado tu sesion, se cerro su sesion, se cerro tu sesion, sesion fue terminada, sesion ha sido invalidada, token fue revocado, token eliminado, token desactivado, token inactivo, token no esta activo, token en lista negra, token esta en la lista negra, token ha sido invalidado, token invalidado, clave eliminada, clave revocada, clave desactivada, clave deshabilitada, clave inactiva, clave de api desactivada, clave de api inactiva, clave de api deshabilitada, clave api desactivada, clave api deshabilitada, clave api inactiva, clave api esta desactivada, clave de api esta desactivada, clave de api ha sido desactivada, clave api ha sido desactivada, clave de api ha sido revocada, contrasena ha cambiado, contrasena ha sido cambiada, contrasena fue cambiada, cambio de contrasena reciente, acceso revocado, acceso ha sido revocado, acceso fue revocado, se ha revocado el acceso, codigo ya utilizado, codigo ya ha sido utilizado, codigo ya fue utilizado, codigo ya usado, reemplazado por otra sesion, por una sesion mas reciente, por un nuevo inicio de sesion, por otro inicio de sesion, ha sido desconectado, has sido desconectado, ha sido desconectada',
  ],
  [
    'session',
    'expired',
    'sesion ha terminado, sesion ha finalizado, sesion termino, sesion finalizo, sesion ha concluido, sesion terminada, sesion finalizada, sesion ya no es valida, sesion ya no esta activa, sesion ya no existe, sesion perdida, sesion no valida o caducada, su sesion termino, tiempo de sesion agotado, tiempo de la sesion, se agoto el tiempo de la sesion, se acabo su sesion',
  ],
  [
    'session',
    'idle',
    'tras un periodo de inactividad, por falta de actividad, sin actividad, demasiado tiempo sin actividad, a causa de la inactividad, debido a la inactividad, tiempo de inactividad, periodo de inactividad',
  ],
  [
    'token',
    'invalid',
    'no se reconoce el token, no se reconoce la clave, no reconocemos el token, no reconocemos la clave, token mal firmado, token desconocido, clave desconocida, clave no reconocida, clave api no reconocida, clave de api no reconocida, token no reconocido, token no encontrado, token no existe, clave no encontrada, clave no existe, clave de api no encontrada, clave api no encontrada, clave de api no existe, clave api no existe, algoritmo no permitido, algoritmo no admitido, algoritmo no soportado, algoritmo de firma no',
  ],
  [
    'route',
    'unknown',
    'ruta no encontrada, ruta no existe, ruta desconocida, no existe la ruta, endpoint no encontrado, endpoint no existe, endpoint desconocido, operacion desconocida, accion desconocida, metodo desconocido, ruta no valida, ruta invalida, version de api no, version de la api no',
  ],
  [
    'file',
    'denied',
    'htaccess, permisos del archivo, permisos de archivo, permisos del fichero, denegado por la configuracion del servidor, configuracion del servidor, no tiene permisos de lectura sobre el archivo, no se puede abrir el archivo, no se pudo abrir el archivo, no se puede leer el archivo, no se pudo leer el archivo, enlace simbolico no',
  ],
  [
    'proxy',
    'required',
    'proxy requiere autenticacion, se requiere autenticacion del proxy, autenticacion del proxy requerida, autenticacion de proxy requerida, autenticacion en el proxy, autenticarse en el proxy',
  ],
  [
    'sso',
    'required',
    'use el inicio de sesion unico, inicie sesion con sso, inicia sesion con sso, inicie sesion mediante sso, inicia sesion mediante sso, inicie sesion con su cuenta corporativa, inicia sesion con tu cuenta corporativa, inicie sesion con su cuenta de empresa, debe usar sso, debe iniciar sesion con sso, debes iniciar sesion con sso, sso obligatorio, sso requerido, inicio de sesion unico obligatorio, inicio de sesion unico requerido, a traves del proveedor de identidad, autorice su token para sso',
  ],
  [
    'api-key',
    'missing',
    'falta la clave de api, falta la clave api, falta clave de api, falta clave api, falta la clave de la api, falta la api key, falta el api key, clave de api requerida, clave api requerida, clave de api obligatoria, clave api obligatoria, clave de api es obligatoria, clave api es obligatoria, se requiere una clave de api, se requiere una clave api, se requiere clave de api, se requiere clave api, se requiere una api key, no se proporciono clave de api, no se proporciono una clave de api, no se ha proporcionado clave, no se ha proporcionado la clave, no se ha proporcionado ninguna clave, no se ha indicado la clave de api, no se proporciono ninguna clave de api, no se encontro ninguna clave de api, proporcione una clave de api, proporcione su clave de api, incluya su clave de api',
  ],
];
