import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LearnExample, LearnFix, LearnPage } from '../learn-page.ts';
import type { Store } from '../store.ts';
import { Icon } from './icons.tsx';
import { References } from './references.tsx';
import { Section } from './section.tsx';
import { Snippet } from './snippet.tsx';
import { audienceWords } from './to-do.tsx';

interface Props {
  readonly store: Store;
  readonly page: LearnPage;
}

/** All about a cause or rule, whatever the capture. Escape and the button lead back. */
export function Learn({ store, page }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [page]);
  return (
    <article class="learn" aria-labelledby="learn-title">
      <button type="button" class="tool leave" onClick={store.closePage}>
        <Icon name="back" />
        Back to the denial
      </button>
      <header class="headline">
        <p class="kind">
          {page.kind} <code>{page.topic.id}</code>
        </p>
        <h1 id="learn-title" tabIndex={-1} ref={heading}>
          {page.title}
        </h1>
        <p>{page.about}</p>
      </header>
      {page.tellApart && (
        <Section title="How to tell it from others">
          <p>{page.tellApart}</p>
        </Section>
      )}
      {page.fixes.length > 0 && (
        <Section title="What to do about it">
          {page.fixes.map(({ audience, fixes }) => (
            <div key={audience}>
              <h3>{audienceWords[audience]}</h3>
              <LearnFixes store={store} fixes={fixes} />
            </div>
          ))}
        </Section>
      )}
      <Examples store={store} title="Examples" examples={page.examples} />
      <Examples store={store} title="What looks like it and is not" examples={page.notExamples} />
      {page.references.length > 0 && (
        <Section title="Where it is written">
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
          {fix.text}
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
          <summary>{example.title.charAt(0).toUpperCase() + example.title.slice(1)}</summary>
          <Snippet store={store} code={{ language: 'http', text: example.http }} />
        </details>
      ))}
    </Section>
  );
}
