import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { LearnEntry, LearnList } from '../learn-page.ts';
import type { Store } from '../store.ts';
import { t } from '../words/t.ts';
import { told } from '../words/told.ts';
import { Learn } from './learn.tsx';
import { LearnLink } from './learn-link.tsx';
import { Section } from './section.tsx';
import { Told } from './told.tsx';

type Props = { readonly store: Store };

/** All pages about causes, faults, leaks and products, to find and to read. */
export function LearningView({ store }: Props): JSX.Element {
  const text = useSignal('');
  const page = store.page.value;
  const list = store.list.value;
  useEffect(store.learnList, [store]);
  if (page)
    return (
      <main class="page learning">
        <Learn store={store} page={page} back={t('learn.backToList')} />
      </main>
    );
  return (
    <main class="page learning">
      <h1>{t('learn.title')}</h1>
      <p class="quiet">{t('learn.about')}</p>
      <input
        type="search"
        class="find-page"
        aria-label={t('learn.find')}
        placeholder={t('learn.find')}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      {list && <Pages store={store} list={list} text={text.value.trim().toLowerCase()} />}
    </main>
  );
}

const parts = ['causes', 'faults', 'leaks', 'vendors'] as const;

function Pages({ store, list, text }: Props & { readonly list: LearnList; readonly text: string }): JSX.Element {
  const found = parts.map((part) => ({ part, entries: list[part].filter((entry) => fits(entry, text)) }));
  if (found.every(({ entries }) => entries.length === 0)) return <p class="quiet">{t('learn.none', { text })}</p>;
  return (
    <>
      {found
        .filter(({ entries }) => entries.length > 0)
        .map(({ part, entries }) => (
          <Section key={part} title={`${t(`learn.${part}`)} (${entries.length})`} class={`pages ${part}`}>
            <ul>
              {entries.map((entry) => (
                <li key={entry.topic.id}>
                  <LearnLink store={store} topic={entry.topic}>
                    {told(entry.title)}
                  </LearnLink>{' '}
                  <span class="quiet">
                    <Told said={entry.about} />
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        ))}
    </>
  );
}

function fits({ title, about, topic }: LearnEntry, text: string): boolean {
  return `${title}\n${told(title)}\n${told(about)}\n${topic.id}`.toLowerCase().includes(text);
}
