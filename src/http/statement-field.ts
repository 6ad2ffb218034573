import { challenges, proxyChallenges } from './challenge.ts';
import type { Field, Response } from './exchange.ts';
import { isIdentifier, nameWords } from './member-name.ts';
import type { Statement } from './statement.ts';
import { statementText, textKind } from './statement-member.ts';
import { wordSet } from './word-set.ts';

/** What WWW-Authenticate and Proxy-Authenticate say of the reason: `error`, `error_description` and the like. */
export function challengeStatements(response: Response): readonly Statement[] {
  const all = [
    ...challenges(response).challenges.map((challenge) => ({ challenge, field: 'www-authenticate' })),
    ...proxyChallenges(response).challenges.map((challenge) => ({ challenge, field: 'proxy-authenticate' })),
  ];
  return all.flatMap(({ challenge, field }) =>
    challenge.params
      .filter((param) => challengeParams.has(param.name.toLowerCase()) && param.value.trim() !== '')
      .map((param) => worded(`${field}.${param.name.toLowerCase()}`, field, param.value)),
  );
}

/** Fields that state a reason in words: their names speak of an error, a reason, a block or a denial. */
export function fieldStatements(response: Response): readonly Statement[] {
  return response.fields.flatMap((field) => [...redirectStatements(field), ...ownStatements(field)]);
}

/** A reason phrase of the server's own; the standard one says no more than the status. */
export function reasonPhrase(response: Response): readonly Statement[] {
  const text = statementText(response.statusText);
  if (text === '' || standardPhrases.has(text.toLowerCase()) || /^(?:HTTP\/\d\S{0,4} )?\d{3}$/.test(text)) return [];
  return [{ kind: textKind(text), text, name: 'status-text', place: 'status' }];
}

function ownStatements(field: Field): readonly Statement[] {
  const name = field.name.toLowerCase();
  const value = decoded(field.value);
  if (name === 'proxy-status' || name === 'x-ms-diagnostics') return proxyStatus(name, value);
  if (!namesReason(name) || !/\p{L}{2}/u.test(value) || /^https?:\/\/\S+$/.test(value)) return [];
  if (/^(?:true|false|none|no|yes|null)$/i.test(value.trim())) return [];
  return [worded(name, name, value)];
}

/** Each item of `Proxy-Status: name; error=connection_refused; details="..."` (RFC 9209 section 2). */
function proxyStatus(name: string, value: string): readonly Statement[] {
  return value
    .slice(0, 4000)
    .split(';')
    .map(
      (part) =>
        [
          part.slice(0, part.indexOf('=')).trim(),
          part
            .slice(part.indexOf('=') + 1)
            .replaceAll('"', '')
            .trim(),
        ] as const,
    )
    .filter(([param, text]) => proxyParams.has(param) && text !== '')
    .map(([param, text]) => worded(`${name}.${param}`, name, text));
}

/** `Location: /login?error=access_denied` carries the reason on. */
function redirectStatements(field: Field): readonly Statement[] {
  if (field.name.toLowerCase() !== 'location') return [];
  const [, ...rest] = field.value.split(/[?#]/);
  return [...new URLSearchParams(rest.join('&').slice(0, 4000))]
    .filter(
      ([name, value]) => redirectParams.has(name.toLowerCase()) && /\p{L}{2}/u.test(value) && !/^https?:/.test(value),
    )
    .map(([name, value]) => worded(`location.${name.toLowerCase()}`, 'location', value));
}

function worded(name: string, field: string, value: string): Statement {
  const text = statementText(value);
  const asCode = name.endsWith('.error') ? !text.includes(' ') : isIdentifier(text) || namesCode(name, text);
  return { kind: asCode ? 'code' : 'message', text, name, place: `header:${field}` };
}

function namesCode(name: string, text: string): boolean {
  return /(?:code|type|status)$/.test(name) && !text.includes(' ');
}

function namesReason(name: string): boolean {
  if (notReasons.some((start) => name.startsWith(start))) return false;
  if (name === 'grpc-message' || name === 'warning' || name === 'x-status' || name === 'x-message') return true;
  return (
    nameWords(name).some((word) => reasonWords.has(word)) ||
    /error(?:type|code|message|msg)|status-(?:description|reason)/.test(name)
  );
}

/** gRPC and some gateways percent-encode the words. */
function decoded(value: string): string {
  if (!value.includes('%')) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

const proxyParams = new Set(['error', 'details', 'reason', 'error_category']);
const challengeParams = new Set([
  'error',
  'error_description',
  'error_code',
  'errorcode',
  'error_message',
  'description',
  'message',
  'msg',
  'reason',
  'code',
  'failure',
]);
const redirectParams = new Set([
  'error',
  'error_description',
  'error_code',
  'errorcode',
  'error_message',
  'error_reason',
  'message',
  'msg',
  'reason',
  'oauth_problem',
  'notice',
  'flash',
  'alert',
  'warning',
  'err',
]);
const reasonWords = wordSet(
  'error errors errortype errorcode errormessage reason denied deny block blocked reject rejected rejection fault exception mitigated failure denial forbidden violation',
);
const notReasons = [
  'access-control-',
  'content-security',
  'x-xss',
  'nel',
  'report',
  'expect-ct',
  'link',
  'set-cookie',
  'x-error-page',
  'vary',
];
const standardPhrases = new Set(
  (
    'ok|created|accepted|non-authoritative information|no content|reset content|partial content|multi-status|moved permanently|found|moved temporarily|' +
    'object moved|see other|not modified|temporary redirect|permanent redirect|bad request|unauthorized|unauthorised|payment required|forbidden|not found|' +
    'method not allowed|not acceptable|proxy authentication required|request timeout|request time-out|conflict|gone|length required|precondition failed|' +
    'payload too large|content too large|request entity too large|uri too long|unsupported media type|range not satisfiable|expectation failed|' +
    "i'm a teapot|misdirected request|unprocessable entity|unprocessable content|locked|failed dependency|too early|upgrade required|precondition required|" +
    'too many requests|request header fields too large|unavailable for legal reasons|internal server error|not implemented|bad gateway|' +
    'service unavailable|service temporarily unavailable|gateway timeout|gateway time-out|http version not supported|network authentication required|' +
    'switching protocols|connection established|unknown|unknown status|error|n/a|none|http/2.0|http/1.1'
  ).split('|'),
);
