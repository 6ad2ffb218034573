import { describe, expect, it } from 'vitest';
import type { Cause } from '../engine/cause.ts';
import { readExample } from '../engine/example.ts';
import type { Neighbourhood } from '../engine/neighbourhood.ts';
import { traceOf } from '../engine/trace.ts';
import type { Exchange } from '../http/exchange.ts';
import { botChallenge } from './bot-challenge.ts';
import { contentRestricted } from './content-restricted.ts';
import { cookiesNotSent } from './cookies-not-sent.ts';
import { csrfRejected } from './csrf-rejected.ts';
import { directoryListing } from './directory-listing.ts';
import { geoBlocked } from './geo-blocked.ts';
import { insufficientPermission } from './insufficient-permission.ts';
import { insufficientScope } from './insufficient-scope.ts';
import { ipBlocked } from './ip-blocked.ts';
import { methodNotPermitted } from './method-not-permitted.ts';
import { networkFilter } from './network-filter.ts';
import { notEntitled } from './not-entitled.ts';
import { originRejected } from './origin-rejected.ts';
import { preflightRejected } from './preflight-rejected.ts';
import { rateLimited } from './rate-limited.ts';
import { resourceState } from './resource-state.ts';
import { serverConfig } from './server-config.ts';
import { tlsRequired } from './tls-required.ts';
import { wrongRoute } from './wrong-route.ts';
import { wrongScheme } from './wrong-scheme.ts';

/** What the cause makes of the last exchange, as `authority/confidence`, with all others as its neighbours. */
function heard(cause: Cause, ...http: readonly string[]): readonly string[] {
  const all = readExample({ http: http.join('\n---\n') });
  const exchange = all.at(-1);
  if (!exchange) throw new Error('An example needs an exchange.');
  const others = all.filter((other) => other !== exchange);
  const clues = cause.clues?.(exchange, around(exchange, others)) ?? [];
  return clues.map(({ authority, confidence }) => `${authority}/${confidence}`);
}

function around({ request }: Exchange, others: readonly Exchange[]): Neighbourhood {
  const sameUrl = others.filter(
    (other) => other.request.url === request.url && other.request.method === request.method,
  );
  const fingerprint = () => ({ status: 0, mediaType: '', length: -1, shape: '' });
  const lists = {
    sameEndpoint: others,
    sameCredential: others,
    sameOrigin: others,
    nearby: others,
    cookieTrail: others,
    grants: others,
  };
  return { sameUrl, ...lists, fingerprint, trace: traceOf };
}

const ask = (line: string, ...fields: readonly string[]) =>
  [`${line} HTTP/1.1`, 'Host: api.example.com', 'User-Agent: Mozilla/5.0 Firefox/148.0', ...fields].join('\n');
const answer = (line: string, ...fields: readonly string[]) => [`HTTP/1.1 ${line}`, ...fields].join('\n');
const bearer = 'Authorization: Bearer 6c5b4a392817f0ed';
const bare = answer('403 Forbidden');
const ok = answer('200 OK');

describe('cookies-not-sent', () => {
  const login = (path: string, cookie: string) =>
    [ask(`POST ${path}`), answer('200 OK', `Set-Cookie: session=1; HttpOnly; ${cookie}`)] as const;
  const plain = answer('401 Unauthorized');
  const byScript = ['Sec-Fetch-Site: same-origin', 'Sec-Fetch-Mode: cors', 'Sec-Fetch-Dest: empty'] as const;

  it('takes a cookie of another folder for no more than a possibility', () => {
    expect(heard(cookiesNotSent, ...login('/blog/login', 'Path=/blog'), ask('GET /shop/cart'), plain)).toEqual([
      'neighbours/possible',
    ]);
    expect(heard(cookiesNotSent, ...login('/blog/login', 'Path=/blog'), ask('GET /shop/cart'), bare)).toEqual([]);
  });

  it('thinks it likely where the folders belong to one application', () => {
    expect(heard(cookiesNotSent, ...login('/shop/auth/login', 'Secure'), ask('GET /shop/cart'), plain)).toEqual([
      'neighbours/likely',
      'request/likely',
    ]);
  });

  it('is certain where this very address took the cookie before', () => {
    const before = [ask('GET /shop/cart', 'Cookie: session=1'), ok];
    expect(
      heard(cookiesNotSent, ...login('/blog/login', 'Path=/blog'), ...before, ask('GET /shop/cart'), plain)[0],
    ).toBe('neighbours/certain');
  });

  it('is certain where a script left out a cookie that fits', () => {
    expect(heard(cookiesNotSent, ...login('/login', 'Path=/'), ask('GET /me', ...byScript), plain)[0]).toBe(
      'neighbours/certain',
    );
    expect(heard(cookiesNotSent, ...login('/login', 'Path=/'), ask('GET /me'), plain)).toEqual(['neighbours/possible']);
  });
});

