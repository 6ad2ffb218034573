import type { Content, Exchange, Field, Response } from '../exchange.ts';

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
