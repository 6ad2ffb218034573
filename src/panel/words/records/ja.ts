import type { RecordTexts } from '../languages.ts';

/** Titles, headlines and fixes of the causes in Japanese, by the fingerprint of the English text. */
export const ja: RecordTexts = {};
