import { describe, expect, test } from 'vitest';
import { readExample } from './example.ts';
import { ownDenialCode } from './own-code.ts';

function told(body: string, status = '200 OK'): 401 | 403 | undefined {
  const type = body.startsWith('<')
    ? 'text/xml'
    : /^(?:event|data):/.test(body)
      ? 'text/event-stream'
      : 'application/json';
  const [exchange] = readExample({
    http: `GET /x HTTP/1.1\n---\nHTTP/1.1 ${status}\nContent-Type: ${type}\n\n${body}`,
  });
  return exchange && ownDenialCode(exchange);
}

describe('the denial that a body names itself', () => {
  test.each<[string, string, 401 | 403]>([
    ['a number beside a message', '{"code":401,"msg":"no"}', 401],
    ['a number in another language', '{"descripcion":"Clave no válida","estado":401}', 401],
    ['a head', '{"meta":{"status":403,"text":"No."}}', 403],
    ['a word in an error object', '{"error":{"status":"PERMISSION_DENIED","message":"x"}}', 403],
    ['GraphQL', '{"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}]}', 401],
    ['one call of a batch', '[{"result":1},{"error":{"data":{"code":"FORBIDDEN"}}}]', 403],
    ['all answers of a batch', '{"responses":[{"id":"1","status":403},{"id":"2","status":403}]}', 403],
    ['an element', '<response><status>401</status><message>No.</message></response>', 401],
    ['an event of a stream', 'event: error\ndata: {"code":401,"message":"no"}\n', 401],
    ['a call of JSONP', 'cb({"code":403,"msg":"no"})', 403],
  ])('%s', (_title, body, code) => expect(told(body)).toBe(code));

  test('the status lines of WebDAV, if all of them fail', () => {
    const one = (status: string) => `<d:response><d:status>HTTP/1.1 ${status}</d:status></d:response>`;
    const both = (first: string, second: string) => `<d:multistatus>${one(first)}${one(second)}</d:multistatus>`;
    expect(told(both('403 Forbidden', '403 Forbidden'), '207 Multi-Status')).toBe(403);
    expect(told(both('200 OK', '403 Forbidden'), '207 Multi-Status')).toBeUndefined();
  });

  test.each([
    ['data with such a number', '{"code":401,"name":"Aspirin","price":3}'],
    ['a payload beside it', '{"status":403,"message":"Room","data":{"id":1}}'],
    ['a number alone', '{"code":403}'],
    ['the record of a check', '{"status":401,"message":"Unauthorized","checkedAt":"2026-03-01"}'],
    ['one of several answers', '{"responses":[{"status":200},{"status":403}]}'],
    ['a log', '{"events":[{"status":401,"message":"Unauthorized"}]}'],
    ['other numbers', '{"code":40301,"msg":"no"}'],
    ['an empty list', '[]'],
    ['broken JSON', '{"code":401,"msg":'],
    ['a page', '<html><body>401</body></html>'],
  ])('none: %s', (_title, body) => expect(told(body)).toBeUndefined());
});
