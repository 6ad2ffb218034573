import { form, json, page, plain, posted, type Situations, seen, series } from './situation.ts';

const no = '403 Forbidden';
const login = (status: string, body: string) => posted('/api/session', '{"username":"ida","password":"Regen-8"}', status, body);
const script = (body: string) => page(no, `<h1>No access</h1><p>You may not open this.</p>${body}`);
const people =
  '[{"id":5,"name":"Greta Lind","born":"1949-05-02","email":"greta.lind@mail.example"},{"id":6,"name":"Olle Sand","born":"1957-11-19","email":"olle.sand@mail.example"}]';

const get = (target: string, field = '') => `GET ${target} HTTP/1.1\nHost: www.harbour.example${field}`;
const refused = (request: string) =>
  seen(request, '401 Unauthorized\nWWW-Authenticate: Basic realm="a"\nContent-Type: text/html', '<h1>Unauthorized</h1>');
const served = (request: string, type = 'text/html', body = '<table><tr><td>May</td><td>41.220</td></tr></table>') =>
  seen(request, `200 OK\nContent-Type: ${type}`, body);
const empty = (method: string, fields = '') => `${method} /sums HTTP/1.1\nHost: www.harbour.example${fields}\nContent-Length: 0\n\n`;

/** Tries of four names in turn, two of them answered late by the server's own word. */
const tries = (field: (milliseconds: number) => string) =>
  series(
    ...[290, 9, 287, 8, 295, 10, 301, 11, 288, 9, 292, 8].map((time, at) =>
      seen(
        `POST /login HTTP/1.1\nHost: www.harbour.example\nContent-Type: application/json\n\n{"username":"${['ann', 'nobody', 'ben', 'noone'][at % 4]}","password":"x1"}`,
        `401 Unauthorized\nWWW-Authenticate: X\n${field(time)}\nContent-Type: application/json`,
        '{"message":"Login failed."}',
      ),
    ),
  );
const two = (one: string, other: string) =>
  series(
    posted('/api/session', '{"username":"ida","password":"Regen-8"}', '401 Unauthorized', one),
    posted('/api/session', '{"username":"nobody","password":"Regen-8"}', '401 Unauthorized', other),
  );

