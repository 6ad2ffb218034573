/** What the detail of a denial says around the words of causes and rules. */
export const detail = {
  'why.title': 'Why we think so',
  'why.nothing': 'Nothing in the exchange or around it says why.',
  'why.means': 'What this means: {title}',

  'todo.title': 'What to do',
  'todo.nothing': 'Nothing to do on this side.',

  'findings.title': 'What is wrong in this answer',
  'findings.none': 'No fault and no leak was found in it.',
  'findings.more': 'more',
  'findings.less': 'less',
  'findings.seen': 'Seen in {count} requests.',
  'findings.seenIn': 'Seen in {count} requests',
  'findings.about': 'All about it: {title}',

  'others.title': 'If it is not that',

  'exchange.title': 'The exchange',
  'exchange.request': 'Request',
  'exchange.response': 'Response',
  'exchange.showSecrets': 'Show secrets',
  'exchange.hideSecrets': 'Hide secrets',
  'exchange.elsewhere': 'This is another exchange: {method} answered with {status}.',
  'exchange.elsewhereNothing': 'This is another exchange: {method} was not answered.',
  'exchange.back': 'Back to the denied request',
  'exchange.backNoticed': 'Back to this request',
  'exchange.left': '{count} more characters not shown.',
  'exchange.more': 'Show more',
  'exchange.rest': 'Show the rest',
  'exchange.before': '… {count} characters before this …',
  'exchange.showAll': 'Show all {count} characters',

  'body.binary': '{size} of {type}',
  'body.missing': 'The capture does not hold the body.',
  'body.dropped': 'The body is not kept: this request was not denied.',
  'body.empty': 'No body',

  'copy.copy': 'Copy',

  'chip.show': 'Show in the exchange',

  'mention.go': 'Go to this denial',
  'mention.goNoticed': 'Go to this request',
  'mention.show': 'Show this exchange below',

  'outcome.accepted': 'accepted',
  'outcome.refused': 'refused',
  'outcome.failed': 'failed',

  'offset.same': 'at the same time',
  'offset.earlier': '{span} earlier',
  'offset.later': '{span} later',

  'answered.by': 'answered by',
  'answered.unknown': 'answered by a server that is not recognized',
  'answered.none': 'no answer',
  'noticed.fact': 'no server refused this request',

  'confidence.certain': 'certain',
  'confidence.likely': 'likely',
  'confidence.possible': 'possible',
  'confidence.certain.means': 'The exchange itself states it.',
  'confidence.likely.means': 'Strong evidence; other readings are possible.',
  'confidence.possible.means': 'The best of several possible causes.',

  'severity.leak': 'leak',

  'life.caption': 'This credential in this capture: {what}',
  'life.accepted.one': 'accepted once',
  'life.accepted.other': 'accepted {count} times',
  'life.refused.one': 'refused once',
  'life.refused.other': 'refused {count} times',
  'life.first used': 'first used',
  'life.last accepted': 'last accepted',
  'life.valid until': 'valid until',
  'life.expired': 'expired',
  'life.first refused': 'first refused',
  'life.refused here': 'refused here',

  'settings.language': 'Language',

  'language.auto': 'As the browser',
};
