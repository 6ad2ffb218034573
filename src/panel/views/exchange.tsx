import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Exchange } from '../../http/exchange.ts';
import type { Chip, RequestView } from '../denial-view.ts';
import { bareReading, maskedReading, type Reading } from '../masked.ts';
import { exchangeText } from '../message-text.ts';
import type { Store } from '../store.ts';
import { t } from '../words/t.ts';
import { CopyButton } from './copy-button.tsx';
import { Icon } from './icons.tsx';
import { isOfToken } from './inspect/inspectors.ts';
import { MessageView } from './message.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly store: Store;
  readonly denial: RequestView;
}

/** Request and response as they were sent; secrets are masked until asked for. */
export function ExchangeSection({ store, denial }: Props): JSX.Element {
  const bare = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const highlight = store.highlight.value;
  const exchange = exchangeOf(store, denial, highlight);
  const reading = useMemo(() => (bare.value ? bareReading : maskedReading(exchange)), [bare.value, exchange]);
  useEffect(() => {
    // A claim is shown in the token, taken apart.
    if (highlight && !isOfToken(highlight, denial))
      root.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [highlight]);
  const on = (side: Chip['side']): Chip | undefined => (highlight?.side === side ? highlight : undefined);
  return (
    <Section
      title={t('exchange.title')}
      class="exchange"
      aside={<Tools store={store} bare={bare} exchange={exchange} reading={reading} />}
    >
      <div ref={root}>
        {exchange !== denial.exchange && <Elsewhere store={store} denial={denial} exchange={exchange} />}
        <MessageView
          key={`request ${exchange.id}`}
          title={t('exchange.request')}
          message={exchange.request}
          reading={reading}
          chip={on('request')}
        />
        <MessageView
          key={`response ${exchange.id}`}
          title={t('exchange.response')}
          message={exchange.response}
          reading={reading}
          chip={on('response')}
        />
      </div>
    </Section>
  );
}

interface ToolsProps {
  readonly store: Store;
  readonly bare: Signal<boolean>;
  readonly exchange: Exchange;
  readonly reading: Reading;
}

function Tools({ store, bare, exchange, reading }: ToolsProps): JSX.Element {
  const toggle = (): void => {
    bare.value = !bare.value;
  };
  return (
    <span class="aside">
      <button type="button" class="link" aria-pressed={bare.value} onClick={toggle}>
        <Icon name="eye" />
        {t(bare.value ? 'exchange.hideSecrets' : 'exchange.showSecrets')}
      </button>
      <CopyButton store={store} text={() => exchangeText(exchange, reading)} />
    </span>
  );
}

function Elsewhere({ store, denial, exchange }: Props & { readonly exchange: Exchange }): JSX.Element {
  const { method } = exchange.request;
  const { status } = exchange.response;
  const back = (): void => {
    store.highlight.value = undefined;
  };
  return (
    <p class="elsewhere">
      {status ? t('exchange.elsewhere', { method, status }) : t('exchange.elsewhereNothing', { method })}{' '}
      <button type="button" class="link" onClick={back}>
        {t(denial.denied ? 'exchange.back' : 'exchange.backNoticed')}
      </button>
    </p>
  );
}

function exchangeOf(store: Store, denial: RequestView, chip: Chip | undefined): Exchange {
  const around = store.around.value;
  const others = around?.id === denial.id ? [...denial.also, ...around.also] : denial.also;
  return others.find((exchange) => exchange.id === chip?.exchange) ?? denial.exchange;
}
