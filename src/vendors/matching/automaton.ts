import { remembered } from '../../http/remembered.ts';

/** Where each literal was first found: its number, and the start in the text. */
export type Hits = ReadonlyMap<number, number>;

/** A text as literals are compared with it, and what was found in it. */
export interface Scan {
  readonly folded: string;
  readonly hits: Hits;
}

/** Finds many literals in one pass over a text. */
export interface Automaton {
  readonly find: (text: string) => Hits;
  /** The same in the folded text; remembered, for hosts, media types and refusals come again and again. */
  readonly scan: (text: string) => Scan;
}

/** Lower case that keeps every position, so that a hit in the folded text points into the text itself. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Aho-Corasick over the literals, compared as they are; an empty literal is never found. Linear in the text. */
export function createAutomaton(literals: readonly string[]): Automaton {
  const trie = plant(literals);
  for (const node of trie.ends.keys()) trie.rows.push(rowOf(trie, node));
  const { fail, next } = link(trie);
  const find = (text: string): Hits => walk(text, literals, trie, fail, next);
  const scan = remembered((text): Scan => {
    const folded = fold(text);
    return { folded, hits: find(folded) };
  });
  return { find, scan };
}

/**
 * Nodes by number, 0 the root. The root's children stand in a table, since most steps start there, and those in ASCII of
 * nodes with several children in rows, so that a step costs the same however many literals there are; the others in lists.
 */
interface Trie {
  readonly roots: Int32Array;
  /** The row of each node, undefined if its children are few. */
  readonly rows: (Int32Array | undefined)[];
  readonly unit: number[];
  readonly child: number[];
  readonly sibling: number[];
  /** Number of the literal that ends at the node, else -1. */
  readonly ends: number[];
}

function plant(literals: readonly string[]): Trie {
  const trie: Trie = { roots: new Int32Array(65_536), rows: [], unit: [0], child: [0], sibling: [0], ends: [-1] };
  for (const [number, literal] of literals.entries()) {
    let node = 0;
    for (let at = 0; at < literal.length; at++) {
      const unit = literal.charCodeAt(at);
      node = childOf(trie, node, unit) || grow(trie, node, unit);
    }
    if (node) trie.ends[node] = number;
  }
  return trie;
}

/** The children in ASCII of a node that has so many that a list of them would take long to go through. */
function rowOf({ unit, child, sibling }: Trie, node: number): Int32Array | undefined {
  const children: number[] = [];
  for (let at = child[node] ?? 0; at; at = sibling[at] ?? 0) children.push(at);
  if (!node || children.length <= mostInList) return undefined;
  const row = new Int32Array(ascii);
  for (const at of children) row[unit[at] ?? ascii] = at;
  return row;
}

const ascii = 128;
const mostInList = 2;

/** The child by that code unit, 0 if there is none. */
function childOf({ roots, rows, unit, child, sibling }: Trie, node: number, wanted: number): number {
  if (!node) return roots[wanted] ?? 0;
  const row = rows[node];
  if (row && wanted < ascii) return row[wanted] ?? 0;
  let at = child[node] ?? 0;
  while (at && unit[at] !== wanted) at = sibling[at] ?? 0;
  return at;
}

function grow(trie: Trie, node: number, unit: number): number {
  const born = trie.ends.push(-1) - 1;
  trie.unit.push(unit);
  trie.child.push(0);
  trie.sibling.push(trie.child[node] ?? 0);
  trie.child[node] = born;
  if (!node) trie.roots[unit] = born;
  return born;
}

/** `fail`: the longest suffix that is a prefix too. `next`: the nearest such suffix where a literal ends, else 0. */
function link(trie: Trie): { readonly fail: Int32Array; readonly next: Int32Array } {
  const fail = new Int32Array(trie.ends.length);
  const next = new Int32Array(trie.ends.length);
  const queue = [0];
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] ?? 0;
    for (let child = trie.child[node] ?? 0; child; child = trie.sibling[child] ?? 0) {
      const back = node ? step(trie, fail, fail[node] ?? 0, trie.unit[child] ?? 0) : 0;
      fail[child] = back;
      next[child] = (trie.ends[back] ?? -1) >= 0 ? back : (next[back] ?? 0);
      queue.push(child);
    }
  }
  return { fail, next };
}

function step(trie: Trie, fail: Int32Array, from: number, unit: number): number {
  let node = from;
  for (;;) {
    const to = childOf(trie, node, unit);
    if (to || !node) return to;
    node = fail[node] ?? 0;
  }
}

function walk(text: string, literals: readonly string[], trie: Trie, fail: Int32Array, next: Int32Array): Hits {
  const hits = new Map<number, number>();
  let node = 0;
  for (let at = 0; at < text.length; at++) {
    node = step(trie, fail, node, text.charCodeAt(at));
    for (let end = node; end; end = next[end] ?? 0) {
      const literal = trie.ends[end] ?? -1;
      if (literal >= 0 && !hits.has(literal)) hits.set(literal, at + 1 - (literals[literal]?.length ?? 0));
    }
  }
  return hits;
}
