import type { Clue } from '../../engine/clue.ts';
import type { CauseId, Confidence } from '../../engine/taxonomy.ts';
import { edgeFrames, frames } from '../../engine/weights.ts';
import { credentials } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';
import { type Statement, statements } from '../../http/statement.ts';
import { namesCsrf } from '../facts/caller.ts';
import { fused, likenedTo } from '../learned/fused.ts';
import { refusing } from '../learned/refusing.ts';
import { withoutAbbreviations } from '../stated/abbreviations.ts';
import { fieldErrors } from '../stated/field-errors.ts';
import { meaningOfCode } from '../stated/vocabulary.ts';
import { isOnPage, weight } from './boilerplate.ts';
import { withoutEcho } from './echo.ts';
import type { Heard } from './heard.ts';
import { hear } from './hearing.ts';
import { hearCode } from './hearing-code.ts';
import { reports } from './reports.ts';
import { settled } from './settled.ts';
import { topicOf } from './topic.ts';
import { lastSegment } from './words.ts';

/**
 * Clues at one cause from the words and codes of a response, read by meaning in any of the lexicon's languages and
 * settled against what the request carried. Empty where the words say no more than the status.
 */
export function worded(exchange: Exchange, cause: CauseId): readonly Clue[] {
  return allWorded(exchange).filter((clue) => clue.cause === cause);
}

/** What one statement of a response says. */
interface Found extends Heard {
  readonly statement: Statement;
}

/** Everything that the words and codes of a response say, at whatever cause; codes of shared vocabularies left out. */
export const allWorded = lazy((exchange: Exchange): readonly Clue[] => {
  const found = withoutLoss(
    exchange,
    allStated(exchange).flatMap((statement) => heardFrom(exchange, statement)),
  );
  const plain = found.some((one) => !one.vague && !one.likened && one.confidence !== 'possible');
  const kept = plain ? found.filter((one) => !one.vague) : found;
  return ranked(kept).flatMap((one) =>
    settled(exchange, {
      ...one,
      named: namesCaller(exchange, one.statement),
      guard: isGuard(exchange, one.statement),
      guest: isOfGuests(one.statement),
    })
      .filter(({ cause }) => !one.likened || one.confidence !== 'possible' || cause === one.cause)
      .map((verdict) => clue(exchange, one, verdict)),
  );
});

const guard =
  /security[ _-]?token|verification[ _-]?token|\bbad ?token|sicherheitstoken|jeton de s[eé]curit[eé]|token de seguridad|token de seguran[cç]a/i;

/** An answer that hands out an anti-forgery token speaks of that one, also where it says "token" alone. */
function isGuard({ response }: Exchange, { text }: Statement): boolean {
  if (guard.test(text)) return true;
  return /token/i.test(text) && response.fields.some(({ name, value }) => namesCsrf(name) && value.length > 3);
}

/** Guests are refused, and not asked to log in. */
const isOfGuests = ({ text }: Statement) =>
  /\bguests?\b/i.test(text) && !/\b(?:must|please|need|have to|required?)\b/i.test(text);

/** "User lena lacks ...", "user=lena": somebody is known to the server, however. */
function namesCaller(exchange: Exchange, statement: Statement): boolean {
  return /\S@\S/.test(statement.text) || statements(exchange).some(({ text }) => namesUser(text));
}

function namesUser(text: string): boolean {
  const name = knownUser.exec(text)?.[1]?.toLowerCase();
  return name !== undefined && !nobody.test(name);
}

