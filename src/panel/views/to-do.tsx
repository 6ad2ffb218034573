import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useId } from 'preact/hooks';
import type { AdvisedFix } from '../../engine/fix.ts';
import type { Audience } from '../../engine/taxonomy.ts';
import type { RequestView } from '../denial-view.ts';
import { audiences } from '../settings.ts';
import type { Store } from '../store.ts';
import { t } from '../words/t.ts';
import { Section } from './section.tsx';
import { Snippet } from './snippet.tsx';
import { Told } from './told.tsx';

interface Props {
  readonly store: Store;
  readonly denial: RequestView;
}

/** What to do, for whoever reads it; the choice is remembered. */
export function ToDo({ store, denial }: Props): JSX.Element {
  const id = useId();
  const chosen = store.settings.value.audience;
  return (
    <Section title={t('todo.title')} class="to-do">
      <div role="tablist" aria-label={t('audience.label')} onKeyDown={(event) => onTabKey(event, store)}>
        {audiences.map((audience) => (
          <button
            type="button"
            role="tab"
            key={audience}
            id={`${id}-${audience}`}
            aria-selected={audience === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={audience === chosen ? 0 : -1}
            onClick={() => store.set({ audience })}
          >
            {t(`audience.${audience}`)}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        <FixList store={store} fixes={fixesFor(denial.fixes, chosen)} />
      </div>
    </Section>
  );
}

/** Things to do in order, with code to copy. */
export function FixList({
  store,
  fixes,
}: {
  readonly store: Store;
  readonly fixes: readonly AdvisedFix[];
}): JSX.Element {
  if (!fixes.length) return <p class="quiet">{t('todo.nothing')}</p>;
  return (
    <ol>
      {fixes.map((fix) => (
        <li key={fix.text}>
          <Told said={fix.text} />
          {fix.code && <Snippet store={store} code={fix.code} />}
        </li>
      ))}
    </ol>
  );
}

/** The fixes that are meant for an audience. */
export function fixesFor(fixes: readonly AdvisedFix[], audience: Audience): readonly AdvisedFix[] {
  return fixes.filter((fix) => fix.for === audience);
}

function onTabKey(event: TargetedKeyboardEvent<HTMLDivElement>, store: Store): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const next = (audiences.indexOf(store.settings.value.audience) + step + audiences.length) % audiences.length;
  const audience = audiences[next];
  if (!audience) return;
  event.preventDefault();
  store.set({ audience });
  event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
}
