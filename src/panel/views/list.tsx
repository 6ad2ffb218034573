import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { isNoticed } from '../../report/filter.ts';
import { type ColumnId, columnWidths } from '../columns.ts';
import { denialKey, type Line } from '../lines.ts';
import type { Store } from '../store.ts';
import { t } from '../words/t.ts';
import { Icon } from './icons.tsx';
import { onListKey } from './list-keys.ts';
import { denialCells, groupCells } from './row.tsx';
import { useSteady } from './steady-scroll.ts';
import { rowHeight, useVirtual } from './virtual.ts';

type Props = { readonly store: Store };

/** All denials and noticed requests that the filter lets through, in groups; one tab stop, moved through with the arrow keys. */
export function List({ store }: Props): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const lines = store.lines.value;
  const width = useWidth(scroller);
  const chosen = store.settings.value.columns;
  const columns = useMemo(() => fitting(chosen, width), [chosen, width]);
  const activeKey = store.active.value;
  const selected = store.selected.value;
  const virtual = useVirtual(lines.length, scroller, useSteady(lines, activeKey));
  const activeIndex = useMemo(() => lines.indexOf(activeKey), [lines, activeKey]);
  useEffect(() => {
    if (activeIndex >= 0) virtual.scrollTo(activeIndex);
  }, [activeKey]);
  return (
    <div
      class={width < few ? 'list narrow' : 'list'}
      ref={scroller}
      style={{ '--columns': columns.map((column) => columnWidths[column]).join(' ') }}
    >
      <div
        role="treegrid"
        aria-label={t('list.label')}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
        tabIndex={0}
        aria-activedescendant={activeIndex >= 0 ? elementId(activeIndex) : undefined}
        onKeyDown={(event) => onListKey(event, store)}
      >
        <Headings store={store} columns={columns} />
        {/* biome-ignore lint/a11y/useSemanticElements: the lines are placed one by one, which a table cannot do */}
        <div role="rowgroup" class="lines" style={{ height: `${virtual.height}px` }}>
          {virtual.indices.map((index) => {
            const line = lines.at(index);
            if (!line) return undefined;
            return (
              <ListLine
                key={virtual.place(index)}
                index={index}
                line={line}
                columns={columns}
                store={store}
                active={line.key === activeKey}
                selected={isChosen(line, selected, activeKey)}
              />
            );
          })}
        </div>
      </div>
      {lines.length === 0 && <NothingFound store={store} />}
    </div>
  );
}

interface HeadingsProps extends Props {
  readonly columns: readonly ColumnId[];
}

/** Names of the columns; a click sorts by one, a second click turns the order round. */
function Headings({ store, columns }: HeadingsProps): JSX.Element {
  const { sort } = store.settings.value;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a treegrid's row
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
    <div role="row" class="headings" aria-rowindex={1}>
      {columns.map((column) => (
        // biome-ignore lint/a11y/useSemanticElements: a treegrid's heading
        // biome-ignore lint/a11y/useFocusableInteractive: its button has the focus
        <div
          role="columnheader"
          key={column}
          class={column}
          aria-sort={sort.column === column ? (sort.down ? 'descending' : 'ascending') : undefined}
        >
          <button
            type="button"
            title={t('list.sort', { column: t(`column.${column}`) })}
            onClick={() => store.set({ sort: { column, down: sort.column === column && !sort.down } })}
          >
            {t(`column.${column}`)}
            {sort.column === column && <Icon name={sort.down ? 'down' : 'up'} />}
          </button>
        </div>
      ))}
    </div>
  );
}

interface LineProps extends Props {
  readonly index: number;
  readonly line: Line;
  readonly columns: readonly ColumnId[];
  readonly active: boolean;
  readonly selected: boolean;
}

function ListLine({ index, line, columns, store, active, selected }: LineProps): JSX.Element {
  const isGroup = line.kind === 'group';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys of its rows
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
    // biome-ignore lint/a11y/useSemanticElements: a treegrid's row
    <div
      id={elementId(index)}
      role="row"
      class={isGroup ? 'line group' : `line ${isNoticed(line.row) ? 'denial noticed' : 'denial'} level-${line.level}`}
      aria-rowindex={index + 2}
      aria-level={isGroup ? 1 : line.level}
      aria-posinset={line.place.at}
      aria-setsize={line.place.of}
      aria-expanded={line.open}
      aria-selected={selected}
      data-active={active}
      style={{ top: `${index * rowHeight}px` }}
      onClick={(event) => choose(store, line, event.target)}
    >
      {line.kind === 'group' ? groupCells(line, columns) : denialCells(line, columns, store)}
    </div>
  );
}

function choose(store: Store, line: Line, target: EventTarget | null): void {
  store.active.value = line.key;
  if (line.kind === 'group') store.toggleGroup(line.group.key);
  else if (target instanceof Element && target.closest('.fold')) store.toggleFold(line.fold.key);
  else {
    store.select(line.row.id);
    store.active.value = line.key;
    store.narrowPage.value = 'detail';
  }
}

/** A repeat and the fold it is in may both show the chosen denial; the active one of them is meant. */
function isChosen(line: Line, selected: number | undefined, activeKey: string): boolean {
  return (
    line.kind === 'denial' && line.row.id === selected && (line.key === denialKey(selected) || line.key === activeKey)
  );
}

/** Which of the chosen columns there is room for: what matters least goes first. */
function fitting(columns: readonly ColumnId[], width: number): readonly ColumnId[] {
  const most = width < 300 ? narrowest : width < few ? narrow : undefined;
  return most ? columns.filter((column) => most.has(column)) : columns;
}

/** Narrower, in pixels, a list has no room for all columns. */
const few = 430;
const narrow: ReadonlySet<ColumnId> = new Set<ColumnId>(['status', 'method', 'path', 'why', 'verdict']);
const narrowest: ReadonlySet<ColumnId> = new Set<ColumnId>(['status', 'method', 'path']);

function useWidth(element: { readonly current: HTMLElement | null }): number {
  const width = useSignal(1000);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      width.value = entry?.contentRect.width ?? width.value;
    });
    observer.observe(element.current);
    width.value = element.current.clientWidth;
    return () => observer.disconnect();
  }, [element, width]);
  return width.value;
}

function NothingFound({ store }: Props): JSX.Element {
  return (
    <p class="nothing">
      {t('filter.nothing')}{' '}
      <button type="button" class="link" onClick={store.showAll}>
        {t('filter.showAll', { count: store.rows.value.length })}
      </button>
    </p>
  );
}

function elementId(index: number): string {
  return `line-${index}`;
}
