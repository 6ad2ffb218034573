import { wordSet } from '../../http/word-set.ts';
import type { Heard } from './heard.ts';

/**
 * What is not confirmed was not withdrawn. A key that is not verified yet waits for its owner to confirm the mail: it is the
 * account that is not ready. A token that is not verified is one that the server could not check.
 */
export function withConfirmation(heard: readonly Heard[], words: readonly string[]): readonly Heard[] {
  if (!words.some((word) => proven.has(word)) || words.some((word) => withdrawn.has(word))) return heard;
  const waits = words.some((word) => waiting.has(word));
  return heard.flatMap((one): readonly Heard[] => {
    if (one.cause !== 'revoked-credentials') return [one];
    const confidence = one.confidence === 'certain' ? 'likely' : one.confidence;
    return waits
      ? [
          { ...one, cause: 'account-disabled', confidence },
          { ...one, cause: 'invalid-credentials', confidence: 'possible' },
        ]
      : [{ ...one, cause: 'invalid-credentials', confidence }];
  });
}

const proven = wordSet('verified unverified confirmed unconfirmed verification confirmation verify confirm');
const withdrawn = wordSet('revoked disabled deactivated blocked suspended locked withdrawn deleted removed inactive');
/** Keys are given out before the mail is confirmed; of others it has to be said that something is still to come. */
const waiting = wordSet('key keys apikey yet pending awaiting waiting activate email mail');
