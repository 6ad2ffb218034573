import type { Filterable } from '../filterable.ts';

const base: Filterable = {
  status: 403,
  method: 'POST',
  url: 'https://api.shop.example/cart/add?x=1',
  host: 'api.shop.example',
  path: '/cart/add?x=1',
  resourceType: 'fetch',
  cause: 'csrf-rejected',
  causeTitle: 'Anti-forgery token missing or wrong',
  headline: 'The anti-forgery token is missing.',
  confidence: 'certain',
  vendor: 'django Django',
  rules: ['should-be-401', 'version-banner'],
  severity: 'warning',
  faults: 1,
  leaks: 0,
  verdict: '',
  note: '',
};

/** A denial that a filter can be asked about, for tests. */
export function denied(change: Partial<Filterable> = {}): Filterable {
  return { ...base, ...change };
}
