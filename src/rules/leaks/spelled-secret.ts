import { cookies } from '../../http/cookie.ts';
import { isOtherCookie, namesSecret } from '../../http/credential-name.ts';
import { authorization, type Credential, credentials } from '../../http/credentials.ts';
import type { Exchange, Request } from '../../http/exchange.ts';
import { looksRandom } from '../../http/secret-value.ts';
import { bodyLines } from './body-lines.ts';

/** A secret in a body, and where it stands. */
export interface Found {
  readonly what: string;
  readonly at: number;
  readonly length: number;
}

/** A short secret of the request that comes back, told by what stands before it: `mario:tangerine`, `"password":"tangerine"`. */
export function spelledOut(text: string, { request }: Exchange): Found | undefined {
  for (const { name, secret } of shortSecrets(request)) {
    const at = secret.length >= 4 ? placeOf(text, secret, name) : -1;
    if (at >= 0) return { what: 'the password that was sent', at, length: secret.length };
  }
  return sessionByName(text, request);
}

interface Short {
  /** Of whom. */
  readonly name: string;
  readonly secret: string;
}

/** Passwords of Basic and of forms; long ones are known by themselves. */
function shortSecrets(request: Request): readonly Short[] {
  const { username = '', password = '' } = authorization(request) ?? {};
  const sent = credentials(request).filter(({ kind, fault }: Credential) => kind === 'body' && fault === undefined);
  return [{ name: username, secret: password }, ...sent.map(({ value }) => ({ name: '', secret: value }))];
}

function placeOf(text: string, secret: string, name: string): number {
  let at = text.indexOf(secret);
  for (let tries = 0; at >= 0 && tries < 50; tries += 1) {
    const before = text.slice(Math.max(0, at - 60), at);
    const whole = !/\w$/.test(before) && !/^\w/.test(text.slice(at + secret.length, at + secret.length + 1));
    const paired = name !== '' && (before.endsWith(`${name}:`) || before.endsWith(`${name}/`));
    if (whole && (paired || named.test(before))) return at;
    at = text.indexOf(secret, at + 1);
  }
  return -1;
}

/** A word for a password, and no more than a sign or a short word between it and the value. */
const named =
  /(?:password|passwd|pwd|passwort|kennwort|mot de passe|contraseña|senha|wachtwoord|hasło|пароль|密码|パスワード)(?:["'`]|&quot;|&#39;)?\s?(?:[:=]>?|=>|is|was|of|ist|war|est|es|é)?\s?(?:["'`([]|&quot;|&#39;)?$|type=["']?password["']?\s[^<>]{0,40}value=["']?$|value=["']?$/i;

/** A session under a name of the application's own, with its name before it: `"cookies": {"SAILS": "..."}`. */
function sessionByName(text: string, request: Request): Found | undefined {
  for (const { name, value } of cookies(request).slice(0, 50)) {
    if (value.length < 16 || isOtherCookie(name) || !looksRandom(value)) continue;
    const at = text.indexOf(value);
    if (at >= 0 && text.slice(Math.max(0, at - name.length - 12), at).includes(name))
      return { what: `the cookie ${name.slice(0, 40)}`, at, length: value.length };
  }
  return undefined;
}

/** `DB_PASSWORD=...`, `Password=...;` or a row of a table: a setting of the server with its value. */
export function inSetting({ response }: Exchange): Found | undefined {
  const lines = bodyLines(response.content).slice(0, 2000);
  for (const [index, line] of lines.entries()) {
    const told = [...line.text.matchAll(setting)].find(
      ([, name = '', value = '']) => isSettingName(name) && isSettingValue(value),
    );
    if (told) return place(told[1] ?? '', line.start, line.end);
    const next = lines[index + 1];
    const label = line.text.trim().replace(/[\s:=]{1,3}$/, '');
    if (
      next &&
      /^\w{3,60}$/.test(label) &&
      /[_A-Z]/.test(label) &&
      isSettingName(label) &&
      isSettingValue(next.text.trim())
    )
      return place(label, next.start, next.end);
  }
  return undefined;
}

const place = (name: string, start: number, end: number): Found => ({
  what: `the value of ${name.slice(0, 40)}`,
  at: start,
  length: Math.max(0, end - start),
});

const setting = /(?<![\w.-])([A-Za-z][\w-]{2,60})\s?(?:=>?|:|\t|\s{2,8})\s?["']?([^\s"';,&<>=]{8,400})/g;
const isSettingName = (name: string) => namesSecret(name) && !/token$/i.test(name);

/** Made by a machine, or words joined with digits or signs; no mask, no placeholder, no word for people. */
const isSettingValue = (value: string) =>
  value.length >= 8 &&
  !/\s|\*{3}|•|\.\.\.|x{4}|^[<[({$%]|redacted|hidden|filtered|masked|your|example|placeholder|changeme/i.test(value) &&
  /\d/.test(value) &&
  /[a-z]/i.test(value) &&
  !/^[a-z]{1,40}(?:[._-](?:[a-z]{1,40}|\d{1,4})){1,6}$/.test(value) &&
  !/^https?:/.test(value);
