import { isDesk, isRole } from '../http/mailbox.ts';
import { wordSet } from '../http/word-set.ts';
import type { Aliases } from './aliases.ts';

/** Text without the e-mail addresses, phone and card numbers of people; the form of each is kept. Linear in the text. */
export function withoutPeople(text: string, aliases: Aliases): string {
  let out = text;
  if (out.includes('@')) out = withoutAddresses(out, '@', aliases);
  if (out.includes('%40')) out = withoutAddresses(out, '%40', aliases);
  if (out.includes('+')) out = out.replace(phoneForm, (phone) => redactPhone(phone, aliases));
  return out.replace(cardForm, (card) => (isCard(card) ? aliases.of(card, 'card', 'here') : card));
}

/** A phone number by its name alone, however it is written: digits enough, and nothing but what numbers are written with. */
export function redactPhone(value: string, aliases: Aliases): string {
  const digits = value.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || digits.startsWith('999000')) return value;
  const number = aliases.of(`tel:${digits}`, 'phone', 'here').replace(/\D/g, '').padStart(6, '0');
  return `+999 000 ${number}`;
}

function withoutAddresses(text: string, sign: '@' | '%40', aliases: Aliases): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
    const name = nameBefore(text, at, from);
    const domain = domainForm.exec(text.slice(at + sign.length, at + sign.length + 254))?.[0] ?? '';
    if (name === '' || !isPersonal(name, domain)) continue;
    const end = at + sign.length + domain.length;
    const number = aliases.of(`mailto:${name}@${domain}`.toLowerCase(), 'email', 'here').replace(/\D/g, '');
    parts.push(text.slice(from, at - name.length), `${standFor(name)}-${number}`, sign, redactedDomain(domain));
    from = end;
    at = end - sign.length;
  }
  return from === 0 ? text : parts.join('') + text.slice(from);
}

/** Whoever it is; a name that says what somebody does, or that somebody is meant, is nobody's and stays. */
function standFor(name: string): string {
  const word = /^[a-z]{1,20}/.exec(name.toLowerCase())?.[0] ?? '';
  return isRole(word) ? word : 'person';
}

/** Names that no public address has stay such names. */
function redactedDomain(domain: string): string {
  return /\.(?:local|internal|invalid|test)$/i.test(domain) ? 'redacted.invalid' : 'redacted.example';
}

function nameBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && at - start < 64 && /[\w.+'-]/.test(text.charAt(start - 1))) start -= 1;
  // The digits of a percent-encoding before the name belong to it.
  if (text.charAt(start - 1) === '%') start += 2;
  return text.slice(Math.min(start, at), at).replace(/^[.'+-]{1,64}/, '');
}

/** No package with its version, no picture for a dense screen, no program, no desk that is meant to be written to. */
function isPersonal(name: string, domain: string): boolean {
  const end = domain.slice(domain.lastIndexOf('.') + 1).toLowerCase();
  if (domain === '' || /^redacted\.(?:example|invalid)$/.test(domain) || files.has(end)) return false;
  if (/(?:serviceaccount\.com|service\.appwrite\.io|service\.appwrite)$/i.test(domain)) return false;
  return !isDesk(name);
}

/** Thirteen to nineteen digits with the check digit that cards have (ISO/IEC 7812-1 annex B). */
function isCard(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (!/^(?:4|5[1-5]|2[2-7]|3[4-7]|6(?:011|5))/.test(digits) || digits.length < 13) return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - at)) * (at % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

const domainForm = /^(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![\w@])/i;
const phoneForm = /(?<![\w+=/])\+[1-9]\d{0,2}[ ./()-]{0,2}\d{1,5}(?:[ ./()-]{0,2}\d{2,5}){1,4}(?!\w)/g;
/** What must not stand before the first digit is looked at behind it: at most places of a text, there is none. */
const cardForm =
  /[2-6](?<![\w.-].)\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\w.-])|3(?<![\w.-].)[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?![\w.-])/g;
const files = wordSet('png jpg jpeg gif webp avif svg js mjs css woff woff2 map ico json html');
