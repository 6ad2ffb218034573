import type { Clue } from '../../engine/clue.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import { challengeParam, challenges } from '../../http/challenge.ts';
import { credentials } from '../../http/credentials.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { json, jsonPath } from '../../http/json.ts';
import { lazy } from '../../http/lazy.ts';
import type { Place } from '../../http/place.ts';
import { statements } from '../../http/statement.ts';
import { answered } from '../facts/evidence.ts';
import { type Claim, settled } from '../wording/settled.ts';
import { allWorded } from '../wording/worded.ts';
import { bindRefusal } from './ldap.ts';
import { toldByStructure } from './told/told.ts';
import { type Code, meaningOfCode } from './vocabulary.ts';

/** Clues at one cause from error vocabularies that several products share: OAuth 2, Bearer, DPoP, gRPC, AWS-style codes. */
export function stated(exchange: Exchange, cause: CauseId): readonly Clue[] {
  return clues(exchange).filter((clue) => clue.cause === cause);
}

const clues = lazy((exchange: Exchange): readonly Clue[] => {
  const found = [...spokenCodes(exchange), ...grpcStatus(exchange)];
  return [
    ...found.filter(isFirstOfItsCause).flatMap(({ code, place }) => cluesOf(exchange, code, place)),
    ...staleNonce(exchange),
    ...protectedResource(exchange),
    ...refusedBind(exchange),
    ...lockedUntilCaptcha(exchange),
    ...factorWanted(exchange),
    ...toldByStructure(exchange),
  ];
});

interface Found {
  readonly code: Code;
  readonly place: Place;
}

function spokenCodes(exchange: Exchange): readonly Found[] {
  return statements(exchange).flatMap((statement) => {
    const code = statement.kind === 'code' ? meaningOfCode(statement.text) : undefined;
    return code ? [{ code, place: statement.place }] : [];
  });
}

const grpcCodes: Readonly<Record<string, string>> = {
  '7': 'permissiondenied',
  '8': 'resourceexhausted',
  '16': 'unauthenticated',
};

function grpcStatus(exchange: Exchange): readonly Found[] {
  const inField = fieldValue(exchange.response, 'grpc-status');
  const code = meaningOfCode(grpcCodes[inField ?? grpcInJson(exchange) ?? ''] ?? '');
  return code ? [{ code, place: inField === undefined ? 'body' : 'header:grpc-status' }] : [];
}

/** The record that gateways of gRPC make of its status: `{"code": 7, "message": "...", "details": []}` (google.rpc.Status). */
function grpcInJson({ response }: Exchange): string | undefined {
  const body = json(response.content);
  const [code, message, details] = ['code', 'message', 'details'].map((name) => jsonPath(body, name)[0]);
  return typeof code === 'number' && typeof message === 'string' && Array.isArray(details) ? String(code) : undefined;
}

function isFirstOfItsCause(found: Found, index: number, all: readonly Found[]): boolean {
  return all.findIndex((other) => other.code.cause === found.code.cause) === index;
}

function cluesOf(exchange: Exchange, code: Code, place: Place): readonly Clue[] {
  const claim = weighed(exchange, code);
  return settled(exchange, claim).map((verdict) => ({
    cause: verdict.cause,
    authority: code.open ? 'wording' : 'stated',
    confidence: verdict.confidence,
    because: verdict.because ?? `The code in the response ${code.means}.`,
    evidence: [answered(exchange, place)],
  }));
}

/** A code that names a family of reasons weighs like words, and yields to words that name one of them. */
function weighed(exchange: Exchange, code: Code): Claim {
  if (!code.open) return { cause: code.cause, confidence: contradicted(exchange, code) ? 'likely' : code.confidence };
  const plainer = allWorded(exchange).some((clue) => clue.cause !== code.cause && clue.confidence !== 'possible');
  return { cause: code.cause, confidence: plainer ? 'possible' : code.confidence, vague: true };
}

/** Words that plainly name another cause, and not merely a more general one. */
function contradicted(exchange: Exchange, code: Code): boolean {
  return allWorded(exchange).some(
    ({ cause, confidence }) =>
      cause !== code.cause && confidence === 'certain' && cause !== 'invalid-credentials' && cause !== 'no-credentials',
  );
}

/** RFC 7616 section 3.3: `stale=true` means that the name and password were right and only the nonce was old. */
function staleNonce(exchange: Exchange): readonly Clue[] {
  const stale = challenges(exchange.response).challenges.some(
    (one) => challengeParam(one, 'stale')?.toLowerCase() === 'true',
  );
  if (!stale) return [];
  const because =
    'The challenge says stale=true: the login was right, only its nonce was too old, and the client repeats with the new one.';
  return [
    {
      cause: 'auth-handshake',
      authority: 'stated',
      confidence: 'certain',
      because,
      evidence: [answered(exchange, 'header:www-authenticate')],
    },
  ];
}

/** RFC 9728 section 5.1: the challenge tells a client without a token where to get one. */
function protectedResource(exchange: Exchange): readonly Clue[] {
  const points = challenges(exchange.response).challenges.some(
    (one) => challengeParam(one, 'resource_metadata') !== undefined,
  );
  if (!points || credentials(exchange.request).length) return [];
  const because = 'The challenge tells where to get a token, and the request carried none.';
  return [
    {
      cause: 'no-credentials',
      authority: 'stated',
      confidence: 'likely',
      because,
      evidence: [answered(exchange, 'header:www-authenticate')],
    },
  ];
}

/** An application that passes on what its directory server said of the login. */
function refusedBind(exchange: Exchange): readonly Clue[] {
  for (const { text, place } of statements(exchange)) {
    const refusal = bindRefusal(text);
    if (!refusal) continue;
    const because = `The directory’s sub-code ${refusal.means}.`;
    const { cause, confidence } = refusal;
    return [{ cause, authority: 'stated', confidence, because, evidence: [answered(exchange, place)] }];
  }
  return [];
}

/** A server that refuses API logins of an account until somebody solves a CAPTCHA at its login page says so in a field. */
function lockedUntilCaptcha(exchange: Exchange): readonly Clue[] {
  const field = exchange.response.fields.find(
    ({ name, value }) => /auth\w{0,20}-denied-reason$/i.test(name) && /captcha/i.test(value),
  );
  if (!field || !credentials(exchange.request).length) return [];
  const because =
    'A field of the response says that this account has to pass a CAPTCHA at the login page first, as after failed logins.';
  return [
    {
      cause: 'account-disabled',
      authority: 'stated',
      confidence: 'certain',
      because,
      evidence: [answered(exchange, `header:${field.name.toLowerCase()}`)],
    },
  ];
}

/** A field named after the second factor says that it is needed, or was rejected although the request carried none. */
function factorWanted(exchange: Exchange): readonly Clue[] {
  const { request, response } = exchange;
  const field = response.fields.find(({ name, value }) => factorField.test(name) && unmetFactor.test(value.trim()));
  if (!field || request.fields.some(({ name }) => factorField.test(name))) return [];
  const because = `The field ${field.name} says that a second factor, or a signature in its place, is still missing.`;
  return [
    {
      cause: 'step-up-required',
      authority: 'stated',
      confidence: 'certain',
      because,
      evidence: [answered(exchange, `header:${field.name.toLowerCase()}`)],
    },
  ];
}

const factorField = /(?:^|-)(?:2fa|mfa|otp|totp|sca|step-?up|second-factor|two-factor)(?:-|$)/i;
const unmetFactor = /^(?:rejected|required|needed|missing|pending|challenge|unapproved|not[- ]?approved)\b/i;
