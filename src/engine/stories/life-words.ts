import { clockTime } from '../clock.ts';
import type { CredentialLife } from './credential-life.ts';

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
function endOf({ loggedOut, replacedBy, expiresAt, refusedSince, firstSeen }: Omit<CredentialLife, 'summary'>): string {
  const until = refusedSince?.at ?? Number.POSITIVE_INFINITY;
  const near = refusedSince?.at ?? firstSeen.at;
  const at = (time: number) => (time > 0 ? ` at ${clockTime(time, near)}` : '');
  const over = expiresAt !== undefined && refusedSince && expiresAt <= until;
  return [
    expiresAt === undefined || (refusedSince && !over)
      ? ''
      : `it ${over ? 'expired' : 'is valid until'}${over ? at(expiresAt) : ` ${clockTime(expiresAt, near)}`}`,
    loggedOut && loggedOut.at <= until ? `it was logged out${at(loggedOut.at)}` : '',
    replacedBy && replacedBy.at <= until ? `it was replaced${at(replacedBy.at)}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);
