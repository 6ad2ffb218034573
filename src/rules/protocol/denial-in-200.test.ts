import { describe, expect, test } from 'vitest';
import { causes } from '../../causes/index.ts';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../engine/session.ts';
import { recognise, remedies } from '../../vendors/matcher.ts';
import { rules } from '../index.ts';

const bearer = 'GET /v1/things HTTP/1.1\nHost: api.example\nAuthorization: Bearer k3Jd9sLq0PzX7vB2mN8t';
const anonymous = 'GET /v1/things HTTP/1.1\nHost: api.example';

type Row = readonly [title: string, body: string, causes: string, request?: string];

/** Envelopes of APIs all over the world that say in a 200 that access was refused. */
const refusals: readonly Row[] = [
  [
    'ok false, a scope is missing',
    '{"ok":false,"error":"missing_scope","needed":"chat:write","provided":"identify"}',
    'insufficient-scope',
  ],
  [
    'ok false, the account is inactive',
    '{"ok":false,"error":"account_inactive"}',
    'account-disabled revoked-credentials',
  ],
  ['ok false, nothing sent', '{"ok":false,"error":"not_authed"}', 'no-credentials', anonymous],
  ['errcode with errmsg, token', '{"errcode":40014,"errmsg":"invalid access_token"}', 'invalid-credentials'],
  [
    'errcode with errmsg, function',
    '{"errcode":48001,"errmsg":"api unauthorized"}',
    'insufficient-scope insufficient-permission not-entitled unspecified-401 unspecified-403',
  ],
  ['errcode with Chinese words, address', '{"errcode":60020,"errmsg":"访问ip不在白名单之中"}', 'ip-blocked'],
  [
    'JSON-RPC, request count',
    '{"jsonrpc":"2.0","id":1,"error":{"code":-32005,"message":"daily request count exceeded, request rate limited"}}',
    'rate-limited',
  ],
  [
    'JSON-RPC, session',
    '{"jsonrpc":"2.0","error":{"code":-32602,"message":"Session terminated, re-login, please."},"id":1}',
    'expired-credentials revoked-credentials',
  ],
  [
    'JSON-RPC, access',
    '{"jsonrpc":"2.0","id":1,"error":{"code":-32002,"message":"Access denied"}}',
    'unspecified-403 insufficient-permission',
  ],
  [
    'JSON-RPC, reason in data',
    '{"jsonrpc":"2.0","error":{"code":-32602,"message":"Invalid params.","data":"Not authorised."},"id":1}',
    'unspecified-401 unspecified-403 insufficient-permission no-credentials',
  ],
  [
    'JSON-RPC, result null',
    '{"result":null,"error":{"message":"Not authenticated","code":1},"id":2}',
    'no-credentials unspecified-401',
    anonymous,
  ],
  [
    'a status word, key',
    '{"error_message":"The provided API key is invalid.","results":[],"status":"REQUEST_DENIED"}',
    'invalid-credentials',
  ],
  [
    'a status word, quota',
    '{"error_message":"You have exceeded your daily request quota for this API.","results":[],"status":"OVER_QUERY_LIMIT"}',
    'rate-limited',
  ],
  [
    'a number called error',
    '{"error":10,"message":"Invalid API key - You must be granted a valid key"}',
    'invalid-credentials',
  ],
  ['stat fail', '{"stat":"fail","code":98,"message":"Login failed / Invalid auth token"}', 'invalid-credentials'],
  [
    'rsp stat fail as XML',
    '<?xml version="1.0"?><rsp stat="fail"><err code="99" msg="User not logged in / Insufficient permissions"/></rsp>',
    'no-credentials insufficient-permission',
    anonymous,
  ],
  [
    'status failed as XML',
    '<?xml version="1.0"?><music-response status="failed" version="1.1.0"><error code="40" message="Wrong username or password"/></music-response>',
    'invalid-credentials',
  ],
  [
    'status failed in a wrapper',
    '{"music-response":{"status":"failed","version":"1.16.1","error":{"code":50,"message":"User is not authorized for the given operation"}}}',
    'insufficient-permission',
  ],
  [
    'error_code with error_msg',
    '{"error_code":110,"error_msg":"Access token invalid or no longer valid"}',
    'invalid-credentials expired-credentials',
  ],
  [
    'an XML error of storage',
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>656c76696e6727</RequestId></Error>',
    'insufficient-permission unspecified-403',
  ],
  [
    'an exception report of a map server',
    '<?xml version="1.0"?><ServiceExceptionReport version="1.3.0"><ServiceException code="NotAuthorized">User is not permitted to access layer parcels</ServiceException></ServiceExceptionReport>',
    'insufficient-permission',
  ],
  [
    'a SOAP fault',
    '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault><faultcode>wsse:FailedAuthentication</faultcode><faultstring>The security token could not be authenticated</faultstring></soap:Fault></soap:Body></soap:Envelope>',
    'invalid-credentials',
  ],
  [
    'a list of sentences',
    '{"errors":["You are not permitted to view the requested resource."],"error_type":"invalid_access"}',
    'insufficient-permission',
  ],
  [
    'a nested error',
    '{"error":{"error_code":5,"error_msg":"User authorization failed: invalid access_token (4)."}}',
    'invalid-credentials',
  ],
  ['a negative code', '{"code":-2014,"msg":"API-key format invalid."}', 'malformed-credentials invalid-credentials'],
  [
    'retCode with retMsg, key',
    '{"retCode":10003,"retMsg":"API key is invalid.","result":{},"time":1700000000}',
    'invalid-credentials',
  ],
  [
    'retCode with retMsg, address',
    '{"retCode":10010,"retMsg":"Unmatched IP, your address is not bound to this API key.","result":{}}',
    'ip-blocked',
  ],
  [
    'a named response with sub codes',
    '{"trade_query_response":{"code":"40006","msg":"Insufficient Permissions","sub_code":"isv.insufficient-isv-permissions","sub_msg":"the application lacks the permission"}}',
    'insufficient-permission insufficient-scope not-entitled',
  ],
  [
    'error_response with a session',
    '{"error_response":{"code":27,"msg":"Invalid session","sub_code":"session-expired"}}',
    'expired-credentials invalid-credentials',
  ],
  [
    'a word and a number',
    '{"error":"expired_token","error_code":21327,"request":"/2/statuses"}',
    'expired-credentials',
  ],
  [
    'code zero and no data',
    '{"code":0,"msg":"You have no permission","data":null,"url":"/login","wait":3}',
    'insufficient-permission',
  ],
  [
    'success false, message in data',
    '{"success":false,"data":{"message":"Sorry, you are not allowed to do that."}}',
    'insufficient-permission unspecified-403',
  ],
  ['plain text, key', 'Error: Invalid API key', 'invalid-credentials'],
  ['plain text, login', 'ERROR: You are not logged in.', 'no-credentials', anonymous],
  [
    'status "0" and the words as result',
    '{"status":"0","message":"NOTOK","result":"Invalid API Key"}',
    'invalid-credentials',
  ],
  [
    'status "0" and a limit as result',
    '{"status":"0","message":"NOTOK","result":"Max rate limit reached"}',
    'rate-limited',
  ],
  [
    'a single member with words',
    '{"Information":"You have exceeded the rate limit of 25 requests per day."}',
    'rate-limited',
  ],
  [
    'success false with type and info',
    '{"success":false,"error":{"code":101,"type":"invalid_access_key","info":"You have not supplied a valid API Access Key."}}',
    'invalid-credentials',
  ],
  [
    'success false, plan',
    '{"success":false,"error":{"code":105,"type":"function_access_restricted","info":"Access Restricted - Your current Subscription Plan does not support this API Function."}}',
    'not-entitled',
  ],
  [
    'error true with a reason',
    '{"error":true,"reason":"RateLimited","message":"Sign up for a paid plan"}',
    'rate-limited not-entitled',
  ],
  [
    'GraphQL, not logged in',
    '{"errors":[{"message":"You must be logged in to do this."}],"data":{"me":null}}',
    'no-credentials',
    anonymous,
  ],
  [
    'GraphQL, not authorised',
    '{"data":{"updatePost":null},"errors":[{"message":"Not Authorised!","path":["updatePost"]}]}',
    'insufficient-permission unspecified-403 unspecified-401',
  ],
  ['GraphQL, throttled', '{"errors":[{"message":"Throttled","extensions":{"code":"THROTTLED"}}]}', 'rate-limited'],
  ['a long code with msg', '{"code":99991663,"msg":"Invalid access token for authorization."}', 'invalid-credentials'],
  ['login_required as message', '{"message":"login_required","status":"fail"}', 'no-credentials', anonymous],
  [
    'behind an anti-hijacking prefix',
    'for (;;);{"__ar":1,"error":1357001,"errorSummary":"Not Logged In","errorDescription":"Please log in to continue."}',
    'no-credentials',
    anonymous,
  ],
  ['error true, a form key', '{"error":true,"message":"Invalid Form Key. Please refresh the page."}', 'csrf-rejected'],
  [
    'a list that holds an error',
    '[{"error":{"type":1,"address":"/lights","description":"unauthorized user"}}]',
    'invalid-credentials unspecified-401 unspecified-403 insufficient-permission',
  ],
  [
    'an error with code 499',
    '{"error":{"code":499,"message":"Token Required","details":[]}}',
    'no-credentials',
    anonymous,
  ],
  [
    'success false, session',
    '{"success":false,"redirect_flag":"1","error":"Your session has expired. Please log in again."}',
    'expired-credentials no-credentials',
  ],
  [
    'ret with msg',
    '{"ret":100031,"msg":"this client hasn\'t the privilege of this api"}',
    'insufficient-permission insufficient-scope not-entitled unspecified-403',
  ],
  ['result error', '{"result":"error","message":"Authentication Failed"}', 'invalid-credentials unspecified-401'],
  [
    'status 0 and a list of sentences',
    '{"status":0,"errors":["You do not have permission to read the zone"],"data":null}',
    'insufficient-permission',
  ],
  ['Spanish', '{"success":false,"mensaje":"Su sesión ha caducado"}', 'expired-credentials'],
  ['Portuguese', '{"erro":true,"mensagem":"Acesso negado: usuário sem permissão"}', 'insufficient-permission'],
  ['Japanese', '{"result":"NG","message":"ログインしてください"}', 'no-credentials', anonymous],
  ['Korean', '{"resultCode":"99","resultMsg":"로그인이 필요합니다."}', 'no-credentials', anonymous],
  [
    'JSON with a signature fault inside of Response',
    '{"Response":{"Error":{"Code":"AuthFailure.TokenFailure","Message":"The provided token is invalid."},"RequestId":"f1b2"}}',
    'invalid-credentials',
  ],
];

