import type { Challenge, ChallengeError, ChallengeParam } from './challenge.ts';

/** What has been read of a field so far; the parser adds to it. */
export interface State {
  readonly challenges: OpenChallenge[];
  readonly errors: ChallengeError[];
}

/** A place in one line of the field. */
export interface Cursor extends State {
  readonly text: string;
  readonly line: number;
  at: number;
}

/** A challenge that may still get parameters. */
export interface OpenChallenge extends Challenge {
  readonly params: ChallengeParam[];
  token68?: string;
  end: number;
  /** A space follows the scheme, so that parameters may come (RFC 9110 section 11.3). */
  takesParams: boolean;
}

/** Goes on at the next comma that stands outside quotes. */
export function skipJunk(cursor: Cursor, message: string) {
  fault(cursor, message);
  while (!atBreak(cursor)) {
    if (cursor.text.charAt(cursor.at) === '"') skipQuotes(cursor);
    else cursor.at += 1;
  }
}

function skipQuotes(cursor: Cursor) {
  const close = cursor.text.indexOf('"', cursor.at + 1);
  cursor.at = close < 0 ? cursor.text.length : close + 1;
}

/** Reports a fault at the cursor. */
export function fault(cursor: Cursor, message: string) {
  cursor.errors.push({ message, line: cursor.line, at: cursor.at });
}

/** Whether `name=` stands here. */
export function startsParam(cursor: Cursor): boolean {
  const name = peek(cursor, token).length;
  const after = { ...cursor, at: cursor.at + name };
  return name > 0 && cursor.text.charAt(after.at + peek(after, blanks).length) === '=';
}

/** Whether a scheme with a parameter stands here. */
export function startsChallenge(cursor: Cursor): boolean {
  const after = { ...cursor, at: cursor.at + peek(cursor, token).length };
  const gap = peek(after, blanks).length;
  return after.at > cursor.at && gap > 0 && startsParam({ ...after, at: after.at + gap });
}

/** Whether nothing but blanks comes between that length and the end of the element. */
export function endsAfter(cursor: Cursor, length: number): boolean {
  const after = { ...cursor, at: cursor.at + length };
  skip(after, blanks);
  return atBreak(after);
}

/** Whether the line or the element ends here. */
export function atBreak(cursor: Cursor): boolean {
  return cursor.at >= cursor.text.length || cursor.text.charAt(cursor.at) === ',';
}

/** What the pattern matches here, without moving. */
export function peek(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at;
  return pattern.exec(cursor.text)?.[0] ?? '';
}

/** What the pattern matches here, moving past it. */
export function take(cursor: Cursor, pattern: RegExp): string {
  const text = peek(cursor, pattern);
  cursor.at += text.length;
  return text;
}

/** Moves past what the pattern matches here. */
export function skip(cursor: Cursor, pattern: RegExp) {
  cursor.at += peek(cursor, pattern).length;
}

/** RFC 9110 section 5.6.2. */
export const token = /[\w!#$%&'*+.^`|~-]+/y;
/** RFC 9110 section 11.2. */
export const token68 = /[\w.~+/-]+=*/y;
/** Spaces and tabs. */
export const blanks = /[ \t]+/y;
/** What stands between elements. */
export const separators = /[ \t,]+/y;
