import type { Clue } from '../../engine/clue.ts';
import { isPreflight, originOf } from '../../http/cors.ts';
import { authorization, credentials } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import {
  csrfCookie,
  hasCookieSession,
  isAnonymous,
  isBehindEdge,
  isDirectory,
  isFromOtherSite,
  isScript,
  isStaticFile,
  isUnsafe,
} from './caller.ts';
import { isWebServer } from './outcome.ts';
import { possibilities, type Shape } from './possibilities.ts';

/** What a 403 without a reason may stand for, judged by the shape of the request alone; most likely first; empty where the answer gives a reason. */
export function possibilitiesOf403(exchange: Exchange): readonly Clue[] {
  return possibilities(shapes, exchange);
}

const shapes: readonly Shape[] = [
  {
    cause: 'preflight-rejected',
    fits: isPreflight,
    because: 'It is a preflight. Look at whether the server answers OPTIONS without credentials.',
  },
  {
    cause: 'directory-listing',
    fits: (exchange) => isRead(exchange) && isDirectory(exchange) && isWebServer(exchange),
    because: 'The URL names a directory. Look at whether a file below it, such as index.html, is served.',
  },
  {
    cause: 'csrf-rejected',
    fits: (exchange) => isUnsafe(exchange) && hasCookieSession(exchange) && csrfCookie(exchange.request) === '',
    because:
      'The request changes something and rests on cookies. Look at whether an anti-forgery token should go along.',
  },
  {
    cause: 'insufficient-permission',
    fits: (exchange) => !isAnonymous(exchange) && !isWebServer(exchange),
    because: 'A credential was sent. Look at whether the same one is accepted for other URLs of this server.',
  },
  {
    cause: 'insufficient-scope',
    fits: carriesToken,
    because: 'A token was sent. Look at its scopes: the one for this action may be missing.',
  },
  {
    cause: 'origin-rejected',
    fits: (exchange) => isFromOtherSite(exchange) && originOf(exchange) !== 'null',
    because: 'A page of another origin asked. Look at whether the same URL is served when it is opened directly.',
  },
  {
    cause: 'server-config',
    fits: (exchange) => isWebServer(exchange) || (isAnonymous(exchange) && isStaticFile(exchange)),
    because: 'A web server answered by itself. Look at its deny rules, and at the file modes along the path.',
  },
  {
    cause: 'bot-challenge',
    fits: isScript,
    because: 'The User-Agent is that of a script. Look at whether a browser is served the same URL.',
  },
  {
    cause: 'waf-blocked',
    fits: isBehindEdge,
    because: 'The answer came through an edge network, which may have a firewall. Look at its event log at this time.',
  },
  {
    cause: 'method-not-permitted',
    fits: (exchange) => isUnsafe(exchange) && isAnonymous(exchange),
    because: 'The request would change something. Look at whether GET on the same URL is served.',
  },
  {
    cause: 'no-credentials',
    fits: isAnonymous,
    because: 'No credential was sent. Look at whether the URL is served after signing in.',
  },
  {
    cause: 'ip-blocked',
    fits: isAnonymous,
    because: 'Nothing about the caller but the address was known. Look at whether it works from another network.',
  },
  {
    cause: 'insufficient-permission',
    fits: (exchange) => !isAnonymous(exchange) && isWebServer(exchange),
    because: 'A credential was sent. Look at whether the same one is accepted for other URLs of this server.',
  },
];

function isRead({ request }: Exchange): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

function carriesToken({ request }: Exchange): boolean {
  const scheme = (authorization(request)?.scheme ?? '').toLowerCase();
  return scheme === 'bearer' || scheme === 'token' || credentials(request).some(({ kind }) => kind === 'api-key');
}
