import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exchange } from '../../src/http/exchange.ts';
import { readExample } from '../../src/engine/example.ts';
import type { CauseId, RuleId } from '../../src/index.ts';

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
  };
  readonly why: string;
  readonly difficulty: string;
}

export interface LabelledCase extends Label {
  readonly exchanges: readonly Exchange[];
}

/** This folder: each `batch-*` in it holds `labels.json` and one `<id>.http` per label. */
export const casesFolder = import.meta.dirname;

/** The names of all batches, in order. */
export function batchNames(): readonly string[] {
  return readdirSync(casesFolder)
    .filter((name) => name.startsWith('batch-'))
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
  return exchanges;
}
