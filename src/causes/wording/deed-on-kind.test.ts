import { describe, expect, test } from 'vitest';
import { hearCode } from './hearing-code.ts';

const first = (code: string) =>
  hearCode(code)
    .filter(({ confidence }) => confidence !== 'possible')
    .map(({ cause }) => cause);

describe('a code that refuses a deed on a kind of object', () => {
  test.each([
    'write_action_not_allowed_for_subscription',
    'READ_NOT_PERMITTED_FOR_PLANS',
    'cancelNotAllowedForSubscription',
    'update_access_denied_for_licenses',
    'delete-forbidden-on-subscriptions',
    'api.write_not_authorized_for_subscriptions',
  ])('%s: a right is lacking', (code) => expect(first(code)).toEqual(['insufficient-permission']));

  test.each([
    'action_not_allowed_for_plan',
    'feature_not_available_for_plan',
    'write_not_allowed_for_expired_subscription',
    'write_not_allowed_in_trial',
    'SUBSCRIPTION_REQUIRED',
    'not_included_in_subscription',
  ])('%s: a plan is lacking', (code) => expect(first(code)).toEqual(['not-entitled']));
});
