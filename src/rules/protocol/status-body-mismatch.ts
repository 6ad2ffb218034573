import type { DenialRule } from '../../engine/rule.ts';
import type { Exchange } from '../../http/exchange.ts';
import { json, jsonPath } from '../../http/json.ts';
import { statements } from '../../http/statement.ts';
import { statusLine } from '../../http/status-line.ts';
import { htmlOutline } from '../../http/text.ts';
import { inResponse } from '../evidence.ts';

/** The body names another status code than the status line. */
export const statusBodyMismatch: DenialRule = {
  id: 'status-body-mismatch',
  severity: 'warning',
  title: 'Status and body name different codes',
  why: 'Proxies, browsers and libraries go by the status line, people and some clients by the body. Where the two differ they react differently: one logs in again, another gives up, and monitoring counts the wrong thing.',
  fixes: {
    caller: [{ text: 'Until the server is changed, let scripts check the code in the body as well as the status.' }],
    apiOwner: [{ text: 'Set the status line to the code that the body names, or leave the code out of the body.' }],
    operator: [{ text: 'Check whether a proxy replaces the status of the application and passes its body on.' }],
  },
  references: [
    { title: 'RFC 9110 section 15', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15' },
    { title: 'RFC 9457 section 3.1.2', url: 'https://www.rfc-editor.org/rfc/rfc9457#section-3.1.2' },
  ],
  examples: {
    reports: [
      body('Code 401 inside a 403', '403 Forbidden', 'application/json', '{"code":401,"message":"Token has expired"}'),
      body(
        'A problem that says 401',
        '403 Forbidden',
        'application/problem+json',
        '{"title":"Not logged in","status":401}',
      ),
      body(
        'A page that says 404',
        '403 Forbidden',
        'text/html',
        '<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>',
      ),
      body(
        'An error of a list that names its own status',
        '403 Forbidden',
        'application/vnd.api+json',
        '{"errors":[{"status":"401","title":"Token is invalid"}]}',
      ),
      body('A status line inside of the body', '200 OK', 'text/plain', 'RT/5.0.3 401 Credentials required'),
      body('Code 401 inside a 200', '200 OK', 'application/json', '{"code":401,"msg":"Not logged in, access denied"}'),
    ],
    ignores: [
      body('The same code', '403 Forbidden', 'application/json', '{"statusCode":403,"message":"Forbidden"}'),
      body(
        'A number of its own',
        '401 Unauthorized',
        'application/json',
        '{"status_code":7,"message":"Invalid API key"}',
      ),
      body(
        'A code of its own in letters',
        '401 Unauthorized',
        'application/json',
        '{"code":"AUTH301","message":"Token has expired"}',
      ),
      body(
        'A number of a product in the place of a status, without a word',
        '200 OK',
        'application/json',
        '{"success":false,"error":{"code":403,"errors":{"types":[{"type":"otp"}]}}}',
      ),
      body(
        'A number of its own that could be a status',
        '401 Unauthorized',
        'application/json',
        '{"error":true,"code":410,"message":"You must log in before using this part."}',
      ),
      body(
        'A sub-status',
        '403 Forbidden',
        'text/html',
        '<html><head><title>403.14 - Forbidden</title></head><body><h1>403.14</h1></body></html>',
      ),
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const { status } = exchange.response;
    const named = codesIn(exchange);
    if (named.length === 0 || named.includes(status)) return [];
    const [code] = named;
    return [
      {
        message: `The status line says ${status}, the body says ${code}.`,
        evidence: [inResponse(exchange, 'status'), inResponse(exchange, 'body')],
      },
    ];
  },
};

function codesIn(exchange: Exchange): readonly number[] {
  const { response } = exchange;
  const value = json(response.content);
  const line = statusLine(response.content);
  if (line) return statusCode(line.code);
  if (value === undefined)
    return fromPage(response.content.mediaType === 'text/html' ? htmlOutline(response.content) : undefined);
  if (jsonPath(value, 'data').length > 0 && jsonPath(value, 'errors').length > 0) return [];
  const named = members.flatMap((path) => jsonPath(value, path)).flatMap(statusCode);
  if (named.length > 0 || !statements(exchange).some(({ kind }) => kind === 'message')) return named;
  // Without a word beside it, a `code` is a number of the product's own as often as a status.
  return codeMembers
    .flatMap((path) => jsonPath(value, path))
    .flatMap(statusCode)
    .filter((code) => usual.has(code));
}

/** What a `code` means that is a status; the others are numbers of a product's own as often: 410 is Bugzilla's "login required". */
const usual: ReadonlySet<number> = new Set([400, 401, 403, 404, 429, 500, 503]);

const members = [
  'status',
  'statusCode',
  'status_code',
  'httpStatus',
  'http_status',
  'httpStatusCode',
  'httpCode',
  'http_code',
  'estado',
  'statut',
  'error.status',
  'errors.*.status',
  'error.statusCode',
  'data.status',
  'meta.status',
];
const codeMembers = ['code', 'error.code', 'meta.code', 'status.code'];

function statusCode(value: unknown): readonly number[] {
  const number = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && known.has(number) ? [number] : [];
}

const known: ReadonlySet<number> = new Set([
  400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 412, 415, 422, 423, 429, 451, 500, 501, 502, 503, 504,
]);

/** A title or first heading that begins with a code, or says "HTTP Status 404" or "Error 404". */
function fromPage(
  outline: { readonly title: string; readonly headings: readonly string[] } | undefined,
): readonly number[] {
  const texts = outline ? [outline.title, ...outline.headings.slice(0, 1)] : [];
  return texts.flatMap((text) => {
    const code = /^(?:HTTP )?(?:Status |Error |Status Code |Error:? )?([45]\d\d)(?![\d.])/i.exec(
      text.trim().slice(0, 60),
    )?.[1];
    return code ? statusCode(Number(code)) : [];
  });
}

function body(title: string, status: string, mediaType: string, text: string) {
  return {
    title,
    http: `GET /v1/orders HTTP/1.1\nHost: api.shop.example\nAuthorization: Bearer 7b1f0a6de2c94855\nAccept: application/json\n---\nHTTP/1.1 ${status}\nContent-Type: ${mediaType}\n\n${text}`,
  };
}
