import type { JSX } from 'preact';
import { isForeign, type Said, told } from '../words/told.ts';

/** A text in the reader's language, or marked as English for whoever reads it aloud. */
export function Told({ said }: { readonly said: Said }): JSX.Element {
  return <span lang={isForeign(said) ? 'en' : undefined}>{told(said)}</span>;
}
