import { rateLimit } from 'express-rate-limit';
import { answer } from '../answer.ts';
import type { Scenario } from '../scenario.ts';

const group = 'limits';
const window = { windowMs: 60_000, limit: 3, standardHeaders: false, legacyHeaders: false } as const;

/** Too much, too fast; counted by express-rate-limit. */
export const limits: readonly Scenario[] = [
  {
    id: 'too-many',
    group,
    title: 'Too many requests',
    button: 'Ask five times at once',
    teaches: 'An honest 429: it says what the limit is and when to come back.',
    look: 'the time to wait',
    steps: () => [{ path: 'api/search?q=lamp', times: 5 }],
    mount: ({ here }) =>
      here.use(rateLimit({ ...window, standardHeaders: 'draft-7' })).get('/api/search', answer(200, [])),
    expect: { status: 429, cause: 'rate-limited' },
  },
  {
    id: 'limit-as-403',
    group,
    title: 'A limit dressed up as a ban',
    button: 'Run into a hidden limit',
    teaches: 'A 403 makes callers look for a missing right when they only have to wait, and for how long is not said.',
    look: 'two findings: wrong status, and no Retry-After',
    steps: () => [{ path: 'api/search?q=lamp', times: 5 }],
    mount: ({ here }) =>
      here
        .use(rateLimit({ ...window, statusCode: 403, message: { message: 'Rate limit exceeded, slow down' } }))
        .get('/api/search', answer(200, [])),
    expect: { status: 403, cause: 'rate-limited', rules: ['should-be-429', 'missing-retry-after'] },
  },
];
