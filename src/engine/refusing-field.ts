import { type Exchange, fieldValue } from '../http/exchange.ts';
import { reasonPhrase } from '../http/statement-field.ts';
import type { Clue } from './clue.ts';
import { shapeClue, unspecified } from './shape-clue.ts';

/**
 * What a field or the reason phrase says of a refusal under another status than 401 and 403: `grpc-status: 7`, a
 * firewall's `X-...-Denied: 1`, `200 Request Blocked`. Empty where they say nothing.
 */
export function refusingFields(exchange: Exchange): readonly Clue[] {
  return [...grpcDenial(exchange), ...guardDenial(exchange), ...phraseDenial(exchange)].slice(0, 1);
}

/** gRPC answers with 200 and puts its own status into a field, or into the body's last frame (PROTOCOL-WEB). */
function grpcDenial(exchange: Exchange): readonly Clue[] {
  const { response } = exchange;
  const type = fieldValue(response, 'content-type') ?? '';
  const inBody = type.startsWith('application/grpc')
    ? /grpc-status: ?(\d{1,2})(?!\d)/i.exec(response.content.text.slice(-2000))?.[1]
    : undefined;
  const inField = fieldValue(response, 'grpc-status');
  const code = grpcCodes[(inField ?? inBody ?? '').trim()];
  if (!code) return [];
  const place = inField === undefined ? 'body' : 'header:grpc-status';
  return [shapeClue(exchange, unspecified(code), place, `The status of gRPC means ${code}, although HTTP does not.`)];
}

const grpcCodes: Readonly<Record<string, 401 | 403>> = { '7': 403, '16': 401 };

/** A field that a guard in front of the application adds when it steps in. */
function guardDenial(exchange: Exchange): readonly Clue[] {
  const field = exchange.response.fields.find(
    ({ name, value }) =>
      (guardNames.test(name) && !off.test(value.trim())) ||
      (verdictNames.test(name) && refusingVerdict.test(value.trim())),
  );
  if (!field) return [];
  const place = `header:${field.name.toLowerCase()}` as const;
  return /captcha$/i.test(field.name)
    ? [shapeClue(exchange, 'bot-challenge', place, 'A field says that a puzzle is shown in the place of the answer.')]
    : [shapeClue(exchange, 'unspecified-403', place, 'A field says that the request was refused.')];
}

const guardNames =
  /^x-[a-z0-9-]{0,40}?(?:denied|blocked|captcha|(?:denied|denial|block|blocked|deny)-(?:by|reason|code))$/i;
/** What a firewall says of its verdict has to be read; most often it is that it let the request pass. */
const verdictNames = /^x-(?:[a-z0-9-]{0,30}-)?waf-(?:action|event|status|result|verdict)$/i;
const refusingVerdict = /^(?:block|den(?:y|ied)|reject|drop|intercept|refuse)/i;
const off = /^(?:|0|false|no|none|off|null|disabled|n|-|not[- ]?required|pass(?:ed)?|ok|solved)$/i;

function phraseDenial(exchange: Exchange): readonly Clue[] {
  const phrase = reasonPhrase(exchange.response).find(
    ({ text }) => refusingPhrase.test(text) && !ordinaryPhrase.test(text),
  );
  return phrase
    ? [
        shapeClue(
          exchange,
          'unspecified-403',
          'status',
          'The words beside the status say that the request was refused.',
        ),
      ]
    : [];
}

/** What one server calls a method that it does not know, and what happens between servers. */
const ordinaryPhrase =
  /^(?:method )?not allowed\.?$|method|connection|connect\b|upstream|backend|media type|content type|gateway time/i;
const refusingPhrase =
  /\b(?:denied|blocked|intercepted|forbidden|rejected|rejection|unauthori[sz]ed|refused|not allowed|not authori[sz]ed)\b/i;
