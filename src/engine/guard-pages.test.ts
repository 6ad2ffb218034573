import { describe, expect, it } from 'vitest';
import { createSession } from '../index.ts';
import { readExample } from './example.ts';

/** The cause of the only exchange, `none` if it is no denial. */
function causeOf(body: string, status = '200 OK', line = 'GET /offers?page=14'): string {
  const http = `${line} HTTP/1.1\nHost: www.acme.example\nCookie: visitor=77\n---\nHTTP/1.1 ${status}\nContent-Type: text/html; charset=utf-8\n\n${body}`;
  const session = createSession();
  for (const exchange of readExample({ http })) session.add(exchange);
  return session.denial(0)?.diagnosis.cause ?? 'none';
}

const puzzle = '<form action="/check" method="post"><div class="SmartCaptcha-Checkbox"></div></form>';
const titled = (title: string, more = puzzle) =>
  `<!doctype html><html><head><title>${title}</title></head><body>${more}</body></html>`;

describe('a page that asks for no robots, sent with 200', () => {
  it.each([
    'Вы не робот?',
    'Êtes-vous humain ?',
    '¿Eres un robot?',
    'Sind Sie ein Mensch?',
    'ロボットではないことを確認してください',
    '请证明您不是机器人',
    '로봇이 아닙니다',
    'Verifica che sei umano',
    'Potwierdź, że jesteś człowiekiem',
  ])('is a puzzle: %s', (title) => {
    expect(causeOf(titled(title))).toBe('bot-challenge');
  });

  it('is told by its address as well', () => {
    expect(causeOf(titled('acme', '<img class="captcha" src="/i">'), '200 OK', 'GET /showcaptcha?retpath=x')).toBe(
      'bot-challenge',
    );
  });

  it.each([
    [
      'a product',
      titled(
        'Robot vacuum R5',
        '<script src="/recaptcha/api.js"></script><form action="/cart"><button>Buy</button></form>',
      ),
    ],
    [
      'a login',
      titled('Human resources', `<form><input type="password" name="p"><div class="g-recaptcha"></div></form>`),
    ],
    [
      'a contact form',
      titled('Contact a human', `<form><textarea name="t"></textarea><div class="h-captcha"></div></form>`),
    ],
    ['a newsletter', titled('Robot news', `<form><input type="email" name="e"><div class="h-captcha"></div></form>`)],
    [
      'a manual',
      titled(
        'How a captcha works',
        `<p>${'A puzzle tells people from programs. '.repeat(30)}</p><div class="captcha-demo"></div>`,
      ),
    ],
    [
      'a form about something else',
      titled('Newsletter', '<form><input type="email"><div class="h-captcha"></div></form>'),
    ],
  ])('is not %s', (_, page) => {
    expect(causeOf(page)).toBe('none');
  });
});

describe('the page of a guard', () => {
  const said = (words: string, number = 'Incident ID: 77-1204') =>
    `<html><body><p>${words}</p><p>${number}</p></body></html>`;
  it.each([
    [
      '406 Not Acceptable',
      said('This website is secured against online attacks. Your request was blocked due to suspicious behavior'),
    ],
    ['501 Not Implemented', said('Your request was rejected by our security system.', 'Reference: 18.2f77ab')],
    [
      '500 Internal Server Error',
      said('The request was stopped because it resembles an attack.', 'Support ID 4711982'),
    ],
    ['400 Bad Request', said('Malicious traffic detected. The request has been intercepted.', 'Event ID: 9f02c1')],
    [
      '503 Service Unavailable',
      said(
        'Access to this page was blocked: your request looked malicious. Protected by threat defense.',
        'Trace ID: a81f02bc',
      ),
    ],
    ['403 Forbidden', said('We blocked your request as a possible intrusion.', 'Case #2041-88')],
  ])('is known under %s', (status, page) => {
    expect(causeOf(page, status)).toBe('waf-blocked');
  });

  it.each([
    [
      'an ordinary fault',
      '500 Internal Server Error',
      said('Something went wrong with your request.', 'Request ID: 9f02c1'),
    ],
    [
      'a payment that was declined',
      '402 Payment Required',
      said('Your payment was rejected by the bank.', 'Reference: 18277'),
    ],
    [
      'a page about attacks',
      '200 OK',
      said('Read how attacks on shops are blocked: requests, incidents and what to do.', 'Article 4711'),
    ],
    [
      'a field that is wrong',
      '400 Bad Request',
      said('The request was rejected: the field size is too long.', 'Trace ID: a81f02bc'),
    ],
    [
      'maintenance',
      '503 Service Unavailable',
      said('We install security updates and are back at 9.', 'Event ID: 9f02c1'),
    ],
  ])('is not %s', (_, status, page) => {
    expect(causeOf(page, status)).not.toBe('waf-blocked');
  });
});
