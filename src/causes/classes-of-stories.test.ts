import { describe, expect, test } from 'vitest';
import { readExample } from '../engine/example.ts';
import { createSession } from '../index.ts';

/** What the last exchange is diagnosed as; `none` where it is no denial. */
function diagnosed(http: string): string {
  const session = createSession();
  const all = readExample({ http });
  for (const exchange of all) session.add(exchange);
  return session.denial(all.length - 1)?.diagnosis.cause ?? 'none';
}

const signIn = (names: string, answer: string, status = '200 OK') =>
  `POST /login HTTP/1.1\nHost: www.quay.example\nContent-Type: application/x-www-form-urlencoded\n\n${names}\n---\nHTTP/1.1 ${status}\nContent-Type: text/html\n\n<html><title>Port</title>${answer}</html>`;
const form = '<form><input type="password" name="password"></form>';

describe('a login that says that its cookie could not be kept', () => {
  test.each([
    [
      'could not be set',
      signIn('pma_username=ida&pma_password=Regen-8', '<p>Failed to set session cookie. Maybe you are using HTTP.</p>'),
    ],
    [
      'cannot be stored',
      signIn('wpName=ida&wpPassword=Regen-8', '<div class="error">The login cookie could not be stored.</div>'),
    ],
    ['blocked', signIn('log=ida&pwd=Regen-8', `<div>Error: Cookies are blocked by your browser.</div>${form}`)],
    ['in German', signIn('name=ida&pass=Regen-8', '<div>Das Sitzungscookie konnte nicht gesetzt werden.</div>')],
    ['in French', signIn('name=ida&pass=Regen-8', '<div>Les cookies sont désactivés dans votre navigateur.</div>')],
    ['in Spanish', signIn('name=ida&pass=Regen-8', '<div>Debe habilitar las cookies para iniciar sesión.</div>')],
    ['to be enabled', signIn('name=ida&pass=Regen-8', `<div>You must enable cookies to sign in.</div>${form}`)],
  ])('%s', (_title, http) => expect(diagnosed(http)).toBe('cookies-not-sent'));

  test.each([
    [
      'a banner',
      signIn(
        'name=ida&pass=Regen-8',
        '<p>We use cookies to make this site better.</p><button>Accept cookies</button><h1>Welcome</h1>',
      ),
    ],
    [
      'a banner that asks',
      signIn('name=ida&pass=Regen-8', '<p>Please accept our cookies to see this film.</p><h1>Welcome</h1>'),
    ],
    ['a policy', signIn('name=ida&pass=Regen-8', '<p>Read our cookie policy.</p><h1>Welcome</h1>')],
    ['settings', signIn('name=ida&pass=Regen-8', '<p>Cookie settings</p><h1>Welcome</h1>')],
    ['a recipe', signIn('name=ida&pass=Regen-8', '<p>Bake the cookies at 180 degrees.</p><h1>Welcome</h1>')],
  ])('not: %s', (_title, http) => expect(diagnosed(http)).toBe('none'));
});

const fetched = (challenge: string, sent = '') =>
  `GET /pat/9f6e HTTP/1.1\nHost: check.quay.example${sent}\n---\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: ${challenge}\nContent-Length: 0`;

describe('a private access token that is asked for', () => {
  test('is a leg that the browser may leave out', () =>
    expect(diagnosed(fetched('PrivateToken challenge="AAIAGXBh", token-key="MIIBUjA9"'))).toBe('auth-handshake'));

  test('is, too, with several tokens to choose from', () =>
    expect(
      diagnosed(
        fetched(
          'PrivateToken challenge="AAIAGXBh", token-key="MIIBUjA9", PrivateToken challenge="BBIA", token-key="MIIB"',
        ),
      ),
    ).toBe('auth-handshake'));

  test.each([
    ['a login beside it', fetched('PrivateToken challenge="AAIAGXBh", token-key="MIIBUjA9", Basic realm="a"')],
    [
      'one was sent and refused',
      fetched(
        'PrivateToken challenge="AAIAGXBh", token-key="MIIBUjA9"',
        '\nAuthorization: PrivateToken token="abc123def456"',
      ),
    ],
    ['a scheme of another name', fetched('PrivateKey realm="a"')],
  ])('not: %s', (_title, http) => expect(diagnosed(http)).not.toBe('auth-handshake'));
});

