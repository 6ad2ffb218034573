import type { ChallengeReading } from './challenge.ts';
import {
  atBreak,
  blanks,
  type Cursor,
  endsAfter,
  fault,
  type OpenChallenge,
  peek,
  type State,
  separators,
  skip,
  skipJunk,
  startsChallenge,
  startsParam,
  take,
  token,
  token68,
} from './challenge-cursor.ts';
import { readValue, type Value } from './challenge-value.ts';
import { wordSet } from './word-set.ts';

/**
 * Reads all lines of one field as one list (RFC 9110 sections 5.3, 11.3, 11.6.1). Each fault is an error with its
 * position, and reading goes on after it. Linear in the length of the lines.
 */
export function readChallenges(lines: readonly string[]): ChallengeReading {
  const state: State = { challenges: [], errors: [] };
  lines.forEach((line, index) => {
    readLine({ ...state, text: unfolded(line), line: index, at: 0 });
  });
  if (lines.length && !state.challenges.length && !state.errors.length)
    state.errors.push({ message: 'The field is empty: it names no scheme.', line: 0, at: 0 });
  return { challenges: state.challenges, errors: state.errors };
}

/** A folded line (RFC 9112 section 5.2) reads as one with spaces, at the same positions. */
function unfolded(line: string): string {
  return line.replace(/\r?\n[ \t]/g, (fold) => ' '.repeat(fold.length));
}

function readLine(cursor: Cursor) {
  while (cursor.at < cursor.text.length) {
    const before = cursor.at;
    skip(cursor, separators);
    if (cursor.at < cursor.text.length) readElement(cursor);
    if (cursor.at === before) cursor.at += 1;
  }
}

/** One element of the list: a challenge with its first parameter, or a further parameter of the challenge before it. */
function readElement(cursor: Cursor) {
  const name = peek(cursor, token);
  if (name === '') return skipJunk(cursor, 'This cannot begin a scheme or a parameter.');
  if (startsParam(cursor)) return readLaterParam(cursor);
  readScheme(cursor, name);
}

function readScheme(cursor: Cursor, scheme: string) {
  const start = cursor.at;
  cursor.at += scheme.length;
  const gap = peek(cursor, blanks);
  const takesParams = gap !== '';
  if (gap.includes('\t')) fault(cursor, 'A tab follows the scheme where a space is asked for.');
  cursor.challenges.push({ scheme, params: [], line: cursor.line, start, end: cursor.at, takesParams });
  cursor.at += gap.length;
  if (atBreak(cursor)) return;
  if (!takesParams) return skipJunk(cursor, 'This cannot be part of a scheme.');
  if (readToken68(cursor)) return readRest(cursor);
  readParam(cursor);
}

/** Whether a whole token68 (RFC 9110 section 11.2) stands here; what it is told from is `name=value`. */
function readToken68(cursor: Cursor): boolean {
  const value = peek(cursor, token68);
  const next = cursor.text.charAt(cursor.at + value.length);
  if (value === '' || (next !== '' && next !== ',' && next !== ' ' && next !== '\t')) return false;
  if (startsParam(cursor) && !endsAfter(cursor, value.length) && !value.endsWith('==')) return false;
  setToken68(cursor, value);
  return true;
}

function setToken68(cursor: Cursor, value: string) {
  const challenge = cursor.challenges.at(-1);
  cursor.at += value.length;
  if (challenge && challenge.token68 === undefined) challenge.token68 = value;
  if (challenge?.line === cursor.line) challenge.end = cursor.at;
}

function readLaterParam(cursor: Cursor) {
  let challenge = cursor.challenges.at(-1);
  if (!challenge) {
    fault(cursor, 'A parameter stands before any scheme.');
    skipParam(cursor);
    return;
  }
  if (challenge.token68 !== undefined) fault(cursor, 'A challenge has either a single value or parameters, not both.');
  else if (!challenge.takesParams) {
    fault(cursor, 'No space follows the scheme before its parameters: a comma after a scheme ends the challenge.');
    challenge = withoutBareToken(cursor, challenge);
    challenge.takesParams = true;
  }
  readParam(cursor);
}

