import type { JSX } from 'preact';
import type { RequestView } from '../../denial-view.ts';
import type { CookieView } from '../../inspect-view.ts';
import type { Store } from '../../store.ts';
import { type TextKey, t } from '../../words/t.ts';
import { told } from '../../words/told.ts';
import { MentionLine } from '../mention.tsx';
import { ToneMark } from './judged-list.tsx';

interface Props {
  readonly store: Store;
  readonly denial: RequestView;
  readonly cookies: readonly CookieView[];
}

/** Cookies that went along and those that did not, each with the reason and the answer that set it. */
export function CookieInspector({ store, denial, cookies }: Props): JSX.Element {
  const part = (title: TextKey, all: readonly CookieView[]): JSX.Element | false =>
    all.length > 0 && (
      <>
        <h3>
          {t(title)} <span class="number">{all.length}</span>
        </h3>
        <ul class="cookies">
          {all.map((cookie, index) => (
            <Cookie key={`${index} ${cookie.name}`} store={store} denial={denial} cookie={cookie} />
          ))}
        </ul>
      </>
    );
  return (
    <>
      {part(
        'cookies.notSent',
        cookies.filter(({ sent }) => !sent),
      )}
      {part(
        'cookies.sent',
        cookies.filter(({ sent }) => sent),
      )}
      <p class="quiet">{t('cookies.note')}</p>
    </>
  );
}

interface CookieProps {
  readonly store: Store;
  readonly denial: RequestView;
  readonly cookie: CookieView;
}

function Cookie({ store, denial, cookie }: CookieProps): JSX.Element {
  const { name, says, tone, attributes, setBy } = cookie;
  return (
    <li>
      <code class="name">{name}</code>
      <span class="says">
        <ToneMark tone={tone} />
        {told(says)}
      </span>
      {attributes && <code class="attributes">{attributes}</code>}
      {setBy && (
        <span class="set-by">
          <span class="quiet">{t('cookies.setBy')}</span>
          <MentionLine store={store} denial={denial} mention={setBy} />
        </span>
      )}
    </li>
  );
}
