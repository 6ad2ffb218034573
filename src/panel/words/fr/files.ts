import type { Words } from '../t.ts';

/** What is said of files that come in and go out, in French. */
export const files: Words['texts'] = {
  'import.drop': 'Déposez le fichier HAR pour voir ce qui y a été refusé',
  'import.reading': 'Lecture de {name}',
  'import.cancel': 'Annuler',
  'import.repairs.one': 'Une bizarrerie du fichier a été réparée ou sautée ; tout le reste a été lu.',
  'import.repairs.other': '{count} bizarreries du fichier ont été réparées ou sautées ; tout le reste a été lu.',
  'import.repairsShow': 'Ce qui a été réparé',
  'import.repairsMore': 'et {count} de plus',
  'import.entry': 'Entrée {number}',
  'import.whole': 'Le fichier',

  'notice.dismiss': 'Fermer',
  'notice.stopped': 'L’analyse s’est arrêtée de façon inattendue. Fermez DevTools et rouvrez-les.',
  'notice.failed': 'Cela n’a pas marché. Réessayez ; si cela échoue encore, videz la capture.',
  'notice.unreadable': 'Le fichier n’a pas pu être lu. Vérifiez que c’est un fichier HAR et qu’il est toujours là.',

  'export.label': 'Exporter',
  'export.har': 'HAR avec constats, secrets remplacés',
  'export.ticket': 'Cette entrée en Markdown',
  'export.markdown': 'Refus en Markdown',
  'export.text': 'Rapport en texte brut',
  'export.json': 'Rapport en JSON',
  'export.csv': 'Tableau en CSV',
  'export.sarif': 'Constats en SARIF',
  'export.junit': 'Constats en JUnit XML',
  'export.harRaw': 'HAR avec secrets',
  'export.rawTitle': 'Enregistrer un fichier avec des secrets ?',
  'export.rawText':
    'Le fichier contiendra mots de passe, jetons et cookies de session tels qu’envoyés. Qui l’obtient peut agir au nom de leurs détenteurs tant qu’ils sont valables. Gardez-le pour vous et supprimez-le après usage.',
  'export.cancel': 'Annuler',
  'export.rawSave': 'Enregistrer avec secrets',

  'copyRaw.title': 'Copier avec les secrets ?',
  'copyRaw.text':
    'Le texte contiendra le jeton, le mot de passe ou les cookies de cette requête tels qu’envoyés. Qui l’obtient peut agir au nom de leur détenteur tant qu’ils sont valables.',
  'copyRaw.copy': 'Copier avec secrets',
};
