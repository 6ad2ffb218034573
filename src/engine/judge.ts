import type { Exchange } from '../http/exchange.ts';
import type { Clue } from './clue.ts';
import { diagnose } from './diagnose.ts';
import type { Diagnosis } from './diagnosis.ts';
import { withDoubts } from './doubt.ts';
import { denialFindings, type Finding } from './finding.ts';
import { type AdvisedFix, advised, audienceOf } from './fix.ts';
import type { Knowledge, Recognition } from './knowledge.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { Change, Seen } from './notes.ts';
import { areSameClues } from './same-clue.ts';
import { shapeClues } from './soft-denial.ts';
import type { Watched } from './watched.ts';
import { foremost } from './watched-list.ts';

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

/** What was said of a denial when it was judged last, and what of its neighbours each answer rests on. */
export interface Memory {
  readonly neighbours: Watched;
  /** By cause and by rule, in the order of the knowledge. */
  readonly clues: Answer<Clue>[];
  readonly findings: Answer<Finding>[];
  related: Answer<number> | undefined;
  /** What was said before the neighbours were asked for doubts. */
  said: readonly Clue[];
  /** What the diagnosis was made of. */
  weighed: Answer<Clue> | undefined;
  judgement: Judgement | undefined;
}

type Answer<Item> = Seen<readonly Item[]>;

/** Nothing is remembered yet of a denial with these neighbours. */
export const emptyMemory = (neighbours: Watched): Memory => ({
  neighbours,
  clues: [],
  findings: [],
  related: undefined,
  said: none,
  weighed: undefined,
  judgement: undefined,
});

/**
 * Judges one denial by the clues of its shape, of its vendor and of every cause, then by the rules on denials. Only what
 * rests on a list of neighbours that is `stale` by now, or had asked something that the `news` may answer in another way, is
 * asked anew.
 */
export function judge(
  exchange: Exchange,
  recognition: Recognition,
  memory: Memory,
  { stale, news }: Changed,
  knowledge: Knowledge,
): Judgement {
  const { neighbours, judgement: last } = memory;
  neighbours.change(stale, news);
  const before = memory.weighed?.value;
  const weighed = weigh(exchange, recognition, memory, knowledge);
  const diagnosis =
    last && before && areSameClues(weighed, before)
      ? last.diagnosis
      : diagnosisOf(exchange, recognition, weighed, knowledge);
  const isAsBefore = diagnosis === last?.diagnosis;
  const { around } = neighbours;
  const findings = knowledge.rules.flatMap((rule, at) => {
    if (rule.scope !== 'denial') return none;
    const ask = () => denialFindings(rule, exchange, diagnosis, around, knowledge);
    const answer = again(isAsBefore ? memory.findings[at] : undefined, neighbours, ask);
    memory.findings[at] = answer;
    return answer.value;
  });
  const related = again(isAsBefore ? memory.related : undefined, neighbours, () =>
    relatedTo(exchange, diagnosis, around),
  );
  const fixes = isAsBefore ? last.fixes : fixesFor(diagnosis, recognition, knowledge);
  const judgement = { diagnosis, findings, fixes, related: related.value };
  Object.assign(memory, { related, judgement });
  return judgement;
}

/** What changed in the neighbourhood since a denial was judged last. */
export interface Changed {
  /** Lists that are made anew, a bit for each. */
  readonly stale: number;
  readonly news: readonly Change[];
}

function weigh(exchange: Exchange, { clues }: Recognition, memory: Memory, { causes }: Knowledge): readonly Clue[] {
  const { neighbours } = memory;
  const { around } = neighbours;
  const ofCauses = causes.flatMap((cause, at) => {
    const answer = again(memory.clues[at], neighbours, () => cause.clues?.(exchange, around) ?? none);
    memory.clues[at] = answer;
    return answer.value;
  });
  const said = [...shapeClues(exchange), ...clues, ...ofCauses];
  const known = areSameClues(said, memory.said) ? memory.weighed : undefined;
  memory.weighed = again(known, neighbours, () => withDoubts(exchange, said, around));
  memory.said = said;
  return memory.weighed.value;
}

/** The answer that is known, if it still holds. */
function again<Item>(known: Answer<Item> | undefined, neighbours: Watched, ask: () => readonly Item[]): Answer<Item> {
  if (known && neighbours.holds(known)) return known;
  const answer = neighbours.during(ask);
  return answer.value.length === 0 && answer.asked.lists === 0 ? nothing : answer;
}

const none: readonly never[] = [];
/** Most have nothing to say of most denials, whatever is around them. */
const nothing: Answer<never> = { value: none, asked: { lists: 0, questions: [] } };

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
  const others = new Set(pointedTo.filter((other) => other !== id));
  const inOrder = (a: Exchange, b: Exchange) => Math.abs(a.id - id) - Math.abs(b.id - id);
  const nearest = [around.sameUrl, around.sameEndpoint]
    .flatMap((list) => foremost(list, mostRelated, inOrder, (other) => !others.has(other.id)))
    .sort(inOrder);
  return [...new Set([...others, ...nearest.map((other) => other.id)])].slice(0, mostRelated);
}