describe('rate-limited', () => {
  const limited = (...fields: readonly string[]) =>
    heard(rateLimited, ask('GET /x', bearer), answer('403 No', ...fields));

  it('reads the fields of all drafts that say that nothing is left', () => {
    expect(limited('RateLimit-Remaining: 0')).toEqual(['stated/likely']);
    expect(limited('X-Rate-Limit-Remaining: 0; w=60')).toEqual(['stated/likely']);
    expect(limited('RateLimit: limit=100, remaining=0, reset=5')).toEqual(['stated/likely']);
    expect(limited('RateLimit: "default";r=0;t=30')).toEqual(['stated/likely']);
    expect(limited('Retry-After: 30')).toEqual(['stated/likely']);
  });

  it('says nothing while something is left', () => {
    expect(limited('X-RateLimit-Remaining: 10')).toEqual([]);
    expect(limited('RateLimit: "default";r=07;t=0')).toEqual([]);
  });

  it('takes a 429 for certain only with a field beside it, and a page with a script for a mere possibility', () => {
    const page = ['Content-Type: text/html', '', '<html><script>check()</script></html>'];
    expect(heard(rateLimited, ask('GET /x'), answer('429 No', 'Retry-After: 5'))).toEqual(['stated/certain']);
    expect(heard(rateLimited, ask('GET /x'), answer('429 No'))).toEqual(['stated/likely']);
    expect(heard(rateLimited, ask('GET /x'), answer('429 No', ...page))).toEqual(['wording/possible']);
  });

  it('does not take a refusal after some successes for a burst while nothing passes again', () => {
    const once = [ask('GET /x'), ok] as const;
    expect(heard(rateLimited, ...once, ...once, ...once, ask('GET /x'), bare)).toEqual([]);
  });
});

describe('csrf-rejected', () => {
  const cookie = 'Cookie: session=3fa94c01d7be2658; csrftoken=q8w7e6r5t4';

  it('finds an anti-forgery cookie whose value was not sent back possible, and likely where the session works', () => {
    expect(heard(csrfRejected, ask('POST /x', cookie), bare)).toEqual(['request/possible']);
    expect(heard(csrfRejected, ask('GET /y', cookie), ok, ask('POST /x', cookie), bare)).toEqual([
      'request/possible',
      'neighbours/likely',
    ]);
  });

  it.each([
    ['was sent in a field', ask('POST /x', cookie, 'X-CSRFToken: q8w7e6r5t4')],
    [
      'was sent in the body',
      ask('POST /x', cookie, 'Content-Type: application/x-www-form-urlencoded', '', 'csrfmiddlewaretoken=a'),
    ],
    ['was sent in the query', ask('POST /x?_csrf=a', cookie)],
    ['is not needed beside an Authorization field', ask('POST /x', cookie, bearer)],
    ['is not needed for reading', ask('GET /x', cookie)],
  ])('says nothing where the token %s', (_, request) => expect(heard(csrfRejected, request, bare)).toEqual([]));

  it('notices that a stale token of a form was renewed', () => {
    const form = (token: string) =>
      ask('POST /x', cookie, 'Content-Type: application/x-www-form-urlencoded', '', `_token=${token}&name=maria`);
    expect(heard(csrfRejected, form('new'), ok, form('old'), bare)).toEqual(['neighbours/likely']);
    expect(heard(csrfRejected, form('old'), ok, form('old'), bare)).toEqual([]);
  });

  it('knows the status 419', () => {
    expect(heard(csrfRejected, ask('POST /x'), answer('419 unknown'))).toEqual(['vendor/likely']);
  });
});

