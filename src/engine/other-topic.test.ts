import { describe, expect, test } from 'vitest';
import { statements } from '../http/statement.ts';
import type { Clue } from './clue.ts';
import { readExample } from './example.ts';
import { isOtherBusiness, isOtherTopic } from './other-topic.ts';
import type { CauseId } from './taxonomy.ts';

/** Whether words that stand for the cause, said in this answer to a saved form, are about something else. */
function judged(status: string, body: string, cause: CauseId, request = 'POST /things HTTP/1.1\n\n{"a":1}'): boolean {
  const [exchange] = readExample({
    http: `${request}\n---\nHTTP/1.1 ${status}\nContent-Type: application/json\n\n${body}`,
  });
  if (!exchange) throw new Error('no exchange');
  const evidence = statements(exchange).map(({ place }) => ({ exchange: 0, side: 'response', place }) as const);
  const clue: Clue = { cause, authority: 'wording', confidence: 'likely', because: 'It says so.', evidence };
  return isOtherTopic(exchange, clue);
}

describe('words that are about something else than access', () => {
  test.each<[string, string, CauseId]>([
    ['402 Payment Required', '{"error":{"code":"card_declined","message":"Your card was declined."}}', 'not-entitled'],
    ['400 Bad Request', '{"error":"payment_failed","message":"The bank refused the payment."}', 'not-entitled'],
    ['400 Bad Request', '{"message":"This coupon has expired."}', 'expired-credentials'],
    [
      '422 Unprocessable Content',
      '{"message":"The token field is required.","errors":{"token":["x y"]}}',
      'no-credentials',
    ],
    ['422 Unprocessable Content', '{"message":"El nombre debe tener 8 caracteres."}', 'invalid-credentials'],
    ['422 Unprocessable Content', '{"message":"8文字以上で入力してください"}', 'invalid-credentials'],
    [
      '409 Conflict',
      '{"error":"duplicate_key","message":"A key with this name already exists"}',
      'revoked-credentials',
    ],
    ['409 Conflict', '{"message":"The page was changed by another user"}', 'account-disabled'],
    ['400 Bad Request', '{"message":"Invalid date"}', 'invalid-credentials'],
    ['400 Bad Request', '{"message":"Unexpected token } in JSON"}', 'invalid-credentials'],
  ])('%s %s', (status, body, cause) => expect(judged(status, body, cause)).toBe(true));
});

describe('words that are about access', () => {
  test.each<[string, string, CauseId]>([
    ['402 Payment Required', '{"message":"Your plan does not include this."}', 'not-entitled'],
    ['400 Bad Request', '{"message":"Request must contain a kbn-xsrf header."}', 'csrf-rejected'],
    ['400 Bad Request', '{"message":"The API key is invalid"}', 'invalid-credentials'],
    ['400 Bad Request', '{"message":"The token has expired"}', 'expired-credentials'],
    ['400 Bad Request', '{"message":"Неверный токен"}', 'invalid-credentials'],
  ])('%s %s', (status, body, cause) => expect(judged(status, body, cause)).toBe(false));

  test('a login that is refused under the name of a form field', () => {
    const login = 'POST /login HTTP/1.1\nContent-Type: application/json\n\n{"email":"a@b.example","password":"x"}';
    const body = '{"message":"x","errors":{"email":["These credentials do not match our records."]}}';
    expect(judged('422 Unprocessable Content', body, 'invalid-credentials', login)).toBe(false);
  });
});

test.each([
  ['Your cart is empty', true],
  ['Must be at least 3', true],
  ['Access denied', false],
])('%s is business of the application: %s', (text, expected) => expect(isOtherBusiness(text)).toBe(expected));
