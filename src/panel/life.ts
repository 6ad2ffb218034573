import type { Life } from './denial-view.ts';

/** One thing that happened in the life of a credential, or several at the same moment. */
export interface LifePoint {
  readonly at: number;
  readonly kind: 'accepted' | 'refused' | 'expires';
  /** In words, without the time; names a text of the catalogue. */
  readonly words: LifeWords;
  /** The denial that is shown. */
  readonly now: boolean;
  /** Whether the credential was still good on the way to the next point. */
  readonly goodAfter: boolean;
}

type LifeWords = 'first used' | 'last accepted' | 'valid until' | 'expired' | 'first refused' | 'refused here';

/** The life of a credential in few points, in time order: first used, last accepted, expiry, first refused, this denial. */
export function lifePoints(life: Life): readonly LifePoint[] {
  const events = eventsOf(life).sort((a, b) => a.at - b.at || order.indexOf(a.kind) - order.indexOf(b.kind));
  const end = goodUntil(life);
  return joined(events).map((event) => ({ ...event, goodAfter: event.at < end }));
}

/** Whether it was good before the first point: what expires or is accepted there was. */
export function goodBefore(points: readonly LifePoint[]): boolean {
  return points[0] !== undefined && points[0].kind !== 'refused';
}

type Event = Omit<LifePoint, 'goodAfter'>;

const order: readonly LifePoint['kind'][] = ['accepted', 'expires', 'refused'];

function eventsOf({ uses, expires, now }: Life): Event[] {
  const accepted = uses.filter((use) => use.accepted);
  const refused = uses.filter((use) => !use.accepted);
  const [first, last, refusal] = [accepted[0], accepted.at(-1), refused[0]];
  const event = (at: number, kind: Event['kind'], words: LifeWords): Event => ({ at, kind, words, now: at === now });
  return [
    ...(first && last && last.at > first.at ? [event(first.at, 'accepted', 'first used')] : []),
    ...(last ? [event(last.at, 'accepted', 'last accepted')] : []),
    ...(expires === undefined ? [] : [event(expires, 'expires', expires > now ? 'valid until' : 'expired')]),
    ...(refusal && refusal.at < now ? [event(refusal.at, 'refused', 'first refused')] : []),
    { ...event(now, 'refused', 'refused here'), now: true },
  ];
}

/** Up to its last acceptance, or its expiry if that has come; a token that was never accepted was good by its own word. */
function goodUntil({ uses, expires, now }: Life): number {
  const accepted = uses.findLast((use) => use.accepted)?.at ?? Number.NEGATIVE_INFINITY;
  return expires !== undefined && expires <= now ? Math.max(accepted, expires) : accepted;
}

/** What happens at one moment is one point; the denial that is shown stays one of its own. */
function joined(events: readonly Event[]): readonly Event[] {
  const points: Event[] = [];
  for (const event of events) {
    const before = points.at(-1);
    if (before && before.at === event.at && before.kind === event.kind) points.pop();
    points.push(before?.at === event.at && before.kind === event.kind ? { ...event, words: before.words } : event);
  }
  return points;
}
