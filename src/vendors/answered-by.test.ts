import { describe, expect, it } from 'vitest';
import { readExample } from '../engine/example.ts';
import { recognise } from './matcher.ts';

/** What the delivery networks add to whatever passes through them. */
const transit = {
  cloudflare: 'Server: cloudflare\nCF-RAY: 8f1a2b3c4d5e6f70-FRA\nCF-Cache-Status: DYNAMIC',
  cloudfront:
    'Via: 1.1 0a1b2c3d.cloudfront.net (CloudFront)\nX-Amz-Cf-Id: abc==\nX-Amz-Cf-Pop: FRA56-C1\nX-Cache: Error from cloudfront',
  fastly: 'Via: 1.1 varnish\nX-Served-By: cache-fra-eddf8230000-FRA\nX-Cache: MISS\nX-Timer: S1.0,VS0,VE9',
  akamai: 'Akamai-GRN: 0.5f3b\nX-Akamai-Request-ID: 5f3b\nServer-Timing: ak_p; desc="1_2"',
  frontDoor: 'X-Azure-Ref: 20260301T120000Z-abc\nX-Cache: CONFIG_NOCACHE',
  istio: 'Server: istio-envoy\nX-Envoy-Upstream-Service-Time: 7\nX-Envoy-Decorator-Operation: app:80/*',
  google: 'Via: 1.1 google\nAlt-Svc: h3=":443"',
  vercel: 'Server: Vercel\nX-Vercel-Id: fra1::abc\nX-Vercel-Cache: MISS',
  netlify: 'Server: Netlify\nX-Nf-Request-Id: 01ABC',
  imperva: 'X-Iinfo: 1-2-3 NNNN CT\nX-CDN: Imperva\nSet-Cookie: visid_incap_1=a; path=/',
  ddosGuard: 'Server: ddos-guard\nSet-Cookie: __ddg1_=a; path=/',
  sucuri: 'Server: Sucuri/Cloudproxy\nX-Sucuri-ID: 15015\nX-Sucuri-Cache: MISS',
  bunny: 'Server: BunnyCDN-DE1-755\nCDN-PullZone: 1\nCDN-Cache: MISS',
  kong: 'Via: 1.1 kong/3.9.0\nX-Kong-Upstream-Latency: 9\nX-Kong-Proxy-Latency: 1',
  varnish: 'Via: 1.1 varnish (Varnish/7.5)\nX-Varnish: 32770\nAge: 0',
  squid: 'Via: 1.1 proxy (squid/6.10)\nX-Cache: MISS from proxy',
  fly: 'Server: Fly/5f3b (2026-03-01)\nFly-Request-Id: 01ABC-fra\nVia: 2 fly.io',
  render: 'X-Render-Origin-Server: gunicorn\nRndr-Id: abc',
  apiGateway: 'x-amzn-RequestId: 5f3b\nx-amz-apigw-id: abc=\nX-Amzn-Trace-Id: Root=1-5f3b',
  litespeed: 'Server: LiteSpeed\nX-LiteSpeed-Cache-Control: no-cache',
  apim: 'Request-Context: appId=cid-v1:5f3b\nX-Cache: CONFIG_NOCACHE',
  easyAuth: 'x-ms-middleware-request-id: 5f3b',
  krakend: 'X-Krakend: Version 2.7.0\nX-Krakend-Completed: true',
  nginx: 'Server: nginx/1.26.0',
} as const;

const json = (status: string, fields: string, body: string) =>
  `HTTP/1.1 ${status}\nContent-Type: application/json\n${fields}\n\n${body}`;
const html = (status: string, fields: string, body: string) =>
  `HTTP/1.1 ${status}\nContent-Type: text/html; charset=utf-8\n${fields}\n\n${body}`;
const text = (status: string, fields: string, body: string) =>
  `HTTP/1.1 ${status}\nContent-Type: text/plain\n${fields}\n\n${body}`;

