import type { Vendor } from '../engine/vendor.ts';

/** FastAPI: its own refusals, from its documentation and source. */
export const fastapi: Vendor = {
  id: 'fastapi',
  name: 'FastAPI',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { json: { detail: { equals: 'Not authenticated' } }, withoutRequestHeader: ['authorization'] },
      cause: 'no-credentials',
      says: 'nothing was sent where the security dependency looks.',
      confidence: 'certain',
      source: 'https://github.com/fastapi/fastapi/blob/master/fastapi/security/http.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Bearer

{"detail": "Not authenticated"}`,
    },
    {
      when: { json: { detail: { equals: 'Not authenticated' } }, requestHeader: { authorization: true } },
      cause: 'wrong-scheme',
      says: 'an Authorization field was sent, but in another scheme than the security dependency reads.',
      confidence: 'likely',
      orElse: ['malformed-credentials', 'no-credentials'],
      source: 'https://github.com/fastapi/fastapi/blob/master/fastapi/security/oauth2.py',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Token abc
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Bearer

{"detail": "Not authenticated"}`,
    },
    {
      when: { json: { detail: { equals: 'Invalid authentication credentials' } } },
      cause: 'wrong-scheme',
      says: 'the Authorization field is of another scheme than the security dependency reads, or is not of its form.',
      confidence: 'likely',
      orElse: ['malformed-credentials', 'invalid-credentials'],
      source: 'https://github.com/fastapi/fastapi/blob/master/fastapi/security/http.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"detail": "Invalid authentication credentials"}`,
    },
    {
      when: { json: { detail: { equals: 'Could not validate credentials' } } },
      cause: 'invalid-credentials',
      says: 'the token was not accepted: its signature, its time or its user is wrong.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://fastapi.tiangolo.com/tutorial/security/oauth2-jwt/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Bearer

{"detail": "Could not validate credentials"}`,
    },
    {
      when: { json: { detail: { equals: ['Incorrect username or password', 'LOGIN_BAD_CREDENTIALS'] } } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/fastapi-users/fastapi-users/blob/HEAD/fastapi_users/router/auth.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"detail": "Incorrect username or password"}`,
    },
    {
      when: { json: { detail: { equals: ['Inactive user', 'LOGIN_USER_NOT_VERIFIED'] } } },
      cause: 'account-disabled',
      says: 'the account is inactive or not verified.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/fastapi-users/fastapi-users/blob/HEAD/fastapi_users/router/auth.py',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"detail": "Inactive user"}`,
    },
    {
      when: { json: { detail: { equals: 'Not enough permissions' } } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope that the endpoint asks for.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      shared: true,
      source: 'https://fastapi.tiangolo.com/advanced/security/oauth2-scopes/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Bearer scope="items"

{"detail": "Not enough permissions"}`,
    },
    {
      when: { status: 400, body: { equals: 'Invalid host header' } },
      cause: 'origin-rejected',
      says: 'the Host that was asked for is not on the list of trusted hosts.',
      confidence: 'certain',
      source: 'https://github.com/encode/starlette/blob/master/starlette/middleware/trustedhost.py',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/plain; charset=utf-8

Invalid host header`,
    },
    {
      when: { status: 400, method: 'OPTIONS', body: { starts: 'Disallowed CORS ' } },
      cause: 'preflight-rejected',
      says: 'the CORS settings do not allow the origin, method or field that the preflight asks for.',
      confidence: 'certain',
      source: 'https://github.com/encode/starlette/blob/master/starlette/middleware/cors.py',
      sample: `OPTIONS /items HTTP/1.1
Host: api.example.com
Origin: https://app.example.com
Access-Control-Request-Method: PUT
---
HTTP/1.1 400 Bad Request
Content-Type: text/plain; charset=utf-8

Disallowed CORS origin`,
    },
    {
      when: { json: { error: { starts: 'Rate limit exceeded: ' } } },
      cause: 'rate-limited',
      says: 'the rate limit is used up.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/laurentS/slowapi/blob/master/slowapi/extension.py',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"error": "Rate limit exceeded: 5 per 1 minute"}`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Name the scheme with the status.',
        code: {
          language: 'python',
          text: "raise HTTPException(401, 'Not authenticated', headers={'WWW-Authenticate': 'Bearer'})",
        },
      },
    ],
    'should-be-401': [
      {
        text: 'Upgrade FastAPI: before 0.122 HTTPBearer answered 403 when nothing was sent. Or use auto_error=False and raise 401.',
        code: {
          language: 'python',
          text: `bearer = HTTPBearer(auto_error=False)

def login(token: HTTPAuthorizationCredentials | None = Depends(bearer)):
    if token is None:
        raise HTTPException(401, 'Not authenticated', headers={'WWW-Authenticate': 'Bearer'})`,
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Look the object up together with its owner, and answer 404 if there is none.',
        code: {
          language: 'python',
          text: `order = db.query(Order).filter_by(id=id, owner_id=user.id).first()
if order is None:
    raise HTTPException(404)`,
        },
      },
    ],
    'resource-enumeration': [
      {
        text: 'Look the object up together with its owner, and answer 404 if there is none.',
        code: {
          language: 'python',
          text: `order = db.query(Order).filter_by(id=id, owner_id=user.id).first()
if order is None:
    raise HTTPException(404)`,
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Add CORSMiddleware last: what is added last runs first and answers preflights.',
        code: {
          language: 'python',
          text: "app.add_middleware(CORSMiddleware, allow_origins=['https://app.example.com'], allow_methods=['*'], allow_headers=['*'])",
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Add CORSMiddleware last, outside the middleware that refuses: what is added last runs first.',
        code: {
          language: 'python',
          text: "app.add_middleware(CORSMiddleware, allow_origins=['https://app.example.com'], allow_credentials=True, allow_methods=['*'], allow_headers=['*'])",
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: {
          language: 'python',
          text: "app.add_middleware(CORSMiddleware, allow_origins=['https://app.example.com'], expose_headers=['WWW-Authenticate'])",
        },
      },
    ],
    'version-banner': [
      { text: 'Leave the Server field out.', code: { language: 'sh', text: 'uvicorn main:app --no-server-header' } },
    ],
    'username-enumeration': [
      {
        text: 'Answer every failed login with one and the same sentence.',
        code: {
          language: 'python',
          text: "raise HTTPException(401, 'Incorrect username or password', headers={'WWW-Authenticate': 'Bearer'})",
        },
      },
    ],
    'no-login-throttle': [
      {
        text: 'Limit attempts on the login route, with slowapi for one.',
        code: {
          language: 'python',
          text: `@app.post('/login')
@limiter.limit('5/minute')
async def login(request: Request): ...`,
        },
      },
    ],
    'debug-page': [
      {
        text: 'Switch debug mode off in production.',
        code: { language: 'python', text: 'app = FastAPI(debug=False)' },
      },
    ],
  },
};
