import type { CauseId, Confidence } from '../../engine/taxonomy.ts';
import type { Predicate, Subject } from './vocabulary.ts';

/** What is said about something, and the cause that it names. */
export interface Meaning {
  /** All of these stand near the predicate. */
  readonly about: readonly Subject[];
  readonly says: readonly Predicate[];
  readonly cause: CauseId;
  /** As sure as a plain sentence can make it; `certain` if left out. */
  readonly atMost?: Confidence;
  /** Says little beyond the status: counts only where nothing else is said. */
  readonly vague?: true;
}

const wrong: readonly Predicate[] = ['invalid', 'mismatch', 'failed', 'unverified', 'unknown', 'denied', 'untrusted'];
const absent: readonly Predicate[] = ['missing', 'required'];
const barred: readonly Predicate[] = ['blocked', 'denied', 'disabled', 'unsupported', 'off', 'insufficient'];

/** Calling these invalid leaves open in what way. */
const general: readonly Subject[] = ['token', 'credential', 'session', 'cookie', 'key', 'url'];

/**
 * The one table of meanings, most particular first: the first that fits a predicate and the subjects around it is what
 * the sentence says. A pair that is not in the table says nothing.
 */
export const meanings: readonly Meaning[] = [
  {
    about: ['csrf'],
    says: [...wrong, ...absent, 'expired', 'malformed', 'used', 'insufficient', 'foreign', 'noticed', 'off', 'blocked'],
    cause: 'csrf-rejected',
  },

  {
    about: ['form', 'token'],
    says: [...wrong, ...absent, 'expired'],
    cause: 'csrf-rejected',
    atMost: 'likely',
  },
  {
    about: ['form', 'credential'],
    says: [...wrong, ...absent, 'expired'],
    cause: 'csrf-rejected',
    atMost: 'likely',
  },

  { about: ['handshake'], says: absent, cause: 'auth-handshake', atMost: 'likely' },

  { about: ['bot'], says: ['blocked'], cause: 'bot-challenge' },
  {
    about: ['bot'],
    says: ['required', 'denied', 'missing', 'noticed', 'unverified', 'off', 'unsupported', 'invalid', 'failed'],
    cause: 'bot-challenge',
    atMost: 'likely',
  },
  {
    about: ['proxy'],
    says: [...absent, 'denied', 'blocked', 'failed', 'invalid'],
    cause: 'network-filter',
    atMost: 'likely',
  },
  { about: ['filter'], says: ['blocked', 'denied', 'failed'], cause: 'network-filter', atMost: 'likely' },

  { about: ['country', 'content'], says: ['blocked', 'denied'], cause: 'geo-blocked', atMost: 'likely' },
  { about: ['content', 'country'], says: ['closed'], cause: 'geo-blocked', atMost: 'likely' },
  { about: ['content', 'resource'], says: ['closed'], cause: 'content-restricted', atMost: 'likely' },
  { about: ['content'], says: ['closed'], cause: 'content-restricted' },
  {
    about: ['content'],
    says: ['denied', 'blocked', 'noticed'],
    cause: 'content-restricted',
    atMost: 'likely',
  },
  {
    about: ['age'],
    says: ['required', 'denied', 'unverified', 'insufficient', 'failed'],
    cause: 'content-restricted',
    atMost: 'likely',
  },
  { about: ['certificate', 'tls'], says: absent, cause: 'client-certificate-required', atMost: 'likely' },
  { about: ['tls'], says: [...absent, 'unsupported'], cause: 'tls-required' },
  { about: ['tls', 'request'], says: ['denied'], cause: 'tls-required', atMost: 'likely' },
  { about: ['listing'], says: ['denied', 'off', 'missing', 'disabled'], cause: 'directory-listing' },
  { about: ['file'], says: ['denied', 'insufficient', 'failed', 'missing'], cause: 'server-config', atMost: 'likely' },

  {
    about: ['scope'],
    says: ['read-only'],
    cause: 'insufficient-scope',
  },
  ...(['token', 'api-key', 'key', 'credential'] as const).map((subject) => ({
    about: [subject],
    says: ['read-only' as const],
    cause: 'insufficient-scope' as const,
    atMost: 'likely' as const,
  })),
  { about: ['caller'], says: ['read-only'], cause: 'insufficient-permission', atMost: 'likely' },
  { about: ['access'], says: ['read-only'], cause: 'insufficient-permission', atMost: 'likely' },
  { about: ['permission'], says: ['read-only'], cause: 'insufficient-permission', atMost: 'likely' },
  ...(['resource', 'account', 'server'] as const).map((subject) => ({
    about: [subject],
    says: ['read-only' as const],
    cause: 'resource-state' as const,
    atMost: 'likely' as const,
  })),
  {
    about: ['permission'],
    says: ['disabled'],
    cause: 'resource-state',
    atMost: 'likely',
  },
  { about: ['resource', 'method'], says: ['closed'], cause: 'method-not-permitted', atMost: 'likely' },
  { about: ['resource', 'action'], says: ['closed'], cause: 'resource-state', atMost: 'likely' },

  { about: ['rate', 'plan'], says: ['exceeded'], cause: 'not-entitled', atMost: 'likely' },
  { about: ['attempts', 'account'], says: ['disabled'], cause: 'account-disabled' },
  { about: ['account', 'attempts'], says: ['disabled'], cause: 'account-disabled' },
  { about: ['attempts'], says: ['exceeded'], cause: 'rate-limited' },
  { about: ['attempts'], says: ['blocked', 'disabled'], cause: 'rate-limited', atMost: 'likely' },
  { about: ['rate'], says: ['exceeded', 'blocked', 'disabled'], cause: 'rate-limited' },
  { about: ['rate'], says: ['insufficient', 'denied'], cause: 'rate-limited', atMost: 'likely' },
  { about: ['request'], says: ['exceeded'], cause: 'rate-limited' },

  {
    about: ['token', 'permission'],
    says: ['insufficient', 'missing', 'required', 'denied'],
    cause: 'insufficient-scope',
    atMost: 'likely',
  },
  {
    about: ['api-key', 'permission'],
    says: ['insufficient', 'missing', 'required', 'denied'],
    cause: 'insufficient-scope',
    atMost: 'likely',
  },
  ...(['token', 'api-key'] as const).map((subject) => ({
    about: ['permission' as const, subject],
    says: ['insufficient' as const, 'missing' as const],
    cause: 'insufficient-scope' as const,
    atMost: 'likely' as const,
  })),
  {
    about: ['permission', 'file'],
    says: ['insufficient', 'missing', 'denied'],
    cause: 'server-config',
    atMost: 'likely',
  },
  ...(
    [
      ['ip', 'ip-blocked'],
      ['country', 'geo-blocked'],
    ] as const
  ).map(([subject, cause]) => ({
    about: ['permission' as const, subject],
    says: ['insufficient' as const, 'missing' as const],
    cause,
    atMost: 'likely' as const,
  })),
  { about: ['permission'], says: ['insufficient', 'missing'], cause: 'insufficient-permission' },

  {
    about: ['plan', 'country'],
    says: [...barred, 'required', 'missing'],
    cause: 'geo-blocked',
    atMost: 'likely',
  },
  { about: ['terms'], says: [...absent, 'invalid', 'unverified', 'failed', 'mismatch'], cause: 'not-entitled' },
  { about: ['api', 'credential'], says: ['off'], cause: 'wrong-scheme', atMost: 'likely' },
  { about: ['api'], says: ['off'], cause: 'not-entitled' },
  {
    about: ['plan'],
    says: [
      ...absent,
      'expired',
      'insufficient',
      'off',
      'exceeded',
      'disabled',
      'denied',
      'unknown',
      'invalid',
      'unsupported',
      'closed',
      'revoked',
      'blocked',
    ],
    cause: 'not-entitled',
    atMost: 'likely',
  },
  { about: ['plan'], says: [], cause: 'not-entitled' },

  { about: ['firewall', 'ip'], says: ['blocked', 'denied'], cause: 'ip-blocked', atMost: 'likely' },
  { about: ['ip'], says: ['closed'], cause: 'ip-blocked', atMost: 'likely' },
  { about: ['country'], says: [...barred, 'closed'], cause: 'geo-blocked' },
  { about: ['ip', 'rate'], says: ['exceeded', 'blocked'], cause: 'rate-limited', atMost: 'likely' },
  {
    about: ['ip'],
    says: [
      'blocked',
      'denied',
      'unknown',
      'invalid',
      'mismatch',
      'untrusted',
      'disabled',
      'insufficient',
      'unsupported',
    ],
    cause: 'ip-blocked',
  },
  { about: ['session', 'origin'], says: ['mismatch', 'foreign'], cause: 'wrong-audience', atMost: 'likely' },
  {
    about: ['origin'],
    says: [
      'blocked',
      'denied',
      'unknown',
      'invalid',
      'mismatch',
      'untrusted',
      'missing',
      'failed',
      'unverified',
      'required',
    ],
    cause: 'origin-rejected',
    atMost: 'likely',
  },
  {
    about: ['firewall'],
    says: ['blocked', 'denied', 'failed', 'exceeded', 'noticed'],
    cause: 'waf-blocked',
    atMost: 'likely',
  },
  {
    about: ['attack'],
    says: ['blocked', 'denied', 'failed', 'invalid', 'noticed'],
    cause: 'waf-blocked',
    atMost: 'likely',
  },
  {
    about: ['method', 'api-key'],
    says: ['denied', 'unsupported', 'off'],
    cause: 'insufficient-scope',
    atMost: 'likely',
  },
  { about: ['method', 'origin'], says: ['denied', 'unsupported', 'off'], cause: 'origin-rejected', atMost: 'likely' },
  { about: ['method', 'ip'], says: ['denied', 'unsupported', 'off'], cause: 'ip-blocked', atMost: 'likely' },
  { about: ['method'], says: ['denied', 'unsupported', 'off'], cause: 'method-not-permitted', atMost: 'likely' },

  {
    about: ['certificate'],
    says: [...absent, ...wrong, 'expired', 'revoked', 'malformed'],
    cause: 'client-certificate-required',
  },
  { about: ['login', 'sso'], says: ['required'], cause: 'sso-gateway', atMost: 'likely' },
  { about: ['login', 'certificate'], says: ['required'], cause: 'client-certificate-required', atMost: 'likely' },
  { about: ['login', 'proxy'], says: ['required'], cause: 'network-filter', atMost: 'likely' },
  { about: ['sso'], says: ['required', 'missing', 'denied', 'expired'], cause: 'sso-gateway', atMost: 'likely' },
  { about: ['factor'], says: ['required', 'insufficient', 'missing', 'early'], cause: 'step-up-required' },
  { about: ['factor'], says: ['again'], cause: 'step-up-required', atMost: 'likely' },
  { about: ['login', 'factor'], says: ['again', 'expired'], cause: 'step-up-required', atMost: 'likely' },
  {
    about: ['factor'],
    says: ['invalid', 'mismatch', 'unverified', 'failed', 'used', 'unknown'],
    cause: 'invalid-credentials',
    atMost: 'likely',
  },
  { about: ['factor'], says: ['expired'], cause: 'expired-credentials', atMost: 'likely' },

  { about: ['token'], says: ['early'], cause: 'clock-skew' },
  { about: ['signature', 'clock'], says: ['expired'], cause: 'clock-skew', atMost: 'likely' },
  {
    about: ['clock'],
    says: ['skewed', 'invalid', 'mismatch', 'early', 'unknown'],
    cause: 'clock-skew',
  },
  { about: ['clock'], says: [...absent, 'malformed'], cause: 'bad-signature', atMost: 'possible' },
  { about: ['signature'], says: ['early'], cause: 'clock-skew', atMost: 'likely' },
  ...(['token', 'api-key', 'key', 'credential'] as const).map((subject) => ({
    about: [subject],
    says: ['foreign' as const],
    cause: 'wrong-audience' as const,
    ...(subject === 'key' ? { atMost: 'likely' as const } : {}),
  })),
  ...(['token', 'api-key', 'key'] as const).map((subject) => ({
    about: [subject, 'country' as const],
    says: ['invalid' as const, 'mismatch' as const],
    cause: 'wrong-audience' as const,
    atMost: 'likely' as const,
  })),
  { about: ['audience', 'kind'], says: ['foreign'], cause: 'wrong-audience', atMost: 'likely' },
  { about: ['audience', 'request'], says: ['mismatch'], cause: 'wrong-audience', atMost: 'likely' },
  {
    about: ['audience'],
    says: ['foreign', 'mismatch', 'invalid', 'untrusted', 'denied', 'unverified', 'unknown', 'failed'],
    cause: 'wrong-audience',
  },
  { about: ['audience', 'token'], says: ['insufficient'], cause: 'wrong-audience', atMost: 'likely' },

  { about: ['signature'], says: ['expired'], cause: 'expired-credentials' },
  { about: ['signature'], says: ['used'], cause: 'bad-signature', atMost: 'likely' },
  { about: ['signature'], says: ['missing', 'required'], cause: 'no-credentials', atMost: 'likely' },
  { about: ['signature', 'token'], says: ['malformed'], cause: 'malformed-credentials', atMost: 'likely' },
  { about: ['signature', 'token'], says: wrong, cause: 'invalid-credentials' },
  { about: ['signature'], says: ['malformed'], cause: 'malformed-credentials', atMost: 'likely' },
  { about: ['signature'], says: wrong, cause: 'bad-signature' },

  {
    about: ['scheme'],
    says: ['unsupported', 'mismatch', 'denied', 'unknown', 'off', 'invalid', 'disabled'],
    cause: 'wrong-scheme',
  },
  {
    about: ['kind'],
    says: ['unsupported', 'denied', 'off', 'blocked', 'disabled'],
    cause: 'wrong-scheme',
    atMost: 'likely',
  },
  { about: ['credential'], says: ['unsupported'], cause: 'wrong-scheme', atMost: 'likely' },
  { about: ['token'], says: ['unsupported'], cause: 'wrong-scheme', atMost: 'likely' },
  { about: ['api-key'], says: ['unsupported'], cause: 'wrong-scheme', atMost: 'likely' },
  { about: ['password'], says: ['unsupported'], cause: 'wrong-scheme', atMost: 'likely' },

  // "The key does not allow access from this address": the grant is of the key, and what is checked is the address.
  ...(
    [
      ['ip', 'ip-blocked'],
      ['origin', 'origin-rejected'],
      ['country', 'geo-blocked'],
    ] as const
  ).map(([subject, cause]) => ({
    about: ['scope' as const, subject],
    says: ['insufficient' as const, 'denied' as const],
    cause,
    atMost: 'likely' as const,
  })),
  {
    about: ['scope'],
    says: [...absent, 'insufficient', 'denied'],
    cause: 'insufficient-scope',
  },
  {
    about: ['scope'],
    says: ['invalid', 'mismatch', 'unknown', 'exceeded', 'failed', 'skewed', 'off'],
    cause: 'insufficient-scope',
    atMost: 'likely',
  },

  { about: ['scope'], says: ['revoked'], cause: 'insufficient-scope', atMost: 'likely' },

  { about: ['session'], says: ['idle'], cause: 'expired-credentials' },
  { about: ['api-key'], says: ['revoked', 'disabled', 'off'], cause: 'revoked-credentials' },
  {
    about: ['cookie'],
    says: ['disabled', 'blocked', 'unsupported', 'off'],
    cause: 'cookies-not-sent',
    atMost: 'likely',
  },
  { about: ['resource', 'session'], says: ['closed', 'disabled'], cause: 'resource-state', atMost: 'likely' },
  { about: ['resource', 'account'], says: ['closed'], cause: 'resource-state', atMost: 'likely' },
  { about: ['account'], says: ['disabled', 'blocked', 'closed', 'off', 'unverified'], cause: 'account-disabled' },
  { about: ['caller'], says: ['disabled'], cause: 'account-disabled', atMost: 'likely' },
  { about: ['access'], says: ['disabled'], cause: 'account-disabled', atMost: 'likely' },
  { about: ['login'], says: ['disabled', 'blocked'], cause: 'account-disabled', atMost: 'likely' },

  ...(['api-key', 'token', 'session', 'cookie', 'credential', 'password', 'key', 'url'] as const).flatMap(sent),
  {
    about: ['kind'],
    says: ['invalid', 'mismatch', 'failed', 'unknown'],
    cause: 'invalid-credentials',
    atMost: 'likely',
  },
  { about: ['account'], says: ['expired', 'revoked'], cause: 'account-disabled' },
  { about: ['session', 'login'], says: ['expired'], cause: 'expired-credentials' },
  { about: ['request'], says: ['expired'], cause: 'expired-credentials', atMost: 'likely' },
  { about: ['credential', 'login'], says: ['expired'], cause: 'expired-credentials', atMost: 'likely' },
  { about: ['access'], says: ['expired'], cause: 'expired-credentials', atMost: 'likely' },
  { about: ['api'], says: ['expired'], cause: 'not-entitled', atMost: 'likely' },
  { about: ['permission'], says: ['expired'], cause: 'expired-credentials', atMost: 'likely' },
  { about: ['login'], says: ['expired'], cause: 'expired-credentials', atMost: 'likely' },
  { about: ['header'], says: ['missing', 'required', 'unknown'], cause: 'no-credentials' },
  {
    about: ['header'],
    says: ['malformed', 'invalid', 'mismatch', 'failed'],
    cause: 'malformed-credentials',
    atMost: 'likely',
  },
  { about: ['header'], says: ['unsupported'], cause: 'wrong-scheme', atMost: 'likely' },
  {
    about: ['account', 'permission'],
    says: ['insufficient', 'missing', 'denied', 'required'],
    cause: 'insufficient-permission',
  },
  { about: ['account'], says: ['invalid', 'unknown', 'mismatch'], cause: 'invalid-credentials', atMost: 'likely' },
  { about: ['account'], says: ['foreign'], cause: 'insufficient-permission', atMost: 'likely' },
  { about: ['resource'], says: ['foreign'], cause: 'insufficient-permission', atMost: 'likely' },

  {
    about: ['permission'],
    says: ['insufficient', 'missing', 'required'],
    cause: 'insufficient-permission',
  },
  {
    about: ['permission'],
    says: ['denied', 'failed', 'unknown', 'mismatch', 'off', 'invalid'],
    cause: 'insufficient-permission',
    atMost: 'likely',
  },
  { about: ['account'], says: ['denied', 'insufficient'], cause: 'insufficient-permission', atMost: 'likely' },
  { about: ['action', 'ip'], says: ['denied'], cause: 'ip-blocked', atMost: 'likely' },
  { about: ['action', 'api-key'], says: ['denied'], cause: 'insufficient-scope', atMost: 'likely' },
  { about: ['action', 'token'], says: ['denied'], cause: 'insufficient-scope', atMost: 'likely' },
  { about: ['action', 'account'], says: ['denied'], cause: 'insufficient-permission', atMost: 'likely' },
  { about: ['api'], says: ['denied', 'insufficient'], cause: 'insufficient-permission', atMost: 'likely', vague: true },
  { about: ['action'], says: ['denied'], cause: 'insufficient-permission', atMost: 'likely', vague: true },
  { about: ['caller'], says: ['unknown'], cause: 'invalid-credentials', atMost: 'likely' },
  { about: ['caller'], says: ['insufficient'], cause: 'insufficient-permission', atMost: 'possible', vague: true },

  {
    about: ['resource'],
    says: ['closed', 'used', 'disabled', 'off', 'revoked'],
    cause: 'resource-state',
    atMost: 'likely',
  },
  { about: ['resource'], says: ['exceeded'], cause: 'resource-state', atMost: 'likely' },
  { about: ['login'], says: ['unsupported'], cause: 'wrong-scheme', atMost: 'likely' },
  { about: ['route'], says: ['disabled', 'off'], cause: 'resource-state', atMost: 'likely' },
  { about: ['permission'], says: ['closed'], cause: 'resource-state', atMost: 'likely' },
  { about: ['api'], says: ['blocked', 'closed'], cause: 'resource-state', atMost: 'likely' },
  { about: ['terms'], says: ['noticed'], cause: 'not-entitled', atMost: 'likely', vague: true },
  { about: ['route'], says: ['unknown', 'unsupported'], cause: 'wrong-route', atMost: 'likely' },

  { about: ['rate'], says: ['again'], cause: 'rate-limited', atMost: 'possible', vague: true },
  { about: ['login'], says: ['again'], cause: 'expired-credentials', vague: true },
  {
    about: ['anonymous'],
    says: ['denied', 'insufficient', 'off', 'disabled', 'required', 'blocked', 'missing'],
    cause: 'no-credentials',
    atMost: 'likely',
  },
  { about: ['login'], says: ['missing'], cause: 'no-credentials' },
  { about: ['login'], says: ['required', 'insufficient'], cause: 'no-credentials', vague: true },
  {
    about: ['login'],
    says: ['invalid', 'failed', 'unverified', 'unknown', 'mismatch', 'denied'],
    cause: 'invalid-credentials',
    atMost: 'likely',
    vague: true,
  },
  { about: ['caller'], says: ['denied'], cause: 'insufficient-permission', atMost: 'possible', vague: true },
  { about: ['caller'], says: ['blocked'], cause: 'waf-blocked', atMost: 'possible', vague: true },
  { about: ['request'], says: ['blocked'], cause: 'waf-blocked', atMost: 'possible', vague: true },
];

/** What can be said of anything that is sent to prove who is asking. */
function sent(subject: Subject): readonly Meaning[] {
  const loose = subject === 'key' || subject === 'url' || subject === 'password' ? { atMost: 'likely' as const } : {};
  return [
    { about: [subject], says: ['revoked', 'disabled', 'used'], cause: 'revoked-credentials', ...loose },
    { about: [subject], says: ['off'], cause: 'revoked-credentials', atMost: 'likely' },
    { about: [subject], says: ['expired'], cause: 'expired-credentials', ...loose },
    { about: [subject], says: ['malformed'], cause: 'malformed-credentials', ...loose },
    { about: [subject], says: ['missing', 'required'], cause: 'no-credentials', ...loose },
    {
      about: [subject],
      says: ['invalid', 'mismatch', 'unverified', 'failed', 'unknown', 'untrusted'],
      cause: 'invalid-credentials',
      ...(general.includes(subject) ? { atMost: 'likely' as const } : {}),
    },
    { about: [subject], says: ['denied', 'blocked'], cause: 'invalid-credentials', atMost: 'possible' },
  ];
}
