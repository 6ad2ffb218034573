/** A request without any credential. */
export const anonymous = 'GET /v1/things HTTP/1.1\nHost: api.example';

/** Title, body of the answer, fair causes, and the request where it is not the usual one. */
export type Row = readonly [title: string, body: string, causes: string, request?: string];

/** Envelopes of APIs all over the world that say in a 200 that access was refused. */
export const refusals: readonly Row[] = [
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
export const misread: readonly Row[] = [
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
