import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import { challengeParam, challenges } from '../http/challenge.ts';
import type { Exchange } from '../http/exchange.ts';
import { answered, clue } from './facts/evidence.ts';
import { deedClues } from './proof/deed-between.ts';
import { freshLoginWanted } from './proof/fresh-login.ts';
import { factorNeverGiven } from './proof/sessions.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** A known user, but a stronger or fresher login is needed. */
export const stepUpRequired: Cause = {
  id: 'step-up-required',
  title: 'Stronger or fresher login needed',
  headline:
    'The server knows the user and wants a stronger or more recent login for this: a second factor, or the password once more.',
  meaning:
    'The login is valid, and not enough for what was asked. The server wants a second factor, a login that is not so long ago, or a condition such as a known device. ' +
    'After that step the same request goes through; a wider role is not needed.',
  fixes: {
    caller: [
      { text: 'Confirm the login as the page asks: enter the code of the second factor, or the password once more.' },
      {
        text: 'In a program, read the acr_values, max_age or claims of the challenge and start a new login with them.',
        code: {
          language: 'http',
          text: 'GET /authorize?response_type=code&client_id=app&acr_values=phr&max_age=300 HTTP/1.1\nHost: login.example.com',
        },
      },
      { text: 'For jobs that run alone, use a token or key that was made for them; they cannot enter a code.' },
      { text: 'If no second factor is set up yet, set it up in the security settings of the account.' },
    ],
    apiOwner: [
      {
        text: 'Say what is missing, as RFC 9470 defines it, so that clients can start the right login by themselves.',
        code: {
          language: 'http',
          text: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="insufficient_user_authentication", acr_values="phr", max_age="300"',
        },
      },
      { text: 'Keep what the user entered, and continue with it after the step.' },
      { text: 'Ask for the step only where it matters, and let it hold for some minutes.' },
    ],
    operator: [
      { text: 'Look at the sign-in log of the login server: it names the rule that asked for the step.' },
      { text: 'Check that rules for devices and places do not hit service accounts.' },
      { text: 'Check that acr and auth_time arrive in the token; without them the API cannot see the stronger login.' },
    ],
  },
  tellApart:
    'Look at whether the same user gets through after signing in again with a second factor: if so, it is this. If not, a role or permission is missing.',
  references: [
    { title: 'RFC 9470 section 3', url: 'https://www.rfc-editor.org/rfc/rfc9470#section-3' },
    {
      title: 'OpenID Connect Core section 3.1.2.1',
      url: 'https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest',
    },
  ],
  examples: [
    {
      title: 'a challenge that says so',
      http: `
        POST /transfers HTTP/1.1
        Host: bank.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer error="insufficient_user_authentication", acr_values="phr"
        Content-Length: 0
      `,
    },
    {
      title: 'a code for a second factor that is still missing',
      http: `
        GET /v1/account HTTP/1.1
        Host: cloud.example.com
        Cookie: session=41c09be27fa35d68
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"type":"mfa_required","message":"Two-factor authentication is required."}
      `,
    },
    {
      title: 'a login that is too long ago',
      http: `
        DELETE /account HTTP/1.1
        Host: app.example.org
        Cookie: session=41c09be27fa35d68
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"This operation requires a recent login. Confirm your password."}
      `,
    },
  ],
  notExamples: [
    {
      title: 'a wrong code',
      http: `
        POST /login/verify HTTP/1.1
        Host: cloud.example.com
        Content-Type: application/json

        {"username":"maria","password":"autumn-leaves","otp":"123456"}
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"message":"The verification code is incorrect."}
      `,
    },
    {
      title: 'a role that is missing',
      http: `
        DELETE /account HTTP/1.1
        Host: app.example.org
        Cookie: session=41c09be27fa35d68
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"Administrator role required"}
      `,
    },
    {
      title: 'nobody is signed in',
      http: `
        GET /v1/account HTTP/1.1
        Host: cloud.example.com
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer
        Content-Length: 0
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'step-up-required'),
    ...worded(exchange, 'step-up-required'),
    ...deedClues(exchange, around, 'step-up-required'),
    ...asksForMore(exchange),
    ...factorNeverGiven(exchange, around),
    ...freshLoginWanted(exchange, around),
  ],
};

/** RFC 9470 section 3 (acr_values, max_age), and the claims parameter that some login servers use to the same end. */
function asksForMore(exchange: Exchange): readonly Clue[] {
  const asks = challenges(exchange.response).challenges.some(
    (one) =>
      one.scheme.toLowerCase() === 'otp' ||
      ['acr_values', 'max_age', 'claims'].some((name) => challengeParam(one, name)),
  );
  if (!asks) return [];
  const because =
    'The challenge asks for a code of the second factor, or names the kind of login that is wanted (acr_values, max_age or claims).';
  return [clue('step-up-required', ['stated', 'likely'], because, [answered(exchange, 'header:www-authenticate')])];
}
