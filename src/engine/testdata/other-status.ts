/**
 * Refusals under a status that is made for something else, a line each: title, fair causes, request, status, media type,
 * fields, body (`\n` for the end of a line).
 */
export const refusals = String.raw`
500, an ended token, thrown and never caught | expired-credentials | bearer | 500 Internal Server Error | application/json |  | {"error":"jwt expired"}
500, a broken token | malformed-credentials invalid-credentials | bearer | 500 Internal Server Error | application/json |  | {"message":"jwt malformed"}
500, a forged token | invalid-credentials bad-signature | bearer | 500 Internal Server Error | application/json |  | {"name":"JsonWebTokenError","message":"invalid signature"}
500, no token | no-credentials | anon | 500 Internal Server Error | application/json |  | {"auth":false,"message":"No token provided."}
500, a list that begins with "error" | invalid-credentials | bearer | 500 Internal Server Error | application/json |  | ["error",10100,"token: invalid"]
400, a list that begins with "ERROR" | expired-credentials invalid-credentials | bearer | 400 Bad Request | application/json |  | ["ERROR", 4011, "The access token has expired"]
500, a SOAP fault of WS-Security | invalid-credentials | soap | 500 Internal Server Error | text/xml |  | <?xml version="1.0"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault><faultcode>wsse:FailedAuthentication</faultcode><faultstring>The security token could not be authenticated or authorized</faultstring></soap:Fault></soap:Body></soap:Envelope>
500, a SOAP fault about the session | expired-credentials invalid-credentials | soap | 500 Internal Server Error | text/xml |  | <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><soapenv:Fault><faultcode>sf:INVALID_SESSION_ID</faultcode><faultstring>INVALID_SESSION_ID: Session expired or invalid</faultstring></soapenv:Fault></soapenv:Body></soapenv:Envelope>
200, a SOAP fault about a role | insufficient-permission | soap | 200 OK | text/xml |  | <S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body><S:Fault><faultcode>S:Client</faultcode><faultstring>User clerk7 does not have the role required for operation deleteInvoice</faultstring></S:Fault></S:Body></S:Envelope>
400, an XML error about a privilege | insufficient-permission | bearer | 400 Bad Request | application/xml |  | <?xml version="1.0" encoding="utf-8"?><error xmlns="http://docs.oasis-open.org/odata/ns/metadata"><code>0x80048306</code><message xml:lang="en-US">Principal user is missing privilege prvReadAccount</message></error>
406, a firewall that only its fields tell | waf-blocked unspecified-403 | page | 406 Not Acceptable | text/html | X-WAF-Event: blocked;;X-Waf-Block-Reason: rule 942100 | <html><body><h1>Not Acceptable!</h1><p>An appropriate representation could not be found.</p></body></html>
400, the words beside the status | unspecified-403 waf-blocked | page | 400 Request Blocked | text/html |  | <html></html>
405, a firewall in the words beside the status | waf-blocked | page | 405 Blocked by WAF | text/html |  |
501, a firewall in the words beside the status | waf-blocked | page | 501 Request blocked by web application firewall | text/html |  |
400, a field that says blocked | unspecified-403 waf-blocked | page | 400 Bad Request | text/html | X-Request-Blocked: true | <html><body>Bad Request</body></html>
400, a key that is not valid | invalid-credentials | bearer | 400 Bad Request | application/json |  | {"error":{"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT"}}
400, an ended token | expired-credentials | bearer | 400 Bad Request | application/json |  | {"code":"token_expired","message":"Your token has expired"}
400, a page about the token of a form | csrf-rejected | cookie | 400 Bad Request | text/html |  | <!doctype html><title>400 Bad Request</title><h1>Bad Request</h1><p>The CSRF session token is missing.</p>
400, the token of a form, in Spanish | csrf-rejected | cookie | 400 Bad Request | application/json |  | {"mensaje":"El token CSRF no es válido"}
422, a change that was rejected | csrf-rejected | cookie | 422 Unprocessable Entity | text/html |  | <html><head><title>The change you wanted was rejected (422)</title></head><body><h1>The change you wanted was rejected.</h1><p>Maybe you tried to change something you didn't have access to.</p></body></html>
422, the exception of a token of a form | csrf-rejected | cookie | 422 Unprocessable Entity | text/plain |  | ActionController::InvalidAuthenticityToken
409, no permission | insufficient-permission | put | 409 Conflict | application/json |  | {"error":"You do not have permission to change this record"}
412, the check of a form | csrf-rejected | cookie | 412 Precondition Failed | application/json |  | {"error":"CSRF check failed"}
412, the check of a form, as a message | csrf-rejected | cookie | 412 Precondition Failed | application/json |  | {"message":"CSRF check failed"}
422, unauthorized and no more | unspecified-401 | bearer | 422 Unprocessable Entity | application/json |  | {"error":"Unauthorized"}
409, forbidden and no more | unspecified-403 | put | 409 Conflict | application/json |  | {"message":"Forbidden"}
406, a page that denies | unspecified-403 | page | 406 Not Acceptable | text/html |  | <html><head><title>Access Denied</title></head><body><h1>Access Denied</h1></body></html>
412, a page that denies | unspecified-403 | page | 412 Precondition Failed | text/html |  | <html><head><title>Access denied</title></head><body><h1>Access denied</h1></body></html>
400, locked | resource-state | put | 400 Bad Request | application/json |  | {"error":"locked"}
409, archived | resource-state | put | 409 Conflict | application/json |  | {"code":"project_archived","message":"Project is archived and read-only"}
423, a lock of WebDAV | resource-state | put | 423 Locked | application/xml |  | <?xml version="1.0"?><d:error xmlns:d="DAV:"><d:lock-token-submitted/></d:error>
424, no access to a part | unspecified-403 insufficient-permission | put | 424 Failed Dependency | application/json |  | {"error":{"code":"AccessDenied","message":"You do not have access to this model"}}
410, a link that has ended | expired-credentials | link | 410 Gone | text/html |  | <title>Link expired</title><h1>This link has expired</h1>
404, a link that has ended | expired-credentials revoked-credentials | link | 404 Not Found | application/json |  | {"error":"share_token_expired","message":"This share token has expired"}
404, an invalid token | invalid-credentials | bearer | 404 Not Found | application/json |  | {"errorCode":"404.001.03","errorMessage":"Invalid Access Token"}
404, an invalid key | invalid-credentials | bearer | 404 Not Found | application/json |  | {"error":"Invalid API key"}
499, a token is required | no-credentials | anon | 499 Token Required | application/json |  | {"error":{"code":499,"message":"Token Required","details":[]}}
498, an invalid token | invalid-credentials expired-credentials | bearer | 498 Invalid Token | application/json |  | {"error":{"code":498,"message":"Invalid token.","details":[]}}
420, calm down | rate-limited | bearer | 420 Enhance Your Calm | application/json |  | {"error":"Calm down"}
509, the traffic is used up | rate-limited not-entitled | page | 509 Bandwidth Limit Exceeded | text/html |  | <h1>Bandwidth Limit Exceeded</h1><p>The server is temporarily unable to service your request due to the site owner reaching his/her bandwidth limit.</p>
999, denied | bot-challenge | page | 999 Request denied | text/html |  | <html><script>window.location.href="https://x.example/"</script></html>
561, the identity provider failed | unspecified-401 sso-gateway | page | 561 Unauthorized | text/html | Server: awselb/2.0 | <html><head><title>561 Authentication Error</title></head></html>
400, plain http to a TLS port | tls-required | page | 400 Bad Request | text/html | Server: nginx | <html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head><body><center><h1>400 Bad Request</h1></center><center>The plain HTTP request was sent to HTTPS port</center></body></html>
400, no client certificate | client-certificate-required | page | 400 Bad Request | text/html | Server: nginx | <html><head><title>400 No required SSL certificate was sent</title></head><body><center><h1>400 Bad Request</h1></center><center>No required SSL certificate was sent</center></body></html>
400, a host that is not allowed | origin-rejected | page | 400 Bad Request | text/html |  | <h1>DisallowedHost at /</h1><pre class="exception_value">Invalid HTTP_HOST header: &#x27;x.example&#x27;. You may need to add &#x27;x.example&#x27; to ALLOWED_HOSTS.</pre>
400, a method that a filter rejects | method-not-permitted waf-blocked | page | 400 Bad Request | application/json |  | {"message":"The request was rejected because the HTTP method \"TRACE\" was not included within the list of allowed HTTP methods"}
400, a request from another time | clock-skew | bearer | 400 Bad Request | application/json |  | {"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow."}
400, not in this country | geo-blocked | bearer | 400 Bad Request | application/json |  | {"error":"This service is not available in your country"}
400, an address that is not listed | ip-blocked | bearer | 400 Bad Request | application/json |  | {"error":"Your IP address 203.0.113.9 is not whitelisted"}
400, not on this plan | not-entitled | bearer | 400 Bad Request | application/json |  | {"error":"This feature is not available on your current plan. Upgrade to Pro."}
402, a subscription that ended | not-entitled | bearer | 402 Payment Required | application/json |  | {"error":"subscription_required","message":"Your subscription has ended. Renew it to use the API."}
402, all credits used | not-entitled rate-limited | bearer | 402 Payment Required | application/json |  | {"error":"You have used all your credits for this month"}
503, too many requests | rate-limited | bearer | 503 Service Unavailable | application/json |  | {"error":"Rate limit exceeded, slow down"}
503, a check of the browser | bot-challenge | page | 503 Service Unavailable | text/html |  | <html><head><title>Just a moment...</title></head><body><h1>Checking your browser before accessing www.example</h1></body></html>
302, to a page that denies | unspecified-403 | page | 302 Found |  | Location: /errors/access-denied |
302, to a puzzle | bot-challenge | page | 302 Found |  | Location: https://www.example/captcha?return=%2Fthings |
302, to a page for other countries | geo-blocked | page | 302 Found |  | Location: /geo-blocked |
302, to a page for other countries in words | geo-blocked | page | 302 Found |  | Location: https://www.example/not-available-in-your-country |
302, to a page for ended sessions | expired-credentials no-credentials unspecified-401 | fetch | 302 Found |  | Location: /session-expired |
307, to a page that blocks | unspecified-403 waf-blocked | page | 307 Temporary Redirect |  | Location: /blocked.html |
302, to a question about the age | content-restricted | page | 302 Found |  | Location: /age-verification?next=%2Fthings |
302, to a page for suspended accounts | account-disabled | page | 302 Found |  | Location: /account/suspended |
500, the exception of a refusal | unspecified-403 insufficient-permission | bearer | 500 Internal Server Error | application/json |  | {"exception":"AccessDeniedException","message":"Access is denied"}
500, the caller lacks a permission | insufficient-permission | bearer | 500 Internal Server Error | application/json |  | {"error":"You do not have permission to export this report"}
500, the body says 401 | unspecified-401 invalid-credentials | bearer | 500 Internal Server Error | application/json |  | {"statusCode":401,"error":"Unauthorized","message":"Invalid token"}
500, the body says 403 | unspecified-403 insufficient-permission | bearer | 500 Internal Server Error | application/json |  | {"error":{"code":403,"message":"not allowed"}}
400, GraphQL | unspecified-401 no-credentials | anon | 400 Bad Request | application/json |  | {"errors":[{"message":"Context creation failed: you must be logged in","extensions":{"code":"UNAUTHENTICATED"}}]}
200, an error event | expired-credentials | bearer | 200 OK | text/event-stream |  | event: error\ndata: {"error":{"code":"token_expired","message":"Your token has expired"}}\n\n
200, an error event in a word | unspecified-401 | bearer | 200 OK | text/event-stream |  | event: error\ndata: Unauthorized\n\n
200, the last line | insufficient-permission unspecified-403 | bearer | 200 OK | application/x-ndjson |  | {"progress":1}\n{"error":{"code":"FORBIDDEN","message":"You may not read this index"}}
200 xml sign | bad-signature invalid-credentials | bearer | 200 OK | text/xml |  | <xml><return_code>FAIL</return_code><return_msg>签名错误</return_msg></xml>
200 text denied | unspecified-403 | bearer | 200 OK | text/plain |  | ACCESS DENIED
200 json result code | invalid-credentials | bearer | 200 OK | application/json |  | {"resultCode":"E401","resultMessage":"Invalid authentication key"}
200 oauth form | no-credentials invalid-credentials | anon | 200 OK | application/x-www-form-urlencoded |  | error=access_denied&error_description=Login+required
200 nested resp | insufficient-permission | bearer | 200 OK | application/json |  | {"response":{"status":"ERROR","errorCode":"PERM","errorText":"You are not allowed to call this method"}}
200 faultcode | no-credentials unspecified-401 invalid-credentials | anon | 200 OK | text/xml |  | <?xml version="1.0"?><methodResponse><fault><value><struct><member><name>faultCode</name><value><int>403</int></value></member><member><name>faultString</name><value><string>Incorrect username or password.</string></value></member></struct></value></fault></methodResponse>
202 bot | bot-challenge | page | 202 Accepted | text/html | x-amzn-waf-action: challenge | <html><head></head><body><script>gokuProps={}</script></body></html>
207 dav | unspecified-403 | put | 207 Multi-Status | application/xml |  | <?xml version="1.0"?><d:multistatus xmlns:d="DAV:"><d:response><d:href>/x</d:href><d:status>HTTP/1.1 403 Forbidden</d:status></d:response></d:multistatus>
400 aws json | expired-credentials | bearer | 400 Bad Request | application/x-amz-json-1.0 | x-amzn-ErrorType: ExpiredTokenException | {"__type":"com.amazon.coral.service#ExpiredTokenException","message":"The security token included in the request is expired"}
400 accessdenied json | insufficient-permission unspecified-403 | bearer | 400 Bad Request | application/x-amz-json-1.1 |  | {"__type":"AccessDeniedException","Message":"User: arn:aws:iam::111122223333:user/x is not authorized to perform: kms:Decrypt on resource: y"}
400 throttle | rate-limited | bearer | 400 Bad Request | application/json |  | {"__type":"ThrottlingException","message":"Rate exceeded"}
400 odata header | no-credentials | anon | 400 Bad Request | application/json |  | {"error":{"code":"MissingAuthorizationHeader","message":"Authorization header is missing"}}
400 subscription key | no-credentials | anon | 400 Bad Request | application/json |  | {"message":"Missing API key. Add it as the header X-Api-Key."}
400 tenancy | wrong-audience | bearer | 400 Bad Request | application/json |  | {"error":"invalid_token","error_description":"The token was issued for another tenant"}
429 | rate-limited | bearer | 429 Too Many Requests | application/json |  | {"error":"slow down"}
430 shopify | unspecified-403 waf-blocked bot-challenge | page | 430 Shopify Security Rejection | text/html |  |
495 | client-certificate-required | page | 495 SSL Certificate Error | text/html |  |
418 waf | waf-blocked unspecified-403 | page | 418 I'm a teapot | text/html |  | <html><head><title>Access Denied</title></head><body><h1>Access Denied</h1><p>Your request was blocked by our security rules. Incident 77ab.</p></body></html>
405 waf page | waf-blocked | page | 405 Not Allowed | text/html |  | <html><body><h1>Request blocked</h1><p>Your request has been blocked by the web application firewall.</p></body></html>
503 waf | waf-blocked | page | 503 Service Unavailable | text/html |  | <h1>Request blocked</h1><p>This request was blocked by the firewall of the site. Event ID 12.</p>
501 mod_sec | waf-blocked unspecified-403 | page | 501 Method Not Implemented | text/html |  | <title>Not Acceptable!</title><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p>
451 dmca | content-restricted | page | 451 Unavailable For Legal Reasons | text/html |  | <h1>Removed after a DMCA notice</h1>
409 consent | not-entitled insufficient-permission insufficient-scope | bearer | 409 Conflict | application/json |  | {"error":"You must accept the terms of service before you can use this API"}
428 csrf | csrf-rejected | cookie | 428 Precondition Required | application/json |  | {"error":"X-CSRF-Token header required"}
400 mfa | step-up-required | bearer | 400 Bad Request | application/json |  | {"error":"mfa_required","error_description":"Multifactor authentication required"}
428 stepup | step-up-required | bearer | 428 Precondition Required | application/json |  | {"error":"step_up_required","message":"Please confirm your identity with a second factor"}
400 verify mail | account-disabled | bearer | 400 Bad Request | application/json |  | {"error":"Please verify your email address before using the API"}
302 sso ext | no-credentials sso-gateway unspecified-401 | fetch | 302 Found |  | Location: https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=x |
303 flash | no-credentials | page | 303 See Other |  | Location: /signin?error=login_required |
200 html for fetch spa denied | unspecified-403 | fetch | 200 OK | text/html |  | <html><head><title>Access denied</title></head><body><h1>Access denied</h1></body></html>
500 problem json | unspecified-403 insufficient-permission | bearer | 500 Internal Server Error | application/problem+json |  | {"type":"https://x/errors/forbidden","title":"Forbidden","status":403}
520 json 401 | unspecified-401 | bearer | 520 Web Server Returned an Unknown Error | application/json |  | {"code":401,"message":"unauthorized"}
503 code 403 | unspecified-403 | bearer | 503 Service Unavailable | application/json |  | {"code":403,"message":"forbidden"}
400 status word | unspecified-401 | bearer | 400 Bad Request | application/json |  | {"status":"UNAUTHORIZED","error":"AUTH_401"}
400 dbaccess german | insufficient-permission unspecified-403 | bearer | 400 Bad Request | application/json |  | {"fehler":"Keine Berechtigung"}
400 french | unspecified-403 insufficient-permission | bearer | 400 Bad Request | application/json |  | {"erreur":"Accès refusé"}
500 spanish token | expired-credentials | bearer | 500 Internal Server Error | application/json |  | {"error":"El token ha expirado"}
500, the page that asks is not known for this key | origin-rejected | origin | 500 Internal Server Error | application/json |  | {"Code":31,"Message":"The Origin header does not match the registered sites."}
200, a status object with a message and a value | not-entitled account-disabled insufficient-permission | bearer | 200 OK | application/json |  | {"status":{"message":"The account is not enabled for this web service.","value":12}}
200, a page that begins with what its reader lacks | insufficient-permission unspecified-403 | known | 200 OK | text/html |  | <title>Host list</title><div class="msg">You do not have permission to view these hosts.</div><p>Ask whoever runs this server.</p>
200, a page that tells which access an account lacks | insufficient-permission unspecified-403 | known | 200 OK | text/html |  | <title>Reports</title><p>Sorry, your account does not have access to these reports.</p><p>Back to the list</p><p>Version 4</p>
200, a page that tells who is not authorized | insufficient-permission unspecified-403 | known | 200 OK | text/html |  | <title>Console</title><div>It seems you are not authorized to view this console.</div><div>Settings decide on it.</div>
`;

