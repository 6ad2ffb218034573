import type { DenialRule } from '../../engine/rule.ts';
import { challenges } from '../../http/challenge.ts';
import { fieldValues } from '../../http/exchange.ts';
import { inResponse } from '../evidence.ts';

/** A WWW-Authenticate field that does not follow the grammar (RFC 9110 sections 11.2, 11.3 and 11.6.1). */
export const malformedChallenge: DenialRule = {
  id: 'malformed-challenge',
  severity: 'error',
  title: 'WWW-Authenticate cannot be parsed',
  why: 'Browsers and HTTP libraries read the WWW-Authenticate field to find out how to log in. Where it is malformed, some of them guess, some ignore it and some fail, so the same server works with one client and not with the next.',
  fixes: {
    caller: [
      { text: 'Do not rely on a parsed challenge here: take the kind of login from the documentation of the API.' },
    ],
    apiOwner: [
      {
        text: 'Write a scheme, one space, and then name="value" pairs with commas between them. Only the algorithm and stale of Digest stay without quotes.',
        code: { language: 'http', text: 'WWW-Authenticate: Bearer realm="my shop", error="invalid_token"' },
      },
      { text: 'Name each parameter once per challenge, and put a backslash before a quote inside a value.' },
      { text: 'An empty field says nothing: send a challenge that names a scheme.' },
    ],
    operator: [{ text: 'Where a proxy or gateway builds the field, correct its template or update it.' }],
  },
  references: [
    { title: 'RFC 9110 section 11.6.1', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1' },
    { title: 'RFC 9110 section 15.5.2', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2' },
    { title: 'RFC 9110 section 11.2', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.2' },
    { title: 'RFC 9110 section 11.3', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.3' },
  ],
  examples: {
    reports: [
      {
        title: 'A value with a space and no quotes',
        http: `
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm=staff area`,
      },
      {
        title: 'A comma right after the scheme',
        http: `
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer, error="invalid_token"`,
      },
      {
        title: 'A quote that is never closed',
        http: `
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="orders`,
      },
      {
        title: 'A field without a value',
        http: `
HTTP/1.1 401 Unauthorized
WWW-Authenticate:

no token`,
      },
    ],
    ignores: [
      {
        title: 'Two challenges in one line',
        http: `
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="orders", Basic realm="orders"`,
      },
      {
        title: 'A scheme alone',
        http: `
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Negotiate`,
      },
      {
        title: 'An escaped quote inside a value',
        http: `
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="the \\"quiet\\" room"`,
      },
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const lines = fieldValues(exchange.response, 'www-authenticate');
    if (lines.length === 0) return [];
    const evidence = [inResponse(exchange, 'header:www-authenticate')];
    if (lines.every((line) => line.trim() === ''))
      return [{ message: 'The WWW-Authenticate field is there, but it is empty.', evidence }];
    const [fault, ...more] = challenges(exchange.response).errors;
    if (!fault) return [];
    const others = more.length > 0 ? ` (and ${more.length} more)` : '';
    const where = lines.length > 1 ? `line ${fault.line + 1}, character ${fault.at + 1}` : `character ${fault.at + 1}`;
    return [{ message: `The WWW-Authenticate field is malformed at ${where}: ${fault.message}${others}`, evidence }];
  },
};
