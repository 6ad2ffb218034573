import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBase64 } from './base64.ts';
import { authorization, credentials } from './credentials.ts';
import type { Content, Field, Request } from './exchange.ts';

function sent(head: string, body = '', mediaType = ''): Request {
  const [line = '', ...lines] = head.split('\n');
  const [method = 'GET', url = ''] = line.split(' ');
  const fields: Field[] = lines.map((each) => ({
    name: each.slice(0, each.indexOf(':')),
    value: each.slice(each.indexOf(':') + 1).trim(),
  }));
  const content: Content = { state: body ? 'text' : 'empty', text: body, mediaType, size: body.length };
  return { method, url, fields, content };
}

const withAuthorization = (value: string): Request => ({
  ...sent('GET https://a.example/'),
  fields: [{ name: 'Authorization', value }],
});
const jwt = `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI0MiIsImV4cCI6MTc3MjM2MjgwMH0.c2lnbmF0dXJl`;

describe('faults of the Authorization field', () => {
  test.each([
    ['Bearer', 'empty'],
    ['', 'empty'],
    ['Basic ', 'empty'],
    ['Bearer undefined', 'placeholder'],
    ['undefined', 'placeholder'],
    ['Bearer null', 'placeholder'],
    ['Bearer [object Object]', 'placeholder'],
    ['Bearer {{access_token}}', 'placeholder'],
    ['Bearer ${TOKEN}', 'placeholder'],
    ['Bearer $TOKEN', 'placeholder'],
    ['Bearer <token>', 'placeholder'],
    ['Bearer YOUR_API_KEY', 'placeholder'],
    ['Bearer your-access-token-here', 'placeholder'],
    [`Basic ${toBase64('undefined:undefined')}`, 'placeholder'],
    [jwt, 'no-scheme'],
    ['Bearer: abcdef', 'no-scheme'],
    [`Bearer Bearer ${jwt}`, 'doubled-scheme'],
    ['Basic Bearer abc', 'doubled-scheme'],
    [`Bearer "${jwt}"`, 'quoted'],
    ['Basic user:pass', 'not-base64'],
    [`Basic ${toBase64('user')}`, 'no-colon'],
    [`Basic ${toBase64(':')}`, 'empty'],
    [`Bearer ${jwt.slice(0, jwt.lastIndexOf('.'))}`, 'not-three-parts'],
    ['Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', 'not-three-parts'],
    ['Bearer abc\ndef', 'line-break'],
    ['Bearer abc\u200bdef', 'control-characters'],
    ['NTLM ***not base64***', 'not-base64'],
    ['Bearer [not-three-parts#1]', 'not-three-parts'],
  ])('%j is %s', (value, fault) => {
    expect(authorization(withAuthorization(value))?.fault).toBe(fault);
  });

  test.each([
    `Bearer ${jwt}`,
    'Bearer abcdef0123456789',
    `Basic ${toBase64('user:')}`,
    `Basic ${toBase64('token:ghp_abcdefghijkl')}`,
    'Token token="abc"',
    'Digest username="u", realm="r", nonce="n", uri="/", response="x"',
    'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260301/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=ab12',
    'Bearer [redacted]',
    'Bearer ********',
    'Basic [token#3]',
    'Negotiate YIIB/wYJKoZIhvcSAQICAQBuggHk',
    'Bearer eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkExMjhHQ00ifQ.a.b.c.d',
    'SharedKey account:c2lnbmF0dXJl',
  ])('%j has no fault', (value) => {
    expect(authorization(withAuthorization(value))?.fault).toBeUndefined();
  });
});

describe('Authorization taken apart', () => {
  test('Basic gives the user and all of the password', () => {
    const read = authorization(withAuthorization(`basic ${toBase64('Jörg:a:b')}`));
    expect([read?.scheme, read?.username, read?.password]).toEqual(['basic', 'Jörg', 'a:b']);
  });
  test.each([
    ['Digest username="u, v", realm="r", nc=00000001', { username: 'u, v', realm: 'r', nc: '00000001' }],
    [
      'AWS4-HMAC-SHA256 Credential=AK/20260301/eu/s3/aws4_request, SignedHeaders=host;range, Signature=ab',
      { credential: 'AK/20260301/eu/s3/aws4_request', signedheaders: 'host;range', signature: 'ab' },
    ],
    [
      'EG1-HMAC-SHA256 client_token=c-1;access_token=a-1;timestamp=20260301T12:00:00+0000;nonce=n;signature=s=',
      { client_token: 'c-1', access_token: 'a-1', timestamp: '20260301T12:00:00+0000', nonce: 'n', signature: 's=' },
    ],
    ['OAuth oauth_consumer_key="k", oauth_signature="a%3D"', { oauth_consumer_key: 'k', oauth_signature: 'a%3D' }],
  ])('%s', (value, params) => expect(authorization(withAuthorization(value))?.params).toEqual(params));
  test('a request without the field has none', () =>
    expect(authorization(sent('GET https://a.example/'))).toBeUndefined());
});

