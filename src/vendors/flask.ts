import type { Vendor } from '../engine/vendor.ts';

/** Flask: its own refusals, from its documentation and source. */
export const flask: Vendor = {
  id: 'flask',
  name: 'Flask',
  layer: 'framework',
  marks: [
    { body: '<p>The server could not verify that you are authorized to access the URL requested.' },
    { body: '<p>You don&#39;t have the permission to access the requested resource. It is either read-protected' },
    { json: { message: 'The server could not verify that you are authorized to access the URL requested.' } },
    {
      json: { message: "You don't have the permission to access the requested resource. It is either read-protected" },
    },
  ],
  denials: [
    {
      when: { json: { msg: ['Missing Authorization Header', 'Missing cookie "', 'Missing JWT in ', 'Missing "'] } },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/vimalloc/flask-jwt-extended/blob/main/flask_jwt_extended/view_decorators.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"msg": "Missing Authorization Header"}`,
    },
    {
      when: { json: { msg: ["Missing 'Bearer' type in 'Authorization' header"] } },
      cause: 'wrong-scheme',
      says: 'the Authorization field is of another scheme than Bearer.',
      confidence: 'certain',
      source: 'https://github.com/vimalloc/flask-jwt-extended/blob/main/flask_jwt_extended/view_decorators.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"msg": "Missing 'Bearer' type in 'Authorization' header. Expected 'Authorization: Bearer <JWT>'"}`,
    },
    {
      when: { json: { msg: ['Bad Authorization header. Expected', 'Bad Bearer header'] } },
      cause: 'malformed-credentials',
      says: 'the Authorization field does not consist of a scheme and one token.',
      confidence: 'certain',
      source: 'https://github.com/vimalloc/flask-jwt-extended/blob/main/flask_jwt_extended/view_decorators.py',
      sample: `HTTP/1.1 422 Unprocessable Entity
Content-Type: application/json

{"msg": "Bad Authorization header. Expected 'Authorization: Bearer <JWT>'"}`,
    },
    {
      when: { body: { equals: ['{"msg":"Token has expired"}', '{"msg": "Token has expired"}'] } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://github.com/vimalloc/flask-jwt-extended/blob/main/flask_jwt_extended/default_callbacks.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"msg": "Token has expired"}`,
    },
    {
      when: { body: { equals: ['{"msg":"Token has been revoked"}', '{"msg": "Token has been revoked"}'] } },
      cause: 'revoked-credentials',
      says: 'the token is on the block list.',
      confidence: 'certain',
      source: 'https://github.com/vimalloc/flask-jwt-extended/blob/main/flask_jwt_extended/default_callbacks.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"msg": "Token has been revoked"}`,
    },
    {
      when: { json: { msg: { equals: 'Fresh token required' } } },
      cause: 'step-up-required',
      says: 'the call wants a token from a login just made.',
      confidence: 'certain',
      source: 'https://github.com/vimalloc/flask-jwt-extended/blob/main/flask_jwt_extended/default_callbacks.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"msg": "Fresh token required"}`,
    },
    {
      when: {
        json: {
          msg: [
            'Not enough segments',
            'Invalid header padding',
            'Invalid payload padding',
            'Invalid crypto padding',
            'Invalid header string',
          ],
        },
      },
      cause: 'malformed-credentials',
      says: 'what was sent as a token is not a JSON Web Token.',
      confidence: 'certain',
      source: 'https://github.com/jpadilla/pyjwt/blob/master/jwt/api_jws.py',
      sample: `HTTP/1.1 422 Unprocessable Entity
Content-Type: application/json

{"msg": "Not enough segments"}`,
    },
    {
      when: { json: { msg: ['Signature verification failed', 'The specified alg value is not allowed'] } },
      cause: 'invalid-credentials',
      says: 'the signature of the token is not confirmed.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/jpadilla/pyjwt/blob/master/jwt/api_jws.py',
      sample: `HTTP/1.1 422 Unprocessable Entity
Content-Type: application/json

{"msg": "Signature verification failed"}`,
    },
    {
      when: { json: { msg: ['The token is not yet valid'] } },
      cause: 'clock-skew',
      says: 'the token is not valid yet.',
      confidence: 'certain',
      source: 'https://github.com/jpadilla/pyjwt/blob/master/jwt/api_jwt.py',
      sample: `HTTP/1.1 422 Unprocessable Entity
Content-Type: application/json

{"msg": "The token is not yet valid (nbf)"}`,
    },
    {
      when: { json: { msg: ["Audience doesn't match", 'Invalid audience', 'Invalid issuer'] } },
      cause: 'wrong-audience',
      says: 'the token was issued by or for somebody else.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/jpadilla/pyjwt/blob/master/jwt/api_jwt.py',
      sample: `HTTP/1.1 422 Unprocessable Entity
Content-Type: application/json

{"msg": "Invalid audience"}`,
    },
    {
      when: { json: { msg: ['Only non-refresh tokens are allowed', 'Only refresh tokens are allowed'] } },
      cause: 'wrong-scheme',
      says: 'a refresh token was sent in place of an access token, or the other way round.',
      confidence: 'certain',
      source: 'https://github.com/vimalloc/flask-jwt-extended/blob/main/flask_jwt_extended/internal_utils.py',
      sample: `HTTP/1.1 422 Unprocessable Entity
Content-Type: application/json

{"msg": "Only non-refresh tokens are allowed"}`,
    },
    {
      when: { json: { msg: ['CSRF double submit tokens do not match', 'Missing CSRF token'] } },
      cause: 'csrf-rejected',
      says: 'the forgery token is missing or does not belong to the cookie.',
      confidence: 'certain',
      source: 'https://github.com/vimalloc/flask-jwt-extended/blob/main/flask_jwt_extended/tokens.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"msg": "CSRF double submit tokens do not match"}`,
    },
    {
      when: {
        text: [
          'The CSRF token is missing.',
          'The CSRF tokens do not match.',
          'The CSRF token has expired.',
          'The CSRF session token is missing.',
          'The CSRF session token is invalid.',
          'The CSRF token is invalid.',
        ],
      },
      cause: 'csrf-rejected',
      says: 'the form token is missing, too old, or does not belong to the session.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/pallets-eco/flask-wtf/blob/main/src/flask_wtf/csrf.py',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8

<title>400 Bad Request</title>
<h1>Bad Request</h1>
<p>The CSRF token is missing.</p>`,
    },
    {
      when: { text: ['The referrer header is missing.', 'The referrer does not match the host.'] },
      cause: 'csrf-rejected',
      says: 'the Referer does not show that the form comes from this site.',
      confidence: 'likely',
      orElse: ['origin-rejected'],
      shared: true,
      source: 'https://github.com/pallets-eco/flask-wtf/blob/main/src/flask_wtf/csrf.py',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8

<title>400 Bad Request</title>
<h1>Bad Request</h1>
<p>The referrer does not match the host.</p>`,
    },
    {
      when: { status: 401, body: { equals: 'Unauthorized Access' }, withoutRequestHeader: ['authorization'] },
      cause: 'no-credentials',
      says: 'nothing was sent that its login could check.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/miguelgrinberg/Flask-HTTPAuth/blob/main/src/flask_httpauth.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
WWW-Authenticate: Basic realm="Authentication Required"

Unauthorized Access`,
    },
    {
      when: { status: 401, body: { equals: 'Unauthorized Access' }, requestHeader: { authorization: true } },
      cause: 'invalid-credentials',
      says: 'what was sent is not accepted.',
      confidence: 'likely',
      orElse: ['wrong-scheme'],
      shared: true,
      source: 'https://github.com/miguelgrinberg/Flask-HTTPAuth/blob/main/src/flask_httpauth.py',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
WWW-Authenticate: Bearer realm="Authentication Required"

Unauthorized Access`,
    },
    {
      when: { json: { msg: ['Only access tokens are allowed'] } },
      cause: 'wrong-scheme',
      says: 'a refresh token was sent where an access token belongs (Flask-JWT-Extended 3).',
      confidence: 'certain',
      source: 'https://github.com/vimalloc/flask-jwt-extended/blob/3.25.0/flask_jwt_extended/utils.py',
      sample: `HTTP/1.1 422 Unprocessable Content
Content-Type: application/json

{"msg": "Only access tokens are allowed"}`,
    },
    {
      when: { json: { msg: { equals: 'User claims verification failed' } } },
      cause: 'insufficient-permission',
      says: 'a claim of the token does not have the value that this call asks for.',
      confidence: 'certain',
      source: 'https://github.com/vimalloc/flask-jwt-extended/blob/main/flask_jwt_extended/jwt_manager.py',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"msg": "User claims verification failed"}`,
    },
    {
      when: {
        status: 401,
        body: 'Could not verify your access level for that URL',
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'no name and password were sent.',
      confidence: 'likely',
      shared: true,
      source: 'https://flask.pocoo.org/snippets/8/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain
WWW-Authenticate: Basic realm="Login Required"

Could not verify your access level for that URL.
You have to login with proper credentials`,
    },
    {
      when: {
        status: 401,
        body: 'Could not verify your access level for that URL',
        requestHeader: { authorization: true },
      },
      cause: 'invalid-credentials',
      says: 'name or password is wrong.',
      confidence: 'likely',
      shared: true,
      source: 'https://flask.pocoo.org/snippets/8/',
      sample: `GET /admin HTTP/1.1
Host: app.example.com
Authorization: Basic YWxpY2U6d3Jvbmc=
---
HTTP/1.1 401 Unauthorized
Content-Type: text/plain
WWW-Authenticate: Basic realm="Login Required"

Could not verify your access level for that URL.
You have to login with proper credentials`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Name the scheme with the status.',
        code: {
          language: 'python',
          text: `from werkzeug.datastructures import WWWAuthenticate

abort(401, www_authenticate=WWWAuthenticate('bearer', {'realm': 'api'}))`,
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Look the object up together with its owner, and answer 404 if there is none (Flask-SQLAlchemy 3).',
        code: {
          language: 'python',
          text: 'order = db.first_or_404(db.select(Order).filter_by(id=id, owner_id=current_user.id))',
        },
      },
    ],
    'resource-enumeration': [
      {
        text: 'Look the object up together with its owner, and answer 404 if there is none (Flask-SQLAlchemy 3).',
        code: {
          language: 'python',
          text: 'order = db.first_or_404(db.select(Order).filter_by(id=id, owner_id=current_user.id))',
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Let Flask-CORS answer preflights, and skip OPTIONS in before_request.',
        code: {
          language: 'python',
          text: `CORS(app, origins=['https://app.example.com'], supports_credentials=True)

@app.before_request
def login():
    if request.method == 'OPTIONS':
        return None`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Switch Flask-CORS on for the whole application.',
        code: { language: 'python', text: "CORS(app, origins=['https://app.example.com'], supports_credentials=True)" },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: {
          language: 'python',
          text: "CORS(app, origins=['https://app.example.com'], supports_credentials=True, expose_headers=['WWW-Authenticate'])",
        },
      },
    ],
    'debug-page': [
      { text: 'Switch debug mode off: its page runs code.', code: { language: 'sh', text: 'flask run --no-debug' } },
    ],
    'version-banner': [
      {
        text: 'Serve with a production server in place of Werkzeug, which names its version.',
        code: { language: 'sh', text: 'gunicorn app:app' },
      },
    ],
    'username-enumeration': [{ text: 'Answer every failed login with one and the same sentence.' }],
    'no-login-throttle': [
      {
        text: 'Throttle the login with Flask-Limiter.',
        code: {
          language: 'python',
          text: `@app.post('/login')
@limiter.limit('5/minute')
def login(): ...`,
        },
      },
    ],
  },
};
