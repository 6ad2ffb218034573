import type { Denial } from '../engine/judge.ts';
import {
  annotationsIn,
  examineReading,
  filtered,
  formats,
  type HarReading,
  newOnly,
  readHar,
  type Selection,
} from '../index.ts';
import { readFilter } from '../report/filter.ts';
import { filterableOf } from '../report/filterable-of.ts';
import type { Fails } from '../report/junit.ts';
import { bytesOf } from './captures.ts';
import type { Job, Outcome } from './job.ts';
import { repairsText } from './repairs.ts';
import { about, complaint } from './usage-error.ts';
import { severities } from './words.ts';

/** Reads, judges and writes one capture. Never throws: a capture that cannot be used is an outcome too. */
export function analyzeOne(job: Job): Outcome {
  try {
    const reading = about(job.capture, () => readHar(bytesOf(job.capture)));
    const selection = chosen(examineReading(reading, settings(job, reading)), job);
    const fails = failsOn(job.failOn);
    const text = formats[job.format].part(selection, { ...job, ...(job.failOn.length > 0 ? { fails } : {}) });
    const repairs = repairsText(job.capture, reading.repairs);
    return { text, repairs, fails: isFailure(selection, fails) };
  } catch (error) {
    return { unusable: complaint(error) };
  }
}

/** What is muted here goes with what an earlier export says in the file. */
function settings({ capture, raw, mute }: Job, { log }: HarReading) {
  const annotations = annotationsIn(log);
  const muted = [...annotations.muted, ...mute.map((rule) => ({ rule, host: '' }))];
  return { file: capture, raw, annotations: { ...annotations, muted } };
}

function chosen(selection: Selection, { filter, baseline }: Job): Selection {
  const { passes } = readFilter(filter);
  const keep = (denial: Denial) => passes(filterableOf(denial, selection));
  const some = filter === '' ? selection : filtered(selection, keep);
  return baseline ? newOnly(some, baseline) : some;
}

function isFailure({ denials, findings }: Selection, fails: Fails): boolean {
  return findings.some(fails) || denials.some(({ diagnosis }) => fails(diagnosis));
}

/** A severity stands for itself and the graver ones; rules and causes stand for themselves. */
function failsOn(words: readonly string[]): Fails {
  const limit = Math.max(...words.map((word) => severities.indexOf(word)), -1);
  return (found) => {
    if ('cause' in found) return words.includes(found.cause);
    return words.includes(found.rule) || severities.indexOf(found.severity) <= limit;
  };
}
