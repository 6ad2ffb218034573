import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExample } from '../../src/engine/example.ts';
import type { Layer } from '../../src/engine/taxonomy.ts';
import type { Exchange } from '../../src/http/exchange.ts';
import type { CauseId, RuleId } from '../../src/index.ts';

/** When an exchange started, counted from the first one's start, and how long it took, both in milliseconds. */
export interface Timing {
  readonly start: number;
  readonly took: number;
}

/** One labelled denial (or negative) as it stands in a batch's `labels.json`. */
export interface Label {
  readonly id: string;
  readonly product: string;
  readonly source: string;
  /** Index of the exchange that is meant. */
  readonly target: number;
  readonly expect: {
    /** `none`: the exchange is no denial. */
    readonly cause: CauseId | 'none';
    readonly also_ok: readonly (CauseId | 'none')[];
    readonly rules_must: readonly RuleId[];
    readonly rules_must_not: readonly RuleId[];
    /** The vendor that answered, null if it is none that has a name; left out where the case does not ask. */
    readonly answeredBy?: string | null;
    /** Other vendors (or none) that a fair expert accepts as the one who answered. */
    readonly answered_also_ok?: readonly (string | null)[];
    /** The layer of `answeredBy`; null where that is null. */
    readonly layer?: Layer | null;
    readonly layer_also_ok?: readonly (Layer | null)[];
  };
  readonly why: string;
  readonly difficulty: string;
  /** One per exchange, where the story turns on time: a `Date` field has whole seconds and no duration. */
  readonly timing?: readonly Timing[];
}

export interface LabelledCase extends Label {
  readonly exchanges: readonly Exchange[];
}

/** This folder: each folder in it holds `labels.json` and one `<id>.http` per label. */
export const casesFolder = import.meta.dirname;

/** The names of all batches, in order. */
export function batchNames(): readonly string[] {
  return readdirSync(casesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The cases of one batch. Throws, naming the file, where a case cannot be read. */
export function casesOf(batch: string): readonly LabelledCase[] {
  const labels: readonly Label[] = JSON.parse(readFileSync(join(casesFolder, batch, 'labels.json'), 'utf8'));
  return labels.map((label) => ({ ...label, exchanges: exchangesOf(batch, label) }));
}

function exchangesOf(batch: string, label: Label): readonly Exchange[] {
  const file = join(casesFolder, batch, `${label.id}.http`);
  const exchanges = readExample({ http: readFileSync(file, 'utf8') });
  if (!exchanges[label.target]) throw new Error(`${file}: no exchange ${label.target}`);
  return label.timing ? timed(exchanges, label.timing) : exchanges;
}

function timed(exchanges: readonly Exchange[], timing: readonly Timing[]): readonly Exchange[] {
  const first = exchanges[0]?.startedAt ?? 0;
  return exchanges.map((exchange, index) => {
    const time = timing[index];
    return time ? { ...exchange, startedAt: first + time.start, duration: time.took } : exchange;
  });
}
