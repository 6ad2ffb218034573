import type { Target } from './cdp-target.ts';
import type { Wire } from './wire.ts';

/** What somebody types into the browser's own login dialog. */
export interface Login {
  readonly username: string;
  readonly password: string;
}

/** Answers the login dialogs of requests to an origin in Chromium, in turn; without a login, and when there are no more, it cancels. */
export async function answerDialogs(
  wire: Wire,
  tab: Target,
  origin: string,
  answers: readonly (Login | undefined)[],
): Promise<void> {
  const left = [...answers];
  wire.listen((method, params) => {
    const { requestId } = params as { readonly requestId?: string };
    if (method === 'Fetch.requestPaused') void tab.send('Fetch.continueRequest', { requestId });
    if (method === 'Fetch.authRequired')
      void tab.send('Fetch.continueWithAuth', { requestId, authChallengeResponse: response(left.shift()) });
  });
  await tab.send('Fetch.enable', { handleAuthRequests: true, patterns: [{ urlPattern: `${origin}/*` }] });
}

const response = (login: Login | undefined) =>
  login ? { response: 'ProvideCredentials', ...login } : { response: 'CancelAuth' };

/** The same in Firefox, by WebDriver BiDi. */
export async function answerFirefoxDialogs(
  wire: Wire,
  context: string,
  origin: string,
  answers: readonly (Login | undefined)[],
): Promise<void> {
  const left = [...answers];
  wire.listen((method, params) => {
    if (method !== 'network.authRequired') return;
    const { isBlocked, request } = params as { readonly isBlocked: boolean; readonly request: { request: string } };
    if (isBlocked) void wire.send('network.continueWithAuth', { request: request.request, ...action(left.shift()) });
  });
  const { protocol, hostname, port } = new URL(origin);
  await wire.send('session.subscribe', { events: ['network.authRequired'], contexts: [context] });
  await wire.send('network.addIntercept', {
    phases: ['authRequired'],
    contexts: [context],
    urlPatterns: [{ type: 'pattern', protocol: protocol.slice(0, -1), hostname, port }],
  });
}

const action = (login: Login | undefined) =>
  login ? { action: 'provideCredentials', credentials: { type: 'password', ...login } } : { action: 'cancel' };
