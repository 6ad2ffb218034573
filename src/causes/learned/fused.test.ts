import { describe, expect, it, test } from 'vitest';
import type { CauseId, Confidence } from '../../engine/taxonomy.ts';
import type { Heard } from '../wording/heard.ts';
import { fused } from './fused.ts';
import { likenesses } from './likeness.ts';

const heard = (cause: CauseId, confidence: Confidence): Heard => ({ cause, confidence, vague: false, rank: 1 });
const told = (all: readonly Heard[]) => all.map(({ cause, confidence }) => `${cause} ${confidence}`);

describe('what a sentence is like', () => {
  test.each([
    ['Only trustees of the foundation may approve this grant proposal', 'insufficient-permission'],
    ['The voucher is already archived and cannot be edited any more', 'resource-state'],
    ['Your passphrase or login name was not recognized', 'invalid-credentials'],
    ['You must log in first', 'no-credentials'],
    ['Upgrade your plan to use webhooks', 'not-entitled'],
    ['Slow down, too many calls within one minute', 'rate-limited'],
  ])('“%s” is most like %s', (sentence, cause) => {
    expect(likenesses(sentence)[0]?.meaning).toBe(cause);
  });

  it('shares make one', () => {
    const sum = likenesses('You cannot edit this').reduce((all, { share }) => all + share, 0);
    expect(sum).toBeCloseTo(1, 9);
  });

  it('says nothing of a text without a known word', () => {
    expect(likenesses('zyxwv qponm')).toEqual([]);
  });
});

describe('what is understood together with what it is like', () => {
  it('adds what a sentence is like where nothing was understood', () => {
    const [only] = fused('Only trustees of the foundation may approve this grant proposal', [], false);
    expect(only).toMatchObject({ cause: 'insufficient-permission', likened: true });
  });

  it('is never certain by likeness', () => {
    const all = fused('You do not have permission to delete this project', [], false);
    expect(all.map(({ confidence }) => confidence)).not.toContain('certain');
  });

  it('keeps what was understood where the sentence is like it', () => {
    const before = [heard('insufficient-permission', 'certain')];
    expect(fused('You do not have permission to delete this project', before, false)).toEqual(before);
  });

  it('doubts what was understood where the sentence is plainly like another', () => {
    const after = fused('Invalid username or password', [heard('resource-state', 'likely')], false);
    expect(told(after)).toEqual(['resource-state possible', 'invalid-credentials likely']);
  });

  it('is not certain of what the sentence makes less likely than no sentence does', () => {
    const [first] = fused(
      'Your session has expired or the token is invalid',
      [heard('no-credentials', 'certain')],
      false,
    );
    expect(first?.confidence).not.toBe('certain');
  });

  it('takes what is said in doubt for said where the sentence is plainly like it', () => {
    const text = 'We were unable to log you in, likely due to an expired session';
    expect(told(fused(text, [heard('expired-credentials', 'possible')], false))).toEqual([
      'expired-credentials likely',
    ]);
  });

  it('leaves in doubt what stands beside something plain', () => {
    const both = [heard('invalid-credentials', 'likely'), heard('insufficient-scope', 'possible')];
    const after = fused('The key is invalid or does not have permission to access the specified package', both, false);
    expect(told(after)).toContain('insufficient-scope possible');
  });

  it('adds nothing to a stack trace', () => {
    const text =
      'Traceback (most recent call last): File "app.py", line 3, in application: permission denied to open file';
    expect(fused(text, [], false)).toEqual([]);
  });

  test.each([
    'Forbidden',
    '403 Forbidden',
    'Access denied',
    'Please contact your administrator',
    'Go back to the home page',
    'Incident ID 4711',
  ])('adds nothing to “%s”', (text) => {
    expect(fused(text, [], false)).toEqual([]);
  });

  test.each([
    ['Für diese Aktion fehlen Ihnen die nötigen Rechte', 'insufficient-permission'],
    ['Je moet eerst inloggen om je bestellingen te zien', 'no-credentials'],
    ['Le mot de passe saisi ne correspond pas à ce compte', 'invalid-credentials'],
    ['Su sesión ha caducado por inactividad', 'expired-credentials'],
    ['Este recurso só está disponível no plano empresarial', 'not-entitled'],
    ['Troppe richieste, riprova tra qualche minuto', 'rate-limited'],
    ['Twoje konto zostało zablokowane przez administratora', 'account-disabled'],
    ['Срок действия токена истёк, войдите заново', 'expired-credentials'],
    ['このページを表示するにはログインしてください', 'no-credentials'],
    ['您的账号没有删除该文件的权限', 'insufficient-permission'],
    ['요청이 너무 많습니다. 잠시 후 다시 시도하세요', 'rate-limited'],
  ])('knows what other languages say: “%s” is most like %s', (sentence, cause) => {
    expect(fused(sentence, [], false)[0]).toMatchObject({ cause, likened: true });
  });

  test.each([
    'Bu projeyi silme yetkiniz bulunmuyor',
    'Nincs jogosultsága a projekt törléséhez',
    'Nemáte oprávnění smazat tento projekt',
  ])('says nothing of “%s”, a language that nothing was learned of', (sentence) => {
    expect(fused(sentence, [], false)).toEqual([]);
  });

  it('offers what a sentence is next most like as another possibility', () => {
    const [first, ...others] = fused('Exporting reports is not part of what your workspace may do', [], false);
    expect(first?.confidence).toBe('likely');
    expect(others.map(({ confidence }) => confidence)).not.toContain('likely');
  });

  it('leaves open what the sentence itself leaves open', () => {
    const both = [heard('expired-credentials', 'possible'), heard('invalid-credentials', 'likely')];
    expect(fused('Session expired or invalid token', both, false)).toEqual(both);
  });

  test.each([
    ['ERR_SUBSCRIPTION_LAPSED', 'not-entitled'],
    ['auth.second_factor_needed', 'step-up-required'],
    ['TooManyLoginTries', 'rate-limited'],
  ])('knows what a code is like: %s is most like %s', (code, cause) => {
    expect(fused(code, [], false)[0]?.cause).toBe(cause);
  });
});
