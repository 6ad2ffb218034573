import { clearsCookies, setCookies } from '../../http/cookie.ts';
import { isSessionCookie } from '../../http/credential-name.ts';
import { type UrlParts, urlParts } from '../../http/url-pattern.ts';
import type { Clue } from '../clue.ts';
import { placeOf, scopeReason } from '../cookie-scope.ts';
import type { Entry } from '../entry.ts';
import { hostName, siteOf } from '../site.ts';
import { inTime } from '../timeline.ts';
import type { CredentialLife } from './credential-life.ts';
import type { Ledger } from './ledger.ts';
import { type Sentence, saying, sentence } from './sentence.ts';
import type { Story } from './story.ts';
import { answered, ascending, asked, shortened, step, wasOnTheWay } from './tell.ts';

/** What became of the session cookie that a denied request lacks: held back, run out, or taken away, and by whom. */
export function cookieStories(entry: Entry, ledger: Ledger): readonly Story[] {
  const deleted = takenAway(entry, ledger);
  return deleted.length ? deleted : heldBack(entry, ledger);
}

/** The clues of the causes name the response that set the cookie, and the reason. */
function heldBack(entry: Entry, ledger: Ledger): readonly Story[] {
  const { clues = [], against = [], cause } = ledger.diagnosis(entry) ?? {};
  const clue = [...clues, ...against].find((each) => isOfCookie(each, entry));
  const setter = clue?.evidence.find((piece) => piece.place === 'header:set-cookie' && piece.exchange !== entry.id);
  const setBy = setter && ledger.entry(setter.exchange);
  if (!clue || !setBy || (clue.cause !== cause && clue.confidence === 'possible')) return [];
  const ended = clue.cause === 'expired-credentials';
  return [
    {
      id: `${ended ? 'cookie-expired' : 'cookie-not-attached'} ${setBy.id}`,
      kind: ended ? 'cookie-expired' : 'cookie-not-attached',
      title: ended ? 'The cookie had run out' : 'The cookie stayed behind',
      ...saying([ofCookie(clue.because)]),
      steps: [
        step(setBy, 'sets the cookie', answered('header:set-cookie')),
        step(entry, 'goes out without it, refused', asked('url')),
      ],
      denials: [entry.id],
      lookAt: setBy.id,
      credential: '',
    },
  ];
}

/** What the clue says, taken apart, so that it can be translated; a sentence of another form stays whole. */
function ofCookie(because: string): Sentence {
  for (const text of forms) {
    const [start = '', middle = '', end] = text.split(/\{name\}|\{why\}/);
    const at = because.startsWith(start) ? because.indexOf(middle, start.length) : -1;
    if (at < 0) continue;
    const name = because.slice(start.length, at);
    if (end === undefined) return sentence(text, { name });
    return sentence(text, { name, why: sentence(because.slice(at + middle.length, -end.length)) });
  }
  return sentence(because);
}

/** Those that say why come first: the others begin like them. */
const forms = [
  'The session cookie {name} was set earlier, and this request went out without it: {why}.',
  'The cookie of the login {name} was set earlier, and this request went out without it: {why}.',
  'The session cookie {name} was set earlier, and this request went out without it.',
  'The cookie of the login {name} was set earlier, and this request went out without it.',
  'The session cookie {name} was set earlier for a limited time; that time was over, so the browser no longer sent it.',
  'The cookie {name} was set earlier for a limited time; that time was over, so the browser no longer sent it.',
] as const;

const isOfCookie = ({ cause, evidence }: Clue, { id }: Entry) =>
  (cause === 'cookies-not-sent' || cause === 'expired-credentials') &&
  evidence.some((piece) => piece.place === 'header:set-cookie' && piece.exchange !== id);

