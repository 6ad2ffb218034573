import { describe, expect, test } from 'vitest';
import { refusingTarget } from './refusing-redirect.ts';

const from = 'https://shop.example/orders';
const causeOf = (location: string, asked = from) => refusingTarget(location, asked)?.cause;

describe('a redirect whose target is there to refuse', () => {
  test.each([
    ['/403', 'unspecified-403'],
    ['/Account/AccessDenied?ReturnUrl=%2Forders', 'unspecified-403'],
    ['/errors/access-denied.html', 'unspecified-403'],
    ['https://shop.example/no_permission', 'unspecified-403'],
    ['/blocked', 'unspecified-403'],
    ['/error?reason=access_denied', 'unspecified-403'],
    ['/captcha?next=%2Forders', 'bot-challenge'],
    ['/verify-human', 'bot-challenge'],
    ['/not-available-in-your-country', 'geo-blocked'],
    ['/GeoBlocked.aspx', 'geo-blocked'],
    ['/session_expired.jsp', 'expired-credentials'],
    ['/account/suspended', 'account-disabled'],
    ['/age-gate', 'content-restricted'],
  ])('%s: %s', (location, cause) => expect(causeOf(location)).toBe(cause));

  test.each([
    ['another page', '/orders/'],
    ['a list of those who are blocked', '/users/blocked'],
    ['a list of what was rejected', '/projects/7/rejected'],
    ['the picture of a puzzle', '/static/captcha.png'],
    ['the word inside of another', '/403-places-to-see'],
    ['the word far down in a path', '/docs/http/status/client/forbidden'],
    ['a reason on a page that is no error', '/search?reason=access_denied'],
    ['maintenance', '/maintenance'],
    ['no address at all', 'http://[::bad'],
    ['nothing', ''],
  ])('none: %s', (_title, location) => expect(causeOf(location)).toBeUndefined());

  test('none where such a page was asked for', () => {
    expect(causeOf('/en/forbidden', 'https://shop.example/forbidden')).toBeUndefined();
  });

  test('a path of a hundred thousand steps is looked at in no time', () => {
    expect(causeOf('/a'.repeat(100_000))).toBeUndefined();
  });
});
