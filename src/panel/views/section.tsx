import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly class?: string;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of the detail pane under its heading. */
export function Section({ title, class: kind = '', aside, children }: Props): JSX.Element {
  const id = useId();
  return (
    <section class={`part ${kind}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