function whoAnswered(http: string): string | undefined {
  const exchange = readExample({ http }).at(-1);
  return exchange && recognise(exchange).answeredBy?.vendor;
}

const appError = '{"error":{"code":"seat_limit","message":"Ask the owner of the workspace for a seat."}}';

describe('a network on the way is not the one that refused', () => {
  it.each(Object.entries(transit))('%s before an unknown application', (_name, fields) => {
    expect(whoAnswered(json('403 Forbidden', fields, appError))).toBeUndefined();
  });
  it.each(Object.entries(transit))('%s before an unknown application that sends no body', (_name, fields) => {
    expect(whoAnswered(`HTTP/1.1 401 Unauthorized\n${fields}`)).toBeUndefined();
  });
  it.each(Object.entries(transit))('%s before Django REST framework', (_name, fields) => {
    const body = '{"detail":"Authentication credentials were not provided."}';
    expect(whoAnswered(json('401 Unauthorized', fields, body))).toBe('django');
  });
  it.each([
    [
      'cloudflare',
      'github',
      json(
        '401 Unauthorized',
        transit.cloudflare,
        '{"message":"Bad credentials","documentation_url":"https://docs.github.com/rest","status":"401"}',
      ),
    ],
    [
      'cloudfront',
      's3',
      `HTTP/1.1 403 Forbidden\nContent-Type: application/xml\nServer: AmazonS3\n${transit.cloudfront}\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>1</RequestId><HostId>2</HostId></Error>`,
    ],
    [
      'cloudfront',
      'aws-api-gateway',
      json(
        '403 Forbidden',
        `${transit.cloudfront}\nx-amzn-ErrorType: MissingAuthenticationTokenException`,
        '{"message":"Missing Authentication Token"}',
      ),
    ],
    [
      'akamai',
      'iis',
      html(
        '403 Forbidden',
        transit.akamai,
        '<h2>403 - Forbidden: Access is denied.</h2><h3>You do not have permission to view this directory or page using the credentials that you supplied.</h3>',
      ),
    ],
    [
      'fastly',
      'wordpress',
      json(
        '401 Unauthorized',
        transit.fastly,
        '{"code":"rest_not_logged_in","message":"You are not currently logged in.","data":{"status":401}}',
      ),
    ],
    [
      'cloudflare',
      'nginx',
      html(
        '403 Forbidden',
        transit.cloudflare,
        '<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>',
      ),
    ],
    [
      'frontDoor',
      'azure-apim',
      json(
        '401 Unauthorized',
        transit.frontDoor,
        '{"statusCode":401,"message":"Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API."}',
      ),
    ],
    ['cloudflare', 'laravel', json('419 unknown status', transit.cloudflare, '{"message":"CSRF token mismatch."}')],
  ])('%s before %s', (_network, vendor, http) => {
    expect(whoAnswered(http)).toBe(vendor);
  });
});

