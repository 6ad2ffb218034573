import type { RecordTexts } from '../languages.ts';

/** Titles, headlines and fixes of the causes in Simplified Chinese, by the fingerprint of the English text. */
export const zh: RecordTexts = {};