describe('insufficient-scope', () => {
  const jwt = (scope: string) =>
    `Authorization: Bearer ${[{ alg: 'RS256' }, { sub: 'maria', scope }].map((part) => btoa(JSON.stringify(part)).replaceAll('=', '')).join('.')}.c2ln`;
  const needs = answer('403 No', 'WWW-Authenticate: Bearer scope="orders.write"');

  it('compares the scope that the challenge asks for with the claims of the token', () => {
    expect(heard(insufficientScope, ask('POST /x', jwt('orders.read')), needs)).toContain('request/likely');
    expect(heard(insufficientScope, ask('POST /x', jwt('orders.write')), needs)).toEqual([]);
  });

  it('finds a change with a token that may only read likely', () => {
    expect(heard(insufficientScope, ask('POST /x', jwt('openid orders:read')), bare)).toEqual(['request/likely']);
    expect(heard(insufficientScope, ask('GET /x', jwt('openid orders:read')), bare)).toEqual([]);
    expect(heard(insufficientScope, ask('POST /x', jwt('orders:read orders:write')), bare)).toEqual([]);
  });

  it('is no more than possible where the token has what the challenge asks for, and the account is then what lacks it', () => {
    const refuses = answer('403 No', 'WWW-Authenticate: Bearer scope="orders.write", error="insufficient_scope"');
    const wide = [ask('POST /x', jwt('orders.read orders.write')), refuses];
    const narrow = [ask('POST /x', jwt('orders.read')), refuses];
    expect(new Set(heard(insufficientScope, ...wide))).toEqual(new Set(['stated/possible']));
    expect(heard(insufficientPermission, ...wide)).toContain('request/certain');
    expect(heard(insufficientScope, ...narrow)).toContain('stated/certain');
    expect(heard(insufficientPermission, ...narrow)).toEqual([]);
  });

  it('says nothing where the token has one of the accepted scopes', () => {
    const fields = answer('403 No', 'X-OAuth-Scopes: repo, gist', 'X-Accepted-OAuth-Scopes: admin:org, repo');
    expect(heard(insufficientScope, ask('GET /x', bearer), fields)).toEqual([]);
  });
});

describe('insufficient-permission', () => {
  const cookie = 'Cookie: session=3fa94c01d7be2658';

  it('takes a session cookie for proof of identity only where a page about oneself is served', () => {
    expect(heard(insufficientPermission, ask('GET /logo', cookie), ok, ask('GET /x', cookie), bare)).toEqual([
      'status/possible',
    ]);
    expect(heard(insufficientPermission, ask('GET /api/me', cookie), ok, ask('GET /x', cookie), bare)).toEqual([
      'neighbours/likely',
    ]);
  });

  it('says nothing where the very same request passes another time', () => {
    expect(heard(insufficientPermission, ask('GET /x', bearer), ok, ask('GET /x', bearer), bare)).toEqual([]);
  });

  it('concludes from missing ids that this one was found', () => {
    const missing = [ask('GET /x/1', bearer), answer('404 Not Found')] as const;
    expect(heard(insufficientPermission, ...missing, ask('GET /x/2', bearer), bare)).toEqual(['neighbours/likely']);
    expect(heard(insufficientPermission, ...missing, ask('GET /x/2'), bare)).toEqual([]);
  });
});

describe('insufficient-permission, seen from another account,', () => {
  it('is likely where the same request is served to it, unless both tokens name the same holder', () => {
    const jwt = (sub: string, jti: string) =>
      `Authorization: Bearer ${[{ alg: 'RS256' }, { sub, jti }].map((part) => btoa(JSON.stringify(part)).replaceAll('=', '')).join('.')}.c2ln`;
    const other = (field: string) =>
      heard(insufficientPermission, ask('GET /x', field), ok, ask('GET /x', jwt('maria', '1')), bare);
    expect(other(jwt('paul', '2'))).toEqual(['neighbours/likely']);
    expect(other(jwt('maria', '2'))).toEqual([]);
  });
});

describe('directory-listing', () => {
  it('is likely where the index document is not found by its name', () => {
    const nginx = answer('403 No', 'Server: nginx');
    expect(heard(directoryListing, ask('GET /a/index.html'), answer('404 No'), ask('GET /a/'), nginx)).toEqual([
      'neighbours/likely',
    ]);
    expect(heard(directoryListing, ask('GET /a/boat.html'), answer('404 No'), ask('GET /a/'), nginx)).toEqual([]);
  });
});

