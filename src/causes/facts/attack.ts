import type { Request } from '../../http/exchange.ts';
import type { Place } from '../../http/place.ts';

/** Text in a request as attacks use it; `plain` where it is hardly ever anything else. */
export interface AttackText {
  readonly place: Place;
  readonly plain: boolean;
}

/** Where the request holds text as attacks use it (script injection, SQL, path traversal, lookups); undefined if nowhere. */
export function attackIn({ url, content }: Request): AttackText | undefined {
  const texts = [decoded(url), decoded(content.text)] as const;
  const holds = (marks: readonly string[]) => texts.findIndex((text) => marks.some((mark) => text.includes(mark)));
  const plain = holds(plainMarks);
  const found = plain < 0 ? holds(vagueMarks) : plain;
  return found < 0 ? undefined : { place: found === 0 ? 'url' : 'body', plain: plain >= 0 };
}

const enough = 20_000;

/** A space stands for any white space or a plus sign. */
const plainMarks = [
  '<script>',
  '<script ',
  '</script',
  "' or '1'",
  "' or 1=1",
  '" or 1=1',
  ' or 1=1',
  'union select',
  'union all select',
  'union/**/select',
  "'; drop table",
  'information_schema',
  'xp_cmdshell',
  'waitfor delay',
  '../../..',
  '..\\..\\..',
  '/etc/passwd',
  '/etc/shadow',
  '$' + '{jndi:',
  '<?php',
  'php://',
  ';cat /',
  '|cat /',
  '169.254.169.254',
] as const;

/** These also appear in code samples, editors and odd links. */
const vagueMarks = [
  '<iframe',
  '<frame',
  '<svg',
  'javascript:',
  'onerror=',
  'onload=',
  "' or '",
  "' and '",
  "'--",
  'drop table',
  'sleep(',
  'benchmark(',
  '../..',
  'win.ini',
  'boot.ini',
] as const;

/** Attacks are often encoded twice. */
function decoded(text: string): string {
  const once = unescaped(text.slice(0, enough).replaceAll('+', ' '));
  return unescaped(once).toLowerCase().replace(/\s/g, ' ');
}

function unescaped(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
