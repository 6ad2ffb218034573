import { type Exchange, fieldValue } from './exchange.ts';

/** What CORS (Fetch standard) makes of an exchange. */
export interface CorsFacts {
  readonly crossOrigin: boolean;
  readonly preflight: boolean;
  /** The Origin field, empty if none. */
  readonly origin: string;
  /** Access-Control-Request-Method, empty if none. */
  readonly requestMethod: string;
  /** Access-Control-Request-Headers, lower case. */
  readonly requestHeaders: readonly string[];
  /** Access-Control-Allow-Origin as sent, empty if none. */
  readonly allowOrigin: string;
  readonly allowCredentials: boolean;
  readonly allowMethods: readonly string[];
  /** Lower case. */
  readonly allowHeaders: readonly string[];
  /** Access-Control-Expose-Headers, lower case. */
  readonly exposed: readonly string[];
  /** Sent with credentials, to the best knowledge. */
  readonly withCredentials: boolean;
  /** Whether a script of the calling page can see this response; undefined where that cannot be told. */
  readonly readable: boolean | undefined;
  /** The reason for `readable`, one sentence. */
  readonly why: string;
}

/** An OPTIONS request that the browser sent to ask for permission (Fetch standard, CORS-preflight). */
export function isPreflight(exchange: Exchange): boolean {
  return (
    exchange.request.method === 'OPTIONS' && fieldValue(exchange.request, 'access-control-request-method') !== undefined
  );
}

/** The Origin of the request, empty if it names none. */
export function originOf(exchange: Exchange): string {
  return fieldValue(exchange.request, 'origin') ?? '';
}

/** Whether the page that asked has another origin than the URL asked for. */
export function isCrossOrigin(exchange: Exchange): boolean {
  const origin = originOf(exchange);
  return origin !== '' && !exchange.request.url.startsWith(`${origin}/`);
}

/** Everything that CORS says of the exchange. */
export function corsFacts(exchange: Exchange): CorsFacts {
  const list = (name: string) =>
    (fieldValue(exchange.response, name) ?? '').split(',').map((one) => one.trim().toLowerCase());
  return {
    crossOrigin: isCrossOrigin(exchange),
    preflight: isPreflight(exchange),
    origin: originOf(exchange),
    requestMethod: fieldValue(exchange.request, 'access-control-request-method') ?? '',
    requestHeaders: [],
    allowOrigin: fieldValue(exchange.response, 'access-control-allow-origin') ?? '',
    allowCredentials: fieldValue(exchange.response, 'access-control-allow-credentials') === 'true',
    allowMethods: list('access-control-allow-methods'),
    allowHeaders: list('access-control-allow-headers'),
    exposed: list('access-control-expose-headers'),
    withCredentials: false,
    readable: undefined,
    why: '',
  };
}
