import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import { type Exchange, fieldValue } from '../http/exchange.ts';
import { readJwt } from '../http/jwt.ts';
import { urlParts } from '../http/url-pattern.ts';
import { asked } from './facts/evidence.ts';
import { twinClues } from './proof/twin.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** A signature over the request does not verify. */
export const badSignature: Cause = {
  id: 'bad-signature',
  title: 'Signature over the request does not match',
  headline: 'The request is signed, and the signature does not match what the server received.',
  meaning:
    'Sender and server compute a signature over the request with the same secret, and the results differ. Either the secret is another one, or what was signed is not what arrived: ' +
    'the address, a header or the body changed after signing, or the two sides write it down differently. The signature inside a token is another matter.',
  fixes: {
    caller: [
      {
        text: 'Check the secret first: whole, without spaces or a line break, and the one that belongs to this key id.',
        code: { language: 'sh', text: 'printf %s "$SECRET" | wc -c' },
      },
      {
        text: 'Sign what is really sent: method, full path with its encoding, query in order, and the exact bytes of the body. Change nothing afterwards.',
      },
      { text: 'Do not add anything to a signed link, not even a tracking parameter, and do not decode it on the way.' },
      {
        text: 'Use the official client to see what it signs, and compare the text to be signed line by line with the own one; some servers show theirs in the answer.',
      },
      {
        text: 'For DPoP, make a new proof for each request, with the method and the public address that are really used, the address without query and fragment.',
        code: {
          language: 'js',
          text: "await generateProof(keyPair, 'https://api.example.com/orders', 'GET', nonce, accessToken);",
        },
      },
    ],
    apiOwner: [
      { text: 'Describe exactly what is signed, with an example that can be computed by hand.' },
      {
        text: 'In test systems, return the text that the server signed. In production, return only that it does not match.',
      },
      {
        text: 'Verify the raw bytes of the body, before any parser touches them.',
        code: { language: 'js', text: "app.use('/webhooks', express.raw({ type: 'application/json' }));" },
      },
    ],
    operator: [
      {
        text: 'Check what the proxy changes: host name, http in place of https, a path prefix, decoded characters, joined slashes.',
        code: {
          language: 'nginx',
          text: 'proxy_set_header Host $host;\nproxy_set_header X-Forwarded-Proto $scheme;\nproxy_set_header X-Forwarded-Prefix /;',
        },
      },
      {
        text: 'Tell the application its public address, so that it verifies what the client signed and not the internal one.',
      },
      { text: 'Check that all instances have the same secret.' },
    ],
  },
  tellApart:
    'Look at whether the request carries a signature over itself (in Authorization, in a header or in the link). If only a token is sent and its inner signature is wrong, the token is not accepted.',
  references: [
    { title: 'RFC 9421 section 3.2', url: 'https://www.rfc-editor.org/rfc/rfc9421#section-3.2' },
    { title: 'RFC 9449 section 4.3', url: 'https://www.rfc-editor.org/rfc/rfc9449#section-4.3' },
    { title: 'RFC 5849 section 3.2', url: 'https://www.rfc-editor.org/rfc/rfc5849#section-3.2' },
  ],
  examples: [
    {
      title: 'a code that says so',
      http: `
        GET /photos/cat.jpg HTTP/1.1
        Host: store.example.com
        Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260301/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6
        X-Amz-Date: 20260301T120000Z
        ---
        HTTP/1.1 403 Forbidden
        Date: Sun, 01 Mar 2026 12:00:01 GMT
        Content-Type: application/xml

        <Error><Code>SignatureDoesNotMatch</Code><Message>Check the key and the method of signing.</Message></Error>
      `,
    },
    {
      title: 'a DPoP proof made for another address',
      http: `
        GET /orders HTTP/1.1
        Host: api.example.com
        Authorization: DPoP 7f3c9a1d5be24680
        DPoP: eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2In0.eyJodG0iOiJHRVQiLCJodHUiOiJodHRwOi8vaW50ZXJuYWwuZXhhbXBsZTo4MDgwL29yZGVycyJ9.c2lnbmF0dXJlLW9mLXRoZS1wcm9vZg
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: DPoP error="invalid_dpop_proof"
        Content-Length: 0
      `,
    },
    {
      title: 'an HMAC in a header of its own',
      http: `
        POST /hooks/orders HTTP/1.1
        Host: shop.example.com
        X-API-Key: 90af17c2e6b84d35
        X-Signature: 6c1f0a
        Content-Type: application/json

        {"order":17}
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"error":"HMAC verification failed: the signature does not match."}
      `,
    },
  ],
  notExamples: [
    {
      title: 'the signature inside a token',
      http: `
        GET /orders HTTP/1.1
        Host: api.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"error":"Invalid token signature"}
      `,
    },
    {
      title: 'a request that is not signed at all',
      http: `
        GET /users/ada HTTP/1.1
        Host: social.example.org
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"error":"The request is not signed"}
      `,
    },
    {
      title: 'a signed request of another time',
      http: `
        GET /photos/cat.jpg HTTP/1.1
        Host: store.example.com
        Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260228/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6
        X-Amz-Date: 20260228T120000Z
        ---
        HTTP/1.1 403 Forbidden
        Date: Sun, 01 Mar 2026 12:00:00 GMT
        Content-Type: application/xml

        <Error><Code>RequestTimeTooSkewed</Code><Message>The clocks differ too much.</Message></Error>
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'bad-signature'),
    ...worded(exchange, 'bad-signature'),
    ...proofForAnother(exchange),
    ...twinClues(exchange, around, 'bad-signature'),
  ],
};

/** RFC 9449 section 4.3: htm is the method and htu the address, without query, of the request that carries the proof. */
function proofForAnother(exchange: Exchange): readonly Clue[] {
  const proof = readJwt(fieldValue(exchange.request, 'dpop') ?? '');
  if (!proof || exchange.response.status < 400) return [];
  const { htm, htu } = proof.claims;
  const otherMethod = typeof htm === 'string' && htm.toUpperCase() !== exchange.request.method;
  const otherUrl = typeof htu === 'string' && bare(htu) !== bare(exchange.request.url);
  if (!otherMethod && !otherUrl) return [];
  const because = otherMethod
    ? 'The DPoP proof was made for another method than the request has.'
    : 'The DPoP proof was made for another address than the request went to.';
  const headline = 'The proof that goes with the token was made for another request.';
  return [
    {
      cause: 'bad-signature',
      authority: 'request',
      confidence: 'certain',
      because,
      evidence: [asked(exchange, 'header:dpop')],
      headline,
    },
  ];
}

function bare(url: string): string {
  const parts = urlParts(url);
  return parts ? `${parts.origin}${parts.path}` : url;
}
