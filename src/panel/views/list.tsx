import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Row } from '../denial-view.ts';
import type { Item } from '../items.ts';
import { denialKey } from '../items.ts';
import type { Store } from '../store.ts';
import { onListKey } from './list-keys.ts';
import { GroupLine, RowLine } from './row.tsx';
import { useSteadyScroll } from './steady-scroll.ts';
import { useVirtual } from './virtual.ts';

type Props = { readonly store: Store };

/** All denials that the filter lets through, in groups; one tab stop, moved through with the arrow keys. */
export function List({ store }: Props): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const items = store.items.value;
  const virtual = useVirtual(items.length, scroller);
  const activeKey = store.active.value;
  const activeIndex = items.findIndex((item) => item.key === activeKey);
  useEffect(() => {
    if (activeIndex >= 0) virtual.scrollTo(activeIndex);
  }, [activeKey]);
  useSteadyScroll(scroller, items, activeKey);
  return (
    <div class="list" ref={scroller}>
      <div
        role="tree"
        aria-label="Denials"
        tabIndex={0}
        aria-activedescendant={activeIndex >= 0 ? elementId(activeIndex) : undefined}
        onKeyDown={(event) => onListKey(event, store)}
        style={{ height: `${virtual.height}px` }}
      >
        {virtual.rows.map(({ index, start }) => {
          const item = items[index];
          return item && <Line key={item.key} id={elementId(index)} item={item} top={start} store={store} />;
        })}
      </div>
      {items.length === 0 && <NothingFound store={store} />}
    </div>
  );
}

interface LineProps extends Props {
  readonly id: string;
  readonly item: Item;
  readonly top: number;
}

function Line({ id, item, top, store }: LineProps): JSX.Element {
  const isGroup = item.kind === 'group';
  const selected = !isGroup && denialKey(store.selected.value ?? -1) === item.key;
  const choose = (): void => {
    store.active.value = item.key;
    if (item.kind === 'group') store.toggleGroup(item.group.key);
    else {
      store.select(item.row.id);
      store.narrowPage.value = 'detail';
    }
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of its items
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus and names its active item
    <div
      id={id}
      role="treeitem"
      class={isGroup ? 'line group' : 'line denial'}
      aria-level={isGroup ? 1 : 2}
      aria-posinset={item.place.at}
      aria-setsize={item.place.of}
      aria-expanded={isGroup ? item.open : undefined}
      aria-selected={selected}
      data-active={store.active.value === item.key}
      style={{ transform: `translateY(${top}px)` }}
      onClick={choose}
    >
      {item.kind === 'group' ? (
        <GroupLine group={item.group} open={item.open} />
      ) : (
        <RowLine row={item.row} says={saysOf(item.row, store)} />
      )}
    </div>
  );
}

/** Under its cause, what tells it apart; else its cause. */
function saysOf(row: Row, store: Store): string {
  if (store.settings.value.grouping !== 'cause') return row.causeTitle;
  return store.followUps.value.has(row.id) ? 'Follows from the first' : row.says;
}

function NothingFound({ store }: Props): JSX.Element {
  return (
    <p class="nothing">
      No denial fits the filter.{' '}
      <button type="button" class="link" onClick={store.showAll}>
        Show all {store.rows.value.size}
      </button>
    </p>
  );
}

function elementId(index: number): string {
  return `line-${index}`;
}
