import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import { loginAttempt } from '../engine/login.ts';
import type { Neighbourhood } from '../engine/neighbourhood.ts';
import { authorization, credentials } from '../http/credentials.ts';
import type { Exchange } from '../http/exchange.ts';
import { answered, clue } from './facts/evidence.ts';
import { cameAfter, isServed } from './facts/outcome.ts';
import { deedClues } from './proof/deed-between.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** The account itself is locked, suspended, disabled, unverified or deleted. */
export const accountDisabled: Cause = {
  id: 'account-disabled',
  title: 'Account locked or disabled',
  headline: 'The account is locked, suspended, deactivated or not confirmed yet, so the server lets nobody in with it.',
  meaning:
    'The server knows the account and refuses it as a whole: too many wrong passwords, an e-mail address that nobody confirmed, a decision of an administrator, or a closed account. ' +
    'The password or token may be right. A new password does not help by itself.',
  fixes: {
    caller: [
      {
        text: 'Look for a mail that asks to confirm the address or that explains the lock; ask for a new confirmation mail if it is gone.',
      },
      {
        text: 'After too many wrong passwords, wait as long as the message says, then reset the password in place of guessing on.',
      },
      {
        text: 'Find the program that still signs in with the old password: an old phone or a scheduled job locks the account again and again.',
      },
      {
        text: 'Ask the administrator or the support to reactivate the account. Send the name of the account, the time and any request id of the response, never the password.',
      },
    ],
    apiOwner: [
      {
        text: 'Tell the state of the account only to somebody who has given the right password; to others it says that the account exists.',
      },
      {
        text: 'Use 403 for a known account that is locked: a new login would not help. Say when the lock ends, if it does.',
        code: {
          language: 'http',
          text: 'HTTP/1.1 403 Forbidden\nContent-Type: application/problem+json\n\n{"type":"https://example.com/problems/account-locked","title":"Account locked"}',
        },
      },
      { text: 'Offer a way out in the answer: confirm the address, reset the password, contact the support.' },
      { text: 'Lock for a growing time, not forever: a lasting lock lets anybody shut out anybody.' },
    ],
    operator: [
      { text: 'Look at the state of the account in the directory, and at where the failed logins come from.' },
      { text: 'Check that confirmation mails leave the house and do not end up as spam.' },
      {
        text: 'If accounts are synchronized from a directory, check that the account was not removed there by mistake.',
      },
    ],
  },
  tellApart:
    'Look at whether other accounts get in from the same place with the same program: if they do, it is the account. If none does, it is the address, the program or the server.',
  references: [
    { title: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
    {
      title: 'OWASP Authentication Cheat Sheet',
      url: 'https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html',
    },
  ],
  examples: [
    {
      title: 'an account that was suspended',
      http: `
        GET /api/me HTTP/1.1
        Host: app.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"Your account has been suspended."}
      `,
    },
    {
      title: 'an address that was not confirmed',
      http: `
        POST /login HTTP/1.1
        Host: shop.example.com
        Content-Type: application/json

        {"email":"maria@example.com","password":"autumn-leaves"}
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"code":"EMAIL_NOT_VERIFIED"}
      `,
    },
    {
      title: 'an account locked after too many wrong passwords',
      http: `
        POST /login HTTP/1.1
        Host: shop.example.com
        Content-Type: application/json

        {"email":"maria@example.com","password":"autumn-leaves"}
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"message":"The account is locked because of too many failed login attempts."}
      `,
    },
  ],
  notExamples: [
    {
      title: 'an address that is throttled',
      http: `
        POST /login HTTP/1.1
        Host: shop.example.com
        Content-Type: application/json

        {"email":"maria@example.com","password":"autumn-leaves"}
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"message":"Too many requests. Try again in 5 minutes."}
      `,
    },
    {
      title: 'a wrong password',
      http: `
        POST /login HTTP/1.1
        Host: shop.example.com
        Content-Type: application/json

        {"email":"maria@example.com","password":"autumn-leaves"}
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"message":"Wrong password"}
      `,
    },
    {
      title: 'a key that was disabled, not the account',
      http: `
        GET /v2/rates HTTP/1.1
        Host: rates.example.net
        X-API-Key: 90af17c2e6b84d35
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"message":"This API key has been disabled."}
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'account-disabled'),
    ...worded(exchange, 'account-disabled'),
    ...deedClues(exchange, around, 'account-disabled'),
    ...lockedOut(exchange, around),
  ],
};

/** The very credentials that were accepted before are refused after a run of wrong ones for the same name. */
function lockedOut(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const name = nameOf(exchange);
  if (!name) return [];
  const before = around.sameEndpoint.filter((other) => cameAfter(exchange, other) && nameOf(other) === name);
  const accepted = before.find((other) => isServed(other) && proofOf(other) === proofOf(exchange));
  const wrong = accepted
    ? before.filter((other) => cameAfter(other, accepted) && !isServed(other) && proofOf(other) !== proofOf(exchange))
    : [];
  if (!accepted || wrong.length < fewest) return [];
  const because = `The same name and password were accepted before, and are refused after ${wrong.length} wrong ones for the same name.`;
  return [
    clue('account-disabled', ['neighbours', 'likely'], because, [
      answered(accepted, 'status'),
      ...wrong.slice(0, 3).map((one) => answered(one, 'status')),
    ]),
  ];
}

const fewest = 3;

function nameOf({ request }: Exchange): string {
  return authorization(request)?.username?.toLowerCase() || loginAttempt(request)?.identity || '';
}

function proofOf({ request }: Exchange): string {
  const own = credentials(request).filter(({ kind }) => kind === 'authorization' || kind === 'body');
  return own.map(({ fingerprint }) => fingerprint).join(' ');
}
