import { corsFacts, isCrossOrigin, isPreflight } from '../../http/cors.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import type { Entry } from '../entry.ts';
import { inTime } from '../timeline.ts';
import type { Ledger } from './ledger.ts';
import { lackOf } from './preflight-lack.ts';
import { type Sentence, saying, sentence } from './sentence.ts';
import type { Step, Story } from './story.ts';
import { answered, asked, step } from './tell.ts';

/** Preflight, request and what the script sees of it, as one story; a denial that has no such company tells none. */
export function corsChain(entry: Entry, ledger: Ledger): readonly Story[] {
  const { exchange } = entry;
  const near = atSameAddress(entry, ledger);
  if (isPreflight(exchange)) return refusedPreflight(exchange, near);
  return isCrossOrigin(exchange) ? refusedRequest(exchange, near) : [];
}

/**
 * A preflight that nobody refused and whose answer allows nothing all the same, which is no denial: the request is never
 * sent. None where a browser let it out, and with it what else was refused at that address.
 */
export function unallowedPreflight(entry: Entry, ledger: Ledger): readonly Story[] {
  const { exchange: preflight } = entry;
  const near = atSameAddress(entry, ledger);
  const requests = requestsAfter(preflight, near).filter((other) => bringsWhatWasAsked(preflight, other));
  if (requests.some((other) => other.response.status > 0 && inTime(other, preflight) > 0)) return [];
  const unsent = requests.filter(({ response }) => response.status === 0);
  const refused = near.filter((other) => isCrossOrigin(other) && !isPreflight(other) && isRefused(other)).slice(-3);
  const sent = [
    ...refused.map((other) => step(other, 'asked without a preflight, refused', answered('status'))),
    step(preflight, 'the preflight, answered without permission', answered('status')),
  ].sort((a, b) => inOrder(a, b, [preflight, ...near]));
  // Some browsers list what they never sent before the preflight that held it back.
  const steps = [...sent, ...unsent.map((other) => step(other, neverSent, asked('url')))];
  return [
    chain(
      preflight,
      'The browser asked first, and got no permission',
      [
        sentence('The browser asked with OPTIONS whether the page may send this request, and {lack}.', {
          lack: lackOf(preflight) ?? '',
        }),
        sentence('So the request itself is never sent, and the script sees a network error, without a status.'),
        ...(refused.length
          ? [sentence('That is so with any credential: the refusals beside it do not change it.')]
          : []),
        sentence(
          'The answer to OPTIONS must be a success, allow the origin, the method and the fields that were asked for, and needs no login.',
        ),
      ],
      steps,
      [],
    ),
  ];
}

function inOrder(a: Step, b: Step, exchanges: readonly Exchange[]): number {
  const [one, other] = [a, b].map(({ entry }) => exchanges.find(({ id }) => id === entry));
  return one && other ? inTime(one, other) : 0;
}

/** Whether a request has the fields that the preflight asked for; one that was never sent may show none. */
function bringsWhatWasAsked(preflight: Exchange, { request, response }: Exchange): boolean {
  if (response.status === 0) return true;
  return corsFacts(preflight).requestHeaders.every((name) => fieldValue(request, name) !== undefined);
}

const atSameAddress = (entry: Entry, ledger: Ledger) =>
  ledger.around(entry).sameEndpoint.filter((other) => addressOf(other) === addressOf(entry.exchange));

/** The requests of the method that a preflight asked for, until the next preflight. */
function requestsAfter(preflight: Exchange, near: readonly Exchange[]): readonly Exchange[] {
  const { requestMethod } = corsFacts(preflight);
  const next = near.find((other) => isPreflight(other) && inTime(other, preflight) > 0);
  return near.filter(
    (other) => isAskedBy(other, requestMethod) && isSoon(preflight, other) && (!next || inTime(other, next) < 0),
  );
}

/** Not every browser lists a request that it never sent. */
function sentAfter({ response: { status } }: Exchange, request: Exchange | undefined): readonly Sentence[] {
  if (request && request.response.status > 0)
    return [
      sentence('The server refused the question with {status}, and the request went out all the same.', { status }),
    ];
  return [
    request
      ? sentence('The server refused the question with {status}, so the request itself was never sent.', { status })
      : sentence('The server refused the question with {status}, so the browser sends nothing after it.', { status }),
    sentence('The script sees a network error, without a status.'),
  ];
}

const neverSent = 'the request, never sent: the script sees a network error';

function refusedPreflight(preflight: Exchange, near: readonly Exchange[]): readonly Story[] {
  const requests = requestsAfter(preflight, near);
  const [request] = requests;
  // A browser names its origin; what another client asks tells nothing of what it does next.
  if (!request && corsFacts(preflight).origin === '') return [];
  return [
    chain(
      preflight,
      'The browser asked first, and was refused',
      [
        sentence('The browser asked with OPTIONS whether the page may send this request.'),
        ...sentAfter(preflight, request),
        sentence('The answer to OPTIONS must be a success and needs no login.'),
      ],
      [
        step(preflight, 'the preflight, refused', answered('status')),
        ...requests.map((other) =>
          step(
            other,
            other.response.status === 0 ? neverSent : 'the request',
            other.response.status === 0 ? asked('url') : answered('status'),
          ),
        ),
      ],
      [preflight.id, ...requests.filter(isRefused).map(({ id }) => id)],
    ),
  ];
}

function refusedRequest(request: Exchange, near: readonly Exchange[]): readonly Story[] {
  const preflight = near.findLast(
    (other) =>
      isPreflight(other) &&
      corsFacts(other).requestMethod === request.request.method &&
      isSoon(other, request) &&
      bringsWhatWasAsked(other, request),
  );
  if (!preflight || preflight.response.status === 0 || lackOf(preflight) !== undefined) return [];
  const { readable, why } = corsFacts(request);
  const sight =
    readable === false
      ? [sentence('The script cannot read the refusal and sees a network error instead.'), sentence(why)]
      : [sentence('The script can read the refusal.')];
  return [
    chain(
      preflight,
      'The preflight passed, the request was refused',
      [
        sentence(
          'The browser asked with OPTIONS and was let through; then the server refused the request itself with {status}.',
          { status: request.response.status },
        ),
        ...sight,
      ],
      [
        step(preflight, 'the preflight, passed', answered('status')),
        step(
          request,
          readable === false ? 'the request, refused; the script sees a network error' : 'the request, refused',
          answered('status'),
        ),
      ],
      [request.id],
    ),
  ];
}

function chain(
  preflight: Exchange,
  title: string,
  sentences: readonly Sentence[],
  steps: readonly Step[],
  denials: readonly number[],
): Story {
  const lookAt = denials[0] ?? preflight.id;
  return {
    id: `cors-chain ${preflight.id}`,
    kind: 'cors-chain',
    title,
    ...saying(sentences),
    steps,
    denials,
    lookAt,
    credential: '',
  };
}

const isAskedBy = (other: Exchange, method: string) =>
  !isPreflight(other) && (method === '' || other.request.method === method);
const isRefused = ({ response }: Exchange) => response.status === 401 || response.status === 403;
const addressOf = ({ request }: Exchange) => request.url.split('#', 1).join('');

/** A browser sends the request right after its preflight; some exporters give both the same time, or the request first. */
function isSoon(preflight: Exchange, request: Exchange): boolean {
  const gap = request.startedAt - preflight.startedAt;
  return gap > -2000 && gap < 30_000;
}
