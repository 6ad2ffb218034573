import { QuoteType, Tokenizer } from 'htmlparser2';

export interface Tag {
  /** Lower case; in XML without its namespace prefix. */
  readonly name: string;
  /** Values by lower-case name (in XML without prefix), entities decoded; the first 40 only. */
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** Where the tag begins and ends in the source. */
  readonly start: number;
  readonly end: number;
}

export interface Attribute {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface MarkupEvents {
  readonly open: (tag: Tag) => void;
  readonly close: (name: string, start: number) => void;
  /** A piece of text, entities decoded, and where it stood in the source. */
  readonly text: (text: string, start: number, end: number) => void;
}

/** Walks through HTML or XML from front to back, once; never throws, and keeps no tree that could grow deep. */
export function scanMarkup(source: string, xml: boolean, events: MarkupEvents): void {
  const name = (start: number, end: number) => localName(source.slice(start, end), xml);
  let tag: { name: string; attributes: Map<string, Attribute>; start: number } | undefined;
  let attribute = '';
  let value = '';
  let valueStart = 0;
  const opened = (end: number) => {
    if (tag) events.open({ ...tag, end: end + 1 });
    const closes = xml && source[end - 1] === '/' ? tag : undefined;
    if (closes) events.close(closes.name, end + 1);
    tag = undefined;
  };
  const tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = { name: name(start, end), attributes: new Map(), start: start - 1 };
      },
      onattribname: (start, end) => {
        attribute = name(start, end);
        value = '';
        valueStart = end;
      },
      onattribdata: (start, end) => {
        if (value === '') valueStart = start;
        value += source.slice(start, end);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: (quote, end) => {
        const last = quote === QuoteType.Double || quote === QuoteType.Single ? end - 1 : end;
        if (tag && tag.attributes.size < 40 && !tag.attributes.has(attribute))
          tag.attributes.set(attribute, { value, start: Math.min(valueStart, last), end: last });
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => events.close(name(start, end), start - 2),
      ontext: (start, end) => events.text(source.slice(start, end), start, end),
      ontextentity: (code, end) =>
        events.text(String.fromCodePoint(code), Math.max(0, source.lastIndexOf('&', end - 1)), end),
      oncdata: (start, end, offset) => events.text(source.slice(start, end - offset), start, end - offset),
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}

function localName(name: string, xml: boolean): string {
  const lower = name.toLowerCase();
  return xml ? lower.slice(lower.indexOf(':') + 1) : lower;
}
