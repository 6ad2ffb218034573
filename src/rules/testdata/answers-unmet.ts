import { form, page, posted, type Situations, seen, series } from './situation.ts';

const api = 'Host: api.harbour.example';
const bearer = 'Authorization: Bearer q8Vx2mT5cR7nB1kZ4wLd';
const login = (status: string, body: string) =>
  posted('/api/auth/signin', '{"email":"ida@mail.example","password":"Sommer-Regen-8"}', status, body);
const signUp = (status: string, body: string) =>
  posted('/api/users', '{"email":"ida@mail.example","username":"ida","password":"Sommer-Regen-8","password_confirmation":"Sommer-Regen-8"}', status, body);
const forgot = (status: string, body: string) => posted('/password/reset', '{"email":"ida@mail.example"}', status, body);
const tried = (name: string, status: string, body: string, fields = '') =>
  posted('/api/login', `{"username":"${name}","password":"x1y2z3q"}`, `${status}${fields}`, body);
const get = (path: string, status: string, body = '{"m":"no"}') =>
  seen(`GET ${path} HTTP/1.1\n${api}\n${bearer}\nAccept: application/json`, `${status}\nContent-Type: application/json`, body);
const bare = (status: string, body: string) =>
  seen(`GET /v1/berths HTTP/1.1\n${api}\nAccept: application/json\nUser-Agent: port-cli/2.1`, `${status}\nContent-Type: application/json`, body);

