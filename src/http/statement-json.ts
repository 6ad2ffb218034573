import { createScanner } from 'jsonc-parser';
import { type MemberContext, namesAside, namesError, namesPayload } from './member-name.ts';
import { jsonStart } from './sniff.ts';
import type { Statement } from './statement.ts';
import { memberStatement } from './statement-member.ts';

/** Statements of a JSON body, in order; reads on where the JSON is broken or cut off. Linear, whatever the depth. */
export function jsonStatements(text: string, failed: boolean, limit = 200): readonly Statement[] {
  const offset = Math.max(0, jsonStart(text));
  return scan(text.slice(offset), offset, failed, limit);
}

interface Frame extends MemberContext {
  readonly list: boolean;
  readonly name: string;
  readonly path: string;
  readonly aside: boolean;
  index: number;
  key: string | undefined;
}

function scan(text: string, offset: number, failed: boolean, limit: number): readonly Statement[] {
  const scanner = createScanner(text, true);
  const found: Statement[] = [];
  const frames: Frame[] = [
    {
      list: true,
      name: '',
      path: '',
      aside: false,
      inError: false,
      inPayload: false,
      failed,
      index: -1,
      key: undefined,
    },
  ];
  for (scanner.scan(); scanner.getTokenLength() > 0 && found.length < limit; scanner.scan()) {
    const start = scanner.getTokenOffset();
    const token = text.charAt(start);
    const frame = frames.at(-1);
    if (!frame) break;
    if (token === '{' || token === '[') frames.push(inner(frame, token === '[', frames.length));
    else if (token === '}' || token === ']') leave(frames);
    else if (token === ',') next(frame);
    else if (token === '"' && !frame.list && frame.key === undefined) frame.key = scanner.getTokenValue();
    else if (token !== ':')
      found.push(
        ...scalar(frame, scanner.getTokenValue(), token, start + offset, start + offset + scanner.getTokenLength()),
      );
  }
  return found;
}

function next(frame: Frame) {
  frame.key = undefined;
  frame.index += 1;
}

/** The outermost frame stays, so that what follows the end of the value does no harm. */
function leave(frames: Frame[]) {
  if (frames.length > 1) frames.pop();
}

function inner(outer: Frame, list: boolean, depth: number): Frame {
  const { name, path } = memberOf(outer);
  const errorish = namesError(name);
  return {
    list,
    name,
    path,
    aside:
      outer.aside || depth > 30 || (outer.key !== undefined && namesAside(name) && !(outer.failed && name === 'meta')),
    inError: outer.inError || errorish,
    inPayload: outer.inPayload || (!errorish && !outer.inError && namesPayload(name)),
    failed: outer.failed,
    index: 0,
    key: undefined,
  };
}

function memberOf(frame: Frame): { readonly name: string; readonly path: string } {
  if (frame.index < 0) return { name: '', path: '' };
  const step = frame.list ? String(frame.index) : (frame.key ?? '').slice(0, 100);
  return {
    name: frame.list ? frame.name : step,
    path: frame.path.length > 500 ? frame.path : [frame.path, step].filter(Boolean).join('.'),
  };
}

function scalar(frame: Frame, value: string, token: string, start: number, end: number): readonly Statement[] {
  if (frame.aside) return [];
  const { name, path } = memberOf(frame);
  if (token !== '"' && !isNumber(value)) return value === 'true' ? flag(name, path, start, end) : [];
  const nested =
    token === '"' && /^\s{0,20}[[{]\s{0,20}["{]/.test(value)
      ? nestedStatements(value, path, start, end, frame.failed)
      : [];
  if (nested.length) return nested;
  const statement = memberStatement({ name: name || 'message', path, value, start, end }, frame);
  return statement && !(token !== '"' && statement.kind === 'message') ? [statement] : [];
}

/** JSON as text inside JSON: what it states stands where the whole text stands. */
function nestedStatements(
  value: string,
  path: string,
  start: number,
  end: number,
  failed: boolean,
): readonly Statement[] {
  if (value.length > 20_000 || path.split('.').length > 6) return [];
  const name = (inside: string) => (inside === 'text' ? path : `${path}.${inside}`);
  return scan(value, 0, failed, 20).map((each) => ({
    ...each,
    name: name(each.name),
    place: `body@${start}..${end}` as const,
  }));
}

/** `"mfa_required": true` states something by its name alone. */
function flag(name: string, path: string, start: number, end: number): readonly Statement[] {
  if (
    !/require|locked|disabled|banned|expired|blocked|suspended|revoked|captcha|denied|forbidden|unauthori[sz]ed|exceeded|missing|invalid/i.test(
      name,
    )
  )
    return [];
  return [{ kind: 'code', text: name, name: path, place: `body@${start}..${end}` }];
}

function isNumber(value: string): boolean {
  return /^-?\d{1,12}(?:\.\d{1,6})?$/.test(value) && value !== '0';
}
