import { expect, test } from 'vitest';
import type { Report } from '../engine/report.ts';
import { terminalText } from './terminal.ts';

const report: Report = {
  schema: 1,
  denials: [
    {
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
      fixes: [{ for: 'operator', text: 'Allow the address.' }],
      findings: ['version-banner'],
    },
  ],
  findings: [
    {
      rule: 'version-banner',
      severity: 'info',
      entries: [3],
      message: 'nginx/1.2',
      evidence: [],
      fixes: [],
      reference: 'CWE-200',
    },
  ],
};

test('a report reads as plain text', () => {
  expect(terminalText(report, { file: 'a.har' })).toBe(`a.har

1 denial, 1 finding.

Your address is blocked.
#3 GET https://a.example/ [31m  -> 403
Cause: ip-blocked (likely, answered by nginx)
Or else: geo-blocked
The page says so. Really.
  response.body: blocked
  Operator: Allow the address.
Findings: version-banner

info version-banner: nginx/1.2 [#3; CWE-200]
`);
});

test('colours are ours alone', () => {
  const text = terminalText(report, { colours: true });
  expect(text).toContain('\u001b[1mYour address is blocked.\u001b[0m');
  expect(text).not.toContain('\u001b[31m');
});

test('an empty report says that nothing was denied', () => {
  expect(terminalText({ schema: 1, denials: [], findings: [] })).toBe('Nothing was denied.\n');
});
