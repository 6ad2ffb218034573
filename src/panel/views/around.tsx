import type { JSX } from 'preact';
import type { RequestView } from '../denial-view.ts';
import type { Store } from '../store.ts';
import { t } from '../words/t.ts';
import { told } from '../words/told.ts';
import { Stories } from './inspect/stories.tsx';
import { MentionLine } from './mention.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly store: Store;
  readonly denial: RequestView;
}

/** What happened around a denial: stories in words, then the requests that have to do with it, in time order. */
export function Around({ store, denial }: Props): JSX.Element | null {
  const around = store.around.value;
  const tells = around?.id === denial.id && around.stories.length + Number(around.cascade !== undefined) > 0;
  if (!denial.related.length && !tells) return null;
  return (
    <Section title={t('around.title')}>
      <Stories store={store} denial={denial} />
      {tells && denial.related.length > 0 && <h3>{t('around.near')}</h3>}
      <ol class="around">
        {denial.related.map((related) => (
          <li key={related.id} aria-current={related.id === denial.id ? 'true' : undefined}>
            <MentionLine store={store} denial={denial} mention={related}>
              {related.id === denial.id ? t('around.this') : told(related.relation)}
            </MentionLine>
          </li>
        ))}
      </ol>
    </Section>
  );
}