describe('who refused is known by its own words', () => {
  it.each([
    [
      'cloudflare',
      html('403 Forbidden', `${transit.cloudflare}\ncf-mitigated: challenge`, '<title>Just a moment...</title>'),
    ],
    ['cloudflare', text('403 Forbidden', transit.cloudflare, 'error code: 1010')],
    [
      'cloudfront',
      html(
        '403 Forbidden',
        transit.cloudfront,
        '<TITLE>ERROR: The request could not be satisfied</TITLE><H2>The request could not be satisfied.</H2>Request blocked.<PRE>Generated by cloudfront (CloudFront)\nRequest ID: abc</PRE>',
      ),
    ],
    [
      'akamai',
      html(
        '403 Forbidden',
        'Server: AkamaiGHost',
        '<H1>Access Denied</H1>You don\'t have permission to access "http&#58;&#47;&#47;example&#46;com&#47;" on this server.<P>Reference&#32;&#35;18&#46;5f3b',
      ),
    ],
    [
      'imperva',
      html(
        '403 Forbidden',
        transit.imperva,
        '<iframe src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=1">Request unsuccessful. Incapsula incident ID: 1-2</iframe>',
      ),
    ],
    [
      'sucuri',
      html(
        '403 Forbidden',
        `${transit.sucuri}\nX-Sucuri-Block: EXPVP16`,
        '<title>Sucuri WebSite Firewall - Access Denied</title>',
      ),
    ],
    ['ddos-guard', html('403 Forbidden', transit.ddosGuard, '<title>DDOS-GUARD</title><h1>Access denied</h1>')],
    [
      'datadome',
      json('403 Forbidden', 'X-DataDome: protected', '{"url":"https://geo.captcha-delivery.com/captcha/?cid=a"}'),
    ],
    ['human', json('403 Forbidden', '', '{"appId":"PXabc","jsClientSrc":"/abc/init.js","uuid":"5f3b"}')],
    ['aws-waf', html('405 Method Not Allowed', 'x-amzn-waf-action: captcha', '<title>Human Verification</title>')],
    [
      'f5',
      html(
        '200 OK',
        '',
        '<title>Request Rejected</title>The requested URL was rejected. Please consult with your administrator.<br>Your support ID is: 1',
      ),
    ],
    [
      'vercel',
      html(
        '401 Unauthorized',
        transit.vercel,
        '<a href="https://vercel.com/sso-api?url=https%3A%2F%2Fa.vercel.app">Authentication Required</a>',
      ),
    ],
    ['envoy', text('403 Forbidden', transit.istio, 'RBAC: access denied')],
    ['envoy', text('401 Unauthorized', transit.istio, 'Jwt is expired')],
    ['kong', json('401 Unauthorized', transit.kong, '{"message":"No API key found in request","request_id":"5f3b"}')],
    ['krakend', 'HTTP/1.1 401 Unauthorized\nX-Krakend: Version 2.7.0\nX-Krakend-Completed: false'],
    ['three-scale', text('403 Forbidden', '', 'Authentication parameters missing')],
    [
      'apigee',
      json(
        '401 Unauthorized',
        transit.google,
        '{"fault":{"faultstring":"Invalid ApiKey","detail":{"errorcode":"oauth.v2.InvalidApiKey"}}}',
      ),
    ],
    [
      'google-iap',
      text('401 Unauthorized', 'X-Goog-IAP-Generated-Response: true', 'Invalid IAP credentials: empty token'),
    ],
    [
      'google-frontend',
      html(
        '403 Forbidden',
        'Server: Google Frontend',
        '<title>403 Forbidden</title><h1>Error: Forbidden</h1><h2>Your client does not have permission to get URL <code>/</code> from this server.</h2>',
      ),
    ],
    [
      'cloudflare-access',
      'HTTP/1.1 302 Found\nServer: cloudflare\nLocation: https://team.cloudflareaccess.com/cdn-cgi/access/login/app.example.com',
    ],
    [
      'google-cloud-storage',
      `HTTP/1.1 403 Forbidden\nContent-Type: application/xml\nX-GUploader-UploadID: ABg\n\n<?xml version='1.0' encoding='UTF-8'?><Error><Code>SignatureDoesNotMatch</Code><Message>Access denied.</Message></Error>`,
    ],
    [
      'tencent-cos',
      'HTTP/1.1 403 Forbidden\nContent-Type: application/xml\nServer: tencent-cos\nx-cos-request-id: NWVi\n\n<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied.</Message></Error>',
    ],
    [
      'aliyun-oss',
      'HTTP/1.1 403 Forbidden\nContent-Type: application/xml\nServer: AliyunOSS\nx-oss-request-id: 5F3B\n\n<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Request has expired.</Message><HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId></Error>',
    ],
    [
      'azure',
      'HTTP/1.1 403 Forbidden\nContent-Type: application/xml\nx-ms-error-code: AuthorizationPermissionMismatch\n\n<?xml version="1.0"?><Error><Code>AuthorizationPermissionMismatch</Code><Message>This request is not authorized to perform this operation using this permission.</Message></Error>',
    ],
    [
      'oci',
      json(
        '404 Not Found',
        'opc-request-id: 5f3b',
        '{"code":"NotAuthorizedOrNotFound","message":"Authorization failed or requested resource not found."}',
      ),
    ],
    [
      'tencent-cloud',
      json(
        '200 OK',
        '',
        '{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"x"},"RequestId":"5f3b"}}',
      ),
    ],
    [
      'squid',
      html(
        '403 Forbidden',
        'Via: 1.1 proxy (squid/6.10)\nX-Squid-Error: ERR_ACCESS_DENIED 0',
        '<title>ERROR: The requested URL could not be retrieved</title>',
      ),
    ],
    ['zscaler', html('403 Forbidden', 'Server: Zscaler/6.2', '<title>Internet Security by Zscaler</title>')],
    [
      'bluecoat',
      html(
        '403 Forbidden',
        '',
        '<b>Access Denied (content_filter_denied)</b> Your request was denied because of its content categorization: "Games"',
      ),
    ],
    [
      'fortigate',
      html(
        '403 Forbidden',
        '',
        '<title>FortiGuard Intrusion Prevention - Access Blocked</title><p>FortiGuard Intrusion Prevention</p>',
      ),
    ],
    [
      'captive-portal',
      html('511 Network Authentication Required', '', '<title>Network Authentication Required</title>'),
    ],
    ['sandbox-egress', text('403 Forbidden', 'x-deny-reason: host_not_allowed', 'Host not allowed')],
    ['crowdsec', html('403 Forbidden', transit.nginx, '<title>CrowdSec Ban</title><h1>CrowdSec Access Forbidden</h1>')],
    ['undertow', html('403 Forbidden', '', '<html><head><title>Error</title></head><body>Forbidden</body></html>')],
    [
      'sharepoint',
      text(
        '403 Forbidden',
        'X-Forms_Based_Auth_Required: https://a.sharepoint.com/_forms/default.aspx',
        '403 FORBIDDEN',
      ),
    ],
    ['rapidapi', json('403 Forbidden', 'Server: RapidAPI-1.2.8', '{"message":"You are not subscribed to this API."}')],
    ['aliyun-api-gateway', 'HTTP/1.1 403 Forbidden\nX-Ca-Error-Code: A403IS\nX-Ca-Error-Message: Invalid Signature'],
    [
      'tomcat',
      html(
        '403 Forbidden',
        '',
        '<title>HTTP Status 403 – Forbidden</title><h1>HTTP Status 403 – Forbidden</h1><p><b>Description</b> The server understood the request but refuses to authorize it.</p><h3>Apache Tomcat/10.1.30</h3>',
      ),
    ],
  ])('%s', (vendor, http) => {
    expect(whoAnswered(http)).toBe(vendor);
  });
});

describe('a page that was served and only speaks of a product', () => {
  it.each([
    '<h1>Why netskope.com blocked our page</h1>',
    '<script src="https://cdn.perfdrive.com/shieldsquare.js"></script><h1>Shop</h1>',
    '<a href="http://eais.rkn.gov.ru/">The register</a> of blocked sites',
    '<p>Barracuda Web Filter compared with Cloudflare Gateway: what is blocked?</p>',
    '<p>Smoothwall and Lightspeed Systems: how schools block sites</p>',
    '<p>Request denied by WatchGuard HTTP Proxy is a message that many see.</p>',
    '<p>As you were browsing, something about your browser made us think you were a bot.</p>',
  ])('%s', (body) => {
    const exchange = readExample({ http: html('200 OK', transit.nginx, body) }).at(-1);
    expect(exchange && recognise(exchange)).toEqual({ answeredBy: null, clues: [], fixes: [] });
  });
});
