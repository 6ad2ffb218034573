import type { Exchange } from '../http/exchange.ts';
import { statements } from '../http/statement.ts';

/** Says whether the limit that the answer speaks of is one of size, storage or depth, which waiting does not lift. */
export function isSizeLimit(exchange: Exchange): boolean {
  const limits = statements(exchange).filter(({ text }) => ofSize.test(text));
  return limits.length > 0 && !statements(exchange).some(({ text }) => ofTime.test(text));
}

const ofSize =
  /\b\d{1,9}(?:[.,]\d{1,3})? ?(?:[KMGT]i?B|bytes)\b|\b(?:storage|disk|mailbox|file|package|upload|payload|body|attachment) (?:space|size|quota|capacity|limit)\b|\b(?:depth|complexity|nesting|recursion|alias(?:es)?|dimension|resolution) limit\b/i;
const ofTime =
  /\b(?:requests?(?! (?:body|size|entity|payload|length|header))|calls?|queries|hits|rate|bandwidth|traffic|transfer|downloads?|seconds?|minutes?|hours?|hourly|days?|daily|today|weekly|months?|monthly|later|slow down)\b/i;
