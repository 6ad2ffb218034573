import type { DenialRule } from '../../engine/rule.ts';
import { namesSecret } from '../../http/credential-name.ts';
import { type Credential, credentials } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { json } from '../../http/json.ts';
import { readJwt } from '../../http/jwt.ts';
import { isSecretValue } from '../../http/secret-value.ts';
import { inBody } from '../evidence.ts';
import { jsonStrings } from './body-lines.ts';
import { expectedSecret, inDump } from './dumped-secret.ts';
import { type Found, inSetting, spelledOut } from './spelled-secret.ts';

/** A token, key, password or session id in the body of a denial. */
export const secretInBody: DenialRule = {
  id: 'secret-in-body',
  severity: 'error',
  title: 'The denial holds a secret',
  why: 'Bodies of errors end up in logs, bug reports and screenshots. A token, key, password or session id in one can be used by whoever reads it there.',
  fixes: {
    caller: [{ text: 'Do not share this answer as it is. If the secret is yours, replace it.' }],
    apiOwner: [
      { text: 'Never repeat a credential in an error: name its kind, or show its last four characters.' },
      { text: 'Do not print objects into messages: their fields come with them.' },
    ],
    operator: [{ text: 'Replace the secret that was shown, and look through the logs for more of its kind.' }],
  },
  references: [
    { title: 'CWE-200', url: 'https://cwe.mitre.org/data/definitions/200.html' },
    { title: 'CWE-209', url: 'https://cwe.mitre.org/data/definitions/209.html' },
  ],
  examples: {
    reports: [
      denied('The password of a database', '{"error":"denied","config":{"db_password":"tr0ub4dor-and-3"}}'),
      denied('The token that was sent comes back', '{"message":"Invalid token: 7b1f0a6de2c94855aa01"}'),
      denied(
        'A password hash of a printed record',
        '{"error":"denied for #<User id: 2, digest: \\"$2b$12$abcdefghijklmnopqrstuvABCDEFGHIJKLMNOPQRSTUVWXYZ01234\\">"}',
      ),
      {
        title: 'The key that was sent comes back in a refusal with status 200',
        http: 'GET /query?symbol=ACME&apikey=Q7RZ1M0KX3VT8PLD HTTP/1.1\nHost: api.shop.example\n---\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"Information":"The API key Q7RZ1M0KX3VT8PLD has reached its limit of 25 requests per day."}',
      },
      denied('A session id in a member of that name', '{"error":"forbidden","session_id":"b81f7c20aa934cde"}'),
      denied(
        'A private key',
        '{"error":"cannot sign","key":"-----BEGIN PRIVATE KEY-----\\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC"}',
      ),
    ],
    ignores: [
      denied(
        'A rule for passwords',
        '{"error":"denied","password_policy":"minimum-8-characters","next_page_token":"CAUQAA4521bb"}',
      ),
      denied('A masked key', '{"message":"Invalid API key: sk_****************9855"}'),
      denied('Ids of incidents', '{"errorId":"oaeXk1c9JQ2Tzq7YbQ4f5aT1m","request_id":"pp3dtc9wcf8d8jxmmwt61zmx9c"}'),
      denied(
        'An anti-forgery token in a form',
        '<form><input type="hidden" name="authenticity_token" value="q5FJ0nJmUq0N0m8tQfX2qkDsoCVZ8wL7"><input type="password" name="password"></form>',
        'text/html',
      ),
      denied(
        'An example password in a manual page',
        '<p>Add the user with the password <tt>s3cret</tt>.</p><pre>&lt;user password="s3cret"/&gt;</pre>',
        'text/html',
      ),
      denied('A token made for the next step', '{"error":"mfa_required","mfa_token":"Fe26.2*1*f3d1a9*a4c2bb"}'),
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const { content, status } = exchange.response;
    if (content.state !== 'text') return [];
    const text = content.text.slice(0, 500_000);
    // A 2xx may hand out tokens on purpose; what was sent need not come back in any.
    const isSuccess = status >= 200 && status < 300;
    const sent = echoed(text, exchange) ?? spelledOut(text, exchange);
    const found =
      sent ??
      (isSuccess
        ? undefined
        : (known(text) ?? inMember(exchange) ?? inDump(exchange) ?? expectedSecret(exchange) ?? inSetting(exchange)));
    if (!found) return [];
    return [
      { message: `The body holds ${found.what}.`, evidence: [inBody(exchange, found.at, found.at + found.length)] },
    ];
  },
};

/** A credential of the request that comes back whole; a signature proves only this one request. */
function echoed(text: string, { request }: Exchange): Found | undefined {
  for (const credential of credentials(request)) {
    const value = secretOf(credential);
    const at = value.length >= 12 ? text.indexOf(value) : -1;
    if (at >= 0 && !isInLink(text, at)) return { what: 'the credential that was sent', at, length: value.length };
  }
  return undefined;
}

function secretOf({ kind, value, fault }: Credential): string {
  if (kind === 'signature' || kind === 'user-info' || fault === 'placeholder' || fault === 'empty') return '';
  const word = value.trim().split(' ').at(-1) ?? '';
  return /^[\w.~+/=|:-]{12,4000}$/.test(word) ? word : '';
}

/** The own address of the page comes back in links and forms. */
const isInLink = (text: string, at: number) =>
  /(?:href|src|action|content)=["'][^"'<>]{0,300}$/i.test(text.slice(Math.max(0, at - 310), at));

const forms: readonly (readonly [string, RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z]{1,12} ){0,2}PRIVATE KEY-----/],
  ['the token of a bot', /\/bot\d{6,12}:[\w-]{30,60}(?=[/\s"'])/],
  [
    'a password on a command line',
    /\bcurl\b[^\n]{0,200} (?:-u|--user)[ =]['"]?[^\s:'"$<]{1,60}:(?!pass)(?=[^\s'"]{0,60}\d)[^\s'"$<*]{6,80}/,
  ],
  ['a password hash', /\$(?:2[abxy]\$\d\d\$[./\w]{22}|argon2(?:id|i|d)\$v=|6\$[./\w]{8})/],
  [
    'a password inside an address',
    /\b(?:postgres(?:ql)?|mysql|mongodb(?:\+srv)?|redis|amqps?):\/\/[^\s:@/"'<>]{1,60}:(?!(?:pass|pwd|password|passwd|secret|changeme|example)@)[^\s:@/"'<>*]{3,60}@/i,
  ],
];

function known(text: string): Found | undefined {
  for (const [what, form] of forms) {
    const found = form.exec(text);
    if (found) return { what, at: found.index, length: found[0].length };
  }
  const key = [...text.slice(0, 200_000).matchAll(/[A-Za-z][\w.-]{18,200}/g)].find(([word]) => isKey(word));
  if (key) return { what: 'a secret key of a service', at: key.index, length: key[0].length };
  const token = /\beyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}\.[\w-]{16,2000}/.exec(text);
  if (!token || isForTheCaller(text, token.index) || !readJwt(token[0])) return undefined;
  return { what: 'a signed token', at: token.index, length: token[0].length };
}

/** With the mark of who issued it, random, and no example of a manual. */
const isKey = (word: string) =>
  !word.startsWith('eyJ') && isSecretValue(word) && /\d/.test(word) && !/example|xxxx|test_/i.test(word);

/** Challenges, logins and next steps hand tokens to the page on purpose. */
const isForTheCaller = (text: string, at: number) =>
  /(?:challenge|state|csrf|nonce|mfa|captcha|turnstile|href|src|action|value|content|redirect|meta|flow|_cf_|context)[^{};]{0,120}$/i.test(
    text.slice(Math.max(0, at - 160), at),
  );

const secretNames =
  /(?:^|\.)(?:password|passwd|pwd|secret|client_?secret|api_?key|access_?token|refresh_?token|auth_?token|id_?token|session_?id|session_?key|session_?token|private_?key|secret_?key|encrypted_?password|password_?(?:hash|digest))$/i;

/** `transport.auth.pass`, `session.id`: what a service logs in with elsewhere, what a caller is known by. */
const passOfService =
  /(?:^|\.)(?:(?:auth|credentials?|login|smtp|mail|db|database|transport|connection)\.(?:pass|pw|passphrase)|session\.(?:id|sid|key))$/i;

/** Names in the words of their product count as well: `db_password`, `smtp.auth_token`. */
function isSecretPath(path: string): boolean {
  const last = path.split('.').at(-1) ?? '';
  // A token by another name is often one for the next step: of a second factor, of a form.
  return secretNames.test(path) || passOfService.test(path) || (namesSecret(last) && !/token$/i.test(last));
}

/** A string in a JSON member that is named like a secret, and looks like one. */
function inMember(exchange: Exchange): Found | undefined {
  const { content } = exchange.response;
  const found = jsonStrings(json(content)).find(([path, text]) => isSecretPath(path) && looksSecret(text));
  if (!found) return undefined;
  const at = content.text.indexOf(found[1]);
  return { what: `a value named ${(found[0].split('.').at(-1) ?? '').slice(0, 40)}`, at, length: found[1].length };
}

/** Neither words for people nor a mask nor the name of a rule. */
function looksSecret(text: string): boolean {
  if (text.length < 8 || /\s|\*{3}|•|\.\.\.|xxxx/i.test(text)) return false;
  return /\d/.test(text) && /[a-z]/i.test(text) && !/^[a-z]{1,40}(?:[._-](?:[a-z]{1,40}|\d{1,4})){1,6}$/.test(text);
}

function denied(title: string, body: string, mediaType = 'application/json') {
  return {
    title,
    http: `GET /orders HTTP/1.1\nHost: api.shop.example\nAuthorization: Bearer 7b1f0a6de2c94855aa01\n---\nHTTP/1.1 403 Forbidden\nContent-Type: ${mediaType}\n\n${body}`,
  };
}
