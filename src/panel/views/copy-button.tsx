import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Store } from '../store.ts';
import { Icon } from './icons.tsx';

interface Props {
  readonly store: Store;
  readonly text: () => string;
}

/** Copies a text and says whether that worked. */
export function CopyButton({ store, text }: Props): JSX.Element {
  const said = useSignal('Copy');
  const copy = async (): Promise<void> => {
    said.value = (await store.platform.copy(text())) ? 'Copied' : 'Not copied';
  };
  const again = (): void => {
    said.value = 'Copy';
  };
  return (
    <button type="button" class="link copy" onClick={copy} onBlur={again} onPointerLeave={again}>
      <Icon name="copy" />
      <span role="status">{said.value}</span>
    </button>
  );
}
