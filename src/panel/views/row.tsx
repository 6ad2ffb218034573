import type { JSX } from 'preact';
import type { Verdict } from '../../report/annotations.ts';
import { type ColumnId, productOf } from '../columns.ts';
import type { Flag, Row } from '../denial-view.ts';
import { clock } from '../format.ts';
import type { Group } from '../group.ts';
import type { DenialLine } from '../lines.ts';
import type { Store } from '../store.ts';
import { t } from '../words/t.ts';
import { told } from '../words/told.ts';
import { Icon, type IconName } from './icons.tsx';

interface GroupProps {
  readonly group: Group;
  readonly open: boolean;
  readonly columns: number;
}

/** Heading of a group: what its denials have in common, and their number. */
export function GroupCells({ group, open, columns }: GroupProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a treegrid's cell
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
    <div role="gridcell" aria-colspan={columns}>
      <Icon name={open ? 'down' : 'right'} />
      <span class="title">{told(group.title)}</span>
      <span class="number">{group.count}</span>
    </div>
  );
}

interface CellsProps {
  readonly line: DenialLine;
  readonly columns: readonly ColumnId[];
  readonly store: Store;
}

/** One denial in a line, column by column. */
export function DenialCells({ line, columns, store }: CellsProps): JSX.Element {
  return (
    <>
      {columns.map((column) => (
        // biome-ignore lint/a11y/useSemanticElements: a treegrid's cell
        // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
        <div role="gridcell" key={column} class={column} title={titles[column]?.(line.row)}>
          {cells[column](line, columns, store)}
        </div>
      ))}
    </>
  );
}

type Cell = (line: DenialLine, columns: readonly ColumnId[], store: Store) => JSX.Element | string;

const cells: Readonly<Record<ColumnId, Cell>> = {
  status: ({ row }) => String(row.status || t('list.failed')),
  method: ({ row }) => row.method,
  path: (line, columns) => <Address line={line} alone={columns.includes('host')} />,
  host: ({ row }) => row.host,
  why: ({ row }, columns, store) => <Why row={row} store={store} bare={columns.includes('verdict')} />,
  cause: ({ row }) => told(row.causeTitle),
  confidence: ({ row }) => row.confidence,
  answered: ({ row }) => productOf(row),
  findings: ({ row }) => (row.faults + row.leaks ? <Findings row={row} /> : ''),
  type: ({ row }) => row.resourceType,
  verdict: ({ row }) => (row.verdict ? t(`verdict.${row.verdict}`) : ''),
  time: ({ row }) => clock(row.at),
};

const titles: Readonly<Partial<Record<ColumnId, (row: Row) => string>>> = {
  path: (row) => row.url,
  why: (row) => row.headline,
  cause: (row) => told(row.causeTitle),
  host: (row) => row.host,
  verdict: (row) => row.note,
};

/** Path, how often it repeats, and the host where that has no column of its own. */
function Address({ line, alone }: { readonly line: DenialLine; readonly alone: boolean }): JSX.Element {
  const { row, fold, level, open } = line;
  const repeats = level === 2 && fold.rows.length > 1 ? fold.rows.length : 0;
  return (
    <>
      <span class="path">{row.path}</span>
      {repeats > 0 && (
        <span class="fold" title={t('list.repeats', { count: repeats })}>
          ×{repeats}
          <Icon name={open ? 'down' : 'right'} />
        </span>
      )}
      {!alone && <span class="host">{row.host}</span>}
    </>
  );
}

const flagged: ReadonlySet<Flag> = new Set<Flag>(['warning', 'error', 'leak']);
const verdictIcons: Readonly<Record<Verdict, IconName>> = { expected: 'check', bug: 'bug', ignore: 'ignore' };

/** What tells it apart, behind the marks of what was found and of what a tester said. */
function Why({ row, store, bare }: { readonly row: Row; readonly store: Store; readonly bare: boolean }): JSX.Element {
  return (
    <>
      {!bare && row.verdict && (
        <span class={`verdict-mark ${row.verdict}`} role="img" aria-label={t(`verdict.${row.verdict}`)}>
          <Icon name={verdictIcons[row.verdict]} />
        </span>
      )}
      <FlagMark flag={row.worst} />
      {saysOf(row, store)}
    </>
  );
}

function FlagMark({ flag }: { readonly flag: Flag }): JSX.Element | null {
  if (flag === 'none' || flag === 'info' || !flagged.has(flag)) return null;
  const label = t(`flag.${flag}`);
  return <i class={`flag ${flag}`} role="img" aria-label={label} title={label} />;
}

function Findings({ row }: { readonly row: Row }): JSX.Element {
  return (
    <>
      <FlagMark flag={row.worst} />
      {row.faults + row.leaks}
    </>
  );
}

/** Under its cause, what tells it apart; else its cause. */
function saysOf(row: Row, store: Store): string {
  if (store.settings.value.grouping !== 'cause') return told(row.causeTitle);
  return store.followUps.value.has(row.id) ? t('list.follows') : told(row.says);
}
