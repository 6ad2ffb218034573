import type { DenialRule } from '../../engine/rule.ts';
import { json, jsonPath } from '../../http/json.ts';
import { inBody } from '../evidence.ts';
import { bodyLines } from './body-lines.ts';

/** A message of a database that was passed on to the caller. */
export const sqlError: DenialRule = {
  id: 'sql-error',
  severity: 'error',
  title: 'Database error in the answer',
  why: 'An error text of a database can name tables, columns and the kind of database. That is what someone needs to know who tries to inject SQL or to find out what is stored.',
  fixes: {
    caller: [],
    apiOwner: [
      { text: 'Catch errors of the database, write them to the log, and answer with a message of your own.' },
      {
        text: 'Where the database itself decides who may do what, translate its refusal: "You may not change this order."',
      },
    ],
    operator: [],
  },
  references: [
    { title: 'CWE-209', url: 'https://cwe.mitre.org/data/definitions/209.html' },
    { title: 'CWE-550', url: 'https://cwe.mitre.org/data/definitions/550.html' },
  ],
  examples: {
    reports: [
      denied('A table is named', '{"message":"permission denied for table orders"}'),
      denied('A state of SQL', '{"error":"SQLSTATE[42000]: Syntax error or access violation: 1142"}'),
      denied('SQLite', '{"error":"UNIQUE constraint failed: users.email"}'),
      denied('DB2', '{"error":"DB2 error: SQLCODE=-551, SQLSTATE=42501"}'),
      denied('MongoDB', '{"error":"not authorized on shop to execute command { find: \\"orders\\" }"}'),
      denied(
        'A policy and its table',
        '{"message":"new row violates row-level security policy for table \\"loans\\""}',
      ),
      denied(
        'A policy by its name',
        '{"message":"new row violates row-level security policy \\"own\\" for table \\"loans\\""}',
      ),
      denied(
        'An error of the database with its label',
        '{"error":"ERROR: new row violates row-level security policy"}',
      ),
      denied(
        'A key of the wrong kind',
        '{"error":"WRONGTYPE Operation against a key holding the wrong kind of value"}',
      ),
      denied(
        'A store that cannot write',
        '{"error":"MISCONF Redis is configured to save RDB snapshots, but is unable to persist to disk"}',
      ),
      denied('Oracle', '{"error":"ORA-01031: insufficient privileges"}'),
      denied('A five-letter state as code', '{"code":"42501","message":"not allowed for role web"}'),
    ],
    ignores: [
      denied('A firewall that speaks of SQL', '{"message":"Your request looked like a SQL command and was blocked."}'),
      denied('A denial of the application', '{"message":"permission denied for this order"}'),
      denied(
        'A store of files by its own policy',
        '{"statusCode":"403","message":"new row violates row-level security policy"}',
      ),
      denied(
        'A right of a key-value store',
        '{"error":"NOPERM this user has no permissions to run the \'del\' command"}',
      ),
      denied('A key of such a store', '{"error":"NOPERM No permissions to access a key"}'),
      denied('A login that such a store wants', '{"error":"NOAUTH Authentication required."}'),
      denied(
        'A password that such a store refuses',
        '{"error":"WRONGPASS invalid username-password pair or user is disabled."}',
      ),
      denied('A code of five digits that is none', '{"code":"40301","message":"Forbidden"}'),
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const line = bodyLines(exchange.response.content).find(({ text }) => isOfDatabase(text));
    if (line)
      return [
        {
          message: 'The body holds an error message of a database.',
          evidence: [inBody(exchange, line.start, line.end)],
        },
      ];
    const value = json(exchange.response.content);
    const codes = ['code', 'error.code', 'errors.*.extensions.code', 'sqlState'].flatMap((path) =>
      jsonPath(value, path),
    );
    if (!codes.some((code) => typeof code === 'string' && states.has(code))) return [];
    return [{ message: 'The body holds an error code of a database.', evidence: [inBody(exchange, 0, 0)] }];
  },
};

const isOfDatabase = (text: string) => marks.some((mark) => mark.test(text)) || namesDriver(text);

/** The class of an error by what its name is made of, in any language: `OracleException`, `SequelizeDatabaseError`. */
function namesDriver(text: string): boolean {
  if (!/Error|Exception|Failure/.test(text)) return false;
  return [...text.slice(0, 2000).matchAll(/[A-Za-z_]\w{5,120}/g)].some(
    ([word]) => /(?:Exception|Error|Failure)$/.test(word) && drivers.test(word) && !word.includes('Injection'),
  );
}

const drivers =
  /Sql|SQL|Jdbc|JDBC|Odbc|OleDb|Oracle|Postgres|MariaDb|Mongo|Cassandra|Firebird|Sequelize|Hibernate|Prisma|Neo4j|Hive|Influx|ClickHouse|Snowflake/;

/** States of SQL that stand for a refusal, a bad statement or a broken rule; the rest look too much like other codes. */
const states: ReadonlySet<string> = new Set([
  '42501',
  '42P01',
  '42703',
  '42883',
  '42601',
  '42P17',
  '23505',
  '23503',
  '23502',
  '23514',
  '22P02',
  '28P01',
  '28000',
  '3D000',
]);

const marks: readonly RegExp[] = [
  // A chain of drivers in brackets: "[Cloudera][ImpalaODBC] (110)", "[FireDAC][Phys][FB]", "[42000] [IBM][CLI Driver]".
  /\[[\w ./-]{2,40}\] ?\[[^\]\n]{0,40}(?:ODBC|JDBC|CLI Driver|Native Client|OLE DB|SQL Server|Phys|Snowflake|MySQL|Driver)[^\]\n]{0,40}\]/,
  // Numbers of Firebird, Snowflake, H2, Teradata, SQL Anywhere, HANA, MySQL in Go.
  /\b33554[45]\d{3}\b|\b00\d{4} \([0-9A-Z]{5}\)|\bSQL (?:access control|compilation|execution) error\b|; SQL statement:|\[9\d{4}-\d{2,4}\]/,
  /\bSQL Anywhere Error\b|\bASA Error -?\d|\bError \d{4} \([0-9A-Z]{5}\)|\buser lacks privilege or object not found\b|\bset up a Firebird login\b/,
  /\b(?:SELECT|INSERT|UPDATE|DELETE|EXECUTE|CREATE|DROP|ALTER)(?: INTO)?: (?:access denied|insufficient privileges) for \S/,
  // Languages of queries, numbers of Informix and IRIS, drivers of Java, rules and locks that were in the way.
  /\b(?:AQL|CQL|HQL|JPQL|SOQL|N1QL|SPARQL|InfluxQL|OQL|Cypher): ?(?:syntax|parse|semantic)|\bSQL -\d{3,5}:|\bISAM error\b|\bSQLCODE[=:] ?<?-?\d{1,5}/,
  /\bjdbc\.[\w.]{0,80}Exception\b|\bconflicted with the [A-Z]{4,10}(?: [A-Z]{3,8})?(?: SAME TABLE)? constraint\b|\bfor column '[^']{1,80}' at row \d/i,
  /\bLock wait timeout exceeded\b|\bDeadlock found when trying to get lock\b|\bdeadlock detected\b|\bdeadlocked on lock\b|没有\[[\w.]{1,80}\]对象的/i,
  /\b(?:Catalog|Binder|Parser|Constraint) Error: [A-Z]|\bError while compiling statement: FAILED\b/,
  // Databases of other kinds.
  /\bNeo\.(?:ClientError|DatabaseError|TransientError)\.\w|\bAdd role \w{2,40}_\w{2,40} on\b|\brun [A-Z]{4,8} queries on\b|\bReql\w{2,30}Error\b|\bThere was a problem with the database: /,
  /\bER_[A-Z]{2,20}(?:_[A-Z]{2,20}){1,6}\b|\bMISCONF Redis\b|\bREADONLY You can't write against\b/,
  // PostgreSQL in other languages, by what stands before the message, and a table in it.
  /(?<!\p{L})(?:ERREUR|FEHLER|ERRORE|ERRO|ОШИБКА|ПОМИЛКА|BŁĄD|HATA|FEL|CHYBA|エラー|错误|錯誤|오류) ?[:：] .{0,80}(?:\btabl|\brelation|\bschéma|\bschema|\bcolonne|\bTabelle|\bRelation|\btabel|\brelacj|\brelaç|таблиц|отношени|схем|столбц|テーブル|リレーション|表|关系|模式|테이블|릴레이션)/u,
  /\b(?:permiso denegado a la|permesso negato per la|permissão negada para a?) ?(?:tabl|relaci|relaz|relaç|esquema|schema|vista|secuencia|funci)/i,
  // SQL Server in other languages: the statement, and the object with its schema.
  /\b(?:SELECT|INSERT|UPDATE|DELETE|EXECUTE)\b.{0,60}["'«“][\w$]{1,80}["'»”].{1,40}["'«“][\w$]{1,80}["'»”].{1,20}["'«“](?:dbo|[\w$]{1,40})["'»”]/,
  // PostgreSQL and its kin, by what they say of roles and owners.
  /\bpassword authentication failed for user "|\bno pg_hba\.conf entry for\b|\brole "[^"]{1,80}" (?:does not exist|is not permitted to log in)/i,
  /\bmust be (?:owner of|superuser to)\b(?! this| the| that| your)(?: (?:materialized|foreign))? ?(?:table|relation|schema|view|function|sequence|database|index|type|extension|create|alter|drop|copy|read)\b/i,
  /\bpq: [a-z]|\bdoes not have \w{3,20} privilege on (?:relation|table|schema|database|type|sequence)\b/,
  // MySQL and MariaDB.
  /\bHost '[^']{1,120}' is (?:not allowed to connect to this (?:MySQL|MariaDB)|blocked because of many connection errors)/,
  /\bERROR \d{4} \([0-9A-Z]{5}\)/,
  // ClickHouse, Trino, SAP HANA, Firebird, Informix, Teradata, Exasol, Vertica.
  /\bDB::(?:Net)?Exception\b/,
  /\b(?:io\.trino|io\.prestosql|com\.facebook\.presto)\.spi\b|\bCannot (?:select from|insert into|delete from|update|create|drop|show columns of) (?:table|view|columns?|schema|materialized view) \w{1,60}\.\w/i,
  /\bSAP DBTech JDBC: \[\d{2,5}\]|\bDynamic SQL Error\b|\bno permission for [A-Za-z/]{4,30} access to (?:TABLE|VIEW|COLUMN|PROCEDURE|DATABASE)\b/,
  /\bNo (?:SELECT|INSERT|UPDATE|DELETE|CONNECT|EXECUTE) permission(?: for| on|\.)|\[Teradata Database\]|\binsufficient privileges for (?:SELECT|INSERT|UPDATE|DELETE|creating)\b/i,
  // What sits between a program and its database.
  /\bcould not (?:execute|extract|prepare) (?:statement|query|batch|ResultSet)\b|\bQueryException\b.{0,200}\bSQL\b/i,
  /\b(?:sqlalchemy\.exc|asyncpg\.exceptions|pymysql\.err|cx_Oracle|oracledb\.exceptions|knex|Doctrine\\DBAL|Microsoft\.Data\.SqlClient|Microsoft\.EntityFrameworkCore\.DbUpdateException|org\.postgresql\.util|com\.mysql\.cj|org\.hibernate\.exception)\b/,
  /SQL_?STATE(?:\[|=|:|\b)\s?[\dA-Z]{5}\b|\b[Ss]ql_?[Ss]tate["']?\s?[:=]\s?["']?[\dA-Z]{5}\b/,
  /\bSQLCODE[=:]\s?-?\d{2,5}\b|\bSQL\d{4,5}[NWC]\b/,
  /\bnear "[^"]{1,80}": syntax error/,
  /\b(?:UNIQUE|NOT NULL|FOREIGN KEY|CHECK|PRIMARY KEY) constraint failed\b|\bViolation of (?:UNIQUE|PRIMARY) KEY constraint\b/i,
  /\battempt to write a readonly database\b/i,
  /\bCannot open database "[^"]{1,100}" requested by the login\b|\bLogin failed for user '[^']{0,100}'/i,
  /\b(?:relation|column|schema|database|function) "[^"]{1,100}" does not exist\b/i,
  /\bTable '[^']{1,80}\.[^']{1,80}' doesn't exist\b|\bUnknown column '[^']{1,100}' in\b/i,
  /\bDuplicate entry '[^']{0,200}' for key\b|\ba foreign key constraint fails\b/i,
  /\bE11000 duplicate key\b|\bnot authorized on \w{1,60} to execute command\b|\bMongo(?:Server|Command|Write)?(?:Error|Exception)\b/,
  /\b(?:java\.sql\.SQL\w{0,60}Exception|\w{0,20}SQLSyntaxErrorException|SQLGrammarException|mysqli_sql_exception|Npgsql\.\w{1,40}|System\.Data\.SqlClient)\b/,
  /\b(?:mysqli?|pg|oci|sqlsrv|odbc)_[a-z_]{2,30}\(\)/,
  /\bhas no [A-Z]{4,12} permission on <(?:table|keyspace|all keyspaces)/,
  /\bWRONGTYPE Operation against\b/,
  /\bMsg \d{3,6}, Level \d{1,2}, State \d{1,3}\b/,
  /\bORA-\d{5}\b/,
  /\bpermission denied for (?:table|relation|schema|sequence|function|view|database|column|materialized view) \S/i,
  // With the table, as PostgreSQL has it; a store of files says the same of its own refusal without one.
  /\brow-level security policy(?: "[^"]{1,100}")? for (?:table|relation) \S|\b(?:ERROR|pq|sql): {1,2}new row violates row-level security\b/i,
  /\byou have an error in your SQL syntax\b/i,
  /\b(?:SELECT|INSERT|UPDATE|DELETE|ALTER|DROP|CREATE|EXECUTE) command denied to user\b/i,
  /\bAccess denied for user '[^']{0,80}'@/,
  /\bsyntax error at or near\b/i,
  /\bduplicate key value violates unique constraint\b/i,
  /\bviolates (?:foreign key|check|not-null) constraint\b/i,
  /\bIncorrect syntax near\b/i,
  /\bUnclosed quotation mark after the character string\b/i,
  /\bInvalid (?:column|object) name '/i,
  /\bpermission was denied on the object '/i,
  /\bThe (?:SELECT|INSERT|UPDATE|DELETE|EXECUTE) permission was denied\b/i,
  /\bno such (?:table|column): \w/i,
  /\b(?:SQLITE_(?:ERROR|AUTH|READONLY|CONSTRAINT)|SQLite3::\w{1,40}|sqlite3\.\w{1,40}Error)\b/,
  /\b(?:PG::\w{1,60}|psycopg2?\.\w{1,60}|PSQLException|QueryFailedError|SequelizeDatabaseError|MySqlException|SqlException|SQLSyntaxErrorException|OracleException|ActiveRecord::StatementInvalid|PDOException|DB2 SQL error|JDBCException|PrismaClientKnownRequestError)\b/,
  /\[(?:Microsoft|FreeTDS|ODBC)[^\]]{0,60}\]\s?\[SQL/i,
  /\bLine \d{1,6}: .{0,80}\bSQL Server\b/i,
];

function denied(title: string, body: string) {
  return {
    title,
    http: `GET /orders HTTP/1.1\nHost: api.shop.example\nAuthorization: Bearer 7b1f0a6de2c94855\n---\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n${body}`,
  };
}