const knownUser =
  /\b(?:(?:user|principal|username|uid|subject) ?[=:] ?["'`]?|(?:[Uu]ser|[Pp]rincipal) ["'`])([\w.:/-]{2,40})/;
const nobody =
  /^(?:anonymous|anon|guest|nobody|none|null|unknown|undefined|unauthenticated|system:anonymous|not|is|id|no)$/;

/** Where access is refused, errors about single fields tell why; elsewhere they are ordinary validation. */
function allStated(exchange: Exchange): readonly Statement[] {
  const { status } = exchange.response;
  return status === 401 || status === 403 ? [...statements(exchange), ...fieldErrors(exchange)] : statements(exchange);
}

/** "Invalid token: token not found" looked for what it got: what is called invalid in the same breath did arrive. */
function withoutLoss(exchange: Exchange, found: readonly Found[]): readonly Found[] {
  if (!credentials(exchange.request).length) return found;
  const arrived = new Set(
    found.flatMap((one) => (one.cause === 'invalid-credentials' && one.confidence !== 'possible' ? one.statement : [])),
  );
  return found.filter((one) => one.cause !== 'no-credentials' || !arrived.has(one.statement));
}

function heardFrom(exchange: Exchange, statement: Statement): readonly Found[] {
  if (statement.kind === 'code' && meaningOfCode(statement.text)) return [];
  if (statement.kind === 'code')
    return likened(exchange, statement.text, hearSpelled(statement.text)).map((one) => ({ ...one, statement }));
  const text = withoutEcho(statement.text, exchange.request);
  return likened(exchange, text, hearText(exchange, statement, text))
    .map((one) => ({
      ...one,
      confidence: one.confidence === 'possible' ? one.confidence : weight(exchange, statement, one),
      statement,
    }))
    .filter(({ likened, confidence }) => !likened || confidence !== 'possible' || !isOnPage(exchange));
}

/** Under any other status, a sentence that is like a refusal may well be none: it has to speak of who asks, and be nothing else. */
function likened(exchange: Exchange, text: string, heard: readonly Heard[]): readonly Heard[] {
  const { status } = exchange.response;
  if (status === 401 || status === 403) return fused(text, heard, isOnPage(exchange));
  const cause =
    heard.some(({ confidence }) => confidence !== 'possible') || isOnPage(exchange) ? undefined : refusing(text);
  return cause ? [...heard.filter((one) => one.cause !== cause), likenedTo(cause, 'likely')] : heard;
}

/** `tok_exp`, `accessDenied.inv_ip`: a code in the abbreviations of developers. */
function hearSpelled(code: string): readonly Heard[] {
  const segment = lastSegment(code);
  const spelled = withoutAbbreviations(segment);
  return hearCode(spelled === segment ? code : spelled);
}

/** The heading of an error page may be the bare name of what refused; a few words may be as terse as a code. */
function hearText(exchange: Exchange, { kind }: Statement, text: string): readonly Heard[] {
  const heard = hear(text, isOnPage(exchange));
  const terse = heard.length === 0 && kind === 'message' && text.length <= 30 && withoutAbbreviations(text) !== text;
  if (terse) return hearCode(withoutAbbreviations(text));
  return heard.length === 0 && kind === 'heading' && exchange.response.status >= 400 ? topicOf(text) : heard;
}

/** One per cause; the clearest keeps its confidence, what contradicts it is lowered. */
function ranked(found: readonly Found[]): readonly Found[] {
  const sorted = [...found].sort(
    (a, b) =>
      steps.indexOf(b.confidence) - steps.indexOf(a.confidence) || Number(a.vague) - Number(b.vague) || a.rank - b.rank,
  );
  const best = besideFrame(sorted) ?? sorted[0];
  const firsts = sorted.filter((one, i) => sorted.findIndex((other) => other.cause === one.cause) === i);
  const kept = firsts.map((one) =>
    one.cause === best?.cause && !contested(best, sorted) ? one : { ...one, confidence: lower(one.confidence) },
  );
  return kept.sort((a, b) => Number(b.cause === best?.cause) - Number(a.cause === best?.cause));
}

/** "You have no permission" frames the reason that another statement gives. */
function besideFrame([first, ...others]: readonly Found[]): Found | undefined {
  if (!first || !frames.has(first.cause)) return undefined;
  return others.find(
    ({ cause, confidence, vague, likened, statement }) =>
      confidence !== 'possible' &&
      !vague &&
      !likened &&
      statement !== first.statement &&
      !frames.has(cause) &&
      !edgeFrames.has(cause),
  );
}

/** Two plain statements of different particular causes contradict each other. */
function contested(best: Found, all: readonly Found[]): boolean {
  const other = all.filter((one) => one.cause !== best.cause && !one.vague && !general.includes(one.cause));
  const code = best.statement.kind === 'code';
  return other.some(
    ({ confidence, statement }) =>
      confidence === 'certain' || (code && confidence === 'likely' && statement.kind !== 'code'),
  );
}

/** Causes so general that a more particular one beside them is no contradiction. */
const general: readonly CauseId[] = [
  'invalid-credentials',
  'no-credentials',
  'insufficient-permission',
  'waf-blocked',
  'expired-credentials',
];

const steps: readonly Confidence[] = ['possible', 'likely', 'certain'];

function lower(confidence: Confidence): Confidence {
  return confidence === 'certain' ? 'likely' : 'possible';
}

function clue(
  exchange: Exchange,
  found: Found,
  verdict: { cause: CauseId; confidence: Confidence; because?: string },
): Clue {
  const code = found.statement.kind === 'code';
  return {
    cause: verdict.cause,
    authority: code && verdict.confidence === 'certain' ? 'stated' : found.likened ? 'likeness' : 'wording',
    confidence: verdict.confidence,
    because: verdict.because ?? reason(found)(code ? 'in a code' : 'in words', reports[verdict.cause]),
    evidence: [{ exchange: exchange.id, side: 'response', place: found.statement.place }],
  };
}

const says = (how: string, what: string) => `The response says ${how} ${what}.`;
const resembles = (how: string, what: string) => `Servers that answer ${how} like these mostly say ${what}.`;
const mayMean = (how: string, what: string) => `Some servers that answer ${how} like these say ${what}.`;

function reason({ likened, confidence }: Found): typeof says {
  if (!likened) return says;
  return confidence === 'possible' ? mayMean : resembles;
}