describe('origin-rejected', () => {
  it('finds a hidden origin of a change possible', () => {
    expect(heard(originRejected, ask('POST /x', 'Origin: null'), bare)).toEqual(['request/possible']);
    expect(heard(originRejected, ask('GET /x', 'Origin: null'), bare)).toEqual([]);
  });

  it('is a possibility alone where the one who is served carries another credential or is another client', () => {
    const foreign = ask('GET /x', 'Origin: https://b.example');
    const possible = ['status/possible'];
    expect(heard(originRejected, ask('GET /x', bearer), ok, foreign, bare)).toEqual(possible);
    expect(heard(originRejected, ask('GET /x').replace('Firefox', 'Chrome'), ok, foreign, bare)).toEqual(possible);
  });
});

describe('preflight-rejected', () => {
  const preflight = ask('OPTIONS /x', 'Origin: https://b.example', 'Access-Control-Request-Method: PUT');
  const says = (text: string) => answer('403 No', 'Content-Type: text/plain', '', text);

  it('yields to a reason that would stop any request, and not to one about credentials', () => {
    expect(heard(preflightRejected, preflight, says('Your IP address has been blocked'))).toEqual(['request/possible']);
    expect(heard(preflightRejected, preflight, says('Missing access token'))).toEqual(['stated/certain']);
    expect(heard(preflightRejected, preflight, bare)).toEqual(['stated/certain']);
  });

  it('says nothing about a preflight that passed', () => {
    expect(heard(preflightRejected, preflight, answer('204 No Content'))).toEqual([]);
  });
});

describe('ip-blocked', () => {
  const failed = [ask('GET /api', bearer), answer('401 No')] as const;

  it('suspects a ban where after a run of failures even an anonymous request is refused', () => {
    expect(heard(ipBlocked, ...failed, ...failed, ...failed, ask('GET /'), bare)).toEqual(['neighbours/likely']);
    expect(heard(ipBlocked, ...failed, ...failed, ask('GET /'), bare)).toEqual([]);
    expect(heard(ipBlocked, ...failed, ...failed, ...failed, ask('GET /y'), ok, ask('GET /'), bare)).toEqual([]);
  });
});

describe('bot-challenge', () => {
  const page = (body: string) => answer('403 No', 'Content-Type: text/html', '', `<html><body>${body}</body></html>`);

  it('notices that only the User-Agent differs between a refusal and a success', () => {
    const script = ask('GET /x').replace('Mozilla/5.0 Firefox/148.0', 'python-requests/2.32');
    const named = ask('GET /x').replace('Mozilla/5.0 Firefox/148.0', 'acme-maps/1.4');
    expect(heard(botChallenge, named, ok, script, bare)).toEqual(['neighbours/likely']);
    expect(heard(botChallenge, ask('GET /x', bearer), ok, script, bare)).toEqual(['status/possible']);
  });

  it('takes a page of scripts without words for a browser check, and an application for none', () => {
    expect(heard(botChallenge, ask('GET /x'), page('<script src="/149e9513/ips.js"></script>'))).toEqual([
      'wording/likely',
    ]);
    expect(heard(botChallenge, ask('GET /x'), page('<div id="root"></div><script src="/a.js"></script>'))).toEqual([]);
    expect(heard(botChallenge, ask('GET /x'), page('<h1>Forbidden</h1><script src="/a.js"></script>'))).toEqual([]);
  });
});

describe('method-not-permitted', () => {
  it('counts the Allow field on a 403 only where nothing else is said', () => {
    const allow = ['Allow: GET, HEAD', 'Content-Type: application/json', ''];
    expect(heard(methodNotPermitted, ask('DELETE /x'), answer('403 No', 'Allow: GET, HEAD'))).toEqual([
      'stated/likely',
    ]);
    expect(heard(methodNotPermitted, ask('DELETE /x'), answer('403 No', 'Allow: GET, DELETE'))).toEqual([]);
    expect(
      heard(
        methodNotPermitted,
        ask('DELETE /x'),
        answer('403 No', ...allow, '{"detail":"You must be an administrator"}'),
      ),
    ).toEqual(['status/possible']);
  });

  it('leaves a change by a known caller, and a POST, to other causes', () => {
    const read = [ask('GET /x', bearer), ok] as const;
    expect(heard(methodNotPermitted, ...read, ask('DELETE /x', bearer), bare)).toEqual([]);
    expect(heard(methodNotPermitted, ask('GET /x'), ok, ask('POST /x'), bare)).toEqual(['status/possible']);
    expect(heard(methodNotPermitted, ask('GET /x'), ok, ask('DELETE /x'), bare)).toEqual(['neighbours/likely']);
  });
});

