import type { Exchange } from '../http/exchange.ts';
import { diagnose } from './diagnose.ts';
import type { Diagnosis } from './diagnosis.ts';
import { withDoubts } from './doubt.ts';
import { denialFindings, type Finding } from './finding.ts';
import { type AdvisedFix, advised, audienceOf } from './fix.ts';
import type { Knowledge, Recognition } from './knowledge.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { shapeClues } from './soft-denial.ts';
import type { CauseId } from './taxonomy.ts';

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

/** Judges one denial by the clues of its shape, of its vendor and of every cause, then by the rules on denials. */
export function judge(
  exchange: Exchange,
  around: Neighbourhood,
  recognition: Recognition,
  knowledge: Knowledge,
): Judgement {
  const ofCauses = knowledge.causes.flatMap((cause) => cause.clues?.(exchange, around) ?? []);
  const clues = withDoubts(exchange, [...shapeClues(exchange), ...recognition.clues, ...ofCauses], around);
  const texts = (id: CauseId) => knowledge.causes.find((cause) => cause.id === id);
  const diagnosis = diagnose(exchange, clues, recognition.answeredBy, (id) => texts(id)?.headline ?? id);
  const particular = recognition.fixes.filter(({ cause }) => cause === diagnosis.cause).map(({ fix }) => fix);
  const { vendor, layer } = recognition.answeredBy ?? {};
  return {
    diagnosis,
    findings: denialFindings(exchange, diagnosis, around, knowledge),
    fixes: advised(texts(diagnosis.cause)?.fixes ?? none, vendor, particular, audienceOf(layer)),
    related: relatedTo(exchange, diagnosis, around),
  };
}

const none = { caller: [], apiOwner: [], operator: [] };
const mostRelated = 8;

/** Exchanges that clues point to, then the nearest ones of the same URL and endpoint. */
function relatedTo({ id }: Exchange, { clues, against }: Diagnosis, around: Neighbourhood): readonly number[] {
  const pointedTo = [...clues, ...against].flatMap(({ evidence }) => evidence.map(({ exchange }) => exchange));
  const near = [...around.sameUrl, ...around.sameEndpoint].map((other) => other.id);
  const nearest = near.sort((a, b) => Math.abs(a - id) - Math.abs(b - id));
  return [...new Set([...pointedTo, ...nearest])].filter((other) => other !== id).slice(0, mostRelated);
}
