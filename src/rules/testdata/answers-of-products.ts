import { form, json, page, plain, posted, type Situations, seen, series } from './situation.ts';

const api = 'Host: api.harbour.example';
const bearer = 'Authorization: Bearer q8Vx2mT5cR7nB1kZ4wLd';
const login = (status: string, body: string, path = '/api/session') =>
  posted(path, '{"email":"ida@mail.example","password":"Sommer-Regen-8"}', status, body);
const signUp = (status: string, body: string, path = '/api/register') =>
  posted(path, '{"email":"ida@mail.example","name":"Ida","password":"Sommer-Regen-8"}', status, body);
const forgot = (status: string, body: string) => posted('/api/forgot-password', '{"email":"ida@mail.example"}', status, body);
const tried = (name: string, status: string, body: string) =>
  posted('/api/login', `{"username":"${name}","password":"x1y2z3q"}`, status, body);
const got = (body: string, path = '/v1/berths') =>
  seen(`GET ${path} HTTP/1.1\n${api}\n${bearer}\nAccept: application/json`, '200 OK\nContent-Type: application/json', body);
const bare = (status: string, body: string) =>
  seen(`GET /v1/berths HTTP/1.1\n${api}\nAccept: application/json\nUser-Agent: port-cli/2.1`, `${status}\nContent-Type: application/json`, body);
const get = (line: string, response: string, body = '') => seen(`GET ${line} HTTP/1.1\n${api}\n${bearer}`, response, body);

