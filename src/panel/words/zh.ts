import type { Words } from './t.ts';

/** The interface in Simplified Chinese. */
export const zh: Words['texts'] = {};
