import type { DenialRule } from '../../engine/rule.ts';
import type { Exchange } from '../../http/exchange.ts';
import { urlParts } from '../../http/url-pattern.ts';
import { inBody, inRequest } from '../evidence.ts';

/** Markup of the request's URL or input survives unescaped in an HTML denial. */
export const reflectedInput: DenialRule = {
  id: 'reflected-input',
  severity: 'warning',
  title: 'Input comes back unescaped',
  why: 'The page repeats what was sent without making it harmless. With a prepared link or form, someone else can so put their own markup, and perhaps their own script, into this site.',
  fixes: {
    caller: [],
    apiOwner: [
      {
        text: 'Escape everything that comes from the request where it is put into HTML, or leave it out of error pages.',
        code: { language: 'js', text: 'const safe = text.replace(/[&<>"\']/g, (c) => "&#" + c.charCodeAt(0) + ";");' },
      },
      {
        text: 'Send a Content-Security-Policy that runs no inline scripts.',
        code: { language: 'http', text: "Content-Security-Policy: default-src 'self'" },
      },
    ],
    operator: [{ text: 'Replace error templates that print the URL unescaped.' }],
  },
  references: [
    { title: 'CWE-79', url: 'https://cwe.mitre.org/data/definitions/79.html' },
    { title: 'CWE-116', url: 'https://cwe.mitre.org/data/definitions/116.html' },
  ],
  examples: {
    reports: [
      page('A parameter', '/search?q=%3Cimg%20src%3Dx%3E', '<p>You may not search for <img src=x>.</p>'),
      page('The path', '/%3Cb%3Ehere%3C/b%3E', '<p>No access to /<b>here</b>.</p>'),
      page('Plus signs stand for spaces', '/search?q=%3Cimg+src%3Dx%3E', '<p>You may not search for <img src=x>.</p>'),
    ],
    ignores: [
      page('Escaped', '/search?q=%3Cimg%20src%3Dx%3E', '<p>You may not search for &lt;img src=x&gt;.</p>'),
      page('Input without markup', '/search?q=tea', '<p>You may not search for tea.</p>'),
      page('Markup that the page has of its own', '/search?q=%3Cp', '<p>No.</p>'),
      page(
        'JSON shows no markup',
        '/search?q=%3Cimg%20src%3Dx%3E',
        '{"message":"not for <img src=x>"}',
        'application/json',
      ),
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const { content } = exchange.response;
    if (content.state !== 'text' || !content.mediaType.includes('html')) return [];
    for (const { text, inUrl } of inputs(exchange)) {
      const at = content.text.indexOf(text);
      if (at < 0) continue;
      const from = inRequest(exchange, inUrl ? 'url' : 'body');
      return [
        {
          message: 'The page repeats markup from the request without escaping it.',
          evidence: [from, inBody(exchange, at, at + text.length)],
        },
      ];
    }
    return [];
  },
};

interface Input {
  readonly text: string;
  readonly inUrl: boolean;
}

/** Parts of what was sent that hold markup, long enough not to meet the page's own by chance. */
function inputs({ request }: Exchange): readonly Input[] {
  const parts = urlParts(request.url);
  const url = [
    ...(parts?.query.flat() ?? []),
    ...(parts?.path ?? '').split('/').map(decoded),
    decoded(parts?.path ?? ''),
  ];
  const form =
    request.content.mediaType === 'application/x-www-form-urlencoded'
      ? [...new URLSearchParams(request.content.text.slice(0, 100_000)).values()]
      : [];
  const all = [...url.map((text) => ({ text, inUrl: true })), ...form.map((text) => ({ text, inUrl: false }))];
  return all
    .filter(
      ({ text }) =>
        text.length >= 5 &&
        text.length <= 4000 &&
        /<\/?[a-z!][^<>]{0,300}>|<script|["'][^<>]{0,60}\bon[a-z]{3,20}\s{0,3}=/i.test(text),
    )
    .slice(0, 100);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function page(title: string, target: string, body: string, mediaType = 'text/html') {
  return {
    title,
    http: `GET ${target} HTTP/1.1\nHost: www.shop.example\n---\nHTTP/1.1 403 Forbidden\nContent-Type: ${mediaType}\n\n${body}`,
  };
}
