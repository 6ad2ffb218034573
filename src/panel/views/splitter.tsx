import type { JSX } from 'preact';
import type { Store } from '../store.ts';
import { t } from '../words/t.ts';

/** The line between list and detail, moved with the pointer or the arrow keys. */
export function Splitter({ store }: { readonly store: Store }): JSX.Element {
  const { split } = store.settings.value;
  const move = (to: number): void => store.set({ split: Math.min(75, Math.max(20, Math.round(to))) });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a thematic break cannot be moved
    <div
      class="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('list.width')}
      aria-valuenow={split}
      aria-valuemin={20}
      aria-valuemax={75}
      tabIndex={0}
      onKeyDown={(event) => {
        const step = { ArrowLeft: -2, ArrowRight: 2 }[event.key];
        if (step) move(split + step);
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        const box = event.currentTarget.parentElement?.getBoundingClientRect();
        if (box && event.currentTarget.hasPointerCapture(event.pointerId))
          move(((event.clientX - box.left) / box.width) * 100);
      }}
    />
  );
}
