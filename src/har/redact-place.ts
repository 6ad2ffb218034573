import { type Json, textAt } from './entry.ts';
import type { Side } from './redact-field.ts';

/**
 * What a member of an entry is called where it is told what was replaced in it: `request header authorization`,
 * `response body`. Undefined where what stands around it says enough.
 */
export function placeOf(name: string, owner: Json, side: Side): string | undefined {
  if (name === 'url' && 'method' in owner) return 'request URL';
  if (name === 'postData') return 'request body';
  if (name === 'content') return 'response body';
  if (name === 'redirectURL') return 'redirect address';
  return members.get(name) ?? (sided.has(name) ? `${side} ${name}` : undefined);
}

/** One item of such a list: a header, a cookie, a parameter. */
export function placeOfItem(list: string, item: Json, side: Side): string {
  const name = (textAt(item, 'name') || textAt(item, 'Name')).toLowerCase();
  return `${listed(list, side)} ${name}`.trim().slice(0, 100);
}

function listed(list: string, side: Side): string {
  if (list === 'queryString') return 'URL query';
  if (list === 'params') return 'request body, field';
  return `${side} ${list === 'cookies' ? 'cookie' : 'header'}`;
}

/** Whether a member is a list of names and values. */
export function isNamedList(name: string): boolean {
  return name === 'headers' || name === 'cookies' || name === 'queryString' || name === 'params';
}

const sided = new Set(['headers', 'cookies', 'queryString', 'params']);
const members = new Map([
  ['_webSocketMessages', 'WebSocket message'],
  ['_initiator', 'initiator'],
  ['pages', 'page title'],
  ['comment', 'comment'],
  ['_whyDenied', 'findings'],
]);
