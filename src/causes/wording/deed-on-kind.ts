import { wordSet } from '../../http/word-set.ts';
import type { Heard } from './heard.ts';

/**
 * A code refuses one deed on one kind of object: `write_action_not_allowed_for_subscription`, `READ_NOT_PERMITTED_FOR_PLANS`. Where
 * subscriptions and invoices are the objects of the interface, it is a right that is lacking and no plan. What tells of a tier
 * or of a state ("expired subscription", "free plan") stays what it is.
 */
export function withKind(heard: readonly Heard[], words: readonly string[]): readonly Heard[] {
  if (!refusesDeedOnKind(words)) return heard;
  const others = heard.filter(({ cause }) => !taken.has(cause) && cause !== 'insufficient-permission');
  const own = heard.find(({ cause }) => taken.has(cause));
  if (!own) return heard;
  return [
    ...others,
    { ...own, cause: 'insufficient-permission', confidence: 'likely' },
    { ...own, cause: 'not-entitled', confidence: 'possible' },
  ];
}

/** What the object's name was taken for. */
const taken: ReadonlySet<string> = wordSet('not-entitled resource-state');

function refusesDeedOnKind(words: readonly string[]): boolean {
  const [deed = '', ...rest] = words.slice(words.findIndex((word) => deeds.has(word)));
  const after = rest[0] === 'action' || rest[0] === 'access' ? rest.slice(1) : rest;
  const verdict = after[0] === 'not' ? after.slice(1) : after;
  const [said = '', link = '', kind = ''] = verdict;
  return deeds.has(deed) && refused.has(said) && links.has(link) && kinds.has(kind) && verdict.length === 3;
}

const deeds = wordSet('read write create update delete edit view list manage change modify cancel terminate');
const refused = wordSet('allowed permitted authorized authorised forbidden denied granted');
const links = wordSet('for on to');
/** Objects of billing. A plan, tier or edition in the singular is that of the caller. */
const kinds = wordSet(
  'subscription subscriptions plans licenses licences billing payments quotas entitlements features trials',
);
