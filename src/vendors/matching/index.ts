import type { Vendor } from '../../engine/vendor.ts';
import type { Exchange } from '../../http/exchange.ts';
import { type Automaton, createAutomaton } from './automaton.ts';
import { type Channels, channelsOf, heardIn } from './channels.ts';
import { type Condition, plainlyHolds } from './condition.ts';
import { type Channel, type Reading, readingOf } from './reading.ts';
import { type Signature, signaturesOf } from './signature.ts';

/** All signatures, each filed under the one thing that is hardest to meet by chance. */
export interface SignatureIndex {
  readonly automaton: Automaton;
  readonly numberOf: (literal: string) => number;
  /** By channel, then by the number of a literal. */
  readonly byLiteral: ReadonlyMap<Channel, ReadonlyMap<number, readonly Signature[]>>;
  /** By a channel that only has to be there. */
  readonly byPresence: ReadonlyMap<Channel, readonly Signature[]>;
  /** Signatures with nothing to file them under: tried on every exchange. */
  readonly always: readonly Signature[];
  readonly channels: Channels;
}

/** A matched signature and the reading that it matched. */
export interface Match {
  readonly signature: Signature;
  readonly reading: Reading;
  /** Grows with the number and length of what was found: of two that match, the heavier one says more. */
  readonly weight: number;
}

/** Compiles the vendors, once; what an exchange costs afterwards does not depend on how many they are. */
export function indexOf(vendors: readonly Vendor[]): SignatureIndex {
  const signatures = vendors.flatMap(signaturesOf);
  const literals = [...new Set(signatures.flatMap((s) => s.conditions.flatMap((c) => c.literals ?? [])))];
  const numbers = new Map(literals.map((literal, number) => [literal, number]));
  const numberOf = (literal: string): number => numbers.get(literal) ?? -1;
  const byLiteral = new Map<Channel, Map<number, Signature[]>>();
  const byPresence = new Map<Channel, Signature[]>();
  const always: Signature[] = [];
  for (const signature of signatures) {
    const anchor = anchorOf(signature);
    if (!anchor) always.push(signature);
    else if (!anchor.literals) file(byPresence, anchor.channel, signature);
    else for (const literal of anchor.literals) fileUnder(byLiteral, anchor.channel, numberOf(literal), signature);
  }
  const channels = channelsOf([...new Set([...byLiteral.keys(), ...byPresence.keys()])]);
  return { automaton: createAutomaton(literals), numberOf, byLiteral, byPresence, always, channels };
}

/** All signatures that hold for the exchange, in no particular order. */
export function matches(index: SignatureIndex, exchange: Exchange): readonly Match[] {
  const reading = readingOf(exchange, index.automaton);
  return [...candidates(index, reading)]
    .filter((signature) => holds(signature, reading, index.numberOf))
    .map((signature) => ({ signature, reading, weight: weightOf(signature, reading, index.numberOf) }));
}

function weightOf({ when, conditions }: Signature, reading: Reading, numberOf: (literal: string) => number): number {
  const plain = [when.status, when.method, when.credentials, when.withoutRequestHeader];
  const texts = conditions.map(({ channel, literals }) => {
    const found = (literals ?? []).filter((literal) => reading.heard(channel).hits.has(numberOf(literal)));
    return 10 + Math.min(60, Math.max(0, ...found.map((literal) => literal.length)));
  });
  return plain.filter((part) => part !== undefined).length * 4 + texts.reduce((sum, part) => sum + part, 0);
}

function holds({ when, conditions }: Signature, reading: Reading, numberOf: (literal: string) => number): boolean {
  return plainlyHolds(when, reading) && conditions.every((condition) => condition.holds(reading, numberOf));
}

function candidates(index: SignatureIndex, reading: Reading): ReadonlySet<Signature> {
  const found = new Set(index.always);
  for (const channel of heardIn(index.channels, reading.exchange)) {
    const { values, hits } = reading.heard(channel);
    const filed = index.byLiteral.get(channel);
    if (filed) for (const literal of hits.keys()) for (const one of filed.get(literal) ?? []) found.add(one);
    if (values.length) for (const one of index.byPresence.get(channel) ?? []) found.add(one);
  }
  return found;
}

/** The condition with the longest literal; else a field or JSON member that has to be there. */
function anchorOf(signature: Signature): Condition | undefined {
  const ranked = [...signature.conditions].sort((a, b) => rarity(b) - rarity(a));
  const [best] = ranked.filter((condition) => rarity(condition) > 0);
  return best;
}

function rarity({ channel, literals }: Condition): number {
  if (literals) return 1 + Math.min(...literals.map((literal) => literal.length));
  return channel.includes(' ') ? 1 : 0;
}

function file(map: Map<Channel, Signature[]>, channel: Channel, signature: Signature): void {
  const list = map.get(channel) ?? [];
  list.push(signature);
  map.set(channel, list);
}

function fileUnder(map: Map<Channel, Map<number, Signature[]>>, channel: Channel, number: number, s: Signature): void {
  const filed = map.get(channel) ?? new Map<number, Signature[]>();
  filed.set(number, [...(filed.get(number) ?? []), s]);
  map.set(channel, filed);
}
