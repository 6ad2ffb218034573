import type { Clue } from '../../engine/clue.ts';
import { challenges } from '../../http/challenge.ts';
import { authorization, credentials } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { statements } from '../../http/statement.ts';
import { wordSet } from '../../http/word-set.ts';
import { answered, asked, clue } from '../facts/evidence.ts';
import { mayBeSent, missingPart } from './missing-part.ts';

/**
 * The scheme that a message asks for, in lower case: "Authorization: Token <key>", "must begin with `Token`", "use the
 * ApiKey scheme". Undefined for a text that names none.
 */
export function askedScheme(text: string): string | undefined {
  const head = text.slice(0, 400);
  for (const form of forms) {
    const name = form.exec(head)?.[1]?.toLowerCase();
    if (name && !words.has(name)) return name;
  }
  return undefined;
}

/** Each names the scheme in its only group; a scheme is one word, followed by what stands for the secret. */
const forms: readonly RegExp[] = [
  /\bauthorization\s{0,2}[:=]\s{0,2}["'`]?([a-z][\w-]{1,30})(?=["'`]? ?[<{[(]| (?:header|token|key|your)\b)/i,
  /\b(?:header|authorization|token|value|credentials?)\b[^.:]{0,40}\b(?:start|starts|begin|begins|prefixed|prefix|starting|beginning)\s(?:with|by|of)?\s?["'`]?([a-z][\w-]{1,30})\b/i,
  /\bauthorization\b[^.]{0,60}\b(?:look like|form|format|be|is)\b\s?:?\s?["'`]?([a-z][\w-]{1,30})\s[<{[]/i,
  /\b(?:use|using|expects?|expected|requires?|need) (?:the |an? )?["'`]?([a-z][\w-]{1,30})["'`]? (?:authentication |authorization |auth )?scheme\b/i,
  /\bauthenticat(?:ed?|ion)\b[^.]{0,30}\b(?:only|exclusively|solely) (?:by|with|via|through|using) (?:the |an? )?["'`]?([a-z][\w -]{1,30}?)["'`]? (?:authentication |authorization |auth )?scheme\b/i,
];

/** Words that stand where the name of a scheme might, and are none. */
const words = wordSet(
  'the a an your my our api access secret this that header field token key value is not missing invalid required authorization authentication auth http correct valid supported same word following with by of',
);

/** The message asks for one scheme, and what was sent is of another, or stands in a field of its own. */
export function otherSchemeAsked(exchange: Exchange): readonly Clue[] {
  const sent = authorization(exchange.request);
  const key = credentials(exchange.request).find(({ kind }) => kind === 'api-key');
  if (sent ? sent.fault !== undefined || sent.scheme === '' : key === undefined) return [];
  for (const { text, place, kind } of statements(exchange)) {
    const asked = kind === 'code' ? undefined : askedScheme(text);
    if (asked === undefined || asked === sent?.scheme.toLowerCase()) continue;
    const because = sent
      ? `The message asks for another scheme than ${sent.scheme}, which the request used.`
      : 'The message asks for a scheme in the Authorization field, and the key was sent in another place.';
    return [clue('wrong-scheme', ['request', 'likely'], because, [answered(exchange, place)])];
  }
  return [];
}

/**
 * The scheme that a message wants away from the credential, in lower case: "Remove the Bearer prefix", "keys are sent
 * without Bearer", "do not prefix the key with 'Bearer'". Undefined for a text that names none.
 */
export function unwantedScheme(text: string): string | undefined {
  const head = text.slice(0, 400);
  for (const form of unwantedForms) {
    const name = form.exec(head)?.[1]?.toLowerCase();
    if (name) return name;
  }
  return undefined;
}

const unwantedForms: readonly RegExp[] = [
  /\b(?:remove|drop|omit|strip|delete|leave out|leave off) (?:the |that |any |your )?(?:leading )?(?:word |prefix |scheme )?["'`]?([a-z]{3,20})["'`]?(?: (?:prefix|keyword|scheme|word|part)\b| in front\b)/i,
  /\b(?:remove|drop|omit|strip|delete) (?:the )?["'`]?(bearer|basic)["'`]? (?:from|before)\b/i,
  /\b(?:do not|don['’]t|should not|shouldn['’]t|must not|mustn['’]t|need not|never) (?:be )?(?:include|add|send|prepend|prefix|prefixed|precede|preceded|start|begin|put|have|contain)\b[^.;:]{0,40}[ "'`](bearer|basic|token|apikey|key)(?=["'`]| (?:prefix|keyword|scheme|word|in front|before)\b|[.,;!)]|$)/i,
  /\b(?:sen[dt]|pass|passed|put|use|used|provide|provided|supply|supplied|goes|belongs?|expects?|expected|raw|bare|keys?|itself|directly)\b[^.;]{0,60}\bwithout (?:the |an? |any )?(?:word |prefix |scheme )?["'`]?(bearer|basic|token|apikey)(?=["'`]| (?:prefix|keyword|scheme|word|in front|before)\b|[.,;!)]|$)/i,
  /\bkeys?\b[^.;]{0,50}\b(?:not|rather than|instead of)(?: as)?(?: an?)? ["'`]?(bearer|basic)["'`]? (?:tokens?|credentials?|auth)/i,
  /\b(?:cannot|can['’]t|must not|should not|do not|don['’]t|trying to|tried to|looks like|seems|appears)\b[^.;]{0,60}\bkeys? as (?:an? )?["'`]?(bearer|basic)\b/i,
  /(?<!\p{L})(?:ohne|sans|sin|senza|sem|bez|без|zonder|utan|uden|uten)(?: \p{L}{2,10})? ["'`«„“]?(bearer|basic)(?!\p{L}|[-_])/iu,
];

/** The message wants a scheme away that the request did use; where it says "if", it may be meant for others. */
export function schemeUnwanted(exchange: Exchange): readonly Clue[] {
  const sent = authorization(exchange.request);
  if (!sent || sent.fault !== undefined || sent.scheme === '') return [];
  for (const { text, place, kind } of statements(exchange)) {
    if (kind === 'code' || unwantedScheme(text) !== sent.scheme.toLowerCase()) continue;
    const because = `The message wants the credential without the scheme ${sent.scheme}, which the request used.`;
    const confidence = /\bif\b/i.test(text.slice(0, 400)) ? 'possible' : 'likely';
    return [clue('wrong-scheme', ['stated', confidence], because, [answered(exchange, place)])];
  }
  return [];
}

/**
 * A name and a password that can be read, in a field that the message calls wrong as a whole, where nothing asks for them: the server
 * looked for a scheme other than Basic.
 */
export function basicNotTaken(exchange: Exchange): readonly Clue[] {
  const sent = authorization(exchange.request);
  if (sent?.scheme.toLowerCase() !== 'basic' || sent.fault !== undefined || !sent.username) return [];
  if (challenges(exchange.response).challenges.some(({ scheme }) => /basic/i.test(scheme))) return [];
  const all = statements(exchange).filter(({ text }) => text.length <= 200);
  const said = all.find(({ text }) => wrongField.test(text));
  if (!said || all.some(({ text }) => ofPasswords.test(text))) return [];
  const because =
    'The message calls the Authorization field invalid, and the name and password in it can be read: the server looks for another scheme than Basic.';
  return [
    clue('wrong-scheme', ['request', 'likely'], because, [
      asked(exchange, 'header:authorization'),
      answered(exchange, said.place),
    ]),
  ];
}

const wrongField =
  /\b(?:invalid|malformed|bad|incorrect|unsupported|unrecogni[sz]ed|unexpected|wrong|improper|illegal)(?: format (?:of|in|for))?(?: the)? (?:http )?["'`]?authori[sz]ation["'`]? (?:header|field|type|scheme|format)|\bauthori[sz]ation["'`]? (?:header|field)(?: format| value)? (?:is|was|has) (?:invalid|malformed|not valid|incorrect|wrong|bad|an invalid|the wrong|not in the)/i;
const ofPasswords = /basic|user|password|login|credentials|account/i;

/** The field in which a message wants the credential, in lower case; undefined where it names none. */
export function askedField(text: string): string | undefined {
  const name = fieldForm.exec(text.slice(0, 400))?.[1]?.toLowerCase();
  return name && secretField.test(name) && !noCredential.test(name) ? name : undefined;
}

/** "use header X-Device-Token", "send it as X-Api-Key", "expected in the x-auth-token header". */
const fieldForm =
  /\b(?:use|uses|send|sent|in|via|as|pass|passed|put|set|expects?|expected|requires?|need|needs|missing|provide|belongs in|goes in(?:to)?)(?: your)?(?: (?:api )?(?:key|token|it))?(?: (?:in|as|via|with|into))?(?: the| an?)?(?: http)?(?: request)?(?: header| field)?:? ["'`<]?((?:x-|[a-z]{2,20}-)[a-z0-9-]{2,40})\b/i;
const secretField = /token|key|auth|secret|session|credential|jwt/;
const noCredential =
  /csrf|xsrf|idempotency|pre-?shared|sec-|public-key|key-id|authori[sz]|author\b|keyword|www-|proxy-|oauth|-side$/;

/** The message names the field that the credential belongs in, and what was sent stands in another. */
export function otherFieldAsked(exchange: Exchange): readonly Clue[] {
  const { fields } = exchange.request;
  const sent = credentials(exchange.request).find(
    ({ kind }) => kind === 'authorization' || kind === 'api-key' || kind === 'user-info',
  );
  const part = missingPart(exchange);
  if (!sent || (part && !mayBeSent(part, exchange))) return [];
  for (const { text, place, kind } of statements(exchange)) {
    const asked = kind === 'code' ? undefined : askedField(text);
    if (asked === undefined || fields.some(({ name }) => name.toLowerCase() === asked)) continue;
    const because = `The message wants the credential in the field ${asked}, and it was sent in another place.`;
    return [clue('wrong-scheme', ['request', 'likely'], because, [answered(exchange, place)])];
  }
  return [];
}
