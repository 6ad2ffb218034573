import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AccessMatrix } from '../../../engine/access-matrix.ts';
import { addressOf } from '../../address.ts';
import { type At, holesAt, moved, nameOf, type ShownRow } from '../../matrix.ts';
import type { Store } from '../../store.ts';
import { t } from '../../words/t.ts';
import { rowHeight, useVirtual } from '../virtual.ts';
import { Verdict, verdictWord } from './verdict.tsx';

interface Props {
  readonly store: Store;
  readonly matrix: AccessMatrix;
  readonly rows: readonly ShownRow[];
  readonly at: Signal<At | undefined>;
}

/** The grid itself: one tab stop, moved through with the arrow keys; only the rows to be seen are drawn. */
export function Grid({ store, matrix, rows, at }: Props): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtual(rows.length, scroller);
  const { identities } = matrix;
  const active = at.value;
  const names = store.desk.annotations.value.identities;
  useEffect(() => {
    if (!active) return;
    if (active.row >= 0) virtual.scrollTo(active.row);
    requestAnimationFrame(() =>
      document.getElementById(elementId(active))?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
  }, [active]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = moved(active ?? { row: -1, column: -1 }, event.key, rows.length, identities.length, 12);
    if (!next) return;
    event.preventDefault();
    at.value = next;
  };
  const several = new Set(rows.map(({ row }) => row.origin)).size > 1;
  return (
    <div class="matrix-grid" ref={scroller} style={{ '--identities': identities.length }}>
      {/* biome-ignore lint/a11y/useSemanticElements: the rows are placed one by one, which a table cannot do */}
      <div
        role="grid"
        aria-label={t('matrix.label')}
        aria-rowcount={rows.length + 1}
        aria-colcount={identities.length + 1}
        aria-readonly="true"
        tabIndex={0}
        aria-activedescendant={active ? elementId(active) : undefined}
        onKeyDown={onKeyDown}
        onFocus={() => {
          at.value ??= { row: 0, column: 0 };
        }}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: the rows are placed one by one, which a table cannot do */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell */}
        <div role="row" class="matrix-head" aria-rowindex={1}>
          <Cell at={at} here={{ row: -1, column: -1 }} role="columnheader" class="endpoint">
            {t('matrix.endpoint')}
          </Cell>
          {identities.map((identity, column) => {
            const name = nameOf(identity, names, t('matrix.anonymous'));
            return (
              <Cell key={identity.id} at={at} here={{ row: -1, column }} role="columnheader" class="who" title={name}>
                <Name name={name} />
              </Cell>
            );
          })}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <div role="rowgroup" class="matrix-rows" style={{ height: `${virtual.height}px` }}>
          {virtual.indices.map((index) => {
            const row = rows[index];
            return row && <Line key={index} index={index} row={row} at={at} several={several} />;
          })}
        </div>
      </div>
    </div>
  );
}

/** In two lines: what tells two credentials apart stands at the end of their names. */
function Name({ name }: { readonly name: string }): JSX.Element {
  const at = name.lastIndexOf(' ');
  if (at < 0) return <span>{name}</span>;
  return (
    <>
      <span>{name.slice(0, at)} </span>
      <span>{name.slice(at + 1)}</span>
    </>
  );
}

interface LineProps {
  readonly index: number;
  readonly row: ShownRow;
  readonly at: Signal<At | undefined>;
  readonly several: boolean;
}

function Line({ index, row, at, several }: LineProps): JSX.Element {
  const { method, pattern, origin, cells } = row.row;
  const { host } = addressOf(origin);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid's row
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
    <div role="row" class="matrix-line" aria-rowindex={index + 2} style={{ top: `${index * rowHeight}px` }}>
      <Cell
        at={at}
        here={{ row: index, column: -1 }}
        role="rowheader"
        class="endpoint"
        title={`${method} ${pattern} ${host}`}
      >
        <span class="method">{method}</span> <span class="path">{pattern}</span>
        {several && <span class="host"> {host}</span>}
      </Cell>
      {cells.map((cell, column) => {
        const hole = holesAt(row, column).length > 0;
        return (
          <Cell
            key={column}
            at={at}
            here={{ row: index, column }}
            role="gridcell"
            class={`${cell?.verdict ?? 'untested'} ${hole ? 'hole' : ''}`}
          >
            {cell && <Verdict verdict={cell.verdict} />}
            <span class="off-screen">
              {verdictWord(cell)}
              {hole && `, ${t('matrix.hole')}`}
            </span>
          </Cell>
        );
      })}
    </div>
  );
}

interface CellProps {
  readonly at: Signal<At | undefined>;
  readonly here: At;
  readonly role: 'columnheader' | 'rowheader' | 'gridcell';
  readonly class: string;
  readonly title?: string;
  readonly children: preact.ComponentChildren;
}

function Cell({ at, here, role, class: kind, title, children }: CellProps): JSX.Element {
  const active = at.value?.row === here.row && at.value.column === here.column;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys of its cells
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is one of a grid's cells
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: as above
    <div
      id={elementId(here)}
      role={role}
      class={kind}
      title={title}
      aria-colindex={here.column + 2}
      aria-selected={role === 'gridcell' ? active : undefined}
      data-active={active}
      onClick={() => {
        at.value = here;
      }}
    >
      {children}
    </div>
  );
}

function elementId({ row, column }: At): string {
  return `cell-${row}-${column}`;
}
