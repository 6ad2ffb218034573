import { remembered } from './remembered.ts';

/** Lower case without accents, so that "Zugriff", "acceso" and "accès" can be written plainly in a lexicon. */
export function folded(text: string): string {
  if (isPlain.test(text)) return text;
  const plain = text.normalize('NFD').replace(accents, '').normalize('NFC').toLowerCase();
  return plain.replaceAll('ß', 'ss').replaceAll('ł', 'l').replaceAll('ı', 'i');
}

/** Words of a text or of a code: `TOKEN_EXPIRED`, `ExpiredToken` and "the token's expired" alike. At most 120. */
export const wordsOf: (text: string) => readonly string[] = remembered((text) => {
  const spaced = text
    .replace(ipv4, ' IP address ')
    .replace(usedVerb, '$1 verb')
    .replace(verbOf, 'verb')
    .replace(brands, (word) => word.toLowerCase())
    .replace(acronyms, (word) => word.toLowerCase())
    .replace(lowerUpper, '$1 $2')
    .replace(acronymWord, '$1 $2')
    .replace(cannot, 'can not')
    .replace(contraction, ' not');
  return folded(spaced).split(separators).filter(Boolean).slice(0, 120);
});

/** Nothing to fold, as in most phrases of a lexicon. */
const isPlain = /^[ -@[-~]*$/;
/** Four numbers that are no version of a product (`Chrome/134.0.0.0`, "driver 20.0.0.12") and no part of a longer row. */
const ipv4 =
  /(?<![\w.]|\w\/|\b(?:v|ver|version|release|build|driver|firmware|edition|revision|agent|plugin|sdk)[\s:=.("]{1,2})\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?!\w|\.\d)/gi;
/** A method by its name, where the sentence says what becomes of it; `GET /users` alone only names a request. */
const usedVerb = /\b(with|use|using|only) (?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b(?! \/)/g;
const verbOf = /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b(?= (?:is|are|not|method|requests?|only)\b)/g;
const accents = /[\u0300-\u036f]/g;
const brands = /OAuth|2FA|reCAPTCHA|hCaptcha|JavaScript|WebAuthn|DPoP|SameSite|IPv4|IPv6/g;
/** "VPNs", "IPs": the plural of an acronym is one word. */
const acronyms = /\b\p{Lu}{2,10}s\b/gu;
const lowerUpper = /([\p{Ll}\d])(\p{Lu})/gu;
const acronymWord = /(\p{Lu})(\p{Lu}\p{Ll})/gu;
const cannot = /\bcan['’]t\b/gi;
const contraction = /n['’]t\b/g;
const separators = /[^\p{L}\p{N}]/u;
