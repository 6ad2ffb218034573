import type { ComponentChildren, JSX } from 'preact';
import type { Verdict } from '../../report/annotations.ts';
import { isNoticed } from '../../report/filter.ts';
import { type ColumnId, productOf } from '../columns.ts';
import type { Flag, Row } from '../denial-view.ts';
import { clock } from '../format.ts';
import type { DenialLine, GroupLine } from '../lines.ts';
import { capital } from '../quote.ts';
import type { Store } from '../store.ts';
import { cutEnd } from '../visible.ts';
import { t } from '../words/t.ts';
import { told } from '../words/told.ts';
import { Icon, type IconName } from './icons.tsx';

/** Heading of a group: what its denials have in common, and their number. */
export function groupCells({ group, open }: GroupLine, columns: readonly ColumnId[]): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a treegrid's cell
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
    <div role="gridcell" aria-colspan={columns.length}>
      <Icon name={open ? 'down' : 'right'} />
      <span class="title">{told(group.title)}</span>
      <span class="number">{group.count}</span>
    </div>
  );
}

/**
 * One denial in a line, column by column. These are no components of their own, and hold as few elements as they can:
 * a screenful of them is made with every page that is scrolled.
 */
export function denialCells(line: DenialLine, columns: readonly ColumnId[], store: Store): readonly JSX.Element[] {
  return columns.map((column) => (
    // biome-ignore lint/a11y/useSemanticElements: a treegrid's cell
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
    <div role="gridcell" key={column} class={classOf(column, line)} title={titles[column]?.(line.row)}>
      {cells[column](line, columns, store)}
    </div>
  ));
}

function classOf(column: ColumnId, line: DenialLine): string {
  if (column === 'status' && isServed(line.row)) return 'status plain';
  return column === 'path' && repeatsOf(line) > 0 ? 'path folded' : column;
}

/** Noticed in an answer that refused nothing and failed at nothing. */
const isServed = (row: Row): boolean => isNoticed(row) && row.status >= 200 && row.status < 400;

function repeatsOf({ level, fold }: DenialLine): number {
  return level === 2 && fold.rows.length > 1 ? fold.rows.length : 0;
}

type Cell = (line: DenialLine, columns: readonly ColumnId[], store: Store) => ComponentChildren;

const cells: Readonly<Record<ColumnId, Cell>> = {
  status: ({ row }) => String(row.status || t('list.failed')),
  method: ({ row }) => row.method,
  path: (line, columns) => address(line, columns.includes('host')),
  host: ({ row }) => row.host,
  why: ({ row }, columns, store) => why(row, store, columns.includes('verdict')),
  cause: ({ row }) => told(row.causeTitle),
  confidence: ({ row }) => row.confidence,
  answered: ({ row }) => productOf(row),
  findings: ({ row }) => (row.faults + row.leaks ? [flagMark(row.worst), row.faults + row.leaks] : ''),
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
function address(line: DenialLine, alone: boolean): ComponentChildren {
  const { row, open } = line;
  const repeats = repeatsOf(line);
  return [
    <span class="path" key="path">
      {cutEnd(row.path, most)}
    </span>,
    repeats > 0 && (
      <span class="fold" key="fold" title={t('list.repeats', { count: repeats })}>
        ×{repeats}
        <Icon name={open ? 'down' : 'right'} />
      </span>
    ),
    !alone && (
      <span class="host" key="host">
        {row.host}
      </span>
    ),
  ];
}

/** More characters than a line has room for, each of which would have to be measured. */
const most = 300;

const flagged: ReadonlySet<Flag> = new Set<Flag>(['warning', 'error', 'leak']);
const verdictIcons: Readonly<Record<Verdict, IconName>> = { expected: 'check', bug: 'bug', ignore: 'ignore' };

/** What tells it apart, behind the marks of what was found and of what a tester said. */
function why(row: Row, store: Store, bare: boolean): ComponentChildren {
  return [!bare && row.verdict && verdictMark(row.verdict), flagMark(row.worst), cutEnd(saysOf(row, store), most)];
}

function verdictMark(verdict: Verdict): JSX.Element {
  return (
    <span class={`verdict-mark ${verdict}`} key="verdict" role="img" aria-label={t(`verdict.${verdict}`)}>
      <Icon name={verdictIcons[verdict]} />
    </span>
  );
}

function flagMark(flag: Flag): JSX.Element | undefined {
  if (flag === 'none' || flag === 'info' || !flagged.has(flag)) return undefined;
  const label = t(`flag.${flag}`);
  return <i class={`flag ${flag}`} key="flag" role="img" aria-label={label} title={label} />;
}

/** Under its cause, what tells it apart; else its cause. */
function saysOf(row: Row, store: Store): string {
  if (store.settings.value.grouping !== 'cause') return told(row.causeTitle);
  if (row.story) return capital(told(row.says));
  return store.followUps.value.has(row.id) ? t('list.follows') : told(row.says);
}
