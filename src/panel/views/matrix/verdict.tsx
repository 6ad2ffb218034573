import type { JSX } from 'preact';
import type { AccessCell } from '../../../engine/access-matrix.ts';
import { type TextKey, t } from '../../words/t.ts';

const shapes: Readonly<Record<AccessCell['verdict'], string>> = {
  allowed: 'M1.5 5.5l2.5 2.5l4.5-6',
  denied: 'M2 2l6 6M8 2l-6 6',
  'not-found': 'M5 1.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7zM2.6 7.4l4.8-4.8',
  mixed: 'M1.5 5.5l2.5 2.5l4.5-6M11 2l6 6M17 2l-6 6',
  other: 'M2 5h6',
};

const verdicts = ['allowed', 'denied', 'not-found', 'mixed', 'other'] as const;

/** What an identity got, as a shape. */
export function Verdict({ verdict }: Pick<AccessCell, 'verdict'>): JSX.Element {
  const width = verdict === 'mixed' ? 18 : 10;
  return (
    <svg
      class="verdict"
      viewBox={`0 0 ${width} 10`}
      width={width * 1.1}
      height="11"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[verdict]} />
    </svg>
  );
}

/** What each shape means. */
export function Legend(): JSX.Element {
  return (
    <ul class="legend">
      {verdicts.map((verdict) => (
        <li key={verdict}>
          <span class={verdict}>
            <Verdict verdict={verdict} />
          </span>
          {t(words[verdict])}
        </li>
      ))}
      <li>
        <span class="untested" />
        {t('matrix.untested')}
      </li>
    </ul>
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
