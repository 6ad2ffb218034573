import type { Words } from '../t.ts';

/** What is done with a denial: verdicts, copies, mutes, in German. */
export const actions: Words['texts'] = {
  'detail.label': 'Ablehnung',
  'detail.back': 'Alle Ablehnungen',
  'detail.choose': 'Eine Anfrage wählen, um zu sehen, warum sie abgelehnt wurde.',

  'action.label': 'Aktionen zu dieser Ablehnung',
  'action.copy': 'Kopieren',
  'action.copied': 'Kopiert',
  'action.notCopied': 'Nicht kopiert',
  'action.ticket': 'Als Markdown für ein Ticket',
  'action.curl': 'Als cURL, Geheimnisse ersetzt',
  'action.curlRaw': 'Als cURL mit Geheimnissen',
  'action.fetch': 'Als fetch, Geheimnisse ersetzt',
  'action.fetchRaw': 'Als fetch mit Geheimnissen',
  'action.network': 'Im Netzwerk-Panel zeigen',

  'verdict.label': 'Urteil',
  'verdict.expected': 'Erwartet',
  'verdict.bug': 'Fehler',
  'verdict.ignore': 'Ignorieren',
  'verdict.note': 'Notiz',
  'verdict.noteHint': 'Notiz für den Bericht',

  'mute.label': 'Stummschalten',
  'mute.here': 'Diese Regel auf {host} stummschalten',
  'mute.everywhere': 'Diese Regel überall stummschalten',
  'mute.muted.one': '{count} Befund ist hier stumm.',
  'mute.muted.other': '{count} Befunde sind hier stumm.',
  'mute.undo': 'Wieder melden',
  'mute.see': 'Zeigen, was stumm ist',
  'mute.everywhereList': 'überall',
  'mute.onHost': 'auf {host}',
  'mute.none': 'Jede Regel wird gemeldet.',
};
