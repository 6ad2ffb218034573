import type { Lexicon } from '../vocabulary.ts';
import { english } from './en.ts';

/** All languages that wording is understood in; English first. */
export const lexicons: readonly Lexicon[] = [english];
