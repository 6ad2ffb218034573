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

  it('leaves other languages to their lexicons', () => {
    expect(fused('Sie haben keine Berechtigung, dieses Projekt zu löschen', [], false)).toEqual([]);
  });
});
