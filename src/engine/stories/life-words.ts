import { clockTime } from '../clock.ts';
import type { CredentialLife, Moment } from './credential-life.ts';

/** The life of a credential in one sentence: "Worked until 12:04:31 UTC, refused since; it expired at 12:04:30 UTC." */
export function summaryOf(life: Omit<CredentialLife, 'summary'>): string {
  const end = endOf(life);
  return `${course(life)}${end ? `; ${end}` : ''}.`;
}

function course({
  accepted,
  refused,
  forbidden,
  lastAccepted,
  refusedSince,
  firstRefused,
}: Omit<CredentialLife, 'summary'>): string {
  if (lastAccepted && refusedSince) {
    const near = lastAccepted.at;
    if (!lastAccepted.at) return 'Worked at first, then refused';
    const close = Math.abs(refusedSince.at - lastAccepted.at) < 1000;
    return `Worked until ${clockTime(lastAccepted.at, near)}, refused since${close ? '' : ` ${clockTime(refusedSince.at, near)}`}`;
  }
  if (lastAccepted && refused) return `Accepted ${times(accepted)} and refused ${times(refused)} in between`;
  if (lastAccepted)
    return `Accepted ${times(accepted)}${forbidden ? `, and ${times(forbidden)} not allowed what it asked for` : ', never refused'}`;
  if (firstRefused) return `Refused ${times(refused)}, never accepted in this capture`;
  return forbidden ? `Not allowed what it asked for, ${times(forbidden)}` : 'Sent, neither accepted nor refused';
}

/** What put an end to it, as far as the capture shows; else when it ends by its own word. */
function endOf(life: Omit<CredentialLife, 'summary'>): string {
  const { loggedOut, deleted, replacedBy, refusedSince, lastAccepted } = life;
  const known = (end: Moment | undefined) => end && (!refusedSince || isUpTo(end, refusedSince));
  const since = (end: Moment | undefined) =>
    end && lastAccepted && lastAccepted.at > end.at ? ', and it was accepted after that all the same' : '';
  return [
    ownEnd(life),
    loggedOut && known(loggedOut) ? `it was logged out${at(loggedOut, life)}${since(loggedOut)}` : '',
    deleted && known(deleted) ? `the browser was told to delete it${at(deleted, life)}` : '',
    replacedBy && known(replacedBy) ? `it was replaced${at(replacedBy, life)}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

const at = ({ at: time }: Moment, life: Omit<CredentialLife, 'summary'>) =>
  time > 0 ? ` at ${clockTime(time, nearOf(life))}` : '';
const nearOf = ({ refusedSince, firstSeen }: Omit<CredentialLife, 'summary'>) => refusedSince?.at ?? firstSeen.at;
const isUpTo = (end: Moment, refused: Moment) => end.at <= refused.at;

function ownEnd(life: Omit<CredentialLife, 'summary'>): string {
  const { expiresAt, expired, refusedSince } = life;
  if (expiresAt === undefined || (refusedSince && !expired)) return '';
  const time = clockTime(expiresAt, nearOf(life));
  if (!refusedSince) return `it is valid until ${time}`;
  return expiresAt <= refusedSince.at
    ? `it expired at ${time}`
    : `it expired at ${time} by the server's clock, which is ahead`;
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);
