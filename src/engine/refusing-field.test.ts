import { describe, expect, test } from 'vitest';
import { readExample } from './example.ts';
import { refusingFields } from './refusing-field.ts';

function told(answer: string): readonly string[] {
  const [exchange] = readExample({ http: `GET /x HTTP/1.1\n---\n${answer}` });
  return exchange ? refusingFields(exchange).map(({ cause, evidence }) => `${cause} ${evidence[0]?.place}`) : [];
}

describe('a refusal told by a field or by the words beside the status', () => {
  test.each([
    ['gRPC: permission denied', 'HTTP/1.1 200 OK\nGrpc-Status: 7', 'unspecified-403 header:grpc-status'],
    ['gRPC: unauthenticated', 'HTTP/1.1 200 OK\nGrpc-Status: 16', 'unspecified-401 header:grpc-status'],
    [
      'the last frame of gRPC on the web',
      'HTTP/1.1 200 OK\nContent-Type: application/grpc-web-text\n\ngrpc-status:16',
      'unspecified-401 body',
    ],
    ['a guard steps in', 'HTTP/1.1 200 OK\nX-Guard-Denied: 1', 'unspecified-403 header:x-guard-denied'],
    ['who stepped in', 'HTTP/1.1 503 Oops\nX-Blocked-By: shield', 'unspecified-403 header:x-blocked-by'],
    ['a puzzle', 'HTTP/1.1 200 OK\nX-Shop-Captcha: required', 'bot-challenge header:x-shop-captcha'],
    [
      'the verdict of a firewall',
      'HTTP/1.1 406 Not Acceptable\nX-WAF-Action: BLOCK',
      'unspecified-403 header:x-waf-action',
    ],
    ['the words beside the status', 'HTTP/1.1 400 Request Blocked', 'unspecified-403 status'],
  ])('%s', (_title, answer, expected) => expect(told(answer)).toEqual([expected]));

  test.each([
    ['gRPC went well', 'HTTP/1.1 200 OK\nGrpc-Status: 0'],
    ['gRPC did not find it', 'HTTP/1.1 200 OK\nGrpc-Status: 5'],
    ['a guard that let it pass', 'HTTP/1.1 200 OK\nX-Guard-Denied: 0'],
    ['a firewall that let it pass', 'HTTP/1.1 200 OK\nX-WAF-Action: allow'],
    ['a firewall that only took notes', 'HTTP/1.1 200 OK\nX-WAF-Status: monitor'],
    ['a puzzle that was solved', 'HTTP/1.1 200 OK\nX-Shop-Captcha: solved'],
    ["nginx's words for 405", 'HTTP/1.1 405 Not Allowed'],
    ['a refused connection behind', 'HTTP/1.1 503 Connection refused'],
    ['HTTP/2 has no words', 'HTTP/2 200'],
    ['a field of another kind', 'HTTP/1.1 200 OK\nX-Frame-Options: DENY'],
  ])('nothing: %s', (_title, answer) => expect(told(answer)).toEqual([]));
});
