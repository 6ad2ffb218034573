import type { Content, Exchange } from '../http/exchange.ts';
import type { HarEntry } from './entry.ts';

/** An exchange as the raw entry that an exporter would write for it. */
export function entryOf({ request, response, ...exchange }: Exchange): HarEntry {
  return {
    startedDateTime: new Date(Math.abs(exchange.startedAt) < 8.64e15 ? exchange.startedAt : 0).toISOString(),
    time: exchange.duration,
    ...(exchange.resourceType === 'other' ? {} : { _resourceType: exchange.resourceType }),
    serverIPAddress: exchange.serverAddress,
    request: {
      method: request.method,
      url: request.url,
      headers: request.fields,
      bodySize: request.content.size,
      ...(request.content.state === 'text'
        ? { postData: { mimeType: typeOf(request.fields) ?? request.content.mediaType, text: request.content.text } }
        : {}),
    },
    response: {
      status: response.status,
      statusText: response.statusText,
      headers: response.fields,
      content: contentOf(response.content, typeOf(response.fields)),
      ...(exchange.networkError ? { _error: exchange.networkError } : {}),
    },
  };
}

function contentOf({ state, text, mediaType, size }: Content, declared: string | undefined): HarEntry {
  return { mimeType: declared ?? mediaType, size, ...(state === 'text' ? { text } : {}) };
}

function typeOf(fields: Exchange['request']['fields']): string | undefined {
  return fields.find(({ name }) => name.toLowerCase() === 'content-type')?.value;
}
