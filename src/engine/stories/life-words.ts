import type { CredentialLife, Moment } from './credential-life.ts';
import { inEnglish, type Sentence, sentence, timesOf } from './sentence.ts';

type Life = Omit<CredentialLife, 'summary'>;

/** The life of a credential in one sentence: "Worked until 12:04:31 UTC, refused since; it expired at 12:04:30 UTC." */
export const summaryOf = (life: Life): string => inEnglish(courseOf(life));

/** The same, so that it can be translated. */
export function courseOf(life: Life): Sentence {
  const [course, end] = [courseUpTo(life), endOf(life)];
  return end ? sentence('{course}; {end}.', { course, end }) : sentence('{course}.', { course });
}

function courseUpTo(life: Life): Sentence {
  const { accepted, refused, forbidden, lastAccepted, refusedSince, firstRefused } = life;
  if (lastAccepted && refusedSince) return workedUntil(lastAccepted, refusedSince);
  const [times, others] = [timesOf(accepted), timesOf(refused)];
  if (lastAccepted && refused) return sentence('Accepted {times} and refused {others} in between', { times, others });
  if (lastAccepted && forbidden)
    return sentence('Accepted {times}, and {others} not allowed what it asked for', {
      times,
      others: timesOf(forbidden),
    });
  if (lastAccepted) return sentence('Accepted {times}, never refused', { times });
  if (firstRefused) return sentence('Refused {times}, never accepted in this capture', { times: others });
  return forbidden
    ? sentence('Not allowed what it asked for, {times}', { times: timesOf(forbidden) })
    : sentence('Sent, neither accepted nor refused');
}

function workedUntil(lastAccepted: Moment, refusedSince: Moment): Sentence {
  const near = lastAccepted.at;
  if (!near) return sentence('Worked at first, then refused');
  const last = { at: near, near };
  return Math.abs(refusedSince.at - near) < 1000
    ? sentence('Worked until {last}, refused since', { last })
    : sentence('Worked until {last}, refused since {since}', { last, since: { at: refusedSince.at, near } });
}

/** What put an end to it, as far as the capture shows; else when it ends by its own word. */
function endOf(life: Life): Sentence | undefined {
  const { loggedOut, deleted, replacedBy, refusedSince } = life;
  const known = (end: Moment | undefined) => (end && (!refusedSince || isUpTo(end, refusedSince)) ? end : undefined);
  const [out, gone, replaced] = [known(loggedOut), known(deleted), known(replacedBy)];
  return [
    ownEnd(life),
    out && loggedOutAt(out, life),
    gone && told(gone, life, ['the browser was told to delete it', 'the browser was told to delete it at {time}']),
    replaced && told(replaced, life, ['it was replaced', 'it was replaced at {time}']),
  ].reduce((one, other) => (one && other ? sentence('{one}, {other}', { one, other }) : (one ?? other)), undefined);
}

function loggedOutAt(end: Moment, life: Life): Sentence {
  return life.lastAccepted && life.lastAccepted.at > end.at
    ? told(end, life, [
        'it was logged out, and it was accepted after that all the same',
        'it was logged out at {time}, and it was accepted after that all the same',
      ])
    : told(end, life, ['it was logged out', 'it was logged out at {time}']);
}

/** The second text tells the time, where that is known. */
const told = ({ at }: Moment, life: Life, [bare, timed]: readonly [string, string]): Sentence =>
  at > 0 ? sentence(timed, { time: { at, near: nearOf(life) } }) : sentence(bare);
const nearOf = ({ refusedSince, firstSeen }: Life) => refusedSince?.at ?? firstSeen.at;
const isUpTo = (end: Moment, refused: Moment) => end.at <= refused.at;

function ownEnd(life: Life): Sentence | undefined {
  const { expiresAt, expired, refusedSince } = life;
  if (expiresAt === undefined || (refusedSince && !expired)) return undefined;
  const time = { at: expiresAt, near: nearOf(life) };
  if (!refusedSince) return sentence('it is valid until {time}', { time });
  return expiresAt <= refusedSince.at
    ? sentence('it expired at {time}', { time })
    : sentence("it expired at {time} by the server's clock, which is ahead", { time });
}
