import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../http/exchange.ts';
import { createSession } from '../../index.ts';
import { readExample } from '../example.ts';
import type { StoryKind } from './story.ts';

/** Seconds since noon by the clock of the capture, the request, the answer, and how long it took. */
type Turn = readonly [at: number, request: string, response: string, duration?: number];

const noon = Date.UTC(2026, 2, 1, 12);
const exchanges = (turns: readonly Turn[]): readonly Exchange[] =>
  turns.flatMap(([at, request, response, duration = 40], id) =>
    readExample({ http: `${request}\n---\n${response}` }).map((one) => ({
      ...one,
      id,
      duration,
      startedAt: noon + at * 1000,
    })),
  );
const session = (turns: readonly Turn[]) => {
  const filled = createSession();
  for (const each of exchanges(turns)) filled.add(each);
  return filled;
};
const stories = (turns: readonly Turn[]) => session(turns).stories();
const kinds = (turns: readonly Turn[]) => stories(turns).map(({ kind }) => kind);

const app = 'https://app.shop.example';
const api = 'https://api.shop.example';
const [one, two] = ['kZ83nfH2lQ0aVt71xYpR', 'mW40bcY9dT6eRu25oIpL'];
const own = ['Sec-Fetch-Site: same-origin', 'Sec-Fetch-Mode: cors', 'Sec-Fetch-Dest: empty'];
const ask = (line: string, ...fields: readonly string[]) => [`${line} HTTP/1.1`, ...fields].join('\n');
const cookie = (value: string) => `Cookie: sessionid=${value}`;
const bearer = (value: string) => `Authorization: Bearer ${value}`;
const body = (status: string, text: string, ...fields: readonly string[]) =>
  [`HTTP/1.1 ${status}`, 'Content-Type: application/json', ...fields, '', text].join('\n');
const ok = body('200 OK', '{"ok":1}');
const refused = body('401 Unauthorized', '{"error":"unauthorized"}');
const at = (seconds: number) => `Date: ${new Date(noon + seconds * 1000).toUTCString()}`;
const json = (line: string, text: string, ...fields: readonly string[]) =>
  `${ask(line, 'Content-Type: application/json', ...fields)}\n\n${text}`;
const login = (base = app, ...fields: readonly string[]) =>
  json(`POST ${base}/login`, '{"email":"ann@mail.example","password":"tulip"}', ...fields);
const sets = (attributes: string, ...fields: readonly string[]) =>
  body('200 OK', '{}', `Set-Cookie: sessionid=${one}; ${attributes}`, ...fields);
const refresh = (token: string) =>
  `${ask(`POST ${api}/oauth/token`, 'Content-Type: application/x-www-form-urlencoded')}\n\ngrant_type=refresh_token&refresh_token=${token}`;
const issues = (access: string, renewal: string) =>
  body('200 OK', `{"access_token":"${access}","refresh_token":"${renewal}"}`);
const invalidGrant = body('400 Bad Request', '{"error":"invalid_grant"}');

