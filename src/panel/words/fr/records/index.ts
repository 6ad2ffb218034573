import type { RecordTexts } from '../../languages.ts';
import { blocked } from './blocked.ts';
import { credentials } from './credentials.ts';
import { origin } from './origin.ts';
import { permission } from './permission.ts';
import { rules } from './rules.ts';
import { server } from './server.ts';
import { signingIn } from './signing-in.ts';
import { stories } from './stories.ts';
import { unspecified } from './unspecified.ts';

/** Titles, headlines and fixes of the causes, titles of the rules, and words of the stories, in French, by the English text. */
export const records: RecordTexts = {
  ...blocked,
  ...credentials,
  ...origin,
  ...permission,
  ...rules,
  ...server,
  ...signingIn,
  ...stories,
  ...unspecified,
};
