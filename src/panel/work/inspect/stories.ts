import type { Session } from '../../../engine/session.ts';
import type { Exchange } from '../../../http/exchange.ts';
import type { AroundView, CascadeView, StoryView } from '../../inspect-view.ts';
import { mention } from '../related.ts';

/** What the exchanges around one tell together, and what follows from what. */
export function aroundOf(exchange: Exchange, session: Session): AroundView {
  const stories = storiesOf(exchange, session);
  const told = new Set(stories.flatMap(({ steps }) => steps.map(({ mention: { id } }) => id)));
  return {
    id: exchange.id,
    stories,
    cascade: cascadeOf(exchange, session),
    also: [...told].flatMap((id) => (session.denial(id) ? [] : (session.exchange(id) ?? []))),
  };
}

function storiesOf(exchange: Exchange, session: Session): readonly StoryView[] {
  const stories = session.storiesOf(exchange.id).slice(0, most);
  return stories.map(({ title, sentences, steps, denials }) => ({
    title,
    says: sentences,
    denials: denials.length,
    steps: steps.slice(0, most).flatMap(({ entry, role }) => {
      const other = session.exchange(entry);
      return other ? [{ mention: mention(other, session, exchange), role }] : [];
    }),
  }));
}

const most = 12;

/** Undefined if it stands alone. */
function cascadeOf(exchange: Exchange, session: Session): CascadeView | undefined {
  const own = session
    .cascades()
    .find(
      ({ first, consequences }) => first === exchange.id || consequences.some(({ entry }) => entry === exchange.id),
    );
  const first = own && session.exchange(own.first);
  if (!own || !first) return undefined;
  return {
    first: mention(first, session, exchange),
    isFirst: own.first === exchange.id,
    because: own.consequences.find(({ entry }) => entry === exchange.id)?.because ?? '',
    count: own.consequences.length,
    consequences: own.consequences
      .slice(0, most)
      .flatMap(({ entry }) => session.exchange(entry) ?? [])
      .map((other) => mention(other, session, exchange)),
  };
}
