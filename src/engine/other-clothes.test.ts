import { describe, expect, test } from 'vitest';
import { createSession } from '../index.ts';
import { readExample } from './example.ts';

/** The cause that a script, a reader without TLS or a reader with a session is told of; undefined for no denial. */
function causeOf(request: string, status: string, type: string, body: string): string | undefined {
  const head = [`HTTP/1.1 ${status}`, type].filter(Boolean).join('\n');
  const session = createSession();
  for (const exchange of readExample({ http: `${request}\n---\n${head}\n\n${body}` })) session.add(exchange);
  return session.report().denials[0]?.cause;
}

const script = 'GET /api/berths HTTP/1.1\nAccept: application/json\nSec-Fetch-Dest: empty\nSec-Fetch-Mode: cors';
const stateOf = (path: string) => script.replace('/api/berths', path);
const reader = 'GET http://isle.example/today HTTP/1.1\nSec-Fetch-Dest: document\nSec-Fetch-Mode: navigate';
const member =
  'GET /admin/pumps HTTP/1.1\nHost: app.example\nCookie: sessionid=8f3kd92ks9dk2ls0\nSec-Fetch-Dest: document';
const asJson = 'Content-Type: application/json';
const asPage = 'Content-Type: text/html; charset=utf-8';
const asStream = 'Content-Type: text/event-stream';
const page = (title: string, text: string) =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`;
const to = (target: string) => `Location: ${target}`;

describe('a refusal in other clothes', () => {
  test.each<[string, string, string, string, string, string]>([
    ['a flag that a login is needed', script, '200 OK', asJson, '{"needLogin":1}', 'no-credentials'],
    ['a flag and an address', script, '200 OK', asJson, '{"isLoggedIn":false,"loginUrl":"/in"}', 'no-credentials'],
    ['the next step', script, '200 OK', asJson, '{"action":"re-login"}', 'no-credentials'],
    ["a guard's verdict", script, '200 OK', asJson, '{"action":"denied","rule_id":77,"event":"a1"}', 'waf-blocked'],
    [
      'flags as data',
      script,
      '200 OK',
      asJson,
      '{"code":9,"data":{"reload":true},"msg":"token 已失效"}',
      'no-credentials',
    ],
    [
      'a head called meta',
      script,
      '200 OK',
      asJson,
      '{"meta":{"rc":"error","msg":"LoginRequired"},"data":[]}',
      'no-credentials',
    ],
    [
      'a verdict in Italian',
      script,
      '200 OK',
      asJson,
      '{"esito":"KO","messaggio":"Sessione scaduta"}',
      'no-credentials',
    ],
    ["a stream's event", script, '200 OK', asStream, 'event: forbidden\ndata: {"info":"no"}\n', 'unspecified-403'],
    ['a reason in an address', member, '302 Found', to('/home?flash=missing_role'), '', 'insufficient-permission'],
    ['a session in an address', member, '302 Found', to('/start?reason=session_lost'), '', 'expired-credentials'],
    [
      'a step of an address',
      member,
      '302 Found',
      to('/errors/insufficient-rights'),
      '',
      'insufficient-permission unspecified-403',
    ],
    [
      'a portal of a network',
      reader,
      '302 Found',
      to('http://gate.example/?mac=02-11&url=http://isle.example/today'),
      '',
      'network-filter',
    ],
    [
      'a filter',
      reader,
      '200 OK',
      asPage,
      page('Website blocked', 'Your web filter policy: category Games'),
      'network-filter',
    ],
    [
      'a filter in Dutch',
      reader,
      '200 OK',
      asPage,
      page('Pagina geblokkeerd', 'Categorie: gokken. Beleid: leerlingen'),
      'network-filter',
    ],
    [
      'a check of the browser',
      reader,
      '200 OK',
      asPage,
      page('Verifica del browser', 'Conferma di essere umano.'),
      'bot-challenge',
    ],
    [
      'a guard in Spanish',
      reader,
      '200 OK',
      asPage,
      page('Seguridad', 'Petición bloqueada: posible ataque. Referencia 48120-A'),
      'waf-blocked',
    ],
    [
      'a dialog',
      member,
      '200 OK',
      asPage,
      '<script>alert("로그인이 필요합니다");location.href="/";</script>',
      'no-credentials expired-credentials',
    ],
  ])('%s', (_title, request, status, type, body, causes) => {
    expect(causes.split(' ')).toContain(causeOf(request, status, type, body));
  });

  test.each<[string, string, string, string, string]>([
    ['whether somebody is logged in', stateOf('/api/session'), '200 OK', asJson, '{"loggedIn":false}'],
    ['a setting', stateOf('/api/site-config'), '200 OK', asJson, '{"requireLogin":true,"brand":"x"}'],
    [
      'a thing that is blocked',
      script,
      '200 OK',
      asJson,
      '{"status":"blocked","rule":7,"name":"Port 4","owner":"kim"}',
    ],
    ['flags after a success', script, '200 OK', asJson, '{"code":0,"data":{"reload":true},"msg":"token saved"}'],
    [
      'translations',
      script,
      '200 OK',
      asJson,
      '{"errors":{"denied":"Access denied to you","over":"Your session has expired"},"ok":"Yes"}',
    ],
    ['a notice in an address', member, '302 Found', to('/home?flash=role_saved'), ''],
    ['another host', reader, '302 Found', to('http://new.example/?from=http://isle.example/today'), ''],
    [
      'news of a filter',
      reader,
      '200 OK',
      asPage,
      page('Schools get a filter', 'From Monday sites in the category games are blocked.'),
    ],
    [
      'help with a filter',
      reader,
      '200 OK',
      asPage,
      page('What to do when a page is blocked', 'Send its category to us.'),
    ],
    ['a dialog of thanks', member, '200 OK', asPage, '<script>alert("Thank you!");location.href="/";</script>'],
    [
      'a flight that is canceled',
      script,
      '200 OK',
      asJson,
      '{"error":{"code":8,"message":"Рейс отменён из-за погоды"}}',
    ],
    ['an empty account', script, '200 OK', asJson, '{"code":8,"msg":"账户余额不足"}'],
  ])('none: %s', (_title, request, status, type, body) => {
    expect(causeOf(request, status, type, body)).toBeUndefined();
  });
});
