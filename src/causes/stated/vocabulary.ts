import type { CauseId, Confidence } from '../../engine/taxonomy.ts';

/** What a code means; `open`: it names a family of reasons, so that plainer words beside it decide. */
export interface Code {
  readonly cause: CauseId;
  readonly confidence: Confidence;
  readonly open?: true;
  /** Completes "The code in the response ...". */
  readonly means: string;
}

/**
 * Error codes that are defined by a standard or shared by several products, in lower case without separators:
 * OAuth 2 (RFC 6749, 6750, 8628), OpenID Connect, DPoP (RFC 9449), step-up (RFC 9470), gRPC status, AWS-style codes.
 */
export const codes: Readonly<Record<string, Code>> = {
  invalidtoken: open(
    'invalid-credentials',
    'likely',
    'says that the token is expired, revoked, malformed or otherwise not valid',
  ),
  insufficientscope: sure('insufficient-scope', 'says that the token lacks a scope'),
  invalidrequest: open('malformed-credentials', 'possible', 'says that the request is malformed or lacks a parameter'),
  insufficientuserauthentication: sure('step-up-required', 'says that the login is not strong or not fresh enough'),
  unmetauthenticationrequirements: sure('step-up-required', 'says that the login did not meet the required strength'),
  usedpopnonce: sure('auth-handshake', 'asks to repeat the request with the nonce of this response in the proof'),
  invaliddpopproof: sure('bad-signature', 'says that the DPoP proof does not hold for this request'),
  invalidclient: sure('invalid-credentials', 'says that the client could not be authenticated'),
  invalidgrant: open(
    'invalid-credentials',
    'likely',
    'says that the grant, code or refresh token is not valid any more or never was',
  ),
  unauthorizedclient: open(
    'insufficient-permission',
    'likely',
    'says that this client may not use this way of getting a token',
  ),
  loginrequired: open('no-credentials', 'likely', 'says that nobody is logged in at the login server'),
  consentrequired: sure('insufficient-scope', 'says that the user has not agreed to what the application asks for'),
  interactionrequired: open(
    'step-up-required',
    'likely',
    'says that the user has to answer something at the login server',
  ),
  mfarequired: sure('step-up-required', 'says that a second factor is needed'),
  accountselectionrequired: open('no-credentials', 'possible', 'says that the user has to choose an account'),
  invalidscope: open('insufficient-scope', 'likely', 'says that a requested scope is unknown or not allowed'),
  expiredtoken: sure('expired-credentials', 'says that the token has expired'),
  slowdown: sure('rate-limited', 'asks to poll less often'),
  authorizationpending: open('auth-handshake', 'likely', 'says that the user has not finished the login yet'),
  unauthenticated: open('invalid-credentials', 'likely', 'says that no valid credential came with the request'),
  permissiondenied: open('insufficient-permission', 'possible', 'says that the caller is not allowed to do this'),
  accessdeniedexception: open('insufficient-permission', 'likely', 'says that this identity is not allowed to do this'),
  resourceexhausted: open('rate-limited', 'likely', 'says that a quota or a rate limit is used up'),
  expiredtokenexception: sure('expired-credentials', 'says that the token has expired'),
  tokenrefreshrequired: sure('expired-credentials', 'says that the token must be renewed'),
  requestexpired: open('expired-credentials', 'likely', 'says that the time allowed for this signed request is over'),
  signaturedoesnotmatch: sure('bad-signature', 'says that the signature over the request does not match'),
  invalidsignatureexception: sure('bad-signature', 'says that the signature over the request does not match'),
  incompletesignature: open('malformed-credentials', 'likely', 'says that the signature lacks a part'),
  incompletesignatureexception: open('malformed-credentials', 'likely', 'says that the signature lacks a part'),
  requesttimetooskewed: sure(
    'clock-skew',
    'says that the time of the request differs too much from the time of the server',
  ),
  invalidaccesskeyid: open('invalid-credentials', 'likely', 'says that the access key is not known'),
  invalidclienttokenid: sure('invalid-credentials', 'says that the access key is not known'),
  unrecognizedclientexception: open('invalid-credentials', 'likely', 'says that the key or token is not known'),
  missingauthenticationtoken: open(
    'no-credentials',
    'possible',
    'says that the request carries no signature, or that the address is unknown',
  ),
  missingauthenticationtokenexception: open(
    'no-credentials',
    'possible',
    'says that the request carries no signature, or that the address is unknown',
  ),
  authorizationheadermalformed: open(
    'malformed-credentials',
    'likely',
    'says that the Authorization field is not as it should be',
  ),
  optinrequired: sure('not-entitled', 'says that the account has not subscribed to this service'),
  notsignedup: sure('not-entitled', 'says that the account has not subscribed to this service'),
  throttlingexception: sure('rate-limited', 'says that there were too many requests'),
  throttling: sure('rate-limited', 'says that there were too many requests'),
  toomanyrequestsexception: sure('rate-limited', 'says that there were too many requests'),
  eacces: open('server-config', 'likely', 'is that of an operating system whose file permissions refuse'),
  eperm: open('server-config', 'likely', 'is that of an operating system that refuses the operation'),
  erofs: open('resource-state', 'likely', 'is that of a file system that can only be read'),
  authfailure: open('invalid-credentials', 'likely', 'says that the credentials could not be verified'),
};

/** The entry for a code in whatever spelling; undefined for a code of no shared vocabulary. */
export function meaningOfCode(code: string): Code | undefined {
  const key = code.toLowerCase().replace(/[^a-z]/g, '');
  return Object.hasOwn(codes, key) ? codes[key] : undefined;
}

function sure(cause: CauseId, means: string): Code {
  return { cause, confidence: 'certain', means };
}

function open(cause: CauseId, confidence: Confidence, means: string): Code {
  return { cause, confidence, open: true, means };
}
