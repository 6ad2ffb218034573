import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import type { Confidence } from '../engine/taxonomy.ts';
import { challenges } from '../http/challenge.ts';
import { type Credential, type CredentialFault, credentials } from '../http/credentials.ts';
import type { Exchange } from '../http/exchange.ts';
import { asked } from './facts/evidence.ts';
import { aboutTheCredential, saysElse } from './proof/words-say.ts';
import { lacksPartOfProof } from './stated/missing-part.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** A credential was sent and is broken as text. */
export const malformedCredentials: Cause = {
  id: 'malformed-credentials',
  title: 'Credential is broken as text',
  headline: 'A credential was sent, but its text is broken, so the server could not even read it.',
  meaning:
    'The request carries something where a credential belongs, but not one that can be read: the word "undefined" in place of a token, a missing or doubled scheme name, ' +
    'a token that was cut off. Nearly always the program that builds the request is at fault. It does not say whether the account or its rights are in order.',
  fixes: {
    caller: [
      {
        text: 'Look at the Authorization field exactly as it was sent. It should be one scheme name, one space, and the credential, without quotes or line breaks.',
        code: { language: 'http', text: 'Authorization: Bearer eyJhbGciOi...' },
      },
      {
        text: 'Send the request only once the token is there. A value that was not loaded yet turns into "undefined" or "null" when it is put into a string.',
        code: {
          language: 'js',
          text: "if (!token) throw new Error('not signed in');\nheaders.set('Authorization', `Bearer ${token}`);",
        },
      },
      {
        text: 'Add the scheme name in one place only. If the stored value already begins with "Bearer ", do not put it in front again.',
        code: { language: 'js', text: "const bare = token.replace(/^Bearer\\s+/i, '');" },
      },
      {
        text: 'Trim the value when it is read from a file or an environment variable: a line break at the end breaks it.',
        code: { language: 'sh', text: "TOKEN=$(tr -d '\\r\\n' < token.txt)" },
      },
      {
        text: 'Count the parts of a JWT, joined by dots: a signed one has exactly three, an encrypted one five. Fewer mean that it was cut off.',
        code: { language: 'sh', text: 'echo "$TOKEN" | awk -F. \'{print NF}\'' },
      },
      {
        text: 'For Basic, encode name and password joined by a colon as base64.',
        code: { language: 'sh', text: "printf 'maria:secret' | base64" },
      },
    ],
    apiOwner: [
      {
        text: 'Say which part could not be read, without repeating the value.',
        code: {
          language: 'http',
          text: 'WWW-Authenticate: Bearer error="invalid_token", error_description="The token is not a JWT"',
        },
      },
      {
        text: 'Compare the scheme name without regard to case (RFC 9110 section 11.1), and accept more than one space after it.',
      },
      { text: 'Show a complete example of the field in the documentation, with the scheme name.' },
    ],
    operator: [
      {
        text: 'Check that no proxy adds an Authorization field of its own to that of the client: two of them are joined into one that nobody can read.',
      },
      {
        text: 'Check that templates of configuration files were filled in: "${API_KEY}" in a request means that the variable was not set.',
        code: { language: 'sh', text: 'printenv API_KEY | wc -c' },
      },
      {
        text: 'Raise the limit for header size if long tokens arrive cut off.',
        code: { language: 'nginx', text: 'large_client_header_buffers 4 16k;' },
      },
    ],
  },
  tellApart:
    'Look at the credential as it was sent: if it is a placeholder, has no scheme name or is cut off, it is this. If it looks complete, the server knows it and does not accept it.',
  references: [
    { title: 'RFC 9110 section 11.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.4' },
    { title: 'RFC 6750 section 2.1', url: 'https://www.rfc-editor.org/rfc/rfc6750#section-2.1' },
    { title: 'RFC 7617 section 2', url: 'https://www.rfc-editor.org/rfc/rfc7617#section-2' },
    { title: 'RFC 7519 section 3', url: 'https://www.rfc-editor.org/rfc/rfc7519#section-3' },
  ],
  examples: [
    {
      title: 'the word undefined in place of a token',
      http: `
        GET /api/me HTTP/1.1
        Host: app.example.com
        Authorization: Bearer undefined
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"error":"Invalid token"}
      `,
    },
    {
      title: 'a doubled scheme name',
      http: `
        GET /api/me HTTP/1.1
        Host: app.example.com
        Authorization: Bearer Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer
        Content-Length: 0
      `,
    },
    {
      title: 'a token that lost its last part',
      http: `
        GET /rest/rooms HTTP/1.1
        Host: chat.example.org
        Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"message":"jwt malformed"}
      `,
    },
    {
      title: 'a template variable that nobody filled in',
      http: `
        GET /v1/stations HTTP/1.1
        Host: weather.example.org
        X-API-Key: {{api_key}}
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"Unknown API key"}
      `,
    },
  ],
  notExamples: [
    {
      title: 'a complete token that is not known',
      http: `
        GET /api/me HTTP/1.1
        Host: app.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"error":"Invalid token"}
      `,
    },
    {
      title: 'no credential at all',
      http: `
        GET /api/me HTTP/1.1
        Host: app.example.com
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer
        Content-Length: 0
      `,
    },
    {
      title: 'the format of something else is wrong',
      http: `
        POST /api/orders HTTP/1.1
        Host: app.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"You do not have permission to create orders."}
      `,
    },
  ],
  clues: (exchange) => [
    ...stated(exchange, 'malformed-credentials'),
    ...worded(exchange, 'malformed-credentials'),
    ...credentials(exchange.request).flatMap((credential) => broken(exchange, credential)),
    ...lacksPartOfProof(exchange),
  ],
};

