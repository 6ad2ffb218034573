import { loginAttempt } from '../../engine/login.ts';
import type { DenialRule } from '../../engine/rule.ts';
import type { Exchange } from '../../http/exchange.ts';
import { json, jsonPath } from '../../http/json.ts';
import { inResponse } from '../evidence.ts';
import { showsLogin } from './login-redirect.ts';

/** A status of success whose body says that access was refused (RFC 9110 section 15.3). */
export const denialIn200: DenialRule = {
  id: 'denial-in-200',
  severity: 'warning',
  title: 'Refused with a status of success',
  why: 'Caches, monitoring, retry logic and most client code believe the status. They take this refusal for a result, store it, show it as empty data, and never try to log in again.',
  fixes: {
    caller: [{ text: 'Check the body before using it: the status does not tell.' }],
    apiOwner: [
      {
        text: 'Send 401 with WWW-Authenticate when a login is missing or not accepted, and 403 when the caller may not.',
      },
      {
        text: 'With GraphQL, check the login before the query runs and answer 401 or 403 then. Where only some fields are refused, 200 with errors is as it should be.',
      },
    ],
    operator: [{ text: 'Set the status of the block page of the firewall or gateway to 403.' }],
  },
  references: [{ title: 'RFC 9110 section 15.3', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.3' }],
  examples: {
    reports: [
      got('A code of 401 in the body', '{"code":401,"msg":"Not logged in"}'),
      got(
        'A GraphQL error without data',
        '{"errors":[{"message":"You are not logged in.","extensions":{"code":"UNAUTHENTICATED"}}],"data":null}',
      ),
      got(
        'A GraphQL error with nothing but an empty frame',
        '{"errors":[{"message":"Forbidden","path":["users","list"]}],"data":{"users":{"list":null}}}',
      ),
      got('An error code in words', '{"success":false,"error":{"code":"FORBIDDEN","message":"Access denied"}}'),
    ],
    ignores: [
      {
        title: 'A login form shown again',
        http: `
POST /login HTTP/1.1
Host: app.shop.example
Content-Type: application/x-www-form-urlencoded
Sec-Fetch-Dest: document

username=ann&password=x
---
HTTP/1.1 200 OK
Content-Type: text/html

<h1>Log in</h1><div class="error">Invalid user name or password.</div><form method="post"><input name="username"><input type="password" name="password"></form>`,
      },
      {
        title: 'The right status',
        http: `
GET /v1/me HTTP/1.1
Host: api.shop.example
---
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer
Content-Type: application/json

{"code":401,"msg":"Not logged in"}`,
      },
      got(
        'GraphQL gives the rest and names the field it refused',
        '{"data":{"me":{"name":"Ann"},"salary":null},"errors":[{"message":"Not allowed","path":["salary"],"extensions":{"code":"FORBIDDEN"}}]}',
      ),
      got('A result', '{"code":0,"data":{"name":"Ann"}}'),
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const { status } = exchange.response;
    if (status < 200 || status > 299 || exchange.response.content.state === 'empty' || isFormAgain(exchange)) return [];
    if (showsLogin(exchange) || isPartial(exchange)) return [];
    return [
      {
        message: `Access was refused, but the status is ${status}: clients take it for a success.`,
        evidence: [inResponse(exchange, 'status'), inResponse(exchange, 'body')],
      },
    ];
  },
};

function isFormAgain({ request, response }: Exchange): boolean {
  const { text, mediaType } = response.content;
  return loginAttempt(request) !== undefined && mediaType.includes('html') && /<(?:form|input)\b/i.test(text);
}

/** GraphQL gives what it may give and names the fields that it refused: 200 is right for that. */
function isPartial({ response }: Exchange): boolean {
  const value = json(response.content);
  if (!jsonPath(value, 'errors.*').length) return false;
  return jsonPath(value, 'data.*').some((given) => gives(given, 8));
}

/** `{"list":null}` gives no more than `null` does. */
function gives(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || depth === 0) return true;
  if (value === null) return false;
  const members = Object.values(value);
  return Array.isArray(value) || members.length === 0 || members.slice(0, 50).some((each) => gives(each, depth - 1));
}

function got(title: string, body: string) {
  return {
    title,
    http: `GET /v1/me HTTP/1.1\nHost: api.shop.example\nAccept: application/json\n---\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n${body}`,
  };
}
