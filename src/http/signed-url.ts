import { base64Text } from './base64.ts';
import { epoch, hexTime, isDigest, linkToken } from './link-token.ts';
import { remembered } from './remembered.ts';
import { urlParts } from './url-pattern.ts';

export interface SignedUrl {
  readonly kind: 's3-v4' | 's3-v2' | 'cloudfront' | 'gcs' | 'azure-sas' | 'other';
  /** Milliseconds since the epoch. */
  readonly signedAt?: number;
  readonly expiresAt?: number;
  /** Names of the query parameters that make up the signature. */
  readonly params: readonly string[];
}

/**
 * What a URL that carries its own permission says: presigned URLs of S3, CloudFront, Google Cloud Storage and Azure,
 * and others with a signature and an expiry. Undefined if the URL carries none.
 */
export const signedUrl: (url: string) => SignedUrl | undefined = remembered((url) => {
  const query = urlParts(url)?.query ?? [];
  const values = new Map(query.slice(0, 200).map(([name, value]) => [name.toLowerCase(), value]));
  const value = (name: string) => values.get(name) ?? '';
  const form = forms.find(({ needs, holds }) => needs.every((name) => values.has(name)) && (holds?.(value) ?? true));
  if (!form) return linkToken(url);
  const { signedAt, expiresAt } = form.times(value);
  return {
    kind: form.kind,
    ...(signedAt === undefined ? {} : { signedAt }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
    params: query.map(([name]) => name).filter((name) => form.belongs(name.toLowerCase())),
  };
});

interface Times {
  readonly signedAt?: number | undefined;
  readonly expiresAt?: number | undefined;
}

interface Form {
  readonly kind: SignedUrl['kind'];
  readonly needs: readonly string[];
  readonly times: (value: (name: string) => string) => Times;
  readonly belongs: (name: string) => boolean;
  /** What else tells it from parameters that merely have such names. */
  readonly holds?: (value: (name: string) => string) => boolean;
}

const starting = (prefix: string) => (name: string) => name.startsWith(prefix);
const oneOf =
  (...names: readonly string[]) =>
  (name: string) =>
    names.includes(name);

const forms: readonly Form[] = [
  {
    kind: 's3-v4',
    needs: ['x-amz-signature'],
    times: (value) => span(basicTime(value('x-amz-date')), value('x-amz-expires')),
    belongs: starting('x-amz-'),
  },
  {
    kind: 'gcs',
    needs: ['x-goog-signature'],
    times: (value) => span(basicTime(value('x-goog-date')), value('x-goog-expires')),
    belongs: starting('x-goog-'),
  },
  {
    kind: 'other',
    needs: ['x-oss-signature'],
    times: (value) => span(basicTime(value('x-oss-date')), value('x-oss-expires')),
    belongs: starting('x-oss-'),
  },
  {
    kind: 'cloudfront',
    needs: ['key-pair-id', 'signature'],
    times: cloudFrontTimes,
    belongs: oneOf('expires', 'signature', 'key-pair-id', 'policy'),
  },
  {
    kind: 'gcs',
    needs: ['googleaccessid', 'signature'],
    times: until('expires'),
    belongs: oneOf('googleaccessid', 'expires', 'signature'),
  },
  {
    kind: 'other',
    needs: ['ossaccesskeyid', 'signature'],
    times: until('expires'),
    belongs: oneOf('ossaccesskeyid', 'expires', 'signature', 'security-token'),
  },
  {
    kind: 's3-v2',
    needs: ['awsaccesskeyid', 'signature'],
    times: until('expires'),
    belongs: oneOf('awsaccesskeyid', 'expires', 'signature', 'x-amz-security-token'),
  },
  {
    kind: 'azure-sas',
    needs: ['sig', 'sv'],
    times: (value) => ({ signedAt: isoTime(value('st')), expiresAt: isoTime(value('se')) }),
    belongs: (name) => /^(?:s[a-z]{1,4}|epk|erk|rsc[a-z])$/.test(name),
  },
  {
    kind: 'azure-sas',
    needs: ['sig', 'se'],
    times: (value) => ({ expiresAt: isoTime(value('se')) ?? epoch(value('se')) }),
    belongs: oneOf('sig', 'se', 'sr', 'skn', 'sp', 'st', 'spr'),
  },
  {
    kind: 'other',
    needs: ['temp_url_sig'],
    times: (value) => ({ expiresAt: epoch(value('temp_url_expires')) ?? isoTime(value('temp_url_expires')) }),
    belongs: starting('temp_url_'),
  },
  {
    kind: 'other',
    needs: ['oh', 'oe'],
    times: (value) => ({ expiresAt: hexTime(value('oe')) }),
    belongs: oneOf('oh', 'oe'),
    holds: (value) => hexTime(value('oe')) !== undefined,
  },
  { kind: 'other', needs: ['q-signature'], times: tencentTimes, belongs: starting('q-') },
  {
    kind: 'other',
    needs: ['ex', 'is', 'hm'],
    times: (value) => ({ signedAt: hexTime(value('is')), expiresAt: hexTime(value('ex')) }),
    belongs: oneOf('ex', 'is', 'hm'),
    holds: (value) => hexTime(value('ex')) !== undefined && isDigest(value('hm')),
  },
  ...['s', 'st', 'h', 'key', 'secure', 'auth', 'verify'].flatMap((name) =>
    ['expires', 'expire', 'exp', 'e', 'ttl', 'until', 't'].map(
      (end): Form => ({
        kind: 'other',
        needs: [name, end],
        times: until(end),
        belongs: oneOf(name, end),
        holds: (value) => isDigest(value(name)) && until(end)(value).expiresAt !== undefined,
      }),
    ),
  ),
  ...['signature', 'sig', 'hmac', 'sign', 'token', 'hash', 'md5'].flatMap((name) =>
    ['expires', 'exp', 'expiry', 'expire', 'e', 'expires_at', 'valid_until'].map(
      (end): Form => ({
        kind: 'other',
        needs: [name, end],
        times: until(end),
        belongs: oneOf(name, end),
        holds: (value) => value(name).length >= 8 && until(end)(value).expiresAt !== undefined,
      }),
    ),
  ),
];

function until(name: string): Form['times'] {
  return (value) => ({ expiresAt: epoch(value(name)) ?? isoTime(value(name)) });
}

function span(signedAt: number | undefined, seconds: string): Times {
  const length = /^\d{1,9}$/.test(seconds) ? Number(seconds) * 1000 : undefined;
  return { signedAt, expiresAt: signedAt === undefined || length === undefined ? undefined : signedAt + length };
}

/** A custom policy tells its times inside: base64 with -, _ and ~ in the place of +, = and /. */
function cloudFrontTimes(value: (name: string) => string): Times {
  const policy =
    base64Text(value('policy').slice(0, 8000).replaceAll('-', '+').replaceAll('_', '=').replaceAll('~', '/')) ?? '';
  const time = (name: string) => epoch(pick(policy.replace(/\s/g, ''), `"${name}":{"AWS:EpochTime":`));
  return { signedAt: time('DateGreaterThan'), expiresAt: epoch(value('expires')) ?? time('DateLessThan') };
}

function tencentTimes(value: (name: string) => string): Times {
  const [start = '', end = ''] = value('q-sign-time').split(';');
  return { signedAt: epoch(start), expiresAt: epoch(end) };
}

function pick(text: string, label: string): string {
  const at = text.indexOf(label);
  return at < 0 ? '' : (/^\d{1,12}/.exec(text.slice(at + label.length, at + label.length + 12))?.[0] ?? '');
}

/** `20260301T120000Z` (ISO 8601 basic form). */
function basicTime(text: string): number | undefined {
  const digits = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  return digits ? isoTime(`${digits[1]}-${digits[2]}-${digits[3]}T${digits[4]}:${digits[5]}:${digits[6]}Z`) : undefined;
}

function isoTime(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d/.test(text) || text.length > 40) return undefined;
  const time = Date.parse(text.length > 10 && !/Z$|[+-]\d\d:?\d\d$/i.test(text) ? `${text}Z` : text);
  return Number.isNaN(time) ? undefined : time;
}
