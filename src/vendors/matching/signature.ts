import type { CauseId, Confidence } from '../../engine/taxonomy.ts';
import type { Fix } from '../../engine/texts.ts';
import type { Vendor, VendorCodes, When } from '../../engine/vendor.ts';
import { fold } from './automaton.ts';
import { type Condition, conditionsOf } from './condition.ts';

/** What a vendor's entry means once it has matched. */
export interface Meaning {
  readonly cause: CauseId;
  readonly says: string;
  readonly confidence: Confidence;
  readonly orElse: readonly CauseId[];
  /** A code of the product's defined vocabulary, not only its wording. */
  readonly stated: boolean;
  /** Others word it so too: it does not name the product. */
  readonly shared: boolean;
  readonly fix?: Fix;
}

/** One compiled entry of a vendor: a denial, a code, or (without meaning) a mark. */
export interface Signature {
  readonly vendor: Vendor;
  readonly when: When;
  readonly conditions: readonly Condition[];
  readonly meaning?: Meaning;
}

/** All signatures of a vendor: marks first, then denials, then one for each code of its vocabularies. */
export function signaturesOf(vendor: Vendor): readonly Signature[] {
  const marks = vendor.marks.map((when) => signature(vendor, when));
  const denials = vendor.denials.map((denial) =>
    signature(vendor, denial.when, {
      cause: denial.cause,
      says: denial.says,
      confidence: denial.confidence ?? 'likely',
      orElse: denial.orElse ?? [],
      stated: false,
      shared: denial.shared ?? false,
      ...(denial.fix && { fix: denial.fix }),
    }),
  );
  return [...marks, ...denials, ...(vendor.vocabularies ?? []).flatMap((codes) => spelled(vendor, codes))];
}

function signature(vendor: Vendor, when: When, meaning?: Meaning): Signature {
  return { vendor, when, conditions: conditionsOf(when), ...(meaning && { meaning }) };
}

function spelled(vendor: Vendor, vocabulary: VendorCodes): readonly Signature[] {
  const { codes, confidence: usual = 'likely', shared = false } = vocabulary;
  return Object.entries(codes).map(([code, [cause, says, confidence = usual]]) =>
    signature(vendor, whenCode(vocabulary, code), { cause, says, confidence, orElse: [], stated: true, shared }),
  );
}

function whenCode({ at, when = {} }: VendorCodes, code: string): When {
  if ('json' in at) return { ...when, json: { ...when.json, [at.json]: { equals: code } } };
  if ('header' in at) return { ...when, header: { ...when.header, [at.header]: { pattern: asToken(code) } } };
  const literal = 'xml' in at ? `<${at.xml}>${code}</${at.xml}>` : at.body.replace('{}', code);
  return { ...when, body: { all: [fold(literal), ...bodyParts(when.body)] } };
}

/** The code alone, or followed by what services append to it: `Code:http://...`, `code; more`. */
function asToken(code: string): RegExp {
  return new RegExp(`^\\s?${code.replace(/[^A-Za-z0-9_]/g, '\\$&')}(?:[\\s:;,]|$)`, 'i');
}

function bodyParts(body: When['body']): readonly Exclude<When['body'], undefined | { all: unknown }>[] {
  if (body === undefined) return [];
  return typeof body === 'object' && 'all' in body ? body.all : [body];
}
