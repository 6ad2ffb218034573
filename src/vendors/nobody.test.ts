import { expect, it } from 'vitest';
import { readExample } from '../engine/example.ts';
import { recognise } from './matcher.ts';

/** What any application says when it refuses; nobody's own words. */
const sentences = [
  'Forbidden',
  'Unauthorized',
  'Unauthorised',
  'Unauthenticated',
  'Access denied',
  'Access Denied',
  'Permission denied',
  'Not authorized',
  'Not authorised.',
  'Not authenticated.',
  'Not allowed',
  'Authentication required',
  'Authentication failed',
  'Authorization failed',
  'Authorization required',
  'Login required',
  'Please log in.',
  'Please login first.',
  'You must be logged in',
  'You are not logged in',
  'You need to sign in to continue.',
  'You do not have permission to access this resource.',
  'You are not allowed to do this.',
  'You are not authorized to view this page.',
  'You are not authorized to access this resource',
  'Insufficient permissions',
  'Insufficient scope',
  'Insufficient privileges',
  'Admin access required',
  'Invalid credentials',
  'Invalid username or password',
  'Wrong password',
  'Incorrect email or password.',
  'Bad credentials.',
  'User not found',
  'Invalid token',
  'Invalid access token',
  'Invalid signature',
  'Invalid API key',
  'API key required',
  'API key missing',
  'Missing API key',
  'No API key provided',
  'Token expired',
  'Token has expired.',
  'Token is invalid',
  'Token required',
  'No token provided',
  'Missing token',
  'Missing authorization header',
  'Missing Authorization Header.',
  'Invalid authorization header',
  'Session expired',
  'Your session has expired. Log in again.',
  'Account disabled',
  'Your account has been suspended.',
  'Account locked',
  'User is disabled',
  'Email not verified',
  'Too many requests',
  'Rate limit exceeded',
  'Quota exceeded',
  'Payment required',
  'Upgrade your plan',
  'IP address not allowed',
  'Your IP has been blocked.',
  'Not available in your country',
  'Origin not allowed',
  'Not allowed by policy',
  'CSRF token mismatch',
  'CSRF token missing',
  'CSRF check failed.',
  'Invalid CSRF token',
  'Request blocked',
  'Access blocked',
  'Two-factor authentication required',
  'Unauthorized access',
  'Unauthorized request',
  'Key not found',
  'Resource is locked',
  'Read-only mode',
] as const;

const quoted = (text: string) => JSON.stringify(text);
const word = (text: string) =>
  quoted(
    text
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, '_')
      .replace(/_$/, ''),
  );
const small = (text: string) => word(text).toLowerCase();

/** The usual forms of a JSON refusal. */
const forms: Readonly<Record<string, (text: string, status: number) => string>> = {
  error: (text) => `{"error":${quoted(text)}}`,
  message: (text) => `{"message":${quoted(text)}}`,
  msg: (text) => `{"msg":${quoted(text)}}`,
  detail: (text) => `{"detail":${quoted(`${text} here`)}}`,
  reason: (text) => `{"reason":${quoted(text)}}`,
  'error and message': (text) => `{"error":${small(text)},"message":${quoted(text)}}`,
  'error with a word': (text) => `{"error":${word(text)},"detail":${quoted(text)}}`,
  'code and message': (text) => `{"code":${word(text)},"message":${quoted(text)}}`,
  'small code and message': (text) => `{"code":${small(text)},"message":${quoted(text)}}`,
  'number and message': (text, status) => `{"code":${status},"message":${quoted(text)},"data":null}`,
  'number and msg': (text, status) => `{"code":${status},"msg":${quoted(text)},"data":null}`,
  'status and message': (text, status) => `{"status":${status},"message":${quoted(text)}}`,
  'status word': (text) => `{"status":"error","message":${quoted(text)}}`,
  'status, error, message': (text, status) => `{"status":${status},"error":${small(text)},"message":${quoted(text)}}`,
  success: (text) => `{"success":false,"message":${quoted(text)}}`,
  'success and error': (text) => `{"success":false,"error":${quoted(text)},"errorCode":${word(text)}}`,
  ok: (text) => `{"ok":false,"error":${small(text)}}`,
  'error object': (text, status) => `{"error":{"code":${status},"message":${quoted(text)}}}`,
  'error object with a word': (text) => `{"error":{"code":${small(text)},"message":${quoted(text)}}}`,
  'error object with a type': (text) => `{"error":{"type":${small(text)},"message":${quoted(text)}}}`,
  'list of errors': (text, status) => `{"errors":[{"status":"${status}","title":${quoted(text)}}]}`,
  'list of messages': (text) => `{"errors":[{"message":${quoted(text)}}]}`,
  'list of codes': (text) => `{"errors":[{"code":${word(text)},"message":${quoted(text)}}]}`,
  'list of strings': (text) => `{"errors":[${quoted(text)}]}`,
  'error_code and error_msg': (text, status) => `{"error_code":${status}01,"error_msg":${quoted(text)}}`,
  'errcode and errmsg': (text, status) => `{"errcode":${status}01,"errmsg":${quoted(text)}}`,
  'error and error_description': (text) => `{"error":"access_denied","error_description":${quoted(text)}}`,
  problem: (text, status) => `{"type":"about:blank","title":${quoted(text)},"status":${status}}`,
  'GraphQL path': (text) =>
    `{"errors":[{"message":${quoted(text)},"path":["me"],"extensions":{"code":${word(text)}}}]}`,
  capitals: (text) => `{"Message":${quoted(text)}}`,
  result: (text) => `{"result":"fail","resultMsg":${quoted(text)}}`,
};

