import type { Words } from './t.ts';

/** The interface in Japanese. */
export const ja: Words['texts'] = {};
