import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { AccessMatrix } from '../../../engine/access-matrix.ts';
import { type At, coverage, shownRows } from '../../matrix.ts';
import type { Store } from '../../store.ts';
import { t, tn } from '../../words/t.ts';
import { About } from './about.tsx';
import { Grid } from './grid.tsx';

type Props = { readonly store: Store };

/** Who asked for what, and what each got: endpoints against identities, with what should not be marked. */
export function MatrixView({ store }: Props): JSX.Element {
  const deniedOnly = useSignal(false);
  const count = store.times.value.length;
  useEffect(() => {
    const timer = setTimeout(() => store.askMatrix(deniedOnly.value), store.matrix.peek() ? pause : 0);
    return () => clearTimeout(timer);
  }, [count, deniedOnly.value]);
  const matrix = store.matrix.value;
  return (
    <main class="matrix">
      <h1 class="off-screen">{t('matrix.title')}</h1>
      {matrix && matrix.rows.length > 0 ? (
        <Filled store={store} matrix={matrix} deniedOnly={deniedOnly} />
      ) : (
        <p class="nothing">{t('matrix.empty')}</p>
      )}
    </main>
  );
}

/** While requests come in, the matrix is made anew no more often than this. */
const pause = 700;

interface FilledProps extends Props {
  readonly matrix: AccessMatrix;
  readonly deniedOnly: Signal<boolean>;
}

function Filled({ store, matrix, deniedOnly }: FilledProps): JSX.Element {
  const holesOnly = useSignal(false);
  const at = useSignal<At | undefined>(undefined);
  const rows = useMemo(() => shownRows(matrix, holesOnly.value), [matrix, holesOnly.value]);
  const holes = matrix.holes.length;
  return (
    <>
      <div class="matrix-bar">
        <span>
          {t('matrix.tested', { ...coverage(matrix) })},{' '}
          <b class={holes ? 'holes' : 'quiet'}>{holes ? tn('matrix.holes', holes) : t('matrix.noHoles')}</b>
        </span>
        <Toggle on={deniedOnly} label={t('matrix.deniedOnly')} />
        <Toggle on={holesOnly} label={t('matrix.holesOnly')} disabled={holes === 0} />
        {matrix.leftOut > 0 && <span class="quiet">{t('matrix.leftOut', { count: matrix.leftOut })}</span>}
      </div>
      <div class="matrix-panes">
        <Grid store={store} matrix={matrix} rows={rows} at={at} />
        <About store={store} matrix={matrix} rows={rows} at={at} />
      </div>
    </>
  );
}

interface ToggleProps {
  readonly on: Signal<boolean>;
  readonly label: string;
  readonly disabled?: boolean;
}

function Toggle({ on, label, disabled = false }: ToggleProps): JSX.Element {
  return (
    <label>
      <input
        type="checkbox"
        checked={on.value}
        disabled={disabled && !on.value}
        onChange={() => {
          on.value = !on.value;
        }}
      />
      {label}
    </label>
  );
}
