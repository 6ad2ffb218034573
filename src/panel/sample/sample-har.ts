import { exchanges, type Shot } from './shots.ts';

const start = Date.UTC(2026, 2, 1, 12, 0, 0);

/** A small capture that comes with the panel: a visit to an invented shop in which several things are denied. */
export function sampleHar(): object {
  return {
    log: {
      version: '1.2',
      creator: { name: 'Why Denied sample', version: '1' },
      pages: [],
      entries: exchanges.map(entryOf),
    },
  };
}

function entryOf(shot: Shot): object {
  const at = new Date(start + shot.at * 1000);
  const [method = 'GET', url = ''] = shot.request.split(' ', 2);
  const type = shot.type ?? 'application/json';
  const body = shot.body ?? '';
  return {
    startedDateTime: at.toISOString(),
    time: 40,
    request: {
      method,
      url,
      httpVersion: 'HTTP/1.1',
      headers: fieldsOf({ Accept: 'application/json', ...shot.sent }),
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: shot.posted ? shot.posted.length : 0,
      ...(shot.posted && { postData: { mimeType: 'application/json', text: shot.posted } }),
    },
    response: {
      status: shot.status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      headers: fieldsOf({ Date: at.toUTCString(), 'Content-Type': type, ...shot.answered }),
      cookies: [],
      content: { mimeType: type, size: body.length, text: body },
      redirectURL: '',
      headersSize: -1,
      bodySize: body.length,
    },
    cache: {},
    timings: { send: 1, wait: 35, receive: 4 },
    _resourceType: shot.resource ?? 'fetch',
  };
}

function fieldsOf(fields: Readonly<Record<string, string>>): readonly object[] {
  return Object.entries(fields).map(([name, value]) => ({ name, value }));
}