/** What products answer to logins, and with which status. */
export const answersOfProducts: readonly Situations[] = [
  {
    rule: 'username-enumeration',
    reports: [
      ['Only the tries are counted', login('401 Unauthorized', '{"msg":"Password error, you have 4 attempts left"}')],
      ['A name with its organization', login('401 Unauthorized', '{"msg":"User: harbour/ida does not exist"}')],
      ['A shop that knows the address', signUp('422 Unprocessable Content', '{"errors":[{"field":"email","message":"This e-mail is already linked to a profile. Sign in instead."}]}')],
      ['GraphQL', posted('/graphql/', '{"operationName":"Register","variables":{"input":{"email":"ida@mail.example","password":"Sommer-Regen-8"}},"query":"mutation Register($input: AccountRegisterInput!){accountRegister(input:$input){errors{field message code}}}"}', '200 OK', '{"data":{"accountRegister":{"errors":[{"field":"email","message":"User with this Email already exists.","code":"UNIQUE"}]}}}')],
      ['You already have one', signUp('409 Conflict', '{"message":"Looks like you already have an account with us."}')],
      ['A code for a name in use', signUp('400 Bad Request', '{"error":"EMAIL_EXISTS"}')],
      ['A number for an unknown name', login('400 Bad Request', '{"error_code":"user_not_registered","error_description":"Sign up first"}')],
      ['Not one of ours', login('401 Unauthorized', '{"message":"Nobody signs in here with that address."}')],
      ['In Swedish', login('401 Unauthorized', '{"message":"Det finns inget konto med den e-postadressen."}')],
      ['In Turkish', login('401 Unauthorized', '{"message":"Bu e-posta adresiyle kayıtlı kullanıcı bulunamadı."}')],
      ['In Chinese', login('401 Unauthorized', '{"message":"该手机号尚未注册"}')],
      ['In Vietnamese', forgot('404 Not Found', '{"message":"Email này chưa được đăng ký."}')],
      ['A mail that was not sent', forgot('400 Bad Request', '{"message":"No account is registered to this e-mail address."}')],
      ['The password of a known one', form('/login', 'user=ida&password=Sommer-Regen-8', '200 OK', '<div class="alert">That password isn\'t right for ida.</div><form method="post"><input name="user"><input type="password" name="password"></form>')],
      ['An account of another kind', login('401 Unauthorized', '{"message":"This account was created with Google. Sign in with Google."}')],
    ],
    ignores: [
      ['Both at once', login('401 Unauthorized', '{"message":"These credentials do not match our records."}')],
      ['If', forgot('200 OK', '{"message":"If that address is in our system, a mail is on its way."}')],
      ['A rule for the name', signUp('422 Unprocessable Content', '{"message":"The name is not available: it holds a reserved word."}', '/api/teams/register')],
      ['The form of an address', login('422 Unprocessable Content', '{"message":"email is not a valid address"}')],
      ['A lock', login('429 Too Many Requests', '{"message":"Too many attempts. Wait a minute."}')],
      ['An app that does not exist', login('401 Unauthorized', '{"error":"invalid_client","message":"Unknown application"}')],
      ['A link that is used up', posted('/api/reset-password', '{"token":"q8Vx2mT5cR7n","password":"Sommer-Regen-8"}', '400 Bad Request', '{"message":"This link has already been used."}')],
      ['In Swedish, both', login('401 Unauthorized', '{"message":"Fel e-postadress eller lösenord."}')],
      ['In Chinese, both', login('401 Unauthorized', '{"message":"手机号或密码错误"}')],
      ['In Polish, both', login('401 Unauthorized', '{"message":"Podane dane logowania są nieprawidłowe."}')],
      ['The service is not there', login('503 Service Unavailable', '{"message":"User service not available"}')],
    ],
  },
  {
    rule: 'username-enumeration-differential',
    reports: [
      ['Another language', series(tried('ida', '401 Unauthorized', '"Falsche Zugangsdaten"'), tried('zoe', '401 Unauthorized', '"Bad credentials"'))],
      ['A lock for one', series(tried('ida', '403 Forbidden', '{"e":"failed","locked":true}'), tried('zoe', '401 Unauthorized', '{"e":"failed"}'))],
      ['A step further', series(tried('ida', '401 Unauthorized', '{"e":"failed","methods":["password","otp"]}'), tried('zoe', '401 Unauthorized', '{"e":"failed","methods":[]}'))],
      ['An error of the server', series(tried('ida', '401 Unauthorized', '{"e":"failed"}'), tried('zoe', '500 Internal Server Error', '{"e":"null"}'))],
      ['One letter', series(tried('ida', '401 Unauthorized', '{"e":"Login failed."}'), tried('zoe', '401 Unauthorized', '{"e":"Login failed"}'))],
    ],
    ignores: [
      ['An id of the request', series(tried('ida', '401 Unauthorized', '{"e":"failed","requestId":"a1b2-1"}'), tried('zoe', '401 Unauthorized', '{"e":"failed","requestId":"c3d4-2"}'))],
      ['A form that was not right', series(tried('ida', '401 Unauthorized', '{"e":"failed"}'), tried('zoe', '422 Unprocessable Content', '{"e":"username must be at least 4 characters"}'))],
      ['A gateway that was down', series(tried('ida', '401 Unauthorized', '{"e":"failed"}'), tried('zoe', '502 Bad Gateway', 'down'))],
      ['A counter of the address', series(tried('ida', '401 Unauthorized', '{"e":"failed, 4 tries left"}'), tried('zoe', '401 Unauthorized', '{"e":"failed, 3 tries left"}'))],
    ],
  },
  {
    rule: 'denial-in-200',
    reports: [
      ['A number of its own', got('{"ret":-101,"msg":"账号未登录"}')],
      ['A frame around the error', got('{"response":{"status":"error","code":"NOT_AUTHORIZED","text":"You are not allowed to see this"}}')],
      ['JSON-RPC', posted('/jsonrpc', '{"jsonrpc":"2.0","method":"berth.list","id":1}', '200 OK', '{"jsonrpc":"2.0","error":{"code":-32001,"message":"Access denied"},"id":1}')],
      ['SOAP', seen(`POST /soap HTTP/1.1\n${api}\nContent-Type: text/xml\n\n<a/>`, '200 OK\nContent-Type: text/xml', '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault><faultcode>soap:Client</faultcode><faultstring>Authentication failed: token expired</faultstring></soap:Fault></soap:Body></soap:Envelope>')],
      ['GraphQL of a Spring server', posted('/graphql', '{"query":"{ crew { pay } }"}', '200 OK', '{"errors":[{"message":"Unauthorized","path":["crew"],"extensions":{"classification":"UNAUTHORIZED"}}],"data":{"crew":null}}')],
      ['In Spanish', got('{"ok":false,"error":"Sesión caducada, inicie sesión de nuevo"}')],
      ['In Russian', got('{"success":0,"message":"Доступ запрещён"}')],
      ['A page', page('200 OK', '<html><head><title>Access denied</title></head><body><h1>Access denied</h1><p>You do not have permission to view this page.</p></body></html>')],
      ['A lone word', got('{"status":"fail","reason":"invalid_token"}')],
    ],
    ignores: [
      ['A list of events', got('{"events":[{"type":"login","result":"access denied","at":"08:41"}]}')],
      ['The state of a document', got('{"id":7,"status":"rejected","reason":"Photo too dark"}')],
      ['A message about rights in a thread', got('{"comments":[{"by":"Ida","text":"I get permission denied when I open it"}]}')],
      ['Who may do what', got('{"permissions":{"read":true,"write":false},"denied":["write"]}')],
      ['A page about it', page('200 OK', '<html><head><title>How to fix a 403</title></head><body><h1>How to fix 403 Forbidden</h1><p>First check the file rights. Then look into the log, where the server tells more than the page does.</p><p>Many servers answer so.</p></body></html>')],
      ['Nobody is logged in, and that is no error', got('{"authenticated":false,"user":null}', '/v1/session')],
    ],
  },
  {
    rule: 'should-be-401',
    reports: [
      ['An action for logged-in users', bare('403 Forbidden', '{"error":{"__type":"Authorization Error","message":"Access denied: Action berth_search requires an authenticated user"}}')],
      ['A key that is not known', seen(`GET /v1/berths HTTP/1.1\n${api}\nX-Api-Key: q8Vx2mT5cR7nB1kZ4wLd`, '403 Forbidden\nContent-Type: application/json', '{"message":"API key not found"}')],
      ['Log in first, in German', bare('403 Forbidden', '{"meldung":"Bitte melden Sie sich an."}')],
      ['A token past its end', get('/v1/berths', '403 Forbidden\nContent-Type: application/json', '{"detail":"Signature has expired"}')],
      ['Anonymous', bare('403 Forbidden', '{"message":"Anonymous access is not permitted"}')],
    ],
    ignores: [
      ['A right', get('/v1/berths', '403 Forbidden\nContent-Type: application/json', '{"detail":"SELECT permission on expired_leases was denied for this user"}')],
      ['A signed picture', seen('GET /q8Vx2mT5cR7nB1kZ4wLdq8Vx2mT5cR7/fit:600/tower.jpg HTTP/1.1\nHost: img.harbour.example', '403 Forbidden\nContent-Type: text/plain', 'Invalid signature')],
      ['A plan', get('/v1/berths', '403 Forbidden\nContent-Type: application/json', '{"detail":"Subscription expired"}')],
      ['An invitation', get('/v1/berths', '403 Forbidden\nContent-Type: application/json', '{"detail":"Membership of this club is required"}')],
    ],
  },
  {
    rule: 'should-be-403',
    reports: [
      ['A right by its path', get('/api/v2/buckets', '401 Unauthorized\nContent-Type: application/json', '{"code":"unauthorized","message":"write:orgs/0a1b2c3d/buckets is unauthorized"}')],
      ['A role', get('/v1/berths', '401 Unauthorized\nContent-Type: application/json', '{"message":"Your role does not permit this action"}')],
      ['Not an admin', get('/v1/berths', '401 Unauthorized\nContent-Type: application/json', '{"message":"Admin privileges required"}')],
      ['In French', get('/v1/berths', '401 Unauthorized\nContent-Type: application/json', '{"message":"Vous n\'avez pas les droits nécessaires."}')],
    ],
    ignores: [
      ['No token', bare('401 Unauthorized\nWWW-Authenticate: Bearer', '{"message":"Not allowed"}')],
      ['A token that is over', get('/v1/berths', '401 Unauthorized\nContent-Type: application/json', '{"message":"Token is no longer active"}')],
      ['A wrong key', get('/v1/berths', '401 Unauthorized\nContent-Type: application/json', '{"message":"Unauthorized: key not recognized"}')],
      ['Nothing said', get('/v1/berths', '401 Unauthorized\nContent-Type: application/json', '{"message":"Unauthorized"}')],
    ],
  },
  {
    rule: 'should-be-429',
    reports: [
      ['A weekly volume', get('/v1/berths', '403 Forbidden\nX-Rejection-Reason: RegisteredQuotaPerWeek\nContent-Type: application/json', '{"message":"Forbidden"}')],
      ['Too fast', bare('403 Forbidden', '{"error":"You are sending requests too fast"}')],
      ['In Japanese', bare('403 Forbidden', '{"error":"リクエストが多すぎます。しばらくしてから再度お試しください。"}')],
    ],
    ignores: [
      ['Storage', get('/v1/berths', '403 Forbidden\nContent-Type: application/json', '{"message":"Storage limit of your account reached"}')],
      ['Seats', get('/v1/berths', '403 Forbidden\nContent-Type: application/json', '{"message":"You have reached the maximum number of users in your plan"}')],
      ['A size', get('/v1/berths', '403 Forbidden\nContent-Type: application/json', '{"message":"Body too large: limit is 10 MB"}')],
    ],
  },
  {
    rule: 'inconsistent-protection',
    reports: [
      ['An encoded letter', series(get('/admin/tides', '403 Forbidden', 'no'), get('/%61dmin/tides', '200 OK\nContent-Type: application/json', '{"tides":[1,2]}'))],
      ['A semicolon', series(get('/admin/tides', '403 Forbidden', 'no'), get('/admin/tides;x=1', '200 OK\nContent-Type: application/json', '{"tides":[1,2]}'))],
      ['Two slashes', series(get('/admin/tides', '403 Forbidden', 'no'), get('//admin/tides', '200 OK\nContent-Type: application/json', '{"tides":[1,2]}'))],
    ],
    ignores: [
      ['The same, later and with another cookie', series(get('/admin/tides', '403 Forbidden', 'no'), seen(`GET /admin/tides/ HTTP/1.1\n${api}\nCookie: session=9wq2k7m4x1z8c5v3`, '200 OK\nContent-Type: application/json', '{"tides":[1,2]}'))],
      ['Another query', series(get('/tides?year=2025', '403 Forbidden', 'no'), get('/tides?year=2026', '200 OK\nContent-Type: application/json', '{"tides":[1,2]}'))],
      ['All refused', series(get('/admin/tides', '403 Forbidden', 'no'), get('/admin/tides/', '403 Forbidden', 'no'))],
    ],
  },
  {
    rule: 'resource-enumeration',
    reports: [
      ['Numbers', series(get('/v1/leases/12', '403 Forbidden', 'no'), get('/v1/leases/99', '404 Not Found', 'no'))],
      ['Ids of a document store', series(get('/v1/notes/65f1a2b3c4d5e6f708192a3b', '403 Forbidden', 'no'), get('/v1/notes/65f1a2b3c4d5e6f708192a3c', '404 Not Found', 'no'))],
    ],
    ignores: [
      ['One is none of this caller', series(get('/v1/leases/12', '403 Forbidden', 'no'), seen(`GET /v1/leases/99 HTTP/1.1\n${api}`, '404 Not Found', 'no'))],
      ['Both refused', series(get('/v1/leases/12', '403 Forbidden', 'no'), get('/v1/leases/99', '403 Forbidden', 'no'))],
      ['A limit', series(get('/v1/leases/12', '403 Forbidden\nContent-Type: application/json', '{"message":"API rate limit exceeded"}'), get('/v1/leases/99', '404 Not Found', 'no'))],
    ],
  },
  {
    rule: 'native-login-prompt',
    reports: [
      ['A script of the same site', seen(`GET /v1/me HTTP/1.1\n${api}\nSec-Fetch-Mode: cors\nSec-Fetch-Dest: empty\nSec-Fetch-Site: same-origin`, '401 Unauthorized\nWWW-Authenticate: Digest realm="a", nonce="b", qop="auth"', 'no')],
      ['Another site, with cookies', seen(`GET /v1/me HTTP/1.1\n${api}\nOrigin: https://app.quay.example\nCookie: session=9wq2k7m4x1z8c5v3\nSec-Fetch-Mode: cors\nSec-Fetch-Dest: empty\nSec-Fetch-Site: cross-site`, '401 Unauthorized\nAccess-Control-Allow-Origin: https://app.quay.example\nAccess-Control-Allow-Credentials: true\nWWW-Authenticate: Basic realm="a"', 'no')],
    ],
    ignores: [
      ['A program', seen(`GET /v1/me HTTP/1.1\n${api}\nUser-Agent: curl/8.5.0`, '401 Unauthorized\nWWW-Authenticate: Basic realm="a"', 'no')],
      ['Another site, without cookies', plain('401 Unauthorized\nWWW-Authenticate: Bearer', 'no')],
      ['Key', json('401 Unauthorized\nWWW-Authenticate: ApiKey realm="a"', '{}')],
    ],
  },
];