/** Pages and texts without a name. */
const pages: readonly string[] = [
  '<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>',
  '<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You do not have permission to view this page.</p></body></html>',
  '<!DOCTYPE html><html><head><title>Access Denied</title></head><body><h1>Access Denied</h1></body></html>',
  '<html><head><title>401 Unauthorized</title></head><body><h1>401 Unauthorized</h1></body></html>',
  '<html><head><title>Error 403</title></head><body><h2>Error 403</h2><p>Forbidden</p></body></html>',
  '<html><head><title>Error</title></head><body><h1>Something went wrong</h1></body></html>',
  '<html><body><h1>Access blocked</h1><p>Your request was blocked. Contact the administrator.</p></body></html>',
  '<html><body><h1>Blocked</h1><p>Your request has been blocked for security reasons. Incident 12345.</p></body></html>',
  '<html><body><h1>Sign in</h1><form method="post"><input name="password" type="password"></form></body></html>',
  '<html><body><p>This page is not available in your country.</p></body></html>',
  '<html><body><p>Checking your browser before you can go on. Enable JavaScript and cookies.</p></body></html>',
  '<html><body><h1>Session expired</h1><p>Your session has expired. <a href="/login">Log in</a> again.</p></body></html>',
  '<html><body><h1>Account locked</h1><p>There were too many failed attempts.</p></body></html>',
  '<?xml version="1.0"?><error><code>403</code><message>Forbidden</message></error>',
  '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access denied</Message></Error>',
  '<?xml version="1.0"?><response><status>error</status><message>Invalid API key</message></response>',
  '<Response><Error><Code>Unauthorized</Code></Error></Response>',
];

function denial(status: number, type: string, body: string, fields = ''): string {
  const phrase = status === 401 ? 'Unauthorized' : 'Forbidden';
  return `HTTP/1.1 ${status} ${phrase}\nContent-Type: ${type}${fields}\n\n${body}`;
}

function answerer(http: string): string {
  const exchange = readExample({ http }).at(-1);
  return (exchange && recognise(exchange).answeredBy?.vendor) ?? 'nobody';
}

it.each(Object.entries(forms))('names nobody for what anybody says as JSON: %s', (_name, form) => {
  const named = sentences.flatMap((text) =>
    [401, 403].flatMap((status) => {
      const body = form(text, status);
      const vendor = answerer(denial(status, 'application/json', body));
      return vendor === 'nobody' ? [] : [`${vendor}: ${status} ${body}`];
    }),
  );
  expect(named).toEqual([]);
});

it('names nobody for what anybody says as plain text or on a page', () => {
  const named = [401, 403].flatMap((status) =>
    [
      ...sentences.map((text) => ['text/plain', text] as const),
      ...sentences.map((text) => ['text/html', `<html><body><h1>${text}</h1></body></html>`] as const),
      ...pages.map((page) => ['text/html', page] as const),
    ].flatMap(([type, body]) => {
      const vendor = answerer(denial(status, type, body));
      return vendor === 'nobody' ? [] : [`${vendor}: ${status} ${body}`];
    }),
  );
  expect(named).toEqual([]);
});

it.each([
  'WWW-Authenticate: Basic realm="Restricted"',
  'WWW-Authenticate: Bearer',
  'WWW-Authenticate: Bearer error="invalid_token", error_description="The access token expired"',
  'WWW-Authenticate: Bearer error="insufficient_scope", scope="read"',
  'WWW-Authenticate: Digest realm="app", nonce="5f3b", qop="auth"',
  'WWW-Authenticate: Negotiate',
  'WWW-Authenticate: ApiKey',
  'X-Request-Id: 5f3b',
  'X-Error-Code: 403',
  'X-Error-Message: Forbidden',
  'X-Reason: denied',
  'X-Blocked: true',
  'X-Correlation-Id: 5f3b',
  'X-RateLimit-Remaining: 0',
  'X-Cache: MISS',
  'X-Frame-Options: DENY',
  'Via: 1.1 proxy',
  'Set-Cookie: session=; Max-Age=0',
  'Location: /login?next=%2Fadmin',
  'Location: https://sso.example.com/authorize?client_id=app',
])('names nobody for a field that anybody sends: %s', (field) => {
  for (const status of [401, 403]) expect(answerer(denial(status, 'text/plain', '', `\n${field}`))).toBe('nobody');
});