describe('why a cookie stayed behind', () => {
  const foreign = ['Origin: https://b.test', 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: cors'];
  const sibling = [`Origin: ${app}`, 'Sec-Fetch-Site: same-site', 'Sec-Fetch-Mode: cors'];
  test.each([
    [
      'SameSite=None without Secure',
      login(),
      sets('Path=/; SameSite=None'),
      ask(`GET ${app}/me`, ...own),
      'SameSite=None and not Secure',
    ],
    [
      'Secure, set over plain http',
      login('http://app.shop.example'),
      sets('Path=/; Secure'),
      ask('GET http://app.shop.example/me'),
      'set over plain http',
    ],
    [
      'a Domain of somebody else',
      login(),
      sets('Domain=other.example; Path=/; Secure'),
      ask(`GET ${app}/me`, ...own),
      'its Domain is not the host',
    ],
    [
      'a Domain for everybody',
      login('https://app.shop.co.uk'),
      sets('Domain=co.uk; Path=/; Secure'),
      ask('GET https://app.shop.co.uk/me', ...own),
      'anybody can get a name',
    ],
    [
      'Partitioned without Secure',
      login(api, ...foreign),
      sets('Path=/; Partitioned'),
      ask(`GET ${api}/me`, ...foreign),
      'Partitioned and not Secure',
    ],
    [
      'Partitioned, asked by a page of a third site',
      login(api, ...foreign),
      sets('Path=/; Secure; SameSite=None; Partitioned'),
      ask(`GET ${api}/me`, 'Origin: https://c.test', 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: cors'),
      'marked Partitioned',
    ],
    [
      'longer than browsers keep',
      login(),
      sets(`Path=/`).replace(one, one.repeat(250)),
      ask(`GET ${app}/me`, ...own),
      'longer than 4096',
    ],
    [
      'host-only, asked of a sibling',
      login(app, ...own),
      sets('Path=/; Secure'),
      ask(`GET ${api}/me`, ...sibling),
      'without Domain',
    ],
    [
      'of the whole domain, asked without credentials',
      login(app, ...own),
      sets('Domain=shop.example; Path=/; Secure'),
      ask(`GET ${api}/me`, ...sibling),
      'without credentials',
    ],
    [
      'third-party cookies blocked',
      login(api, ...foreign),
      sets('Path=/; Secure; SameSite=None'),
      ask(`GET ${api}/me`, ...foreign, 'Sec-Fetch-Storage-Access: none'),
      'blocks cookies of other sites here',
    ],
    [
      'SameSite=Strict, reached by a link',
      login(),
      sets('Path=/; SameSite=Strict'),
      ask(`GET ${app}/in`, 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document'),
      'SameSite=Strict',
    ],
    [
      'SameSite=Lax, in a frame',
      login(),
      sets('Path=/; SameSite=Lax'),
      ask(`GET ${app}/in`, 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: iframe'),
      'SameSite=Lax',
    ],
    ['another path', login(`${app}/shop`), sets('Path=/shop'), ask(`GET ${app}/shop2`, ...own), 'Path'],
  ])('%s', (_, first, answer, second, why) => {
    const [story] = stories([
      [0, first, answer],
      [1, second, refused],
    ]);
    const faint = why === 'Path' ? undefined : 'cookie-not-attached';
    expect(story?.kind).toBe(faint);
    if (story) expect(story).toMatchObject({ says: expect.stringContaining(why), lookAt: 0, denials: [1] });
  });

  test.each([
    ['__Host-session', 'Domain=shop.example; Path=/; Secure', '__Host-'],
    ['__Host-session', 'Path=/me; Secure', '__Host-'],
    ['__Secure-session', 'Path=/', '__Secure-'],
  ])('the promise of the name %s broken by %s', (name, attributes, why) => {
    const answer = body('200 OK', '{}', `Set-Cookie: ${name}=${one}; ${attributes}`);
    const [story] = stories([
      [0, login(), answer],
      [1, ask(`GET ${app}/me`, ...own), refused],
    ]);
    expect(story?.says).toContain(`a name that begins with ${why}`);
  });

  test('a cookie that was sent once was kept, whatever the rules say', () => {
    const turns: readonly Turn[] = [
      [0, login(), sets('Path=/; SameSite=None')],
      [1, ask(`GET ${app}/a`, ...own, cookie(one)), ok],
      [2, ask(`GET ${app}/me`, ...own), refused],
    ];
    expect(stories(turns)[0]?.says).toMatch(/credentials mode\)\.$/);
  });

  test('a page that took other cookies along did ask for credentials', () => {
    const turns: readonly Turn[] = [
      [0, login(api, ...sibling), sets('Path=/; Secure; SameSite=None')],
      [1, ask(`GET ${api}/me`, ...sibling, 'Cookie: theme=dark'), refused],
    ];
    expect(kinds(turns)).toEqual([]);
  });
});

describe('the end of a cookie', () => {
  test('is counted by the Date of the server, as browsers do', () => {
    const slow = sets(`Path=/; Expires=${new Date(noon - 3_600_000).toUTCString()}`, at(-7200));
    expect(
      kinds([
        [0, login(), slow],
        [1, ask(`GET ${app}/me`, ...own), refused],
      ]),
    ).toEqual(['cookie-not-attached']);
    expect(
      kinds([
        [0, login(), slow],
        [3700, ask(`GET ${app}/me`, ...own), refused],
      ]),
    ).toEqual(['cookie-expired']);
  });

  test('comes at once with Max-Age=0, whatever Expires says', () => {
    const gone = body(
      '200 OK',
      '{}',
      'Set-Cookie: sessionid=x; Path=/; Max-Age=0; Expires=Sun, 01 Mar 2037 11:00:00 GMT',
    );
    const turns: readonly Turn[] = [
      [0, login(), sets('Path=/')],
      [1, ask(`GET ${app}/x`, ...own, cookie(one)), gone],
      [2, ask(`GET ${app}/me`, ...own), refused],
    ];
    expect(kinds(turns)).toEqual(['cookie-deleted']);
  });

  test('comes with Clear-Site-Data', () => {
    const turns: readonly Turn[] = [
      [0, login(), sets('Path=/')],
      [
        1,
        ask(`POST ${app}/logout`, ...own, cookie(one)),
        body('200 OK', '{}', 'Clear-Site-Data: "cookies", "storage"'),
      ],
      [2, ask(`GET ${app}/me`, ...own), refused],
    ];
    const [story] = stories(turns);
    expect(story).toMatchObject({ kind: 'logged-out', denials: [2], lookAt: 1 });
    expect(story?.steps[0]?.evidence?.place).toBe('header:clear-site-data');
  });

  test('does not come from a deletion for another path, and the story says so', () => {
    const missed = body('200 OK', '{}', 'Set-Cookie: sessionid=; Path=/admin; Max-Age=0');
    const turns: readonly Turn[] = [
      [0, login(), sets('Path=/')],
      [1, ask(`GET ${app}/admin/x`, ...own, cookie(one)), missed],
      [2, ask(`GET ${app}/me`, ...own, cookie(one)), refused],
    ];
    expect(session(turns).denial(2)?.diagnosis.cause).toBe('revoked-credentials');
    const [story] = stories(turns);
    expect(story).toMatchObject({ kind: 'cookie-deleted', title: 'Deleted, and still sent', denials: [2], lookAt: 1 });
    expect(story?.says).toContain('set for app.shop.example/ and deleted for app.shop.example/admin');
  });

  test('of a namesake on another path is not its own', () => {
    const turns: readonly Turn[] = [
      [0, login(), sets('Path=/shop')],
      [1, login(`${app}/admin`), sets('Path=/admin').replace(one, two)],
      [
        2,
        ask(`POST ${app}/admin/logout`, ...own, cookie(two)),
        body('200 OK', '{}', 'Set-Cookie: sessionid=; Path=/admin; Max-Age=0'),
      ],
      [3, ask(`GET ${app}/shop/cart`, ...own), refused],
    ];
    expect(stories(turns)).toMatchObject([{ kind: 'cookie-not-attached', lookAt: 0 }]);
  });
});

describe('two people in one capture', () => {
  test('a second login in the same browser is no replacement to be blamed for a missing permission', () => {
    const turns: readonly Turn[] = [
      [0, ask(`GET ${app}/me`, ...own, cookie(one)), ok],
      [1, login(app, ...own, cookie(one)), sets('Path=/').replace(one, two)],
      [
        2,
        ask(`GET ${app}/ann/orders`, ...own, cookie(two)),
        body('403 Forbidden', '{"message":"You may not see orders of Ann"}'),
      ],
    ];
    expect(kinds(turns)).toEqual([]);
  });

  test('a refresh of one does not replace the token of the other, which goes on working', () => {
    const turns: readonly Turn[] = [
      [0, ask(`GET ${api}/orders`, bearer(one)), ok],
      [1, refresh('refresh-token-of-bob-1'), issues(two, 'refresh-token-of-bob-2')],
      [2, ask(`GET ${api}/orders`, bearer(one)), ok],
      [3, ask(`GET ${api}/orders`, bearer(two)), ok],
      [30, ask(`GET ${api}/orders`, bearer(one)), refused],
    ];
    expect(kinds(turns)).toEqual(['credential-ended']);
  });

  test('a logout of one ends nothing for the other', () => {
    expect(
      kinds([
        [0, ask(`POST ${api}/logout`, bearer(one)), ok],
        [1, ask(`GET ${api}/a`, bearer(two)), refused],
      ]),
    ).toEqual([]);
  });
});

describe('a logout', () => {
  test('is over when the same session is handed out again', () => {
    const turns: readonly Turn[] = [
      [0, ask(`POST ${app}/logout`, ...own, cookie(one)), ok],
      [1, login(app, ...own, cookie(one)), sets('Path=/')],
      [2, ask(`GET ${app}/me`, ...own, cookie(one)), ok],
      [900, ask(`GET ${app}/me`, ...own, cookie(one)), refused],
    ];
    expect(kinds(turns)).toEqual(['credential-ended']);
  });

  test('that names a token ends this one, not the password of the client that sent it', () => {
    const revoke = `${ask(`POST ${api}/oauth/revoke`, 'Content-Type: application/x-www-form-urlencoded', 'Authorization: Basic Y2xpZW50OnNlY3JldA==')}\n\ntoken=${one}`;
    const lives = session([
      [0, revoke, ok],
      [1, ask(`GET ${api}/a`, bearer(one)), refused],
    ]).credentials();
    expect(
      lives.find(({ label }) => label.startsWith('Bearer'))?.loggedOut ??
        lives.find(({ kind }) => kind === 'body')?.loggedOut,
    ).toBeDefined();
    expect(lives.find(({ label }) => label.startsWith('Basic'))?.loggedOut).toBeUndefined();
  });
});

describe('requests at the same time', () => {
  test('were on their way with the old token when the new one came', () => {
    const turns: readonly Turn[] = [
      [0, ask(`GET ${api}/a`, bearer(one)), ok],
      [10, refresh('first-refresh-token-1'), issues(two, 'second-refresh-token-2'), 500],
      [10.1, ask(`GET ${api}/b`, bearer(one)), refused],
      [11, ask(`GET ${api}/b`, bearer(two)), ok],
    ];
    expect(stories(turns)).toMatchObject([
      { kind: 'old-credential-used', title: 'The old one was on its way when the new one came', denials: [2] },
    ]);
  });

  test('that share a refresh token without rotation race for nothing', () => {
    const again = issues(two, 'same-refresh-token-1');
    expect(
      kinds([
        [0, refresh('same-refresh-token-1'), again],
        [0.01, refresh('same-refresh-token-1'), again],
      ]),
    ).toEqual([]);
  });

  test('race whoever came first', () => {
    const turns: readonly Turn[] = [
      [0, refresh('first-refresh-token-1'), invalidGrant],
      [0.01, refresh('first-refresh-token-1'), issues(two, 'second-refresh-token-2')],
    ];
    expect(stories(turns)).toMatchObject([
      { kind: 'refresh-race', steps: [{ role: 'is refused' }, { role: 'gets the new token' }] },
    ]);
  });
});

describe('a refresh', () => {
  test('that a limit puts off is neither lost nor raced', () => {
    const limit = body('429 Too Many Requests', '{"error":"slow_down"}', 'Retry-After: 2');
    expect(
      kinds([
        [0, refresh('first-refresh-token-1'), limit],
        [3, refresh('first-refresh-token-1'), issues(two, 'second-refresh-token-2')],
      ]),
    ).toEqual([]);
  });

  test('whose first answer was lost on the way says so', () => {
    const turns: readonly Turn[] = [
      [0, refresh('first-refresh-token-1'), 'HTTP/1.1 0 net::ERR_CONNECTION_RESET'],
      [1, refresh('first-refresh-token-1'), invalidGrant],
    ];
    expect(stories(turns)[0]?.says).toContain('no answer came back');
  });

  test('with a token that was used up hours ago is told as that', () => {
    const turns: readonly Turn[] = [
      [0, refresh('first-refresh-token-1'), issues(two, 'second-refresh-token-2')],
      [7200, refresh('first-refresh-token-1'), invalidGrant],
    ];
    expect(stories(turns)).toMatchObject([
      { title: 'A refresh token that was used up', says: expect.stringContaining('2 hours apart') },
    ]);
  });

  test('that succeeds after an error of the server tells nothing', () => {
    const busy = body('503 Service Unavailable', '{}');
    expect(
      kinds([
        [0, refresh('first-refresh-token-1'), busy],
        [2, refresh('first-refresh-token-1'), issues(two, 'second-refresh-token-2')],
      ]),
    ).toEqual([]);
  });
});

describe('a credential that is refused and accepted', () => {
  const turn = (second: number, answer: string): Turn => [second, ask(`GET ${api}/a`, bearer(one)), answer];

  test('in turn, by one of two servers behind one address, has not ended', () => {
    const turns = [0, 1, 2, 3, 4, 5, 6, 7].map((second) => turn(second, second % 2 ? refused : ok));
    expect(stories(turns)).toMatchObject([
      { kind: 'refused-in-between', title: 'Refused in between, accepted before and after', denials: [1, 3, 5] },
    ]);
  });

  test('at first and not later was new', () => {
    expect(stories([turn(1, refused), turn(6, ok), [7, ask(`GET ${api}/b`, bearer(one)), ok]])).toMatchObject([
      {
        kind: 'refused-in-between',
        title: 'Refused at first, accepted later',
        says: expect.stringContaining('5 seconds later'),
      },
    ]);
  });

  test('by retries alone tells one cascade and no end', () => {
    const filled = session([0, 1, 3, 7, 15].map((second) => turn(second, refused)));
    expect(filled.stories()).toEqual([]);
    expect(filled.cascades()).toMatchObject([
      { first: 0, consequences: [{ entry: 1 }, { entry: 2 }, { entry: 3 }, { entry: 4 }] },
    ]);
  });

  test('expired by the clock of the server, which is ahead', () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'HS256' })}.${part({ sub: 'ann', exp: noon / 1000 + 3600 })}.c2lnbmF0dXJlLXRoYXQtaXMtbm9uZQ`;
    const [life] = session([
      [0, ask(`GET ${api}/a`, bearer(token)), ok],
      [10, ask(`GET ${api}/a`, bearer(token)), `${refused.replace('\n\n', `\n${at(7210)}\n\n`)}`],
    ]).credentials();
    expect(life?.summary).toContain("it expired at 13:00:00 UTC by the server's clock");
  });

  test('an anonymous request that is refused once of three tells nothing', () => {
    expect(
      kinds(
        [0, 1, 2].map(
          (second): Turn => [
            second,
            ask(`GET ${app}/promo`),
            second === 1 ? body('403 Forbidden', '{"message":"Forbidden"}') : ok,
          ],
        ),
      ),
    ).toEqual([]);
  });
});

describe('a redirect', () => {
  const leads = (to: string, status = '302 Found') => `HTTP/1.1 ${status}\nLocation: ${to}`;
  const told = (to: string, answer: string): readonly StoryKind[] =>
    kinds([
      [0, ask(`GET ${api}/files/7`, bearer(one)), leads(to)],
      [0.1, ask(`GET ${to}`), answer],
    ]);

  test('to a login elsewhere loses no credential', () => {
    expect(told('https://login.idp.example/authorize?client=1', refused)).not.toContain('authorization-dropped');
  });

  test('to a signed link loses no credential', () => {
    const signature = 'abcdef0123456789'.repeat(4);
    const link = `https://b.s3.amazonaws.com/7?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA%2F20260301%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20260301T100000Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=${signature}`;
    expect(told(link, body('403 Forbidden', '{"message":"Request has expired"}'))).toEqual([]);
  });

  test('from http to https of one host is another origin too', () => {
    const turns: readonly Turn[] = [
      [0, ask('GET http://api.shop.example/a', bearer(one)), leads(`${api}/a`, '301 Moved Permanently')],
      [0.1, ask(`GET ${api}/a`), refused],
    ];
    expect(kinds(turns)).toEqual(['authorization-dropped']);
  });
});