/** The last word about session cookies for this URL was that they are no more, and this request carries none. */
function takenAway(entry: Entry, ledger: Ledger): readonly Story[] {
  const to = urlParts(entry.exchange.request.url);
  if (entry.trace.main !== '' || entry.trace.act !== undefined || !to) return [];
  const trail = ledger.around(entry).cookieTrail;
  const words = [...trail]
    .flatMap(({ id }) => ledger.entry(id) ?? [])
    .map((other) => ({ other, ...lastWordOf(other, to) }));
  const last = words.findLast(({ gone, given }) => given || gone.length > 0);
  if (!last || last.given || last.gone.length === 0) return [];
  const names = last.gone.slice(0, 3).join(', ');
  const logout = last.other.trace.act === 'logout';
  return [
    {
      id: `${logout ? 'logged-out' : 'cookie-deleted'} ${last.other.id}`,
      kind: logout ? 'logged-out' : 'cookie-deleted',
      title: logout ? 'Asked after the logout' : 'The server took the cookie away',
      ...saying(
        logout
          ? [sentence('The logout deleted the session cookie ({names}); requests after it carry none.', { names })]
          : [
              sentence('An earlier answer deleted the session cookie ({names}), so this request carries none.', {
                names,
              }),
              sentence('Look at that answer for the reason.'),
            ],
      ),
      steps: [
        step(
          last.other,
          logout ? 'logs out, deletes the cookie' : 'deletes the cookie',
          answered(last.cleared ? 'header:clear-site-data' : 'header:set-cookie'),
        ),
        step(entry, 'goes out without it, refused', asked('url')),
      ],
      denials: [entry.id],
      lookAt: last.other.id,
      credential: '',
    },
  ];
}

/** What a response says of session cookies that would go to the URL: which are taken away, and whether one is given. */
function lastWordOf({ exchange: { request, response }, trace }: Entry, to: UrlParts) {
  const from = urlParts(request.url);
  const all = from
    ? setCookies(response).filter((cookie) => isSessionCookie(cookie.name) && !scopeReason(cookie, from, to))
    : [];
  const cleared = clearsCookies(response) && from !== undefined && siteOf(hostName(from)) === siteOf(hostName(to));
  const deleted = all.filter(({ deletes }) => deletes).map(({ name }) => name);
  return {
    gone: cleared ? trace.takenAway : deleted,
    given: all.some(({ deletes, value }) => !deletes && value !== ''),
    cleared,
  };
}

/**
 * The browser was told to delete a cookie and sent it on: a deletion counts only for the name, Domain and Path with which
 * the cookie was set (RFC 6265 section 5.3).
 */
export function missedDeletion(life: CredentialLife, refusals: readonly Entry[], ledger: Ledger): readonly Story[] {
  const { fingerprint, name } = life;
  const deleting = life.deleted && ledger.entry(life.deleted.entry);
  const sent = deleting ? refusals.filter((entry) => inTime(entry, deleting) > 0 && !wasOnTheWay(entry, deleting)) : [];
  if (!deleting || sent.length === 0) return [];
  const setBy = life.issued && ledger.entry(life.issued.entry);
  const [first, second] = [setBy && placeIn(setBy, name, false), placeIn(deleting, name, true)];
  const places =
    first && second && first !== second
      ? [sentence('It was set for {first} and deleted for {second}.', { first, second })]
      : [];
  return [
    {
      id: `cookie-deleted ${fingerprint}`,
      kind: 'cookie-deleted',
      title: 'Deleted, and still sent',
      ...saying([
        sentence('An answer told the browser to delete the cookie {name}, and later requests still carried it.', {
          name,
        }),
        sentence('A cookie is deleted only with the name, Domain and Path with which it was set.'),
        ...places,
      ]),
      steps: shortened([
        ...(setBy ? [step(setBy, 'sets the cookie', answered('header:set-cookie'))] : []),
        step(deleting, 'deletes the cookie', answered('header:set-cookie')),
        ...sent.map((entry) => step(entry, 'still carries it, refused', asked(`cookie:${name}`))),
      ]),
      denials: ascending(sent.map(({ id }) => id)),
      lookAt: deleting.id,
      credential: fingerprint,
    },
  ];
}

function placeIn({ exchange: { request, response } }: Entry, name: string, deletes: boolean): string | undefined {
  const from = urlParts(request.url);
  const cookie = setCookies(response).find((each) => each.name === name && each.deletes === deletes);
  return from && cookie && placeOf(cookie, from);
}
