import type { Words } from './t.ts';

/** The interface in German. */
export const de: Words['texts'] = {};
