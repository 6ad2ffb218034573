import { describe, expect, it } from 'vitest';
import { readExample } from '../../../engine/example.ts';
import { toldByStructure } from './told.ts';

const asked = 'GET /v2/berths/7 HTTP/1.1\nHost: quay.example.net\nX-Api-Key: 4kT09sLw2PqZ81nB';

function told(text: string, status = 403, head: readonly string[] = []): readonly string[] {
  const fields = ['Date: Sun, 01 Mar 2026 12:00:00 GMT', 'Content-Type: text/plain', ...head].join('\n');
  return readExample({ http: `${asked}\n---\nHTTP/1.1 ${status} No\n${fields}\n\n${text}` })
    .flatMap((exchange) => toldByStructure(exchange))
    .filter(({ confidence }) => confidence === 'likely')
    .map(({ cause }) => cause);
}

describe('names with values in a line of text', () => {
  it.each([
    ['principal=dock-svc action=WRITE resource=berth/7', 'insufficient-permission'],
    ['subject=ops, verb=get, object=/keys', 'insufficient-permission'],
    ['requiredRole=pilot', 'insufficient-permission'],
    ['required_plan=harbour', 'not-entitled'],
    ['ssl_verify=FAILED', 'client-certificate-required'],
    ['client-cert-verified: none', 'client-certificate-required'],
    ['calls=50, limit=50, window=3600', 'rate-limited'],
  ])('%s tells of %s', (text, cause) => expect(told(text)).toContain(cause));

  it.each([
    ['build=412, region=eu, node=a7'],
    ['action=view, id=7'],
    ['user=lena id=7'],
    ['ssl_verify=SUCCESS'],
    ['cert-verified: true'],
    ['calls=4, limit=50'],
    ['Error: nope'],
    ['see: manual'],
  ])('%s tells nothing', (text) => expect(told(text)).toEqual([]));

  it('an attempt to sign in that is reported is no decision', () =>
    expect(told('user=lena op=bind target=ldap', 401)).toEqual([]));
});

describe('figures in a line of text', () => {
  it.each([
    ['level 2 < 5', 'insufficient-permission'],
    ['grade=1 < 4', 'insufficient-permission'],
    ['trust 3, need 9', 'insufficient-permission'],
    ['rank 7 required, have 2', 'insufficient-permission'],
    ['loa 1 < 3', 'step-up-required'],
    ['age 14 < 16', 'content-restricted'],
    ['skew 900 > 300', 'clock-skew'],
    ['requests 31 > 30', 'rate-limited'],
    ['100/100 calls per hour', 'rate-limited'],
    ['credits 1, need 5', 'not-entitled'],
  ])('%s tells of %s', (text, cause) => expect(told(text)).toEqual([cause]));

  it.each([
    ['level 5, need 2, have 5'],
    ['step 2 < 5'],
    ['page 1 of 4'],
    ['3/100 calls per hour'],
    ['need 2 approvals, have 1'],
    ['width 20 > 10'],
    ['requests 3 < 30'],
    ['code 403, build 7'],
    ['ratio 3/4'],
  ])('%s tells nothing', (text) => expect(told(text)).toEqual([]));
});

describe('remarks', () => {
  it.each([
    ['hold on, wait 20s', 'rate-limited'],
    ['retry after 3 min', 'rate-limited'],
    ['cooldown: 90 seconds', 'rate-limited'],
    ['egress of this job: quay.example.net not in allow list', 'network-filter'],
    ['outbound host blocked', 'network-filter'],
  ])('%s tells of %s', (text, cause) => expect(told(text)).toEqual([cause]));

  it.each([
    ['wait for approval'],
    ['the trial ended, wait 3 days'],
    ['waited 20s for the backend'],
    ['egress costs apply'],
    ['really?'],
    ['berth?'],
    ['account locked, retry in 5 min'],
  ])('%s tells of no limit and no filter', (text) => {
    expect(told(text)).not.toContain('rate-limited');
    expect(told(text)).not.toContain('network-filter');
  });

  it('a credential that is asked for by its bare name did not come', () => {
    const bare = asked.replace(/\nX-Api-Key.*/, '');
    const http = `${bare}\n---\nHTTP/1.1 403 No\nContent-Type: text/plain\n\napi key?`;
    const clues = readExample({ http }).flatMap((exchange) => toldByStructure(exchange));
    expect(clues.map(({ cause }) => cause)).toEqual(['no-credentials']);
  });
});

describe('fields that name a check and its verdict', () => {
  it.each([
    ['X-Egress-Decision: deny', 'network-filter'],
    ['X-Waf-Verdict: blocked', 'waf-blocked'],
    ['X-Block-Reason: country', 'geo-blocked'],
    ['X-Denied-By: ip-acl', 'ip-blocked'],
    ['X-Client-Cert-Verify: NONE', 'client-certificate-required'],
  ])('%s tells of %s', (head, cause) => expect(told('no', 403, [head])).toEqual([cause]));

  it.each([
    ['X-Cache-Action: block'],
    ['X-Waf-Verdict: pass'],
    ['X-Egress-Pool: b'],
    ['X-Block-Id: 77'],
    ['X-Age: 18'],
  ])('%s tells nothing', (head) => expect(told('no', 403, [head])).toEqual([]));
});
