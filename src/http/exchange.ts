/** One header or trailer field line as it was on the wire, name in the sender's case (RFC 9110 section 5). */
export interface Field {
  readonly name: string;
  readonly value: string;
}

/**
 * What is known of a message's content. `missing` means that the capture does not hold it, which is not the same as
 * `empty`; `dropped` means that the session let it go after taking its fingerprint.
 */
export interface Content {
  readonly state: 'text' | 'binary' | 'empty' | 'missing' | 'dropped';
  /** Decoded text; empty unless `state` is `text`. */
  readonly text: string;
  /** Media type in lower case without parameters, empty if not declared (RFC 9110 section 8.3). */
  readonly mediaType: string;
  /** Size in bytes as far as the capture tells, else -1. */
  readonly size: number;
}

export interface Request {
  /** Upper case, as the standard methods are. */
  readonly method: string;
  /** Absolute URL as captured, including user-info and query. */
  readonly url: string;
  readonly fields: readonly Field[];
  readonly content: Content;
}

export interface Response {
  /** 0 where the browser got no usable response (network error, refused preflight). */
  readonly status: number;
  /** Reason phrase, empty over HTTP/2 and HTTP/3. */
  readonly statusText: string;
  readonly fields: readonly Field[];
  readonly content: Content;
}

/** What the request was made for: the browser's own word, or inferred from Sec-Fetch-Dest, Sec-Fetch-Mode and Accept. */
export type ResourceType =
  | 'document'
  | 'subdocument'
  | 'fetch'
  | 'preflight'
  | 'script'
  | 'style'
  | 'image'
  | 'media'
  | 'font'
  | 'websocket'
  | 'eventsource'
  | 'other';

/**
 * One request and its response, normalised from a HAR entry of any exporter. A plain immutable record that can be
 * structured-cloned; what is inside its fields is read on demand by the parsers beside this file.
 */
export interface Exchange {
  /** Index in `log.entries` of the capture; live, the order of arrival. */
  readonly id: number;
  /** Start of the request, milliseconds since the epoch; 0 if the capture does not tell. */
  readonly startedAt: number;
  /** Whole duration in milliseconds, -1 if unknown. */
  readonly duration: number;
  readonly request: Request;
  readonly response: Response;
  readonly resourceType: ResourceType;
  /** The browser's name for a network error (`net::ERR_FAILED`), else empty. */
  readonly networkError: string;
  /** Address of the server that was connected to, else empty. */
  readonly serverAddress: string;
}

/** Values of all field lines of that name in order, whatever their case (RFC 9110 section 5.2). */
export function fieldValues(message: { readonly fields: readonly Field[] }, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  const values: string[] = [];
  for (const field of message.fields) if (isNamed(field, wanted)) values.push(field.value);
  return values;
}

/** Whether the field has that name, given in lower case; the cheap look at its length spares most of the work. */
export function isNamed(field: Field, name: string): boolean {
  return field.name.length === name.length && field.name.toLowerCase() === name;
}

/** Value of the field, its lines joined by ", " (RFC 9110 section 5.3); undefined if absent. */
export function fieldValue(message: { readonly fields: readonly Field[] }, name: string): string | undefined {
  const values = fieldValues(message, name);
  return values.length ? values.join(', ') : undefined;
}