/** What frameworks show in development, what pages hand their scripts, and twins of an address. */
export const leaksOfFrameworks: readonly Situations[] = [
  {
    rule: 'permission-detail',
    reports: [
      ['A thing and a deed', json(no, '{"message":"Principal svc-hay@harbour lacks storage.objects.get on bucket hay-raw"}')],
      ['With a colon', json(no, '{"message":"You need berth:approve for this"}')],
      ['In quotes', json(no, '{"message":"The caller does not have \'crew.salary.read\'"}')],
      ['All deeds', json(no, '{"message":"Token owner is missing fleet.boats.*"}')],
      ['At the end', json(no, '{"message":"This call requires ledger.export."}')],
    ],
    ignores: [
      ['A member of the request', json('422 Unprocessable Content', '{"message":"Missing user.name in the body"}')],
      ['A file', json(no, '{"message":"Without read.me nothing works"}')],
      ['A verb', json(no, '{"message":"You need to: read the rules"}')],
    ],
  },
  {
    rule: 'stack-trace',
    reports: [
      ['Rows with the line at the end', script('<ul><li><span>1.</span> in /srv/app/vendor/acl/Guard.php <b>at line 161</b></li><li><span>2.</span> in /srv/app/web/index.php &ndash; app\\Main::run() at line 12</li></ul>')],
      ['A colon between blanks', script('<ol><li>APPPATH/Controllers/Boats.php : 12 &mdash; App\\Boats-&gt;open()</li><li>SYSTEMPATH/Router.php : 932 &mdash; App\\Router-&gt;run()</li></ol>')],
      ['The line in brackets', script('<p>SYSPATH/classes/request.php [ 129 ] &raquo; Request-&gt;execute()</p><p>DOCROOT/index.php [ 41 ] &raquo; Main::boot()</p>')],
      ['The call before the file', script('<div>Cake\\Runner-&gt;handle CORE/src/Runner.php:77</div><div>App\\Guard-&gt;check APP/Guard.php:31</div>')],
      ['The line in words', plain(no, 'Harbour\\Access->check() (Line: 123)\nHarbour\\Kernel->handle(Object, 1) (Line: 58)')],
    ],
    ignores: [
      ['The message of one error', script('<p>Warning: Gate::open() expects one value in /srv/app/gate.php on line 64</p><p>Notice: Gate::x() failed in /srv/app/gate.php on line 65</p>')],
      ['Addresses', script('<ol><li>1. See /help/index.php for more</li><li>2. Open /login.php again</li></ol>')],
      ['Parts of a document', script('<ol><li>1. Rules, line 12</li><li>2. Fees, line 40</li></ol>')],
      ['One row alone', script('<p>1. in /srv/app/gate.php at line 64</p>')],
    ],
  },
  {
    rule: 'resource-enumeration',
    reports: [
      ['Words that say only who it belongs to', series(json(no, '{"message":"Access forbidden. Entry user id: 2, logged user id: 5"}', '/api/entries/31'), json('404 Not Found', '{"message":"Not found"}', '/api/entries/32'))],
      ['Words that say nothing', series(json(no, '{"message":"Nope"}', '/api/entries/31'), json('404 Not Found', '{"message":"Nope"}', '/api/entries/32'))],
    ],
    ignores: [
      ['A login that is missing', series(json(no, '{"message":"The token has expired"}', '/api/entries/31'), json('404 Not Found', '{"message":"Not found"}', '/api/entries/32'))],
    ],
  },
  {
    rule: 'stack-trace',
    reports: [
      ['A debugger of Elixir', page(no, '<ol><li class="frame"><code>Quay.Router.call/2</code> <span>quay</span> <span>lib/quay/router.ex</span>:<span>31</span></li><li class="frame"><code>Quay.Guard.init/1</code><span>lib/quay/guard.ex</span>:<span>4</span></li></ol>')],
      ['Frames of Elixir in text', plain(no, '(quay 1.2.0) lib/quay/guard.ex:31: Quay.Guard.call/2\n(plug 1.15.0) lib/plug/router.ex:4: Plug.Router.run/1')],
      ['Frames of Ruby in links', page(no, '<a href="#">app/guards/berth.rb:31:in `check&#39;</a><br><a href="#">app/web/berths.rb:8:in `show&#39;</a>')],
    ],
    ignores: [
      ['One place of Elixir', page(no, '<p>Denied by lib/quay/guard.ex:31</p>')],
      ['Names of files', page(no, '<p>See router.ex and guard.ex</p>')],
    ],
  },
  {
    rule: 'file-path',
    reports: [
      ['The root of an application', page(no, '<p><code>Rails.root: /home/ida/bakery</code></p>')],
      ['The root of documents', plain(no, 'DOCUMENT_ROOT => /home/web/harbour')],
      ['A working directory', json(no, '{"debug":"cwd: /app/harbour/web"}')],
      ['A folder of the project', page(no, '<p>Project directory: /Users/ida/harbour</p>')],
      ['A base path', plain(no, 'base path = "/code/harbour/web"')],
    ],
    ignores: [
      ['A path of the site', plain(no, 'Go to /home/ida/boats to see yours.')],
      ['The root of a tree', plain(no, 'Root: /berths/north/4')],
      ['A home page', plain(no, 'Home: /home/start')],
    ],
  },
  {
    rule: 'username-enumeration',
    reports: [
      ['A page that writes by script, in Chinese', form('/dede/login.php', 'userid=admin&pwd=cha123', '200 OK', '<title>提示</title><script>document.write("你的密码错误!");</script>')],
      ['A box of a script', form('/login', 'username=ida&password=cha123', '200 OK', "<script>alert('Wrong password.');history.back();</script>")],
      ['A layer', form('/login', 'username=ida&password=cha123', '200 OK', "<script>layer.msg('用户名不存在');</script>")],
      ['A code for a mail that nobody has', posted('/v1/accounts:sendOobCode', '{"requestType":"PASSWORD_RESET","email":"ulla@mail.example"}', '400 Bad Request', '{"error":{"code":400,"message":"EMAIL_NOT_FOUND"}}')],
      ['A sub-code of a directory', login('401 Unauthorized', '{"message":"LDAP: error code 49 - AcceptSecurityContext error, data 525, v1db1"}')],
    ],
    ignores: [
      ['A script that asks', form('/login', 'username=ida&password=cha123', '200 OK', "<script>alert('Wrong name or password.');</script>")],
      ['A script that greets', form('/login', 'username=ida&password=cha123', '200 OK', "<script>alert('Welcome');</script>")],
      ['A text of a script that is not shown', form('/login', 'username=ida&password=cha123', '200 OK', "<h1>Welcome</h1><script>var texts = {wrong: 'Wrong password.'};</script>")],
      ['A code for too many tries', posted('/v1/accounts:sendOobCode', '{"requestType":"PASSWORD_RESET","email":"ulla@mail.example"}', '400 Bad Request', '{"error":{"code":400,"message":"RESET_PASSWORD_EXCEED_LIMIT"}}')],
    ],
  },
  {
    rule: 'username-enumeration-differential',
    reports: [
      ['Sub-codes of a directory', two('{"message":"AcceptSecurityContext error, data 52e, v1db1"}', '{"message":"AcceptSecurityContext error, data 525, v1db1"}')],
      ['Numbers of a service of identities', two('{"message":"Login failed (AADSTS50126)"}', '{"message":"Login failed (AADSTS50034)"}')],
      ['A number after a word', two('{"message":"Login failed, code 17"}', '{"message":"Login failed, code 23"}')],
      ['A result of Windows', two('{"message":"Login failed, hresult 0x80070052"}', '{"message":"Login failed, hresult 0x80070525"}')],
      ['A number of a database', two('{"message":"Login failed: ORA-01017: denied"}', '{"message":"Login failed: ORA-28000: denied"}')],
    ],
    ignores: [
      ['A number of the incident', two('{"message":"Login failed, incident INC48211"}', '{"message":"Login failed, incident INC48212"}')],
      ['A reference', two('{"message":"Login failed. Ref: QXB48211"}', '{"message":"Login failed. Ref: QXB48212"}')],
      ['A time', two('{"message":"Login failed at 12:00:01"}', '{"message":"Login failed at 12:00:09"}')],
      ['A count of milliseconds', two('{"message":"Login failed after 12 ms"}', '{"message":"Login failed after 17 ms"}')],
    ],
  },
  {
    rule: 'username-enumeration-timing',
    reports: [
      ['Seconds of Ruby', tries((time) => `X-Runtime: ${time / 1000}`)],
      ['Milliseconds of a proxy', tries((time) => `X-Envoy-Upstream-Service-Time: ${time}`)],
      ['A field with its unit', tries((time) => `X-Response-Time: ${time}ms`)],
      ['A field of Python, in seconds', tries((time) => `X-Process-Time: ${time / 1000}`)],
      ['A metric of the application', tries((time) => `Server-Timing: cdn;dur=1, app;dur=${time}`)],
    ],
    ignores: [
      ['The same for all', tries(() => 'X-Runtime: 0.29')],
      ['A metric of the network', tries((time) => `Server-Timing: cdn-cache;dur=${time}`)],
      ['A word', tries((time) => `X-Response-Time: ${time > 100 ? 'slow' : 'fast'}`)],
    ],
  },
  {
    rule: 'denied-data',
    reports: [
      ['Props of Next', script(`<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"allowed":false,"patients":${people}}}}</script>`)],
      ['A state of the window', script(`<script>window.__INITIAL_STATE__ = {"members":{"list":${people}}};</script>`)],
      ['A page of Inertia', script(`<div id="app" data-page="${`{"component":"People","props":{"people":${people}}}`.replaceAll('"', '&quot;')}"></div>`)],
      ['Props of a component', script(`<div data-react-class="Pay" data-react-props='{"rows":[{"id":1,"surname":"Lind","salary":41000}]}'></div>`)],
      ['A script of data', script('<script type="application/json" data-drupal-selector="x">{"order":{"id":7,"customer":"Ann Lee","total":90.5}}</script>')],
      ['A variable', script(`<script>var bootstrap = ${people};</script>`)],
    ],
    ignores: [
      ['The caller', script('<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"user":{"id":1,"name":"Ida","email":"ida@mail.example","phone":"1"}}}}</script>')],
      ['A menu', script('<script>window.__STATE__ = {"menu":[{"id":1,"name":"Home","href":"/"},{"id":2,"name":"Berths","href":"/berths"}]};</script>')],
      ['Texts', script('<script>window.__STATE__ = {"i18n":{"email":"E-mail","phone":"Phone","address":"Address"}};</script>')],
      ['The office', script('<script type="application/json">{"contact":{"name":"Port","email":"office@harbour.example","phone":"+49 30 1"}}</script>')],
      ['Nothing', script('<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"allowed":false,"patients":[]}}}</script>')],
      ['A product for all', script('<script type="application/ld+json">{"name":"Boat","price":"10","address":"Quay 1"}</script>')],
    ],
  },
  {
    rule: 'personal-data',
    reports: [
      ['In props', script(`<script id="__NEXT_DATA__" type="application/json">{"props":{"patients":${people}}}</script>`)],
      ['In a state', script(`<script>window.__DATA__ = {"rows":${people}};</script>`)],
    ],
    ignores: [
      ['The caller', script('<script>window.__DATA__ = {"currentUser":{"name":"Ida","email":"ida.lund@mail.example"}};</script>')],
      ['The office', script('<script>window.__DATA__ = {"contact":{"email":"berta.quay@harbour.example"}};</script>')],
    ],
  },
  {
    rule: 'inconsistent-protection',
    reports: [
      ['The route in the query', series(refused(get('/wp-json/wp/v2/users')), served(get('/?rest_route=/wp/v2/users'), 'application/json', '[{"id":1,"name":"Office"}]'))],
      ['The route after index.php', series(refused(get('/wp-json/wp/v2/users')), served(get('/index.php/wp-json/wp/v2/users'), 'application/json', '[{"id":1}]'))],
      ['A word that switches', series(refused(get('/api/config')), served(get('/api/config?public=true'), 'application/json', '{"data":[{"id":1}]}'))],
      ['A format in the query', series(refused(get('/reports/7')), served(get('/reports/7?format=json'), 'application/json', '{"id":7}'))],
      ['POST with nothing sent', series(refused(get('/sums')), served(empty('POST')))],
      ['A verb that nobody knows', series(refused(get('/sums')), served(empty('GETS')))],
      ['HEAD', series(refused(get('/sums')), seen('HEAD /sums HTTP/1.1\nHost: www.harbour.example', '200 OK\nContent-Type: text/html\nContent-Length: 812'))],
      ['A method in a field', series(refused(empty('DELETE')), seen(empty('POST', '\nX-HTTP-Method-Override: DELETE'), '204 No Content'))],
      ['A doubled slash', series(refused(get('/sums/may')), served(get('//sums/may')))],
    ],
    ignores: [
      ['Another route', series(refused(get('/wp-json/wp/v2/users')), served(get('/?rest_route=/wp/v2/posts'), 'application/json', '[]'))],
      ['Another page of a list', series(refused(get('/sums?page=2')), served(get('/sums?page=1')))],
      ['POST with a login', series(refused(get('/sums')), served('POST /sums HTTP/1.1\nHost: www.harbour.example\nContent-Type: application/x-www-form-urlencoded\n\nuser=a&password=b'))],
      ['POST refused as well', series(refused(get('/sums')), refused(empty('POST')))],
      ['A method in a field for another caller', series(refused(empty('DELETE')), seen(empty('POST', '\nAuthorization: Basic YTpiMTIz\nX-HTTP-Method-Override: DELETE'), '204 No Content'))],
      ['OPTIONS', series(refused(get('/sums')), seen(empty('OPTIONS'), '204 No Content\nAllow: GET'))],
    ],
  },
];
