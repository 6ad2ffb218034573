import { describe, expect, test } from 'vitest';
import type { Authority, Clue } from './clue.ts';
import { diagnose } from './diagnose.ts';
import type { AnsweredBy } from './diagnosis.ts';
import { readExample } from './example.ts';
import type { CauseId, Confidence } from './taxonomy.ts';

const [denied401, denied403] = readExample({ http: 'HTTP/1.1 401 Unauthorized\n---\nHTTP/1.1 403 Forbidden' });
if (!denied401 || !denied403) throw new Error('no exchanges');

/** `expired-credentials stated certain` */
function clue(words: string): Clue {
  const [cause, authority, confidence] = words.split(' ') as [CauseId, Authority, Confidence];
  return { cause, authority, confidence, because: words, evidence: [] };
}

const edge: AnsweredBy = { vendor: 'cloudflare', name: 'Cloudflare', layer: 'edge' };
const judged = (clues: readonly string[], answeredBy: AnsweredBy | null = null) =>
  diagnose(denied403, clues.map(clue), answeredBy, (cause) => `About ${cause}`);

describe('clues are combined', () => {
  test.each<[string, readonly string[], CauseId, Confidence]>([
    [
      'what is stated wins over wording',
      ['insufficient-permission wording likely', 'insufficient-scope stated certain'],
      'insufficient-scope',
      'certain',
    ],
    [
      'a vendor wins over wording',
      ['ip-blocked wording likely', 'geo-blocked vendor certain'],
      'geo-blocked',
      'certain',
    ],
    [
      'two authorities lift possible to likely',
      ['ip-blocked wording possible', 'ip-blocked neighbours possible'],
      'ip-blocked',
      'likely',
    ],
    [
      'the same authority twice does not',
      ['ip-blocked stated possible', 'ip-blocked stated possible'],
      'ip-blocked',
      'possible',
    ],
    [
      'nothing lifts likely to certain',
      ['ip-blocked wording likely', 'ip-blocked vendor likely', 'ip-blocked stated likely'],
      'ip-blocked',
      'likely',
    ],
    [
      'a strong contradiction lowers the confidence',
      ['ip-blocked stated certain', 'geo-blocked vendor certain'],
      'ip-blocked',
      'likely',
    ],
    ['a weak one does not', ['ip-blocked stated certain', 'geo-blocked wording likely'], 'ip-blocked', 'certain'],
    [
      'an expiry in the request beats "invalid"',
      ['invalid-credentials stated certain', 'expired-credentials request certain'],
      'expired-credentials',
      'certain',
    ],
    [
      'nothing sent beats "session expired"',
      ['expired-credentials vendor certain', 'no-credentials request certain'],
      'no-credentials',
      'certain',
    ],
    [
      'nothing sent does not beat a firewall',
      ['waf-blocked vendor certain', 'no-credentials request likely'],
      'waf-blocked',
      'certain',
    ],
    [
      'a plan that ended beats the permission that is missing for it',
      ['insufficient-permission wording certain', 'not-entitled wording likely'],
      'not-entitled',
      'likely',
    ],
    [
      'a product that only says "not accepted" gives way to what else is said',
      ['invalid-credentials vendor likely', 'wrong-audience wording certain'],
      'wrong-audience',
      'likely',
    ],
    [
      'a permission that the request bears out does not give way',
      ['insufficient-permission neighbours certain', 'not-entitled wording likely'],
      'insufficient-permission',
      'certain',
    ],
    [
      'a missing credential is no particular reason',
      ['insufficient-permission wording certain', 'no-credentials wording likely'],
      'insufficient-permission',
      'certain',
    ],
    ['a single faint clue is not enough', ['ip-blocked wording possible'], 'unspecified-403', 'possible'],
    [
      'a page known to say nothing leaves it open',
      ['unspecified-403 vendor likely', 'ip-blocked vendor possible'],
      'unspecified-403',
      'possible',
    ],
  ])('%s', (_title, clues, cause, confidence) => {
    expect(judged(clues)).toMatchObject({ cause, confidence });
    expect(judged([...clues].reverse())).toMatchObject({ cause, confidence });
  });

  test('an edge that answers speaks for itself', () => {
    const clues = ['bot-challenge vendor likely', 'expired-credentials request certain'];
    expect(judged(clues).cause).toBe('expired-credentials');
    expect(judged(clues, edge)).toMatchObject({ cause: 'bot-challenge', answeredBy: edge });
  });
});

describe('a denial without a reason', () => {
  test('has ranked alternatives, what was seen first', () => {
    const { cause, confidence, alternatives } = judged(['geo-blocked wording possible']);
    expect([cause, confidence, alternatives[0]]).toEqual(['unspecified-403', 'possible', 'geo-blocked']);
    expect(alternatives.length).toBeGreaterThan(1);
  });

  test('is named after its status', () => {
    expect(diagnose(denied401, [], null, String)).toMatchObject({ cause: 'unspecified-401', confidence: 'possible' });
    expect(judged([]).alternatives).not.toEqual([]);
  });
});

test("the headline is the clue's own, or else the cause's", () => {
  expect(judged(['ip-blocked stated certain']).headline).toBe('About ip-blocked');
  const exact = { ...clue('expired-credentials request certain'), headline: 'Expired 3 minutes before.' };
  expect(diagnose(denied401, [exact], null, String).headline).toBe('Expired 3 minutes before.');
});

test('clues for other causes are kept beside', () => {
  const { clues, against } = judged([
    'ip-blocked stated certain',
    'ip-blocked wording likely',
    'geo-blocked wording likely',
  ]);
  expect(clues.map(({ authority }) => authority)).toEqual(['stated', 'wording']);
  expect(against.map(({ cause }) => cause)).toEqual(['geo-blocked']);
});
