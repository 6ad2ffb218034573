import type { Content } from './exchange.ts';

export type Format = 'json' | 'html' | 'xml' | 'form' | 'text' | 'none';

/**
 * What the text of a body really is: servers label JSON as text/html, HTML as JSON, and many label nothing. The first
 * characters decide, the media type only where they leave it open. `none` where there is no text.
 */
export function formatOf(content: Content): Format {
  if (content.state !== 'text') return 'none';
  const head = content.text.slice(0, 1000).trimStart().toLowerCase();
  if (head === '') return 'none';
  if (jsonStart(content.text) >= 0) return 'json';
  if (head.startsWith('<')) return isXml(head, content.mediaType) ? 'xml' : 'html';
  if (isForm(head)) return 'form';
  return content.mediaType.includes('html') && head.includes('<') ? 'html' : 'text';
}

/** Where the JSON value of a text begins, past a byte order mark, an anti-hijacking prefix or a JSONP call; -1 if there is none. */
export function jsonStart(text: string): number {
  const lead = text.length - text.trimStart().length;
  const rest = text.slice(lead, lead + 200);
  const skip = prefixLength(rest);
  const start = text.charAt(lead + skip);
  const next = text.slice(lead + skip + 1, lead + skip + 60).trimStart();
  if (start === '{') return next === '' || next.startsWith('"') || next.startsWith('}') ? lead + skip : -1;
  if (start === '[') return next === '' || isValueStart(next) ? lead + skip : -1;
  return start === '"' && text.trimEnd().endsWith('"') ? lead + skip : -1;
}

const hijackingGuards = [")]}',", ")]}'", ')]}', 'while(1);', 'for(;;);', '&&&START&&&', '{}&&', '/**/'];

/** A JSONP call, bare or behind a look whether the function is there. */
const callback = /^(?:typeof [\w$.]{1,80} ?===? ?['"]function['"] ?&& ?)?[A-Za-z_$][\w$.]{0,80}\(/;

function prefixLength(head: string): number {
  const bom = head.startsWith('\uFEFF') ? 1 : 0;
  const text = head.slice(bom);
  const guard = hijackingGuards.find((each) => text.startsWith(each))?.length ?? 0;
  const call = callback.exec(text.slice(guard).trimStart())?.[0].length ?? 0;
  const afterGuard = text.slice(guard);
  const indent = afterGuard.length - afterGuard.trimStart().length;
  const inner = afterGuard.slice(indent + call);
  return bom + guard + indent + call + (inner.length - inner.trimStart().length);
}

function isValueStart(text: string): boolean {
  return /^(?:[{["\]\d-]|true|false|null)/.test(text);
}

function isXml(head: string, mediaType: string): boolean {
  if (head.includes('<html') || head.startsWith('<!doctype html')) return false;
  const root = /^<(?:\w{1,20}:)?(?:error|fault|envelope|exception|response|serviceexception)\w{0,20}[\s>]/;
  if (head.startsWith('<?xml') || root.test(head)) return true;
  return !mediaType.includes('html') && mediaType.endsWith('xml');
}

function isForm(head: string): boolean {
  return /^(?:error|error_description|error_code|errorcode|message|oauth_problem)=[^\s<]{1,1000}$/.test(head.trimEnd());
}
