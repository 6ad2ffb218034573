import { describe, expect, it } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { isBare } from './bare-answer.ts';

function bare(response: string): boolean | undefined {
  return readExample({ http: response }).map(isBare)[0];
}

const page = (body: string) => `HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<html><body>${body}</body></html>`;
const jsonOf = (body: string) => `HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n${body}`;

describe('an answer is bare', () => {
  it.each([
    ['without content', 'HTTP/1.1 403 Forbidden\nContent-Length: 0'],
    ['with the status word alone', 'HTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\nForbidden'],
    ['with the status as JSON', jsonOf('{"statusCode":403,"message":"Forbidden"}')],
    ['with an empty object', jsonOf('{}')],
    ['as the stock page of nginx', page('<center><h1>403 Forbidden</h1></center><hr><center>nginx/1.28.0</center>')],
    [
      'as the stock page of Apache',
      page("<h1>Forbidden</h1><p>You don't have permission to access this resource.</p>"),
    ],
    [
      'as the stock page of Apache that lacks its error document',
      page(
        "<h1>Forbidden</h1><p>You don't have permission to access this resource.</p><p>Additionally, a 404 Not Found error was encountered while trying to use an ErrorDocument to handle the request.</p>",
      ),
    ],
    ['with a word that means no more than the status', page('<h1>Access denied</h1>')],
  ])('%s', (_, response) => expect(bare(response)).toBe(true));
});

describe('an answer is not bare', () => {
  it.each([
    ['with a message that names a reason', jsonOf('{"message":"Your IP address has been blocked"}')],
    [
      'with a message that nobody has heard before',
      jsonOf('{"message":"The harbour master says the tide is too low"}'),
    ],
    [
      'with a page that says something of its own',
      page('<h1>Forbidden</h1><p>Ask the harbour master for a berth first.</p>'),
    ],
  ])('%s', (_, response) => expect(bare(response)).toBe(false));
});
