import { loginAttempt } from '../../../engine/login.ts';
import type { CauseId } from '../../../engine/taxonomy.ts';
import { wordSet } from '../../../http/word-set.ts';
import { has, likely, type Reading, type Told } from './reading.ts';
import { topicsIn } from './topic.ts';

const stepNames = wordSet('next step then continue todo remediation resolve');

/** The step that the answer asks for: `next: "totp"`, `required_action: "accept_terms"`, `factors: ["sms"]`. */
export function nextSteps(told: Told): readonly Reading[] {
  return told.members.flatMap((member) => {
    const { words, value } = member;
    if (typeof value !== 'string' || value.length > 40 || /^https?:/.test(value)) return [];
    const named = has(words, stepNames) || words.includes('challenge') || isRequiredAction(words);
    const listed = member.listed && words.some((word) => word === 'factors' || word === 'mfa');
    const cause = listed ? 'step-up-required' : named ? causeOfStep(told, value) : undefined;
    return cause ? [likely(cause, 'names the step that comes next', member)] : [];
  });
}

const isRequiredAction = (words: readonly string[]) => words.includes('action') && words.length > 1;

function causeOfStep({ exchange }: Told, value: string): CauseId | undefined {
  const words = value.toLowerCase().split(/[^a-z0-9]+/, 8);
  const topics = topicsIn(words);
  if (topics.includes('factor')) return 'step-up-required';
  if (topics.includes('bot')) return 'bot-challenge';
  if (topics.includes('terms') || words.includes('tos')) return 'not-entitled';
  if (has(words, confirming) && has(words, wordSet('email account phone user mail'))) return 'account-disabled';
  if (has(words, confirming) && words.includes('password')) return 'expired-credentials';
  if (words.includes('refresh')) return 'expired-credentials';
  if (topics.includes('plan')) return 'not-entitled';
  if (topics.includes('login') && !loginAttempt(exchange.request)) return 'no-credentials';
  return words.includes('access') && words.includes('request') ? 'insufficient-permission' : undefined;
}

const confirming = wordSet('verify confirm activate validate change reset update');
