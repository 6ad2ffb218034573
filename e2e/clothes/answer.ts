import { readExample } from '../../src/engine/example.ts';
import type { Exchange } from '../../src/http/exchange.ts';
import { setsIn } from '../labelled-lines.ts';

/** An answer under another status than 401 and 403, and whether it refuses access. */
export interface DressedAnswer {
  readonly refuses: boolean;
  readonly exchange: Exchange;
  readonly told: string;
}

/**
 * The answers of each set: a line each, with the label, the language, who asked for what, the status, the type, fields parted
 * by `;;`, and the body, in which `\n` is a line break.
 */
export function dressedAnswers(): readonly (readonly [set: string, answers: readonly DressedAnswer[]])[] {
  return setsIn(import.meta.dirname, answerOf);
}

function answerOf(line: string): DressedAnswer {
  const [label, , asked = '', status = '', type = '', fields = '', body = ''] = line.split('\t');
  const [who = '', target = ''] = asked.split(' ');
  const mediaType = mediaTypes[type];
  const request = requests[who]?.(target);
  if (request === undefined || mediaType === undefined || (label !== 'refused' && label !== 'other'))
    throw new Error(`unreadable: ${line}`);
  const typed = mediaType === '' ? [] : [`Content-Type: ${mediaType}`];
  const head = [`HTTP/1.1 ${status}`, ...typed, ...fields.split(';;').filter(Boolean)].join('\n');
  const exchange = readExample({ http: `${request}\n---\n${head}\n\n${body.replaceAll('\\n', '\n')}` })[0];
  if (!exchange) throw new Error(`no exchange of ${line}`);
  return { refuses: label === 'refused', exchange, told: line.replaceAll('\t', ' ') };
}

const mediaTypes: Readonly<Record<string, string>> = {
  json: 'application/json',
  html: 'text/html; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  js: 'application/javascript',
  sse: 'text/event-stream',
  grpc: 'application/grpc-web+proto',
  none: '',
};

const session = '\nCookie: sessionid=8f3kd92ks9dk2ls0';
const bearer = '\nAuthorization: Bearer mF_9.B5f-4.1JqM_Zk3v9QpLr81';
const script = '\nAccept: application/json\nSec-Fetch-Dest: empty\nSec-Fetch-Mode: cors\nSec-Fetch-Site: same-origin';
const document = '\nAccept: text/html\nSec-Fetch-Dest: document\nSec-Fetch-Mode: navigate';

const asked =
  (method: string, fields: string, sent = '') =>
  (target: string) =>
    `${method} ${target} HTTP/1.1${target.startsWith('http') ? '' : '\nHost: app.harbour.example'}${fields}${sent && `\n\n${sent}`}`;

const requests: Readonly<Record<string, (target: string) => string>> = {
  anon: asked('GET', script),
  api: asked('GET', `${bearer}${script}`),
  cookie: asked('GET', `${session}${script}`),
  save: asked('POST', `${session}${script}\nContent-Type: application/json`, '{"name":"x"}'),
  page: asked('GET', document),
  member: asked('GET', `${session}${document}`),
  form: asked(
    'POST',
    `${document}\nContent-Type: application/x-www-form-urlencoded`,
    'user=ann&password=Tulip-Market-9',
  ),
  soap: asked('POST', '\nContent-Type: text/xml; charset=utf-8', '<q><id>5</id></q>'),
  script: asked('GET', `${session}\nSec-Fetch-Dest: script\nSec-Fetch-Mode: no-cors`),
};
