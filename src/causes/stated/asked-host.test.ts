import { expect, it } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { askedHost, otherHostAsked } from './asked-host.ts';

it.each([
  ['Wrong endpoint. Use https://free.api.example.com', 'free.api.example.com'],
  ['This key is for the sandbox. Please use https://sandbox.example.com/v2', 'sandbox.example.com'],
  ['Requests of this account must be sent to https://eu.example.com.', 'eu.example.com'],
  ['The token only works on api.eu.example.com', 'api.eu.example.com'],
  ['Your data lives elsewhere: the host is https://us2.api.example.com', 'us2.api.example.com'],
])('reads the host in %s', (text, host) => expect(askedHost(text)).toBe(host));

it.each([
  ['Invalid key. See https://docs.example.com/keys'],
  ['Use https://console.example.com to create a key'],
  ['To sign up, go to https://www.example.com/signup'],
  ['Use https://api.example.com/v1/tokens/renew to get a new token'],
  ['Use of this endpoint requires version 2.1.0'],
  ['Access denied'],
])('reads none in %s', (text) => expect(askedHost(text)).toBeUndefined());

function causes(sent: string, message: string): readonly string[] {
  const http = `POST /v1/text HTTP/1.1\nHost: api.example.com\n${sent}\n---\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n${JSON.stringify({ message })}`;
  return readExample({ http })
    .flatMap((exchange) => otherHostAsked(exchange))
    .map(({ cause }) => cause);
}

const key = 'Authorization: Bearer 7f3c9a1d5be24680';

it('means that the credential was made for another server of the provider', () =>
  expect(causes(key, 'Wrong endpoint. Use https://api-free.example.com')).toEqual(['wrong-audience']));

it('knows it of another name too where the place is called wrong', () =>
  expect(causes(key, 'Wrong endpoint. Use https://api.example.net')).toEqual(['wrong-audience']));

it.each([
  ['nothing was sent', 'Accept: */*', 'Wrong endpoint. Use https://api-free.example.com'],
  ['the host is the one that was asked', key, 'Requests must be sent to https://api.example.com'],
  ['the host is of somebody else', key, 'Please use https://api.example.net'],
])('means nothing where %s', (_, sent, message) => expect(causes(sent, message)).toEqual([]));
