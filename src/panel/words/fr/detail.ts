import type { Words } from '../t.ts';

/** What the detail of a denial says around the words of causes and rules, in French. */
export const detail: Words['texts'] = {
  'why.title': 'Pourquoi nous le pensons',
  'why.nothing': 'Rien dans l’échange ni autour ne dit pourquoi.',
  'why.means': 'Ce que cela veut dire : {title}',

  'todo.title': 'Que faire',
  'todo.nothing': 'Rien à faire de ce côté.',

  'findings.title': 'Ce qui ne va pas dans cette réponse',
  'findings.none': 'Ni défaut ni fuite n’y a été trouvé.',
  'findings.more': 'plus',
  'findings.less': 'moins',
  'findings.seen': 'Vu dans {count} requêtes.',
  'findings.seenIn': 'Vu dans {count} requêtes',
  'findings.about': 'Tout à ce sujet : {title}',

  'others.title': 'Si ce n’est pas cela',

  'exchange.title': 'L’échange',
  'exchange.request': 'Requête',
  'exchange.response': 'Réponse',
  'exchange.showSecrets': 'Afficher les secrets',
  'exchange.hideSecrets': 'Masquer les secrets',
  'exchange.elsewhere': 'Ceci est un autre échange : {method}, réponse {status}.',
  'exchange.elsewhereNothing': 'Ceci est un autre échange : {method}, sans réponse.',
  'exchange.back': 'Revenir à la requête refusée',
  'exchange.backNoticed': 'Revenir à cette requête',
  'exchange.left': '{count} caractères de plus non affichés.',
  'exchange.more': 'Afficher plus',
  'exchange.rest': 'Afficher le reste',
  'exchange.before': '… {count} caractères avant ceci …',
  'exchange.showAll': 'Afficher les {count} caractères',

  'body.binary': '{size} de {type}',
  'body.missing': 'La capture ne contient pas le corps.',
  'body.dropped': 'Le corps n’est pas gardé : cette requête n’a pas été refusée.',
  'body.empty': 'Pas de corps',

  'copy.copy': 'Copier',

  'chip.show': 'Montrer dans l’échange',

  'mention.go': 'Aller à ce refus',
  'mention.goNoticed': 'Aller à cette requête',
  'mention.show': 'Montrer cet échange plus bas',

  'outcome.accepted': 'acceptée',
  'outcome.refused': 'refusée',
  'outcome.failed': 'échouée',

  'offset.same': 'au même moment',
  'offset.earlier': '{span} plus tôt',
  'offset.later': '{span} plus tard',

  'answered.by': 'réponse de',
  'answered.unknown': 'réponse d’un serveur non reconnu',
  'answered.none': 'pas de réponse',
  'noticed.fact': 'aucun serveur n’a refusé cette requête',

  'confidence.certain': 'certain',
  'confidence.likely': 'probable',
  'confidence.possible': 'possible',
  'confidence.certain.means': 'L’échange lui-même le dit.',
  'confidence.likely.means': 'Indices solides ; d’autres lectures sont possibles.',
  'confidence.possible.means': 'La meilleure de plusieurs causes possibles.',

  'severity.leak': 'fuite',

  'life.caption': 'Cet identifiant dans cette capture : {what}',
  'life.accepted.one': 'accepté une fois',
  'life.accepted.other': 'accepté {count} fois',
  'life.refused.one': 'refusé une fois',
  'life.refused.other': 'refusé {count} fois',
  'life.first used': 'premier usage',
  'life.last accepted': 'dernière acceptation',
  'life.valid until': 'valable jusqu’à',
  'life.expired': 'expiré',
  'life.first refused': 'premier refus',
  'life.refused here': 'refusé ici',

  'settings.language': 'Langue',

  'language.auto': 'Celle du navigateur',
};
