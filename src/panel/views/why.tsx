import type { JSX } from 'preact';
import type { DenialView } from '../denial-view.ts';
import type { Store } from '../store.ts';
import { t, words } from '../words/t.ts';
import { told } from '../words/told.ts';
import { Chips } from './chip.tsx';
import { Icon } from './icons.tsx';
import { LearnLink } from './learn-link.tsx';
import { LifeLine } from './life-line.tsx';
import { Section } from './section.tsx';
import { Told } from './told.tsx';

interface Props {
  readonly store: Store;
  readonly denial: DenialView;
}

/** What speaks for the cause, strongest first, each with what to see of it. */
export function Why({ store, denial }: Props): JSX.Element {
  return (
    <Section title={t('why.title')}>
      {denial.reasons.length === 0 && <p>{t('why.nothing')}</p>}
      <ul class="reasons">
        {denial.reasons.map((reason, index) => (
          <li key={`${index} ${reason.because}`}>
            <Told said={reason.because} /> <Chips store={store} chips={reason.evidence} />
          </li>
        ))}
      </ul>
      {denial.life && <LifeLine life={denial.life} />}
      <p class="meaning">
        <LearnLink store={store} topic={{ kind: 'cause', id: denial.cause.id }}>
          {t('why.means', { title: lower(told(denial.cause.title)) })}
          <Icon name="right" />
        </LearnLink>
      </p>
    </Section>
  );
}

/** Inside a sentence a title begins small, unless it begins with an abbreviation or with a German noun. */
function lower(title: string): string {
  if (words.value.language === 'de') return title;
  const second = title.charAt(1);
  return second === second.toUpperCase() && second !== ' ' ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