/** A second set of answers to logins and of statuses. */
export const answersUnmet: readonly Situations[] = [
  {
    rule: 'username-enumeration',
    reports: [
      ['No match for the address', login('401 Unauthorized', '{"message":"We have no record of that address."}')],
      ['A login through a company', login('403 Forbidden', '{"message":"Your account uses single sign-on. Log in through your organisation."}')],
      ['A password never set', login('401 Unauthorized', '{"message":"This user has not set a password yet. Check your mail for the invitation."}')],
      ['An address in use, in Italian', signUp('422 Unprocessable Content', '{"email":["Questo indirizzo email è già in uso."]}')],
      ['A name that is gone, in Portuguese', signUp('409 Conflict', '{"erro":"Já existe um cadastro com este e-mail."}')],
      ['In Ukrainian', login('401 Unauthorized', '{"message":"Користувача з такою поштою не знайдено"}')],
      ['In Arabic', login('404 Not Found', '{"message":"هذا البريد الإلكتروني غير مسجل لدينا"}')],
      ['In Japanese', login('401 Unauthorized', '{"message":"このメールアドレスは登録されていません"}')],
      ['A mail that is registered', signUp('400 Bad Request', '{"error":{"key":"auth.email.duplicate"}}')],
      ['A reset that found nothing', forgot('422 Unprocessable Content', '{"message":"We can\'t find a user with that email address."}')],
      ['A page', form('/signin', 'email=ida%40mail.example&password=Sommer-Regen-8', '200 OK', '<p class="error">Oops, wrong password for this account.</p><form method="post"><input name="email"><input type="password" name="password"></form>')],
      ['A code of numbers and words', login('400 Bad Request', '{"error_code":"AUTH_1003_UNKNOWN_USER"}')],
    ],
    ignores: [
      ['Any of them', login('401 Unauthorized', '{"message":"Sign-in failed. Check your e-mail and password."}')],
      ['No such pair', login('401 Unauthorized', '{"message":"No account matches this e-mail and password."}')],
      ['Sent in any case', forgot('202 Accepted', '{"message":"Check your inbox: we mail a link to registered addresses."}')],
      ['A form', signUp('422 Unprocessable Content', '{"email":["Use an address of your company."]}')],
      ['In Italian, both', login('401 Unauthorized', '{"message":"Email o password non corretti."}')],
      ['In Ukrainian, both', login('401 Unauthorized', '{"message":"Невірна пошта або пароль"}')],
      ['In Japanese, both', login('401 Unauthorized', '{"message":"メールアドレスまたはパスワードが正しくありません"}')],
      ['A header of sign-up', signUp('422 Unprocessable Content', '{"message":"Password is too short.","hint":"Already have an account? Log in"}')],
      ['Other ways for all', login('401 Unauthorized', '{"message":"Login failed. You can also sign in with Google or SSO."}')],
      ['A missing part', login('400 Bad Request', '{"message":"password is required"}')],
    ],
  },
  {
    rule: 'username-enumeration-differential',
    reports: [
      ['A hint of the second factor', series(tried('ida', '401 Unauthorized', '{"e":"failed"}', '\nX-Otp-Required: yes'), tried('zoe', '401 Unauthorized', '{"e":"failed"}'))],
      ['Not found', series(tried('ida', '400 Bad Request', '{"e":"failed"}'), tried('zoe', '404 Not Found', '{"e":"failed"}'))],
      ['Words in another order', series(tried('ida', '401 Unauthorized', '{"e":"Wrong name or password"}'), tried('zoe', '401 Unauthorized', '{"e":"Wrong password or name"}'))],
    ],
    ignores: [
      ['A trace', series(tried('ida', '401 Unauthorized', '{"e":"failed","trace":"00-9f1c0b5a-01"}'), tried('zoe', '401 Unauthorized', '{"e":"failed","trace":"00-7e6d5c4b-01"}'))],
      ['Another moment', series(tried('ida', '401 Unauthorized', '{"e":"failed","at":"2026-03-11T08:41:07Z"}'), tried('zoe', '401 Unauthorized', '{"e":"failed","at":"2026-03-11T08:42:31Z"}'))],
      ['A puzzle', series(tried('ida', '401 Unauthorized', '{"e":"failed"}'), tried('zoe', '403 Forbidden', '{"e":"Solve the captcha first"}'))],
    ],
  },
  {
    rule: 'denial-in-200',
    reports: [
      ['A flag', get('/v1/berths', '200 OK', '{"success":false,"errors":[{"code":10000,"message":"Authentication error"}]}')],
      ['In Korean', get('/v1/berths', '200 OK', '{"resultCode":"E401","resultMsg":"로그인이 필요합니다"}')],
      ['XML', seen(`GET /api?x=1 HTTP/1.1\n${api}\n${bearer}`, '200 OK\nContent-Type: text/xml', '<response status="error"><error code="401">Invalid API key</error></response>')],
      ['One word', get('/v1/berths', '200 OK', '{"error":"unauthorized"}')],
      ['With a number as a string', get('/v1/berths', '200 OK', '{"status":"403","info":"NO_PERMISSION"}')],
    ],
    ignores: [
      ['A job that failed', get('/v1/jobs/7', '200 OK', '{"id":7,"state":"failed","error":"permission denied: /data","created_at":"2026-03-11"}')],
      ['A rule', get('/v1/acl', '200 OK', '{"rules":[{"effect":"deny","message":"Access denied"}]}')],
      ['A check', get('/v1/can', '200 OK', '{"allowed":false}')],
      ['A page of news', page('200 OK', '<html><title>News</title><h1>Access to harbour denied to tankers</h1><p>The council decided on Monday that no tanker may call at the port before summer, for the piers are under repair and the crews need room.</p></html>')],
    ],
  },
  {
    rule: 'should-be-401',
    reports: [
      ['No token', bare('403 Forbidden', '{"error":"missing bearer token"}')],
      ['A session that is over', seen(`GET /v1/berths HTTP/1.1\n${api}\nCookie: session=9wq2k7m4x1z8c5v3`, '403 Forbidden\nContent-Type: application/json', '{"error":"Session expired"}')],
      ['In Spanish', bare('403 Forbidden', '{"error":"Debe iniciar sesión"}')],
      ['A wrong key', seen(`GET /v1/berths HTTP/1.1\n${api}\nX-Api-Key: q8Vx2mT5cR7nB1kZ4wLd`, '403 Forbidden\nContent-Type: application/json', '{"error":"Invalid API key"}')],
    ],
    ignores: [
      ['A database', get('/v1/berths', '403 Forbidden', '{"m":"user web does not have INSERT privilege on relation tokens"}')],
      ['A list', get('/v1/berths', '403 Forbidden', '{"m":"Your IP is not on the allow list of this key"}')],
      ['A thumbnail', seen('GET /7Hk2mX9vQ4tB8nR1cZ5wLd3pQ8s6T0uY/300x200/a.png HTTP/1.1\nHost: img.harbour.example', '403 Forbidden\nContent-Type: text/plain', 'Signature mismatch')],
      ['A moderator', get('/v1/berths', '403 Forbidden', '{"m":"Comments are closed"}')],
    ],
  },
  {
    rule: 'should-be-403',
    reports: [
      ['A group', get('/v1/berths', '401 Unauthorized', '{"m":"You are not a member of this workspace"}')],
      ['A read-only key', get('/v1/berths', '401 Unauthorized', '{"m":"This API key is read-only"}')],
      ['In German', get('/v1/berths', '401 Unauthorized', '{"m":"Sie haben keine Berechtigung für diese Aktion."}')],
      ['A plan', get('/v1/berths', '401 Unauthorized', '{"m":"Your subscription does not include this endpoint"}')],
    ],
    ignores: [
      ['A wrong token', get('/v1/berths', '401 Unauthorized', '{"m":"Could not validate credentials"}')],
      ['Nothing sent', bare('401 Unauthorized\nWWW-Authenticate: Bearer', '{"m":"You are not a member of this workspace"}')],
      ['A revoked key', get('/v1/berths', '401 Unauthorized', '{"m":"This key was revoked"}')],
    ],
  },
  {
    rule: 'should-be-429',
    reports: [
      ['Per day', get('/v1/berths', '403 Forbidden', '{"m":"Daily request limit reached. Resets at midnight UTC."}')],
      ['In Chinese', get('/v1/berths', '403 Forbidden', '{"m":"请求过于频繁，请稍后再试"}')],
      ['Slow down', get('/v1/berths', '401 Unauthorized', '{"m":"Too many requests, slow down"}')],
    ],
    ignores: [
      ['A trial', get('/v1/berths', '403 Forbidden', '{"m":"Your trial has ended"}')],
      ['Depth', get('/v1/berths', '403 Forbidden', '{"m":"Query depth limit exceeded: 12 of 10"}')],
      ['Projects', get('/v1/berths', '403 Forbidden', '{"m":"Project limit reached: upgrade to add more"}')],
    ],
  },
  {
    rule: 'inconsistent-protection',
    reports: [
      ['A dot', series(get('/admin/tides', '403 Forbidden'), get('/admin/./tides', '200 OK', '{"tides":[1,2]}'))],
      ['A format', series(get('/admin/tides', '403 Forbidden'), get('/admin/tides.json', '200 OK', '{"tides":[1,2]}'))],
      ['An older version', series(get('/api/v3/crew', '403 Forbidden'), get('/api/v2/crew', '200 OK', '{"crew":[1,2]}'))],
    ],
    ignores: [
      ['A list and one of it', series(get('/crew', '403 Forbidden'), get('/crew/me', '200 OK', '{"id":1}'))],
      ['Reading what may not be written', series(seen(`POST /crew HTTP/1.1\n${api}\n${bearer}`, '403 Forbidden'), get('/crew', '200 OK', '{"crew":[1]}'))],
    ],
  },
  {
    rule: 'resource-enumeration',
    reports: [
      ['ULIDs', series(get('/v1/jobs/01HQ8Z4T9W3K5M7N2P6R8S0V1X', '403 Forbidden'), get('/v1/jobs/01HQ8Z4T9W3K5M7N2P6R8S0V1Y', '404 Not Found'))],
      ['A query', series(get('/v1/notes/31', '403 Forbidden'), get('/v1/notes/32', '404 Not Found'), get('/v1/notes/33', '200 OK', '{"id":33}'))],
    ],
    ignores: [
      ['Another method', series(get('/v1/notes/31', '403 Forbidden'), seen(`DELETE /v1/notes/32 HTTP/1.1\n${api}\n${bearer}`, '404 Not Found'))],
      ['Another collection', series(get('/v1/notes/31', '403 Forbidden'), get('/v1/tags/32', '404 Not Found'))],
    ],
  },
];
