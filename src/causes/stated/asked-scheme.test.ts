import { expect, it } from 'vitest';
import { askedScheme } from './asked-scheme.ts';

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
