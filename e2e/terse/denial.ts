import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExample } from '../../src/engine/example.ts';
import type { Exchange } from '../../src/http/exchange.ts';
import type { CauseId } from '../../src/index.ts';

/** A denial that tells its reason by names and numbers, as a company's own developers write them. */
export interface TerseDenial {
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

/** The names of all sets, in the order in which they were labelled and run. */
export function setNames(): readonly string[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** The denials of one set. */
export function denialsOf(set: string): readonly TerseDenial[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, `${set}.json`), 'utf8'));
}

/** The whole exchange. */
export function exchangeOf({ sent, status, head = [], body, text }: TerseDenial): Exchange {
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
