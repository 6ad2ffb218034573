/** Where each literal was first found: its number, and the start in the text. */
export type Hits = ReadonlyMap<number, number>;

/** Finds many literals in one pass over a text. */
export interface Automaton {
  readonly find: (text: string) => Hits;
}

/** Lower case that keeps every position, so that a hit in the folded text points into the text itself. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Aho-Corasick over the literals, compared as they are; an empty literal is never found. Linear in the text. */
export function createAutomaton(literals: readonly string[]): Automaton {
  const trie = plant(literals);
  const { fail, next } = link(trie);
  return { find: (text) => walk(text, literals, trie, fail, next) };
}

interface Trie {
  readonly edges: Map<number, number>;
  readonly children: number[][];
  /** Number of the literal that ends at the node, else -1. */
  readonly ends: number[];
}

const width = 65_536;

function plant(literals: readonly string[]): Trie {
  const trie: Trie = { edges: new Map(), children: [[]], ends: [-1] };
  for (const [number, literal] of literals.entries()) {
    let node = 0;
    for (let at = 0; at < literal.length; at++) node = grow(trie, node, literal.charCodeAt(at));
    if (node) trie.ends[node] = number;
  }
  return trie;
}

function grow(trie: Trie, node: number, unit: number): number {
  const known = trie.edges.get(node * width + unit);
  if (known !== undefined) return known;
  const born = trie.ends.push(-1) - 1;
  trie.children.push([]);
  trie.children[node]?.push(unit);
  trie.edges.set(node * width + unit, born);
  return born;
}

/** `fail`: the longest suffix that is a prefix too. `next`: the nearest such suffix where a literal ends, else 0. */
function link(trie: Trie): { readonly fail: Int32Array; readonly next: Int32Array } {
  const fail = new Int32Array(trie.ends.length);
  const next = new Int32Array(trie.ends.length);
  const queue = [0];
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] ?? 0;
    for (const unit of trie.children[node] ?? []) {
      const child = trie.edges.get(node * width + unit) ?? 0;
      const back = node ? step(trie.edges, fail, fail[node] ?? 0, unit) : 0;
      fail[child] = back;
      next[child] = (trie.ends[back] ?? -1) >= 0 ? back : (next[back] ?? 0);
      queue.push(child);
    }
  }
  return { fail, next };
}

function step(edges: Trie['edges'], fail: Int32Array, from: number, unit: number): number {
  let node = from;
  for (;;) {
    const to = edges.get(node * width + unit);
    if (to !== undefined) return to;
    if (!node) return 0;
    node = fail[node] ?? 0;
  }
}

function walk(text: string, literals: readonly string[], trie: Trie, fail: Int32Array, next: Int32Array): Hits {
  const hits = new Map<number, number>();
  let node = 0;
  for (let at = 0; at < text.length; at++) {
    node = step(trie.edges, fail, node, text.charCodeAt(at));
    for (let end = node; end; end = next[end] ?? 0) {
      const literal = trie.ends[end] ?? -1;
      if (literal >= 0 && !hits.has(literal)) hits.set(literal, at + 1 - (literals[literal]?.length ?? 0));
    }
  }
  return hits;
}
