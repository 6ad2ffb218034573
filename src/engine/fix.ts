import type { Audience, Layer } from './taxonomy.ts';
import type { Code, Fix, Fixes } from './texts.ts';

/** One thing to do, and who can do it. */
export interface AdvisedFix {
  readonly for: Audience;
  readonly text: string;
  readonly code?: Code;
}

/**
 * Fixes by audience as one list, `first` at the head of the audience that can use it. Of fixes made for one vendor, those
 * for the vendor that answered lead, and those for others are left out.
 */
export function advised(
  fixes: Fixes,
  vendor: string | undefined,
  first: readonly Fix[] = [],
  firstFor: Audience = 'api-owner',
): readonly AdvisedFix[] {
  return audiences.flatMap(([audience, member]) => {
    const own = [...(audience === firstFor ? first : []), ...fixes[member]];
    const fitting = own.filter((fix) => fix.vendor === undefined || fix.vendor === vendor);
    const particular = fitting.filter((fix) => fix.vendor !== undefined || first.includes(fix));
    return [...particular, ...fitting.filter((fix) => !particular.includes(fix))].map((fix) =>
      forAudience(fix, audience),
    );
  });
}

/** Who can act on a fix that a product's own wording suggests: it depends on what kind of product it is. */
export function audienceOf(layer: Layer | undefined): Audience {
  if (layer === 'api' || layer === 'identity') return 'caller';
  return layer === 'framework' ? 'api-owner' : 'operator';
}

const audiences = [
  ['caller', 'caller'],
  ['api-owner', 'apiOwner'],
  ['operator', 'operator'],
] as const;

const forAudience = ({ text, code }: Fix, audience: Audience): AdvisedFix =>
  code ? { for: audience, text, code } : { for: audience, text };
