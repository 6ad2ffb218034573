import type { DenialRule } from '../../engine/rule.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import { authorization } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { bearerJwt } from '../../http/jwt.ts';
import { isRoleMailbox } from '../../http/mailbox.ts';
import { inBody } from '../evidence.ts';
import { bodyLines, jsonStrings } from './body-lines.ts';
import { hydration } from './hydration.ts';
import { namedHolder } from './named-person.ts';

/** An e-mail address or phone number of a person, which the caller did not send itself. */
export const personalData: DenialRule = {
  id: 'personal-data',
  severity: 'warning',
  title: 'The denial may show personal data',
  why: 'A person who may not see something may still learn who it belongs to and how to reach them. In many countries personal data may be passed on only with a legal ground.',
  fixes: {
    caller: [],
    apiOwner: [
      {
        text: 'Leave names, addresses and numbers out of denials. To let people ask for access, offer a button that passes the request on.',
      },
      { text: 'Do not print objects into messages: their fields come with them.' },
      { text: 'If it is the address of a help desk, this can be ignored.' },
    ],
    operator: [],
  },
  references: [{ title: 'CWE-359', url: 'https://cwe.mitre.org/data/definitions/359.html' }],
  examples: {
    reports: [
      denied('A person to be asked by name', '{"message":"Contact maria.keller@shop.example, the owner, for access."}'),
      denied('The owner with address', '{"message":"This file belongs to Dana Cole (dana.cole@mail.example)."}'),
      denied('A phone number', '{"message":"Call the owner at +44 20 7946 0958."}'),
      denied('Another user', '{"error":"locked","by":"sam.holt@mail.example"}'),
    ],
    ignores: [
      denied(
        'The desk of the service that blocks',
        '{"message":"Blocked by the usage policy. To have the block lifted, contact the administrator at tileserver@maps.example."}',
        'GET /3/2/1.png HTTP/1.1\nHost: tile.maps.example\nUser-Agent: python-requests/2.31.0',
      ),
      denied(
        'The mailbox that bears the name of the service',
        '{"message":"Access denied. Contact geo@shop.example to have this changed."}',
        'GET /reverse HTTP/1.1\nHost: geo.shop.example',
      ),
      denied('The number of a help line', '{"message":"Locked. Call our help desk: +49 30 5550 1234."}'),
      denied(
        'The address that was sent',
        '{"message":"Confirm ann@mail.example first."}',
        'POST /login HTTP/1.1\nHost: app.shop.example\nContent-Type: application/json\n\n{"email":"ann@mail.example","password":"x1"}',
      ),
      denied('The help desk', '{"message":"Write to support@shop.example."}'),
      denied('A service account', '{"message":"robot@shop-prod.iam.gserviceaccount.com may not read this"}'),
      denied('A package with its version', '{"message":"blocked by guard@2.1.0"}'),
    ],
  },
  scope: 'denial',
  check: (exchange, { cause }) => {
    const known = ownWords(exchange);
    const desk =
      cause === 'insufficient-permission' ? undefined : { host: hostOf(exchange), inFront: inFront.has(cause) };
    for (const { text, start } of bodyLines(exchange.response.content).slice(0, 1500)) {
      const found = find(text, known, desk);
      if (!found) continue;
      const at = start < 0 ? -1 : start + found.at;
      return [
        {
          message: `The body shows ${found.kind} that the caller did not send.`,
          evidence: [inBody(exchange, at, at + found.length)],
        },
      ];
    }
    const found = inProps(exchange)
      .map((text) => find(text, known, desk))
      .find((one) => one !== undefined);
    if (found)
      return [
        { message: `The body shows ${found.kind} that the caller did not send.`, evidence: [inBody(exchange, 0, 0)] },
      ];
    const holder = namedHolder(exchange, known);
    if (!holder) return [];
    const message = 'The body names another person, who holds what was asked for.';
    return [{ message, evidence: [inBody(exchange, holder.at, holder.at + holder.length)] }];
  },
};

/** What a page hands its scripts, but for what it says of the caller and of itself. */
function inProps({ response }: Exchange): readonly string[] {
  return hydration(response.content)
    .flatMap(jsonStrings)
    .flatMap(([path, text]) => (ofCallerOrPage.test(path) || text.length > 300 ? [] : [text]))
    .slice(0, 1500);
}

const ofCallerOrPage =
  /(?:^|\.)(?:(?:current_?|logged_?in_?|auth_?|session_?)?user|me|viewer|auth|account|profile|session|config|runtimeConfig|env|i18n|translations?|messages?|contact|company|imprint|support|footer|header|meta|seo)(?:\.|$)/i;

interface Found {
  readonly kind: string;
  readonly at: number;
  readonly length: number;
}

