import { describe, expect, it } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../index.ts';

/** The cause of a call of a script that was sent elsewhere; 'none' if that is no denial. */
function causeOf(host: string, cookie: string, location: string, path = '/api/levels'): string {
  const session = createSession();
  const request = `GET ${path} HTTP/1.1\nHost: ${host}\nAccept: application/json\nCookie: ${cookie}\nSec-Fetch-Dest: empty\nSec-Fetch-Mode: cors`;
  const http = `${request}\n---\nHTTP/1.1 302 Found\nLocation: ${location}\nContent-Length: 0\n`;
  for (const exchange of readExample({ http })) session.add(exchange);
  const [denial] = session.report().denials;
  return denial ? denial.cause : 'none';
}

const app = 'panel.works.example';
const idp =
  'https://idp.example.net/oauth2/v1/authorize?client_id=1&response_type=code&state=x&redirect_uri=https%3A%2F%2F';

describe('a call is sent to the login of a gateway', () => {
  it.each([
    ['a launcher that names the host', 'sid=5d1f9a', `https://hall.works.example/launch/${app}?path=%2Fapi%2Flevels`],
    ['a launcher with a state', 'sid=5d1f9a', `https://hall.works.example:3080/go/${app}/main?state=8c1`],
    [
      'the cookie of a load balancer that logs in',
      'AWSELBAuthSessionCookie-0=bQ8x',
      `${idp}${app}%2Foauth2%2Fidpresponse`,
    ],
    ['the cookie of a proxy that logs in', '_oauth2_proxy=bQ8x', `${idp}${app}%2Foauth2%2Fcallback`],
    [
      'the cookie of a gate for all hosts',
      'VouchCookie=bQ8x',
      `https://vouch.works.example/login?url=https://${app}/api/levels`,
    ],
    [
      'the cookie of workspaces',
      'coder_subdomain_app_session_token=bQ8x',
      `https://coder.works.example/api/v2/applications/auth-redirect?redirect_uri=https%3A%2F%2F${app}%2Fapi%2Flevels`,
    ],
  ])('%s', (_, cookie, location) => expect(causeOf(app, cookie, location)).toBe('sso-gateway'));
});

describe('a call that is sent elsewhere is not always', () => {
  it.each([
    ['the application logs in itself', 'sid=bQ8x', `${idp}${app}%2Fcallback`],
    [
      'a login that a group of sites shares',
      'sid=bQ8x',
      `https://login.works.example/?return=https%3A%2F%2F${app}%2Fapi%2Flevels`,
    ],
    ['a mirror with all hosts', 'sid=bQ8x', `https://mirror.works.example/${app}/api/levels?path=1`],
    ['an archive without a way back', 'sid=bQ8x', `https://archive.example/web/${app}/today`],
    ['the cookie of a gateway and a moved page', '_oauth2_proxy=bQ8x', `https://${app}/api/v2/levels`],
    ['a login that is on its way', '_forward_auth_csrf=bQ8x', `https://${app}/login`],
  ])('%s', (_, cookie, location) => expect(causeOf(app, cookie, location)).not.toBe('sso-gateway'));
});
