import type { Clue } from '../../engine/clue.ts';
import { authorization, credentials } from '../../http/credentials.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { bearerJwt } from '../../http/jwt.ts';
import { signedUrl } from '../../http/signed-url.ts';
import { csrfCookie, hasCookieSession, isAnonymous, isFromOtherSite, isUnsafe } from './caller.ts';
import { possibilities, type Shape } from './possibilities.ts';

/** What a 401 without a reason may stand for, judged by the credential that was sent; most likely first; empty where the answer gives a reason. */
export function possibilitiesOf401(exchange: Exchange): readonly Clue[] {
  return possibilities(shapes, exchange);
}

const shapes: readonly Shape[] = [
  {
    cause: 'cookies-not-sent',
    fits: (exchange) => isAnonymous(exchange) && isFromOtherSite(exchange),
    because:
      'A page of another origin asked and no cookie went along. Look at the credentials mode and at SameSite of the cookie.',
  },
  {
    cause: 'csrf-rejected',
    fits: (exchange) => isUnsafe(exchange) && isCookieOnly(exchange) && csrfCookie(exchange.request) === '',
    because:
      'The request changes something and rests on cookies. Look at whether an anti-forgery token should go along.',
  },
  {
    cause: 'expired-credentials',
    fits: isCookieOnly,
    because: 'A session cookie was sent. Look at whether it works after signing in again.',
  },
  {
    cause: 'bad-signature',
    fits: isSigned,
    because: 'The request is signed. Look at the text that was signed, at the key, and at the clock.',
  },
  {
    cause: 'clock-skew',
    fits: isSigned,
    because: "The signature holds for a short time. Compare the machine's clock with the Date field of the response.",
  },
  {
    cause: 'invalid-credentials',
    fits: (exchange) => !isAnonymous(exchange),
    because:
      'The credential that was sent may be wrong. Look at whether it is the current one and of this environment.',
  },
  {
    cause: 'expired-credentials',
    fits: isOpaqueToken,
    because: 'The token does not show when it ends. Look at when it was issued, and at whether a fresh one works.',
  },
  {
    cause: 'revoked-credentials',
    fits: (exchange) => isOpaqueToken(exchange) || isJwt(exchange) || isCookieOnly(exchange),
    because: 'The credential may have been withdrawn. Look at whether somebody signed out, or replaced or deleted it.',
  },
  {
    cause: 'wrong-audience',
    fits: isJwt,
    because: 'The token may be meant for another API. Compare its aud and iss claims with what this server expects.',
  },
  {
    cause: 'wrong-scheme',
    fits: (exchange) => !isAnonymous(exchange) && !isCookieOnly(exchange),
    because: 'The server may look for the credential in another field or scheme. Compare with its documentation.',
  },
  {
    cause: 'sso-gateway',
    fits: isAnonymous,
    because: 'A login gateway in front may have answered. Look at which server names itself in the response.',
  },
];

function isCookieOnly(exchange: Exchange): boolean {
  return hasCookieSession(exchange) && credentials(exchange.request).every(({ kind }) => kind === 'cookie');
}

function isJwt({ request }: Exchange): boolean {
  return bearerJwt(request) !== undefined;
}

function isOpaqueToken(exchange: Exchange): boolean {
  const scheme = authorization(exchange.request)?.scheme.toLowerCase();
  return (scheme === 'bearer' || scheme === 'token') && !isJwt(exchange);
}

function isSigned({ request }: Exchange): boolean {
  const scheme = (authorization(request)?.scheme ?? '').toLowerCase();
  return (
    scheme.includes('hmac') ||
    scheme === 'signature' ||
    scheme === 'oauth' ||
    fieldValue(request, 'signature') !== undefined ||
    signedUrl(request.url) !== undefined
  );
}
