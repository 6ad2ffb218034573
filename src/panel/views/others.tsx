import type { JSX } from 'preact';
import type { DenialView } from '../denial-view.ts';
import type { Store } from '../store.ts';
import { t } from '../words/t.ts';
import { told } from '../words/told.ts';
import { Chips } from './chip.tsx';
import { LearnLink } from './learn-link.tsx';
import { Section } from './section.tsx';
import { Told } from './told.tsx';

interface Props {
  readonly store: Store;
  readonly denial: DenialView;
}

/** What else it could be, most likely first, and how to tell. */
export function Others({ store, denial }: Props): JSX.Element | null {
  if (!denial.others.length) return null;
  return (
    <Section title={t('others.title')}>
      <ol class="others">
        {denial.others.map((other) => (
          <li key={other.id}>
            <LearnLink store={store} topic={{ kind: 'cause', id: other.id }}>
              {told(other.title)}
            </LearnLink>
            . <Told said={other.tellApart} />
            {other.because.map((reason) => (
              <p key={reason.because} class="speaks-for">
                <Told said={reason.because} /> <Chips store={store} chips={reason.evidence} />
              </p>
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}