describe('wrong-route', () => {
  it('notices a doubled slash where the path without it is served', () => {
    expect(heard(wrongRoute, ask('GET /v1/x', bearer), ok, ask('GET //v1/x', bearer), bare)).toEqual([
      'neighbours/likely',
    ]);
    expect(heard(wrongRoute, ask('GET /v1/x', bearer), ok, ask('GET //v1/y', bearer), bare)).toEqual([]);
  });

  it('takes a refusal of an object store among public objects for a missing one', () => {
    const store = answer('403 No', 'X-Amz-Request-Id: 0A1B2C');
    expect(heard(wrongRoute, ask('GET /img/a.png'), ok, ask('GET /img/b.png'), store)).toEqual(['neighbours/likely']);
    expect(heard(wrongRoute, ask('GET /css/a.css'), ok, ask('GET /img/b.png'), store)).toEqual([]);
  });

  it('does not call an object missing that could be read before', () => {
    const stored = [ask('GET /x', bearer), ok, ask('PUT /x', bearer), ok] as const;
    expect(heard(wrongRoute, ...stored, ask('GET /x', bearer), bare)).toEqual([]);
  });
});

describe('server-config', () => {
  it('knows that web servers close hidden files, and that /.well-known is none', () => {
    const nginx = answer('403 No', 'Server: nginx');
    expect(heard(serverConfig, ask('GET /.htpasswd'), nginx)).toEqual(['request/likely']);
    expect(heard(serverConfig, ask('GET /.git/config'), nginx)).toEqual(['request/possible']);
    expect(heard(serverConfig, ask('GET /.well-known/acme'), nginx)).toEqual([]);
  });
});

describe('a status or field of its own', () => {
  it.each([
    ['402 is a matter of payment', notEntitled, answer('402 Payment Required'), ['stated/likely']],
    ['423 is a lock', resourceState, answer('423 Locked'), ['stated/likely']],
    ['451 is a legal demand', contentRestricted, answer('451 No'), ['stated/likely']],
    ['511 is a captive network', networkFilter, answer('511 No'), ['stated/certain']],
    [
      'X-Squid-Error is a proxy',
      networkFilter,
      answer('403 No', 'X-Squid-Error: ERR_ACCESS_DENIED 0'),
      ['stated/likely'],
    ],
    ['426 with TLS wants TLS', tlsRequired, answer('426 No', 'Upgrade: TLS/1.2, HTTP/1.1'), ['stated/certain']],
    ['426 with another protocol does not', tlsRequired, answer('426 No', 'Upgrade: websocket'), []],
  ])('%s', (_, cause, response, clues) => expect(heard(cause, ask('GET /x'), response)).toEqual(clues));
});

describe('ip-blocked after failed tries', () => {
  const failed = [ask('GET /orders', bearer), answer('401 Unauthorized')] as const;
  const tries = [...failed, ...failed, ...failed];

  it('takes a refusal of what was open before for a ban', () => {
    expect(heard(ipBlocked, ask('GET /news'), ok, ...tries, ask('GET /news'), bare)).toEqual(['neighbours/likely']);
    expect(heard(ipBlocked, ...tries, ask('GET /login'), bare)).toEqual(['neighbours/likely']);
  });

  it('finds no ban where nothing was ever accepted', () => {
    expect(heard(ipBlocked, ...tries, ask('GET /orders'), bare)).toEqual([]);
    expect(heard(ipBlocked, ask('GET /login'), bare, ...tries, ask('GET /login'), bare)).toEqual([]);
  });
});

describe('network-filter in a redirect', () => {
  const plain = (host: string) => `GET http://${host}/v1/now HTTP/1.1\nHost: ${host}`;
  const to = (location: string) => answer('302 Found', `Location: ${location}`);

  it('knows the sign-in page of a network by the device in its address', () => {
    expect(heard(networkFilter, plain('a.example'), to('http://10.0.0.1/login?mac=aa-bb-cc-dd-ee-ff'))).toEqual([
      'stated/certain',
    ]);
    expect(heard(networkFilter, plain('a.example'), to('http://b.example/login?next=%2Fv1'))).toEqual([]);
    expect(heard(networkFilter, plain('a.example'), to('http://a.example/login?mac=1'))).toEqual([]);
  });
});