const places = (request: Request) =>
  credentials(request).map(({ kind, name, place, fault }) => [kind, name, place, ...(fault ? [fault] : [])].join(' '));

describe('credentials wherever they stand', () => {
  test.each([
    [
      'key fields by their names',
      'GET https://a.example/\nX-Api-Key: abc123\nOcp-Apim-Subscription-Key: undefined\nPRIVATE-TOKEN: glpat\nX-Shopify-Access-Token: s\nX-Goog-Api-Key: AIza',
      [
        'api-key x-api-key header:x-api-key',
        'api-key ocp-apim-subscription-key header:ocp-apim-subscription-key placeholder',
        'api-key private-token header:private-token',
        'api-key x-shopify-access-token header:x-shopify-access-token',
        'api-key x-goog-api-key header:x-goog-api-key',
      ],
    ],
    [
      'no key: forgery tokens, cache keys, cookies of the browser',
      'GET https://a.example/\nX-CSRF-Token: a\nX-XSRF-TOKEN: b\nRequestVerificationToken: c\nSec-WebSocket-Key: d\nIdempotency-Key: e\nX-Author: f\nAccept: g',
      [],
    ],
    [
      'session cookies',
      'GET https://a.example/\nCookie: PHPSESSID=1; _ga=2; connect.sid=3; csrftoken=4; theme=dark; cf_clearance=5; __cf_bm=6; wordpress_logged_in_ab=7; .AspNetCore.Cookies=8; .AspNetCore.Antiforgery.x=9; next-auth.csrf-token=10; next-auth.session-token=11; lang=en; SSESS0123abcd=',
      [
        'cookie PHPSESSID cookie:PHPSESSID',
        'cookie connect.sid cookie:connect.sid',
        'cookie wordpress_logged_in_ab cookie:wordpress_logged_in_ab',
        'cookie .AspNetCore.Cookies cookie:.AspNetCore.Cookies',
        'cookie next-auth.session-token cookie:next-auth.session-token',
        'cookie SSESS0123abcd cookie:SSESS0123abcd empty',
      ],
    ],
    [
      'the URL',
      'GET https://bob:pw@a.example/x?access_token=t&q=1&X-Amz-Signature=s&key=short&api_key=%7B%7Bkey%7D%7D',
      [
        'user-info user-info url',
        'api-key access_token url',
        'signature X-Amz-Signature url',
        'api-key api_key url placeholder',
      ],
    ],
    [
      'the proxy',
      'GET https://a.example/\nProxy-Authorization: Basic eDp5',
      ['proxy-authorization proxy-authorization header:proxy-authorization'],
    ],
    [
      'a WebSocket protocol that is a token',
      `GET https://a.example/\nSec-WebSocket-Protocol: chat, ${jwt}`,
      ['api-key sec-websocket-protocol header:sec-websocket-protocol'],
    ],
  ])('%s', (_title, head, expected) => expect(places(sent(head))).toEqual(expected));

  test.each([
    ['a form', 'username=bob&password=&remember=1', 'application/x-www-form-urlencoded', ['body password body empty']],
    [
      'a token request',
      'grant_type=authorization_code&code=abc&client_secret=s',
      'application/x-www-form-urlencoded',
      ['body code body', 'body client_secret body'],
    ],
    [
      'JSON',
      '{"user":{"email":"a@b.example","password":"undefined"}}',
      'application/json',
      ['body password body placeholder'],
    ],
    [
      'a multipart form',
      '--x\r\nContent-Disposition: form-data; name="password"\r\n\r\nhi\r\n--x--',
      'multipart/form-data',
      ['body password body'],
    ],
  ])('in the body: %s', (_title, body, type, expected) =>
    expect(places(sent('POST https://a.example/', body, type))).toEqual(expected),
  );

  test('the same token has the same fingerprint wherever it stands', () => {
    const [first] = credentials(withAuthorization('Bearer tok-1'));
    const [second] = credentials(sent('GET https://b.example/?access_token=tok-1'));
    const [other] = credentials(withAuthorization('Bearer tok-2'));
    expect(first?.fingerprint).toBe(second?.fingerprint);
    expect(first?.fingerprint).not.toBe(other?.fingerprint);
    expect(first?.fingerprint).not.toContain('tok');
  });

  test('a signed scheme is known by whose key it is, not by the signature', () => {
    const signed = (signature: string) =>
      credentials(
        withAuthorization(
          `AWS4-HMAC-SHA256 Credential=AK/2026/eu/s3/aws4_request, SignedHeaders=host, Signature=${signature}`,
        ),
      )[0]?.fingerprint;
    expect(signed('aa')).toBe(signed('bb'));
  });

  test('no request makes it throw', () => {
    const field = fc.record({
      name: fc.constantFrom('Authorization', 'Cookie', 'X-Api-Key', 'Proxy-Authorization'),
      value: fc.string({ unit: 'binary' }),
    });
    fc.assert(
      fc.property(fc.string(), fc.array(field), fc.string({ unit: 'binary' }), (url, fields, body) => {
        const request = { ...sent('POST x', body), url, fields };
        expect(credentials(request).every(({ fingerprint }) => fingerprint.length === 14)).toBe(true);
      }),
    );
  });
});

