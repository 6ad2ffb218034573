import type { Words } from './t.ts';

/** The interface in French. */
export const fr: Words['texts'] = {};
