import { describe, expect, it } from 'vitest';
import { readExample } from '../engine/example.ts';
import { createSession } from '../index.ts';

/** What was asked for and by whom, under short names. */
const asked = {
  nobody: 'GET /v1/things/7 HTTP/1.1\nHost: api.example.net',
  bearer: 'GET /v1/things/7 HTTP/1.1\nHost: api.example.net\nAuthorization: Bearer k3Jd9sLq0PzX7vB2mN8t',
  cookie: 'GET /things/7 HTTP/1.1\nHost: www.example.net\nCookie: sessionid=8f3kd92ks9dk2ls0',
  script:
    'GET /api/price HTTP/1.1\nHost: www.example.net\nAccept: application/json\nSec-Fetch-Dest: empty\nSec-Fetch-Mode: cors\nSec-Fetch-Site: same-origin',
  page: 'GET /price HTTP/1.1\nHost: www.example.net\nAccept: text/html\nSec-Fetch-Dest: document\nSec-Fetch-Mode: navigate',
  plain: 'GET http://box.example.net:8443/v1/health HTTP/1.1\nHost: box.example.net:8443',
  proxied: 'GET http://www.example.org/film HTTP/1.1\nHost: www.example.org\nProxy-Connection: keep-alive',
  graphql:
    'POST /graphql HTTP/1.1\nHost: api.example.net\nAuthorization: Bearer k3Jd9sLq0PzX7vB2mN8t\nContent-Type: application/json\n\n{"query":"{ me { id } pay }"}',
  key: 'GET /v1/things/7 HTTP/1.1\nHost: api.example.net\nX-Api-Key: 8f3kd92ks9dk2ls0',
  ended:
    'GET /d/a.zip?md5=_e4Nc3iduzkWRm01TBBNYw&expires=1772000000 HTTP/1.1\nHost: dl.example.net\nSec-Fetch-Dest: document',
  lasting:
    'GET /d/a.zip?md5=_e4Nc3iduzkWRm01TBBNYw&expires=1992000000 HTTP/1.1\nHost: dl.example.net\nSec-Fetch-Dest: document',
} as const;

type Asked = keyof typeof asked;

/** The first denial of an answer: `status text` and what it says. */
function denialOf(who: Asked, status: string, body: string | object, type?: string) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const kind =
    type ?? (typeof body === 'string' ? (body.startsWith('<') ? 'text/html' : 'text/plain') : 'application/json');
  const head = `HTTP/1.1 ${status}\nDate: Sun, 01 Mar 2026 12:00:00 GMT\nContent-Type: ${kind}`;
  const session = createSession();
  for (const exchange of readExample({ http: `${asked[who]}\n---\n${head}\n\n${text}` })) session.add(exchange);
  return session.report().denials[0];
}

const causeOf = (...answer: Parameters<typeof denialOf>) => denialOf(...answer)?.cause ?? 'none';

