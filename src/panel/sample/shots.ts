/** One request and its answer; `at` counts seconds from the beginning. */
export interface Shot {
  readonly at: number;
  readonly request: string;
  readonly status: number;
  readonly sent?: Readonly<Record<string, string>>;
  readonly posted?: string;
  readonly answered?: Readonly<Record<string, string>>;
  readonly type?: string;
  readonly body?: string;
  readonly resource?: string;
}

const shop = 'https://shop.example';
const api = 'https://api.shop.example';
const page = { Origin: shop, 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Site': 'same-site' };
const readable = { 'Access-Control-Allow-Origin': shop, Vary: 'Origin' };

/** A token with an invented signature that says until when it is good, in seconds. */
function token(exp: number): string {
  const claims = { iss: 'https://login.shop.example', aud: 'shop-api', sub: 'sample-user', scope: 'orders:read', exp };
  const parts = [{ alg: 'RS256', typ: 'JWT' }, claims].map((part) =>
    btoa(JSON.stringify(part)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
  );
  return `Bearer ${parts.join('.')}.c2FtcGxlLXNpZ25hdHVyZQ`;
}

/** Good until 12:00:30 of the sample's day. */
const signedIn = { ...page, Authorization: token(1_772_366_430) };
/** What came after a new login. */
const signedInAgain = { ...page, Authorization: token(1_772_370_000) };
const expired = {
  ...readable,
  'WWW-Authenticate': 'Bearer error="invalid_token", error_description="The access token expired"',
};
const tokenGone = '{"error":"invalid_token","error_description":"The access token expired"}';
const html = 'text/html; charset=utf-8';

/** In the order in which they happened. */
export const exchanges: readonly Shot[] = [
  { at: 0, request: `GET ${shop}/`, status: 200, type: html, body: '<h1>Shop</h1>', resource: 'document' },
  { at: 1, request: `GET ${api}/v1/me`, status: 200, sent: signedIn, answered: readable, body: '{"name":"Sample"}' },
  { at: 12, request: `GET ${api}/v1/cart`, status: 200, sent: signedIn, answered: readable, body: '{"items":[]}' },
  { at: 27, request: `GET ${api}/v1/orders`, status: 200, sent: signedIn, answered: readable, body: '{"orders":[]}' },
  { at: 271, request: `GET ${api}/v1/me`, status: 401, sent: signedIn, answered: expired, body: tokenGone },
  { at: 272, request: `GET ${api}/v1/orders`, status: 401, sent: signedIn, answered: expired, body: tokenGone },
  { at: 273, request: `GET ${api}/v1/cart`, status: 401, sent: signedIn, answered: expired, body: tokenGone },
  { at: 278, request: `GET ${api}/v1/cart`, status: 401, sent: signedIn, answered: expired, body: tokenGone },
  { at: 283, request: `GET ${api}/v1/cart`, status: 401, sent: signedIn, answered: expired, body: tokenGone },
  {
    at: 290,
    request: `GET ${api}/v1/me`,
    status: 200,
    sent: signedInAgain,
    answered: readable,
    body: '{"name":"Sample"}',
  },
  {
    at: 302,
    request: `POST ${shop}/cart/add/`,
    status: 403,
    sent: { Cookie: 'csrftoken=sample0csrf0value0for0the0cookie; sessionid=sample0session0value', Referer: `${shop}/` },
    posted: '{"product":12}',
    type: html,
    body: '<!DOCTYPE html><html><head><title>403 Forbidden</title></head><body><h1>Forbidden <span>(403)</span></h1><p>CSRF verification failed. Request aborted.</p><p>Reason given for failure: CSRF token missing.</p></body></html>',
  },
  {
    at: 340,
    request: `OPTIONS ${api}/v1/upload`,
    status: 401,
    sent: { ...page, 'Access-Control-Request-Method': 'PUT', 'Access-Control-Request-Headers': 'authorization' },
    answered: { 'WWW-Authenticate': 'Bearer realm="upload"' },
    body: '{"message":"Authorization required"}',
    resource: 'preflight',
  },
  { at: 340, request: `PUT ${api}/v1/upload`, status: 0, sent: page, posted: '{}' },
  {
    at: 372,
    request: `GET ${api}/admin/users/4521`,
    status: 403,
    sent: signedInAgain,
    answered: readable,
    body: '{"error":"forbidden","message":"You do not have permission to view this user."}',
  },
  {
    at: 374,
    request: `GET ${api}/admin/users/4522`,
    status: 403,
    sent: signedInAgain,
    answered: readable,
    body: '{"error":"forbidden","message":"You do not have permission to view this user."}',
  },
  {
    at: 376,
    request: `GET ${api}/admin/users/9999`,
    status: 404,
    sent: signedInAgain,
    answered: readable,
    body: '{"error":"not_found","message":"There is no such user."}',
  },
  {
    at: 400,
    request: `GET ${shop}/downloads/`,
    status: 403,
    answered: { Server: 'Apache/2.4.57 (Debian)' },
    type: html,
    body: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don\'t have permission to access this resource.</p><hr><address>Apache/2.4.57 (Debian) Server at shop.example Port 443</address></body></html>',
    resource: 'document',
  },
  { at: 401, request: `POST https://erp.example/hooks/orders`, status: 401, sent: page, posted: '{}' },
];
