import type { Clue } from '../engine/clue.ts';
import type { AnsweredBy } from '../engine/diagnosis.ts';
import type { Recognition } from '../engine/knowledge.ts';
import type { Confidence, RuleId } from '../engine/taxonomy.ts';
import type { Fix } from '../engine/texts.ts';
import type { Vendor } from '../engine/vendor.ts';
import type { Exchange } from '../http/exchange.ts';
import { vendors } from './index.ts';
import { evidenceOf } from './matching/evidence.ts';
import { indexOf, type Match, matches, type SignatureIndex } from './matching/index.ts';
import type { Meaning } from './matching/signature.ts';

/** What the known products' wordings say about an exchange; nothing known gives nobody and no clue. Never throws. */
export function recognise(exchange: Exchange): Recognition {
  ownIndex ??= indexOf(vendors);
  return recogniseBy(ownIndex, exchange);
}

/** The product's own ways to mend a rule's fault; none for an unknown vendor or rule. */
export function remedies(vendor: string, rule: RuleId): readonly Fix[] {
  byId ??= new Map(vendors.map((known) => [known.id, known]));
  return byId.get(vendor)?.remedies?.[rule] ?? [];
}

/** The same with an index of one's own making. */
export function recogniseBy(index: SignatureIndex, exchange: Exchange): Recognition {
  const found = ranked(matches(index, exchange));
  const said = found.flatMap((match) => (match.signature.meaning ? [{ match, meaning: match.signature.meaning }] : []));
  const [best] = said;
  const heard = said.map((one) => ({ ...one, first: best !== undefined && speaksFirst(best, one) }));
  return {
    answeredBy: answeredBy(found[0]?.signature.vendor),
    clues: heard.flatMap(({ match, meaning, first }) => cluesOf(index, match, meaning, first)),
    fixes: heard.flatMap(({ match, meaning, first }) => (first ? fixesOf(match.signature.vendor, meaning) : [])),
  };
}

let ownIndex: SignatureIndex | undefined;
let byId: ReadonlyMap<string, Vendor> | undefined;

interface Said {
  readonly match: Match;
  readonly meaning: Meaning;
}

/** A denial tells more than a mark; what stands at the edge answered before what is behind it; the longer wording says more. */
function ranked(found: readonly Match[]): readonly Match[] {
  return [...found].sort(
    (a, b) =>
      Number(Boolean(b.signature.meaning)) - Number(Boolean(a.signature.meaning)) ||
      b.weight - a.weight ||
      layers.indexOf(a.signature.vendor.layer) - layers.indexOf(b.signature.vendor.layer),
  );
}

const layers = ['network', 'edge', 'api', 'identity', 'framework', 'gateway', 'server'] as const;

/** The best entry, and others that do not contradict it, keep their confidence; the rest are other readings. */
function speaksFirst(best: Said, one: Said): boolean {
  if (one.meaning.cause === best.meaning.cause) return true;
  return one.match.signature.vendor === best.match.signature.vendor && one.match.weight === best.match.weight;
}

function answeredBy(vendor: Vendor | undefined): AnsweredBy | null {
  return vendor ? { vendor: vendor.id, name: vendor.name, layer: vendor.layer } : null;
}

function cluesOf(index: SignatureIndex, match: Match, meaning: Meaning, first: boolean): readonly Clue[] {
  const { name } = match.signature.vendor;
  const evidence = evidenceOf(match, index.numberOf);
  const clue = (cause: Clue['cause'], confidence: Confidence, because: string): Clue => ({
    cause,
    authority: meaning.stated && first ? 'stated' : 'vendor',
    confidence,
    because,
    evidence,
  });
  const main = clue(meaning.cause, first ? meaning.confidence : 'possible', `${name}: ${meaning.says}`);
  const others = first ? meaning.orElse : [];
  return [main, ...others.map((cause) => clue(cause, 'possible', `${name} gives the same answer in this case too.`))];
}

function fixesOf(vendor: Vendor, { cause, fix }: Meaning): Recognition['fixes'] {
  return fix ? [{ cause, fix: { ...fix, vendor: fix.vendor ?? vendor.id } }] : [];
}
