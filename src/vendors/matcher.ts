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
import { sentElsewhere } from './matching/sent-elsewhere.ts';
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
  const all = matches(index, exchange);
  const named = new Set(all.filter(names).map(({ signature }) => signature.vendor));
  const found = ranked(all, named);
  const said = found.flatMap((match) => saidBy(match, named));
  const [best] = said;
  const heard = said.map((one) => ({ ...one, first: best !== undefined && speaksFirst(best, one) }));
  return {
    answeredBy: answeredBy(found.find(({ signature }) => named.has(signature.vendor))?.signature.vendor),
    clues: heard.flatMap(({ first, ...one }) => settled(exchange, cluesOf(index, one, first))),
    fixes: heard.flatMap(({ match, meaning, named, first }) =>
      first && named ? fixesOf(match.signature.vendor, meaning) : [],
    ),
  };
}

let ownIndex: SignatureIndex | undefined;
let byId: ReadonlyMap<string, Vendor> | undefined;

interface Said {
  readonly match: Match;
  readonly meaning: Meaning;
  /** Whether it is known that the product itself said it. */
  readonly named: boolean;
}

/** A mark, or a wording that no other product has. */
function names({ signature }: Match): boolean {
  return !signature.meaning?.shared;
}

function saidBy(match: Match, known: ReadonlySet<Vendor>): readonly Said[] {
  const { meaning, vendor } = match.signature;
  return meaning ? [{ match, meaning, named: known.has(vendor) }] : [];
}

/**
 * A denial tells more than a mark; a product that is known more than one that others sound like; the longer wording
 * says more; what stands at the edge answered before what is behind it.
 */
function ranked(found: readonly Match[], known: ReadonlySet<Vendor>): readonly Match[] {
  return [...found].sort(
    (a, b) =>
      Number(Boolean(b.signature.meaning)) - Number(Boolean(a.signature.meaning)) ||
      Number(known.has(b.signature.vendor)) - Number(known.has(a.signature.vendor)) ||
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

/** What the words mean, as sure as the product's documentation; no more than likely where others may have said them. */
function cluesOf(index: SignatureIndex, { match, meaning, named }: Said, first: boolean): readonly Clue[] {
  const { name } = match.signature.vendor;
  const evidence = evidenceOf(match, index.numberOf);
  const clue = (cause: Clue['cause'], confidence: Confidence, because: string): Clue => ({
    cause,
    authority: meaning.stated && named && first ? 'stated' : 'vendor',
    confidence: named || confidence !== 'certain' ? confidence : 'likely',
    because,
    evidence,
  });
  const says = named ? `${name}: ${meaning.says}` : `In words that ${name} uses too: ${meaning.says}`;
  const main = clue(meaning.cause, first ? meaning.confidence : 'possible', says);
  const also = named ? `${name} gives the same answer in this case too.` : 'The same words are used in this case too.';
  return [main, ...(first ? meaning.orElse : []).map((cause) => clue(cause, 'possible', also))];
}

/** "No key was sent" to a request that brought one in another place or form: it is not where the product looks for it. */
function settled(exchange: Exchange, clues: readonly Clue[]): readonly Clue[] {
  return clues.flatMap((clue) => {
    if (clue.cause !== 'no-credentials' || clue.confidence !== 'certain' || !sentElsewhere(exchange)) return [clue];
    const because = `${clue.because} The request brought a credential, so that it is not where, or not what, the product looks for.`;
    return [
      { ...clue, cause: 'wrong-scheme', confidence: 'likely', because },
      { ...clue, confidence: 'possible' },
    ];
  });
}

function fixesOf(vendor: Vendor, { cause, fix }: Meaning): Recognition['fixes'] {
  return fix ? [{ cause, fix: { ...fix, vendor: fix.vendor ?? vendor.id } }] : [];
}
