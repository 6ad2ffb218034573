/** What is said of files that come in and go out. */
export const files = {
  'import.drop': 'Drop the HAR file to see what was denied in it',
  'import.reading': 'Reading {name}',
  'import.cancel': 'Cancel',
  'import.repairs.one': 'One oddity in the file was mended or skipped; everything else was read.',
  'import.repairs.other': '{count} oddities in the file were mended or skipped; everything else was read.',
  'import.repairsShow': 'What was mended',
  'import.repairsMore': 'and {count} more',
  'import.entry': 'Entry {number}',
  'import.whole': 'The file',

  'notice.dismiss': 'Dismiss',
  'notice.stopped': 'The analysis stopped unexpectedly. Close DevTools and open them again.',
  'notice.failed': 'That did not work. Try it again; if it fails again, clear the capture.',
  'notice.unreadable': 'The file could not be read. Check that it is a HAR file, and that it is still where it was.',

  'export.label': 'Export',
  'export.har': 'HAR with findings, secrets replaced',
  'export.ticket': 'This entry as Markdown',
  'export.markdown': 'Denials as Markdown',
  'export.text': 'Report as plain text',
  'export.json': 'Report as JSON',
  'export.csv': 'Table as CSV',
  'export.sarif': 'Findings as SARIF',
  'export.junit': 'Findings as JUnit XML',
  'export.harRaw': 'HAR with secrets',
  'export.rawTitle': 'Save a file with secrets in it?',
  'export.rawText':
    'The file will hold passwords, tokens and session cookies as they were sent. Whoever gets it can act as the people they belong to, as long as these are valid. Keep it to yourself, and delete it after use.',
  'export.cancel': 'Cancel',
  'export.rawSave': 'Save with secrets',

  'copyRaw.title': 'Copy with secrets?',
  'copyRaw.text':
    'The text will hold the token, password or cookies of this request as they were sent. Whoever gets it can act as the person they belong to, as long as these are valid.',
  'copyRaw.copy': 'Copy with secrets',
};
