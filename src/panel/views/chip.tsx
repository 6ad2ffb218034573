import type { JSX } from 'preact';
import type { Chip } from '../denial-view.ts';
import type { Store } from '../store.ts';
import { t } from '../words/t.ts';

interface Props {
  readonly store: Store;
  readonly chip: Chip;
}

/** Evidence that names its place and marks the words that decided; a click shows it in the raw exchange. */
export function EvidenceChip({ store, chip }: Props): JSX.Element {
  const show = (): void => {
    // A new object each time, so that a second click scrolls there again.
    store.highlight.value = { ...chip };
  };
  return (
    <button type="button" class="chip" title={t('chip.show')} onClick={show}>
      <span class="place">{chip.label}: </span>
      {(chip.before || chip.mark || chip.after) && (
        <span class="words">
          {chip.before}
          {chip.mark && <mark>{chip.mark}</mark>}
          {chip.after}
        </span>
      )}
    </button>
  );
}

/** Several of them in a row. */
export function Chips({
  store,
  chips,
}: {
  readonly store: Store;
  readonly chips: readonly Chip[];
}): JSX.Element | null {
  if (!chips.length) return null;
  return (
    <span class="chips">
      {chips.map((chip, index) => (
        <EvidenceChip key={`${index} ${chip.place}`} store={store} chip={chip} />
      ))}
    </span>
  );
}
