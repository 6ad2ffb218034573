import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LearnExample, LearnFix, LearnPage } from '../learn-page.ts';
import type { Store } from '../store.ts';
import { t } from '../words/t.ts';
import { told } from '../words/told.ts';
import { Icon } from './icons.tsx';
import { LearnLink } from './learn-link.tsx';
import { References } from './references.tsx';
import { Section } from './section.tsx';
import { Snippet } from './snippet.tsx';
import { Told } from './told.tsx';

interface Props {
  readonly store: Store;
  readonly page: LearnPage;
  /** Where the way back leads to. */
  readonly back?: string;
}

/** All about a cause or rule, whatever the capture. Escape and the button lead back. */
export function Learn({ store, page, back = t('learn.back') }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [page]);
  return (
    <article class="learn" aria-labelledby="learn-title">
      <button type="button" class="tool leave" onClick={store.closePage}>
        <Icon name="back" />
        {back}
      </button>
      <header class="headline">
        <p class="kind">
          {told(page.kind)} <code>{page.topic.id}</code>
        </p>
        <h1 id="learn-title" tabIndex={-1} ref={heading}>
          {told(page.title)}
        </h1>
        {told(page.headline) !== page.headline && <p>{told(page.headline)}</p>}
        <p>
          <Told said={page.about} />
        </p>
      </header>
      {page.tellApart && (
        <Section title={t('learn.tellApart')}>
          <p>
            <Told said={page.tellApart} />
          </p>
        </Section>
      )}
      {page.fixes.length > 0 && (
        <Section title={t('learn.fixes')}>
          {page.fixes.map(({ audience, fixes }) => (
            <div key={audience}>
              <h3>{t(`audience.${audience}`)}</h3>
              <LearnFixes store={store} fixes={fixes} />
            </div>
          ))}
        </Section>
      )}
      <Examples store={store} title={t('learn.examples')} examples={page.examples} />
      <Examples store={store} title={t('learn.notExamples')} examples={page.notExamples} />
      {page.wordings.length > 0 && (
        <Section title={t('learn.wordings')}>
          <ul class="wordings">
            {page.wordings.map((wording, index) => (
              <li key={`${index} ${wording.code}`}>
                {wording.code && <code>{wording.code}</code>} {capital(wording.means)}{' '}
                <LearnLink store={store} topic={{ kind: 'cause', id: wording.cause }}>
                  {told(wording.causeTitle)}
                </LearnLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {page.references.length > 0 && (
        <Section title={t('learn.references')}>
          <References references={page.references} withUrls />
        </Section>
      )}
    </article>
  );
}

interface FixesProps {
  readonly store: Store;
  readonly fixes: readonly LearnFix[];
}

function LearnFixes({ store, fixes }: FixesProps): JSX.Element {
  return (
    <ul>
      {fixes.map((fix, index) => (
        <li key={`${index} ${fix.product}`}>
          {fix.product && <b class="product">{fix.product}: </b>}
          <Told said={fix.text} />
          {fix.code && <Snippet store={store} code={fix.code} />}
        </li>
      ))}
    </ul>
  );
}

interface ExamplesProps {
  readonly store: Store;
  readonly title: string;
  readonly examples: readonly LearnExample[];
}

function Examples({ store, title, examples }: ExamplesProps): JSX.Element | null {
  if (!examples.length) return null;
  return (
    <Section title={title}>
      {examples.map((example) => (
        <details key={example.title} class="example">
          <summary>{capital(example.title)}</summary>
          <Snippet store={store} code={{ language: 'http', text: example.http }} />
        </details>
      ))}
    </Section>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
