import type { JSX } from 'preact';
import type { AccessCell } from '../../../engine/access-matrix.ts';
import { type TextKey, t } from '../../words/t.ts';

const shapes: Readonly<Record<AccessCell['verdict'], string>> = {
  allowed: 'M1.5 5.5l2.5 2.5l4.5-6',
  denied: 'M2 2l6 6M8 2l-6 6',
  'not-found': 'M5 1.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7zM2.6 7.4l4.8-4.8',
  mixed: 'M1 3.5l1.7 1.7l3-4M5 5l4 4M9 5l-4 4',
  other: 'M2 5h6',
};

/** What an identity got, as a shape; nothing where it never asked. */
export function Verdict({ cell }: { readonly cell: AccessCell | undefined }): JSX.Element | null {
  if (!cell) return null;
  return (
    <svg class="verdict" viewBox="0 0 10 10" width="11" height="11" aria-hidden="true" focusable="false">
      <path d={shapes[cell.verdict]} />
    </svg>
  );
}

const words: Readonly<Record<AccessCell['verdict'], TextKey>> = {
  allowed: 'matrix.allowed',
  denied: 'matrix.denied',
  'not-found': 'matrix.notFound',
  mixed: 'matrix.mixed',
  other: 'matrix.otherwise',
};

/** The same in words. */
export function verdictWord(cell: AccessCell | undefined): string {
  return t(cell ? words[cell.verdict] : 'matrix.untested');
}
