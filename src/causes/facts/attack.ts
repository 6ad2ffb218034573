import type { Request } from '../../http/exchange.ts';
import type { Place } from '../../http/place.ts';

/** Where the request holds text as attacks use it (script injection, SQL, path traversal, lookups); undefined if nowhere. */
export function attackIn({ url, content }: Request): Place | undefined {
  if (resembles(decoded(url))) return 'url';
  return resembles(decoded(content.text)) ? 'body' : undefined;
}

const enough = 20_000;

/** None of these appears in ordinary search words; a space stands for any white space or a plus sign. */
const marks = [
  '<script',
  '<iframe',
  '<frame',
  '<svg/on',
  '<svg on',
  'javascript:',
  'onerror=',
  'onload=',
  "' or '",
  "' or 1",
  '" or "',
  '" or 1',
  "' and '",
  "' and 1",
  "'--",
  "';--",
  'or 1=1',
  'union select',
  'union all select',
  'union/**/select',
  'drop table',
  'information_schema',
  'xp_cmdshell',
  'sleep(',
  'benchmark(',
  'waitfor delay',
  '../..',
  '..\\..',
  '/etc/passwd',
  '/etc/shadow',
  'win.ini',
  'boot.ini',
  '$' + '{jndi:',
  '<?php',
  'php://',
  ';cat ',
  '|cat ',
  '169.254.169.254',
] as const;

function resembles(text: string): boolean {
  return marks.some((mark) => text.includes(mark));
}

/** Attacks are often encoded twice. */
function decoded(text: string): string {
  const once = unescaped(text.slice(0, enough).replaceAll('+', ' '));
  return unescaped(once).toLowerCase().replace(/\s/g, ' ');
}

function unescaped(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
