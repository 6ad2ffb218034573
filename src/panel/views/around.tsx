import type { JSX } from 'preact';
import type { DenialView } from '../denial-view.ts';
import type { Store } from '../store.ts';
import { MentionLine } from './mention.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly store: Store;
  readonly denial: DenialView;
}

/** Requests that have to do with this one, in time order with this one among them. */
export function Around({ store, denial }: Props): JSX.Element | null {
  if (!denial.related.length) return null;
  return (
    <Section title="Around it">
      <ol class="around">
        {denial.related.map((related) => (
          <li key={related.id} aria-current={related.id === denial.id ? 'true' : undefined}>
            <MentionLine store={store} denial={denial} mention={related}>
              {related.relation}
            </MentionLine>
          </li>
        ))}
      </ol>
    </Section>
  );
}
