import type { Clue } from '../clue.ts';
import type { Entry } from '../entry.ts';
import { inTime } from '../timeline.ts';
import type { Ledger } from './ledger.ts';
import type { Story } from './story.ts';
import { answered, asked, step } from './tell.ts';

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
      says: clue.because,
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

const isOfCookie = ({ cause, evidence }: Clue, { id }: Entry) =>
  (cause === 'cookies-not-sent' || cause === 'expired-credentials') &&
  evidence.some((piece) => piece.place === 'header:set-cookie' && piece.exchange !== id);

/** The last word about session cookies of this site was that they are no more, and this request carries none. */
function takenAway(entry: Entry, ledger: Ledger): readonly Story[] {
  if (entry.trace.main !== '' || entry.trace.act !== undefined) return [];
  const trail = ledger.around(entry).cookieTrail.filter((other) => inTime(other, entry) < 0);
  const last = trail.map(({ id }) => ledger.entry(id)).findLast((other) => speaks(other) && isForHost(other, entry));
  if (!last?.trace.takenAway.length) return [];
  const names = last.trace.takenAway.slice(0, 3).join(', ');
  const logout = last.trace.act === 'logout';
  return [
    {
      id: `${logout ? 'logged-out' : 'cookie-deleted'} ${last.id}`,
      kind: logout ? 'logged-out' : 'cookie-deleted',
      title: logout ? 'Asked after the logout' : 'The server took the cookie away',
      says: logout
        ? `The logout deleted the session cookie (${names}); requests after it carry none.`
        : `An earlier answer deleted the session cookie (${names}), so this request carries none. Look at that answer for the reason.`,
      steps: [
        step(last, logout ? 'logs out, deletes the cookie' : 'deletes the cookie', answered('header:set-cookie')),
        step(entry, 'goes out without it, refused', asked('url')),
      ],
      denials: [entry.id],
      lookAt: last.id,
      credential: '',
    },
  ];
}

const speaks = (entry: Entry | undefined) =>
  entry !== undefined && (entry.trace.takenAway.length > 0 || entry.trace.issued.some(({ kind }) => kind === 'cookie'));
const isForHost = (entry: Entry | undefined, asking: Entry) => entry?.originName === asking.originName;
