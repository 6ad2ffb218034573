import type { Words } from '../t.ts';

/** What is done with a denial: verdicts, copies, mutes, in French. */
export const actions: Words['texts'] = {
  'detail.label': 'Refus',
  'detail.back': 'Tous les refus',
  'detail.choose': 'Choisissez une requête pour voir pourquoi elle a été refusée.',

  'action.label': 'Actions sur ce refus',
  'action.copy': 'Copier',
  'action.copied': 'Copié',
  'action.notCopied': 'Non copié',
  'action.ticket': 'En Markdown pour un ticket',
  'action.curl': 'En cURL, secrets remplacés',
  'action.curlRaw': 'En cURL avec secrets',
  'action.fetch': 'En fetch, secrets remplacés',
  'action.fetchRaw': 'En fetch avec secrets',
  'action.network': 'Montrer dans le panneau Réseau',

  'verdict.label': 'Verdict',
  'verdict.expected': 'Attendu',
  'verdict.bug': 'Bogue',
  'verdict.ignore': 'Ignorer',
  'verdict.note': 'Note',
  'verdict.noteHint': 'Note pour le rapport',

  'mute.label': 'Taire',
  'mute.here': 'Taire cette règle sur {host}',
  'mute.everywhere': 'Taire cette règle partout',
  'mute.muted.one': '{count} constat est tu ici.',
  'mute.muted.other': '{count} constats sont tus ici.',
  'mute.undo': 'Signaler de nouveau',
  'mute.see': 'Voir ce qui est tu',
  'mute.everywhereList': 'partout',
  'mute.onHost': 'sur {host}',
  'mute.none': 'Chaque règle est signalée.',
};
