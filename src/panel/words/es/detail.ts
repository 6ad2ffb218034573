import type { Words } from '../t.ts';

/** What the detail of a denial says around the words of causes and rules, in Spanish. */
export const detail: Words['texts'] = {
  'why.title': 'Por qué lo creemos',
  'why.nothing': 'Nada en el intercambio ni a su alrededor dice por qué.',
  'why.means': 'Qué significa: {title}',

  'todo.title': 'Qué hacer',
  'todo.nothing': 'De este lado no hay nada que hacer.',

  'findings.title': 'Qué está mal en esta respuesta',
  'findings.none': 'No se encontró ningún fallo ni fuga.',
  'findings.more': 'más',
  'findings.less': 'menos',
  'findings.seen': 'Visto en {count} solicitudes.',
  'findings.seenIn': 'Visto en {count} solicitudes',
  'findings.about': 'Todo sobre esto: {title}',

  'others.title': 'Si no es eso',

  'exchange.title': 'El intercambio',
  'exchange.request': 'Solicitud',
  'exchange.response': 'Respuesta',
  'exchange.showSecrets': 'Mostrar secretos',
  'exchange.hideSecrets': 'Ocultar secretos',
  'exchange.elsewhere': 'Este es otro intercambio: {method}, respondido con {status}.',
  'exchange.elsewhereNothing': 'Este es otro intercambio: {method}, sin respuesta.',
  'exchange.back': 'Volver a la solicitud rechazada',
  'exchange.backNoticed': 'Volver a esta solicitud',
  'exchange.left': '{count} caracteres más sin mostrar.',
  'exchange.more': 'Mostrar más',
  'exchange.rest': 'Mostrar el resto',
  'exchange.before': '… {count} caracteres antes de esto …',
  'exchange.showAll': 'Mostrar los {count} caracteres',

  'body.binary': '{size} de {type}',
  'body.missing': 'La captura no contiene el cuerpo.',
  'body.dropped': 'El cuerpo no se guarda: esta solicitud no fue rechazada.',
  'body.empty': 'Sin cuerpo',

  'copy.copy': 'Copiar',

  'chip.show': 'Mostrar en el intercambio',

  'mention.go': 'Ir a este rechazo',
  'mention.goNoticed': 'Ir a esta solicitud',
  'mention.show': 'Mostrar este intercambio abajo',

  'outcome.accepted': 'aceptada',
  'outcome.refused': 'rechazada',
  'outcome.failed': 'fallida',

  'offset.same': 'al mismo tiempo',
  'offset.earlier': '{span} antes',
  'offset.later': '{span} después',

  'answered.by': 'respondió',
  'answered.unknown': 'respondió un servidor no reconocido',
  'answered.none': 'sin respuesta',
  'noticed.fact': 'ningún servidor rechazó esta solicitud',

  'confidence.certain': 'seguro',
  'confidence.likely': 'probable',
  'confidence.possible': 'posible',
  'confidence.certain.means': 'El propio intercambio lo dice.',
  'confidence.likely.means': 'Indicios fuertes; caben otras lecturas.',
  'confidence.possible.means': 'La mejor de varias causas posibles.',

  'severity.leak': 'fuga',

  'life.caption': 'Esta credencial en esta captura: {what}',
  'life.accepted.one': 'aceptada una vez',
  'life.accepted.other': 'aceptada {count} veces',
  'life.refused.one': 'rechazada una vez',
  'life.refused.other': 'rechazada {count} veces',
  'life.first used': 'primer uso',
  'life.last accepted': 'última aceptación',
  'life.valid until': 'válida hasta',
  'life.expired': 'caducó',
  'life.first refused': 'primer rechazo',
  'life.refused here': 'rechazada aquí',

  'settings.language': 'Idioma',

  'language.auto': 'El del navegador',
};
