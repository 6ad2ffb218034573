import type { JSX } from 'preact';
import type { Reference } from '../../engine/texts.ts';

interface Props {
  readonly references: readonly Reference[];
  /** Whether the addresses are to be read, too, so that they can be copied. */
  readonly withUrls?: boolean;
}

/** Where it is written, as links. */
export function References({ references, withUrls = false }: Props): JSX.Element | null {
  if (!references.length) return null;
  return (
    <ul class={withUrls ? 'references whole' : 'references'}>
      {references.map((reference) => (
        <li key={reference.url}>
          <a href={reference.url} target="_blank" rel="noreferrer">
            {reference.title}
          </a>
          {withUrls && <span class="address">{reference.url}</span>}
        </li>
      ))}
    </ul>
  );
}
