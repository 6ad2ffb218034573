import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { TokenView } from '../../inspect-view.ts';
import { t } from '../../words/t.ts';
import { told } from '../../words/told.ts';
import { Icon } from '../icons.tsx';
import { JudgedList, ToneMark } from './judged-list.tsx';

interface Props {
  readonly token: TokenView;
  /** Name of the claim that evidence points to. */
  readonly marked: string | undefined;
}

/** The token that was sent, decoded, each claim judged; who it is about is hidden until asked for. */
export function TokenInspector({ token, marked }: Props): JSX.Element {
  const bare = useSignal(false);
  const { where, header, claims, notes } = token;
  const hides = claims.some(({ open }) => !open);
  return (
    <>
      <p class="quiet">{t('token.about', { where })}</p>
      {notes.length > 0 && (
        <ul class="notes">
          {notes.map(({ says, tone }, index) => (
            <li key={index}>
              <ToneMark tone={tone} />
              {told(says)}
            </li>
          ))}
        </ul>
      )}
      <header>
        <h3>{t('token.claims')}</h3>
        {hides && (
          <button
            type="button"
            class="link"
            aria-pressed={bare.value}
            onClick={() => {
              bare.value = !bare.value;
            }}
          >
            <Icon name="eye" />
            {t(bare.value ? 'inspect.hide' : 'inspect.show')}
          </button>
        )}
      </header>
      <JudgedList rows={claims} bare={bare.value} marked={marked} />
      <h3>{t('token.header')}</h3>
      <JudgedList rows={header} />
    </>
  );
}
