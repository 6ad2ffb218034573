import { readExample } from '../src/engine/example.ts';
import type { Vendor } from '../src/engine/vendor.ts';
import type { Exchange } from '../src/http/exchange.ts';
import { vendors } from '../src/vendors/index.ts';
import { recogniseBy } from '../src/vendors/matcher.ts';
import { indexOf, type SignatureIndex } from '../src/vendors/matching/index.ts';

/** The best times, as a ratio: the same denials matched against all vendors and against twenty of them. */
export function vendorRatio(rounds: number): { readonly vendors: number; readonly ratio: number } {
  const few = vendors.filter((_, n) => n % Math.ceil(vendors.length / 20) === 0);
  const [small, large] = [indexOf(few), indexOf(vendors)];
  const times = Array.from({ length: rounds }, () => ({ small: timeOf(small, few), large: timeOf(large, few) }));
  const best = (of: 'small' | 'large'): number => Math.min(...times.map((time) => time[of]));
  return { vendors: vendors.length, ratio: best('large') / best('small') };
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