const random = '3db3154dfe7e4c63a5fc';
const count = (request: Request) => credentials(request).length;
const fieldsSent = (name: string, value = random) => sent(`GET https://a.example/\n${name}: ${value}`);

describe('names that products use for credentials', () => {
  test.each(
    `X-API-Key, apikey, api-key, X-Auth-Token, PRIVATE-TOKEN, JOB-TOKEN, X-Vault-Token, X-Consul-Token, X-Figma-Token, satoken, X-MBX-APIKEY, CB-ACCESS-KEY,
    CB-ACCESS-SIGN, X-BAPI-SIGN, X-Amz-Security-Token, x-functions-key, aeg-sas-key, X-Parse-REST-API-Key, X-Parse-Application-Id, X-Appwrite-Key, DD-API-KEY,
    DD-APPLICATION-KEY, X-Insert-Key, X-License-Key, X-TrackerToken, X-Plex-Token, X-ClickHouse-Key, x-hasura-admin-secret, X-ZUMO-AUTH, X-Auth-Key, X-JFrog-Art-Api-Key,
    X-NuGet-ApiKey, X-Rundeck-Auth-Token, X-Tableau-Auth, X-IBM-Client-Id, X-IBM-Client-Secret, Client-ID, client_id, X-Naver-Client-Id, X-RapidAPI-Key, sw-access-key,
    X-Hub-Signature-256, Stripe-Signature, X-Shopify-Hmac-Sha256, X-Signature-Ed25519, sign, X-Ca-Signature, Kong-Admin-Token, X-TYPESENSE-API-KEY, X-Postmark-Server-Token,
    X-Firebase-AppCheck, Blade-Auth, X-Metabase-Session, X-Emby-Token, X-Telegram-Bot-Api-Secret-Token, DPoP, X-Goog-IAP-JWT-Assertion`
      .split(',')
      .map((name) => name.trim()),
  )('the field %s', (name) => expect(count(fieldsSent(name))).toBe(1));

  test.each(
    `X-Atlassian-Token, X-CSRF-Token, X-XSRF-TOKEN, anti-csrftoken-a2z, X-Request-Id, X-Client-Request-Id, X-Correlation-Id, X-Client-Version, X-Api-Version, X-Auth-Type,
    X-Signature-Timestamp, sign_method, X-Signature-Method, X-Device-Id, Signature-Input, X-Author, X-Cache-Key, Surrogate-Key, Partition-Key, X-Keyboard, X-Forwarded-For,
    X-Requested-With, X-Twitter-Auth-Type, Traceparent, X-Designation, X-Public-Key, X-Locale`
      .split(',')
      .map((name) => name.trim()),
  )('not the field %s', (name) => expect(count(fieldsSent(name))).toBe(0));

  test.each(
    `_pomerium, _oauth2_proxy, authelia_session, CF_Authorization, laravel_session, ASP.NET_SessionId, .AspNet.ApplicationCookie, .ASPXAUTH, grafana_session, MRHSession,
    NSC_AAAC, DSID, SVPNCOOKIE, webvpn, LtpaToken2, iPlanetDirectoryPro, SMSESSION, ObSSOCookie, OAMAuthnCookie, PD-H-SESSION-ID, mod_auth_openidc_session, _shibsession_6465,
    AWSELBAuthSessionCookie-0, CloudFront-Signature, _vercel_jwt, __session, __Secure-authjs.session-token, appSession, KEYCLOAK_IDENTITY, ory_kratos_session, PVEAuthCookie,
    li_at, auth_token, user_session, FedAuth, rtFa, ESTSAUTH, MSISAuth, MYSAPSSO2, SAP_SESSIONID_PRD_100, nc_session_id, i_like_gitea, argocd.token, R_SESS, JSESSIONID.1a2b,
    cloud.session.token, AuthSession, MoodleSession, glide_session_store, pga4_session, roundcube_sessauth, ZM_AUTH_TOKEN, xf_user, phpbb3_ab12_sid, bb_sessionhash,
    fe_typo_user, UMB_UCONTEXT, .DOTNETNUKE, TCSESSIONID, JWT-SESSION, zbx_session, remember_token, workgroup_session_id, token_v2, vmware-api-session-id, NAS_SID`
      .split(',')
      .map((name) => name.trim()),
  )('the cookie %s', (name) => expect(count(fieldsSent('Cookie', `${name}=${random}`))).toBe(1));

  test.each(
    `_ga, _gid, _fbp, OptanonConsent, cookieconsent_status, euconsent-v2, CookieControl, _clck, ajs_anonymous_id, amplitude_id_x, intercom-device-id, cf_clearance, __cf_bm, _abck,
    bm_sz, incap_ses_1_2, visid_incap_1, AWSALB, AWSELB, BIGipServerpool, ARRAffinity, XSRF-TOKEN, csrftoken, _csrf, form_key, .AspNetCore.Antiforgery.x, locale, theme, lang,
    NEXT_LOCALE, tz, mage-cache-sessid, wp-settings-time-1, JSESSION_seen, utm_source, datadome, _px3, optimizelyEndUserId, __hstc, mp_ab12_mixpanel, _hjSessionUser_12, SERVERID`
      .split(',')
      .map((name) => name.trim()),
  )('not the cookie %s', (name) => expect(count(fieldsSent('Cookie', `${name}=${random}`))).toBe(0));

  test.each([
    ['a JWT in a cookie of any name', 'Cookie', `whatever=${jwt}`, 1],
    ['a JWT that guards a form', 'Cookie', `csrf-guard=${jwt}`, 0],
    ['a flag of a session', 'Cookie', 'logged_in=no', 0],
    ['a token known by its form in a field of any name', 'X-Anything', 'ghp_0123456789abcdefABCD', 1],
    ['the same in a field of HTTP itself', 'Accept', 'ghp_0123456789abcdefABCD', 0],
  ])('%s', (_title, name, value, found) => expect(count(fieldsSent(name, value))).toBe(found));

  test.each([
    [`satoken=${random}`, 1],
    [`crtfc_key=${random}`, 1],
    ['_sid=ExampleSidExampleSid', 1],
    [`X-Access-Token=${random}`, 1],
    ['key=AIzaSyB1exampleexampleexampleexample0Zk', 1],
    [`q=${jwt}`, 1],
    [`sign=${random}`, 1],
    [`cacheKey=${random}`, 0],
    [`idempotency_key=${random}`, 0],
    ['object_key=uploads/2026/03/a-file.jpg', 0],
    ['k=6LexampleExampleExampleExampleExampleExam', 0],
    ['key=pk_live_0123456789abcdef', 0],
    [`page_token=${random}`, 0],
    ['q=how+to+reset+my+password', 0],
    [`id=${random}`, 0],
  ])('the query %s', (query, found) => expect(count(sent(`GET https://a.example/x?${query}`))).toBe(found));

  test.each([
    [
      'a signature over a form',
      `app_key=123&method=orders&sign=${random}`,
      'application/x-www-form-urlencoded',
      'signature sign body',
    ],
    [
      'a password in a SOAP header',
      '<s:Envelope><s:Header><wsse:Security><wsse:UsernameToken><wsse:Password Type="x">p</wsse:Password></wsse:UsernameToken></wsse:Security></s:Header></s:Envelope>',
      'text/xml',
      'body Password body',
    ],
    [
      'a session in a SOAP header',
      '<e:Envelope><e:SessionHeader><e:sessionId>00Dx!AQ0</e:sessionId></e:SessionHeader></e:Envelope>',
      'text/xml',
      'body sessionId body',
    ],
  ])('%s', (_title, body, type, found) => expect(places(sent('POST https://a.example/', body, type))).toContain(found));
});
