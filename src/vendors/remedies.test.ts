import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import type { Code } from '../engine/texts.ts';
import { vendors } from './index.ts';

const snippets = vendors.flatMap(({ id, remedies = {} }) =>
  Object.entries(remedies).flatMap(([rule, fixes]) =>
    (fixes ?? []).flatMap(({ code }) => (code === undefined ? [] : [{ id, rule, code }])),
  ),
);

const of = (...languages: readonly string[]) => snippets.filter(({ code }) => languages.includes(code.language));
const sent = (id: string, rule: string) =>
  snippets.filter((snippet) => snippet.id === id && snippet.rule === rule).map(({ code }) => code.text);

describe('what the remedies tell people to copy', () => {
  it.each(of('json'))('is JSON, or members of an object: $id, $rule', ({ code }) => {
    expect(() => JSON.parse(/^[[{]/.test(code.text) ? code.text : `{${code.text}}`)).not.toThrow();
  });

  it.each(of('js', 'javascript', 'ts'))('is JavaScript or TypeScript: $id, $rule', ({ code }) => {
    expect(wraps.some((wrap) => faults(wrap(code.text)) === 0)).toBe(true);
  });

  it.each(of('xml'))('closes every element it opens: $id, $rule', ({ code }) => {
    expect(open(code)).toEqual([]);
  });

  it.each(snippets.filter(({ code }) => !['text', 'http', 'sh', 'python'].includes(code.language)))(
    'closes its brackets: $id, $rule',
    ({ code }) => {
      for (const [left, right] of ['()', '[]', '{}']) {
        expect(code.text.split(left ?? '').length).toBe(code.text.split(right ?? '').length);
      }
    },
  );

  it('uses no tab or white space at the end of a line, but for Go', () => {
    for (const { code } of snippets) {
      expect(code.text).not.toMatch(/[ \t]$/m);
      if (code.language !== 'go') expect(code.text).not.toContain('\t');
    }
  });
});

describe('what experience taught', () => {
  it('nginx adds fields to refusals only with "always"', () => {
    for (const { code, rule } of of('nginx').filter(({ id }) => id === 'nginx')) {
      if (rule === 'preflight-denied') continue;
      for (const line of code.text.split('\n').filter((each) => each.includes('add_header'))) {
        expect(line).toMatch(/ always;$/);
      }
    }
  });

  it('a location of its own keeps what answers the request', () => {
    expect(sent('nginx', 'no-login-throttle').join()).toContain('proxy_pass');
    expect(sent('wordpress', 'no-login-throttle').join()).toContain('fastcgi_pass');
  });

  it('a challenge of Apache is added only where there is none', () => {
    expect(sent('apache', 'missing-www-authenticate').join()).toContain('-z %{resp:WWW-Authenticate}');
  });

  it('conditions of HAProxy stand in one rule, because acl lines of one name mean "or"', () => {
    for (const { code } of of('haproxy')) {
      const names = code.text.split('\n').flatMap((line) => /^acl (\S+)/.exec(line)?.[1] ?? []);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('Caddy answers preflights in a block of its own, next to the one with the login', () => {
    expect(
      sent('caddy', 'preflight-denied')
        .join()
        .match(/^handle/gm),
    ).toHaveLength(2);
  });

  it('APISIX takes no "*" with allow_credential, which is the default of three lists', () => {
    for (const rule of ['preflight-denied', 'cors-opaque-denial']) {
      for (const list of ['allow_methods', 'allow_headers', 'expose_headers']) {
        expect(sent('apisix', rule).join()).toContain(list);
      }
    }
  });

  it('values of gateway responses of AWS stand in single quotes', () => {
    const values = of('yaml')
      .filter(({ id }) => id === 'aws-api-gateway')
      .flatMap(({ code }) => code.text.match(/gatewayresponse\.header\.\S+ .*$/gm) ?? []);
    expect(values.length).toBeGreaterThan(4);
    for (const value of values) expect(value).toMatch(/: "'.+'"$/);
  });

  it.each([
    ['tomcat', 'preflight-denied'],
    ['jetty', 'preflight-denied'],
  ])('%s allows Authorization only where it is told to', (id, rule) => {
    expect(sent(id, rule).join()).toContain('Authorization');
  });

  it('no remedy for a 401 leaves the challenge out', () => {
    for (const { code } of snippets.filter(({ rule }) => rule === 'should-be-401')) {
      expect(code.text).not.toContain('HttpStatusEntryPoint');
    }
  });

  it('no remedy opens a site to every origin', () => {
    for (const { code } of snippets) expect(code.text).not.toMatch(/Allow-Origin["']?[ :]+["']?\*/);
  });
});

/** The places in which a snippet may stand: a file, a function, an object, a call, a class, a route. */
const wraps: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `async function place() {\n${text}\n}`,
  (text) => `const place = {\n${text}\n}`,
  (text) => `class Place {\n${text}\nplace() {}\n}`,
];

const faults = (text: string) => parseSync('place.ts', text).errors.length;

/** Names of elements that stay open, or that are closed without having been opened. */
const open = ({ text }: Code) => {
  const stack: string[] = [];
  for (const [, close, name, rest] of text.matchAll(/<(\/?)([\w:.-]+)([^<>]*)>/g)) {
    if (name === undefined || rest?.endsWith('/') === true) continue;
    if (close === '') stack.push(name);
    else if (stack.pop() !== name) return [name];
  }
  return stack;
};
