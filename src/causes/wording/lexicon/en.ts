import type { Lexicon } from '../vocabulary.ts';
import { englishDeeds } from './en-deeds.ts';
import { englishIdioms } from './en-idioms.ts';
import { englishNuances } from './en-nuances.ts';
import { englishNegated, englishPredicates } from './en-predicates.ts';
import { englishSituations } from './en-situations.ts';
import { englishSubjects } from './en-subjects.ts';
import { englishThings } from './en-things.ts';

/** English, and the words of machine codes. */
export const english: Lexicon = {
  language: 'en',
  unit: 'words',
  hints:
    'the, a, an, after, one, or, from, that, we, at, will, can, cannot, please, could, does, do, did, only, any, its, hour, is, are, was, has, have, been, you, your, this, to, of, for, and, with, not, no, be, by, in, on, it',
  subjects: englishSubjects,
  predicates: englishPredicates,
  negated: englishNegated,
  idioms: [...englishIdioms, ...englishDeeds, ...englishThings, ...englishNuances, ...englishSituations],
  negations:
    'not, no, never, without, neither, nor, unable, cannot, failed to, unsuccessfully, cant, dont, doesnt, isnt, non, hasnt, arent, didnt, couldnt, wasnt, havent, nothing, fails to, fail to',
  hedges:
    'unexpected token*, unexpected end of, for additional information, for additional details, for additional help, for additional assistance, if, experiencing, could be, could have, perhaps, possibly, maybe, probably, for example, such as, e g, make sure, ensure, check, when, unless, whether, in case, learn more, read more, how to, forgot, forgotten your, possible cause*, possible reason*, possible solution*, possible explanation*, it is possible, it s possible, possible that, is possible that, potential causes, common causes, most likely causes, reasons include, for instance, typically, usually, often, sometimes, can be caused, likely, examine, need help, having trouble, consider, alternatively, otherwise, note that, tip, want to, new here, already have an account, lost your, has to be changed, by default, will expire, expires after, expire after, expires in, expires every, no restriction*, protected by recaptcha, protected by hcaptcha, protected by captcha, results are filtered, filtered results, filtered list, filtered view, only a few, only one left, documentation about, documentation for, documentation on, see the documentation, in the documentation, docs for, read about, described in, guide to, policy requires, password policy, article about, reference for, api reference, check the api, questions about, faq, tutorial, how do, help with, our policy, by continuing, by using, by clicking, by signing, passwords must, password must, must contain a digit, must contain at least, before your account, before the account, before it is locked, will be locked, will be blocked, will be disabled, attempts left, attempts remaining, attempt left, attempt remaining, more attempt, more attempts, last attempt, will lock, will be suspended, going to be',
  exclusives: 'only, exclusively, solely',
  modals: 'may, might',
  alternatives: 'or, and or',
};
