import type { Request } from '../http/exchange.ts';
import { json } from '../http/json.ts';
import { lazy } from '../http/lazy.ts';

/** One named value of a request's body. */
export interface Member {
  readonly name: string;
  readonly value: string;
}

/**
 * The named values of a request's body: form, multipart, JSON (leaves by their last name), arguments written into a
 * GraphQL document, positional parameters of XML-RPC (as `user` and `password`). At most 200; empty for anything else and for what is
 * longer than any login.
 */
export const members: (request: Request) => readonly Member[] = lazy((request: Request) => {
  const { text } = request.content;
  if (text === '' || text.length > longest) return [];
  if (request.content.mediaType.startsWith('multipart/')) return multipart(text);
  if (isJsonLike(text)) return leaves(json(request.content));
  if (text.includes('<methodCall')) return xmlRpc(text);
  return request.content.mediaType.includes('json') || !text.includes('=') ? [] : form(text);
});

const longest = 100_000;
const most = 200;
const isJsonLike = (text: string) => /^\s{0,20}[[{]/.test(text);

function form(text: string): readonly Member[] {
  return [...new URLSearchParams(text)].slice(0, most).map(([name, value]) => ({ name, value }));
}

function multipart(text: string): readonly Member[] {
  return text
    .split(/\r?\n--/)
    .slice(0, most)
    .flatMap((part) => {
      const name = /[; ]name="([^"]{1,200})"/.exec(part.slice(0, 1000))?.[1];
      const start = part.search(/\r?\n\r?\n/);
      return name && start >= 0 ? [{ name, value: part.slice(start).trim().slice(0, 1000) }] : [];
    });
}

/** Breadth first and without recursion, so that no depth can exhaust the stack. */
function leaves(root: unknown): readonly Member[] {
  const found: Member[] = [];
  const open: { readonly name: string; readonly value: unknown }[] = [{ name: '', value: root }];
  for (let next = open.shift(); next && found.length < most; next = open.shift()) {
    const { name, value } = next;
    if (typeof value === 'string') found.push({ name, value }, ...(name === 'query' ? graphqlArguments(value) : []));
    else if (typeof value === 'number') found.push({ name, value: String(value) });
    else if (typeof value === 'object' && value !== null && open.length < most)
      open.push(
        ...Object.entries(value)
          .slice(0, most)
          .map(([key, member]) => ({ name: key, value: member })),
      );
  }
  return found;
}

function graphqlArguments(query: string): readonly Member[] {
  return [...query.slice(0, 5000).matchAll(/([A-Za-z_]{1,40}): ?"([^"]{0,200})"/g)]
    .slice(0, 20)
    .map(([, name = '', value = '']) => ({ name, value }));
}

function xmlRpc(text: string): readonly Member[] {
  const methodName = /<methodName>([^<]{1,100})</.exec(text)?.[1] ?? '';
  const [user, password] = [...text.slice(0, 5000).matchAll(/<string>([^<]{0,200})</g)].map(([, value = '']) => value);
  const named = [{ name: 'methodName', value: methodName }];
  return user === undefined || password === undefined
    ? named
    : [...named, { name: 'user', value: user }, { name: 'password', value: password }];
}
