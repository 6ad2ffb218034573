import { span } from '../../engine/clock.ts';
import type { DenialRule } from '../../engine/rule.ts';
import { credentials } from '../../http/credentials.ts';
import { serverTime } from '../../http/date.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { inResponse } from '../evidence.ts';

/** Explicit freshness lets a shared cache store the denial (RFC 9111 sections 3 and 3.5). */
export const cacheableDenial: DenialRule = {
  id: 'cacheable-denial',
  severity: 'warning',
  title: 'Shared caches may store the denial',
  why: 'The answer allows proxies and content delivery networks (CDNs) to keep this refusal and give it to others, or to the same person after they have logged in. Then people who are allowed may be denied until it expires.',
  fixes: {
    caller: [
      {
        text: 'Try again with a fresh address, for example with a new query parameter, to see whether a cache answers.',
      },
    ],
    apiOwner: [{ text: 'Forbid storing of denials.', code: { language: 'http', text: 'Cache-Control: no-store' } }],
    operator: [
      {
        text: 'Let only good answers be stored.',
        code: {
          language: 'nginx',
          text: '# in http\nmap $status $cache {\n  ~^(2|304) "public, max-age=3600";\n  default   "no-store";\n}\n# in the location of files that everyone may see\nadd_header Cache-Control $cache always;',
        },
      },
      { text: 'Set the CDN so that it does not keep 401 and 403.' },
    ],
  },
  references: [
    { title: 'RFC 9111 section 3', url: 'https://www.rfc-editor.org/rfc/rfc9111#section-3' },
    { title: 'RFC 9111 section 3.5', url: 'https://www.rfc-editor.org/rfc/rfc9111#section-3.5' },
  ],
  examples: {
    reports: [
      denied('Public for an hour', 'Cache-Control: public, max-age=3600'),
      denied('A lifetime for shared caches', 'Cache-Control: s-maxage=60'),
      denied('Expires in the future', 'Date: Sun, 01 Mar 2026 12:00:00 GMT\nExpires: Sun, 01 Mar 2026 13:00:00 GMT'),
    ],
    ignores: [
      denied('Nothing said: a 403 is then not stored', 'Content-Type: text/plain'),
      denied('Not to be stored', 'Cache-Control: no-store, max-age=3600'),
      denied('Only for the one who asked', 'Cache-Control: private, max-age=3600'),
      denied('Kept apart by cookie', 'Cache-Control: public, max-age=3600\nVary: Accept-Encoding, Cookie'),
      denied('Fresh for no time', 'Cache-Control: public, max-age=0, must-revalidate'),
      {
        title: 'A request with Authorization is not stored without further permission',
        http: `
GET /tiles/3.png HTTP/1.1
Host: tiles.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Cache-Control: max-age=3600

no`,
      },
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const { request, response } = exchange;
    if ((request.method !== 'GET' && request.method !== 'HEAD') || response.status < 400) return [];
    if (isKeptApart(exchange)) return [];
    const seconds = sharedLifetime(exchange);
    if (!(seconds > 0)) return [];
    const field = fieldValue(response, 'cache-control') ? 'header:cache-control' : 'header:expires';
    return [
      {
        message: `Shared caches may keep this denial for ${span(seconds * 1000)}.`,
        evidence: [inResponse(exchange, field)],
      },
    ];
  },
};

/** Stored under what tells callers apart, the answer reaches only who sends the same (RFC 9111 section 4.1). */
function isKeptApart({ request, response }: Exchange): boolean {
  const varies = fieldValue(response, 'vary')?.toLowerCase().split(',') ?? [];
  const own = new Set(['cookie', 'authorization', ...credentials(request).map(({ name }) => name.toLowerCase())]);
  return varies.map((name) => name.trim()).some((name) => name === '*' || own.has(name));
}

/** For how many seconds a shared cache may take the answer as fresh; 0 if it may not store it. */
function sharedLifetime({ request, response }: Exchange): number {
  const directives = readDirectives(fieldValue(response, 'cache-control') ?? '');
  if (['no-store', 'private', 'no-cache'].some((name) => directives.has(name))) return 0;
  const shared = Number(directives.get('s-maxage') ?? 'NaN');
  const permitted = ['public', 's-maxage', 'must-revalidate'].some((name) => directives.has(name));
  if (fieldValue(request, 'authorization') && !permitted) return 0;
  if (!Number.isNaN(shared)) return shared;
  const own = Number(directives.get('max-age') ?? 'NaN');
  return Number.isNaN(own) ? untilExpires(response) : own;
}

function untilExpires(response: Exchange['response']): number {
  const now = serverTime(response);
  const expires = Date.parse(fieldValue(response, 'expires') ?? '');
  return now === undefined || Number.isNaN(expires) ? 0 : Math.round((expires - now) / 1000);
}

function readDirectives(value: string): ReadonlyMap<string, string> {
  return new Map(
    value.split(',').map((part) => {
      const [name = '', given = ''] = part.split('=', 2);
      return [name.trim().toLowerCase(), given.trim().replaceAll('"', '')] as const;
    }),
  );
}

function denied(title: string, fields: string) {
  return {
    title,
    http: `GET /tiles/3.png HTTP/1.1\nHost: tiles.shop.example\n---\nHTTP/1.1 403 Forbidden\n${fields}\n\nno`,
  };
}
