import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { verdicts } from '../../report/annotations.ts';
import { asCurl, asFetch } from '../as-code.ts';
import type { RequestView, Row } from '../denial-view.ts';
import { bareReading, maskedReading } from '../masked.ts';
import type { Store } from '../store.ts';
import { t } from '../words/t.ts';
import { Confirm } from './confirm.tsx';
import { Icon } from './icons.tsx';
import { Menu } from './menu.tsx';

interface Props {
  readonly store: Store;
  readonly denial: RequestView;
}

/** What a person says and does about a denial: a verdict, a note, a copy, a look into the Network panel. Verdicts are for denials alone. */
export function Actions({ store, denial }: Props): JSX.Element {
  const show = store.platform.showInNetwork;
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are no fields of a form
    <div class="actions" role="group" aria-label={t('action.label')}>
      {denial.denied && <Judge store={store} denial={denial} />}
      <Copy store={store} denial={denial} />
      {show && (
        <button type="button" class="tool" onClick={() => show(denial.exchange.request.url)}>
          <Icon name="network" />
          {t('action.network')}
        </button>
      )}
    </div>
  );
}

/** Verdict and note; they count for the repeats of the denial, too. */
function Judge({ store, denial }: Props): JSX.Element {
  const row = rowOf(store, denial);
  const writing = useSignal(false);
  const say = (change: Parameters<Store['desk']['remark']>[1]): void => store.desk.remark(keysOf(store, row), change);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: these are no fields of a form */}
      <span class="verdicts" role="group" aria-label={t('verdict.label')}>
        {verdicts.map((verdict) => (
          <button
            type="button"
            key={verdict}
            class={verdict}
            aria-pressed={row?.verdict === verdict}
            onClick={() => say({ verdict: row?.verdict === verdict ? '' : verdict })}
          >
            {t(`verdict.${verdict}`)}
          </button>
        ))}
      </span>
      <button
        type="button"
        class="tool"
        aria-expanded={writing.value || Boolean(row?.note)}
        onClick={() => {
          writing.value = !writing.value;
        }}
      >
        <Icon name="note" />
        {t('verdict.note')}
      </button>
      {(writing.value || row?.note) && (
        <textarea
          class="note"
          rows={2}
          aria-label={t('verdict.note')}
          placeholder={t('verdict.noteHint')}
          value={row?.note ?? ''}
          onInput={(event) => say({ note: event.currentTarget.value })}
        />
      )}
    </>
  );
}

interface Code {
  readonly write: typeof asCurl;
}

/** Copies in several forms; with secrets only after a second, deliberate step. */
function Copy({ store, denial }: Props): JSX.Element {
  const asking = useSignal<Code | undefined>(undefined);
  const said = useSignal('');
  const { exchange } = denial;
  useEffect(() => {
    if (!said.value) return;
    const timer = setTimeout(() => {
      said.value = '';
    }, 3000);
    return () => clearTimeout(timer);
  }, [said.value]);
  const tell = (done: boolean): void => {
    said.value = t(done ? 'action.copied' : 'action.notCopied');
  };
  const copy = (text: string): Promise<void> => store.platform.copy(text).then(tell);
  const masked = (write: typeof asCurl) => (): void => void copy(write(exchange, maskedReading(exchange)));
  const raw = (write: typeof asCurl) => (): void => {
    asking.value = { write };
  };
  const choices = [
    { label: t('action.ticket'), act: () => void store.copyTicket(denial.id).then(tell) },
    { label: t('action.curl'), act: masked(asCurl) },
    { label: t('action.fetch'), act: masked(asFetch) },
  ];
  const rawChoices = [
    { label: t('action.curlRaw'), act: raw(asCurl) },
    { label: t('action.fetchRaw'), act: raw(asFetch) },
  ];
  return (
    <>
      <Menu label={t('action.copy')} icon="copy" groups={[{ choices }, { choices: rawChoices }]} />
      <span role="status" class="said">
        {said.value}
      </span>
      {asking.value && (
        <Confirm
          title={t('copyRaw.title')}
          text={t('copyRaw.text')}
          yes={t('copyRaw.copy')}
          act={() => void (asking.value && copy(asking.value.write(exchange, bareReading)))}
          close={() => {
            asking.value = undefined;
          }}
        />
      )}
    </>
  );
}

function rowOf(store: Store, { id }: RequestView): Row | undefined {
  return store.denials.value.find((row) => row.id === id);
}

function keysOf(store: Store, row: Row | undefined): readonly string[] {
  if (!row) return [];
  return store.denials.value.filter(({ repeats }) => repeats === row.repeats).map(({ key }) => key);
}
