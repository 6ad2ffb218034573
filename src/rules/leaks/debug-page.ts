import type { DenialRule } from '../../engine/rule.ts';
import { inBody } from '../evidence.ts';
import { debugForm } from './debug-form.ts';
import { debugText } from './debug-text.ts';

/** A page that a framework shows in development mode, or a server's detailed error page. */
export const debugPage: DenialRule = {
  id: 'debug-page',
  severity: 'error',
  title: 'Debug page in the answer',
  why: 'Debug pages are made for developers on their own machines. They can show source code, settings, environment variables and passwords, and some of them run code that the visitor types in.',
  fixes: {
    caller: [],
    apiOwner: [
      {
        text: 'Switch the debug mode off wherever others can reach the application.',
        code: {
          language: 'sh',
          text: 'APP_DEBUG=false                     # Laravel, Symfony\nRAILS_ENV=production                # Rails\nFLASK_DEBUG=0                       # Flask\nASPNETCORE_ENVIRONMENT=Production   # ASP.NET Core\n# Django: DEBUG = False in settings.py',
        },
      },
    ],
    operator: [
      {
        text: 'On IIS and ASP.NET, show detailed errors only on the server itself.',
        code: {
          language: 'xml',
          text: '<httpErrors errorMode="DetailedLocalOnly" />\n<customErrors mode="RemoteOnly" />',
        },
      },
      { text: 'Change every password and key that such a page has shown.' },
    ],
  },
  references: [
    { title: 'CWE-489', url: 'https://cwe.mitre.org/data/definitions/489.html' },
    { title: 'CWE-215', url: 'https://cwe.mitre.org/data/definitions/215.html' },
  ],
  examples: {
    reports: [
      page(
        'Another framework, by its form',
        '<title>Acme.Guard.NotAllowedError at GET /orders</title><h1>Acme.Guard.NotAllowedError at GET /orders</h1><div class="stack-trace"><code>lib/guard.ex:12</code></div>',
      ),
      page(
        'Django',
        "<h1>Forbidden (403)</h1><p>CSRF verification failed.</p><p>You're seeing the help section of this page because you have <code>DEBUG = True</code> in your settings file.</p>",
      ),
      page(
        'Rails',
        '<head><title>Action Controller: Exception caught</title></head><h1>Pundit::NotAuthorizedError in OrdersController#show</h1>',
      ),
      page(
        'ASP.NET',
        "<h1>Server Error in '/' Application.</h1><b>Source Error:</b><pre>Line 12: Guard.Check(user)</pre><b>Source File:</b> Guard.cs",
      ),
      page(
        'IIS, detailed',
        '<title>IIS 10.0 Detailed Error - 403.14 - Forbidden</title><h4>Detailed Error Information:</h4><th>Physical Path</th>',
      ),
    ],
    ignores: [
      page(
        'A plain status page',
        '<h1>HTTP Status 403 - Forbidden</h1><p>The server understood the request but refuses to authorize it.</p>',
      ),
      page(
        'IIS, for everyone',
        '<h2>403 - Forbidden: Access is denied.</h2><h3>You do not have permission to view this directory.</h3>',
      ),
      page(
        'A title that is the name of an error alone',
        '<title>AccessDeniedError</title><h1>AccessDeniedError</h1><p>You may not see this.</p>',
      ),
      page('The word debug', '<h1>Forbidden</h1><p>Turn on debug mode at home to see more.</p>'),
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const { content } = exchange.response;
    if (content.state !== 'text') return [];
    const text = content.text.slice(0, 400_000);
    const found = pages.find(({ marks }) => marks.every((mark) => text.includes(mark)));
    if (!found) return [...debugForm(exchange), ...debugText(exchange)];
    const start = text.indexOf(found.marks[0] ?? '');
    return [
      {
        message: `The body is a debug page of ${found.product}.`,
        evidence: [inBody(exchange, start, start + (found.marks[0]?.length ?? 0))],
      },
    ];
  },
};

/** What only the debug page of the product holds; all marks of a row together. */
const pages: readonly { readonly product: string; readonly marks: readonly string[] }[] = [
  { product: 'Django', marks: ['you have <code>DEBUG = True</code>'] },
  { product: 'Django', marks: ['DEBUG = True', 'Django settings file'] },
  { product: 'Rails', marks: ['<title>Action Controller: Exception caught</title>'] },
  { product: 'Rails', marks: ['Better Errors', 'better_errors'] },
  { product: 'Rails', marks: ['Rails.root: ', 'Application Trace'] },
  { product: 'Rails', marks: ['Rails.root: ', 'Full Trace'] },
  { product: 'Symfony', marks: ['[exception] ', '[message] ', '[1] '] },
  { product: 'Symfony', marks: ['sf-resetcontent', 'exception_title'] },
  { product: 'Symfony', marks: ['sf-dump', 'exception-message-wrapper'] },
  { product: 'Symfony', marks: ['class="exception-summary', 'trace-details'] },
  { product: 'Laravel', marks: ['window.ignite('] },
  { product: 'Laravel', marks: ['ignition', 'data-tippy', 'Stack'] },
  { product: 'Laravel', marks: ['Whoops! There was an error', 'frame-file'] },
  { product: 'Whoops', marks: ['Whoops container', 'frames-container'] },
  { product: 'Werkzeug', marks: ['Werkzeug Debugger'] },
  { product: 'Werkzeug', marks: ['The debugger caught an exception in your WSGI application'] },
  { product: 'ASP.NET', marks: ['Server Error in ', 'Source Error:'] },
  { product: 'ASP.NET', marks: ['Server Error in ', 'Stack Trace:'] },
  { product: 'ASP.NET', marks: ['Server Error in ', 'Version Information:'] },
  { product: 'ASP.NET Core', marks: ['An unhandled exception occurred while processing the request.', 'stackpage'] },
  { product: 'IIS', marks: ['Detailed Error', 'Physical Path'] },
  { product: 'IIS', marks: ['<title>IIS ', 'Detailed Error - '] },
  { product: 'Slim', marks: ['Slim Application Error', '<h2>Details</h2>'] },
  { product: 'Lucee', marks: ['Lucee ', 'Stacktrace'] },
  { product: 'Symfony', marks: ['Whoops, looks like something went wrong', 'class="trace'] },
  { product: 'IIS', marks: ['Detailed Error Information'] },
  { product: 'Phoenix', marks: ['Plug.Debugger'] },
  { product: 'Phoenix', marks: ['exception-info', 'data-role="frame-details"'] },
  { product: 'CakePHP', marks: ['cake-error', 'stack-trace'] },
  { product: 'Yii', marks: ['call-stack-item', 'Yii Framework'] },
  { product: 'ThinkPHP', marks: ['class="exception"', 'think\\exception\\'] },
  { product: 'CodeIgniter', marks: ['CodeIgniter', 'id="backtrace"'] },
  { product: 'Play', marks: ['play-error-page'] },
  {
    product: 'Sinatra',
    marks: ["You're seeing this error because you have", 'enabled the <code>show_exceptions</code>'],
  },
  { product: 'Phalcon', marks: ['Phalcon\\Debug'] },
  { product: 'ColdFusion', marks: ['The error occurred in ', 'cfml'] },
  { product: 'AdonisJS', marks: ['Youch', 'youch'] },
  { product: 'Tornado', marks: ['Traceback (most recent call last)', 'tornado/web.py'] },
];

function page(title: string, body: string) {
  return {
    title,
    http: `GET /orders HTTP/1.1\nHost: www.shop.example\n---\nHTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<html>${body}</html>`,
  };
}
