import type { Memory } from './platform.ts';

/** The live capture in memory, so that it is there again when DevTools are opened the next time. */
export interface KeptEntries {
  /** What was kept before, in order; it stays kept, so that it is asked for before anything else is kept. */
  readonly before: () => Promise<readonly unknown[]>;
  /** Keeps entries from an index on; index 0 forgets what was there. The oldest make room for the newest. */
  readonly keepEntries: (from: number, entries: readonly unknown[]) => void;
}

/** Browsers give an extension 10 MB in all, and there may be several DevTools. */
const room = 3_000_000;
const listName = 'chunks';
const chunkName = 'chunk-';

interface Chunk {
  readonly name: string;
  readonly size: number;
}

/** Keeps entries in chunks, as they come. Whatever fails is merely not kept. */
export function createKeptEntries(memory: Memory): KeptEntries {
  let chunks: readonly Chunk[] = [];
  let last = 0;
  let work: Promise<unknown> = Promise.resolve();
  const after = (next: () => Promise<unknown>): void => {
    work = work.then(next).catch(() => undefined);
  };

  const write = async (from: number, entries: readonly unknown[]): Promise<void> => {
    if (from === 0) await forget(chunks.length);
    const size = JSON.stringify(entries).length;
    if (!entries.length || size > room) return;
    while (chunks.length && total(chunks) + size > room) await forget(1);
    last += 1;
    const name = `${chunkName}${last}`;
    if (!(await memory.write(name, entries))) return;
    chunks = [...chunks, { name, size }];
    await memory.write(listName, chunks);
  };

  const forget = async (count: number): Promise<void> => {
    for (const { name } of chunks.slice(0, count)) await memory.write(name, undefined);
    chunks = chunks.slice(count);
    await memory.write(listName, chunks);
  };

  return {
    before: async () => {
      const listed = await memory.read(listName);
      chunks = Array.isArray(listed) ? listed.filter(isChunk) : [];
      last = Math.max(0, ...chunks.map(({ name }) => Number(name.slice(chunkName.length)) || 0));
      const parts = await Promise.all(chunks.map(({ name }) => memory.read(name)));
      return parts.flatMap((part) => (Array.isArray(part) ? part : []));
    },
    keepEntries: (from, entries) => after(() => write(from, entries)),
  };
}

function total(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { size }) => sum + size, 0);
}

function isChunk(value: unknown): value is Chunk {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('size' in value)) return false;
  return typeof value.name === 'string' && typeof value.size === 'number';
}
