import type { Cause } from '../../engine/cause.ts';
import type { Knowledge } from '../../engine/knowledge.ts';
import { rules } from '../../rules/index.ts';
import { recognise, remedies } from '../../vendors/matcher.ts';

const files: Record<string, Record<string, unknown>> = import.meta.glob(
  ['../../causes/*.ts', '!../../causes/*.test.ts', '!../../causes/index.ts'],
  { eager: true },
);
const causes = Object.values(files)
  .flatMap((m) => Object.values(m))
  .filter((v): v is Cause => typeof v === 'object' && v !== null && 'tellApart' in v);

/** Every cause, rule and vendor that is known. */
export const knowledge: Knowledge = { causes, rules, recognise, remedies };