/** Answers under the same statuses that refuse nobody access; the same without the causes. */
export const others = String.raw`
500, the database refused the server | bearer | 500 Internal Server Error | application/json |  | {"error":"Access denied for user 'app'@'localhost' (using password: YES)"}
500, another database refused the server | bearer | 500 Internal Server Error | application/json |  | {"error":"password authentication failed for user \"app\""}
500, the server's own key | bearer | 500 Internal Server Error | application/json |  | {"error":"OpenAI API request failed: invalid API key configured on the backend"}
500, the mail server refused the server | bearer | 500 Internal Server Error | application/json |  | {"error":"535 5.7.8 Error: authentication failed: smtp.mail.example"}
502, a 401 from behind | bearer | 502 Bad Gateway | application/json |  | {"error":"upstream returned 401 Unauthorized"}
503, maintenance | bearer | 503 Service Unavailable | application/json |  | {"error":"Service under maintenance","message":"We will be back soon"}
503, maintenance that speaks of access | page | 503 Service Unavailable | text/html |  | <h1>Maintenance</h1><p>Access to the site is not possible at the moment.</p>
400, broken JSON | put | 400 Bad Request | application/json |  | {"error":"Unexpected token } in JSON at position 7"}
500, broken JSON | put | 500 Internal Server Error | application/json |  | {"error":"SyntaxError: Unexpected token < in JSON at position 0"}
422, a field called token | put | 422 Unprocessable Entity | application/json |  | {"errors":{"token":["can't be blank"]}}
400, a field called key | put | 400 Bad Request | application/json |  | {"error":"Missing required field: key"}
400, a short password | put | 400 Bad Request | application/json |  | {"error":"Password must be at least 8 characters"}
402, a declined card | put | 402 Payment Required | application/json |  | {"error":{"type":"card_error","code":"card_declined","message":"Your card was declined."}}
400, an ended coupon | put | 400 Bad Request | application/json |  | {"error":"The coupon has expired"}
409, changed by another user | put | 409 Conflict | application/json |  | {"error":"Version conflict: the document was changed by another user"}
409, a name that is taken | put | 409 Conflict | application/json |  | {"error":"A project with this name already exists"}
412, another version | put | 412 Precondition Failed | application/json |  | {"error":"ETag mismatch"}
404, no such user | bearer | 404 Not Found | application/json |  | {"error":"User not found"}
404, a page that offers a login | page | 404 Not Found | text/html |  | <h1>404</h1><p>The page you requested was not found. Log in to see more.</p>
404, a token that was asked for | bearer | 404 Not Found | application/json |  | {"error":"Token 17 not found"}
410, an ended offer | page | 410 Gone | text/html |  | <h1>Gone</h1><p>This offer has expired.</p>
410, an old API | bearer | 410 Gone | application/json |  | {"error":"API v1 was shut down. Use v2."}
405, a page | page | 405 Not Allowed | text/html | Server: nginx | <html><head><title>405 Not Allowed</title></head><body><center><h1>405 Not Allowed</h1></center><hr><center>nginx</center></body></html>
405, JSON | put | 405 Method Not Allowed | application/json | Allow: GET | {"error":"Method not allowed"}
413 | put | 413 Payload Too Large | text/html |  | <h1>413 Request Entity Too Large</h1>
415, a type that is not allowed | put | 415 Unsupported Media Type | application/json |  | {"error":"Content type not allowed"}
500, a page | bearer | 500 Internal Server Error | text/html |  | <h1>Internal Server Error</h1>
500, the server's own files | bearer | 500 Internal Server Error | application/json |  | {"error":"EACCES: permission denied, open '/var/data/x.json'"}
500, the server's own storage | bearer | 500 Internal Server Error | application/json |  | {"error":"AccessDenied: Access Denied (S3 PutObject)"}
500, a key of a table | put | 500 Internal Server Error | application/json |  | {"error":"duplicate key value violates unique constraint \"tokens_pkey\""}
500, the store of the sessions | cookie | 500 Internal Server Error | application/json |  | {"error":"session store is not available"}
500, a refused connection | bearer | 500 Internal Server Error | application/json |  | {"error":"connect ECONNREFUSED 127.0.0.1:5432"}
503, a refused connection in the words beside the status | bearer | 503 Connection refused | text/plain |  |
504 | bearer | 504 Gateway Timeout | text/html |  | <h1>Gateway time-out</h1>
400, a date that has passed | put | 400 Bad Request | application/json |  | {"error":"The end date has already expired"}
400, a value of a parameter | put | 400 Bad Request | application/json |  | {"error":"Invalid value for parameter 'key'"}
400, an address that is taken | put | 400 Bad Request | application/json |  | {"error":"E-mail already taken"}
409, a seat that is taken | put | 409 Conflict | application/json |  | {"error":"This seat is already reserved"}
422, out of stock | put | 422 Unprocessable Entity | application/json |  | {"error":"Not enough stock"}
303, after a change | put | 303 See Other |  | Location: /v1/things/5 |
301, a slash | page | 301 Moved Permanently |  | Location: /things/ |
302, a language | page | 302 Found |  | Location: /en/things |
302, the picture of a puzzle | page | 302 Found |  | Location: /static/captcha.png?id=3 |
302, maintenance | page | 302 Found |  | Location: /maintenance.html |
302, a list of those who are blocked | page | 302 Found |  | Location: /users/blocked |
302, a list of what is suspended | page | 302 Found |  | Location: /projects/suspended/list |
200, a page that offers a login | page | 200 OK | text/html |  | <html><head><title>Welcome</title></head><body><h1>Welcome</h1><p>Log in to see prices.</p></body></html>
200, an event with a title | bearer | 200 OK | text/event-stream |  | event: message\ndata: {"text":"access denied was the title"}\n\n
200, an error event about load | bearer | 200 OK | text/event-stream |  | event: error\ndata: {"error":"model overloaded"}\n\n
200, lines of a log | bearer | 200 OK | application/x-ndjson |  | {"level":"info","msg":"start"}\n{"level":"error","msg":"permission denied for bob"}
500, a SOAP fault about a field | soap | 500 Internal Server Error | text/xml |  | <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Client</faultcode><faultstring>The field invoiceDate is required</faultstring></s:Fault></s:Body></s:Envelope>
500, a SOAP fault about the database | soap | 500 Internal Server Error | text/xml |  | <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Server</faultcode><faultstring>java.sql.SQLException: Access denied for user 'app'@'db'</faultstring></s:Fault></s:Body></s:Envelope>
408 | bearer | 408 Request Timeout | text/plain |  | Request timed out
418 | bearer | 418 I'm a teapot | text/plain |  | I'm a teapot
425 | bearer | 425 Too Early | text/plain |  |
431, a long cookie | bearer | 431 Request Header Fields Too Large | text/plain |  | Cookie header too large
400, a long cookie | cookie | 400 Bad Request | text/html | Server: nginx | <html><head><title>400 Request Header Or Cookie Too Large</title></head><body><center><h1>400 Bad Request</h1></center><center>Request Header Or Cookie Too Large</center></body></html>
400, a list about a symbol | put | 400 Bad Request | application/json |  | ["error", 10020, "symbol: invalid"]
400, a list about fields | put | 400 Bad Request | application/json |  | ["name is required","age must be positive"]
416 | bearer | 416 Range Not Satisfiable | text/plain |  |
404, a key that is not there | bearer | 404 Not Found | application/json |  | {"error":"Key not found"}
404, an object that is not there | bearer | 404 Not Found | application/xml |  | <?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>
404, no route | bearer | 404 Not Found | application/json |  | {"message":"no Route matched with those values"}
500, the type of a value | put | 500 Internal Server Error | application/json |  | {"error":"invalid input syntax for type uuid: \"token\""}
500, a code of an offer | put | 500 Internal Server Error | application/json |  | {"error":"Invalid or expired promo code"}
302, to a signed address | page | 302 Found |  | Location: https://cdn.example/x?expires=1 |
507 | put | 507 Insufficient Storage | text/plain |  |
200 article | page | 200 OK | text/html |  | <html><head><title>Access denied: a history of locks</title></head><body><h1>Access denied: a history of locks</h1><p>Long text about locks and keys in the old town, and who may enter.</p></body></html>
200 verify page | page | 200 OK | text/html |  | <html><head><title>Verify your age</title></head><body><h1>Products</h1><p>Welcome.</p></body></html>
200 json settings | bearer | 200 OK | application/json |  | {"blocked":false,"denied":[],"status":"active"}
200 blocked users | bearer | 200 OK | application/json |  | {"users":[{"name":"bob","blocked":true,"reason":"Unauthorized use"}]}
200 api key list | bearer | 200 OK | application/json |  | {"keys":[{"name":"ci","error":"expired","status":401}]}
200 health | bearer | 200 OK | application/json |  | {"status":"degraded","checks":{"auth":"failing","db":"ok"},"message":"authentication service is slow"}
200 test result | bearer | 200 OK | application/json |  | {"success":false,"message":"3 of 20 tests failed","results":[{"name":"login denied","ok":false}]}
200 validation | bearer | 200 OK | application/json |  | {"success":false,"errors":[{"field":"token","message":"Token is required"}]}
200 search none | bearer | 200 OK | application/json |  | {"status":"fail","message":"No results for access denied"}
200 chat | bearer | 200 OK | application/json |  | {"reply":"You are not authorized to drive without a licence.","model":"x"}
200 unsubscribe | page | 200 OK | text/html |  | <h1>You have been logged out</h1><p>Log in again</p>
200 password reset sent | page | 200 OK | text/html |  | <h1>Check your mail</h1><p>The link expires in an hour.</p>
200 text robots | page | 200 OK | text/plain |  | User-agent: *\nDisallow: /admin
200 rate info | bearer | 200 OK | application/json | X-RateLimit-Remaining: 0 | {"data":[1,2]}
200 waf header passive | page | 200 OK | text/html | X-WAF-Status: passed;;X-Blocked-Countries: none | <h1>Shop</h1>
200 csp report hdr | page | 200 OK | text/html | X-Content-Type-Options: nosniff;;X-Permitted-Cross-Domain-Policies: none | <h1>Shop</h1>
400 missing param token | anon | 400 Bad Request | application/json |  | {"error":"Missing required parameter: pageToken"}
400 cursor | bearer | 400 Bad Request | application/json |  | {"error":"Invalid pagination token"}
400 sync token | bearer | 400 Bad Request | application/json |  | {"error":"Sync token is no longer valid, a full sync is required"}
400 key format | put | 400 Bad Request | application/json |  | {"error":"Key must be a string"}
400 credit card expired | put | 400 Bad Request | application/json |  | {"error":"Your card has expired"}
402 funds | put | 402 Payment Required | application/json |  | {"error":"Insufficient funds"}
402 declined | put | 402 Payment Required | application/json |  | {"message":"Payment authorization failed: card was rejected by issuer"}
409 own vote | put | 409 Conflict | application/json |  | {"error":"You have already voted"}
409 running | put | 409 Conflict | application/json |  | {"error":"A deployment is already in progress"}
409 exists user | put | 409 Conflict | application/json |  | {"error":"User already exists"}
422 past date | put | 422 Unprocessable Entity | application/json |  | {"error":"Date must not be in the past"}
422 not allowed value | put | 422 Unprocessable Entity | application/json |  | {"error":"Value not allowed for field status"}
422 extra | put | 422 Unprocessable Entity | application/json |  | {"message":"Extra inputs are not permitted","errors":[{"field":"x","message":"not permitted"}]}
422 file type | put | 422 Unprocessable Entity | application/json |  | {"error":"This file type is not allowed"}
400 extra props | put | 400 Bad Request | application/json |  | {"message":"property 'role' should not exist"}
400 additional | put | 400 Bad Request | application/json |  | {"error":"Additional properties are not allowed ('role' was unexpected)"}
412 etag | put | 412 Precondition Failed | text/plain |  | Precondition Failed
413 limit | put | 413 Payload Too Large | application/json |  | {"error":"File exceeds the limit of 10 MB allowed"}
404 private repo | anon | 404 Not Found | application/json |  | {"message":"Not Found","documentation_url":"https://docs.example/rest"}
404 page with login nav | page | 404 Not Found | text/html |  | <nav><a href="/login">Sign in</a></nav><h1>Page not found</h1><p>You may not have access to it.</p>
404 expired event | page | 404 Not Found | text/html |  | <h1>This event has ended</h1>
404 session chat | bearer | 404 Not Found | application/json |  | {"error":"Chat session expired or does not exist"}
500 timeouts | bearer | 500 Internal Server Error | application/json |  | {"error":"Login service timed out"}
500 jwt lib | anon | 500 Internal Server Error | application/json |  | {"error":"secretOrPrivateKey must have a value"}
500 csrf module | page | 500 Internal Server Error | application/json |  | {"error":"Cannot find module 'csrf'"}
500 oauth backend | cookie | 500 Internal Server Error | application/json |  | {"error":"Failed to refresh access token for Google Drive integration: invalid_grant"}
500 payment provider key | put | 500 Internal Server Error | application/json |  | {"error":"Stripe: Invalid API Key provided: sk_live_****"}
503 quota upstream | bearer | 503 Service Unavailable | application/json |  | {"error":"Backend fetch failed"}
503 overload | bearer | 503 Service Unavailable | application/json |  | {"error":"Server overloaded, try again later"}
503 maintenance closed | page | 503 Service Unavailable | text/html |  | <h1>Wartungsarbeiten</h1><p>Der Zugriff ist vorübergehend nicht möglich.</p>
302 home | page | 302 Found |  | Location: / |
302 403 product | page | 302 Found |  | Location: /products/403 |
302 consent | page | 302 Found |  | Location: /consent?next=%2Fthings |
302 region | page | 302 Found |  | Location: /de-de/things |
308 https | page | 308 Permanent Redirect |  | Location: https://www.example/things |
204 | put | 204 No Content |  |  |
400 bad json de | put | 400 Bad Request | application/json |  | {"fehler":"Ungültiges Datum"}
400 unknown field | put | 400 Bad Request | application/json |  | {"error":"Unknown field 'authorization'"}
422 login empty | put | 422 Unprocessable Entity | application/json |  | {"errors":{"password":["muss ausgefüllt werden"]}}
xml fault val | soap | 200 OK | text/xml |  | <Envelope><Body><Fault><faultcode>Client</faultcode><faultstring>Order 17 is already closed</faultstring></Fault></Body></Envelope>
graphql validation | bearer | 400 Bad Request | application/json |  | {"errors":[{"message":"Cannot query field \"permissions\" on type \"User\"."}]}
graphql not found | bearer | 200 OK | application/json |  | {"errors":[{"message":"User not found","extensions":{"code":"NOT_FOUND"}}],"data":{"user":null}}
a coupon by its code | put | 400 Bad Request | application/json |  | {"error":"voucher_expired","message":"This code has expired."}
a discount that nobody knows | cookie | 400 Bad Request | application/json |  | {"type":"DiscountInvalid","message":"The code is invalid or has expired."}
a referral that ended | bearer | 400 Bad Request | application/json |  | {"code":"REFERRAL_REVOKED","message":"This code was revoked."}
a status object of a job | bearer | 200 OK | application/json |  | {"status":{"message":"The job is not started yet","value":3}}
a status object that went well | bearer | 200 OK | application/json |  | {"status":{"message":"You have access","value":0}}
a manual about rights | known | 200 OK | text/html |  | <title>Help</title><p>If you do not have permission to view a host, ask for it.</p><p>More</p>
a question about rights | known | 200 OK | text/html |  | <title>Help</title><p>You do not have access to a host?</p><p>Ask your team.</p>
a house rule | known | 200 OK | text/html |  | <title>Park</title><p>You are not allowed to bring dogs.</p><p>Open until nine.</p>
500, origins of fruit | fetch | 500 Internal Server Error | application/json |  | {"error":"Unknown country of origin: Atlantis"}
`;
