import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AccessCell, AccessHole, AccessMatrix } from '../../../engine/access-matrix.ts';
import type { Mention } from '../../denial-view.ts';
import { clock } from '../../format.ts';
import { type At, holesAt, nameOf, type ShownRow, samplesOf } from '../../matrix.ts';
import type { Store } from '../../store.ts';
import { t, tn } from '../../words/t.ts';
import { told } from '../../words/told.ts';
import { Legend, Verdict, verdictWord } from './verdict.tsx';

interface Props {
  readonly store: Store;
  readonly matrix: AccessMatrix;
  readonly rows: readonly ShownRow[];
  readonly at: Signal<At | undefined>;
}

/** About the chosen cell: what was got there, and the way to the requests; of a column, its name. Below it what the shapes mean. */
export function About({ store, matrix, rows, at }: Props): JSX.Element {
  const { row, column } = at.value ?? { row: -1, column: -1 };
  const identity = matrix.identities[column];
  const line = rows[row];
  return (
    <aside class="matrix-about" aria-live="polite">
      {identity && line && <AboutCell store={store} matrix={matrix} line={line} column={column} />}
      {identity && !line && <AboutIdentity key={identity.id} store={store} matrix={matrix} column={column} />}
      {!identity && <p class="quiet">{t('matrix.choose')}</p>}
      {!identity && <Holes matrix={matrix} holes={line ? line.holes : matrix.holes} rows={rows} at={at} />}
      <Legend />
    </aside>
  );
}

interface CellProps {
  readonly store: Store;
  readonly matrix: AccessMatrix;
  readonly line: ShownRow;
  readonly column: number;
}

function AboutCell({ store, matrix, line, column }: CellProps): JSX.Element {
  const { method, pattern, cells } = line.row;
  const cell = cells[column];
  const who = whoIs(store, matrix, column);
  return (
    <>
      <h2>
        {who} <span class="quiet">{`${method} ${pattern}`}</span>
      </h2>
      {cell ? <Got cell={cell} /> : <p>{t('matrix.untestedText', { who })}</p>}
      {holesAt(line, column).map((hole) => (
        <Hole key={`${hole.rule} ${hole.says}`} store={store} hole={hole} />
      ))}
      {cell && <Samples store={store} ids={samplesOf(cell)} />}
    </>
  );
}

function Got({ cell }: { readonly cell: AccessCell }): JSX.Element {
  const counts = [
    [cell.allowed, 'matrix.allowed'],
    [cell.denied, 'matrix.denied'],
    [cell.notFound, 'matrix.notFound'],
    [cell.other, 'matrix.otherwise'],
  ] as const;
  return (
    <p class={`got ${cell.verdict}`}>
      <Verdict verdict={cell.verdict} /> {verdictWord(cell)}
      <span class="quiet">
        {' '}
        {counts
          .filter(([count]) => count > 0)
          .map(([count, key]) => `${count} × ${t(key)}`)
          .join(', ')}
      </span>
    </p>
  );
}

function Hole({ store, hole }: { readonly store: Store; readonly hole: AccessHole }): JSX.Element {
  const denied = hole.entries.find((id) => store.denials.value.some((row) => row.id === id));
  return (
    <p class="hole-says">
      <b>{t('matrix.hole')}</b> {told(hole.says)}{' '}
      {denied !== undefined && (
        <button type="button" class="link" onClick={() => goTo(store, denied)}>
          {t('matrix.finding')}
        </button>
      )}
    </p>
  );
}

/** A few of the requests; a denial is a way to it. */
function Samples({ store, ids }: { readonly store: Store; readonly ids: readonly number[] }): JSX.Element {
  const key = ids.join(' ');
  useEffect(() => store.askMentions(ids), [key]);
  const mentions = store.mentions.value.filter(({ id }) => ids.includes(id));
  return (
    <ul>
      {mentions.map((mention) => (
        <li key={mention.id}>
          {mention.denied ? (
            <button type="button" class="link" onClick={() => goTo(store, mention.id)}>
              <Sample mention={mention} />
            </button>
          ) : (
            <Sample mention={mention} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Sample({ mention: { at, status, method, path, outcome } }: { readonly mention: Mention }): JSX.Element {
  return (
    <code>
      <span class="quiet">{clock(at)}</span> <span class={outcome}>{status || '–'}</span> {method} {path}
    </code>
  );
}

function AboutIdentity({ store, matrix, column }: Omit<CellProps, 'line'>): JSX.Element | null {
  const identity = matrix.identities[column];
  if (!identity) return null;
  const { id, hint, fingerprints, label } = identity;
  const name = store.desk.annotations.value.identities[id] ?? '';
  return (
    <>
      <h2>{whoIs(store, matrix, column)}</h2>
      {id !== 'anonymous' && (
        <label class="name-identity">
          {t('matrix.name')}
          <input
            type="text"
            value={name}
            placeholder={t('matrix.nameHint')}
            onInput={(event) => store.desk.nameIdentity(id, event.currentTarget.value)}
          />
        </label>
      )}
      {id !== 'anonymous' && name && <p class="quiet">{label}</p>}
      {hint && <p>{t('matrix.hint', { hint })}</p>}
      {fingerprints.length > 0 && <p class="quiet">{tn('matrix.credentials', fingerprints.length)}</p>}
    </>
  );
}

interface HolesProps {
  readonly matrix: AccessMatrix;
  readonly holes: readonly AccessHole[];
  readonly rows: readonly ShownRow[];
  readonly at: Signal<At | undefined>;
}

function Holes({ matrix, holes, rows, at }: HolesProps): JSX.Element | null {
  if (!holes.length) return null;
  return (
    <>
      <h2>{t('matrix.holesTitle')}</h2>
      <ul>
        {holes.slice(0, 50).map((hole, index) => (
          <li key={`${index} ${hole.rule}`}>
            <button
              type="button"
              class="link"
              onClick={() => {
                const row = rows.findIndex((one) => one.row === matrix.rows[hole.row]);
                at.value = { row, column: hole.identities[0] ?? 0 };
              }}
            >
              {told(hole.says)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function whoIs(store: Store, matrix: AccessMatrix, column: number): string {
  const identity = matrix.identities[column];
  return identity ? nameOf(identity, store.desk.annotations.value.identities, t('matrix.anonymous')) : '';
}

function goTo(store: Store, id: number): void {
  store.select(id);
  store.narrowPage.value = 'detail';
  store.desk.view.value = 'denials';
}
