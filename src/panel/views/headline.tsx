import type { JSX } from 'preact';
import type { Confidence } from '../../engine/taxonomy.ts';
import type { DenialView, RequestView } from '../denial-view.ts';
import { maskedText } from '../masked.ts';
import type { Store } from '../store.ts';
import { cutEnd, visible } from '../visible.ts';
import { t, words } from '../words/t.ts';
import { told } from '../words/told.ts';
import { Actions } from './actions.tsx';
import { LongText } from './long-text.tsx';
import { Told } from './told.tsx';

interface Props {
  readonly store: Store;
  readonly denial: RequestView;
}

/** The one sentence that answers "why?", the request it is about, who answered, and how sure we are; or that nobody refused it. */
export function Headline({ store, denial }: Props): JSX.Element {
  const { request, response } = denial.exchange;
  return (
    <header class="headline">
      {denial.denied ? <Sentence denial={denial} /> : <Title said={denial.headline} />}
      <p class="request-line">
        <span class="method">{request.method}</span>{' '}
        <LongText class="url" text={visible(maskedText(request.url, denial.exchange))} most={600} />
      </p>
      <p class="facts">
        <span class={isServed(denial) ? 'status plain' : 'status'}>
          {cutEnd(visible(statusText(response.status, response.statusText)), 200)}
        </span>
        {denial.denied ? (
          <>
            <AnsweredBy denial={denial} />
            <Sure confidence={denial.confidence} />
          </>
        ) : (
          <span>{t('noticed.fact')}</span>
        )}
      </p>
      <Actions store={store} denial={denial} />
    </header>
  );
}

/** An answer that refused nothing and failed at nothing. */
const isServed = ({ denied, exchange: { response } }: RequestView): boolean =>
  !denied && response.status >= 200 && response.status < 400;

function Title({ said }: { readonly said: string }): JSX.Element {
  return (
    <h1 id="headline" tabIndex={-1}>
      <Told said={said} />
    </h1>
  );
}

/** In the reader's language; where only English has words for this very case, both: what is so in every such case first. */
function Sentence({ denial: { headline, cause } }: { readonly denial: DenialView }): JSX.Element {
  const said = told(headline);
  const foreign = said === headline && words.value.language !== 'en';
  return (
    <>
      <h1 id="headline" tabIndex={-1}>
        {foreign ? told(cause.headline) : said}
      </h1>
      {foreign && (
        <p class="in-this-case" lang="en">
          {headline}
        </p>
      )}
    </>
  );
}

function AnsweredBy({ denial }: { readonly denial: DenialView }): JSX.Element {
  const who = denial.answeredBy;
  if (!who) return <span>{t('answered.unknown')}</span>;
  return (
    <span>
      {t('answered.by')} <b>{who.name}</b>, {t(`layer.${who.layer}`)}
    </span>
  );
}

const filled: Readonly<Record<Confidence, number>> = { certain: 3, likely: 2, possible: 1 };

/** Confidence as a word and a shape: three marks, filled as far as we are sure. */
export function Sure({ confidence }: { readonly confidence: Confidence }): JSX.Element {
  return (
    <span class={`sure ${confidence}`} title={t(`confidence.${confidence}.means`)}>
      <svg viewBox="0 0 26 8" width="26" height="8" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((mark) => (
          <circle key={mark} class={mark < filled[confidence] ? 'on' : 'off'} cx={4 + mark * 9} cy={4} r={3} />
        ))}
      </svg>
      {t(`confidence.${confidence}`)}
    </span>
  );
}

function statusText(status: number, reason: string): string {
  if (status === 0) return t('answered.none');
  return reason ? `${status} ${reason}` : String(status);
}
