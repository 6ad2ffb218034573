import type { Words } from './t.ts';

/** The interface in Spanish. */
export const es: Words['texts'] = {};
