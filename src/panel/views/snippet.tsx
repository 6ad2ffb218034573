import type { JSX } from 'preact';
import type { Code } from '../../engine/texts.ts';
import type { Store } from '../store.ts';
import { CopyButton } from './copy-button.tsx';

/** Code with what it is written in, ready to copy. */
export function Snippet({ store, code }: { readonly store: Store; readonly code: Code }): JSX.Element {
  return (
    <figure class="snippet">
      <figcaption>
        <span>{code.language}</span>
        <CopyButton store={store} text={() => code.text} />
      </figcaption>
      <pre>
        <code>{code.text}</code>
      </pre>
    </figure>
  );
}
