import { json, page, plain, posted, type Situations, seen } from './situation.ts';

const no = '403 Forbidden';
const field = (line: string, body = 'no') => seen('GET /a HTTP/1.1\nHost: m.harbour.example', `${no}\n${line}\nContent-Type: text/plain`, body);
const login = (status: string, body: string) =>
  posted('/auth/login', '{"email":"ida@mail.example","password":"Sommer-Regen-8"}', status, body);
const signUp = (status: string, body: string) =>
  posted('/auth/register', '{"email":"ida@mail.example","password":"Sommer-Regen-8"}', status, body);

/** A third set, of the rules of leaks that read words. */
export const leaksOnceMore: readonly Situations[] = [
  {
    rule: 'secret-in-body',
    reports: [
      ['A request of HTTPie style inside XML', seen('GET /a HTTP/1.1\nHost: m.harbour.example', `${no}\nContent-Type: application/xml`, '<fault><request>GET /v1 HTTP/1.1&#10;X-Api-Key: 7Hk2mX9vQ4tB8nR1cZ5w</request></fault>')],
      ['An access key in a URL of the server', json(no, '{"message":"GET https://maps.quay.example/tile?apikey=7Hk2mX9vQ4tB8nR1cZ5wLd3p answered 403"}')],
      ['A session that is printed', json(no, '{"error":"no rights","session":{"id":"7Hk2mX9vQ4tB8nR1cZ5wLd3p","user":"web"}}')],
      ['A code that was wanted', json('401 Unauthorized\nWWW-Authenticate: X', '{"error":"Invalid one-time code","debug":{"expected":"019284","given":"000000"}}')],
      ['A connection of a driver', plain(no, 'could not connect: jdbc:postgresql://db.quay.example/port?user=web&password=Regen-Sommer-81')],
      ['A webhook secret', json(no, '{"error":"signature","webhook_secret":"whsec_7Hk2mX9vQ4tB8nR1cZ5wLd3p"}')],
    ],
    ignores: [
      ['A key by its first letters', json(no, '{"message":"Key 7Hk2... is not active"}')],
      ['A link to log in', json(no, '{"login":"https://id.quay.example/authorize?client_id=port&state=7Hk2mX9vQ4tB8nR1cZ5w"}')],
      ['The name of a session', json(no, '{"message":"no","session":{"state":"expired"}}')],
      ['An expected date', json(no, '{"message":"Token not valid yet: expected 2026-05-01"}')],
      ['An expected number of parts', json('401 Unauthorized\nWWW-Authenticate: X', '{"message":"token should be 3 parts"}')],
    ],
  },
  {
    rule: 'version-banner',
    reports: [
      ['A gateway', field('Server: TornadoServer/6.4.2')],
      ['A field of an identity server', field('X-Powered-By: ASP.NET Core/8.0.11')],
      ['A title', page(no, '<title>403 Forbidden - Quayboard v12.4.1</title><h1>Forbidden</h1>')],
      ['A foot in German', page(no, '<footer>Betrieben mit Hafenwiki 4.43.1</footer>')],
      ['JSON of a server', json('401 Unauthorized\nWWW-Authenticate: X', '{"product":"Quaybase","version":"4.6.2","error":"unauthorized"}')],
      ['A comment', page(no, '<!-- Quaycache 7.5.0 --><h1>Forbidden</h1>')],
    ],
    ignores: [
      ['A model', json(no, '{"message":"Model berth-4.1 is not open to you"}')],
      ['A coordinate', page(no, '<p>Zone 54.3 / 10.1 is closed</p>')],
      ['A price', page(no, '<p>Only 4.99 a month</p>')],
      ['A rule of a firewall', page(no, '<p>Rule 941.100 matched</p>')],
    ],
  },
  {
    rule: 'sql-error',
    reports: [
      ['Vertica', json(no, '{"m":"[Vertica][VJDBC](4367) ERROR: Permission denied for relation crew"}')],
      ['Hive', json(no, '{"m":"Error while compiling statement: FAILED: HiveAccessControlException Permission denied: user [web] does not have [SELECT] privilege on [port/crew/pay]"}')],
      ['DuckDB', json(no, '{"m":"Catalog Error: Table with name crew does not exist!"}')],
      ['Spanner', json(no, '{"m":"Role web does not have required privileges on table crew. (SQLSTATE 42501)"}')],
      ['MySQL by its number', json(no, '{"code":"ER_DBACCESS_DENIED_ERROR","errno":1044}')],
      ['PostgreSQL of Rust', json(no, '{"m":"db error: ERROR: permission denied for sequence crew_id_seq"}')],
      ['Ruby', json(no, '{"m":"Mysql2::Error: SELECT command denied to user \'web\'@\'app\' for table \'crew\'"}')],
      ['PHP', page(no, '<b>Warning</b>: mysqli_connect(): (HY000/1045): Access denied for user \'web\'@\'localhost\' (using password: YES)')],
      ['PostgreSQL in Italian', json(no, '{"m":"ERRORE: permesso negato per la tabella equipaggio"}')],
      ['MongoDB', json(no, '{"ok":0,"errmsg":"not authorized on port to execute command { aggregate: \\"crew\\" }","code":13,"codeName":"Unauthorized"}')],
    ],
    ignores: [
      ['A role of the application', json(no, '{"m":"Role web does not exist in this workspace"}')],
      ['A view', json(no, '{"m":"This view is private to its owner"}')],
      ['A catalogue', json(no, '{"m":"Catalogue entry does not exist"}')],
      ['A command', json(no, '{"m":"The command /deploy is denied to guests"}')],
      ['A driver of a car', json(no, '{"m":"[Driver][Licence] not checked yet"}')],
    ],
  },
  {
    rule: 'file-path',
    reports: [
      ['An upload folder', plain(no, 'mkdir /srv/uploads/2026: permission denied')],
      ['A profile', json(no, '{"m":"Access to C:\\\\Users\\\\svc-port\\\\AppData\\\\Local\\\\Temp\\\\x.tmp denied"}')],
      ['A log', plain(no, 'see /var/log/port/audit.log')],
      ['Node modules', json(no, '{"stack":"Error: no\\n    at /usr/src/app/node_modules/guard/index.js:31:9\\n    at /usr/src/app/web.js:8:1"}')],
    ],
    ignores: [
      ['A command of a robot', json(no, '{"m":"Use /help or /etc"}')],
      ['A scope', json(no, '{"m":"needs /auth/data.read"}')],
      ['A bucket', json(no, '{"m":"s3://port/var/data/a.csv is not yours"}')],
    ],
  },
  {
    rule: 'permission-detail',
    reports: [
      ['A directory', json(no, '{"m":"Caller must be a member of group CN=Harbour-Admins,OU=Groups,DC=quay,DC=example"}')],
      ['A store of artifacts', json(no, '{"errors":[{"m":"Not enough permissions to delete/overwrite on artifact \'libs:crew\' (user: \'web\' needs DELETE permission)."}]}')],
      ['A query server', json(no, '{"m":"User web lacks SELECT privilege on object crew"}')],
      ['A task system', json(no, '{"m":"Permission \'task.assign\' is not granted to role \'pilot\'"}')],
      ['Spring', json(no, '{"m":"Access is denied: hasAuthority(\'SCOPE_berth.write\') evaluated to false"}')],
      ['A service of accounts', json(no, '{"m":"system:serviceaccount:port:web cannot create secrets"}')],
      ['In Dutch', json(no, '{"m":"U mist de rol \\"havenmeester\\" voor deze actie."}')],
      ['In Russian', json(no, '{"m":"Требуется роль «harbour_admin»"}')],
      ['Ability', json(no, '{"message":"Cannot execute \\"update\\" on \\"Berth\\"","ability":"berth.update"}')],
    ],
    ignores: [
      ['A role of a play', json(no, '{"m":"You cannot play this role yet"}')],
      ['A group', json(no, '{"m":"This group is private"}')],
      ['A right in law', page(no, '<p>All rights reserved</p>')],
      ['A policy', page(no, '<p>See our privacy policy "for guests"</p>')],
      ['A policy without a name', json(no, '{"m":"Blocked by policy"}')],
    ],
  },
  {
    rule: 'username-enumeration',
    reports: [
      ['A name in use, in Korean', signUp('409 Conflict', '{"message":"이미 사용 중인 이메일입니다."}')],
      ['In Polish', login('401 Unauthorized', '{"message":"Nie znaleziono użytkownika o podanym adresie e-mail."}')],
      ['In Czech', login('401 Unauthorized', '{"message":"Zadané heslo není správné."}')],
      ['In Greek', login('401 Unauthorized', '{"message":"Δεν υπάρχει λογαριασμός με αυτό το email."}')],
      ['A number of the server', login('401 Unauthorized', '{"error":"INVALID_PASSWORD"}')],
      ['A row that is missing', login('500 Internal Server Error', '{"message":"sql: no rows in result set: user ida@mail.example"}')],
      ['A sign-up that is not new', signUp('400 Bad Request', '{"message":"A user is already signed up with this address."}')],
      ['Who has to sign up', login('401 Unauthorized', '{"message":"You don\'t have an account yet. Sign up first."}')],
    ],
    ignores: [
      ['In Czech, both', login('401 Unauthorized', '{"message":"Nesprávné jméno nebo heslo."}')],
      ['In Greek, both', login('401 Unauthorized', '{"message":"Λάθος email ή κωδικός."}')],
      ['A link to sign up', login('401 Unauthorized', '{"message":"Login failed.","help":"No account? Sign up."}')],
      ['A service', login('401 Unauthorized', '{"error":"INVALID_LOGIN_CREDENTIALS"}')],
      ['A closed sign-up', signUp('403 Forbidden', '{"message":"Registration is not available at the moment."}')],
    ],
  },
];
