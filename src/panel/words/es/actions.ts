import type { Words } from '../t.ts';

/** What is done with a denial: verdicts, copies, mutes, in Spanish. */
export const actions: Words['texts'] = {
  'detail.label': 'Rechazo',
  'detail.back': 'Todos los rechazos',
  'detail.choose': 'Elija una solicitud para ver por qué se rechazó.',

  'action.label': 'Acciones sobre este rechazo',
  'action.copy': 'Copiar',
  'action.copied': 'Copiado',
  'action.notCopied': 'No copiado',
  'action.ticket': 'Como Markdown para un ticket',
  'action.curl': 'Como cURL, sin secretos',
  'action.curlRaw': 'Como cURL con secretos',
  'action.fetch': 'Como fetch, sin secretos',
  'action.fetchRaw': 'Como fetch con secretos',
  'action.network': 'Mostrar en el panel Red',

  'verdict.label': 'Veredicto',
  'verdict.expected': 'Esperado',
  'verdict.bug': 'Error',
  'verdict.ignore': 'Ignorar',
  'verdict.note': 'Nota',
  'verdict.noteHint': 'Nota para el informe',

  'mute.label': 'Silenciar',
  'mute.here': 'Silenciar esta regla en {host}',
  'mute.everywhere': 'Silenciar esta regla en todas partes',
  'mute.muted.one': '{count} hallazgo está silenciado aquí.',
  'mute.muted.other': '{count} hallazgos están silenciados aquí.',
  'mute.undo': 'Volver a informar',
  'mute.see': 'Ver qué está silenciado',
  'mute.everywhereList': 'en todas partes',
  'mute.onHost': 'en {host}',
  'mute.none': 'Se informa de todas las reglas.',
};
