import { scanMarkup, type Tag } from './markup.ts';
import { wordSet } from './word-set.ts';

/** A run of text in an HTML page that a reader sees as one piece. */
export interface Block {
  /** The element that holds it: `title`, `h1`, `p`, `li`, `div`, ... */
  readonly name: string;
  /** White space folded, entities decoded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Furniture of the page: navigation, footer, form labels, buttons, links standing alone, cookie banners. */
  readonly furniture: boolean;
  /** Only for readers whose browser runs no scripts. */
  readonly noscript: boolean;
}

/** The visible text of an HTML page in reading order; scripts, styles, comments and hidden elements are left out. */
export function pageBlocks(source: string): readonly Block[] {
  const blocks: Block[] = [];
  const holds: Hold[] = [];
  let name = 'div';
  let heading = '';
  let inLink = false;
  let piece = emptyPiece();
  const held = (kind: Hold['kind']) => holds.some((hold) => hold.kind === kind);
  const flush = () => {
    const text = fold(piece.text);
    if (text !== '') blocks.push(block(heading || name, text, piece, held('furniture'), held('noscript')));
    piece = emptyPiece();
  };
  scanMarkup(source, false, {
    open: (tag) => {
      const kind = holdKind(tag);
      if (blockNames.has(tag.name) || kind) flush();
      if (blockNames.has(tag.name) && endTagOptional.has(holds.at(-1)?.name ?? '')) holds.pop();
      reopen(holds, tag.name);
      if (kind && holds.length < 12 && !voidNames.has(tag.name)) holds.push({ kind, name: tag.name, depth: 1 });
      if (tag.name === 'a') {
        // A link after the end of a sentence says what lies elsewhere, unless a sentence goes on behind it.
        if (sentenceEnd.test(piece.text.slice(-12))) flush();
        inLink = true;
      }
      if (headingNames.has(tag.name)) heading = tag.name;
      else if (endsHeading.has(tag.name)) heading = '';
      if (blockNames.has(tag.name)) name = tag.name;
      if (tag.name === 'br') lineBreak();
    },
    close: (closed) => {
      if (closed === 'a') inLink = false;
      if (blockNames.has(closed) || holds.some((hold) => hold.name === closed)) flush();
      release(holds, closed);
      if (closed === heading) heading = '';
      if (blockNames.has(closed)) name = 'div';
    },
    text: (text, start, end) => {
      if (held('hidden')) return;
      if (name !== 'pre') return add(text, start, end);
      let at = start;
      for (const line of text.split('\n')) {
        if (at > start) flush();
        add(line, at, Math.min(at + line.length, end));
        at += line.length + 1;
      }
    },
  });
  flush();
  return blocks;

  function add(text: string, start: number, end: number) {
    const solid = text.trim() !== '';
    piece = {
      text: piece.text + text,
      start: piece.start < 0 && solid ? start + (text.length - text.trimStart().length) : piece.start,
      end: solid ? Math.max(start, end - (text.length - text.trimEnd().length)) : piece.end,
      unlinked: piece.unlinked || (solid && !inLink),
    };
  }

  function lineBreak() {
    if (name === 'pre' || piece.text.length > 300 || piece.text.endsWith('\n')) return flush();
    if (piece.text !== '') piece = { ...piece, text: `${piece.text}\n` };
  }
}

interface Hold {
  readonly kind: 'hidden' | 'furniture' | 'noscript';
  readonly name: string;
  depth: number;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly unlinked: boolean;
}

function emptyPiece(): Piece {
  return { text: '', start: -1, end: -1, unlinked: false };
}

function block(name: string, text: string, piece: Piece, furniture: boolean, noscript: boolean): Block {
  const start = Math.max(0, piece.start);
  const aside = furniture || !piece.unlinked || isConsent(text);
  return { name, text, start, end: Math.max(start, piece.end), furniture: aside, noscript };
}

