import type { ComponentChildren, JSX } from 'preact';
import type { Topic } from '../learn-page.ts';
import type { Store } from '../store.ts';
import { t } from '../words/t.ts';

interface Props {
  readonly store: Store;
  readonly topic: Topic;
  readonly children: ComponentChildren;
}

/** Words that open the page about a cause or rule. */
export function LearnLink({ store, topic, children }: Props): JSX.Element {
  return (
    <button type="button" class="link learn-link" title={t('learn.more')} onClick={() => store.learn(topic)}>
      {children}
    </button>
  );
}
