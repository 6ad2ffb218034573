import { readExample } from '../../src/engine/example.ts';
import type { Exchange } from '../../src/http/exchange.ts';
import type { CauseId } from '../../src/index.ts';
import { jsonFiles } from '../cases/json-files.ts';
import type { SingleDenial } from '../cases/single.ts';

/** One sentence or code with which a product refuses, found next to its status in the product's own source. */
interface Sentence {
  readonly status: number;
  readonly text: string;
  readonly cause: CauseId;
  /** Other answers that a fair expert accepts. */
  readonly also?: readonly CauseId[];
  /** Repository and file, as a fact. */
  readonly from: string;
}

/** The sentences of each chunk, in the order in which the chunks were labelled and run. */
export function sentenceChunks(): readonly (readonly [chunk: string, sentences: readonly Sentence[]])[] {
  return jsonFiles<readonly Sentence[]>(import.meta.dirname);
}

/** The same as denials to be understood. */
export function labelledSentences(): readonly (readonly [chunk: string, singles: readonly SingleDenial[]])[] {
  return sentenceChunks().map(([chunk, sentences]) => [
    chunk,
    sentences.map((sentence, turn) => ({
      exchange: exchangeOf(sentence, turn),
      accepted: [sentence.cause, ...(sentence.also ?? [])],
      told: `${sentence.status} ${sentence.text} (${sentence.from})`,
    })),
  ]);
}

/**
 * The sentence as the answer to a request that fits its label, in one of eight bodies that take turns. The request decides
 * nothing by itself: no token in it can be read, and what is missing is missing where the sentence says so.
 */
function exchangeOf(sentence: Sentence, turn: number): Exchange {
  const reason = sentence.status === 401 ? 'Unauthorized' : 'Forbidden';
  const { mediaType, body } = (bodies[turn % bodies.length] ?? plainText)(sentence);
  const http = `${requestFor(sentence)}\n---\nHTTP/1.1 ${sentence.status} ${reason}\nContent-Type: ${mediaType}\n\n${body}`;
  const exchange = readExample({ http })[0];
  if (!exchange) throw new Error(`no exchange of ${sentence.text}`);
  return exchange;
}

function requestFor({ cause, text }: Sentence): string {
  if (cause === 'no-credentials') return `GET /api/reports HTTP/1.1\nHost: app.example.com\nAccept: application/json`;
  if (cause === 'csrf-rejected') return `${post('/settings/name')}\nCookie: session=Zk3v9QpLr81ab7\n\nname=Ada`;
  if (cause === 'preflight-rejected')
    return 'OPTIONS /api/reports HTTP/1.1\nHost: app.example.com\nOrigin: https://shop.example.org\nAccess-Control-Request-Method: PUT';
  if (cause === 'bad-signature' || cause === 'clock-skew')
    return `${get}\nX-Api-Key: 8Zq1LmW02dVx77aB\nX-Signature: 5f1c0a77d1e94b3e8a6cb0f3d1aa93c2\nX-Timestamp: 1772366400`;
  if (aboutLogin.test(text) && loginCauses.has(cause))
    return `${post('/login')}\n\nusername=ada&password=correct-horse-battery`;
  if (/\bapi[ _-]?keys?\b/i.test(text)) return `${get}\nX-Api-Key: 8Zq1LmW02dVx77aB`;
  return `${get}\nAuthorization: Bearer mF_9.B5f-4.1JqM_Zk3v9QpLr81`;
}

const get = 'GET /api/reports HTTP/1.1\nHost: app.example.com';
const post = (path: string) =>
  `POST ${path} HTTP/1.1\nHost: app.example.com\nContent-Type: application/x-www-form-urlencoded`;
const aboutLogin = /password|username|log ?in|sign ?in|credentials|e-?mail|account|passphrase/i;
const loginCauses: ReadonlySet<CauseId> = new Set<CauseId>([
  'invalid-credentials',
  'account-disabled',
  'step-up-required',
]);

interface Body {
  readonly mediaType: string;
  readonly body: string;
}

const inJson = (value: unknown): Body => ({ mediaType: 'application/json', body: JSON.stringify(value) });
const plainText = ({ text }: Sentence): Body => ({ mediaType: 'text/plain', body: text });
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const bodies: readonly ((sentence: Sentence) => Body)[] = [
  ({ text }) => inJson({ message: text }),
  ({ text, status }) => inJson({ error: { code: status, message: text } }),
  ({ text }) => inJson({ detail: text }),
  plainText,
  ({ text }) => inJson({ success: false, error: text }),
  ({ text }) => inJson({ errors: [{ message: text }] }),
  ({ text, status }) => ({
    mediaType: 'text/html',
    body: `<!doctype html><title>Error</title><h1>${status}</h1><p>${escaped(text)}</p>`,
  }),
  ({ text, status }) => ({
    mediaType: 'application/problem+json',
    body: JSON.stringify({ title: status === 401 ? 'Unauthorized' : 'Forbidden', status, detail: text }),
  }),
];
