import { describe, expect, test } from 'vitest';
import { causes } from '../../causes/index.ts';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../engine/session.ts';
import { recognise, remedies } from '../../vendors/matcher.ts';
import { rules } from '../index.ts';

function found(body: string, type = 'text/plain; charset=utf-8'): readonly string[] {
  const session = createSession({ causes, rules, recognise, remedies });
  const http = `POST /reviews HTTP/1.1\nHost: localhost:4000\nAccept: */*\n---\nHTTP/1.1 403 Forbidden\nContent-Type: ${type}\n\n${body}`;
  for (const exchange of readExample({ http })) session.add(exchange);
  return session.findings().map(({ rule }) => rule);
}

const elixir =
  '    (plug 1.16.1) lib/plug/csrf_protection.ex:342: Plug.CSRFProtection.call/2\n    (shop 0.1.0) lib/shop/router.ex:12: Shop.Router.call/2';
const dotnet =
  '   at Shop.Auth.Guard.Check(User user) in /src/Shop/Guard.cs:line 12\n   at Shop.Web.OrdersController.Get(Int32 id)';
const ruby = "app/models/guard.rb:14:in `check'\napp/controllers/orders_controller.rb:8:in `show'";
const python =
  'Traceback (most recent call last):\n  File "/srv/shop/views.py", line 31, in show\n    check(user)\n  File "/srv/shop/auth.py", line 9, in check\n    raise Denied()';
const php =
  '    at n/a\n        in /srv/shop/src/Guard.php line 12\n#0 /srv/shop/index.php(12): Shop\\Guard->check()\n#1 {main}';
const node = '    at check (/srv/shop/lib/csrf.js:31:9)\n    at next (/srv/shop/node_modules/router/index.js:280:10)';

describe('a debug page without HTML is reported', () => {
  test.each([
    [
      'Plug, in Markdown',
      'text/markdown',
      `# Shop.NotAllowedError at POST /reviews\n\nException:\n\n    ** (Shop.NotAllowedError) no\n${elixir}\n\n## Connection details\n\n### Params\n\n    %{"stars" => "4"}`,
    ],
    [
      'ASP.NET Core',
      'text/plain',
      `System.UnauthorizedAccessException: No access.\n${dotnet}\n\nHEADERS\n=======\nAccept: */*\nHost: localhost:4000`,
    ],
    [
      'Rails',
      'text/plain',
      `Pundit::NotAuthorizedError in OrdersController#show\n\nnot allowed\n\nRails.root: /srv/shop\n\nFull Trace\n----------\n${ruby}\n\nRequest parameters\n{"id"=>"7"}`,
    ],
    [
      'Django',
      'text/plain',
      `PermissionDenied at /reviews\nno\n\nRequest Method: POST\n\n${python}\n\nYou’re seeing this error because you have DEBUG = True in your\nDjango settings file.`,
    ],
    [
      'Symfony',
      'text/plain',
      `[exception] 403 | Forbidden | Symfony\\Component\\HttpKernel\\Exception\\AccessDeniedHttpException\n[message] Access Denied.\n[1] Symfony\\Component\\HttpKernel\\Exception\\AccessDeniedHttpException: Access Denied.\n${php}`,
    ],
    [
      'one that is not known',
      'text/plain',
      `Acme.Guard.DeniedError: no\n${node}\n\nRequest headers:\n  host: localhost\n\nEnvironment:\n  MODE: dev`,
    ],
    [
      'one that names no exception',
      'text/plain',
      `Something went wrong\n${node}\n\nCookies\n-------\nnone\n\nRequest headers\n---------------\nhost: localhost`,
    ],
  ])('%s', (_title, type, body) => expect(found(body, type)).toContain('debug-page'));
});

describe('what only looks like one is not', () => {
  test.each([
    ['A bare trace', 'text/plain', `Shop.DeniedError: no\n${node}`],
    ['A bare trace of Python', 'text/plain', python],
    [
      'Help in Markdown',
      'text/markdown',
      '# AccessDeniedError\n\nYour key may not do this.\n\n## Headers\n\nSend `X-Api-Key`.\n\n## Parameters\n\nNone.',
    ],
    [
      'A message about the request',
      'text/plain',
      'Forbidden\n\nRequest: POST /reviews\nHost: localhost:4000\nRef: 17.c1a2',
    ],
    ['A refusal with its parts', 'text/plain', 'Access denied.\n\nHeaders\n-------\nReferer is not on the list.'],
    [
      'A trace with a sentence about headers',
      'text/plain',
      `Denied\n${node}\nThe headers of the request are in the log.`,
    ],
  ])('%s', (_title, type, body) => expect(found(body, type)).not.toContain('debug-page'));
});
