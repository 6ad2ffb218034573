import type { JSX } from 'preact';
import type { Flag, Row } from '../denial-view.ts';
import { clock } from '../format.ts';
import type { Group } from '../group.ts';
import { Icon } from './icons.tsx';

/** Heading of a group: what its denials have in common, and their number. */
export function GroupLine({ group, open }: { readonly group: Group; readonly open: boolean }): JSX.Element {
  return (
    <>
      <Icon name={open ? 'down' : 'right'} />
      <span class="title">{group.title}</span>
      <span class="number">{group.rows.length}</span>
    </>
  );
}

const flagWords: Readonly<Record<Flag, string>> = {
  none: '',
  info: '',
  warning: 'The answer has a fault',
  error: 'The answer has a serious fault',
  leak: 'The answer may give something away',
};

/** One denial in a line: status, method, path and host, why, when. */
export function RowLine({ row, says }: { readonly row: Row; readonly says: string }): JSX.Element {
  return (
    <>
      <span class="status">{row.status || 'failed'}</span>
      <span class="method">{row.method}</span>
      <span class="address" title={row.url}>
        <span class="path">{row.path}</span> <span class="host">{row.host}</span>
      </span>
      <span class="why" title={row.headline}>
        {flagWords[row.worst] && (
          <i class={`flag ${row.worst}`} role="img" aria-label={flagWords[row.worst]} title={flagWords[row.worst]} />
        )}
        {says}
      </span>
      <span class="time">{clock(row.at)}</span>
    </>
  );
}
