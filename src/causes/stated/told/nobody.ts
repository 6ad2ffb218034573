import { wordSet } from '../../../http/word-set.ts';
import { isNobody } from '../../facts/known-caller.ts';
import { has, likely, type Reading, type Told } from './reading.ts';

/**
 * Who asked, named as nobody where access is refused: `user=system:anonymous`, `"principal": "anonymousUser"`,
 * `caller: guest`. To a request that carried a credential it only says that this one told the server nothing.
 */
export function namedNobody(told: Told): readonly Reading[] {
  return told.members.flatMap((member) => {
    const { words, value } = member;
    const isCaller = has(words.slice(-1), callers) && typeof value === 'string' && value !== '' && isNobody(value);
    return isCaller
      ? [{ ...likely('no-credentials', 'names the caller as nobody in particular', member), bare: true }]
      : [];
  });
}

const callers = wordSet('user username principal subject caller identity actor sub uid requester');
