import type { Row } from '../denial-view.ts';

const base: Omit<Row, 'repeats'> = {
  id: 1,
  key: 'key-1',
  at: 1000,
  status: 403,
  method: 'POST',
  url: 'https://api.shop.example/cart/add?x=1',
  host: 'api.shop.example',
  path: '/cart/add?x=1',
  endpoint: 'POST /cart/add api.shop.example',
  resourceType: 'fetch',
  cause: 'csrf-rejected',
  causeTitle: 'Anti-forgery token missing or wrong',
  headline: 'The anti-forgery token is missing.',
  story: '',
  says: '“CSRF token missing”',
  confidence: 'certain',
  vendor: 'django Django',
  rules: ['should-be-401', 'version-banner'],
  found: [
    { rule: 'should-be-401', severity: 'warning', leak: false },
    { rule: 'version-banner', severity: 'info', leak: false },
  ],
  severity: 'warning',
  verdict: '',
  note: '',
  faults: 1,
  leaks: 0,
  worst: 'warning',
  credential: '',
};

/** A denial as the list shows it, for tests. */
export function row(change: Partial<Row> = {}): Row {
  return { ...base, repeats: `${change.id ?? 1}`, ...change };
}
