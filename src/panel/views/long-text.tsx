import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { cutMiddle } from '../visible.ts';
import { t } from '../words/t.ts';

interface Props {
  readonly class?: string;
  readonly text: string;
  readonly most: number;
}

/** A text whose middle is left out if it is very long, until somebody asks for all of it. */
export function LongText({ class: kind = '', text, most }: Props): JSX.Element {
  const whole = useSignal(false);
  const show = (): void => {
    whole.value = true;
  };
  if (whole.value || text.length <= most) return <span class={kind}>{text}</span>;
  return (
    <span class={kind}>
      {cutMiddle(text, most)}{' '}
      <button type="button" class="link" onClick={show}>
        {t('exchange.showAll', { count: text.length })}
      </button>
    </span>
  );
}
