import { readExample } from '../../src/engine/example.ts';
import type { Exchange } from '../../src/http/exchange.ts';
import type { CauseId } from '../../src/index.ts';
import { jsonFiles } from '../cases/json-files.ts';
import type { SingleDenial } from '../cases/single.ts';

/** A denial that tells its reason by names and numbers, as a company's own developers write them. */
interface TerseDenial {
  /** What the request carried. */
  readonly sent: keyof typeof requests;
  readonly status: number;
  /** Field lines of the response. */
  readonly head?: readonly string[];
  /** The body as JSON, or as text: plain, XML or a page, told by how it begins. */
  readonly body?: unknown;
  readonly text?: string;
  readonly cause: CauseId;
  /** Other answers that a fair expert accepts. */
  readonly also?: readonly CauseId[];
}

/** The denials of each set, in the order in which the sets were labelled and run. */
export function labelledTerse(): readonly (readonly [set: string, singles: readonly SingleDenial[]])[] {
  return jsonFiles<readonly TerseDenial[]>(import.meta.dirname).map(([set, denials]) => [
    set,
    denials.map((denial) => ({
      exchange: exchangeOf(denial),
      accepted: [denial.cause, ...(denial.also ?? [])],
      told: [denial.sent, denial.status, ...(denial.head ?? []), denial.text ?? JSON.stringify(denial.body)].join(' '),
    })),
  ]);
}

/** The whole exchange. */
function exchangeOf({ sent, status, head = [], body, text }: TerseDenial): Exchange {
  const media = text === undefined ? 'application/json' : mediaOf(text);
  const fields = [`HTTP/1.1 ${status} No`, 'Date: Sun, 01 Mar 2026 12:00:00 GMT', `Content-Type: ${media}`, ...head];
  const http = `${requests[sent]}\n---\n${fields.join('\n')}\n\n${text ?? JSON.stringify(body)}`;
  const exchange = readExample({ http })[0];
  if (!exchange) throw new Error(`no exchange of ${http}`);
  return exchange;
}

function mediaOf(text: string): string {
  if (text.startsWith('<html')) return 'text/html';
  return text.startsWith('<') ? 'application/xml' : 'text/plain';
}

const get = 'GET /v1/reports HTTP/1.1\nHost: app.example.com';
const post = 'POST /v1/reports HTTP/1.1\nHost: app.example.com';
const bearer = 'Authorization: Bearer mF_9.B5f-4.1JqM_Zk3v9QpLr81';
const cookie = 'Cookie: session=Zk3v9QpLr81ab7';
const key = 'X-Api-Key: 8Zq1LmW02dVx77aB';

const requests = {
  none: get,
  bearer: `${get}\n${bearer}`,
  basic: `${get}\nAuthorization: Basic YWRhOmxvdmVsYWNl`,
  bearerpost: `${post}\n${bearer}\nContent-Type: application/json\n\n{"amount":5}`,
  cookie: `${get}\n${cookie}`,
  cookiepost: `${post}\n${cookie}\nContent-Type: application/json\n\n{"name":"Ada"}`,
  key: `${get}\n${key}`,
  query: 'GET /v1/reports?q=a&key=demo-91 HTTP/1.1\nHost: app.example.com',
  sigquery: 'GET /img/4.jpg?w=400&s=9f01c2ab HTTP/1.1\nHost: app.example.com',
  signed: `${get}\n${key}\nX-Signature: 5f1c0a77d1e94b3e8a6cb0f3d1aa93c2\nX-Timestamp: 1772365200`,
  login:
    'POST /login HTTP/1.1\nHost: app.example.com\nContent-Type: application/json\n\n{"email":"ada@example.com","password":"correct-horse"}',
  preflight:
    'OPTIONS /v1/reports HTTP/1.1\nHost: app.example.com\nOrigin: https://shop.example.org\nAccess-Control-Request-Method: PUT',
  attack: 'GET /v1/reports?id=1%27%20or%20%271%27=%271 HTTP/1.1\nHost: app.example.com',
  httponly: 'GET http://app.example.com/v1/reports HTTP/1.1\nHost: app.example.com',
  delete: `DELETE /v1/reports/4 HTTP/1.1\nHost: app.example.com\n${key}`,
  proxied: 'GET http://games.example.net/play HTTP/1.1\nHost: games.example.net\nVia: 1.1 egress-7',
} as const;
