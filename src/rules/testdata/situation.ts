import type { RuleId } from '../../engine/taxonomy.ts';

/** Situations that a rule must report, and such that look alike and that it must leave alone. */
export interface Situations {
  readonly rule: RuleId;
  readonly reports: readonly Situation[];
  readonly ignores: readonly Situation[];
}

/** What it is, and its exchanges as raw HTTP. */
export type Situation = readonly [title: string, http: string];

/** One exchange: request line and fields, status line and fields, body. */
export function seen(request: string, response: string, body = ''): string {
  return `${request}\n---\nHTTP/1.1 ${response}\n\n${body}`;
}

/** Exchanges one after the other. */
export const series = (...exchanges: readonly string[]): string => exchanges.join('\n---\n');

/** A call of an interface with a token, answered in JSON. */
export function json(status: string, body: string, path = '/v1/parcels'): string {
  return seen(
    `GET ${path} HTTP/1.1\nHost: api.harbour.example\nAuthorization: Bearer q8Vx2mT5cR7nB1kZ4wLd`,
    `${status}\nContent-Type: application/json`,
    body,
  );
}

/** A page that was asked for, answered in HTML. */
export function page(status: string, body: string, path = '/berths'): string {
  return seen(`GET ${path} HTTP/1.1\nHost: www.harbour.example`, `${status}\nContent-Type: text/html`, body);
}

/** The same in plain text. */
export function plain(status: string, body: string, path = '/berths'): string {
  return seen(`GET ${path} HTTP/1.1\nHost: www.harbour.example`, `${status}\nContent-Type: text/plain`, body);
}

/** A form that was sent, answered in HTML. */
export function form(path: string, sent: string, status: string, body: string): string {
  return seen(
    `POST ${path} HTTP/1.1\nHost: www.harbour.example\nContent-Type: application/x-www-form-urlencoded\n\n${sent}`,
    `${status}\nContent-Type: text/html; charset=utf-8`,
    body,
  );
}

/** JSON that was sent, answered in JSON. */
export function posted(path: string, sent: string, status: string, body: string): string {
  return seen(
    `POST ${path} HTTP/1.1\nHost: api.harbour.example\nContent-Type: application/json\n\n${sent}`,
    `${status}\nContent-Type: application/json`,
    body,
  );
}