const field = (message: string, path: readonly string[] = ['pay']) => ({
  errors: [{ message, path, extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  data: { me: { id: '1' }, pay: null },
});

describe('a field of a GraphQL answer that was refused beside the others', () => {
  it.each([
    ['Not authorized to resolve Query.pay', 'insufficient-permission'],
    ['You do not have permission to view orders', 'insufficient-permission'],
    ["Access to field 'Employee.pay' is denied for role 'intern'", 'insufficient-permission'],
    ['jwt expired', 'expired-credentials'],
    ['Missing scope: pay:read', 'insufficient-scope'],
    ['You have exceeded your rate limit', 'rate-limited'],
  ])('%s', (message, cause) => expect(causeOf('graphql', '200 OK', field(message))).toBe(cause));

  it.each([
    ['Request failed with status code 403'],
    ['Cannot return null for non-nullable field Pay.permissions.'],
    ['connect ECONNREFUSED 10.0.0.4:5432'],
    ['User not found'],
    ['Amount must be at least 1'],
  ])('is not meant by: %s', (message) => expect(causeOf('graphql', '200 OK', field(message))).toBe('none'));

  it('is not meant by an error of the query itself, which has no path', () =>
    expect(
      causeOf('graphql', '200 OK', {
        errors: [{ message: 'Invalid token "pay"', locations: [] }],
        data: { me: { id: 1 } },
      }),
    ).toBe('none'));
});

describe('plain HTTP spoken to a port of TLS', () => {
  it.each([
    ['Client sent an HTTP request to an HTTPS server.'],
    ['Bad Request\nThis combination of host and port requires TLS.'],
    ['The client sent a plain HTTP request, but this server only speaks HTTPS on this port.'],
    [
      '<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head><body><h1>400 Bad Request</h1></body></html>',
    ],
    ['Plain HTTP is not supported on this port, use HTTPS'],
  ])('%s', (body) => expect(causeOf('plain', '400 Bad Request', body)).toBe('tls-required'));

  it.each([
    ["You're accessing the development server over HTTPS, but it only supports HTTP."],
    ['HTTP parse error, are you trying to open an SSL connection to a non-SSL Puma?'],
    ['The callback URL must use https'],
    ['Bad Request: the Host field is missing in the HTTP request'],
  ])('is not meant by: %s', (body) => expect(causeOf('plain', '400 Bad Request', body)).not.toBe('tls-required'));

  it('is not meant where the request went over https', () =>
    expect(causeOf('nobody', '400 Bad Request', 'Client sent an HTTP request to an HTTPS server.')).toBe('none'));
});

describe('the access list of a forward proxy', () => {
  it.each([
    ['<h2>403 Access Denied</h2><h3>Access control list denies you to access this resource</h3>'],
    ['<h1>Forbidden</h1><p>Access control configuration prevents your request from being allowed at this time.</p>'],
    ['<h1>403 Forbidden</h1><p>Destination not allowed by ACL</p>'],
    ['<h1>Access denied</h1><p>The requested host is forbidden by rule 12.</p>'],
    ['<h1>403</h1><p>Disallowed by administrator</p>'],
  ])('%s', (body) => expect(causeOf('proxied', '403 Forbidden', body)).toBe('network-filter'));

  it.each([
    ['proxied', '<h1>403 Forbidden</h1>'],
    ['proxied', '<h1>403 Forbidden</h1><p>Members only. Sign in to watch.</p>'],
    ['cookie', '<h1>403 Forbidden</h1><p>You are not on the access control list of this wiki page.</p>'],
  ] as const)('is not meant, asked by %s: %s', (who, body) =>
    expect(causeOf(who, '403 Forbidden', body)).not.toBe('network-filter'),
  );
});

describe('423 that locks nothing', () => {
  it.each([
    ['Password confirmation required.', 'step-up-required'],
    ['Please confirm your password before continuing.', 'step-up-required'],
    ['Your account is locked. Contact support.', 'account-disabled'],
    ['Too many attempts. Try again in 5 minutes.', 'rate-limited'],
  ])('%s', (message, cause) => expect(causeOf('cookie', '423 Locked', { message })).toBe(cause));

  it.each([['The page is locked by another user'], ['Resource is locked'], ['Locked']])('locks: %s', (message) =>
    expect(causeOf('cookie', '423 Locked', { message })).toBe('resource-state'),
  );
});

describe('410 to a link that carries its own end', () => {
  const gone = '<html><head><title>410 Gone</title></head><body><h1>410 Gone</h1></body></html>';
  it('is the end of the link where that has passed', () =>
    expect(causeOf('ended', '410 Gone', gone)).toBe('expired-credentials'));
  it('is a file that is gone where it has not', () => expect(causeOf('lasting', '410 Gone', gone)).toBe('none'));
  it('is a page that is gone where the address carries none', () =>
    expect(causeOf('page', '410 Gone', gone)).toBe('none'));
  it('says nothing of a link under 404', () => expect(causeOf('ended', '404 Not Found', gone)).toBe('none'));
});

describe('a page of a guard in the place of data', () => {
  const page = (heading: string, text: string) =>
    `<!doctype html><html><head><title>${heading}</title></head><body><h1>${heading}</h1><p>${text}</p></body></html>`;
  it.each([
    ['Are you a robot?', 'We noticed unusual traffic. Confirm that you are human to go on.'],
    [
      'Please verify you are a human',
      'Access to this page has been denied because we believe you are using automation tools.',
    ],
    ['Checking your browser', 'Automated requests are blocked. Enable JavaScript and cookies to continue.'],
  ])('%s', (heading, text) => {
    expect(causeOf('script', '200 OK', page(heading, text))).toBe('bot-challenge');
  });
  it.each([
    ['How we block robots', 'Our crawler policy explains which bots may read the catalogue and how often.'],
    ['Prices', 'A robot vacuum for 199 EUR, and an automated mower.'],
  ])('is not meant by an article: %s', (heading, text) =>
    expect(causeOf('page', '200 OK', page(heading, text))).toBe('none'),
  );
});

describe('a task that a program has to calculate first', () => {
  it.each([
    ['428 Precondition Required', { 'sec-cp-challenge': 'true', provider: 'crypto', nonce: '5f0d', difficulty: 15000 }],
    ['403 Forbidden', { challenge: 'a81fc2', difficulty: 4, algorithm: 'sha256' }],
    ['403 Forbidden', { pow: { seed: '81ac', difficulty: 18 } }],
    ['401 Unauthorized', { nonce: 'x81', salt: '9a', difficulty: 20 }],
  ])('%s %j', (status, body) => expect(causeOf('script', status, body)).toBe('bot-challenge'));

  it.each([
    ['200 OK', { challenge: 'a81fc2', difficulty: 4, algorithm: 'sha256' }],
    ['400 Bad Request', { difficulty: 'hard', message: 'No such level of difficulty' }],
    ['404 Not Found', { puzzle: 4, difficulty: 'easy' }],
  ])('is not meant by %s %j', (status, body) => expect(causeOf('script', status, body)).toBe('none'));
});

describe('callers named as nobody', () => {
  it.each([
    ['Forbidden (user=system:anonymous, verb=get, resource=nodes, subresource(s)=[pods proxy])'],
    ['User: anonymous is not authorized to perform: es:ESHttpGet because no resource-based policy allows it'],
    ['Access denied for principal=anonymousUser action=READ object=folder'],
    ['Principal User:ANONYMOUS is not authorized for Describe on topic orders'],
    ['denied: subject=guest, verb=list, resource=topics'],
    [{ message: 'denied by policy', subject: 'anonymous', action: 'read' }],
  ])('%j sends one to log in', (body) => expect(causeOf('nobody', '403 Forbidden', body)).toBe('no-credentials'));

  it.each([
    ['Forbidden (user=system:serviceaccount:default:ci, verb=get, resource=nodes, subresource(s)=[proxy])'],
    ['denied: subject=ops, verb=list, resource=topics'],
    [{ message: 'denied by policy', subject: 'ops', action: 'read' }],
  ])('%j names somebody', (body) => expect(causeOf('bearer', '403 Forbidden', body)).toBe('insufficient-permission'));
});

describe('a cookie that a browser keeps back from another site', () => {
  it.each([
    ['Strict Cookie has not been found in request'],
    ['SameSite cookie is missing'],
    ['The lax cookie was not found in this request'],
  ])('%s', (error) => expect(causeOf('cookie', '412 Precondition Failed', { error })).toBe('cookies-not-sent'));

  it.each([['If-Match does not match'], ['The ETag of the object has changed'], ['Precondition failed']])(
    'is not meant by: %s',
    (error) => expect(causeOf('cookie', '412 Precondition Failed', { error })).toBe('none'),
  );
});

describe('a status line inside of a body', () => {
  it.each([
    ['RT/5.0.3 401 Credentials required', ['status-body-mismatch', 'version-banner']],
    ['HTTP/1.1 403 Forbidden', ['status-body-mismatch']],
    ['Status: 401 Unauthorized', ['status-body-mismatch']],
    ['ICAP/1.0 403 Forbidden', ['status-body-mismatch']],
  ])('%s is a denial under 200', (body, rules) => {
    const denial = denialOf('nobody', '200 OK', body);
    expect(denial?.findings).toEqual(expect.arrayContaining(['denial-in-200', ...rules]));
    expect(denial?.findings.includes('version-banner')).toBe(rules.includes('version-banner'));
  });

  it.each([
    ['RT/5.0.3 200 Ok\n\n7'],
    ['Mozilla/5.0 401 visits since Monday'],
    ['Room/2 403 is on the left'],
    ['401 visitors came'],
  ])('is not meant by: %s', (body) => expect(causeOf('nobody', '200 OK', `${body}\nthe rest of it\n`)).toBe('none'));
});

describe('the state of a thing, and what cannot be done for that', () => {
  it.each([
    ['This topic is locked, you cannot edit posts or make further replies.'],
    ['The order is closed, so you can no longer change it'],
    ['The project is archived; you cannot push to it'],
    ['This poll has ended and you can no longer vote'],
    ['The period is frozen, therefore users cannot add entries'],
  ])('%s', (message) => expect(causeOf('cookie', '403 Forbidden', { message })).toBe('resource-state'));

  it.each([
    ['Your account is locked, you cannot post'],
    ['You have been banned, so you can no longer reply'],
    ['You are not a member, you cannot edit posts'],
    ['Your session has ended, you cannot continue'],
  ])('is not meant by: %s', (message) =>
    expect(causeOf('cookie', '403 Forbidden', { message })).not.toBe('resource-state'),
  );
});

describe('a code that names less than the sentence beside it', () => {
  it.each([
    [{ code: 'ACCESS_DENIED', message: 'You must be logged in to see this list' }],
    [{ error: 'AuthorizationError', message: 'This action requires an authenticated user' }],
    [{ success: false, error: { __type: 'Authorization Error', message: 'Action x requires an authenticated user' } }],
  ])('%j', (body) => expect(causeOf('nobody', '403 Forbidden', body)).toBe('no-credentials'));
});

describe('words of rights to a key alone', () => {
  it.each([['Not enough rights to read channel'], ['Not enough permissions to access this list']])(
    'leave open whose rights are meant: %s',
    (message) => {
      const denial = denialOf('key', '403 Forbidden', { message });
      expect([denial?.cause, denial?.confidence]).toEqual(['insufficient-permission', 'likely']);
      expect(denial?.alternatives).toContain('insufficient-scope');
    },
  );

  it('are plain where a user is named', () =>
    expect(denialOf('key', '403 Forbidden', { message: "User 'lena' lacks the permission things.read" })?.cause).toBe(
      'insufficient-permission',
    ));
});

describe('a status of gRPC in the record of its gateway', () => {
  it('is read by its number', () =>
    expect(causeOf('bearer', '403 Forbidden', { code: 8, message: 'no', details: [] })).toBe('rate-limited'));
  it('is none without its details', () =>
    expect(causeOf('bearer', '403 Forbidden', { code: 8, message: 'no' })).toBe('unspecified-403'));
});

describe('lines of source and frames in one cell of a page', () => {
  it('say nothing of the reason', () => {
    const cells = [
      'You need the role accounting for this report',
      'The Error Occurred in /var/www/app.cfc: line 45 43: if (!session.user.ip) { 45: throw(type="ip blocked")',
      'x.CustomException: You need the role accounting for this report at x.net.ip.Blocked.call(Blocked.java:71) at x.B.c(B.java:2)',
    ];
    const page = `<html><body><table>${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('')}</table></body></html>`;
    expect(causeOf('cookie', '403 Forbidden', page)).toBe('insufficient-permission');
  });
});

describe('what the same URL gives to another request', () => {
  const picture = 'HTTP/1.1 200 OK\nContent-Type: image/jpeg\nContent-Length: 100';
  const answerAfter = (first: string, second: string, answer: string) => {
    const session = createSession();
    const http = `${first}\n---\n${picture}\n---\n${second}\n---\n${answer}`;
    for (const exchange of readExample({ http })) session.add(exchange);
    return session.report().denials[0]?.cause ?? 'none';
  };
  const stock = (server: string) =>
    `HTTP/1.1 403 Forbidden\nServer: ${server}\nContent-Type: text/html\n\n<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>`;

  it.each([['PURGE'], ['BAN'], ['DELETE'], ['TRACE']])('a method that is refused where GET is served: %s', (method) =>
    expect(answerAfter('GET /img/a.jpg HTTP/1.1', `${method} /img/a.jpg HTTP/1.1`, stock('nginx'))).toBe(
      'method-not-permitted',
    ),
  );

  it.each([['nginx/1.24.0'], ['WEBrick/1.8.1 (Ruby/3.2.3/2024-01-18)'], ['thttpd/2.29'], ['lighttpd/1.4.71']])(
    'a folder whose file is served by %s',
    (server) =>
      expect(answerAfter('GET /manual/1.html HTTP/1.1', 'GET /manual/ HTTP/1.1', stock(server))).toBe(
        'directory-listing',
      ),
  );

  it('not a folder of an application', () =>
    expect(answerAfter('GET /manual/1.html HTTP/1.1', 'GET /manual/ HTTP/1.1', stock('gunicorn'))).not.toBe(
      'directory-listing',
    ));
});
