import { atBreak, type Cursor, fault, peek, take, token } from './challenge-cursor.ts';

/** The value of a parameter. */
export interface Value {
  readonly value: string;
  readonly quoted: boolean;
}

/** Reads a value, quoted or bare, as it was meant; what is wrong with it is reported (RFC 9110 sections 5.6.4, 11.2). */
export function readValue(cursor: Cursor): Value {
  if (atBreak(cursor)) {
    fault(cursor, 'A parameter has no value.');
    return { value: '', quoted: false };
  }
  return cursor.text.charAt(cursor.at) === '"' ? readQuoted(cursor) : { value: readBare(cursor), quoted: false };
}

function readQuoted(cursor: Cursor): Value {
  const start = cursor.at;
  let value = '';
  cursor.at += 1;
  while (cursor.at < cursor.text.length) {
    value += take(cursor, quotedText);
    const next = cursor.text.charAt(cursor.at);
    if (next === '"') {
      cursor.at += 1;
      return { value, quoted: true };
    }
    if (next === '\\' && cursor.at + 1 < cursor.text.length) {
      value += cursor.text.charAt(cursor.at + 1);
      cursor.at += 2;
    } else if (next !== '') {
      if (next !== '\\') fault(cursor, 'A control character stands inside quotes.');
      cursor.at += 1;
    }
  }
  cursor.errors.push({ message: 'A quoted value is not closed.', line: cursor.line, at: start });
  return { value, quoted: true };
}

/** A value without quotes; one that is no token is reported and taken as it was meant. */
function readBare(cursor: Cursor): string {
  const words = unquotedWords(cursor);
  const run = words || peek(cursor, singleQuoted) || peek(cursor, bareRun);
  const good = peek(cursor, token).length;
  if (good < run.length)
    cursor.errors.push({
      message: 'A value with this character needs quotes.',
      line: cursor.line,
      at: cursor.at + good,
    });
  cursor.at += run.length;
  const inner = run.startsWith("'") && run.endsWith("'") && good < run.length && run.length > 1;
  return inner ? run.slice(1, -1).replaceAll('\t', ' ') : run;
}

/** `error_description=The token expired`: three words or more without a sign of another parameter. */
function unquotedWords(cursor: Cursor): string {
  const ahead = cursor.text.slice(cursor.at, cursor.at + 300);
  const comma = ahead.indexOf(',');
  const segment = (comma < 0 ? ahead : ahead.slice(0, comma)).trimEnd();
  if (/["=]/.test(segment)) return '';
  return segment.split(' ').filter((word) => word !== '').length >= 3 ? segment : '';
}

const quotedText = /[\t !\x23-\x5b\x5d-\x7e\u0080-\uffff]+/y;
const bareRun = /[^ \t,]+/y;
const singleQuoted = /'[^' ,]{0,200}'/y;
