import type { JSX } from 'preact';
import type { Judged, Tone } from '../../inspect-view.ts';
import { t } from '../../words/t.ts';
import { told } from '../../words/told.ts';

interface Props {
  readonly rows: readonly Judged[];
  /** What is not open is shown, too. */
  readonly bare?: boolean;
  /** Name of the row that evidence points to. */
  readonly marked?: string | undefined;
}

/** Names with their values, and what each means. */
export function JudgedList({ rows, bare = true, marked }: Props): JSX.Element {
  return (
    <dl class="judged">
      {rows.map((row, index) => (
        <div key={`${index} ${row.name}`} class={row.tone}>
          <dt>{row.name}</dt>
          <dd class="value">{row.name === marked ? <mark>{seen(row, bare)}</mark> : seen(row, bare)}</dd>
          <dd class="says">
            <ToneMark tone={row.tone} />
            {told(row.says)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function seen({ open, value }: Judged, bare: boolean): string {
  return bare || open ? value : t('inspect.hidden');
}

const shapes: Readonly<Record<Exclude<Tone, 'plain'>, string>> = {
  good: 'M1.5 5.5l2.5 2.5l4.5-6',
  bad: 'M2 2l6 6M8 2l-6 6',
  look: 'M5 1.5v4.5M5 8v.6',
};

/** Fine, wrong or worth a look, as a shape; the word is for those who do not see it. */
export function ToneMark({ tone }: { readonly tone: Tone }): JSX.Element | null {
  if (tone === 'plain') return null;
  return (
    <span class={`tone ${tone}`}>
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
        <path d={shapes[tone]} />
      </svg>
      <span class="off-screen">{t(`tone.${tone}`)}: </span>
    </span>
  );
}
