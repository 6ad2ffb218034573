import { isOtherCookie } from '../../http/credential-name.ts';
import type { Exchange } from '../../http/exchange.ts';
import { json } from '../../http/json.ts';
import { looksRandom } from '../../http/secret-value.ts';
import { bodyLines, jsonStrings } from './body-lines.ts';
import type { Found } from './spelled-secret.ts';

/**
 * A credential of another request that was printed with it: the field `Authorization` or `Cookie` of a call that the server
 * made itself, in a dumped error object or as a line of text. Masks and examples of manuals are none.
 */
export function inDump({ request, response }: Exchange): Found | undefined {
  const { content } = response;
  for (const [path, text] of jsonStrings(json(content)).slice(0, 2000)) {
    const name = (path.split('.').at(-1) ?? '').toLowerCase();
    if (credentialFields.has(name) && isCredential(name, text)) return found(`the field ${name}`, content.text, text);
  }
  for (const { text } of bodyLines(content).slice(0, 2000)) {
    const [, name = '', value = ''] = fieldLine.exec(text) ?? [];
    if (name !== '' && isCredential(name.toLowerCase(), value))
      return found(`the field ${name}`, content.text, value.trim());
    const [, parameter = '', key = ''] = inQuery.exec(text) ?? [];
    if (isRandom(key) && !notSecret.test(key) && !request.url.includes(key))
      return found(`the parameter ${parameter}`, content.text, key);
  }
  return undefined;
}

/** The key in the address of a call that the server made: `https://maps.example/tile?apikey=...`. */
const inQuery =
  /[?&](api_?key|access_token|client_secret|subscription-key|auth_token|private_token|password)=([\w.~+/-]{12,400})/i;

const credentialFields: ReadonlySet<string> = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'x-api-key',
  'x-auth-token',
  'api-key',
  'private-token',
]);

/** `Authorization: Bearer 9fQ2...`, `'Cookie' => 'SESSION=...'` */
const fieldLine =
  /(?<![\w-])((?:proxy-)?authorization|cookie|x-api-key|x-auth-token|private-token)["']?\s?(?::|=>|=)\s?["'[]{0,2}([^\s"',;<>]{3,2000}(?: [^\s"',;<>]{8,2000})?)/i;

function isCredential(name: string, text: string): boolean {
  if (text.length > 4000 || notSecret.test(text)) return false;
  if (name === 'cookie') return text.split(/; ?/).some(isSession);
  const [scheme = '', value = ''] = text.trim().split(/ +/, 2);
  if (value === '') return looksRandom(scheme);
  return /^basic$/i.test(scheme) ? /^[A-Za-z\d+/]{10,}={0,2}$/.test(value) : isRandom(value);
}

const isRandom = (value: string) => looksRandom(value.replace(/[-._|]/g, ''));

function isSession(pair: string): boolean {
  const [name = '', value = ''] = pair.split('=', 2);
  return value.length >= 16 && !isOtherCookie(name) && isRandom(value);
}

const notSecret = /\*{3}|•|\.\.\.|<[a-z]|x{4}|redacted|masked|hidden|filtered|your|example|QWxhZGRpbjpvcGVuIHNlc2FtZQ/i;

/**
 * The very secret that would have been right: "csrf_token mismatch: expected c2f5ab0e..., got 4b1d", `{"expectedCode":"483920"}`.
 * Digests of contents, audiences and rules for the form of a value are none.
 */
export function expectedSecret({ response }: Exchange): Found | undefined {
  const { content } = response;
  const subject = content.text.slice(0, 4000);
  if (!ofSecrets.test(subject)) return undefined;
  for (const [path, text] of jsonStrings(json(content)).slice(0, 500)) {
    const name = path.split('.').at(-1) ?? '';
    if (expectedName.test(name) && isAnswer(text, `${name} ${subject}`))
      return found('the value that would have been right', content.text, text);
  }
  for (const { text } of bodyLines(content).slice(0, 500)) {
    const value = ofSecrets.test(text) && !ofContents.test(text) ? expectedWord.exec(text)?.[1] : undefined;
    if (value && isAnswer(value, text)) return found('the value that would have been right', content.text, value);
  }
  return undefined;
}

const ofSecrets =
  /csrf|xsrf|forgery|\btoken|signatur|firma|подпис|签名|署名|h?mac\b|\botp\b|one-time|passcode|(?:verification|security) code|password|passwort|kennwort|secret/i;
const ofContents = /checksum|digest|e-?tag|fingerprint|audience|issuer|algorithm/i;
const expectedName =
  /^(?:expected|correct|calculated|computed|valid)(?:_?(?:token|signature|value|code|otp|h?mac|hash|password))?$/i;
const expectedWord =
  /(?<!\p{L})(?:expected|expecting|should (?:be|have been)|calculated|computed|correct (?:value|one|token|signature) (?:is|was)|erwartet(?: wurde)?|attendue?|esperad[oa]|attes[oa]|verwacht|oczekiwano|ожидал(?:ся|ось|ась))["']?[:= ]{1,3}["'`]?(?:sha\d{1,3}=)?([\w+/=-]{4,200})(?! (?:digits?|characters?|letters?|bytes?|chars?))(?![\w+/=-])/iu;

/** Made by a machine; or the few digits of a code that is typed once. */
const isAnswer = (value: string, subject: string) =>
  looksRandom(value) || (/^\d{4,8}$/.test(value) && /otp|one-time|code|pin\b/i.test(subject));

function found(what: string, body: string, text: string): Found {
  return { what, at: body.indexOf(text), length: text.length };
}
