import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import { loginAttempt } from '../engine/login.ts';
import { credentials } from '../http/credentials.ts';
import type { Exchange } from '../http/exchange.ts';
import { answered, clue } from './facts/evidence.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** Mutual TLS: the client certificate is missing or not accepted. */
export const clientCertificateRequired: Cause = {
  id: 'client-certificate-required',
  title: 'Client certificate missing or not accepted',
  headline: 'The server wants a client certificate, and none came, or one that it does not accept.',
  meaning:
    'This server knows its callers by a certificate that is presented while the secure connection is set up (mutual TLS). None was presented, or it has expired, was withdrawn, or was issued by ' +
    'somebody the server does not trust. A password or token does not replace it.',
  fixes: {
    caller: [
      {
        text: 'Install the certificate with its private key, close the browser entirely, open the page again and choose the certificate when asked.',
      },
      {
        text: 'Try it by hand with certificate and key.',
        code: { language: 'sh', text: 'curl --cert client.pem --key client.key https://pki.example.com/secure/' },
      },
      {
        text: 'Check that the certificate is in time, allows client authentication, and comes from an authority that the server names.',
        code: {
          language: 'sh',
          text: 'openssl x509 -in client.pem -noout -dates -issuer -ext extendedKeyUsage\nopenssl s_client -connect pki.example.com:443 </dev/null | grep -A5 "Acceptable client"',
        },
      },
      {
        text: 'In a page, send the request with credentials: without them the browser does not present a certificate to another origin.',
        code: { language: 'js', text: "fetch('https://pki.example.com/secure/', { credentials: 'include' });" },
      },
    ],
    apiOwner: [
      { text: 'Say in the body that a client certificate is needed, and where to get one.' },
      {
        text: 'Offer the protected part on a host of its own: asking for a certificate in the middle of a connection does not work over HTTP/2.',
      },
    ],
    operator: [
      {
        text: 'Check which authorities are trusted for clients, and that the chain is complete.',
        code: {
          language: 'nginx',
          text: 'ssl_client_certificate /etc/nginx/clients-ca.pem;\nssl_verify_client optional;\nssl_verify_depth 2;',
        },
      },
      {
        vendor: 'apache',
        text: 'Ask for the certificate for the whole virtual host; for a single directory the server has to ask in the middle of a connection, which HTTP/2 forbids and browsers do not offer with TLS 1.3.',
        code: {
          language: 'apache',
          text: 'SSLVerifyClient require\nSSLVerifyDepth 2\nSSLCACertificateFile /etc/apache2/clients-ca.pem',
        },
      },
      {
        text: 'Behind a load balancer that ends TLS, have it ask for the certificate and pass it on; the application cannot see it otherwise.',
      },
    ],
  },
  tellApart:
    'Look at whether the same request works with curl --cert: if so, it is the certificate. If it is refused with a valid certificate as well, it is about rights.',
  references: [
    { title: 'RFC 8446 section 4.3.2', url: 'https://www.rfc-editor.org/rfc/rfc8446#section-4.3.2' },
    { title: 'RFC 8705', url: 'https://www.rfc-editor.org/rfc/rfc8705' },
    { title: 'RFC 8740', url: 'https://www.rfc-editor.org/rfc/rfc8740' },
  ],
  examples: [
    {
      title: 'a message that a client certificate is required',
      http: `
        GET /secure/ HTTP/1.1
        Host: pki.example.com
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"Client certificate required"}
      `,
    },
    {
      title: 'a certificate that is not trusted',
      http: `
        GET /v1/payments HTTP/1.1
        Host: bank.example.net
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"code":"CLIENT_CERTIFICATE_INVALID","message":"The client certificate is not trusted."}
      `,
    },
    {
      title: 'a page that says that none was sent',
      http: `
        GET /secure/ HTTP/1.1
        Host: pki.example.com
        ---
        HTTP/1.1 400 Bad Request
        Content-Type: text/html

        <html><head><title>400 No required SSL certificate was sent</title></head><body><h1>400 Bad Request</h1><p>No required SSL certificate was sent</p></body></html>
      `,
    },
  ],
  notExamples: [
    {
      title: 'a page that demands https',
      http: `
        GET http://pki.example.com/secure/ HTTP/1.1
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: text/plain

        HTTPS is required.
      `,
    },
    {
      title: 'an API that wants a token',
      http: `
        GET /v1/payments HTTP/1.1
        Host: bank.example.net
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer
        Content-Length: 0
      `,
    },
    {
      title: 'a bare refusal',
      http: `
        GET /secure/ HTTP/1.1
        Host: pki.example.com
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
      `,
    },
  ],
  clues: (exchange) => [
    ...stated(exchange, 'client-certificate-required'),
    ...worded(exchange, 'client-certificate-required').map((each) => besideLogin(exchange, each)),
    ...ownStatus(exchange),
  ],
};

/** To somebody who typed a name and a password, a form that takes either speaks of both when one is wrong. */
function besideLogin({ request }: Exchange, told: Clue): Clue {
  const typed = loginAttempt(request)?.kind === 'login' && credentials(request).some(({ kind }) => kind === 'body');
  return typed ? { ...told, confidence: 'possible' } : told;
}

/** 495 and 496 are used by web servers for a certificate that is wrong or missing; no RFC defines them. */
function ownStatus(exchange: Exchange): readonly Clue[] {
  if (exchange.response.status !== 495 && exchange.response.status !== 496) return [];
  const because =
    'Web servers use the unregistered statuses 495 and 496 for a client certificate that is wrong or missing.';
  return [clue('client-certificate-required', ['vendor', 'likely'], because, [answered(exchange, 'status')])];
}
