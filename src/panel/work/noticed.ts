import type { Finding } from '../../engine/finding.ts';
import type { Session } from '../../engine/session.ts';
import type { Story } from '../../engine/stories/story.ts';
import type { Exchange } from '../../http/exchange.ts';

/** A request that nobody refused, with the stories and findings that are about it and about no denial. */
export interface Noticed {
  readonly exchange: Exchange;
  readonly stories: readonly Story[];
  readonly findings: readonly Finding[];
}

/** More than that nobody reads, and each is told anew whenever one changes. */
const most = 500;

/**
 * What a session tells of requests that nobody refused, such as one that the browser held back after its preflight: by the
 * request that it is about, in the order of the session. What belongs to one of the denials, given by their ids, is told there.
 */
export function noticedIn(session: Session, denied: ReadonlySet<number>): ReadonlyMap<number, Noticed> {
  const found = new Map<number, Noticed>();
  const put = (id: number | undefined, told: Pick<Partial<Noticed>, 'stories' | 'findings'>): void => {
    const exchange = id === undefined || denied.has(id) ? undefined : session.exchange(id);
    if (!exchange || (found.size >= most && !found.has(exchange.id))) return;
    const { stories = [], findings = [] } = found.get(exchange.id) ?? {};
    found.set(exchange.id, {
      exchange,
      stories: [...stories, ...(told.stories ?? [])],
      findings: [...findings, ...(told.findings ?? [])],
    });
  };
  // What is about the same requests is told of one of them.
  const told = new Map<number, number>();
  const tell = (
    subject: number | undefined,
    entries: readonly number[],
    what: Pick<Partial<Noticed>, 'stories' | 'findings'>,
  ) => {
    if (subject === undefined) return;
    put(subject, what);
    for (const id of entries) told.set(id, subject);
  };
  for (const story of session.stories())
    if (story.denials.length === 0)
      tell(
        subjectOf(story, session),
        story.steps.map(({ entry }) => entry),
        { stories: [story] },
      );
  for (const finding of session.findings()) {
    const { entries } = finding;
    if (entries.some((id) => denied.has(id))) continue;
    tell(entries.map((id) => told.get(id)).find((id) => id !== undefined) ?? entries[0], entries, {
      findings: [finding],
    });
  }
  return found;
}

/** What changes whenever there is something else to be said of it. */
export function saidOf({ exchange, stories, findings }: Noticed): unknown {
  return [
    exchange.id,
    stories.map(({ says, steps }) => [says, steps.length]),
    findings.map(({ rule, message, entries }) => [rule, message, entries.length]),
  ];
}

/** The request that a person misses, if the capture has it; else the one that explains it. */
function subjectOf({ steps, lookAt }: Story, session: Session): number {
  return steps.find(({ entry }) => session.exchange(entry)?.response.status === 0)?.entry ?? lookAt;
}
