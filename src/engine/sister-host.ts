import { wordSet } from '../http/word-set.ts';

/**
 * Whether two hosts are the same service in another environment or region: their names are equal but for words such as
 * `sandbox`, `test`, `eu1` or `us-east`, or for the top-level domain. False for one and the same host.
 */
export function isSisterHost(one: string, other: string): boolean {
  if (one === other || isAddress(one) || isAddress(other)) return false;
  const [own, its] = [coreOf(one), coreOf(other)];
  return own !== '' && own === its;
}

const isAddress = (host: string) => !host.includes('.') || /^[\d.:[\]]{3,45}$/.test(host);

/** What is left of a name without its top-level domain and without the words for an environment or a region. */
function coreOf(host: string): string {
  const labels = host
    .toLowerCase()
    .replace(/:\d{1,5}$/, '')
    .split('.', 12);
  return labels
    .slice(0, -1)
    .map((label) =>
      label
        .split('-', 12)
        .filter((word) => !isKindOfHost(word))
        .join('-'),
    )
    .filter((label) => label !== '')
    .join('.');
}

const isKindOfHost = (word: string) => /^\d{1,3}[a-z]?$/.test(word) || kinds.has(word.replace(/\d{1,3}$/, ''));

const kinds: ReadonlySet<string> = wordSet(
  'sandbox sbx dev develop development test testing tst stage staging stg uat qa int integration pre preprod prod production live demo beta preview trial mock free pro eval ' +
    'eu us ap uk ca au de fr jp in br na sa cn kr sg za ch nl ie se emea apac amer asia europe east west north south central northeast northwest southeast southwest global gov com co',
);
