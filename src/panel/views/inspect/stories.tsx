import type { JSX } from 'preact';
import type { RequestView } from '../../denial-view.ts';
import { inOwnTime } from '../../format.ts';
import type { CascadeView, StoryView } from '../../inspect-view.ts';
import type { Store } from '../../store.ts';
import { t, tn, words } from '../../words/t.ts';
import { isForeign, type Said, told } from '../../words/told.ts';
import { MentionLine } from '../mention.tsx';
import { Told } from '../told.tsx';

interface Props {
  readonly store: Store;
  readonly denial: RequestView;
}

/** What the exchanges around a denial tell together: what follows from what, and the stories in words. */
export function Stories({ store, denial }: Props): JSX.Element | null {
  const around = store.around.value;
  if (around?.id !== denial.id) return null;
  return (
    <>
      {around.cascade && <Cascade store={store} denial={denial} cascade={around.cascade} />}
      {around.stories.map((story, index) => (
        <Story key={`${index} ${story.title}`} store={store} denial={denial} story={story} />
      ))}
    </>
  );
}

function Cascade({ store, denial, cascade }: Props & { readonly cascade: CascadeView }): JSX.Element {
  const { isFirst, first, because, consequences, count } = cascade;
  if (!isFirst)
    return (
      <div class="story cascade">
        <p>
          <b>{t('around.follows')}</b> {because && inOwnTime(told(because), denial.exchange.startedAt)}
        </p>
        <MentionLine store={store} denial={denial} mention={first} />
      </div>
    );
  return (
    <div class="story cascade">
      <p>
        <b>{t('around.first')}</b>
      </p>
      <details>
        <summary>{tn('around.consequences', count)}</summary>
        <ol class="around">
          {consequences.map((mention) => (
            <li key={mention.id}>
              <MentionLine store={store} denial={denial} mention={mention} />
            </li>
          ))}
        </ol>
        {count > consequences.length && <p class="quiet">{t('around.more', { count: count - consequences.length })}</p>}
      </details>
    </div>
  );
}

function Story({ store, denial, story }: Props & { readonly story: StoryView }): JSX.Element {
  return (
    <div class="story">
      {(denial.denied || story.title !== denial.headline) && (
        <h3>
          <Told said={story.title} />
        </h3>
      )}
      <p>
        {story.says.map((said, index) => (
          <Sentence key={`${index}`} said={said} first={index === 0} near={denial.exchange.startedAt} />
        ))}
      </p>
      <ol class="around">
        {story.steps.map(({ mention, role }, index) => (
          <li key={`${index} ${mention.id}`}>
            <MentionLine store={store} denial={denial} mention={mention}>
              <Told said={role} />
            </MentionLine>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface SentenceProps {
  readonly said: Said;
  readonly first: boolean;
  /** The moment that times of day are told near. */
  readonly near: number;
}

/** One sentence of a story, marked as English where the reader's language has no words for it. */
function Sentence({ said, first, near }: SentenceProps): JSX.Element {
  const text = inOwnTime(told(said), near);
  return (
    <>
      {first || !spaced.test(words.value.language) ? '' : ' '}
      {isForeign(said) ? <span lang="en">{text}</span> : text}
    </>
  );
}

/** Languages that put a space between sentences. */
const spaced = /^(?!ja|zh)/;
