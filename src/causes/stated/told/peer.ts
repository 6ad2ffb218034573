import { wordSet } from '../../../http/word-set.ts';
import type { Member } from '../members.ts';
import { has, likely, type Reading, type Told } from './reading.ts';

/** What a server in front says of the client's certificate: `ssl_client_verify: NONE`, `X-Client-Cert-Verified: false`. */
export function unprovenPeer(told: Told): readonly Reading[] {
  return told.members.flatMap((member) =>
    isOfPeer(member) && fails(member)
      ? [likely('client-certificate-required', 'says that the certificate of the client was not proven', member)]
      : [],
  );
}

function isOfPeer({ words }: Member): boolean {
  return has(words, peer) && has(words, proof);
}

const peer = wordSet('ssl tls mtls cert certificate');
const proof = wordSet('verify verified verification verifystatus');

function fails({ value }: Member): boolean {
  return (
    value === false ||
    (typeof value === 'string' && /^(?:none|fail(?:ed|ure)?\b|missing|absent|no\b|unverified)/i.test(value))
  );
}