const more: readonly Row[] = [
  [
    'a reason in quotes',
    '{"result":"error","message":"You can\'t do this: it requires \'write\' access for the space 4."}',
    'insufficient-permission unspecified-403',
  ],
  [
    'an exception of access control',
    '{"exception":"acme_access_exception","errorcode":"accessexception","message":"Access control exception"}',
    'insufficient-permission insufficient-scope unspecified-403',
  ],
  [
    'a short page with its reason as heading',
    '<!DOCTYPE html><html><head><title>Invalid CSRF token</title></head><body><h1>Invalid CSRF token</h1><p>Go back and reload the form.</p></body></html>',
    'csrf-rejected',
  ],
];

/** Noticed, though the words are read as another cause than the one named here, which would be right. */
const misread: readonly Row[] = [
  [
    'an attribute Status of XML',
    '<ApiResponse Status="ERROR"><Errors><Error Number="1011150">Your IP address is not authorized to use this API</Error></Errors></ApiResponse>',
    'ip-blocked',
  ],
  [
    'a long code with scopes',
    '{"code":99991672,"msg":"Access denied. One of the following scopes is required: [contact:user.base:readonly]"}',
    'insufficient-scope',
  ],
  ['a code as text beside empty data', '{"code":"50113","msg":"Invalid Sign","data":[]}', 'bad-signature'],
];

