import { describe, expect, test } from 'vitest';
import type { Report, ReportedDenial } from '../engine/report.ts';
import { terminalText } from './terminal.ts';

const denial: ReportedDenial = {
  entry: 3,
  method: 'GET',
  url: 'https://a.example/\u001b[31m\u202e',
  status: 403,
  cause: 'ip-blocked',
  confidence: 'likely',
  answeredBy: { vendor: 'nginx', layer: 'server' },
  alternatives: ['geo-blocked'],
  headline: 'Your address is blocked.',
  explanation: 'The page says so.\nReally.',
  evidence: [{ where: 'response.body', excerpt: 'blocked' }],
  fixes: [1, 2, 3, 4].map((n) => ({ for: 'operator' as const, text: `Step ${n}.` })),
  findings: ['version-banner'],
  fingerprint: 'a',
};

const report: Report = {
  schema: 1,
  denials: [denial],
  findings: [
    {
      rule: 'version-banner',
      severity: 'info',
      entries: [3],
      message: 'nginx/1.2',
      evidence: [],
      fixes: [],
      reference: 'CWE-200',
      fingerprint: 'b',
    },
  ],
};

describe('a report in a terminal', () => {
  test('reads as plain text', () => {
    expect(terminalText(report, { file: 'a.har' })).toBe(`a.har: 1 denial, 1 finding

1. Your address is blocked.
   GET https://a.example/ [31m  -> 403 (entry 3)
   ip-blocked, likely; answered by nginx (server)

   Why The page says so. Really.
       response.body: blocked
   If you run the server:
       1. Step 1.
       2. Step 2.
       3. Step 3.
   Or  geo-blocked
   See version-banner

What the server does wrong or gives away
   info version-banner (entry 3; CWE-200)
     nginx/1.2
`);
  });

  test('has no colours but ours', () => {
    const text = terminalText(report, { colours: true });
    expect(text).toContain('\u001b[1m1. Your address is blocked.\u001b[0m');
    expect(text).not.toContain('\u001b[31m');
  });

  test('tells denials that read the same once', () => {
    const text = terminalText({ ...report, denials: [denial, { ...denial, entry: 4 }, { ...denial, entry: 9 }] });
    expect(text).toContain('and 2 more like it: entries 4, 9');
    expect(text).not.toContain('2. Your address');
  });

  test('breaks long sentences at blanks', () => {
    const text = terminalText({ ...report, denials: [{ ...denial, explanation: 'word '.repeat(60) }] });
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(text.match(/word/g)).toHaveLength(60);
  });

  test('says so when nothing was denied', () => {
    expect(terminalText({ schema: 1, denials: [], findings: [] })).toBe('nothing was denied\n');
  });
});