describe('wrong-scheme', () => {
  const basic = 'Authorization: Basic Y2tfNGMxZjkyYTA6Y3NfOTBhYTQ1MjFiYmNj';
  const no = answer('401 Unauthorized');

  it('is certain where the name and secret of a login are accepted in the query', () => {
    const pair = 'key=ck_4c1f92a0&secret=cs_90aa4521bbcc';
    expect(heard(wrongScheme, ask(`GET /orders?${pair}`), ok, ask('GET /orders', basic), no)).toContain(
      'neighbours/certain',
    );
  });

  it('compares both, and the address', () => {
    expect(heard(wrongScheme, ask('GET /orders?key=ck_4c1f92a0'), ok, ask('GET /orders', basic), no)).toEqual([]);
    const elsewhere = ask('GET /items?key=ck_4c1f92a0&secret=cs_90aa4521bbcc');
    expect(heard(wrongScheme, elsewhere, ok, ask('GET /orders', basic), no)).toEqual([]);
  });

  const said = answer('403 No', 'Content-Type: text/plain', '', 'invalid claim: missing sub claim');

  it('knows a token that names nobody where the server misses just that', () => {
    const application = 'Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoiYXBwIn0.c2lnbmF0dXJl';
    const person = 'Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0NSJ9.c2lnbmF0dXJl';
    expect(heard(wrongScheme, ask('GET /me', application), said)).toEqual(['request/likely']);
    expect(heard(wrongScheme, ask('GET /me', person), said)).toEqual([]);
    expect(heard(wrongScheme, ask('GET /me', bearer), said)).toEqual([]);
  });
});

describe('wrong-route behind a gateway that asks for a token', () => {
  const missing = answer('403 Forbidden', 'Content-Type: text/plain', '', 'Missing Authentication Token');

  it('is likely where another path of the stage is open to everybody', () => {
    expect(heard(wrongRoute, ask('GET /prod/hello'), ok, ask('GET /prod'), missing)).toEqual([
      'neighbours/likely',
      'stated/likely',
    ]);
  });

  it('says nothing of another stage, of a caller with a credential, or alone', () => {
    expect(heard(wrongRoute, ask('GET /test/hello'), ok, ask('GET /prod'), missing)).toEqual([]);
    expect(heard(wrongRoute, ask('GET /prod/hello', bearer), ok, ask('GET /prod'), missing)).toEqual([]);
    expect(heard(wrongRoute, ask('GET /prod'), missing)).toEqual([]);
  });
});

describe('geo-blocked under 451', () => {
  const told = (text: string, status = '451 No') =>
    heard(geoBlocked, ask('GET /news'), answer(status, 'Content-Type: text/plain', '', text));

  it('takes a text that speaks of the place of the caller for a law of that place', () => {
    expect(told('We see that you visit us from a country that enforces the GDPR and cannot serve you.')).toContain(
      'stated/likely',
    );
    expect(told('Dieses Angebot ist in Ihrem Land nicht abrufbar.')).toContain('stated/likely');
  });

  it('leaves other laws and other statuses alone', () => {
    expect(told('Removed after a court order')).toEqual([]);
    expect(told('The EU edition is printed on Monday', '403 No')).toEqual([]);
  });
});

describe('tls-required', () => {
  const told = (text: string, line = 'GET http://api.example.com/things') =>
    heard(tlsRequired, ask(line), answer('403 No', 'Content-Type: text/plain', '', text));

  it.each([
    'Insecure connections are not allowed',
    'Only secure connections are accepted',
    'API calls over plain HTTP are rejected',
    'Requests must be made over HTTPS',
    'Requests without TLS are refused',
  ])('understands: %s', (text) => expect(told(text)[0]).toMatch(/^wording\/(?:certain|likely)$/));

  it.each([
    'The redirect_uri must use https',
    'Webhook URLs must use HTTPS',
    'The request was sent over HTTP/2',
    'You are over your limit',
  ])('hears something else in: %s', (text) => expect(told(text)).toEqual([]));
});