/** Answers with 200 that fail, or speak of failing, without refusing access. */
const others: readonly (readonly [title: string, body: string])[] = [
  [
    'a short page about something else',
    '<!DOCTYPE html><html><head><title>Order 4521</title></head><body><h1>Your coupon has expired</h1><p>Have a look at the others.</p></body></html>',
  ],
  [
    'a short page that explains a status',
    '<!DOCTYPE html><html><head><title>What 403 Forbidden means</title></head><body><h1>What 403 Forbidden means</h1><p>A page of our handbook: the server refuses.</p></body></html>',
  ],
  [
    'a page that welcomes',
    '<!DOCTYPE html><html><head><title>Acme</title></head><body><h1>Welcome</h1><a href="/login">Log in</a></body></html>',
  ],
  ['a room that needs no permission', '{"success":false,"message":"The server does not support this format"}'],
  ['a taken address', '{"success":false,"error":"Email already taken"}'],
  ['a channel that is not there', '{"ok":false,"error":"channel_not_found"}'],
  ['a short password', '{"status":"error","message":"Validation failed","errors":{"password":["is too short"]}}'],
  ['a wrong variable', '{"errors":[{"message":"Variable $id of type ID! was provided invalid value"}]}'],
  ['an unknown field', '{"errors":[{"message":"Cannot query field \\"token\\" on type \\"User\\"."}]}'],
  ['an expired coupon', '{"errors":[{"message":"This coupon has expired","extensions":{"code":"BAD_USER_INPUT"}}]}'],
  ['no results', '{"status":"ZERO_RESULTS","results":[]}'],
  ['success without data', '{"code":0,"msg":"success","data":null}'],
  ['an unknown method', '{"jsonrpc":"2.0","error":{"code":-32601,"message":"Method not found"},"id":1}'],
  [
    'too little money',
    '{"jsonrpc":"2.0","error":{"code":-32000,"message":"insufficient funds for gas * price + value"},"id":1}',
  ],
  ['nothing found', '{"status":"0","message":"No transactions found","result":[]}'],
  ['a list of tokens', '{"tokens":[{"id":1,"name":"ci","status":"revoked"},{"id":2,"name":"old","status":"expired"}]}'],
  ['a list of users', '{"users":[{"id":1,"name":"ann","state":"suspended","error":null}]}'],
  ['one suspended user', '{"id":1,"name":"ann","status":"suspended","reason":"Too many failed logins"}'],
  [
    'a failed job',
    '{"id":7,"status":"failed","error":"deploy exited with code 1","created_at":"2026-01-01T00:00:00Z"}',
  ],
  [
    'a job that was refused elsewhere',
    '{"id":7,"status":"failed","error":"git push: permission denied","created_at":"2026-01-01T00:00:00Z","duration":12}',
  ],
  ['a declined card', '{"success":false,"code":"card_declined","message":"Your card was declined."}'],
  ['a rejected payment', '{"status":"rejected","message":"The bank rejected the payment: do not honor"}'],
  ['password rules', '{"valid":false,"error":"Password must contain a digit"}'],
  ['a coupon check', '{"valid":false,"errors":["Coupon expired"]}'],
  ['an audit log', '{"events":[{"type":"login_failed","reason":"invalid password","user":"bob"}],"total":1}'],
  ['a mailbox', '{"messages":[{"id":4,"text":"Your subscription has expired, please log in","read":false}]}'],
  ['permissions of a page', '{"permissions":{"delete":false,"admin":false},"error":null}'],
  ['a comment', '{"id":3,"author":"ann","message":"Access denied was a good film"}'],
  [
    'texts of a program',
    '{"login.error.invalid":"Invalid username or password","errors":{"unauthorized":"Please log in","forbidden":"You are not allowed to do that","expired":"Your session has expired"}}',
  ],
  [
    'a description of an API',
    '{"openapi":"3.0.0","paths":{"/me":{"get":{"responses":{"401":{"description":"Unauthorized"},"403":{"description":"Forbidden"}}}}}}',
  ],
  ['a status page', '{"status":{"indicator":"major","description":"Authentication errors in the API"}}'],
  ['an empty error', '{"error":null,"result":{"name":"ann","locked":false}}'],
  ['too little stock', '{"code":"E1001","message":"Insufficient stock for item 5"}'],
  ['a shipped order', '{"success":false,"message":"The order has already been shipped and can not be cancelled"}'],
  ['a wrong type of file', '{"success":false,"errors":{"file":"File type not allowed"}}'],
  ['a short search', '{"error":"Search term must be at least 3 characters"}'],
  ['a stale cursor', '{"ok":false,"error":"invalid_cursor"}'],
  ['a wrong parameter', '{"errcode":40035,"errmsg":"invalid parameter"}'],
  ['a slow database', '{"error":"database timeout"}'],
  ['a token that is looked up', '{"active":false}'],
  ['a session that is looked up', '{"authenticated":false}'],
  ['a look whether one is signed in', '{"loggedIn":false,"user":null}'],
  ['no errors', '{"data":{"orders":[]},"errors":[]}'],
  ['a draft', '{"id":1,"subject":"Access denied","body":"You are not authorized to enter the hall","status":"draft"}'],
  ['an unknown place as XML', '<response><status>error</status><message>Unknown postcode</message></response>'],
  [
    'news as XML',
    '<rss version="2.0"><channel><title>News</title><item><title>Access denied</title><description>Users are not authorized to enter the site, the court said.</description></item></channel></rss>',
  ],
  [
    'a log as text',
    '2026-01-01 10:00:00 INFO start\n2026-01-01 10:00:01 ERROR permission denied for user bob\n2026-01-01 10:00:02 INFO end',
  ],
  ['OK as text', 'OK'],
  [
    'a story as text',
    'The guard said that access was denied.\nWe went home.\nNobody had told us that a ticket was needed.\nSo it goes.',
  ],
  ['a sensor', '{"result":true,"code":403,"name":"Hall","value":12}'],
  ['a code of a product', '{"code":401,"title":"Aspirin","price":3}'],
  ['a device that failed', '{"device":"pump","status":"error","code":17,"message":"pressure too low"}'],
  ['a rejected application', '{"application":{"id":3,"status":"denied","reason":"Income too low"}}'],
  [
    'a wrong captcha of a form',
    '{"success":false,"errors":{"name":"Name is required","captcha":"Captcha answer is wrong"}}',
  ],
  ['a booked room', '{"result":"error","message":"This room is not available on that day"}'],
  ['an unknown e-mail for a newsletter', '{"ok":false,"msg":"Invalid e-mail address"}'],
  ['a webhook that was refused elsewhere', '{"deliveries":[{"id":1,"status_code":401,"error":"Unauthorized"}]}'],
];

