import { answer } from '../answer.ts';
import { alice, opaque } from '../people.ts';
import type { Scenario } from '../scenario.ts';

const group = 'servers';

/** The refusal may be right; the way it is said is wrong. */
export const servers: readonly Scenario[] = [
  {
    id: 'bare-401',
    group,
    title: 'A bare 401',
    button: 'Be refused without a word',
    teaches: 'No reason, no challenge: all that can be done is to say so, and to rank what it could be.',
    look: 'how the panel says that it does not know',
    steps: () => [{ path: 'api/me', headers: opaque() }],
    mount: ({ here }) => here.get('/api/me', answer(401)),
    expect: { status: 401, cause: 'unspecified-401', rules: ['missing-www-authenticate', 'no-reason'] },
  },
  {
    id: 'bare-403',
    group,
    title: 'A bare 403',
    button: 'Be forbidden without a word',
    teaches: 'A guess would be worse than the truth: the answer does not say why.',
    look: 'the possible causes and how to tell them apart',
    steps: () => [{ path: 'api/me', headers: opaque() }],
    mount: ({ here }) => here.get('/api/me', answer(403)),
    expect: { status: 403, cause: 'unspecified-403', rules: ['no-reason'] },
  },
  {
    id: 'broken-challenge',
    group,
    title: 'A challenge that does not parse',
    button: 'Read a broken challenge',
    teaches: 'A quote that never closes: clients cannot tell what the server wants.',
    look: 'the exact place in the field',
    steps: () => [{ path: 'api/me' }],
    mount: ({ here }) =>
      here.get(
        '/api/me',
        answer(401, { message: 'Authentication required' }, { 'WWW-Authenticate': 'Bearer realm="orders, error=' }),
      ),
    expect: { status: 401, cause: 'no-credentials', rules: ['malformed-challenge'] },
  },
  {
    id: 'error-mismatch',
    group,
    title: 'Code and status disagree',
    button: 'Get invalid_token with 403',
    teaches: 'RFC 6750 wants 401 with invalid_token, and clients that renew tokens wait for it.',
    look: 'the finding and the section it rests on',
    steps: () => [{ path: 'api/me', headers: opaque() }],
    mount: ({ here }) =>
      here.get(
        '/api/me',
        answer(
          403,
          { error: 'invalid_token' },
          { 'WWW-Authenticate': 'Bearer error="invalid_token", error_description="The access token is not valid"' },
        ),
      ),
    expect: { status: 403, cause: 'invalid-credentials', rules: ['bearer-error-mismatch'] },
  },
  {
    id: 'cached-refusal',
    group,
    title: 'A refusal that stays',
    button: 'Be refused for an hour',
    teaches: 'Any shared cache on the way may keep this answer and serve it to others.',
    look: 'the field that allows it',
    steps: () => [{ path: 'api/me', headers: alice() }],
    mount: ({ here }) =>
      here.get(
        '/api/me',
        answer(
          403,
          { message: 'You are not authorized to access this profile' },
          { 'Cache-Control': 'public, max-age=3600' },
        ),
      ),
    expect: { status: 403, cause: 'insufficient-permission', rules: ['cacheable-denial'] },
  },
  {
    id: 'two-numbers',
    group,
    title: 'Two status codes in one answer',
    button: 'Get 403 outside and 401 inside',
    teaches: 'Programs read the status line, people the body, and they come to different conclusions.',
    look: 'both numbers, marked',
    steps: () => [{ path: 'api/me' }],
    mount: ({ here }) =>
      here.get('/api/me', answer(403, { status: 401, message: 'Authentication is required to access this resource' })),
    expect: { status: 403, cause: 'no-credentials', rules: ['status-body-mismatch', 'should-be-401'] },
  },
  {
    id: 'again-and-again',
    group,
    title: 'The same again, and again',
    button: 'Send a refused token four times',
    teaches: 'Nothing changed between the tries, so nothing could change in the answer.',
    look: 'one finding that counts the tries',
    steps: () => [{ path: 'api/me', headers: opaque(), times: 4 }],
    mount: ({ here }) =>
      here.get(
        '/api/me',
        answer(
          401,
          { message: 'Invalid token' },
          { 'WWW-Authenticate': 'Bearer realm="orders", error="invalid_token"' },
        ),
      ),
    expect: { status: 401, cause: 'invalid-credentials', rules: ['auth-loop'] },
  },
];
