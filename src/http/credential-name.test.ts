import { describe, expect, test } from 'vitest';
import { credentials } from './credentials.ts';
import type { Request } from './exchange.ts';
import { sent } from './testdata/messages.ts';

const jwt = `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI0MiIsImV4cCI6MTc3MjM2MjgwMH0.c2lnbmF0dXJl`;
const places = (request: Request) =>
  credentials(request).map(({ kind, name, place, fault }) => [kind, name, place, ...(fault ? [fault] : [])].join(' '));
const random = '3db3154dfe7e4c63a5fc';
const hex = '0b6f1c2e3d4a5968778695a4b3c2d1e0f9e8d7c6';
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
    [`hmac_timestamp=1773315972&hmac_sign=${hex}`, 1],
    [`hmac_sha256=${hex}`, 1],
    [`req_sig=${hex}`, 1],
    [`apiSignature=${hex}`, 1],
    [`vnp_CreateDate=20260312114654&vnp_SecureHash=${hex}`, 1],
    [`ts=1773315972&request_digest=${hex}`, 1],
    [`nonce=81&time=1773315972123&checksum=${hex}`, 1],
    [`request_digest=${hex}`, 0],
    [`ts=1773315972&file_checksum=${hex}`, 0],
    [`ts=1773315972&commit_sha1=${hex}`, 0],
    [`ts=1773315972&visitor=${hex}`, 0],
    [`ts=1&checksum=${hex}`, 0],
    [`v=${hex}&_=1773315972123`, 0],
    [`design=${hex}`, 0],
    ['star_sign=leo', 0],
    [`sign_method=${hex}`, 0],
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
