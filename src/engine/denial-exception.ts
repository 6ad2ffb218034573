import type { Exchange } from '../http/exchange.ts';
import type { Clue } from './clue.ts';
import { shapeClue, unspecified } from './shape-clue.ts';

/**
 * A server error that is a refusal in fact: the exception that frameworks throw for it was not turned into a 401 or 403.
 * What the server itself was refused, by its files, its database or another service, is none.
 */
export function exceptionClues(exchange: Exchange): readonly Clue[] {
  const text = exchange.response.content.text.slice(0, 3000);
  const found = thrown.exec(text);
  const name = found?.[1];
  if (!found || !name || ownTrouble.test(text.slice(Math.max(0, found.index - 60), found.index + 400))) return [];
  const code = unknownCaller.test(name) ? 401 : 403;
  const place = `body@${found.index}..${found.index + found[0].length}` as const;
  return [
    shapeClue(
      exchange,
      unspecified(code),
      place,
      `The server failed with ${name}, the exception that stands for a refusal of access.`,
    ),
  ];
}

const thrown =
  /(?<![\w])(AccessDeniedException|AuthorizationDeniedException|AuthorizationException|NotAuthorizedError|CanCan::AccessDenied|PermissionDenied|ForbiddenException|ForbiddenError|EJBAccessException|UnauthorizedException|UnauthorizedError|NotAuthorizedException|UnauthorizedAccessException|ForbiddenAccessException|ForbiddenRequestException|NotPermittedException|AccessForbiddenException|AuthenticationCredentialsNotFoundException|InsufficientAuthenticationException|UnauthenticatedException|NotAuthenticatedError)(?!\w)/;
const unknownCaller = /Authenticat|Unauthorized(?:Error)|NotAuthorizedException/;
/** Files, databases and other services, by which the server itself was refused. */
export const ownTrouble =
  /nio\.file|java\.io|System\.IO|Access to the path|amazon|aws|azure|gcp|google|\bs3\b|\bkms\b|dynamodb|ldap|jdbc|sql|mongo|redis|kafka|rabbit|smtp|elastic|upstream|backend|HttpClient|RestTemplate|WebClient|requests\.|urllib|axios|guzzle/i;
