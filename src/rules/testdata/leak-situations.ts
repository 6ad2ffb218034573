import { form, json, page, plain, posted, type Situations, seen, series } from './situation.ts';

const login = (name: string, status: string, body: string) =>
  posted('/api/login', `{"username":"${name}","password":"x1y2z3q"}`, status, body);
const get = (line: string, response: string, body = '') =>
  seen(`GET ${line} HTTP/1.1\nHost: api.harbour.example\nAuthorization: Bearer q8Vx2mT5cR7nB1kZ4wLd`, response, body);

/** Situations of the other rules of leaks. */
export const leakSituations: readonly Situations[] = [
  {
    rule: 'username-enumeration-differential',
    reports: [
      ['Status', series(login('ida', '401 Unauthorized', '{"e":"failed"}'), login('zoe', '404 Not Found', '{"e":"failed"}'))],
      ['Words', series(login('ida', '401 Unauthorized', '{"e":"Try another password"}'), login('zoe', '401 Unauthorized', '{"e":"Check what you typed"}'))],
      ['A member more', series(login('ida', '401 Unauthorized', '{"e":"failed","hint":"maiden name"}'), login('zoe', '401 Unauthorized', '{"e":"failed"}'))],
      ['A code', series(login('ida', '200 OK', '{"success":false,"code":1402,"message":"failed"}'), login('zoe', '200 OK', '{"success":false,"code":1401,"message":"failed"}'))],
      ['A field', series(login('ida', '401 Unauthorized\nX-Auth-Attempts: left', '{"e":"failed"}'), login('zoe', '401 Unauthorized', '{"e":"failed"}'))],
    ],
    ignores: [
      ['Alike', series(login('ida', '401 Unauthorized', '{"e":"failed"}'), login('zoe', '401 Unauthorized', '{"e":"failed"}'))],
      ['Times and microseconds', series(login('ida', '401 Unauthorized', '{"e":"failed","procTimeUs":919,"timestamp":1773134062}'), login('zoe', '401 Unauthorized', '{"e":"failed","procTimeUs":683,"timestamp":1773134064}'))],
      ['The name that was sent', series(login('ida', '401 Unauthorized', '{"e":"failed for ida"}'), login('zoe', '401 Unauthorized', '{"e":"failed for zoe"}'))],
      ['A limit', series(login('ida', '401 Unauthorized', '{"e":"failed"}'), login('zoe', '429 Too Many Requests', '{"e":"too many"}'))],
      ['Seconds in words', series(login('ida', '401 Unauthorized', '{"e":"failed after 0.214 s","took":"214ms"}'), login('zoe', '401 Unauthorized', '{"e":"failed after 0.198 s","took":"198ms"}'))],
    ],
  },
  {
    rule: 'inconsistent-protection',
    reports: [
      ['A slash', series(get('/admin/tides', '403 Forbidden', 'no'), get('/admin/tides/', '200 OK\nContent-Type: application/json', '{"tides":[1,2]}'))],
      ['Letter case', series(get('/admin/tides', '403 Forbidden', 'no'), get('/Admin/tides', '200 OK\nContent-Type: application/json', '{"tides":[1,2]}'))],
      ['An older version', series(get('/v2/berths/7', '403 Forbidden', 'no'), get('/v1/berths/7', '200 OK\nContent-Type: application/json', '{"id":7,"owner":"Ida"}'))],
    ],
    ignores: [
      ['A fresh token', series(get('/v2/berths/7', '401 Unauthorized', 'no'), seen('GET /v2/berths/7 HTTP/1.1\nHost: api.harbour.example\nAuthorization: Bearer 11112222333344445555', '200 OK\nContent-Type: application/json', '{"id":7}'))],
      ['Preflight', series(get('/v2/berths/7', '403 Forbidden', 'no'), seen('OPTIONS /v2/berths/7 HTTP/1.1\nHost: api.harbour.example\nOrigin: https://a.example\nAccess-Control-Request-Method: GET', '204 No Content'))],
      ['Public reading', series(seen('PUT /v2/berths/7 HTTP/1.1\nHost: api.harbour.example', '401 Unauthorized'), seen('GET /v2/berths/7 HTTP/1.1\nHost: api.harbour.example', '200 OK\nContent-Type: application/json', '{"id":7}'))],
      ['Other things', series(get('/v2/berths/7', '403 Forbidden', 'no'), get('/v2/berths/8', '200 OK\nContent-Type: application/json', '{"id":8}'))],
    ],
  },
  {
    rule: 'denied-data',
    reports: [
      ['The object itself', get('/v2/orders/7', '403 Forbidden\nContent-Type: application/json', '{"error":"forbidden","order":{"id":7,"customer":"Ida Berg","total":119.9,"iban":"DE02120300000000202051","items":[{"sku":"A1","qty":2}]}}')],
      ['A list', get('/v2/salaries', '403 Forbidden\nContent-Type: application/json', '{"message":"Not allowed","data":[{"name":"Ida Berg","salary":52000},{"name":"Bo Lund","salary":61000}]}')],
      ['A list alone', get('/v2/patients', '403 Forbidden\nContent-Type: application/json', '[{"id":1,"name":"Ida Berg","born":"1980-02-03"},{"id":2,"name":"Bo Lund","born":"1975-04-05"}]')],
    ],
    ignores: [
      ['An error', json('403 Forbidden', '{"error":{"code":"x","message":"no","details":[{"reason":"role"}]}}')],
      ['What was sent', posted('/v2/orders', '{"sku":"A1","qty":2}', '403 Forbidden', '{"error":"no","input":{"sku":"A1","qty":2}}')],
      ['null', json('403 Forbidden', '{"data":null,"message":"no"}')],
      ['The plans of a shop', json('403 Forbidden', '{"message":"Upgrade","plans":["basic","pro"]}')],
      ['Empty list', json('403 Forbidden', '{"message":"no","data":[]}')],
    ],
  },
  {
    rule: 'secret-in-url',
    reports: [
      ['access_token', plain('401 Unauthorized', 'no', '/a?access_token=q8Vx2mT5cR7nB1kZ4wLd')],
      ['apikey', plain('403 Forbidden', 'no', '/a?apikey=5f1c88a0be7d4429')],
      ['password', plain('403 Forbidden', 'no', '/login?user=ida&password=Sommer-8x')],
      ['A JWT in a path', plain('403 Forbidden', 'no', '/confirm/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI3IiwibmFtZSI6ImlkYSJ9.dBjftJeZ4CVPmB92K27uhbUJU1p1rw1wW1gFWFOEjXk')],
      ['A session', plain('403 Forbidden', 'no', '/a;jsessionid=9F8E7D6C5B4A39281706AABBCCDDEEFF')],
    ],
    ignores: [
      ['A page token', plain('403 Forbidden', 'no', '/a?page_token=CAUQAA4521bb')],
      ['An id', plain('403 Forbidden', 'no', '/a?id=5f1c88a0be7d4429')],
      ['A word', plain('403 Forbidden', 'no', '/a?q=password')],
      ['A site key', plain('403 Forbidden', 'no', '/a?sitekey=6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI')],
      ['A placeholder', plain('403 Forbidden', 'no', '/a?api_key=YOUR_API_KEY')],
    ],
  },
  {
    rule: 'personal-data',
    reports: [
      ['The address of the owner', json('403 Forbidden', '{"message":"This document belongs to bo.lund@quay.example"}')],
      ['A name', json('403 Forbidden', '{"message":"denied","owner":{"name":"Bo Lund","email":"bo.lund@quay.example"}}')],
      ['A number', json('403 Forbidden', '{"message":"Call the owner of this berth: +45 32 12 34 56","owner_phone":"+4532123456"}')],
      ['On a page', page('403 Forbidden', '<p>Ask the owner, karin.holm@quay.example, for access.</p>')],
      ['Approver', json('403 Forbidden', '{"error":"waiting","approver_email":"lena.falk@quay.example"}')],
    ],
    ignores: [
      ['The desk', page('403 Forbidden', '<p>Write to support@harbour.example</p>')],
      ['The caller', posted('/api/login', '{"email":"ida@mail.example","password":"x1y2"}', '401 Unauthorized', '{"message":"Login failed for ida@mail.example"}')],
      ['A service account', json('403 Forbidden', '{"message":"tides@harbour-123.iam.gserviceaccount.com has no access"}')],
      ['A number of an incident', page('403 Forbidden', '<p>Incident 18446744073709551615</p>')],
      ['webmaster', page('403 Forbidden', '<p>Contact webmaster@harbour.example</p>')],
    ],
  },
  {
    rule: 'permission-detail',
    reports: [
      ['A permission by name', json('403 Forbidden', '{"message":"Missing permission harbour.berths.delete"}')],
      ['A role', json('403 Forbidden', '{"message":"Requires role ROLE_QUAY_ADMIN"}')],
      ['A principal of a cloud', json('403 Forbidden', '{"message":"User: arn:aws:iam::123456789012:user/ida is not authorized to perform: sqs:SendMessage"}')],
      ['Kubernetes', json('403 Forbidden', '{"kind":"Status","message":"pods is forbidden: User \\"system:serviceaccount:quay:reader\\" cannot list resource \\"pods\\" in API group \\"\\" in the namespace \\"quay\\"","code":403}')],
      ['A policy', json('403 Forbidden', '{"error":"denied by policy deny-weekend-deploys"}')],
    ],
    ignores: [
      ['Bare', json('403 Forbidden', '{"message":"permission denied"}')],
      ['For people', json('403 Forbidden', '{"message":"Only administrators may do this"}')],
      ['A word', json('403 Forbidden', '{"message":"You do not have the necessary permissions"}')],
      ['A privacy policy', page('403 Forbidden', '<p>Read our privacy policy.</p>')],
      ['Nothing', plain('403 Forbidden', '')],
    ],
  },
  {
    rule: 'stack-trace',
    reports: [
      ['Java', plain('403 Forbidden', 'java.lang.SecurityException: no\n\tat com.quay.Gate.check(Gate.java:41)\n\tat com.quay.Main.run(Main.java:12)')],
      ['Python', plain('403 Forbidden', 'Traceback (most recent call last):\n  File "/srv/quay/app.py", line 12, in view\n    check()\nPermissionError: no')],
      ['Node', json('403 Forbidden', '{"error":"no","stack":"Error: no\\n    at check (/srv/quay/gate.js:10:5)\\n    at run (/srv/quay/main.js:3:1)"}')],
      ['.NET', plain('403 Forbidden', 'System.UnauthorizedAccessException: no\r\n   at Quay.Gate.Check() in C:\\src\\Gate.cs:line 12\r\n   at Quay.Main.Run()')],
      ['Go', plain('403 Forbidden', 'panic: denied\n\ngoroutine 12 [running]:\nmain.check(0xc000012345)\n\t/srv/quay/main.go:41 +0x1d')],
      ['Elixir', plain('403 Forbidden', '** (Quay.Denied) no\n    (quay 0.1.0) lib/quay/gate.ex:12: Quay.Gate.check/2\n    (phoenix 1.7.7) lib/phoenix/router.ex:430: Phoenix.Router.call/2')],
      ['Ruby', plain('403 Forbidden', "app/policies/gate.rb:12:in `check': no (Quay::Denied)\n\tfrom app/main.rb:3:in `run'")],
    ],
    ignores: [
      ['One line', plain('403 Forbidden', 'SecurityException: no')],
      ['A path of a file', plain('403 Forbidden', 'no access to main.js')],
      ['A place', plain('403 Forbidden', 'Meet at the quay (Pier 4:12)')],
      ['A list', page('403 Forbidden', '<ol><li>at home</li><li>at work</li></ol>')],
      ['Words', plain('403 Forbidden', 'The stack trace was sent to support')],
    ],
  },
  {
    rule: 'debug-page',
    reports: [
      ['Django', page('403 Forbidden', '<h1>Forbidden <span>(403)</span></h1><p>CSRF verification failed. Request aborted.</p><p>You\'re seeing the help section of this page because you have <code>DEBUG = True</code> in your Django settings file.</p>')],
      ['Rails', page('403 Forbidden', '<html><head><title>Action Controller: Exception caught</title></head><body><header><h1>Quay::Denied in BerthsController#show</h1></header><div id="Application-Trace"><pre>app/a.rb:3</pre></div><p>Rails.root: /srv/quay</p></body></html>')],
      ['IIS in detail', page('403 Forbidden', '<title>IIS 10.0 Detailed Error - 403.14 - Forbidden</title><h3>HTTP Error 403.14 - Forbidden</h3><h4>Detailed Error Information:</h4><table><tr><th>Physical Path</th><td>C:\\inetpub\\wwwroot\\quay</td></tr></table>')],
      ['Werkzeug', page('403 Forbidden', '<title>quay.Denied: no // Werkzeug Debugger</title><div class="debugger"><h1>Denied</h1></div><script>var EVALEX = true</script>')],
      ['ASP.NET', page('403 Forbidden', '<title>Internal Server Error</title><h1>An unhandled exception occurred while processing the request.</h1><div id="stackpage">DeveloperExceptionPage</div>')],
    ],
    ignores: [
      ['A plain page', page('403 Forbidden', '<h1>403 Forbidden</h1>')],
      ['The word', page('403 Forbidden', '<p>Turn on debug mode in the settings of your app to learn more.</p>')],
      ['Django without', page('403 Forbidden', '<h1>Forbidden <span>(403)</span></h1><p>CSRF verification failed. Request aborted.</p><p>More information is available with DEBUG=True.</p>')],
      ['IIS short', page('403 Forbidden', '<h2>403 - Forbidden: Access is denied.</h2><h3>You do not have permission to view this directory or page using the credentials that you supplied.</h3>')],
      ['An id', page('403 Forbidden', '<p>Debug id: 1f2e3d</p>')],
    ],
  },
  {
    rule: 'internal-address',
    reports: [
      ['10.', plain('403 Forbidden', 'Denied by gate 10.20.3.4')],
      ['192.168.', json('403 Forbidden', '{"error":"http://192.168.7.12:8080/authz said no"}')],
      ['A host of a cluster', json('403 Forbidden', '{"error":"authz.quay.svc.cluster.local said no"}')],
      ['A field', plain('403 Forbidden\nX-Backend-Server: 172.20.4.9:8000', 'no')],
      ['An internal domain', plain('403 Forbidden', 'Upstream http://gate01.quay.internal:9000 refused')],
    ],
    ignores: [
      ['Public', plain('403 Forbidden', 'Your address 203.0.113.9')],
      ['A version', plain('403 Forbidden', 'Client 10.2.1 is too old')],
      ['Asked itself', seen('GET / HTTP/1.1\nHost: 192.168.7.12', '403 Forbidden\nContent-Type: text/plain', 'No access to 192.168.7.12')],
      ['localhost', seen('GET / HTTP/1.1\nHost: localhost:3000', '403 Forbidden\nContent-Type: text/plain', 'localhost:3000 says no')],
      ['A word', plain('403 Forbidden', 'An internal policy says no')],
    ],
  },
  {
    rule: 'reflected-input',
    reports: [
      ['A path', page('403 Forbidden', '<p>No access to /a/<script>x()</script></p>', '/a/%3Cscript%3Ex()%3C/script%3E')],
      ['A query', page('403 Forbidden', '<p>Nothing for <img src=x onerror=y></p>', '/a?q=%3Cimg%20src=x%20onerror=y%3E')],
      ['A form', form('/login', 'user=%3Cb%3Eida%3C%2Fb%3E&password=x1', '401 Unauthorized', '<p>Wrong: <b>ida</b></p>')],
    ],
    ignores: [
      ['Escaped', page('403 Forbidden', '<p>No access to /a/&lt;script&gt;x()&lt;/script&gt;</p>', '/a/%3Cscript%3Ex()%3C/script%3E')],
      ['Plain text', plain('403 Forbidden', 'No access to /a/<script>x()</script>', '/a/%3Cscript%3Ex()%3C/script%3E')],
      ['No markup', page('403 Forbidden', '<p>No access to /berths</p>')],
      ['Encoded', page('403 Forbidden', '<p>No access to /a/%3Cscript%3E</p>', '/a/%3Cscript%3E')],
    ],
  },
];
