import { authorization } from '../../http/credentials.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { signedUrl } from '../../http/signed-url.ts';
import { urlParts } from '../../http/url-pattern.ts';
import type { Entry } from '../entry.ts';
import { leadsToLogin } from '../login.ts';
import type { CauseId } from '../taxonomy.ts';
import { inTime } from '../timeline.ts';
import type { Ledger } from './ledger.ts';
import { saying, sentence } from './sentence.ts';
import type { Story } from './story.ts';
import { answered, asked, step } from './tell.ts';

/** A redirect led to another origin, and the browser left Authorization behind, as the Fetch standard demands. */
export function droppedAuthorization(entry: Entry, ledger: Ledger): readonly Story[] {
  const { exchange } = entry;
  if (entry.trace.main !== '' || signedUrl(exchange.request.url) || !isAnonymous(ledger.diagnosis(entry)?.cause))
    return [];
  const redirect = ledger.around(entry).nearby.findLast((other) => leadsTo(other, exchange));
  if (!redirect) return [];
  return [
    {
      id: `authorization-dropped ${exchange.id}`,
      kind: 'authorization-dropped',
      title: 'The redirect lost the credential',
      ...saying([
        sentence('The first request carried Authorization and was redirected to another origin.'),
        sentence(
          'Browsers and most clients drop that field there, so that no other server gets the credential, and this request arrived without it.',
        ),
        sentence('Ask the final address directly.'),
      ]),
      steps: [
        step(redirect, 'carries Authorization, is redirected to another origin', answered('header:location')),
        step(exchange, 'arrives without it, refused', asked('url')),
      ],
      denials: [exchange.id],
      lookAt: redirect.id,
      credential: '',
    },
  ];
}

/** What the loss of a credential looks like from the server's side. */
const isAnonymous = (cause: CauseId | undefined) =>
  cause === 'no-credentials' ||
  cause === 'unspecified-401' ||
  cause === 'unspecified-403' ||
  cause === 'cookies-not-sent';

function leadsTo(redirect: Exchange, exchange: Exchange): boolean {
  const { status } = redirect.response;
  const location = fieldValue(redirect.response, 'location');
  if (status < 300 || status > 308 || !location || inTime(redirect, exchange) >= 0) return false;
  if (!authorization(redirect.request) || !URL.canParse(location, redirect.request.url)) return false;
  const target = new URL(location, redirect.request.url);
  if (leadsToLogin(location, redirect.request.url)) return false;
  const [from, to] = [urlParts(redirect.request.url), urlParts(exchange.request.url)];
  return from?.origin !== to?.origin && bare(target.href) === bare(exchange.request.url);
}

const bare = (url: string) => (URL.canParse(url) ? new URL(url).href : url).split('#', 1).join('');
