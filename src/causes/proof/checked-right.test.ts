import { describe, expect, test } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { checkedRight } from './checked-right.ts';

function place(body: string, status = 403): string | undefined {
  const http = `GET /partners/7 HTTP/1.1\nHost: shop.example\nCookie: PHPSESSID=q8m2\n---\nHTTP/1.1 ${status} No\nContent-Type: text/html\n\n<html><body>${body}</body></html>`;
  return readExample({ http }).map(checkedRight)[0];
}

const page = (exception: string, source: string) =>
  `<h1>${exception}</h1><pre class="source"><div>38: ${source}</div></pre>`;

describe('a page that prints the check of a right', () => {
  test.each([
    [
      'Nette',
      page('Nette\\Application\\ForbiddenRequestException', 'if (!$this-&gt;user-&gt;isAllowed(Resource::PARTNER)) {'),
    ],
    ['Symfony', page('AccessDeniedHttpException', "$this->denyAccessUnlessGranted('EDIT', $post);")],
    ['Laravel', page('AuthorizationException', "Gate::authorize('update', $post);")],
    ['Django', page('PermissionDenied: HttpError', "if not user.has_perm('shop.change_order'):")],
    ['ASP.NET', page('UnauthorizedAccessException', 'if (!User.IsInRole("Till"))')],
    ['Rails', page('Pundit::NotAuthorizedError', 'authorize! (@post)')],
  ])('of %s', (_title, body) => expect(place(body)).toBeDefined());

  test.each([
    ['the check of an address', page('ForbiddenException', 'if (!$guard->isAllowed($request->getIp())) {')],
    ['the check of a method', page('HttpException', 'if (!$route->isAllowed($request->getMethod())) {')],
    ['no refusal', page('TypeError', 'if (!$user->hasRole("admin")) {')],
    ['no source', '<h1>ForbiddenException</h1><p>See isAllowed() in the manual</p>'],
    ['another call', page('ForbiddenException', 'if (!$this->allowedByName($name)) {')],
  ])('not of %s', (_title, body) => expect(place(body)).toBeUndefined());

  test('not under another status', () =>
    expect(place(page('ForbiddenException', 'if (!isAllowed($user)) {'), 404)).toBeUndefined());
});
