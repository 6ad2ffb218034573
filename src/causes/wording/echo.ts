import type { Request } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';

/** The text without quoted pieces that merely repeat what the request said: they are the caller's words. */
export function withoutEcho(text: string, request: Request): string {
  const said = sentText(request);
  return text
    .replace(named, ' ')
    .replace(ownMethod, (piece, method: string) => (method.toUpperCase() === request.method ? ' ' : piece))
    .replace(quoted, (piece, inside: string) => (said.includes(inside.toLowerCase()) ? ' ' : piece));
}

/** "verb=get, resource=nodes, subresource(s)=[pods proxy]": what was asked for is named, and nothing said of it. */
const named =
  /\b(?:verb|resource|resources|subresource|subresources|apigroup|namespace)(?:\(s\))?=(?:\[[^[\]=]{0,80}\]|[\w./:*-]{1,80})/gi;

/** "(method :get)", "method=GET,": the request is named, and nothing said of its method. */
const ownMethod = /\bmethod ?[=:] ?[:"']?(GET|HEAD|POST|PUT|PATCH|DELETE)["']?(?=[),;\]}]|$)/gi;

const quoted = /["'`“«‘]([^"'`“”«»‘’]{3,200})["'`”»’]/g;

const sentText = lazy((request: Request) =>
  `${decoded(request.url)} ${decoded(request.content.text.slice(0, 20_000))}`.toLowerCase(),
);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