describe('a handshake', () => {
  const challenge = (...values: readonly string[]) =>
    ['HTTP/1.1 401 Unauthorized', ...values.map((value) => `WWW-Authenticate: ${value}`)].join('\n');
  const type1 = 'TlRMTVNTUAABAAAAB4IIogAAAAAAAAAAAAAAAAAAAAAKAGFKAAAADw==';
  const type2 = 'TlRMTVNTUAACAAAADgAOADgAAAAFgomi4Z3xk3sP2f0AAAAAAAAAAFwAXABGAAAA';
  const type3 = 'TlRMTVNTUAADAAAAGAAYAHYAAAAYABgAjgAAABoAGgBYAAAADgAOAHIAAAAA';
  const get = (...fields: readonly string[]) => ask(`GET ${app}/files`, ...fields);
  const basic = (name: string) => `Authorization: Basic ${Buffer.from(name).toString('base64')}`;

  test.each<[string, readonly Turn[], readonly number[]]>([
    [
      'Basic',
      [
        [0, get(), challenge('Basic realm="x"')],
        [3, get(basic('ann:tulip')), ok],
      ],
      [0],
    ],
    [
      'NTLM',
      [
        [0, get(), challenge('Negotiate', 'NTLM')],
        [0.1, get(`Authorization: NTLM ${type1}`), challenge(`NTLM ${type2}`)],
        [0.2, get(`Authorization: NTLM ${type3}`), ok],
      ],
      [0, 1],
    ],
    [
      'Negotiate',
      [
        [0, get(), challenge('Negotiate')],
        [0.1, get('Authorization: Negotiate YIIGYgYGKwYBBQUCoIIGVjCCBlKgDTALBgkqhkiG9xIBAgI'), ok],
      ],
      [0],
    ],
    [
      'DPoP',
      [
        [
          0,
          get('Authorization: DPoP 7f3c9a1d5be24680aaaa', 'DPoP: eyJ0.eyJq.s1'),
          challenge('DPoP error="use_dpop_nonce"'),
        ],
        [0.1, get('Authorization: DPoP 7f3c9a1d5be24680aaaa', 'DPoP: eyJ0.eyJq.s2'), ok],
      ],
      [0],
    ],
    [
      'NTLM with a proxy',
      [
        [0, get(), 'HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: NTLM'],
        [
          0.1,
          get(`Proxy-Authorization: NTLM ${type1}`),
          `HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: NTLM ${type2}`,
        ],
        [0.2, get(`Proxy-Authorization: NTLM ${type3}`), ok],
      ],
      [0, 1],
    ],
  ])('of %s that gets through', (_, turns, steps) => {
    expect(stories(turns)).toMatchObject([{ kind: 'handshake', denials: steps }]);
  });

  test('with a wrong password in between counts that as no step', () => {
    const asks = challenge('Basic realm="x"');
    const [story] = stories([
      [0, get(), asks],
      [3, get(basic('ann:wrong')), asks],
      [8, get(basic('ann:tulip')), ok],
    ]);
    expect(story).toMatchObject({ kind: 'handshake', denials: [0] });
    expect(story?.says).toContain('One answer in between was refused as wrong');
  });

  test('that ends in another refusal did not get through', () => {
    const forbidden = body('403 Forbidden', '{"message":"You do not have the role"}');
    const [story] = stories([
      [0, get(), challenge('Basic realm="x"')],
      [3, get(basic('ann:tulip')), forbidden],
    ]);
    expect(story?.says).toContain('answered with 403, without asking for a login again');
  });

  test('of NTLM that fails was refused once, though two messages were sent', () => {
    const turns: readonly Turn[] = [
      [0, get(), challenge('NTLM')],
      [0.1, get(`Authorization: NTLM ${type1}`), challenge(`NTLM ${type2}`)],
      [0.2, get(`Authorization: NTLM ${type3}`), challenge('NTLM')],
    ];
    const [story] = stories(turns);
    expect(story).toMatchObject({ kind: 'handshake-failed', lookAt: 2 });
    expect(story?.says).toContain('refused once');
  });
});
