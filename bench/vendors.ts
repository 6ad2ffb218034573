import { readExample } from '../src/engine/example.ts';
import type { Vendor } from '../src/engine/vendor.ts';
import type { Exchange } from '../src/http/exchange.ts';
import { vendors } from '../src/vendors/index.ts';
import { recogniseBy } from '../src/vendors/matcher.ts';
import { indexOf, type SignatureIndex } from '../src/vendors/matching/index.ts';

/** How long the same denials take to match against all vendors, as multiples of what they take against twenty of them. */
export function vendorRatios(rounds: number): { readonly vendors: number; readonly ratios: readonly number[] } {
  const few = vendors.filter((_, n) => n % Math.ceil(vendors.length / 20) === 0);
  const [small, large] = [indexOf(few), indexOf(vendors)];
  const ratios = Array.from({ length: rounds }, () => timeOf(large, few) / timeOf(small, few));
  return { vendors: vendors.length, ratios: ratios.slice(Math.ceil(rounds / 4)) };
}

/** Exchanges are made anew for each round, for what was read of one is kept with it. */
function timeOf(index: SignatureIndex, known: readonly Vendor[]): number {
  const exchanges = Array.from({ length: 30 }, () => denialsOf(known)).flat();
  const start = performance.now();
  for (const exchange of exchanges) recogniseBy(index, exchange);
  return performance.now() - start;
}

function denialsOf(known: readonly Vendor[]): readonly Exchange[] {
  return known.flatMap(({ denials }) => denials.flatMap(({ sample }) => readExample({ http: sample })));
}
