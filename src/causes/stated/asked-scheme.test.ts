import { expect, it } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../index.ts';
import { askedScheme, schemeUnwanted, unwantedScheme } from './asked-scheme.ts';

it.each([
  ['Missing "Authorization: ApiToken <secret>"', 'apitoken'],
  ['Send Authorization: Zoho-oauthtoken {token}', 'zoho-oauthtoken'],
  ['The Authorization header must start with "Klaviyo-API-Key"', 'klaviyo-api-key'],
  ['Authorization value should begin with Token', undefined],
  ['The header has to be prefixed by `GenieKey`', 'geniekey'],
  ['Use the Digest authentication scheme', 'digest'],
  ['Authorization must look like: SSWS <key>', 'ssws'],
  ['expected the Bearer scheme', 'bearer'],
  ['The request must be authenticated only by Shared Access scheme.', 'shared access'],
  ['Authentication is possible only with the HMAC scheme', 'hmac'],
  ['Calls are authenticated exclusively via the "Digest" authentication scheme', 'digest'],
])('reads the scheme that is asked for in %s', (text, scheme) => expect(askedScheme(text)).toBe(scheme));

it.each([
  ['Authorization: access denied for your key'],
  ['Invalid authorization: API key does not allow access'],
  ['The Authorization header is missing'],
  ['Authorization header must start with a valid token'],
  ['Your session will begin with the next login'],
  ['See the color scheme of the site'],
  ['Authorization is required (see docs)'],
  ['The request must be authenticated only by administrators.'],
  ['You must be authenticated by a colour scheme of the theme'],
])('reads none in %s', (text) => expect(askedScheme(text)).toBeUndefined());

it.each([
  ['API keys are sent without Bearer.', 'bearer'],
  ['Put the key into Authorization without the "Bearer" prefix', 'bearer'],
  ['Drop the word Bearer in front of your key', 'bearer'],
  ['Personal keys go into Authorization as they are, not as a Bearer token', 'bearer'],
  ['The header value must not be prefixed with `Bearer`', 'bearer'],
  ["Don't prefix the secret with 'Basic'", 'basic'],
  ['Remove the Token keyword from your header', 'token'],
  ['Strip Bearer from the header', 'bearer'],
  ['You cannot use a project key as a bearer token', 'bearer'],
  ['Der Schlüssel wird ohne Bearer gesendet', 'bearer'],
  ['La clave se envía sin el "Bearer"', 'bearer'],
])('reads the scheme that is not wanted in %s', (text, scheme) => expect(unwantedScheme(text)).toBe(scheme));

it.each([
  ['Missing Bearer prefix'],
  ['Authorization header does not start with Bearer'],
  ['Send your API key as a Bearer token'],
  ['The token is not a bearer token'],
  ['No "Bearer" found in the header'],
  ['Do not send an expired bearer token again'],
  ['You may not use this token'],
  ['Remove the token from your settings'],
  ['Requests without a token are refused'],
])('reads none that is not wanted in %s', (text) => expect(unwantedScheme(text)).toBeUndefined());

const answer = (authorization: string, text: string) =>
  readExample({
    http: `GET /v1/me HTTP/1.1\nHost: api.example.org\nAuthorization: ${authorization}\n---\nHTTP/1.1 401 No\nContent-Type: application/json\n\n{"message":${JSON.stringify(text)}}`,
  });

it.each([
  ['Bearer key_5d8e0b7f2c9a4613', 'Invalid API key. Remove the Bearer prefix.', ['likely']],
  ['Bearer key_5d8e0b7f2c9a4613', 'If you use an API key, leave out the Bearer prefix.', ['possible']],
  ['key_5d8e0b7f2c9a4613', 'Remove the Bearer prefix.', []],
  ['Token 5d8e0b7f2c9a4613', 'API keys are sent without Bearer.', []],
])('%s beside "%s" gives %j', (sent, text, told) =>
  expect(answer(sent, text).flatMap((one) => schemeUnwanted(one).map(({ confidence }) => confidence))).toEqual(told),
);

it('outweighs that the key is called invalid', () => {
  const session = createSession();
  for (const one of answer(
    'Bearer key_5d8e0b7f2c9a4613',
    'Invalid API key. API keys are sent without the Bearer prefix.',
  ))
    session.add(one);
  expect(session.report().denials[0]?.cause).toBe('wrong-scheme');
});
