import type { Words } from '../t.ts';

/** What session, learning, settings and the empty panel say, in French. */
export const pages: Words['texts'] = {
  'session.title': 'Session de QA',
  'session.about':
    'Qui teste quoi, et ce qui a été dit de chaque refus. Gardé en mémoire jusqu’à la fin du navigateur, jamais écrit sur le disque, et inclus dans chaque rapport exporté.',
  'session.name': 'Session',
  'session.tester': 'Testeur',
  'session.build': 'Version',
  'session.nameHint': 'Paiement, régression 12',
  'session.testerHint': 'Qui teste',
  'session.buildHint': '2026.3.1 en préproduction',
  'session.verdicts': 'Verdicts',
  'session.left': 'Sans verdict',
  'session.tested': 'Ce qui a été testé',
  'session.untested': 'Ce qui n’a pas été testé : la matrice d’accès',
  'session.endpoint': 'Point d’accès',
  'session.denials': 'Refus',
  'session.judged': 'Jugés',
  'session.notes': 'Verdicts et notes',
  'session.noNotes': 'Rien n’a encore été dit d’un refus. Choisissez-en un et donnez un verdict ou une note.',
  'session.nothing': 'Aucun refus pour l’instant, rien à juger.',
  'session.clear': 'Effacer la session',
  'session.clearText':
    'Noms, verdicts, notes et capture en direct sont oubliés. Ce que vous avez exporté reste où vous l’avez mis.',
  'session.cleared': 'La session est effacée.',

  'learn.title': 'Causes, défauts, fuites et produits',
  'learn.about': 'Tout ce que sait le panneau, à lire sans refus et sans réseau.',
  'learn.find': 'Chercher une page',
  'learn.causes': 'Causes d’un refus',
  'learn.faults': 'Défauts d’une réponse',
  'learn.leaks': 'Ce que révèle une réponse',
  'learn.vendors': 'Produits qui refusent',
  'learn.cause': 'Cause',
  'learn.leak': 'Fuite',
  'learn.fault': 'Défaut de la réponse',
  'learn.vendorAbout': 'Comment {name} refuse, et ce que veut dire chacune de ses réponses.',
  'learn.wordings': 'Ce que veulent dire ses réponses',
  'learn.back': 'Revenir au refus',
  'learn.backToList': 'Toutes les pages',
  'learn.more': 'En savoir plus',
  'learn.tellApart': 'Comment le distinguer d’autres causes',
  'learn.fixes': 'Que faire',
  'learn.examples': 'Exemples',
  'learn.notExamples': 'Ce qui y ressemble sans l’être',
  'learn.references': 'Où c’est écrit',
  'learn.none': 'Aucune page ne correspond à « {text} ».',

  'settings.title': 'Réglages',
  'settings.audience': 'Montrer d’abord que faire pour',
  'settings.theme': 'Thème',

  'theme.devtools': 'Comme DevTools',
  'theme.light': 'Clair',
  'theme.dark': 'Sombre',
  'theme.contrast': 'Contraste élevé',

  'settings.textSize': 'Taille du texte',
  'settings.navigation': 'Quand on quitte la page',

  'navigation.keep': 'Garder la capture',
  'navigation.clear': 'Vider la capture en direct',

  'settings.muted': 'Règles tues',
  'settings.transfer': 'Emporter les réglages',
  'settings.export': 'Exporter les réglages',
  'settings.import': 'Importer les réglages',
  'settings.file': 'Fichier de réglages',
  'settings.imported': 'Les réglages ont été repris du fichier.',
  'settings.notImported': 'Le fichier ne contient pas de réglages de ce panneau. Choisissez un fichier exporté ici.',
  'settings.reset': 'Revenir aux valeurs d’origine',

  'audience.label': 'Qui vous êtes',
  'audience.caller': 'J’appelle cette API',
  'audience.api-owner': 'Cette API est à moi',
  'audience.operator': 'J’exploite le serveur',

  'layer.edge': 'devant le serveur',
  'layer.gateway': 'la passerelle d’API',
  'layer.identity': 'le service de connexion',
  'layer.framework': 'dans l’application',
  'layer.server': 'le serveur web',
  'layer.api': 'l’API elle-même',
  'layer.network': 'en chemin vers le serveur',

  'empty.waiting': 'En attente d’une requête refusée',
  'empty.open': 'Ouvrez une capture pour voir ce qui y a été refusé',
  'empty.none': 'Aucune requête n’a été refusée.',
  'empty.recording':
    'Enregistrement en cours. Utilisez la page ou rechargez-la : les requêtes d’avant l’ouverture de DevTools ne sont pas connues.',
  'empty.seen.one':
    '{count} requête vue jusqu’ici, non refusée. Utilisez la page ou rechargez-la : les requêtes d’avant l’ouverture de DevTools ne sont pas connues.',
  'empty.seen.other':
    '{count} requêtes vues jusqu’ici, aucune refusée. Utilisez la page ou rechargez-la : les requêtes d’avant l’ouverture de DevTools ne sont pas connues.',
  'empty.holds.one': 'La capture contient {count} requête ; elle n’a pas été refusée.',
  'empty.holds.other': 'La capture contient {count} requêtes ; aucune n’a été refusée.',
  'empty.drop': 'Déposez un fichier HAR ici, ou choisissez-en un avec Importer.',
  'empty.what': 'Ce qui compte comme refus',
  'empty.whatText':
    'Tout 401 et 403, et les refus sous un autre statut, comme un script redirigé vers une page de connexion, ou un 200 dont le contenu dit « accès refusé ».',
  'empty.gain': 'Ce que vous obtenez',
  'empty.gainText':
    'Une phrase qui dit pourquoi, les preuves marquées dans l’échange, et que faire : pour qui appelle l’API, qui la possède et qui exploite le serveur.',
  'empty.sample': 'Ouvrir une capture d’exemple',
  'empty.lab': 'Essayer le laboratoire',
  'empty.labText':
    'Un petit serveur avec un bouton pour chaque genre de refus. Dans le dossier de Why Denied, lancez « npm start » : un navigateur s’ouvre avec le laboratoire et ce panneau à côté.',
  'empty.import': 'Importer un fichier HAR',
  'empty.importText': 'De tout navigateur ou proxy, simple ou gzip. Déposez-le n’importe où sur ce panneau.',
  'empty.here': 'Tout reste ici',
  'empty.hereText': 'Le panneau ne fait aucune requête ; rien ne quitte ce navigateur.',
};