/** `scheme a=b, c, d=` meant c as a parameter without a value, unless c is a scheme that is known. */
function withoutBareToken(cursor: Cursor, bare: OpenChallenge): OpenChallenge {
  const before = cursor.challenges.at(-2);
  if (!before?.params.length || knownSchemes.has(bare.scheme.toLowerCase())) return bare;
  cursor.challenges.pop();
  before.params.push({ name: bare.scheme, value: '', quoted: false });
  return before;
}

function readParam(cursor: Cursor) {
  const start = cursor.at;
  const name = take(cursor, token);
  if (name === '') return skipJunk(cursor, 'This cannot begin a parameter.');
  skip(cursor, blanks);
  if (cursor.text.charAt(cursor.at) !== '=') return skipJunk(cursor, 'A parameter has no equals sign.');
  cursor.at += 1;
  skip(cursor, blanks);
  addParam(cursor, name, start, readValue(cursor));
  readRest(cursor);
}

function addParam(cursor: Cursor, name: string, start: number, value: Value) {
  const challenge = cursor.challenges.at(-1);
  if (!challenge) return;
  const lower = name.toLowerCase();
  if (challenge.params.slice(0, 50).some((param) => param.name.toLowerCase() === lower))
    cursor.errors.push({ message: `The parameter "${lower}" is there twice.`, line: cursor.line, at: start });
  challenge.params.push({ name, ...value });
  if (challenge.line === cursor.line) challenge.end = cursor.at;
  reopenLostQuote(cursor, value);
}

/** After a parameter or a token68 comes a comma or the end. */
function readRest(cursor: Cursor) {
  skip(cursor, blanks);
  if (atBreak(cursor)) return;
  const word = peek(cursor, token68);
  if (startsParam(cursor) && !word.endsWith('==')) return fault(cursor, 'A comma is missing before this parameter.');
  if (startsChallenge(cursor)) return fault(cursor, 'A comma is missing before this scheme.');
  if (word === '' || !endsAfter(cursor, word.length))
    return skipJunk(cursor, 'This does not belong here: a comma is missing or too much.');
  fault(cursor, 'A challenge has either a single value or parameters, not both.');
  setToken68(cursor, word);
}

/** `realm="Oh no,basic REALM="x"`: where the quotes were lost, the next challenge began inside them. */
function reopenLostQuote(cursor: Cursor, { value, quoted }: Value) {
  if (!quoted || !value.endsWith('=') || atBreak(cursor) || peek(cursor, blanks) !== '') return;
  const lost = /,\s{0,9}([\w!#$%&'*+.^`|~-]{1,40}) {1,9}([\w!#$%&'*+.^`|~-]{1,40})=$/.exec(value.slice(-100));
  const close = cursor.text.indexOf('"', cursor.at);
  if (!lost?.[1] || !lost[2] || close < 0) return;
  fault(cursor, 'A quoted value is not closed before the next scheme.');
  const param = { name: lost[2], value: cursor.text.slice(cursor.at, close), quoted: true };
  cursor.challenges.push({
    scheme: lost[1],
    params: [param],
    line: cursor.line,
    start: cursor.at,
    end: close + 1,
    takesParams: true,
  });
  cursor.at = close + 1;
}

function skipParam(cursor: Cursor) {
  skip(cursor, token);
  skip(cursor, blanks);
  cursor.at += 1;
  skip(cursor, blanks);
  if (!atBreak(cursor)) readValue(cursor);
}

const knownSchemes = wordSet(
  'basic bearer digest dpop hoba mutual negotiate ntlm kerberos oauth vapid privatetoken gnap token apikey pop aws4-hmac-sha256',
);
