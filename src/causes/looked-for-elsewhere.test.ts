import { describe, expect, test } from 'vitest';
import { readExample } from '../engine/example.ts';
import { createSession } from '../engine/session.ts';
import { recognise, remedies } from '../vendors/matcher.ts';
import { causes } from './index.ts';

/** The cause and how sure it is, of a call that sent what is given and was answered so. */
function diagnosed(target: string, sent: string, body: string): string {
  const session = createSession({ causes, rules: [], recognise, remedies });
  const type = body.startsWith('{') ? 'application/json' : 'text/plain';
  const http = `GET ${target} HTTP/1.1\nHost: gateway.farm.example${sent && `\n${sent}`}\n---\nHTTP/1.1 401 Unauthorized\nContent-Type: ${type}\n\n${body}`;
  for (const exchange of readExample({ http })) session.add(exchange);
  const [denial] = session.report().denials;
  return `${denial?.cause} ${denial?.confidence}`;
}

const inQuery = '/v1/tides?apikey=9c1f7a20b3d84e5566';
const inField = 'X-Key: 9c1f7a20b3d84e5566';
const apigee = (name: string, code: string) =>
  `{"fault":{"faultstring":"Failed to resolve API Key variable ${name}","detail":{"errorcode":"${code}"}}}`;

describe('a gateway that found nothing where it looks', () => {
  test.each([
    [inQuery, '', apigee('request.header.apikey', 'steps.oauth.v2.FailedToResolveAPIKey')],
    ['/v1/tides', inField, apigee('request.queryparam.apikey', 'oauth.v2.FailedToResolveAPIKey')],
    [inQuery, '', 'Failed to resolve API key from header x-gateway-key'],
    [inQuery, '', '{"error":"Unable to retrieve client_id from message"}'],
    [inQuery, '', '{"message":"Could not find API key in headers"}'],
    [inQuery, '', '{"message":"API key not found in header X-Gateway-Key"}'],
    ['/v1/tides', inField, 'Could not extract token from the request'],
    [inQuery, '', '{"message":"No API key found in request"}'],
    ['/v1/tides', 'Authorization: Sandbox 9c1f7a20b3d84e5566', '{"code":401,"message":"JWT Token not found"}'],
  ])('%s (%s): %s', (target, sent, body) => expect(diagnosed(target, sent, body)).toBe('wrong-scheme likely'));

  test.each([
    apigee('request.header.apikey', 'steps.oauth.v2.FailedToResolveAPIKey'),
    '{"error":"Unable to retrieve client_id from message"}',
    'Could not extract token from the request',
    '{"message":"Could not find API key in headers"}',
    '{"message":"No API key found in request"}',
  ])('got nothing at all: %s', (body) => expect(diagnosed('/v1/tides', '', body)).toMatch(/^no-credentials/));
});

test.each([
  [inQuery, '', 'Failed to resolve API key to an account', 'invalid-credentials'],
  ['/v1/tides', inField, '{"message":"The API key could not be found in our database"}', 'invalid-credentials'],
  [inQuery, '', '{"message":"Could not find user for the given API key"}', 'invalid-credentials'],
  ['/v1/tides?apikey=undefined', '', '{"message":"No API key found in request"}', 'malformed-credentials'],
  [
    '/v1/tides',
    'Authorization: Bearer 9c1f7a20b3d84e5566',
    '{"message":"No API key found in request"}',
    'no-credentials',
  ],
])('is not taken for that: %s (%s): %s', (target, sent, body, cause) => {
  expect(diagnosed(target, sent, body).split(' ')[0]).toBe(cause);
});
