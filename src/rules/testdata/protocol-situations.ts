import { form, json, page, plain, posted, type Situations, seen, series } from './situation.ts';

const call = (fields: string, response: string, body = '', line = 'GET /v1/tides HTTP/1.1') =>
  seen(`${line}\nHost: api.harbour.example${fields ? `\n${fields}` : ''}`, response, body);
const bearer = 'Authorization: Bearer q8Vx2mT5cR7nB1kZ4wLd';
const refused = (challenge: string) => call('', `401 Unauthorized\nWWW-Authenticate: ${challenge}\nContent-Type: text/plain`, 'Log in');
const script = 'Origin: https://app.quay.example\nSec-Fetch-Mode: cors\nSec-Fetch-Dest: empty\nSec-Fetch-Site: cross-site';
const own = 'Sec-Fetch-Mode: cors\nSec-Fetch-Dest: empty\nSec-Fetch-Site: same-origin\nX-Requested-With: XMLHttpRequest';
const preflight = (status: string, asked = 'Access-Control-Request-Method: PUT\n') =>
  seen(`OPTIONS /v1/tides HTTP/1.1\nHost: api.harbour.example\nOrigin: https://app.quay.example\n${asked}Sec-Fetch-Mode: cors`, status);

/** Situations of the rules of the protocol. */
export const protocolSituations: readonly Situations[] = [
  {
    rule: 'missing-www-authenticate',
    reports: [
      ['Only a cookie is cleared', call('Cookie: sid=9f8e7d6c5b4a39281706', '401 Unauthorized\nSet-Cookie: sid=; Max-Age=0\nContent-Type: application/json', '{"error":"session"}')],
      ['Another field of that purpose', call('', '401 Unauthorized\nX-WWW-Authenticate: Basic realm="x"')],
      ['A challenge of a proxy', call('', '401 Unauthorized\nProxy-Authenticate: Basic realm="x"')],
      ['A HEAD', call('', '401 Unauthorized\nServer: quay', '', 'HEAD / HTTP/1.1')],
      ['A page in another language', page('401 Unauthorized', '<h1>Kein Zugriff</h1>')],
    ],
    ignores: [
      ['403', page('403 Forbidden', 'no')],
      ['A challenge in small letters', call('', '401 Unauthorized\nwww-authenticate: Basic realm="x"')],
      ['An empty challenge', call('', '401 Unauthorized\nWWW-Authenticate:')],
      ['407', call('', '407 Proxy Authentication Required\nProxy-Authenticate: Basic realm="x"')],
      ['401 in a 200', json('200 OK', '{"code":401,"message":"Not logged in"}')],
    ],
  },
  {
    rule: 'malformed-challenge',
    reports: [
      ['An open quote', refused('Basic realm="Harbour')],
      ['Words for people', refused('Please log in first!')],
      ['A parameter without a name', refused('Digest ="abc", nonce="x"')],
      ['Empty', refused('')],
      ['A colon for an equals sign', refused('Bearer realm: "tides"')],
    ],
    ignores: [
      ['Two schemes on one line', refused('Basic realm="a", Bearer realm="b", error="invalid_token"')],
      ['An escaped quote', refused('Basic realm="the \\"old\\" quay"')],
      ['A token of base64', refused('Negotiate oYG2MIGzoAMKAQA=')],
      ['A scheme alone', refused('Bearer')],
      ['A comma too many', refused('Basic realm="a",')],
    ],
  },
  {
    rule: 'incomplete-challenge',
    reports: [
      ['Basic alone', refused('Basic')],
      ['Basic with the character set alone', refused('Basic charset="UTF-8"')],
      ['Digest without a nonce', refused('Digest realm="x", qop="auth"')],
      ['Digest without a realm', refused('Digest nonce="abc123", qop="auth"')],
      ['The second of two', refused('Bearer realm="x", Basic')],
    ],
    ignores: [
      ['An empty realm', refused('Basic realm=""')],
      ['Realm in capitals', refused('Basic REALM="x"')],
      ['Bearer alone', refused('Bearer')],
      ['NTLM', refused('NTLM')],
      ['A whole Digest', refused('Digest realm="x", nonce="abc123", qop="auth", algorithm=SHA-256')],
    ],
  },
  {
    rule: 'unregistered-scheme',
    reports: [
      ['Of a product', refused('HarbourToken realm="x"')],
      ['ApiKey', refused('ApiKey')],
      ['Cookie', refused('Cookie realm="x"')],
      ['JWT', refused('JWT realm="api"')],
      ['xBasic', refused('xBasic realm="x"')],
    ],
    ignores: [
      ['DPoP', refused('DPoP algs="ES256"')],
      ['In capitals', refused('BASIC realm="x"')],
      ['Hawk was never registered but HOBA was', refused('HOBA max-age="180", challenge="abc"')],
      ['Mutual', refused('Mutual realm="x"')],
      ['Negotiate', refused('Negotiate')],
    ],
  },
  {
    rule: 'weak-challenge',
    reports: [
      ['MD5', refused('Digest realm="x", nonce="a1", qop="auth", algorithm=MD5')],
      ['No algorithm, which is MD5', refused('Digest realm="x", nonce="a1", qop="auth"')],
      ['MD5-sess', refused('Digest realm="x", nonce="a1", qop="auth", algorithm=MD5-sess')],
      ['No qop', refused('Digest realm="x", nonce="a1", algorithm=SHA-256')],
      ['A camera', refused('Digest realm="IP Camera(C1)", nonce="5a6b", stale="FALSE"')],
    ],
    ignores: [
      ['SHA-256 with qop', refused('Digest realm="x", nonce="a1", qop="auth", algorithm=SHA-256')],
      ['MD5 beside SHA-256', call('', '401 Unauthorized\nWWW-Authenticate: Digest realm="x", nonce="a1", qop="auth", algorithm=SHA-256\nWWW-Authenticate: Digest realm="x", nonce="a2", qop="auth", algorithm=MD5')],
      ['Basic', refused('Basic realm="x"')],
      ['Bearer', refused('Bearer')],
      ['SHA-512-256', refused('Digest realm="x", nonce="a1", qop="auth,auth-int", algorithm=SHA-512-256')],
    ],
  },
  {
    rule: 'cleartext-credentials',
    reports: [
      ['Basic sent', seen('GET http://files.harbour.example/a HTTP/1.1\nHost: files.harbour.example\nAuthorization: Basic YTpi', '403 Forbidden')],
      ['Basic asked for', seen('GET http://files.harbour.example/a HTTP/1.1\nHost: files.harbour.example', '401 Unauthorized\nWWW-Authenticate: Basic realm="x"')],
      ['A token sent to an address of the network', seen('GET http://10.0.3.7:8080/a HTTP/1.1\nHost: 10.0.3.7:8080\nAuthorization: Bearer q8Vx2mT5cR7nB1kZ4wLd', '403 Forbidden')],
      ['A form of login', seen('POST http://www.harbour.example/login HTTP/1.1\nHost: www.harbour.example\nContent-Type: application/x-www-form-urlencoded\n\nuser=ida&password=x1y2z3', '401 Unauthorized\nWWW-Authenticate: Cookie')],
      ['A key in a field', seen('GET http://api.harbour.example/v1 HTTP/1.1\nHost: api.harbour.example\nX-Api-Key: 5f1c88a0be7d4429', '403 Forbidden')],
    ],
    ignores: [
      ['https', seen('GET https://files.harbour.example/a HTTP/1.1\nHost: files.harbour.example\nAuthorization: Basic YTpi', '403 Forbidden')],
      ['localhost', seen('GET http://localhost:3000/a HTTP/1.1\nHost: localhost:3000\nAuthorization: Basic YTpi', '403 Forbidden')],
      ['127.0.0.1', seen('GET http://127.0.0.1:3000/a HTTP/1.1\nHost: 127.0.0.1:3000\nAuthorization: Bearer abcdefgh12345678', '403 Forbidden')],
      ['[::1]', seen('GET http://[::1]:3000/a HTTP/1.1\nHost: [::1]:3000\nAuthorization: Bearer abcdefgh12345678', '403 Forbidden')],
      ['Nothing sent, nothing asked', seen('GET http://www.harbour.example/a HTTP/1.1\nHost: www.harbour.example', '403 Forbidden')],
    ],
  },
  {
    rule: 'should-be-401',
    reports: [
      ['A token that ran out', json('403 Forbidden', '{"error":"Your token has expired"}')],
      ['Nothing sent', call('', '403 Forbidden\nContent-Type: application/json', '{"detail":"Authentication credentials were not provided."}')],
      ['A wrong password', call('Authorization: Basic YTpi', '403 Forbidden\nContent-Type: text/plain', 'Invalid username or password')],
      ['A key that is unknown', call('X-Api-Key: 5f1c88a0be7d4429', '403 Forbidden\nContent-Type: application/json', '{"message":"Invalid API key"}')],
      ['French', call('', '403 Forbidden\nContent-Type: application/json', '{"message":"Vous devez être connecté pour accéder à cette ressource."}')],
    ],
    ignores: [
      ['No permission', json('403 Forbidden', '{"error":"You do not have permission to delete parcels"}')],
      ['A signed URL', seen('GET /a.bin?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20260101T000000Z&X-Amz-Expires=60&X-Amz-Signature=abc HTTP/1.1\nHost: b.s3.amazonaws.com\nDate: Sun, 01 Mar 2026 12:00:00 GMT', '403 Forbidden\nContent-Type: application/xml', '<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>')],
      ['A limit', json('403 Forbidden', '{"error":"Rate limit exceeded"}')],
      ['CSRF', form('/save', 'a=b', '403 Forbidden', '<h1>CSRF token mismatch</h1>')],
      ['A blocked address', page('403 Forbidden', '<p>Your IP address has been blocked.</p>')],
    ],
  },
  {
    rule: 'should-be-403',
    reports: [
      ['No permission', json('401 Unauthorized\nWWW-Authenticate: Bearer', '{"error":"User ida does not have permission to delete parcels"}')],
      ['A role', json('401 Unauthorized\nWWW-Authenticate: Bearer', '{"message":"Role viewer is not allowed to write"}')],
      ['German', json('401 Unauthorized\nWWW-Authenticate: Bearer', '{"message":"Sie haben keine Berechtigung, diese Sendung zu löschen."}')],
      ['Admins only', json('401 Unauthorized\nWWW-Authenticate: Bearer', '{"message":"This action requires the administrator role"}')],
      ['A session', seen('DELETE /parcels/4 HTTP/1.1\nHost: www.harbour.example\nCookie: sessionid=5d1b6f2a90c3e7aa', '401 Unauthorized\nContent-Type: application/json', '{"error":"You are not authorized to delete this parcel; only the owner can"}')],
    ],
    ignores: [
      ['No token', call('', '401 Unauthorized\nWWW-Authenticate: Bearer\nContent-Type: application/json', '{"error":"No token"}')],
      ['A token that ran out', json('401 Unauthorized\nWWW-Authenticate: Bearer', '{"error":"Token expired"}')],
      ['Bare word', json('401 Unauthorized\nWWW-Authenticate: Bearer', '{"error":"Unauthorized"}')],
      ['403', json('403 Forbidden', '{"error":"User ida does not have permission"}')],
      ['A fresh login is asked for', json('401 Unauthorized\nWWW-Authenticate: Bearer error="insufficient_user_authentication"', '{"error":"Log in again with a second factor"}')],
    ],
  },
  {
    rule: 'should-be-429',
    reports: [
      ['A limit by the minute', json('403 Forbidden', '{"message":"Too many requests, try again in 60 seconds"}')],
      ['A quota of the day', json('403 Forbidden', '{"error":{"message":"Daily quota exceeded. It is reset at midnight."}}')],
      ['401', json('401 Unauthorized\nWWW-Authenticate: Bearer', '{"message":"Rate limit reached"}')],
      ['Spanish', json('403 Forbidden', '{"mensaje":"Demasiadas solicitudes. Inténtelo más tarde."}')],
      ['A code', json('403 Forbidden', '{"error":"RATE_LIMIT_EXCEEDED"}')],
    ],
    ignores: [
      ['429', json('429 Too Many Requests', '{"message":"Too many requests"}')],
      ['A storage that is full', json('403 Forbidden', '{"message":"Storage quota exceeded: 5 GB of 5 GB used"}')],
      ['A plan', json('403 Forbidden', '{"message":"Your plan allows three projects. Upgrade to add more."}')],
      ['A lock', json('403 Forbidden', '{"message":"Account locked by the administrator"}')],
      ['No permission', json('403 Forbidden', '{"message":"No permission"}')],
    ],
  },
  {
    rule: 'login-redirect',
    reports: [
      ['A script is sent to /login', call(own, '302 Found\nLocation: /login?next=/v1/tides')],
      ['Another host', call(own, '302 Found\nLocation: https://sso.harbour.example/authorize?client_id=a&redirect_uri=b')],
      ['303', call(own, '303 See Other\nLocation: /users/sign_in')],
      ['307 to a German page', call(own, '307 Temporary Redirect\nLocation: /anmelden?returnUrl=%2Fv1%2Ftides')],
      ['The page itself', call(own, '200 OK\nContent-Type: text/html', '<html><head><title>Sign in</title></head><body><form action="/login" method="post"><input name="user"><input type="password" name="password"></form></body></html>')],
    ],
    ignores: [
      ['A person who goes there', seen('GET /orders HTTP/1.1\nHost: www.harbour.example\nSec-Fetch-Mode: navigate\nSec-Fetch-Dest: document', '302 Found\nLocation: /login')],
      ['Another page', call(own, '302 Found\nLocation: /v2/tides')],
      ['After a logout', call(own, '302 Found\nLocation: /', '', 'POST /logout HTTP/1.1')],
      ['A slash', call(own, '301 Moved Permanently\nLocation: /v1/tides/')],
      ['Data', call(own, '200 OK\nContent-Type: application/json', '{"a":1}')],
    ],
  },
  {
    rule: 'bearer-error-mismatch',
    reports: [
      ['invalid_token with 403', call(bearer, '403 Forbidden\nWWW-Authenticate: Bearer error="invalid_token"')],
      ['insufficient_scope with 401', call(bearer, '401 Unauthorized\nWWW-Authenticate: Bearer error="insufficient_scope", scope="a"')],
      ['invalid_request with 401', call(bearer, '401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_request"')],
      ['invalid_request with 403', call(bearer, '403 Forbidden\nWWW-Authenticate: Bearer realm="x", error="invalid_request"')],
      ['Beside another challenge', call(bearer, '401 Unauthorized\nWWW-Authenticate: Basic realm="x", Bearer error="insufficient_scope"')],
    ],
    ignores: [
      ['invalid_token with 401', call(bearer, '401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"')],
      ['insufficient_scope with 403', call(bearer, '403 Forbidden\nWWW-Authenticate: Bearer error="insufficient_scope"')],
      ['No error', call(bearer, '403 Forbidden\nWWW-Authenticate: Bearer realm="x"')],
      ['An error of its own', call(bearer, '401 Unauthorized\nWWW-Authenticate: Bearer error="quay_closed"')],
      ['Another scheme', call('', '401 Unauthorized\nWWW-Authenticate: Basic realm="x", error="insufficient_scope"')],
    ],
  },
  {
    rule: 'bearer-error-without-token',
    reports: [
      ['invalid_token', call('', '401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"')],
      ['invalid_request', call('', '401 Unauthorized\nWWW-Authenticate: Bearer realm="x", error="invalid_request"')],
      ['With a description', call('', '401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token", error_description="No token"')],
      ['403', call('', '403 Forbidden\nWWW-Authenticate: Bearer error="insufficient_scope"')],
      ['A cookie of a language', call('Cookie: lang=de', '401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"')],
    ],
    ignores: [
      ['A token', call(bearer, '401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"')],
      ['No error', call('', '401 Unauthorized\nWWW-Authenticate: Bearer')],
      ['Token in the query', call('', '401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"', '', 'GET /v1/tides?access_token=q8Vx2mT5cR7nB1kZ4wLd HTTP/1.1')],
      ['Basic', call('', '401 Unauthorized\nWWW-Authenticate: Basic realm="x"')],
      ['A token that is undefined', call('Authorization: Bearer undefined', '401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"')],
    ],
  },
  {
    rule: 'preflight-denied',
    reports: [
      ['401', preflight('401 Unauthorized\nWWW-Authenticate: Bearer')],
      ['403', preflight('403 Forbidden')],
      ['Basic', preflight('401 Unauthorized\nWWW-Authenticate: Basic realm="x"')],
      ['With headers asked for', preflight('403 Forbidden\nContent-Type: application/json', 'Access-Control-Request-Method: GET\nAccess-Control-Request-Headers: authorization\n')],
      ['A firewall', preflight('403 Forbidden\nServer: cloudflare\nCF-RAY: 8a1b2c3d4e5f6071-FRA')],
    ],
    ignores: [
      ['204', preflight('204 No Content\nAccess-Control-Allow-Origin: *')],
      ['No preflight', preflight('403 Forbidden', '')],
      ['GET', call(script, '403 Forbidden')],
      ['405', preflight('405 Method Not Allowed')],
      ['404', preflight('404 Not Found')],
    ],
  },
  {
    rule: 'cors-opaque-denial',
    reports: [
      ['No field', call(`${script}\n${bearer}`, '401 Unauthorized\nWWW-Authenticate: Bearer')],
      ['Another origin', call(`${script}\n${bearer}`, '403 Forbidden\nAccess-Control-Allow-Origin: https://other.example')],
      ['A star with cookies', call(`${script}\nCookie: sid=9f8e7d6c5b4a39281706`, '403 Forbidden\nAccess-Control-Allow-Origin: *')],
      ['A limit', call(`${script}\n${bearer}`, '429 Too Many Requests\nRetry-After: 3')],
      ['null', call(`${script}\n${bearer}`, '403 Forbidden\nAccess-Control-Allow-Origin: null')],
    ],
    ignores: [
      ['A star', call(`${script}\n${bearer}`, '403 Forbidden\nAccess-Control-Allow-Origin: *')],
      ['The origin', call(`${script}\n${bearer}`, '403 Forbidden\nAccess-Control-Allow-Origin: https://app.quay.example\nAccess-Control-Allow-Credentials: true')],
      ['The same origin', call(own, '403 Forbidden')],
      ['A program', call(bearer, '403 Forbidden')],
      ['A page', seen('GET / HTTP/1.1\nHost: www.harbour.example\nSec-Fetch-Mode: navigate\nSec-Fetch-Dest: document', '403 Forbidden')],
    ],
  },
  {
    rule: 'challenge-not-exposed',
    reports: [
      ['Nothing exposed', call(script, '401 Unauthorized\nWWW-Authenticate: Bearer\nAccess-Control-Allow-Origin: *')],
      ['Other fields', call(script, '401 Unauthorized\nWWW-Authenticate: Bearer\nAccess-Control-Allow-Origin: *\nAccess-Control-Expose-Headers: ETag, X-Id')],
      ['DPoP', call(script, '401 Unauthorized\nWWW-Authenticate: DPoP error="use_dpop_nonce"\nDPoP-Nonce: a\nAccess-Control-Allow-Origin: *\nAccess-Control-Expose-Headers: DPoP-Nonce')],
      ['The origin', call(script, '401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"\nAccess-Control-Allow-Origin: https://app.quay.example')],
      ['A star that does not count with credentials', call(`${script}\nCookie: sid=9f8e7d6c5b4a39281706`, '401 Unauthorized\nWWW-Authenticate: Bearer\nAccess-Control-Allow-Origin: https://app.quay.example\nAccess-Control-Allow-Credentials: true\nAccess-Control-Expose-Headers: *')],
    ],
    ignores: [
      ['Exposed', call(script, '401 Unauthorized\nWWW-Authenticate: Bearer\nAccess-Control-Allow-Origin: *\nAccess-Control-Expose-Headers: www-authenticate')],
      ['A star', call(script, '401 Unauthorized\nWWW-Authenticate: Bearer\nAccess-Control-Allow-Origin: *\nAccess-Control-Expose-Headers: *')],
      ['Not readable', call(script, '401 Unauthorized\nWWW-Authenticate: Bearer')],
      ['The same origin', call(own, '401 Unauthorized\nWWW-Authenticate: Bearer')],
      ['403', call(script, '403 Forbidden\nAccess-Control-Allow-Origin: *')],
    ],
  },
  {
    rule: 'native-login-prompt',
    reports: [
      ['Basic', call(own, '401 Unauthorized\nWWW-Authenticate: Basic realm="x"')],
      ['Negotiate and NTLM', call(own, '401 Unauthorized\nWWW-Authenticate: Negotiate\nWWW-Authenticate: NTLM')],
      ['Digest', call(own, '401 Unauthorized\nWWW-Authenticate: Digest realm="x", nonce="1", qop="auth", algorithm=SHA-256')],
      ['Beside Bearer', call(own, '401 Unauthorized\nWWW-Authenticate: Bearer, Basic realm="x"')],
      ['By another site', call(script, '401 Unauthorized\nWWW-Authenticate: Basic realm="x"\nAccess-Control-Allow-Origin: https://app.quay.example\nAccess-Control-Allow-Credentials: true')],
    ],
    ignores: [
      ['Bearer', call(own, '401 Unauthorized\nWWW-Authenticate: Bearer')],
      ['A page', seen('GET / HTTP/1.1\nHost: www.harbour.example\nSec-Fetch-Mode: navigate\nSec-Fetch-Dest: document', '401 Unauthorized\nWWW-Authenticate: Basic realm="x"')],
      ['A program', call('User-Agent: curl/8.5.0', '401 Unauthorized\nWWW-Authenticate: Basic realm="x"')],
      ['Renamed', call(own, '401 Unauthorized\nWWW-Authenticate: xBasic realm="x"')],
      ['403', call(own, '403 Forbidden')],
    ],
  },
  {
    rule: 'cacheable-denial',
    reports: [
      ['max-age', plain('403 Forbidden\nCache-Control: max-age=600', 'no')],
      ['s-maxage', plain('403 Forbidden\nCache-Control: s-maxage=60', 'no')],
      ['public and max-age', plain('401 Unauthorized\nWWW-Authenticate: Bearer\nCache-Control: public, max-age=3600', 'no')],
      ['Expires', plain('403 Forbidden\nDate: Sun, 01 Mar 2026 12:00:00 GMT\nExpires: Mon, 02 Mar 2026 12:00:00 GMT', 'no')],
      ['immutable for a year', plain('403 Forbidden\nCache-Control: public, max-age=31536000, immutable', 'no')],
    ],
    ignores: [
      ['no-store', plain('403 Forbidden\nCache-Control: no-store, max-age=600', 'no')],
      ['private', plain('403 Forbidden\nCache-Control: private, max-age=600', 'no')],
      ['max-age 0', plain('403 Forbidden\nCache-Control: max-age=0', 'no')],
      ['Expires in the past', plain('403 Forbidden\nDate: Sun, 01 Mar 2026 12:00:00 GMT\nExpires: Thu, 01 Jan 1970 00:00:00 GMT', 'no')],
      ['Nothing', plain('403 Forbidden', 'no')],
    ],
  },
  {
    rule: 'no-reason',
    reports: [
      ['Empty', plain('403 Forbidden', '')],
      ['An empty object', json('403 Forbidden', '{}')],
      ['Only an id', plain('403 Forbidden\nX-Request-Id: abc', '')],
      ['White space', plain('403 Forbidden', ' \n')],
      ['401 without anything', plain('401 Unauthorized', '')],
    ],
    ignores: [
      ['A word', plain('403 Forbidden', 'Blocked')],
      ['A challenge', plain('401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"', '')],
      ['A field', plain('403 Forbidden\nX-Error-Message: plan expired', '')],
      ['A page', page('403 Forbidden', '<h1>Your address is blocked</h1>')],
      ['A code', json('403 Forbidden', '{"code":"E17"}')],
    ],
  },
  {
    rule: 'status-body-mismatch',
    reports: [
      ['401 in a 403', json('403 Forbidden', '{"statusCode":401,"message":"Unauthorized"}')],
      ['403 in a 401', json('401 Unauthorized\nWWW-Authenticate: Bearer', '{"status":403,"error":"Forbidden"}')],
      ['A problem', call('', '401 Unauthorized\nWWW-Authenticate: Bearer\nContent-Type: application/problem+json', '{"title":"Forbidden","status":403}')],
      ['A page', page('403 Forbidden', '<html><head><title>401 Unauthorized</title></head><body><h1>401 Unauthorized</h1></body></html>')],
      ['404 in a 403', json('403 Forbidden', '{"code":404,"message":"Not Found"}')],
    ],
    ignores: [
      ['The same', json('403 Forbidden', '{"statusCode":403,"message":"Forbidden"}')],
      ['A code of its own', json('403 Forbidden', '{"code":40301,"message":"no"}')],
      ['A number of a thing', json('403 Forbidden', '{"orderId":401,"message":"no"}')],
      ['A substatus', page('403 Forbidden', '<h1>HTTP Error 403.14</h1>')],
      ['A count', json('403 Forbidden', '{"message":"401 of 500 calls left"}')],
    ],
  },
  {
    rule: 'missing-retry-after',
    reports: [
      ['429', json('429 Too Many Requests', '{"message":"Slow down"}')],
      ['403', json('403 Forbidden', '{"message":"Rate limit exceeded"}')],
      ['Only the limit', json('429 Too Many Requests\nX-RateLimit-Limit: 60\nX-RateLimit-Remaining: 0', '{"message":"Too many requests"}')],
      ['A page', page('429 Too Many Requests', '<h1>Too many requests</h1>')],
      ['A queue', json('429 Too Many Requests', '{"error":{"code":"throttled"}}')],
    ],
    ignores: [
      ['Retry-After', json('429 Too Many Requests\nRetry-After: 5', '{"message":"Slow down"}')],
      ['A reset', json('429 Too Many Requests\nX-RateLimit-Reset: 1772366400', '{"message":"Slow down"}')],
      ['RateLimit', json('429 Too Many Requests\nRateLimit: "default";r=0;t=30', '{"message":"Slow down"}')],
      ['In the body', json('429 Too Many Requests', '{"message":"Too many requests, try again in 30 seconds"}')],
      ['A permission', json('403 Forbidden', '{"message":"No permission"}')],
    ],
  },
  {
    rule: 'auth-loop',
    reports: [
      ['Three times', series(...[1, 2, 3].map(() => json('401 Unauthorized\nWWW-Authenticate: Bearer', '{"e":1}')))],
      ['Four times, 403', series(...[1, 2, 3, 4].map(() => call(bearer, '403 Forbidden')))],
      ['Basic', series(...[1, 2, 3].map(() => call('Authorization: Basic YTpi', '401 Unauthorized\nWWW-Authenticate: Basic realm="x"')))],
      ['A cookie', series(...[1, 2, 3].map(() => call('Cookie: sessionid=5d1b6f2a90c3e7aa', '401 Unauthorized')))],
      ['A key', series(...[1, 2, 3].map(() => call('X-Api-Key: 5f1c88a0be7d4429', '403 Forbidden')))],
    ],
    ignores: [
      ['Twice', series(call(bearer, '401 Unauthorized'), call(bearer, '401 Unauthorized'))],
      ['New tokens', series(...['a', 'b', 'c'].map((x) => call(`Authorization: Bearer ${x}8Vx2mT5cR7nB1kZ4wLd`, '401 Unauthorized')))],
      ['Other addresses', series(...['a', 'b', 'c'].map((x) => call(bearer, '403 Forbidden', '', `GET /v1/${x} HTTP/1.1`)))],
      ['Nothing sent', series(...[1, 2, 3].map(() => call('', '401 Unauthorized')))],
      ['Passed in between', series(call(bearer, '403 Forbidden'), call(bearer, '200 OK'), call(bearer, '403 Forbidden'))],
    ],
  },
  {
    rule: 'no-login-throttle',
    reports: [
      ['Twelve in JSON', series(...Array.from({ length: 12 }, (_, at) => posted('/api/login', `{"username":"ida","password":"guess${at}"}`, '401 Unauthorized', '{"error":"bad credentials"}')))],
      ['Ten in a form', series(...Array.from({ length: 10 }, (_, at) => form('/login', `user=ida&password=guess${at}`, '401 Unauthorized', '<p>Wrong name or password</p>')))],
    ],
    ignores: [
      ['Nine', series(...Array.from({ length: 9 }, (_, at) => posted('/api/login', `{"username":"ida","password":"guess${at}"}`, '401 Unauthorized', '{"error":"bad credentials"}')))],
      ['A limit at the end', series(...Array.from({ length: 11 }, (_, at) => posted('/api/login', `{"username":"ida","password":"guess${at}"}`, at < 10 ? '401 Unauthorized' : '429 Too Many Requests', '{"error":"bad credentials"}')))],
      ['A lock at the end', series(...Array.from({ length: 11 }, (_, at) => posted('/api/login', `{"username":"ida","password":"guess${at}"}`, '401 Unauthorized', at < 10 ? '{"error":"bad credentials"}' : '{"error":"Account locked after too many failed logins"}')))],
    ],
  },
];
