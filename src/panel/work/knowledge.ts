import { causes } from '../../causes/index.ts';
import type { Knowledge } from '../../engine/knowledge.ts';
import { rules } from '../../rules/index.ts';
import { recognise, remedies } from '../../vendors/matcher.ts';

/** Every cause, rule and vendor that is known. Only the worker loads it. */
export const knowledge: Knowledge = { causes, rules, recognise, remedies };
