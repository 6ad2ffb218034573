import type { Target } from './cdp-target.ts';
import type { Wire } from './wire.ts';

/** What somebody types into the browser's own login dialog. */
export interface Login {
  readonly username: string;
  readonly password: string;
}

/** Answers the login dialogs of requests that fit the pattern, in turn; without a login, and when there are no more, it cancels. */
export async function answerDialogs(
  wire: Wire,
  tab: Target,
  urlPattern: string,
  answers: readonly (Login | undefined)[],
): Promise<void> {
  const left = [...answers];
  wire.listen((method, params) => {
    const { requestId } = params as { readonly requestId?: string };
    if (method === 'Fetch.requestPaused') void tab.send('Fetch.continueRequest', { requestId });
    if (method === 'Fetch.authRequired')
      void tab.send('Fetch.continueWithAuth', { requestId, authChallengeResponse: response(left.shift()) });
  });
  await tab.send('Fetch.enable', { handleAuthRequests: true, patterns: [{ urlPattern }] });
}

const response = (login: Login | undefined) =>
  login ? { response: 'ProvideCredentials', ...login } : { response: 'CancelAuth' };
