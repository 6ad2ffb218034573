import type { RecordTexts } from '../languages.ts';

/** Titles, headlines and fixes of the causes in French, by the fingerprint of the English text. */
export const fr: RecordTexts = {};
