import { credentials } from '../http/credentials.ts';
import { type Exchange, fieldValue } from '../http/exchange.ts';
import { failureOf } from '../http/failure.ts';
import { statements } from '../http/statement.ts';
import { urlParts } from '../http/url-pattern.ts';
import type { Clue } from './clue.ts';
import { ownTrouble } from './denial-exception.ts';
import type { CauseId } from './taxonomy.ts';

/**
 * Whether an error under a status that speaks of something else (404, 405, 410, 500) is about the very credential that the
 * request carries, or about none where it carries none: the gate in front of the resource refused, whatever the status. What
 * the server itself was refused by others is not meant, nor the failure of a gateway.
 */
export function isAboutSent(exchange: Exchange, { cause }: Clue): boolean {
  const { request, response } = exchange;
  if (!statuses.has(response.status)) return false;
  const sent = credentials(request);
  if (ended.has(cause) && isGone(response.status) && sent.some(({ place }) => place === 'url')) return true;
  if (failureOf(response.content) === undefined || isOwnTrouble(exchange) || asksForOne(exchange)) return false;
  if (cause === 'origin-rejected') return saysOrigin(exchange);
  if (cause === 'no-credentials') return sent.length === 0 && saysCredential(exchange);
  if (cause === 'insufficient-permission') return sent.length > 0 && speaksToCaller(exchange);
  return ofCredential.has(cause) && sent.length > 0 && saysCredential(exchange);
}

/** The page that asks was told by the browser, and the answer speaks of it. */
function saysOrigin(exchange: Exchange): boolean {
  const told = ['origin', 'referer'].some((name) => fieldValue(exchange.request, name) !== undefined);
  return told && statements(exchange).some(({ text }) => text.length <= 200 && originWords.test(text));
}

const originWords =
  /\borigin\b|\breferr?er\b|origin(?:header|not|mismatch|denied)|(?:invalid|bad|wrong)_?(?:origin|referr?er)/i;
const isGone = (status: number) => status === 404 || status === 410;
const statuses: ReadonlySet<number> = new Set([404, 405, 410, 500, 501, 520]);

function isOwnTrouble({ response }: Exchange): boolean {
  const text = response.content.text.slice(0, 3000);
  return text.length >= 3000 || ownTrouble.test(text) || elsewhere.test(text);
}

/** Machines, files and other services that are spoken of. */
const elsewhere =
  /localhost|127\.0\.0\.1|configured|e(?:acces|perm|connrefused)\b|provider|third.party|webhook|failed to (?:fetch|connect|reach|send)|openai|stripe|twilio|sendgrid|\b535\b|for user \\?["'`]/i;

const saysCredential = (exchange: Exchange) =>
  statements(exchange).some(({ text }) => text.length <= 200 && credentialWords.test(text) && !things.test(text));

const credentialWords =
  /(?:access|auth|api|bearer|security|refresh|session|id)[-_ ]?(?:token|key|id)\b|token|jwt|\bsession|api ?key|credential|password|authenticat|authoriz|log(?:ged)?[-_ ]?in\b|signature/i;
/** The token or key as a thing that was asked for, or as a part of a text. */
const things =
  /\b(?:token|key|session) (?:with )?(?:id )?['"#]?\d|unexpected|\b(?:syntax|duplicate|type|store|storage|server|service|table|column)\b/i;

/** Keys, tokens and sessions may be what was asked for, and is not there. */
function asksForOne({ request, response }: Exchange): boolean {
  if (response.status >= 500) return false;
  const path = urlParts(request.url)?.path.slice(0, 500) ?? '';
  return (
    /key|token|session|credential|auth|login|invit|reset|verif|password/i.test(path) ||
    notThere.test(response.content.text.slice(0, 2000))
  );
}

const notThere = /not found|no such|n't exist|not exist|unable to find|n't find|could not find/i;

function speaksToCaller(exchange: Exchange): boolean {
  if (exchange.response.status < 500) return false;
  return statements(exchange).some(({ text }) => /^(?:sorry,? )?(?:you|user|this user|caller)\b/i.test(text));
}

const ended: ReadonlySet<CauseId> = new Set<CauseId>(['expired-credentials', 'revoked-credentials']);
const ofCredential: ReadonlySet<CauseId> = new Set<CauseId>([
  ...ended,
  'invalid-credentials',
  'malformed-credentials',
  'wrong-audience',
  'insufficient-scope',
  'bad-signature',
]);
