import type { Vendor } from '../engine/vendor.ts';

/** Express: its own refusals, from its documentation and source. */
export const express: Vendor = {
  id: 'express',
  name: 'Express',
  layer: 'framework',
  marks: [
    { body: { all: ['<title>Error</title>', '<pre>'] } },
    { header: { 'x-powered-by': { equals: 'Express' } }, body: { equals: ['Unauthorized', 'Forbidden'] } },
  ],
  denials: [
    {
      when: {
        body: [
          ': invalid csrf token',
          '"invalid csrf token"',
          '>invalid csrf token<',
          'EBADCSRFTOKEN',
          'EBAD_CSRF_TOKEN',
        ],
      },
      cause: 'csrf-rejected',
      says: 'its forgery check did not find the token it expects.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/expressjs/csurf/blob/master/index.js',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Error</title>
</head>
<body>
<pre>ForbiddenError: invalid csrf token</pre>
</body>
</html>`,
    },
    {
      when: { body: ['misconfigured csrf', 'CSRF token missing, sent: '] },
      cause: 'csrf-rejected',
      says: 'the forgery check found no secret to compare with.',
      confidence: 'likely',
      orElse: ['server-config'],
      source: 'https://github.com/expressjs/csurf/blob/master/index.js',
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: text/html; charset=utf-8

<title>Error</title>
<pre>Error: misconfigured csrf</pre>`,
    },
    {
      when: { body: 'No authorization token was found' },
      cause: 'no-credentials',
      says: 'no token was found in the Authorization field.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/auth0/express-jwt/blob/master/src/index.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<title>Error</title>
<pre>UnauthorizedError: No authorization token was found<br> &nbsp; &nbsp;at new UnauthorizedError</pre>`,
    },
    {
      when: { body: { all: ['Format is Authorization: Bearer [token]', 'credentials_bad_scheme'] } },
      cause: 'wrong-scheme',
      says: 'the Authorization field names another scheme than Bearer.',
      confidence: 'certain',
      source: 'https://github.com/auth0/express-jwt/blob/master/src/index.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"name": "UnauthorizedError", "message": "Format is Authorization: Bearer [token]", "code": "credentials_bad_scheme"}`,
    },
    {
      when: { body: { all: ['Format is Authorization: Bearer [token]', 'credentials_bad_format'] } },
      cause: 'malformed-credentials',
      says: 'the Authorization field does not consist of a scheme and one token.',
      confidence: 'certain',
      source: 'https://github.com/auth0/express-jwt/blob/master/src/index.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"name": "UnauthorizedError", "message": "Format is Authorization: Bearer [token]", "code": "credentials_bad_format"}`,
    },
    {
      when: { body: 'Format is Authorization: Bearer [token]' },
      cause: 'malformed-credentials',
      says: 'the Authorization field is not the word Bearer and one token.',
      confidence: 'possible',
      orElse: ['wrong-scheme'],
      source: 'https://github.com/auth0/express-jwt/blob/master/src/index.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Format is Authorization: Bearer [token]"}`,
    },
    {
      when: { body: { all: ['ForbiddenError: Forbidden', 'SendStream.'] } },
      cause: 'server-config',
      says: 'its file server does not serve names that begin with a dot, nor paths that lead out of its folder.',
      confidence: 'certain',
      source: 'https://github.com/pillarjs/send/blob/master/index.js',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<!DOCTYPE html>
<html lang="en">
<head>
<title>Error</title>
</head>
<body>
<pre>ForbiddenError: Forbidden<br> &nbsp; &nbsp;at SendStream.error (/srv/app/node_modules/send/index.js:168:31)</pre>
</body>
</html>`,
    },
    {
      when: { body: ['The token has been revoked.'] },
      cause: 'revoked-credentials',
      says: 'the token is on the block list.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/auth0/express-jwt/blob/master/src/index.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "The token has been revoked.", "code": "revoked_token"}`,
    },
    {
      when: { text: 'Too many requests, please try again later.', status: [403, 429] },
      cause: 'rate-limited',
      says: 'the rate limit is used up.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/express-rate-limit/express-rate-limit/blob/HEAD/source/rate-limit.ts',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: text/plain; charset=utf-8
RateLimit-Policy: 100;w=900

Too many requests, please try again later.`,
    },
    {
      when: { body: 'Not allowed by CORS' },
      cause: 'origin-rejected',
      says: 'the Origin is not on the list of the cors middleware.',
      confidence: 'likely',
      shared: true,
      source: 'https://expressjs.com/en/resources/middleware/cors.html',
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: text/html; charset=utf-8

<title>Error</title>
<pre>Error: Not allowed by CORS</pre>`,
    },
    {
      when: {
        header: { 'x-powered-by': { equals: 'Express' } },
        body: { equals: 'Unauthorized' },
        status: 401,
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'this is how Passport answers when its strategy found nobody, and nothing was sent.',
      confidence: 'likely',
      source: 'https://github.com/jaredhanson/passport/blob/master/lib/middleware/authenticate.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
X-Powered-By: Express

Unauthorized`,
    },
    {
      when: {
        header: { 'x-powered-by': { equals: 'Express' } },
        body: { equals: 'Unauthorized' },
        status: 401,
        requestHeader: { authorization: true },
      },
      cause: 'invalid-credentials',
      says: 'this is how Passport answers when its strategy did not accept what was sent.',
      confidence: 'possible',
      orElse: ['expired-credentials', 'wrong-scheme'],
      source: 'https://github.com/jaredhanson/passport/blob/master/lib/middleware/authenticate.js',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
X-Powered-By: Express

Unauthorized`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Set the field with the status.',
        code: {
          language: 'js',
          text: "res.set('WWW-Authenticate', 'Bearer realm=\"api\"').status(401).json({ error: 'login required' });",
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Put cors() before the middleware that asks for a login.',
        code: {
          language: 'js',
          text: `app.use(cors({ origin: 'https://app.example.com', credentials: true }));
app.use(requireLogin);`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Put cors() first, so that refusals carry its fields too.',
        code: { language: 'js', text: "app.use(cors({ origin: 'https://app.example.com', credentials: true }));" },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: {
          language: 'js',
          text: "app.use(cors({ origin: 'https://app.example.com', credentials: true, exposedHeaders: ['WWW-Authenticate'] }));",
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Look the object up together with its owner, and answer 404 if there is none.',
        code: {
          language: 'js',
          text: `const order = await orders.findOne({ id, owner: req.user.id });
if (!order) return res.sendStatus(404);`,
        },
      },
    ],
    'resource-enumeration': [
      {
        text: 'Look the object up together with its owner, and answer 404 if there is none.',
        code: {
          language: 'js',
          text: `const order = await orders.findOne({ id, owner: req.user.id });
if (!order) return res.sendStatus(404);`,
        },
      },
    ],
    'version-banner': [
      { text: 'Leave X-Powered-By out.', code: { language: 'js', text: "app.disable('x-powered-by');" } },
    ],
    'stack-trace': [
      {
        text: 'Run with NODE_ENV=production, or add an error handler of your own as the last middleware.',
        code: { language: 'sh', text: 'NODE_ENV=production node server.js' },
      },
    ],
    'native-login-prompt': [
      {
        text: 'Set a scheme that browsers do not know when a script asks.',
        code: {
          language: 'js',
          text: `const script = req.xhr || req.get('Sec-Fetch-Dest') === 'empty';
res.set('WWW-Authenticate', \`\${script ? 'xBasic' : 'Basic'} realm="api"\`).sendStatus(401);`,
        },
      },
    ],
    'cacheable-denial': [
      {
        text: 'Keep denials out of caches.',
        code: {
          language: 'js',
          text: "res.set('Cache-Control', 'no-store').status(403).json({ error: 'forbidden' });",
        },
      },
    ],
    'no-login-throttle': [
      {
        text: 'Limit attempts on the login route with express-rate-limit. Behind a proxy, set "trust proxy" so that it counts callers and not the proxy.',
        code: { language: 'js', text: "app.post('/login', rateLimit({ windowMs: 60_000, limit: 5 }), login);" },
      },
    ],
    'username-enumeration': [
      {
        text: 'Answer every failed login with one and the same sentence.',
        code: { language: 'js', text: "return res.status(401).json({ error: 'Wrong name or password' });" },
      },
    ],
  },
};