/** What a page says of its own cookies; that the reader's browser takes none may be why it refused. */
function isConsent(text: string): boolean {
  const head = text.slice(0, 400);
  return cookieUse.test(head) && !cookiesNeeded.test(head);
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function reopen(holds: readonly Hold[], name: string) {
  const hold = holds.findLast((each) => each.name === name);
  if (hold) hold.depth += 1;
}

/** Letting go of an outer element lets go of all inside it, even where their own end tags are missing. */
function release(holds: Hold[], name: string) {
  const at = holds.findLastIndex((each) => each.name === name);
  const hold = holds[at];
  if (!hold) return;
  hold.depth -= 1;
  if (hold.depth <= 0) holds.length = at;
}

function holdKind(tag: Tag): Hold['kind'] | undefined {
  if (tag.name === 'noscript') return 'noscript';
  if (hiddenNames.has(tag.name) || isHidden(tag)) return 'hidden';
  return furnitureNames.has(tag.name) || isFurniture(tag) ? 'furniture' : undefined;
}

function isHidden(tag: Tag): boolean {
  if (tag.name === 'html' || tag.name === 'body' || tag.name === 'head') return false;
  const style = (tag.attributes.get('style')?.value ?? '').toLowerCase().slice(0, 500).replaceAll(' ', '');
  return tag.attributes.has('hidden') || style.includes('display:none') || style.includes('visibility:hidden');
}

function isFurniture(tag: Tag): boolean {
  if (tag.name !== 'div' && tag.name !== 'section' && tag.name !== 'ul' && tag.name !== 'aside') return false;
  const value = (name: string) => (tag.attributes.get(name)?.value ?? '').toLowerCase();
  if (furnitureRoles.has(value('role'))) return true;
  const marks = `${value('id')} ${value('class')}`.slice(0, 300).split(' ');
  return marks.some((mark) => consentMark.test(mark) || frameMarks.has(mark));
}

const furnitureRoles = new Set(['navigation', 'menu', 'menubar', 'search', 'listbox']);
const consentMark =
  /^(?:cmp|gdpr|consent|onetrust|didomi|usercentrics|cookiebot|cybotcookie)|cookie[-_]?(?:bar|banner|box|consent|dialog|hint|hinweis|info|layer|law|manager|modal|notice|notification|overlay|policy|popup|settings)/;
/** Parts of a page's frame that have no element of their own. */
const frameMarks = wordSet(
  'nav navbar navigation mainnav topnav main-nav site-nav menu main-menu breadcrumb breadcrumbs sidebar site-footer page-footer skip-link skiplink',
);
const cookieUse =
  /\b(?:we|site|website|page|app) (?:and our partners )?(?:may )?(?:uses?|set|stores?) (?:\w{2,20} ){0,3}cookies|(?:verwende[nt]|nutz(?:en|t)|setzen) (?:\p{L}{2,20} ){0,3}cookies|utilis(?:e|ons) (?:des|les) cookies|(?:utiliza(?:mos)?|usamos|usa) (?:as )?cookies|utilizziamo (?:i )?cookie|gebruik(?:en|t) cookies|u\u017cywa(?:my)? (?:plik\u00f3w )?cookies|anv\u00e4nder (?:oss av )?(?:cookies|kakor)/iu;
const cookiesNeeded = /enable|disabled|turn on|activat|aktivier|activer|habilit|required|block|denied|forbidden/i;
const sentenceEnd = /[.!?\u3002]["')\u201d]?\s{0,10}$/;
const hiddenNames = wordSet(
  'script style template svg math iframe object embed noembed noframes textarea select datalist canvas audio video dialog',
);
const furnitureNames = new Set(['nav', 'footer', 'button', 'label', 'menu', 'option']);
const headingNames = new Set(['title', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const endsHeading = new Set(['p', 'body', 'ul', 'ol', 'table', 'form', 'pre', 'hr']);
/** The end tag of these may be left out: the next block ends them, so that hiding one does not hide all that follows. */
const endTagOptional = new Set(['p', 'li', 'dt', 'dd', 'td', 'th', 'option']);
const voidNames = wordSet('area base br col embed hr img input link meta param source track wbr');
const blockNames = wordSet(
  'html head body title h1 h2 h3 h4 h5 h6 p div section article main header footer nav aside ul ol li dl dt dd table ' +
    'thead tbody tfoot tr td th caption form fieldset legend blockquote pre hr address figure figcaption center details ' +
    'summary label button menu noscript hgroup',
);