function find(text: string, known: string, desk: Desk | undefined): Found | undefined {
  if (text.includes('@')) {
    for (const found of text.matchAll(
      /(?<![\w.+%/:@-])[\w.+%-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![\w@])/gi,
    )) {
      const address = found[0].toLowerCase();
      const before = text.slice(Math.max(0, found.index - 150), found.index);
      if (isPersonal(address, known) && !(desk && isDeskOf(desk, address, before)))
        return { kind: 'an e-mail address', at: found.index, length: found[0].length };
    }
  }
  const phone = text.includes('+')
    ? /(?<![\w+=/])\+[1-9]\d{0,2}[ ./()-]{1,2}\d{1,5}(?:[ ./()-]{0,2}\d{2,5}){1,5}(?![\w])/.exec(text)
    : null;
  if (!phone || known.includes(phone[0]) || phone[0].replace(/\D/g, '').length < 9) return undefined;
  if (helpLine.test(text.slice(Math.max(0, phone.index - 100), phone.index))) return undefined;
  return { kind: 'a phone number', at: phone.index, length: phone[0].length };
}

const hostOf = ({ request }: Exchange) => (URL.canParse(request.url) ? new URL(request.url).hostname : '');

interface Desk {
  readonly host: string;
  readonly inFront: boolean;
}

const inFront: ReadonlySet<CauseId> = new Set<CauseId>([
  'waf-blocked',
  'bot-challenge',
  'ip-blocked',
  'geo-blocked',
  'network-filter',
]);

/**
 * The address of whoever runs the service, to which people are told to write: one word that the name of the host holds
 * as well, or no name of a person, or any where a guard in front of the service speaks. Who asks for access writes to an owner.
 */
function isDeskOf({ host, inFront: guards }: Desk, address: string, before: string): boolean {
  const [name = ''] = address.split('@');
  if (!/^[a-z][a-z0-9-]{1,30}$/.test(name) || !inviting.test(before) || forAccess.test(before)) return false;
  return guards || host.includes(name) || noPerson.test(name);
}

const inviting =
  /contact|questions?\b|write to|e-?mail us|reach (?:us|out)|report|kontakt|fragen|escriba|contacte|contactez|écrivez/i;
const forAccess = /\bowner|owned|\bask\b|grant|share|invite/i;
const noPerson = /data|server|maps?$|tiles?$|service/;

/** The number of an office that is there to be called. */
const helpLine =
  /support|help ?(?:desk|line)|hotline|customer (?:care|service)|service ?desk|call cent(?:er|re)|our (?:team|office)|kundendienst|kundenservice|soporte|atenci[oó]n al|assistance|suporte|assistenza|klantenservice|поддержк|サポート|客服|고객센터/i;

function isPersonal(address: string, known: string): boolean {
  const [name = '', domain = ''] = address.split('@');
  if (
    known.includes(address) ||
    isRoleMailbox(name) ||
    isRoleMailbox(name.split(/[-_]/).at(-1) ?? name) ||
    machines.some((end) => domain.endsWith(end))
  )
    return false;
  if (pattern.test(name)) return false;
  return !/\.(?:png|jpe?g|gif|svg|js|css|local|internal|invalid|test)$/.test(domain) && !/^[\da-f-]{16,}$/.test(name);
}

/** The form that an address is to have: `first.last@`, `vorname.nachname@`. */
const pattern =
  /^(?:first|first_?name|fname|f|given|vorname|prenom|nombre|nome|voornaam)[._-]?(?:last|last_?name|lname|surname|family|nachname|nom|apellido|cognome|sobrenome|achternaam)$|^(?:your|my|the)?[._-]?(?:name|user|username|you|someone|somebody|e?mail|address)$/;

const machines = [
  'gserviceaccount.com',
  'service.appwrite',
  'sentry.io',
  'serviceaccount.com',
  'noreply.github.com',
  'users.noreply.github.com',
];

/** All that the request says, so that the caller's own data is known as such. */
function ownWords({ request }: Exchange): string {
  const claims = JSON.stringify(bearerJwt(request)?.claims ?? {});
  const fields = request.fields.map(({ value }) => value).join(' ');
  const text = `${request.url} ${decoded(request.url)} ${fields} ${decoded(fields)} ${request.content.text.slice(0, 100_000)} ${decoded(request.content.text.slice(0, 20_000))}`;
  return `${text} ${authorization(request)?.username ?? ''} ${claims}`.toLowerCase();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function denied(
  title: string,
  body: string,
  request = 'GET /files/3 HTTP/1.1\nHost: app.shop.example\nCookie: sessionid=5d1b6f2a90c3e7',
) {
  return { title, http: `${request}\n---\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n${body}` };
}
