import type { Words } from '../t.ts';

/** What the detail of a denial says around the words of causes and rules, in German. */
export const detail: Words['texts'] = {
  'why.title': 'Warum wir das annehmen',
  'why.nothing': 'Weder im Austausch noch um ihn herum steht, warum.',
  'why.means': 'Was das bedeutet: {title}',

  'todo.title': 'Was zu tun ist',
  'todo.nothing': 'Auf dieser Seite ist nichts zu tun.',

  'findings.title': 'Was an dieser Antwort falsch ist',
  'findings.none': 'Kein Fehler und kein Leck darin gefunden.',
  'findings.more': 'mehr',
  'findings.less': 'weniger',
  'findings.seen': 'In {count} Anfragen gesehen.',
  'findings.seenIn': 'In {count} Anfragen gesehen',
  'findings.about': 'Alles darüber: {title}',

  'others.title': 'Wenn es das nicht ist',

  'exchange.title': 'Der Austausch',
  'exchange.request': 'Anfrage',
  'exchange.response': 'Antwort',
  'exchange.showSecrets': 'Geheimnisse zeigen',
  'exchange.hideSecrets': 'Geheimnisse verbergen',
  'exchange.elsewhere': 'Dies ist ein anderer Austausch: {method}, beantwortet mit {status}.',
  'exchange.elsewhereNothing': 'Dies ist ein anderer Austausch: {method}, ohne Antwort.',
  'exchange.back': 'Zurück zur abgelehnten Anfrage',
  'exchange.backNoticed': 'Zurück zu dieser Anfrage',
  'exchange.left': '{count} weitere Zeichen nicht gezeigt.',
  'exchange.more': 'Mehr zeigen',
  'exchange.rest': 'Den Rest zeigen',
  'exchange.before': '… davor {count} Zeichen …',
  'exchange.showAll': 'Alle {count} Zeichen zeigen',

  'body.binary': '{size} {type}',
  'body.missing': 'Der Inhalt ist nicht aufgezeichnet.',
  'body.dropped': 'Der Inhalt wurde nicht behalten: Diese Anfrage wurde nicht abgelehnt.',
  'body.empty': 'Kein Inhalt',

  'copy.copy': 'Kopieren',

  'chip.show': 'Im Austausch zeigen',

  'mention.go': 'Zu dieser Ablehnung',
  'mention.goNoticed': 'Zu dieser Anfrage',
  'mention.show': 'Diesen Austausch unten zeigen',

  'outcome.accepted': 'angenommen',
  'outcome.refused': 'abgelehnt',
  'outcome.failed': 'fehlgeschlagen',

  'offset.same': 'zur selben Zeit',
  'offset.earlier': '{span} früher',
  'offset.later': '{span} später',

  'answered.by': 'beantwortet von',
  'answered.unknown': 'beantwortet von einem unbekannten Server',
  'answered.none': 'keine Antwort',
  'noticed.fact': 'kein Server hat diese Anfrage abgelehnt',

  'confidence.certain': 'sicher',
  'confidence.likely': 'wahrscheinlich',
  'confidence.possible': 'möglich',
  'confidence.certain.means': 'Der Austausch selbst sagt es.',
  'confidence.likely.means': 'Starke Hinweise; andere Deutungen sind möglich.',
  'confidence.possible.means': 'Die beste von mehreren möglichen Ursachen.',

  'severity.leak': 'Leck',

  'life.caption': 'Dieser Zugangsnachweis in dieser Aufzeichnung: {what}',
  'life.accepted.one': 'einmal angenommen',
  'life.accepted.other': '{count}-mal angenommen',
  'life.refused.one': 'einmal abgelehnt',
  'life.refused.other': '{count}-mal abgelehnt',
  'life.first used': 'zuerst benutzt',
  'life.last accepted': 'zuletzt angenommen',
  'life.valid until': 'gültig bis',
  'life.expired': 'abgelaufen',
  'life.first refused': 'zuerst abgelehnt',
  'life.refused here': 'hier abgelehnt',

  'settings.language': 'Sprache',

  'language.auto': 'Wie der Browser',
};
