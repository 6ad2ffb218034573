import { corsFacts, isCrossOrigin, isPreflight } from '../../http/cors.ts';
import type { Exchange } from '../../http/exchange.ts';
import type { Entry } from '../entry.ts';
import { inTime } from '../timeline.ts';
import type { Ledger } from './ledger.ts';
import type { Step, Story } from './story.ts';
import { answered, asked, step } from './tell.ts';

/** Preflight, request and what the script sees of it, as one story; a denial that has no such company tells none. */
export function corsChain(entry: Entry, ledger: Ledger): readonly Story[] {
  const { exchange } = entry;
  const near = ledger.around(entry).sameEndpoint.filter((other) => addressOf(other) === addressOf(exchange));
  if (isPreflight(exchange)) return refusedPreflight(exchange, near);
  return isCrossOrigin(exchange) ? refusedRequest(exchange, near) : [];
}

function refusedPreflight(preflight: Exchange, near: readonly Exchange[]): readonly Story[] {
  const { requestMethod } = corsFacts(preflight);
  const next = near.find((other) => isPreflight(other) && inTime(other, preflight) > 0);
  const requests = near.filter(
    (other) => isAskedBy(other, requestMethod) && isSoon(preflight, other) && (!next || inTime(other, next) < 0),
  );
  const [request] = requests;
  if (!request) return [];
  const never =
    request.response.status === 0
      ? 'so the request itself was never sent. The script sees a network error, without a status'
      : 'and the request went out all the same';
  return [
    chain(
      preflight,
      'The browser asked first, and was refused',
      `The browser asked with OPTIONS whether the page may send this request. The server refused the question with ${preflight.response.status}, ${never}. The answer to OPTIONS must be a success and needs no login.`,
      [
        step(preflight, 'the preflight, refused', answered('status')),
        ...requests.map((other) =>
          step(
            other,
            other.response.status === 0 ? 'the request, never sent: the script sees a network error' : 'the request',
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
      isPreflight(other) && corsFacts(other).requestMethod === request.request.method && isSoon(other, request),
  );
  if (!preflight || preflight.response.status >= 400 || preflight.response.status === 0) return [];
  const { readable, why } = corsFacts(request);
  const sight =
    readable === false
      ? `The script cannot read the refusal and sees a network error instead. ${why}`
      : 'The script can read the refusal.';
  return [
    chain(
      preflight,
      'The preflight passed, the request was refused',
      `The browser asked with OPTIONS and was let through; then the server refused the request itself with ${request.response.status}. ${sight}`,
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
  says: string,
  steps: readonly Step[],
  denials: readonly number[],
): Story {
  const lookAt = denials[0] ?? preflight.id;
  return { id: `cors-chain ${preflight.id}`, kind: 'cors-chain', title, says, steps, denials, lookAt, credential: '' };
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
