import { describe, expect, test } from 'vitest';
import type { Content } from './exchange.ts';
import { failureOf } from './failure.ts';
import { namesFields } from './failure-field.ts';

const body = (text: string, mediaType = 'application/json'): Content => ({
  state: 'text',
  text,
  mediaType,
  size: text.length,
});

describe('a body that says that it failed', () => {
  test.each([
    ['a flag', '{"ok":false,"error":"no_way"}'],
    ['a word in a verdict', '{"status":"error","message":"No."}'],
    ['a word for a refusal as the verdict', '{"status":"REQUEST_DENIED","error_message":"No key."}'],
    ['an error object', '{"error":{"code":190,"message":"Bad token."}}'],
    ['a list of errors', '{"errors":[{"message":"No."}],"data":null}'],
    ['an error in an envelope', '{"Response":{"Error":{"Code":"AuthFailure","Message":"No."},"RequestId":"x"}}'],
    ['JSON-RPC', '{"jsonrpc":"2.0","id":1,"error":{"code":-32001,"message":"No."}}'],
    ['a list of outcomes of which none went well', '{"count":"1","messages":[{"status":"4","error-text":"Bad."}]}'],
    ['a verdict of its own', '{"playabilityStatus":{"status":"LOGIN_REQUIRED","reason":"Sign in."}}'],
  ])('%s', (_title, text) => expect(failureOf(body(text))).toBe('said'));

  test.each([
    ['an element named error', '<response><error code="4">No.</error></response>'],
    ['a verdict in an attribute', '<rsp stat="fail"><err code="96" msg="Bad."/></rsp>'],
    [
      'a SOAP fault',
      '<?xml version="1.0"?><s:Envelope><s:Body><s:Fault><faultcode>x</faultcode></s:Fault></s:Body></s:Envelope>',
    ],
  ])('%s', (_title, text) => expect(failureOf(body(text, 'text/xml'))).toBe('said'));

  test.each([
    ['a code beside a message', '{"code":40104,"msg":"Token gone."}', 'application/json'],
    ['a single sentence', 'Invalid key.', 'text/plain'],
  ])('hints at it: %s', (_title, text, type) => expect(failureOf(body(text, type))).toBe('hinted'));
});

describe('a body that does not say that it failed', () => {
  test.each([
    ['data', '{"items":[{"id":1}]}'],
    ['a success with a note', '{"success":true,"message":"Old sessions were ended."}'],
    [
      'a fresh token and why the old one was replaced',
      '{"status":"x","reason":"expired","access_token":"0123456789abcdef"}',
    ],
    ['the state of a thing', '{"status":"expired","name":"Summer sale"}'],
    ['a record with its own troubles', '{"id":7,"status":"failed","message":"No.","created_at":"2026-03-01"}'],
    ['errors of form fields', '{"errors":{"file":["is too large"]}}'],
    ['texts for later use', '{"errors":{"login":{"bad":"Wrong password","gone":"Session ended"}},"ok_button":"OK"}'],
    ['an answer about some thing', '{"valid":false,"reason":"expired"}'],
    ['a list of outcomes of which some went well', '{"results":[{"error":"No."},{"status":"0"}]}'],
    ['an error that is none', '{"error":null,"message":"Saved."}'],
    ['nothing', ''],
  ])('%s', (_title, text) => expect(failureOf(body(text))).toBeUndefined());

  test('news with a title that sounds like it', () => {
    expect(failureOf(body('<rss><channel><error>x</error></channel></rss>', 'text/xml'))).toBeUndefined();
  });
});

describe('errors of form fields', () => {
  test.each([
    ['by name', '{"message":"x","errors":{"token":["The token field is required."]}}', true],
    ['as a list', '{"errors":[{"field":"age","message":"is too low"}]}', true],
    ['with their place in the body', '{"detail":[{"loc":["body","age"],"msg":"field required"}]}', true],
    ['at the top', '{"password":["This password is too common."]}', true],
    [
      'a field of the request head is a credential',
      '{"detail":[{"loc":["header","x-key"],"msg":"field required"}]}',
      false,
    ],
    ['a key that is missing is no form field', '{"errors":[{"field":"api_key","code":"missing"}]}', false],
    ['a login refused for all fields at once', '{"non_field_errors":["Unable to log in."]}', false],
    ['an error with a code', '{"errors":{"code":"x","message":"No."}}', false],
    ['a list of errors in words', '{"errors":["No."]}', false],
  ])('%s', (_title, text, expected) => expect(namesFields(body(text))).toBe(expected));
});
