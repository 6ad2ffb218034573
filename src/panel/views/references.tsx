import type { JSX } from 'preact';
import type { Reference } from '../../engine/texts.ts';

/** Where it is written, as links. */
export function References({ references }: { readonly references: readonly Reference[] }): JSX.Element | null {
  if (!references.length) return null;
  return (
    <p class="references">
      {references.map((reference) => (
        <a key={reference.url} href={reference.url} target="_blank" rel="noreferrer">
          {reference.title}
        </a>
      ))}
    </p>
  );
}
