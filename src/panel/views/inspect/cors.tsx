import type { JSX } from 'preact';
import type { CorsView } from '../../inspect-view.ts';
import { t } from '../../words/t.ts';
import { told } from '../../words/told.ts';
import { JudgedList, ToneMark } from './judged-list.tsx';

/** What a script of the page sees of the answer, and which fields decide it. */
export function CorsInspector({ cors }: { readonly cors: CorsView }): JSX.Element {
  const { sees, rows, unseen } = cors;
  const { tone } = sees;
  return (
    <>
      <p class="sees">
        <ToneMark tone={tone} />
        {(tone === 'good' || tone === 'bad') && <b>{t(`cors.sees.${tone}`)} </b>}
        {told(sees.says)}
      </p>
      <JudgedList rows={rows} />
      {unseen.length > 0 && (
        <details>
          <summary>
            {t('cors.unseen')} <span class="number">{unseen.length}</span>
          </summary>
          <p>
            <code>{unseen.join(', ')}</code>
          </p>
        </details>
      )}
    </>
  );
}
