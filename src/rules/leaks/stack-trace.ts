import type { DenialRule } from '../../engine/rule.ts';
import type { Exchange } from '../../http/exchange.ts';
import { json } from '../../http/json.ts';
import { inBody } from '../evidence.ts';
import { bodyLines, sourceLines } from './body-lines.ts';
import { findTrace, type Trace } from './trace-frames.ts';

/** A stack trace in a denial, known by the form of its frames. */
export const stackTrace: DenialRule = {
  id: 'stack-trace',
  severity: 'error',
  title: 'Stack trace in the answer',
  why: 'A stack trace shows which frameworks run, often in which version, how the code is laid out and where it fails. It helps whoever looks for a way in, and nobody who merely has no access.',
  fixes: {
    caller: [],
    apiOwner: [
      {
        text: 'Catch the error where requests are answered, write the trace to the log, and answer with a short message and an id to find it by.',
      },
      {
        text: 'For a refusal, use the errors that the framework itself turns into a plain 401 or 403.',
      },
    ],
    operator: [
      {
        text: 'Run in production mode: debug output off, error pages of your own.',
        code: {
          language: 'sh',
          text: 'NODE_ENV=production                     # Express\nAPP_DEBUG=false                         # Laravel, Symfony\nASPNETCORE_ENVIRONMENT=Production       # ASP.NET Core\nSERVER_ERROR_INCLUDESTACKTRACE=never    # Spring Boot\n# Django: DEBUG = False in settings.py',
        },
      },
    ],
  },
  references: [
    { title: 'CWE-209', url: 'https://cwe.mitre.org/data/definitions/209.html' },
    {
      title: 'OWASP WSTG-ERRH-02',
      url: 'https://owasp.org/www-project-web-security-testing-guide/stable/4-Web_Application_Security_Testing/08-Testing_for_Error_Handling/02-Testing_for_Stack_Traces',
    },
  ],
  examples: {
    reports: [
      text(
        'JavaScript',
        'ForbiddenError: bad token\n    at check (/srv/shop/lib/csrf.js:31:9)\n    at next (/srv/shop/node_modules/express/lib/router/index.js:280:10)',
      ),
      text(
        'Java',
        'org.shop.AccessDenied: no\n\tat org.shop.auth.Guard.check(Guard.java:44)\n\tat org.shop.web.Filter.doFilter(Filter.java:101)',
      ),
      text(
        'Python',
        'Traceback (most recent call last):\n  File "/srv/shop/views.py", line 31, in show\n    check(user)\n  File "/srv/shop/auth.py", line 9, in check\n    raise Denied()',
      ),
      text(
        '.NET',
        'System.UnauthorizedAccessException: no\n   at Shop.Auth.Guard.Check(User user) in C:\\src\\Shop\\Guard.cs:line 12\n   at Shop.Web.OrdersController.Get(Int32 id)',
      ),
      text(
        '.NET without "at"',
        '[UnauthorizedAccessException: no]\n   System.IO.FileStream.Init(String path, FileMode mode) +1066\n   Shop.Admin.Export.Page_Load(Object sender, EventArgs e) in D:\\src\\Export.aspx.cs:41',
      ),
      text('PHP', '#0 /srv/shop/index.php(12): Shop\\Guard->check()\n#1 {main}'),
      text('Ruby', "app/models/guard.rb:14:in `check'\napp/controllers/orders_controller.rb:8:in `show'"),
      text(
        'Go',
        'goroutine 7 [running]:\nmain.check(0x1)\n\t/src/shop/guard.go:31 +0x1d\nmain.main()\n\t/src/shop/main.go:12 +0x44',
      ),
      {
        title: 'Frames in a page without pre',
        http: `
HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><body><div style="white-space:pre-wrap">org.shop.Denied: no
	at org.shop.auth.Guard.check(Guard.java:44)
	at org.shop.web.Filter.&lt;init&gt;(Filter.java:101)</div></body></html>`,
      },
      {
        title: 'Frames inside of JSON, parted by marks of HTML',
        http: `
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"no<br>    at check (/srv/shop/guard.js:31:9)<br>    at next (/srv/shop/router.js:28:10)"}`,
      },
      {
        title: 'Frames in XML',
        http: `
HTTP/1.1 403 Forbidden
Content-Type: text/xml

<fault><text>Access is denied.</text><trace>   at Shop.Orders.Check(String name)
   at Shop.Web.Handler.Invoke(Object target, Object[] args)</trace></fault>`,
      },
      {
        title: 'Frames as objects in JSON',
        http: `
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"no","trace":[{"file":"/srv/shop/Guard.php","line":12,"function":"check"},{"file":"/srv/shop/Http.php","line":80,"function":"run"}]}`,
      },
    ],
    ignores: [
      text('A sentence that begins with "at"', 'at 12:30:05 the gate was closed\nat 12:30:06 the request was refused'),
      text('One file named once', 'denied in /srv/shop/guard.js:31:9'),
      {
        title: 'An empty list of frames',
        http: `
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer
Content-Type: application/json

{"code":16,"details":[{"@type":"DebugInfo","stackEntries":[]}]}`,
      },
      {
        title: 'The word alone',
        http: `
HTTP/1.1 403 Forbidden
Content-Type: text/plain

Access denied. Send the stack trace from your log to the help desk.`,
      },
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const trace = traceIn(exchange);
    const [first] = trace?.frames ?? [];
    if (trace && first) {
      const message = `The body holds a stack trace of ${trace.language} with ${trace.frames.length} frames.`;
      return [{ message, evidence: [inBody(exchange, first.start, first.end)] }];
    }
    const frames = framesInJson(json(exchange.response.content), 0);
    if (frames < 2) return [];
    return [
      { message: `The body holds a stack trace of ${frames} frames as JSON.`, evidence: [inBody(exchange, 0, 0)] },
    ];
  },
};

function traceIn({ response }: Exchange): Trace | undefined {
  const trace = findTrace(bodyLines(response.content));
  return trace ?? (response.content.text.includes('<') ? findTrace(sourceLines(response.content)) : undefined);
}

/** How many members of the longest list are frames: a file or class, and the line in it. */
function framesInJson(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null || depth > 12) return 0;
  const members: readonly unknown[] = Object.values(value).slice(0, 500);
  const here = Array.isArray(value) ? members.filter(isFrame).length : 0;
  return members.reduce<number>((most, member) => Math.max(most, framesInJson(member, depth + 1)), here);
}

function isFrame(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  const where = entries.some(
    ([name, member]) =>
      /^(?:file|file_?name|class|class_?name|source|path)$/i.test(name) && typeof member === 'string' && member !== '',
  );
  return (
    where && entries.some(([name, member]) => /^(?:line|line_?n(?:o|umber))$/i.test(name) && typeof member === 'number')
  );
}

function text(title: string, body: string): { readonly title: string; readonly http: string } {
  return { title, http: `HTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\n${body}` };
}

/** Says whether the body holds a stack trace. */
export function hasTrace(exchange: Exchange): boolean {
  return (
    findTrace(bodyLines(exchange.response.content)) !== undefined ||
    framesInJson(json(exchange.response.content), 0) > 1
  );
}
