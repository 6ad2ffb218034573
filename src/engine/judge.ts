import type { Exchange } from '../http/exchange.ts';
import type { Clue, Evidence } from './clue.ts';
import { diagnose } from './diagnose.ts';
import type { Diagnosis } from './diagnosis.ts';
import { withDoubts } from './doubt.ts';
import { denialFindings, type Finding } from './finding.ts';
import { type AdvisedFix, advised, audienceOf } from './fix.ts';
import type { Knowledge, Recognition } from './knowledge.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { shapeClues } from './soft-denial.ts';
import { everyList, type Seen, type Watched } from './watched.ts';

/** A refused exchange, why it was refused, what to do, and what else is wrong with it. */
export interface Denial {
  readonly exchange: Exchange;
  readonly diagnosis: Diagnosis;
  /** Every finding that involves it. */
  readonly findings: readonly Finding[];
  readonly fixes: readonly AdvisedFix[];
  /** Ids of neighbours worth a look, those that the diagnosis rests on first. */
  readonly related: readonly number[];
}

/** What is known of a denial from itself and its neighbours. */
export type Judgement = Omit<Denial, 'exchange'>;

/** What was said of a denial when it was judged last, and which lists of its neighbours each answer rests on. */
export interface Memory {
  readonly neighbours: Watched;
  /** By cause and by rule, in the order of the knowledge. */
  readonly clues: Answer<Clue>[];
  readonly findings: Answer<Finding>[];
  related: Answer<number> | undefined;
  /** What the diagnosis was made of. */
  weighed: readonly Clue[];
  judgement: Judgement | undefined;
}

type Answer<Item> = Seen<readonly Item[]>;

/** Nothing is remembered yet of a denial with these neighbours. */
export const emptyMemory = (neighbours: Watched): Memory => ({
  neighbours,
  clues: [],
  findings: [],
  related: undefined,
  weighed: [],
  judgement: undefined,
});

/**
 * Judges one denial by the clues of its shape, of its vendor and of every cause, then by the rules on denials. Only what
 * looked at a list of neighbours that is `stale` by now is asked anew.
 */
export function judge(
  exchange: Exchange,
  recognition: Recognition,
  memory: Memory,
  stale: number,
  knowledge: Knowledge,
): Judgement {
  const { neighbours, judgement: last } = memory;
  neighbours.forget(stale);
  const weighed = weigh(exchange, recognition, memory, stale, knowledge);
  const diagnosis =
    last && isSame(weighed, memory.weighed) ? last.diagnosis : diagnosisOf(exchange, recognition, weighed, knowledge);
  const isAsBefore = diagnosis === last?.diagnosis;
  const { around } = neighbours;
  const findings = knowledge.rules.flatMap((rule, at) => {
    if (rule.scope !== 'denial') return none;
    const ask = () => denialFindings(rule, exchange, diagnosis, around, knowledge);
    const answer = again(isAsBefore ? memory.findings[at] : undefined, stale, neighbours, ask);
    memory.findings[at] = answer;
    return answer.value;
  });
  const related = again(isAsBefore ? memory.related : undefined, stale, neighbours, () =>
    relatedTo(exchange, diagnosis, around),
  );
  const fixes = isAsBefore ? last.fixes : fixesFor(diagnosis, recognition, knowledge);
  const judgement = { diagnosis, findings, fixes, related: related.value };
  Object.assign(memory, { weighed, related, judgement });
  return judgement;
}

function weigh(
  exchange: Exchange,
  { clues }: Recognition,
  memory: Memory,
  stale: number,
  { causes }: Knowledge,
): readonly Clue[] {
  const { neighbours } = memory;
  const { around } = neighbours;
  const ofCauses = causes.flatMap((cause, at) => {
    const answer = again(memory.clues[at], stale, neighbours, () => cause.clues?.(exchange, around) ?? none);
    memory.clues[at] = answer;
    return answer.value;
  });
  return withDoubts(exchange, [...shapeClues(exchange), ...clues, ...ofCauses], around);
}

/** The answer that is known, if no list changed that it rests on. */
function again<Item>(
  known: Answer<Item> | undefined,
  stale: number,
  neighbours: Watched,
  ask: () => readonly Item[],
): Answer<Item> {
  if (known && (known.lists & stale) === 0) return known;
  const answer = neighbours.during(ask);
  return answer.value.length > 0 ? answer : (nothing[answer.lists] ?? answer);
}

const none: readonly never[] = [];
/** Most have nothing to say of most denials: one record for each set of lists that they looked at in vain. */
const nothing = Array.from({ length: everyList + 1 }, (_, lists): Answer<never> => ({ value: none, lists }));

function isSame(some: readonly Clue[], others: readonly Clue[]): boolean {
  return some.length === others.length && some.every((clue, at) => isSameClue(clue, others[at]));
}

function isSameClue(one: Clue, other: Clue | undefined): boolean {
  if (one === other) return true;
  return (
    one.cause === other?.cause &&
    one.authority === other.authority &&
    one.confidence === other.confidence &&
    one.because === other.because &&
    one.headline === other.headline &&
    one.evidence.length === other.evidence.length &&
    one.evidence.every((each, at) => isSamePlace(each, other.evidence[at]))
  );
}

const isSamePlace = (one: Evidence, other: Evidence | undefined) =>
  one.exchange === other?.exchange && one.side === other.side && one.place === other.place;

function diagnosisOf(
  exchange: Exchange,
  { answeredBy }: Recognition,
  clues: readonly Clue[],
  { causes }: Knowledge,
): Diagnosis {
  return diagnose(exchange, clues, answeredBy, (id) => causes.find((cause) => cause.id === id)?.headline ?? id);
}

function fixesFor(
  { cause }: Diagnosis,
  { answeredBy, fixes }: Recognition,
  { causes }: Knowledge,
): readonly AdvisedFix[] {
  const particular = fixes.filter((each) => each.cause === cause).map(({ fix }) => fix);
  const own = causes.find(({ id }) => id === cause)?.fixes ?? noFixes;
  return advised(own, answeredBy?.vendor, particular, audienceOf(answeredBy?.layer));
}

const noFixes = { caller: none, apiOwner: none, operator: none };
const mostRelated = 8;

/** Exchanges that clues point to, then the nearest ones of the same URL and endpoint. */
function relatedTo({ id }: Exchange, { clues, against }: Diagnosis, around: Neighbourhood): readonly number[] {
  const pointedTo = [...clues, ...against].flatMap(({ evidence }) => evidence.map(({ exchange }) => exchange));
  const near = [...around.sameUrl, ...around.sameEndpoint].map((other) => other.id);
  const nearest = near.sort((a, b) => Math.abs(a - id) - Math.abs(b - id));
  return [...new Set([...pointedTo, ...nearest])].filter((other) => other !== id).slice(0, mostRelated);
}
