import type { Words } from '../t.ts';

/** What is said of files that come in and go out, in Spanish. */
export const files: Words['texts'] = {
  'import.drop': 'Suelte el archivo HAR para ver qué se rechazó en él',
  'import.reading': 'Leyendo {name}',
  'import.cancel': 'Cancelar',
  'import.repairs.one': 'Se corrigió u omitió una rareza del archivo; todo lo demás se leyó.',
  'import.repairs.other': 'Se corrigieron u omitieron {count} rarezas del archivo; todo lo demás se leyó.',
  'import.repairsShow': 'Qué se corrigió',
  'import.repairsMore': 'y {count} más',
  'import.entry': 'Entrada {number}',
  'import.whole': 'El archivo',

  'notice.dismiss': 'Cerrar',
  'notice.stopped': 'El análisis se detuvo de forma inesperada. Cierre DevTools y vuelva a abrirlas.',
  'notice.failed': 'No funcionó. Inténtelo de nuevo; si vuelve a fallar, vacíe la captura.',
  'notice.unreadable': 'No se pudo leer el archivo. Compruebe que sea un archivo HAR y que siga donde estaba.',

  'export.label': 'Exportar',
  'export.har': 'HAR con hallazgos, sin secretos',
  'export.ticket': 'Esta entrada como Markdown',
  'export.markdown': 'Rechazos como Markdown',
  'export.text': 'Informe como texto sin formato',
  'export.json': 'Informe como JSON',
  'export.csv': 'Tabla como CSV',
  'export.sarif': 'Hallazgos como SARIF',
  'export.junit': 'Hallazgos como JUnit XML',
  'export.harRaw': 'HAR con secretos',
  'export.rawTitle': '¿Guardar un archivo con secretos?',
  'export.rawText':
    'El archivo contendrá contraseñas, tokens y cookies de sesión tal como se enviaron. Quien lo obtenga podrá actuar como sus dueños mientras sean válidos. No lo comparta y bórrelo después de usarlo.',
  'export.cancel': 'Cancelar',
  'export.rawSave': 'Guardar con secretos',

  'copyRaw.title': '¿Copiar con secretos?',
  'copyRaw.text':
    'El texto contendrá el token, la contraseña o las cookies de esta solicitud tal como se enviaron. Quien lo obtenga podrá actuar como su dueño mientras sean válidos.',
  'copyRaw.copy': 'Copiar con secretos',
};