const mediaType = (body: string) =>
  body.startsWith('<!DOCTYPE html')
    ? 'text/html'
    : body.startsWith('<')
      ? 'text/xml'
      : /^(?:for \(;;\);)?[[{]/.test(body)
        ? 'application/json'
        : 'text/plain';

function reported(request: string, body: string) {
  const session = createSession({ causes, rules, recognise, remedies });
  const http = `${request}\n---\nHTTP/1.1 200 OK\nContent-Type: ${mediaType(body)}\n\n${body}`;
  for (const exchange of readExample({ http })) session.add(exchange);
  const { denials, findings } = session.report();
  return { cause: denials[0]?.cause ?? 'none', rules: findings.map(({ rule }) => rule) };
}

describe('a refusal in a 200 is a denial with a cause', () => {
  test.each(
    [...refusals, ...more].map(([title, body, fair, request]) => [title, body, fair, request ?? bearer] as const),
  )('%s', (_title, body, expected, request) => {
    const found = reported(request, body);
    expect(expected.split(' ')).toContain(found.cause);
    expect(found.rules).toContain('denial-in-200');
  });
});

describe('a refusal in a 200 is noticed even where its words are misread', () => {
  test.each(misread.map(([title, body]) => [title, body] as const))('%s', (_title, body) => {
    expect(reported(bearer, body).rules).toContain('denial-in-200');
  });
});

describe('an answer about something else is none', () => {
  test.each(others)('%s', (_title, body) => {
    expect(reported(bearer, body).cause).toBe('none');
  });
});