const asked = (challenge: string, body: string) =>
  `GET /loans HTTP/1.1\nHost: api.quay.example\nAuthorization: Bearer DJoUxCatnmzeh4ZGGUNhBxZP3erbdq\n---\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: ${challenge}\nContent-Type: application/json\n\n${body}`;

describe('what the challenge of the sent scheme finds fault with did arrive', () => {
  test.each([
    ['the framework of the body', '{"detail":"Authentication credentials were not provided."}'],
    ['another', '{"message":"No token was provided."}'],
    ['a third', '{"error":"Authorization header missing"}'],
  ])('whatever the body says: %s', (_title, body) =>
    expect(
      diagnosed(
        asked('Bearer realm="api", error="invalid_token", error_description="The access token has expired."', body),
      ),
    ).toBe('expired-credentials'),
  );

  test('but not by the challenge of another scheme', () =>
    expect(diagnosed(asked('Token', '{"detail":"Authentication credentials were not provided."}'))).toBe(
      'wrong-scheme',
    ));
});

const told = (message: string) =>
  `GET /q HTTP/1.1\nHost: search.quay.example\nX-Api-Key: 0f1e2d3c4b5a69788796\nReferer: https://intranet.quay.example/\n---\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n${JSON.stringify({ message })}`;

describe('a method that is refused to a place', () => {
  test.each([
    ['Method not allowed with this referer', 'origin-rejected'],
    ['This method is not allowed from this domain', 'origin-rejected'],
    ['API method not allowed for this origin', 'origin-rejected'],
    ['Method not allowed from your IP address', 'ip-blocked'],
    ['Method not allowed', 'method-not-permitted'],
    ['The method DELETE is not supported for this resource', 'method-not-permitted'],
  ])('%s', (message, cause) => expect(diagnosed(told(message))).toBe(cause));
});

const inDutch = (text: string) =>
  `GET /?_task=logout HTTP/1.1\nHost: mail.quay.example\nCookie: sessid=6v1t0m3c5k9q2d8r7h4b\n---\nHTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<html><h3>X</h3><p>${text}</p></html>`;

describe('a page that speaks of its guard by the acronym', () => {
  test.each([
    'Om u te beschermen, is toegang tot deze bron beveiligd tegen CSRF.',
    'Pro vaši ochranu je přístup k tomuto zdroji zabezpečen proti CSRF.',
    'A védelem érdekében ez az erőforrás CSRF ellen védett.',
    'Din säkerhet: resursen är skyddad mot XSRF.',
    'Bu kaynak güvenliğiniz için CSRF saldırılarına karşı korunur.',
  ])('%s', (text) => expect(diagnosed(inDutch(text))).toBe('csrf-rejected'));

  test.each(['Deze pagina is niet voor u.', 'Ga terug naar het postvak.'])('not: %s', (text) =>
    expect(diagnosed(inDutch(text))).not.toBe('csrf-rejected'),
  );
});

const silent = (cookie: string) =>
  `GET /api/readings HTTP/1.1\nHost: meter.quay.example\nCookie: ${cookie}\n---\nHTTP/1.1 401 Unauthorized\nContent-Length: 0`;

describe('a bare 401 to a cookie that may be a session', () => {
  test.each(['gate=9c1f0a2b7d', 'door=a81f-77c2-90be', 'port=eyJhIjoxfQ.c2ln9'])(
    'is not told as nothing sent: %s',
    (cookie) => expect(diagnosed(silent(cookie))).toBe('unspecified-401'),
  );

  test.each(['theme=dark', '_ga=GA1.1.1234567.7654321', 'lang=en-1234567'])(
    'is where the cookie is none: %s',
    (cookie) => expect(diagnosed(silent(cookie))).toBe('no-credentials'),
  );
});
