import type { RequestHandler } from 'express';
import { answer, page } from '../answer.ts';
import type { Scenario } from '../scenario.ts';

const group = 'blocked';
const firewall: RequestHandler = (request, response, next) => {
  if (!/union\s{1,4}select/i.test(String(request.query.q))) return next();
  response.status(403).type('html');
  response.send(
    page('Request blocked', 'Your request was blocked by the web application firewall.', 'Incident ID: 20-4711-0815'),
  );
};

/** Refused for where a request came from or what it looked like. */
export const blocked: readonly Scenario[] = [
  {
    id: 'firewall',
    group,
    title: 'It looked like an attack',
    button: 'Search for “union select”',
    teaches: 'A firewall reads the address and takes harmless words for an attack.',
    look: 'the part of the address that may have set it off',
    steps: () => [{ path: 'search?q=1%20union%20select%20name%20from%20users', as: 'frame' }],
    mount: ({ here }) => here.use(firewall).get('/search', answer(200, [])),
    expect: { status: 403, cause: 'waf-blocked' },
  },
  {
    id: 'robot-check',
    group,
    title: 'Are you a robot?',
    button: 'Meet a browser check',
    teaches: 'The page wants a browser with JavaScript and cookies, which an API client is not.',
    look: 'that no login is asked for',
    steps: () => [{ path: 'shop', as: 'frame' }],
    mount: ({ here }) =>
      here.get(
        '/shop',
        answer(
          403,
          page(
            'Verify you are human',
            'We are checking your browser. Enable JavaScript and cookies to continue, then complete the CAPTCHA.',
          ),
        ),
      ),
    expect: { status: 403, cause: 'bot-challenge' },
  },
  {
    id: 'address-list',
    group,
    title: 'Not from this address',
    button: 'Ask from a foreign address',
    teaches: 'The server lets in only addresses on its list.',
    look: 'the address that it saw',
    steps: () => [{ path: 'admin' }],
    mount: ({ here }) =>
      here.get(
        '/admin',
        answer(403, { error: 'ip_not_allowed', message: 'Your IP address 203.0.113.7 is not on the allow list' }),
      ),
    expect: { status: 403, cause: 'ip-blocked' },
  },
  {
    id: 'country',
    group,
    title: 'Not in your country',
    button: 'Ask from the wrong country',
    teaches: 'The rule is about where the caller seems to be.',
    look: 'that another login would change nothing',
    steps: () => [{ path: 'stream', as: 'frame' }],
    mount: ({ here }) =>
      here.get('/stream', answer(403, page('Not available', 'Sorry, this content is not available in your country.'))),
    expect: { status: 403, cause: 'geo-blocked' },
  },
  {
    id: 'office-filter',
    group,
    title: 'Blocked on the way',
    button: 'Meet an office web filter',
    teaches: 'Something between browser and server refused; the server never saw the request.',
    look: 'who answered',
    steps: () => [{ path: 'games', as: 'frame' }],
    mount: ({ here }) =>
      here.get(
        '/games',
        answer(
          403,
          page(
            'Web page blocked',
            'Access to this website has been blocked by your organization’s web filter.',
            'Category: Games. URL filtering policy: Office.',
          ),
        ),
      ),
    expect: { status: 403, cause: 'network-filter' },
  },
  {
    id: 'https-only',
    group,
    title: 'Only over HTTPS',
    button: 'Ask without encryption',
    teaches: 'The request came over plain HTTP, and this server wants it encrypted.',
    look: 'the fix: the same address with https',
    steps: () => [{ path: 'api/cards' }],
    mount: ({ here }) =>
      here.get(
        '/api/cards',
        answer(403, { error: 'https_required', message: 'SSL is required: use HTTPS to access this resource' }),
      ),
    expect: { status: 403, cause: 'tls-required' },
  },
];
