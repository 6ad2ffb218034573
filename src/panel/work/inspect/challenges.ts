import {
  type Challenge,
  type ChallengeReading,
  challengeParam,
  challenges,
  proxyChallenges,
} from '../../../http/challenge.ts';
import type { Exchange } from '../../../http/exchange.ts';
import { urlParts } from '../../../http/url-pattern.ts';
import type { ChallengesView, ChallengeView, Judged } from '../../inspect-view.ts';
import { cutEnd, visible } from '../../visible.ts';
import type { TextKey } from '../../words/t.ts';
import type { Said } from '../../words/told.ts';

/** Each challenge of the answer in words, with what is wrong with it; undefined where none was sent and none was due. */
export function challengesOf(exchange: Exchange): ChallengesView | undefined {
  const { response } = exchange;
  const own = viewsOf('WWW-Authenticate', challenges(response), exchange);
  const proxy = viewsOf('Proxy-Authenticate', proxyChallenges(response), exchange);
  const all = [...own.challenges, ...proxy.challenges];
  const faults = [...own.faults, ...proxy.faults];
  if (response.status === 401 && own.challenges.length === 0 && own.faults.length === 0)
    faults.push({ key: 'challenge.none' });
  return all.length + faults.length ? { challenges: all, faults } : undefined;
}

/** More of them nobody sends but to do harm. */
const most = 20;

function viewsOf(
  field: string,
  { challenges: all, errors }: ChallengeReading,
  exchange: Exchange,
): { challenges: readonly ChallengeView[]; faults: Said[] } {
  return {
    challenges: all.slice(0, most).map((challenge) => ({
      field,
      scheme: visible(cutEnd(challenge.scheme, 60)),
      says: schemeWords(challenge.scheme),
      params: paramsOf(challenge),
      faults: faultsOf(challenge, exchange),
    })),
    faults: errors.slice(0, most).map(({ message, at }) => ({
      key: 'challenge.malformed',
      values: { field, at: at + 1, message: visible(message) },
    })),
  };
}

const schemes: Readonly<Record<string, TextKey>> = {
  basic: 'scheme.basic',
  bearer: 'scheme.bearer',
  digest: 'scheme.digest',
  negotiate: 'scheme.negotiate',
  ntlm: 'scheme.ntlm',
  dpop: 'scheme.dpop',
  hawk: 'scheme.hawk',
  mutual: 'scheme.mutual',
  'scram-sha-1': 'scheme.scram',
  'scram-sha-256': 'scheme.scram',
  vapid: 'scheme.vapid',
  'aws4-hmac-sha256': 'scheme.aws',
  gnap: 'scheme.gnap',
  privatetoken: 'scheme.privateToken',
  cookie: 'scheme.cookie',
  formbased: 'scheme.cookie',
};

function schemeWords(scheme: string): Said {
  return { key: schemes[scheme.toLowerCase()] ?? 'scheme.unknown' };
}

function paramsOf({ token68, params }: Challenge): readonly Judged[] {
  const token: readonly Judged[] =
    token68 === undefined
      ? []
      : [{ name: '', value: short(token68), open: true, says: { key: 'param.token68' }, tone: 'plain' }];
  return [...token, ...params.slice(0, 40).map(({ name, value }) => judged(name, value))];
}

function judged(name: string, value: string): Judged {
  const meaning = paramWords(name.toLowerCase(), value);
  return { name: visible(cutEnd(name, 60)), value: short(value), open: true, ...meaning };
}

function short(value: string): string {
  return visible(cutEnd(value, 300));
}

const errors: Readonly<Record<string, TextKey>> = {
  invalid_request: 'param.error.invalid_request',
  invalid_token: 'param.error.invalid_token',
  insufficient_scope: 'param.error.insufficient_scope',
  insufficient_user_authentication: 'param.error.insufficient_user_authentication',
  use_dpop_nonce: 'param.error.use_dpop_nonce',
  invalid_dpop_proof: 'param.error.invalid_dpop_proof',
};

const params: Readonly<Record<string, TextKey>> = {
  realm: 'param.realm',
  charset: 'param.charset',
  scope: 'param.scope',
  error_description: 'param.error_description',
  error_uri: 'param.error_uri',
  nonce: 'param.nonce',
  opaque: 'param.opaque',
  qop: 'param.qop',
  domain: 'param.domain',
  userhash: 'param.userhash',
  resource_metadata: 'param.resource_metadata',
  authorization_uri: 'param.authorization_uri',
  authorization: 'param.authorization_uri',
  acr_values: 'param.acr_values',
  max_age: 'param.max_age',
  algs: 'param.algs',
  claims: 'param.claims',
  client_id: 'param.client_id',
  resource_id: 'param.resource_id',
  service: 'param.service',
};

function paramWords(name: string, value: string): Pick<Judged, 'says' | 'tone'> {
  if (name === 'error') return { says: { key: errors[value] ?? 'param.error.unknown' }, tone: 'bad' };
  if (name === 'stale') {
    const fresh = value.toLowerCase() === 'true';
    return { says: { key: fresh ? 'param.stale.true' : 'param.stale.false' }, tone: fresh ? 'look' : 'plain' };
  }
  if (name === 'algorithm') {
    const old = /^md5/i.test(value);
    return { says: { key: old ? 'param.algorithm.old' : 'param.algorithm' }, tone: old ? 'look' : 'plain' };
  }
  return { says: { key: params[name] ?? 'param.unknown' }, tone: name === 'error_description' ? 'look' : 'plain' };
}

const required: Readonly<Record<string, readonly string[]>> = {
  basic: ['realm'],
  digest: ['realm', 'nonce'],
  hawk: [],
};

function faultsOf(challenge: Challenge, { request }: Exchange): readonly Said[] {
  const scheme = challenge.scheme.toLowerCase();
  const missing = (required[scheme] ?? []).filter((name) => challengeParam(challenge, name) === undefined);
  const names = challenge.params.map(({ name }) => name.toLowerCase());
  const twice = names.find((name, at) => names.indexOf(name) < at);
  const bare = challenge.params.find(({ name, quoted }) => name.toLowerCase() === 'realm' && !quoted);
  const open = scheme === 'basic' && urlParts(request.url)?.origin.startsWith('http:');
  return [
    ...missing.map((name): Said => ({ key: 'challenge.lacks', values: { name } })),
    ...(twice ? [{ key: 'challenge.twice', values: { name: twice } } as const] : []),
    ...(bare ? [{ key: 'challenge.unquotedRealm' } as const] : []),
    ...(open ? [{ key: 'challenge.plainHttp' } as const] : []),
  ];
}
