import { readExample } from '../../src/engine/example.ts';
import type { Exchange } from '../../src/http/exchange.ts';
import { setsIn } from '../labelled-lines.ts';

/** An answer to somebody who is not logged in yet or asks for something else, and whether it tells who has an account. */
export interface AccountAnswer {
  readonly tells: boolean;
  readonly exchange: Exchange;
  /** The sentence or the whole body. */
  readonly said: string;
  readonly told: string;
}

/**
 * The answers of each set: a line each, with the label, the language, what was asked, the status, and the body, or the one
 * sentence of it.
 */
export function accountAnswers(): readonly (readonly [set: string, answers: readonly AccountAnswer[]])[] {
  return setsIn(import.meta.dirname, answerOf);
}

function answerOf(line: string, turn: number): AccountAnswer {
  const [label, , asked = '', status = '', text = ''] = line.split('\t');
  const request = requests[asked];
  if (!request || (label !== 'told' && label !== 'untold')) throw new Error(`unreadable: ${line}`);
  const { mediaType, body } = isWhole(text) ? whole(text) : (bodies[turn % bodies.length] ?? plain)(text);
  const http = `${request}\n---\nHTTP/1.1 ${status} X\nContent-Type: ${mediaType}\n\n${body}`;
  const exchange = readExample({ http })[0];
  if (!exchange) throw new Error(`no exchange of ${line}`);
  return { tells: label === 'told', exchange, said: text, told: line.replaceAll('\t', ' ') };
}

const posted = (path: string, sent: string, fields = '') =>
  `POST ${path} HTTP/1.1\nHost: app.harbour.example\nContent-Type: application/json${fields}\n\n${sent}`;
const bearer = '\nAuthorization: Bearer mF_9.B5f-4.1JqM_Zk3v9QpLr81';

const requests: Readonly<Record<string, string>> = {
  login: posted('/api/login', '{"email":"ann@mail.example","password":"Tulip-Market-9"}'),
  lookup: posted('/login/identifier', '{"email":"ann@mail.example"}'),
  reset: posted('/password/forgot', '{"email":"ann@mail.example"}'),
  'sign-up': posted('/register', '{"email":"ann@mail.example","username":"ann","password":"Tulip-Market-9"}'),
  order: posted('/api/orders', '{"email":"ann@mail.example","coupon":"SPRING"}', bearer),
  read: `GET /api/users/4711 HTTP/1.1\nHost: app.harbour.example${bearer}`,
};

interface Written {
  readonly mediaType: string;
  readonly body: string;
}

const isWhole = (text: string) => text.startsWith('{') || text.startsWith('<');
const whole = (body: string): Written => ({
  mediaType: body.startsWith('{') ? json : 'text/html; charset=utf-8',
  body,
});
const json = 'application/json';
const plain = (text: string): Written => ({ mediaType: 'text/plain; charset=utf-8', body: text });
const bodies: readonly ((text: string) => Written)[] = [
  (message) => ({ mediaType: json, body: JSON.stringify({ message }) }),
  (detail) => ({ mediaType: json, body: JSON.stringify({ error: { code: 1103, detail } }) }),
  plain,
  (text) => ({
    mediaType: 'text/html; charset=utf-8',
    body: `<!doctype html><title>Harbour</title><h1>Harbour</h1><p class="alert">${text}</p><form method="post"><input name="email"></form>`,
  }),
];
