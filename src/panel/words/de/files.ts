import type { Words } from '../t.ts';

/** What is said of files that come in and go out, in German. */
export const files: Words['texts'] = {
  'import.drop': 'HAR-Datei ablegen, um zu sehen, was darin abgelehnt wurde',
  'import.reading': '{name} wird gelesen',
  'import.cancel': 'Abbrechen',
  'import.repairs.one': 'Eine Auffälligkeit der Datei wurde behoben oder übersprungen; alles andere wurde gelesen.',
  'import.repairs.other':
    '{count} Auffälligkeiten der Datei wurden behoben oder übersprungen; alles andere wurde gelesen.',
  'import.repairsShow': 'Was behoben wurde',
  'import.repairsMore': 'und {count} weitere',
  'import.entry': 'Eintrag {number}',
  'import.whole': 'Die Datei',

  'notice.dismiss': 'Schließen',
  'notice.stopped': 'Die Analyse brach unerwartet ab. DevTools schließen und wieder öffnen.',
  'notice.failed': 'Das hat nicht geklappt. Noch einmal versuchen; klappt es wieder nicht, die Aufzeichnung leeren.',
  'notice.unreadable': 'Die Datei ließ sich nicht lesen. Ist es eine HAR-Datei, und liegt sie noch dort?',

  'export.label': 'Exportieren',
  'export.har': 'HAR mit Befunden, Geheimnisse ersetzt',
  'export.ticket': 'Diesen Eintrag als Markdown',
  'export.markdown': 'Ablehnungen als Markdown',
  'export.text': 'Bericht als reiner Text',
  'export.json': 'Bericht als JSON',
  'export.csv': 'Tabelle als CSV',
  'export.sarif': 'Befunde als SARIF',
  'export.junit': 'Befunde als JUnit-XML',
  'export.harRaw': 'HAR mit Geheimnissen',
  'export.rawTitle': 'Eine Datei mit Geheimnissen speichern?',
  'export.rawText':
    'Die Datei enthält Passwörter, Tokens und Sitzungs-Cookies, wie sie gesendet wurden. Wer sie bekommt, kann als die Menschen handeln, denen sie gehören, solange sie gelten. Für sich behalten und nach Gebrauch löschen.',
  'export.cancel': 'Abbrechen',
  'export.rawSave': 'Mit Geheimnissen speichern',

  'copyRaw.title': 'Mit Geheimnissen kopieren?',
  'copyRaw.text':
    'Der Text enthält Token, Passwort oder Cookies dieser Anfrage, wie sie gesendet wurden. Wer ihn bekommt, kann als die Person handeln, der sie gehören, solange sie gelten.',
  'copyRaw.copy': 'Mit Geheimnissen kopieren',
};
