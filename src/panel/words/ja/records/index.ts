import type { RecordTexts } from '../../languages.ts';
import { blocked } from './blocked.ts';
import { credentials } from './credentials.ts';
import { heldBack } from './held-back.ts';
import { origin } from './origin.ts';
import { permission } from './permission.ts';
import { rules } from './rules.ts';
import { sentences } from './sentences.ts';
import { server } from './server.ts';
import { signingIn } from './signing-in.ts';
import { stories } from './stories.ts';
import { unspecified } from './unspecified.ts';

/** Titles, headlines and fixes of the causes, titles of the rules, and words and sentences of the stories, in Japanese, by the English text. */
export const records: RecordTexts = {
  ...blocked,
  ...heldBack,
  ...credentials,
  ...origin,
  ...permission,
  ...rules,
  ...sentences,
  ...server,
  ...signingIn,
  ...stories,
  ...unspecified,
};
