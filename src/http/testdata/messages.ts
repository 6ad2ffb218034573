import type { Content, Exchange, Field, Request, Response } from '../exchange.ts';

/** A body of that text. */
export const content = (text: string, mediaType = ''): Content => ({
  state: text ? 'text' : 'empty',
  text,
  mediaType,
  size: text.length,
});
const fieldsOf = (lines: readonly string[]): readonly Field[] =>
  lines.map((line) => ({ name: line.slice(0, line.indexOf(':')), value: line.slice(line.indexOf(':') + 1).trim() }));
/** A response with these field lines. */
export const response = (lines: readonly string[], body = '', mediaType = ''): Response => ({
  status: 403,
  statusText: '',
  fields: fieldsOf(lines),
  content: content(body, mediaType),
});

/** An exchange of a request line with its fields and of the answer's fields. */
export function exchange(request: string, answer = '', more: Partial<Exchange> = {}): Exchange {
  const [line = '', ...lines] = request.split('\n');
  const [method = '', url = ''] = line.split(' ');
  return {
    id: 0,
    startedAt: 0,
    duration: 1,
    request: { method, url, fields: fieldsOf(lines), content: content('') },
    response: response(answer.split('\n').filter(Boolean)),
    resourceType: 'fetch',
    networkError: '',
    serverAddress: '',
    ...more,
  };
}

/** A request of a first line, its fields and a body. */
export function sent(head: string, body = '', mediaType = ''): Request {
  const [line = '', ...lines] = head.split('\n');
  const [method = 'GET', url = ''] = line.split(' ');
  const fields: Field[] = lines.map((each) => ({
    name: each.slice(0, each.indexOf(':')),
    value: each.slice(each.indexOf(':') + 1).trim(),
  }));
  const content: Content = { state: body ? 'text' : 'empty', text: body, mediaType, size: body.length };
  return { method, url, fields, content };
}
