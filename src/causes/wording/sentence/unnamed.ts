import { wordSet } from '../../../http/word-set.ts';
import type { Mention } from '../phrases.ts';
import type { Subject } from '../vocabulary.ts';
import type { Clause } from './clause.ts';
import { isDeed } from './deed-noun.ts';
import type { Said } from './said.ts';
import { isExclusive } from './said-of.ts';

/** "It is locked", "uploads are disabled", "only instructors may": a thing is meant, or a role, by whatever name. */
export function unnamed(
  { predicate }: Said,
  mention: Mention,
  near: readonly Subject[],
  { mentions, words }: Clause,
): readonly Subject[] {
  const { start, end } = mention;
  const deed = words.slice(Math.max(0, start - 6), start).some(isDeed);
  if (predicate === 'denied' && deed) return ['action'];
  if (predicate === 'read-only' || (predicate === 'closed' && words.slice(start, end).some((word) => shut.test(word))))
    return ['resource'];
  const isSwitch = start > 0 && words.slice(start, end).some((word) => word === 'disabled' || word === 'enabled');
  if (isSwitch && predicate === 'disabled') return ['resource'];
  if (!near.length && predicate === 'expired' && isOver(words, mention)) return [];
  if (!near.length && start > 0 && (predicate === 'revoked' || predicate === 'expired')) return ['key'];
  const allows = words.slice(end, end + 6).some((word) => allowing.has(word)) || mayAfter(end, mentions);
  return allows && isExclusive(mention) ? ['permission'] : [];
}

/** What is said of nothing but a thing under somebody's control. */
const shut =
  /^(?:locked|archived|frozen|sealed|immutable|decommissioned|open|already|downloadable|editable|use|progress)$/;

/** "Quayside Cup has ended": tokens and links expire; what has a name of its own and is over is none, but a thing in its state. */
function isOver(words: readonly string[], { start, end }: Mention): boolean {
  if (!words.slice(start, end).some((word) => over.test(word))) return false;
  const named = words.slice(0, start).filter((word) => /\p{L}{3}/u.test(word));
  return named.length > 0 && !named.some((word) => pointing.has(word)) && words.length <= 12;
}

const over = /^(?:ended|over|finished|concluded)$/;
/** What only points at something, and may point at what was sent. */
const pointing = wordSet(
  'your this that these those its time validity period lifetime window connection access authorization authentication sign signin login grace lease what which already now you the',
);

const allowing: ReadonlySet<string> = new Set(['can', 'may', 'allowed', 'permitted', 'authorized', 'able']);

/** "Solo los coordinadores pueden", where somebody is named before the verb that permits. */
function mayAfter(end: number, mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ senses, start }) => start > end && start < end + 6 && senses.some(({ role }) => role === 'modal'),
  );
}
