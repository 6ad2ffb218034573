import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Store } from '../store.ts';
import { type TextKey, t } from '../words/t.ts';
import { Icon } from './icons.tsx';

interface Props {
  readonly store: Store;
  readonly text: () => string;
}

/** Copies a text and says whether that worked. */
export function CopyButton({ store, text }: Props): JSX.Element {
  const said = useSignal<TextKey>('copy.copy');
  const copy = async (): Promise<void> => {
    said.value = (await store.platform.copy(text())) ? 'action.copied' : 'action.notCopied';
  };
  const again = (): void => {
    said.value = 'copy.copy';
  };
  return (
    <button type="button" class="link copy" onClick={copy} onBlur={again} onPointerLeave={again}>
      <Icon name="copy" />
      <span role="status">{t(said.value)}</span>
    </button>
  );
}
