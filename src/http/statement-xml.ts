import { scanMarkup } from './markup.ts';
import { namesAside, namesError, namesPayload } from './member-name.ts';
import type { Statement } from './statement.ts';
import { memberStatement } from './statement-member.ts';

interface Element {
  readonly name: string;
  readonly path: string;
  readonly inError: boolean;
  readonly inPayload: boolean;
  readonly aside: boolean;
  text: string;
  start: number;
  end: number;
  leaf: boolean;
}

/** Statements of an XML body: elements that hold nothing but text, and attributes, judged by their names like JSON members. */
export function xmlStatements(text: string, failed: boolean, limit = 200): readonly Statement[] {
  const found: Statement[] = [];
  const open: Element[] = [];
  let beyond = 0;
  const state = (
    name: string,
    path: string,
    value: string,
    start: number,
    end: number,
    element: Element | undefined,
  ) => {
    if (element?.aside || found.length >= limit) return;
    const context = { inError: element?.inError ?? false, inPayload: element?.inPayload ?? false, failed };
    const statement = memberStatement({ name, path, value, start, end }, context);
    if (statement) found.push(statement);
  };
  scanMarkup(text, true, {
    open: (tag) => {
      const outer = open.at(-1);
      if (outer) outer.leaf = false;
      if (open.length >= 40) beyond += 1;
      if (beyond > 0) return;
      const element = inside(outer, tag.name);
      open.push(element);
      for (const [name, { value, start, end }] of tag.attributes)
        if (attributeNames.has(name)) state(name, `${element.path}.${name}`, value, start, end, element);
    },
    text: (piece, start, end) => {
      const element = open.at(-1);
      if (!element || beyond > 0) return;
      if (element.start < 0 && piece.trim() !== '') element.start = start;
      if (element.start >= 0) [element.text, element.end] = [element.text + piece, end];
    },
    close: (name) => {
      if (beyond > 0) {
        beyond -= 1;
        return;
      }
      const at = open.findLastIndex((element) => element.name === name);
      if (at < 0) return;
      for (const element of open.splice(at).reverse())
        if (element.leaf && element.start >= 0)
          state(namedAs(element, open), element.path, element.text, element.start, element.end, element);
    },
  });
  return found;
}

const attributeNames = new Set([
  'code',
  'exceptioncode',
  'errorcode',
  'error',
  'message',
  'msg',
  'reason',
  'description',
  'status',
  'type',
  'title',
]);

function inside(outer: Element | undefined, name: string): Element {
  const errorish = namesError(name);
  return {
    name,
    path: outer ? `${outer.path}.${name}` : name,
    inError: errorish || (outer?.inError ?? false),
    inPayload: (outer?.inPayload ?? false) || (outer !== undefined && !errorish && namesPayload(name)),
    aside: (outer?.aside ?? false) || namesAside(name),
    text: '',
    start: -1,
    end: -1,
    leaf: true,
  };
}

/** SOAP 1.2 says `<Code><Value>` and `<Reason><Text>`: the outer name tells. */
function namedAs(element: Element, open: readonly Element[]): string {
  const outer = open.at(-1)?.name ?? '';
  if (element.name === 'value' && /code$/.test(outer)) return 'code';
  return element.name === 'text' || element.name === 'string' ? 'message' : element.name;
}
