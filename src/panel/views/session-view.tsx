import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { noAnnotations, type SessionName, verdicts } from '../../report/annotations.ts';
import type { Row } from '../denial-view.ts';
import type { Store } from '../store.ts';
import { t } from '../words/t.ts';
import { Export } from './export.tsx';
import { Icon } from './icons.tsx';
import { Section } from './section.tsx';

type Props = { readonly store: Store };

/** Who tests what, what was said of each denial, and what is still to be judged. */
export function SessionView({ store }: Props): JSX.Element {
  const rows = store.denials.value;
  return (
    <main class="page session">
      <h1>{t('session.title')}</h1>
      <p class="quiet">{t('session.about')}</p>
      <Names store={store} />
      {rows.length === 0 ? <p class="quiet">{t('session.nothing')}</p> : <Judged store={store} rows={rows} />}
      <footer class="ways">
        <Export store={store} />
        <Forget store={store} />
      </footer>
    </main>
  );
}

const names: readonly (keyof SessionName)[] = ['name', 'tester', 'build'];

function Names({ store: { desk } }: Props): JSX.Element {
  const { session } = desk.annotations.value;
  return (
    <div class="names">
      {names.map((name) => (
        <label key={name}>
          <span>{t(`session.${name}`)}</span>
          <input
            type="text"
            value={session[name]}
            placeholder={t(`session.${name}Hint`)}
            onInput={(event) => desk.nameSession({ [name]: event.currentTarget.value })}
          />
        </label>
      ))}
    </div>
  );
}

function Judged({ store, rows }: Props & { readonly rows: readonly Row[] }): JSX.Element {
  const said = rows.filter((row) => row.verdict || row.note);
  return (
    <>
      <Section title={t('session.verdicts')}>
        <p class="tallies">
          {verdicts.map((verdict) => (
            <Tally key={verdict} store={store} word={`verdict:${verdict}`} label={t(`verdict.${verdict}`)} />
          ))}
          <Tally store={store} word="verdict:none" label={t('session.left')} />
        </p>
      </Section>
      <Section title={t('session.tested')}>
        <Tested store={store} rows={rows} />
        <p>
          <button
            type="button"
            class="link"
            onClick={() => {
              store.desk.view.value = 'matrix';
            }}
          >
            {t('session.untested')}
            <Icon name="right" />
          </button>
        </p>
      </Section>
      <Section title={t('session.notes')}>
        {said.length === 0 && <p class="quiet">{t('session.noNotes')}</p>}
        <ul class="said-list">
          {said.slice(0, mostListed).map((row) => (
            <li key={row.id}>
              <button type="button" class="link" onClick={() => goTo(store, row.id)}>
                {row.verdict && <b class={row.verdict}>{t(`verdict.${row.verdict}`)} </b>}
                <code>
                  {row.status} {row.method} {row.path}
                </code>
              </button>
              {row.note && <p>{row.note}</p>}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** More lines than that nobody reads in a page. */
const mostListed = 300;

function Tally({ store, word, label }: Props & { readonly word: string; readonly label: string }): JSX.Element {
  const wanted = word.slice('verdict:'.length);
  const number = store.denials.value.filter((row) => (row.verdict || 'none') === wanted).length;
  const show = (): void => {
    store.type(word);
    store.desk.view.value = 'denials';
  };
  return (
    <button type="button" class="count" disabled={number === 0} title={t('strip.only', { word })} onClick={show}>
      <b>{number}</b> {label}
    </button>
  );
}

/** Endpoints that were denied, and how many of their denials somebody judged. */
function Tested({ store, rows }: Props & { readonly rows: readonly Row[] }): JSX.Element {
  const endpoints = useMemo(() => byEndpoint(rows), [rows]);
  const open = (row: Row): void => goTo(store, row.id);
  return (
    <table class="tested">
      <thead>
        <tr>
          <th scope="col">{t('session.endpoint')}</th>
          <th scope="col">{t('session.denials')}</th>
          <th scope="col">{t('session.judged')}</th>
        </tr>
      </thead>
      <tbody>
        {endpoints.slice(0, mostListed).map(({ endpoint, all, judged, first }) => (
          <tr key={endpoint}>
            <td>
              <button type="button" class="link" onClick={() => open(first)}>
                <code>{endpoint}</code>
              </button>
            </td>
            <td>{all}</td>
            <td class={judged < all ? 'left' : 'done'}>{`${judged} / ${all}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Endpoint {
  readonly endpoint: string;
  readonly all: number;
  readonly judged: number;
  readonly first: Row;
}

/** What is still to be judged comes first. */
function byEndpoint(rows: readonly Row[]): readonly Endpoint[] {
  const found = new Map<string, Endpoint>();
  for (const row of rows) {
    const before = found.get(row.endpoint) ?? { endpoint: row.endpoint, all: 0, judged: 0, first: row };
    found.set(row.endpoint, { ...before, all: before.all + 1, judged: before.judged + (row.verdict ? 1 : 0) });
  }
  return [...found.values()].sort((a, b) => b.all - b.judged - (a.all - a.judged));
}

/** Forgets at once; what that means stands beside the button. */
function Forget({ store }: Props): JSX.Element {
  const done = useSignal(false);
  const { annotations } = store.desk;
  const forget = (): void => {
    store.desk.forgetRemarks();
    for (const one of store.desk.captures.value) if (one.live) one.clear();
    done.value = true;
  };
  return (
    <>
      <button type="button" class="action grave" onClick={forget}>
        {t('session.clear')}
      </button>
      <p class="quiet" role="status">
        {t(done.value && annotations.value === noAnnotations ? 'session.cleared' : 'session.clearText')}
      </p>
    </>
  );
}

function goTo(store: Store, id: number): void {
  store.select(id);
  store.narrowPage.value = 'detail';
  store.desk.view.value = 'denials';
}