interface Fault {
  readonly confidence: Confidence;
  /** Completes "The credential in ...". */
  readonly is: string;
  readonly headline: string;
}

const faults: Readonly<Record<CredentialFault, Fault>> = {
  empty: {
    confidence: 'certain',
    is: 'is empty',
    headline: 'The field for the credential was sent, but there is nothing in it.',
  },
  placeholder: {
    confidence: 'certain',
    is: 'is a placeholder such as "undefined" or a template variable, not a value',
    headline: 'A placeholder was sent in place of the credential.',
  },
  'no-scheme': {
    confidence: 'likely',
    is: 'has no scheme name in front, such as "Bearer"',
    headline: 'The credential was sent without the scheme name in front of it.',
  },
  'doubled-scheme': {
    confidence: 'certain',
    is: 'names its scheme twice',
    headline: 'The scheme name stands twice in front of the credential.',
  },
  quoted: {
    confidence: 'likely',
    is: 'stands in quotation marks',
    headline: 'The credential was sent with quotation marks around it.',
  },
  'not-base64': {
    confidence: 'certain',
    is: 'is not base64, as its scheme requires',
    headline: 'The credential is not encoded as its scheme requires.',
  },
  'no-colon': {
    confidence: 'likely',
    is: 'has no colon between user name and password',
    headline: 'User name and password were not joined by a colon.',
  },
  'not-three-parts': {
    confidence: 'certain',
    is: 'begins like a JWT and does not have its three parts',
    headline: 'The token was cut off: it does not have the three parts of a JWT.',
  },
  'control-characters': {
    confidence: 'certain',
    is: 'contains characters that may not stand there',
    headline: 'The credential contains characters that may not stand in a header.',
  },
  'line-break': {
    confidence: 'certain',
    is: 'contains a line break',
    headline: 'The credential contains a line break.',
  },
};

function broken(exchange: Exchange, { kind, fault, place }: Credential): readonly Clue[] {
  if (!fault || exchange.response.status === 407) return [];
  const { is, headline } = faults[fault];
  const because = `The credential that was sent ${is}.`;
  return [
    {
      cause: 'malformed-credentials',
      authority: 'request',
      confidence: weight(exchange, kind, fault),
      because,
      evidence: [asked(exchange, place)],
      headline,
    },
  ];
}

/** A cookie or body can be odd without harm; and words about something else mean that the fault was not what counted. */
function weight(exchange: Exchange, kind: Credential['kind'], fault: CredentialFault): Confidence {
  if (saysElse(exchange, aboutTheCredential)) return 'possible';
  if (kind === 'cookie') return 'possible';
  if (kind === 'body') return 'likely';
  if ((fault === 'no-scheme' || fault === 'quoted') && saysElse(exchange, ['no-credentials', 'malformed-credentials']))
    return 'possible';
  const schemeAsked = fault === 'no-scheme' && challenges(exchange.response).challenges.length > 0;
  return schemeAsked ? 'certain' : faults[fault].confidence;
}
